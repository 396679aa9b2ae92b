import { attributionIndex, figureTable, spokenText, timeline, voices } from '@onrecord/article-data'
import { describe, expect, inject, test } from 'vitest'
import { longStory } from '../fixtures/gallery-stories.ts'
import { story as article } from './edition-story.ts'
import { openPage, withBrowser, withoutScripts } from './open-page.ts'

withBrowser()

const address = `/articles/${article.id}`
const nis = voices(article)[0]
if (!nis) throw new Error('The story of the edition has no voice.')

describe.each([
  ['with scripts', {}],
  ['without scripts', withoutScripts],
])('%s', (_, options) => {
  test('the page has the head, every word of the text, and the counts', async () => {
    const { page, faults } = await openPage(address, options)
    expect(await page.title()).toBe(`${article.headline} – On Record`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(article.headline)
    expect(await page.locator('.deck').textContent()).toBe(article.summary)
    expect(await page.locator('.story-head').textContent()).toContain('24 statements by 10 voices')
    const texts = await page.locator('.row-text').evaluateAll((rows) =>
      rows.map((row) => {
        for (const mark of row.querySelectorAll('.mark, .note')) mark.remove()
        return row.textContent
      }),
    )
    expect(texts.join('\n\n')).toBe(article.text)
    expect(await faults()).toEqual([])
  })

  test('each statement has its anchor, its mark, and a note that says who and how', async () => {
    const { page } = await openPage(address, options)
    for (const [id, { voice, line }] of attributionIndex(article)) {
      expect(await page.locator(`#${id}`).count()).toBe(1)
      const mark = page.locator(`.row-text a.mark[href="#note-${id}"]`).first()
      expect(await mark.textContent()).toBe(voice.mark)
      expect(await page.locator(`#note-${id}`).textContent()).toContain(line.how)
      const note = page.locator(`#note-${id}`)
      expect(await note.locator('.mark').textContent()).toBe(voice.mark)
      expect([voice.name, voice.shortName]).toContain(await note.locator('b').textContent())
    }
  })

  test('the note names those who passed the words on', async () => {
    const { page } = await openPage(address, options)
    expect(await page.locator('.note').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('through lawmakers who attended')]),
    )
  })

  test('the description of the bar gives the share of each voice', async () => {
    const { page } = await openPage(address, options)
    const bar = page.getByRole('img', { name: /^Words by voice: \u2068?NIS\u2069? 18%, \u2068?Moon\u2069? 15%/u })
    expect(await bar.count()).toBe(1)
  })

  test('sources, figures and timeline are complete', async () => {
    const { page } = await openPage(address, options)
    expect(await page.locator('.source').count()).toBe(voices(article).length)
    expect(await page.locator('.source-statement').count()).toBe(article.statements.length)
    expect(await page.locator('.figures tbody tr').count()).toBe(figureTable(article).length)
    expect(await page.locator('.timeline li').count()).toBe(timeline(article).length)
    expect(await page.locator('.figures').textContent()).toContain('984 km² (380 mi²)')
  })

  test('a plain link shows one voice and dims the others, and another link shows all again', async () => {
    const { page, faults } = await openPage(address, options)
    await page.getByRole('navigation', { name: 'Show one voice' }).getByRole('link', { name: 'NIS' }).click()
    await page.waitForURL(/voice=nis/u)
    await page.locator('.chosen').waitFor()
    expect(await page.locator('.chosen').textContent()).toContain('6 statements')
    const dimmed = new Set(
      await page
        .locator('.statement.dimmed')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-statement'))),
    )
    expect(dimmed.size).toBe(article.statements.length - nis.statementIds.length)
    for (const id of nis.statementIds) expect(dimmed.has(id)).toBe(false)
    await page.getByRole('link', { name: 'Show all voices' }).click()
    await page.locator('.chosen').waitFor({ state: 'detached' })
    expect(await page.locator('.dimmed').count()).toBe(0)
    expect(await faults()).toEqual([])
  })

  test('an unknown voice is reported with its full name', async () => {
    const { page } = await openPage(`${address}?voice=${encodeURIComponent('<b>nobody</b>')}`, options)
    expect(await page.locator('.chosen').textContent()).toContain('“<b>nobody</b>”')
    expect(await page.locator('.dimmed').count()).toBe(0)
  })

  test('an address with an anchor highlights the statement, with or without a chosen voice', async () => {
    const [id = ''] = nis.statementIds
    for (const query of ['', '?voice=nis']) {
      const { page } = await openPage(`${address}${query}#${id}`, options)
      const target = page.locator(`#${id}`)
      expect(await target.evaluate((element) => element.matches(':target'))).toBe(true)
      expect(await target.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
    }
  })

  test('every link within the page has a target', async () => {
    const { page } = await openPage(address, options)
    const lost = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1))),
      )
    expect(lost).toEqual([])
  })

  test('the front page links to the story, and the story links back', async () => {
    const { page } = await openPage('/', options)
    await page.getByRole('link', { name: article.headline }).click()
    await page.waitForURL(`**${address}`)
    await page.getByRole('link', { name: 'Stories' }).click()
    await page.waitForURL((url) => url.pathname === '/')
  })
})

