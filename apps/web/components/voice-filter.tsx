import { type Article, type Voice, voices } from '@onrecord/article-data'
import type { ChosenVoice } from '../reading/chosen-voice.ts'
import { countOf } from '../reading/count-of.ts'
import { percent } from '../reading/percent.ts'
import { voiceClass } from '../reading/voice-class.ts'
import { VoiceMark } from './voice-mark.tsx'
import './voice-filter.css'

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
      <span className="choice-share">{percent(voice.share)}</span>
    </a>
  </li>
)

const Chosen = ({ article, chosen }: Props) => {
  if (chosen.kind === 'all') return null
  return (
    <p className="chosen" role="status">
      {chosen.kind === 'one' ? (
        <>
          Showing <bdi>{chosen.voice.name}</bdi>: {countOf(chosen.voice.statementIds.length, 'statement')},{' '}
          {percent(chosen.voice.share)} of the words. The rest is dimmed.
        </>
      ) : (
        <>
          Nobody in this story goes by “<bdi>{chosen.key}</bdi>”.
        </>
      )}{' '}
      <a href={`/articles/${article.id}`}>Show all voices</a>
    </p>
  )
}

/** A link a voice: it leads to the same story with the words of all others dimmed. */
export const VoiceFilter = ({ article, chosen }: Props) => {
  const all = voices(article)
  if (all.length === 0) return null
  return (
    <nav className="voice-filter" aria-label="Read one voice">
      <ul className="choices">
        {all.map((voice) => (
          <Choice
            id={article.id}
            voice={voice}
            isChosen={chosen.kind === 'one' && chosen.voice.key === voice.key}
            key={voice.key}
          />
        ))}
      </ul>
      <Chosen article={article} chosen={chosen} />
    </nav>
  )
}
