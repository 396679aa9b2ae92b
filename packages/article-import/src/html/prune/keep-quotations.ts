const reach = 3

/** Whether `outer` holds nothing to read but `inner`: no other text. */
const holdsOnly = (outer: Element, inner: Element): boolean =>
  [...outer.childNodes].every((node) => node === inner || node.nodeType === 8 || (node.textContent ?? '').trim() === '' || node.nodeName === 'SCRIPT')

/**
 * Puts each quotation (an embedded post, a pull quote) in the place of the boxes around it that hold nothing else. Such
 * boxes are named like share buttons ("social-embed") or are mostly links, and would be dropped with the words in them,
 * which are part of the story. Changes the document.
 */
export const keepQuotations = (document: Document): void => {
  for (const quotation of document.querySelectorAll('blockquote')) {
    let box: Element = quotation
    for (let step = 0; step < reach; step++) {
      const outer: Element | null = box.parentElement
      if (outer?.tagName !== 'DIV' || !holdsOnly(outer, box)) break
      box = outer
    }
    if (box === quotation) continue
    quotation.removeAttribute('class')
    box.replaceWith(quotation)
  }
}
