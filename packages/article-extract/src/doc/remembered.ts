/** How many words are kept: those of a few dozen stories. */
const most = 5_000

/** A longer part of a text is not a copy of its own in every engine, and would keep the whole text in memory. */
const longest = 12

/**
 * The same function of a word, which remembers what it found for the words of late: a text repeats its words, and the next
 * text has many of them too.
 */
export const remembered = <Found extends {}>(find: (word: string) => Found): ((word: string) => Found) => {
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
