import type { Article, Figure, Quantity, Statement } from '@onrecord/article-data'
import { type EntityKeys, entityKeys } from '../identity/entity-keys.ts'
import { type Evidence, evidenceHash, evidenceOf, placeOfStory } from '../identity/evidence.ts'

/** A statement as an archive indexes it. `voices` are places in `entities` of the article. */
export interface StatementRow {
  readonly id: string
  readonly form: Statement['form']
  readonly anonymity: Statement['anonymity']
  /** The words of its content as the text has them, to be searched. */
  readonly words: string
  readonly voices: readonly number[]
}

/** A figure as an archive indexes it; `low` and `high` are the numbers that the text states. */
export interface FigureRow {
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly measures: string
  /** Whether it says in another unit what another figure says. */
  readonly repeats: boolean
  /** The place of its statement in `statements`. */
  readonly statement?: number
}

/** An entity as an archive keeps it: what tells who it is, what it is found again by, and what it is compared by. */
export interface EntityRow extends EntityKeys {
  readonly evidence: Evidence
  readonly hash: string
}

/** An article as an archive indexes it. Rows stand in the article's order, one for each of its own. */
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

/** The least and greatest number that a quantity states: "at least 300" states 300, "300 to 400" states both. */
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

/** Each entity with its evidence; those whose evidence is the same are told apart by a number. */
const entityRows = (article: Article): readonly EntityRow[] => {
  const speaking = new Set(article.statements.flatMap(({ voiceIds }) => voiceIds))
  const place = placeOfStory(article)
  const seen = new Map<string, number>()
  return article.entities.map((entity): EntityRow => {
    const speaks = speaking.has(entity.id)
    const plain = evidenceOf(article, entity, speaks, place)
    const twin = seen.get(evidenceHash(plain)) ?? 0
    seen.set(evidenceHash(plain), twin + 1)
    const evidence = twin === 0 ? plain : { ...plain, twin }
    const hash = evidenceHash(evidence)
    return { evidence, hash, ...entityKeys(evidence, hash, speaks) }
  })
}

/** What is indexed of `article`, the same for every engine. */
export const articleRows = (article: Article): ArticleRows => {
  const entities = places(article.entities)
  const statements = article.figures.length > 0 ? places(article.statements) : new Map<string, number>()
  return {
    statements: article.statements.map((statement) => statementRow(article.text, statement, entities)),
    figures: article.figures.map((figure) => figureRow(figure, statements)),
    entities: entityRows(article),
  }
}
