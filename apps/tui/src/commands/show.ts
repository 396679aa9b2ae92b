import { existsSync } from 'node:fs'
import type { Article } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'
import { CommandError } from '../command-error.ts'
import { readText } from '../input/read-text.ts'
import { writeOut } from '../output.ts'
import { plain } from '../terminal/plain.ts'
import { type Format, formats } from './formats.ts'

/** The article of that id in the edition, else of that file (or standard input, "-"). Throws CommandError. */
const findArticle = async (target: string): Promise<Article> => {
  const known = edition.find(({ id }) => id === target)
  if (known) return known
  if (target === '-' || existsSync(target))
    return (await import('../input/article-json.ts')).articleFromJson(await readText(target), target)
  throw new CommandError(
    `There is no story ${JSON.stringify(target)}. Known: ${edition.map(({ id }) => id).join(', ')}; or give a file of Article JSON.`,
  )
}

/** `onrecord show`: writes an article in one of the formats. */
export const show = async (target: string, { as }: { readonly as: Format }): Promise<void> => {
  const text = await formats[as](await findArticle(target))
  // A valid article holds no control characters, but what hides may still be there: a person's screen gets it plain.
  await writeOut(process.stdout.isTTY ? plain(text) : text)
}
