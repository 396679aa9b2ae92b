import { blockElements, silentElements } from '../elements.ts'
import { BlockBuilder } from './block-builder.ts'
import type { PageBlock } from './page-block.ts'
import { enterElement, rootContext, type TextContext } from './text-context.ts'
import { superscript } from './visible-text.ts'

const [elementNode, textNode] = [1, 3]
const cells: ReadonlySet<string> = new Set(['TD', 'TH'])

/** A paragraph that is the only element of its cell does not end the row. */
const isCellText = (element: Element, name: string): boolean =>
  name === 'P' &&
  cells.has(element.parentElement?.tagName ?? '') &&
  element.nextElementSibling === null &&
  element.previousElementSibling === null

/**
 * Reads the text below `root` as blocks, in order. None is empty. A block ends at the start or end of a block element,
 * and at two line breaks in a row. One line break is a space. The cells of a table row are joined by " | ". Note marks
 * are left out, and exponents become superscript characters. `endOf` is called at the end of each element with the last
 * block up to there.
 */
export const readBlocks = (
  root: Element,
  endOf?: (element: Element, block: PageBlock | undefined) => void,
): readonly PageBlock[] => {
  const builder = new BlockBuilder()
  const readRaised = (element: Element, context: TextContext): boolean => {
    const text = element.textContent ?? ''
    const isLink = context.linked || element.querySelector('a') !== null
    const read = superscript(text, builder.tail, isLink)
    if (read !== text && read !== '') builder.add(read, context)
    return read === text
  }
  const visit = (node: Node, context: TextContext): void => {
    if (node.nodeType === textNode) builder.add(node.nodeValue ?? '', context)
    if (node.nodeType !== elementNode) return
    const element = node as Element
    const name = element.tagName.toUpperCase()
    if (silentElements.has(name)) return
    if (name === 'SUP' && !readRaised(element, context)) return
    if (name === 'BR') builder.break()
    if (cells.has(name)) builder.startCell()
    const apart = blockElements.has(name) && !isCellText(element, name)
    if (apart) builder.end()
    if (name === 'A') builder.startLink()
    const inside = enterElement(element, name, context)
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, inside)
    if (apart) builder.end()
    endOf?.(element, builder.blocks.at(-1))
  }
  visit(root, rootContext)
  builder.end()
  return builder.blocks
}
