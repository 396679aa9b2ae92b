import { type Article, directionOf, type Quotation } from '@onrecord/article-data'
import { paragraphAnchor } from '../reading/paragraph-anchor.ts'
import { ComparedStatement } from './compared-statement.tsx'

/** A quotation of one of two stories, and whose it is there; nobody is named for what stands in no statement. */
export const ComparedQuotation = ({
  article,
  quotation: { text, span, attribution },
}: {
  readonly article: Article
  readonly quotation: Quotation
}) =>
  attribution ? (
    <ComparedStatement article={article} attribution={attribution} words={`“${text}”`} />
  ) : (
    <div className="compared-statement tone-6">
      <a
        href={`/articles/${article.id}#${paragraphAnchor(article, span)}`}
        lang={article.language}
        dir={directionOf(article.language)}
      >
        “{text}”
      </a>
      <p className="small">no source given</p>
    </div>
  )
