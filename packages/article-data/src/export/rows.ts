import { entityIndex, statementIndex } from '../memoize.ts'
import type { Article } from '../model/article.ts'
import type { Figure, Quantity } from '../model/figure.ts'
import type { Span } from '../model/text.ts'
import { attributionIndex } from '../statements/attributions.ts'
import { spokenText } from '../text/words.ts'

/** A cell of a table for data frames. `null` is "not known". */
export type Cell = string | number | boolean | null

/** One row: the names of the columns and their cells, always all of them, in the same order. */
export type Row = Readonly<Record<string, Cell>>

const joinedText = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ')

const storyCells = (article: Article): Row => ({
  story_id: article.id,
  headline: article.headline,
  publisher: article.publisher ?? null,
  published: article.datePublished ?? null,
  url: article.canonicalUrl ?? null,
  language: article.language,
})

/** What a table of statements or figures loses of an article. */
export const rowsLosses =
  'Everything that is not a statement or a figure: the text, events, places, links and media, corrections, notes.'

/**
 * The statements of an article as rows for a data frame: story, voice, how it was said, the words, and offsets in UTF-16
 * code units. Names of several voices are joined by "; ". Loses `rowsLosses`.
 */
export const statementRows = (article: Article): readonly Row[] => {
  const entities = entityIndex(article)
  return [...attributionIndex(article).values()].map(({ statement, line }) => {
    const voices = statement.voiceIds.flatMap((id) => entities.get(id) ?? [])
    return {
      ...storyCells(article),
      statement_id: statement.id,
      voice: voices.map(({ name }) => name).join('; ') || null,
      voice_ids: statement.voiceIds.join('; ') || null,
      voice_kind: voices[0]?.kind ?? null,
      role: line.role ?? null,
      anonymity: statement.anonymity,
      form: statement.form,
      stance: statement.stance,
      through: line.through ?? null,
      medium: statement.medium?.name ?? null,
      said_on: statement.date ?? null,
      words: spokenText(article.text, statement.content),
      source: joinedText(article.text, statement.source) || null,
      cue: joinedText(article.text, statement.cue) || null,
      start: statement.content[0]?.start ?? null,
      end: statement.content.at(-1)?.end ?? null,
      parent_id: statement.parentId ?? null,
      method: statement.method,
      confidence: statement.confidence,
      voice_confidence: statement.voiceConfidence ?? null,
    }
  })
}

const boundsOf = (quantity: Quantity): { readonly min: number | null; readonly max: number | null } => {
  switch (quantity.kind) {
    case 'value':
      return { min: quantity.value, max: quantity.value }
    case 'range':
      return { min: quantity.min, max: quantity.max }
    case 'bound':
      return quantity.comparator.startsWith('>')
        ? { min: quantity.value, max: null }
        : { min: null, max: quantity.value }
  }
}

const estimatorOf = (article: Article, { statementId }: Figure): string | null => {
  const statement = statementIndex(article).get(statementId ?? '')
  const names = statement?.voiceIds.flatMap((id) => entityIndex(article).get(id)?.name ?? []) ?? []
  return names.join('; ') || null
}

/**
 * The figures of an article as rows for a data frame: `min` and `max` in whole units (equal for one value, `null` on the
 * open side of a bound), the unit, what is counted, and whose estimate it is. Loses `rowsLosses`.
 */
export const figureRows = (article: Article): readonly Row[] =>
  article.figures.map((figure) => ({
    ...storyCells(article),
    figure_id: figure.id,
    words: article.text.slice(figure.span.start, figure.span.end),
    ...boundsOf(figure.quantity),
    comparator: figure.quantity.kind === 'bound' ? figure.quantity.comparator : null,
    approximate: figure.approximate,
    unit: figure.unit.code,
    unit_system: figure.unit.system,
    base: figure.base ? `${figure.base.relation} ${figure.base.value} ${figure.base.unit.code}` : null,
    measures: figure.measures,
    as_of: figure.observationDate ?? null,
    estimator: estimatorOf(article, figure),
    statement_id: figure.statementId ?? null,
    start: figure.span.start,
    end: figure.span.end,
  }))
