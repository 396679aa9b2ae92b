import { isIsoDate, isLanguageTag } from '@onrecord/article-data'
import type { ExtractOptions } from '../extract-options.ts'
import { safeWebAddress } from '../normalize/safe-strings.ts'
import {
  anything,
  type Check,
  type Fault,
  fits,
  isObject,
  isText,
  listOf,
  objectOf,
  oneOf,
  text,
  words,
} from './check.ts'

const probability = fits('a number from 0 to 1', (value) => typeof value === 'number' && value >= 0 && value <= 1)

/** A date as text; empty if it is neither text nor a valid Date. */
const dateText = (value: unknown): string => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString()
  return isText(value) ? value : ''
}

const date = fits(
  'a Date, a day such as "2025-01-13", or a date-time with an offset such as "2025-01-13T09:30Z"',
  (value) => isIsoDate(dateText(value)),
)

const isOffset = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0
const offset = fits('an offset: a whole number from 0', isOffset)
const offsets = objectOf({ start: offset, end: offset })

const span: Check = (value, path) => {
  const faults = offsets(value, path)
  if (faults.length > 0 || !isObject(value) || Number(value.start) < Number(value.end)) return faults
  return [{ path, expected: 'a span whose start is before its end', found: `${value.start} to ${value.end}` }]
}

const isJson = (value: unknown): boolean => {
  try {
    return JSON.stringify(value) !== undefined
  } catch {
    // A cycle, a BigInt, or nesting that no program could read.
    return false
  }
}

const identifier = objectOf({ scheme: words, value: words })
const byline = objectOf({ name: text }, { role: text, entityId: words, url: text, identifiers: listOf(identifier) })
const note = objectOf({ rule: words, message: text }, { span: anything, path: anything })
const tool = objectOf({ name: words, version: words })
const block = objectOf(
  { span, role: oneOf('paragraph', 'heading', 'listItem', 'blockquote', 'caption') },
  { id: text, level: fits('a number', (value) => typeof value === 'number') },
)

/** The blocks of the text as received, in order: they are found by binary search. */
const blocks: Check = (value, path) => {
  const faults = listOf(block)(value, path)
  const all = Array.isArray(value) && faults.length === 0 ? value : []
  const late = all.findIndex((one, index) => index > 0 && one.span.start < all[index - 1].span.start)
  return late < 0
    ? faults
    : [{ path: `${path}/${late}/span`, expected: 'blocks in text order', found: 'another order' }]
}

const marks = objectOf(
  {},
  {
    blocks,
    links: listOf(objectOf({ span, url: text }, { relation: text })),
    emphasis: listOf(objectOf({ span, kind: oneOf('emphasis', 'strong') })),
    media: listOf(
      objectOf(
        { kind: oneOf('image', 'video', 'audio', 'embed'), url: text },
        { alt: text, caption: text, credit: text, license: text, blockId: text },
      ),
    ),
  },
)

const withFunction = (name: string): Check =>
  fits(`an object with the function "${name}"`, (value) => isObject(value) && typeof value[name] === 'function')

/** One check for each option. Text is cleaned later, and marks of a page are dropped if an article cannot hold them. */
const checks = {
  id: fits(
    'lower-case letters, digits and single hyphens',
    (value) => isText(value) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value),
  ),
  headline: text,
  datePublished: date,
  dateModified: date,
  canonicalUrl: fits('an http or https address', (value) => isText(value) && safeWebAddress(value) !== undefined),
  language: fits(
    'a BCP 47 tag such as "en" or "pt-BR"',
    (value) => isText(value) && value.length >= 2 && isLanguageTag(value),
  ),
  publisher: text,
  section: text,
  bylines: listOf(byline),
  summary: text,
  keywords: listOf(text),
  commentCount: fits('a whole number from 0', isOffset),
  isPartial: fits('true or false', (value) => typeof value === 'boolean'),
  rights: objectOf({}, { holder: text, license: text, usageTerms: text }),
  marks,
  extensions: fits('an object of JSON values', (value) => isObject(value) && isJson(value)),
  notes: listOf(note),
  importer: tool,
  minConfidence: probability,
  model: fits('"accurate", "fast" or a model that was loaded', (value) =>
    isObject(value) ? typeof value.tagWords === 'function' : value === 'accurate' || value === 'fast',
  ),
  attributionModel: withFunction('findStatements'),
  nameFinder: withFunction('find'),
  coreferenceResolver: withFunction('resolve'),
} satisfies Readonly<Record<keyof ExtractOptions, Check>>

const all = objectOf({}, checks)

/** What is wrong in options, and where. */
export const faultsOf = (options: unknown): readonly Fault[] => all(options, '')
