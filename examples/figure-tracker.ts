import { type Article, figureSeriesOf, formatDate, formatQuantity, terms } from '@onrecord/article-data'
import { extractAll } from '@onrecord/article-extract'
import { importFrom } from '@onrecord/article-import'

// node figure-tracker.ts FOLDER: what is counted, by whom, and how it changes.
const [source = '.'] = process.argv.slice(2)

const articles: Article[] = []
for await (const story of extractAll(importFrom(source), { model: 'fast' }))
  if (story.kind === 'article') articles.push(story.article)

for (const { measures, estimators } of figureSeriesOf(articles)) {
  console.log(measures)
  for (const { voice, values } of estimators) {
    const amounts = values.map(({ figure, date }) => [formatQuantity(figure), date && formatDate(date)].filter(Boolean))
    console.log(`  ${voice?.name ?? terms.writer}: ${amounts.map((amount) => amount.join(', ')).join('; ')}`)
  }
}
