import { readBlocks } from '../blocks/read-blocks.ts'
import type { BlockRule } from '../filter/block-rule.ts'
import { parsePage } from '../page/parse-page.ts'

/** For tests: the texts of the blocks of `html`. */
export const blocksOf = (html: string): readonly string[] =>
  readBlocks(parsePage(html, undefined).body).map(({ text }) => text)

/** For tests: the texts of the blocks of `html` that `rule` leaves. */
export const leaves = (rule: BlockRule, html: string, headline?: string): readonly string[] =>
  rule(readBlocks(parsePage(html, undefined).body), headline).map(({ text }) => text)
