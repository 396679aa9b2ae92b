import { apartPairs } from '../../identity/apart-pairs.ts'
import type { EntityRow } from '../../indexing/article-rows.ts'
import { unitMark } from '../../indexing/index-marks.ts'
import type { PreparedArticle } from '../../indexing/prepared-article.ts'
import { partsInKey } from '../../indexing/story-key.ts'
import { placedVector, plainVector } from '../search/search-vector.ts'
import { terms } from '../search/terms.ts'

/** The index of an article. `statements` and `figures` are in the order of the article. */
export interface ArticleIndex {
  readonly search: string
  /** Its normalized words separated by single spaces, for phrases. The headline ends with a line break. */
  readonly folded: string
  readonly statements: readonly { readonly key: number; readonly search: string }[]
  readonly figures: readonly {
    readonly key: number
    readonly statement: number | null
    readonly low: number
    readonly high: number
    readonly search: string
  }[]
  /** How many statements each of its entities has. */
  readonly spoken: ReadonlyMap<number, number>
  /** Pairs of entities that it lists separately. */
  readonly apart: readonly (readonly [number, number])[]
}

/** Stories can be found by places and organizations, not only by people. */
const isSought = ({ evidence: { kind } }: EntityRow): boolean => kind === 'place' || kind === 'organization'

/** The index of an article with this key, the numbers of its entities, and its publisher's number. */
export const articleIndex = (
  article: PreparedArticle,
  key: number,
  numbers: readonly number[],
  publisher: number | null,
): ArticleIndex => {
  const first = key * partsInKey
  const voices = article.statements.map((statement) => statement.voices.flatMap((place) => numbers[place] ?? []))
  const voiceMarks = article.statements.map((statement) => [
    ...statement.voices.flatMap((place) => (numbers[place] === undefined ? [] : [`v${numbers[place]}`])),
    ...new Set(
      statement.voices.flatMap((place) => (article.entities[place] ? [`n${article.entities[place].node}`] : [])),
    ),
  ])
  const spoken = new Map(numbers.map((number) => [number, 0]))
  for (const number of voices.flat()) spoken.set(number, (spoken.get(number) ?? 0) + 1)
  const [headline, text] = [terms(article.headline), terms(article.text)]
  const nodes = new Set(article.entities.filter(isSought).map(({ node }) => `n${node}`))
  const marks = [...numbers.map((number) => `e${number}`), ...nodes, ...(publisher === null ? [] : [`p${publisher}`])]
  return {
    search: plainVector([...headline, ...text], marks),
    folded: ` ${headline.join(' ')} \n ${text.join(' ')} `,
    statements: article.statements.map(({ form, anonymity, words }, place) => ({
      key: first + place,
      search: placedVector(words, [`f${form}`, `a${anonymity}`, ...(voiceMarks[place] ?? [])]),
    })),
    figures: article.figures.map(({ statement, low, high, unit, measures, repeats }, place) => ({
      key: first + place,
      statement: statement === undefined ? null : first + statement,
      low,
      high,
      search: placedVector(measures, [
        repeats ? 'repeat' : 'main',
        unitMark(unit),
        ...(statement === undefined ? [] : (voiceMarks[statement] ?? [])),
      ]),
    })),
    spoken,
    apart: apartPairs(article.entities, numbers),
  }
}
