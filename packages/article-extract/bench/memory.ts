/** Extracts 100 articles in the mode given and prints the most memory the process held, in MB. */
import { extractArticle } from '../src/index.ts'
import { ownArticles } from './own-articles.ts'

const model = process.argv[2] === 'fast' ? 'fast' : 'accurate'
for (const text of ownArticles(100)) extractArticle(text, { model })
console.log((process.resourceUsage().maxRSS / 1024).toFixed(0))
