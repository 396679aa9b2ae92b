import { fnv1a } from '../hash.ts'
import type { Span } from '../model/text.ts'
import { lowerBound } from '../text/contains-offset.ts'
import { wordsOf } from '../text/words.ts'

/** UTF-16 code units of a content that its id depends on. So the ids of nested statements cost time in proportion to their number. */
export const idUnits = 8192

/** The content up to its first `idUnits` code units. */
const countedContent = (content: readonly Span[]): readonly Span[] => {
  let left = idUnits
  return content.flatMap(({ start, end }) => {
    const length = Math.min(end - start, left)
    left -= length
    return length > 0 ? [{ start, end: start + length }] : []
  })
}

/** A plain word: normalization does not change it, and a mark after it is not part of it. */
const plainWord = /^[A-Za-z]+[.,]?$/

const normalizedWords = (part: string): string => {
  if (!plainWord.test(part)) return wordsOf(part.normalize('NFKC').toLowerCase()).join(' ')
  return (part.endsWith('.') || part.endsWith(',') ? part.slice(0, -1) : part).toLowerCase()
}

const idOf = (hash: number, before: number): string => {
  const id = `s-${hash.toString(36).padStart(7, '0').slice(-6)}`
  return before === 0 ? id : `${id}-${before + 1}`
}

/**
 * The id of the statement whose content is at `content` in `text`: "s-" and six characters computed from its words, so
 * links to it survive edits elsewhere. Case, punctuation and the split of the content do not count, nor does what comes
 * after the first 8,192 code units of the content. The second statement of an article with exactly the same words gets
 * "-2" at the end, the third "-3": pass the number of earlier ones as `before`. Content without a word has the id of the
 * empty text. `statementIds` is faster for all statements of an article.
 */
export const statementId = (text: string, content: readonly Span[], before = 0): string => {
  const said = countedContent(content).map(({ start, end }) => text.slice(start, end))
  return idOf(fnv1a(normalizedWords(said.join(' '))), before)
}

/** A run of characters without a space, and where its normalized words are in the words of the whole text. */
interface Chunk {
  readonly span: Span
  readonly words: Span
}

/** The runs of characters of a text without a space or the end of a line. */
const chunkSpans = (text: string): readonly Span[] => {
  const spans: Span[] = []
  for (let start = 0, at = 0; at <= text.length; at++) {
    if (at < text.length && text[at] !== ' ' && text[at] !== '\n') continue
    if (at > start) spans.push({ start, end: at })
    start = at + 1
  }
  return spans
}

/**
 * The normalized words of a text, once for all its statements. Neither normalization nor lower case depends on what is
 * beyond a space, so the words of a content are those of its chunks.
 */
const chunksOf = (text: string): { readonly words: string; readonly chunks: readonly Chunk[] } => {
  const found: string[] = []
  let [length, end] = [0, 0]
  const chunks = chunkSpans(text).map((span): Chunk => {
    const words = normalizedWords(text.slice(span.start, span.end))
    const start = length
    if (words !== '') {
      found.push(words)
      end = start + words.length
      length = end + 1
    }
    return { span, words: { start, end } }
  })
  return { words: found.join(' '), chunks }
}

/** The hash of a content's words, which are put together from whole chunks and parts of chunks at the edges. */
const contentHash = (text: string): ((content: readonly Span[]) => number) => {
  const { words, chunks } = chunksOf(text)
  return (content) => {
    let hash: number | undefined
    const add = (part: string, { start, end }: Span): void => {
      if (start < end) hash = fnv1a(part, start, end, hash === undefined ? undefined : fnv1a(' ', 0, 1, hash))
    }
    const addPart = (start: number, end: number): void => {
      const part = start < end ? normalizedWords(text.slice(start, end)) : ''
      add(part, { start: 0, end: part.length })
    }
    for (const { start, end } of countedContent(content)) {
      const first = lowerBound(chunks, ({ span }) => span.start < start)
      const after = lowerBound(chunks, ({ span }) => span.end <= end)
      addPart(start, Math.min(end, chunks[first - 1]?.span.end ?? 0))
      if (first < after) add(words, { start: chunks[first]?.words.start ?? 0, end: chunks[after - 1]?.words.end ?? 0 })
      if (first <= after) addPart(chunks[after]?.span.start ?? end, end)
    }
    return hash ?? fnv1a('')
  }
}

/**
 * The ids of an article's statements, given their contents in the order of the statements: repeated words are numbered.
 *
 * @example
 * ```ts
 * import { statementIds } from '@onrecord/article-data'
 *
 * const text = 'It rained. It rained.'
 * console.log(statementIds(text, [[{ start: 0, end: 9 }], [{ start: 11, end: 20 }]]).join(', '))
 * // s-ikiklb, s-ikiklb-2
 * ```
 */
export const statementIds = (text: string, contents: readonly (readonly Span[])[]): readonly string[] => {
  const hashOf = contentHash(text)
  const seen = new Map<string, number>()
  return contents.map((content) => {
    const hash = hashOf(content)
    const plain = idOf(hash, 0)
    const before = seen.get(plain) ?? 0
    seen.set(plain, before + 1)
    return idOf(hash, before)
  })
}
