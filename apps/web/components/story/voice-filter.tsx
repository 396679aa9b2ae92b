import { type Article, type Voice, voices } from '@onrecord/article-data'
import { formatCount, formatPercent, storyStrings } from '@onrecord/article-view'
import type { ChosenVoice } from '../../view-models/chosen-voice.ts'
import { VoiceMark, voiceClass } from '../voices/voice-mark.tsx'
import './voice-filter.css'
import { storyPageStrings } from '../../strings.ts'

type Props = { readonly article: Article; readonly chosen: ChosenVoice }

const Choice = ({
  id,
  voice,
  isChosen,
}: {
  readonly id: string
  readonly voice: Voice
  readonly isChosen: boolean
}) => (
  <li>
    <a
      className={`choice ${voiceClass(voice)}`}
      href={`/articles/${id}?voice=${encodeURIComponent(voice.key)}`}
      aria-current={isChosen ? 'true' : undefined}
    >
      <VoiceMark voice={voice} /> <bdi>{voice.shortName}</bdi>{' '}
      <span className="choice-share">{formatPercent(voice.share)}</span>
    </a>
  </li>
)

const isChosen = (chosen: ChosenVoice, voice: Voice): boolean => chosen.kind === 'one' && chosen.voice.key === voice.key

type ChoicesProps = { readonly id: string; readonly voices: readonly Voice[]; readonly chosen: ChosenVoice }

const Choices = ({ id, voices: shown, chosen }: ChoicesProps) => (
  <ul className="choices">
    {shown.map((voice) => (
      <Choice id={id} voice={voice} isChosen={isChosen(chosen, voice)} key={voice.key} />
    ))}
  </ul>
)

const Chosen = ({ article, chosen }: Props) => {
  if (chosen.kind === 'all') return null
  return (
    <p className="chosen" role="status">
      {chosen.kind === 'one' ? (
        <>
          {storyPageStrings.showing} <bdi>{chosen.voice.name}</bdi>
          {storyPageStrings.dimmed(
            formatCount(chosen.voice.statementIds.length, 'statement'),
            formatPercent(chosen.voice.share),
          )}
        </>
      ) : (
        <>
          {storyPageStrings.unknownVoice} “<bdi>{chosen.key}</bdi>”.
        </>
      )}{' '}
      <a href={`/articles/${article.id}`}>{storyStrings.showAllVoices}</a>
    </p>
  )
}

/** How many voices are shown. The rest are collapsed. */
const maxShown = 8

/** A link for each voice to the same story with the words of all other voices dimmed. */
export const VoiceFilter = ({ article, chosen }: Props) => {
  const all = voices(article)
  if (all.length === 0) return null
  const more = all.slice(maxShown)
  return (
    <nav className="voice-filter" aria-label={storyStrings.chooseVoice}>
      <Choices id={article.id} voices={all.slice(0, maxShown)} chosen={chosen} />
      {more.length > 0 && (
        <details className="more more-choices" open={more.some((voice) => isChosen(chosen, voice))}>
          <summary>{storyPageStrings.moreVoices(more.length)}</summary>
          <Choices id={article.id} voices={more} chosen={chosen} />
        </details>
      )}
      <Chosen article={article} chosen={chosen} />
    </nav>
  )
}
