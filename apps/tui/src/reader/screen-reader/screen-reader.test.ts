import { edition } from '@onrecord/article-data/edition'
import { expect, test } from 'vitest'
import { answer, startReading } from './screen-reader.ts'

const [article] = edition
if (!article) throw new Error('The edition is empty.')

const typed = (...lines: readonly string[]) => lines.reduce(answer, startReading(article))

test('it begins with the first statement: who, how, through whom, and the words', () => {
  expect(startReading(article).said).toContain(
    'Statement 1 of 24, by National Intelligence Service, indirect, states, 13 January 2025:\nNeither of',
  )
  expect(typed('1', '1').said).toContain(
    'through lawmakers who attended, who were briefed:\nthe men had made no request',
  )
})

test('only quotations are in quotation marks', () => {
  const said = Array.from({ length: 24 }, (_, at) => typed(...Array.from({ length: at }, () => '1')).said)
  expect(said.find((text) => text.includes('General Kim'))).toContain('“General Kim Jong Un”')
})

test('the ends, the lists, invalid input and quitting have their own texts', () => {
  expect(typed('2').said).toContain('This is the first statement.')
  expect(typed('4').said).toContain('National Intelligence Service (named · 6 statements')
  expect(typed('5').said).toContain('≈ 300  North Korean soldiers killed')
  expect(typed('x').said).toContain('“x” is not in the menu. Type a number from 1 to 9.')
  expect(typed('9')).toMatchObject({ isDone: true, said: 'Done.' })
})
