import { describe, expect, test } from 'vitest'
import { initialsOf, nameDifference, personName, spelledAlike, titlesBefore } from './person-name.ts'

test.each([
  ['Donald J. Trump', { form: 'full', given: 'donald', middles: ['j'], surname: 'trump' }],
  ['Sen. Ann Berg Jr.', { form: 'full', given: 'ann', middles: [], surname: 'berg', suffix: 'jr' }],
  ['CLEVELAND - Karl Odenbach', { form: 'full', given: 'karl', surname: 'odenbach' }],
  ['PMKarl Odenbach', { form: 'full', given: 'karl', surname: 'odenbach' }],
  ['Norvik Steel’s Anders Lie', { form: 'full', given: 'anders', surname: 'lie' }],
  ['Ann Berg’s campaign', { surname: 'campaign' }],
  ['J. D. Vance', { form: 'full', given: 'jd', middles: [], surname: 'vance' }],
  ['Kevin O’Brien', { form: 'full', surname: 'obrien' }],
  ['Maria de la Cruz', { form: 'full', given: 'maria', middles: [], surname: 'cruz' }],
  ['Søren Bjørnås', { form: 'full', given: 'soren', surname: 'bjornas' }],
  ['Mr. Odenbach', { form: 'bare', given: '', surname: 'odenbach' }],
  ['RFK Jr.', { form: 'initials', surname: 'rfk', suffix: 'jr' }],
  ['국가정보원', { form: 'bare', surname: expect.any(String) }],
  ['', { form: 'bare', surname: '' }],
  // Letters of degrees and honors are not a surname.
  ['Sunita Brekke, M.D.', { form: 'full', given: 'sunita', surname: 'brekke' }],
  ['Dr. Sunita Brekke, PhD', { form: 'full', given: 'sunita', surname: 'brekke' }],
  ['Sunita Brekke, Ltd.', { surname: 'ltd' }],
  // A lower-case second syllable marks the given name, first or last.
  ['Seo Min-jae', { form: 'full', given: 'minjae', middles: [], surname: 'seo' }],
  ['Min-jae Seo', { form: 'full', given: 'minjae', middles: [], surname: 'seo' }],
  ['President Seo Min-jae', { form: 'full', given: 'minjae', surname: 'seo' }],
  ['Jean-Luc Morel', { form: 'full', given: 'jean', middles: ['luc'], surname: 'morel' }],
  ['Hotel-owner Morel', { form: 'full', surname: 'morel' }],
])('%s is split into its parts', (name, expected) => {
  expect(personName(name)).toMatchObject(expected)
})

describe('two names', () => {
  test.each([
    ['Donald Trump', 'Donald J. Trump', { middle: 'missing', given: 'same' }],
    ['William Aas', 'Bill Aas', { given: 'nickname' }],
    ['T. Varga', 'Tibor Varga', { given: 'initial' }],
    ['Willard Mitt Romney', 'Mitt Romney', { given: 'nickname', middle: 'missing' }],
    ['Oleg Kovalsky', 'Oleg Kovalskyy', { surname: 'spelling' }],
    ['Ann Crane Jr.', 'Ann Crane', { suffix: 'missing' }],
  ])('%s and %s may be one person', (one, other, expected) => {
    expect(nameDifference(personName(one), personName(other))).toMatchObject(expected)
    expect(nameDifference(personName(other), personName(one))).toMatchObject(expected)
  })

  test.each([
    ['George W. Harlow', 'George H. W. Harlow'],
    ['Ann B. Berg', 'Ann C. Berg'],
    ['Ann Berg', 'Karl Berg'],
    ['Ann Crane Sr.', 'Ann Crane Jr.'],
    ['Christina Moen', 'Christian Moen'],
  ])('%s and %s are NOT one person', (one, other) => {
    expect(nameDifference(personName(one), personName(other))).toBeUndefined()
  })
})

test('spellings of one surname sound the same, and other surnames do NOT', () => {
  expect(new Set(['zelensky', 'zelenskyy', 'zelenskiy', 'zelenskij'].map(spelledAlike)).size).toBe(1)
  expect(spelledAlike('boettcher')).toBe(spelledAlike('bottcher'))
  expect(spelledAlike('yousuf')).toBe(spelledAlike('yusuf'))
  expect(spelledAlike('clark')).not.toBe(spelledAlike('clarke'))
  expect(initialsOf(personName('Robert F. Kennedy'))).toBe('rfk')
})

test.each([
  ['Judge Ann Berg', ['judge']],
  ['Former Lt. Gov. Ann Berg', ['former', 'lt', 'gov']],
  ['Ann Berg', []],
  ['', []],
  ['Judge', []],
])('the titles before "%s"', (name, titles) => {
  expect(titlesBefore(name)).toEqual(titles)
})
