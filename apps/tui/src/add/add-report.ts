import { formatCount } from '@onrecord/article-view'
import { inLine } from '../listing/columns.ts'
import { say, writeJsonLine, writeOut } from '../output.ts'
import { apartStories } from './apart-stories.ts'
import type { FailedStory, StoryWatch } from './keep-stories.ts'
import type { ProgressShown } from './show-progress.ts'

/** The most failures that are listed; of more, their number is told. */
const mostListed = 1_000

/** What came of `add`, told while it goes on and at its end. */
export type AddReport = StoryWatch & {
  /** Ends the progress and says what came of it all; gives how many were kept and how many failed. */
  readonly end: (isStopped: boolean) => { readonly kept: number; readonly failed: number }
}

/**
 * Tells of each story once it is kept: on a terminal the progress grows, elsewhere standard output gets a line
 * "added<tab>id<tab>origin", or JSON. Failures are listed at the end.
 */
export const openAddReport = (progress: ProgressShown, { json = false }: { readonly json?: boolean }): AddReport => {
  const counts = { added: 0, revised: 0, unchanged: 0 }
  const failures: FailedStory[] = []
  const apart = apartStories()
  let failed = 0
  const isWatched = process.stdout.isTTY && process.stderr.isTTY && !json
  const kept = () => counts.added + counts.revised + counts.unchanged
  return {
    onKept: async (story) => {
      counts[story.outcome]++
      apart.add(story)
      progress.update({ kept: kept(), failed })
      if (isWatched) return
      const { outcome, id, origin } = story
      await (json ? writeJsonLine(story) : writeOut(`${outcome}\t${id}\t${inLine(origin)}\n`))
    },
    onFailed: (story) => {
      failed++
      if (failures.length < mostListed) failures.push(story)
      progress.update({ kept: kept(), failed })
    },
    end: (isStopped) => {
      progress.end()
      apart.say()
      for (const { message } of failures) say(`Not kept: ${message.replaceAll('\n', ' ')}`)
      if (failed > failures.length) say(`Not kept: ${failed - failures.length} more.`)
      const { added, revised, unchanged } = counts
      const parts = [
        `${formatCount(added, 'story')} added`,
        ...(revised > 0 ? [`${revised} revised`] : []),
        ...(unchanged > 0 ? [`${unchanged} kept already`] : []),
        ...(failed > 0 ? [`${failed} failed`] : []),
      ]
      say(`${isStopped ? 'Stopped: ' : ''}${parts.join(', ')}.`)
      return { kept: kept(), failed }
    },
  }
}
