import { expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import type { MarkedArticle } from './marked-voices.ts'
import { shownStatements, shownTogether } from './shown-statements.ts'

const text = 'Wall falls\n\nThe wall was old, Ilse Marten said. The pier is safe, Peder Aas said. It held, Vega said.'

const spanOf = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]

const marks: MarkedArticle = {
  id: 'a',
  isHeld: false,
  voices: [],
  statements: [
    { source: [], content: [spanOf('The wall was old')], anonymity: 'named', given: 'name', who: [[]] },
    { source: [], content: [spanOf('It held')], anonymity: 'named', given: 'name', who: [[]], isOptional: true },
  ],
  rejected: [{ content: [spanOf('The pier is safe')], reason: 'act' }],
}

test('each shown statement is accepted, rejected or disputed, as its reader marked it, with or without a headline', () => {
  const { article, sourceSpan } = extract(text)
  const shown = shownStatements(marks, article, sourceSpan)
  expect(shown).toEqual({ accepted: 1, disputed: 1, unread: 0, rejected: new Map([['act', 1]]) })
  expect(shownTogether([shown, shown])).toEqual({
    accepted: 2,
    disputed: 2,
    unread: 0,
    rejected: new Map([['act', 2]]),
  })
})

test('does NOT count unread statements', () => {
  const { article, sourceSpan } = extract(text)
  expect(shownStatements({ ...marks, statements: [], rejected: [] }, article, sourceSpan).unread).toBe(3)
})
