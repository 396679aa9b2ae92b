import { launchChromium } from '@onrecord/test-browser'

/**
 * Photographs a page of the site as a reader with a wide window and a light screen sees it.
 *
 * @param {string} address
 * @param {string} file where the PNG goes
 * @param {number} [height] of the window, in CSS pixels
 * @returns {Promise<void>}
 */
export async function sitePicture(address, file, height = 1080) {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height }, colorScheme: 'light' })
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.evaluate('document.fonts.ready')
    await page.screenshot({ path: file })
  } finally {
    await browser.close()
  }
}
