import type { StoredFeed } from '../archive.ts'
import type { Row, Store } from './store.ts'

const feed = ({ url, title, etag, modified, read }: Row): StoredFeed => ({
  url: String(url),
  ...(title !== null && { title: String(title) }),
  ...(etag !== null && { etag: String(etag) }),
  ...(modified !== null && { lastModified: String(modified) }),
  ...(read !== null && { readAt: String(read) }),
})

/** The feeds, sorted by address. */
export const feedRows = ({ sql, read }: Store): readonly StoredFeed[] =>
  read(() => sql('SELECT * FROM feed ORDER BY url').all().map(feed))

/** Stores a feed. Fields that are not given stay unchanged. */
export const putFeedRow = ({ sql, write }: Store, { url, title, etag, lastModified, readAt }: StoredFeed): void => {
  write(() =>
    sql(`INSERT INTO feed VALUES (?, ?, ?, ?, ?) ON CONFLICT (url) DO UPDATE SET
      title = coalesce(excluded.title, title), etag = coalesce(excluded.etag, etag),
      modified = coalesce(excluded.modified, modified), read = coalesce(excluded.read, read)`).run(
      url,
      title ?? null,
      etag ?? null,
      lastModified ?? null,
      readAt ?? null,
    ),
  )
}

/** Removes a feed; false if there is none. */
export const removeFeedRow = ({ sql, write }: Store, url: string): boolean =>
  write(() => sql('DELETE FROM feed WHERE url = ?').run(url).changes > 0)
