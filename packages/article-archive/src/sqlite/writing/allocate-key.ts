import { ArchiveError } from '../../archive-error.ts'
import { type KeyRange, keyRanges, keysNeeded } from '../../indexing/story-key.ts'
import type { Store } from '../store.ts'

const firstFree = ({ sql }: Store, { start, end }: KeyRange): number => {
  const last = sql(
    'SELECT key, statements, figures FROM article WHERE key >= ? AND key < ? ORDER BY key DESC LIMIT 1',
  ).get(start, end)
  return last ? Number(last.key) + keysNeeded(Math.max(Number(last.statements), Number(last.figures))) : start
}

/**
 * A free key for an article published at `milliseconds` with `parts` statements or figures, after earlier articles of
 * the same time.
 */
export const allocateKey = (store: Store, milliseconds: number, parts: number): number => {
  const needed = keysNeeded(parts)
  for (const range of keyRanges(milliseconds)) {
    const key = firstFree(store, range)
    if (key + needed <= range.end) return key
  }
  throw new ArchiveError(
    `The archive ${store.path} has no room for more articles of this day. Give them times of publication to the second.`,
  )
}
