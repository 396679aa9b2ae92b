/** For each token of a paragraph how it stands to quotation marks. `open` and `close` are tokens, -1 outside. */
export interface QuotationView {
  /** The tokens with straight marks and `` '' turned into “ and ”. */
  readonly words: readonly string[]
  readonly inside: Uint8Array
  readonly open: Int32Array
  readonly close: Int32Array
  /** How the quotation ends: 0 another one opens, 1 closed, 2 only closed, 3 at the paragraph's end. */
  readonly ending: Uint8Array
  readonly count: number
}

const turned = (words: readonly string[]): readonly string[] => {
  let isOpen = false
  return words.map((word) => {
    const opens = word === '``' || word === '“' || (word === '"' && !isOpen)
    const closes = word === "''" || word === '”' || (word === '"' && isOpen)
    if (opens || closes) isOpen = opens
    return opens ? '“' : closes ? '”' : word
  })
}

type Quotation = readonly [open: number, close: number, ending: number]

const quotationsIn = (words: readonly string[]): readonly Quotation[] => {
  const found: Quotation[] = []
  let open = -1
  for (const [at, word] of words.entries()) {
    if (word === '“') {
      if (open >= 0) found.push([open, at - 1, 0])
      open = at
    } else if (word === '”') {
      found.push(open >= 0 ? [open, at, 1] : [at, at, 2])
      open = -1
    }
  }
  if (open >= 0) found.push([open, words.length - 1, 3])
  return found
}

/** The quotations of a paragraph, seen from each token. */
export const viewQuotations = (tokens: readonly string[]): QuotationView => {
  const words = turned(tokens)
  const found = quotationsIn(words)
  const inside = new Uint8Array(words.length)
  const open = new Int32Array(words.length).fill(-1)
  const close = new Int32Array(words.length).fill(-1)
  const ending = new Uint8Array(words.length)
  for (const [from, to, kind] of found) {
    inside.fill(1, from, to + 1)
    open.fill(from, from, to + 1)
    close.fill(to, from, to + 1)
    ending.fill(kind, from, to + 1)
  }
  return { words, inside, open, close, ending, count: found.length }
}
