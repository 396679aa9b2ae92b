import { blockElements, silentElements } from '../elements.ts'
import { BlockBuilder } from './block-builder.ts'
import type { PageBlock } from './page-block.ts'
import { enter, outside, type Place } from './text-context.ts'
import { superscript } from './visible-text.ts'

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
 * two line breaks in a row; one line break is a space; the cells of a table row are joined by " | ". Marks of notes are
 * left out, exponents are raised characters. `endOf` hears of each element when it ends, with the last block until there.
 */
export const readBlocks = (
  root: Element,
  endOf?: (element: Element, block: PageBlock | undefined) => void,
): readonly PageBlock[] => {
  const builder = new BlockBuilder()
  const readRaised = (element: Element, place: Place): boolean => {
    const text = element.textContent ?? ''
    const isLink = place.linked || element.querySelector('a') !== null
    const read = superscript(text, builder.tail, isLink)
    if (read !== text && read !== '') builder.add(read, place)
    return read === text
  }
  const visit = (node: Node, place: Place): void => {
    if (node.nodeType === textNode) builder.add(node.nodeValue ?? '', place)
    if (node.nodeType !== elementNode) return
    const element = node as Element
    const name = element.tagName.toUpperCase()
    if (silentElements.has(name)) return
    if (name === 'SUP' && !readRaised(element, place)) return
    if (name === 'BR') builder.break()
    if (cells.has(name)) builder.startCell()
    const apart = blockElements.has(name) && !isCellText(element, name)
    if (apart) builder.end()
    if (name === 'A') builder.startLink()
    const inside = enter(element, name, place)
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, inside)
    if (apart) builder.end()
    endOf?.(element, builder.blocks.at(-1))
  }
  visit(root, outside)
  builder.end()
  return builder.blocks
}
