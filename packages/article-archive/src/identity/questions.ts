import type { Context, MemberRow } from './clustering/member.ts'

/** Entities under a key of `entity_key`. `own` is 1 for a block, 2 and 3 for its groups, 0 for what a short name may stand for. */
export interface Group {
  readonly key: string
  readonly own: number
}

/** What an engine is asked while blocks are decided. */
export type Question =
  /** The entities of groups that are in stories, by `rank`; `limit` of each group at most. */
  | { readonly ask: 'members'; readonly groups: readonly Group[]; readonly limit: number | undefined }
  | { readonly ask: 'entities'; readonly numbers: readonly number[] }
  /** The entities that changed in blocks and groups; 0 for one that is gone. */
  | { readonly ask: 'stale'; readonly keys: readonly string[] }
  | { readonly ask: 'contexts'; readonly numbers: readonly number[] }
  /** In how many stories two entities stand as two, where the lesser number is one of these; by `pairKey`. */
  | { readonly ask: 'apart'; readonly numbers: readonly number[] }
  /** What large groups were decided by the last time. */
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

/** What any question may be answered with. */
export type Answer = Answers[keyof Answers]

/** A computation that asks an engine on its way, which may answer at once or later. */
export type Asking<Result> = Generator<Question, Result, Answer>

/** Asks, and gives the answer. */
export function* asked<Kind extends keyof Answers>(
  question: Extract<Question, { readonly ask: Kind }>,
): Asking<Answers[Kind]> {
  return (yield question) as Answers[Kind]
}

/** Runs a computation with an engine that answers at once. */
export const answeredNow = <Result>(asking: Asking<Result>, answer: (question: Question) => Answer): Result => {
  let step = asking.next()
  while (!step.done) step = asking.next(answer(step.value))
  return step.value
}

/** Runs a computation with an engine that answers later. */
export const answeredLater = async <Result>(
  asking: Asking<Result>,
  answer: (question: Question) => Promise<Answer>,
): Promise<Result> => {
  let step = asking.next()
  while (!step.done) step = asking.next(await answer(step.value))
  return step.value
}
