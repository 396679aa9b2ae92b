import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test.each([
  [
    'Ilse Marten built the wall.\n\nExperts say it will fall. Said Marten: “I do not believe a word of that.”',
    'Ilse Marten (direct): “I do not believe a word of that.”',
  ],
  [
    'Ilse Marten built the wall.\n\nAdds Marten, who still lives beside it: “I do not believe a word of that.”',
    'Ilse Marten (direct): “I do not believe a word of that.”',
  ],
  [
    'The street was quiet.\n\nResidents were angry. Said one neighbor, Lena Vega, 43, of Harwell: "They never told us."',
    'Lena Vega (direct): "They never told us."',
  ],
  [
    'Ilse Marten built the wall.\n\nNot everyone agreed. Wrote Marten in her column: "They never told us."',
    'Ilse Marten (direct): "They never told us."',
  ],
])('a verb that begins the sentence has its speaker after it: %s', (text, expected) => {
  expect(said(text)).toContain(expected)
})

test('words between the verb and the quotation that name nobody are NOT a speaker', () => {
  expect(said('Ilse Marten spoke.\n\nSaid often: “I do not believe a word of that.”').join()).not.toContain('often')
})
