import { describe, expect, test } from 'vitest'
import { markedText } from '../fixtures/marked-text.ts'
import { resolveNames } from './resolve-names.ts'

const tableOf = (source: string) => {
  const { doc, spans } = markedText(source)
  return resolveNames(doc, spans)
}

/** Each entity on a line: "person Ada Lee (Lee) [mayor]". */
const shown = (source: string): readonly string[] =>
  tableOf(source).entities.map(
    ({ kind, name, aliases, roles }) =>
      `${kind} ${name}${aliases.length > 0 ? ` (${aliases.join('; ')})` : ''}${roles.length > 0 ? ` [${roles.join('; ')}]` : ''}`,
  )

describe('separates titles and descriptions from a name', () => {
  test.each([
    ['Farmer [p:Chuck Selby] said so.', 'person Chuck Selby [Farmer]'],
    ['Realtor [p:Imran Ghaly] said so.', 'person Imran Ghaly [Realtor]'],
    ['[p:Baker Odile Farrow] said so.', 'person Odile Farrow [Baker]'],
    ['Then Supt. [p:Audrey Peel] left.', 'person Audrey Peel [Supt.]'],
    ['There was press officer Superintendent [p:Audrey Peel].', 'person Audrey Peel [press officer Superintendent]'],
    ['There was Det. Sgt. [p:Owen Marsh].', 'person Owen Marsh [Det. Sgt.]'],
    ['In the interview Prime Minister [p:Ana Brandt] agreed.', 'person Ana Brandt [Prime Minister]'],
    ['So said the group’s chief economist [p:Sean Catterick].', 'person Sean Catterick [chief economist]'],
    [
      'So said Acting U.S. Attorney for the District of Vermont [p:Paul Levine].',
      'person Paul Levine [Acting U.S. Attorney for the District of Vermont]',
    ],
    [
      'Minister in the Ministry of Finance [p:Brendan Mallory] said so.',
      'person Brendan Mallory [Minister in the Ministry of Finance]',
    ],
    [
      'Deputy Director of the Bureau of Fisheries [p:Tomas Reinholt] said so.',
      'person Tomas Reinholt [Deputy Director of the Bureau of Fisheries]',
    ],
    [
      'Permanent Secretary in the Ministry of Health Dr. [p:Abena Owusu] said so.',
      'person Abena Owusu [Permanent Secretary in the Ministry of Health Dr.]',
    ],
    [
      '[p:Minister] in the Ministry of Finance [p:Brendan Mallory] said so.',
      'person Brendan Mallory [Minister in the Ministry of Finance]',
    ],
    ['So said advisers to President [p:Ana Brandt].', 'person Ana Brandt [President]'],
    ['Mr. [p:Pieter Vos] said so.', 'person Pieter Vos'],
    ['So did Sir [p:Colin Maddox].', 'person Colin Maddox [Sir]'],
    ['So did Rep. [p:Ida Crane] (D-Ohio).', 'person Ida Crane [Rep.; D-Ohio]'],
    ['So did Vermont Sen. [p:Ida Crane], R-Vt., on Monday.', 'person Ida Crane [Vermont Sen.; R-Vt.]'],
    ['So did [p:Ida Crane], MBE, on Monday.', 'person Ida Crane [MBE]'],
    ['So did [p:Ida Crane OBE] on Monday.', 'person Ida Crane [OBE]'],
    ['So did [p:Ida Crane] MP on Monday.', 'person Ida Crane [MP]'],
    ['So did [p:Ida Crane], the mayor of Leeds, on Monday.', 'person Ida Crane [mayor of Leeds]'],
    ['So did [p:Ida Crane], 32, a farmer, on Monday.', 'person Ida Crane [farmer]'],
    ['The host, [p:Gayla King], left.', 'person Gayla King [host]'],
    ['So did [p:Ida Crane], King, and others.', 'person Ida Crane'],
    ['The board considers [p:Ida Crane] fit.', 'person Ida Crane'],
    ['So did Prince [p:Harold].', 'person Harold [Prince]'],
    ['So did Ms [o:Court].', 'person Court'],
    ['So did [o:Mr. Banks].', 'person Banks'],
    ['So did [o:Mrs Justice Lake].', 'person Lake [Justice]'],
    ['So did the [o:Welshman Adam Crane].', 'person Adam Crane'],
    ['So [o:Leeds-based Corran Inc] did.', 'organization Corran Inc'],
    ['So did Pope [p:Otto] XVI. Pope [p:Otto] left. [p:Otto] was old.', 'person Otto XVI (Otto) [Pope]'],
    ['Defendants [p:Ole Strand] and [p:Ivo Lund] left.', 'person Ole Strand [Defendants]'],
  ])('%s', (source, expected) => {
    expect(shown(source)).toContain(expected)
  })
})

