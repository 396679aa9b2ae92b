import type { Browser } from 'playwright-core'

/**
 * Starts a Chromium: the one that CHROME_PATH names, or else one in PATH, or else the one from the registry. The caller
 * must close it. Throws when none starts.
 */
export function launchChromium(): Promise<Browser>
