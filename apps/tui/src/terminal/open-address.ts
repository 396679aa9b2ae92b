import { spawn } from 'node:child_process'

const openers: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer' }

/** Whether an address is one of the web. Others, such as files, are never opened. */
export const isWebAddress = (address: string): boolean => /^https?:$/u.test(URL.parse(address)?.protocol ?? '')

/** Opens a web address in the browser: the program in BROWSER, else the one that the system uses. */
export const openAddress = (address: string): void => {
  if (!isWebAddress(address)) return
  const program = process.env.BROWSER || (openers[process.platform] ?? 'xdg-open')
  const child = spawn(program, [address], { detached: true, stdio: 'ignore' })
  // Without such a program, nothing opens. The address is on the screen.
  child.on('error', () => {})
  child.unref()
}
