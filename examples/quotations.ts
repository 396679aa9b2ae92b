import { statementList } from '@onrecord/article-data'
import { extractAll } from '@onrecord/article-extract'
import { importFrom } from '@onrecord/article-import'

// node quotations.ts FOLDER: one JSON object per statement.
const [source = '.'] = process.argv.slice(2)

for await (const story of extractAll(importFrom(source), { model: 'fast' })) {
  if (story.kind === 'failure') {
    console.error(story.error.message)
    continue
  }
  const { id, headline, datePublished } = story.article
  for (const { words, voice, isDoubtful, position } of statementList(story.article))
    console.log(JSON.stringify({ story: id, headline, datePublished, voice, isDoubtful, words, ...position }))
}
