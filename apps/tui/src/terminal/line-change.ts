import { stripVTControlCharacters } from 'node:util'
import { isNarrow } from './text-width.ts'

const csi = (code: string): string => `\u001B[${code}`

const sharedLength = (before: string, after: string): number => {
  const end = Math.min(before.length, after.length)
  let at = 0
  while (at < end && before[at] === after[at]) at++
  return at
}

/** The codes that turn a style on and off. Each part of a line turns off what it turned on. */
const style = /\u001B\[([\d;]+)m/gu
const isOff = (parameters: string): boolean => /^(?:22|23|27|39)$/u.test(parameters)

const isPlainAtEnd = (text: string): boolean => {
  let open = 0
  for (const [, parameters = ''] of text.matchAll(style)) open += isOff(parameters) ? -1 : 1
  return open === 0
}

/** The longest beginning that both lines share, with no style on at its end. A space follows it, so it ends with a character. */
const sharedStart = (before: string, after: string): string => {
  const shared = after.slice(0, sharedLength(before, after))
  for (let end = shared.lastIndexOf(' '); end > 0; end = shared.lastIndexOf(' ', end - 1)) {
    const start = shared.slice(0, end)
    if (isPlainAtEnd(start)) return start
  }
  return ''
}

/** The codes that turn a line of the screen, in row `row` from 0, into another one. Only its changed end is drawn. */
export const lineChange = (before: string, after: string, row: number): string => {
  const start = sharedStart(before, after)
  const shown = stripVTControlCharacters(start)
  return isNarrow(shown)
    ? csi(`${row + 1};${shown.length + 1}H`) + csi('K') + after.slice(start.length)
    : csi(`${row + 1};1H`) + csi('K') + after
}
