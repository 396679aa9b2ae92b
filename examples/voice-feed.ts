import { type Article, voicesAcross } from '@onrecord/article-data'
import { extractAll } from '@onrecord/article-extract'
import { importFrom } from '@onrecord/article-import'

// node voice-feed.ts FOLDER "Ada Mull": an Atom feed of what one voice says.
const [source = '.', name = ''] = process.argv.slice(2)

const articles: Article[] = []
for await (const story of extractAll(importFrom(source), { model: 'fast' }))
  if (story.kind === 'article') articles.push(story.article)

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const entries = voicesAcross(articles)
  .filter((voice) => voice.name === name)
  .flatMap((voice) => voice.articles)
  .toSorted((a, b) => (b.article.datePublished ?? '').localeCompare(a.article.datePublished ?? ''))
  .flatMap(({ article, statements }) =>
    statements.map(
      ({ id, words }) => `  <entry>
    <id>urn:onrecord:${article.id}:${id}</id>
    <title>${escaped(words)}</title>
    <updated>${new Date(article.datePublished ?? 0).toISOString()}</updated>
    <summary>${escaped(article.headline)}</summary>
  </entry>`,
    ),
  )

console.log(`<feed xmlns="http://www.w3.org/2005/Atom">
  <id>urn:onrecord:voice:${encodeURIComponent(name)}</id>
  <title>${escaped(name)}</title>
${entries.join('\n')}
</feed>`)
