import { setImmediate } from 'node:timers/promises'
import { type Decision, fetchedFrom, isDecision, type PreparedArticle, prepareArticle } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { formatCount } from '@onrecord/article-view'
import { apartStories } from '../add/apart-stories.ts'
import { onSigint } from '../add/on-sigint.ts'
import { showProgress } from '../add/show-progress.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { CommandError, interrupted } from '../command-error.ts'
import { articleFromJson } from '../input/article-json.ts'
import { linesOf } from '../input/lines.ts'
import { resolveWithProgress } from '../listing/resolve-voices.ts'
import { say } from '../output.ts'
import { addressTrust, takeAddress } from './fetched-from.ts'

const batchSize = 64

/** The decision about voices that a line of an export holds. */
const decisionFrom = (text: string): Decision | undefined => {
  if (!text.startsWith('{"decision":')) return undefined
  try {
    const { decision } = JSON.parse(text) as { readonly decision: unknown }
    return isDecision(decision) ? decision : undefined
  } catch {
    return undefined
  }
}

/**
 * `onrecord import`: keeps the articles that `export` wrote, as they are. A line that is none stops no other; throws
 * CommandError at the end when there were such, or when it was stopped.
 */
export const importStories = (path: string, settings: ArchiveSettings): Promise<void> =>
  withArchive(settings, 'create', async (archive) => {
    const progress = showProgress([])
    const { signal, done } = onSigint(() => progress.say('Stopping.'))
    const counts = { added: 0, revised: 0, unchanged: 0 }
    const apart = apartStories()
    const decisions: Decision[] = []
    let failed = 0
    let batch: (Article | PreparedArticle)[] = []
    const isTrusted = addressTrust(archive)
    const flush = async () => {
      const articles = batch
      batch = []
      for (const result of articles.length === 0 ? [] : await archive.put(articles)) {
        counts[result.outcome]++
        apart.add(result)
      }
      progress.update({ kept: counts.added + counts.revised + counts.unchanged, failed })
      // Leaves room for signals.
      await setImmediate()
    }
    try {
      for await (const { number, text } of linesOf(path, signal)) {
        const decision = decisionFrom(text)
        if (decision) {
          decisions.push(decision)
          continue
        }
        try {
          const { article, address } = takeAddress(articleFromJson(text, path))
          const isFetched = address !== undefined && (await isTrusted(address, article))
          batch.push(isFetched ? fetchedFrom(prepareArticle(article), address) : article)
        } catch (cause) {
          if (!(cause instanceof CommandError)) throw cause
          failed++
          progress.say(`Line ${number} is not kept: ${cause.message.replaceAll('\n', ' ')}`)
        }
        if (batch.length >= batchSize) await flush()
        if (signal.aborted) break
      }
      await flush()
    } finally {
      progress.end()
      done()
      apart.say()
      const { added, revised, unchanged } = counts
      say(`${formatCount(added, 'story')} added, ${formatCount(revised, 'revision')}, ${unchanged} kept already.`)
    }
    if (signal.aborted) throw interrupted('Stopped before the end. The stories counted above are stored.')
    const decided = await archive.putDecisions(decisions)
    await resolveWithProgress(archive)
    if (decided > 0) say(`${formatCount(decided, 'decision')} about voices.`)
    if (failed > 0) throw new CommandError(`${formatCount(failed, 'line')} could not be kept; the others are.`)
  })
