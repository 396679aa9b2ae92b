import { type Article, coverage } from '@onrecord/article-data'
import { percent } from './percent.ts'

/** The sums under the bar: "552 words: 46 % from named voices, 4 % from described ones, … 41 % the writer’s own." */
export const standingWords = (article: Article): string => {
  const { words, parts } = coverage(article)
  const sums = [
    [parts.named.share, 'from named voices'],
    [parts.described.share, 'from voices only described'],
    [parts.anonymous.share, 'from nobody named'],
    [parts.nobody.share, 'the writer’s own'],
  ] as const
  const told = sums.filter(([share]) => share > 0).map(([share, what]) => `${percent(share)} ${what}`)
  return `${words} words: ${told.join(', ')}.`
}
