import type { Token, TokenRange } from '../tokens/token.ts'

/** What stands between quotation marks, the marks included, as a range of tokens of one block. */
export interface Quotation extends TokenRange {
  /** Whether the closing mark is in the block. */
  readonly closed: boolean
  /** Whether the next block goes on with it: a quotation of several paragraphs, each opened, the last one closed. */
  readonly continued: boolean
  /** Whether it goes on from the block before. */
  readonly continues: boolean
}

type Side = 'open' | 'close' | 'either'

const double = new Map<string, Side>([
  ['“', 'open'],
  ['„', 'open'],
  ['«', 'open'],
  ['”', 'close'],
  ['»', 'close'],
  ['"', 'either'],
])

/** Two straight apostrophes or two backticks without white space between them do the work of one double mark. */
const pairAt = (tokens: readonly Token[], index: number): Side | undefined => {
  const [one, two] = [tokens[index], tokens[index + 1]]
  if (one === undefined || two === undefined || one.end !== two.start || one.text !== two.text) return undefined
  if (one.text === '`') return 'open'
  return one.text === "'" || one.text === '’' ? 'either' : undefined
}

interface Mark {
  readonly index: number
  readonly width: number
  readonly side: Side
}

/** Whether white space or an opening bracket stands before the mark, and none after it: then it opens. */
const spacing = (tokens: readonly Token[], { index, width, side }: Mark): Side => {
  if (side !== 'either') return side
  const [before, first, last, after] = [
    tokens[index - 1],
    tokens[index],
    tokens[index + width - 1],
    tokens[index + width],
  ]
  const tightLeft = before !== undefined && before.end === first?.start && !/^[([—–\-/]$/.test(before.text)
  const tightRight = after !== undefined && after.start === last?.end
  if (tightLeft === tightRight) return 'either'
  return tightLeft ? 'close' : 'open'
}

const marksIn = (tokens: readonly Token[], single: boolean): readonly Mark[] => {
  const marks: Mark[] = []
  for (let index = 0; index < tokens.length; index++) {
    const text = tokens[index]?.text ?? ''
    const pair = pairAt(tokens, index)
    const side = pair ?? double.get(text) ?? (single ? singleSide(text) : undefined)
    if (side === undefined) continue
    const mark = { index, width: pair ? 2 : 1, side }
    marks.push({ ...mark, side: spacing(tokens, mark) })
    if (pair) index++
  }
  return marks
}

const singleSide = (text: string): Side | undefined => (text === '‘' ? 'open' : text === '’' ? 'close' : undefined)

/** Whether the block has double marks; where a story has none, single typographic marks are its quotation marks. */
export const hasDoubleMarks = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }, index) => double.has(text) || pairAt(tokens, index) !== undefined)

const opensBlock = (tokens: readonly Token[]): boolean => {
  const side = double.get(tokens[0]?.text ?? '') ?? pairAt(tokens, 0)
  return side === 'open' || side === 'either'
}

/**
 * The quotations of one block, in order, never overlapping. `next` is the block behind it: a quotation left open goes on
 * there when that block opens with a mark too; `continues` says that the block before was left open so. Any other mark
 * without its partner reaches to the end of its sentence (`sentenceEnd`), so that it spoils nothing behind it.
 */
export const findQuotations = (
  tokens: readonly Token[],
  sentenceEnd: (index: number) => number,
  next: readonly Token[],
  single: boolean,
  continues: boolean,
): readonly Quotation[] => {
  const quotations: Quotation[] = []
  let open: Mark | undefined
  const close = (end: number, closed: boolean, continued = false): void => {
    if (open) {
      quotations.push({ first: open.index, end, closed, continued, continues: continues && open.index === 0 })
      open = undefined
    }
  }
  for (const mark of marksIn(tokens, single)) {
    if (open === undefined) {
      if (mark.side !== 'close') open = mark
    } else if (mark.side === 'open') {
      const dangling = sentenceEnd(open.index) <= mark.index
      if (!dangling) continue
      close(sentenceEnd(open.index), false)
      open = mark
    } else close(mark.index + mark.width, true)
  }
  if (open) {
    const goesOn = opensBlock(next)
    const whole = goesOn || (continues && open.index === 0)
    close(whole ? tokens.length : sentenceEnd(open.index), false, goesOn)
  }
  return quotations
}
