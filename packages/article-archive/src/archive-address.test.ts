import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { archiveAddress } from './archive-address.ts'

test.each([
  ['sqlite:news.db', resolve('news.db')],
  ['sqlite:///srv/news.db', '/srv/news.db'],
  ['/srv/news.db', '/srv/news.db'],
  ['news.db', resolve('news.db')],
])('%s is a SQLite file', (given, path) => {
  expect(archiveAddress(given)).toEqual({ engine: 'sqlite', path, url: given })
})

test.each([
  ['linux', {}, join(homedir(), '.local', 'share', 'onrecord', 'archive.db')],
  ['linux', { XDG_DATA_HOME: '/data' }, join('/data', 'onrecord', 'archive.db')],
  ['darwin', {}, join(homedir(), 'Library', 'Application Support', 'onrecord', 'archive.db')],
  ['win32', { LOCALAPPDATA: '/local' }, join('/local', 'onrecord', 'archive.db')],
  ['darwin', { ONRECORD_HOME: '/home' }, join('/home', 'archive.db')],
])('the default archive on %s with %o is %s', (platform, environment, path) => {
  expect(archiveAddress(undefined, environment, platform)).toEqual({ engine: 'sqlite', path, url: `sqlite:${path}` })
})

test('a PostgreSQL address is shown without its password', () => {
  expect(archiveAddress('postgres://ann:secret@db.example.org:5433/news')).toEqual({
    engine: 'postgres',
    address: 'postgres://ann:secret@db.example.org:5433/news',
    url: 'postgres://ann@db.example.org:5433/news',
  })
  expect(archiveAddress('postgresql://db/news?password=secret')).toMatchObject({ url: 'postgresql://db/news' })
})

test.each(['mysql://db/news', 'https://example.org/archive.db', 'sqlite:', 'postgres:'])(
  '%s is refused, NOT taken for a path',
  (given) => {
    expect(() => archiveAddress(given)).toThrow(/ Use (?:sqlite:path|postgres:)/u)
  },
)
