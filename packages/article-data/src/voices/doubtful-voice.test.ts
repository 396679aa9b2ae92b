import { expect, test } from 'vitest'
import { toHtml } from '../export/html.ts'
import { toJsonLd } from '../export/json-ld.ts'
import { toMarkdown } from '../export/markdown.ts'
import { toText } from '../export/text.ts'
import { smallStory } from '../fixtures/small-story.ts'
import type { Article } from '../model/article.ts'
import { attributionIndex } from '../statements/attributions.ts'
import { cite } from '../statements/cite.ts'
import { figureTable } from '../tables/figure-table.ts'
import { timeline } from '../tables/timeline.ts'
import { validate } from '../validate/validate.ts'
import { doubtfulVoiceBelow, isVoiceDoubtful, voiceWords } from './doubtful-voice.ts'
import { voices } from './voices.ts'

const dam = smallStory({
  text: 'The dam will hold for 20 years, he said.',
  people: ['Ed Ferguson'],
  statements: [{ voice: 'Ed Ferguson', content: ['The dam will hold for 20 years'] }],
  figures: [{ words: '20 years', value: 20, measures: 'years', unit: 'year' }],
})

const withVoice = (
  voiceConfidence: number | undefined,
  more: Partial<Article['statements'][number]> = {},
): Article => ({
  ...dam,
  statements: dam.statements.map((statement) => ({
    ...statement,
    ...(voiceConfidence !== undefined && { voiceConfidence }),
    ...more,
  })),
  figures: dam.figures.map((figure) => ({ ...figure, statementId: dam.statements[0]?.id ?? '' })),
})

const whoIn = (article: Article) => [...attributionIndex(article).values()].map(({ line }) => line.who)

test.each([
  [0, 'probably Ed Ferguson'],
  [doubtfulVoiceBelow - 0.001, 'probably Ed Ferguson'],
  [doubtfulVoiceBelow, 'Ed Ferguson'],
  [1, 'Ed Ferguson'],
  [undefined, 'Ed Ferguson'],
])('a voice with a probability of %s is shown as "%s"', (voiceConfidence, who) => {
  const article = withVoice(voiceConfidence)
  expect(validate(article)).toEqual([])
  expect(whoIn(article)).toEqual([who])
})

test('a statement without a voice is NOT doubtful', () => {
  const article = withVoice(0.1, { voiceIds: [], anonymity: 'described', source: [{ start: 32, end: 34 }] })
  expect(validate(article)).toEqual([])
  expect(article.statements.map(isVoiceDoubtful)).toEqual([false])
  expect(whoIn(article)).toEqual(['an unnamed source'])
})

test('a doubtful voice is NOT an uncertain statement', () => {
  expect([...attributionIndex(withVoice(0.3)).values()].map(({ line }) => line)).toMatchObject([
    { shortWho: 'probably Ferguson', isVoiceDoubtful: true, uncertain: false },
  ])
})

test.each([
  ['Ferguson', 'probably Ferguson'],
  ['the mayor', 'probably the mayor'],
  ['The mayor', 'probably the mayor'],
  ['An official', 'probably an official'],
  ['The Guardian', 'probably The Guardian'],
  ['A Tribe', 'probably A Tribe'],
])('"%s" in doubt is "%s"', (name, words) => {
  const [statement] = withVoice(0.3).statements
  expect(statement && voiceWords(statement, name)).toBe(words)
})

test('the list of voices keeps the plain name', () => {
  expect(voices(withVoice(0.3)).map(({ name, shortName }) => [name, shortName])).toEqual([['Ed Ferguson', 'Ferguson']])
})

test('figures, timeline and citations say that a voice is doubtful', () => {
  const article = withVoice(0.3, { date: '2025-01-13' })
  const [id = ''] = article.statements.map((statement) => statement.id)
  expect(figureTable(article).map(({ line }) => line?.shortWho)).toEqual(['probably Ferguson'])
  expect(timeline(article)[0]?.label).toMatch(/^probably Ferguson: /u)
  expect(cite(article, id, 'plain')).toContain('(probably Ed Ferguson, indirect')
  expect(cite(article, id, 'apa')).toMatch(/^Probably Ed Ferguson, as cited in/u)
  expect(cite(article, id, 'mla')).toMatch(/^Probably Ed Ferguson, qtd\. in/u)
})

test('every exporter for readers says in words that a voice is doubtful', () => {
  const article = withVoice(0.3)
  for (const output of [toText(article), toMarkdown(article), toHtml(article), JSON.stringify(toJsonLd(article))])
    expect(output).toContain('probably Ed Ferguson')
})
