import type { ArchiveVoice } from '../archive.ts'
import { dayText } from '../indexing/story-key.ts'
import type { Evidence } from './evidence.ts'
import type { VoiceSummary } from './voice-summary.ts'

/** What an engine stores for the main entity of a voice. It has a summary only if the voice has other entities too. */
export interface VoiceRow {
  readonly slug: string
  readonly evidence: Evidence
  readonly summary?: VoiceSummary
  readonly generic: boolean
  readonly articles: number
  readonly statements: number
  readonly first: number | null
  readonly last: number | null
}

/** A stored voice as the archive returns it. */
export const archiveVoice = ({ slug, evidence, summary, ...row }: VoiceRow): ArchiveVoice => {
  const { name, kind, aliases, roles, identifiers } = summary ?? evidence
  return {
    id: slug,
    name,
    kind,
    aliases,
    roles,
    identifiers,
    isGeneric: row.generic,
    articleCount: row.articles,
    statementCount: row.statements,
    ...(row.first !== null && { first: dayText(row.first) }),
    ...(row.last !== null && { last: dayText(row.last) }),
  }
}
