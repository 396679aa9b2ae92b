import { writeSync } from 'node:fs'
import type { Size } from '../screen-size.ts'
import { screenText } from './draw.ts'
import { frameChange } from './frame-writer.ts'
import type { Line } from './line.ts'
import type { Theme } from './themes.ts'

const enter = '\u001B[?1049h\u001B[?25l'
const leave = '\u001B[?25h\u001B[?1049l'

/** Signals that end the process before a screen listens to them, and the exit codes. */
const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const

/** A screen that was drawn before Ink was loaded. After `handOver`, its reader restores the terminal. */
export type FirstFrame = { readonly lines: readonly string[]; readonly handOver: () => void }

/**
 * Draws a screen on the alternate screen. Loading Ink takes longer than everything before it, and the user can read
 * meanwhile. Until `handOver`, the terminal is restored however the process ends.
 */
export const drawFirstFrame = (lines: (size: Size) => readonly Line[], theme: Theme): FirstFrame => {
  const { columns, rows } = process.stdout
  const drawn = screenText(lines, { columns, rows }, theme)
  const restore = () => writeSync(process.stdout.fd, leave)
  const listeners = signals.map(([signal, code]) => [signal, () => process.exit(code)] as const)
  process.on('exit', restore)
  for (const [signal, end] of listeners) process.on(signal, end)
  process.stdout.write(enter + frameChange(undefined, drawn))
  return {
    lines: drawn,
    handOver: () => {
      process.off('exit', restore)
      for (const [signal, end] of listeners) process.off(signal, end)
    },
  }
}
