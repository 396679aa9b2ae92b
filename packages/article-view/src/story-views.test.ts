import { type Article, type Figure, voices } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'
import { expect, test } from 'vitest'
import { coverageBar, coverageSummary, storyCounts } from './coverage.ts'
import { story } from './fixtures/draft-story.ts'
import { attributionText, marginNotes, speakers } from './margin-notes.ts'
import { correctionLines, markedBy, storyFacts } from './story-lines.ts'
import { storyOrigin } from './story-origin.ts'
import { figureLines, timelineRows } from './story-rows.ts'
import { doubtfulName, namesakeWords, voiceFacts, voiceFactsInStory, voiceTitle } from './voice-lines.ts'

const silent = story({ text: 'It rained.' })
const rain = story({
  text: 'The dam is old, Ann Lee said. She said it leaks. It will hold. It rained all day long.',
  said: [
    { words: 'The dam is old', by: 'Ann Lee' },
    { words: 'it leaks', by: 'Ann Lee', voiceConfidence: 0.5 },
    { words: 'It will hold', confidence: 0.4 },
  ],
})

test.each([
  [silent, '2 words: 100% in the writer’s own words.'],
  [story({ text: '…' }), '0 words.'],
  [rain, '19 words: 32% from named voices, 16% from unnamed voices, 53% in the writer’s own words.'],
])('the summary gives the share of each kind of voice: %#', (article, words) => {
  expect(coverageSummary(article)).toBe(words)
})

test.each([
  [silent, '1 minute · 0 statements'],
  [rain, '1 minute · 3 statements by 2 voices'],
])('the counts give the reading time and the statements: %#', (article, words) => {
  expect(storyCounts(article)).toBe(words)
})

test.each([...edition, silent, rain])('the parts of the bar fill it without gaps: %#', (article) => {
  const parts = coverageBar(article)
  expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  parts.slice(1).forEach((part, index) => {
    expect(part.from).toBeCloseTo((parts[index]?.from ?? 0) + (parts[index]?.share ?? 0))
  })
})

test('the bar ends with the writer, and uses the marks of the page if there are any', () => {
  const own = coverageBar(rain).map(({ shortName, mark, percent }) => [shortName, mark.mark, percent])
  expect(own).toEqual([
    ['Lee', 'L', '32%'],
    ['unnamed', 'U', '16%'],
    ['the writer', '–', '53%'],
  ])
  const marks = new Map([['Ann-Lee', { mark: 'X', tone: 3 }]])
  expect(coverageBar(rain, marks)[0]?.mark).toEqual({ mark: 'X', tone: 3 })
})

const notesOf = (article: Article): readonly string[] => {
  const [block] = article.blocks
  return Array.from(block ? marginNotes(article, block, []).values() : [], (note) =>
    note.kind === 'voice'
      ? `${note.isFirst ? 'first ' : ''}${note.attribution.line.who}: ${attributionText(note.attribution.line)}`
      : 'figure',
  )
}

test('each statement has a note, which says whether its voice is new and what is uncertain', () => {
  expect(notesOf(rain)).toEqual([
    'first Ann Lee: indirect, states',
    'probably Ann Lee: indirect, states',
    'first an unnamed source: indirect, states · uncertain',
  ])
})

test('a paragraph without statements has NO note', () => expect(notesOf(silent)).toEqual([]))

test.each([
  [silent, 'No statements in this story. All words are the writer’s own.'],
  [
    story({ text: 'It leaks.', said: [{ words: 'It leaks', by: 'Ann Lee', manual: true }] }),
    'A person marked all statements in this story by hand.',
  ],
  [
    rain,
    'A program found the 3 statements in this story. It makes mistakes. 1 statement is marked as uncertain. In 1 statement, “probably” before the name means that the voice may be wrong.',
  ],
])('the provenance says who marked a story and how sure it is: %#', (article, words) => {
  expect(markedBy(article)).toBe(words)
})

test('a correction has its date', () => {
  const corrected = story(
    { text: 'It rained.' },
    { corrections: [{ date: '2025-01-14', text: 'It snowed.', statementIds: [] }] },
  )
  expect(correctionLines(corrected)).toEqual(['14 January 2025: It snowed.'])
})

