import { spawnSync } from 'node:child_process'
import { keepFigures, median, rounded } from '@onrecord/bench'

// Processor time of a whole process that imports one built entry, beside one that imports nothing. Build first.
// Usage: node bench/cold-imports.ts [--keep]. `--keep` stores the figures in figures.json.
const entries = [
  '@onrecord/article-data',
  '@onrecord/article-data/query',
  '@onrecord/article-data/validate',
  '@onrecord/article-data/edition',
  '@onrecord/article-extract',
  '@onrecord/article-import',
  '@onrecord/article-archive',
]
const runs = 15

const timeOnce = (code: string): number => {
  const report = `${code}; const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', report], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  return Number(stdout)
}

const timeOf = (code: string): number => median(Array.from({ length: runs }, () => timeOnce(code)))

const empty = timeOf('')
console.log(`nothing: ${empty.toFixed(0)} ms`)
const times = entries.map((entry) => [entry, rounded(timeOf(`await import('${entry}')`) / empty, 1)] as const)
for (const [entry, ratio] of times) console.log(`${entry}: ${ratio} times`)
keepFigures(import.meta.dirname, 'entries', {
  'nothing, ms': Math.round(empty),
  times: Object.fromEntries(times.map(([entry, ratio]) => [entry.replace('@onrecord/', ''), ratio])),
})
