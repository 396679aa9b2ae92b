import { type Article, type Attribution, statementText } from '@onrecord/article-data'
import { attributionText, sourceStrings } from '@onrecord/article-view'
import { storyPageStrings } from '../../strings.ts'
import { statementAddress } from '../../view-models/addresses.ts'
import { citations } from '../../view-models/citations.ts'
import { languageOf } from '../../view-models/language-of.ts'
import { VoiceMark, voiceClass } from '../voices/voice-mark.tsx'
import { ReadingHelp } from './reading-help.tsx'
import './statement-citations.css'

type Props = { readonly article: Article; readonly attribution: Attribution }

/** The words of a statement: a quotation is marked up as one, a paraphrase is not. */
const Words = ({ article, attribution: { statement } }: Props) => {
  const its = { ...languageOf(article), className: 'cited-words' }
  const words = statementText(article, statement)
  return statement.form === 'direct' ? <blockquote {...its}>{words}</blockquote> : <p {...its}>{words}</p>
}

/** The citations of a statement in every style and format. With scripts, each has a button that copies it. */
export const StatementCitations = ({ article, attribution }: Props) => {
  const { statement, voice, line } = attribution
  return (
    <div className={`cited ${voiceClass(voice)}`}>
      <p className="label">
        <a className="quiet-link" href={`/articles/${article.id}`}>
          <bdi>{article.headline}</bdi>
        </a>
      </p>
      <h1>{storyPageStrings.citeTitle}</h1>
      <Words article={article} attribution={attribution} />
      <p className="small">
        {sourceStrings.forms[statement.form]} · <VoiceMark voice={voice} /> <bdi>{line.who}</bdi> ·{' '}
        <bdi>{attributionText(line)}</bdi> ·{' '}
        <a href={statementAddress(article, statement.id)}>{storyPageStrings.seeInStory}</a>
      </p>
      {citations(article, statement.id).map(({ name, text }) => (
        <section key={name} aria-labelledby={`citation-${name}`}>
          <h2 id={`citation-${name}`}>{name}</h2>
          <p className="citation" data-copy={name} dir="auto">
            {text}
          </p>
        </section>
      ))}
      <ReadingHelp />
    </div>
  )
}
