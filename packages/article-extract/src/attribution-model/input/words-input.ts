import { assembleDoc, tokensOf } from '../../doc/build-doc.ts'
import type { Doc } from '../../doc/doc.ts'
import { type ParagraphInput, paragraphInput } from './paragraph-input.ts'

/** The offsets of words that are separated by single spaces. */
const spaced = (words: readonly string[]): readonly number[] => {
  let at = 0
  return words.map((word) => {
    const start = at
    at += word.length + 1
    return start
  })
}

/** The Doc of one tokenized paragraph: its words with one Penn Treebank tag and one offset each. */
const docOfWords = (
  words: readonly string[],
  tags: readonly string[],
  starts: readonly number[] = spaced(words),
): Doc => {
  const base = starts[0] ?? 0
  const spans = words.map((word, index) => {
    const start = (starts[index] ?? base) - base
    return { start, end: start + word.length }
  })
  const text = words.reduce((whole, word, index) => whole.padEnd(spans[index]?.start ?? 0) + word, '')
  const layout = {
    text,
    blocks: [{ id: 'b1', role: 'paragraph' as const, span: { start: 0, end: text.length } }],
    bodyStart: 0,
  }
  return assembleDoc(layout, [tokensOf(text, spans, () => tags)])
}

/** The input of the attribution models for one tokenized paragraph. */
export const wordsInput = (
  words: readonly string[],
  tags: readonly string[],
  starts?: readonly number[],
): ParagraphInput => paragraphInput(docOfWords(words, tags, starts), { first: 0, end: words.length })
