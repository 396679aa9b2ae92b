import { ImportError } from '../../import-error.ts'
import { readTags } from './read-tags.ts'

/**
 * The most of each that a page may have; the longest pages of news sites have a tenth. `references` are character
 * references and lone "<" in text, `attributes` those of one element, `name` the characters of an element's name.
 */
export const pageLimits = {
  characters: 10_000_000,
  elements: 40_000,
  depth: 400,
  references: 80_000,
  attributes: 10_000,
  name: 200,
} as const

/** Throws ImportError where elements below `root` are nested deeper than `pageLimits` says: walks through pages are recursive. */
export const checkDepth = (root: Element): void => {
  let [at, depth]: [Element, number] = [root, 0]
  for (;;) {
    let next: Element | null = at.firstElementChild
    if (next !== null) depth += 1
    if (depth > pageLimits.depth)
      throw new ImportError(`The page is nested too deep: at most ${pageLimits.depth} levels are read.`)
    while (next === null) {
      if (at === root) return
      next = at.nextElementSibling
      if (next !== null) break
      at = at.parentElement ?? root
      depth -= 1
    }
    at = next
  }
}

const check = (count: number, limit: number, message: (limit: string) => string): void => {
  if (count > limit) throw new ImportError(message(limit.toLocaleString('en')))
}

/**
 * Throws ImportError where the source of a page is past `pageLimits`, for the libraries that read pages would overflow
 * their stack or take minutes. Reads the tags alone, in linear time.
 */
export const checkSource = (html: string): void => {
  const { elements, references, attributes, name } = pageLimits
  let [seen, referred] = [0, 0]
  for (const tag of readTags(html)) {
    if (!tag.closes) seen += 1
    referred += tag.references
    check(seen, elements, (most) => `The page has too many elements: at most ${most} are read.`)
    check(referred, references, (most) => `The page has too many character references: at most ${most} are read.`)
    check(tag.attributes, attributes, (most) => `An element has too many attributes: at most ${most} are read.`)
    check(tag.name.length, name, (most) => `An element's name is too long: at most ${most} characters are read.`)
  }
}

/** Throws ImportError where the source of a page is too long to be looked at. */
export const checkLength = (html: string): void =>
  check(html.length, pageLimits.characters, (most) => `The page is too long: at most ${most} characters are read.`)
