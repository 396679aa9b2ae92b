import type { Measures } from './measure-elements.ts'

const elements = new Set(['NAV', 'FOOTER', 'ASIDE', 'DIALOG', 'FORM', 'MENU', 'SEARCH'])
const roles = new Set(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist toolbar tooltip'.split(
    ' ',
  ),
)
const mostProse = 0.5
/** In letters: less than this is a notice in the page's foot, however little else there is. */
const shortestStory = 160
const standfirst = 400

const hasParagraphs = (header: Element, measures: Measures): boolean => {
  const paragraphs = [...header.querySelectorAll('p')].filter((paragraph) => measures.of(paragraph).prose >= 80)
  return paragraphs.length > 1 || paragraphs.some((paragraph) => measures.of(paragraph).prose > standfirst)
}

/**
 * The header of the page or of the story: it holds the headline, a standfirst, bylines and dates, which are the head.
 * Headers of sections stay, and so do those with paragraphs of the story.
 */
const isHeader = (element: Element, measures: Measures): boolean =>
  element.tagName === 'HEADER' &&
  (element.querySelector('h1, time, nav') !== null || element.closest('article, main') === null) &&
  !hasParagraphs(element, measures)

/** Furniture of the page by element or ARIA role, unless most of the page's prose is in it: then the markup is wrong. */
export const isFurniture = (element: Element, measures: Measures): boolean =>
  (elements.has(element.tagName) ||
    roles.has(element.getAttribute('role') ?? '') ||
    element.tagName === 'FIGCAPTION' ||
    isHeader(element, measures)) &&
  (measures.share(element) <= mostProse || measures.of(element).prose < shortestStory)
