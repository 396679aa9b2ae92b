import { coverage, voices } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { wordsBar } from './words-bar.ts'

const [article] = edition
if (!article) throw new Error('The edition is empty.')

test.each([20, 40, 79, 119, 200])('at %i columns the bar fits and the writer is on it', (width) => {
  const { parts, isCut, writer } = wordsBar(voices(article), coverage(article).parts.nobody.share, width)
  const line = [...parts.map(({ text }) => text), ...(isCut ? ['…'] : []), writer].join(' ')
  expect(stringWidth(line)).toBeLessThanOrEqual(width)
  expect(writer).toMatch(/^writer ░+$/u)
})
