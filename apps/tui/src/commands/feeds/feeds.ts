import { type ArchiveSettings, withArchive } from '../../archive/with-archive.ts'
import { CommandError } from '../../command-error.ts'
import { example, type JsonSettings, json, type RegisterCommand } from '../../options.ts'
import { say } from '../../output/streams.ts'
import { archiveMessages, screenStrings } from '../../strings.ts'
import { feedAddress, registerUpdate } from './update.ts'

const addFeeds = (addresses: readonly string[], settings: ArchiveSettings): Promise<void> => {
  const urls = addresses.map(feedAddress)
  return withArchive(settings, 'create', async (archive) => {
    const known = new Set((await archive.feeds()).map(({ url }) => url))
    for (const url of urls) if (!known.has(url)) await archive.putFeed({ url })
    say(archiveMessages.feedAdded)
  })
}

const listFeeds = (settings: ArchiveSettings & JsonSettings): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    const { writeList } = await import('../../output/write-list.ts')
    await writeList(
      (async function* () {
        yield* await archive.feeds()
      })(),
      {
        ...settings,
        row: ({ url, title = '', readAt }) => [
          readAt === undefined ? screenStrings.notReadYet : readAt.slice(0, 16).replace('T', ' '),
          url,
          title,
        ],
        none: archiveMessages.noFeeds,
      },
    )
  })

/** Stops following feeds; their stories stay. Throws CommandError if a feed does not exist. */
const removeFeeds = (addresses: readonly string[], settings: ArchiveSettings): Promise<void> =>
  withArchive(settings, 'write', async (archive) => {
    for (const address of addresses) {
      if (await archive.removeFeed(URL.parse(address)?.href ?? address)) continue
      throw new CommandError(archiveMessages.noFeed(address))
    }
    say(archiveMessages.feedRemoved)
  })

/** `onrecord feeds` with `add`, `list`, `remove` and `update`. */
export const registerFeeds: RegisterCommand = (program, archive) => {
  const feeds = program
    .command('feeds')
    .description('follow feeds and add their new stories')
    .addHelpText('after', example(['onrecord feeds add https://example.org/feed.xml', 'onrecord feeds list']))
  feeds
    .command('add')
    .description('follow feeds')
    .argument('<url...>', 'addresses of feeds')
    .addHelpText('after', example(['onrecord feeds add https://example.org/feed.xml']))
    .action((urls: readonly string[]) => addFeeds(urls, archive()))
  feeds
    .command('list')
    .description('list the feeds: when each was last read, its address and its name')
    .addOption(json())
    .addHelpText('after', example(['onrecord feeds list']))
    .action((settings: JsonSettings) => listFeeds({ ...settings, ...archive() }))
  feeds
    .command('remove')
    .description('stop following feeds; their stories stay in the archive')
    .argument('<url...>', 'addresses of feeds')
    .addHelpText('after', example(['onrecord feeds remove https://example.org/feed.xml']))
    .action((urls: readonly string[]) => removeFeeds(urls, archive()))
  registerUpdate(feeds, archive)
}
