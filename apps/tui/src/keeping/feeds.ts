import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { CommandError } from '../command-error.ts'
import { writeList } from '../listing/write-list.ts'
import { say } from '../output.ts'
import { feedAddress } from './feed-address.ts'

/** `onrecord feeds add`: keeps the feeds' addresses, to be read by `feeds update`. */
export const addFeeds = (addresses: readonly string[], settings: ArchiveSettings): Promise<void> => {
  const urls = addresses.map(feedAddress)
  return withArchive(settings, 'create', async (archive) => {
    const known = new Set((await archive.feeds()).map(({ url }) => url))
    for (const url of urls) if (!known.has(url)) await archive.putFeed({ url })
    say('Kept. Read what is new in them: onrecord feeds update')
  })
}

/** `onrecord feeds list`: the feeds, and when each was read last. */
export const listFeeds = (settings: ArchiveSettings & { readonly json?: boolean }): Promise<void> =>
  withArchive(settings, 'read', async (archive) => {
    await writeList(
      (async function* () {
        yield* await archive.feeds()
      })(),
      {
        ...settings,
        row: ({ url, readAt }) => [readAt === undefined ? 'not read yet' : readAt.slice(0, 16).replace('T', ' '), url],
        none: 'There are no feeds. Add one: onrecord feeds add URL',
      },
    )
  })

/** `onrecord feeds remove`: forgets feeds; their stories stay. Throws CommandError when one is not there. */
export const removeFeeds = (addresses: readonly string[], settings: ArchiveSettings): Promise<void> =>
  withArchive(settings, 'write', async (archive) => {
    for (const address of addresses) {
      if (await archive.removeFeed(URL.parse(address)?.href ?? address)) continue
      throw new CommandError(`There is no feed ${JSON.stringify(address)}. See which there are: onrecord feeds list`)
    }
    say('Removed. The stories that came from there stay.')
  })
