/**
 * Writes the site's two fonts to styles/generated, reduced to the letters of Western European languages and weights from 400 to 700.
 * Other letters come from the style sheets of @fontsource, loaded only where they are used. Run this before `next build` and
 * `next dev`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const fonts = {
  'inter.woff2': '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  'source-serif-4.woff2': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
}

const between = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('')

const ascii = between(0x20, 0x7e)
const accented = between(0xc0, 0xff)
const signs = '\u00a0¡£©«°±·»½¿€–—‘’“”„…‹›−≈≤≥'
const weights = { wght: { min: 400, max: 700 } }

const folder = fileURLToPath(new URL('../styles/generated', import.meta.url))
mkdirSync(folder, { recursive: true })
for (const [name, source] of Object.entries(fonts)) {
  const font = readFileSync(fileURLToPath(import.meta.resolve(source)))
  const cut = await subsetFont(font, ascii + accented + signs, { targetFormat: 'woff2', variationAxes: weights })
  writeFileSync(join(folder, name), cut)
}
