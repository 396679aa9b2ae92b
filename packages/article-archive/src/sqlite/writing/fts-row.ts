import type { ArticleRows } from '../../indexing/article-rows.ts'
import { unitMark } from '../../indexing/index-marks.ts'

/** What a statement or figure is found by. */
export interface FtsRow {
  readonly table: 'statement_words' | 'figure_words'
  readonly key: number
  readonly marks: string
  readonly words: string
}

/** A speaker: the number of an entity, and the node of its name. */
export interface Speaker {
  readonly number: number
  readonly node: string
}

const voiceMarks = (voices: readonly Speaker[]): string => {
  const nodes = new Set(voices.map(({ node }) => `n${node}`))
  return [...voices.map(({ number }) => `v${number}`), ...nodes].join(' ')
}

/** The voices of each statement. `numbers` are those of the article's entities in the archive. */
export const speakersOf = (
  { statements, entities }: Pick<ArticleRows, 'statements' | 'entities'>,
  numbers: readonly number[],
): readonly (readonly Speaker[])[] =>
  statements.map(({ voices }) =>
    voices.map((place) => ({ number: numbers[place] ?? 0, node: entities[place]?.node ?? '' })),
  )

/** The full-text rows of an article's parts. Deleting them requires exactly the same values. */
export const ftsRows = (
  { statements, figures }: ArticleRows,
  first: number,
  speakers: readonly (readonly Speaker[])[],
): readonly FtsRow[] => [
  ...statements.map(
    ({ form, anonymity, words }, place): FtsRow => ({
      table: 'statement_words',
      key: first + place,
      marks: `f${form} a${anonymity} ${voiceMarks(speakers[place] ?? [])}`,
      words,
    }),
  ),
  ...figures.map(
    ({ repeats, unit, measures, statement }, place): FtsRow => ({
      table: 'figure_words',
      key: first + place,
      marks: `${repeats ? 'repeat' : 'main'} ${unitMark(unit)} ${voiceMarks(statement === undefined ? [] : (speakers[statement] ?? []))}`,
      words: measures,
    }),
  ),
]
