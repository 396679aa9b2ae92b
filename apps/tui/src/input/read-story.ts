import { existsSync } from 'node:fs'
import type { Article } from '@onrecord/article-data'
import type { ImportedText } from '@onrecord/article-import'
import { extractOne } from '../add/extract-one.ts'
import { extractRequestOf } from '../add/extract-request-of.ts'
import type { ArchiveSettings } from '../archive/with-archive.ts'
import { CommandError } from '../command-error.ts'
import { extractOptions, type ModelSettings } from '../commands/extract-options.ts'
import { extractText } from './extract-text.ts'
import { isAddress } from './is-address.ts'
import { keptStory } from './kept-story.ts'
import { nameOf } from './read-bytes.ts'
import { readSource } from './read-source.ts'

export type StorySettings = ModelSettings & ArchiveSettings & { readonly allowLocal?: boolean }

const extracted = async (story: ImportedText, settings: StorySettings): Promise<Article> => {
  const reply = await extractOne(extractRequestOf(story, settings))
  if (reply.kind === 'article') return reply.article
  throw new CommandError(reply.message)
}

const looksLikeId = (target: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(target)

/**
 * The story in a file of any format that is read (or standard input, "-"), at an address, or of that id in the archive:
 * Article JSON and what is kept as it is, anything else extracted. Throws CommandError, ArchiveError.
 */
export const readStory = async (target: string, settings: StorySettings): Promise<Article> => {
  const isThere = target === '-' || isAddress(target) || existsSync(target)
  const kept = !isThere && looksLikeId(target) ? await keptStory(target, settings) : undefined
  if (kept) return kept
  const source = await readSource(target, settings)
  switch (source.kind) {
    case 'article':
      return source.article
    case 'text':
      return extracted(source, settings)
    case 'plain':
      return (await extractText(source.text, nameOf(target), extractOptions(settings))).article
    default:
      return source satisfies never
  }
}
