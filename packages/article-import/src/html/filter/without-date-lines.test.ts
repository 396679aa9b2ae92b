import { expect, test } from 'vitest'
import { leaves } from '../testing/blocks-of.ts'
import { withoutDateLines } from './without-date-lines.ts'

test.each([
  '<div><time>11:05</time></div>',
  '<p>Updated: Sat 8:31 PM, Feb 17, 2018</p>',
  '<p>By Jane Lee - 11/18/19 11:04 p.m.</p>',
  '<p>22 de outubro de 2010 às 20:13</p>',
])('leaves out a line that says when the story was put online: %s', (line) => {
  expect(leaves(withoutDateLines, line)).toEqual([])
})

test.each([
  '<p>The wall fell at 4:13 on 2 May 2019.</p>',
  '<p>On <time>Tuesday</time> the wall fell</p>',
  '<h2>The summer of 2019</h2>',
  '<li>Doors open at 19:30</li>',
])('does NOT leave out %s', (line) => {
  expect(leaves(withoutDateLines, line)).toHaveLength(1)
})

test('does NOT leave out the time of an event further down', () => {
  const lines = Array.from({ length: 5 }, (_, at) => `<p>Line ${at}</p>`).join('')
  expect(leaves(withoutDateLines, `${lines}<p>2018.04.05, Tue - Sat 4PM</p>`)).toHaveLength(6)
})
