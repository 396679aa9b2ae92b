import { type Article, directionOf } from '@onrecord/article-data'
import { type SharedMarks, storyCounts, storyOrigin, type VoiceMark } from '@onrecord/article-view'
import { addressOf } from '../../view-models/addresses.ts'
import { SideBySide } from '../layout/side-by-side.tsx'
import { CoverageBar } from '../story/coverage-bar.tsx'
import './compared-heads.css'
import { comparePageStrings } from '../../strings.ts'

type HeadProps = {
  readonly article: Article
  readonly marks: ReadonlyMap<string, VoiceMark>
  readonly change: string
}

const Head = ({ article, marks, change }: HeadProps) => (
  <div className="compared-head">
    <h2 lang={article.language} dir={directionOf(article.language)}>
      <a href={`/articles/${article.id}`}>{article.headline}</a>
    </h2>
    <p className="small">
      {[...storyOrigin(article), storyCounts(article)].map((part, index) => (
        <span key={part}>
          {index > 0 && ' · '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </p>
    <p className="small only-link">
      <a href={change}>{comparePageStrings.chooseAnother}</a>
    </p>
    <CoverageBar article={article} marks={marks} letters={60} />
  </div>
)

type Props = { readonly a: Article; readonly b: Article; readonly marks: SharedMarks }

/** The headlines of the two stories of a comparison, each with a link to choose another story. */
export const ComparedHeads = ({ a, b, marks }: Props) => (
  <SideBySide
    a={<Head article={a} marks={marks.a} change={addressOf('/compare', { b: b.id })} />}
    b={<Head article={b} marks={marks.b} change={addressOf('/compare', { a: a.id })} />}
  />
)
