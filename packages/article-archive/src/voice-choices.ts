import type { Query } from '@onrecord/article-data'
import type { Archive, ArchiveVoice } from './archive.ts'

/** What a name after `voice:` was taken to mean, and whom else it could. `meant` is absent when nobody is called so. */
export interface VoiceChoice {
  readonly asked: string
  readonly meant?: ArchiveVoice
  readonly others: readonly ArchiveVoice[]
}

const namesAsked = (query: Query): readonly string[] => {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.of.flatMap(namesAsked)
    case 'not':
      return namesAsked(query.of)
    case 'name':
      return query.field === 'voice' ? [query.name] : []
    default:
      return []
  }
}

const mostNames = 4

/** The voices that a query's `voice:` means, each with the others of that name, `limit` of them at most. */
export const voiceChoices = async (
  archive: Pick<Archive, 'voicesNamed'>,
  query: Query,
  limit = 5,
): Promise<readonly VoiceChoice[]> =>
  Promise.all(
    [...new Set(namesAsked(query))].slice(0, mostNames).map(async (asked) => {
      const [meant, ...others] = await archive.voicesNamed(asked, limit + 1)
      return { asked, ...(meant && { meant }), others: others.filter(({ isGeneric }) => !isGeneric) }
    }),
  )
