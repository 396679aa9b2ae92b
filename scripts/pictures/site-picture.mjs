import { launchChromium } from '@onrecord/test-browser'

/**
 * Takes a screenshot of a page of the site in a wide window and the light color scheme.
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
