import { ImportError } from '../../import-error.ts'
import { pageLimits } from './page-limits.ts'
import { readTags } from './read-tags.ts'

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
