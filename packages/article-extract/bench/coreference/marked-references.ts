import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Field } from '../../src/coreference/ranking/candidate-features.ts'
import { type TokenRange, wordsIn } from '../../src/doc/doc.ts'
import type { EntityTable } from '../../src/entities/entity-table.ts'
import type { Part } from './split-documents.ts'

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/**
 * The candidate that the annotated voice names or describes, by index, or -1. If one person has two entities, either is
 * correct.
 */
export const markedCandidate = ({ candidates, reading }: Field, voice: TokenRange, table: EntityTable): number => {
  const named = new Set(
    table.mentions.flatMap(({ first, end, entityId }) => (first < voice.end && voice.first < end ? [entityId] : [])),
  )
  const words = plain(wordsIn(reading.doc, voice))
  const byName = candidates.findIndex(
    ({ entity: { record } }) => record !== undefined && (named.has(record.id) || plain(record.name).includes(words)),
  )
  if (byName >= 0) return byName
  return candidates.findIndex(({ entity }) =>
    entity.mentions.some((at) => {
      const head = reading.mentions[at]?.head ?? -1
      return head >= voice.first && head < voice.end
    }),
  )
}

/** An annotated pronoun or description of PolNeAR's training part, and its antecedents, as offsets. */
export interface MarkedReference {
  readonly id: string
  readonly head: number
  /** The last mention of each entity that counts as correct; empty if there is none. */
  readonly antecedents: readonly number[]
  /** Whether it was drawn at random, or from those with the lowest probability in an earlier ranker. */
  readonly sample: 'random' | 'hard'
}

const partOf = (index: number): Part => (index % 3 === 0 ? 'test' : index % 6 === 1 ? 'tune' : 'train')

/** The annotated references of one part: every third is for testing, every sixth for tuning. */
export const markedReferences = (part: Part): readonly MarkedReference[] =>
  (
    JSON.parse(
      readFileSync(resolve(import.meta.dirname, 'fixtures/marked-references.json'), 'utf8'),
    ) as MarkedReference[]
  ).filter((_, index) => partOf(index) === part)

/** The latest candidate mentioned at an annotated antecedent, by index, or -1. */
export const referenceCandidate = ({ candidates, reading }: Field, { antecedents }: MarkedReference): number =>
  candidates.findIndex(({ entity }) =>
    entity.mentions.some((at) =>
      antecedents.includes(reading.doc.tokens[reading.mentions[at]?.head ?? -1]?.start ?? -1),
    ),
  )
