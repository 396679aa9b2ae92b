import { describe, expect, test } from 'vitest'
import { extractArticle } from '../extract-article.ts'
import { markedText } from '../fixtures/marked-text.ts'
import { resolveNames } from './resolve-names.ts'

const entitiesOf = (source: string): readonly string[] => {
  const { doc, spans } = markedText(source)
  return resolveNames(doc, spans).entities.map(({ kind, name }) => `${kind} ${name}`)
}

/** The entity of the text's last mention. */
const lastOf = (source: string): string | undefined => {
  const { doc, spans } = markedText(source)
  const { entities, mentions } = resolveNames(doc, spans)
  return entities.find(({ id }) => id === mentions.at(-1)?.entityId)?.name
}

describe('a surname that two people share refers to', () => {
  test.each([
    [
      'the one’s who is not brought in as a relative',
      'Former mayor [p:Otto Brandt] spoke for his wife [p:Ilse Brandt]. Later [p:Brandt] spoke.',
      'Otto Brandt',
    ],
    [
      'the one’s whose gender the next pronoun has',
      'There were [p:Ilse Brandt] and [p:Robert Brandt]. Then [p:Brandt] said that she would sell her house.',
      'Ilse Brandt',
    ],
    [
      'the one’s whose gender the next sentence opens with',
      'There were [p:Robert Brandt] and [p:Mary Brandt]. Then came [p:Brandt]. He sold it.',
      'Robert Brandt',
    ],
    [
      'the one’s with that first name, whatever one sentence begins with',
      'There were [p:Robert Brandt] and [p:Mary Brandt]. It was [p:Mary Brandt]. He said he slept. Then [p:Brandt] sold her boat.',
      'Mary Brandt',
    ],
    [
      'the one’s with the title',
      'There were Judge [p:Otto Brandt] and [p:Ilse Brandt]. So did Judge [p:Brandt].',
      'Otto Brandt',
    ],
  ])('%s', (_, source, expected) => {
    expect(lastOf(source)).toBe(expected)
  })
  test.each([
    ['in apposition', 'Then Governor [p:Brandt], her husband of 31 years, came.'],
    ['in front', 'Then her husband, Governor [p:Brandt], came.'],
  ])('NOT the person whose relative the words %s say it is', (_, source) => {
    expect(lastOf(`It was [p:Irena Brandt]. ${source}`)).toBe('Brandt')
  })
  test('the person before, if "her" does not say whose relative it is', () => {
    expect(lastOf('It was [p:Irena Brandt]. Asked about her bonus, [p:Brandt] smiled.')).toBe('Irena Brandt')
    expect(lastOf('It was [p:Irena Brandt] again. A saint was [p:Brandt], her husband said.')).toBe('Irena Brandt')
  })
  test('the one’s whose first of two surnames it is', () => {
    expect(lastOf('It was [p:Ilse Brandt Holm]. So said Ms. [p:Brandt].')).toBe('Ilse Brandt Holm')
  })
  test('the priest’s, whose title is abbreviated later', () => {
    expect(lastOf('Father [p:Otto Brandt] came. So said Fr [p:Brandt].')).toBe('Otto Brandt')
  })
  test('NOT the person of a pronoun after another person’s name', () => {
    expect(
      lastOf(
        'There were [p:Ilse Brandt] and [p:Robert Brandt], who won. [p:Brandt], unlike [p:Mary Holt], said she lost. So did [p:Brandt].',
      ),
    ).toBe('Robert Brandt')
  })
})

describe('a name without evidence of a person is an organization’s', () => {
  test.each([
    [
      'a company by the noun before it',
      'It bought the energy company [p:Burrand] in May. [p:Burrand] grew.',
      'organization Burrand',
    ],
    [
      'a product by its users',
      'Now [p:Zentia] users can play. They like [p:Zentia] and its games.',
      'organization Zentia',
    ],
    ['a label by "which"', 'It came out through [p:Tall Engine], which was sold.', 'organization Tall Engine'],
    [
      'a firm by the noun that begins the sentence',
      '[p:Chipmaker Tavo] fell. Later [p:Tavo] said it rose.',
      'organization Tavo',
    ],
    ['a team by "the"', 'The [p:Tolvik Hawks] lost. So did the [p:Tolvik Hawks] coach.', 'organization Tolvik Hawks'],
    [
      'a startup by the noun that begins the sentence',
      '[p:Startup Pelo] fell. Later [p:Pelo] rose.',
      'organization Pelo',
    ],
    ['a club by the last word of its name', 'It was [o:Tolvik City]. So said [p:City].', 'organization Tolvik City'],
    ['a firm by its founder', 'So said [p:Varnholt]’s co-founder.', 'organization Varnholt'],
    ['a firm by its chief', 'So said the CEO of [p:Varnholt]. Shares of [p:Varnholt] fell.', 'organization Varnholt'],
  ])('%s', (_, source, expected) => {
    expect(entitiesOf(source)).toContain(expected)
  })
  test.each([
    [
      'a surname that a full name has',
      'There is [p:Ada Lund]. [p:Lund] users like it. [p:Lund], which is odd, sold its shares.',
      'person Ada Lund',
    ],
    ['a first name', 'There is [p:Mary], which is odd, on the board of [p:Mary].', 'person Mary'],
    [
      'a person whose job is said after a comma',
      'So said [p:Strand Zellick], CEO of the firm.',
      'person Strand Zellick',
    ],
  ])('NOT %s', (_, source, expected) => {
    expect(entitiesOf(source)).toContain(expected)
  })
})

