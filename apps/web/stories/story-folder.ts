import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '@onrecord/article-data'
import { parseArticle } from '@onrecord/article-data/validate'

type Known = { readonly changed: number; readonly article: Article | undefined }

const shared: typeof globalThis & { onrecordStories?: Map<string, Known> } = globalThis

/**
 * What was read from each file, by its path: a file is read again only when it has changed. The pages and the proxy are
 * built apart from each other and have this one in common, so that a broken file is told once.
 */
shared.onrecordStories ??= new Map()
const known = shared.onrecordStories

const readStory = async (path: string): Promise<Article | undefined> => {
  try {
    return parseArticle(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    console.error(`onrecord: ${path} is left out: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

const storyAt = async (path: string): Promise<Article | undefined> => {
  const { mtimeMs: changed } = await stat(path)
  const before = known.get(path)
  if (before?.changed === changed) return before.article
  const article = await readStory(path)
  known.set(path, { changed, article })
  return article
}

/**
 * The articles of the `*.json` files in `folder`, by file name; one of two with the same id is left out. A file that
 * holds no valid article is left out with one line on standard error, once; so is a folder that cannot be read.
 */
export const storiesIn = async (folder: string): Promise<readonly Article[]> => {
  const names = await readdir(folder).catch((error: Error) => {
    console.error(`onrecord: the folder ONRECORD_STORIES names cannot be read: ${error.message}`)
    return []
  })
  const files = names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort()
  // A file that goes away between listing and reading is as good as never there.
  const read = await Promise.all(files.map((name) => storyAt(join(folder, name)).catch(() => undefined)))
  const articles = read.filter((article) => article !== undefined)
  return [...new Map(articles.map((article) => [article.id, article])).values()]
}
