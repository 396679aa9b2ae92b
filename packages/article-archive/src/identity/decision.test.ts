import { expect, test } from 'vitest'
import { type Decision, decisionWords } from './decision.ts'

const voice = { hash: 'a', kind: 'person', name: 'Ilse Berg' } as const
const made = { id: '1', at: '2025-03-01T10:00:00Z', voice }
const part = { name: 'Ilse Berg', story: 'boats' }

test.each<[Decision, string]>([
  [
    { ...made, kind: 'merge', into: { ...voice, name: 'Ilse Marten' } },
    'Ilse Berg was merged into this voice by hand on 2025-03-01',
  ],
  [
    {
      ...made,
      kind: 'split',
      parts: [
        { ...part, statement: 's1' },
        { ...part, statement: 's2' },
      ],
    },
    'Statements in 1 story were split from Ilse Berg by hand on 2025-03-01',
  ],
  [
    { ...made, kind: 'split', parts: [part, { ...part, story: 'ferry' }] },
    'Statements in 2 stories were split from Ilse Berg by hand on 2025-03-01',
  ],
  [{ ...made, kind: 'rename', name: 'Ilse Lund' }, 'Ilse Berg was renamed Ilse Lund by hand on 2025-03-01'],
])('a decision in words: %#', (decision, words) => {
  expect(decisionWords(decision)).toBe(words)
})
