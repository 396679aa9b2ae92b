import { expect, test } from 'vitest'
import { decisionWords, type VoiceDecision } from './voice-lines.ts'

const voice = { name: 'Ilse Berg' }
const made = { at: '2025-03-01T10:00:00Z', voice }
const part = { story: 'boats' }

test.each<[VoiceDecision, string]>([
  [{ ...made, kind: 'merge' }, 'Ilse Berg was merged into this voice by hand on 2025-03-01'],
  [
    {
      ...made,
      kind: 'split',
      parts: [part, part],
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
