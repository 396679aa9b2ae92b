import { blockElements } from '../blocks/block-elements.ts'

const isText = (node: Node | null): boolean => node?.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? '')

/**
 * Whether an element stands in running text, words right before or after it: "Rep. <span>Ilse Marten</span> said". To
 * take it out would leave half a sentence, whatever its name.
 */
export const isMidSentence = (element: Element): boolean =>
  !blockElements.has(element.tagName) && (isText(element.previousSibling) || isText(element.nextSibling))
