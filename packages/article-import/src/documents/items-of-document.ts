import { decodeText } from '../decode/decode-text.ts'
import { parseJson } from '../formats/import-json.ts'
import { importMarkdown } from '../formats/import-markdown.ts'
import { buildHead } from '../head/build-head.ts'
import { importHtml } from '../html/import-html.ts'
import { ImportError } from '../import-error.ts'
import { quoted } from '../quoted.ts'
import type { Document, Items, Run } from './document.ts'
import { itemsOfJson } from './items-of-json.ts'
import { itemsOfLines } from './items-of-lines.ts'
import { itemsOfXml } from './items-of-xml.ts'
import { tellFormat } from './tell-format.ts'
import { wholeStory } from './whole-story.ts'

const textOf = ({ bytes, charset, origin }: Document): string => {
  const text = decodeText(bytes, charset && `; charset=${charset}`)
  const zero = text.indexOf('\0')
  if (zero < 0) return text
  throw new ImportError(`${quoted(origin)} is no text: there is a zero character at ${zero}. Expected text.`)
}

/** The stories that a document holds, in its order. Throws ImportError when it can be read as nothing. */
export async function* itemsOfDocument(document: Document, run: Run): Items {
  const { origin, name, url, mediaType, bytes } = document
  const text = textOf(document)
  const format = tellFormat(text, name, mediaType)
  switch (format) {
    case 'html':
      yield wholeStory(importHtml(text, { url }), document)
      return undefined
    case 'xml':
      return yield* itemsOfXml(text, document, run)
    case 'json':
      return yield* itemsOfJson(parseJson(text, origin), document, run)
    case 'json-lines':
      return yield* itemsOfLines([bytes], origin, run)
    case 'markdown':
      yield wholeStory(importMarkdown(text, origin), document)
      return undefined
    case 'text':
      yield wholeStory({ text: text.replace(/\r\n?/gu, '\n'), head: buildHead({}) }, document)
      return undefined
  }
}
