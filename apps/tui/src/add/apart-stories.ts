import type { PutResult } from '@onrecord/article-archive'
import { say } from '../output.ts'

/** So many are listed; of more, only the number is given. */
const maxListed = 20

/** Stories that have the id or address of another one and are none the less stories of their own. */
export const apartStories = () => {
  const lines: string[] = []
  let more = 0
  return {
    add: ({ id, apartFrom }: Pick<PutResult, 'id' | 'apartFrom'>): void => {
      if (apartFrom === undefined) return
      if (lines.length < maxListed) lines.push(`Kept as a story of its own, not as a new text of ${apartFrom}: ${id}`)
      else more++
    },
    say: (): void => {
      for (const line of lines) say(line)
      if (more > 0) say(`Kept as stories of their own: ${more} more.`)
    },
  }
}
