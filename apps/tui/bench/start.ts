import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command, emptyHome } from '../src/end-to-end/run.ts'
import { openTerminal } from '../src/end-to-end/terminal.ts'

const rounds = 21

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const home = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
const environment = (own: string) => ({ ...process.env, ONRECORD_HOME: own, ONRECORD_ARCHIVE: '' })

const wholeProcess =
  (words: readonly string[], own = emptyHome) =>
  (): number => {
    const start = performance.now()
    spawnSync(process.execPath, words, { env: environment(own) })
    return performance.now() - start
  }

/** From the start of the process to the first whole screen, in milliseconds: of the list in a home with an archive, else of the reader. */
const firstScreen = async (own: string): Promise<number> => {
  const start = performance.now()
  const session = openTerminal([], { env: { ONRECORD_HOME: own } })
  while (!session.sent().includes('quit')) await new Promise((resolve) => setImmediate(resolve))
  const time = performance.now() - start
  session.press('q')
  await session.ended
  return time
}

const measured = async (once: () => number | Promise<number>): Promise<number> => {
  await once()
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push(await once())
  return median(times)
}

const base = await measured(wholeProcess(['-e', '0']))
const rows: readonly (readonly [string, number])[] = [
  ['node -e 0', base],
  ['onrecord --version', await measured(wholeProcess([command, '--version']))],
  ['onrecord show kursk-capture', await measured(wholeProcess([command, 'show', 'kursk-capture']))],
  ['onrecord list', await measured(wholeProcess([command, 'list'], home))],
  ['onrecord, first screen of the reader', await measured(() => firstScreen(emptyHome))],
  ['onrecord, first screen of the list of stories', await measured(() => firstScreen(home))],
]

console.log(`Medians of ${rounds} runs, whole process, Node ${process.versions.node}\n`)
console.log('| program | ms | beside node -e 0 |\n|---|---|---|')
for (const [name, time] of rows) console.log(`| ${name} | ${time.toFixed(0)} | ${(time / base).toFixed(1)} |`)
rmSync(home, { recursive: true })
process.exit(0)
