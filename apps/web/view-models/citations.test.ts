import { expect, test } from 'vitest'
import { articleOf } from '../fixtures/story-draft.ts'
import { citations } from './citations.ts'

const story = articleOf({
  id: 'a',
  headline: 'The bridge',
  paragraphs: ['The bridge is safe, Ann Lee said.'],
  said: [{ words: 'The bridge is safe', by: 'Ann Lee' }],
})
const [statement] = story.statements
const id = statement?.id ?? ''

test('a statement has citations in seven styles and formats, and each but the first four is a record', () => {
  const found = citations(story, id)
  expect(found.map(({ name }) => name)).toEqual(['Plain', 'APA', 'MLA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON'])
  for (const { name, text } of found) expect([name, text.includes(`/articles/a#${id}`)]).toEqual([name, true])
  expect(JSON.parse(found.at(-1)?.text ?? '')).toMatchObject([{ type: 'article-newspaper', title: 'The bridge' }])
})

test('a paraphrase is NOT in quotation marks', () => {
  for (const { text } of citations(story, id)) expect(text).not.toContain('“The bridge is safe')
})

test('the address of the publisher comes first, and an unknown statement has no citations', () => {
  const published = { ...story, canonicalUrl: 'https://gazette.example/bridge' }
  expect(citations(published, id)[0]?.text).toContain(`https://gazette.example/bridge#${id}`)
  expect(citations(story, 's-unknown')).toEqual([])
})
