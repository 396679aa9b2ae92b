import type { Asking } from '../connection.ts'
import type { Check } from './findings.ts'

interface Wrong {
  readonly slug: string
  readonly stories: number
  readonly spoke: number
  readonly said: number
  readonly s: number
  readonly a: number
  readonly t: number
}

const wrongCounts = (sql: Asking) => sql<Wrong>`
  select slug, entity.stories, entity.spoke, entity.said, coalesce(found.stories, 0) as s, coalesce(found.spoke, 0) as a,
    coalesce(found.said, 0) as t
  from entity left join (
    select entity, count(*) as stories, count(*) filter (where statements > 0) as spoke, sum(statements)::bigint as said
    from appearance group by entity
  ) as found on found.entity = entity.number
  where (entity.stories, entity.spoke, entity.said) <> (coalesce(found.stories, 0), coalesce(found.spoke, 0), coalesce(found.said, 0))
  limit 20`

const wrongVoices = (sql: Asking) => sql<{ slug: string; statements: number; said: number }>`
  with recursive up (number, root, step) as (
    select number, number, 0 from entity where merged is null
    union all
    select entity.number, up.root, step + 1 from up join entity on entity.merged = up.number where step < 100
  ), found as (select root, sum(said)::bigint as said from up join entity using (number) group by root)
  select slug, statements, found.said from entity join found on found.root = entity.number where statements <> found.said limit 20`

const lost = (sql: Asking) => sql<{ count: number; fault: string }>`
  select count(*) as count, 'entities of stories are not among the entities of the archive' as fault from appearance
    where not exists (select from entity where entity.number = appearance.entity)
  union all
  select count(*), 'entities go by a voice that is not there' from entity
    where not exists (select from entity as other where other.number = coalesce(entity.merged, entity.number))
      or not exists (select from entity as other where other.number = coalesce(entity.auto, entity.number))
  union all
  select (select count(*) from entity) - count(*), 'entities go by themselves in a circle' from (
    with recursive up (number, step) as (
      select number, 0 from entity where merged is null
      union all
      select entity.number, step + 1 from up join entity on entity.merged = up.number where step < 100
    ) select number from up
  ) as reached
  union all
  select count(*), 'voices cannot be found by name' from entity where merged is null and search is null
  union all
  select count(*), 'keys of names lead to no entity' from entity_key
    where not exists (select from entity where entity.number = entity_key.entity)`

/** Whether every entity of a story is there and goes by a voice, and counts of entities and voices are those of their stories. */
export const checkEntities: Check = (connection, { checked, faults }) =>
  connection.write(async (sql) => {
    await sql.run('set transaction isolation level repeatable read, read only')
    const [counted] = await sql<{ entities: number; voices: number }>`
      select count(*) as entities, count(*) filter (where merged is null) as voices from entity`
    checked.entities = counted?.entities ?? 0
    checked.voices = counted?.voices ?? 0
    for (const { count, fault } of await lost(sql)) if (count > 0) faults.push(`${count} ${fault}.`)
    for (const { slug, stories, spoke, said, s, a, t } of await wrongCounts(sql)) {
      faults.push(
        `The voice "${slug}" counts ${said} statements in ${spoke} of ${stories} stories, but has ${t} in ${a} of ${s}.`,
      )
    }
    for (const { slug, statements, said } of await wrongVoices(sql)) {
      faults.push(`The voice "${slug}" counts ${statements} statements, but all that go by it have ${said}.`)
    }
  })
