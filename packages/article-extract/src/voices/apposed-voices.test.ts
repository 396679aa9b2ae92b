import { expect, test } from 'vitest'
import { extractArticle } from '../extract-article.ts'
import { said } from '../fixtures/said.ts'

test.each([
  [
    'two roles before "who"',
    'He met Ilse Vega, Omar Lund and Harold Dorr, a banker and former council official who has suggested the aides have been making too much money.',
    'Harold Dorr (indirect): the aides have been making too much money',
  ],
  [
    'a role whose modifiers "and" joins',
    '“But you don’t know what you don’t know,” said Gil Karsten, the Harwell Customs and Border Protection commissioner, who conceded that many more tunnels might exist.',
    'Gil Karsten (indirect): that many more tunnels might exist',
  ],
])('an apposition names the antecedent of "who": %s', (_, text, expected) => {
  expect(said(text)).toContain(expected)
})

test.each([
  [
    'the candidate of a spokesman',
    'A spokesman for Liberal council candidate Ana Brandt called the report “outrageous.”',
    'Ana Brandt (',
  ],
  [
    'the state of a town',
    'Omar Lund smiled after a woman in Worcester, Massachusetts, told him she worries he is “too nice.”',
    'Massachusetts (',
  ],
  [
    'the object of a participle',
    'In 2013, Syrian hackers backing embattled President Omar Sayed hijacked the account, tweeting out that two bombs had exploded.',
    'Omar Sayed (',
  ],
  [
    'a speaker in the same sentence',
    '“There is a man with some problems,” Omar Lund said as the heckler yelled: “You are late!”',
    'Omar Lund (direct): “You are late!”',
  ],
  [
    'the team of somebody else',
    "Kasper's team thinks he is the candidate with momentum. Bolton's team thinks his performance gives him an opportunity.",
    "Kasper's team (indirect): his performance",
  ],
])('the voice is not %s', (_, text, wrong) => {
  const lines = said(text)
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.filter((line) => line.startsWith(wrong))).toEqual([])
})

test.each([
  [
    'a second role after an aside',
    '“The wall is weak,” said Ilse Marten, an English teacher at the college in Tolvik, and a co-editor of the Herald.',
    'Ilse Marten (direct): “The wall is weak,”',
  ],
  [
    'a second verb after an aside',
    '“It fell at night,” said Ilse Marten, who worked for Governor Peder Aas, and guided Holm to the harbor.',
    'Ilse Marten (direct): “It fell at night,”',
  ],
])('%s is NOT a second speaker', (_, text, expected) => {
  expect(said(text)).toContain(expected)
})

test.each([
  [
    'the person after a title with "of"',
    'Press secretary Lars Holm said nobody had asked him. “He asked me,” Holm said.\n\nSecretary of State Peder F. Aas said in a statement that the wall was weak. He cited a report of the harbor board.',
    'Peder F. Aas (indirect): a report of the harbor board',
  ],
  [
    'the subject of the sentence before, even if the words name that person',
    'Peder Aas wrote about the harbor on Monday. Holm praised the harbor board.\n\nAas is planning a speech on the wall. He said that people know “who should lead the board, and it is not Peder Aas.”',
    'Peder Aas (mixed): that people know “who should lead the board, and it is not Peder Aas.”',
  ],
])('“he” refers to %s', (_, text, expected) => {
  expect(said(text)).toContain(expected)
})

test.each([
  'The two leading candidates, Ilse Marten and Omar Lund, said the wall was old.',
  'The two Democrats, Ilse Marten and Omar Lund, said the wall was old.',
  'Other critics, such as Ilse Marten and Omar Lund, said the wall was old.',
])('names after a plural are the voices: %s', (text) => {
  expect(said(text)).toContain('Ilse Marten & Omar Lund (indirect): the wall was old')
})

test.each([
  ['after a clause', 'The woman who runs the show, Ilse Marten, denies that the wall was old.', 'Ilse Marten'],
  [
    'of a company after a clause',
    'The company that runs the show, Vega Steel, denies that the wall was old.',
    'Vega Steel',
  ],
])('a name %s is the voice', (_, text, voice) => {
  expect(said(text)).toContain(`${voice} (indirect): that the wall was old`)
})

test('a time after a description is NOT part of the voice', () => {
  expect(said('The Harbor Union’s top court last week ruled that the wall was old.').join()).toContain(
    'the Harbor Union’s top court (indirect)',
  )
})

test('a place after a clause is NOT the voice', () => {
  expect(said('“It was hot,” said a woman who lives in Harwell, Ohio.')).toEqual([
    expect.not.stringMatching(/^Ohio|^Harwell/),
  ])
})

test.each([
  ['Witnesses fled. One of them said the wall was old.', 'person'],
  ['Some said the wall was old.', 'group'],
])('%s: the kind of the voice is %s', (text, kind) => {
  const { statements, entities } = extractArticle(text)
  const [id] = statements.find(({ voiceIds }) => voiceIds.length > 0)?.voiceIds ?? []
  expect(entities.find((entity) => entity.id === id)?.kind).toBe(kind)
})

test.each([
  ['several roles of one person', '“We wait,” said chairman, CEO and president Ilse Marten.', 'Ilse Marten'],
  [
    'examples whose titles contain "of"',
    'Officials - including NSA Director Adm. Omar Lund and Director of National Intelligence Tom Reed - said the wall was old.',
    'Omar Lund & Tom Reed',
  ],
  [
    'examples after "such as" without a comma',
    'Critics such as Treasurer Ilse Marten and Director of Public Works Omar Lund said the wall was old.',
    'Ilse Marten & Omar Lund',
  ],
  ['the two of a couple', 'The couple, Adam and Ilse Marten, said the wall was old.', 'Adam Marten & Ilse Marten'],
  ['relatives with one surname', 'Twins Ada and Ilse Marten said the wall was old.', 'Ada Marten & Ilse Marten'],
  [
    'people and the places they are from',
    'The two senators, Ilse Marten of Ohio and Omar Lund of Maine, said the wall was old.',
    'Ilse Marten & Omar Lund',
  ],
])('a source is its names: %s', (_, text, names) => {
  expect(said(`It was late.\n\n${text}`).join()).toMatch(new RegExp(`^${names} \\(`, 'u'))
})

test.each([
  ['a spokesman for a person with an office', 'A spokesman for Secretary of State Ilse Marten said the wall was old.'],
  ['a speaker after one described', 'The chairman, a banker and a friend of Ilse Marten, said the wall was old.'],
])('a source is NOT a name in it: %s', (_, text) => {
  expect(said(`It was late.\n\n${text}`).join()).not.toMatch(/^Ilse Marten \(/u)
})
