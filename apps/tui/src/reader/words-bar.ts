import type { Voice } from '@onrecord/article-data'
import stringWidth from 'string-width'
import { plain } from '../terminal/plain.ts'

/** The bar in words and cells. `isCut`: there was no room for the last voices. */
export type WordsBar = {
  readonly parts: readonly { readonly voice: Voice; readonly text: string }[]
  readonly isCut: boolean
  readonly writer: string
}

/** A voice with less than this goes by its letter alone. */
const named = 0.05
/** Room for "… " where voices are left out. */
const cutWidth = 2

const cells = (share: number, width: number): number => Math.max(1, Math.round((share * width) / 2))

const partOf = (voice: Voice, width: number): string =>
  `${voice.share < named ? voice.mark : plain(voice.shortName)} ${'▆'.repeat(cells(voice.share, width))}`

/** Whose words fill the story, in at most `width` columns: the voices with most words first, the writer always. */
export const wordsBar = (voices: readonly Voice[], nobody: number, width: number): WordsBar => {
  const writer = `writer ${'░'.repeat(cells(nobody, width))}`
  let room = width - stringWidth(writer) - cutWidth
  const parts: WordsBar['parts'][number][] = []
  for (const voice of voices) {
    const text = partOf(voice, width)
    room -= stringWidth(text) + 1
    if (room < 0) break
    parts.push({ voice, text })
  }
  return { parts, isCut: parts.length < voices.length, writer }
}
