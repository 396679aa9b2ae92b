import { type PageBlock, plainBlock } from '../html/blocks/page-block.ts'

/**
 * A line of a PDF. Lengths are in points. `y` is measured from the bottom of the page; `height` is the height of the
 * page.
 */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly y: number
  /** The font size. */
  readonly size: number
  /** Counted from 1. */
  readonly page: number
  readonly height: number
}

const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0
const median = (values: readonly number[]): number => quantile(values, 0.5)

/**
 * The share of a page at its top and bottom where running heads are. A running head is the same on several pages, apart
 * from numbers.
 */
const edge = 0.1
const isAtEdge = ({ y, height }: PdfLine): boolean => y < height * edge || y > height * (1 - edge)
const isPageNumber = ({ text }: PdfLine): boolean =>
  /^\s*(?:[-–—]\s*)?(?:page\s+)?\d{1,4}(?:\s*(?:of|\/|\|)\s*\d{1,4})?(?:\s*[-–—])?\s*$/iu.test(text)
const bare = (text: string): string => text.replace(/\d+/gu, '#').trim().toLowerCase()

const withoutRunningHeads = (lines: readonly PdfLine[]): readonly PdfLine[] => {
  const pages = new Map<string, Set<number>>()
  for (const line of lines.filter(isAtEdge)) {
    const key = bare(line.text)
    pages.set(key, (pages.get(key) ?? new Set()).add(line.page))
  }
  return lines.filter((line) => !isAtEdge(line) || !(isPageNumber(line) || (pages.get(bare(line.text))?.size ?? 0) > 1))
}

const largeBy = 1.15
const maxHeadlineLines = 4

const isBullet = ({ text }: PdfLine): boolean => /^\s*(?:[•▪◦‣●·–-]\s|\d{1,2}[.)]\s)/u.test(text)
const endsSentence = (text: string): boolean => /[.!?…:]["'”’)\]]*\s*$/u.test(text)

/** Whether `line` begins a paragraph after `last`: it has a larger gap, another font size, or an indent. */
const beginsBlock = (line: PdfLine, last: PdfLine, leading: number, left: number): boolean => {
  if (Math.abs(line.size - last.size) > 0.6 || isBullet(line)) return true
  if (line.page !== last.page || line.y > last.y) return endsSentence(last.text) && /^[\s“"'‘(]*\p{Lu}/u.test(line.text)
  if (last.y - line.y > leading * 1.35) return true
  return line.x - left > line.size * 0.8 && line.x - last.x > line.size * 0.8 && endsSentence(last.text)
}

/** Joins two lines of a paragraph, and a word that was hyphenated between them. */
const join = (text: string, next: string): string => {
  const cut = /\p{Ll}[-\u00AD]$/u.test(text) && /^\p{Ll}/u.test(next)
  return cut ? text.slice(0, -1) + next : `${text} ${next}`
}

const kindOf = (line: PdfLine, body: number, text: string): string => {
  if (isBullet(line)) return 'LI'
  return line.size > body * largeBy && text.length < 200 && !endsSentence(text) ? 'H2' : 'P'
}

/** The headline, if larger lines precede the text, and the paragraphs. */
export const pdfBlocks = (
  all: readonly PdfLine[],
): { readonly headline: string | undefined; readonly blocks: readonly PageBlock[] } => {
  const lines = withoutRunningHeads(all)
  const body = median(lines.flatMap(({ size, text }) => Array<number>(Math.ceil(text.length / 10)).fill(size)))
  const gaps = lines.flatMap((line, at) => {
    const last = lines[at - 1]
    return last && last.page === line.page && last.y > line.y ? [last.y - line.y] : []
  })
  // In a short release, most gaps are between paragraphs. The gaps between lines are the smallest ones.
  const leading =
    quantile(
      gaps.filter((gap) => gap > body * 0.9 && gap < body * 3),
      0.1,
    ) || body * 1.2
  const left = median(lines.map(({ x }) => x))
  const groups: { first: PdfLine; last: PdfLine; text: string }[] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && !beginsBlock(line, group.last, leading, left)) {
      group.text = join(group.text, line.text.trim())
      group.last = line
    } else groups.push({ first: line, last: line, text: line.text.trim() })
  }
  const top = groups.slice(0, maxHeadlineLines).filter(({ first }) => first.page === 1 && first.size > body * largeBy)
  const largest = top.toSorted((a, b) => b.first.size - a.first.size)[0]
  const blocks = groups
    .filter((group) => group !== largest)
    .map(({ first, text }) => plainBlock(text.replace(/^\s*[•▪◦‣●·]\s+/u, ''), kindOf(first, body, text)))
    .filter(({ text }) => text !== '')
  return { headline: largest?.text, blocks }
}
