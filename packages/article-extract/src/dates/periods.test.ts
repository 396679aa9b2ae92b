import { describe, expect, test } from 'vitest'
import { datesIn } from './fixtures/dates-in.ts'

const [friday, saturday, sunday, monday] = ['2022-05-06', '2022-05-07', '2022-05-08', '2022-05-09'] as const

describe('a weekend is a Saturday and a Sunday', () => {
  test.each([
    ['It fell over the weekend.', friday, 'over the weekend = 2022-04-30/2022-05-01'],
    ['It fell over the weekend.', monday, 'over the weekend = 2022-05-07/2022-05-08'],
    ['It fell over the weekend.', sunday, 'over the weekend = 2022-05-07/2022-05-08'],
    ['Over the weekend, police arrested three men.', monday, 'Over the weekend = 2022-05-07/2022-05-08'],
    ['Three men were arrested during the weekend.', monday, 'during the weekend = 2022-05-07/2022-05-08'],
    ['They will meet at the weekend.', friday, 'at the weekend = 2022-05-07/2022-05-08'],
    ['It will rain over the weekend.', saturday, 'over the weekend = 2022-05-07/2022-05-08'],
    ['The fair opens this weekend.', friday, 'this weekend = 2022-05-07/2022-05-08'],
    ['The fair opens this weekend.', sunday, 'this weekend = 2022-05-07/2022-05-08'],
    ['The barn burned this weekend.', monday, 'this weekend = 2022-05-07/2022-05-08'],
    ['The barn burned last weekend.', friday, 'last weekend = 2022-04-30/2022-05-01'],
    ['The barn burned last weekend.', sunday, 'last weekend = 2022-04-30/2022-05-01'],
    ['The barn burned over the past weekend.', monday, 'over the past weekend = 2022-05-07/2022-05-08'],
    ['They play over the coming weekend.', monday, 'over the coming weekend = 2022-05-14/2022-05-15'],
  ])('%s (published on %s)', (text, on, expected) => {
    expect(datesIn(text, on)).toEqual([`${expected} implied`])
  })
})

describe('the past week, the next week, and other periods that end or begin today', () => {
  test.each([
    ['In the past week, four walls fell.', 'In the past week = 2022-04-29/2022-05-06'],
    ['The past week was dry.', 'The past week = 2022-04-29/2022-05-06'],
    ['Over the past two weeks it rained.', 'Over the past two weeks = 2022-04-22/2022-05-06'],
    ['It has rained for the past three days.', 'for the past three days = 2022-05-03/2022-05-06'],
    ['During the last week it rained.', 'During the last week = 2022-04-29/2022-05-06'],
    ['Over the last two months it rose.', 'Over the last two months = 2022-03/2022-05'],
    ['In the past month it rose.', 'In the past month = 2022-04/2022-05'],
    ['Over the past six months it rose.', 'Over the past six months = 2021-11/2022-05'],
    ['The past year has been hard.', 'The past year = 2021/2022'],
    ['Prices rose over the past 10 years.', 'over the past 10 years = 2012/2022'],
    ['It rained in the last 24 hours.', 'in the last 24 hours = 2022-05-05/2022-05-06'],
    ['It will rain in the next two weeks.', 'in the next two weeks = 2022-05-06/2022-05-20'],
    ['It will shut within the next 12 months.', 'within the next 12 months = 2022-05/2023-05'],
    ['It is to grow over the coming year.', 'over the coming year = 2022/2023'],
    ['Prices rose over the past decade.', 'over the past decade = 2012/2022'],
  ])('%s', (text, expected) => {
    expect(datesIn(text, friday)).toEqual([`${expected} implied`])
  })
})

describe('does NOT date', () => {
  test.each([
    'It was the last week of the race.',
    'In the last week of the race she fell.',
    'They worked weekends.',
    'The fair opens every weekend.',
    'It was the weekend before the vote.',
    'She forgot the past.',
    'They met twice over the next two years.',
    'The last year was hard.',
    'He wrote for the weekend edition.',
  ])('%s', (text) => {
    expect(datesIn(text, friday)).toEqual([])
  })

  test('without the day of publication', () => {
    expect(datesIn('It fell over the weekend, as in the past week.', undefined)).toEqual([
      'over the weekend = undated implied',
      'in the past week = undated implied',
    ])
  })
})
