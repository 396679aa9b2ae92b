import type { ArchiveReader } from '@onrecord/article-archive'

/** How long after the list is shown, in milliseconds. Before that, the process would compete with the first keys. */
const delay = 150

/**
 * Starts the process that answers requests, and loads what a search needs, while nobody waits for it. An error is left to
 * the request that someone waits for. The result prevents it, if it has not begun.
 */
export const warmUp = (reader: ArchiveReader): (() => void) => {
  const timer = setTimeout(() => {
    reader
      .within({})
      .search({ kind: 'word', word: 'news' }, { limit: 1 })
      .catch(() => {})
  }, delay)
  return () => clearTimeout(timer)
}
