import type { Row } from '../store.ts'
import type { Check } from './findings.ts'

/** Whether every entity of a story is there, and the counts of those that nothing was merged into are those of their stories. */
export const checkEntities: Check = ({ sql, read }, { checked, faults }) =>
  read(() => {
    checked.entities = Number(sql('SELECT count(*) AS count FROM entity').get()?.count)
    const lost = Number(
      sql('SELECT count(*) AS count FROM appearance WHERE entity NOT IN (SELECT number FROM entity)').get()?.count,
    )
    if (lost > 0) faults.push(`${lost} entities of stories are not among the entities of the archive.`)
    const wrong =
      sql(`SELECT entity.slug, entity.stories, entity.articles, entity.statements, found.stories AS s, found.articles AS a, found.statements AS t
      FROM entity LEFT JOIN (
        SELECT entity, count(*) AS stories, sum(statements > 0) AS articles, sum(statements) AS statements FROM appearance GROUP BY entity
      ) AS found ON found.entity = entity.number
      WHERE entity.number NOT IN (SELECT merged FROM entity WHERE merged IS NOT NULL)
      AND (entity.stories, entity.articles, entity.statements) <> (coalesce(found.stories, 0), coalesce(found.articles, 0), coalesce(found.statements, 0))
      LIMIT 20`).all()
    for (const row of wrong as readonly Row[]) {
      faults.push(
        `The voice "${row.slug}" counts ${row.statements} statements in ${row.articles} of ${row.stories} stories, but has ${row.t ?? 0} in ${row.a ?? 0} of ${row.s ?? 0}.`,
      )
    }
  })
