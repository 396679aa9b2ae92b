import { type Article, type Attribution, directionOf, statementText } from '@onrecord/article-data'
import { archiveMark } from '../reading/archive-mark.ts'
import { statementAddress } from '../reading/site-addresses.ts'
import { voiceClass } from '../reading/voice-class.ts'
import { VoiceMark } from './voice-mark.tsx'
import './compared-statement.css'

type Props = {
  readonly article: Article
  readonly attribution: Attribution
  /** Another wording than the statement's own: one quotation out of it. */
  readonly words?: string
}

/**
 * A statement beside one of another story: its words, which lead to their place, and whose they are. Letters and colours
 * go by name, so that one voice has the same in both.
 */
export const ComparedStatement = ({ article, attribution: { statement, voice, line }, words }: Props) => {
  const mark = archiveMark(voice)
  return (
    <div className={`compared-statement ${voiceClass(mark)}`}>
      <a href={statementAddress(article.id, statement.id)} lang={article.language} dir={directionOf(article.language)}>
        {words ?? statementText(article, statement)}
      </a>
      <p className="small">
        <VoiceMark voice={mark} /> <bdi>{line.who}</bdi> · {line.how}
      </p>
    </div>
  )
}
