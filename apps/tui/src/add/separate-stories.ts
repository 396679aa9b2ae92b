import type { PutResult } from '@onrecord/article-archive'
import { say } from '../output/streams.ts'
import { archiveMessages } from '../strings.ts'

/** Above this, only the number of stories is reported. */
const maxListed = 20

/** Collects and reports stories that have the id or address of another story but are stored separately. */
export const separateStories = () => {
  const lines: string[] = []
  let more = 0
  return {
    add: ({ id, apartFrom }: Pick<PutResult, 'id' | 'apartFrom'>): void => {
      if (apartFrom === undefined) return
      if (lines.length < maxListed) lines.push(archiveMessages.separate(id, apartFrom))
      else more++
    },
    say: (): void => {
      for (const line of lines) say(line)
      if (more > 0) say(archiveMessages.moreSeparate(more))
    },
  }
}
