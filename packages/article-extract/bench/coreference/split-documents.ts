import type { ChainDocument } from './gum.ts'

/** The purpose of a document. Nothing is chosen or trained on the documents of `test`. */
export type Part = 'train' | 'tune' | 'test'

/** Splits the documents of each genre, in the corpus's order: every fifth is for testing and every tenth for tuning. */
export const splitDocuments = (
  documents: readonly ChainDocument[],
): Readonly<Record<Part, readonly ChainDocument[]>> => {
  const seen = new Map<string, number>()
  const parts: Record<Part, ChainDocument[]> = { train: [], tune: [], test: [] }
  for (const document of documents) {
    const count = seen.get(document.genre) ?? 0
    seen.set(document.genre, count + 1)
    parts[count % 5 === 4 ? 'test' : count % 10 === 2 ? 'tune' : 'train'].push(document)
  }
  return parts
}