const figure: Figure = {
  id: 'f1',
  span: { start: 0, end: 3 },
  quantity: { kind: 'value', value: 40 },
  approximate: false,
  unit: { system: 'ucum', code: '%' },
  measures: '',
}

test('a figure has its source or says that there is none, and its own words if nothing says what it measures', () => {
  const one = story({ text: '40% it leaks.', said: [{ words: 'it leaks', by: 'Ann Lee' }] }, { figures: [figure] })
  const id = one.statements[0]?.id ?? ''
  const lines = (article: Article) =>
    figureLines(article).map(({ amount, measures, source }) => [amount, measures, source])
  expect(lines(one)).toEqual([['40%', '40%', 'no source given']])
  expect(lines({ ...one, figures: [{ ...figure, measures: 'leaks', statementId: id }] })).toEqual([
    ['40%', 'leaks', 'Lee, states'],
  ])
})

test('a dated statement has its date and its voice', () => {
  for (const article of edition) {
    const rows = timelineRows(article)
    expect(rows.length).toBeGreaterThan(0)
    for (const { statementId, voice } of rows) expect(voice === undefined).toBe(statementId === undefined)
  }
})

test('a list has the origin, date and length of a story', () => {
  const listed = { storedAt: '2026-11-26T01:00:00Z', wordCount: 8130, statementCount: 1 }
  expect(storyFacts(listed)).toEqual(['Added 26 November 2026', '8,130 words', '1 statement'])
  expect(storyFacts({ ...listed, publisher: 'Harbor News', datePublished: '2025-01-13' })[0]).toBe('Harbor News')
  const bylines = [{ name: 'Ann Lee', identifiers: [] }]
  expect(storyOrigin(story({ text: 'It rained.' }, { datePublished: '2025-01-13', bylines, agency: 'AP' }))).toEqual([
    '13 January 2025',
    'By Ann Lee',
    'AP',
  ])
})

test('a voice has its role, and the number and period of its statements', () => {
  const voice = { name: 'Ann Lee', roles: ['mayor', 'chair'], statementCount: 6, articleCount: 2, first: '2025-01-13' }
  expect([voiceTitle(voice), voiceFacts(voice)]).toEqual([
    'Ann Lee, mayor',
    '6 statements in 2 stories · 13 January 2025',
  ])
  expect(voices(rain).map(voiceFactsInStory)).toEqual([
    ['named', '2 statements', '6 words, 32%'],
    ['unnamed', '1 statement', '3 words, 16%'],
  ])
})

test('a stored statement has its voices, with doubtful ones marked, or an unnamed source', () => {
  const [sure, doubtful] = rain.statements
  if (!sure || !doubtful) throw new Error('The story has three statements.')
  expect(speakers(sure, [{ name: 'Ann Lee' }, { name: 'Bo Park' }])).toBe('Ann Lee, Bo Park')
  expect(speakers(doubtful, [{ name: 'Ann Lee' }])).toBe('probably Ann Lee')
  expect(speakers(sure, [])).toBe('an unnamed source')
  expect([doubtfulName(sure, 'Lee'), doubtfulName(doubtful, 'Lee')]).toEqual([undefined, 'probably Lee'])
})

test.each([
  [
    { asked: 'Lee', field: 'voice', meant: { name: 'Ann Lee', roles: ['mayor'] }, others: [1] },
    'voice:Lee means Ann Lee, mayor.',
  ],
  [{ asked: 'Lee', field: 'word', others: [1, 2] }, 'Several people are called Lee.'],
  [{ asked: 'Lee', field: 'voice', meant: { name: 'Ann Lee', roles: [] }, others: [] }, undefined],
  [
    { asked: 'Lee', field: 'voice', meant: { name: 'Ann Lee', roles: ['Sen.'] }, others: [1] },
    'voice:Lee means Ann Lee, Sen.',
  ],
] as const)('a name that could mean several voices: %#', (choice, words) => {
  expect(namesakeWords(choice)).toBe(words)
})
