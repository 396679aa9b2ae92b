import { blockElements } from '../elements.ts'
import type { Measures } from './measure-elements.ts'

const isInline = (element: Element | null): element is Element =>
  element !== null && !blockElements.has(element.tagName)

const isText = (node: Node | null): boolean => node?.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? '')

/** The node directly before an element, or before the inline elements that the element opens. */
const nodeBefore = (element: Element): Node | null => {
  let at = element
  for (let outer = at.parentElement; at.previousSibling === null && isInline(outer); outer = at.parentElement)
    at = outer
  return at.previousSibling
}

/**
 * Whether words directly precede or follow an inline element: "Rep. <span>Ilse Marten</span> said". Without it, only part
 * of the sentence would remain, so its class and id do not matter.
 */
export const isMidSentence = (element: Element): boolean =>
  isInline(element) && (isText(nodeBefore(element)) || isText(element.nextSibling))

const minProse = 60

/** Whether an element is a heading with a paragraph directly after it. */
export const leadsToProse = (element: Element, measures: Measures): boolean => {
  const next = element.nextElementSibling
  return /^H[1-6]$/.test(element.tagName) && next?.tagName === 'P' && measures.of(next).prose >= minProse
}

const dateline = /^(?:[\p{Lu}\d][\p{L}\d.,'’() /-]{1,70}?\s*[—–-]|\p{Lu}[\p{Lu}.,'’() /-]{2,60})\s*$/u
const datelineWords = ['dateline', 'byline', 'location', 'author']

const isMarkedAuthor = (element: Element): boolean =>
  element.getAttribute('rel') === 'author' || (element.getAttribute('itemprop') ?? '').includes('author')

/** Whether an element is a dateline that Readability would remove as a byline. `words` are those of its class and id. */
export const isDateline = (element: Element, words: ReadonlySet<string>): boolean =>
  (datelineWords.some((word) => words.has(word)) || isMarkedAuthor(element)) &&
  dateline.test((element.textContent ?? '').trim())
