import type { Media, Rights } from '@onrecord/article-data'
import { buildHead } from '../head/build-head.ts'
import { plainBlock } from '../html/blocks/page-block.ts'
import { fieldOf, firstOf, type JsonObject, listOf, namesIn, objectOf } from '../json-value.ts'
import { webAddress } from '../web-address.ts'
import { type Fragment, fragmentLine, readFragment } from './fragment-blocks.ts'
import { importedBlocks, plainBlocks, type Story, tableNotes } from './imported-story.ts'

/** Whether a JSON object is an IPTC ninjs item, by fields that only ninjs has. */
export const isNinjs = (value: JsonObject): boolean =>
  fieldOf(fieldOf(value, 'standard'), 'name') === 'ninjs' ||
  (fieldOf(value, 'uri') !== undefined &&
    ['bodies', 'body_text', 'body_html', 'body_xhtml', 'headlines'].some((name) => fieldOf(value, name) !== undefined))

const isHtml = (part: unknown): boolean => /html/iu.test(String(firstOf(part, 'contentType', 'contenttype') ?? ''))

const isMain = (part: unknown): boolean => /main|body|headline/iu.test(String(fieldOf(part, 'role') ?? ''))

/** The main part, preferably in HTML. */
const chosen = (parts: readonly unknown[]): unknown =>
  parts.toSorted((a, b) => Number(isMain(b)) - Number(isMain(a)) || Number(isHtml(b)) - Number(isHtml(a)))[0]

const textOf = (part: unknown): string => {
  const value = fieldOf(part, 'value')
  return typeof value === 'string' ? value : ''
}

const plainFragment = (text: string): Fragment => ({
  blocks: plainBlocks(text).map((line) => plainBlock(line)),
  tables: 0,
})

/** The body. ninjs 1 has a field for each content type; later versions have a list. */
const bodyOf = (value: JsonObject): Fragment => {
  const part = chosen(listOf(fieldOf(value, 'bodies')))
  if (part !== undefined) return isHtml(part) ? readFragment(textOf(part)) : plainFragment(textOf(part))
  const html = firstOf(value, 'body_html', 'body_xhtml')
  if (typeof html === 'string') return readFragment(html)
  const plain = fieldOf(value, 'body_text')
  return plainFragment(typeof plain === 'string' ? plain : '')
}

const lineIn = (value: unknown, ...names: readonly string[]): string | undefined => {
  const found = firstOf(value, ...names)
  return typeof found === 'string' ? fragmentLine(found)?.trim() || undefined : undefined
}

/** The rights. ninjs 3 has a list; earlier versions have separate fields. */
const rightsOf = (value: JsonObject): Rights | undefined => {
  const info = listOf(fieldOf(value, 'rightsInfo'))[0]
  const holder =
    lineIn(value, 'copyrightHolder', 'copyrightholder') ?? lineIn(info, 'copyrightHolder', 'copyrightholder')
  const usageTerms =
    lineIn(value, 'usageTerms', 'usageterms', 'copyrightNotice', 'copyrightnotice') ??
    lineIn(info, 'usageTerms', 'usageterms')
  const license = webAddress(lineIn(info, 'encodedRights', 'langid') ?? lineIn(value, 'license'))
  if (!holder && !usageTerms && !license) return undefined
  return { ...(holder && { holder }), ...(license && { license }), ...(usageTerms && { usageTerms }) }
}

const kinds: Readonly<Record<string, Media['kind']>> = {
  picture: 'image',
  graphic: 'image',
  video: 'video',
  audio: 'audio',
}

/** The pictures and recordings among the associations: a list in ninjs 2 and 3, an object in ninjs 1. */
const mediaOf = (value: JsonObject): readonly Media[] => {
  const found = fieldOf(value, 'associations')
  return (Array.isArray(found) ? found : Object.values(objectOf(found))).flatMap((item) => {
    const kind = kinds[String(fieldOf(item, 'type'))]
    const all = fieldOf(item, 'renditions')
    const rendition = (Array.isArray(all) ? all : Object.values(objectOf(all)))[0]
    const url = webAddress(lineIn(rendition, 'href') ?? lineIn(item, 'uri'))
    if (kind === undefined || url === undefined) return []
    const caption = lineIn(item, 'description_caption', 'description_text', 'body_text', 'headline')
    const credit = lineIn(item, 'creditLine', 'byline', 'copyrightholder')
    return [{ kind, url, ...(caption && { caption }), ...(credit && { credit }) }]
  })
}

const lineOfPart = (parts: unknown): string | undefined => {
  const part = chosen(listOf(parts))
  return part === undefined ? undefined : fragmentLine(textOf(part))
}

/** The story of an IPTC ninjs item, version 1, 2 or 3. Source: iptc.org/std/ninjs. */
export const importNinjs = (value: JsonObject): Story => {
  const { blocks, tables } = bodyOf(value)
  const head = buildHead({
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
    rights: rightsOf(value),
  })
  const story = importedBlocks(blocks, head, { base: head.canonicalUrl, notes: tableNotes(tables) })
  return { ...story, ...(story.marks && { marks: { ...story.marks, media: mediaOf(value) } }) }
}
