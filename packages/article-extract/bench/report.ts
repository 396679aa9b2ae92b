/**
 * Measures quality, speed and size of both modes, and prints them beside the committed figures (figures.json).
 * usage: `pnpm --filter @onrecord/article-extract bench [--keep]`; --keep replaces the committed figures.
 * Quality needs the corpus and its scorer in the folder ONRECORD_SHARED, otherwise in `shared` beside the repository.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Figures as Table } from '@onrecord/bench'
import { loadModel, type ModelMode } from '../src/index.ts'
import { measureDownload } from './browser.ts'
import { measureQuality, predict, scoreTable } from './quality.ts'
import { shared } from './read-corpus.ts'
import { calibrationError, reliability } from './reliability.ts'
import { scoreSample } from './sample/score-sample.ts'
import { hasSeed, scoreSeed } from './seed-score.ts'
import { measureSpeed } from './speed.ts'

/** Figures by mode and name. */
type Figures = Record<ModelMode, Record<string, number>>

const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } })
const kept = resolve(import.meta.dirname, 'figures.json')
const before: Figures = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : { fast: {}, accurate: {} }
const now: Figures = { fast: {}, accurate: {} }
/** Figures of tables with other rows than figures. */
const tables: Record<string, Table> = {}
const modes = ['fast', 'accurate'] as const

const row = (...cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`)
const title = (text: string, ...columns: readonly string[]): void => {
  console.log(`\n### ${text}\n`)
  row(...columns)
  row(...columns.map(() => '---'))
}

/** Prints a row with the figure of each mode, and its change. */
const figure = (name: string, of: (mode: ModelMode) => number, digits = 1): void => {
  const cells = modes.flatMap((mode) => {
    const value = Number(of(mode).toFixed(digits))
    now[mode][name] = value
    const old = before[mode][name]
    return [
      value,
      old === undefined ? 'new' : old === value ? '=' : `${value > old ? '+' : ''}${(value - old).toFixed(digits)}`,
    ]
  })
  row(name, ...cells)
}
const columns = ['', 'fast', 'since', 'accurate', 'since']

const hasCorpus = existsSync(resolve(shared, 'corpora/polnear/dev.jsonl.gz'))
if (hasCorpus) {
  const models = { fast: loadModel('fast'), accurate: loadModel('accurate') }
  const both = <Result>(make: (mode: ModelMode) => Result) => ({ fast: make('fast'), accurate: make('accurate') })
  const instances = both((mode) => predict('dev-instances.jsonl.gz', models[mode]))
  const articles = both((mode) => predict('dev.jsonl.gz', models[mode]))
  const spans = both((mode) => measureQuality(instances[mode]))
  const wholes = both((mode) => measureQuality(articles[mode]))
  title('Quality on the development part of PolNeAR, F1 in percent', ...columns)
  for (const role of ['source', 'cue', 'content'] as const) {
    figure(`${role}, exact, 1,925 paragraphs`, (mode) => spans[mode].f1[role])
    figure(`95% interval, either way (${role})`, (mode) => spans[mode].within[role])
  }
  figure('whole statements that overlap, 84 articles', (mode) => wholes[mode].f1.whole)
  figure('95% interval, either way', (mode) => wholes[mode].within.whole)
  const bins = both((mode) => reliability(predict('dev.jsonl.gz', models[mode], 0)))
  figure('expected calibration error, points', (mode) => calibrationError(bins[mode]))
  tables.confidence = Object.fromEntries(
    modes.map((mode) => [
      mode,
      Object.fromEntries(
        bins[mode].map(({ from, count, confidence, right }) => [
          from.toFixed(1),
          {
            statements: count,
            'mean confidence': Number(confidence.toFixed(2)),
            right: Number(right.toFixed(2)),
          },
        ]),
      ),
    ]),
  )
  for (const mode of modes) {
    title(`Confidence and correctness: ${mode}`, 'confidence', 'statements', 'mean confidence', 'right')
    for (const { from, count, confidence, right } of bins[mode])
      row(`${from.toFixed(1)}-${(from + 0.1).toFixed(1)}`, count, confidence.toFixed(2), right.toFixed(2))
    console.log(
      `\nThe scorer on both files, ${mode}:\n\n\`\`\`\n${scoreTable(instances[mode])}\n${scoreTable(articles[mode])}\`\`\``,
    )
  }
} else console.log('Quality was NOT measured: the corpus is missing. Set ONRECORD_SHARED to its folder.')

title('Quality on texts of our own', ...columns)
for (const role of ['source', 'cue', 'content'] as const)
  figure(`${role}, exact, the sample`, (mode) => scoreSample(mode)[role])
if (hasSeed()) {
  const right = (mode: ModelMode) => scoreSeed(mode)
  figure(
    'statements of the hand-marked story, of 21',
    (mode) => right(mode).statements.filter((line) => line.right).length,
    0,
  )
  figure('its figures, of 7', (mode) => right(mode).figures.filter((line) => line.right).length, 0)
}

console.log(`\nNode ${process.version}, ${cpus().length} cores (${cpus()[0]?.model}), load ${loadavg()[0]?.toFixed(1)}`)
const speed = measureSpeed()
title('Speed: `extractArticle` for an article of 800 words, one core', ...columns)
figure('articles per second', (mode) => 1000 / speed.articles[mode], 0)
figure('relative to wink-nlp’s tokens and tags', (mode) => speed.articles[mode] / speed.wink)
figure('relative to starting Node (`node -e 0`)', (mode) => speed.articles[mode] / speed.node, 2)
figure('peak memory, MB', (mode) => speed.memory[mode], 0)
figure('peak memory with --max-semi-space-size=8, MB', (mode) => speed.thriftyMemory[mode], 0)
title('Length: milliseconds per 1,000 characters', 'one text of', 'fast', 'accurate')
for (const [name, fast, accurate] of speed.lengths) row(name, fast.toFixed(2), accurate.toFixed(2))
tables.lengths = Object.fromEntries(
  speed.lengths.map(([name, fast, accurate]) => [
    name,
    { fast: Number(fast.toFixed(2)), accurate: Number(accurate.toFixed(2)) },
  ]),
)

const downloads = { fast: await measureDownload('fast'), accurate: await measureDownload('accurate') }
title('In a browser', ...columns)
figure('code, KB gzipped', (mode) => downloads[mode].code / 1000, 0)
figure('weights, KB gzipped', (mode) => downloads[mode].weights / 1000, 0)
figure('ms from requesting the weights to the article, new tab', (mode) => downloads[mode].first, 0)
figure('ms for the second article', (mode) => downloads[mode].again, 0)

// Other benchmarks store their figures in the same file.
if (values.keep) writeFileSync(kept, `${JSON.stringify({ ...before, ...now, ...tables }, null, 2)}\n`)
