import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '@onrecord/article-data'
import { parseArticle } from '@onrecord/article-data/validate'

type Known = { readonly changed: number; readonly article: Article | undefined }

const shared: typeof globalThis & { onrecordStories?: Map<string, Known>; onrecordTold?: Set<string> } = globalThis

/**
 * What was read from each file, by its path, and what was told already: a file is read again only when it has changed.
 * The pages and the proxy are built apart from each other and have these two in common, so that a fault is told once.
 */
shared.onrecordStories ??= new Map()
shared.onrecordTold ??= new Set()
const known = shared.onrecordStories
const told = shared.onrecordTold

/** One line on standard error: what comes from a file cannot break it or steer the terminal. */
const tell = (about: string, error: unknown): void => {
  const line = `onrecord: ${about}: ${error instanceof Error ? error.message : String(error)}`
  const safe = line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
  console.error(safe.length > 500 ? `${safe.slice(0, 500)}…` : safe)
}

const readStory = async (path: string): Promise<Article | undefined> => {
  try {
    return parseArticle(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    tell(`${path} is left out`, error)
    return undefined
  }
}

const storyAt = async (path: string): Promise<Known> => {
  const { mtimeMs: changed } = await stat(path)
  const before = known.get(path)
  if (before?.changed === changed) return before
  const now = { changed, article: await readStory(path) }
  known.set(path, now)
  return now
}

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    const names = await readdir(folder)
    told.delete(folder)
    return names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort()
  } catch (error) {
    if (!told.has(folder)) tell('the folder that ONRECORD_STORIES names cannot be read', error)
    told.add(folder)
    return []
  }
}

/**
 * The articles of the `*.json` files in `folder`, the one written last first; of two with the same id the newer one.
 * A file that holds no valid article is left out with one line on standard error; so is a folder that cannot be read.
 */
export const storiesIn = async (folder: string): Promise<readonly Article[]> => {
  const names = await namesIn(folder)
  // A file that goes away between listing and reading is as good as never there.
  const read = await Promise.all(names.map((name) => storyAt(join(folder, name)).catch(() => undefined)))
  const newestFirst = read.filter((found) => found !== undefined).sort((a, b) => b.changed - a.changed)
  const byId = new Map<string, Article>()
  for (const { article } of newestFirst) if (article && !byId.has(article.id)) byId.set(article.id, article)
  return [...byId.values()]
}
