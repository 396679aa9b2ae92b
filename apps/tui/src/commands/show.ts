import { existsSync } from 'node:fs'
import type { Article } from '@onrecord/article-data'
import { CommandError } from '../command-error.ts'
import { isAddress } from '../input/is-address.ts'
import { keptStory } from '../input/kept-story.ts'
import { readStory, type StorySettings } from '../input/read-story.ts'
import { readText } from '../input/read-text.ts'
import { writeJson, writeOut } from '../output.ts'
import { type Format, formats } from './formats.ts'

export type ShowSettings = StorySettings & { readonly as: Format; readonly revision?: number }

/**
 * The article of that id in the edition or the archive, else of that file of Article JSON (or standard input, "-") or address.
 * Throws CommandError.
 */
const findArticle = async (target: string, settings: ShowSettings): Promise<Article> => {
  if (isAddress(target)) return readStory(target, settings)
  const known = target === '-' ? undefined : await keptStory(target, settings)
  if (known) return known
  if (target === '-' || existsSync(target))
    return (await import('../input/article-json.ts')).articleFromJson(await readText(target), target)
  const { edition } = await import('@onrecord/article-data/edition')
  throw new CommandError(
    `There is no story ${JSON.stringify(target)}. Known: ${edition.map(({ id }) => id).join(', ')}, and what onrecord list shows; or give a file of Article JSON.`,
  )
}

/** `onrecord show`: writes an article in one of the formats. */
export const show = async (target: string, settings: ShowSettings): Promise<void> => {
  const article = await findArticle(target, settings)
  const format = formats[settings.as]
  await (format.kind === 'json' ? writeJson(await format.of(article)) : writeOut(await format.of(article)))
}
