import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { markdownFiles } from '../documents/markdown-files.mjs'
import { root } from '../workspace/project.mjs'
import { allFigures } from './documents.mjs'
import { fillDocument, markedNames } from './fill-document.mjs'
import { markdownTable } from './markdown-table.mjs'

const figures = allFigures()
const documents = markdownFiles().map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))

test.each(documents)('the figures in $file are those of the benchmarks; "pnpm figures" writes them', ({ text }) => {
  expect(fillDocument(text, figures)).toBe(text)
})

test('every figure and table is in a document', () => {
  const used = new Set(documents.flatMap(({ text }) => markedNames(text)))
  const names = [...Object.keys(figures.values), ...Object.keys(figures.tables)]
  expect(names.filter((name) => !used.has(name))).toEqual([])
})

const sample = {
  values: { speed: '1,234.5', share: '12 of 34 (35.3%)' },
  tables: {
    small: markdownTable([
      ['a', 'b'],
      ['1', 'long cell'],
    ]),
  },
}

test.each([
  ['It takes 9<!-- figure: speed --> ms.', 'It takes 1,234.5<!-- figure: speed --> ms.'],
  ['For 2024: 1 of 3 (33.3%)<!-- figure: share -->.', 'For 2024: 12 of 34 (35.3%)<!-- figure: share -->.'],
  [
    '5<!-- figure: speed --> and 6<!-- figure: speed -->',
    '1,234.5<!-- figure: speed --> and 1,234.5<!-- figure: speed -->',
  ],
])('a number before a marker becomes the figure: %s', (before, after) => {
  expect(fillDocument(before, sample)).toBe(after)
})

test('a number without a marker does NOT change', () => {
  expect(fillDocument('It takes 9 ms.', sample)).toBe('It takes 9 ms.')
})

test('what is between the markers of a table becomes the table', () => {
  expect(fillDocument('<!-- table: small -->\nold\n<!-- /table -->\n', sample)).toBe(
    '<!-- table: small -->\n\n| a   | b         |\n| --- | --------- |\n| 1   | long cell |\n\n<!-- /table -->\n',
  )
})

test('an unknown name and a marker without a number are errors', () => {
  expect(() => fillDocument('9<!-- figure: sped -->', sample)).toThrow('"sped"')
  expect(() => fillDocument('none<!-- figure: speed -->', sample)).toThrow('does not look like "1,234.5"')
})
