import { describe, expect, test } from 'vitest'
import { importHtml } from './import-html.ts'
import { asHtml, pageOf, paragraphs, storyWith } from './testing/pages.ts'

const url = 'https://post.example/news/quay'
const read = (html: string) => importHtml(html, { url })
const wordsOf = (html: string) => {
  const { text, marks } = read(html)
  const cut = ({ span }: { readonly span: { readonly start: number; readonly end: number } }) =>
    text.slice(span.start, span.end)
  return { text, marks, cut }
}

describe('links', () => {
  test('have their words, their absolute address and their relation', () => {
    const { marks, cut } = wordsOf(
      storyWith(
        '<p>The board said <a href="../report.pdf" rel="nofollow">in a <b>report</b></a>, and <a href="//host.example/x">elsewhere</a> on Tuesday.</p>',
      ),
    )
    expect(marks.links.map((link) => [cut(link), link.url, link.relation])).toEqual([
      ['in a report', 'https://post.example/report.pdf', 'nofollow'],
      ['elsewhere', 'https://host.example/x', undefined],
    ])
  })

  test('that do NOT lead to the web are left out', () => {
    const middle =
      '<p>Write <a href="mailto:a@b.example">to us</a>, or <a href="#top">go up</a>, <a href="javascript:x()">click</a> it.</p>'
    expect(read(storyWith(middle)).marks.links).toEqual([])
  })

  test('are resolved against the base of the page', () => {
    const { marks } = read(
      storyWith(
        '<p>The board said so <a href="report">in a report</a> on Tuesday.</p>',
        '<base href="https://files.example/a/">',
      ),
    )
    expect(marks.links[0]?.url).toBe('https://files.example/a/report')
  })
})

test('emphasis marks the emphasized words of the page', () => {
  const { marks, cut } = wordsOf(
    storyWith('<p>The wall is <em>old</em>, and <strong>very <i>wet</i></strong>, she said.</p>'),
  )
  expect(marks.emphasis.map((mark) => [cut(mark), mark.kind])).toEqual([
    ['old', 'emphasis'],
    ['very wet', 'strong'],
    ['wet', 'emphasis'],
  ])
})

test('blocks have their roles and levels', () => {
  const middle =
    '<h3>What is next</h3><ul><li>The wall comes first, she said.<ul><li>Then the quay.</li></ul></li></ul><blockquote><p>We will see, she said.</p></blockquote>'
  const { marks, cut } = wordsOf(storyWith(middle))
  expect(marks.blocks.slice(2, 6).map((block) => [cut(block), block.role, block.level])).toEqual([
    ['What is next', 'heading', 3],
    ['The wall comes first, she said.', 'listItem', 1],
    ['Then the quay.', 'listItem', 2],
    ['We will see, she said.', 'blockquote', 1],
  ])
})

describe('media', () => {
  const figure =
    '<figure><img src="/wall.jpg" alt="A wall" width="600"><figcaption>The old wall on Monday. <span class="credit">Jon Roe</span></figcaption></figure>'

  test('of the story have an address, caption, credit and position, and their captions are NOT text', () => {
    const { text, marks } = read(storyWith(figure))
    expect(marks.media).toEqual([
      {
        kind: 'image',
        url: 'https://post.example/wall.jpg',
        alt: 'A wall',
        caption: 'The old wall on Monday.',
        credit: 'Jon Roe',
        blockId: 'b2',
      },
    ])
    expect(text).not.toContain('The old wall on Monday')
  })

  test('in other boxes, icons and tracking pixels do NOT belong to the story', () => {
    const others = `<img src="/pixel.gif" width="1" height="1"><img src="/logo.png"><div class="related"><a href="/b"><img src="/b.jpg">Other</a></div>`
    const page = pageOf(
      `<article><h1>Crack closes quay</h1>${asHtml(paragraphs)}${others}</article><aside><img src="/c.jpg"></aside>`,
    )
    expect(read(page).marks.media).toEqual([])
  })
})

