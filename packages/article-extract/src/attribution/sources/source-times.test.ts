import { expect, test } from 'vitest'
import { textDoc } from '../../coreference/fixtures/text-doc.ts'
import { wordsIn } from '../../doc/doc.ts'
import { said } from '../../fixtures/said.ts'
import { sharedModel } from '../../models/load-models.ts'
import { cutSourceTimes } from './source-times.ts'

const cutSource = (source: string): string => {
  const doc = textDoc(`${source} said the wall was weak.`)
  const verb = doc.tokens.findIndex(({ lower }) => lower === 'said')
  const { nested: nestedFinder } = sharedModel('fast')
  const [cut] = cutSourceTimes.run(
    doc,
    [
      {
        block: 0,
        source: { first: 0, end: verb },
        cue: { first: verb, end: verb + 1 },
        content: [{ first: verb + 1, end: doc.tokens.length - 1 }],
        verb,
        lemma: 'say',
        confidence: 0.9,
      },
    ],
    { nestedFinder, minConfidence: 0, headline: '' },
  )
  return cut?.source ? wordsIn(doc, cut.source) : ''
}

test.each([
  ['Orrish officials in the capital today', 'Orrish officials in the capital'],
  ['Several participants late on Monday', 'Several participants'],
  ['A spokesman Tuesday', 'A spokesman'],
  ['A survey in March', 'A survey'],
  ['Earlier today, closely held Tavoland', 'closely held Tavoland'],
])('a source does not include a time: %s', (source, cut) => {
  expect(cutSource(source)).toBe(cut)
})

test.each(['Ruby Tuesday', 'Those in the office on time', 'Today'])('other words stay: %s', (source) => {
  expect(cutSource(source)).toBe(source)
})

test.each(['Outside court', 'In Harwick', 'At the scene'])(
  'a place before the source is not part of it: %s',
  (place) => {
    const text = `It was late.\n\n${place}, Peder Aas's lawyer, Ilse Marten, said: "My client is relieved."`
    expect(said(text)).toEqual(['Ilse Marten (direct): "My client is relieved."'])
  },
)
