import { expect, test } from 'vitest'
import { libraryCommands } from '../../library/commands.ts'
import { readerCommands } from '../../reader/commands.ts'
import { commandCompletions, keySigns, keysFor, typedCommand } from './screen-command.ts'

const commands = [
  { name: 'down', keys: ['down', 'j'], does: 'a line down', action: 1 },
  { name: 'figures', keys: ['F'], does: 'figures', action: 2 },
  { name: 'find', keys: ['/'], does: 'find words', action: 3 },
]

test.each([
  ['find', { kind: 'action', action: 3 }],
  ['fig', { kind: 'action', action: 2 }],
  [' down ', { kind: 'action', action: 1 }],
  ['12', { kind: 'number', number: 12 }],
  ['', { kind: 'nothing' }],
  ['fi', { kind: 'unknown', name: 'fi' }],
  ['nope', { kind: 'unknown', name: 'nope' }],
])('the command line %j means %j', (typed, meant) => {
  expect(typedCommand(commands, typed)).toEqual(meant)
})

test('the beginning of a name is completed', () => {
  expect(commandCompletions(commands, 'fi').map(({ text }) => text)).toEqual(['figures', 'find'])
  expect(commandCompletions(commands, 'x')).toEqual([])
})

test('hints show the first key of a command, and lists all of them', () => {
  expect(keysFor(commands)('down', 'find')).toBe('↓ /')
  expect(keySigns({ keys: ['down', 'j'] })).toBe('↓ j')
  expect(() => keysFor(commands)('nope')).toThrow('nope')
  expect(keysFor([{ name: 'down', keys: [] }])('down')).toBe(':down')
})

test.each([
  ['reader', readerCommands],
  ['library', libraryCommands],
])('in the %s, no two commands have the same name or key', (_, all) => {
  const names = all.map(({ name }) => name)
  const keys = all.flatMap((command) => command.keys)
  expect(new Set(names).size).toBe(names.length)
  expect(new Set(keys).size).toBe(keys.length)
})
