/** All the items, the first one, and whether there are two or more. Waits for two items to know. */
export const peek = async <Item>(
  items: AsyncGenerator<Item>,
): Promise<{
  readonly items: AsyncGenerator<Item, void, undefined>
  readonly first: Item | undefined
  readonly areSeveral: boolean
}> => {
  const first = await items.next()
  const second = first.done ? first : await items.next().catch((cause: unknown) => ({ cause }))
  async function* all(): AsyncGenerator<Item, void, undefined> {
    try {
      if (!first.done) yield first.value
      if ('cause' in second) throw second.cause
      if (second.done) return
      yield second.value
      yield* items
    } finally {
      await items.return(undefined)
    }
  }
  return { items: all(), first: first.done ? undefined : first.value, areSeveral: !('cause' in second) && !second.done }
}
