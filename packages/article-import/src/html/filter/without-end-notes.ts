import { type BlockRule, isHeading } from './block-rule.ts'

/** Of the text's length. */
const most = 0.2

/** Without what trails the story: notes wholly in italics (who wrote it, how to write to us), and headings with nothing below them. */
export const withoutEndNotes: BlockRule = (blocks) => {
  const atMost = most * blocks.reduce((sum, { text }) => sum + text.length, 0)
  let [end, length] = [blocks.length, 0]
  for (let last = blocks[end - 1]; last && (last.italic >= 0.9 || isHeading(last)); last = blocks[end - 1]) {
    length += last.text.length
    if (length > atMost) break
    end -= 1
  }
  return blocks.slice(0, end)
}
