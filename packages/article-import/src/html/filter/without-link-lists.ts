import type { PageBlock } from '../blocks/page-block.ts'
import { type BlockRule, endsSentence } from './block-rule.ts'

const mostlyLinked = 0.9
const longestTitle = 80
const isLink = ({ linked }: PageBlock): boolean => linked >= mostlyLinked
const isTitle = ({ text }: PageBlock): boolean =>
  text.length <= longestTitle && (!endsSentence(text) || /(\.\.\.|…|:)$/.test(text))

/** Whether a block of `blocks` belongs to a list of links: it is nothing but links, and is several or stands beside another. */
const isListed = (blocks: readonly PageBlock[], at: number): boolean => {
  const [before, block, after] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  if (block === undefined || !isLink(block)) return false
  return block.links > 1 || (before !== undefined && isLink(before)) || (after !== undefined && isLink(after))
}

/**
 * Without lists of two or more links with nothing else, be they blocks or in one, and the short line that titles such a
 * list ("More on this"): it leads to other stories. A single linked block stays: it may be a heading or a quoted post.
 */
export const withoutLinkLists: BlockRule = (blocks) => {
  const listed = blocks.map((_, at) => isListed(blocks, at))
  return blocks.filter((block, at) => !listed[at] && !(listed[at + 1] && isTitle(block)))
}
