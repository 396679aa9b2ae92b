import type { Article, Entity } from '@onrecord/article-data'
import { story } from '../src/conformance/invented-story.ts'

/** Pseudo-random numbers from 0 to 1, the same in every run. Source: mulberry32, public domain. */
export const chance = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Draws ranks from 0 to `count` - 1 by the Zipf-Mandelbrot law: rank r about as often as 1 / (r + 2.7) ^ `exponent`.
 */
export const zipf = (count: number, random: () => number, exponent = 1): (() => number) => {
  const sums = new Float64Array(count)
  let sum = 0
  for (let rank = 0; rank < count; rank++) {
    sum += (rank + 2.7) ** -exponent
    sums[rank] = sum
  }
  return () => {
    const aim = random() * sum
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < aim) low = middle + 1
      else high = middle
    }
    return low
  }
}

const consonants = 'bcdfghklmnprstvz'
const vowels = 'aeiou'

/**
 * A unique word for each rank: 3 letters for the 80 most frequent, 5 for the next 6,400, then 7. That is 4.7 letters
 * per word in running text, as in English.
 */
export const wordOf = (rank: number): string => {
  const [syllables, first] = rank < 80 ? [1, 0] : rank < 6480 ? [2, 80] : [3, 6480]
  let [word, rest] = ['', rank - first]
  for (let syllable = 0; syllable < syllables; syllable++) {
    word += (consonants[rest % 16] ?? 'b') + (vowels[Math.floor(rest / 16) % 5] ?? 'a')
    rest = Math.floor(rest / 80)
  }
  return word + (consonants[rank % 16] ?? 'n')
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The name of the voice with a rank: a unique pair of words. */
export const nameOf = (rank: number): string =>
  `${capital(wordOf(rank % 900))} ${capital(wordOf(100 + Math.floor(rank / 7) * 7 + (rank % 7)))}`

const entityOf = (rank: number): Entity =>
  rank % 4 === 0
    ? { kind: 'organization', id: `e${rank}`, name: nameOf(rank), aliases: [], identifiers: [], roles: [] }
    : {
        kind: 'person',
        id: `e${rank}`,
        name: nameOf(rank),
        aliases: [nameOf(rank).split(' ')[1] ?? ''],
        identifiers: [],
        roles: [],
      }

const wordCount = 60_000
const voiceCount = 30_000
const firstDay = Date.UTC(2015, 0, 1)
const dayCount = 4000

/**
 * Generated stories of 25 statements and about 800 words each. This is the density of statements in PolNeAR (25 in
 * 787 words in its training part). Its 1,000 most frequent words are 75% of the text, here they are 72%, so there is
 * a little more to index. Words, voices and publishers are as frequent as in the news (Zipf). Days span eleven years.
 * Sentences and mentions are marked as extraction marks them. The same `seed` gives the same stories.
 */
export function* generatedStories(count: number, seed = 1): Generator<Article> {
  const random = chance(seed)
  const [word, voice, publisher] = [zipf(wordCount, random, 1.1), zipf(voiceCount, random), zipf(40, random)]
  const words = (least: number, spread: number): string =>
    Array.from({ length: least + Math.floor(random() * spread) }, () => wordOf(word())).join(' ')
  for (let index = 0; index < count; index++) {
    const ranks = [...new Set(Array.from({ length: 6 }, voice))]
    const entities = ranks.map(entityOf)
    const article = story({
      id: `story-${seed}-${index}`,
      headline: capital(words(6, 6)),
      text: Array.from({ length: 12 }, () => `${capital(words(14, 20))}.`).join('\n\n'),
      date: new Date(firstDay + Math.floor(random() * dayCount) * 86_400_000).toISOString().slice(0, 10),
      publisher: `${capital(wordOf(publisher() + 500))} Wire`,
      url: `https://example.org/${seed}/${index}`,
      sourceHash: `sha256:${Array.from({ length: 8 }, () =>
        Math.floor(random() * 2 ** 32)
          .toString(16)
          .padStart(8, '0'),
      ).join('')}`,
      entities,
      said: Array.from({ length: 25 }, (_, said) => ({
        ...(said % 8 !== 7 && {
          voice: entities[Math.min(Math.floor(random() * random() * 6), entities.length - 1)]?.id ?? '',
        }),
        words: said % 4 === 3 ? `${words(11, 14)} “${words(1, 1)}”` : words(12, 14),
        form: (['indirect', 'direct', 'indirect', 'mixed'] as const)[said % 4] ?? 'indirect',
      })),
    })
    // As if read from a file: each string is flat, not concatenated on first use.
    yield JSON.parse(JSON.stringify(marked(article, random))) as Article
  }
}

const marked = (article: Article, random: () => number): Article => {
  const source = article.statements.map(({ content }) => content[0]?.end ?? 0)
  return {
    ...article,
    mentions: article.entities.flatMap(({ id, name }) =>
      Array.from(article.text.matchAll(new RegExp(name, 'gu')), ({ index }) => ({
        entityId: id,
        span: { start: index, end: index + name.length },
        form: 'name' as const,
      })),
    ),
    statements: article.statements.map((statement, index) => ({
      ...statement,
      source:
        statement.form === 'direct'
          ? [{ start: (source[index] ?? 0) + 2, end: (source[index] ?? 0) + 8 }]
          : [{ start: (statement.content[0]?.start ?? 20) - 20, end: (statement.content[0]?.start ?? 20) - 11 }],
      cue: [{ start: (statement.content[0]?.start ?? 10) - 10, end: (statement.content[0]?.start ?? 10) - 6 }],
      confidence: Math.round((0.5 + random() / 2) * 100) / 100,
      method: 'model',
    })),
    figures: article.statements.slice(0, 4).map((statement, index) => ({
      id: `f${index + 1}`,
      span: { start: statement.content[0]?.start ?? 0, end: (statement.content[0]?.start ?? 0) + 4 },
      quantity: { kind: 'value', value: Math.floor(random() * 10_000) },
      approximate: false,
      unit: { system: 'count', code: 'person' },
      measures: `${wordOf(Math.floor(random() * 300))} ${wordOf(Math.floor(random() * 300))}`,
    })),
  }
}
