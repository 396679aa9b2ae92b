import type { Row } from '../store.ts'
import type { Check } from './findings.ts'

const own = `SELECT slug, entity.stories, entity.spoke, entity.said, found.stories AS s, found.spoke AS a, found.said AS t FROM entity LEFT JOIN (
    SELECT entity, count(*) AS stories, sum(statements > 0) AS spoke, sum(statements) AS said FROM appearance GROUP BY entity
  ) AS found ON found.entity = entity.number
  WHERE (entity.stories, entity.spoke, entity.said) <> (coalesce(found.stories, 0), coalesce(found.spoke, 0), coalesce(found.said, 0)) LIMIT 20`

const voices = `WITH RECURSIVE up(number, root, step) AS (
    SELECT number, number, 0 FROM entity WHERE merged IS NULL
    UNION ALL SELECT entity.number, up.root, step + 1 FROM up JOIN entity ON entity.merged = up.number WHERE step < 100
  ), found AS (SELECT root, sum(said) AS said FROM up JOIN entity USING (number) GROUP BY root)
  SELECT slug, entity.statements, found.said AS t FROM entity JOIN found ON found.root = entity.number WHERE entity.statements <> found.said LIMIT 20`

const lost = {
  'entities of stories are not among the entities of the archive':
    'SELECT count(*) AS count FROM appearance WHERE entity NOT IN (SELECT number FROM entity)',
  'entities go by a voice that is not there':
    'SELECT count(*) AS count FROM entity WHERE (merged IS NOT NULL AND merged NOT IN (SELECT number FROM entity)) OR (auto IS NOT NULL AND auto NOT IN (SELECT number FROM entity))',
  'entities go by themselves in a circle': `WITH RECURSIVE up(number, step) AS (
      SELECT number, 0 FROM entity WHERE merged IS NULL
      UNION ALL SELECT entity.number, step + 1 FROM up JOIN entity ON entity.merged = up.number WHERE step < 100
    ) SELECT (SELECT count(*) FROM entity) - count(*) AS count FROM up`,
  'voices cannot be found by name':
    'SELECT count(*) AS count FROM entity WHERE merged IS NULL AND number NOT IN (SELECT id FROM entity_words_docsize)',
  'keys of names lead to no entity':
    'SELECT count(*) AS count FROM entity_key WHERE entity NOT IN (SELECT number FROM entity)',
} as const

/** Whether every entity of a story is there and goes by a voice, and counts of entities and voices are those of their stories. */
export const checkEntities: Check = ({ sql, read }, { checked, faults }) =>
  read(() => {
    checked.entities = Number(sql('SELECT count(*) AS count FROM entity').get()?.count)
    checked.voices = Number(sql('SELECT count(*) AS count FROM entity WHERE merged IS NULL').get()?.count)
    for (const [fault, query] of Object.entries(lost)) {
      const count = Number(sql(query).get()?.count)
      if (count > 0) faults.push(`${count} ${fault}.`)
    }
    for (const row of sql(own).all() as readonly Row[]) {
      faults.push(
        `The voice "${row.slug}" counts ${row.said} statements in ${row.spoke} of ${row.stories} stories, but has ${row.t ?? 0} in ${row.a ?? 0} of ${row.s ?? 0}.`,
      )
    }
    for (const row of sql(voices).all() as readonly Row[]) {
      faults.push(`The voice "${row.slug}" counts ${row.statements} statements, but all that go by it have ${row.t}.`)
    }
  })
