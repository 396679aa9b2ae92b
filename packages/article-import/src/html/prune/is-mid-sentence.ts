import { blockElements } from '../blocks/block-elements.ts'

const isInline = (element: Element | null): element is Element =>
  element !== null && !blockElements.has(element.tagName)

const isText = (node: Node | null): boolean => node?.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? '')

/** What stands right before an element, or before the inline elements that it opens. */
const before = (element: Element): Node | null => {
  let at = element
  for (let outer = at.parentElement; at.previousSibling === null && isInline(outer); outer = at.parentElement)
    at = outer
  return at.previousSibling
}

/**
 * Whether an element stands in running text, words right before or after it: "Rep. <span>Ilse Marten</span> said". To
 * take it out would leave half a sentence, whatever its name.
 */
export const isMidSentence = (element: Element): boolean =>
  isInline(element) && (isText(before(element)) || isText(element.nextSibling))
