const whenAborted = (signal: AbortSignal): Promise<never> => {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  // It may be rejected while nothing awaits it.
  aborted.catch(() => {})
  return aborted
}

/**
 * The results of `work` for each item, in the order of the items. At most `max` items are in progress: none is taken from
 * `items` until a result is passed on. A slow source does not delay results. If the source fails, the items in progress
 * are finished before the error is thrown. If `signal` is aborted, its reason is thrown immediately.
 */
export async function* mapOrdered<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  max: number,
  signal?: AbortSignal,
): AsyncGenerator<Result, void, undefined> {
  const source = items[Symbol.asyncIterator]()
  const inProgress: Promise<Result>[] = []
  let failure: { readonly cause: unknown } | undefined
  const pull = () =>
    source.next().catch((cause: unknown) => {
      failure = { cause }
      return { done: true as const, value: undefined }
    })
  let next: ReturnType<typeof pull> | undefined = pull()
  const aborted = signal && whenAborted(signal)
  try {
    while (next || inProgress.length > 0) {
      signal?.throwIfAborted()
      const [first] = inProgress
      const taken: 'next' | 'first' = await Promise.race([
        ...(next && inProgress.length < max ? [next.then(() => 'next' as const)] : []),
        ...(first ? [first.then(() => 'first' as const)] : []),
        ...(aborted ? [aborted] : []),
      ])
      if (taken === 'next') {
        const result: IteratorResult<Item, unknown> | undefined = await next
        if (result && !result.done) inProgress.push(work(result.value))
        next = result?.done ? undefined : pull()
      } else if (first) {
        inProgress.shift()
        yield await first
      }
    }
  } finally {
    // A source that was aborted ends by itself. It may still be waiting, so this does not wait for it.
    if (signal?.aborted) source.return?.().catch(() => {})
    else if (next) await source.return?.()
  }
  if (failure) throw failure.cause
}
