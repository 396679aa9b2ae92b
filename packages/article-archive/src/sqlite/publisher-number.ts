import type { Store } from './store.ts'

/** The number of a publisher, whose articles are one more; null for none. */
export const publisherNumber = ({ sql }: Store, name: string | undefined): number | null => {
  if (name === undefined) return null
  const row = sql(`INSERT INTO publisher (name, articles) VALUES (?, 1)
    ON CONFLICT (name) DO UPDATE SET articles = articles + 1 RETURNING number`).get(name)
  return Number(row?.number)
}

/** Counts one article of a publisher less. */
export const leavePublisher = ({ sql }: Store, number: number): void => {
  sql('UPDATE publisher SET articles = articles - 1 WHERE number = ?').run(number)
}
