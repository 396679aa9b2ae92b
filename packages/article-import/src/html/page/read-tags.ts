/** Elements whose content is not markup or is removed. Their end tags are searched for. */
const names = 'noscript script select style svg template textarea title'.split(' ')
const endTags: ReadonlyMap<string, RegExp> = new Map(names.map((name) => [name, new RegExp(`</${name}`, 'gi')]))

/** The offset of the next end tag after `from`. -1 if there is none, or if the element is not one of those. */
export const findEndTag = (html: string, name: string, from: number): number => {
  const pattern = endTags.get(name)
  if (pattern === undefined) return -1
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? -1
}

/** A start or end tag in the source. */
export interface Tag {
  /** In lower case. */
  readonly name: string
  readonly closes: boolean
  /** An upper bound of the number of attributes. */
  readonly attributes: number
  /** The number of character references and lone "<" in the text since the previous tag. */
  readonly references: number
}

/** Elements whose content is text. */
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
 * The tags of a page, in order, except those in comments, scripts and styles. The end of the page counts as the end tag
 * of html. Linear in the length of the page.
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
