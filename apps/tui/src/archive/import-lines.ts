import { setImmediate } from 'node:timers/promises'
import {
  type Archive,
  type Decision,
  fetchedFrom,
  isDecision,
  type PreparedArticle,
  prepareArticle,
} from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { ArticleParseError, parseArticle } from '@onrecord/article-data/validate'
import { formatCount } from '@onrecord/article-view'
import type { ProgressDisplay } from '../add/progress.ts'
import { separateStories } from '../add/separate-stories.ts'
import { CommandError } from '../command-error.ts'
import { linesOf, nameOf } from '../input/lines.ts'
import { say } from '../output/streams.ts'
import { archiveMessages } from '../strings.ts'
import { addressTrust, takeAddress } from './fetched-from.ts'

const batchSize = 64

/** The article that a line contains. Throws CommandError that names the broken rule, the place and what was expected. */
const articleFrom = (text: string, path: string): Article => {
  try {
    return parseArticle(JSON.parse(text))
  } catch (cause) {
    if (cause instanceof ArticleParseError) {
      throw new CommandError(`${nameOf(path)}: ${cause.message}`, { cause })
    }
    const detail = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    throw new CommandError(`${nameOf(path)} is not valid JSON: ${detail}. Expected an Article from onrecord export.`, {
      cause,
    })
  }
}

/** The decision about voices that a line contains; `undefined` if it is another line. */
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
 * Stores the articles of an export, a batch in one transaction, until `signal` is aborted, and reports their number.
 * Returns the decisions about voices and the number of invalid lines. Each invalid line is reported.
 */
export const importLines = async (
  archive: Archive,
  path: string,
  progress: ProgressDisplay,
  signal: AbortSignal,
): Promise<{ readonly decisions: readonly Decision[]; readonly failed: number }> => {
  const counts = { added: 0, revised: 0, unchanged: 0 }
  const separate = separateStories()
  const decisions: Decision[] = []
  const isTrusted = addressTrust(archive)
  let failed = 0
  let batch: (Article | PreparedArticle)[] = []
  const flush = async () => {
    const articles = batch
    batch = []
    for (const result of articles.length === 0 ? [] : await archive.put(articles)) {
      counts[result.outcome]++
      separate.add(result)
    }
    progress.update({ stored: counts.added + counts.revised + counts.unchanged, failed })
    // Signals are handled only between tasks.
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
        const { article, address } = takeAddress(articleFrom(text, path))
        const isFetched = address !== undefined && (await isTrusted(address, article))
        batch.push(isFetched ? fetchedFrom(prepareArticle(article), address) : article)
      } catch (cause) {
        if (!(cause instanceof CommandError)) throw cause
        failed++
        progress.say(archiveMessages.lineNotImported(number, cause.message.replaceAll('\n', ' ')))
      }
      if (batch.length >= batchSize) await flush()
      if (signal.aborted) break
    }
    await flush()
  } finally {
    progress.end()
    separate.say()
    const { added, revised, unchanged } = counts
    say(`${formatCount(added, 'story')} added, ${formatCount(revised, 'revision')}, ${unchanged} unchanged.`)
  }
  return { decisions, failed }
}