describe('removes words attached to a name by mistake', () => {
  test.each([
    ['[p:When Meribel] came, it rained.', 'person Meribel'],
    ['At 9 [p:PMDonald Trask] came.', 'person Donald Trask'],
    ['It was the District of [p:Vermont Paul Levine].', 'person Paul Levine'],
    ['[p:Realtor Ghaly] came. So did [p:Imran Ghaly].', 'person Imran Ghaly (Ghaly) [Realtor]'],
  ])('%s', (source, expected) => {
    expect(shown(source)).toEqual([expected])
  })
})

describe('does NOT remove', () => {
  test.each([
    ['a first name that is a title too', '[p:Dean Cole] came.', 'person Dean Cole'],
    ['a first name that is an occupation too', '[p:Hunter Ashby] came.', 'person Hunter Ashby'],
    ['a surname that is a title', '[p:Gayla King] came.', 'person Gayla King'],
    ['an initial', 'So did [p:J. Dean Cole].', 'person J. Dean Cole'],
    ['the capital inside a surname', 'So did [p:Ian McDonald].', 'person Ian McDonald'],
    [
      'a name from the "and" of an organization',
      'So did the [o:University and College Union].',
      'organization University and College Union',
    ],
  ])('%s', (_, source, expected) => {
    expect(shown(source)).toEqual([expected])
  })
})

describe('keeps a suffix', () => {
  test.each([
    ['[p:J. Dean Cole] Sr. warned.', 'person J. Dean Cole Sr.'],
    ['[p:Dean Cole], Jr., warned.', 'person Dean Cole Jr.'],
    ['[p:Dean Cole] III warned.', 'person Dean Cole III'],
  ])('%s', (source, expected) => {
    expect(shown(source)).toEqual([expected])
  })
})

describe('links a part of a name to the full name', () => {
  test.each([
    [
      'a hyphened surname',
      '[p:Fiona Wallis-Boone] won. “Yes,” [p:Wallis-Boone] said.',
      'person Fiona Wallis-Boone (Wallis-Boone)',
    ],
    [
      'a surname of two words',
      'Dr. [p:Walid Abu Hamra] came. [p:Abu Hamra] said so.',
      'person Walid Abu Hamra (Abu Hamra) [Dr.]',
    ],
    [
      'a surname with particles',
      '[p:Nora van der Berg] came. [p:Van der Berg] said so.',
      'person Nora van der Berg (Van der Berg)',
    ],
    [
      'two surnames',
      '[p:Luis Ortega Prado] came. [p:Ortega Prado] said so.',
      'person Luis Ortega Prado (Ortega Prado)',
    ],
    ['an Irish surname', '[p:Sean Mac Giolla] came. [p:Mac Giolla] said so.', 'person Sean Mac Giolla (Mac Giolla)'],
    ['an Arabic surname', '[p:Omar Al-Sayed] came. [p:Al-Sayed] said so.', 'person Omar Al-Sayed (Al-Sayed)'],
    [
      'a surname before the whole name',
      '[p:King] asked. The host, [p:Gayla King], left.',
      'person Gayla King (King) [host]',
    ],
    [
      'a surname with a rank',
      'Superintendent [p:Audrey Peel] came. Supt [p:Peel] left.',
      'person Audrey Peel (Peel) [Superintendent; Supt]',
    ],
    ['a surname with Mr', '[p:Martin Mulenga] came. Mr [p:Mulenga] left.', 'person Martin Mulenga (Mulenga)'],
    ['a first name', '[p:Anton Rusk] came. [p:Anton] left.', 'person Anton Rusk (Anton)'],
    [
      'a name without its middle initial',
      '[p:Ada B. Stone] came. [p:Ada Stone] left.',
      'person Ada B. Stone (Ada Stone)',
    ],
    ['a short first name', '[p:William Crane] came. [p:Bill Crane] left.', 'person William Crane (Bill Crane)'],
  ])('%s', (_, source, expected) => {
    expect(shown(source)).toEqual([expected])
  })
})

