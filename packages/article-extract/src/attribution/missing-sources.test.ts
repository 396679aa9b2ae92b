import { expect, test } from 'vitest'
import { said } from '../fixtures/said.ts'

test.each([
  [
    '"The harbor will stay shut for a week," said Peder Aas, a market analyst with the research firm Lindmark, in a note. "Nobody should expect more."',
    'Peder Aas (direct)',
  ],
  [
    'Ilse Marten, executive director of the National Bakers Union, a union that has backed the strike, also said her group planned a march.',
    'Ilse Marten (indirect): her group planned a march',
  ],
])('the speaker beside the verb is the source: %s', (text, expected) => {
  expect(said(text).join('\n')).toContain(expected)
})

test('what the verb governs is NOT its speaker', () => {
  expect(said('The wall could fail, said to be old by Marten, and it fell.').join()).not.toContain('wall (')
})
