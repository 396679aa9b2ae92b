import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { parseArticle } from '@onrecord/article-data/validate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { hostileStory } from '../fixtures/hostile-story.ts'
import { failureStrings, readerStrings, statusStrings } from '../reader/strings.ts'
import { type CountingProxy, startCountingProxy } from './counting-proxy.ts'
import { openPage, withBrowser, withoutScripts } from './open-page.ts'
import { makeDocx, makePdfs, storyPage, storyText } from './reader-documents.ts'

withBrowser()

let pdfs: Awaited<ReturnType<typeof makePdfs>>
let docx: Buffer
let proxy: CountingProxy

beforeAll(async () => {
  pdfs = await makePdfs()
  docx = await makeDocx()
  proxy = await startCountingProxy(inject('site'))
})
afterAll(() => proxy.close())

const ready = async (page: Page): Promise<void> =>
  page.locator('#reader-status', { hasText: statusStrings.ready }).waitFor({ timeout: 30_000 })

const openReader = async (site?: string) => {
  const opened = await openPage('/read', {}, site)
  await ready(opened.page)
  return opened
}

const shown = (page: Page): Promise<void> => page.locator('#reader-story .statement').first().waitFor()

const readText = async (page: Page, text: string): Promise<void> => {
  await page.locator('#reader-text').fill(text)
  await page.getByRole('button', { name: readerStrings.read, exact: true }).click()
}

const openFile = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.locator('#reader-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

const failure = async (page: Page): Promise<string> => {
  await page.waitForFunction(() => document.getElementById('reader-error')?.textContent !== '')
  return (await page.locator('#reader-error').textContent()) ?? ''
}

const drop = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    ([fileName = '', words = '']) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([words], fileName))
      const target = document.querySelector('main') ?? document.body
      target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, text],
  )

test('a pasted text becomes the reading page: voices, marks, notes, figures', async () => {
  const { page, faults } = await openReader()
  await readText(page, storyText)
  await shown(page)
  expect(await page.locator('#reader-story h1').textContent()).toBe('Harbor wall falls')
  expect(await page.locator('#reader-story .choice').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('Aas'), expect.stringContaining('Marten')]),
  )
  expect(await page.locator('#reader-story .note').count()).toBeGreaterThan(3)
  expect(await page.title()).toBe('Harbor wall falls – On Record')
  expect(await page.locator('#reader-form').isVisible()).toBe(false)
  expect(await faults()).toEqual([])
})

test.each([
  ['story.txt', () => Buffer.from(storyText)],
  ['story.html', () => Buffer.from(storyPage)],
  ['story.md', () => Buffer.from(`# ${storyText}`)],
  ['story.pdf', () => pdfs.story],
  ['story.docx', () => docx],
] as const)('%s is opened and read', async (name, bytes) => {
  const { page, faults } = await openReader()
  await openFile(page, name, bytes())
  await shown(page)
  expect(await page.locator('#reader-story .story-body').textContent()).toContain('Nobody was near it')
  expect(await faults()).toEqual([])
})

test('a dropped file and a pasted file are read', async () => {
  const { page } = await openReader()
  await drop(page, 'story.txt', storyText)
  await shown(page)
  await page.getByRole('button', { name: readerStrings.again }).click()
  await page.evaluate(
    (words) => {
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File([words], 'other.txt'))
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    storyText.replace('Harbor wall falls', 'Another headline'),
  )
  await page.locator('#reader-story h1', { hasText: 'Another headline' }).waitFor()
})

test('the server sees no request after the page has loaded, whatever is read', async () => {
  const { page } = await openReader(proxy.address)
  await page.waitForLoadState('networkidle')
  const before = proxy.requests().length
  for (const [name, bytes] of [
    ['story.txt', Buffer.from(storyText)],
    ['story.html', Buffer.from(storyPage)],
    ['story.pdf', pdfs.story],
    ['story.docx', docx],
  ] as const) {
    await openFile(page, name, bytes)
    await shown(page)
    await page.locator('#reader-story .choice').first().click()
    await page.locator('#reader-story .chosen').waitFor()
    await page.getByRole('button', { name: readerStrings.again }).click()
  }
  await page.waitForLoadState('networkidle')
  expect(proxy.requests().slice(before)).toEqual([])
})

test('offline, the page opens again and reads every format', async () => {
  const { page } = await openReader()
  await page.context().setOffline(true)
  await page.reload()
  await ready(page)
  for (const [name, bytes] of [
    ['story.txt', Buffer.from(storyText)],
    ['story.pdf', pdfs.story],
    ['story.docx', docx],
  ] as const) {
    await openFile(page, name, bytes)
    await shown(page)
    await page.getByRole('button', { name: readerStrings.again }).click()
  }
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.button') ?? document.body).cursor)).toBe(
    'pointer',
  )
})

