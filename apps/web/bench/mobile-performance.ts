import { launchChromium } from '@onrecord/test-browser'
import lighthouse from 'lighthouse'
import { freePort } from '../browser/site-server.ts'

/** What Lighthouse measures of a page on a slow phone: the score of its performance (0 to 1), and when its largest part is there. */
export type MobilePerformance = { readonly score: number; readonly largestPaint: number }

const rounds = 3

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** The performance of pages, each as a median. The pages take turns, so that other work on the machine affects all of them. */
export const mobilePerformance = async (addresses: readonly string[]): Promise<readonly MobilePerformance[]> => {
  const port = await freePort()
  const browser = await launchChromium([`--remote-debugging-port=${port}`])
  const measure = async (address: string): Promise<MobilePerformance> => {
    const run = await lighthouse(address, { port, onlyCategories: ['performance'], logLevel: 'silent' })
    const { categories, audits, runtimeError } = run?.lhr ?? {}
    if (runtimeError) throw new Error(`Lighthouse failed for ${address}: ${runtimeError.message}`)
    return {
      score: categories?.performance?.score ?? 0,
      largestPaint: audits?.['largest-contentful-paint']?.numericValue ?? 0,
    }
  }
  const runs = addresses.map((): MobilePerformance[] => [])
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [at, address] of addresses.entries()) runs[at]?.push(await measure(address))
    }
  } finally {
    await browser.close()
  }
  return runs.map((found) => ({
    score: median(found.map(({ score }) => score)),
    largestPaint: median(found.map(({ largestPaint }) => largestPaint)),
  }))
}
