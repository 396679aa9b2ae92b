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
import { benchArguments, type Figures, keepFigures, rounded } from '@onrecord/bench'
import autocannon from 'autocannon'
import { fillArchive } from '../browser/fill-archive.ts'
import { freePort, longDeadline, startSite } from '../browser/site-server.ts'
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

/** Milliseconds of processor time per request, over 40 requests for different addresses. */
const costOf = async (pid: number, addressOf: (number: number) => string): Promise<number> => {
  const count = 40
  for (let at = 0; at < 5; at++) await load(addressOf(-1 - at))
  const before = usageOf(pid).seconds
  for (let at = 0; at < count; at++) await load(addressOf(at))
  return ((usageOf(pid).seconds - before) * 1000) / count
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

/** Processor time of pages that are not in memory, beside their lite pages, and the weight of pages. */
const measurePages = async (site: string, pid: number): Promise<void> => {
  const [costs, weights]: [[string, number][], [string, Figures][]] = [[], []]
  for (const id of ['kursk-capture', 'crowded', 'many-statements']) {
    const lite = await costOf(pid, (at) => `${site}/articles/${id}/lite?voice=${at}`)
    const cost = await costOf(pid, (at) => `${site}/articles/${id}?voice=${at}`)
    costs.push([id, rounded(cost / lite, 1)])
    print(`processor time /articles/${id}: ${(cost / lite).toFixed(1)} times its lite page`)
  }
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
