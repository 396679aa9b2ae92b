/**
 * Times `onrecord add` beside bare extraction on the same cores, and takes its memory for 100, 1,000, 3,000 and 6,000
 * stories. `node bench/add.ts [--keep] [stories] [rounds]`; `--keep` stores the figures in figures.json.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchArguments, type Figures, keepFigures, median, rounded } from '@onrecord/bench'
import { command } from '../src/end-to-end/run.ts'
import { newsTexts } from './news-texts.ts'

type Use = { readonly wall: number; readonly processor: number; readonly memory: number }

const [count = 200, rounds = 3] = benchArguments().map(Number)
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

/** Prints both times, and returns them in seconds. */
const compared = (model: string, texts: string): Figures => {
  const [adds, bares]: readonly [Use[], Use[]] = [[], []]
  // In turn, so that whatever else the machine does falls on both.
  for (let round = 0; round < rounds; round++) {
    bares.push(measured([bare, texts, model]))
    adds.push(measured([command, 'add', '--model', model, texts]))
  }
  const of = (uses: readonly Use[], what: keyof Use) => median(uses.map((use) => use[what]))
  const figures = (what: 'wall' | 'processor') => ({
    add: rounded(of(adds, what), 1),
    'bare extraction': rounded(of(bares, what), 1),
    ratio: rounded(of(adds, what) / of(bares, what), 2),
  })
  const found = { wall: figures('wall'), processor: figures('processor') }
  console.log(`| ${model}, by the wall, s | ${Object.values(found.wall).join(' | ')} |`)
  console.log(`| ${model}, processor time of all threads, s | ${Object.values(found.processor).join(' | ')} |`)
  return found
}

try {
  const { name, texts } = newsTexts(count)
  const path = written('texts', texts)
  console.log(
    `${texts.length} ${name}; ${availableParallelism()} cores, Node ${process.versions.node}; medians of ${rounds}\n`,
  )
  console.log('| | add | bare extraction | ratio |\n|---|---|---|---|')
  const times = { accurate: compared('accurate', path), fast: compared('fast', path) }
  const memory: [string, number][] = []
  console.log('\n| stories added (fast) | most memory, MB |\n|---|---|')
  for (const most of [100, 1_000, 3_000, 6_000]) {
    const many = Array.from(
      { length: most },
      (_, index) => `Story ${index} of the day\n\n${texts[index % texts.length]}`,
    )
    const used = Math.round(measured([command, 'add', '--model', 'fast', written(`${most}`, many)]).memory)
    memory.push([`${most}`, used])
    console.log(`| ${most} | ${used} |`)
  }
  keepFigures(import.meta.dirname, 'add', { stories: texts.length, ...times, 'memory, MB': Object.fromEntries(memory) })
} finally {
  rmSync(folder, { recursive: true })
}
