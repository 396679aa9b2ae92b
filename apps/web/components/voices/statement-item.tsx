import type { StoredStatement } from '@onrecord/article-archive'
import { formatDate, isVoiceDoubtful, voiceWords } from '@onrecord/article-data'
import { type VoiceMark as Mark, sourceStrings, storyDay, unnamedMark } from '@onrecord/article-view'
import { statementAddress, voiceAddress } from '../../view-models/addresses.ts'
import { languageOf } from '../../view-models/language-of.ts'
import { markedPieces } from '../../view-models/pieces.ts'
import { VoiceMark, voiceClass } from './voice-mark.tsx'
import './statement-item.css'

/** The marks of the voices on a page, by their id in the archive. */
type Marks = ReadonlyMap<string, Mark>

const Voices = ({
  stored: { voices, statement },
  marks,
}: {
  readonly stored: StoredStatement
  readonly marks: Marks
}) =>
  voices.length === 0 ? (
    <span className="statement-voice">
      <VoiceMark voice={unnamedMark} /> {sourceStrings.unnamedSource}
    </span>
  ) : (
    voices.map((voice) => (
      <span className="statement-voice" key={voice.id}>
        <VoiceMark voice={marks.get(voice.id) ?? unnamedMark} />{' '}
        <a href={voiceAddress(voice.id)}>
          <bdi>{voiceWords(statement, voice.name)}</bdi>
        </a>
      </span>
    ))
  )

type Props = { readonly stored: StoredStatement; readonly marks: Marks; readonly withVoices?: boolean }

/**
 * A statement outside its story: its sentences, with its words marked, linked to their place in the story; its voices, form and
 * stance.
 */
export const StatementItem = ({ stored, marks, withVoices = true }: Props) => {
  const { article, statement, excerpt, voices } = stored
  const mark = marks.get(voices[0]?.id ?? '') ?? unnamedMark
  const saidOn = statement.date !== undefined && statement.date !== storyDay(article) ? statement.date : undefined
  return (
    <li className={`statement-item ${voiceClass(mark)}`}>
      <a className="statement-words" href={statementAddress(article, statement.id)} {...languageOf(article)}>
        {markedPieces(excerpt.text, excerpt.matches).map(({ text, isMarked }, index) =>
          isMarked ? (
            // Pieces have no id, and the list never changes.
            <span className="said" key={`${index} ${text}`}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </a>
      <p className="small">
        {(withVoices || isVoiceDoubtful(statement)) && (
          <>
            <Voices stored={stored} marks={marks} /> ·{' '}
          </>
        )}
        {statement.form}, {statement.stance}
        {saidOn !== undefined && ` · ${formatDate(saidOn)}`}
      </p>
    </li>
  )
}
