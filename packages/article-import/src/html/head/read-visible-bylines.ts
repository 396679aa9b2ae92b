import { collapse } from '../blocks/collapse.ts'

const marks = ['[itemprop="author"] [itemprop="name"]', '[itemprop="author"]', '[rel~="author"]']
const named = '[class*="byline" i], [class*="author" i]'
const longest = 120

const textsOf = (document: Document, selector: string): readonly string[] =>
  [...document.querySelectorAll(selector)]
    .filter((element) => element.tagName !== 'META' && element.tagName !== 'LINK')
    .map((element) => collapse(element.textContent ?? ''))
    .filter((text) => text !== '' && text.length <= longest)

/**
 * The bylines that a page shows: what is marked as its author, else the first line that is named as a byline and starts
 * with "By". [] where there is neither, for a class alone may name a teaser's author or a box about one.
 */
export const readVisibleBylines = (document: Document): readonly string[] => {
  for (const mark of marks) {
    const found = textsOf(document, mark)
    if (found.length > 0) return found
  }
  return textsOf(document, named)
    .filter((text) => /^by[\s:]/i.test(text))
    .slice(0, 1)
}
