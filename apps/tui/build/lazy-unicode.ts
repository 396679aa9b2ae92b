import { fileURLToPath } from 'node:url'
import type { Plugin } from 'rolldown'

const textWidth = fileURLToPath(new URL('../src/terminal/text-width.ts', import.meta.url))
const widthShim = '\0text-width'

const segmenter = /^const (\w+) = new Intl\.Segmenter\(\);?$/gmu
const emojiPattern = /^const (\w+) = (\/.*\\p\{RGI_Emoji\}.*\/v);?$/gmu

/**
 * Makes packages that measure text load Unicode's tables when a text needs them: a segmenter and a pattern of all emoji
 * take as long to make as an empty process. All packages share the app's `textWidth` in place of their own copies.
 */
export const lazyUnicode: Plugin = {
  name: 'lazy-unicode',
  resolveId: (id, importer) => (id === 'string-width' && importer !== textWidth ? { id: widthShim } : null),
  load: (id) => (id === widthShim ? `export { textWidth as default } from ${JSON.stringify(textWidth)}` : null),
  transform: (code, id) => {
    const lazy = code
      .replace(
        segmenter,
        'let made_$1\nconst $1 = { segment: (text) => (made_$1 ??= new Intl.Segmenter()).segment(text) }',
      )
      .replace(
        emojiPattern,
        'let made_$1\nconst $1 = { test: (text) => (made_$1 ??= $2).test(text), exec: (text) => (made_$1 ??= $2).exec(text) }',
      )
    if (/node_modules\/string-width\/index/u.test(id) && !/made_segmenter.*made_emojiPrefixRegex/su.test(lazy))
      throw new Error(`${id} makes its tables in another way. Change build/lazy-unicode.ts.`)
    return lazy === code ? null : lazy
  },
}
