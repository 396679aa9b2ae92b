import type { PageBlock } from '../blocks/page-block.ts'

/** A rule that removes blocks outside the story. `headline` is the headline of the page, if known. */
export type BlockRule = (blocks: readonly PageBlock[], headline: string | undefined) => readonly PageBlock[]

/** Whether a block is a heading. */
const isHeading = ({ kind }: PageBlock): boolean => /^H[1-6]$/.test(kind)

/** Whether a text ends like a sentence, in any script, ignoring closing quotes and brackets. */
const endsSentence = (text: string): boolean => /[.!?…。！？؟।։።][\p{Pf}\p{Pe}\p{Pi}"'*]*$/u.test(text)

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
/** The number of blocks that count as first. */
const firstBlocks = 5

/** Removes the headline among the first blocks, because it belongs to the head. */
export const withoutHeadline: BlockRule = (blocks, headline) => {
  if (headline === undefined) return blocks
  const wanted = letters(headline)
  return blocks.filter(({ text }, at) => at >= firstBlocks || letters(text) !== wanted)
}

/** "Advertisement" in common languages, phrases around an advertisement, and the buttons of slide shows. */
const labels = new Set(
  'caption|captions|close|hide caption|toggle caption|enlarge|view gallery|open gallery|full screen|fullscreen|next slide|previous slide|ad|ads|advert|advertisement|advertising|sponsored|sponsored content|article continues below advertisement|story continues below|continue reading below|continue reading|read more|loading|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|reklam|реклама|iklan|annonse|annons|mainos|広告|광고|广告'.split(
    '|',
  ),
)

/** Removes blocks that contain only such a label. */
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
 * Removes lines that only say when the story was published: lines in a `time` element, and the first blocks with a date
 * and a time that are not sentences. A later line may be about an event.
 */
export const withoutDateLines: BlockRule = (blocks) =>
  blocks.filter((block, at) => block.timed < 0.9 && !(at < firstBlocks && isDateLine(block)))

const label = /^[^:：]{2,30}[:：]\s*\S/u

/** Removes blocks of a short label, a colon and a link: "Related: The harbor that sank", "READ MORE: ...". */
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

/**
 * Whether a block belongs to a list of links: it contains only links, and has several or is next to another such block.
 */
const isListed = (blocks: readonly PageBlock[], at: number): boolean => {
  const [before, block, after] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  if (block === undefined || !isLink(block)) return false
  return block.links > 1 || (before !== undefined && isLink(before)) || (after !== undefined && isLink(after))
}

/**
 * Removes lists of two or more links, in several blocks or in one, and the short title of such a list ("More on this").
 * A single linked block stays, because it may be a heading or a quoted post.
 */
export const withoutLinkLists: BlockRule = (blocks) => {
  const listed = blocks.map((_, at) => isListed(blocks, at))
  return blocks.filter((block, at) => !listed[at] && !(listed[at + 1] && isTitle(block)))
}

/**
 * Removes paragraphs that contain only a link, such as a call to read, watch or buy something. Linked headings and list
 * items stay.
 */
export const withoutLoneLinks: BlockRule = (blocks) =>
  blocks.filter((block) => block.linked < 0.9 || isHeading(block) || block.kind === 'LI' || block.kind === 'TR')

/** Share of the text. */
const maxEndNotes = 0.2

/**
 * Removes notes in italics at the end (about the author, how to write to the newsroom), and headings without text after
 * them.
 */
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

/** Applies all rules in turn. Returns the blocks of the story. */
export const filterBlocks = (blocks: readonly PageBlock[], headline: string | undefined): readonly PageBlock[] =>
  rules.reduce((left, rule) => rule(left, headline), blocks)
