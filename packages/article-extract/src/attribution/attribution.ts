import type { Doc, TokenRange } from '../doc/doc.ts'

/** A statement as ranges of the Doc's tokens, before its voice is known. */
export interface Attribution {
  /** The index of the block. Content may continue in the blocks after it. */
  readonly block: number
  readonly source: TokenRange | undefined
  readonly cue: TokenRange | undefined
  /** In text order, disjoint, at least one. */
  readonly content: readonly TokenRange[]
  /** The cue's verb of speech, or the cue's last token. A cue may continue after it: "told the AP on Monday that". */
  readonly verb: number | undefined
  /** The lemma of that verb: "accord" for "according to". Empty without a cue. */
  readonly lemma: string
  /** The probability that this is a statement with the correct source and content, 0 to 1. */
  readonly confidence: number
  /** Whether it is inside the content of another attribution. */
  readonly isNested?: boolean
  /** Whether it is a turn of an interview or a transcript, after the speaker's label. */
  readonly isTurn?: true
  /** The speaker, if the statement itself has no words for its source. Never together with `source`. */
  readonly speaker?: Speaker
}

/**
 * Words elsewhere that name the speaker. `words` is a range of the Doc. If it is the source of another attribution, the
 * voice is that attribution's; otherwise it is the voice that these words name. `headline` is a name as written in the
 * headline, which is not part of the Doc.
 */
export type Speaker =
  | { readonly kind: 'words'; readonly range: TokenRange }
  | { readonly kind: 'headline'; readonly name: string }

/** The attributions by each token of their cues. */
export const cueOwners = (attributions: readonly Attribution[]): ReadonlyMap<number, Attribution> => {
  const owners = new Map<number, Attribution>()
  for (const one of attributions) for (let at = one.cue?.first ?? 0; at < (one.cue?.end ?? 0); at++) owners.set(at, one)
  return owners
}

/** Whether a token is in one of the ranges. */
export const isInRanges = (ranges: readonly TokenRange[], token: number): boolean =>
  ranges.some(({ first, end }) => first <= token && token < end)

/** The attributions by block, in the same order. */
export const attributionsByBlock = (
  attributions: readonly Attribution[],
): ReadonlyMap<number, readonly Attribution[]> => {
  const blocks = new Map<number, Attribution[]>()
  for (const one of attributions) {
    const beside = blocks.get(one.block)
    if (beside) beside.push(one)
    else blocks.set(one.block, [one])
  }
  return blocks
}

/** For each sentence, the attributions with a source, cue or content in it. */
export const attributionsBySentence = (
  { sentenceOf }: Doc,
  attributions: readonly Attribution[],
): ReadonlyMap<number, readonly Attribution[]> => {
  const sentences = new Map<number, Attribution[]>()
  for (const one of attributions) {
    const touched = new Set<number>()
    for (const range of [one.source, one.cue, ...one.content]) {
      if (!range) continue
      const last = sentenceOf[range.end - 1] ?? 0
      for (let at = sentenceOf[range.first] ?? 0; at <= last; at++) touched.add(at)
    }
    for (const at of touched) {
      const beside = sentences.get(at)
      if (beside) beside.push(one)
      else sentences.set(at, [one])
    }
  }
  return sentences
}
