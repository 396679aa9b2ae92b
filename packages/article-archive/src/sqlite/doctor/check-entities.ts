import { entityFault, referenceFaults, voiceFault } from '../../doctor/count-faults.ts'
import type { Check } from '../../doctor/findings.ts'
import type { Row, Store } from '../store.ts'

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
  missingEntities: 'SELECT count(*) AS count FROM appearance WHERE entity NOT IN (SELECT number FROM entity)',
  missingVoices:
    'SELECT count(*) AS count FROM entity WHERE (merged IS NOT NULL AND merged NOT IN (SELECT number FROM entity)) OR (auto IS NOT NULL AND auto NOT IN (SELECT number FROM entity))',
  cycles: `WITH RECURSIVE up(number, step) AS (
      SELECT number, 0 FROM entity WHERE merged IS NULL
      UNION ALL SELECT entity.number, step + 1 FROM up JOIN entity ON entity.merged = up.number WHERE step < 100
    ) SELECT (SELECT count(*) FROM entity) - count(*) AS count FROM up`,
  unnamed:
    'SELECT count(*) AS count FROM entity WHERE merged IS NULL AND number NOT IN (SELECT id FROM entity_words_docsize)',
  staleKeys: 'SELECT count(*) AS count FROM entity_key WHERE entity NOT IN (SELECT number FROM entity)',
} as const satisfies Readonly<Record<keyof typeof referenceFaults, string>>

/** Checks that every entity of a story exists and belongs to a voice, and that the counts of entities and voices match their stories. */
export const checkEntities: Check<Store> = ({ sql, read }, { checked, faults }) =>
  read(() => {
    checked.entities = Number(sql('SELECT count(*) AS count FROM entity').get()?.count)
    checked.voices = Number(sql('SELECT count(*) AS count FROM entity WHERE merged IS NULL').get()?.count)
    for (const [name, fault] of Object.entries(referenceFaults) as readonly [keyof typeof lost, string][]) {
      const count = Number(sql(lost[name]).get()?.count)
      if (count > 0) faults.push(`${count} ${fault}.`)
    }
    for (const { slug, stories, spoke, said, s, a, t } of sql(own).all() as readonly Row[]) {
      const stored = { stories: Number(stories), spoke: Number(spoke), said: Number(said) }
      faults.push(
        entityFault(String(slug), stored, { stories: Number(s ?? 0), spoke: Number(a ?? 0), said: Number(t ?? 0) }),
      )
    }
    for (const { slug, statements, t } of sql(voices).all() as readonly Row[])
      faults.push(voiceFault(String(slug), Number(statements), Number(t)))
  })
