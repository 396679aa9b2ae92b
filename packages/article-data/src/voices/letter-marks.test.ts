import { expect, test } from 'vitest'
import { letterMarks } from './letter-marks.ts'

test.each([
  { names: ['NIS', 'Moon', 'Zelenskyy'], marks: ['N', 'M', 'Z'] },
  { names: ['Moon', 'Mook'], marks: ['M', 'O'] },
  { names: ['Lee', 'Lee', 'Lee', 'Lee'], marks: ['L', 'E', 'A', 'B'] },
  { names: ['김', '김'], marks: ['김', 'A'] },
  { names: ['42', ''], marks: ['A', 'B'] },
])('gives $names the marks $marks', ({ names, marks }) => {
  expect(letterMarks(names)).toEqual(marks)
})

test('does NOT run out of letters', () => {
  const marks = letterMarks(Array.from({ length: 1000 }, () => 'Kim'))
  expect(new Set(marks).size).toBe(1000)
})