describe('keeps people apart', () => {
  test.each([
    [
      'whose initials differ',
      '[p:Michael B. Stone] met [p:Michael J. Stone].',
      ['person Michael B. Stone', 'person Michael J. Stone'],
    ],
    [
      'whose suffixes differ',
      '[p:Dean Cole] Sr. met [p:Dean Cole] Jr.',
      ['person Dean Cole Sr.', 'person Dean Cole Jr.'],
    ],
    ['whose first names differ', '[p:Ada Stone] met [p:Ivo Stone].', ['person Ada Stone', 'person Ivo Stone']],
    [
      'who share a surname, one with a title',
      '[p:Michaela Orban] said she believes President [p:Orban] kept his word.',
      ['person Michaela Orban', 'person Orban [President]'],
    ],
    [
      'also where the title comes first',
      'She believes President [p:Sarko]’s rule was fair. [p:Odette Sarko] said President [p:Sarko] had aged.',
      ['person Sarko [President]', 'person Odette Sarko'],
    ],
    [
      'a wife and a husband by their titles',
      'Mrs. [p:Alma Fenwick] came. Mr. [p:Fenwick] left.',
      ['person Alma Fenwick', 'person Fenwick'],
    ],
    [
      'a wife without a title and a husband with one',
      '[p:Sandra Fenwick] came to Coach [p:Fenwick]’s match. [p:Sandra Fenwick] missed her late husband.',
      ['person Sandra Fenwick', 'person Fenwick [Coach]'],
    ],
    [
      'a governor and the wife whom the text names later',
      'Governor [p:Fenwick] came. His wife, [p:Mary Fenwick], left.',
      ['person Fenwick [Governor]', 'person Mary Fenwick [wife]'],
    ],
    [
      'but NOT a title from her own name',
      '[p:Sandra Fenwick] thanked her husband. Councillor [p:Fenwick] left.',
      ['person Sandra Fenwick (Fenwick) [Councillor]'],
    ],
  ])('%s', (_, source, expected) => {
    expect(shown(source)).toEqual(expected)
  })
})

describe('a surname that two people share', () => {
  const probabilityOf = (source: string) => tableOf(source).mentions.at(-1)
  test.each([
    ['goes to the one named last', '[p:Ada Stone] left. [p:Ivo Stone] came. [p:Stone] spoke.', 'ivo-stone'],
    [
      'goes to the one with the title',
      'Mayor [p:Ada Stone] left. [p:Ivo Stone] came. Mayor [p:Stone] spoke.',
      'ada-stone',
    ],
    [
      'goes to the one of that gender',
      'Mrs. [p:Ada Stone] left. Mr. [p:Ivo Stone] came. Mrs. [p:Stone] spoke.',
      'ada-stone',
    ],
  ])('%s', (_, source, id) => {
    expect(probabilityOf(source)?.entityId).toBe(id)
  })

  test('has a lower probability than the surname of one person', () => {
    const two = probabilityOf('[p:Ada Stone] left. [p:Ivo Stone] came. [p:Stone] spoke.')?.probability ?? 1
    const one = probabilityOf('[p:Ada Stone] left. [p:Stone] spoke.')?.probability ?? 0
    expect(two).toBeLessThan(one)
  })
})

describe('a family', () => {
  test('is NOT a person', () => {
    expect(shown('[p:Michaela Orban] came. The [p:Orbans] left.')).toEqual(['person Michaela Orban'])
  })
})

describe('organizations', () => {
  test.each([
    [
      'an acronym in brackets',
      'The [o:Colleges] and Schools Employers’ Association (CSEA) left. [o:CSEA] spoke.',
      ['organization Colleges and Schools Employers’ Association (CSEA)'],
    ],
    [
      'an acronym elsewhere',
      'The [o:University] and [o:College Union] left. [o:UCU] spoke.',
      ['organization University and College Union (UCU)'],
    ],
    [
      'two organizations with "and" between them',
      'The [o:Coast Guard and Harbor Ministry] left.',
      ['organization Coast Guard', 'organization Harbor Ministry'],
    ],
    [
      'the first words of companies',
      'Both [o:American Airlines and United Airlines] fly. American said so. [o:United] said it was ready.',
      ['organization American Airlines (American)', 'organization United Airlines (United)'],
    ],
    [
      'an organization without "the"',
      '[o:The Harbor Ministry] left. The [o:Harbor Ministry] came.',
      ['organization Harbor Ministry'],
    ],
    [
      'a legal form, left off where the text leaves it off',
      '[o:Velita Inc.] left. [o:Velita] came.',
      ['organization Velita (Velita Inc.)'],
    ],
    [
      'a legal form that the text always has',
      '[o:Velita Inc.] left. [o:Velita Inc.] came.',
      ['organization Velita Inc.'],
    ],
    ['a word for any organization', 'The [o:Association] left.', []],
    [
      'an organization that the name finder read as a place once',
      'The [o:Harwell Gazette] left. The [o:Harwell Gazette] wrote. The [l:Harwell Gazette] said.',
      ['organization Harwell Gazette'],
    ],
  ])('%s', (_, source, expected) => {
    expect(shown(source)).toEqual(expected)
  })
})

