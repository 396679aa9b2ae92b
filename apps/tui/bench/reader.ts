import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openArchive } from '@onrecord/article-archive'
import { edition } from '@onrecord/article-data/edition'
import { benchArguments, type Figures, keepFigures, median, rounded } from '@onrecord/bench'
import { command } from '../src/end-to-end/run.ts'
import { type Cost, type MeasuredTerminal, openMeasured } from './measured-terminal.ts'

// `pnpm bench:tui`: what the terminal reader costs, beside an empty Node process, newsboat and less in the same run.
// Arguments: numbers of stories, by default 840 and 10,000. Newsboat and less are left out if they are not installed.
// `--keep` stores the figures in figures.json.

const [included] = edition
if (!included) throw new Error('The edition is empty.')
const story = included

const given = benchArguments().map(Number)
const sizes = given.length > 0 ? given : [840, 10_000]
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-tui-'))
const rounds = 9

const middle = (costs: readonly Cost[]): Cost => ({
  wall: median(costs.map(({ wall }) => wall)),
  processor: median(costs.map(({ processor }) => processor)),
  bytes: median(costs.map(({ bytes }) => bytes)),
})

/** The least of each: starting a process costs more while the machine does other work, up to twice as much. */
const lowest = (costs: readonly Cost[]): Cost => ({
  wall: Math.min(...costs.map(({ wall }) => wall)),
  processor: Math.min(...costs.map(({ processor }) => processor)),
  bytes: median(costs.map(({ bytes }) => bytes)),
})

const headlineOf = (index: number): string => `Story ${index}: ${story.headline}`

/** The home of an archive with this many stories, each as long as the included one. */
const libraryOf = async (count: number): Promise<string> => {
  const home = join(folder, `home-${count}`)
  mkdirSync(home)
  const archive = await openArchive(join(home, 'archive.db'))
  for (let from = 0; from < count; from += 200) {
    const stories = Array.from({ length: Math.min(200, count - from) }, (_, offset) => {
      const index = from + offset
      const day = new Date(Date.UTC(2026, 0, 1) - index * 7_200_000).toISOString()
      return { ...story, id: `story-${index}`, headline: headlineOf(index), datePublished: day }
    })
    await archive.put(stories)
  }
  await archive.resolve()
  await archive.close()
  return home
}

/** A whole process: the lowest of ten means of four runs in a row. */
const processCost = (words: readonly string[], home: string): Cost => {
  const runs = 4
  const costs = Array.from({ length: 10 }, () => {
    const began = performance.now()
    const script = `for run in $(seq ${runs}); do "$@" >/dev/null 2>&1 </dev/null; done; times`
    const { stdout } = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...words], {
      encoding: 'utf8',
      env: { ...process.env, ONRECORD_HOME: home, ONRECORD_ARCHIVE: '' },
    })
    const [, children = ''] = stdout.trim().split('\n')
    const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/gu)].map(([, m, s]) => Number(m) * 60 + Number(s))
    const processor = seconds.reduce((sum, one) => sum + one, 0) * 1000
    return { wall: (performance.now() - began) / runs, processor: processor / runs, bytes: 0 }
  })
  return lowest(costs)
}

type Program = {
  readonly name: string
  readonly command: string
  readonly words: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly isUp: (screen: string) => boolean
}

const reader = (home: string): Program => ({
  name: 'onrecord',
  command: process.execPath,
  words: [command],
  env: { ONRECORD_HOME: home, ONRECORD_ARCHIVE: '' },
  isUp: (screen) => screen.includes('q quit'),
})

const open = ({ command: program, words, env, isUp }: Program) => openMeasured(program, words, env, isUp)

const firstScreen = async (program: Program): Promise<Cost> => {
  const costs: Cost[] = []
  for (let round = 0; round < rounds; round++) {
    const { terminal, start } = await open(program)
    costs.push(start)
    await terminal.end()
  }
  return lowest(costs)
}

const repeated = async (terminal: MeasuredTerminal, key: string, times: number): Promise<Cost> => {
  const costs: Cost[] = []
  for (let time = 0; time < times; time++) costs.push(await terminal.act(key))
  return middle(costs)
}

