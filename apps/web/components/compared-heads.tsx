import { type Article, directionOf } from '@onrecord/article-data'
import { counts } from '../reading/counts.ts'
import { filed } from '../reading/filed.ts'
import { addressOf } from '../reading/site-addresses.ts'
import { SideBySide } from './side-by-side.tsx'
import { WordsBar } from './words-bar.tsx'
import './compared-heads.css'

const Head = ({ article, change }: { readonly article: Article; readonly change: string }) => (
  <div className="compared-head">
    <h2 lang={article.language} dir={directionOf(article.language)}>
      <a href={`/articles/${article.id}`}>{article.headline}</a>
    </h2>
    <p className="small">
      {[...filed(article), counts(article)].map((part, place) => (
        <span key={part}>
          {place > 0 && ' · '}
          <bdi>{part}</bdi>
        </span>
      ))}{' '}
      · <a href={change}>Choose another</a>
    </p>
    <WordsBar article={article} letters={60} />
  </div>
)

/** The two stories of a comparison, each with a way to put another in its place. */
export const ComparedHeads = ({ a, b }: { readonly a: Article; readonly b: Article }) => (
  <SideBySide
    a={<Head article={a} change={addressOf('/compare', { b: b.id })} />}
    b={<Head article={b} change={addressOf('/compare', { a: a.id })} />}
  />
)
