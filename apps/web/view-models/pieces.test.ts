import type { Article } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'
import { expect, test } from 'vitest'
import { crowdedStory } from '../fixtures/crowded-story.ts'
import { hostileStory } from '../fixtures/hostile-story.ts'
import { articleOf } from '../fixtures/story-draft.ts'
import { markedPieces, type Piece, paragraphPieces } from './pieces.ts'

const textOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'statement' ? textOf(piece.pieces) : ''))
    .join('')

const signs = { mark: '^', figure: '#' } as const

/** Statements in braces, marks as carets, figures with a note as hash signs: "{it rained},^ she said." */
const drawn = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text
      return piece.kind === 'statement' ? `{${drawn(piece.pieces)}}` : signs[piece.kind]
    })
    .join('')

const firstBlock = (article: Article, at = 0): readonly Piece[] => {
  const block = article.blocks.at(at)
  if (!block) throw new Error('The story has no such block.')
  return paragraphPieces(article, block)
}

const storyOf = (sentence: string, ...words: readonly string[]) =>
  articleOf({ id: 'a', headline: 'A', paragraphs: [sentence], said: words.map((some) => ({ words: some, by: 'she' })) })

test.each([...edition, crowdedStory, hostileStory])('the pieces of "$id" are its text, word for word', (article) => {
  for (const block of article.blocks) {
    expect(textOf(paragraphPieces(article, block))).toBe(article.text.slice(block.span.start, block.span.end))
  }
})

test('a mark comes after the comma or period that ends its statement', () => {
  expect(drawn(firstBlock(storyOf('It rained, she said.', 'It rained')))).toBe('{It rained},^ she said.')
  expect(drawn(firstBlock(storyOf('She said it rained.', 'it rained')))).toBe('She said {it rained}.^')
})

test('a mark does NOT move past a word', () => {
  expect(drawn(firstBlock(storyOf('It rained she said.', 'It rained')))).toBe('{It rained}^ she said.')
})

test('a statement inside another is nested; when both end together, both marks follow', () => {
  expect(drawn(firstBlock(crowdedStory, -1))).toBe(
    'The clerk reported {that the mayor had promised {a bridge by May}}.^^ It rained.',
  )
})

test('a statement that ends inside another has its mark inside it', () => {
  const article = storyOf('She said he said it rained and left.', 'he said it rained and left', 'it rained')
  expect(drawn(firstBlock(article))).toBe('She said {he said {it rained}^ and left}.^')
})

test('only the first part of a statement opens it', () => {
  const article = storyOf('“It rained,” she said, “and it blew.”', '“It rained,”')
  const [statement] = article.statements
  if (!statement) throw new Error('The story has no statement.')
  const start = article.text.indexOf('“and')
  const split = { ...statement, content: [...statement.content, { start, end: article.text.length }] }
  const pieces = firstBlock({ ...article, statements: [split] })
  expect(pieces.flatMap((piece) => (piece.kind === 'statement' ? piece.opens : []))).toEqual([true, false])
})

test('linked words keep their address, and the words beside them do NOT get one', () => {
  const words = 'It rained, she said in a report.'
  const start = words.indexOf('a report')
  const url = 'https://port.example/report'
  const story = { ...storyOf(words, 'It rained'), links: [{ span: { start, end: start + 'a report'.length }, url }] }
  const [block] = story.blocks
  const pieces = block ? paragraphPieces(story, block) : []
  expect(textOf(pieces)).toBe(words)
  expect(pieces.flatMap((piece) => (piece.kind === 'text' && piece.url ? [[piece.text, piece.url]] : []))).toEqual([
    ['a report', url],
  ])
})

test('a figure with a note is marked at its start, and others are NOT', () => {
  const words = 'It rained for 30 days, she said, on 12 towns.'
  const [days, towns] = [words.indexOf('30'), words.indexOf('12')]
  const story = storyOf(words, 'It rained for 30 days')
  const figures = [days, towns].map((start, index) => ({
    id: `f${index + 1}`,
    span: { start, end: start + 2 },
    quantity: { kind: 'value' as const, value: 1 },
    unit: { system: 'count' as const, code: '1' },
    approximate: false,
    measures: 'days',
  }))
  const [block] = story.blocks
  const pieces = block ? paragraphPieces({ ...story, figures } as Article, block, new Map([['f2', towns]])) : []
  expect(drawn(pieces)).toBe('{It rained for 30 days},^ she said, on #12 towns.')
})

const cut = (text: string, ...spans: readonly (readonly [number, number])[]) =>
  markedPieces(
    text,
    spans.map(([start, end]) => ({ start, end })),
  ).map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))

test.each([
  ['abc', [[0, 1]], ['[a]', 'bc']],
  ['abc', [[1, 2]], ['a', '[b]', 'c']],
  ['abc', [[0, 3]], ['[abc]']],
  [
    'abcd',
    [
      [0, 1],
      [1, 2],
    ],
    ['[a]', '[b]', 'cd'],
  ],
  ['', [], []],
] as const)('%j is split at %j', (text, spans, pieces) => {
  expect(cut(text, ...spans)).toEqual(pieces)
})

test('a span that is empty, overlaps another or ends outside the text is NOT marked, and no text is lost', () => {
  expect(cut('abcd', [1, 1], [0, 2], [1, 3], [3, 9])).toEqual(['[ab]', 'cd'])
})
