import type { Statement } from '../model/statement.ts'
import type { Block, Sentence, Span } from '../model/text.ts'
import { statementId } from '../statements/statement-id.ts'

/** A story as its author writes it: paragraphs of sentences. */
export type Draft = readonly (readonly string[])[]

type LaidOut = { readonly text: string; readonly blocks: readonly Block[]; readonly sentences: readonly Sentence[] }

/** The draft as text, blocks and sentences. Sentences are joined by a space, paragraphs by an empty line. */
export const layOut = (draft: Draft): LaidOut => {
  const text = draft.map((paragraph) => paragraph.join(' ')).join('\n\n')
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  let at = 0
  for (const paragraph of draft) {
    const blockId = `b${blocks.length + 1}`
    blocks.push({ id: blockId, role: 'paragraph', span: { start: at, end: at + paragraph.join(' ').length } })
    for (const sentence of paragraph) {
      sentences.push({ id: `n${sentences.length + 1}`, blockId, span: { start: at, end: at + sentence.length } })
      at += sentence.length + 1
    }
    at += 1
  }
  return { text, blocks, sentences }
}

/** Finds words in a text; `within` is a longer run of words that selects one of several places. */
export type Locate = (words: string, within?: string) => Span

const onlyPlaceOf = (text: string, words: string): number => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The text does not contain "${words}".`)
  if (text.indexOf(words, start + 1) >= 0)
    throw new Error(`The text contains "${words}" more than once. Pass a longer run of words as "within".`)
  return start
}

/** A `Locate` for `text`. It throws when the words are missing or occur more than once. */
export const locateIn =
  (text: string): Locate =>
  (words, within = words) => {
    const start = onlyPlaceOf(text, within) + onlyPlaceOf(within, words)
    return { start, end: start + words.length }
  }

type Marked = Omit<Statement, 'id' | 'method' | 'confidence' | 'chain'> & Partial<Pick<Statement, 'chain'>>

/** A statement marked by hand, with its id. For stories in which no two statements have the same words. */
export const markedBy =
  (text: string) =>
  (marked: Marked): Statement => ({
    id: statementId(text, marked.content),
    chain: [],
    ...marked,
    method: 'manual',
    confidence: 1,
  })
