import { latin1toString } from '@exodus/bytes/single-byte.js'

/** The format of a document. The contents of `xml` and `json` determine the rest. */
export type Format =
  | 'html'
  | 'xml'
  | 'json'
  | 'json-lines'
  | 'markdown'
  | 'text'
  | 'pdf'
  | 'docx'
  | 'mail'
  | 'mhtml'
  | 'gzip'

/** A supported format, described for people. */
export interface ReadFormat {
  readonly format: Format
  readonly name: string
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  /** What becomes the text and head. */
  readonly takes: string
}

/**
 * Every supported format. The README, `onrecord formats`, and the known extensions and media types follow from this
 * table.
 */
export const readFormats: readonly ReadFormat[] = [
  {
    format: 'html',
    name: 'Web page (HTML)',
    extensions: ['html', 'htm', 'xhtml'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    takes: 'the story of the page, its head, links, pictures and rights',
  },
  {
    format: 'xml',
    name: 'Feed, list of feeds, NewsML-G2 (XML)',
    extensions: ['xml', 'rss', 'atom', 'rdf', 'opml', 'newsml'],
    mediaTypes: ['application/rss+xml', 'application/atom+xml', 'text/x-opml', 'application/xml', 'text/xml'],
    takes: 'the stories of RSS 0.9 to 2.0, Atom and every feed in OPML; the text items of NewsML-G2',
  },
  {
    format: 'json',
    name: 'Article, JSON Feed, ninjs, ANS, record (JSON)',
    extensions: ['json', 'ninjs'],
    mediaTypes: ['application/json', 'application/feed+json', 'application/ld+json'],
    takes: 'an On Record article; the stories of a JSON Feed; ninjs 1 to 3; ANS of Arc XP; objects with a "text"',
  },
  {
    format: 'json-lines',
    name: 'JSON lines',
    extensions: ['jsonl', 'ndjson'],
    mediaTypes: ['application/x-ndjson', 'application/jsonl'],
    takes: 'a story in each line, in any of the JSON formats above',
  },
  {
    format: 'markdown',
    name: 'Markdown',
    extensions: ['md', 'markdown'],
    mediaTypes: ['text/markdown'],
    takes: 'CommonMark with tables; the head from YAML front matter',
  },
  {
    format: 'text',
    name: 'Plain text',
    extensions: ['txt', 'text'],
    mediaTypes: ['text/plain'],
    takes: 'the text as it is',
  },
  {
    format: 'pdf',
    name: 'PDF',
    extensions: ['pdf'],
    mediaTypes: ['application/pdf'],
    takes: 'the text layer, without running heads and page numbers; the headline',
  },
  {
    format: 'docx',
    name: 'Word document (DOCX)',
    extensions: ['docx'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    takes: 'paragraphs, headings, lists, links and emphasis; title and author',
  },
  {
    format: 'mail',
    name: 'Saved email (EML)',
    extensions: ['eml'],
    mediaTypes: ['message/rfc822'],
    takes: 'the message without quoted replies and signature; subject, sender, date',
  },
  {
    format: 'mhtml',
    name: 'Saved web page (MHTML)',
    extensions: ['mhtml', 'mht'],
    mediaTypes: ['multipart/related', 'application/x-mimearchive'],
    takes: 'the page, as HTML',
  },
  {
    format: 'gzip',
    name: 'Any of these formats, compressed (gzip)',
    extensions: ['gz'],
    mediaTypes: ['application/gzip', 'application/x-gzip'],
    takes: 'the contents, in any of these formats',
  },
]

/** The names of the supported formats, for messages: "Expected HTML, ...". */
export const expectedFormats = 'HTML, a feed, XML, JSON, Markdown, plain text, PDF, DOCX, email or MHTML'

type Signature = readonly [name: string, pattern: RegExp]

/**
 * How formats begin, as Latin-1: formats that are detected whatever the file name, and unsupported formats that a
 * message can name. Source: the specifications of the formats and the MIME Sniffing Standard.
 */
const signatures: readonly Signature[] = [
  ['pdf', /^[\s\S]{0,1023}?%PDF-\d/],
  ['gzip', /^\x1f\x8b/],
  ['an RTF document', /^\s*\{\\rtf/],
  ['a web archive (WARC)', /^WARC\/\d/],
  ['a Safari web archive', /^bplist00/],
  ['an older Office document or Outlook message', /^\xd0\xcf\x11\xe0/],
  ['PostScript', /^%!PS/],
  ['a mailbox (mbox)', /^From \S+@\S+ .*\d{4}\r?\n/],
  ['a picture', /^(?:\x89PNG|\xff\xd8\xff|GIF8[79]a|RIFF....WEBP|II\*\0|MM\0\*|BM....\0\0\0\0)/s],
  ['a recording', /^(?:ID3|OggS|fLaC|RIFF....(?:WAVE|AVI )|....ftyp|\x1aE\xdf\xa3)/s],
  ['an archive', /^(?:7z\xbc\xaf|Rar!|BZh\d|\xfd7zXZ|\x28\xb5\x2f\xfd)/],
  ['a program', /^(?:\x7fELF|MZ|\xca\xfe\xba\xbe|\0asm)/],
  ['an SQLite database', /^SQLite format 3\0/],
]

const zipKinds: readonly Signature[] = [
  ['docx', /word\/document\d*\.xml/],
  ['a spreadsheet (XLSX)', /xl\/workbook\.(?:xml|bin)/],
  ['a presentation (PPTX)', /ppt\/presentation\.xml/],
  ['a book (EPUB)', /application\/epub\+zip/],
  ['an OpenDocument file', /application\/vnd\.oasis\.opendocument/],
]

const firstBytes = 2048

/** The format of bytes by their start: a supported format, the name of an unsupported one, or undefined. */
export const signatureOf = (bytes: Uint8Array): string | undefined => {
  const start = latin1toString(bytes.subarray(0, firstBytes))
  if (/^PK(?:\x03\x04|\x05\x06)/.test(start)) {
    // The directory at the end of a ZIP file lists its entries.
    const end = latin1toString(bytes.subarray(Math.max(0, bytes.length - 65_536)))
    return zipKinds.find(([, pattern]) => pattern.test(start) || pattern.test(end))?.[0] ?? 'a ZIP archive'
  }
  return signatures.find(([, pattern]) => pattern.test(start))?.[0]
}
