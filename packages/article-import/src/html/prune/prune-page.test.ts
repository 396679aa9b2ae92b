import { expect, test } from 'vitest'
import { parsePage } from '../page/parse-page.ts'
import { prunePage } from './prune-page.ts'

const line =
  'The wall at Tolvik fell in the night of the storm, the mayor of the town said on Tuesday, and nobody knows why. '
const pruned = (html: string): Element => {
  const document = parsePage(html, undefined)
  prunePage(document)
  return document.body
}

test('removes boxes that are named as something other than the story', () => {
  const body = pruned(`<div><p>${line.repeat(3)}</p><div class="share">Share this</div><aside>${line}</aside></div>`)
  expect(body.textContent).not.toContain('Share this')
  expect(body.querySelector('aside')).toBeNull()
})

test('does NOT remove a box with most of the page’s prose, but strips its misleading class and id', () => {
  const body = pruned(`<div class="comments" id="related"><p>${line.repeat(3)}</p></div><p>${line}</p>`)
  expect(body.textContent).toContain(line.repeat(3).trim())
  expect(body.innerHTML).not.toContain('comments')
})

test('does NOT remove a post with prose that is named like a share box, even if it is a small part of the page', () => {
  const posts = `<div class="post share-target"><p>${line}</p></div>`.repeat(5)
  expect(pruned(posts).textContent?.split('Tolvik')).toHaveLength(6)
})

test('does NOT remove rows and cells of a table because of their classes', () => {
  const body = pruned(`<table><tr class="player-7"><td class="share">12</td></tr></table><p>${line}</p>`)
  expect(body.textContent).toContain('12')
})
