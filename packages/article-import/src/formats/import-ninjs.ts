import { buildHead } from '../head/build-head.ts'
import { fragmentBlocks, fragmentLine } from './fragment-blocks.ts'
import { fieldOf, firstOf, listOf, namesIn, type Value } from './json-value.ts'
import { plainBlocks } from './plain-blocks.ts'
import type { Story } from './story.ts'

/** Whether the JSON is a text of IPTC ninjs, by what only that has. */
export const isNinjs = (value: Value): boolean =>
  fieldOf(fieldOf(value, 'standard'), 'name') === 'ninjs' ||
  (fieldOf(value, 'uri') !== undefined &&
    ['bodies', 'body_text', 'body_html', 'body_xhtml', 'headlines'].some((name) => fieldOf(value, name) !== undefined))

const isHtml = (part: unknown): boolean => /html/iu.test(String(firstOf(part, 'contentType', 'contenttype') ?? ''))

const isMain = (part: unknown): boolean => /main|body|headline/iu.test(String(fieldOf(part, 'role') ?? ''))

/** Of several parts the main one, and in HTML rather than plain. */
const chosen = (parts: readonly unknown[]): unknown =>
  parts.toSorted((a, b) => Number(isMain(b)) - Number(isMain(a)) || Number(isHtml(b)) - Number(isHtml(a)))[0]

const textOf = (part: unknown): string => {
  const value = fieldOf(part, 'value')
  return typeof value === 'string' ? value : ''
}

/** ninjs 1 has a field for each kind of body; later versions a list. */
const bodyBlocks = (value: Value): readonly string[] => {
  const part = chosen(listOf(fieldOf(value, 'bodies')))
  if (part !== undefined) return isHtml(part) ? fragmentBlocks(textOf(part)) : plainBlocks(textOf(part))
  const html = firstOf(value, 'body_html', 'body_xhtml')
  if (typeof html === 'string') return fragmentBlocks(html)
  const plain = fieldOf(value, 'body_text')
  return typeof plain === 'string' ? plainBlocks(plain) : []
}

const lineOfPart = (parts: unknown): string | undefined => {
  const part = chosen(listOf(parts))
  return part === undefined ? undefined : fragmentLine(textOf(part))
}

/** A story in IPTC ninjs, of version 1, 2 or 3. Source: iptc.org/std/ninjs. */
export const importNinjs = (value: Value): Story => ({
  text: bodyBlocks(value).join('\n\n'),
  head: buildHead({
    headline: lineOfPart(fieldOf(value, 'headlines')) ?? fragmentLine(firstOf(value, 'headline', 'title')),
    summary:
      lineOfPart(fieldOf(value, 'descriptions')) ??
      fragmentLine(firstOf(value, 'description_text', 'description_html')),
    bylines: namesIn(firstOf(value, 'by', 'byline')),
    datePublished: firstOf(value, 'firstCreated', 'firstcreated', 'versionCreated', 'versioncreated'),
    dateModified: firstOf(value, 'versionCreated', 'versioncreated'),
    language: fieldOf(value, 'language'),
    publisher: namesIn(firstOf(value, 'infoSources', 'infosources', 'infosource'))[0],
    keywords: [...namesIn(fieldOf(value, 'keywords')), ...namesIn(firstOf(value, 'subjects', 'subject'))],
    canonicalUrl: fieldOf(value, 'uri'),
  }),
})
