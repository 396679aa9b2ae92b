import type { Quotation, Token, TokenRange } from './doc.ts'

type Side = 'open' | 'close' | 'either'

/** Marks that open or close a quotation. A straight mark does either. */
const marks: ReadonlyMap<string, Side> = new Map([
  ['“', 'open'],
  ['„', 'open'],
  ['«', 'open'],
  ['``', 'open'],
  ['”', 'close'],
  ['»', 'close'],
  ['"', 'either'],
  ['＂', 'either'],
  ["''", 'either'],
])

/** Single quotation marks. A straight apostrophe closes a quotation that ‘ opened. */
const singleMarks: ReadonlyMap<string, Side> = new Map([
  ['‘', 'open'],
  ['’', 'close'],
  ["'", 'close'],
])

/** Whether a token closes a quotation, or may close one. */
export const mayClose = (text: string): boolean => marks.has(text) && marks.get(text) !== 'open'

interface Mark {
  readonly index: number
  readonly side: Side
}

const endsSpeech = /^[,.!?…]+$/u

/**
 * The side of a mark by the white space around it. An opening mark follows white space or an opening bracket and
 * touches the next word. Careless typesetting has closing marks in such places too.
 */
const sideBySpacing = (tokens: readonly Token[], index: number, side: Side): Side => {
  const [before, mark, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  const tightLeft = before !== undefined && before.end === mark?.start && !/^[([—–\-/]$/.test(before.text)
  const tightRight = after !== undefined && after.start === mark?.end
  if (side === 'open' || (tightLeft && tightRight)) return side
  if (!tightLeft && !tightRight) return side === 'close' && endsSpeech.test(before?.text ?? '') ? 'close' : 'either'
  return tightLeft ? 'close' : 'open'
}

/** Single closing marks, without apostrophes: "the soldiers’ boots" has no closing mark. */
const withoutApostrophes = (tokens: readonly Token[], found: readonly Mark[]): readonly Mark[] =>
  found.filter(({ index, side }, at) => {
    if (side !== 'close' || endsSpeech.test(tokens[index - 1]?.text ?? '')) return true
    const next = found
      .slice(at + 1)
      .find((one) => one.side === 'open' || endsSpeech.test(tokens[one.index - 1]?.text ?? ''))
    return next?.side !== 'close'
  })

const marksIn = (
  tokens: readonly Token[],
  { first, end }: TokenRange,
  sides: ReadonlyMap<string, Side>,
): readonly Mark[] => {
  const found: Mark[] = []
  for (let index = first; index < end; index++) {
    const side = sides.get(tokens[index]?.text ?? '')
    if (side) found.push({ index, side: sideBySpacing(tokens, index, side) })
  }
  return sides === singleMarks
    ? withoutApostrophes(
        tokens,
        found.filter(({ side }) => side !== 'either'),
      )
    : found
}

/**
 * The quotations of a text, block by block, in order, without overlaps. A quotation that is not closed in its block
 * continues in the next block if that block opens with a mark. Otherwise it ends with its sentence, so that a stray
 * mark affects nothing after it. Single typographic marks count only in a text without double marks.
 */
export const findQuotations = (
  tokens: readonly Token[],
  blocks: readonly TokenRange[],
  sentenceEnd: (token: number) => number,
): readonly Quotation[] => {
  const sides = tokens.some(({ text }) => marks.has(text)) ? marks : singleMarks
  const opens = (index: number): boolean => {
    const side = marks.get(tokens[index]?.text ?? '')
    return side === 'open' || side === 'either'
  }
  const quotations: Quotation[] = []
  for (const [at, block] of blocks.entries()) {
    const continues = quotations.at(-1)?.continued === true && quotations.at(-1)?.end === block.first
    let open: number | undefined
    const close = (end: number, closed: boolean, continued = false): void => {
      if (open === undefined) return
      quotations.push({ first: open, end, closed, continued, continues: continues && open === block.first })
      open = undefined
    }
    for (const { index, side } of marksIn(tokens, block, sides)) {
      if (open === undefined) {
        if (side !== 'close') open = index
      } else if (side !== 'open') close(index + 1, true)
      else if (sentenceEnd(open) <= index) {
        close(sentenceEnd(open), false)
        open = index
      }
    }
    if (open === undefined) continue
    const next = blocks[at + 1]
    const goesOn = next !== undefined && next.first < next.end && opens(next.first)
    const isWhole = goesOn || tokens[open]?.text === '“' || (continues && open === block.first)
    close(isWhole ? block.end : Math.min(block.end, sentenceEnd(open)), false, goesOn)
  }
  return quotations
}
