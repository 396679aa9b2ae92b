import type { Article } from '@onrecord/article-data'
import { type CoveragePart, coverageBar, type VoiceMark } from '@onrecord/article-view'
import { voiceClass } from '../view-models/voice-class.ts'
import './coverage-bar.css'

const height = 34

/** How many letters the bar is wide where it fills the page. */
const wholePage = 136

const hasRoom = (words: string, letters: number): boolean => words.replace(/\p{Cf}/gu, '').length + 2 <= letters

/** A place in the drawing, exact enough for parts to join. */
const inPercent = (share: number): string => `${(share * 100).toFixed(3)}%`

/** A name between isolates, so that one written from right to left leaves the number after it in its place. */
const nameOf = ({ voice, shortName }: CoveragePart): string => (voice ? `\u2068${shortName}\u2069` : shortName)

/** Words in a part, from the longest that has room there to none; where the window is narrow, the letter alone. */
const Words = ({ part, letters }: { readonly part: CoveragePart; readonly letters: number }) => {
  const letter = part.mark.mark
  const name = nameOf(part)
  const words = [`${name} ${part.percent}`, name, letter].find((some) => hasRoom(some, part.share * letters))
  return (
    <>
      <text className="bar-wide" x="8" y="22">
        {words}
      </text>
      <text className="bar-narrow" x="50%" y="22" textAnchor="middle">
        {part.share > 0.05 ? letter : ''}
      </text>
    </>
  )
}

type Props = {
  readonly article: Article
  /** The marks of the voices on a page that shows several stories, by their key. */
  readonly marks?: ReadonlyMap<string, VoiceMark>
  /** How many letters the bar is wide at most. */
  readonly letters?: number
}

/**
 * Who says how much of the story, as one bar. Widths are attributes of a drawing, since the page may have no inline styles;
 * its description says the same in words, and so does the list below it.
 */
export const CoverageBar = ({ article, marks, letters = wholePage }: Props) => {
  const parts = coverageBar(article, marks)
  const inWords = parts.map((part) => `${nameOf(part)} ${part.percent}`).join(', ')
  return (
    <svg className="bar" width="100%" height={height} role="img" aria-label={`Words by voice: ${inWords}.`}>
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
