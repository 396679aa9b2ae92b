import type { Archive } from '@onrecord/article-archive'
import { openExistingArchive } from '../archive/open-existing-archive.ts'
import type { ArchiveSettings } from '../archive/with-archive.ts'
import { say } from '../output.ts'
import { isLinear, openArticle, prepareColours, type ReadSettings } from './read.ts'

const openEdition = async (settings: ReadSettings): Promise<void> => {
  const { edition } = await import('@onrecord/article-data/edition')
  const [article] = edition
  if (article) await openArticle(article, settings)
}

const openList = async (archive: Archive, settings: ReadSettings & ArchiveSettings): Promise<void> => {
  const { loadPage } = await import('../shelf/load-page.ts')
  const first = await loadPage(archive, { view: { kind: 'stories' }, query: '' })
  if (first.items.length === 0) return openEdition(settings)
  if (!process.stdout.isTTY || isLinear(settings)) {
    const { list } = await import('../listing/list.ts')
    return list({ ...settings, limit: 50 })
  }
  prepareColours()
  const { openShelf } = await import('../shelf/open-shelf.tsx')
  const { openReader } = await import('@onrecord/article-archive')
  const reader = openReader(settings.archive)
  try {
    await openShelf(reader, first)
  } finally {
    await reader.close()
  }
}

const existing = async (settings: ArchiveSettings): Promise<Archive | undefined> => {
  try {
    return await openExistingArchive(settings)
  } catch (cause) {
    if (!(cause instanceof Error && /^Archive\w*Error$/u.test(cause.name))) throw cause
    say(`onrecord: ${cause.message} Here is the edition instead.`)
    return undefined
  }
}

/**
 * `onrecord` without a command: the list of the archive's stories; the edition when there is no archive yet, or none that can
 * be opened. On a pipe, and line by line, the list is written.
 */
export const open = async (settings: ReadSettings & ArchiveSettings): Promise<void> => {
  const archive = await existing(settings)
  if (!archive) return openEdition(settings)
  try {
    await openList(archive, settings)
  } finally {
    await archive.close()
  }
}
