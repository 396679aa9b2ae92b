import type { Article } from '@onrecord/article-data'
import { type CoveragePart, coverageBar, type VoiceMark } from '@onrecord/article-view'
import { voiceClass } from '../voices/voice-mark.tsx'
import './coverage-bar.css'
import { storyPageStrings } from '../../strings.ts'

const height = 34

/** The width in letters of a bar as wide as the page. */
const wholePage = 136

const hasRoom = (words: string, letters: number): boolean => words.replace(/\p{Cf}/gu, '').length + 2 <= letters

/** A position in the drawing, precise enough to leave no gap between parts. */
const inPercent = (share: number): string => `${(share * 100).toFixed(3)}%`

/** A name between direction isolates, so that a right-to-left name does not move the number after it. */
const nameOf = ({ voice, shortName }: CoveragePart): string => (voice ? `\u2068${shortName}\u2069` : shortName)

/** The width in letters of a bar in a window of 320 pixels. */
const narrowPage = 32

/** The longest label that fits in a part of a bar of that many letters: name and share, name, or letter. */
const labelOf = (part: CoveragePart, letters: number): string => {
  const name = nameOf(part)
  return [`${name} ${part.percent}`, name, part.mark.mark].find((some) => hasRoom(some, part.share * letters)) ?? ''
}

/** The label of a part, for a wide and for a narrow window. */
const Words = ({ part, letters }: { readonly part: CoveragePart; readonly letters: number }) => (
  <>
    <text className="bar-wide" x="8" y="22">
      {labelOf(part, letters)}
    </text>
    <text className="bar-narrow" x="50%" y="22" textAnchor="middle">
      {labelOf(part, narrowPage) || (part.share > 0.05 ? part.mark.mark : '')}
    </text>
  </>
)

type Props = {
  readonly article: Article
  /** The marks of the voices by key, on a page that shows several stories. */
  readonly marks?: ReadonlyMap<string, VoiceMark>
  /** The largest width of the bar, in letters. */
  readonly letters?: number
}

/**
 * Who says how much of the story, as one bar. It is an SVG, because the page may not have inline styles. Its description and the
 * list below it give the same shares in words.
 */
export const CoverageBar = ({ article, marks, letters = wholePage }: Props) => {
  const parts = coverageBar(article, marks)
  const inWords = parts.map((part) => `${nameOf(part)} ${part.percent}`).join(', ')
  return (
    <svg className="bar" width="100%" height={height} role="img" aria-label={storyPageStrings.coverageBar(inWords)}>
      <pattern id={`hatch-${article.id}`} width="8" height="8" patternUnits="userSpaceOnUse">
        <path d="M-2 10 10-2M-2 2 2-2M6 10l4-4" />
      </pattern>
      {parts.map((part) => (
        <svg
          className={part.voice ? `bar-voice ${voiceClass(part.mark)}` : 'bar-writer'}
          x={inPercent(part.from)}
          width={inPercent(part.share)}
          height={height}
          key={part.voice?.key ?? ''}
        >
          <title>{`${part.name}: ${part.percent}`}</title>
          <rect width="100%" height={height} fill={part.voice ? undefined : `url(#hatch-${article.id})`} />
          <Words part={part} letters={letters} />
        </svg>
      ))}
    </svg>
  )
}
