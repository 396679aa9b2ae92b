import { decodeText } from '../decode/decode-text.ts'
import { type Story, withText } from '../formats/story.ts'
import { buildHead, mergeHeads } from '../head/build-head.ts'
import { importHtml } from '../html/import-html.ts'
import { ImportError } from '../import-error.ts'
import { quoted } from '../quoted.ts'
import type { Run } from './document.ts'
import { tellFormat } from './tell-format.ts'

/** The story of the page at `url`. Throws ImportError when it cannot be fetched or is no page. */
export const storyOfPage = async (url: string, { fetcher }: Run): Promise<Story> => {
  const resource = await fetcher.fetch(url)
  if (resource.kind === 'unchanged') throw new ImportError(`${quoted(url)} answers 304, unasked. Expected the page.`)
  const { charset, mediaType } = resource
  const html = decodeText(resource.bytes, charset && `; charset=${charset}`)
  const format = tellFormat(html, resource.url, mediaType)
  if (format !== 'html') throw new ImportError(`${quoted(resource.url)} is ${format}. Expected a page in HTML.`)
  const { text, head } = importHtml(html, { url: resource.url })
  return withText({ text, head: mergeHeads(head, buildHead({ canonicalUrl: resource.url })) }, url)
}
