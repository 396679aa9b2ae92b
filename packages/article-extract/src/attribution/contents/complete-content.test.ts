import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test.each([
  ['moments after she had locked the door, a man in a mask came in'],
  ['an hour before the ferry was due, the pier broke'],
  ['when the lights went out, the crowd ran for the doors'],
])('the content is NOT only the clause that says when: %s', (content) => {
  expect(said(`It was late.\n\nIlse Vega said ${content}.`)).toEqual([`Ilse Vega (indirect): ${content}`])
})
