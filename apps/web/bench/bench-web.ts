/**
 * Compares the site with a bare Next page in one run: requests per second with 50 connections, processor time of an uncached page,
 * page weight, memory under load, and the performance on a phone by Lighthouse. Prints ratios. Linux only.
 * Usage: node bench/bench-web.ts [--keep] [seconds | pages | mobile]. `--keep` stores the figures in figures.json. With `pages`, it
 * measures only processor time and weight, which do not depend on what else the machine does; with `mobile`, only Lighthouse.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { benchArguments, type Figures, keepFigures, percentile, rounded } from '@onrecord/bench'
import autocannon from 'autocannon'
import { fillArchive } from '../browser/fill-archive.ts'
import { freePort, longDeadline, startSite } from '../browser/site-server.ts'
import { fillWithGenerated } from './generated-archive.ts'
import { mobilePerformance } from './mobile-performance.ts'
import { load, pageWeight } from './page-weight.ts'
import { usageOf } from './process-tree.ts'

const [given = '10'] = benchArguments()
const onlyPages = given === 'pages'
const onlyMobile = given === 'mobile'
const seconds = Number(given)
const next = fileURLToPath(new URL('../node_modules/next/dist/bin/next', import.meta.url))
const bareFolder = fileURLToPath(new URL('./bare', import.meta.url))

const print = (line: string): void => void process.stdout.write(`${line}\n`)

const startBare = async () => {
  execFileSync(process.execPath, [next, 'build'], { cwd: bareFolder, stdio: 'ignore' })
  const port = await freePort()
  const child = spawn(process.execPath, [next, 'start', '-p', `${port}`, '-H', '127.0.0.1'], {
    cwd: bareFolder,
    stdio: 'ignore',
  })
  const site = `http://127.0.0.1:${port}`
  while (!(await fetch(site).catch(() => undefined))) await wait(100)
  return { site, pid: child.pid ?? 0, stop: () => child.kill() }
}

const perSecond = async (url: string): Promise<number> => {
  const { requests } = await autocannon({ url, connections: 50, duration: seconds })
  return requests.average
}

const rounds = 6
const perRound = 40

/** Milliseconds of processor time per request, over 40 requests for different addresses. */
const costOf = async (pid: number, addressOf: (number: number) => string, round: number): Promise<number> => {
  const before = usageOf(pid).seconds
  for (let at = 0; at < perRound; at++) await load(addressOf(round * perRound + at))
  return ((usageOf(pid).seconds - before) * 1000) / perRound
}

/** How many times the processor time of `base` the pages of `addressOf` cost. Both take turns; the first round only warms up. */
const timesCost = async (pid: number, addressOf: (number: number) => string, base: typeof addressOf) => {
  const costs: { readonly own: number; readonly base: number }[] = []
  for (let round = 0; round < rounds; round++) {
    costs.push({ base: await costOf(pid, base, round), own: await costOf(pid, addressOf, round) })
  }
  const median = (of: 'own' | 'base'): number =>
    percentile(
      costs.slice(1).map((cost) => cost[of]),
      0.5,
    )
  return median('own') / median('base')
}

/** The performance of a story and a long story on a phone, beside that of a bare Next page. */
const measureMobile = async (site: string, bare: string): Promise<void> => {
  const ids = ['kursk-capture', 'many-statements']
  const [ofBare, ...ofStories] = await mobilePerformance([bare, ...ids.map((id) => `${site}/articles/${id}`)])
  if (!ofBare) return
  const figures = ofStories.map(({ score, largestPaint }, at): [string, Figures] => [
    ids[at] ?? '',
    {
      'score, times a bare page': rounded(score / ofBare.score, 2),
      'largest paint, times a bare page': rounded(largestPaint / ofBare.largestPaint, 2),
    },
  ])
  for (const [id, each] of figures) print(`Lighthouse on a phone /articles/${id}: ${JSON.stringify(each)}`)
  print(`  scores: bare ${ofBare.score}, stories ${ofStories.map(({ score }) => score).join(', ')}`)
  keepFigures(import.meta.dirname, 'mobile', { 'score of a bare page': ofBare.score, ...Object.fromEntries(figures) })
}

