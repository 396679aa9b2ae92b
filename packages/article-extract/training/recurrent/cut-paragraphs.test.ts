import { expect, test } from 'vitest'
import { type CorpusArticle, cutParagraphs, type Statement } from './cut-paragraphs.ts'

/** An article of words apart by white space; `statements` name the words. */
function article(text: string, statements: Partial<Record<keyof Statement, string>>[]): CorpusArticle {
  const find = (words: string | undefined): [number, number][] => {
    const start = words === undefined ? -1 : text.indexOf(words)
    return start < 0 ? [] : [[start, start + (words?.length ?? 0)]]
  }
  return {
    id: 'a',
    text,
    tokens: [...text.matchAll(/\S+/g)].map((word) => [word.index, word.index + word[0].length, 'NN']),
    attributions: statements.map((s) => ({ source: find(s.source), cue: find(s.cue), content: find(s.content) })),
  }
}

test('cuts at empty lines and counts statements in the tokens of their paragraph', () => {
  const text = 'It rained .\n\nAna said it will\nstop .'
  const paragraphs = cutParagraphs(article(text, [{ source: 'Ana', cue: 'said', content: 'it will\nstop' }]))
  expect(paragraphs.map((p) => p.tokens.join(' '))).toEqual(['It rained .', 'Ana said it will stop .'])
  expect(paragraphs.map((p) => p.statements)).toEqual([[], [{ source: [[0, 1]], cue: [[1, 2]], content: [[2, 5]] }]])
})

test('does NOT cut through a statement', () => {
  const text = 'Ana said :\n\nWe go .\n\nIt rained .'
  const paragraphs = cutParagraphs(article(text, [{ source: 'Ana', cue: 'said', content: 'We go' }]))
  expect(paragraphs.map((p) => p.tokens.length)).toEqual([6, 3])
})

test('takes a token that a span only touches in part', () => {
  const [paragraph] = cutParagraphs(article('Anti-war groups', [{ content: 'war groups' }]))
  expect(paragraph?.statements[0]?.content).toEqual([[0, 2]])
})

test('makes no paragraph of an article without tokens', () => {
  expect(cutParagraphs(article('', []))).toEqual([])
})