test('every statement has a page with its citations, and each can be copied', async () => {
  const { page, faults } = await openPage(address, { permissions: ['clipboard-read', 'clipboard-write'] })
  const first = page.locator('.source-statement').first()
  await first.getByRole('link', { name: /^Cite/u }).click()
  await page.waitForURL(/\/cite\?statement=/u)
  const [attribution] = [...attributionIndex(article).values()].filter(({ voice }) => voice.key === nis.key)
  const words = spokenText(article.text, attribution?.statement.content ?? [])
  const all = await page.locator('.citation').allTextContents()
  expect(all).toHaveLength(7)
  expect(all.slice(0, 3)).toEqual([
    expect.stringContaining(words),
    expect.stringContaining('as cited in'),
    expect.stringContaining('qtd. in'),
  ])
  await page.getByRole('button', { name: 'Copy: APA' }).click()
  await page.locator('.toast-shown').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(all[1])
  expect(await faults()).toEqual([])
})

test('keys go to the next statement and voice, copy a statement with its source, and show help', async () => {
  const { page, faults } = await openPage(address, { permissions: ['clipboard-read', 'clipboard-write'] })
  const [first, ...others] = [...attributionIndex(article).values()]
  const anchor = () => page.evaluate(() => location.hash.slice(1))
  await page.keyboard.press('j')
  expect(await anchor()).toBe(first?.statement.id)
  await page.keyboard.press('n')
  expect(await anchor()).toBe(others.find(({ voice }) => voice !== first?.voice)?.statement.id)
  await page.keyboard.press('k')
  await page.keyboard.press('c')
  await page.locator('.toast-shown').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(`#${await anchor()}`)
  expect(copied).not.toMatch(/^[“"]/u)
  expect(await page.locator('.copy-button').count()).toBe(0)
  await page.keyboard.press('?')
  expect(await page.locator('#reading-help').isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  expect(await page.locator('#reading-help').isVisible()).toBe(false)
  expect(await faults()).toEqual([])
})

test('a long story has several pages that link to each other, and each has the sources of its own statements', async () => {
  const { page, faults } = await openPage(`/articles/${longStory.id}`, withoutScripts)
  const ids = () => page.locator('.statement[id]').evaluateAll((all) => all.map(({ id }) => id))
  const seen: string[] = []
  for (let part = 1; part <= 5; part++) {
    expect(await page.locator('.part-links').first().textContent()).toContain(`Part ${part} of 5`)
    const here = await ids()
    expect(await page.locator('.source-statement').count()).toBe(here.length)
    expect(await page.locator('.footnotes ol').getAttribute('start')).toBe(`${seen.length + 1}`)
    seen.push(...here)
    if (part < 5) await page.getByRole('link', { name: 'Next part' }).last().click()
  }
  expect(new Set(seen)).toEqual(new Set(longStory.statements.map(({ id }) => id)))
  expect(seen).toHaveLength(500)
  expect(await faults()).toEqual([])
})

test('a link to a statement of a long story opens the page that has it', async () => {
  const last = longStory.statements.at(-1)?.id ?? ''
  const { page } = await openPage(`/articles/${longStory.id}?statement=${last}#${last}`, withoutScripts)
  expect(await page.locator(`#${last}`).evaluate((element) => element.matches(':target'))).toBe(true)
  const { page: typed } = await openPage(`/articles/${longStory.id}#${last}`)
  await typed.waitForURL(/statement=/u)
  expect(await typed.locator(`#${last}`).evaluate((element) => element.matches(':target'))).toBe(true)
})

test('a voice of a long story leads to a page where it speaks', async () => {
  const voice = voices(longStory).find(({ statementIds }) => statementIds[0] === longStory.statements[111]?.id)
  const { page } = await openPage(`/articles/${longStory.id}`, withoutScripts)
  await page.locator('.more-choices summary').click()
  await page
    .getByRole('navigation', { name: 'Show one voice' })
    .getByRole('link', { name: voice?.shortName ?? '' })
    .click()
  await page.locator('.chosen').waitFor()
  expect(new URL(page.url()).searchParams.get('part')).toBe('2')
  expect(await page.locator('.statement:not(.dimmed)').count()).toBeGreaterThan(0)
})

test.each([
  address,
  '/articles/crowded',
  '/articles/many-statements',
  '/articles/long-paragraph',
  '/articles/right-to-left',
])(
  'each note of %s is on the line where its statement begins, or beside the next if another note is there',
  async (path) => {
    const { page } = await openPage(path)
    const places = await page.locator('.note:not(.note-folded)').evaluateAll((notes) =>
      notes
        .filter((note) => note.checkVisibility({ contentVisibilityAuto: true }))
        .map((note) => {
          const begins = document.getElementById(note.id.replace('note-', ''))?.getClientRects()[0]
          const { top, bottom, left } = note.getBoundingClientRect()
          return { top, bottom, left, line: begins?.top, end: begins?.right ?? 0 }
        }),
    )
    expect(places.length).toBeGreaterThan(0)
    for (const [place, { top, left, line, end }] of places.entries()) {
      if (line === undefined) continue
      // The first line of a note is beside the middle of the line of text, so it begins a few pixels lower.
      const isFree = (places[place - 1]?.bottom ?? 0) < line + 9
      expect(top - line).toBeLessThan(isFree ? 8 : 2 * 31)
      expect(top - line).toBeGreaterThan(0)
      expect(left).toBeGreaterThan(end)
    }
  },
)

test.each([390, 1280])('in a window of %i pixels each letter is on the line of the word before it', async (width) => {
  const { page } = await openPage(address, { viewport: { width, height: 900 } })
  const gaps = await page.locator('.row-text .mark-place').evaluateAll((places) =>
    places.map((place) => {
      // The word joiner of the place itself is on the line of the word.
      const word = place.getClientRects()[0]
      const mark = place.querySelector('.mark')?.getBoundingClientRect()
      return word && mark ? mark.top - word.bottom : undefined
    }),
  )
  expect(gaps.length).toBeGreaterThan(0)
  for (const gap of gaps) expect(gap).toBeLessThan(0)
})

test('in a narrow window a note is hidden until the letter of its statement is clicked', async () => {
  const { page } = await openPage(address, { viewport: { width: 390, height: 844 }, ...withoutScripts })
  const [first = ''] = nis.statementIds
  const widths = () =>
    page.locator('.note').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width > 1))
  expect(await widths()).not.toContain(true)
  await page.locator(`.row-text a.mark[href="#note-${first}"]`).first().click()
  expect((await widths()).filter(Boolean)).toHaveLength(1)
  expect(await page.locator(`#note-${first}`).evaluate((note) => note.getBoundingClientRect().width)).toBeGreaterThan(
    200,
  )
})

test('voices after the eighth are collapsed, even if there are only two more, unless one of them is chosen', async () => {
  const { page: ordinary } = await openPage(address, withoutScripts)
  expect(await ordinary.locator('.choice:visible').count()).toBe(8)
  expect(await ordinary.locator('.more-choices summary').textContent()).toBe('2 more')
  const { page } = await openPage('/articles/crowded', withoutScripts)
  expect(await page.locator('.choice:visible').count()).toBe(8)
  await page.locator('.more-choices summary').click()
  expect(await page.locator('.choice:visible').count()).toBe(22)
  const last = page.locator('.more-choices .choice').last()
  await last.click()
  await page.locator('.chosen').waitFor()
  expect(await page.locator('.choice[aria-current]').isVisible()).toBe(true)
})

test('text copied from the page is the story, without letters and notes', async () => {
  const { page } = await openPage(address)
  const copied = await page.locator('#p1').evaluate((paragraph) => {
    getSelection()?.selectAllChildren(paragraph)
    return getSelection()?.toString()
  })
  const [block] = article.blocks
  expect(copied?.replaceAll('\u2060', '')).toBe(article.text.slice(block?.span.start, block?.span.end))
})

test('places with known coordinates are on a map that the site itself draws', async () => {
  const { page, faults } = await openPage('/articles/placed', withoutScripts)
  const map = page.getByRole('img', { name: /^Map of the places/u })
  await map.scrollIntoViewIfNeeded()
  await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.places-with-map img')?.complete)
  expect(await map.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(640)
  expect(await page.locator('.place-number').allTextContents()).toEqual(['1', '2'])
  expect(await faults()).toEqual([])
})

test.each(['', `?statement=${article.statements[0]?.id}`])(
  'the story has a picture for other sites: card.png%s',
  async (query) => {
    const response = await fetch(`${inject('site')}${address}/card.png${query}`)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png'])
    const size = new DataView(await response.arrayBuffer())
    expect([size.getUint32(16), size.getUint32(20)]).toEqual([1200, 630])
  },
)

test('a screen reader hears who says a statement and whether it is a quotation, and no two links sound the same', async () => {
  const { page } = await openPage(address, withoutScripts)
  const heard = await page.locator('.row-text').first().ariaSnapshot()
  expect(heard).toMatch(/National Intelligence Service.*Paraphrase:.*Neither of the two soldiers/su)
  const names = await page
    .locator('main a:not(.note a, .source-link)')
    .evaluateAll((links) =>
      links.map((link) => `${link.getAttribute('aria-label') ?? link.textContent}\n${link.getAttribute('href')}`),
    )
  const byName = new Map(names.map((each) => each.split('\n') as [string, string]))
  for (const each of names) expect(byName.get(each.split('\n')[0] ?? '')).toBe(each.split('\n')[1])
  expect(await page.locator('.row-text q').count()).toBeGreaterThan(0)
})

test('a nested statement and an uncertain mark are visible', async () => {
  const { page } = await openPage('/articles/crowded', withoutScripts)
  expect(await page.locator('.statement .statement').textContent()).toBe('a bridge by May')
  expect(await page.locator('.uncertain').count()).toBe(1)
  const unsure = page.locator('.statement.unsure')
  expect(await unsure.evaluate((element) => getComputedStyle(element).textDecorationStyle)).toBe('dashed')
  expect(await page.locator('.note b', { hasText: 'probably' }).allTextContents()).toEqual(['probably Speaker Bson'])
  expect(await page.getByLabel('probably Speaker Bson').count()).toBe(1)
  expect(new Set(await page.locator('.choices .mark').allTextContents()).size).toBe(22)
})

test('a right-to-left story is laid out from right to left, but our own text is not', async () => {
  const { page } = await openPage('/articles/right-to-left', withoutScripts)
  expect(await page.getByRole('heading', { level: 1 }).getAttribute('dir')).toBe('rtl')
  expect(await page.locator('.row-text').first().getAttribute('lang')).toBe('he')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})
