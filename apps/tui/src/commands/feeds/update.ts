import type { Archive, StoredFeed } from '@onrecord/article-archive'
import type { FeedReport } from '@onrecord/article-import'
import type { AddStoriesSettings } from '../../add/add-stories.ts'
import { type ArchiveSettings, withArchive } from '../../archive/with-archive.ts'
import { CommandError, exitCodes } from '../../command-error.ts'
import { allowLocal, allowPort, example, json, model, published, type RegisterCommand } from '../../options.ts'
import { say } from '../../output/streams.ts'
import { archiveMessages } from '../../strings.ts'

/** The normalized address of a feed. Throws CommandError (misused) if it is not an address. */
export const feedAddress = (given: string): string => {
  const url = URL.parse(given)
  if (url && /^https?:$/u.test(url.protocol)) return url.href
  throw new CommandError(`${JSON.stringify(given)} is not the address of a feed. Expected http://… or https://…`, {
    exitCode: exitCodes.misused,
  })
}

const storeReport = (
  archive: Archive,
  { url }: StoredFeed,
  { title, etag, lastModified, failed }: FeedReport,
): Promise<void> => {
  const validators = { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) }
  return archive.putFeed({
    url,
    ...(title !== undefined && { title }),
    // With validators, the server would say that nothing is new, and failed stories would not be tried again.
    ...(failed === 0 && validators),
    readAt: new Date().toISOString(),
  })
}

const findFeed = (feeds: readonly StoredFeed[], url: string): StoredFeed =>
  feeds.find((feed) => feed.url === url) ?? { url }

/**
 * Reads the named feeds, or all, and adds their new stories. An unchanged feed costs one 304 response. What the server
 * reported about a feed is stored after all its stories.
 */
const updateFeeds = (addresses: readonly string[], settings: ArchiveSettings & AddStoriesSettings): Promise<void> =>
  withArchive(settings, 'write', async (archive) => {
    const { addStories } = await import('../../add/add-stories.ts')
    const followed = await archive.feeds()
    const feeds = addresses.length === 0 ? followed : addresses.map((given) => findFeed(followed, feedAddress(given)))
    if (feeds.length === 0) return say(archiveMessages.noFeeds)
    const isKnown = async (url: string) => (await archive.idAt(url, { isFetched: true })) !== undefined
    const sources = feeds.map(({ url }) => url)
    let unchanged = 0
    await addStories(archive, sources, settings, async (addFrom) => {
      for (const feed of feeds) {
        const reports: FeedReport[] = []
        await addFrom([feed.url], {
          feeds: { [feed.url]: feed },
          onFeed: (report) => reports.push(report),
          isKnown,
        })
        for (const report of reports) {
          if (report.isUnchanged) unchanged++
          await storeReport(archive, feed, report)
        }
      }
    })
    if (unchanged > 0) say(`${unchanged} of ${feeds.length} feeds had nothing new.`)
  })

/** `onrecord feeds update`. */
export const registerUpdate: RegisterCommand = (feeds, archive) => {
  feeds
    .command('update')
    .description('read the feeds and add their new stories')
    .argument('[url...]', 'addresses of feeds (default: all)')
    .addOption(published())
    .addOption(model())
    .addOption(allowLocal())
    .addOption(allowPort())
    .addOption(json('write a line of JSON for each stored story'))
    .addHelpText('after', example(['onrecord feeds update']))
    .action((urls: readonly string[], settings: AddStoriesSettings) => updateFeeds(urls, { ...settings, ...archive() }))
}
