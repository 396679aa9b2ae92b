import { setImmediate } from 'node:timers/promises'

/** What deciding some blocks came to: how many entities changed their voice, and which blocks look to those that were decided. */
export interface DecidedBlocks {
  readonly changed: number
  readonly reached: readonly string[]
}

/** What an engine does for identity; each call is one transaction. */
export interface IdentityStore {
  /** Keys of blocks after a key, in order: all, or those that something was put into or taken out of. */
  readonly blocks: (which: 'all' | 'stale', after: string, limit: number) => Promise<readonly string[]>
  readonly countBlocks: (which: 'all' | 'stale') => Promise<number>
  /** Decides blocks of whole names by `decideBlocks`, with `isShort` those that stand for them, and writes the voices. */
  readonly decide: (keys: readonly string[], isShort: boolean) => Promise<DecidedBlocks>
  /** Forgets that blocks were stale that were decided since, and not changed again. */
  readonly finish: () => Promise<void>
}

export interface ResolveOptions {
  /** Over everything again, and not only where something has changed. */
  readonly all?: boolean
  readonly onProgress?: (done: number, total: number) => void
  /** Stops between two steps; what was decided stays. */
  readonly signal?: AbortSignal
}

/** What resolving came to. */
export interface ResolveResult {
  /** Blocks of names that were looked at. */
  readonly blocks: number
  /** Entities that belong to another voice now. */
  readonly changed: number
}

const batchSize = 100

/**
 * Decides who is who across stories, where something has changed or over everything again. Whole names come first, then what
 * stands for them. It may be stopped at any moment: the next time goes on.
 */
export const resolveVoices = async (
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
    // Whoever shares this thread gets a turn.
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
