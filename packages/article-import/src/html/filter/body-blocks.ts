import { ImportError } from '../../import-error.ts'
import { type PageBlock, plainBlock } from '../blocks/page-block.ts'
import { readBlocks } from '../blocks/read-blocks.ts'
import { removeHidden } from '../hidden/remove-hidden.ts'
import { parsePage, parseStyledPage } from '../page/parse-page.ts'

const minBodyLength = 250
const minShownShare = 0.5
const tag = /<\/?[a-z][^<>]*>/i
const reference = /&(?:#\d+|#x[0-9a-f]+|[a-z]\w*);/i

const escapeAngles = (text: string): string => text.replaceAll('<', '&lt;')

const linesOf = (body: string): readonly string[] => body.split(/\r\n?|\n/).filter((line) => line.trim() !== '')

const escapedTag = /&(?:amp;)*lt;\/?(?:p|div|br|h[1-6]|ul|li|a|em|strong)\b/i

/** Removes one level of escapes. */
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

const maxLevels = 3

/** The body with its tags unescaped, if they were escaped once or more. */
const withTags = (body: string, level = 0): string =>
  level < maxLevels && !tag.test(body) && escapedTag.test(body) ? withTags(unescaped(body), level + 1) : body

const blocksOf = (given: string): readonly PageBlock[] => {
  const body = withTags(given)
  if (tag.test(body)) {
    const { document, css } = parseStyledPage(body, undefined)
    removeHidden(document, css)
    return readBlocks(document.body)
  }
  if (reference.test(body)) {
    const html = linesOf(body).map((line) => `<p>${escapeAngles(line)}</p>`)
    return readBlocks(parsePage(html.join(''), undefined).body)
  }
  return linesOf(body)
    .map((line) => plainBlock(line))
    .filter(({ text }) => text !== '')
}

/** The blocks of a body. Empty if it exceeds the limits of a page. */
const readable = (body: string): readonly PageBlock[] => {
  try {
    return blocksOf(body)
  } catch (cause) {
    if (cause instanceof ImportError) return []
    throw cause
  }
}

const lettersIn = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + (text.match(/\p{L}+/gu) ?? []).join('').length, 0)

/**
 * The blocks of `articleBody`, the story's text in JSON-LD, if the page shows less than half of it. Otherwise `shown`.
 * A script may render the page, or the page may be closed after its first lines, while its JSON-LD has the whole text.
 */
export const bodyBlocks = (articleBody: string | undefined, shown: readonly PageBlock[]): readonly PageBlock[] => {
  if (articleBody === undefined || articleBody.length < minBodyLength) return shown
  const length = shown.reduce((sum, { text }) => sum + text.length, 0)
  if (length >= articleBody.length * minShownShare) return shown
  const body = readable(articleBody)
  return lettersIn(body) * minShownShare > length ? body : shown
}
