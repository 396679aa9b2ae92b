import xterm from '@xterm/headless'
import { expect, test } from 'vitest'
import { screenSvg } from './screen-svg.mjs'

/**
 * @param {string} written
 * @returns {Promise<string>} the picture of a screen of 20 columns and 2 rows
 */
async function pictureOf(written) {
  const terminal = new xterm.Terminal({ cols: 20, rows: 2, allowProposedApi: true })
  await new Promise((done) => terminal.write(written, () => done(undefined)))
  return screenSvg(terminal, 'A screen')
}

test('draws words in place, with their colors', async () => {
  const svg = await pictureOf('ab \x1b[1;31mred\x1b[0m \x1b[48;5;16m\x1b[38;2;1;2;3mx\x1b[0m')
  expect(svg).toContain('>ab</text>')
  expect(svg).toMatch(/x="41\.2" .*fill="#e0736a" font-weight="bold".*>red</)
  expect(svg).toMatch(/fill="#000000"\/>.*fill="#010203".*>x</)
})

test('swaps ink and paper where the terminal does', async () => {
  expect(await pictureOf('\x1b[7mx\x1b[0m')).toMatch(/fill="#e6e1d6"\/>.*fill="#1c1b19".*>x</)
})

test('escapes what SVG would read as markup', async () => {
  expect(await pictureOf('<a&b>')).toContain('&lt;a&amp;b&gt;')
})

test('omits empty cells and gives wide characters two', async () => {
  const svg = await pictureOf('서')
  expect(svg.match(/<text/g)).toHaveLength(1)
  expect(svg).toContain('textLength="16.8"')
})
