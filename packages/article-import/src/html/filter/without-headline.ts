import type { BlockRule } from './block-rule.ts'

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const reach = 5

/** Without the headline where it is repeated among the first blocks: it belongs to the head. */
export const withoutHeadline: BlockRule = (blocks, headline) => {
  if (headline === undefined) return blocks
  const wanted = letters(headline)
  return blocks.filter(({ text }, at) => at >= reach || letters(text) !== wanted)
}
