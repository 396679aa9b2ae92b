import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edition } from '../edition/edition.ts'
import { arbitraryArticle } from '../fixtures/arbitrary-article.ts'
import { smallStory } from '../fixtures/small-story.ts'
import { compare } from './compare.ts'

const a = smallStory({
  text: 'Volodymyr Zelenskyy said two soldiers were captured in Kursk. “We will hand them over if Kim organizes an exchange,” Zelenskyy said. The spy agency said 300 North Korean soldiers have been killed in Kursk. Jane Doe said the war will be long. 40 boats were lost.',
  people: ['Volodymyr Zelenskyy', 'Jane Doe'],
  bodies: ['NIS'],
  statements: [
    { voice: 'Volodymyr Zelenskyy', content: ['two soldiers were captured in Kursk'] },
    {
      voice: 'Volodymyr Zelenskyy',
      content: ['“We will hand them over if Kim organizes an exchange,”'],
      form: 'direct',
    },
    { voice: 'NIS', content: ['300 North Korean soldiers have been killed in Kursk'] },
    { voice: 'Jane Doe', content: ['the war will be long'] },
  ],
  figures: [
    { words: 'two soldiers', value: 2, measures: 'soldiers' },
    { words: '300 North Korean soldiers', value: 300, measures: 'North Korean soldiers' },
    { words: '40 boats', value: 40, measures: 'boats', unit: 'boat' },
  ],
})
const b = smallStory({
  text: 'Zelenskyy said that two soldiers had been captured in Kursk. “We will hand them over,” he said. Kyiv said 500 North Korean soldiers were killed in Kursk while 2,700 North Korean soldiers were wounded. Police said nothing of it. 40 boats were lost.',
  people: ['Zelenskyy'],
  bodies: ['Kyiv', 'Police'],
  statements: [
    { voice: 'Zelenskyy', content: ['that two soldiers had been captured in Kursk'] },
    { voice: 'Zelenskyy', content: ['“We will hand them over,”'], form: 'direct' },
    { voice: 'Kyiv', content: ['500 North Korean soldiers were killed in Kursk'] },
    { voice: 'Police', content: ['nothing of it'] },
  ],
  figures: [
    { words: 'two soldiers', value: 2, measures: 'soldiers' },
    { words: '500 North Korean soldiers', value: 500, measures: 'North Korean soldiers' },
    { words: '2,700 North Korean soldiers', value: 2700, measures: 'North Korean soldiers' },
    { words: '40 boats', value: 40, measures: 'boats', unit: 'boat' },
  ],
})
const names = (voices: readonly { readonly name: string }[]) => voices.map(({ name }) => name)

test('a quotation that one story cuts is in both', () => {
  const { both, onlyA, onlyB } = compare(a, b).quotations
  expect(both.map((pair) => [pair.a.text, pair.b.text])).toEqual([
    ['We will hand them over if Kim organizes an exchange', 'We will hand them over'],
  ])
  expect([...onlyA, ...onlyB]).toEqual([])
})

test('a voice is in both stories even if one uses only the last name; the others are in one only', () => {
  const { both, onlyA, onlyB } = compare(a, b).voices
  expect(both.map((pair) => [pair.a.name, pair.b.name])).toEqual([['Volodymyr Zelenskyy', 'Zelenskyy']])
  expect(names(onlyA).toSorted()).toEqual(['Jane Doe', 'NIS'])
  expect(names(onlyB).toSorted()).toEqual(['Kyiv', 'Police'])
})

test('statements of one voice in near-equal words are in both; the rest in one only', () => {
  const { both, onlyA, onlyB } = compare(a, b).statements
  expect(both.filter(({ isSameVoice }) => isSameVoice).map((pair) => pair.b.statement.content)).toEqual([
    b.statements[0]?.content,
    b.statements[1]?.content,
  ])
  expect(names(onlyA.map(({ voice }) => voice))).toContain('Jane Doe')
  expect(names(onlyB.map(({ voice }) => voice))).toContain('Police')
})

test('nearly the same words by another voice are in both, marked as another voice', () => {
  const { both } = compare(a, b).statements
  expect(both.filter(({ isSameVoice }) => !isSameVoice).map((pair) => [pair.a.voice.name, pair.b.voice.name])).toEqual([
    ['NIS', 'Kyiv'],
  ])
})

test('the same thing with another number differs; killed and wounded, and equal numbers, do NOT', () => {
  expect(compare(a, b).figuresThatDiffer.map((pair) => [pair.a.amount, pair.b.amount])).toEqual([['300', '500']])
})

test('does NOT pair figures with other units or bare counts', () => {
  const one = smallStory({
    text: 'In all 40 people came.',
    figures: [{ words: '40 people', value: 40, measures: 'people' }],
  })
  const other = smallStory({
    text: 'In all 60 people left.',
    figures: [{ words: '60 people', value: 60, measures: 'people' }],
  })
  const dear = smallStory({
    text: 'In all 60 people came.',
    figures: [{ words: '60 people', value: 60, measures: 'people', unit: 'dollar' }],
  })
  expect(compare(one, other).figuresThatDiffer).toEqual([])
  expect(compare(one, dear).figuresThatDiffer).toEqual([])
})

test('an amount without a name is paired by the words around it, and NOT by a few of them', () => {
  const money = (text: string, words: string, value: number) =>
    smallStory({ text, figures: [{ words, value, measures: '', unit: 'dollar' }] })
  const march = money('The fund raised $3 million from farmers in March.', '$3 million', 3)
  expect(
    compare(march, money('It raised $5 million from farmers in March.', '$5 million', 5)).figuresThatDiffer,
  ).toHaveLength(1)
  expect(compare(march, money('A house cost $5 million in March.', '$5 million', 5)).figuresThatDiffer).toEqual([])
})

test('does NOT list unnamed voices', () => {
  const unnamed = smallStory({
    text: 'It was said that the wall is weak.',
    statements: [{ content: ['that the wall is weak'] }],
  })
  expect(compare(unnamed, a).voices.onlyA).toEqual([])
})

test('a story shares everything with itself', () => {
  for (const article of [...edition, a, b]) {
    const { quotations, statements, figuresThatDiffer, voices } = compare(article, article)
    expect([...quotations.onlyA, ...quotations.onlyB]).toEqual([])
    expect([...statements.onlyA, ...statements.onlyB]).toEqual([])
    expect(statements.both.every((pair) => pair.a === pair.b)).toBe(true)
    expect(figuresThatDiffer).toEqual([])
    expect(voices.both.every((pair) => pair.a === pair.b)).toBe(true)
  }
})

test('each statement, quotation and voice of any two stories is in exactly one list', () => {
  fc.assert(
    fc.property(arbitraryArticle, arbitraryArticle, (left, right) => {
      const { statements, quotations } = compare(left, right)
      expect(statements.both.length + statements.onlyA.length).toBe(left.statements.length)
      expect(statements.both.length + statements.onlyB.length).toBe(right.statements.length)
      expect(quotations.onlyA.every((one) => quotations.both.every((pair) => pair.a !== one))).toBe(true)
    }),
  )
})
