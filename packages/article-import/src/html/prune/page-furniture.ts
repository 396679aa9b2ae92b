import type { Measures } from './measure-elements.ts'

const elements = new Set(['NAV', 'FOOTER', 'ASIDE', 'DIALOG', 'FORM', 'MENU', 'SEARCH'])
const roles = new Set(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist toolbar tooltip'.split(
    ' ',
  ),
)
const maxProse = 0.5
/** In letters. A shorter text is a notice in the footer, even if the page has little other text. */
const minStoryLength = 160
const standfirst = 400

const hasParagraphs = (header: Element, measures: Measures): boolean => {
  const paragraphs = [...header.querySelectorAll('p')].filter((paragraph) => measures.of(paragraph).prose >= 80)
  return paragraphs.length > 1 || paragraphs.some((paragraph) => measures.of(paragraph).prose > standfirst)
}

/**
 * Whether an element is the header of the page or the story: it contains the headline, a standfirst, bylines and dates,
 * which belong to the head. Headers of sections, and headers with paragraphs of the story, are not removed.
 */
const isHeader = (element: Element, measures: Measures): boolean =>
  element.tagName === 'HEADER' &&
  (element.querySelector('h1, time, nav') !== null || element.closest('article, main') === null) &&
  !hasParagraphs(element, measures)

/**
 * Whether an element is page furniture by its tag or ARIA role. If it contains most of the page's prose, the markup is
 * wrong and the answer is no.
 */
export const isFurniture = (element: Element, measures: Measures): boolean =>
  (elements.has(element.tagName) ||
    roles.has(element.getAttribute('role') ?? '') ||
    element.tagName === 'FIGCAPTION' ||
    isHeader(element, measures)) &&
  (measures.share(element) <= maxProse || measures.of(element).prose < minStoryLength)
