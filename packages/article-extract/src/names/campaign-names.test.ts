import { expect, test } from 'vitest'
import { extractArticle } from '../extract-article.ts'
import { said } from '../fixtures/said.ts'

test.each([
  ['The campaign Save Our Rivers sued on Monday. Save Our Rivers said the dam was illegal.', 'Save Our Rivers'],
  ['Keep Harwell Green, a campaign group, said the dam was illegal.', 'Keep Harwell Green'],
  ['Lena Vega, of Just Stop Coal, wept. Just Stop Coal said the dam was illegal.', 'Just Stop Coal'],
  ['Mothers Against Dumping said the dam was illegal.', 'Mothers Against Dumping'],
  ['Citizens for a Better Harwell said the dam was illegal.', 'Citizens for a Better Harwell'],
  ['Doctors Without Walls said the dam was illegal.', 'Doctors Without Walls'],
  ['Natural Resources Harwell said the dam was illegal.', 'Natural Resources Harwell'],
  ['Save the Rivers said the dam was illegal.', 'Save the Rivers'],
  ['Sport UK said the dam was illegal.', 'Sport UK'],
  ['Transport Scotland said the dam was illegal.', 'Transport Scotland'],
])('a name that is a phrase is whole: %s', (text, name) => {
  expect(said(`It was late.\n\n${text}`)).toContain(`${name} (indirect): the dam was illegal`)
})

test('a capitalized verb before a person does NOT open a name', () => {
  expect(said('It was late.\n\nSupport Sergeant Ilse Marten said the dam was illegal.').join()).not.toContain(
    'Support Sergeant Ilse Marten (',
  )
})

test.each(['Amnesty', 'Oxfam', 'Barclays', 'Number 10'])('a known organization is a name: %s', (name) => {
  const { statements } = extractArticle(`It was late.\n\n${name} said the dam was illegal.`)
  expect(statements.map(({ anonymity }) => anonymity)).toEqual(['named'])
})

test('a word that only begins quoted words is NOT the name of an organization', () => {
  const { entities } = extractArticle('It was late.\n\n“Everybody said the dam was illegal,” Ilse Marten said.')
  expect(entities.filter(({ kind }) => kind === 'organization')).toEqual([])
})

test.each([
  ["Lowell's", "Lowell's said the dam was illegal. Shares in Lowell's fell."],
  ["Lowell & Marsh's", "Lowell & Marsh's said the dam was illegal."],
  ["St. Ann's", "St. Ann's said the dam was illegal."],
])('a possessive that speaks is a name: %s', (name, text) => {
  const { entities } = extractArticle(`It was late.\n\n${text}`)
  expect(entities.map((one) => `${one.kind} ${one.name}`)).toEqual([`organization ${name}`])
})

test.each([
  "Ada Lowell wept. Lowell's said the dam was illegal.",
  "Lowell's lawyer said the dam was illegal.",
  "Lowell lost. Lowell's said the dam was illegal.",
])('a possessive of a name in the text is NOT another name: %s', (text) => {
  const { entities } = extractArticle(`It was late.\n\n${text}`)
  expect(entities.map(({ name }) => name)).not.toContain("Lowell's")
})
