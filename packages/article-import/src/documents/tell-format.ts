import { ImportError } from '../import-error.ts'
import { quoted } from '../quoted.ts'

/** How a document is read; `xml` and `json` are told further by what they hold. */
export type Format = 'html' | 'xml' | 'json' | 'json-lines' | 'markdown' | 'text'

const formatOfExtension: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xml: 'xml',
  rss: 'xml',
  atom: 'xml',
  rdf: 'xml',
  opml: 'xml',
  newsml: 'xml',
  json: 'json',
  ninjs: 'json',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
}

const extensionOf = (name: string): string =>
  /\.([a-z]{1,8})$/u.exec(name.replace(/[?#].*$/u, '').toLowerCase())?.[1] ?? ''

/** Whether a file of that name is one of those that a folder is read for. */
export const hasKnownExtension = (name: string): boolean => Object.hasOwn(formatOfExtension, extensionOf(name))

const formatOfMediaType = (mediaType: string): Format | 'unknown' | 'none' => {
  if (/^(?:text\/html|application\/xhtml\+xml)$/u.test(mediaType)) return 'html'
  if (/^application\/(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines)$/u.test(mediaType)) return 'json-lines'
  if (/(?:\/|\+)json$/u.test(mediaType)) return 'json'
  if (/(?:\/|\+)xml$|\/x-opml$/u.test(mediaType)) return 'xml'
  if (/^text\/(?:x-)?markdown$/u.test(mediaType)) return 'markdown'
  return /^text\/|^application\/octet-stream$|^$/u.test(mediaType) ? 'unknown' : 'none'
}

const formatOfContent = (text: string): Format => {
  const start = text.slice(0, 1024).trimStart()
  if (/^\{\s*(?:"|\}|$)/u.test(start)) return 'json'
  if (/^<(?:\?xml|rss|feed|rdf:RDF|opml|newsItem|newsMessage)\b/iu.test(start)) return 'xml'
  if (/^<(?:!doctype\s+html|html|head|body|article|main|div|p|h1)\b/iu.test(start)) return 'html'
  return /^---[^\S\n]*\r?\n/u.test(start) ? 'markdown' : 'text'
}

/** The format by media type, then extension, then content. Throws ImportError for media that hold no text. */
export const tellFormat = (text: string, name: string, mediaType = ''): Format => {
  const byMediaType = formatOfMediaType(mediaType)
  if (byMediaType === 'none') {
    throw new ImportError(
      `${quoted(name)} is of type ${quoted(mediaType)}. Expected HTML, a feed, XML, JSON, Markdown or plain text.`,
    )
  }
  // Feeds are often served as pages.
  if (byMediaType === 'html') return formatOfContent(text) === 'xml' ? 'xml' : 'html'
  if (byMediaType !== 'unknown') return byMediaType
  return formatOfExtension[extensionOf(name)] ?? formatOfContent(text)
}
