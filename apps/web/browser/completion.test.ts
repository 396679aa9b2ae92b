import AxeBuilder from '@axe-core/playwright'
import { openArchive } from '@onrecord/article-archive'
import { expect, inject, test } from 'vitest'
import { openPage, withBrowser, withoutScripts } from './open-page.ts'

withBrowser()

const openSearch = async (path = '/search') => {
  const { page, faults } = await openPage(path)
  const field = page.getByRole('combobox')
  const ways = page.getByRole('option')
  return { page, faults, field, ways }
}

test('a name is completed while it is typed, and the arrows and Enter take it', async () => {
  const { field, ways, faults } = await openSearch()
  await field.pressSequentially('voice:Il')
  await ways.first().waitFor()
  expect(await ways.allTextContents()).toEqual(['Ilse Marten'])
  expect(await field.getAttribute('aria-expanded')).toBe('true')
  await field.press('ArrowDown')
  expect(await field.getAttribute('aria-activedescendant')).toBe(await ways.first().getAttribute('id'))
  await field.press('Enter')
  expect(await field.inputValue()).toBe('voice:"Ilse Marten" ')
  expect(await field.getAttribute('aria-expanded')).toBe('false')
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await faults()).toEqual([])
})

test('a field chosen by its first letter offers its values at once', async () => {
  const { field, ways } = await openSearch()
  await field.pressSequentially('boats f')
  await ways.getByText('form:').click()
  await ways.getByText('indirect').waitFor()
  expect(await ways.allTextContents()).toEqual(['direct', 'indirect', 'mixed'])
  await field.press('ArrowUp')
  await field.press('Tab')
  expect(await field.inputValue()).toBe('boats form:mixed ')
})

test('Enter without a choice asks the query as it stands, and Escape only closes the list', async () => {
  const { page, field, ways } = await openSearch()
  await field.pressSequentially('boats voice:I')
  await ways.first().waitFor()
  await field.press('Escape')
  expect(await ways.count()).toBe(0)
  expect(await field.inputValue()).toBe('boats voice:I')
  await field.pressSequentially('l')
  await ways.first().waitFor()
  await field.press('Enter')
  await page.waitForURL('**/search?q=boats+voice%3AIl')
})

test('arrow down offers the names of fields where nothing is typed yet', async () => {
  const { field, ways } = await openSearch()
  await field.focus()
  expect(await ways.count()).toBe(0)
  await field.press('ArrowDown')
  await ways.getByText('voice:').waitFor()
  expect(await ways.allTextContents()).toContain('publisher:')
})

test('the open list breaks no rule of axe, wide or narrow', async () => {
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 390, height: 844 },
  ]) {
    const { page } = await openPage('/search', { viewport })
    const field = page.getByRole('combobox')
    await field.press('ArrowDown')
    await page.getByRole('option').first().waitFor()
    await field.press('ArrowDown')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
  }
})

test('the field is a plain one without scripts', async () => {
  const { page } = await openPage('/search', withoutScripts)
  expect(await page.getByRole('combobox').count()).toBe(0)
  expect(await page.getByRole('searchbox').count()).toBe(1)
})

test('names come as data, closed to everything and told of nobody', async () => {
  const answer = await fetch(`${inject('site')}/search/complete?q=voice:Il&caret=8`)
  expect(await answer.json()).toEqual([{ choice: 'Ilse Marten', text: 'voice:"Ilse Marten" ', caret: 20 }])
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  for (const odd of ['', '?q=voice:&caret=-1', '?q=voice:&caret=x', `?q=${'('.repeat(5000)}`, '?q=%00&caret=1']) {
    const response = await fetch(`${inject('site')}/search/complete${odd}`)
    expect([odd.slice(0, 20), response.status]).toEqual([odd.slice(0, 20), 200])
    expect(Array.isArray(await response.json())).toBe(true)
  }
})

test('every voice of the archive completes to a query that finds it', async () => {
  const archive = await openArchive(inject('archive'), { readOnly: true })
  const names = (await archive.voices({ limit: 20 })).items.map(({ name }) => name)
  await archive.close()
  expect(names.length).toBeGreaterThan(3)
  for (const name of names) {
    const ways = await (
      await fetch(`${inject('site')}/search/complete?q=${encodeURIComponent(`voice:"${name}`)}`)
    ).json()
    expect(ways.map(({ choice }: { readonly choice: string }) => choice)).toContain(name)
  }
})