/** The first and the second search of a session, from the key to the result: the medians of several sessions. */
const searches = async (home: string): Promise<{ readonly first: Cost; readonly second: Cost }> => {
  const shows = (query: string) => (screen: string) => new RegExp(`^ On Record {2}${query} +1/1$`, 'mu').test(screen)
  const costs: { readonly first: Cost; readonly second: Cost }[] = []
  for (let round = 0; round < 5; round++) {
    // The query of the session before would still be on the screen.
    rmSync(join(home, 'archive.db.reading.json'), { force: true })
    const { terminal } = await open(reader(home))
    await terminal.act('/story 7')
    const first = await terminal.act('\r', shows('story 7'))
    await terminal.act('/1')
    costs.push({ first, second: await terminal.act('\r', shows('story 71')) })
    await terminal.end()
  }
  rmSync(join(home, 'archive.db.reading.json'), { force: true })
  return { first: middle(costs.map(({ first }) => first)), second: middle(costs.map(({ second }) => second)) }
}

type Row = readonly [what: string, program: string, cost: Cost]

const emptyProcess = (): Cost => processCost(['-e', '0'], folder)

const rows: Row[] = []
const bases: Cost[] = [emptyProcess()]
/** The cost of an empty process at the time when a row was measured: the machine may be slower at another time. */
const baseOf = new Map<Row, Cost>()

/** Adds rows that were measured after the latest empty process, and measures the next one. */
const add = (...more: readonly Row[]): void => {
  rows.push(...more)
  bases.push(emptyProcess())
  const base = lowest(bases.slice(-2))
  for (const row of more) {
    const [what, program, cost] = row
    baseOf.set(row, base)
    console.error(program, what, cost, base.processor)
  }
}

const timesOf = (row: Row): number => row[2].processor / (baseOf.get(row)?.processor ?? Number.NaN)

add(['`onrecord --version`', 'onrecord', processCost([command, '--version'], folder)])
add(['`onrecord show` of the included story', 'onrecord', processCost([command, 'show', story.id], folder)])
const memory: { readonly count: number; readonly before: number; readonly after: number; readonly files: number }[] = []

for (const count of sizes) {
  const home = await libraryOf(count)
  add([`\`onrecord list\`, ${count} stories`, 'onrecord', processCost([command, 'list'], home)])
  add([`first screen, ${count} stories`, 'onrecord', await firstScreen(reader(home))])
  const { first, second } = await searches(home)
  add(
    [`search, ${count} stories: key to result`, 'onrecord', first],
    [`second search, ${count} stories`, 'onrecord', second],
  )
  const { terminal } = await open(reader(home))
  add([`\`j\` in a list of ${count}`, 'onrecord', await repeated(terminal, 'j', 30)])
  add([`open a story of ${count}`, 'onrecord', await terminal.act('\r', (shown) => shown.includes('▆'))])
  add([`\`j\` in a story`, 'onrecord', await repeated(terminal, 'j', 20)])
  add([`\`n\` in a story`, 'onrecord', await repeated(terminal, 'n', 10)])
  const { all: before } = terminal.memory()
  for (let turn = 0; turn < 20; turn++) await terminal.act(turn % 2 === 0 ? 'jn'.repeat(50) : 'kp'.repeat(50))
  const { all, files } = terminal.memory()
  memory.push({ count, before: Math.round(before), after: Math.round(all), files: Math.round(files) })
  await terminal.end()
}

const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).status === 0

const newsboatHome = (count: number): string => {
  const home = join(folder, `newsboat-${count}`)
  mkdirSync(home)
  const items = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 1) - index * 7_200_000).toUTCString()
    return `<item><title>${headlineOf(index)}</title><guid>s-${index}</guid><pubDate>${day}</pubDate><description>${story.text.replaceAll(/[<&]/gu, ' ').repeat(3)}</description></item>`
  })
  const feed = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Stories</title>${items.join('')}</channel></rss>`
  writeFileSync(join(home, 'feed.xml'), feed)
  writeFileSync(join(home, 'urls'), `file://${join(home, 'feed.xml')}\n`)
  writeFileSync(join(home, 'config'), `max-items ${count}\n`)
  return home
}

