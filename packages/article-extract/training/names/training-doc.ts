import type { Block } from '@onrecord/article-data'
import { buildDoc, type TagWords } from '../../src/doc/build-doc.ts'
import type { Doc } from '../../src/doc/doc.ts'

/** The blocks of a text: what empty lines part. */
const blocksOf = (text: string): readonly Block[] =>
  Array.from(text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/gu), ({ 0: part, index }, at) => ({
    id: `b${at + 1}`,
    role: 'paragraph',
    span: { start: index, end: index + part.trimEnd().length },
  }))

/** A text as the name finder reads it, without headline and dateline. */
export const trainingDoc = (tagWords: TagWords, text: string): Doc =>
  buildDoc(tagWords, { text, blocks: blocksOf(text), bodyStart: 0 })
