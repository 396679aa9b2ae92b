import { describe, expect, test } from 'vitest'
import { extractArticle } from '../extract-article.ts'

const figuresOf = (text: string) => {
  const article = extractArticle(text, { headline: 'h' })
  return article.figures.map(({ span, quantity, approximate, unit }) => {
    const amount =
      quantity.kind === 'value'
        ? `${quantity.value}`
        : quantity.kind === 'range'
          ? `${quantity.min}..${quantity.max}`
          : `${quantity.comparator}${quantity.value}`
    return `${article.text.slice(span.start, span.end)} = ${approximate ? '~' : ''}${amount} ${unit.code}`
  })
}

describe('reads', () => {
  test.each([
    ['Approximately 300 soldiers fell.', ['Approximately 300 soldiers = ~300 person']],
    [
      'About 300 soldiers fell and another 2,700 were hurt.',
      ['About 300 soldiers = ~300 person', 'another 2,700 = ~2700 person'],
    ],
    ['At least one soldier fell.', ['At least one soldier = >=1 person']],
    ['More than 40 boats sank.', ['More than 40 boats = >40 boat']],
    ['Up to twelve boats sank.', ['Up to twelve boats = <=12 boat']],
    ['They took over 40% of it.', ['over 40% = >40 %']],
    ['Support fell by 3 percentage points.', ['3 percentage points = 3 {percentage point}']],
    ['It cost $1.2 million.', ['$1.2 million = 1200000 USD']],
    ['It cost 30 million euros.', ['30 million euros = 30000000 EUR']],
    ['It cost between 30 million and 45 million euros.', ['30 million and 45 million euros = 30000000..45000000 EUR']],
    [
      'The land measures 984 square kilometers (380 square miles).',
      ['984 square kilometers = 984 km2', '380 square miles = 380 [mi_i]2'],
    ],
    ['Thirty-two boats sank.', ['Thirty-two boats = 32 boat']],
    ['Two hundred and five boats sank.', ['Two hundred and five boats = 205 boat']],
    ['Half a million people fled.', ['Half a million people = 500000 person']],
    ['Two dozen villages were hit.', ['Two dozen villages = 24 village']],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected)
  })
})

describe('does NOT read', () => {
  test.each([
    ['a year', 'In 2019 the wall was built.'],
    ['a day of a month', 'On March 14 the wall fell.'],
    ['a time', 'It opened at 6:30 and closed at 18:00.'],
    ['a number in a name', 'Boeing 737 jets landed.'.replace(' jets landed', ' came')],
    ['"one" that counts nothing', 'In one incident a wall fell.'],
  ])('%s', (_, text) => {
    expect(figuresOf(text)).toEqual([])
  })
})

test('the conversion in brackets points to the figure before it', () => {
  const { figures } = extractArticle('The land measures 984 square kilometers (380 square miles).')
  expect(figures[1]?.sameAs).toBe(figures[0]?.id)
})

test('two measures that only stand beside each other do NOT say the same', () => {
  const { figures } = extractArticle('The boat is 12 meters long and weighs 9 tonnes.')
  expect(figures.map(({ sameAs }) => sameAs)).toEqual([undefined, undefined])
})

test('a figure in a statement names it; one outside does NOT', () => {
  const { figures, statements } = extractArticle('The ministry said that 40 boats sank. Some 12 villages were hit.')
  expect(figures.map(({ statementId }) => statementId)).toEqual([statements[0]?.id, undefined])
})