if (isInstalled('newsboat'))
  for (const count of sizes.slice(0, 1)) {
    const home = newsboatHome(count)
    const words = ['-C', join(home, 'config'), '-u', join(home, 'urls'), '-c', join(home, 'cache.db')]
    spawnSync('newsboat', [...words, '-x', 'reload'])
    const program: Program = {
      name: 'newsboat',
      command: 'newsboat',
      words,
      env: {},
      isUp: (screen) => screen.includes('total)'),
    }
    add([`first screen, ${count} stories`, 'newsboat', await firstScreen(program)])
    const { terminal } = await open(program)
    add([`open the list of ${count}`, 'newsboat', await terminal.act('\r', (shown) => shown.includes('Story'))])
    add([`\`j\` in a list of ${count}`, 'newsboat', await repeated(terminal, 'j', 30)])
    add([`open a story of ${count}`, 'newsboat', await terminal.act('\r', (shown) => shown.includes('Title:'))])
    add(['`↓` in a story', 'newsboat', await repeated(terminal, '\u001BOB', 20)])
    await terminal.end()
  }

if (isInstalled('less')) {
  const file = join(folder, 'story.txt')
  writeFileSync(file, `${story.text}\n`.repeat(20))
  const words: Program = {
    name: 'less',
    command: 'less',
    words: [file],
    env: {},
    isUp: (screen) => /story\.txt/u.test(screen),
  }
  add(['first screen of a text', 'less', await firstScreen(words)])
  const { terminal } = await open(words)
  add(['`j` in a story', 'less', await repeated(terminal, 'j', 20)])
  await terminal.end()
}

console.log(
  `Node ${process.versions.node}, lowest of whole processes and first screens, medians of the others, 80 columns and 24 rows\n`,
)
console.log(
  '| what | program | ms | processor ms | processor, times `node -e 0` | bytes |\n|---|---|---:|---:|---:|---:|',
)
const whole: Row = ['whole process', 'node -e 0', lowest(bases)]
baseOf.set(whole, whole[2])
rows.unshift(whole)
for (const row of rows) {
  const [what, program, { wall, processor, bytes }] = row
  console.log(
    `| ${what} | ${program} | ${wall.toFixed(1)} | ${processor.toFixed(1)} | ${timesOf(row).toFixed(2)} | ${bytes === 0 ? '' : bytes} |`,
  )
}
for (const { count, before, after } of memory)
  console.log(`\nMemory: ${count} stories: ${before} MB, after 2,000 keys ${after} MB`)

/** The figures of a program, by what was done. */
const figuresOf = (name: string): Figures =>
  Object.fromEntries(
    rows
      .filter(([, program]) => program === name)
      .map((row) => {
        const [what, , { processor, bytes }] = row
        return [what, { 'processor ms': rounded(processor, 1), times: rounded(timesOf(row), 1), bytes }]
      }),
  )
const keys = rows.flatMap(([what, program, { wall }]) =>
  program === 'onrecord' && /^`[jn]`/u.test(what) ? [wall] : [],
)
const wallOf = (start: string) => rows.flatMap(([what, , { wall }]) => (what.startsWith(start) ? [wall] : []))
keepFigures(import.meta.dirname, 'terminal', {
  ...Object.fromEntries([...new Set(rows.map(([, program]) => program))].map((name) => [name, figuresOf(name)])),
  clock: {
    'a key, lowest ms': rounded(Math.min(...keys), 0),
    'a key, highest ms': rounded(Math.max(...keys), 0),
    'the first search, ms': rounded(Math.max(...wallOf('search')), 0),
    'the second search, ms': rounded(Math.max(...wallOf('second search')), 0),
  },
  memory: {
    'at the start, MB': Math.max(...memory.map(({ before }) => before)),
    'after 2,000 keys, lowest MB': Math.min(...memory.map(({ after }) => after)),
    'after 2,000 keys, highest MB': Math.max(...memory.map(({ after }) => after)),
    'program files, MB': Math.max(...memory.map(({ files }) => files)),
  },
})
rmSync(folder, { recursive: true })
process.exit(0)
