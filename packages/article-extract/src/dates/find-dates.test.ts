import { describe, expect, test } from 'vitest'
import { datesUpTo, findDates } from './find-dates.ts'
import { datesIn, docOf } from './fixtures/dates-in.ts'

/** A Monday. */
const published = '2025-01-13'
const datesOf = (text: string, on: string | undefined = published) => datesIn(text, on)

test.each([
  ['It fell on January 5, 2024.', ['on January 5, 2024 = 2024-01-05 known']],
  ['It fell on 5 January 2024.', ['on 5 January 2024 = 2024-01-05 known']],
  ['It fell on Dec. 5.', ['on Dec. 5 = 2024-12-05 implied']],
  ['It fell on 2024-12-05.', ['2024-12-05 = 2024-12-05 known']],
  ['They met Monday.', ['Monday = 2025-01-13 implied']],
  ['They met on Saturday.', ['on Saturday = 2025-01-11 implied']],
  ['They met last Monday.', ['last Monday = 2025-01-06 implied']],
  ['They will meet on Friday.', ['on Friday = 2025-01-17 implied']],
  ['It fell in August.', ['in August = 2024-08 implied']],
  ['It fell in August 2019.', ['in August 2019 = 2019-08 known']],
  ['Since the late 1990s it stood.', ['Since the late 1990s = 199X/.. known']],
  ['It stood in the 1980s.', ['in the 1980s = 198X known']],
  ['The war (1950-1953) ended.', ['1950-1953 = 1950/1953 known']],
  ['It stood from 2019 to 2021.', ['from 2019 to 2021 = 2019/2021 known']],
  ['It was built in 1962.', ['in 1962 = 1962 known']],
  ['It has stood since 1962.', ['since 1962 = 1962/.. known']],
  ['In the summer of 2019 it fell.', ['In the summer of 2019 = 2019-22 known']],
  ['It fell yesterday.', ['yesterday = 2025-01-12 implied']],
  ['It fell last night.', ['last night = 2025-01-12 implied']],
  ['It fell this morning.', ['this morning = 2025-01-13 implied']],
  ['It fell last month.', ['last month = 2024-12 implied']],
  ['It fell two weeks ago.', ['two weeks ago = 2024-12~ implied']],
  ['It fell last year.', ['last year = 2024 implied']],
  ['Nothing like it since World War II.', ['since World War II = undated known']],
  ['In 2003, two walls fell.', ['In 2003 = 2003 known']],
  ['Since 2015, it has stood.', ['Since 2015 = 2015/.. known']],
  ['From 2010 to 2014, it stood.', ['From 2010 to 2014 = 2010/2014 known']],
  ['Between 2009 and 2018, it leaned.', ['Between 2009 and 2018 = 2009/2018 known']],
  ['It fell in 2010 and 2015.', ['in 2010 = 2010 known']],
  ['It fell nearly 10 years ago.', ['nearly 10 years ago = 2015~ implied']],
  ['It fell a decade ago.', ['a decade ago = 2015~ implied']],
  ['It fell 10 years ago.', ['10 years ago = 2015 implied']],
  ['He spoke of the Jan. 6 riot.', ['Jan. 6 = 2021-01-06 known']],
  ['He spoke after the Sept. 11 terror attacks.', ['Sept. 11 = 2001-09-11 known']],
])('dates %j', (text, expected) => {
  expect(datesOf(text)).toEqual(expected)
})

describe('does NOT date', () => {
  test.each([
    'He may go.',
    'For you this may be the last stage.',
    'It was their last march.',
    'March on.',
    'Some 2,019 boats.',
    'It measures 1950 meters.',
    'Room 1984 was empty.',
    'It was her last spring in Orbane, after this fall in prices.',
    'By the end of the year they had left.',
  ])('%j', (text) => {
    expect(datesOf(text)).toEqual([])
  })

  test('relative days without the day of publication, and adds a note for each', () => {
    const { dates, notes } = findDates(docOf('They met on Monday and in August.'), undefined)
    expect(dates.map(({ edtf }) => edtf)).toEqual([undefined, undefined])
    expect(notes.map(({ rule }) => rule)).toEqual(['date-unresolved', 'date-unresolved'])
  })
})

/** A Friday. */
const friday = '2022-05-06'

