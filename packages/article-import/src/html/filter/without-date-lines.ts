import { type BlockRule, endsSentence } from './block-rule.ts'

const longest = 100
const clock = /\b\d{1,2}\s?[:.h]\s?\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b/i
const date =
  /\b(19|20)\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}, (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

/** Without lines that only say when the story was put online: in a `time` element, or a date with a clock time and no sentence. */
export const withoutDateLines: BlockRule = (blocks) =>
  blocks.filter(
    ({ text, timed }) =>
      timed < 0.9 &&
      !(text.length <= longest && !endsSentence(text.replace(/m\.$/, 'm')) && clock.test(text) && date.test(text)),
  )
