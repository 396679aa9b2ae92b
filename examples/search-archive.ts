import { allItems, openArchive } from '@onrecord/article-archive'
import { parseQuery } from '@onrecord/article-data/query'
import { extractAll } from '@onrecord/article-extract'
import { importFrom } from '@onrecord/article-import'

// node search-archive.ts FOLDER 'voice:mull wall': stores the stories, and shows the statements that match.
const [source = '.', words = ''] = process.argv.slice(2)

await using archive = await openArchive(':memory:')
for await (const story of extractAll(importFrom(source), { model: 'fast' }))
  if (story.kind === 'article') await archive.put([story.article])
await archive.resolve()

const parsed = parseQuery(words)
if (parsed.kind === 'error') throw new Error(parsed.error.message)
for await (const { article, statements } of allItems((page) => archive.search(parsed.query, page)))
  for (const { words: said, voices } of statements)
    console.log(`${article.headline} | ${voices.map(({ name }) => name).join(', ')} | ${said}`)
