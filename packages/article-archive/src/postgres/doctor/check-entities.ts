import { entityFault, referenceFaults, voiceFault } from '../../doctor/count-faults.ts'
import type { Check } from '../../doctor/findings.ts'
import type { Connection, Sql } from '../connection.ts'

interface Wrong {
  readonly slug: string
  readonly stories: number
  readonly spoke: number
  readonly said: number
  readonly s: number
  readonly a: number
  readonly t: number
}

const wrongCounts = (sql: Sql) => sql<Wrong>`
  select slug, entity.stories, entity.spoke, entity.said, coalesce(found.stories, 0) as s, coalesce(found.spoke, 0) as a,
    coalesce(found.said, 0) as t
  from entity left join (
    select entity, count(*) as stories, count(*) filter (where statements > 0) as spoke, sum(statements)::bigint as said
    from appearance group by entity
  ) as found on found.entity = entity.number
  where (entity.stories, entity.spoke, entity.said) <> (coalesce(found.stories, 0), coalesce(found.spoke, 0), coalesce(found.said, 0))
  limit 20`

const wrongVoices = (sql: Sql) => sql<{ slug: string; statements: number; said: number }>`
  with recursive up (number, root, step) as (
    select number, number, 0 from entity where merged is null
    union all
    select entity.number, up.root, step + 1 from up join entity on entity.merged = up.number where step < 100
  ), found as (select root, sum(said)::bigint as said from up join entity using (number) group by root)
  select slug, statements, found.said from entity join found on found.root = entity.number where statements <> found.said limit 20`

const lost = (sql: Sql) => sql<{ count: number; fault: keyof typeof referenceFaults }>`
  select count(*) as count, 'missingEntities' as fault from appearance
    where not exists (select from entity where entity.number = appearance.entity)
  union all
  select count(*), 'missingVoices' from entity
    where not exists (select from entity as other where other.number = coalesce(entity.merged, entity.number))
      or not exists (select from entity as other where other.number = coalesce(entity.auto, entity.number))
  union all
  select (select count(*) from entity) - count(*), 'cycles' from (
    with recursive up (number, step) as (
      select number, 0 from entity where merged is null
      union all
      select entity.number, step + 1 from up join entity on entity.merged = up.number where step < 100
    ) select number from up
  ) as reached
  union all
  select count(*), 'unnamed' from entity where merged is null and search is null
  union all
  select count(*), 'staleKeys' from entity_key
    where not exists (select from entity where entity.number = entity_key.entity)`

/** Checks that every entity of a story exists and belongs to a voice, and that the counts of entities and voices match their stories. */
export const checkEntities: Check<Connection> = (connection, { checked, faults }) =>
  connection.write(async (sql) => {
    await sql.run('set transaction isolation level repeatable read, read only')
    const [counted] = await sql<{ entities: number; voices: number }>`
      select count(*) as entities, count(*) filter (where merged is null) as voices from entity`
    checked.entities = counted?.entities ?? 0
    checked.voices = counted?.voices ?? 0
    for (const { count, fault } of await lost(sql)) if (count > 0) faults.push(`${count} ${referenceFaults[fault]}.`)
    for (const { slug, stories, spoke, said, s, a, t } of await wrongCounts(sql))
      faults.push(entityFault(slug, { stories, spoke, said }, { stories: s, spoke: a, said: t }))
    for (const { slug, statements, said } of await wrongVoices(sql)) faults.push(voiceFault(slug, statements, said))
  })
