import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { archiveEnvironment } from './archive-environment.mjs'

const here = resolve('/people/ana')

test.each([
  ['archive.db', `sqlite:${resolve(here, 'archive.db')}`],
  ['./mine/archive.db', `sqlite:${resolve(here, 'mine/archive.db')}`],
  ['sqlite:archive.db', `sqlite:${resolve(here, 'archive.db')}`],
  ['sqlite:///var/archive.db', `sqlite:${resolve('/var/archive.db')}`],
  ['postgres://ana@db.example/onrecord', 'postgres://ana@db.example/onrecord'],
])("%s is relative to the user's folder", (given, whole) => {
  expect(archiveEnvironment({ ONRECORD_ARCHIVE: given, INIT_CWD: here })).toEqual({ ONRECORD_ARCHIVE: whole })
})

test('a home is relative to it too', () => {
  expect(archiveEnvironment({ ONRECORD_HOME: 'home', INIT_CWD: here })).toEqual({
    ONRECORD_HOME: resolve(here, 'home'),
  })
})

test('no variables give no variables', () => {
  expect(archiveEnvironment({ ONRECORD_ARCHIVE: '', INIT_CWD: here })).toEqual({})
})
