import { collapse } from '../blocks/visible-text.ts'
import { blockElements } from '../elements.ts'
import { hasToken, type PageScan } from '../page/scan-page.ts'

const longest = 120
/** Boxes about the authors of other stories. */
const elsewhere =
  'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="teaser" i]'
/** A dateline sometimes has the class of a byline. */
const place = /^[\p{Lu}\d][\p{Lu}\d .,'’()/-]{2,40}\s*(?:[—–-]|$)/u

const breaks = (element: Element): boolean => blockElements.has(element.tagName) || element.tagName === 'BR'

/** The lines of an element as a browser shows them: a name, then the agency or job title. */
const linesOf = (element: Element): readonly string[] => {
  let text = ''
  const visit = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += (child.textContent ?? '').replace(/\s+/gu, ' ')
      if (child.nodeType !== 1) continue
      const isBreak = breaks(child as Element)
      if (isBreak) text += '\n'
      visit(child)
      if (isBreak) text += '\n'
    }
  }
  visit(element)
  return text
    .split('\n')
    .map(collapse)
    .filter((line) => line !== '')
}

/** The line with the names: the first, or the second if the first is only "By". */
const nameLine = (lines: readonly string[]): string => {
  const [first = '', second = ''] = lines
  return /^(?:(?:written|story|words) )?by:?$/iu.test(first) ? `${first} ${second}` : first
}

const textsOf = (elements: readonly Element[]): readonly string[] =>
  elements
    .filter(({ tagName }) => tagName !== 'META' && tagName !== 'LINK')
    .map((element) => [element, nameLine(linesOf(element))] as const)
    .filter(([, text]) => text !== '' && text.length <= longest && !place.test(text))
    .filter(([element]) => element.closest(elsewhere) === null)
    .map(([, text]) => text)

/**
 * The elements marked as author, the most reliable first: the name in it, the element itself, a microformat, a link to
 * the page of the author.
 */
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
 * The visible bylines: elements marked as author, otherwise the first byline element that begins with "By". A class
 * alone is not enough, because it may belong to a teaser or a box about an author.
 */
export const readVisibleBylines = (scan: PageScan): readonly string[] =>
  marksOf(scan)
    .map(textsOf)
    .find((found) => found.length > 0) ??
  textsOf(scan.bylines)
    .filter((text) => /^(?:by|von|par|por|di|door|text)[\s:]/i.test(text))
    .slice(0, 1)
