/** How a document is read; `xml` and `json` are told further by what they hold. */
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

/** A format that is read, for people. */
export interface ReadFormat {
  readonly format: Format
  readonly name: string
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  /** What of it becomes text and head. */
  readonly takes: string
}

/** Every format that is read. Extensions, media types, the README and `onrecord formats` follow from this table. */
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
    takes: 'an Article of our own; the stories of a JSON Feed; ninjs 1 to 3; ANS of Arc XP; objects with a "text"',
  },
  {
    format: 'json-lines',
    name: 'JSON lines',
    extensions: ['jsonl', 'ndjson'],
    mediaTypes: ['application/x-ndjson', 'application/jsonl'],
    takes: 'a story in each line, in any JSON above',
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
    name: 'Saved mail (EML)',
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
    name: 'Any of these, compressed (gzip)',
    extensions: ['gz'],
    mediaTypes: ['application/gzip', 'application/x-gzip'],
    takes: 'what it holds',
  },
]

/** The names of what is read, for messages: "Expected HTML, ...". */
export const expectedFormats = 'HTML, a feed, XML, JSON, Markdown, plain text, PDF, DOCX, mail or MHTML'

type Signature = readonly [name: string, pattern: RegExp]

/**
 * How formats begin, byte for byte as Latin-1: those that are read whatever they are called, and those that are not, so
 * that a message can name them. Source: the formats' own specifications and the MIME Sniffing Standard.
 */
const signatures: readonly Signature[] = [
  ['pdf', /^[\s\S]{0,1023}?%PDF-\d/],
  ['gzip', /^\x1f\x8b/],
  ['an RTF document', /^\s*\{\\rtf/],
  ['a web archive (WARC)', /^WARC\/\d/],
  ['a web archive of Safari', /^bplist00/],
  ['an older Office document or Outlook message', /^\xd0\xcf\x11\xe0/],
  ['PostScript', /^%!PS/],
  ['a mailbox (mbox)', /^From \S+@\S+ .*\d{4}\r?\n/],
  ['a picture', /^(?:\x89PNG|\xff\xd8\xff|GIF8[79]a|RIFF....WEBP|II\*\0|MM\0\*|BM....\0\0\0\0)/s],
  ['a recording', /^(?:ID3|OggS|fLaC|RIFF....(?:WAVE|AVI )|....ftyp|\x1aE\xdf\xa3)/s],
  ['an archive', /^(?:7z\xbc\xaf|Rar!|BZh\d|\xfd7zXZ|\x28\xb5\x2f\xfd)/],
  ['a program', /^(?:\x7fELF|MZ|\xca\xfe\xba\xbe|\0asm)/],
  ['a database of SQLite', /^SQLite format 3\0/],
]

const zipKinds: readonly Signature[] = [
  ['docx', /word\/document\d*\.xml/],
  ['a spreadsheet (XLSX)', /xl\/workbook\.(?:xml|bin)/],
  ['a presentation (PPTX)', /ppt\/presentation\.xml/],
  ['a book (EPUB)', /application\/epub\+zip/],
  ['an OpenDocument file', /application\/vnd\.oasis\.opendocument/],
]

const firstBytes = 2048

/** What the bytes are by how they begin: a format that is read, the name of one that is not, or undefined. */
export const signatureOf = (bytes: Uint8Array): string | undefined => {
  const latin = (part: Uint8Array): string => Buffer.from(part.buffer, part.byteOffset, part.length).toString('latin1')
  const start = latin(bytes.subarray(0, firstBytes))
  if (/^PK(?:\x03\x04|\x05\x06)/.test(start)) {
    // The names of a ZIP file's parts are in its directory, at the end.
    const end = latin(bytes.subarray(Math.max(0, bytes.length - 65_536)))
    return zipKinds.find(([, pattern]) => pattern.test(start) || pattern.test(end))?.[0] ?? 'a ZIP archive'
  }
  return signatures.find(([, pattern]) => pattern.test(start))?.[0]
}
