import type { PageBlock } from '../blocks/page-block.ts'
import { type BlockRule, endsSentence } from './block-rule.ts'

const mostlyLinked = 0.9
const longestTitle = 80
const isLink = ({ linked }: PageBlock): boolean => linked >= mostlyLinked
const isTitle = ({ text }: PageBlock): boolean =>
  text.length <= longestTitle && (!endsSentence(text) || /(\.\.\.|…|:)$/.test(text))

/**
 * Without runs of two or more blocks that are nothing but links, and the short line that titles such a run ("More on
 * this"): a list of links leads to other stories. A single linked block stays: it may be a heading or a quoted post.
 */
export const withoutLinkLists: BlockRule = (blocks) => {
  const inRun = blocks.map(
    (block, at) =>
      isLink(block) &&
      [at - 1, at + 1].some((beside) => {
        const other = blocks[beside]
        return other !== undefined && isLink(other)
      }),
  )
  return blocks.filter((block, at) => !inRun[at] && !(inRun[at + 1] && isTitle(block)))
}
