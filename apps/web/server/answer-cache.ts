import { LRUCache } from 'lru-cache'
import type { ReadyAnswer } from './sent-answer.ts'

/** An answer and the state of the archive that it was made of. */
export type CachedAnswer = { readonly state: string; readonly answer: ReadyAnswer }

const maxBytes = 64 * 1024 * 1024

/** Bytes of an answer with its encodings, and of what is kept around it. */
const sizeOf = ({ answer }: CachedAnswer): number => answer.body.length * 1.5 + 1000

/** The latest answers by address, in 64 MB; one that is larger than an eighth of that is not kept. */
export const answerCache = (): LRUCache<string, CachedAnswer> =>
  new LRUCache({ maxSize: maxBytes, maxEntrySize: maxBytes / 8, sizeCalculation: (entry) => Math.ceil(sizeOf(entry)) })
