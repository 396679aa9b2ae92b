import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test.each([
  ['Rita Osei was told that her post would be cut.'],
  ['Rita Osei was also told the decision was final.'],
  ['Rita Osei sat down, and was promised that her bag would follow.'],
  ['Rita Osei had then been informed that the ferry was full.'],
])('the hearer is not the voice: %s', (sentence) => {
  const statements = said(`It was late.\n\n${sentence}`, { minConfidence: 0.1 })
  expect(statements.some((line) => line.startsWith('Rita Osei'))).toBe(false)
})
