import { readBlocks } from '../blocks/read-blocks.ts'
import type { BlockRule } from '../filter/filter-blocks.ts'
import { parsePage } from '../page/parse-page.ts'

/** For tests: four paragraphs of a story. */
export const paragraphs: readonly string[] = [
  'The harbor board of Tolvik closed the north quay on Monday after divers found a crack as wide as a hand in its oldest wall, the harbor master said.',
  'Forty boats were moved to the fish market in the night, and the ferry to Ostby now leaves from a pontoon beside the bus station, according to the board.',
  'The wall was built in 1911 and was last repaired thirty years ago, an engineer who has read the report told the town council on Tuesday evening.',
  'The council will decide next week whether to spend four million on a new wall or to give up the quay, and it wants to hear the fishermen first.',
]

/** For tests: eight paragraphs of short sentences. */
export const shortParagraphs: readonly string[] = [
  'The ferry was late. Divers went down at six.',
  'They found a crack. It ran along the wall.',
  'The master rang the bell. Boats left one by one.',
  'Nobody was hurt, he said. The quay was shut by noon.',
  'A fence went up. Shops lost their trade.',
  'The mayor came at three. She asked for a report.',
  'It is due on Friday. The wall is from 1911.',
  'Money is short, she said. A new wall costs four million.',
]

/** For tests: texts as paragraphs with these attributes. */
export const asHtml = (texts: readonly string[], attributes = ''): string =>
  texts.map((text) => `<p${attributes}>${text}</p>`).join('')

/** For tests: a page with this body and these elements in its head. */
export const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Crack closes quay | Post</title>${head}</head><body>${body}</body></html>`

/** For tests: a page with the story and something in its middle. */
export const storyWith = (middle: string, head = ''): string =>
  pageOf(
    `<article><h1>Crack closes quay</h1>${asHtml(paragraphs.slice(0, 2))}${middle}${asHtml(paragraphs.slice(2))}</article>`,
    head,
  )

/** For tests: the texts of the blocks of `html`. */
export const blocksOf = (html: string): readonly string[] =>
  readBlocks(parsePage(html, undefined).body).map(({ text }) => text)

/** For tests: the texts of the blocks of `html` that `rule` keeps. */
export const blocksAfter = (rule: BlockRule, html: string, headline?: string): readonly string[] =>
  rule(readBlocks(parsePage(html, undefined).body), headline).map(({ text }) => text)

/** For tests: the first element of `html`. Throws if there is none. */
export const elementOf = (html: string): Element => {
  const element = parsePage(html, undefined).body.firstElementChild
  if (element === null) throw new Error(`No element in ${html}`)
  return element
}
