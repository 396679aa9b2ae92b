import type { StoredFeed } from '../archive.ts'
import type { Connection } from './connection.ts'

interface FeedRow {
  readonly url: string
  readonly title: string | null
  readonly etag: string | null
  readonly modified: string | null
  readonly read: string | null
}

const feed = ({ url, title, etag, modified, read }: FeedRow): StoredFeed => ({
  url,
  ...(title !== null && { title }),
  ...(etag !== null && { etag }),
  ...(modified !== null && { lastModified: modified }),
  ...(read !== null && { readAt: read }),
})

/** The feeds, sorted by address. */
export const feedRows = (connection: Connection): Promise<readonly StoredFeed[]> =>
  connection.read(async (sql) => (await sql<FeedRow>`select * from feed order by url collate "C"`).map(feed))

/** Stores a feed. Fields that are not given stay unchanged. */
export const putFeedRow = (
  connection: Connection,
  { url, title, etag, lastModified, readAt }: StoredFeed,
): Promise<void> =>
  connection.read(async (sql) => {
    await sql`
      insert into feed (url, title, etag, modified, read)
      values (${url}, ${title ?? null}, ${etag ?? null}, ${lastModified ?? null}, ${readAt ?? null})
      on conflict (url) do update set title = coalesce(excluded.title, feed.title), etag = coalesce(excluded.etag, feed.etag),
        modified = coalesce(excluded.modified, feed.modified), read = coalesce(excluded.read, feed.read)`
  })

/** Removes a feed; false if there is none. */
export const removeFeedRow = (connection: Connection, url: string): Promise<boolean> =>
  connection.read(async (sql) => (await sql`delete from feed where url = ${url}`).count > 0)
