import { type Article, directionOf } from '@onrecord/article-data'
import { changeStrings } from '@onrecord/article-view'
import { SideBySide } from './side-by-side.tsx'

const Headline = ({ article }: { readonly article: Article }) => (
  <p lang={article.language} dir={directionOf(article.language)}>
    {article.headline}
  </p>
)

/** The headline before and after. */
export const HeadlineChange = ({ before, after }: { readonly before: Article; readonly after: Article }) => (
  <section aria-labelledby="headline">
    <h2 id="headline">{changeStrings.headline}</h2>
    <SideBySide
      a={
        <>
          <h3 className="label">{changeStrings.sides[0]}</h3>
          <Headline article={before} />
        </>
      }
      b={
        <>
          <h3 className="label">{changeStrings.sides[1]}</h3>
          <Headline article={after} />
        </>
      }
    />
  </section>
)
