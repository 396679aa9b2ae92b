import { existsSync } from 'node:fs'
import type { Article } from '@onrecord/article-data'
import { extractOne } from '../add/extract-one.ts'
import { extractRequestOf } from '../add/extract-request-of.ts'
import type { ArchiveSettings } from '../archive/with-archive.ts'
import { CommandError } from '../command-error.ts'
import { extractOptions, type ModelSettings } from '../commands/extract-options.ts'
import { extractText } from './extract-text.ts'
import type { FetchSettings } from './fetch-settings.ts'
import { firstStory } from './first-story.ts'
import { isAddress } from './is-address.ts'
import { keptStory } from './kept-story.ts'
import { looksLikeJson } from './looks-like-json.ts'
import { nameOf } from './read-bytes.ts'
import { readText } from './read-text.ts'

export type StorySettings = ModelSettings & ArchiveSettings & FetchSettings

/** Files whose text stands in marks that are no part of it. */
const isMarkedUp = (path: string): boolean => /\.(?:x?html?|md|markdown|xml|newsml|ninjs)$/iu.test(path)

const imported = async (source: string, settings: StorySettings): Promise<Article> => {
  const story = await firstStory(source, settings)
  if (story.kind === 'article') return story.article
  const reply = await extractOne(extractRequestOf(story, settings))
  if (reply.kind === 'article') return reply.article
  throw new CommandError(reply.message)
}

const looksLikeId = (target: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(target)

/**
 * The story in a file (or standard input, "-"), at an address, or of that id in the archive: Article JSON and what is kept
 * as it is, any other text extracted. Throws CommandError, ArchiveError.
 */
export const readStory = async (target: string, settings: StorySettings): Promise<Article> => {
  if (isAddress(target)) return imported(target, settings)
  const isThere = target === '-' || existsSync(target)
  const kept = !isThere && looksLikeId(target) ? await keptStory(target, settings) : undefined
  if (kept) return kept
  if (isThere && isMarkedUp(target)) return imported(target, settings)
  const text = await readText(target)
  if (looksLikeJson(text, target)) return (await import('./article-json.ts')).articleFromJson(text, target)
  return (await extractText(text, nameOf(target), extractOptions(settings))).article
}
