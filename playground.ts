// Run by `pnpm dev playground`, from the sources of all packages, again after each change. Edit it freely; do not commit.
import { attributionIndex } from '@onrecord/article-data'
import { extractArticle } from '@onrecord/article-extract'

const article = await extractArticle('“The bridge will open in May,” Ilse Marten, the mayor, said on Tuesday.')
for (const { line } of attributionIndex(article).values()) console.log(line)
