import { decodeText } from '../decode/decode-text.ts'
import { readOpml } from '../feeds/read-opml.ts'
import { checkXml } from '../formats/check-xml.ts'
import { importJson, parseJson } from '../formats/import-json.ts'
import { importMarkdown } from '../formats/import-markdown.ts'
import { importNewsml } from '../formats/import-newsml.ts'
import { fieldOf } from '../formats/json-value.ts'
import { type Story, withText } from '../formats/story.ts'
import { buildHead, mergeHeads } from '../head/build-head.ts'
import { importHtml } from '../html/import-html.ts'
import { ImportError } from '../import-error.ts'
import type { ImportedText } from '../imported.ts'
import { quoted } from '../quoted.ts'
import type { Document, Items, Run } from './document.ts'
import { failureOf, orFailure } from './failure-of.ts'
import { itemsOfFeed } from './items-of-feed.ts'
import { itemsOfFeedAddress } from './items-of-feed-address.ts'
import { itemsOfLines } from './items-of-lines.ts'
import { tellFormat } from './tell-format.ts'
import { xmlRoot } from './xml-root.ts'

/** A document that is one story; where it was fetched is its address, unless it says another. */
const whole = (story: Story, { origin, url }: Document): ImportedText => {
  const head = mergeHeads(story.head, buildHead({ canonicalUrl: url }))
  return { kind: 'text', ...withText({ text: story.text, head }, origin), origin }
}

const textOf = ({ bytes, charset, origin }: Document): string => {
  const text = decodeText(bytes, charset && `; charset=${charset}`)
  const zero = text.indexOf('\0')
  if (zero < 0) return text
  throw new ImportError(`${quoted(origin)} is no text: there is a zero character at ${zero}. Expected text.`)
}

async function* itemsOfList(list: readonly unknown[], origin: string, run: Run): Items {
  for (const [index, json] of list.entries()) {
    const itemOrigin = `${origin}, item ${index + 1}`
    yield* orFailure(itemOrigin, run, async function* () {
      yield importJson(json, itemOrigin)
      return undefined
    })
  }
  return undefined
}

/** The stories of JSON: several in a JSON Feed and in a list. */
export async function* itemsOfJson(json: unknown, { origin, url }: Pick<Document, 'origin' | 'url'>, run: Run): Items {
  const version = fieldOf(json, 'version')
  if (typeof version === 'string' && version.includes('jsonfeed.org/version/')) {
    return yield* itemsOfFeed({ kind: 'json', value: json }, { origin, ...(url !== undefined && { url }) }, run)
  }
  if (Array.isArray(json) && json.length > 0) return yield* itemsOfList(json, origin, run)
  yield importJson(json, origin)
  return undefined
}

async function* itemsOfXml(text: string, document: Document, run: Run): Items {
  const { origin, url } = document
  checkXml(text, origin)
  const root = xmlRoot(text)
  switch (root) {
    case 'rss':
    case 'rdf':
      return yield* itemsOfFeed({ kind: root, text }, document, run)
    case 'feed':
      return yield* itemsOfFeed({ kind: 'atom', text }, document, run)
    case 'opml':
      // One that lists itself would never end.
      if (run.isInList) {
        throw new ImportError(`${quoted(origin)} is a list of feeds in a list of feeds. Expected a feed.`)
      }
      for (const address of readOpml(text, origin)) yield* itemsOfFeedAddress(address, run)
      return undefined
    case 'newsitem':
    case 'newsmessage':
      return yield* itemsOfNewsml(text, origin)
    case 'html':
      yield whole(importHtml(text, { url }), document)
      return undefined
    default:
      throw new ImportError(
        `${quoted(origin)} is XML of no known kind (${quoted(root ?? '')}). Expected RSS, Atom, OPML or NewsML-G2.`,
      )
  }
}

async function* itemsOfNewsml(text: string, origin: string): Items {
  const stories = importNewsml(text, origin)
  for (const [index, story] of stories.entries()) {
    const itemOrigin = stories.length === 1 ? origin : `${origin}, item ${index + 1}`
    try {
      yield { kind: 'text', ...withText(story, itemOrigin), origin: itemOrigin }
    } catch (cause) {
      yield failureOf(itemOrigin, cause)
    }
  }
  return undefined
}

/** The stories that a document holds, in its order. Throws ImportError when it can be read as nothing. */
export async function* itemsOfDocument(document: Document, run: Run): Items {
  const { origin, name, url, mediaType, bytes } = document
  const text = textOf(document)
  const format = tellFormat(text, name, mediaType)
  switch (format) {
    case 'html':
      yield whole(importHtml(text, { url }), document)
      return undefined
    case 'xml':
      return yield* itemsOfXml(text, document, run)
    case 'json':
      return yield* itemsOfJson(parseJson(text, origin), document, run)
    case 'json-lines':
      return yield* itemsOfLines([bytes], origin, run)
    case 'markdown':
      yield whole(importMarkdown(text, origin), document)
      return undefined
    case 'text':
      yield whole({ text: text.replace(/\r\n?/gu, '\n'), head: buildHead({}) }, document)
      return undefined
  }
}
