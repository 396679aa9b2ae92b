import type { EntityRow } from '../indexing/article-rows.ts'

const maxUnderKey = 12

/**
 * Pairs of entities that one story lists separately although their names could mean the same. The lower number is
 * first. `numbers` are in the order of `entities`.
 */
export const apartPairs = (
  entities: readonly Pick<EntityRow, 'block' | 'reach'>[],
  numbers: readonly number[],
): readonly (readonly [number, number])[] => {
  const under = new Map<string, number[]>()
  entities.forEach(({ block, reach }, place) => {
    const number = numbers[place]
    if (block === undefined || number === undefined) return
    for (const key of [block, ...reach]) under.set(key, [...(under.get(key) ?? []), number].slice(0, maxUnderKey))
  })
  const pairs = new Map<string, readonly [number, number]>()
  for (const [, together] of under)
    for (const one of together)
      for (const other of together) if (one < other) pairs.set(`${one} ${other}`, [one, other])
  return [...pairs.values()]
}
