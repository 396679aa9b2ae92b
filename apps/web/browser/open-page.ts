import { launchChromium } from '@onrecord/test-browser'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, inject } from 'vitest'

/**
 * A page and its faults once it has loaded: console warnings and errors (including policy violations), script errors, dialogs,
 * and requests to other sites.
 */
export type Watched = { readonly page: Page; readonly faults: () => Promise<readonly string[]> }

let browser: Browser | undefined

/** What a page shows, for the report of a failed test. */
const shown = async (page: Page): Promise<string> => {
  const text = await page
    .locator('body')
    .ariaSnapshot({ timeout: 5000 })
    .catch((error) => `(${error})`)
  return `${page.url()} shows:\n${text.slice(0, 2000)}`
}

/**
 * Opens windows in a browser for the tests of a file, and closes them after each test. Prints what they showed if a test
 * failed. One browser serves all files that a worker runs; it ends with the worker.
 */
export const withBrowser = (): void => {
  beforeAll(async () => {
    if (!browser?.isConnected()) browser = await launchChromium()
  })
  afterEach(async ({ task }) => {
    for (const context of browser?.contexts() ?? []) {
      if (task.result?.state === 'fail') for (const page of context.pages()) console.error(await shown(page))
      await context.close()
    }
  })
}

const watch = (page: Page, site: string): Watched['faults'] => {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site}/`)) faults.push(`request to ${request.url()}`)
  })
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return async () => {
    await page.waitForLoadState('networkidle')
    return faults
  }
}

/** Opens a path of the site in a new window and waits until it has loaded. */
export const openPage = async (
  path: string,
  options: BrowserContextOptions = {},
  site = inject('site'),
): Promise<Watched> => {
  if (!browser) throw new Error('There is no browser: call withBrowser() first.')
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  // Less than the time limit of a test, so that the error says which element is missing.
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const faults = watch(page, site)
  await page.goto(site + path, { waitUntil: 'load' })
  return { page, faults }
}

/** Options for a window without scripts. */
export const withoutScripts: BrowserContextOptions = { javaScriptEnabled: false }