describe('a name of many people is NOT a person', () => {
  test.each([
    ['the members of a party', 'Then [p:Republicans] met.'],
    ['the members of a party in a committee', 'Then [p:Harbor Committee Republicans] met.'],
    ['a people', 'Then [l:Israelis] met.'],
    ['a family', 'Then the [p:Orbans] met.'],
    ['one member of a party', 'So said a [o:Tolvik Valley Liberal].'],
    ['one of many with a name', 'So said a [p:Green].'],
  ])('%s', (_, source) => {
    expect(entitiesOf(source)).toEqual([])
  })
  test('a name in front of a noun is a person', () => {
    expect(entitiesOf('It was a [p:Marten] rally.')).toEqual(['person Marten'])
  })
  test('a lawmaker’s seat is NOT a name', () => {
    expect(entitiesOf('So said Sen. [p:Ada Lund], [p:D-Tolvik], on Monday.')).toEqual(['person Ada Lund'])
  })
  test('a party is an organization', () => {
    expect(entitiesOf('So did the [o:Liberal Democrats].')).toEqual(['organization Liberal Democrats'])
  })
})

test('a headline’s verb is not part of a name that the text contains', () => {
  expect(
    entitiesOf('[p:Ilse Marten Slams Harbor Plan] of Old Town Council. Later on [p:Ilse Marten] left and slept.'),
  ).toEqual(['person Ilse Marten'])
})

describe('finds the full name of a person', () => {
  test.each([
    [
      'where the finder saw the surname alone',
      'So he met anchor Sonia Brask. Later on [p:Brask] slept.',
      ['person Sonia Brask'],
    ],
    ['behind an abbreviated title', 'So [o:Sen. Paul Brask] left.', ['person Paul Brask']],
    ['with the small words of a Dutch surname', "So [p:Sophie] in 't [p:Brask] left.", ["person Sophie in 't Brask"]],
    ['without where the person was born', '[p:Korean-born Monte Brask] left.', ['person Monte Brask']],
    [
      'inside the name of a work',
      'So said [w:Rachel Brask Show]. Then [p:Brask] slept.',
      ['work Rachel Brask Show', 'person Rachel Brask'],
    ],
    [
      'of both of a couple',
      'Then came [p:Adam] and [p:Sonia Brask]. Then Mr. [p:Brask] slept.',
      ['person Adam Brask', 'person Sonia Brask'],
    ],
  ])('%s', (_, text, expected) => expect(entitiesOf(text)).toEqual(expected))
  test('does NOT join the names of two people in one sentence', () =>
    expect(entitiesOf('So [p:Ryan] and [p:Mitch Brask] left.')).toEqual(['person Ryan', 'person Mitch Brask']))
})

test('the name of an organization continues with "on" and its subject, but NOT with a day', () => {
  expect(entitiesOf('So said the [o:House Select Committee] on Brasilia.')).toEqual([
    'organization House Select Committee on Brasilia',
  ])
  expect(entitiesOf('So said the [o:House Select Committee] on Monday.')).toEqual([
    'organization House Select Committee',
  ])
})

test('a name of two words that the name finder missed once is found where it is repeated', () => {
  const { doc, spans } = markedText('So [o:Tall Engine] paid. Then Tall Engine left.')
  expect(resolveNames(doc, spans).mentions).toHaveLength(2)
})

test('a noun for the kind of organization is part of the mention, not of the name', () => {
  const { doc, spans } = markedText('So said the [o:Gannard] newspaper chain. Then the [o:Ennara] party leader left.')
  const { entities, mentions } = resolveNames(doc, spans)
  expect(entities.map(({ name }) => name)).toEqual(['Gannard', 'Ennara'])
  expect(mentions.map(({ first, end }) => end - first)).toEqual([3, 1])
})

test('a body of the U.N. is one body, also under its name without the initials', () => {
  expect(
    entitiesOf(
      'So said the [o:U.N. Harbor Council] and the [o:United Nations Harbor Council]. The [o:Harbor Council] met.',
    ),
  ).toEqual(['organization United Nations Harbor Council'])
})

