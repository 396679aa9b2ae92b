import { expect, test } from 'vitest'
import { type PdfLine, pdfBlocks } from './pdf-blocks.ts'

const lines = (spaced: readonly (readonly [text: string, gap: number])[]): readonly PdfLine[] => {
  let y = 700
  return spaced.map(([text, gap]) => {
    y -= gap
    return { text, x: 40, y, size: 12, page: 1, height: 842 }
  })
}

const paragraphs = (spaced: readonly (readonly [string, number])[]): readonly string[] =>
  pdfBlocks(lines(spaced)).blocks.map(({ text }) => text)

test('a short release keeps its paragraphs, even if only one of them has a second line', () => {
  expect(
    paragraphs([
      ['CORBY, Jan. 13, 2025', 0],
      ['The ferry runs again, Dora Finch said on', 34],
      ['Monday. It carries 120 people.', 18],
      ['"We waited long enough," Finch said.', 34],
      ['It sails at noon.', 34],
    ]),
  ).toEqual([
    'CORBY, Jan. 13, 2025',
    'The ferry runs again, Dora Finch said on Monday. It carries 120 people.',
    '"We waited long enough," Finch said.',
    'It sails at noon.',
  ])
})

test('does NOT split a paragraph of many lines', () => {
  const text = Array.from({ length: 12 }, (_, at) => [`the wall and the pier ${at}`, at === 0 ? 0 : 18] as const)
  expect(paragraphs(text)).toHaveLength(1)
})

test('does NOT confuse the gap at a superscript note mark with the gap between lines', () => {
  const before = Array.from({ length: 12 }, (_, at) => [`the wall and the pier ${at}`, at === 0 ? 0 : 18] as const)
  expect(paragraphs([...before, ['1', 5], ['of storms, and nobody was hurt.', 13], ['It was old.', 18]])).toHaveLength(
    1,
  )
})
