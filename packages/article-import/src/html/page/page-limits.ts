import { ImportError } from '../../import-error.ts'
import { readTags } from './read-tags.ts'

/**
 * The most of each that a page may have; the longest pages of news sites have a tenth. `cuts` are
 * character references and lone "<" in text, `attributes` those of one element.
 */
export const pageLimits = {
  characters: 10_000_000,
  elements: 40_000,
  depth: 400,
  cuts: 80_000,
  attributes: 10_000,
} as const

/** Elements without an end tag, and those whose end tag may be left out: they do not nest by being left open. */
const unnested = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option optgroup ' +
    'colgroup rt rp html head body script style textarea title'
  ).split(' '),
)

const check = (count: number, limit: number, what: (limit: string) => string): void => {
  if (count > limit) throw new ImportError(what(limit.toLocaleString('en')))
}

/**
 * Throws ImportError where a page has, or may have, more than `pageLimits`: the libraries that read pages would overflow
 * their stack or take minutes. Reads the tags alone, in linear time; open elements are counted by name, so that the depth
 * found is never less than the true one.
 */
export const checkPageLimits = (html: string): void => {
  const { characters, elements, depth, cuts, attributes } = pageLimits
  check(html.length, characters, (most) => `The page is too long: at most ${most} characters are read.`)
  const open = new Map<string, number>()
  let [seen, level, cut] = [0, 0, 0]
  for (const { name, closes, alone, attributes: own, cuts: before } of readTags(html)) {
    cut += before
    check(cut, cuts, (most) => `The page has too many character references: at most ${most} are read.`)
    if (!closes) check(++seen, elements, (most) => `The page has too many elements: at most ${most} are read.`)
    check(own, attributes, (most) => `An element has too many attributes: at most ${most} are read.`)
    if (alone || unnested.has(name)) continue
    const opened = open.get(name) ?? 0
    const after = Math.max(0, opened + (closes ? -1 : 1))
    open.set(name, after)
    level += after - opened
    check(level, depth, (most) => `The page is nested too deep: at most ${most} levels are read.`)
  }
}
