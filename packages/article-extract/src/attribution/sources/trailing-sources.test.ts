import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test.each([
  ['according to the police report', 'the police report'],
  ['search warrant documents say', 'search warrant documents'],
])('a source at the end has the whole sentence, also what another source says in it: %s', (tag, voice) => {
  const text = `It was late.\n\nIlse Weber told her neighbors that the dog had run off, ${tag}.`
  expect(said(text)).toEqual([
    `${voice} (indirect): Ilse Weber told her neighbors that the dog had run off`,
    'Ilse Weber (indirect): that the dog had run off',
  ])
})
