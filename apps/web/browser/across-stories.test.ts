import { openArchive } from '@onrecord/article-archive'
import { describe, expect, inject, test } from 'vitest'
import { harborStories } from '../fixtures/harbor-stories.ts'
import { manyStories } from '../fixtures/many-stories.ts'
import { articleOf } from '../fixtures/story-draft.ts'
import { story } from './edition-story.ts'
import { openPage, withBrowser, withoutScripts } from './open-page.ts'

withBrowser()

const [first, second] = harborStories

describe.each([
  ['with scripts', {}],
  ['without scripts', withoutScripts],
])('%s', (_, options) => {
  test('the front page starts with the edition, and its pages list every story once', async () => {
    const { page, faults } = await openPage('/', options)
    expect(await page.locator('.story-card h3').allTextContents()).toEqual([story.headline])
    const shown: string[] = []
    for (;;) {
      shown.push(...(await page.locator('.story-line h4').allTextContents()))
      const older = page.getByRole('link', { name: 'Older stories' })
      if ((await older.count()) === 0) break
      const before = page.url()
      await older.click()
      await page.waitForURL((url) => url.href !== before)
    }
    expect(new Set(shown).size).toBe(shown.length)
    expect(shown).toEqual(expect.arrayContaining(manyStories.map(({ headline }) => headline)))
    expect(shown).not.toContain(story.headline)
    await page.getByRole('link', { name: 'First page' }).click()
    await page.locator('.story-card').waitFor()
    expect(await faults()).toEqual([])
  })

  test('the front page is grouped by day and filtered by publisher and month', async () => {
    const { page, faults } = await openPage('/', options)
    await page.getByLabel('Publisher').selectOption('The Gazette')
    await page.getByLabel('Month').fill('2024-02')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/month=2024-02/u)
    const days = await page.locator('.day-label').allTextContents()
    expect(days[0]).toBe('29 February 2024')
    expect(days.every((day) => day.endsWith('February 2024'))).toBe(true)
    expect(await page.locator('.story-card').count()).toBe(0)
    expect(await page.locator('.story-line').first().getByRole('img').getAttribute('aria-label')).toContain('Blank')
    await page.getByRole('link', { name: 'Show all stories' }).click()
    await page.locator('.story-card').waitFor()
    expect(await faults()).toEqual([])
  })

  test('a search for words shows them in context', async () => {
    const { page } = await openPage('/search', options)
    await page.locator('#find').fill('"lost in the storm"')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.locator('.search-hit').first().waitFor()
    expect(await page.locator('.search-hit h3').allTextContents()).toEqual([
      second.headline,
      'Storm takes more boats at Tolvik',
    ])
    expect(await page.locator('.snippet mark').allTextContents()).toEqual(['lost in the storm', 'lost in the storm'])
    expect(await page.locator('#find').inputValue()).toBe('"lost in the storm"')
  })

  test('a search for a voice lists its statements, and each links to its place', async () => {
    const { page } = await openPage('/search?q=voice:"Ilse Marten" form:direct', options)
    expect(await page.locator('.statement-words').allTextContents()).toEqual([
      expect.stringContaining('Nobody told us and nobody came to help us'),
      expect.stringContaining('Nobody told us and nobody came to help us'),
    ])
    await page.locator('.statement-words').first().click()
    await page.waitForURL(`**/articles/${second.id}#s-*`)
    expect(await page.locator('.statement:target').textContent()).toContain('nobody came to help us')
  })

  test('a search is refined by a voice, sorted by relevance, and a field can be removed', async () => {
    const { page, faults } = await openPage('/search?q=boats', options)
    expect(await page.locator('#found').textContent()).toMatch(/^\d+ stories$/u)
    await page
      .getByRole('complementary', { name: 'Refine the search' })
      .getByRole('link', { name: 'Ilse Marten' })
      .click()
    await page.waitForURL(/voice/u)
    expect(await page.locator('#found').textContent()).toMatch(/^\d+ statements? in \d+ (?:story|stories)$/u)
    const said = await page.locator('.statement-words .said').allTextContents()
    expect(said.length).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'Most relevant first' }).click()
    await page.waitForURL(/sort=relevance/u)
    expect(await page.locator('.statement-words .said').allTextContents()).toHaveLength(said.length)
    await page.getByRole('link', { name: /^Remove voice:/u }).click()
    await page.waitForURL((url) => url.searchParams.get('q') === 'boats')
    expect(await faults()).toEqual([])
  })

  test('a syntax error in a query is marked in its place and explained in one line', async () => {
    const { page } = await openPage('/search?q=boats form:dirct', options)
    expect(await page.locator('.query-error-mark').textContent()).toBe('dirct')
    expect(await page.locator('.query-typed').textContent()).toBe('boats form:dirct')
    expect(await page.getByRole('alert').first().textContent()).toContain('Did you mean “direct”?')
    const field = page.locator('#find')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await field.inputValue()).toBe('boats form:dirct')
    expect(await page.locator('.search-hit').count()).toBe(0)
  })

  test('an unfinished query is completed by a link', async () => {
    const { page } = await openPage('/search?q=boats form:', options)
    await page
      .getByRole('list', { name: 'Complete the query' })
      .getByRole('link', { name: 'boats form:indirect' })
      .click()
    await page.locator('.statement-item').first().waitFor()
  })

  test('every example query works', async () => {
    const { page } = await openPage('/search', options)
    const examples = await page
      .locator('.query-examples a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(examples.length).toBeGreaterThan(7)
    for (const example of examples) {
      const html = await (await fetch(inject('site') + example)).text()
      expect([example, html.includes('query-error'), html.includes('id="found"')]).toEqual([example, false, true])
    }
  })

  test('voices are listed by number of statements, and found by the beginning of a name', async () => {
    const { page } = await openPage('/voices', options)
    expect(await page.locator('.voice-list tbody th a').first().textContent()).toBe('Otto Blank')
    await page.locator('#find').fill('mart')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.waitForURL(/name=mart/u)
    expect(await page.locator('.voice-list tbody tr').allTextContents()).toEqual([
      expect.stringContaining('Ilse Marten4 statements2 stories13 January 2025 to 14 January 2025'),
    ])
    await page.getByRole('link', { name: 'Ilse Marten' }).click()
    await page.getByRole('heading', { level: 1, name: 'Ilse Marten' }).waitFor()
  })

  test('the statements of a voice are listed by day, latest first, and link to their places', async () => {
    const { page } = await openPage('/voices/ilse-marten', options)
    expect(await page.locator('.day-label').allTextContents()).toEqual(['14 January 2025', '13 January 2025'])
    expect(await page.locator('.statement-item').count()).toBe(4)
    await page.locator('.statement-words').last().click()
    await page.waitForURL(`**/articles/${first.id}#s-*`)
    await page.locator('.statement:target').waitFor()
  })

  test('the page of a voice has its statements over time and who speaks beside it', async () => {
    const { page, faults } = await openPage('/voices/otto-blank', options)
    expect(await page.locator('.month-plot').count()).toBe(0)
    const { page: other } = await openPage('/voices/ilse-marten', options)
    await other.getByRole('complementary', { name: 'In the same stories' }).waitFor()
    const { page: list } = await openPage('/voices', options)
    expect(await list.locator('.voice-plot svg').first().getAttribute('aria-label')).toMatch(
      /^Statements from .+ to .+: at most \d+, in .+\.$/u,
    )
    expect(await faults()).toEqual([])
  })

  test('stories that changed lately are listed, and fewer of them above a threshold', async () => {
    const { page, faults } = await openPage('/changes', options)
    expect(await page.locator('.story-line').count()).toBeGreaterThan(0)
    await page.getByRole('link', { name: '10 or more' }).click()
    await page.waitForURL(/min=10/u)
    expect(await page.locator('.story-line').count()).toBe(0)
    expect(await faults()).toEqual([])
  })

  test('a long list of statements has a next page', async () => {
    const { page } = await openPage('/voices/otto-blank', options)
    expect(await page.locator('.statement-item').count()).toBe(50)
    await page.getByRole('link', { name: 'Earlier statements' }).click()
    await page.waitForURL(/after=/u)
    expect(await page.locator('.statement-item').count()).toBe(10)
  })

  test('a quantity is shown by estimator over time, and found by words', async () => {
    const { page } = await openPage('/figures', options)
    await page.locator('#find').fill('boats')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.waitForURL(/of=boats/u)
    expect(await page.locator('section h2').allTextContents()).toEqual(['boats lost'])
    const rows = await page.locator('.series tbody tr').allTextContents()
    expect(rows).toEqual([
      expect.stringMatching(/^.? ?Ilse Marten45.*13 January 2025Storm takes more boats/u),
      expect.stringMatching(/^.? ?Ilse Marten60.*14 January 2025Boats gone/u),
    ])
    const drawing = page.getByRole('img', {
      name: /^\u2068?boats lost\u2069? according to \u2068?Ilse Marten\u2069?, from 13 January 2025 to 14 January 2025, on a scale up to 60/u,
    })
    expect(await drawing.locator('.series-point').count()).toBe(2)
  })

  test('a source links to its statements in all stories', async () => {
    const { page } = await openPage(`/articles/${first.id}`, options)
    const source = page.locator('.source', { hasText: 'Ilse Marten' })
    await source.getByRole('link', { name: 'More in the archive from Ilse Marten' }).click()
    await page.locator('.search-hit').first().waitFor()
    expect(await page.locator('.statement-item').count()).toBe(4)
  })

  test('other reports of a story are listed, with links to a comparison', async () => {
    const { page } = await openPage(`/articles/${second.id}`, options)
    const related = page.locator('.related-stories')
    expect(await related.getByRole('link', { name: 'Storm takes more boats at Tolvik' }).count()).toBe(1)
    expect(await related.textContent()).toContain('1 shared quotation')
    await related.getByRole('link', { name: 'Compare the two' }).click()
    await page.getByRole('heading', { level: 1, name: 'Two stories compared' }).waitFor()
  })

  test('two stories can be chosen by links and compared', async () => {
    const { page } = await openPage(`/articles/${first.id}`, options)
    await page.getByRole('link', { name: 'Compare with another story' }).click()
    await page.getByRole('heading', { level: 1, name: 'Compare with another story' }).waitFor()
    await page.locator('main').getByRole('link', { name: second.headline }).click()
    await page.getByRole('heading', { level: 1, name: 'Two stories compared' }).waitFor()
    const part = (title: string) =>
      page.locator('section', { has: page.getByRole('heading', { level: 2, name: title }) })
    expect(await part('Figures that differ').locator('tbody').textContent()).toMatch(/boats lost.*45.*60/u)
    expect(await part('Quotations in both').locator('.compared-item').count()).toBe(2)
    expect(await part('Voices in both stories').locator('details').textContent()).toContain('Anna Weil')
    const similar = await part('Similar statements that differ').locator('.compared-item').allTextContents()
    expect(similar).toEqual([expect.stringContaining('45 boats'), expect.stringContaining('60 boats')])
    const words = await part('Statements in both').locator('.only-in-one').allTextContents()
    expect(words[0]).toContain('build a wall')
    expect(words[1]).toContain('close the harbor')
  })

  test('what changed in a story is shown statement by statement', async () => {
    const { page } = await openPage(`/articles/${first.id}`, options)
    await page.getByRole('link', { name: 'See what changed' }).click()
    await page.waitForURL('**/changes')
    await page.locator('.change').first().waitFor()
    const main = (await page.locator('main').textContent()) ?? ''
    expect(main).toContain('Revision 1 compared with revision 2')
    expect(main).toContain(first.headline)
    expect(await page.locator('tbody').textContent()).toMatch(/boats lost.*40.*45/u)
    expect(await page.locator('.change-reworded').count()).toBe(1)
    expect(await page.locator('.change-added').textContent()).toContain('build a wall')
    expect(await page.locator('.change-removed').textContent()).toContain('close the harbor')
  })
})

test('a story without changes says so', async () => {
  const { page } = await openPage('/articles/crowded/changes', withoutScripts)
  expect(await page.locator('main').textContent()).toContain('only one revision')
})

test('a story that another process adds is visible immediately', async () => {
  const archive = await openArchive(inject('archive'))
  const late = articleOf({
    id: 'late',
    headline: 'A late story',
    paragraphs: ['It was late, Nora Late said.'],
    said: [{ words: 'It was late', by: 'Nora Late' }],
  })
  await archive.put([late])
  try {
    for (const path of ['/', '/articles/late', '/search?q=late', '/voices?name=nora', '/voices/nora-late']) {
      const response = await fetch(inject('site') + path)
      expect([path, response.status, (await response.text()).includes('late')]).toEqual([path, 200, true])
    }
  } finally {
    await archive.remove('late')
    await archive.close()
  }
})
