import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test.each([
  [
    '"The harbor will stay shut for a week," said Peder Aas, a market analyst with the research firm Lindmark, in a note. "Nobody should expect more."',
    'Peder Aas (direct)',
  ],
  [
    'Ilse Marten, executive director of the National Bakers Union, a union that has backed the strike, also said her group planned a march.',
    'Ilse Marten (indirect): her group planned a march',
  ],
  [
    'It is crucial to keep your spending in check, but you can only cut costs to a certain degree, says certified financial planner Peder Aasgard. You can make a difference.',
    'Peder Aasgard (indirect): It is crucial to keep your spending in check, but you can only cut costs to a certain degree',
  ],
  [
    'The system, says Peder Aasgard, an immunologist at the University of Harwell, helps direct a response to dangers throughout the body.',
    'Peder Aasgard (indirect): The system | helps direct a response to dangers throughout the body',
  ],
])('the speaker beside the verb is the source: %s', (text, expected) => {
  expect(said(text).join('\n')).toContain(expected)
})

test('the object of the verb is NOT its speaker', () => {
  expect(said('The wall could fail, said to be old by Marten, and it fell.').join()).not.toContain('wall (')
})
