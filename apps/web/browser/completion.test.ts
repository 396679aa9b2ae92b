import AxeBuilder from '@axe-core/playwright'
import { openArchive } from '@onrecord/article-archive'
import { expect, inject, test } from 'vitest'
import { openPage, withBrowser, withoutScripts } from './open-page.ts'

withBrowser()

const openSearch = async (path = '/search') => {
  const { page, faults } = await openPage(path)
  const field = page.locator('input[role=combobox]')
  const options = page.getByRole('listbox').getByRole('option')
  return { page, faults, field, options }
}

test('a name is completed as it is typed, and the arrow keys and Enter choose it', async () => {
  const { field, options, faults } = await openSearch()
  await field.pressSequentially('voice:Il')
  await options.first().waitFor()
  expect(await options.allTextContents()).toEqual(['Ilse Marten'])
  expect(await field.getAttribute('aria-expanded')).toBe('true')
  await field.press('ArrowDown')
  expect(await field.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'))
  await field.press('Enter')
  expect(await field.inputValue()).toBe('voice:"Ilse Marten" ')
  expect(await field.getAttribute('aria-expanded')).toBe('false')
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await faults()).toEqual([])
})

test('a field that was completed offers its values immediately', async () => {
  const { field, options } = await openSearch()
  await field.pressSequentially('boats f')
  await options.getByText('form:').click()
  await options.getByText('indirect').waitFor()
  expect(await options.allTextContents()).toEqual(['direct', 'indirect', 'mixed'])
  await field.press('ArrowUp')
  await field.press('Tab')
  expect(await field.inputValue()).toBe('boats form:mixed ')
})

test('Enter without a choice submits the query as typed, and Escape only closes the list', async () => {
  const { page, field, options } = await openSearch()
  await field.pressSequentially('boats voice:I')
  await options.first().waitFor()
  await field.press('Escape')
  expect(await options.count()).toBe(0)
  expect(await field.inputValue()).toBe('boats voice:I')
  await field.pressSequentially('l')
  await options.first().waitFor()
  await field.press('Enter')
  await page.waitForURL('**/search?q=boats+voice%3AIl')
})

test('Arrow Down offers field names before anything is typed', async () => {
  const { field, options } = await openSearch()
  await field.focus()
  expect(await options.count()).toBe(0)
  await field.press('ArrowDown')
  await options.getByText('voice:').waitFor()
  expect(await options.allTextContents()).toContain('publisher:')
})

test('the open list passes all rules of axe, in a wide and a narrow window', async () => {
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 390, height: 844 },
  ]) {
    const { page } = await openPage('/search', { viewport })
    const field = page.locator('input[role=combobox]')
    await field.press('ArrowDown')
    await page.getByRole('option').first().waitFor()
    await field.press('ArrowDown')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
  }
})

test('without scripts the field is a plain search field', async () => {
  const { page } = await openPage('/search', withoutScripts)
  expect(await page.locator('input[role=combobox]').count()).toBe(0)
  expect(await page.getByRole('searchbox').count()).toBe(1)
})

test('completions are data with a closed policy, for any input', async () => {
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
    const options = await (
      await fetch(`${inject('site')}/search/complete?q=${encodeURIComponent(`voice:"${name}`)}`)
    ).json()
    expect(options.map(({ choice }: { readonly choice: string }) => choice)).toContain(name)
  }
})
