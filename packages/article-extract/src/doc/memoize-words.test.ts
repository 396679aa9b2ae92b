import { expect, test } from 'vitest'
import { memoizeWords } from './memoize-words.ts'

const counted = () => {
  const asked: string[] = []
  const find = memoizeWords((word) => {
    asked.push(word)
    return word.toUpperCase()
  })
  return { asked, find }
}

test('the function runs once for a word', () => {
  const { asked, find } = counted()
  expect(['harbor', 'wall', 'harbor'].map(find)).toEqual(['HARBOR', 'WALL', 'HARBOR'])
  expect(asked).toEqual(['harbor', 'wall'])
})

test('a long word is NOT cached, nor is a word after thousands of others', () => {
  const { asked, find } = counted()
  const long = 'counterdemonstration'
  find(long)
  find(long)
  find('first')
  for (let count = 0; count < 10_000; count++) find(`w${count}`)
  find('first')
  expect(asked.filter((word) => word === long)).toHaveLength(2)
  expect(asked.filter((word) => word === 'first')).toHaveLength(2)
})

test('a frequent word stays in the cache', () => {
  const { asked, find } = counted()
  for (let count = 0; count < 10_000; count++) [`w${count}`, 'often'].map(find)
  expect(asked.filter((word) => word === 'often')).toHaveLength(1)
})
