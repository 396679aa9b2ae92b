import { spawn } from 'node:child_process'

/** @type {Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>} */
const openers = { darwin: ['open'], linux: ['xdg-open'], win32: ['cmd', '/c', 'start', ''] }

/**
 * Opens `address` in the user's browser, if the command runs in a terminal on a machine with a screen and not in
 * continuous integration. A failure has no effect, because the address is also printed.
 *
 * @param {string} address
 */
export function openInBrowser(address) {
  const [program, ...args] = openers[process.platform] ?? []
  if (!program || !hasScreen()) return
  spawn(program, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}

/**
 * @returns {boolean}
 */
function hasScreen() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env
  if (CI || !process.stdout.isTTY) return false
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}
