import { type Article, coverage, formatCount, formatPercent, voices } from '@onrecord/article-data'

/** The parts of a story by how well their voice is named, with the words that follow a percentage. */
const parts = [
  ['named', 'from named voices'],
  ['described', 'from voices described but not named'],
  ['anonymous', 'from unnamed voices'],
  ['nobody', 'in the writer’s own words'],
] as const

/** Who says how much: "552 words: 46% from named voices, 4% from unnamed voices, 50% in the writer’s own words." */
export const coverageSummary = (article: Article): string => {
  const found = coverage(article)
  const shares = parts.flatMap(([part, words]) => {
    const { share } = found.parts[part]
    return share > 0 ? [`${formatPercent(share)} ${words}`] : []
  })
  const total = formatCount(found.words, 'word')
  return shares.length === 0 ? `${total}.` : `${total}: ${shares.join(', ')}.`
}

const wordsPerMinute = 230

/** The reading time and the number of statements: "3 minutes · 24 statements by 10 voices". */
export const storyCounts = (article: Article): string => {
  const minutes = Math.max(1, Math.round(coverage(article).words / wordsPerMinute))
  const by = article.statements.length === 0 ? '' : ` by ${formatCount(voices(article).length, 'voice')}`
  return `${formatCount(minutes, 'minute')} · ${formatCount(article.statements.length, 'statement')}${by}`
}
