import { ArchiveError } from '../archive-error.ts'
import type { Asking, Connection } from './connection.ts'
import { correctDays, spokenBy } from './entity-counts.ts'
import { mergedInto, withMerged } from './entity-tree.ts'
import { lockWriting } from './writing-lock.ts'

const numberOf = async (sql: Asking, id: string): Promise<number> => {
  const [row] = await sql<{ number: number }>`select number from entity where slug = ${id}`
  if (row) return row.number
  throw new ArchiveError(`The archive has no voice ${JSON.stringify(id)}. Expected an id that "voices" lists.`)
}

/** Counts anew what an entity and those merged into it say, and the same for all that it was merged into. */
const countAnew = async (sql: Asking, entity: number): Promise<void> => {
  const into = await mergedInto(sql, [entity])
  for (let number: number | undefined = entity; number !== undefined; number = into.get(number)) {
    const query = spokenBy(await withMerged(sql, [number]))
    await sql`
      update entity set statements = counted.statements, articles = counted.articles
      from (select count(*)::integer as statements, count(distinct article)::integer as articles
        from statement where search @@ ${query}::tsquery) as counted
      where number = ${number}`
    await correctDays(sql, number)
  }
}

/** Says that a voice is another, as `Archive.merge` does. */
export const mergeVoices = (connection: Connection, voiceId: string, into: string): Promise<void> =>
  connection.write(async (sql) => {
    await lockWriting(sql)
    const [number, target] = [await numberOf(sql, voiceId), await numberOf(sql, into)]
    if ((await withMerged(sql, [number])).includes(target)) {
      throw new ArchiveError(
        `The voice ${JSON.stringify(into)} is ${JSON.stringify(voiceId)} itself or merged into it already.`,
      )
    }
    if ((await mergedInto(sql, [number])).has(number)) {
      throw new ArchiveError(`The voice ${JSON.stringify(voiceId)} is merged already. Unmerge it first.`)
    }
    await sql`update entity set merged = ${target} where number = ${number}`
    await countAnew(sql, target)
  })

/** Takes a merge back, as `Archive.unmerge` does; nothing to do for a voice that is its own. */
export const unmergeVoice = (connection: Connection, voiceId: string): Promise<void> =>
  connection.write(async (sql) => {
    await lockWriting(sql)
    const number = await numberOf(sql, voiceId)
    const target = (await mergedInto(sql, [number])).get(number)
    if (target === undefined) return
    await sql`update entity set merged = null where number = ${number}`
    await countAnew(sql, target)
    await countAnew(sql, number)
  })