/** Requests per second beside a bare Next page, and memory under load. Only a machine without other work gives useful figures. */
const measureLoad = async (site: string, pid: number): Promise<void> => {
  const bare = await startBare()
  try {
    await measureMobile(site, bare.site)
    if (onlyMobile) return
    const bareRate = await perSecond(bare.site)
    const rates: [string, number][] = []
    for (const path of ['/articles/kursk-capture', '/search?q=killed', '/voices', '/articles/kursk-capture/lite']) {
      const rate = await perSecond(`${site}${path}`)
      rates.push([path, rounded(rate / bareRate, 1)])
      print(`throughput ${path}: ${(rate / bareRate).toFixed(2)} of a bare Next page`)
    }
    const sizes: number[] = []
    for (let minute = 0; minute < 6; minute++) {
      await autocannon({ url: `${site}/articles/crowded`, connections: 50, duration: 10 })
      sizes.push(usageOf(pid).megabytes)
    }
    print(`memory under load, every ten seconds: ${sizes.map((size) => `${size.toFixed(0)} MB`).join(', ')}`)
    const [first = 0, ...later] = sizes.map(Math.round)
    keepFigures(import.meta.dirname, 'site', {
      'requests per second, times a bare page': Object.fromEntries(rates),
      'memory, MB': {
        'after ten seconds': first,
        'later, lowest': Math.min(...later),
        'later, highest': Math.max(...later),
      },
    })
  } finally {
    bare.stop()
  }
}

/** How many times the processor time of its lite page the first request for a story costs. Each story is requested once. */
const firstRequests = async (): Promise<number> => {
  const path = join(folder, 'generated.db')
  const half = rounds * perRound
  await fillWithGenerated(path, 2 * half)
  const server = await startSite({ ...longDeadline, ONRECORD_ARCHIVE: path })
  try {
    const storyAt = (at: number): string => `${server.site}/articles/story-1-${at}`
    return await timesCost(server.pid, storyAt, (at) => `${storyAt(half + at)}/lite`)
  } finally {
    await server.stop()
  }
}

/** Processor time of pages that are not in memory, beside their lite pages, and the weight of pages. */
const measurePages = async (site: string, pid: number): Promise<void> => {
  const [costs, weights]: [[string, number][], [string, Figures][]] = [[], []]
  for (const id of ['kursk-capture', 'crowded', 'many-statements']) {
    const cost = await timesCost(
      pid,
      (at) => `${site}/articles/${id}?voice=${at}`,
      (at) => `${site}/articles/${id}/lite?voice=${at}`,
    )
    costs.push([id, rounded(cost, 1)])
    print(`processor time /articles/${id}: ${cost.toFixed(1)} times its lite page`)
  }
  const first = await firstRequests()
  print(`processor time of the first request for a story: ${first.toFixed(1)} times its lite page`)
  for (const path of ['/', '/articles/kursk-capture', '/articles/many-statements', '/search?q=killed', '/voices']) {
    const { html, css, scripts, fonts } = await pageWeight(`${site}${path}`)
    const figures = {
      'HTML and CSS, KB': rounded(html + css, 1),
      'scripts, KB': rounded(scripts, 1),
      'fonts, KB': rounded(fonts, 0),
    }
    weights.push([path, figures])
    print(`weight ${path}: ${JSON.stringify(figures)}`)
  }
  keepFigures(import.meta.dirname, 'pages', {
    'processor time, times the lite page': Object.fromEntries(costs),
    'first request, times the lite page': rounded(first, 1),
    weight: Object.fromEntries(weights),
  })
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-web-'))
const archive = join(folder, 'archive.db')
await fillArchive(archive)
const { site, pid, stop } = await startSite({ ...longDeadline, ONRECORD_ARCHIVE: archive })

try {
  if (!onlyPages) await measureLoad(site, pid)
  if (!onlyMobile) await measurePages(site, pid)
} finally {
  await stop()
  rmSync(folder, { recursive: true, force: true })
}
