import { formatCount } from '@onrecord/article-view'

/** How far `add` is. `total` is absent where nobody can tell beforehand. */
export type Progress = {
  readonly kept: number
  readonly failed: number
  readonly total?: number
  readonly milliseconds: number
}

const barWidth = 20

const lasting = (seconds: number): string => {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

const bar = (share: number): string => {
  const full = Math.round(share * barWidth)
  return '█'.repeat(full) + '░'.repeat(barWidth - full)
}

/** The line of a progress bar: how many, how fast, how long still; without a total there is no bar and no time left. */
export const progressLine = ({ kept, failed, total, milliseconds }: Progress): string => {
  const done = kept + failed
  const rate = done / Math.max(milliseconds / 1000, 0.001)
  const isKnown = total !== undefined && total >= done && total > 0
  return [
    isKnown ? `${bar(done / total)} ${done}/${total}` : formatCount(done, 'story'),
    ...(done > 0 ? [`${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`] : []),
    ...(isKnown && done > 0 && done < total ? [`${lasting((total - done) / rate)} left`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ].join('  ')
}
