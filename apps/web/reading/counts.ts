import { type Article, coverage, voices } from '@onrecord/article-data'
import { countOf } from './count-of.ts'

const wordsPerMinute = 230

/** What a reader may expect of a story: "3 minutes · 24 statements by 10 voices". */
export const counts = (article: Article): string => {
  const minutes = Math.max(1, Math.round(coverage(article).words / wordsPerMinute))
  const statements = countOf(article.statements.length, 'statement')
  const by = article.statements.length === 0 ? '' : ` by ${countOf(voices(article).length, 'voice')}`
  return `${countOf(minutes, 'minute')} · ${statements}${by}`
}
