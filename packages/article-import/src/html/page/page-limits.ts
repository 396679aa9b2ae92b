import { ImportError } from '../../import-error.ts'
import { readTags } from './read-tags.ts'

/**
 * The limits of a page. The longest pages of news sites need a tenth of them. `references` are character references and lone
 * "<" in text, `attributes` those of one element, `name` the length of an element's name.
 */
const pageLimits = {
  characters: 10_000_000,
  elements: 40_000,
  depth: 400,
  references: 80_000,
  attributes: 10_000,
  name: 200,
} as const

/**
 * Throws ImportError if elements are nested deeper than `pageLimits.depth`, because walks through a page are recursive.
 */
export const checkDepth = (root: Element): void => {
  let [at, depth]: [Element, number] = [root, 0]
  for (;;) {
    let next: Element | null = at.firstElementChild
    if (next !== null) depth += 1
    if (depth > pageLimits.depth)
      throw new ImportError(`The page is nested too deeply. The limit is ${pageLimits.depth} levels.`, {
        code: 'too-large',
      })
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
  if (count > limit) throw new ImportError(message(limit.toLocaleString('en')), { code: 'too-large' })
}

/**
 * Throws ImportError if the source of a page exceeds `pageLimits`. Otherwise a library might overflow the stack or take
 * minutes. Reads only the tags, in linear time.
 */
export const checkSource = (html: string): void => {
  const { elements, references, attributes, name } = pageLimits
  let [seen, referred] = [0, 0]
  for (const tag of readTags(html)) {
    if (!tag.closes) seen += 1
    referred += tag.references
    check(seen, elements, (limit) => `The page has too many elements. The limit is ${limit}.`)
    check(referred, references, (limit) => `The page has too many character references. The limit is ${limit}.`)
    check(tag.attributes, attributes, (limit) => `An element has too many attributes. The limit is ${limit}.`)
    check(tag.name.length, name, (limit) => `An element's name is too long. The limit is ${limit} characters.`)
  }
}

/** Throws ImportError if the source of a page is too long. */
export const checkLength = (html: string): void =>
  check(html.length, pageLimits.characters, (limit) => `The page is too long. The limit is ${limit} characters.`)
