import type { Article } from '@onrecord/article-data'
import { type BarPart, barParts } from '../reading/bar-parts.ts'
import { percent } from '../reading/percent.ts'
import { voiceClass } from '../reading/voice-class.ts'
import './words-bar.css'

const height = 34

/** How many letters the bar is wide where it fills the page. */
const wholePage = 136

const hasRoom = (words: string, letters: number): boolean => words.replace(/\p{Cf}/gu, '').length + 2 <= letters

const inPercent = (share: number): string => `${(share * 100).toFixed(3)}%`

/** A name between isolates, so that one written from right to left leaves the number after it in its place. */
const nameOf = ({ voice }: BarPart): string => (voice ? `\u2068${voice.shortName}\u2069` : 'the writer')

/** Words in a part, from the longest that has room there to none; where the window is narrow, the letter alone. */
const Words = ({ part, letters }: { readonly part: BarPart; readonly letters: number }) => {
  const letter = part.voice?.mark ?? '–'
  const name = nameOf(part)
  const words = [`${name} ${percent(part.share)}`, name, letter].find((some) => hasRoom(some, part.share * letters))
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

/**
 * Whose words fill the story, as one bar. Widths are attributes of a drawing, since no style may stand in the page;
 * what it shows stands in words in its description and in the list below it. `letters`: how many it is wide at most.
 */
export const WordsBar = ({
  article,
  letters = wholePage,
}: {
  readonly article: Article
  readonly letters?: number
}) => {
  const parts = barParts(article)
  const inWords = parts.map((part) => `${nameOf(part)} ${percent(part.share)}`).join(', ')
  return (
    <svg className="bar" width="100%" height={height} role="img" aria-label={`Whose words: ${inWords}.`}>
      <pattern id={`hatch-${article.id}`} width="8" height="8" patternUnits="userSpaceOnUse">
        <path d="M-2 10 10-2M-2 2 2-2M6 10l4-4" />
      </pattern>
      {parts.map((part) => (
        <svg
          className={part.voice ? `bar-voice ${voiceClass(part.voice)}` : 'bar-writer'}
          x={inPercent(part.from)}
          width={inPercent(part.share)}
          height={height}
          key={part.voice?.key ?? ''}
        >
          <title>{`${part.voice?.name ?? 'The writer'}: ${percent(part.share)}`}</title>
          <rect width="100%" height={height} fill={part.voice ? undefined : `url(#hatch-${article.id})`} />
          <Words part={part} letters={letters} />
        </svg>
      ))}
    </svg>
  )
}
