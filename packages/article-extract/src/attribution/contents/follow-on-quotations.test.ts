import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test('a paragraph in quotation marks is by the person of whom the one before it says that they spoke', () => {
  const text = 'Speaking after the match, captain Ivo Slade blamed himself.\n\n“I should have passed. It was there.”'
  expect(said(text)).toEqual(['Ivo Slade (direct): “I should have passed. It was there.”'])
})

test('a question to the speaker does not end an interview', () => {
  const interview = [
    'Otto Brahm pours tea. “Slowly,” he says, when asked how he works.',
    'Has he ever burned a painting?',
    '“Three. It had to be.”',
  ]
  expect(said(interview.join('\n\n'))).toContain('Otto Brahm (direct): “Three. It had to be.”')
})
