import type { Browser } from 'playwright-core'

/**
 * Starts a Chromium: the one that CHROME_PATH names, or else one in PATH, or else the one from the registry. The caller
 * must close it. `more` are further arguments of its command. Throws when none starts.
 */
export function launchChromium(more?: readonly string[]): Promise<Browser>
