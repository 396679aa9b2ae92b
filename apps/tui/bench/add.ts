/**
 * Times `onrecord add` beside bare extraction on the same cores, and takes its memory for 100, 1,000 and 3,000 stories.
 * `node bench/add.ts [stories] [rounds]`
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { command } from '../src/end-to-end/run.ts'
import { newsTexts } from './news-texts.ts'

type Use = { readonly wall: number; readonly processor: number; readonly memory: number }

const [count = 200, rounds = 3] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
const tellUse = new URL('tell-use.mjs', import.meta.url).href
const bare = new URL('bare-extraction.mjs', import.meta.url).pathname

const written = (name: string, texts: readonly string[]): string => {
  const path = join(folder, name)
  mkdirSync(path)
  for (const [index, text] of texts.entries()) writeFileSync(join(path, `${String(index).padStart(5, '0')}.txt`), text)
  return path
}

let homes = 0
const measured = (words: readonly string[]): Use => {
  const measure = join(folder, 'measured.json')
  const env = {
    ...process.env,
    MEASURED: measure,
    ONRECORD_HOME: join(folder, `home-${++homes}`),
    ONRECORD_ARCHIVE: '',
  }
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', tellUse, ...words], { env, encoding: 'utf8' })
  const wall = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`It ended with ${status}: ${stderr}`)
  return { wall, ...JSON.parse(readFileSync(measure, 'utf8')) }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const compared = (model: string, texts: string) => {
  const [adds, bares]: readonly [Use[], Use[]] = [[], []]
  // In turn, so that whatever else the machine does falls on both.
  for (let round = 0; round < rounds; round++) {
    bares.push(measured([bare, texts, model]))
    adds.push(measured([command, 'add', '--model', model, texts]))
  }
  const of = (uses: readonly Use[], what: keyof Use) => median(uses.map((use) => use[what]))
  const row = (what: 'wall' | 'processor') =>
    `${of(adds, what).toFixed(1)} | ${of(bares, what).toFixed(1)} | ${(of(adds, what) / of(bares, what)).toFixed(2)}`
  console.log(`| ${model}, by the wall, s | ${row('wall')} |`)
  console.log(`| ${model}, processor time of all threads, s | ${row('processor')} |`)
}

try {
  const { name, texts } = newsTexts(count)
  const path = written('texts', texts)
  console.log(
    `${texts.length} ${name}; ${availableParallelism()} cores, Node ${process.versions.node}; medians of ${rounds}\n`,
  )
  console.log('| | add | bare extraction | ratio |\n|---|---|---|---|')
  compared('accurate', path)
  compared('fast', path)
  console.log('\n| stories added (fast) | most memory, MB |\n|---|---|')
  for (const most of [100, 1_000, 3_000]) {
    const many = Array.from(
      { length: most },
      (_, index) => `Story ${index} of the day\n\n${texts[index % texts.length]}`,
    )
    console.log(
      `| ${most} | ${measured([command, 'add', '--model', 'fast', written(`${most}`, many)]).memory.toFixed(0)} |`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
