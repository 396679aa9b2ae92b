import { blockElements } from './block-elements.ts'
import { silentElements } from './silent-elements.ts'

/** A paragraph, heading, list item or table row of a page, white space collapsed, and the element that holds it. */
export interface PageBlock {
  readonly text: string
  readonly element: Element
}

const [elementNode, textNode] = [1, 3]
const spaces = /[\s\u200b\ufeff]+/gu

/** `text` with every run of white space as one space and none at its ends. */
export const collapse = (text: string): string => text.replace(spaces, ' ').trim()

/**
 * Reads the blocks of text below `root`, in order, none empty. A block ends where a block element starts or ends and at
 * two line breaks in a row; one line break is a space; the cells of a table row are joined by " | ".
 */
export const readBlocks = (root: Element): readonly PageBlock[] => {
  const blocks: PageBlock[] = []
  let [text, holder, breaks] = ['', root, 0]
  const flush = (): void => {
    const collapsed = collapse(text)
    if (collapsed !== '') blocks.push({ text: collapsed, element: holder })
    text = ''
    breaks = 0
  }
  const visit = (node: Node, parent: Element): void => {
    if (node.nodeType === textNode) {
      const value = node.nodeValue ?? ''
      if (value.trim() === '') text += value === '' ? '' : ' '
      else {
        if (breaks > 1) flush()
        if (text.trim() === '') holder = parent
        text += value
        breaks = 0
      }
      return
    }
    if (node.nodeType !== elementNode) return
    const element = node as Element
    const name = element.tagName.toUpperCase()
    if (silentElements.has(name)) return
    if (name === 'BR') {
      breaks += 1
      text += ' '
      return
    }
    const apart = blockElements.has(name)
    if (apart) flush()
    const cell = name === 'TD' || name === 'TH'
    if (cell && text.trim() !== '') text += ' | '
    for (let child = element.firstChild; child; child = child.nextSibling) visit(child, element)
    if (apart) flush()
  }
  visit(root, root)
  flush()
  return blocks
}
