const [elementNode, textNode] = [1, 3]
const shortestProse = 80

/** Scripts that write in one character what others write in two or more. */
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** The length of a text as if it were in letters: twice the characters of Chinese, Japanese and Korean. */
const lettersOf = (text: string): number => text.length * (dense.test(text) ? 2 : 1)

/** How much of a page's prose lies in an element. Prose is text nodes of 80 letters or more, outside of links. */
export interface Prose {
  /** In letters. */
  readonly length: (element: Element) => number
  /** Of all the page's prose, from 0 to 1. */
  readonly share: (element: Element) => number
}

/** Measures where the prose of the page below `root` lies, in one walk. */
export const measureProse = (root: Element): Prose => {
  const lengths = new Map<Element, number>()
  let total = 0
  const add = (length: number, holder: Element): void => {
    total += length
    for (let at: Element | null = holder; at; at = at === root ? null : at.parentElement)
      lengths.set(at, (lengths.get(at) ?? 0) + length)
  }
  const visit = (element: Element): void => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === textNode) {
        const length = lettersOf((child.nodeValue ?? '').trim())
        if (length >= shortestProse) add(length, element)
      } else if (child.nodeType === elementNode) {
        const name = (child as Element).tagName
        if (name !== 'SCRIPT' && name !== 'STYLE' && name !== 'A' && name !== 'NOSCRIPT' && name !== 'TEMPLATE')
          visit(child as Element)
      }
    }
  }
  visit(root)
  const length = (element: Element): number => lengths.get(element) ?? 0
  return { length, share: (element) => (total === 0 ? 0 : length(element) / total) }
}
