import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

const models = ['fast', 'accurate'] as const
const texts = [
  [
    'Race winner Olaf Brand, who was photographed on a tram that morning, insists he ran every step.',
    'Olaf Brand (indirect): he ran every step',
  ],
  ['The mayor, who was filmed leaving the bar, maintains she was sober.', 'the mayor (indirect): she was sober'],
  ['Ilse Marten, who was sacked in May, claims she was never paid.', 'Ilse Marten (indirect): she was never paid'],
  ['Olaf Brand, 54, denies three counts of theft.', 'Olaf Brand (indirect): three counts of theft'],
  ['Campaigners who oppose the scheme fear it will harm birds.', 'Campaigners (indirect): it will harm birds'],
] as const

test.each(models.flatMap((model) => texts.map(([text, expected]) => ({ model, text, expected }))))(
  'finds the report after the aside, with the model "$model": $text',
  ({ model, text, expected }) => {
    expect(said(`It was late.\n\n${text}`, { model })).toEqual([expected])
  },
)

test.each(models)('does NOT find a report in another noun after an aside, with the model "%s"', (model) => {
  expect(said('It was late.\n\nThe mayor, who had left, claims for her staff in hand, sat down.', { model })).toEqual(
    [],
  )
})

test('an organization before a clause with "which" is the source', () => {
  expect(said('It was late.\n\nThe company, which makes brakes, said its profit fell.', { model: 'fast' })).toEqual([
    'the company (indirect): its profit fell',
  ])
})

test.each(['fast', 'accurate'] as const)(
  'the document that begins a sentence is the source, with the model "%s"',
  (model) => {
    const voices = (text: string) => said(`It was late.\n\n${text}`, { model })
    expect(voices('The complaint alleges Ole Brand took bribes.')).toEqual([
      'the complaint (indirect): Ole Brand took bribes',
    ])
    expect(voices('Court papers allege Ole Brand took bribes.')).toEqual([
      'Court papers (indirect): Ole Brand took bribes',
    ])
    expect(voices('Documents filed in court on Tuesday allege Ole Brand took bribes.')).toEqual([
      'Documents filed in court on Tuesday (indirect): Ole Brand took bribes',
    ])
  },
)
