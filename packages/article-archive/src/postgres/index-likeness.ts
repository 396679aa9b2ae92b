import { likenessMarks } from '../rows/likeness-marks.ts'
import { unpackArticle } from '../rows/packed-article.ts'
import type { Asking, Connection } from './connection.ts'
import { lockWriting } from './writing-lock.ts'

const atOnce = 200

const isBehind = async (sql: Asking): Promise<boolean> => {
  const [row] = await sql<{ behind: boolean }>`
    select likened < (select coalesce(max(number), 0) from revision) and not pg_is_in_recovery()
      and has_table_privilege('likeness', 'insert') as behind from tally`
  return row?.behind === true
}

const indexNext = async (sql: Asking): Promise<void> => {
  await lockWriting(sql)
  const rows = await sql<{ number: number; key: number | null; body: Uint8Array }>`
    select number, article.key, body from revision
    left join story on story.id = revision.id
    left join article on article.key = story.key and article.revision = revision.revision
    where number > (select likened from tally) order by number limit ${atOnce}`
  const latest = rows.flatMap(({ key, body }) =>
    key === null ? [] : [{ article: key, marks: likenessMarks(unpackArticle(body)) }],
  )
  await sql`
    insert into likeness (article, marks)
    select article, string_to_array(marks, ' ')
    from unnest(${latest.map(({ article }) => article)}::bigint[],
      ${latest.map(({ marks }) => marks.join(' '))}::text[]) as row (article, marks)
    on conflict (article) do update set marks = excluded.marks`
  const last = rows.at(-1)
  if (last) await sql`update tally set likened = ${last.number}`
}

/**
 * Indexes what the articles kept since the last time may share with others. It takes as long as writing them did, so it
 * is done when it is first asked for and not when articles are put; who may only read makes do with what is indexed.
 */
export const indexLikeness = async (connection: Connection): Promise<void> => {
  while (await connection.read(isBehind)) await connection.write(indexNext)
}
