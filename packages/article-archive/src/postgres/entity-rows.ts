import type { KnownEntity } from '../identity/known-entity.ts'
import type { NumberedEntity } from '../identity/number-entities.ts'
import { voiceSlug } from '../identity/voice-slug.ts'
import type { EntityRow } from '../rows/article-rows.ts'
import type { Asking } from './connection.ts'
import type { EntitiesAfter, EntitiesBefore } from './numbered-entities.ts'
import { placedVector } from './search-vector.ts'

/** Between two names of one entity, so that no phrase runs from one into the next. */
const between = ' 0x0 '

const namesVector = ({ name, aliases }: KnownEntity): string => placedVector([name, ...aliases].join(between), [])

const knownText = ({ number, ...known }: NumberedEntity): string => JSON.stringify(known)

/** What the archive knows of whoever these entities may be. The writing lock is held. */
export const readEntities = async (sql: Asking, entities: readonly EntityRow[]): Promise<EntitiesBefore> => {
  const wanted = [...new Set(entities.flatMap((entity) => entity.keys))]
  const slugs = [...new Set(entities.map(({ known }) => voiceSlug(known.name)))]
  const keys = await sql<{ key: string; entity: number }>`
    select key, entity from entity_key where key = any(${wanted}::text[]) order by key, entity`
  const numbers = [...new Set(keys.map(({ entity }) => entity))]
  const known = await sql<{ number: number; known: KnownEntity }>`
    select number, known from entity where number = any(${numbers}::integer[])`
  const taken = await sql<{ slug: string }>`select slug from entity where slug = any(${slugs}::text[])`
  const [highest] = await sql<{ number: number }>`select coalesce(max(number), 0) as number from entity`
  return {
    entities: known.map((row) => ({ ...row.known, number: row.number })),
    keys,
    slugs: taken.map(({ slug }) => slug),
    highest: highest?.number ?? 0,
  }
}

/** Writes what a batch made of the entities. */
export const writeEntities = async (sql: Asking, { added, changed, keys }: EntitiesAfter): Promise<void> => {
  if (added.length > 0) {
    await sql`
      insert into entity (number, slug, kind, name, known, search)
      select number, slug, kind, name, known::jsonb, search::tsvector
      from unnest(${added.map(({ number }) => number)}::integer[], ${added.map(({ slug }) => slug)}::text[],
        ${added.map(({ kind }) => kind)}::text[], ${added.map(({ name }) => name)}::text[],
        ${added.map(({ slug, ...entity }) => knownText(entity))}::text[], ${added.map(namesVector)}::text[]
      ) as row (number, slug, kind, name, known, search)`
  }
  if (changed.length > 0) {
    await sql`
      update entity set known = row.known::jsonb, search = row.search::tsvector
      from unnest(${changed.map(({ number }) => number)}::integer[], ${changed.map(knownText)}::text[],
        ${changed.map(namesVector)}::text[]) as row (number, known, search)
      where entity.number = row.number`
  }
  if (keys.length > 0) {
    await sql`
      insert into entity_key select * from unnest(${keys.map(({ key }) => key)}::text[],
        ${keys.map(({ entity }) => entity)}::integer[]) on conflict do nothing`
  }
}
