const isSpace = (node: Node): boolean => node.nodeType === 3 && (node.nodeValue ?? '').trim() === ''

/** The nodes of a paragraph, split at double line breaks. Single breaks stay. */
const parts = (paragraph: Element): readonly (readonly Node[])[] => {
  const groups: Node[][] = [[]]
  let breaks: Node[] = []
  for (const node of [...paragraph.childNodes]) {
    if (node.nodeName === 'BR' || (breaks.length > 0 && isSpace(node))) {
      breaks.push(node)
      continue
    }
    if (breaks.filter(({ nodeName }) => nodeName === 'BR').length > 1) groups.push([node])
    else groups.at(-1)?.push(...breaks, node)
    breaks = []
  }
  return groups
}

/**
 * Turns the parts of `quotation` between double line breaks into paragraphs. Readability would turn them into divisions
 * and drop those with little text and a link, such as the lines of an embedded post. Changes the document.
 */
export const splitQuotedParagraphs = (quotation: Element): void => {
  for (const paragraph of [...quotation.querySelectorAll('p')]) {
    const groups = parts(paragraph)
    if (groups.length < 2) continue
    const made = groups.map((nodes) => {
      const part = quotation.ownerDocument.createElement('p')
      part.append(...nodes)
      return part
    })
    paragraph.replaceWith(...made)
  }
}

const maxBoxes = 3

const isEmpty = (node: Node): boolean =>
  node.nodeType === 8 || node.nodeName === 'SCRIPT' || (node.textContent ?? '').trim() === ''

/**
 * Whether `inner` has no siblings with text. Stops at the first word, because a box may contain thousands of
 * quotations.
 */
const isAlone = (inner: Element): boolean => {
  for (let node = inner.previousSibling; node; node = node.previousSibling) if (!isEmpty(node)) return false
  for (let node = inner.nextSibling; node; node = node.nextSibling) if (!isEmpty(node)) return false
  return true
}

/**
 * Replaces the boxes that contain only a quotation (an embedded post, a pull quote) with the quotation. Such boxes have
 * classes like those of share buttons ("social-embed") or consist mostly of links, so they would be removed with the
 * quotation. Changes the document.
 */
export const keepQuotations = (document: Document): void => {
  for (const quotation of document.querySelectorAll('blockquote')) {
    splitQuotedParagraphs(quotation)
    let box: Element = quotation
    for (let step = 0; step < maxBoxes; step++) {
      const outer: Element | null = box.parentElement
      if (outer?.tagName !== 'DIV' || !isAlone(box)) break
      box = outer
    }
    if (box === quotation) continue
    quotation.removeAttribute('class')
    box.replaceWith(quotation)
  }
}
