/**
 * Damages complete documents of every format at random and imports them. Each must give stories or one-line failures,
 * without a crash, in less than ten seconds of processor time. Usage: node bench/fuzz.ts [--keep] [seconds per format]
 * [seed] [format ...]. The defaults are 600, 1, and all formats: queries, a.pdf, a.docx, ...
 * `--keep` stores the figures in figures.json.
 */
import { parseQuery } from '@onrecord/article-data/query'
import { benchArguments, keepFigures } from '@onrecord/bench'
import { chance, damageDocument } from '../src/fixtures/damage-document.ts'
import { wholeDocuments } from '../src/fixtures/whole-documents.ts'
import { ImportError } from '../src/import-error.ts'
import { importBytes } from '../src/import-from.ts'

const words = benchArguments()
const [seconds, seed, only] = [Number(words[0] ?? 600), Number(words[1] ?? 1), words.slice(2)]
const maxMilliseconds = 10_000

/** Milliseconds of processor time so far, which other programs on the machine do not change. */
const processor = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const offline = {
  lookup: (host: string, _: unknown, callback: (error: Error, found: []) => void) => callback(new Error(host), []),
}

const read = async (bytes: Uint8Array, name: string): Promise<void> => {
  for await (const item of importBytes(bytes, { name }, offline)) {
    if (item.kind !== 'failure') continue
    if (!(item.error instanceof ImportError)) throw item.error
    if (/[\p{Cc}\u202a-\u202e]/u.test(item.error.message))
      throw new Error(`Not in one plain line: ${item.error.message}`)
  }
}

const query = async (bytes: Uint8Array): Promise<void> => void parseQuery(Buffer.from(bytes).toString())
const queries = Buffer.from(
  'voice:"Ann Lee" (killed OR wounded) -form:direct figure>=1.2m AND NOT captur* after:2025-01',
)

/** What happened to the damaged documents of one format. */
interface Outcome {
  readonly name: string
  readonly count: number
  readonly faults: number
  /** Milliseconds of processor time of the document that took longest. */
  readonly longest: number
  /** Seconds of processor time of all documents. */
  readonly processorSeconds: number
}

const fuzz = async (
  name: string,
  whole: Uint8Array,
  ask: (bytes: Uint8Array, name: string) => Promise<void>,
): Promise<Outcome> => {
  const random = chance(seed)
  const end = performance.now() + seconds * 1000
  const start = processor()
  let [count, longest, faults] = [0, 0, 0]
  while (performance.now() < end) {
    const bytes = damageDocument(whole, random)
    const began = processor()
    try {
      await ask(bytes, name)
    } catch (cause) {
      faults++
      process.stdout.write(`  ${name}, document ${count}: ${cause instanceof Error ? cause.stack : cause}\n`)
    }
    longest = Math.max(longest, processor() - began)
    count++
  }
  if (longest > maxMilliseconds) faults++
  const processorSeconds = Math.round((processor() - start) / 1000)
  process.stdout.write(
    `${name}: ${count} documents in ${seconds} s (${processorSeconds} s of processor time), the longest ${Math.round(longest)} ms, ${faults} faults\n`,
  )
  return { name, count, faults, longest, processorSeconds }
}

const isAsked = (name: string): boolean => only.length === 0 || only.includes(name)
const outcomes: Outcome[] = isAsked('queries') ? [await fuzz('queries', queries, query)] : []
for (const [name, whole] of Object.entries(wholeDocuments))
  if (isAsked(name)) outcomes.push(await fuzz(name, whole, read))

const total = (of: (outcome: Outcome) => number, some = outcomes): number =>
  some.reduce((sum, outcome) => sum + of(outcome), 0)
const documents = outcomes.filter(({ name }) => name !== 'queries')
const times = outcomes.map(({ processorSeconds }) => processorSeconds)
const faults = total((outcome) => outcome.faults)
process.exitCode = faults === 0 ? 0 : 1
keepFigures(import.meta.dirname, 'fuzz', {
  formats: documents.length,
  documents: total(({ count }) => count, documents),
  queries: total(({ count }) => count) - total(({ count }) => count, documents),
  faults,
  'minutes per format': seconds / 60,
  'least processor s of a format': Math.min(...times),
  'most processor s of a format': Math.max(...times),
  'slowest, processor s': Number((Math.max(...outcomes.map(({ longest }) => longest)) / 1000).toFixed(1)),
})
