const isSpace = (node: Node): boolean => node.nodeType === 3 && (node.nodeValue ?? '').trim() === ''

/** The nodes of a paragraph by the double line breaks between them; single breaks stay. */
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
 * Makes paragraphs of the parts of `quotation` between double line breaks. Readability would make divisions of them, and
 * drop those with little text and a link, as the lines of a quoted post are. Changes the document.
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
