import { voiceRecord } from '../identity/voice-record.ts'
import type { Asking } from './connection.ts'
import { namesVector } from './entity-rows.ts'
import { withMerged } from './entity-tree.ts'
import { type MemberRow, memberColumns, memberOf } from './identity-rows.ts'

interface Root {
  readonly number: number
  readonly slug: string
  readonly base: string
  readonly hash: string
  readonly merged: number | null
}

/** Writes anew what is known of the voice that goes by an entity; gives the beginnings of ids that may have to change hands. */
const refreshVoice = async (sql: Asking, root: Root, renamed: string | undefined): Promise<readonly string[]> => {
  const { number } = root
  const tree = await withMerged(sql, [number])
  const rows = await sql<MemberRow>`select ${memberColumns} from entity where number = any(${tree}::integer[])`
  const present = rows.filter(({ stories }) => stories > 0)
  const used = present.length > 0 ? present : rows
  const own = used.filter((row) => (row.auto ?? row.number) === number)
  const { name, base, generic, summary, names } = voiceRecord(used.map(memberOf), own.map(memberOf), renamed)
  const isMoved = base !== root.base
  await sql`
    update entity set name = ${name}, generic = ${generic ? 1 : 0}, summary = ${summary ? JSON.stringify(summary) : null}::jsonb,
      base = ${base}, slug = ${isMoved ? `${base}--${root.hash}` : root.slug}, search = ${namesVector(names)}::tsvector,
      statements = counted.said, articles = counted.articles, first = counted.first, last = counted.last
    from (select coalesce(sum(said), 0)::integer as said, min(since) as first, max(until) as last, (
        select count(distinct article)::integer from appearance where statements > 0 and entity = any(${tree}::integer[])
      ) as articles from entity where number = any(${tree}::integer[])) as counted
    where number = ${number}`
  return isMoved ? [base, root.base] : [base]
}

/** Of the voices whose ids begin alike, the one that says most has the plain id. */
const settleIds = async (sql: Asking, base: string): Promise<void> => {
  const [top] = await sql<{ number: number; slug: string }>`
    select number, slug from entity where base = ${base} and merged is null order by statements desc, rank limit 1`
  if (!top || top.slug === base) return
  await sql`update entity set slug = base || '--' || hash where slug = ${base}`
  await sql`update entity set slug = ${base} where number = ${top.number}`
}

/** Writes anew what voices are shown as and found by. `names` are those that people gave them. */
export const refreshVoices = async (
  sql: Asking,
  numbers: ReadonlySet<number>,
  names: ReadonlyMap<number, string>,
): Promise<void> => {
  const roots = await sql<Root>`
    select number, slug, base, hash, merged from entity where number = any(${[...numbers]}::integer[])`
  // An entity that goes by another is not looked for by itself, and counts alone.
  await sql`
    update entity set summary = null, search = null, statements = said, articles = spoke, first = since, last = until
    where number = any(${[...numbers]}::integer[]) and merged is not null`
  const bases = new Set(roots.map(({ base }) => base))
  const byNumber = new Map(roots.map((root) => [root.number, root]))
  for (const number of numbers) {
    const root = byNumber.get(number)
    if (root && root.merged === null)
      for (const base of await refreshVoice(sql, root, names.get(number))) bases.add(base)
  }
  for (const base of [...bases].sort()) await settleIds(sql, base)
}
