import type { Context, MemberRow } from './clustering/member.ts'

/**
 * What a row of `entity_key` says about its entity, in the column `own`: that a short name may refer to it, or that it
 * is decided in this block, in this group of the block, or in this group of a group.
 */
export const keyLevels = { shortName: 0, block: 1, group: 2, innerGroup: 3 } as const

/** Entities under a key of `entity_key`. `own` is one of `keyLevels`. */
export interface Group {
  readonly key: string
  readonly own: number
}

/** The questions to an engine while blocks are decided. */
export type Question =
  /** The entities of groups that are in stories, sorted by `rank`, at most `limit` of each group. */
  | { readonly ask: 'members'; readonly groups: readonly Group[]; readonly limit: number | undefined }
  | { readonly ask: 'entities'; readonly numbers: readonly number[] }
  /** The changed entities of blocks and groups; 0 for a removed entity. */
  | { readonly ask: 'stale'; readonly keys: readonly string[] }
  | { readonly ask: 'contexts'; readonly numbers: readonly number[] }
  /** How many stories list two entities separately, where the lower number is one of these; by `pairKey`. */
  | { readonly ask: 'apart'; readonly numbers: readonly number[] }
  /** What large groups were decided by last time. */
  | { readonly ask: 'signatures'; readonly keys: readonly string[] }

/** The answer to each kind of question. */
export interface Answers {
  readonly members: ReadonlyMap<string, readonly MemberRow[]>
  readonly entities: readonly MemberRow[]
  readonly stale: readonly { readonly key: string; readonly entity: number }[]
  readonly contexts: ReadonlyMap<number, Context>
  readonly apart: ReadonlyMap<string, number>
  readonly signatures: ReadonlyMap<string, string>
}

/** The answer to any question. */
export type Answer = Answers[keyof Answers]

/** A computation that asks an engine questions. The engine may answer synchronously or asynchronously. */
export type Asking<Result> = Generator<Question, Result, Answer>

/** Asks a question and returns its answer. */
export function* asked<Kind extends keyof Answers>(
  question: Extract<Question, { readonly ask: Kind }>,
): Asking<Answers[Kind]> {
  return (yield question) as Answers[Kind]
}

/** Runs a computation with an engine that answers synchronously. */
export const answeredNow = <Result>(asking: Asking<Result>, answer: (question: Question) => Answer): Result => {
  let step = asking.next()
  while (!step.done) step = asking.next(answer(step.value))
  return step.value
}

/** Runs a computation with an engine that answers asynchronously. */
export const answeredLater = async <Result>(
  asking: Asking<Result>,
  answer: (question: Question) => Promise<Answer>,
): Promise<Result> => {
  let step = asking.next()
  while (!step.done) step = asking.next(await answer(step.value))
  return step.value
}
