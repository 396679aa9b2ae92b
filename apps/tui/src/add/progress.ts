import { formatCount } from '@onrecord/article-view'
import { say } from '../output/streams.ts'
import { countSources } from './count-sources.ts'

/** The progress of `add`. `total` is missing if it is not known in advance. */
type Progress = {
  readonly stored: number
  readonly failed: number
  readonly total?: number
  readonly milliseconds: number
}

/** A line that shows progress and disappears at the end. */
export type ProgressDisplay = {
  readonly update: (progress: Pick<Progress, 'stored' | 'failed'>) => void
  /** Writes a message above the progress line. */
  readonly say: (line: string) => void
  readonly end: () => void
}

const barWidth = 20

const duration = (seconds: number): string => {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

const bar = (share: number): string => {
  const full = Math.round(share * barWidth)
  return '█'.repeat(full) + '░'.repeat(barWidth - full)
}

/** The text of the progress line: count, rate and time left. Without a total, it has no bar and no time left. */
export const progressLine = ({ stored, failed, total, milliseconds }: Progress): string => {
  const done = stored + failed
  const rate = done / Math.max(milliseconds / 1000, 0.001)
  const isKnown = total !== undefined && total >= done && total > 0
  return [
    isKnown ? `${bar(done / total)} ${done}/${total}` : formatCount(done, 'story'),
    ...(done > 0 ? [`${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`] : []),
    ...(isKnown && done > 0 && done < total ? [`${duration((total - done) / rate)} left`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ].join('  ')
}

const redrawMilliseconds = 100

/** Shows progress on stderr; shows nothing if stderr is not a terminal. */
export const showProgress = (sources: readonly string[]): ProgressDisplay => {
  if (!process.stderr.isTTY) return { update: () => {}, say, end: () => {} }
  const start = performance.now()
  let now: Pick<Progress, 'stored' | 'failed'> = { stored: 0, failed: 0 }
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
