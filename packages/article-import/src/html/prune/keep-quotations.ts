import { splitQuotedParagraphs } from './split-quoted-paragraphs.ts'

const reach = 3

const isEmpty = (node: Node): boolean =>
  node.nodeType === 8 || node.nodeName === 'SCRIPT' || (node.textContent ?? '').trim() === ''

/** Whether nothing to read stands beside `inner`. Stops at the first word, for a box may have thousands of quotations. */
const isAlone = (inner: Element): boolean => {
  for (let node = inner.previousSibling; node; node = node.previousSibling) if (!isEmpty(node)) return false
  for (let node = inner.nextSibling; node; node = node.nextSibling) if (!isEmpty(node)) return false
  return true
}

/**
 * Puts each quotation (an embedded post, a pull quote) in the place of the boxes around it that hold nothing else. Such
 * boxes are named like share buttons ("social-embed") or are mostly links, and would be dropped with the words in them,
 * which are part of the story. Changes the document.
 */
export const keepQuotations = (document: Document): void => {
  for (const quotation of document.querySelectorAll('blockquote')) {
    splitQuotedParagraphs(quotation)
    let box: Element = quotation
    for (let step = 0; step < reach; step++) {
      const outer: Element | null = box.parentElement
      if (outer?.tagName !== 'DIV' || !isAlone(box)) break
      box = outer
    }
    if (box === quotation) continue
    quotation.removeAttribute('class')
    box.replaceWith(quotation)
  }
}
