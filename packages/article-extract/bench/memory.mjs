// Extracts the texts given on standard input as JSON, by the built package in the mode given, and prints the most memory
// the process held, in MB. No TypeScript, since what strips its types would count.
import { existsSync, readFileSync } from 'node:fs'
import { extractArticle } from '../dist/index.js'

const model = process.argv[2] === 'fast' ? 'fast' : 'accurate'
for (const text of JSON.parse(readFileSync(0, 'utf8'))) extractArticle(text, { model })

// A child's `maxRSS` counts in what its parent held when it was started; Linux tells the child's own elsewhere.
const status = '/proc/self/status'
const own = existsSync(status) ? /VmHWM:\s+(\d+) kB/u.exec(readFileSync(status, 'utf8'))?.[1] : undefined
console.log((Number(own ?? process.resourceUsage().maxRSS) / 1024).toFixed(0))
