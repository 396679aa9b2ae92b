import type { Archive, StoredFeed } from '@onrecord/article-archive'
import type { FeedReport } from '@onrecord/article-import'
import type { AddSettings } from '../add/add.ts'
import { keepAll } from '../add/keep-all.ts'
import { withArchive } from '../archive/with-archive.ts'
import { say } from '../output.ts'
import { feedAddress } from './feed-address.ts'

const keepReport = (
  archive: Archive,
  { url, title }: StoredFeed,
  { etag, lastModified, failed }: FeedReport,
): Promise<void> => {
  // What could not be had is asked for again: with the validators the server would say that nothing is new.
  const validators = { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) }
  return archive.putFeed({
    url,
    ...(title !== undefined && { title }),
    ...(failed === 0 && validators),
    readAt: new Date().toISOString(),
  })
}

/**
 * `onrecord feeds update`: reads the feeds named, or all, and keeps what is new. One that has not changed costs a 304. What
 * the server said of a feed is kept once all its stories are.
 */
export const updateFeeds = (addresses: readonly string[], settings: AddSettings): Promise<void> =>
  withArchive(settings, 'write', async (archive) => {
    const kept = await archive.feeds()
    const wanted = addresses.length === 0 ? kept : addresses.map((given) => known(kept, feedAddress(given)))
    if (wanted.length === 0) return say('There are no feeds. Add one: onrecord feeds add URL')
    const isKnown = async (url: string) => (await archive.idAt(url, { isFetched: true })) !== undefined
    let unchanged = 0
    await keepAll(
      archive,
      wanted.map(({ url }) => url),
      settings,
      async (keep) => {
        for (const feed of wanted) {
          const reports: FeedReport[] = []
          await keep([feed.url], { feeds: { [feed.url]: feed }, onFeed: (told) => reports.push(told), isKnown })
          for (const report of reports) {
            if (report.isUnchanged) unchanged++
            await keepReport(archive, feed, report)
          }
        }
      },
    )
    if (unchanged > 0) say(`${unchanged} of ${wanted.length} had nothing new.`)
  })

const known = (kept: readonly StoredFeed[], url: string): StoredFeed => kept.find((feed) => feed.url === url) ?? { url }
