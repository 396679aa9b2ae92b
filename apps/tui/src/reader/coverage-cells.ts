import { type CoveragePart, sourceStrings, type VoiceMark } from '@onrecord/article-view'
import { plain } from '../output/plain.ts'
import { textWidth } from '../terminal/text-width.ts'

/** A voice in the bar. `text` is its name and cells. */
type CoverageCell = { readonly key: string; readonly mark: VoiceMark; readonly text: string }

/** The coverage bar. `isCut` means that the last voices did not fit. */
export type CoverageCells = {
  readonly parts: readonly CoverageCell[]
  readonly isCut: boolean
  readonly writer: string
}

/** A voice with a smaller share is shown only by its letter. */
const minNamed = 0.05
/** The width of "… ", which replaces voices that do not fit. */
const cutWidth = 2

const cells = (share: number, width: number): number => Math.max(1, Math.round((share * width) / 2))

const textOf = ({ mark, shortName, share }: CoveragePart, width: number): string =>
  `${share < minNamed ? mark.mark : plain(shortName)} ${'▆'.repeat(cells(share, width))}`

/** Who says how much of the story, in at most `width` columns. Voices with the most words come first; the writer is always shown. */
export const coverageCells = (bar: readonly CoveragePart[], width: number): CoverageCells => {
  const writerShare = bar.find(({ voice }) => voice === undefined)?.share ?? 0
  const writer = `${sourceStrings.writer} ${'░'.repeat(cells(writerShare, width))}`
  const spoken = bar.flatMap((part) => (part.voice ? [{ part, key: part.voice.key }] : []))
  let room = width - textWidth(writer) - cutWidth
  const parts: CoverageCell[] = []
  for (const { part, key } of spoken) {
    const text = textOf(part, width)
    room -= textWidth(text) + 1
    if (room < 0) break
    parts.push({ key, mark: part.mark, text })
  }
  return { parts, isCut: parts.length < spoken.length, writer }
}
