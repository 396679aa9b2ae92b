import type { Article, Figure, Quantity, Statement } from '@onrecord/article-data'
import { type EntityKeys, entityKeys } from '../identity/entity-keys.ts'
import { type Evidence, evidenceHash, evidenceOf, placeOfStory } from '../identity/evidence.ts'

/** A statement as an archive indexes it. `voices` are indexes into `entities` of the article. */
export interface StatementRow {
  readonly id: string
  readonly form: Statement['form']
  readonly anonymity: Statement['anonymity']
  /** The words of its content, for search. */
  readonly words: string
  readonly voices: readonly number[]
}

/** A figure as an archive indexes it. `low` and `high` are the numbers that the text states. */
interface FigureRow {
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly measures: string
  /** Whether it repeats another figure in another unit. */
  readonly repeats: boolean
  /** The index of its statement in `statements`. */
  readonly statement?: number
}

/** An entity as an archive stores it: its evidence, the hash of that, and what it is compared by. */
export interface EntityRow extends EntityKeys {
  readonly evidence: Evidence
  readonly hash: string
}

/** An article as an archive indexes it. Rows are in the order of the article. */
export interface ArticleRows {
  readonly statements: readonly StatementRow[]
  readonly figures: readonly FigureRow[]
  readonly entities: readonly EntityRow[]
}

const places = (items: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(items.map(({ id }, place) => [id, place]))

const statementRow = (text: string, statement: Statement, entities: ReadonlyMap<string, number>): StatementRow => ({
  id: statement.id,
  form: statement.form,
  anonymity: statement.anonymity,
  words: statement.content.map(({ start, end }) => text.slice(start, end)).join(' '),
  voices: [...new Set(statement.voiceIds)].flatMap((id) => entities.get(id) ?? []),
})

/** The lowest and highest number that a quantity states: "at least 300" states 300, "300 to 400" states both. */
const statedValues = (quantity: Quantity): { readonly low: number; readonly high: number } =>
  quantity.kind === 'range'
    ? { low: Math.min(quantity.min, quantity.max), high: Math.max(quantity.min, quantity.max) }
    : { low: quantity.value, high: quantity.value }

const figureRow = (figure: Figure, statements: ReadonlyMap<string, number>): FigureRow => {
  const statement = figure.statementId === undefined ? undefined : statements.get(figure.statementId)
  return {
    ...statedValues(figure.quantity),
    unit: figure.unit.code,
    measures: figure.measures,
    repeats: figure.sameAs !== undefined,
    ...(statement !== undefined && { statement }),
  }
}

/** Each entity with its evidence. A number distinguishes entities with the same evidence. */
const entityRows = (article: Article): readonly EntityRow[] => {
  const speaking = new Set(article.statements.flatMap(({ voiceIds }) => voiceIds))
  const place = placeOfStory(article)
  const seen = new Map<string, number>()
  return article.entities.map((entity): EntityRow => {
    const speaks = speaking.has(entity.id)
    const plain = evidenceOf(article, entity, speaks, place)
    const plainHash = evidenceHash(plain)
    const twin = seen.get(plainHash) ?? 0
    seen.set(plainHash, twin + 1)
    const evidence = twin === 0 ? plain : { ...plain, twin }
    const hash = twin === 0 ? plainHash : evidenceHash(evidence)
    return { evidence, hash, ...entityKeys(evidence, hash, speaks) }
  })
}

/** The index rows of `article`, the same for every engine. */
export const articleRows = (article: Article): ArticleRows => {
  const entities = places(article.entities)
  const statements = article.figures.length > 0 ? places(article.statements) : new Map<string, number>()
  return {
    statements: article.statements.map((statement) => statementRow(article.text, statement, entities)),
    figures: article.figures.map((figure) => figureRow(figure, statements)),
    entities: entityRows(article),
  }
}
