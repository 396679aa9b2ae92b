import type { Head } from '@onrecord/article-import'

// What the model's rule "safe-characters" keeps out of every article.
const unsafe = /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/gu

const safe = (text: string): string => text.replace(unsafe, ' ').replaceAll(/\s+/gu, ' ').trim()

const safeLines = (lines: readonly string[]): readonly string[] => lines.map(safe).filter((line) => line !== '')

/** Pages often give the day of a change that was before they were published: then it is not known when it was. */
const isBefore = (last: string, first: string): boolean => {
  const areDays = first.length === 10 || last.length === 10
  return areDays ? last.slice(0, 10) < first.slice(0, 10) : Date.parse(last) < Date.parse(first)
}

/**
 * What a page says of itself, as far as a valid article can hold it: without characters that steer or hide, and without
 * what contradicts itself. Otherwise unchanged.
 */
export const usableHead = ({ bylines, keywords, dateModified, ...head }: Head): Head => {
  const { datePublished } = head
  const texts = (['headline', 'summary', 'publisher', 'section'] as const).map((field) => {
    const text = safe(head[field] ?? '')
    return [field, text === '' ? undefined : text] as const
  })
  const present = Object.entries({ ...head, ...Object.fromEntries(texts) }).filter(([, value]) => value !== undefined)
  const isUsable = dateModified !== undefined && !(datePublished !== undefined && isBefore(dateModified, datePublished))
  return {
    ...Object.fromEntries(present),
    ...(isUsable && { dateModified }),
    bylines: safeLines(bylines),
    keywords: safeLines(keywords),
  }
}
