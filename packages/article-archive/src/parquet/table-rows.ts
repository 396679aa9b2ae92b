import type { Article } from '@onrecord/article-data'
import { figureRows, statementRows } from '@onrecord/article-data/export/rows'
import type { ArchiveVoice, ArticleSummary } from '../archive.ts'
import type { TableRow } from './table.ts'

/** The rows of one story in each table that is divided by month, and its month (UTC); no month without a date. */
export interface StoryRows {
  readonly month?: string
  readonly stories: readonly TableRow[]
  readonly statements: readonly TableRow[]
  readonly figures: readonly TableRow[]
}

const dayOf = (date: string | undefined): Date | null => (date === undefined ? null : new Date(date))

const monthOf = (day: Date): string => day.toISOString().replace(/-\d\d?T.*$/u, '')

/** The rows of a story. `voices` are the archive's voices of its entities, in their order, as `voicesIn` returns them. */
export const rowsOfStory = (
  article: Article,
  { wordCount }: Pick<ArticleSummary, 'wordCount'>,
  voices: readonly (string | undefined)[],
): StoryRows => {
  const voiceOf = new Map(article.entities.map(({ id }, place) => [id, voices[place]]))
  const voiceIds = new Map(
    article.statements.map(({ id, voiceIds }) => [id, voiceIds.flatMap((voice) => voiceOf.get(voice) ?? [])]),
  )
  const idsOf = (statement: unknown): readonly string[] => voiceIds.get(String(statement)) ?? []
  const published_on = dayOf(article.datePublished)
  return {
    ...(published_on && { month: monthOf(published_on) }),
    stories: [
      {
        story_id: article.id,
        headline: article.headline,
        publisher: article.publisher ?? null,
        published: article.datePublished ?? null,
        published_on,
        url: article.canonicalUrl ?? null,
        language: article.language,
        section: article.section ?? null,
        words: wordCount,
        statements: article.statements.length,
        figures: article.figures.length,
      },
    ],
    statements: statementRows(article).map((row) => ({ ...row, published_on, voice_ids: idsOf(row.statement_id) })),
    figures: figureRows(article).map((row) => ({ ...row, published_on, estimator_ids: idsOf(row.statement_id) })),
  }
}

/** The row of a voice. */
export const rowOfVoice = (voice: ArchiveVoice): TableRow => ({
  voice_id: voice.id,
  name: voice.name,
  kind: voice.kind,
  aliases: voice.aliases,
  roles: voice.roles,
  is_generic: voice.isGeneric,
  stories: voice.articleCount,
  statements: voice.statementCount,
  first: dayOf(voice.first),
  last: dayOf(voice.last),
})
