const whenAborted = (signal: AbortSignal): Promise<never> => {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  // Nobody may be waiting for it when it comes.
  aborted.catch(() => {})
  return aborted
}

/**
 * What `work` makes of the items, in their order, with at most `most` in hand at a time: no more are taken from `items`
 * before some are handed out. A source that is slow holds up none of what is done. When it fails, what is in hand is handed
 * out first. When `signal` is aborted nothing more is handed out: its reason is thrown at once.
 */
export async function* mapOrdered<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  most: number,
  signal?: AbortSignal,
): AsyncGenerator<Result, void, undefined> {
  const source = items[Symbol.asyncIterator]()
  const inHand: Promise<Result>[] = []
  let failure: { readonly cause: unknown } | undefined
  const pull = () =>
    source.next().catch((cause: unknown) => {
      failure = { cause }
      return { done: true as const, value: undefined }
    })
  let next: ReturnType<typeof pull> | undefined = pull()
  const aborted = signal && whenAborted(signal)
  try {
    while (next || inHand.length > 0) {
      signal?.throwIfAborted()
      const [first] = inHand
      const taken: 'next' | 'first' = await Promise.race([
        ...(next && inHand.length < most ? [next.then(() => 'next' as const)] : []),
        ...(first ? [first.then(() => 'first' as const)] : []),
        ...(aborted ? [aborted] : []),
      ])
      if (taken === 'next') {
        const result: IteratorResult<Item, unknown> | undefined = await next
        if (result && !result.done) inHand.push(work(result.value))
        next = result?.done ? undefined : pull()
      } else if (first) {
        inHand.shift()
        yield await first
      }
    }
  } finally {
    // A source that was stopped ends by itself: whatever it waits for now is nobody's concern.
    if (signal?.aborted) source.return?.().catch(() => {})
    else if (next) await source.return?.()
  }
  if (failure) throw failure.cause
}
