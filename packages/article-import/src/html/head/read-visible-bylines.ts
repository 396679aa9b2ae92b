import { collapse } from '../blocks/collapse.ts'

const selectors = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel~="author"]',
  '.byline',
  '.author',
]
const longest = 120

/** The bylines that a page shows, by the first of the usual marks that it has. Those of other stories' teasers are not told apart past the first mark. */
export const readVisibleBylines = (document: Document): readonly string[] => {
  for (const selector of selectors) {
    const found = [...document.querySelectorAll(selector)]
      .filter((element) => element.tagName !== 'META' && element.tagName !== 'LINK')
      .map((element) => collapse(element.textContent ?? ''))
      .filter((text) => text !== '' && text.length <= longest)
    if (found.length > 0 && (selector.startsWith('[') || found.length === 1)) return found
  }
  return []
}
