import type { ArticleRows } from '../rows/article-rows.ts'
import { unitMark } from '../rows/unit-mark.ts'

/** What a statement or figure is found by. */
export interface PartWords {
  readonly table: 'statement_words' | 'figure_words'
  readonly key: number
  readonly marks: string
  readonly words: string
}

const voiceMarks = (voices: readonly number[]): string => voices.map((number) => `v${number}`).join(' ')

/** The voices of each statement, as numbers of the archive's; `numbers` are those of the article's entities. */
export const speakersOf = ({ statements }: ArticleRows, numbers: readonly number[]): readonly (readonly number[])[] =>
  statements.map(({ voices }) => voices.map((place) => numbers[place] ?? 0))

/** What the parts of an article are found by. To take it back, the very same has to be said again. */
export const partWords = (
  { statements, figures }: ArticleRows,
  first: number,
  speakers: readonly (readonly number[])[],
): readonly PartWords[] => [
  ...statements.map(
    ({ form, anonymity, words }, place): PartWords => ({
      table: 'statement_words',
      key: first + place,
      marks: `f${form} a${anonymity} ${voiceMarks(speakers[place] ?? [])}`,
      words,
    }),
  ),
  ...figures.map(
    ({ repeats, unit, measures, statement }, place): PartWords => ({
      table: 'figure_words',
      key: first + place,
      marks: `${repeats ? 'repeat' : 'main'} ${unitMark(unit)} ${voiceMarks(statement === undefined ? [] : (speakers[statement] ?? []))}`,
      words: measures,
    }),
  ),
]
