import { describe, expect, test } from 'vitest'
import { datesIn } from './fixtures/dates-in.ts'

/** A Friday. */
const friday = '2022-05-06'

describe('dates a holiday', () => {
  test.each([
    ['It fell on Christmas Day.', 'on Christmas Day = 2021-12-25 implied'],
    ['It will open on Christmas Day.', 'on Christmas Day = 2022-12-25 implied'],
    ['The Christmas Day fire killed nine.', 'Christmas Day = 2021-12-25 implied'],
    ['It fell on Christmas Eve 2019.', 'on Christmas Eve 2019 = 2019-12-24 known'],
    ['It fell on Boxing Day, 2018.', 'on Boxing Day, 2018 = 2018-12-26 known'],
    ['He was shot on New Year’s Eve.', 'on New Year’s Eve = 2021-12-31 implied'],
    ["He was shot on New Year's Day.", "on New Year's Day = 2022-01-01 implied"],
    ['They met last New Year’s Eve.', 'last New Year’s Eve = 2021-12-31 implied'],
    ['It closed on Ash Wednesday.', 'on Ash Wednesday = 2022-03-02 implied'],
    ['It closed on Good Friday.', 'on Good Friday = 2022-04-15 implied'],
    ['It closed on Easter Sunday 2024.', 'on Easter Sunday 2024 = 2024-03-31 known'],
    ['It closed on Easter Monday 2019.', 'on Easter Monday 2019 = 2019-04-22 known'],
    ['They marched on May Day.', 'on May Day = 2022-05-01 implied'],
    ['They will march on Memorial Day.', 'on Memorial Day = 2022-05-30 implied'],
    ['They will march on Labor Day.', 'on Labor Day = 2022-09-05 implied'],
    ['They marched on Martin Luther King Jr. Day.', 'on Martin Luther King Jr. Day = 2022-01-17 implied'],
    ['They marched on Presidents’ Day.', 'on Presidents’ Day = 2022-02-21 implied'],
    ['They marched on St. Patrick’s Day.', 'on St. Patrick’s Day = 2022-03-17 implied'],
    ['It has stood since Thanksgiving.', 'since Thanksgiving = 2021-11-25/.. implied'],
    ['It has stood since Labor Day 2019.', 'since Labor Day 2019 = 2019-09-02/.. known'],
    ['It will fall by Halloween.', 'by Halloween = 2022-10-31 implied'],
    ['It burned on the Fourth of July.', 'on the Fourth of July = 2021-07-04 implied'],
    ['Sales fell on Black Friday.', 'on Black Friday = 2021-11-26 implied'],
    ['They will meet next Christmas Eve.', 'next Christmas Eve = 2022-12-24 implied'],
    ['They will meet this Bastille Day.', 'this Bastille Day = 2022-07-14 implied'],
  ])('%s', (text, expected) => {
    expect(datesIn(text, friday)).toEqual([expected])
  })

  test('without the day of publication, only if the year is written', () => {
    expect(datesIn('It fell on Christmas Day.', undefined)).toEqual(['on Christmas Day = undated implied'])
    expect(datesIn('It fell on Christmas Day 2019.', undefined)).toEqual(['on Christmas Day 2019 = 2019-12-25 known'])
  })
})

describe('does NOT date', () => {
  test.each([
    'The Good Friday Agreement held.',
    'They met for the Memorial Day weekend.',
    'The Memorial Day parade was long.',
    'It closed on Orthodox Good Friday.',
    'They fought over Canadian Thanksgiving.',
    'Halloween costumes sold well.',
    'The Black Friday rush began early.',
    'Thanksgiving dinner was cold.',
    'The shop opens every Christmas Day.',
    'The film “Labor Day” was shown.',
    'They kept Independence Day.',
    'They filmed the St. Valentine’s Day Massacre.',
    'The Harbor Memorial Day choir sang.',
  ])('%s', (text) => {
    expect(datesIn(text, friday)).toEqual([])
  })

  test('a holiday that recurs every year', () => {
    expect(datesIn('The shop usually closes on Christmas Day.', friday)).toEqual(['on Christmas Day = undated known'])
  })
})
