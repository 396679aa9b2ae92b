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

test('the headline gives the full name of a label that is only a surname', () => {
  const interview = ['Herald: Why bees?', 'Moe: They work hard.', 'Herald: And honey?', 'Moe: I sell it.']
  expect(said(interview.join('\n\n'), { headline: 'Meet Ingrid Moe' })).toEqual([
    'Ingrid Moe (indirect): They work hard.',
    'Ingrid Moe (indirect): I sell it.',
  ])
})

test('a transcript has titles, parties and roles in its labels, and stage directions', () => {
  const transcript = [
    'INGRID MOE, HOST: Welcome back. With me is Representative Olaf Brand of Maine.',
    'REP. OLAF BRAND (D-ME): Good to be here.',
    'MOE: Here is what the speaker said.',
    '(BEGIN VIDEO CLIP)',
    'REP. DORA FINCH (R-WI), HOUSE SPEAKER: We are not there yet.',
    '(END VIDEO CLIP)',
    'BRAND: I do not agree.',
  ]
  expect(said(transcript.join('\n\n'))).toEqual([
    'Ingrid Moe (indirect): Welcome back. With me is Representative Olaf Brand of Maine.',
    'Olaf Brand (indirect): Good to be here.',
    'Ingrid Moe (indirect): Here is what the speaker said.',
    'Dora Finch (indirect): We are not there yet.',
    'Olaf Brand (indirect): I do not agree.',
  ])
})

test('a label may have a title and a surname in capitals', () => {
  const minutes = [
    'Mayor Ingrid MOE: The bridge opens on Friday.',
    'Councillor Olaf BRAND: And the cost?',
    'Mayor MOE: Under budget.',
    'Councillor BRAND: Good.',
  ]
  expect(said(minutes.join('\n\n')).map((line) => line.replace(/:.*/, ''))).toEqual([
    'Ingrid Moe (indirect)',
    'Olaf Brand (indirect)',
    'Ingrid Moe (indirect)',
    'Olaf Brand (indirect)',
  ])
})

test('answers after "A." are the guest’s in a text with "Q."', () => {
  const interview = ['Q. What went wrong?', 'A. Everything. I threw it in a river.', 'Q. And then?', 'A. Eight months.']
  expect(said(interview.join('\n\n'), { headline: 'A conversation with Ingrid Moe' })).toEqual([
    'Ingrid Moe (indirect): Everything. I threw it in a river.',
    'Ingrid Moe (indirect): Eight months.',
  ])
})

test('an initial at the start of a paragraph is NOT a label', () => {
  expect(said('A. Moe said the wall was old.')).toEqual([expect.stringMatching(/Moe \(indirect\): the wall was old/)])
})