describe('a weekday is in the past, or today, with a verb of saying or in the past tense', () => {
  test.each([
    ['The wall fell, the ministry said on Friday.', 'on Friday = 2022-05-06 implied'],
    ['Schools will close, the minister told reporters in Tolvik on Monday.', 'on Monday = 2022-05-02 implied'],
    ['The boats will sail, according to a statement on Thursday.', 'on Thursday = 2022-05-05 implied'],
    ['On Tuesday, the police arrested him.', 'On Tuesday = 2022-05-03 implied'],
    ['He was asked to leave on Monday.', 'on Monday = 2022-05-02 implied'],
    ['The hunter left home on Thursday last with a dog.', 'on Thursday last = 2022-04-28 implied'],
    ['The hunter left home on Monday last near dusk.', 'on Monday last = 2022-04-25 implied'],
    ['On Monday last the chapel was robbed.', 'On Monday last = 2022-04-25 implied'],
    ['On Monday last season’s winners lost.', 'On Monday = 2022-05-02 implied'],
    ['Norway play Wales on Sunday.', 'on Sunday = 2022-05-08 implied'],
    ['They met last Thursday.', 'last Thursday = 2022-04-28 implied'],
    [
      'The late goal capped a frantic comeback to lift the team to a win Tuesday night.',
      'Tuesday night = 2022-05-03 implied',
    ],
  ])('%s', (text, expected) => {
    expect(datesOf(text, friday)).toEqual([expected])
  })
})

describe('a weekday is NOT in the future', () => {
  test.each([
    ['from a noun in the plural before a verb in the past', 'Mortar attacks Saturday killed nine.', '2022-04-30'],
    ['from one with words between', 'The attacks Saturday, the second in a week, killed nine.', '2022-04-30'],
    ['from a verb of saying in the present', 'The wall holds, the mayor says Thursday.', '2022-05-05'],
    ['from a phrase after a preposition', 'A fire in two warehouses Sunday left nothing.', '2022-05-01'],
    ['from "did not" and a plain verb', 'The walls did not hold Tuesday.', '2022-05-03'],
    ['from a plain verb after one in the past', 'She saw the wall fall Tuesday.', '2022-05-03'],
  ])('%s: %s', (_, text, expected) => {
    expect(findDates(docOf(text), friday).dates.map(({ edtf }) => edtf)).toEqual([expected])
  })
})

describe('a weekday of the last two days is NOT in the next week without "will" or "is due"', () => {
  test.each([
    ['Her debate Wednesday night includes an effort to win them.', '2022-05-04'],
    ['With mixed results on Wednesday, the senator has one chance left.', '2022-05-04'],
    ['Even with a win in Orbane Wednesday, it remains hard for him.', '2022-05-04'],
    ['Papers filed Wednesday can be read there.', '2022-05-04'],
    ['Ada Voss, after leaving the race Tuesday, has laid off her staff.', '2022-05-03'],
    ['The union will strike on Wednesday.', '2022-05-11'],
    ['The hearing is scheduled for Wednesday.', '2022-05-11'],
  ])('%s', (text, expected) => {
    expect(findDates(docOf(text), friday).dates.map(({ edtf }) => edtf)).toEqual([expected])
  })
})

describe('a weekday in a name is NOT a date', () => {
  test.each(['They signed the Good Friday Agreement.', 'He lost on Super Tuesday.', 'The Sunday Times has the story.'])(
    '%s',
    (text) => {
      expect(datesOf(text, friday)).toEqual([])
    },
  )
})

describe('a weekday is in the future with "will", "due", "plans to" or the present tense', () => {
  test.each([
    ['The union will strike on Monday.', 'on Monday = 2022-05-09 implied'],
    ['The crew will walk out on Friday.', 'on Friday = 2022-05-06 implied'],
    ['He is due to appear in court on Wednesday.', 'on Wednesday = 2022-05-11 implied'],
    ['They plan to meet on Sunday.', 'on Sunday = 2022-05-08 implied'],
    ['She agreed to meet on Sunday.', 'on Sunday = 2022-05-08 implied'],
    ['He will be the first to speak when he travels on to Tolvik on Sunday.', 'on Sunday = 2022-05-08 implied'],
    ['The festival opens on Saturday.', 'on Saturday = 2022-05-07 implied'],
    ['He said he would travel on Sunday.', 'on Sunday = 2022-05-08 implied'],
    ['The hearing was moved to Thursday.', 'Thursday = 2022-05-12 implied'],
    ['The ferry sails Saturday.', 'Saturday = 2022-05-07 implied'],
    ['The old ferry sails Friday from Tolvik.', 'Friday = 2022-05-06 implied'],
    ['The council votes Tuesday on the plan.', 'Tuesday = 2022-05-10 implied'],
    ['Voters choose a new mayor Tuesday.', 'Tuesday = 2022-05-10 implied'],
    ['Polls open Tuesday.', 'Tuesday = 2022-05-10 implied'],
    ['Testimony resumes Monday.', 'Monday = 2022-05-09 implied'],
    ['Tickets go on sale Monday.', 'Monday = 2022-05-09 implied'],
    ['The exhibition closes Sunday, the museum said.', 'Sunday = 2022-05-08 implied'],
    ['The ferry sails Saturday, the line said.', 'Saturday = 2022-05-07 implied'],
  ])('%s', (text, expected) => {
    expect(datesOf(text, friday)).toEqual([expected])
  })
})

