import { expect, test } from 'vitest'
import { said } from '../fixtures/said.ts'

test.each([
  [
    'who has not spoken yet',
    'Omar Lund said he was finished. Peder Aas laughed. He said it was his day.',
    'Peder Aas (indirect): it was his day',
  ],
  [
    'after an owner and a noun',
    '“I am finished,” said Omar Lund.\n\nHis rival, Peder Aas, was delighted. “This is our day,” he said.',
    'Peder Aas (direct): “This is our day,”',
  ],
  [
    'in apposition to a long description',
    '“We won,” said Omar Lund, a baker. A delegate from the so-called Harbor group, Peder Aas, summed up the mood. “It is late,” he said.',
    'Peder Aas (direct): “It is late,”',
  ],
  [
    'that is a country',
    'France said it would send ships. Iran said it was not worried. It said it had ships of its own.',
    'Iran (indirect): it had ships of its own',
  ],
])('a speaker is the subject of the sentence before: %s', (_, text, expected) => {
  expect(said(`Harbor news\n\n${text}`)).toContain(expected)
})

test.each([
  [
    'somebody else speaks there',
    'Omar Lund opened the meeting. Peder Aas was tired, Lund said. He said it was his day.',
    'Omar Lund (indirect): it was his day',
  ],
  [
    'it is only part of a title',
    'Omar Lund said he was finished. Lund spokesman Peder Aas laughed. He said it was over.',
    'Peder Aas (indirect): it was over',
  ],
  [
    'the quotation speaks of that person, whom the paragraph introduces',
    'Omar Lund said the wall was old.\n\nPeder Aas, 41, was found asleep. “Nobody helped him get out,” he said.',
    'Omar Lund (direct): “Nobody helped him get out,”',
  ],
  [
    'the quotation speaks of that person',
    'Omar Lund said Peder Aas had fled.\n\nAas, 41, was found asleep. “Nobody helped him get out,” he said.',
    'Omar Lund (direct): “Nobody helped him get out,”',
  ],
  [
    'another paragraph begins',
    'Omar Lund said he was finished. Peder Aas laughed.\n\n“This is our day,” she said.',
    'Omar Lund (indirect): he was finished',
  ],
])('a speaker is NOT the subject before if %s', (_, text, expected) => {
  expect(said(`Harbor news\n\n${text}`)).toContain(expected)
})