test('a link of a voice dims the words of the others, and no link leads to the archive', async () => {
  const { page } = await openReader()
  await readText(page, storyText)
  await shown(page)
  const links = await page
    .locator('#reader-story a[href]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.filter((href) => !/^(?:#|https?:)/u.test(href))).toEqual([])
  const choice = page.locator('#reader-story .choice').first()
  const key = await choice.getAttribute('data-voice')
  await choice.focus()
  await page.keyboard.press('Enter')
  await page.locator('#reader-story .choosing .dimmed').first().waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-voice'))).toBe(key)
  await page.locator('#reader-story .chosen a').click()
  await page.waitForFunction(() => document.querySelector('#reader-story .choosing') === null)
})

test('the story is downloaded as JSON, HTML and Markdown', async () => {
  const { page } = await openReader()
  await readText(page, storyText)
  await shown(page)
  const files = new Map<string, string>()
  for (const format of ['JSON', 'HTML', 'Markdown']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#reader-downloads').getByRole('link', { name: format, exact: true }).click(),
    ])
    files.set(download.suggestedFilename(), await readFile(await download.path(), 'utf8'))
  }
  expect([...files.keys()]).toEqual(['harbor-wall-falls.json', 'harbor-wall-falls.html', 'harbor-wall-falls.md'])
  expect(parseArticle(JSON.parse(files.get('harbor-wall-falls.json') ?? '')).headline).toBe('Harbor wall falls')
  expect(files.get('harbor-wall-falls.html')).toContain('<h1')
  expect(files.get('harbor-wall-falls.md')).toContain('# Harbor wall falls')
})

describe('one clear line', () => {
  test.each([
    ['for no text', (page: Page) => readText(page, ' \n '), failureStrings.empty],
    ['for an address', (page: Page) => readText(page, 'https://post.example/wall'), failureStrings.address],
    ['for signs without words', (page: Page) => readText(page, '… — !'), 'contains no text'],
    ['for an empty file', (page: Page) => openFile(page, 'empty.txt', Buffer.alloc(0)), 'contains no text'],
    ['for a scanned PDF', (page: Page) => openFile(page, 'scan.pdf', pdfs.scan), 'PDF without a text layer'],
    ['for a damaged PDF', (page: Page) => openFile(page, 'a.pdf', Buffer.from('%PDF-1.4\nx')), 'cannot be read'],
    ['for a picture', (page: Page) => openFile(page, 'a.png', Buffer.from('\u0089PNG\r\n', 'latin1')), 'a picture'],
    ['for other bytes', (page: Page) => openFile(page, 'a.bin', Buffer.from([0x61, 0, 1, 2])), 'is not text'],
    ['for a feed', (page: Page) => openFile(page, 'a.xml', Buffer.from('<?xml version="1.0"?><rss/>')), 'a feed'],
    [
      'for a file above the limit',
      (page: Page) => openFile(page, 'long.txt', Buffer.alloc(10_000_001, 'word ')),
      'The limit is 10 MB',
    ],
    [
      'for a story above the limit',
      (page: Page) => openFile(page, 'long.txt', Buffer.alloc(1_000_010, 'word ')),
      'The limit is 1,000,000',
    ],
  ])('%s, and the text stays', async (_, give, words) => {
    const { page } = await openReader()
    await page.locator('#reader-text').fill('Kept.')
    await give(page)
    const given = await page.locator('#reader-text').inputValue()
    const message = await failure(page)
    expect(message).toContain(words)
    expect(message).not.toContain('\n')
    expect(await page.locator('#reader-form').isVisible()).toBe(true)
    expect(given).not.toBe('')
    expect(await page.locator('#reader-text').inputValue()).toBe(given)
  })

  test('above a text that is not English', async () => {
    const { page } = await openReader()
    const words = 'Die Mauer am Hafen von Tolvik ist in der Nacht zum Montag eingestürzt, sagte der Bürgermeister. '
    await readText(page, words.repeat(6))
    await page.locator('#reader-warnings p', { hasText: 'does not look like English' }).waitFor()
  })
})

describe('a hostile text', () => {
  const attack = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>'
  const page = `<!doctype html><html><head><title>${attack}</title></head><body onload="window.hurt=1"><article><h1>${attack}Wall</h1><p>“It fell,” said Mayor &lt;script&gt;window.hurt=1&lt;/script&gt; Aas. <a href="javascript:window.hurt=1">press</a> ${attack}</p>${storyPage}<svg onload="window.hurt=1"></svg></article></body></html>`

  test.each([
    ['pasted', 'a.txt', `${hostileStory.headline}\n\n${hostileStory.text}\n\n${storyText}`],
    ['as a page', 'a.html', page],
    ['as Markdown', 'a.md', `# ${attack}\n\n[press](javascript:window.hurt=1) ${attack}\n\n${storyText}`],
    ['as a name', `${attack.replaceAll('/', '')}.txt`, storyText],
  ])('%s runs no script', async (_, name, text) => {
    const opened = await openReader()
    await openFile(opened.page, name, Buffer.from(text))
    await shown(opened.page)
    for (const mark of await opened.page.locator('#reader-story .mark-place a').all()) await mark.click({ force: true })
    expect(await opened.page.evaluate(() => 'hurt' in window)).toBe(false)
    expect(await opened.page.locator('#reader-story').locator('script, img, iframe, [onerror], [onload]').count()).toBe(
      0,
    )
    expect(await opened.page.locator('#reader-story a[href^="javascript:" i]').count()).toBe(0)
    expect(await opened.faults()).toEqual([])
  })
})

