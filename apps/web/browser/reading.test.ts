import { attributionIndex, figureTable, spokenText, timeline, voices } from '@onrecord/article-data'
import { describe, expect, test } from 'vitest'
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
      const note = page.locator('.note', { has: page.locator(`#note-${id}`) })
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

test('every statement can be cited in three styles', async () => {
  const { page } = await openPage(address, withoutScripts)
  const first = page.locator('.source-statement').first()
  await first.locator('summary').click()
  const [statement] = [...attributionIndex(article).values()].filter(({ voice }) => voice.key === nis.key)
  expect(await first.locator('dd').allTextContents()).toEqual([
    expect.stringContaining(spokenText(article.text, statement?.statement.content ?? [])),
    expect.stringContaining('as cited in'),
    expect.stringContaining('qtd. in'),
  ])
})

test.each([address, '/articles/crowded'])('each note of %s is on the line where its statement begins', async (path) => {
  const { page } = await openPage(path)
  const places = await page.locator('.note').evaluateAll((notes) =>
    notes.map((note) => {
      const id = note.querySelector('.note-line')?.id.replace('note-', '')
      const begins = id && document.getElementById(id)?.getClientRects()[0]
      const { top, bottom, left } = note.getBoundingClientRect()
      return { top, bottom, left, line: begins ? begins.top : undefined, end: begins ? begins.right : 0 }
    }),
  )
  for (const [place, { top, left, line, end }] of places.entries()) {
    if (line === undefined) continue
    // Notes of adjacent lines are stacked, and the note of a full line may move to the next line.
    const expected = Math.max(line, places[place - 1]?.bottom ?? 0)
    expect(Math.abs(top - expected)).toBeLessThan(40)
    expect(left).toBeGreaterThan(end)
  }
})

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
  const note = page.locator('.note', { has: page.locator(`#note-${first}`) })
  expect(await note.isVisible()).toBe(false)
  await page.locator(`.row-text a.mark[href="#note-${first}"]`).first().click()
  expect(await note.isVisible()).toBe(true)
  expect(await page.locator('.note:visible').count()).toBe(1)
})

test('voices after the eighth are collapsed, unless one of them is chosen', async () => {
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
  expect(await page.locator('.row-text').getAttribute('lang')).toBe('he')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})
