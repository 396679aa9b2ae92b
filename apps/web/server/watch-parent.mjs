import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

// Plain JavaScript for any Node version: `npm start` runs it before the project's own Node is installed.

/** The time between two checks of the parent, in milliseconds. */
const interval = 500

// Read now, because the parent may end before the first check.
const parent = process.ppid
const runner = process.env.npm_lifecycle_event ? parentOf(parent) : undefined

/**
 * Calls `end` when the process that started this one has ended. npm and pnpm run a script in a shell and do not forward signals
 * to it. If they started this process, both the shell and npm or pnpm are watched.
 *
 * @param {() => void} end
 * @returns {void}
 */
export function whenParentEnds(end) {
  // The first process of a machine or container does not end before this one.
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
    // The process runs, but belongs to another user.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * @param {number} pid
 * @returns {number | undefined} undefined if the system does not report it
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
