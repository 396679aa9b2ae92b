import type { BlockRule } from './block-rule.ts'

/** Without blocks that are a web address and nothing else. */
export const withoutAddresses: BlockRule = (blocks) => blocks.filter(({ text }) => !/^https?:\/\/\S+$/.test(text))
