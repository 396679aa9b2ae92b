import type { Archive } from '@onrecord/article-archive'
import { openExistingArchive } from '../archive/open-existing-archive.ts'
import type { ArchiveSettings } from '../archive/with-archive.ts'
import { say } from '../output.ts'
import type { HeldKeyboard } from '../terminal/hold-keyboard.ts'
import { openArticle, prepareColours, type ReadSettings, withKeyboard } from './read.ts'

const openEdition = async (keyboard: HeldKeyboard | undefined): Promise<void> => {
  const { edition } = await import('@onrecord/article-data/edition')
  const [article] = edition
  if (article) await openArticle(article, keyboard)
}

const openList = async (
  archive: Archive,
  settings: ArchiveSettings,
  keyboard: HeldKeyboard | undefined,
): Promise<void> => {
  const { loadPage } = await import('../library/load-page.ts')
  const first = await loadPage(archive, { view: { kind: 'stories' }, query: '' })
  if (first.items.length === 0) return openEdition(keyboard)
  if (!keyboard) {
    const { list } = await import('../listing/list.ts')
    return list({ ...settings, limit: 50 })
  }
  prepareColours()
  const { openLibrary } = await import('../library/open-library.tsx')
  const { openReader } = await import('@onrecord/article-archive')
  const reader = openReader(settings.archive)
  try {
    await openLibrary(reader, first, keyboard)
  } finally {
    await reader.close()
  }
}

const existing = async (
  settings: ArchiveSettings,
  keyboard: HeldKeyboard | undefined,
): Promise<Archive | undefined> => {
  try {
    return await openExistingArchive(settings, keyboard)
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
export const open = (settings: ReadSettings & ArchiveSettings): Promise<void> =>
  withKeyboard(settings, async (keyboard) => {
    const archive = await existing(settings, keyboard)
    if (!archive) return openEdition(keyboard)
    try {
      await openList(archive, settings, keyboard)
    } finally {
      await archive.close()
    }
  })
