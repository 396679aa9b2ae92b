import type { KeptStatement } from '@onrecord/article-archive'
import { directionOf, formatDate, isVoiceDoubtful, voiceWords } from '@onrecord/article-data'
import { archiveMark, unnamedMark } from '../reading/archive-mark.ts'
import { dayOf } from '../reading/published-on.ts'
import { statementAddress, voiceAddress } from '../reading/site-addresses.ts'
import { voiceClass } from '../reading/voice-class.ts'
import { VoiceMark } from './voice-mark.tsx'
import './kept-statement-item.css'

const standing = { named: 'named', described: 'described, not named', anonymous: 'nobody named' } as const

const Voices = ({ kept: { voices, statement } }: { readonly kept: KeptStatement }) =>
  voices.length === 0 ? (
    <span className="kept-voice">
      <VoiceMark voice={unnamedMark} /> {standing[statement.anonymity]}
    </span>
  ) : (
    voices.map((voice) => (
      <span className="kept-voice" key={voice.id}>
        <VoiceMark voice={archiveMark(voice)} />{' '}
        <a href={voiceAddress(voice.id)}>
          <bdi>{voiceWords(statement, voice.name)}</bdi>
        </a>
      </span>
    ))
  )

type Props = { readonly kept: KeptStatement; readonly withVoices?: boolean }

/** A statement outside its story: its words, which lead to their place there, whose they are, and how they were said. */
export const KeptStatementItem = ({ kept, withVoices = true }: Props) => {
  const { article, statement, words, voices } = kept
  const [first] = voices
  const saidOn = statement.date !== undefined && statement.date !== dayOf(article) ? statement.date : undefined
  return (
    <li className={`kept-statement ${voiceClass(first ? archiveMark(first) : unnamedMark)}`}>
      <a
        className="kept-words"
        href={statementAddress(article.id, statement.id)}
        lang={article.language}
        dir={directionOf(article.language)}
      >
        {words}
      </a>
      <p className="small">
        {(withVoices || isVoiceDoubtful(statement)) && (
          <>
            <Voices kept={kept} /> ·{' '}
          </>
        )}
        {statement.form}, {statement.stance}
        {saidOn !== undefined && ` · ${formatDate(saidOn)}`}
      </p>
    </li>
  )
}
