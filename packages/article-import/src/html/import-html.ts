import { parseHTML } from 'linkedom'
import type { Head } from '../imported.ts'
import { readBlocks } from './blocks/read-blocks.ts'

/** Interim: the page engineer's comes in its place. */
export const importHtml = (html: string, _options: { readonly url?: string } = {}): { text: string; head: Head } => {
  const { document } = parseHTML(html)
  const text = readBlocks(document.documentElement)
    .map((block) => block.text)
    .join('\n\n')
  return { text, head: { bylines: [], keywords: [] } }
}
