// Extracts the texts on stdin (JSON) with the built package in the given mode, and prints the peak memory of the
// process in MB. It is not TypeScript, because stripping types would use memory too.
import { existsSync, readFileSync } from 'node:fs'
import { extractArticle } from '../dist/index.js'

const model = process.argv[2] === 'fast' ? 'fast' : 'accurate'
for (const text of JSON.parse(readFileSync(0, 'utf8'))) extractArticle(text, { model })

// A child's `maxRSS` includes its parent's memory at the start. Linux reports the child's own memory elsewhere.
const status = '/proc/self/status'
const own = existsSync(status) ? /VmHWM:\s+(\d+) kB/u.exec(readFileSync(status, 'utf8'))?.[1] : undefined
console.log((Number(own ?? process.resourceUsage().maxRSS) / 1024).toFixed(0))
