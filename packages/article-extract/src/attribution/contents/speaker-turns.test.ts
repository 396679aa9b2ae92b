import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test('a turn may be a few words, and a later label only the surname', () => {
  const interview = [
    'Harbor News: How bad was it?',
    'Ingrid Moe: The waves were taller than the mast.',
    'Harbor News: Were you hurt?',
    'Moe: Only my pride.',
  ]
  expect(said(interview.join('\n\n'))).toEqual([
    'Ingrid Moe (indirect): The waves were taller than the mast.',
    'Ingrid Moe (indirect): Only my pride.',
  ])
})
