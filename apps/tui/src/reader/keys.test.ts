import type { Key } from 'ink'
import { expect, test } from 'vitest'
import { actionsFor } from './keys.ts'

const key = (pressed: Partial<Key> = {}): Key => pressed as Key

test('letters that arrive together are handled one by one', () => {
  expect(actionsFor('jjk', key(), 'commands').map((action) => action.kind === 'scroll' && action.down)).toEqual([
    true,
    true,
    false,
  ])
})

test('unknown keys have no effect', () => {
  expect(actionsFor('xXz', key(), 'commands')).toEqual([])
  expect(actionsFor('j', key({ ctrl: true }), 'commands')).toEqual([])
})

test('named keys have their actions', () => {
  expect(actionsFor('', key({ pageDown: true }), 'commands')).toEqual([{ kind: 'scroll', by: 'page', down: true }])
  expect(actionsFor('', key({ escape: true }), 'commands')).toEqual([{ kind: 'back' }])
})

test("the key after m and ' is the letter of a mark, also if they arrive together", () => {
  expect(actionsFor("ma'a", key(), 'commands')).toEqual([
    { kind: 'await', letterFor: 'mark' },
    { kind: 'letter', letter: 'a' },
    { kind: 'await', letterFor: 'return' },
    { kind: 'letter', letter: 'a' },
  ])
  expect(actionsFor('q', key(), 'letter')).toEqual([{ kind: 'letter', letter: 'q' }])
  expect(actionsFor('', key({ escape: true }), 'letter')).toEqual([{ kind: 'back' }])
})
