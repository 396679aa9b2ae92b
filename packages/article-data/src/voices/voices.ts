import { groupBy } from '../group-by.ts'
import { entityIndex, memoizeByArticle } from '../memoize.ts'
import type { Article } from '../model/article.ts'
import type { Entity } from '../model/entity.ts'
import type { Statement } from '../model/statement.ts'
import { type CountedRun, countedRuns } from '../statements/statement-runs.ts'
import { letterMarks } from './letter-marks.ts'
import { assignTones, neutralTone, surname } from './palette.ts'
import { voiceNames } from './voice-names.ts'

/**
 * A voice of the article: one entity, several who speak together, or an unnamed voice. `key` is safe in an address;
 * `mark` is a letter that no other voice of the article has; `tone` is its color, an index into `palette`; `share` is the
 * share (0 to 1) of all words of the text.
 */
export type Voice = {
  readonly key: string
  readonly entityIds: readonly string[]
  readonly name: string
  readonly shortName: string
  readonly mark: string
  readonly tone: number
  readonly anonymity: Statement['anonymity']
  readonly statementIds: readonly string[]
  readonly words: number
  readonly share: number
}

/** The key of a statement's voice: the ids of its entities joined by "+", or "unnamed". */
export const voiceKey = (statement: Statement): string => statement.voiceIds.join('+') || 'unnamed'

const leastAnonymous = (statements: readonly Statement[]): Statement['anonymity'] =>
  (['named', 'described'] as const).find((kind) => statements.some(({ anonymity }) => anonymity === kind)) ??
  'anonymous'

const wordsByStatement = (runs: readonly CountedRun[]): ReadonlyMap<string, number> => {
  const words = new Map<string, number>()
  for (const run of runs) {
    if (run.statement) words.set(run.statement.id, (words.get(run.statement.id) ?? 0) + run.words)
  }
  return words
}

const byPosition = (a: Statement, b: Statement): number => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)

/**
 * The voices of the article, most words first; each statement belongs to exactly one. [] when nothing is attributed.
 * When statements nest, the words belong to the inner voice. The rest of the text is the writer's: see `coverage`.
 *
 * @example
 * ```ts
 * import { voices } from '@onrecord/article-data'
 * import { edition } from '@onrecord/article-data/edition'
 *
 * const [story] = edition
 * for (const { mark, name, words } of story ? voices(story).slice(0, 2) : []) console.log(mark, name, words)
 * // N National Intelligence Service 111
 * // M Moon Seong Mook 93
 * ```
 */
export const voices: (article: Article) => readonly Voice[] = memoizeByArticle((article) => {
  const entities = entityIndex(article)
  const runs = countedRuns(article)
  const words = wordsByStatement(runs)
  const total = runs.reduce((sum, run) => sum + run.words, 0)
  const groups = groupBy([...article.statements].sort(byPosition), voiceKey)
  const ranked = [...groups]
    .map(([key, statements]) => ({
      key,
      statements,
      words: statements.reduce((sum, { id }) => sum + (words.get(id) ?? 0), 0),
      who: (statements[0]?.voiceIds ?? []).map((id) => entities.get(id)).filter((entity): entity is Entity => !!entity),
    }))
    .sort((a, b) => b.words - a.words)
  const names = ranked.map(({ who }) => voiceNames(who))
  const marks = letterMarks(names.map(({ shortName }) => shortName))
  const tones = assignTones(ranked.map(({ who }) => (who.length === 0 ? undefined : who.map(surname).join(' '))))
  return ranked.map(({ key, statements, words, who }, place) => ({
    key,
    entityIds: who.map(({ id }) => id),
    ...(names[place] ?? voiceNames(who)),
    mark: marks[place] ?? '',
    tone: tones[place] ?? neutralTone,
    anonymity: leastAnonymous(statements),
    statementIds: statements.map(({ id }) => id),
    words,
    share: total === 0 ? 0 : words / total,
  }))
})
