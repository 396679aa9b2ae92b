import { type CoveragePart, sourceStrings, type VoiceMark } from '@onrecord/article-view'
import stringWidth from 'string-width'
import { plain } from '../terminal/plain.ts'

/** A voice in the bar: its key, its mark, its name and its cells. */
type CoverageCell = { readonly key: string; readonly mark: VoiceMark; readonly text: string }

/** The bar in words and cells. `isCut`: the last voices did not fit. */
export type CoverageCells = {
  readonly parts: readonly CoverageCell[]
  readonly isCut: boolean
  readonly writer: string
}

/** A voice with a smaller share is shown by its letter alone. */
const minNamed = 0.05
/** Room for "… " where voices are left out. */
const cutWidth = 2

const cells = (share: number, width: number): number => Math.max(1, Math.round((share * width) / 2))

const textOf = ({ mark, shortName, share }: CoveragePart, width: number): string =>
  `${share < minNamed ? mark.mark : plain(shortName)} ${'▆'.repeat(cells(share, width))}`

/** Who says how much of the story, in at most `width` columns: the voices with most words first, the writer always. */
export const coverageCells = (bar: readonly CoveragePart[], width: number): CoverageCells => {
  const writerShare = bar.find(({ voice }) => voice === undefined)?.share ?? 0
  const writer = `${sourceStrings.writer} ${'░'.repeat(cells(writerShare, width))}`
  const spoken = bar.flatMap((part) => (part.voice ? [{ part, key: part.voice.key }] : []))
  let room = width - stringWidth(writer) - cutWidth
  const parts: CoverageCell[] = []
  for (const { part, key } of spoken) {
    const text = textOf(part, width)
    room -= stringWidth(text) + 1
    if (room < 0) break
    parts.push({ key, mark: part.mark, text })
  }
  return { parts, isCut: parts.length < spoken.length, writer }
}
