import type { Key } from 'ink'
import { expect, test } from 'vitest'
import { keyActions } from '../terminal/input/key-actions.ts'
import { readerCommands } from './commands.ts'

const actionsFor = keyActions(readerCommands)

const key = (pressed: Partial<Key> = {}): Key => pressed as Key

test('the first of letters that arrive together is handled, and the others are left', () => {
  expect(actionsFor('jjk', key(), 'commands')).toEqual({
    action: { kind: 'scroll', by: 'line', down: true },
    rest: 'jk',
  })
})

test('unknown keys have no effect', () => {
  expect(actionsFor('xj', key(), 'commands')).toEqual({ rest: 'j' })
  expect(actionsFor('j', key({ ctrl: true }), 'commands')).toEqual({ rest: '' })
})

test('named keys have their actions', () => {
  expect(actionsFor('', key({ pageDown: true }), 'commands')).toEqual({
    action: { kind: 'scroll', by: 'page', down: true },
    rest: '',
  })
  expect(actionsFor('', key({ escape: true }), 'commands')).toEqual({ action: { kind: 'back' }, rest: '' })
})

test("the key after m and ' is the letter of a mark", () => {
  expect(actionsFor("ma'a", key(), 'commands')).toEqual({ action: { kind: 'await', letterFor: 'mark' }, rest: "a'a" })
  expect(actionsFor("a'a", key(), 'letter')).toEqual({ action: { kind: 'letter', letter: 'a' }, rest: "'a" })
  expect(actionsFor('q', key(), 'letter')).toEqual({ action: { kind: 'letter', letter: 'q' }, rest: '' })
  expect(actionsFor('', key({ escape: true }), 'letter')).toEqual({ action: { kind: 'back' }, rest: '' })
})
