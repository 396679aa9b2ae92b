import { say } from '../output.ts'
import { countSources } from './count-sources.ts'
import { type Progress, progressLine } from './progress-line.ts'

/** Something that shows how far one is, and goes away without a trace. */
export type ProgressShown = {
  readonly update: (progress: Pick<Progress, 'kept' | 'failed'>) => void
  /** Says a line without disturbing it. */
  readonly say: (line: string) => void
  readonly end: () => void
}

const redrawMilliseconds = 100

/** A line on standard error that keeps up with the work; nothing where that is no terminal. */
export const showProgress = (sources: readonly string[]): ProgressShown => {
  if (!process.stderr.isTTY) return { update: () => {}, say, end: () => {} }
  const start = performance.now()
  let now: Pick<Progress, 'kept' | 'failed'> = { kept: 0, failed: 0 }
  let total: number | undefined
  countSources(sources).then((count) => {
    total = count
  })
  const draw = () => {
    const line = progressLine({
      ...now,
      ...(total !== undefined && { total }),
      milliseconds: performance.now() - start,
    })
    process.stderr.write(`\r\u001B[K${line.slice(0, Math.max(0, (process.stderr.columns ?? 80) - 1))}`)
  }
  const clear = () => process.stderr.write('\r\u001B[K')
  draw()
  const timer = setInterval(draw, redrawMilliseconds)
  return {
    update: (progress) => {
      now = progress
    },
    say: (line) => {
      clear()
      say(line)
      draw()
    },
    end: () => {
      clearInterval(timer)
      clear()
    },
  }
}
