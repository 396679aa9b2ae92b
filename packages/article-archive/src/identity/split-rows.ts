import type { EntityRow, StatementRow } from '../indexing/article-rows.ts'
import { normalizedName } from '../indexing/normalized-words.ts'
import { byTime, type Decision } from './decision.ts'
import { entityKeys } from './entity-keys.ts'
import type { Evidence } from './evidence.ts'
import { evidenceHash } from './evidence.ts'

/** The rows of an article that say who speaks. */
export interface SpeakerRows {
  readonly entities: readonly EntityRow[]
  readonly statements: readonly StatementRow[]
}

type Split = Extract<Decision, { kind: 'split' }>

/** The active splits of each story, in their order. */
export const splitsByStory = (decisions: readonly Decision[]): ReadonlyMap<string, readonly Split[]> => {
  const byStory = new Map<string, Split[]>()
  const splits = decisions.filter((decision) => decision.kind === 'split' && decision.undoneAt === undefined)
  for (const split of splits.toSorted(byTime) as readonly Split[]) {
    for (const story of new Set(split.parts.map((part) => part.story)))
      byStory.set(story, [...(byStory.get(story) ?? []), split])
  }
  return byStory
}

/** The entity that a split creates: the same in all of its stories. */
export const splitEntity = ({ id, voice, parts }: Split): EntityRow => {
  const evidence: Evidence = {
    kind: voice.kind,
    name: parts[0]?.name ?? voice.name,
    aliases: [],
    roles: [],
    identifiers: [],
    split: id,
  }
  const hash = evidenceHash(evidence)
  return { evidence, hash, ...entityKeys(evidence, hash, true) }
}

const placesOf = ({ entities }: SpeakerRows, split: Split, name: string): readonly number[] =>
  entities.flatMap(({ evidence }, place) =>
    evidence.kind === split.voice.kind && normalizedName(evidence.name) === normalizedName(name) ? [place] : [],
  )

const withSplit = (rows: SpeakerRows, story: string, split: Split): SpeakerRows =>
  split.parts
    .filter((part) => part.story === story)
    .reduce((before, { name, statement }): SpeakerRows => {
      const places = new Set(placesOf(before, split, name))
      if (places.size === 0) return before
      const own = splitEntity(split)
      const known = before.entities.findIndex(({ hash }) => hash === own.hash)
      const to = known === -1 ? before.entities.length : known
      return {
        entities: known === -1 ? [...before.entities, own] : before.entities,
        statements: before.statements.map((row) =>
          statement !== undefined && row.id !== statement
            ? row
            : { ...row, voices: [...new Set(row.voices.map((place) => (places.has(place) ? to : place)))] },
        ),
      }
    }, rows)

/** The speakers of a story after people's splits. */
export const withSplits = <Rows extends SpeakerRows>(rows: Rows, story: string, splits: readonly Split[]): Rows => {
  if (splits.length === 0) return rows
  const { entities, statements } = splits.reduce<SpeakerRows>((before, split) => withSplit(before, story, split), rows)
  return { ...rows, entities, statements }
}
