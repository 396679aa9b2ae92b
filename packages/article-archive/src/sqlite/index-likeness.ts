import { likenessMarks } from '../rows/likeness-marks.ts'
import { unpackArticle } from '../rows/packed-article.ts'
import type { Row, Store } from './store.ts'

const atOnce = 200

/** Whether articles were kept that `indexLikeness` has not seen. */
export const isLikenessBehind = ({ sql }: Store): boolean =>
  sql('SELECT 1 FROM tally WHERE likened < (SELECT coalesce(max(number), 0) FROM revision)').get() !== undefined

/**
 * Indexes what the articles kept since the last time may share with others. It takes as long as writing them did, so it
 * is done when it is first asked for and not when articles are put. `most`: at most so many articles, a few hundred at once.
 */
export const indexLikeness = (store: Store, most = Number.POSITIVE_INFINITY): void => {
  for (let done = 0; done < most && isLikenessBehind(store); done += atOnce) store.write(() => indexNext(store))
}

const indexNext = ({ sql }: Store): void => {
  const rows: readonly Row[] = sql(`SELECT number, article, body, article.revision = revision.revision AS latest
    FROM revision JOIN article ON article.key = revision.article
    WHERE number > (SELECT likened FROM tally) ORDER BY number LIMIT ?`).all(atOnce)
  const words = rows
    .filter(({ latest }) => latest === 1)
    .flatMap(({ article, body }) =>
      body instanceof Uint8Array ? [[Number(article), likenessMarks(unpackArticle(body)).join(' ')] as const] : [],
    )
    .toSorted(([a], [b]) => a - b)
  for (const [key, marks] of words) sql('INSERT INTO likeness_words (rowid, marks) VALUES (?, ?)').run(key, marks)
  sql('UPDATE tally SET likened = ? WHERE one = 1').run(Number(rows.at(-1)?.number))
}
