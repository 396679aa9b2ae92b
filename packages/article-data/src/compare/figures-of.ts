import type { Article } from '../model/article.ts'
import { figureTable } from '../tables/figure-table.ts'
import { type FigureInTime, type FigureSeries, figureSeries } from './figure-series.ts'
import { voiceIdentity } from './voice-identity.ts'

/** A figure of one of several articles. */
export interface ArticleFigure extends FigureInTime {
  readonly article: Article
}

/**
 * The figures of articles, each with its voice and with its own date or else the day of publication. Figures that only
 * convert another into a second unit are left out. The id of a voice is that of `voicesAcross`.
 */
export const figuresOf = (articles: Iterable<Article>): readonly ArticleFigure[] =>
  Array.from(articles).flatMap((article) =>
    figureTable(article).map(({ figure, voice, observationDate }) => {
      const date = observationDate ?? article.datePublished
      return {
        article,
        figure,
        ...(voice && { voice: { id: voiceIdentity(article, voice), name: voice.name } }),
        ...(date !== undefined && { date }),
      }
    }),
  )

/** The figures of articles as quantities over time, by estimator: `figureSeries` of `figuresOf`. */
export const figureSeriesOf = (articles: Iterable<Article>): readonly FigureSeries<ArticleFigure>[] =>
  figureSeries(figuresOf(articles))
