import { blockElements } from '../elements.ts'

const [elementNode, textNode] = [1, 3]
const longParagraph = 80
const shortParagraph = 25
const sentenceEnd = /[.!?…。！？؟।։።][\p{Pf}\p{Pe}\p{Pi}"'*]*$/u

/** Chinese, Japanese and Korean write in one character what other scripts write in two or more. */
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** The length of a text in letters. Texts in these scripts count twice. */
const lettersOf = (text: string): number => text.length * (dense.test(text) ? 2 : 1)

const silent: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'])
const pictures: ReadonlySet<string> = new Set(['IMG', 'PICTURE', 'VIDEO', 'IFRAME'])
const controls: ReadonlySet<string> = new Set(['INPUT', 'TEXTAREA', 'BUTTON', 'SELECT'])

/** What an element contains. Lengths are in letters. */
export interface Contents {
  /** All text. */
  readonly text: number
  /** Text in links. */
  readonly linked: number
  /** Text in paragraphs, outside links: runs of 80 letters, or of 25 letters that end like a sentence. */
  readonly prose: number
  readonly links: number
  readonly pictures: number
  readonly controls: number
}

/** The contents of a page's elements and their shares of its prose. */
export interface Measures {
  readonly of: (element: Element) => Contents
  /** The element's share of the page's prose, from 0 to 1. */
  readonly share: (element: Element) => number
  /** The page's prose, in letters. */
  readonly total: number
}

type Counts = { -readonly [Key in keyof Contents]: Contents[Key] }
type Run = { length: number; last: string }

/** The contents of an empty element. */
const nothing: Contents = { text: 0, linked: 0, prose: 0, links: 0, pictures: 0, controls: 0 }

const isProse = ({ length, last }: Run): boolean =>
  length >= longParagraph || (length >= shortParagraph && sentenceEnd.test(last))

const addUp = (sum: Counts, more: Contents): void => {
  sum.text += more.text
  sum.linked += more.linked
  sum.prose += more.prose
  sum.links += more.links
  sum.pictures += more.pictures
  sum.controls += more.controls
}

/** Measures every element below `root` in one pass. */
export const measureElements = (root: Element): Measures => {
  const measured = new Map<Element, Contents>()
  const visit = (element: Element, outer: Run, isLinked: boolean): Contents => {
    const isBlock = blockElements.has(element.tagName)
    const run: Run = isBlock ? { length: 0, last: '' } : outer
    const sum: Counts = { ...nothing }
    const flush = (): void => {
      if (isProse(run)) sum.prose += run.length
      run.length = 0
      run.last = ''
    }
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === textNode) {
        const text = (child.nodeValue ?? '').trim()
        if (text === '') continue
        const length = lettersOf(text)
        sum.text += length
        if (isLinked) sum.linked += length
        else {
          run.length += length
          run.last = text
        }
      } else if (child.nodeType === elementNode) {
        const inner = child as Element
        const name = inner.tagName
        if (silent.has(name)) continue
        if (blockElements.has(name)) flush()
        addUp(sum, visit(inner, run, isLinked || name === 'A'))
        if (name === 'A') sum.links += 1
        if (pictures.has(name)) sum.pictures += 1
        if (controls.has(name)) sum.controls += 1
      }
    }
    if (isBlock) flush()
    const own = sum.text - sum.linked
    // The text of an inline element belongs to the paragraph around it. Alone, it is prose if it is long.
    measured.set(element, isBlock || sum.prose > 0 || own < longParagraph ? sum : { ...sum, prose: own })
    return sum
  }
  const total = visit(root, { length: 0, last: '' }, false).prose
  const of = (element: Element): Contents => measured.get(element) ?? nothing
  return { of, total, share: (element) => (total === 0 ? 0 : of(element).prose / total) }
}