test.each([
  ['She was told she would be elected last May.', 'last May = 2021-05 implied'],
  ['He was freed last March.', 'last March = 2022-03 implied'],
  ['He will retire in June.', 'in June = 2022-06 implied'],
  ['He retired in June.', 'in June = 2021-06 implied'],
  ['The deadline is August 3.', 'August 3 = 2022-08-03 implied'],
  ['He broke his vow that they would leave on April 30.', 'on April 30 = 2022-04-30 implied'],
  ['He said that they would leave on June 3.', 'on June 3 = 2022-06-03 implied'],
  ['He said that they would leave in August.', 'in August = 2022-08 implied'],
  ['He had said that they would leave in March.', 'in March = 2022-03 implied'],
  ['He was found on Saturday, April 30.', 'on Saturday, April 30 = 2022-04-30 implied'],
  ['Ada Voss said that on Sunday the wall would fall.', 'on Sunday = 2022-05-08 implied'],
  ['Ada Voss said that on Sunday the wall had fallen.', 'on Sunday = 2022-05-01 implied'],
  ['Ada Voss said that Sunday.', 'Sunday = 2022-05-01 implied'],
  ['They have met since Sunday.', 'Sunday = 2022-05-01 implied'],
  ['The list was due by April 15.', 'April 15 = 2022-04-15 implied'],
  ['The May 3 killing will be tried.', 'May 3 = 2022-05-03 implied'],
  ['It shows a near total reversal from a poll in March.', 'in March = 2022-03 implied'],
  ['It is up from November.', 'from November = 2021-11 implied'],
  ['They paid rent until March.', 'until March = 2022-03 implied'],
  ['It will shut at the end of May.', 'end of May = 2022-05 implied'],
  ['It ran from October to March.', 'from October to March = 2021-10/2022-03 implied'],
  ['It will shut from December to February.', 'from December to February = 2022-12/2023-02 implied'],
  ['It ran between May and June 2019.', 'between May and June 2019 = 2019-05/2019-06 known'],
  ['The fair runs May 20-25.', 'May 20-25 = 2022-05-20/2022-05-25 implied'],
  ['The fair ran from 3 to 5 May 2021.', 'from 3 to 5 May 2021 = 2021-05-03/2021-05-05 known'],
  ['The poll was held April 20 and 21 in Orbane.', 'April 20 and 21 = 2022-04-20/2022-04-21 implied'],
  ['On April 20 and 21 boats sank.', 'On April 20 = 2022-04-20 implied'],
  ['He left last summer.', 'last summer = 2021-22 implied'],
  ['It opens this autumn.', 'this autumn = 2022-23 implied'],
  ['It opens next spring.', 'next spring = 2023-21 implied'],
  ['He left the day before yesterday.', 'the day before yesterday = 2022-05-04 implied'],
  ['It will shut by the end of the year.', 'the end of the year = 2022 implied'],
  ['He was found on Saturday 30 April.', 'on Saturday 30 April = 2022-04-30 implied'],
])('counts from publication: %s', (text, expected) => {
  expect(datesOf(text, friday)).toEqual([expected])
})

describe('a day named in a quotation', () => {
  test('counts from the day on which the quotation was spoken', () => {
    expect(datesOf('“I met him yesterday,” Ada Voss said on Wednesday.', friday)).toEqual([
      'yesterday = 2022-05-03 implied',
      'on Wednesday = 2022-05-04 implied',
    ])
  })
  test('does NOT do so when no day of speech is named', () => {
    expect(datesOf('“I met him yesterday,” Ada Voss said.', friday)).toEqual(['yesterday = 2022-05-05 implied'])
  })
})

describe('does NOT give a year to', () => {
  test.each(['Gulls return in April.', 'The choir performs every year in December.', 'It usually snows in January.'])(
    '%s',
    (text) => {
      expect(findDates(docOf(text), friday).dates.map(({ edtf }) => edtf)).toEqual([undefined])
    },
  )
  test('a day that recurs every week', () => {
    expect(datesOf('The council meets every Monday.', friday)).toEqual([])
    expect(datesOf('Every Monday the market opens.', friday)).toEqual([])
  })
})

test('datesUpTo drops dates after publication: nobody has spoken on them', () => {
  const { dates } = findDates(
    docOf('They met on Monday and will meet next Tuesday and in June 2022 and in May 2022.'),
    friday,
  )
  expect(datesUpTo(dates, friday).map(({ edtf }) => edtf)).toEqual(['2022-05-02', '2022-05'])
})

test('"yesterday" in a quotation counts from the day on which the person was speaking', () => {
  expect(datesOf('Speaking on Saturday, Marten said: “It fell yesterday.”')).toEqual([
    'on Saturday = 2025-01-11 implied',
    'yesterday = 2025-01-10 implied',
  ])
})
