import { BlockBuilder } from './block-builder.ts'
import { blockElements } from './block-elements.ts'
import type { PageBlock } from './page-block.ts'
import { enter, outside, type Place } from './place.ts'
import { silentElements } from './silent-elements.ts'

const [elementNode, textNode] = [1, 3]
const cells: ReadonlySet<string> = new Set(['TD', 'TH'])

/** A paragraph that is all its cell holds does not end the row. */
const isCellText = (element: Element, name: string): boolean =>
  name === 'P' &&
  cells.has(element.parentElement?.tagName ?? '') &&
  element.nextElementSibling === null &&
  element.previousElementSibling === null

/**
 * Reads the blocks of text below `root`, in order, none empty. A block ends where a block element starts or ends and at
 * two line breaks in a row; one line break is a space; the cells of a table row are joined by " | ".
 */
export const readBlocks = (root: Element): readonly PageBlock[] => {
  const builder = new BlockBuilder()
  const visit = (node: Node, place: Place): void => {
    if (node.nodeType === textNode) builder.add(node.nodeValue ?? '', place)
    if (node.nodeType !== elementNode) return
    const name = (node as Element).tagName.toUpperCase()
    if (silentElements.has(name)) return
    if (name === 'BR') builder.break()
    if (cells.has(name)) builder.startCell()
    const apart = blockElements.has(name) && !isCellText(node as Element, name)
    if (apart) builder.end()
    if (name === 'A') builder.startLink()
    const inside = enter(name, place)
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, inside)
    if (apart) builder.end()
  }
  visit(root, outside)
  builder.end()
  return builder.blocks
}
