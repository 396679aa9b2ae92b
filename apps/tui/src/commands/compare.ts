import type { Archive } from '@onrecord/article-archive'
import type { Article, VoiceOf } from '@onrecord/article-data'
import { type ArchiveSettings, openExistingArchive } from '../archive/with-archive.ts'
import type { StorySettings } from '../input/read-story.ts'
import { addStoryOptions, example, type JsonSettings, json, type RegisterCommand, storyWords } from '../options.ts'
import { writeJson, writeOut } from '../output/streams.ts'

type CompareSettings = StorySettings & JsonSettings

/** The articles that the archive contains unchanged. It does not know the voices of any other text with the same id. */
const storedArticles = async (archive: Archive, articles: readonly Article[]): Promise<readonly Article[]> => {
  const { isDeepStrictEqual } = await import('node:util')
  const found = await Promise.all(articles.map(({ id }) => archive.get(id)))
  return articles.filter(({ entities }, index) => isDeepStrictEqual(found[index]?.entities, entities))
}

/** The archive's voices for the entities of the articles; `undefined` if there is no archive. */
const voicesOf = async (settings: ArchiveSettings, articles: readonly Article[]): Promise<VoiceOf | undefined> => {
  const archive = await openExistingArchive(settings)
  if (!archive) return undefined
  try {
    const { voiceOfEntities } = await import('@onrecord/article-archive')
    return await voiceOfEntities(archive, await storedArticles(archive, articles))
  } finally {
    await archive.close()
  }
}

/** Writes what two stories have in common and where they differ. Throws CommandError, ArchiveError. */
const compareStories = async (one: string, other: string, settings: CompareSettings): Promise<void> => {
  const { readStories } = await import('../input/read-story.ts')
  const { compare, comparisonText } = await import('../output/comparison-text.ts')
  const [a, b] = await readStories(one, other, settings)
  const voiceOf = await voicesOf(settings, [a, b])
  const comparison = compare(a, b, voiceOf && { voiceOf })
  await (settings.json ? writeJson(comparison) : writeOut(comparisonText(a, b, comparison)))
}

/** `onrecord compare`. */
export const registerCompare: RegisterCommand = (program, archive) => {
  addStoryOptions(
    program
      .command('compare')
      .description('show what two stories have in common and where they differ')
      .argument('<story>', storyWords)
      .argument('<other>', 'another story, given in the same ways'),
  )
    .addOption(json())
    .addHelpText(
      'after',
      example(['onrecord compare kursk-capture boats-sink-in-storm', 'onrecord compare story.txt page.html']),
    )
    .action((one: string, other: string, settings: CompareSettings) =>
      compareStories(one, other, { ...settings, ...archive() }),
    )
}
