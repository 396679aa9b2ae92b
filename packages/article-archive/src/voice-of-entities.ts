import type { Article, VoiceOf } from '@onrecord/article-data'
import type { Archive } from './archive.ts'

/** The voices of the entities of stored articles, for `compare` and `matchEntities`. */
export const voiceOfEntities = async (
  archive: Pick<Archive, 'voicesIn'>,
  articles: readonly Article[],
): Promise<VoiceOf> => {
  const known = await Promise.all(
    articles.map(async ({ id, entities }) => {
      const voices = await archive.voicesIn(id)
      return entities.map((entity, place) => [entity, voices[place]] as const)
    }),
  )
  const voiceOf = new Map(known.flat())
  return (entity) => voiceOf.get(entity)
}
