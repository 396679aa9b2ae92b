import type { Check } from './findings.ts'

interface Wrong {
  readonly slug: string
  readonly stories: number
  readonly articles: number
  readonly statements: number
  readonly s: number
  readonly a: number
  readonly t: number
}

/** Whether every entity of a story is there, and the counts of those that nothing was merged into are those of their stories. */
export const checkEntities: Check = (connection, { checked, faults }) =>
  connection.write(async (sql) => {
    await sql.run('set transaction isolation level repeatable read, read only')
    const [found] = await sql<{ entities: number; lost: number }>`
      select (select count(*) from entity) as entities,
        (select count(*) from appearance where not exists (
          select from entity where entity.number = appearance.entity)) as lost`
    checked.entities = found?.entities ?? 0
    if (found && found.lost > 0) {
      faults.push(`${found.lost} entities of stories are not among the entities of the archive.`)
    }
    const wrong = await sql<Wrong>`
      select slug, entity.stories, entity.articles, entity.statements, coalesce(found.stories, 0) as s,
        coalesce(found.articles, 0) as a, coalesce(found.statements, 0) as t
      from entity left join (
        select entity, count(*) as stories, count(*) filter (where statements > 0) as articles, sum(statements)::bigint as statements
        from appearance group by entity
      ) as found on found.entity = entity.number
      where not exists (select from entity as other where other.merged = entity.number)
        and (entity.stories, entity.articles, entity.statements)
          <> (coalesce(found.stories, 0), coalesce(found.articles, 0), coalesce(found.statements, 0))
      limit 20`
    for (const { slug, stories, articles, statements, s, a, t } of wrong) {
      faults.push(
        `The voice "${slug}" counts ${statements} statements in ${articles} of ${stories} stories, but has ${t} in ${a} of ${s}.`,
      )
    }
  })
