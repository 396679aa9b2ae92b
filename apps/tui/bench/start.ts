import { spawnSync } from 'node:child_process'
import { command } from '../src/end-to-end/run.ts'
import { openTerminal } from '../src/end-to-end/terminal.ts'

const rounds = 21

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const wholeProcess = (words: readonly string[]) => (): number => {
  const start = performance.now()
  spawnSync(process.execPath, words)
  return performance.now() - start
}

/** From the start of the process to the first whole screen of the reader, in milliseconds. */
const firstScreen = async (): Promise<number> => {
  const start = performance.now()
  const session = openTerminal([])
  while (!session.sent().includes('leave')) await new Promise((resolve) => setImmediate(resolve))
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
  ['onrecord, first screen of the reader', await measured(firstScreen)],
]

console.log(`Medians of ${rounds} runs, whole process, Node ${process.versions.node}\n`)
console.log('| program | ms | beside node -e 0 |\n|---|---|---|')
for (const [name, time] of rows) console.log(`| ${name} | ${time.toFixed(0)} | ${(time / base).toFixed(1)} |`)
process.exit(0)
