import { describe, expect, test } from 'vitest'
import { importHtml } from '../import-html.ts'
import { asHtml, pageOf, paragraphs, shortParagraphs, storyWith } from '../testing/pages.ts'
import { nameRows } from './name-rows.ts'

const names = nameRows
  .flatMap(({ words }) => words.split(' '))
  .filter((name) => !['disqus', 'livefyre', 'commentlist'].includes(name))
const textOf = (html: string): string => importHtml(html, { url: 'https://post.example/quay' }).text
const hasAll = (text: string, wanted: readonly string[]): boolean => wanted.every((one) => text.includes(one))

describe('a class or id alone removes nothing', () => {
  test.each(names)('a story in a box with the class "%s-text" stays', (name) => {
    for (const texts of [paragraphs, shortParagraphs]) {
      const box = `<h2>Crack closes quay</h2><div class="${name}-text" id="x-${name}">${asHtml(texts)}</div>`
      expect(hasAll(textOf(pageOf(box)), texts)).toBe(true)
    }
  })

  test.each(names)('paragraphs and a subheading with the class "%s-text" stay', (name) => {
    expect(
      hasAll(textOf(pageOf(`<article>${asHtml(paragraphs, ` class="${name}-text"`)}</article>`)), paragraphs),
    ).toBe(true)
    expect(textOf(storyWith(`<h3 class="${name}-text">Only the pontoon is left</h3>`))).toContain(
      'Only the pontoon is left',
    )
  })

  test('the subject of a post does not name a box', () => {
    const post = `<article class="post format-gallery category-print tag-comments">${asHtml(shortParagraphs)}</article>`
    expect(hasAll(textOf(pageOf(post)), shortParagraphs)).toBe(true)
  })
})

const comment =
  'I have lived beside the quay for thirty years and nobody ever asked me about that wall, which is a SHAME for us all.'
const consent = Array.from(
  { length: 12 },
  (_, at) =>
    `<p>Provider ${at} stores on your device what you read and for how long, in order to measure the reach of advertising; you may refuse it at any time here. SHAME</p>`,
).join('')
const replies = Array.from(
  { length: 9 },
  (_, at) => `<li class="comment"><b>Reader ${at}</b> says:<p>${comment}</p><a href="#">Reply</a></li>`,
).join('')
const entries = Array.from(
  { length: 9 },
  (_, at) => `<div class="item"><b>Reader ${at}</b><p>${comment}</p></div>`,
).join('')

describe('a box whose contents confirm its name is removed, however large it is', () => {
  const short = `<article><h1>Crack closes quay</h1>${asHtml(paragraphs.slice(0, 2))}</article>`
  test.each([
    ['comments with replies', `<div id="comments"><ol>${replies}</ol></div>`],
    ['comments that are only similar to each other', `<section class="reader-comments">${entries}</section>`],
    ['comments of a comment service', `<div id="disqus_thread">${entries}</div>`],
    ['separate comments', `<div class="talk">${replies.replaceAll('<li', '<div').replaceAll('</li>', '</div>')}</div>`],
    ['a consent box with a telling name', `<div id="onetrust-consent-sdk">${consent}</div>`],
    ['a consent overlay', `<div class="popup-overlay">${consent}</div>`],
    ['a consent box without a telling name', `<div class="layer">${consent}</div>`],
    ['a dialog', `<div role="dialog">${consent}</div>`],
    [
      'cards',
      `<div class="related"><a href="/a">The other quay</a><p>A SHAME, said many who came to see the other quay on Sunday.</p></div>`,
    ],
    [
      'a caption',
      `<div class="photo-caption">The old wall, which is a SHAME to the town, on Monday. Photo: Jon Roe</div>`,
    ],
    [
      'a prompt',
      `<div class="newsletter"><p>Sign up for our newsletter: all that is a SHAME in the valley, every morning in your mail.</p></div>`,
    ],
    [
      'an advertisement',
      `<div class="advert"><p>Advertisement</p><p>It would be a SHAME to miss it: every garden chair at half its price in all of our shops.</p></div>`,
    ],
    [
      'a note about the author',
      `<div class="author-bio"><p>Ilse Marten is a reporter who covers ports. She thinks it is a SHAME, and can be reached by mail.</p></div>`,
    ],
  ])('%s', (_, box) => {
    const text = textOf(pageOf(short + box))
    expect(text).not.toContain('SHAME')
    expect(hasAll(text, paragraphs.slice(0, 2))).toBe(true)
  })

  test.each([
    [
      'a prompt in an overlay',
      '<div class="modal"><p>Log in, or it would be a SHAME: the rest of the valley waits for you, free of charge.</p><button>Log in</button></div>',
    ],
    [
      'a slide show',
      '<div class="slideshow"><img src="/a.jpg"><p>Picture one of six: the old wall, which is a SHAME to the town, on Monday.</p></div>',
    ],
  ])('%s inside the story', (_, box) => {
    expect(textOf(storyWith(box)).split('\n\n')).toEqual(paragraphs)
  })

  test('a page with only a consent box has no story', () => {
    expect(() => importHtml(pageOf(`<div class="cookie-layer">${consent}</div>`))).toThrow('no article text')
  })

  test('minute-by-minute entries of a match are NOT comments', () => {
    const match = shortParagraphs.map((text, at) => `<div class="match-comment"><b>${at + 1}'</b> <p>${text}</p></div>`)
    expect(
      hasAll(textOf(pageOf(`<main>${asHtml(paragraphs.slice(0, 1))}${match.join('')}</main>`)), shortParagraphs),
    ).toBe(true)
  })
})

test('a note reports removed boxes that have more prose than the story', () => {
  const card = (text: string, at: number): string => `<div><a href="/${at}">More</a><p>${text}</p></div>`
  const box = `<div class="related">${[...paragraphs, ...paragraphs].map(card).join('')}</div>`
  const page = pageOf(
    `<article><h1>Crack closes quay</h1>${asHtml(paragraphs)}${asHtml(paragraphs)}</article>${box}${box}`,
  )
  expect(importHtml(page).notes.map(({ rule }) => rule)).toEqual(['text-left-out'])
})
