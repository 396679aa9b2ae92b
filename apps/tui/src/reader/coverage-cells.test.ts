import { edition } from '@onrecord/article-data/edition'
import { coverageBar } from '@onrecord/article-view'
import { expect, test } from 'vitest'
import { textWidth } from '../terminal/text-width.ts'
import { coverageCells } from './coverage-cells.ts'

const [article] = edition
if (!article) throw new Error('The edition is empty.')

test.each([20, 40, 79, 119, 200])('at %i columns, the bar fits and includes the writer', (width) => {
  const { parts, isCut, writer } = coverageCells(coverageBar(article), width)
  const line = [...parts.map(({ text }) => text), ...(isCut ? ['…'] : []), writer].join(' ')
  expect(textWidth(line)).toBeLessThanOrEqual(width)
  expect(writer).toMatch(/^the writer ░+$/u)
})
