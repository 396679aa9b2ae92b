import type { Archive } from '@onrecord/article-archive'
import { type ArchiveSettings, openExistingArchive } from '../archive/with-archive.ts'
import {
  allowLocal,
  example,
  type FetchSettings,
  type LinearSettings,
  linear,
  type RegisterCommand,
} from '../options.ts'
import { say } from '../output/streams.ts'
import { openArticle, withScreen } from '../reader/open-article.ts'
import type { ScreenSetup } from '../terminal/open-screen.tsx'
import { list } from './list.ts'

/** `allowLocal` is for feeds that are read from the list. */
type OpenSettings = LinearSettings & ArchiveSettings & Pick<FetchSettings, 'allowLocal'>

const openEdition = async (setup: ScreenSetup | undefined): Promise<void> => {
  const { edition } = await import('@onrecord/article-data/edition')
  const [article] = edition
  if (article) await openArticle(article, setup)
}

const openStories = async (archive: Archive, settings: OpenSettings, setup: ScreenSetup | undefined): Promise<void> => {
  const { openReadingFile, readingPath } = await import('../reading-state/reading-file.ts')
  const { archiveAddress } = await import('../archive/own-archive.ts')
  const file = openReadingFile(readingPath(archiveAddress(settings.archive), archiveAddress()))
  const { pageSize, storyPage } = await import('../library/story-page.ts')
  const first = await storyPage(archive, { limit: pageSize, sort: file.state().sort })
  if (first.items.length === 0) return openEdition(setup)
  if (!setup) return list({ ...settings, limit: 50 })
  const { libraryOn } = await import('../library/state.ts')
  const { libraryLines } = await import('../library/library-lines.ts')
  const { drawFirstFrame } = await import('../terminal/first-frame.ts')
  const { themes } = await import('../terminal/themes.ts')
  const { config } = setup
  const frame = drawFirstFrame(
    (size) => libraryLines(libraryOn(first, size, file.state(), config)),
    themes[config.theme],
  )
  const { openLibrary } = await import('../library/screens/library.tsx')
  const { openReader } = await import('@onrecord/article-archive')
  const reader = openReader(settings.archive)
  try {
    const { openFeeds } = await import('../library/feeds.ts')
    await openLibrary(reader, openFeeds(archive, settings), first, file, setup, frame)
  } finally {
    await reader.close()
  }
}

/** The user's archive; `undefined` if there is none or it cannot be opened, which is reported. */
const findArchive = async (
  settings: ArchiveSettings,
  keyboard: ScreenSetup['keyboard'] | undefined,
): Promise<Archive | undefined> => {
  try {
    return await openExistingArchive(settings, keyboard)
  } catch (cause) {
    if (!(cause instanceof Error && /^Archive\w*Error$/u.test(cause.name))) throw cause
    say(`onrecord: ${cause.message} The edition is shown instead.`)
    return undefined
  }
}

/**
 * Opens the list of the archive's stories, or the edition if there is no archive that can be opened. In a pipe, and with
 * `--linear`, writes the list.
 */
const open = (settings: OpenSettings): Promise<void> =>
  withScreen(settings, async (setup) => {
    const archive = await findArchive(settings, setup?.keyboard)
    if (!archive) return openEdition(setup)
    try {
      await openStories(archive, settings, setup)
    } finally {
      await archive.close()
    }
  })

/** `onrecord` without a command, which `main` turns into the hidden command `open`. */
export const registerOpen: RegisterCommand = (program, archive) => {
  program
    .command('open', { hidden: true })
    .description('open the reader on your archive')
    .addOption(linear())
    .addOption(allowLocal())
    .addHelpText('after', example(['onrecord']))
    .action((settings: LinearSettings & OpenSettings) => open({ ...settings, ...archive() }))
}
