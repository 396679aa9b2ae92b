import { describe, expect, test } from 'vitest'
import { datesIn } from './fixtures/dates-in.ts'

const friday = '2022-05-06'

describe('a time in a title is NOT a date', () => {
  test.each([
    'Her film “The Last Days of 1985” was shown.',
    'Her film, “Death in 1985,” was shown.',
    'He sang the song “Summer of 1985” again.',
    'He wrote the novel “Saturday Night in Tolvik.”',
    'She read her memoir "A Winter in 1962" aloud.',
    'The documentary “In 1962” was shown.',
    'An exhibition titled “Since 1962” opened.',
    'He played ‘Harbor Songs of the 1980s’ again.',
  ])('%s', (text) => {
    expect(datesIn(text, friday)).toEqual([])
  })
})

describe('a time in other quoted words is a date', () => {
  test.each([
    ['“In March 2020,” he said, “it fell.”', 'In March 2020 = 2020-03 known'],
    ['“Since 1962,” he said, “it has stood.”', 'Since 1962 = 1962/.. known'],
    ['“The wall of 1962 fell,” he said.', 'of 1962 = 1962 known'],
    ['“The Tolvik wall fell in 1962,” he said.', 'in 1962 = 1962 known'],
    ['The film of 1962 was shown.', 'of 1962 = 1962 known'],
    ['In 1962 the film “The Long Wall” was shown.', 'In 1962 = 1962 known'],
  ])('%s', (text, expected) => {
    expect(datesIn(text, friday)).toEqual([expected])
  })
})
