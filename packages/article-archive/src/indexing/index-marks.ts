import { type Article, quotationKeys, signatureBands, storySignature } from '@onrecord/article-data'

const hexadecimal = (key: number): string => (key >>> 0).toString(16)

/**
 * Marks that reports of the same story are likely to share: "b" and a band of the text's signature, "q" and a run of
 * words in a quotation. `similarity` and `sharedQuotations` then compare the texts.
 */
export const similarityMarks = (article: Article): readonly string[] => [
  ...signatureBands(storySignature(article)).map((key) => `b${hexadecimal(key)}`),
  ...quotationKeys(article).map((key) => `q${hexadecimal(key)}`),
]

/** The code of a unit as one word for a full-text index: "u" and its UTF-8 in hexadecimal, in lower case. */
export const unitMark = (code: string): string => `u${Buffer.from(code.toLowerCase()).toString('hex')}`
