import { setImmediate } from 'node:timers/promises'

/**
 * The result of deciding some blocks: how many entities changed their voice, and which blocks of short names may
 * refer to them.
 */
export interface DecidedBlocks {
  readonly changed: number
  readonly reached: readonly string[]
}

/** What an engine provides for identity. Each call is one transaction. */
export interface IdentityStore {
  /** Keys of blocks after a key, in order: all of them, or those with changes. */
  readonly blocks: (which: 'all' | 'stale', after: string, limit: number) => Promise<readonly string[]>
  readonly countBlocks: (which: 'all' | 'stale') => Promise<number>
  /**
   * Decides blocks of full names with `decideBlocks`, or with `isShort` blocks of short names, and writes the voices.
   */
  readonly decide: (keys: readonly string[], isShort: boolean) => Promise<DecidedBlocks>
  /** Clears the marks of stale blocks that were decided and did not change again. */
  readonly finish: () => Promise<void>
}

/** Options of `resolve`. */
export interface ResolveOptions {
  /** Decides everything again, not only what changed. */
  readonly all?: boolean
  /** Called after each step, with the number of blocks done and in total. */
  readonly onProgress?: (done: number, total: number) => void
  /** Stops between two steps. Earlier decisions stay. */
  readonly signal?: AbortSignal
}

/** The result of resolving voices. */
export interface ResolveResult {
  /** The number of blocks that were decided. */
  readonly blocks: number
  /** The number of entities that changed to another voice. */
  readonly changed: number
}

const batchSize = 400

/**
 * Resolves who is who across stories, for what changed or for everything. Full names come first, then short names. It
 * can be stopped at any time, and the next run continues.
 */
export const resolveIdentity = async (
  store: IdentityStore,
  { all = false, onProgress, signal }: ResolveOptions = {},
): Promise<ResolveResult> => {
  const which = all ? 'all' : 'stale'
  const total = 2 * (await store.countBlocks(which))
  let [done, changed, blocks] = [0, 0, 0]
  const second = new Set<string>()
  const decide = async (keys: readonly string[], isShort: boolean): Promise<readonly string[]> => {
    signal?.throwIfAborted()
    const decided = await store.decide(keys, isShort)
    changed += decided.changed
    done += keys.length
    onProgress?.(Math.min(done, total), total)
    // Lets other work in this thread run.
    await setImmediate()
    return decided.reached
  }
  for (let after = ''; ; ) {
    const keys = await store.blocks(which, after, batchSize)
    if (keys.length === 0) break
    after = keys.at(-1) ?? after
    blocks += keys.length
    for (const key of [...keys, ...(await decide(keys, false))]) second.add(key)
  }
  const inOrder = [...second].sort()
  for (let at = 0; at < inOrder.length; at += batchSize) await decide(inOrder.slice(at, at + batchSize), true)
  await store.finish()
  return { blocks, changed }
}
