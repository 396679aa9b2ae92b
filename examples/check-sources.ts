import { coverage, formatPercent, statementList } from '@onrecord/article-data'
import { extractImported } from '@onrecord/article-extract'
import { importFrom } from '@onrecord/article-import'

// node check-sources.ts STORY: the claims that an editor should look at.
const [source = '-'] = process.argv.slice(2)

for await (const item of importFrom(source)) {
  if (item.kind === 'failure') {
    console.error(item.error.message)
    process.exitCode = 1
    continue
  }
  const article = extractImported(item)
  console.log(`${article.headline}: ${formatPercent(coverage(article).parts.nobody.share)} has no source`)
  for (const { statement, words, voice, isDoubtful, position } of statementList(article)) {
    if (statement.anonymity === 'named' && !isDoubtful) continue
    const why = isDoubtful ? 'check who says it' : statement.anonymity
    console.log(`${position.line}:${position.column} ${voice} (${why}): ${words}`)
  }
}
