import { type Decision, isDecision } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { apartStories } from '../add/apart-stories.ts'
import { type ArchiveSettings, withArchive } from '../archive/with-archive.ts'
import { CommandError } from '../command-error.ts'
import { articleFromJson } from '../input/article-json.ts'
import { linesOf } from '../input/lines.ts'
import { counted } from '../listing/counted.ts'
import { resolveWithProgress } from '../listing/resolve-voices.ts'
import { say } from '../output.ts'
import { plain } from '../terminal/plain.ts'

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
 * CommandError at the end when there were such.
 */
export const importStories = (path: string, settings: ArchiveSettings): Promise<void> =>
  withArchive(settings, 'create', async (archive) => {
    const counts = { added: 0, revised: 0, unchanged: 0 }
    let failed = 0
    let batch: Article[] = []
    const decisions: Decision[] = []
    const apart = apartStories()
    const flush = async () => {
      for (const result of batch.length === 0 ? [] : await archive.put(batch)) {
        counts[result.outcome]++
        apart.add(result)
      }
      batch = []
    }
    for await (const { number, text } of linesOf(path)) {
      const decision = decisionFrom(text)
      if (decision) {
        decisions.push(decision)
        continue
      }
      try {
        batch.push(articleFromJson(text, path))
      } catch (cause) {
        if (!(cause instanceof CommandError)) throw cause
        failed++
        say(plain(`Line ${number} is not kept: ${cause.message.replaceAll('\n', ' ')}`))
      }
      if (batch.length >= batchSize) await flush()
    }
    await flush()
    const decided = await archive.putDecisions(decisions)
    await resolveWithProgress(archive)
    const { added, revised, unchanged } = counts
    apart.say()
    say(`${counted(added, 'story')} added, ${counted(revised, 'revision')}, ${unchanged} kept already.`)
    if (decided > 0) say(`${counted(decided, 'decision')} about voices.`)
    if (failed > 0) throw new CommandError(`${counted(failed, 'line')} could not be kept; the others are.`)
  })
