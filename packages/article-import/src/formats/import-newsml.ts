import type { Rights } from '@onrecord/article-data'
import { XMLParser } from 'fast-xml-parser'
import { buildHead } from '../head/build-head.ts'
import { plainBlock } from '../html/blocks/page-block.ts'
import { errorDetail, ImportError, quoteForTerminal } from '../import-error.ts'
import { deepOf, fieldOf, firstOf, listOf } from '../json-value.ts'
import { checkXml } from './check-limits.ts'
import { type Fragment, fragmentLine, readFragment } from './fragment-blocks.ts'
import { importedBlocks, plainBlocks, type Story, tableNotes } from './imported-story.ts'

/** Elements whose content is not parsed, because it is a document of its own. */
const rawElements = ['*.inlineXML', '*.inlineData']

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  // Only predefined entities and character references. checkXml rejects documents that declare entities.
  processEntities: { enabled: true, maxEntityCount: 0, maxTotalExpansions: 1_000_000, maxExpandedLength: 20_000_000 },
  stopNodes: rawElements,
})

/**
 * The elements of a document as objects, without prefixes. Attribute names begin with "@". Throws ImportError if it is
 * not XML.
 */
const parseXml = (xml: string, origin: string): unknown => {
  checkXml(xml, origin)
  try {
    return parser.parse(xml)
  } catch (cause) {
    throw new ImportError(`${quoteForTerminal(origin)} is not readable XML: ${errorDetail(cause)}.`, { cause })
  }
}

/** The text of an element, or of the first of several. */
const textOf = (element: unknown): string | undefined => {
  const [first] = listOf(element)
  const text = typeof first === 'string' ? first : fieldOf(first, '#text')
  return typeof text === 'string' ? fragmentLine(text) : undefined
}

const namesOf = (elements: unknown): readonly string[] =>
  listOf(elements)
    .map((element) => textOf(fieldOf(element, 'name')))
    .filter((name) => name !== undefined)

const typeOf = (content: unknown): string => String(fieldOf(content, '@contenttype') ?? '')

/** The content of `<body.content>` in NITF. The headline and byline come before it. */
const nitfBody = (xml: string): string => {
  const start = xml.indexOf('<body.content')
  const end = xml.indexOf('</body.content>', start)
  return start < 0 ? xml : xml.slice(xml.indexOf('>', start) + 1, end < 0 ? undefined : end)
}

const xmlBlocks = (xml: string): Fragment =>
  readFragment(nitfBody(xml.replace(/<(\/?)[\w-]{1,40}:/gu, '<$1')).replace(/<(\/?)hl([12])\b/gu, '<$1h$2'), [
    'head',
    'media',
    'title',
  ])

const bodyOf = (contentSet: unknown): Fragment => {
  const [xml] = listOf(fieldOf(contentSet, 'inlineXML'))
  const raw = typeof xml === 'string' ? xml : fieldOf(xml, '#text')
  if (typeof raw === 'string') return xmlBlocks(raw)
  const [data] = listOf(fieldOf(contentSet, 'inlineData'))
  const text = typeof data === 'string' ? data : fieldOf(data, '#text')
  if (typeof text !== 'string') return { blocks: [], tables: 0 }
  if (/html|xml/iu.test(typeOf(data))) return xmlBlocks(text)
  return { blocks: plainBlocks(unescapeXml(text)).map((line) => plainBlock(line)), tables: 0 }
}

/** Plain text in XML, without escapes and CDATA. */
const unescapeXml = (text: string): string =>
  text
    .replace(/^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/u, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

const rightsOf = (info: unknown): Rights | undefined => {
  const [first] = listOf(info)
  const holder = namesOf(fieldOf(first, 'copyrightHolder'))[0]
  const usageTerms = textOf(fieldOf(first, 'usageTerms')) ?? textOf(fieldOf(first, 'copyrightNotice'))
  if (!holder && !usageTerms) return undefined
  return { ...(holder && { holder }), ...(usageTerms && { usageTerms }) }
}

const storyOf = (item: unknown): Story => {
  const [itemMeta, contentMeta] = [fieldOf(item, 'itemMeta'), fieldOf(item, 'contentMeta')]
  const provider = firstOf(itemMeta, 'provider')
  const { blocks, tables } = bodyOf(fieldOf(item, 'contentSet'))
  const head = buildHead({
    headline: textOf(fieldOf(contentMeta, 'headline')) ?? textOf(fieldOf(itemMeta, 'title')),
    summary: textOf(fieldOf(contentMeta, 'description')),
    bylines: textOf(fieldOf(contentMeta, 'by')) ?? namesOf(fieldOf(contentMeta, 'creator')),
    datePublished: textOf(firstOf(itemMeta, 'firstCreated')) ?? textOf(fieldOf(itemMeta, 'versionCreated')),
    dateModified: textOf(fieldOf(itemMeta, 'versionCreated')),
    language: firstOf(listOf(fieldOf(contentMeta, 'language'))[0], '@tag') ?? fieldOf(item, '@lang'),
    publisher: namesOf(provider)[0] ?? textOf(fieldOf(contentMeta, 'creditline')) ?? fieldOf(provider, '@literal'),
    keywords: [
      ...namesOf(fieldOf(contentMeta, 'subject')),
      ...listOf(fieldOf(contentMeta, 'keyword')).map((keyword) => textOf(keyword)),
    ],
    canonicalUrl: deepOf(item, 'itemMeta', 'link', '@href'),
    rights: rightsOf(fieldOf(item, 'rightsInfo')),
  })
  return importedBlocks(blocks, head, { base: head.canonicalUrl, notes: tableNotes(tables) })
}

/**
 * The text items of a NewsML-G2 document: a newsItem, or all items of a newsMessage. A body is XHTML, NITF or plain
 * text. Throws ImportError if the document is damaged or has no newsItem. Source: iptc.org/std/NewsML-G2.
 */
export const importNewsml = (xml: string, origin: string): readonly Story[] => {
  const document = parseXml(xml, origin)
  const sets = listOf(deepOf(document, 'newsMessage', 'itemSet'))
  const items = [...listOf(fieldOf(document, 'newsItem')), ...sets.flatMap((set) => listOf(fieldOf(set, 'newsItem')))]
  if (items.length > 0) return items.map(storyOf)
  throw new ImportError(`${quoteForTerminal(origin)} has no news item. Expected NewsML-G2 with a newsItem.`, {
    code: 'no-text',
  })
}
