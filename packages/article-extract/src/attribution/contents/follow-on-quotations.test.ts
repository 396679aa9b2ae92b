import { describe, expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test('a paragraph in quotation marks is by the person of whom the one before it says that they spoke', () => {
  const text = 'Speaking after the match, captain Ivo Slade blamed himself.\n\n“I should have passed. It was there.”'
  expect(said(text)).toEqual(['Ivo Slade (direct): “I should have passed. It was there.”'])
})

describe('a paragraph in quotation marks is by the person whom the one before it is about', () => {
  test.each([
    ['Captain Ivo Slade took the blame.', 'Ivo Slade'],
    ['The captain, Ivo Slade, was furious.', 'Ivo Slade'],
    ['Police Chief Ivo Slade called for calm.', 'Ivo Slade'],
    ['For striker Ivo Slade it was a bitter night.', 'Ivo Slade'],
    ['Ivo Slade scored once. Slade later took the blame.', 'Ivo Slade'],
  ])('%s', (text, name) => {
    expect(said(`${text}\n\n“I should have passed. It was there.”`)).toContain(
      `${name} (direct): “I should have passed. It was there.”`,
    )
  })
})

describe('a paragraph in quotation marks is NOT by', () => {
  test.each([
    ['a person to whom something was done', 'Captain Ivo Slade was beaten.'],
    ['a place', 'Bergen was quiet.'],
    ['an organization', 'The Harbor Council took the blame.'],
  ])('%s', (_, text) => {
    expect(said(`${text}\n\n“I should have passed. It was there.”`)).toEqual([])
  })
})

test('a question to the speaker does not end an interview', () => {
  const interview = [
    'Otto Brahm pours tea. “Slowly,” he says, when asked how he works.',
    'Has he ever burned a painting?',
    '“Three. It had to be.”',
  ]
  expect(said(interview.join('\n\n'))).toContain('Otto Brahm (direct): “Three. It had to be.”')
})
