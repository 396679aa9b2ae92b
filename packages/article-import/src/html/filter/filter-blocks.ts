import type { PageBlock } from '../blocks/page-block.ts'

/** Gives `blocks` without those that are no part of the story's text. `headline` is the page's, where it is known. */
export type BlockRule = (blocks: readonly PageBlock[], headline: string | undefined) => readonly PageBlock[]

/** Whether a block is a heading. */
export const isHeading = ({ kind }: PageBlock): boolean => /^H[1-6]$/.test(kind)

/** Whether a text ends as a sentence does, in any script, closing quotes and brackets aside. */
export const endsSentence = (text: string): boolean => /[.!?…。！？؟।։።][\p{Pf}\p{Pe}\p{Pi}"'*]*$/u.test(text)

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
/** Blocks at the start of a story. */
const firstBlocks = 5

/** Without the headline where it is repeated among the first blocks: it belongs to the head. */
export const withoutHeadline: BlockRule = (blocks, headline) => {
  if (headline === undefined) return blocks
  const wanted = letters(headline)
  return blocks.filter(({ text }, at) => at >= firstBlocks || letters(text) !== wanted)
}

/** "Advertisement" in the languages that news is written in most, what is said around a break for one, and the buttons of a slide show. */
const labels = new Set(
  'caption|captions|close|hide caption|toggle caption|enlarge|view gallery|open gallery|full screen|fullscreen|next slide|previous slide|ad|ads|advert|advertisement|advertising|sponsored|sponsored content|article continues below advertisement|story continues below|continue reading below|continue reading|read more|loading|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|reklam|реклама|iklan|annonse|annons|mainos|広告|광고|广告'.split(
    '|',
  ),
)

/** Without blocks that are only the label of an advertisement or of a break for one. */
export const withoutAdvertLabels: BlockRule = (blocks) =>
  blocks.filter(
    ({ text }) => text.length > 60 || !labels.has(text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')),
  )

const maxDateLineLength = 100
const clock = /\b\d{1,2}\s?[:.h]\s?\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b/i
const date =
  /\b(19|20)\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}, (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

const isDateLine = ({ text }: PageBlock): boolean =>
  text.length <= maxDateLineLength && !endsSentence(text.replace(/m\.$/, 'm')) && clock.test(text) && date.test(text)

/**
 * Without lines that only say when the story was put online: those in a `time` element, and among the first blocks those
 * with a date and a clock time that are no sentence. Further down such a line may be about an event.
 */
export const withoutDateLines: BlockRule = (blocks) =>
  blocks.filter((block, at) => block.timed < 0.9 && !(at < firstBlocks && isDateLine(block)))

const label = /^[^:：]{2,30}[:：]\s*\S/u

/** Without blocks that are a short label, a colon and a link: "Related: The harbour that sank", "READ MORE: ...". */
export const withoutLabelledLinks: BlockRule = (blocks) =>
  blocks.filter(({ text, linked }) => {
    if (linked < 0.5 || !label.test(text)) return true
    const after = text.length - text.search(/[:：]/u) - 1
    return linked * text.length < after * 0.9
  })

const mostlyLinked = 0.9
const maxTitleLength = 80
const isLink = ({ linked }: PageBlock): boolean => linked >= mostlyLinked
const isTitle = ({ text }: PageBlock): boolean =>
  text.length <= maxTitleLength && (!endsSentence(text) || /(\.\.\.|…|:)$/.test(text))

/** Whether a block of `blocks` belongs to a list of links: it is nothing but links, and is several or stands beside another. */
const isListed = (blocks: readonly PageBlock[], at: number): boolean => {
  const [before, block, after] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  if (block === undefined || !isLink(block)) return false
  return block.links > 1 || (before !== undefined && isLink(before)) || (after !== undefined && isLink(after))
}

/**
 * Without lists of two or more links with nothing else, be they blocks or in one, and the short line that titles such a
 * list ("More on this"): it leads to other stories. A single linked block stays: it may be a heading or a quoted post.
 */
export const withoutLinkLists: BlockRule = (blocks) => {
  const listed = blocks.map((_, at) => isListed(blocks, at))
  return blocks.filter((block, at) => !listed[at] && !(listed[at + 1] && isTitle(block)))
}

/** Without paragraphs that are one link and nothing else: a call to read, watch or buy elsewhere. Linked headings and list items stay. */
export const withoutLoneLinks: BlockRule = (blocks) =>
  blocks.filter((block) => block.linked < 0.9 || isHeading(block) || block.kind === 'LI' || block.kind === 'TR')

/** Of the text's length. */
const maxEndNotes = 0.2

/** Without what trails the story: notes wholly in italics (who wrote it, how to write to us), and headings with nothing below them. */
export const withoutEndNotes: BlockRule = (blocks) => {
  const atMost = maxEndNotes * blocks.reduce((sum, { text }) => sum + text.length, 0)
  let [end, length] = [blocks.length, 0]
  for (let last = blocks[end - 1]; last && (last.italic >= 0.9 || isHeading(last)); last = blocks[end - 1]) {
    length += last.text.length
    if (length > atMost) break
    end -= 1
  }
  return blocks.slice(0, end)
}

const rules: readonly BlockRule[] = [
  withoutHeadline,
  withoutAdvertLabels,
  withoutDateLines,
  withoutLabelledLinks,
  withoutLinkLists,
  withoutLoneLinks,
  withoutEndNotes,
]

/** The blocks that are the story's text, by every rule in turn. */
export const filterBlocks = (blocks: readonly PageBlock[], headline: string | undefined): readonly PageBlock[] =>
  rules.reduce((left, rule) => rule(left, headline), blocks)
