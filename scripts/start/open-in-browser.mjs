import { spawn } from 'node:child_process'

/** @type {Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>} */
const openers = { darwin: ['open'], linux: ['xdg-open'], win32: ['cmd', '/c', 'start', ''] }

/**
 * Opens `address` in the person's browser where there is one to open: at a terminal, on a machine with a screen, not
 * in continuous integration. Where it does not work nothing happens; the address has been printed anyway.
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
