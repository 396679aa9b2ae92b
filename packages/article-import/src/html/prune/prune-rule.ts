/** Whether `element` and all in it is no part of a story's text, told by its name, role and the words of its class and id. */
export type PruneRule = (element: Element, words: ReadonlySet<string>) => boolean

/** A rule that holds for every element with one of `names` among the words of its class and id. */
export const anyWord = (names: string): PruneRule => {
  const list = names.split(' ')
  return (_, words) => words.size > 0 && list.some((name) => words.has(name))
}
