import { type Article, lowerBound, type Voice, voices } from '@onrecord/article-data'

/** A part of the text that a voice says: fractions of the text (0 to 1). */
export type SpokenPart = { readonly from: number; readonly share: number }

/** Where in the story a voice speaks: the parts of the text, and the numbers of the paragraphs, first is 1. */
export type VoicePlaces = {
  readonly voice: Voice
  readonly parts: readonly SpokenPart[]
  readonly paragraphs: readonly number[]
}

/** Numbers in words: "1, 3 to 5 and 9"; "" for none. */
const numbersInWords = (numbers: readonly number[]): string => {
  const runs: (readonly [number, number])[] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && last[1] === number - 1) runs[runs.length - 1] = [last[0], number]
    else runs.push([number, number])
  }
  const words = runs.flatMap(([from, to]) =>
    to === from ? [`${from}`] : to === from + 1 ? [`${from}`, `${to}`] : [`${from} to ${to}`],
  )
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** Where a voice speaks, in words: "paragraph 4", "paragraphs 1, 3 to 5 and 9". */
export const placesInWords = ({ paragraphs }: VoicePlaces): string =>
  `${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${numbersInWords(paragraphs)}`

/** Where in the story each voice speaks, most words first. */
export const voicePlaces = (article: Article): readonly VoicePlaces[] => {
  const length = Math.max(1, article.text.length)
  const paragraphOf = paragraphFinder(article)
  const statements = new Map(article.statements.map((statement) => [statement.id, statement]))
  return voices(article).map((voice) => {
    const spans = voice.statementIds
      .flatMap((id) => statements.get(id)?.content ?? [])
      .toSorted((a, b) => a.start - b.start)
    return {
      voice,
      parts: spans.map(({ start, end }) => ({ from: start / length, share: (end - start) / length })),
      paragraphs: [...new Set(spans.map(({ start }) => paragraphOf(start)))],
    }
  })
}

/** Finds the number of the block at an offset. */
const paragraphFinder =
  ({ blocks }: Article) =>
  (offset: number): number =>
    lowerBound(blocks, ({ span }) => span.end <= offset) + 1
