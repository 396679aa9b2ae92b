import { ImportError } from '../../import-error.ts'

/** The most characters, elements and levels of nesting that a page may have. The longest pages of news sites have a tenth of each. */
export const pageLimits = { characters: 10_000_000, elements: 60_000, depth: 400 } as const

/** Elements whose end tag may be left out or that have none: they do not nest by being left open. */
const unnested = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option optgroup ' +
    'colgroup rt rp html head body'
  ).split(' '),
)
const raw = new Set(['script', 'style', 'textarea', 'title'])
const tag = /<(?:!--|(\/?)([a-zA-Z][^\s/>]*)([^<>]*))/g

const plural = (count: number): string => count.toLocaleString('en')

/**
 * Throws ImportError where a page is longer, has more elements or may be nested deeper than `pageLimits`: the libraries
 * that read it would overflow their stack or take minutes. Counts tags without reading the page; in linear time.
 */
export const checkPageLimits = (html: string): void => {
  const { characters, elements, depth } = pageLimits
  if (html.length > characters)
    throw new ImportError(`The page is too long: ${plural(html.length)} characters, at most ${plural(characters)} are read.`)
  const lower = html.toLowerCase()
  const open = new Map<string, number>()
  let [seen, level] = [0, 0]
  tag.lastIndex = 0
  for (let found = tag.exec(lower); found; found = tag.exec(lower)) {
    const [, slash, name, rest] = found
    if (name === undefined) {
      const end = lower.indexOf('-->', found.index)
      if (end < 0) break
      tag.lastIndex = end
      continue
    }
    if (slash !== '/' && ++seen > elements)
      throw new ImportError(`The page has too many elements: at most ${plural(elements)} are read.`)
    if (slash !== '/' && raw.has(name)) {
      const end = lower.indexOf(`</${name}`, tag.lastIndex)
      if (end < 0) break
      tag.lastIndex = end
      continue
    }
    if (unnested.has(name) || raw.has(name) || rest?.endsWith('/')) continue
    const before = open.get(name) ?? 0
    const after = Math.max(0, before + (slash === '/' ? -1 : 1))
    open.set(name, after)
    level += after - before
    if (level > depth) throw new ImportError(`The page is nested too deep: at most ${plural(depth)} levels are read.`)
  }
}
