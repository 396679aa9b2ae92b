import type { Entity } from '@onrecord/article-data'
import { hashText } from './hash-text.ts'

/**
 * A reference to a voice that works in any archive: an entity of the voice by its evidence, or else by kind and name.
 */
export interface VoiceRef {
  readonly hash: string
  readonly kind: Entity['kind']
  readonly name: string
}

/** Where a split voice speaks: a story, or one statement in it. `name` is what the story calls the voice. */
export interface SplitPart {
  readonly story: string
  readonly name: string
  readonly statement?: string
}

type DecisionBody =
  | { readonly kind: 'merge'; readonly voice: VoiceRef; readonly into: VoiceRef }
  | { readonly kind: 'split'; readonly voice: VoiceRef; readonly parts: readonly SplitPart[] }
  | { readonly kind: 'rename'; readonly voice: VoiceRef; readonly name: string }

/** A person's decision about voices. It overrides what the archive finds, and later decisions override earlier ones. */
export type Decision = DecisionBody & {
  readonly id: string
  /** When it was decided: ISO 8601, UTC. */
  readonly at: string
  readonly reason?: string
  /** When it was undone. */
  readonly undoneAt?: string
}

/** A new decision with its own id. */
export const newDecision = (body: DecisionBody, at: string, reason: string | undefined): Decision => ({
  id: hashText(JSON.stringify([body, at])).slice(0, 12),
  at,
  ...body,
  ...(reason !== undefined && reason !== '' && { reason }),
})

/** Sorts decisions in the order in which they apply. */
export const byTime = (a: Decision, b: Decision): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** The decisions from another archive that change the stored ones: those that are new, or newly undone. */
export const newDecisions = (stored: readonly Decision[], given: readonly Decision[]): readonly Decision[] => {
  const known = new Map(stored.map((decision) => [decision.id, decision]))
  const unique = new Map(given.map((decision) => [decision.id, decision]))
  return [...unique.values()].filter(({ id, undoneAt }) => {
    const before = known.get(id)
    return !before || (before.undoneAt === undefined && undoneAt !== undefined)
  })
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 10_000
const isTextOrNone = (value: unknown): boolean => value === undefined || isText(value)

const kinds: readonly unknown[] = [
  'person',
  'organization',
  'place',
  'group',
  'work',
] satisfies readonly Entity['kind'][]
const isRef = (value: unknown): boolean =>
  isRecord(value) && isText(value.hash) && isText(value.name) && kinds.includes(value.kind)
const isPart = (value: unknown): boolean =>
  isRecord(value) && isText(value.story) && isText(value.name) && isTextOrNone(value.statement)

const isDecisionBody = (value: Readonly<Record<string, unknown>>): boolean => {
  switch (value.kind) {
    case 'merge':
      return isRef(value.into)
    case 'split':
      return Array.isArray(value.parts) && value.parts.length > 0 && value.parts.every(isPart)
    case 'rename':
      return isText(value.name)
    default:
      return false
  }
}

const isTime = (value: unknown): boolean => isText(value) && !Number.isNaN(Date.parse(value))

/** Whether a value from outside is a valid decision. */
export const isDecision = (value: unknown): value is Decision =>
  isRecord(value) &&
  isText(value.id) &&
  isTime(value.at) &&
  isTextOrNone(value.reason) &&
  (value.undoneAt === undefined || isTime(value.undoneAt)) &&
  isRef(value.voice) &&
  isDecisionBody(value)

/**
 * The effect of decisions on the voices that the archive found: which were merged into another, and which were
 * renamed.
 */
export interface DecidedVoices {
  readonly into: ReadonlyMap<number, number>
  readonly names: ReadonlyMap<number, string>
}

/**
 * Applies decisions in their order. `rootOf` gives the number of the voice that a reference belongs to. References to
 * unknown voices have no effect.
 */
export const decidedVoices = (
  decisions: readonly Decision[],
  rootOf: (ref: VoiceRef) => number | undefined,
): DecidedVoices => {
  const parents = new Map<number, number>()
  const find = (number: number): number => {
    let root = number
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
    // Shortens the path, so that the next lookup is one step.
    for (let at = number; at !== root; ) {
      const next = parents.get(at) ?? root
      parents.set(at, root)
      at = next
    }
    return root
  }
  const renamed: (readonly [number, string])[] = []
  for (const decision of decisions.filter(({ undoneAt }) => undoneAt === undefined).toSorted(byTime)) {
    const own = rootOf(decision.voice)
    if (own === undefined) continue
    if (decision.kind === 'rename') renamed.push([own, decision.name])
    if (decision.kind !== 'merge') continue
    const into = rootOf(decision.into)
    if (into === undefined || find(own) === find(into)) continue
    parents.set(find(own), find(into))
  }
  return {
    into: new Map([...parents.keys()].map((number) => [number, find(number)])),
    names: new Map(renamed.map(([number, name]) => [find(number), name])),
  }
}
