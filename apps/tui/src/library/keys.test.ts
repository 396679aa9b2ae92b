import type { Key } from 'ink'
import { expect, test } from 'vitest'
import { libraryActionsFor } from './keys.ts'

const key = (pressed: Partial<Key> = {}): Key => pressed as Key

test('letters that arrive together are handled one by one', () => {
  expect(libraryActionsFor('jk', key(), 'commands')).toEqual([
    { kind: 'move', by: 'line', down: true },
    { kind: 'move', by: 'line', down: false },
  ])
})

test('fast typing of a query includes its control characters', () => {
  expect(libraryActionsFor('/voice:q\t\r', key(), 'commands')).toEqual([
    { kind: 'search' },
    { kind: 'edit', edit: { kind: 'type', text: 'voice:q' } },
    { kind: 'edit', edit: { kind: 'complete', by: 1 } },
    { kind: 'submit' },
  ])
})

test('a letter in a query does NOT move the cursor of the list', () => {
  expect(libraryActionsFor('jq/', key(), 'typing')).toEqual([{ kind: 'edit', edit: { kind: 'type', text: 'jq/' } }])
})

test('unknown keys have no effect', () => {
  expect(libraryActionsFor('xyz', key(), 'commands')).toEqual([])
  expect(libraryActionsFor('j', key({ ctrl: true }), 'commands')).toEqual([])
  expect(libraryActionsFor('\u0007', key(), 'typing')).toEqual([])
})

test('a digit selects from a list of people', () => {
  expect(libraryActionsFor('c2', key(), 'commands')).toEqual([{ kind: 'choose' }, { kind: 'digit', digit: 2 }])
})
