import { formatCount } from '@onrecord/article-view'
import { inLine } from '../output/columns.ts'
import { say, writeJsonLine, writeOut } from '../output/streams.ts'
import { archiveMessages } from '../strings.ts'
import type { ProgressDisplay } from './progress.ts'
import { separateStories } from './separate-stories.ts'
import type { FailedStory, StoryWatch } from './store-stories.ts'

/** The maximum number of failures to list. Above it, only their number is reported. */
const maxListed = 1_000

/** Reports the results of `add` while it runs and at its end. */
export type AddReport = StoryWatch & {
  /** Ends the progress display, reports the totals, and returns how many stories were stored and how many failed. */
  readonly end: (isStopped: boolean) => { readonly stored: number; readonly failed: number }
}

/**
 * Reports each story once it is stored. On a terminal, the progress display advances; otherwise stdout gets a line
 * "added<tab>id<tab>origin", or JSON. Failures are listed at the end.
 */
export const openAddReport = (progress: ProgressDisplay, { json = false }: { readonly json?: boolean }): AddReport => {
  const counts = { added: 0, revised: 0, unchanged: 0 }
  const failures: FailedStory[] = []
  const separate = separateStories()
  let failed = 0
  const isWatched = process.stdout.isTTY && process.stderr.isTTY && !json
  const stored = () => counts.added + counts.revised + counts.unchanged
  return {
    onStored: async (story) => {
      counts[story.outcome]++
      separate.add(story)
      progress.update({ stored: stored(), failed })
      if (isWatched) return
      const { outcome, id, origin } = story
      await (json ? writeJsonLine(story) : writeOut(`${outcome}\t${id}\t${inLine(origin)}\n`))
    },
    onFailed: (story) => {
      failed++
      if (failures.length < maxListed) failures.push(story)
      progress.update({ stored: stored(), failed })
    },
    end: (isStopped) => {
      progress.end()
      separate.say()
      for (const { message } of failures) say(archiveMessages.notAdded(message.replaceAll('\n', ' ')))
      if (failed > failures.length) say(archiveMessages.notAdded(`${failed - failures.length} more.`))
      const { added, revised, unchanged } = counts
      const parts = [
        `${formatCount(added, 'story')} added`,
        ...(revised > 0 ? [`${revised} revised`] : []),
        ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
        ...(failed > 0 ? [`${failed} failed`] : []),
      ]
      say(`${isStopped ? 'Stopped: ' : ''}${parts.join(', ')}.`)
      return { stored: stored(), failed }
    },
  }
}
