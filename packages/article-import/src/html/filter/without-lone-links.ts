import { type BlockRule, isHeading } from './block-rule.ts'

/** Without paragraphs that are one link and nothing else: a call to read, watch or buy elsewhere. Linked headings and list items stay. */
export const withoutLoneLinks: BlockRule = (blocks) =>
  blocks.filter((block) => block.linked < 0.9 || isHeading(block) || block.kind === 'LI' || block.kind === 'TR')
