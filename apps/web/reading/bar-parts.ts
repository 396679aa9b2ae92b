import { type Article, coverage, type Voice, voices } from '@onrecord/article-data'

/** One part of the bar: a voice, or the writer where `voice` is absent. `from` and `share` are parts (0 to 1) of it all. */
export type BarPart = { readonly voice: Voice | undefined; readonly from: number; readonly share: number }

/** The parts of the whose-words bar from its start to its end: voices with words, most first, then the writer. */
export const barParts = (article: Article): readonly BarPart[] => {
  const writer = coverage(article).parts.nobody.share
  const shares = [
    ...voices(article).map((voice) => ({ voice, share: voice.share })),
    { voice: undefined, share: writer },
  ]
  let from = 0
  const parts: BarPart[] = []
  for (const { voice, share } of shares) {
    if (share > 0) parts.push({ voice, from, share })
    from += share
  }
  return parts
}
