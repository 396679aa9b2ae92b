import { isDeepStrictEqual } from 'node:util'
import type { Archive } from '@onrecord/article-archive'
import { type Article, compare, type VoiceOf } from '@onrecord/article-data'
import { openExistingArchive } from '../archive/open-existing-archive.ts'
import type { ArchiveSettings } from '../archive/with-archive.ts'
import { readStories, type StorySettings } from '../input/read-story.ts'
import { writeJson, writeOut } from '../output.ts'
import { comparisonText } from './comparison-text.ts'

/** Those that are in the archive as they are: of any other text it does not know the voices, whatever its id. */
const stored = async (archive: Archive, articles: readonly Article[]): Promise<readonly Article[]> => {
  const found = await Promise.all(articles.map(({ id }) => archive.get(id)))
  return articles.filter(({ entities }, place) => isDeepStrictEqual(found[place]?.entities, entities))
}

/** What the archive knows of the voices in the articles, where there is one. */
const voicesOf = async (settings: ArchiveSettings, articles: readonly Article[]): Promise<VoiceOf | undefined> => {
  const archive = await openExistingArchive(settings)
  if (!archive) return undefined
  try {
    const { voiceOfEntities } = await import('@onrecord/article-archive')
    return await voiceOfEntities(archive, await stored(archive, articles))
  } finally {
    await archive.close()
  }
}

/** `onrecord compare`: what two stories have in common and where they differ. Throws CommandError, ArchiveError. */
export const compareStories = async (
  one: string,
  other: string,
  settings: StorySettings & { readonly json?: boolean },
): Promise<void> => {
  const [a, b] = await readStories(one, other, settings)
  const voiceOf = await voicesOf(settings, [a, b])
  const comparison = compare(a, b, voiceOf && { voiceOf })
  await (settings.json ? writeJson(comparison) : writeOut(comparisonText(a, b, comparison)))
}
