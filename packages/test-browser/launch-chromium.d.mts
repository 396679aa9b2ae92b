import type { Browser } from 'playwright-core'

/**
 * A running Chromium: the one that CHROME_PATH names, else one in PATH, else the one from the registry. Whoever asked
 * for it closes it. Throws when none starts.
 */
export function launchChromium(): Promise<Browser>
