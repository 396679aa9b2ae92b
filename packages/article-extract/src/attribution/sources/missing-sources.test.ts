import { expect, test } from 'vitest'
import { textDoc } from '../../coreference/fixtures/text-doc.ts'
import { wordsIn } from '../../doc/doc.ts'
import { extractArticle } from '../../extract-article.ts'
import { said } from '../../fixtures/said.ts'
import { sharedModel } from '../../models/load-models.ts'
import type { Attribution } from '../attribution.ts'
import { findMissingSources } from './missing-sources.ts'

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
  [
    'The law passed in May. A resident who asked to be left alone out of fear of the law said the streets are empty.',
    'a resident (indirect): the streets are empty',
  ],
  ['Now Aasgard, 61, says she will row again.', 'Aasgard (indirect): she will row again'],
  ['The striker, 24, said after the match: "I was lucky."', 'the striker (direct): "I was lucky."'],
])('the speaker beside the verb is the source: %s', (text, expected) => {
  expect(said(text).join('\n')).toContain(expected)
})

test('the object of the verb is NOT its speaker', () => {
  expect(said('The wall could fail, said to be old by Marten, and it fell.').join()).not.toContain('wall (')
})

test('the source ends before the cue of another attribution', () => {
  const doc = textDoc('“It fell,” said Ilse Marten, director of the harbor board, reports Tolvik Today.')
  const at = (word: string): number => doc.tokens.findIndex(({ text }) => text === word)
  const attribution = (cue: string, end: number): Attribution => ({
    block: 0,
    source: undefined,
    cue: { first: at(cue), end: at(cue) + 1 },
    content: [{ first: 0, end }],
    verb: at(cue),
    lemma: cue === 'said' ? 'say' : 'report',
    confidence: 0.5,
  })
  const quoted = attribution('said', at('said'))
  const relayed = attribution('reports', at('said'))
  const { nested: nestedFinder } = sharedModel('fast')
  const [found] = findMissingSources.run(doc, [quoted, relayed], { nestedFinder, minConfidence: 0, headline: '' })
  expect(found?.source && wordsIn(doc, found.source)).toBe('Ilse Marten, director of the harbor board')
})

test('the subject of a verb that the model left without a source is its source', () => {
  const doc = textDoc('As the race became closer, Marten has ticked off differences and mocked the plan.')
  const at = (word: string): number => doc.tokens.findIndex(({ text }) => text === word)
  const mocked: Attribution = {
    block: 0,
    source: undefined,
    cue: { first: at('mocked'), end: at('mocked') + 1 },
    content: [{ first: at('plan') - 1, end: at('plan') + 1 }],
    verb: at('mocked'),
    lemma: 'mock',
    confidence: 0.5,
  }
  const { nested: nestedFinder } = sharedModel('fast')
  const [found] = findMissingSources.run(doc, [mocked], { nestedFinder, minConfidence: 0, headline: '' })
  expect(found?.source && wordsIn(doc, found.source)).toBe('Marten')
})

test('words in the cue are NOT the source', () => {
  const { source = [], cue = [] } =
    extractArticle('the agency concerns persist in Seoul that it fell').statements[0] ?? {}
  expect(source.every(({ end }) => cue.every(({ start }) => end <= start))).toBe(true)
})