describe('the bookmarklet', () => {
  const serve = async (html: string) => {
    const server = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(html))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/wall`, close: () => server.close() }
  }

  /** Follows the address of the bookmarklet on a page of another site, as a browser does for a bookmark. */
  const use = async (html: string, change: (bookmarklet: string) => string = (bookmarklet) => bookmarklet) => {
    const { page } = await openReader()
    const bookmarklet = await page.locator('#reader-code').inputValue()
    const other = await serve(html)
    await page.goto(other.address)
    await page.evaluate((href) => {
      document.body.append(Object.assign(document.createElement('a'), { id: 'bookmark', href, textContent: 'Read' }))
    }, change(bookmarklet))
    const [reader] = await Promise.all([page.context().waitForEvent('page'), page.locator('#bookmark').click()])
    return { page, reader, address: other.address, close: other.close }
  }

  test('brings the page that one is reading, with its address', async () => {
    const { page, reader, address, close } = await use(storyPage)
    await shown(reader)
    expect([page.url(), await page.locator('#bookmark').count()]).toEqual([address, 1])
    expect(await reader.locator('#reader-story h1').textContent()).toBe('Harbor wall falls')
    expect(await reader.locator('#reader-warnings').textContent()).toContain(`From ${address}`)
    expect(await reader.evaluate(() => [location.hash, window.opener])).toEqual(['', null])
    close()
  })

  test('does NOT accept a page under the address of another site', async () => {
    const { reader, close } = await use(storyPage, (bookmarklet) =>
      bookmarklet.replace('location.href', "'https://post.example/wall'"),
    )
    expect(await failure(reader)).toBe(failureStrings.badPage)
    close()
  })
})

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  test.each([1280, 320])('the form, a failure and a story pass all rules of axe at a width of %i', async (width) => {
    const { page } = await openPage('/read', { colorScheme, viewport: { width, height: 800 } })
    await ready(page)
    const faults = async (): Promise<readonly unknown[]> => {
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze()
      return violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ target, failureSummary }) => [target, failureSummary]),
      ])
    }
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect([await faults(), await overflow()]).toEqual([[], 0])
    await readText(page, '')
    await failure(page)
    expect([await faults(), await overflow()]).toEqual([[], 0])
    await readText(page, storyText)
    await shown(page)
    expect([await faults(), await overflow()]).toEqual([[], 0])
  })
})

test('on paper, only the story is printed', async () => {
  const { page } = await openReader()
  await readText(page, storyText)
  await shown(page)
  await page.emulateMedia({ media: 'print' })
  for (const gone of ['.masthead', '.reader-bar', '.reader-status', '#reader-more']) {
    expect([gone, await page.locator(gone).isVisible()]).toEqual([gone, false])
  }
  expect(await page.locator('#reader-story .footnotes').isVisible()).toBe(true)
})

test('without scripts, the page says what it needs', async () => {
  const { page } = await openPage('/read', withoutScripts)
  await page.getByText(readerStrings.noScript).waitFor()
  expect(await page.locator('#reader-form').isVisible()).toBe(false)
})

test('with the keyboard alone, a story is read and left again, and progress is announced', async () => {
  const { page } = await openReader()
  await page.locator('#reader-text').focus()
  await page.keyboard.insertText(storyText)
  await page.keyboard.press('Control+Enter')
  await shown(page)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('reader-story')
  expect(await page.getByRole('status').first().textContent()).toBe(statusStrings.done('Harbor wall falls'))
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('reader-again')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('reader-text')
  expect(await page.locator('#reader-text').inputValue()).toBe(storyText)
})

test('a reading that takes long can be canceled, and the page works on', async () => {
  const { page } = await openReader()
  await openFile(page, 'long.txt', Buffer.from(`${storyText}\n\n`.repeat(400)))
  await page.getByRole('button', { name: readerStrings.cancel }).click()
  await page.locator('#reader-status', { hasText: statusStrings.canceled }).waitFor()
  await readText(page, storyText)
  await shown(page)
})

test('a file that is opened during a reading replaces it', async () => {
  const { page } = await openReader()
  await openFile(page, 'long.txt', Buffer.from(`${storyText}\n\n`.repeat(400)))
  await openFile(page, 'short.txt', Buffer.from(storyText.replace('Harbor wall falls', 'Another headline')))
  await page.locator('#reader-story h1', { hasText: 'Another headline' }).waitFor({ timeout: 60_000 })
})

test('the policy allows own scripts by file, and no inline scripts, eval or other sites', async () => {
  const response = await fetch(`${inject('site')}/read`)
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("worker-src 'self'; connect-src 'self'")
  expect(policy).not.toMatch(/unsafe|nonce|\*|https?:/u)
  const { page } = await openReader()
  const worker = (await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))).find(
    (name) => name.includes('/files/worker-'),
  )
  const file = await fetch(worker ?? '')
  expect(file.headers.get('content-security-policy')).toContain(
    "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  )
  expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})