describe('places', () => {
  test('have their country’s code, and other names in the text as aliases', () => {
    const [place] = tableOf('The [l:U.S.] agreed. The [l:United States] pays.').entities
    expect(place).toMatchObject({ kind: 'place', name: 'United States', aliases: ['U.S.'], countryCode: 'US' })
  })

  test('are recognized by the abbreviation of a state', () => {
    expect(shown('It rained in [l:Ala.] and [l:Alabama].')).toEqual(['place Alabama (Ala.)'])
  })

  test('include the word after them that makes them a region', () => {
    expect(shown('They left the [l:Kursk] border region.')).toEqual(['place Kursk region'])
  })
})

describe('a name is a place’s', () => {
  test.each([
    ['that has a mayor', '[p:Tolvik]’s new mayor left.', 'place Tolvik'],
    ['that has residents', '[p:Tolvik] residents left.', 'place Tolvik'],
    ['that has a duke', 'So did the Duke of [p:Tolvik].', 'place Tolvik'],
    ['but NOT if it has a manager', '[p:Tolvik]’s manager left.', 'person Tolvik'],
  ])('%s', (_, source, expected) => {
    expect(shown(source)).toEqual([expected])
  })
})

describe('capitals', () => {
  test.each([
    ['POLICE CHIEF [p:AUDREY PEEL] LEFT THE TOWN TODAY.', 'person Audrey Peel [POLICE CHIEF]'],
    ['TODAY [p:IAN MCDONALD] LEFT THE TOWN.', 'person Ian McDonald'],
    ['TODAY [p:FIONA WALLIS-BOONE] LEFT THE TOWN.', 'person Fiona Wallis-Boone'],
  ])('%s', (source, expected) => {
    expect(shown(source)).toEqual([expected])
  })
})

describe('a nickname', () => {
  test.each([
    [
      'after "known as"',
      'The hunter [p:Bharat Ram], better known as “Suresh”, left. [p:Suresh] ran.',
      ['person Bharat Ram (Suresh)'],
    ],
    ['after "nicknamed"', '[p:Odile Farrow], nicknamed “Coach”, left.', ['person Odile Farrow (Coach)']],
    ['does not come from other words', '[p:Odile Farrow] was known for “Coach” once.', ['person Odile Farrow']],
  ])('%s', (_, source, expected) => {
    expect(shown(source).map((line) => line.replace(/ \[.*/u, ''))).toEqual(expected)
  })

  test('in quotation marks is part of the name', () => {
    expect(shown('So did [p:Robert] “Bob” [p:Jarvis].')).toEqual(['person Robert “Bob” Jarvis'])
    expect(shown('So did [p:Robert C]. “Bob” [p:Jarvis].')).toEqual(['person Robert C. “Bob” Jarvis'])
  })
})

test('a gender comes from titles and unambiguous pronouns, and is otherwise absent', () => {
  const genderOf = (source: string) => tableOf(source).entities[0]?.gender
  expect(genderOf('Mrs. [p:Ola Wren] left.')).toBe('she')
  expect(genderOf('[p:Ola Wren] left. She ate. [p:Wren] slept. She woke.')).toBe('she')
  expect(genderOf('[p:Ola Wren] left. It rained.')).toBeUndefined()
})

describe('accepts bad input', () => {
  test.each([
    ['nothing', ''],
    ['a name of 200 words', `[p:${Array.from({ length: 200 }, (_, at) => `Ada${at % 7}`).join(' ')}] left.`],
    [
      'ten thousand names',
      Array.from({ length: 10_000 }, (_, at) => `[p:Ada Name${String.fromCharCode(97 + (at % 26))}${at}] left.`).join(
        ' ',
      ),
    ],
    ['one surname for all', Array.from({ length: 5000 }, (_, at) => `[p:Ada${at} Stone] met [p:Stone].`).join(' ')],
    ['other scripts', '[p:Владимир Зеленский] met [p:王小明].'],
  ])('%s', (_, source) => {
    const { doc, spans } = source === '' ? { doc: markedText('x').doc, spans: [] } : markedText(source)
    const { mentions } = resolveNames(doc, spans)
    for (const { probability } of mentions) expect(probability).toBeLessThanOrEqual(1)
  })
})
