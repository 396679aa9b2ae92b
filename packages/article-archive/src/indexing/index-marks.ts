import { type Article, quotationKeys, signatureBands, storySignature } from '@onrecord/article-data'

const hexadecimal = (key: number): string => (key >>> 0).toString(16)

/**
 * Words that two stories are likely to share when they tell the same: b and a band of the text's signature, q and a run of
 * words in a quotation. `similarity` and `sharedQuotations` say whether they do.
 */
export const similarityMarks = (article: Article): readonly string[] => [
  ...signatureBands(storySignature(article)).map((key) => `b${hexadecimal(key)}`),
  ...quotationKeys(article).map((key) => `q${hexadecimal(key)}`),
]

/** A unit's code as one word of letters and digits, for a full-text index: "u" and its UTF-8 in hexadecimal, any case alike. */
export const unitMark = (code: string): string => `u${Buffer.from(code.toLowerCase()).toString('hex')}`