test('the short name of a company is the company, even if the name finder takes it for a person', () => {
  expect(entitiesOf('Then [p:Velo Pharma] left. So said [p:Velo].')).toEqual(['organization Velo Pharma'])
})

test('a noun for the kind of organization in front says what the name is', () => {
  expect(entitiesOf('The car maker [p:Tavo] cut jobs. Then [p:Tavo] said no.')).toEqual(['organization Tavo'])
  expect(entitiesOf('The developer [p:Ada Lund] said no.')).toEqual(['person Ada Lund'])
  expect(entitiesOf('So said [p:Nina Falk], chief executive of the bakery chain [o:Rimo].')).toEqual([
    'person Nina Falk',
    'organization Rimo',
  ])
})

test('a well-known organization is found where the name finder missed it', () => {
  expect(entitiesOf('Then the Islamic State group claimed the attack.')).toEqual(['organization Islamic State'])
})

describe('the labels of a transcript', () => {
  test('are people, even if the name finder takes a full name for an organization', () => {
    expect(
      entitiesOf('Then it began.\n\n[o:ANNA HALLAM]: Good morning.\n\nBRASK: Yes.\n\nHALLAM: So what now?'),
    ).toContain('person Anna Hallam')
  })
  const transcript = 'Then came [p:Ada Lund].\n\nHALLAM: Good morning. LUND: Thank you. HALLAM: So what now?'
  test('are people, even if the text does not name them', () => {
    expect(entitiesOf(transcript)).toEqual(['person Ada Lund', 'person Hallam'])
  })
  test('may be full names, with the surname alone later', () => {
    expect(entitiesOf('ADAM HALLAM: Good morning. HALLAM: So what now?')).toEqual(['person Adam Hallam'])
  })
  test('are NOT people if none of them is a name', () => {
    expect(entitiesOf('UPDATE: It fell. NOTE: It fell.')).toEqual([])
  })
})

describe('a capitalized source', () => {
  const voicesOf = (text: string): readonly string[] => {
    const { entities, statements } = extractArticle(text, { headline: 'h' })
    return statements.flatMap(({ voiceIds, anonymity }) =>
      voiceIds.map((id) => `${entities.find((one) => one.id === id)?.name}, ${anonymity}`),
    )
  }
  test.each([
    ['names a person with initials', 'Rep. J.R. Quillow said that the wall was weak.', 'J.R. Quillow, named'],
    [
      'names one of several',
      'One of the plan’s authors, Sen. Ada Lund, said that the wall was weak.',
      'Ada Lund, named',
    ],
  ])('%s', (_, text, expected) => {
    expect(voicesOf(text)).toEqual([expected])
  })
  test.each([
    ['a party', 'Republicans said that the wall was weak.'],
    ['an adjective', 'Federal and state officials said that the wall was weak.'],
    ['a thing that opens the sentence', 'Video shows that the wall was weak.'],
  ])('does NOT name %s', (_, text) => {
    for (const voice of voicesOf(text)) expect(voice).toMatch(/, described$/)
  })
})

test.each([
  ['the [l:Tolvik] [o:Republican] spoke.', ['place Tolvik']],
  ['the [o:Republican] National Harbor Board spoke.', ['organization Republican']],
])('a member of a party is NOT the party: %s', (source, names) => {
  expect(entitiesOf(source)).toEqual(names)
})

test.each(['Tribune', 'Herald', 'Courier', 'Economist', 'Globe'])(
  'a newspaper’s short name after "the" is an organization, not a person or a role: %s',
  (name) => {
    const text = `Dana Ruiz resigned after the ${name} reported that she had flown. The mayor told the ${name} that he was sad.`
    const { statements, entities } = extractArticle(`It was late.\n\n${text}`)
    const [voice] = statements[0]?.voiceIds ?? []
    expect(entities.find(({ id }) => id === voice)).toMatchObject({ kind: 'organization', name })
  },
)

test.each([
  ['is joined to the names on both sides', 'It was Osran bin [p:Laver].', 'person Osran bin Laver'],
  ['is part of a surname alone', 'It was Mr van der [p:Hoek].', 'person van der Hoek'],
  ['is NOT joined to a title', 'It was President de [p:Marten].', 'person de Marten'],
  ['is NOT joined to a day', 'It was Monday and on Monday van der [p:Hoek] slept.', 'person van der Hoek'],
  ['is NOT an English word', 'There were ten [p:Martens].', 'person Martens'],
])('a small word before a surname %s', (_, source, expected) => {
  expect(entitiesOf(source)).toEqual([expected])
})

