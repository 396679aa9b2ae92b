import { ImportError, quoteForTerminal } from '../import-error.ts'
import { expectedFormats, type Format, readFormats } from './formats.ts'

const formatByExtension: ReadonlyMap<string, Format> = new Map(
  readFormats.flatMap(({ format, extensions }) => extensions.map((extension) => [extension, format] as const)),
)

const formatByMediaType: ReadonlyMap<string, Format> = new Map(
  readFormats.flatMap(({ format, mediaTypes }) => mediaTypes.map((type) => [type, format] as const)),
)

const extensionOf = (name: string): string =>
  /\.([a-z]{1,8})$/u.exec(name.replace(/[?#].*$/u, '').toLowerCase())?.[1] ?? ''

/** Whether a folder import reads files with this name. */
export const hasKnownExtension = (name: string): boolean => formatByExtension.has(extensionOf(name))

const formatOfMediaType = (mediaType: string): Format | 'unknown' | 'unsupported' => {
  // Servers send these types for files that they do not recognize.
  if (/^(?:text\/plain|application\/octet-stream|)$/u.test(mediaType)) return 'unknown'
  const known = formatByMediaType.get(mediaType)
  if (known) return known
  if (/^application\/(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines)$/u.test(mediaType)) return 'json-lines'
  if (/(?:\/|\+)json$/u.test(mediaType)) return 'json'
  if (/(?:\/|\+)xml$|\/x-opml$/u.test(mediaType)) return 'xml'
  if (/^text\/x-markdown$/u.test(mediaType)) return 'markdown'
  return mediaType.startsWith('text/') ? 'unknown' : 'unsupported'
}

/** Comments and white space before the first element, as browsers write them when they save a page. */
const leadingComments = /^(?:\s+|<!--(?:[^-]|-(?!->)){0,2000}-->)+/u
const mailHeader =
  /^(?:from|to|cc|subject|date|received|message-id|mime-version|return-path|delivered-to|reply-to|content-type|x-[\w-]+|dkim-signature|snapshot-content-location):/iu
const mailProof = /^(?:received|message-id|mime-version|return-path|delivered-to|snapshot-content-location):/iu

/** Whether a text begins with an email header: at least three known lines, one of which only emails have. */
const beginsLikeMail = (text: string): boolean => {
  const lines = (text.slice(0, 4096).split(/\r?\n\r?\n/u, 1)[0] ?? '').split(/\r?\n(?![ \t])/u)
  const known = lines.filter((line) => mailHeader.test(line))
  return known.length >= 3 && known.length >= lines.length * 0.5 && known.some((line) => mailProof.test(line))
}

const isSavedPage = (text: string): boolean =>
  /^(?:snapshot-content-location:|content-type:\s*multipart\/related)/imu.test(text.slice(0, 4096))

const formatOfContent = (text: string): Format => {
  const start = text
    .slice(0, 4096)
    .replace(/^\uFEFF/u, '')
    .replace(leadingComments, '')
  if (/^\{\s*(?:"|\}|$)/u.test(start)) return 'json'
  if (/^\[\s*\{\s*"/u.test(start)) return 'json'
  if (/^<(?:\?xml|rss|feed|rdf:RDF|opml|newsItem|newsMessage)\b/iu.test(start)) return 'xml'
  if (/^<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|meta|title|section|link|script)\b/iu.test(start))
    return 'html'
  if (beginsLikeMail(start)) return isSavedPage(start) ? 'mhtml' : 'mail'
  return /^---[^\S\n]*\r?\n/u.test(start) ? 'markdown' : 'text'
}

/** Whether a text is really in this format, and not a text about it: its start, and its end if that is telling. */
const isSurely = (format: Format, text: string): boolean => {
  switch (format) {
    case 'html':
      return /^(?:\s|<!--(?:[^-]|-(?!->)){0,2000}-->)*<(?:!doctype\s+html|html)\b/iu.test(text.slice(0, 4096))
    case 'json':
      return /[\]}]\s*$/u.test(text.slice(-100))
    case 'xml':
      return />\s*$/u.test(text.slice(-100))
    default:
      return format === 'mail' || format === 'mhtml'
  }
}

/**
 * The format of a text, by media type, then extension, then content. HTML, XML, JSON or email saved as plain text is
 * detected as such. Throws ImportError for media types without text.
 */
export const detectFormat = (text: string, name: string, mediaType = ''): Format => {
  const byMediaType = formatOfMediaType(mediaType)
  if (byMediaType === 'unsupported') {
    throw new ImportError(
      `${quoteForTerminal(name)} has the media type ${quoteForTerminal(mediaType)}, which is not supported. Expected ${expectedFormats}.`,
      { code: 'unsupported' },
    )
  }
  const byContent = formatOfContent(text)
  // Feeds are often served as HTML, and saved pages as email.
  if (byMediaType === 'html') return byContent === 'xml' ? 'xml' : 'html'
  if (byMediaType !== 'unknown') return byMediaType === 'mail' && isSavedPage(text) ? 'mhtml' : byMediaType
  if (/^%PDF-\d/u.test(text)) return 'pdf'
  const byExtension = formatByExtension.get(extensionOf(name))
  if (byExtension === 'mail' && isSavedPage(text)) return 'mhtml'
  // Source code saved as text is not a story.
  if (byExtension === 'text' && isSurely(byContent, text)) return byContent
  return byExtension ?? byContent
}

/** White space, a processing instruction, a comment, or a document type without an internal subset. */
const prolog = /\s+|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<![a-z][^>[]*>/iuy

/** The name of the root element in lower case, without its prefix. Undefined if there is none. */
export const xmlRoot = (xml: string): string | undefined => {
  let at = xml.startsWith('\uFEFF') ? 1 : 0
  do {
    prolog.lastIndex = at
    if (prolog.test(xml)) at = prolog.lastIndex
  } while (prolog.lastIndex > 0)
  return /^<(?:[\w-]{1,40}:)?([\w-]{1,40})[\s/>]/u.exec(xml.slice(at, at + 100))?.[1]?.toLowerCase()
}
