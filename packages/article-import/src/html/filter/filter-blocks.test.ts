import { expect, test } from 'vitest'
import { blocksAfter } from '../testing/pages.ts'
import {
  withoutAdvertLabels,
  withoutDateLines,
  withoutEndNotes,
  withoutHeadline,
  withoutLabelledLinks,
  withoutLinkLists,
  withoutLoneLinks,
} from './filter-blocks.ts'

test('removes the headline among the first blocks, whatever its case and punctuation', () => {
  expect(blocksAfter(withoutHeadline, '<h1>“The Wall” falls</h1><p>It fell.</p>', "'The wall' falls")).toEqual([
    'It fell.',
  ])
})

test('does NOT remove the same words in later blocks, or anything if the headline is unknown', () => {
  const lines = '<p>1</p><p>2</p><p>3</p><p>4</p><p>5</p><p>The wall falls</p>'
  expect(blocksAfter(withoutHeadline, lines, 'The wall falls')).toHaveLength(6)
  expect(blocksAfter(withoutHeadline, '<h1>The wall falls</h1>')).toEqual(['The wall falls'])
})

test.each([
  'Advertisement',
  '- ADVERTISEMENT -',
  'Anzeige',
  '広告',
  'Continue reading below',
  'Loading ...',
  'Caption',
  'hide caption',
])('removes the label %s', (label) => {
  expect(blocksAfter(withoutAdvertLabels, `<p>${label}</p><p>It fell.</p>`)).toEqual(['It fell.'])
})

test('does NOT remove a sentence about an advertisement', () => {
  expect(blocksAfter(withoutAdvertLabels, '<p>Close to the wall.</p>')).toHaveLength(1)
  expect(blocksAfter(withoutAdvertLabels, '<p>The advertisement ran for a year.</p>')).toHaveLength(1)
})

test.each([
  '<div><time>11:05</time></div>',
  '<p>Updated: Sat 8:31 PM, Feb 17, 2018</p>',
  '<p>By Jane Lee - 11/18/19 11:04 p.m.</p>',
  '<p>22 de outubro de 2010 às 20:13</p>',
])('removes a line that says when the story was published: %s', (line) => {
  expect(blocksAfter(withoutDateLines, line)).toEqual([])
})

test.each([
  '<p>The wall fell at 4:13 on 2 May 2019.</p>',
  '<p>On <time>Tuesday</time> the wall fell</p>',
  '<h2>The summer of 2019</h2>',
  '<li>Doors open at 19:30</li>',
])('does NOT remove %s', (line) => {
  expect(blocksAfter(withoutDateLines, line)).toHaveLength(1)
})

test('does NOT remove the time of an event in a later block', () => {
  const lines = Array.from({ length: 5 }, (_, at) => `<p>Line ${at}</p>`).join('')
  expect(blocksAfter(withoutDateLines, `${lines}<p>2018.04.05, Tue - Sat 4PM</p>`)).toHaveLength(6)
})

test.each([
  '<p>Related: <a>The harbour that sank</a></p>',
  '<p><b>READ MORE:</b> <a>How it came to this</a></p>',
  '<p>関連：<a>港の防波堤が崩れた夜</a></p>',
])('removes a label with a link: %s', (html) => {
  expect(blocksAfter(withoutLabelledLinks, html)).toEqual([])
})

test.each([
  '<p>Tuesday: <a>The report</a> is published by the ministry after all.</p>',
  '<p>Holt: We begin small, and we begin for good.</p>',
  '<p><a>Karin Holt</a>: I do not know.</p>',
])('does NOT remove %s', (html) => {
  expect(blocksAfter(withoutLabelledLinks, html)).toHaveLength(1)
})

test('removes a list of links and its title', () => {
  const html =
    '<p>It fell.</p><p>You may also like...</p><ul><li><a>One</a></li><li><a>Two</a></li></ul><p>It was old.</p>'
  expect(blocksAfter(withoutLinkLists, html)).toEqual(['It fell.', 'It was old.'])
})

test('removes several links in one block, and their title', () => {
  expect(
    blocksAfter(withoutLinkLists, '<p>It fell.</p><h3>Related coverage</h3><div><a>One</a> <a>Two</a></div>'),
  ).toEqual(['It fell.'])
})

test('does NOT remove a single link, a list with words besides its links, or the sentence before a list', () => {
  expect(blocksAfter(withoutLinkLists, '<h2><a>Second chapter</a></h2><p>It fell.</p>')).toHaveLength(2)
  expect(
    blocksAfter(withoutLinkLists, '<li><a>Lund</a>, which voted to stay</li><li><a>Ostby</a>, which did not</li>'),
  ).toHaveLength(2)
  expect(blocksAfter(withoutLinkLists, '<p>It fell.</p><li><a>One</a></li><li><a>Two</a></li>')).toEqual(['It fell.'])
})

test('removes a paragraph that contains only a link', () => {
  expect(blocksAfter(withoutLoneLinks, '<p><b><a>CLICK HERE FOR OUR APP</a></b></p><p>It fell.</p>')).toEqual([
    'It fell.',
  ])
})

test.each([
  '<h3><a>Chapter two</a></h3>',
  '<ul><li><a>Lund</a></li></ul>',
  '<p>See <a>the report</a> of the inquiry.</p>',
])('does NOT remove %s', (html) => {
  expect(blocksAfter(withoutLoneLinks, html)).toHaveLength(1)
})

const story = `<p>${'It fell in the night. '.repeat(20).trim()}</p>`

test('removes notes in italics and headings at the end', () => {
  expect(
    blocksAfter(withoutEndNotes, `${story}<p><em>Tom Birk writes about the coast.</em></p><h3>Topics</h3>`),
  ).toHaveLength(1)
})

test('does NOT remove italics before the end, a block that is only partly in italics, or more than a fifth of the text', () => {
  expect(blocksAfter(withoutEndNotes, `<p><i>A letter.</i></p>${story}`)).toHaveLength(2)
  expect(blocksAfter(withoutEndNotes, `${story}<p>She read <i>The Wall</i>.</p>`)).toHaveLength(2)
  expect(blocksAfter(withoutEndNotes, `${story}<p><i>${'We shall not forget. '.repeat(20)}</i></p>`)).toHaveLength(2)
})