test('rights, authors and their pages are kept', () => {
  const data = {
    '@type': 'NewsArticle',
    headline: 'Crack closes quay',
    author: { '@type': 'Person', name: 'Ilse Marten', url: '/ilse', sameAs: ['https://orcid.org/0000-0002-1825-0097'] },
    copyrightHolder: { name: 'Northern Post' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
  }
  const { head } = read(storyWith('', `<script type="application/ld+json">${JSON.stringify(data)}</script>`))
  expect(head.bylines).toEqual([
    {
      name: 'Ilse Marten',
      url: 'https://post.example/ilse',
      identifiers: [{ scheme: 'orcid', value: '0000-0002-1825-0097' }],
    },
  ])
  expect(head.rights).toEqual({ holder: 'Northern Post', license: 'https://creativecommons.org/licenses/by/4.0/' })
})

describe('a partial story', () => {
  const closed =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"False"}</script>'
  const prompt =
    '<p>Subscribe to read on: unlimited reading from 1 a month.</p><p>Already a subscriber? Log in here to read the whole of this report.</p>'

  test('is marked as such, and the prompt is NOT text', () => {
    const page = pageOf(
      `<article><h1>Crack closes quay</h1>${asHtml(paragraphs.slice(0, 1))}<div>${prompt}</div></article>`,
      closed,
    )
    const { text, head, notes } = read(page)
    expect(text).toBe(paragraphs[0])
    expect(head.isPartial).toBe(true)
    expect(notes.map(({ rule }) => rule)).toEqual(['text-partial'])
  })

  test('is NOT a long story behind a meter or a script, and the call to join is NOT text', () => {
    const long = Array.from({ length: 40 }, (_, at) => `${paragraphs[0]} That was said ${at} times.`)
    const call =
      '<h3>Something to consider</h3><p>If you enjoyed this report, we have a proposition for you: join us. Members get all of our reports, no paywalls and few advertisements.</p>'
    const { text, head } = read(pageOf(`<article><h1>x</h1>${asHtml(long)}${call}</article>`, closed))
    expect(head.isPartial).toBeUndefined()
    expect(text).toBe(long.join('\n\n'))
  })

  test('is marked even if the prompt has its own box and is longer than the story', () => {
    const box = `<div class="offer"><h3>Keep reading</h3>${prompt}</div>`
    for (const head of [closed, '']) {
      const { text, head: found } = read(
        pageOf(`<article><h1>Crack closes quay</h1>${asHtml(paragraphs.slice(0, 2))}</article>${box}`, head),
      )
      expect(text).toContain(paragraphs[0])
      expect(text).not.toMatch(/Subscribe|Already|Keep reading/u)
      expect(found.isPartial).toBe(true)
    }
  })

  test('is the first of several pages', () => {
    expect(read(storyWith('', '<link rel="next" href="/news/quay?page=2">')).head.isPartial).toBe(true)
    expect(read(storyWith('<p>Page 1 of 3</p>')).head.isPartial).toBe(true)
  })

  test('is NOT a story that links to the next story, or that quotes a call to subscribe', () => {
    expect(read(storyWith('', '<link rel="next" href="/news/another-quay">')).head.isPartial).toBeUndefined()
    const said = '<p>“Subscribe to our cause,” the mayor told the fishermen, and they went away without a word.</p>'
    expect(read(storyWith(said)).text).toContain('Subscribe to our cause')
  })
})

test('a data table is left out with a note; exponents stay, and note marks are removed', () => {
  const rows = ['Town', 'Lund', 'Ostby'].map((town, at) => `<tr><td>${town}</td><td>${at}00</td></tr>`).join('')
  const { text, notes } = read(
    storyWith(
      `<table>${rows}</table><p>It killed 48<sup>2</sup> fish in 3 km<sup>2</sup>, on the 1<sup>st</sup>; 12,500<sup><a href="#n3">3</a></sup> lived.</p>`,
    ),
  )
  expect(text).not.toContain('Lund')
  expect(text).toContain('It killed 48 fish in 3 km², on the 1st; 12,500 lived.')
  expect(notes).toEqual([{ rule: 'table-left-out', message: 'Left out a table.' }])
})
