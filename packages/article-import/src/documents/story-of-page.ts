import { decodeText } from '../decode/decode-text.ts'
import { importedText } from '../formats/story.ts'
import { importHtml } from '../html/import-html.ts'
import { ImportError } from '../import-error.ts'
import type { Imported } from '../imported.ts'
import { quoted } from '../quoted.ts'
import { asFetched } from './as-fetched.ts'
import { detectFormat } from './detect-format.ts'
import type { Run } from './document.ts'

/** The story of the page at `url`. Throws ImportError when it cannot be fetched or is no page. */
export const storyOfPage = async (url: string, { fetcher }: Run): Promise<Imported> => {
  const resource = await fetcher.fetch(url)
  if (resource.kind === 'unchanged') throw new ImportError(`${quoted(url)} answers 304, unasked. Expected the page.`)
  const { charset, mediaType } = resource
  const html = decodeText(resource.bytes, charset && `; charset=${charset}`)
  const format = detectFormat(html, resource.url, mediaType)
  if (format !== 'html') throw new ImportError(`${quoted(resource.url)} is ${format}. Expected a page in HTML.`)
  return asFetched(importedText(importHtml(html, { url: resource.url }), url), { url: resource.url, asked: url })
}
