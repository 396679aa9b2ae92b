/** Elements whose end tags are looked for: what is in them is no markup, or is cut out. */
const names = 'noscript script select style svg template textarea title'.split(' ')
const endTags: ReadonlyMap<string, RegExp> = new Map(names.map((name) => [name, new RegExp(`</${name}`, 'gi')]))

/** Where the next end tag of an element of raw text, or of one that is cut out, begins behind `from`; -1 where there is none. */
export const findEndTag = (html: string, name: string, from: number): number => {
  const pattern = endTags.get(name)
  if (pattern === undefined) return -1
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? -1
}

/** A start or end tag as it stands in the source. */
export interface Tag {
  /** In lower case. */
  readonly name: string
  readonly closes: boolean
  /** How many attributes it has at most. */
  readonly attributes: number
  /** How many character references and lone "<" the text since the tag before has. */
  readonly references: number
}

/** Elements in which tags are text. */
const raw = new Set(['script', 'style', 'textarea', 'title'])
const longAttributes = 1000

const countAttributes = (rest: string): number => (rest.length < longAttributes ? 0 : rest.split(/[\s/]+/).length - 1)

const countReferences = (text: string, start: number, end: number): number => {
  let count = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x26 || code === 0x3c) count += 1
  }
  return count
}

/**
 * The tags of a page in order, those in comments, scripts and styles left out; the end of the page counts as the end tag
 * of html. Linear in the page's length.
 */
export function* readTags(html: string): Generator<Tag> {
  const pattern = /<(?:!--|(\/?)([a-z][^\s/>]*)([^<>]*))/gi
  let textStart = 0
  for (let found = pattern.exec(html); found; found = pattern.exec(html)) {
    const [, slash, written, rest = ''] = found
    const name = written?.toLowerCase()
    const closes = slash === '/'
    if (name !== undefined) {
      const references = countReferences(html, textStart, found.index)
      yield { name, closes, attributes: countAttributes(rest), references }
    }
    textStart = pattern.lastIndex
    if (name !== undefined && (closes || !raw.has(name))) continue
    textStart = name === undefined ? html.indexOf('-->', textStart) : findEndTag(html, name, textStart)
    if (textStart < 0) return
    pattern.lastIndex = textStart
  }
  yield { name: 'html', closes: true, attributes: 0, references: countReferences(html, textStart, html.length) }
}
