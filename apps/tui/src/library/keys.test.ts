import type { Key } from 'ink'
import { expect, test } from 'vitest'
import { keyActions } from '../terminal/input/key-actions.ts'
import { libraryCommands } from './commands.ts'

const libraryActionsFor = keyActions(libraryCommands)

const key = (pressed: Partial<Key> = {}): Key => pressed as Key

test('the first of letters that arrive together is handled, and the others are left', () => {
  expect(libraryActionsFor('jk', key(), 'commands')).toEqual({
    action: { kind: 'move', by: 'line', down: true },
    rest: 'k',
  })
})

test('fast typing of a query includes its control characters', () => {
  expect(libraryActionsFor('/voice:q\t\r', key(), 'commands')).toEqual({
    action: { kind: 'search' },
    rest: 'voice:q\t\r',
  })
  expect(libraryActionsFor('voice:q\t\r', key(), 'typing')).toEqual({
    action: { kind: 'edit', edit: { kind: 'type', text: 'voice:q' } },
    rest: '\t\r',
  })
  expect(libraryActionsFor('\t\r', key(), 'typing')).toEqual({
    action: { kind: 'edit', edit: { kind: 'complete', by: 1 } },
    rest: '\r',
  })
  expect(libraryActionsFor('\r', key(), 'typing')).toEqual({ action: { kind: 'submit' }, rest: '' })
})

test('a letter in a query does NOT move the cursor of the list', () => {
  expect(libraryActionsFor('jq/', key(), 'typing')).toEqual({
    action: { kind: 'edit', edit: { kind: 'type', text: 'jq/' } },
    rest: '',
  })
})

test('unknown keys have no effect', () => {
  expect(libraryActionsFor('xyz', key(), 'commands')).toEqual({ rest: 'yz' })
  expect(libraryActionsFor('j', key({ ctrl: true }), 'commands')).toEqual({ rest: '' })
  expect(libraryActionsFor('\u0007', key(), 'typing')).toEqual({ rest: '' })
})

test('a digit selects from a list of people', () => {
  expect(libraryActionsFor('2', key(), 'commands')).toEqual({ action: { kind: 'digit', digit: 2 }, rest: '' })
})
