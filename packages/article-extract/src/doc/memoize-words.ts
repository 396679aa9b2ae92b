/** The number of words in the cache: the vocabulary of a few dozen stories. */
const most = 5_000

/**
 * The longest word in the cache. In some engines, a longer substring is not a copy and would keep the whole text in
 * memory.
 */
const longest = 12

/**
 * A memoized function of a word, with a cache of recent words. A text repeats its words, and the next text has many of
 * them too.
 */
export const memoizeWords = <Found extends {}>(find: (word: string) => Found): ((word: string) => Found) => {
  let [recent, earlier] = [new Map<string, Found>(), new Map<string, Found>()]
  return (word) => {
    const known = recent.get(word)
    if (known !== undefined) return known
    const found = earlier.get(word) ?? find(word)
    if (word.length > longest) return found
    if (recent.size >= most / 2) [recent, earlier] = [new Map(), recent]
    recent.set(word, found)
    return found
  }
}
