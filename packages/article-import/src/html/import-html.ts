import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { ImportError } from '../import-error.ts'
import { readBlocks } from './blocks/read-blocks.ts'
import { filterBlocks } from './filter/filter-blocks.ts'
import { prunePage } from './prune/prune-page.ts'

export const importHtml = (html: string, { url }: { url?: string } = {}): { text: string } => {
  const { document } = parseHTML(html)
  const base = document.createElement('base')
  base.setAttribute('href', url ?? 'https://page.invalid/')
  document.head.append(base)
  prunePage(document)
  const article = new Readability(document, { serializer: (node) => node as Element }).parse()
  if (!article?.content) throw new ImportError('no article')
  const headline = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? undefined
  return { text: filterBlocks(readBlocks(article.content), headline).map(({ text }) => text).join('\n\n') }
}
