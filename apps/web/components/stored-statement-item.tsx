import type { StoredStatement } from '@onrecord/article-archive'
import { directionOf, formatDate, isVoiceDoubtful, voiceWords } from '@onrecord/article-data'
import { type VoiceMark as Mark, sourceStrings, storyDay, unnamedMark } from '@onrecord/article-view'
import { statementAddress, voiceAddress } from '../view-models/site-addresses.ts'
import { voiceClass } from '../view-models/voice-class.ts'
import { VoiceMark } from './voice-mark.tsx'
import './stored-statement-item.css'

/** The marks of the voices on a page, by their id in the archive. */
type Marks = ReadonlyMap<string, Mark>

const Voices = ({ kept: { voices, statement }, marks }: { readonly kept: StoredStatement; readonly marks: Marks }) =>
  voices.length === 0 ? (
    <span className="kept-voice">
      <VoiceMark voice={unnamedMark} /> {sourceStrings.unnamedSource}
    </span>
  ) : (
    voices.map((voice) => (
      <span className="kept-voice" key={voice.id}>
        <VoiceMark voice={marks.get(voice.id) ?? unnamedMark} />{' '}
        <a href={voiceAddress(voice.id)}>
          <bdi>{voiceWords(statement, voice.name)}</bdi>
        </a>
      </span>
    ))
  )

type Props = { readonly kept: StoredStatement; readonly marks: Marks; readonly withVoices?: boolean }

/** A statement outside its story: its words, which lead to their place there, who says them, and how they were said. */
export const StoredStatementItem = ({ kept, marks, withVoices = true }: Props) => {
  const { article, statement, words, voices } = kept
  const mark = marks.get(voices[0]?.id ?? '') ?? unnamedMark
  const saidOn = statement.date !== undefined && statement.date !== storyDay(article) ? statement.date : undefined
  return (
    <li className={`kept-statement ${voiceClass(mark)}`}>
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
            <Voices kept={kept} marks={marks} /> ·{' '}
          </>
        )}
        {statement.form}, {statement.stance}
        {saidOn !== undefined && ` · ${formatDate(saidOn)}`}
      </p>
    </li>
  )
}
