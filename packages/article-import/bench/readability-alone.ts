import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readBlocks } from '../src/html/blocks/read-blocks.ts'

/** The text that Readability on linkedom finds in a page by itself, its blocks kept; "" where it finds none. */
export const readabilityAlone = (html: string, url: string): string => {
  const { document } = parseHTML(html)
  const base = document.createElement('base')
  base.setAttribute('href', url)
  document.head.append(base)
  const article = new Readability(document, { serializer: (node) => node as Element }).parse()
  return article?.content
    ? readBlocks(article.content)
        .map(({ text }) => text)
        .join('\n\n')
    : ''
}
