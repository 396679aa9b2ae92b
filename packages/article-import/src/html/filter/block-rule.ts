import type { PageBlock } from '../blocks/page-block.ts'

/** Gives `blocks` without those that are no part of the story's text. `headline` is the page's, where it is known. */
export type BlockRule = (blocks: readonly PageBlock[], headline: string | undefined) => readonly PageBlock[]

/** Whether a block is a heading. */
export const isHeading = ({ kind }: PageBlock): boolean => /^H[1-6]$/.test(kind)

/** Whether a text ends as a sentence does, in any script, closing quotes and brackets aside. */
export const endsSentence = (text: string): boolean => /[.!?…。！？؟।։።][\p{Pf}\p{Pe}\p{Pi}"'*]*$/u.test(text)
