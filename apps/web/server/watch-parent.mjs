import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

// Plain JavaScript for any Node: `npm start` runs it before the project's own is installed.

/** How often, in milliseconds, the parent is looked for. */
const interval = 500

// Looked up at once: it may end before anybody asks.
const parent = process.ppid
const runner = process.env.npm_lifecycle_event ? parentOf(parent) : undefined

/**
 * Calls `end` once the process that started this one has ended, by a signal or by itself. npm and pnpm run a script in a shell of
 * its own, and pass no signal on to it: where they started this process, they are watched as well as the shell.
 *
 * @param {() => void} end
 * @returns {void}
 */
export function whenParentEnds(end) {
  // The first process of a machine or a container does not end before this one.
  if (parent <= 1) return
  const timer = setInterval(() => {
    const isThere = process.ppid === parent && isRunning(parent) && (runner === undefined || isRunning(runner))
    if (isThere) return
    clearInterval(timer)
    end()
  }, interval)
  timer.unref()
}

/**
 * @param {number} pid
 * @returns {boolean}
 */
function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It may belong to somebody else.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * @param {number} pid
 * @returns {number | undefined} undefined where the system does not tell
 */
function parentOf(pid) {
  try {
    const found =
      process.platform === 'linux'
        ? /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]
        : execFileSync('ps', ['-o', 'ppid=', '-p', `${pid}`], { encoding: 'utf8', stdio: 'pipe' }).trim()
    const parent = Number(found)
    return parent > 1 ? parent : undefined
  } catch {
    return undefined
  }
}
