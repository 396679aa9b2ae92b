import { collapse } from '../blocks/collapse.ts'
import { hasToken, type PageScan } from '../page/scan-page.ts'

const longest = 120
/** Boxes that speak of other stories' authors. */
const elsewhere =
  'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="teaser" i]'
/** A dateline is named like a byline now and then. */
const place = /^[\p{Lu}\d][\p{Lu}\d .,'’()/-]{2,40}\s*(?:[—–-]|$)/u

const textsOf = (elements: readonly Element[]): readonly string[] =>
  elements
    .filter(({ tagName }) => tagName !== 'META' && tagName !== 'LINK')
    .map((element) => [element, collapse(element.textContent ?? '')] as const)
    .filter(([, text]) => text !== '' && text.length <= longest && !place.test(text))
    .filter(([element]) => element.closest(elsewhere) === null)
    .map(([, text]) => text)

/** What is marked as the author, the surest first: the name in it, itself, a microformat's, a link to the author's page. */
const marksOf = ({ properties, related, bylines }: PageScan): readonly (readonly Element[])[] => {
  const authors = properties.filter((element) => hasToken(element, 'itemprop', 'author'))
  const isInAuthor = (element: Element): boolean =>
    authors.some((author) => author !== element && author.contains(element))
  const names =
    authors.length === 0
      ? []
      : properties.filter((element) => hasToken(element, 'itemprop', 'name') && isInAuthor(element))
  return [
    names,
    authors,
    bylines.filter((element) => hasToken(element, 'class', 'p-author')),
    related.filter((element) => hasToken(element, 'rel', 'author')),
  ]
}

/**
 * The bylines that a page shows: what is marked as its author, else the first line that is named as a byline and begins
 * with "By". [] where there is neither, for a class alone may name a teaser's author or a box about one.
 */
export const readVisibleBylines = (scan: PageScan): readonly string[] =>
  marksOf(scan)
    .map(textsOf)
    .find((found) => found.length > 0) ??
  textsOf(scan.bylines)
    .filter((text) => /^(?:by|von|par|por|di|door|text)[\s:]/i.test(text))
    .slice(0, 1)
