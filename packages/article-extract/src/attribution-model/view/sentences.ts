/** For each token its sentence: the first and the last token of it, and the how-manyth it is. */
export interface SentenceView {
  readonly first: Int32Array
  readonly last: Int32Array
  readonly index: Int32Array
}

const ends: ReadonlySet<string> = new Set(['.', '?', '!'])
const trails: ReadonlySet<string> = new Set(['”', ')', "'", '’', '.', '?', '!'])

/** The sentences of a paragraph as the model cuts them: behind . ? ! and the marks that follow. */
export const viewSentences = (words: readonly string[]): SentenceView => {
  const first = new Int32Array(words.length)
  const last = new Int32Array(words.length)
  const index = new Int32Array(words.length)
  let from = 0
  for (let number = 0; from < words.length; number++) {
    let to = from
    while (to < words.length - 1 && !ends.has(words[to] ?? '')) to++
    while (to < words.length - 1 && trails.has(words[to + 1] ?? '')) to++
    first.fill(from, from, to + 1)
    last.fill(to, from, to + 1)
    index.fill(number, from, to + 1)
    from = to + 1
  }
  return { first, last, index }
}
