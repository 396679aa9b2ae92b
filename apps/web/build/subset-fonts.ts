/**
 * Writes the site's two fonts to styles/generated, and one weight of each for pictures. They are reduced to the letters of Western European languages and weights from 400 to 700.
 * Other letters come from the style sheets of @fontsource, loaded only where they are used. Run this before `next build` and
 * `next dev`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const inter = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'
const sourceSerif = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'

const weights = { wght: { min: 400, max: 700 } }

const fonts = [
  { name: 'inter.woff2', source: inter, targetFormat: 'woff2', variationAxes: weights },
  { name: 'source-serif-4.woff2', source: sourceSerif, targetFormat: 'woff2', variationAxes: weights },
  // The program that draws pictures reads neither WOFF2 nor variable fonts.
  { name: 'card-sans.ttf', source: inter, targetFormat: 'sfnt', variationAxes: { wght: 500 } },
  { name: 'card-serif.ttf', source: sourceSerif, targetFormat: 'sfnt', variationAxes: { wght: 600 } },
] as const

const between = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('')

const ascii = between(0x20, 0x7e)
const accented = between(0xc0, 0xff)
const signs = '\u00a0¡£©«°±·»½¿€–—‘’“”„…‹›−≈≤≥'
const folder = fileURLToPath(new URL('../styles/generated', import.meta.url))
mkdirSync(folder, { recursive: true })
for (const { name, source, ...options } of fonts) {
  const font = readFileSync(fileURLToPath(import.meta.resolve(source)))
  writeFileSync(join(folder, name), await subsetFont(font, ascii + accented + signs, options))
}
