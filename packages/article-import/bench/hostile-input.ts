/**
 * Prints what hostile input costs, as ratios in one process: the CPU time of each hostile page beside an ordinary long
 * page, and the memory of 20,000 stories in JSON lines beside that of 2,000.
 */
import { importHtml } from '../src/html/import-html.ts'
import { readablePages, rejectedPages, story } from '../src/html/testing/hostile-pages.ts'
import { ImportError } from '../src/import-error.ts'
import { importBytes } from '../src/import-from.ts'

const ordinaryPage = `<!doctype html><title>Wall</title>${story}${'<div class="item"><p>It was old.</p></div>'.repeat(10_000)}`

/** The CPU time of an import, in milliseconds. */
const timeOf = (html: string): number => {
  const start = process.cpuUsage()
  try {
    importHtml(html)
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
  }
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The largest resident set during an import of `count` stories of 11 KB, in MiB. */
const memoryOf = async (count: number): Promise<number> => {
  const line = Buffer.from(`${JSON.stringify({ text: 'Rain fell. '.repeat(1000) })}\n`)
  async function* lines() {
    for (let at = 0; at < count; at++) yield line
  }
  let largest = 0
  let read = 0
  for await (const _ of importBytes(lines(), { name: 'a.jsonl' })) {
    if (++read % 100 === 0) largest = Math.max(largest, process.memoryUsage().rss)
  }
  return largest / 1024 / 1024
}

const [few, many] = [await memoryOf(2000), await memoryOf(20_000)]
console.log(`memory for 20,000 stories / 2,000 stories: ${(many / few).toFixed(2)}`)
timeOf(ordinaryPage)
const ordinary = timeOf(ordinaryPage)
console.log(`CPU time of a hostile page / a page of 20,000 elements (${ordinary.toFixed(0)} ms)`)
const times = [...readablePages, ...rejectedPages].map(([name, html]) => ({ name, ratio: timeOf(html) / ordinary }))
for (const { name, ratio } of times.toSorted((a, b) => b.ratio - a.ratio))
  console.log(ratio.toFixed(2).padStart(6), name)
