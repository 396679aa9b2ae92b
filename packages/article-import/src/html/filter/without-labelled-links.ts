import type { BlockRule } from './block-rule.ts'

const label = /^[^:：]{2,30}[:：]\s*\S/u

/** Without blocks that are a short label, a colon and a link: "Related: The harbour that sank", "READ MORE: ...". */
export const withoutLabelledLinks: BlockRule = (blocks) =>
  blocks.filter(({ text, linked }) => {
    if (linked < 0.5 || !label.test(text)) return true
    const after = text.length - text.search(/[:：]/u) - 1
    return linked * text.length < after * 0.9
  })
