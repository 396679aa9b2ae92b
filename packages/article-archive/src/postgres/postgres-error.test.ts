import { expect, test } from 'vitest'
import { plainAddress } from './postgres-error.ts'

test.each([
  ['postgres://ana:secret@db:5432/news', 'postgres://ana@db:5432/news'],
  ['postgresql://ana:se:cr@t/x@db/news', 'postgresql://ana@db/news'],
  ['postgres://db/news?user=ana&password=secret', 'postgres://db/news?user=ana'],
  ['postgres://db/news?password=secret&sslmode=require', 'postgres://db/news?sslmode=require'],
  ['postgres://ana:secret@db-1,db-2:5433/news', 'postgres://ana@db-1,db-2:5433/news'],
])('removes the password from %s', (url, shown) => {
  expect(plainAddress(url)).toBe(shown)
})

test.each(['postgres://db/news', 'postgres://ana@db:5432/news?sslmode=require', 'postgres://db:5432/news'])(
  'does NOT change %s',
  (url) => {
    expect(plainAddress(url)).toBe(url)
  },
)
