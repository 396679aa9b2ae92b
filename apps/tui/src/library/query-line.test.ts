import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Edit, edited, type QueryLine } from './query-line.ts'

const lineOf = (text: string): QueryLine => ({ text, caret: text.length })
const after = (line: QueryLine, ...edits: readonly Edit[]): QueryLine => edits.reduce(edited, line)
const offer = (text: string, ...texts: readonly string[]): Edit => ({
  kind: 'offer',
  text,
  of: texts.map((completed) => ({ choice: completed, text: completed, caret: completed.length })),
})
const complete: Edit = { kind: 'complete', by: 1 }

test('typed text is inserted at the caret', () => {
  expect(after(lineOf('ac'), { kind: 'caret', to: 'left' }, { kind: 'type', text: 'b' })).toEqual({
    text: 'abc',
    caret: 2,
  })
})

test('erasing removes a whole emoji, or a whole word', () => {
  expect(edited(lineOf('a👩‍🚀'), { kind: 'erase', what: 'character' })).toEqual(lineOf('a'))
  expect(edited(lineOf('one two '), { kind: 'erase', what: 'word' })).toEqual(lineOf('one '))
})

describe('completion', () => {
  test('first requests completions, then steps through them in a circle', () => {
    const asking = edited(lineOf('voice:a'), complete)
    expect(asking).toMatchObject({ text: 'voice:a', isAsking: true })
    const offered = edited(asking, offer('voice:a', 'voice:"Ann Lee" ', 'voice:Abe '))
    expect(offered.text).toBe('voice:"Ann Lee" ')
    expect(edited(offered, complete).text).toBe('voice:Abe ')
    expect(after(offered, complete, complete).text).toBe('voice:"Ann Lee" ')
    expect(edited(offered, { kind: 'complete', by: -1 }).text).toBe('voice:Abe ')
  })

  test('does NOT change a line that was edited meanwhile', () => {
    const typed = after(lineOf('voice:a'), complete, { kind: 'type', text: 'b' })
    expect(edited(typed, offer('voice:a', 'voice:"Ann Lee" '))).toEqual(typed)
  })

  test('does NOT repeat the request if there are no completions', () => {
    expect(after(lineOf('voice:zz'), complete, offer('voice:zz'))).toEqual(lineOf('voice:zz'))
  })
})

test('after any sequence of edits, the caret is inside the text', () => {
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ kind: fc.constant('type' as const), text: fc.string({ unit: 'grapheme' }) }),
    fc.record({ kind: fc.constant('erase' as const), what: fc.constantFrom('character', 'word', 'all') }),
    fc.record({ kind: fc.constant('caret' as const), to: fc.constantFrom('left', 'right', 'start', 'end') }),
  )
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      const { text, caret } = after(lineOf(''), ...edits)
      expect(caret).toBeGreaterThanOrEqual(0)
      expect(caret).toBeLessThanOrEqual(text.length)
    }),
  )
})
