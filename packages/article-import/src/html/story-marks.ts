import type { Block, Link, Media } from '@onrecord/article-data'
import type { StoryMarks } from '../imported.ts'
import { webAddress } from '../web-address.ts'
import type { PageBlock } from './blocks/page-block.ts'

const between = '\n\n'

const roleOf = ({ kind, lists, quotations }: PageBlock): Pick<Block, 'role' | 'level'> => {
  const heading = /^H([1-6])$/.exec(kind)?.[1]
  if (heading !== undefined) return { role: 'heading', level: Number(heading) }
  if (lists > 0 || kind === 'LI') return { role: 'listItem', level: Math.max(lists, 1) }
  if (quotations > 0) return { role: 'blockquote', level: quotations }
  return { role: kind === 'FIGCAPTION' || kind === 'CAPTION' ? 'caption' : 'paragraph' }
}

/** The offset of each block in the text. */
const startsOf = (blocks: readonly PageBlock[]): readonly number[] => {
  let start = 0
  return blocks.map(({ text }) => {
    const own = start
    start += text.length + between.length
    return own
  })
}

const isSamePage = (url: string, base: string | undefined): boolean =>
  url.includes('#') && base !== undefined && url.replace(/#.*$/u, '') === base.replace(/#.*$/u, '')

const linkOf = (at: number, { start, end, href, rel }: PageBlock['linkSpans'][number], base?: string): Link[] => {
  const url = webAddress(href, base)
  const relation = rel?.replace(/\s+/gu, ' ').trim()
  // A link within the page is not evidence for anything.
  return url === undefined || isSamePage(url, base)
    ? []
    : [{ span: { start: at + start, end: at + end }, url, ...(relation && { relation }) }]
}

/** The text of blocks, joined by an empty line. */
export const textOfBlocks = (blocks: readonly PageBlock[]): string => blocks.map(({ text }) => text).join(between)

/**
 * The marks of blocks, as spans of their text. Relative addresses are resolved against `base`. Links that do not lead
 * to the web are left out. The ids of the blocks are b1, b2 and so on.
 */
export const storyMarks = (
  blocks: readonly PageBlock[],
  base: string | undefined,
  media: readonly Media[] = [],
): StoryMarks => {
  const starts = startsOf(blocks)
  const each = <Item>(read: (block: PageBlock, start: number) => readonly Item[]): readonly Item[] =>
    blocks.flatMap((block, index) => read(block, starts[index] ?? 0))
  return {
    blocks: blocks.map((block, index) => {
      const start = starts[index] ?? 0
      return { id: `b${index + 1}`, ...roleOf(block), span: { start, end: start + block.text.length } }
    }),
    links: each(({ linkSpans }, at) => linkSpans.flatMap((link) => linkOf(at, link, base))),
    emphasis: each(({ emphasis }, at) =>
      emphasis.map(({ start, end, kind }) => ({ span: { start: at + start, end: at + end }, kind })),
    ),
    media,
  }
}
