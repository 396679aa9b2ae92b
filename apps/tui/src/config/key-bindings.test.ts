import { expect, test } from 'vitest'
import { isKey, withKeys } from './key-bindings.ts'

const commands = [
  { name: 'down', keys: ['down', 'j'] },
  { name: 'next', keys: ['n'] },
  { name: 'quit', keys: ['Q', 'ctrl-c'] },
]

test('configured keys replace those of the command, and are taken from other commands', () => {
  expect(withKeys(commands, { next: ['j', '.'] })).toEqual([
    { name: 'down', keys: ['down'] },
    { name: 'next', keys: ['j', '.'] },
    { name: 'quit', keys: ['Q', 'ctrl-c'] },
  ])
})

test('Ctrl-C quits whatever is configured', () => {
  expect(withKeys(commands, { quit: [] })[2]).toEqual({ name: 'quit', keys: ['ctrl-c'] })
})

test.each(['n', 'é', '漢', ';', 'ctrl-n', 'pagedown', 'shift-tab'])('%s is a key', (key) => {
  expect(isKey(key)).toBe(true)
})

test.each(['', '7', 'nn', ' ', '\t', '\u001B', 'ctrl-c', 'ctrl-m', 'ctrl-', 'alt-x'])('%j is NOT a key', (key) => {
  expect(isKey(key)).toBe(false)
})
