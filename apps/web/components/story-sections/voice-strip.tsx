import type { Article, Voice } from '@onrecord/article-data'
import { placesInWords, type SpokenPart, type VoicePlaces, voicePlaces } from '@onrecord/article-view'
import { storyPageStrings } from '../../strings.ts'
import { voiceAnchor } from '../../view-models/addresses.ts'
import { VoiceMark, voiceClass } from '../voices/voice-mark.tsx'
import './voice-strip.css'

/** The size of the drawing in its own units. It is stretched to the width of its cell. */
const [width, height] = [1000, 14]

/** The part of a strip where a voice speaks. A short part would not be visible. */
const barOf = ({ from, share }: SpokenPart): string =>
  `M${Math.round(from * width)} 0v${height}h${Math.round(Math.max(share, 0.004) * width)}V0z`

const Row = ({ places }: { readonly places: VoicePlaces }) => {
  const { voice, parts } = places
  return (
    <tr className={voiceClass(voice)}>
      <th scope="row">
        <span className="strip-voice">
          <VoiceMark voice={voice} />{' '}
          <a href={`#${voiceAnchor(voice)}`}>
            <bdi>{voice.shortName}</bdi>
          </a>
        </span>
      </th>
      <td>
        <svg
          className="strip"
          width="100%"
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path className="strip-text" d={`M0 6h${width}v2H0z`} />
          <path d={parts.map(barOf).join('')} />
        </svg>
      </td>
      <td className="strip-words">{placesInWords(places)}</td>
    </tr>
  )
}

/** How many voices are shown. The others are collapsed. */
const maxShown = 8

const Rows = ({ places }: { readonly places: readonly VoicePlaces[] }) => (
  <table className="voice-strip">
    <caption className="aloud">{storyPageStrings.strip}</caption>
    <tbody>
      {places.map((each) => (
        <Row places={each} key={each.voice.key} />
      ))}
    </tbody>
  </table>
)

type Props = { readonly article: Article; readonly shown: readonly Voice[] }

/** Where in the story each voice speaks: from the beginning of the text on the left to its end, and the paragraphs in words. */
export const VoiceStrip = ({ article, shown }: Props) => {
  const keys = new Set(shown.map(({ key }) => key))
  const places = voicePlaces(article).filter(({ voice }) => keys.has(voice.key))
  const more = places.slice(maxShown)
  return (
    <>
      <h3 className="label">{storyPageStrings.strip}</h3>
      <Rows places={places.slice(0, maxShown)} />
      {more.length > 0 && (
        <details className="more">
          <summary>{storyPageStrings.moreVoices(more.length)}</summary>
          <Rows places={more} />
        </details>
      )}
    </>
  )
}
