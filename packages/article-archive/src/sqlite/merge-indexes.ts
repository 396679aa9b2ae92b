import type { Row, Store } from './store.ts'

/** Joins the parts that the full-text indexes were written in: a search of many parts takes twice as long as of one. */
export const mergeIndexes = ({ db, sql, write }: Store): void => {
  write(() => {
    const names = sql("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'").all()
    for (const name of names.map((row: Row) => String(row.name)))
      db.exec(`INSERT INTO ${name}(${name}) VALUES ('optimize')`)
  })
}

const fewest = 1000
const minPart = 0.1

/**
 * The same, if as many articles as `put` since the archive was opened make it worth its while: a thousand and a tenth of
 * all. It takes about a tenth of the time that they took.
 */
export const mergeIndexesAfter = (store: Store, put: number): void => {
  if (put < fewest) return
  const articles = Number(store.sql('SELECT articles FROM tally').get()?.articles)
  if (put >= articles * minPart) mergeIndexes(store)
}
