import { expect, test } from 'vitest'
import { attributionLine } from '../statements/attribution-line.ts'
import { cite } from '../statements/cite.ts'
import { figureTable } from '../tables/figure-table.ts'
import { places } from '../tables/places.ts'
import { timeline } from '../tables/timeline.ts'
import { segments } from '../text/segments.ts'
import { spokenText } from '../text/words.ts'
import { voices } from '../voices/voices.ts'
import { kurskCapture as article } from './kursk-capture/kursk-capture.ts'

const saying = (words: string) => {
  const found = article.statements.find(({ content }) => spokenText(article.text, content).startsWith(words))
  if (!found) throw new Error(`No statement begins with "${words}".`)
  return found
}

test('the voices are sorted by share, with family names first where the text writes them so', () => {
  expect(
    voices(article)
      .slice(0, 4)
      .map(({ shortName, mark }) => `${mark} ${shortName}`),
  ).toEqual(['N NIS', 'M Moon', 'Z Zelenskyy', 'K Koo'])
})

test('an inner statement takes its words from the one around it', () => {
  const lee = voices(article).find(({ key }) => key === 'lee-seong-kweun')
  const notes = voices(article).find(({ key }) => key === 'soldiers-notes')
  expect([lee?.words, notes?.words]).toEqual([8, 8])
})

test('the line beside a statement names the role, the medium and the chain', () => {
  expect(attributionLine(article, saying('the men had made no request'))).toEqual({
    who: 'National Intelligence Service',
    shortWho: 'NIS',
    role: 'South Korea’s spy agency',
    how: 'indirect, states',
    medium: 'a closed session of the National Assembly',
    through: 'lawmakers who attended, who were briefed',
    date: '2025-01-13',
    uncertain: false,
    isVoiceDoubtful: false,
  })
  expect(attributionLine(article, saying('he would like to stay')).through).toBe(
    'government of Ukraine, which released it',
  )
})

test('a voice that nobody names is NOT given a name', () => {
  expect(attributionLine(article, saying('to send them into attacks')).who).toBe('an unnamed source')
})

test('a figure comes with its voice and its equivalents', () => {
  expect(
    figureTable(article).map(({ amount, equivalents, voice }) => [amount, ...equivalents, voice?.shortName]),
  ).toEqual([
    ['2', undefined],
    ['≈ 34,000', undefined],
    ['≥ 1', undefined],
    ['≈ 300', 'NIS'],
    ['≈ 2,700', 'NIS'],
    ['984 km²', '380 mi²', undefined],
    ['> 40%', undefined],
  ])
})

test('the timeline starts with the earliest date and does NOT repeat a date', () => {
  const entries = timeline(article)
  expect(entries.slice(0, 5).map(({ date, kind }) => `${date} ${kind}`)).toEqual([
    '1950/1953 event',
    '199X/.. date',
    '2024-08 event',
    '2025-01-11 event',
    '2025-01-11 statement',
  ])
  expect(entries.filter(({ kind }) => kind === 'date')).toHaveLength(1)
})

test('places are sorted by how often the text mentions them', () => {
  const counts = places(article).map(({ mentions }) => mentions.length)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  expect(places(article).map(({ place }) => place.name)).toContain('Kursk region')
})

test('the nested statements of a segment have the outer one first', () => {
  const block = article.blocks.find(({ span }) => article.text.slice(span.start).startsWith('Notes found'))
  const inner = saying('to kill themselves')
  const over = segments(article, block ?? { id: '', role: 'paragraph', span: { start: 0, end: 1 } }).find(({ text }) =>
    text.startsWith('to kill'),
  )
  expect(over?.statements.map(({ statementId }) => statementId)).toEqual([inner.parentId, inner.id])
})

test('a citation puts exact words in quotation marks', () => {
  const direct = article.statements.find(({ form }) => form === 'direct')
  expect(cite(article, direct?.id ?? '', 'plain')).toMatch(/^“[^”]+” \(/u)
})

test('a citation names the voice before the story, and a paraphrase is NOT in quotation marks', () => {
  const { id } = saying('the two were in Ukrainian hands')
  const url = { ...article, canonicalUrl: 'https://example.org/kursk' }
  expect(cite(url, id, 'plain')).toBe(
    `the two were in Ukrainian hands (Volodymyr Zelenskyy, indirect, confirms), in “${article.headline}”, On Record, 13 January 2025. https://example.org/kursk#${id}`,
  )
  expect(cite(article, id, 'apa')).toBe(
    `Volodymyr Zelenskyy, as cited in ${article.headline} (2025, January 13). On Record.`,
  )
  expect(cite(article, id, 'mla')).toBe(
    `Volodymyr Zelenskyy, qtd. in “${article.headline}.” On Record, 13 January 2025.`,
  )
  expect(cite(url, id, 'chicago')).toBe(
    `Volodymyr Zelenskyy, paraphrased in “${article.headline},” On Record, 13 January 2025, https://example.org/kursk#${id}.`,
  )
  expect(cite(article, 's-nosuch', 'plain')).toBeUndefined()
})
