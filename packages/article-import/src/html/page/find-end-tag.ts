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
