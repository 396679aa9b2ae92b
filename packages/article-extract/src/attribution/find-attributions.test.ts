import { describe, expect, test } from 'vitest'
import { extractArticle } from '../extract-article.ts'
import { said } from '../fixtures/said.ts'

describe('direct speech', () => {
  test.each([
    ['said after', '“The wall will hold,” Governor Peder Aas said.', ['Peder Aas (direct): “The wall will hold,”']],
    [
      'said after, verb first',
      '“The wall will hold,” said Peder Aas, the governor.',
      ['Peder Aas (direct): “The wall will hold,”'],
    ],
    ['said before', 'Peder Aas said, “The wall will hold.”', ['Peder Aas (direct): “The wall will hold.”']],
    [
      'said before with a colon',
      'Peder Aas said: “It will hold. It always has.”',
      ['Peder Aas (direct): “It will hold. It always has.”'],
    ],
    ['a question', '“Will it hold?” Ilse Marten asked.', ['Ilse Marten (direct): “Will it hold?”']],
    [
      'split inside its sentence',
      '“The wall,” Peder Aas said, “will hold.”',
      ['Peder Aas (direct): “The wall,” | “will hold.”'],
    ],
    [
      'split between sentences',
      '“The wall will hold,” Peder Aas said. “We built it well.”',
      ['Peder Aas (direct): “The wall will hold,” | “We built it well.”'],
    ],
    ['straight marks', '"The wall will hold," Peder Aas said.', ['Peder Aas (direct): "The wall will hold,"']],
    ['single marks', '‘The wall will hold,’ Peder Aas said.', ['Peder Aas (direct): ‘The wall will hold,’']],
    [
      'a verb that no table has',
      'Peder Aas thundered: “The wall will hold.”',
      ['Peder Aas (direct): “The wall will hold.”'],
    ],
    [
      'several paragraphs',
      '“We never slept.\n\n“The sea came in at four,” Ilse Marten said.',
      ['Ilse Marten (direct): “We never slept. | “The sea came in at four,”'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

describe('indirect speech', () => {
  test.each([
    ['with "that"', 'Peder Aas said that the wall would hold.', ['Peder Aas (indirect): that the wall would hold']],
    ['without "that"', 'Peder Aas said the wall would hold.', ['Peder Aas (indirect): the wall would hold']],
    ['said after', 'The wall would hold, Peder Aas said.', ['Peder Aas (indirect): The wall would hold']],
    ['said in the middle', 'The wall, Peder Aas said, would hold.', ['Peder Aas (indirect): The wall | would hold']],
    [
      'mixed with quoted words',
      'Peder Aas said the wall was “strong enough” for now.',
      ['Peder Aas (mixed): the wall was “strong enough” for now'],
    ],
    ['as he noted', 'As Peder Aas noted, the wall is old.', ['Peder Aas (indirect): the wall is old']],
    [
      'two statements in one sentence',
      'Peder Aas said that the wall would hold and added that help was near.',
      ['Peder Aas (indirect): that the wall would hold', 'Peder Aas (indirect): that help was near'],
    ],
    [
      'a participle',
      'Peder Aas closed the port, saying that the wall was weak.',
      ['Peder Aas (indirect): that the wall was weak'],
    ],
    [
      '"who"',
      'The port closed, said Peder Aas, who said that the wall was weak.',
      ['Peder Aas (indirect): The port closed', 'Peder Aas (indirect): that the wall was weak'],
    ],
    ['nobody speaks', 'The wall is expected to hold.', ['- (indirect): The wall | to hold']],
    ['a noun', 'Concerns persist in Oslo that the wall is weak.', ['Oslo (indirect): that the wall is weak']],
    ['a label', 'Aas: We built it well.', ['Aas (indirect): We built it well']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  test.each([
    'The wall held through the night, according to the Harbour Ministry.',
    'According to the Harbour Ministry, the wall held through the night.',
  ])('according to: %s', (text) => {
    expect(said(text).map((line) => line.toLowerCase())).toEqual([
      'harbour ministry (indirect): the wall held through the night',
    ])
  })
})

describe('does NOT take for speech', () => {
  test.each([
    ['words in quotation marks for effect', 'The “strong” wall fell on Monday.'],
    ['what the writer tells', 'He walked home. The sea was calm and the boats lay in the harbour.'],
    ['a time with a colon', 'The harbour opened at 6:30 and closed at 18:00.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([])
  })

  test('a closing mark without its partner, and is NOT led astray by it', () => {
    expect(said('The harbour ” opened at six. Peder Aas said that it was full.')).toEqual([
      'Peder Aas (indirect): that it was full',
    ])
  })

  test('an opening mark without its partner does NOT swallow the next sentence', () => {
    expect(said('“The harbour opened at six. Peder Aas said that it was full.')[0]).toMatch(
      /^Peder Aas .*: that it was full$/,
    )
  })

  test('final marks outside the quotation marks for content; the comma inside them belongs to it', () => {
    expect(said('Peder Aas called the plan “a gift to thieves”.')).toEqual([
      'Peder Aas (mixed): the plan “a gift to thieves”',
    ])
  })

  test('source and cue for content', () => {
    const article = extractArticle('“We wait,” Ilse Marten said on Tuesday in Tolvik.', { headline: 'h' })
    const [statement] = article.statements
    const words = (spans: readonly { readonly start: number; readonly end: number }[] = []) =>
      spans.map(({ start, end }) => article.text.slice(start, end))
    expect([words(statement?.source), words(statement?.cue), words(statement?.content)]).toEqual([
      ['Ilse Marten'],
      ['said'],
      ['“We wait,”'],
    ])
  })
})

test.each([
  ['Peder Aas denied that the wall was weak.', 'denies'],
  ['Peder Aas confirmed that the wall was weak.', 'confirms'],
  ['Peder Aas warned that the wall was weak.', 'warns'],
  ['Peder Aas promised that help was near.', 'promises'],
  ['Officials fear that the wall is weak.', 'fears'],
  ['The agency estimates that 300 boats were lost.', 'estimates'],
  ['Peder Aas called for a new wall.', 'demands'],
  ['Peder Aas said that the wall was weak.', 'states'],
])('stance: %s', (text, stance) => {
  expect(extractArticle(text).statements[0]?.stance).toBe(stance)
})

test('confidence is the rate measured for pattern and verb: surer for "said" around a quotation than for a mere phrase', () => {
  const sure = extractArticle('“It held,” Peder Aas said. “It did.”').statements[0]?.confidence ?? 0
  const unsure = extractArticle('Peder Aas supported the plan.', { minConfidence: 0 }).statements[0]?.confidence ?? 1
  expect(sure).toBeGreaterThan(0.9)
  expect(unsure).toBeLessThan(0.8)
})
