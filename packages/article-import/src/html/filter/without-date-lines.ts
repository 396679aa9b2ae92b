import type { PageBlock } from '../blocks/page-block.ts'
import { type BlockRule, endsSentence } from './block-rule.ts'

const longest = 100
const reach = 5
const clock = /\b\d{1,2}\s?[:.h]\s?\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b/i
const date =
  /\b(19|20)\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}, (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

const isDateLine = ({ text }: PageBlock): boolean =>
  text.length <= longest && !endsSentence(text.replace(/m\.$/, 'm')) && clock.test(text) && date.test(text)

/**
 * Without lines that only say when the story was put online: those in a `time` element, and among the first blocks those
 * with a date and a clock time that are no sentence. Further down such a line may be about an event.
 */
export const withoutDateLines: BlockRule = (blocks) =>
  blocks.filter((block, at) => block.timed < 0.9 && !(at < reach && isDateLine(block)))
