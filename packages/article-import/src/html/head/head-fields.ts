import { firstText, isObject } from '../../json-value.ts'
import { collapse } from '../blocks/visible-text.ts'

const webAddress = (text: string, base: string | undefined): URL | undefined => {
  const url = URL.parse(text.trim(), base)
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : undefined
}

/**
 * The first web address of `candidates`, resolved against `url`. Skips the front page of the site if `url` is another
 * page, because many sites name it on every page.
 */
export const readCanonical = (
  candidates: readonly (string | undefined)[],
  url: string | undefined,
): string | undefined => {
  const own = url === undefined ? undefined : webAddress(url, undefined)
  const deep = own !== undefined && own.pathname !== '/'
  return candidates
    .map((candidate) => (candidate ? webAddress(candidate, url) : undefined))
    .find((found) => found !== undefined && !(deep && found.pathname === '/' && found.search === ''))?.href
}

const most = 50
const cut = (text: string): readonly string[] => text.split(/[,;，、]/)

/**
 * The keywords of the first source that has any, in order, without duplicates. JSON-LD keywords (strings or named
 * terms) come first, then the lists in `others`.
 */
export const readKeywords = (
  fromStory: readonly unknown[],
  others: readonly (readonly string[])[],
): readonly string[] => {
  const own = fromStory.flatMap((item) =>
    isObject(item) ? [firstText(item.name) ?? ''] : typeof item === 'string' ? [item] : [],
  )
  for (const source of [own, ...others]) {
    // The items of an array are keywords. A single string is a list of keywords.
    const words = (source.length > 1 ? source : source.flatMap(cut))
      .map(collapse)
      .filter((word) => word !== '' && !/^\w+:\S/.test(word))
    if (words.length > 0) return [...new Set(words)].slice(0, most)
  }
  return []
}

/** The first language tag of `candidates` in BCP 47 form: "en_us" becomes "en-US". */
export const readLanguage = (candidates: readonly (string | undefined)[]): string | undefined => {
  for (const candidate of candidates) {
    const tag = candidate?.trim().replaceAll('_', '-')
    if (!tag || !/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag)) continue
    try {
      return Intl.getCanonicalLocales(tag)[0]
    } catch {
      // Not a BCP 47 tag. Try the next one.
    }
  }
  return undefined
}
