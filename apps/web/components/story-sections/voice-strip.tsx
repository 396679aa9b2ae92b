import type { Article, Voice } from '@onrecord/article-data'
import { placesInWords, type VoicePlaces, voicePlaces } from '@onrecord/article-view'
import { storyPageStrings } from '../../strings.ts'
import { voiceAnchor } from '../../view-models/addresses.ts'
import { VoiceMark, voiceClass } from '../voices/voice-mark.tsx'
import './voice-strip.css'

const height = 14

const inPercent = (share: number): string => `${(share * 100).toFixed(2)}%`

const Row = ({ places }: { readonly places: VoicePlaces }) => {
  const { voice, parts } = places
  return (
    <tr className={voiceClass(voice)}>
      <th scope="row">
        <VoiceMark voice={voice} />{' '}
        <a href={`#${voiceAnchor(voice)}`}>
          <bdi>{voice.shortName}</bdi>
        </a>
      </th>
      <td>
        <svg className="strip" width="100%" height={height} aria-hidden="true">
          <rect className="strip-text" y="6" width="100%" height="2" />
          {parts.map(({ from, share }) => (
            // A short part would not be visible.
            <rect x={inPercent(from)} width={inPercent(Math.max(share, 0.004))} height={height} key={from} />
          ))}
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
