import { unpackArticle } from '../../indexing/packed-article.ts'
import type { PreparedArticle } from '../../indexing/prepared-article.ts'
import { claimOf, maxCompared, type StoredStory, sameStory, storyIds } from '../../indexing/same-story.ts'
import type { Row, Store } from '../store.ts'

/**
 * The result of looking up an article: a new revision of `old`, or a new story with `id`. `apartFrom` is another
 * story with its id or address.
 */
export interface FoundStory {
  readonly old: Row | undefined
  readonly id: string
  readonly apartFrom?: string
}

type Candidate = StoredStory & { readonly row: Row }

const textOrNull = (value: Row[string] | undefined): string | null => (typeof value === 'string' ? value : null)

const candidateOf = (row: Row): Candidate => ({
  id: String(row.id),
  source: String(row.source),
  address: textOrNull(row.address),
  claim: textOrNull(row.claim),
  row,
})

const latestText = ({ sql }: Store, { row }: Candidate): string | undefined => {
  const body = sql('SELECT body FROM revision WHERE article = ? AND revision = ?').get(
    Number(row.key),
    Number(row.revision),
  )?.body
  try {
    return body instanceof Uint8Array ? unpackArticle(body).text : undefined
  } catch {
    return undefined
  }
}

/** The latest stories with this value in a column. */
const latestWith = ({ sql }: Store, column: 'address' | 'claim' | 'base', value: string | undefined): readonly Row[] =>
  value === undefined
    ? []
    : sql(`SELECT * FROM article WHERE ${column} = ? ORDER BY kept DESC, id LIMIT ?`).all(value, maxCompared)

const withId = ({ sql }: Store, id: string): readonly Row[] => sql('SELECT * FROM article WHERE id = ?').all(id)

/** Which story an article is, as `Archive.put` defines it. Call it in the transaction that writes the article. */
export const findStory = (store: Store, article: PreparedArticle): FoundStory => {
  const rows = [
    ...latestWith(store, 'address', article.address),
    ...withId(store, article.id),
    ...latestWith(store, 'claim', claimOf(article)),
    ...latestWith(store, 'base', article.id),
  ]
  const candidates = [...new Map(rows.map((row) => [String(row.id), candidateOf(row)])).values()]
  const same = sameStory(candidates, article, (stored) => latestText(store, stored))
  if (same) return { old: same.row, id: same.id }
  const [other] = candidates
  const id = candidates.length === 0 ? article.id : freeId(store, article)
  return { old: undefined, id, ...(other && { apartFrom: other.id }) }
}

const freeId = (store: Store, article: PreparedArticle): string => {
  for (const id of storyIds(article)) if (withId(store, id).length === 0) return id
  throw new Error('There is always another id.')
}