test.each([
  ['what it is', '[p:Hollard-Norvik], Norway’s state-owned oil company, fell. Then [p:Hollard-Norvik] said so.'],
  ['the noun before it', 'The official newspaper [p:El Tavano] said so. Then [p:El Tavano] said so.'],
  ['what it decides', '[p:Norvik] said it plans to sell. [p:Norvik] said it agreed to sell. [p:Norvik] said so.'],
  ['"which"', '[p:Norvik] said so. [p:Norvik] said so. [p:Norvik], which has a yard, said so.'],
])('a name that the name finder read as a person is an organization by %s', (_, source) => {
  expect(entitiesOf(source)).toEqual([expect.stringMatching(/^organization /u)])
})

test('the first words of a company’s name are the company', () => {
  expect(entitiesOf('[o:Middle Harwell Utilities Inc] fell. Then [p:Middle Harwell] said so.')).toEqual([
    'organization Middle Harwell Utilities Inc',
  ])
  expect(entitiesOf('[o:Robert Harwell Shipping Inc] fell. Then [p:Robert Harwell] said so.')).toContain(
    'person Robert Harwell',
  )
})

test.each([
  [
    'the code of a company on an exchange',
    '[o:Tavoline World Inc] <[o:TAV.N]> fell.',
    'organization Tavoline World Inc',
  ],
  ['a time in front', '[p:Last Friday Marten] slept.', 'person Marten'],
])('a name does not include %s', (_, source, expected) => {
  expect(entitiesOf(source)).toEqual([expected])
})

test('a developer is a person', () => {
  expect(entitiesOf('It was developer [p:Zorvan Marten].')).toEqual(['person Zorvan Marten'])
})

test.each([
  '[p:Norvik], the owner of an oil company, said so.',
  '[p:Norvik] said it would rain. [p:Norvik] said it was late.',
])('a name that the name finder read as a person stays a person: %s', (source) => {
  expect(entitiesOf(source)).toEqual(['person Norvik'])
})

describe('a misspelled surname', () => {
  test.each([
    ['swapped letters', 'There was [p:Clay Yeutter]. Later [p:Yuetter] spoke.', 'Clay Yeutter'],
    ['a letter too many', 'There was [p:Al Sharpton]. Later [p:Sharption] spoke.', 'Al Sharpton'],
    ['the wrong letter doubled', 'There was [p:Elise Labott]. Later [p:Labbot] spoke.', 'Elise Labott'],
  ])('is the one person of that name: %s', (_, source, expected) => {
    expect(lastOf(source)).toBe(expected)
  })

  test.each([
    ['it occurs twice', 'There was [p:Tom Johnson]. Then [p:Johnston] spoke. Later [p:Johnston] sang.', 'Johnston'],
    ['it is short', 'There was [p:Tom Reed]. Later [p:Reid] spoke.', 'Reid'],
    ['two are as near', 'There were [p:Tom Hansen] and [p:Ada Hanson]. Later [p:Hanssn] spoke.', 'Hanssn'],
    ['the first letter differs', 'There was [p:Tom Marten]. Later [p:Barten] spoke.', 'Barten'],
    [
      'the name comes later',
      'Then [p:Yuetter] spoke. There was [p:Clay Yeutter]. Later [p:Ada Lund] spoke.',
      'Ada Lund',
    ],
  ])('is another person if %s', (_, source, expected) => {
    expect(lastOf(source)).toBe(expected)
  })
})

test('a couple that the text calls by its surname has two full names', () => {
  const { entities } = extractArticle('Khizr and Ghazala Marten lost a son. “He was brave,” the Martens said.')
  expect(entities.map(({ name }) => name)).toEqual(expect.arrayContaining(['Khizr Marten', 'Ghazala Marten']))
})

test.each(['Then he said it: "[p:Sales] were up."', '"[p:Sales] were up," he said.'])(
  'a doubtful word that begins quoted words is NOT a name: %s',
  (source) => {
    const { doc, spans } = markedText(source)
    const doubtful = spans.map((span) => ({ ...span, probability: 0.42 }))
    expect(resolveNames(doc, doubtful).entities).toEqual([])
  },
)

test('a doubtful word in quotation marks inside a sentence may be a name', () => {
  const { doc, spans } = markedText('He called the "[p:Sales] plan" old.')
  expect(
    resolveNames(
      doc,
      spans.map((span) => ({ ...span, probability: 0.42 })),
    ).entities,
  ).toHaveLength(1)
})

test('a titled surname with a pronoun of another gender is the spouse of the one named in full', () => {
  const { entities } = extractArticle(
    'Carla Dunmore read to children. Carla Dunmore said she was glad. Gov. Dunmore could not come, because he was away.',
  )
  expect(
    entities.filter(({ name }) => name === 'Carla Dunmore').flatMap((one) => ('roles' in one ? one.roles : [])),
  ).toEqual([])
})
