import { type BlockRule, isHeading } from './block-rule.ts'

/** Without what trails the story: notes wholly in italics (who wrote it, how to write to us), and headings with nothing below them. */
export const withoutEndNotes: BlockRule = (blocks) => {
  let end = blocks.length
  for (let last = blocks[end - 1]; last && end > 1 && (last.italic >= 0.9 || isHeading(last)); last = blocks[end - 1]) end -= 1
  return blocks.slice(0, end)
}
