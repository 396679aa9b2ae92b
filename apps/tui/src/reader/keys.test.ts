import type { Key } from 'ink'
import { expect, test } from 'vitest'
import { actionsFor } from './keys.ts'

const key = (pressed: Partial<Key> = {}): Key => pressed as Key

test('letters that arrive together are handled one by one', () => {
  expect(actionsFor('jjk', key(), false).map((action) => action.kind === 'scroll' && action.down)).toEqual([
    true,
    true,
    false,
  ])
})

test('unknown keys have no effect', () => {
  expect(actionsFor('xXz', key(), false)).toEqual([])
  expect(actionsFor('j', key({ ctrl: true }), false)).toEqual([])
})

test('named keys have their actions', () => {
  expect(actionsFor('', key({ pageDown: true }), false)).toEqual([{ kind: 'scroll', by: 'page', down: true }])
  expect(actionsFor('', key({ escape: true }), false)).toEqual([{ kind: 'back' }])
})
