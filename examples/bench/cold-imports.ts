import { spawnSync } from 'node:child_process'

// Processor time of a whole process that imports one built entry, beside one that imports nothing. Build first.
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

const processorTime = (code: string): number => {
  const report = `${code}; const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', report], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  return Number(stdout)
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
const timeOf = (code: string): number => median(Array.from({ length: runs }, () => processorTime(code)))

const empty = timeOf('')
console.log(`nothing: ${empty.toFixed(0)} ms`)
for (const entry of entries) console.log(`${entry}: ${(timeOf(`await import('${entry}')`) / empty).toFixed(1)} times`)
