import type { CoverageShares } from '@onrecord/article-data'
import { barOfShares, type CoveragePart } from '@onrecord/article-view'
import { storyPageStrings } from '../../strings.ts'
import { VoiceMark, voiceClass } from '../voices/voice-mark.tsx'
import '../layout/bars.css'
import './story-bar.css'

const height = 10

/** How many voices are named below the bar. The description of the bar has all of them. */
const maxNamed = 3

const inPercent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** A name between direction isolates, so that a right-to-left name does not move the number after it. */
const nameOf = ({ shortName }: CoveragePart): string => `\u2068${shortName}\u2069`

/** Who says how much of a story in a list: a thin bar, with the names of the voices that say most below it. */
export const StoryBar = ({ shares }: { readonly shares: CoverageShares }) => {
  const parts = barOfShares(shares)
  const named = [
    ...parts.filter(({ voice }) => voice).slice(0, maxNamed),
    ...parts.filter(({ voice }) => voice === undefined),
  ]
  return parts.length === 0 ? null : (
    <div className="story-bar">
      <svg
        className="bars"
        width="100%"
        height={height}
        role="img"
        aria-label={storyPageStrings.coverageBar(parts.map((part) => `${nameOf(part)} ${part.percent}`).join(', '))}
      >
        {parts.map((part) => (
          <rect
            className={part.voice ? voiceClass(part.mark) : 'story-bar-writer'}
            x={inPercent(part.from)}
            width={inPercent(part.share)}
            height={height}
            key={part.voice?.key ?? ''}
          />
        ))}
      </svg>
      <p className="small" aria-hidden="true">
        {named.map((part) => (
          <span className="story-bar-name" key={part.voice?.key ?? ''}>
            {part.voice && <VoiceMark voice={part.mark} />} <bdi>{part.shortName}</bdi> {part.percent}
          </span>
        ))}
      </p>
    </div>
  )
}
