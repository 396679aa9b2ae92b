import { expect, test } from 'vitest'
import { sqlPart, sqlText } from './sql-part.ts'

test('numbers the values of a query through all its parts', () => {
  const test = sqlPart`b = ${'two'} and c = any(${[3, null]})`
  expect(sqlText(sqlPart`select from t where a = ${1} and ${test} limit ${4}`)).toEqual({
    text: 'select from t where a = $1 and b = $2 and c = any($3) limit $4',
    values: [1, 'two', [3, null], 4],
  })
})

test('does NOT let a value into the text', () => {
  const { text, values } = sqlText(sqlPart`select ${"'; drop table article; --"}, ${null}, ${''}`)
  expect(text).toBe('select $1, $2, $3')
  expect(values).toEqual(["'; drop table article; --", null, ''])
})
