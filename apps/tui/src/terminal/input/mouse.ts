import type { ReadStream } from 'node:tty'

/** What the mouse does: turns the wheel by one step, or presses the left button. `row` and `column` start at 0. */
export type MouseEvent = {
  readonly kind: 'up' | 'down' | 'click'
  readonly row: number
  readonly column: number
}

/** Makes the terminal report the wheel and buttons, in decimal numbers, and stops it. */
export const mouseCodes = { on: '\u001B[?1000h\u001B[?1006h', off: '\u001B[?1006l\u001B[?1000l' } as const

const report = /\u001B\[<(\d{1,5});(\d{1,5});(\d{1,5})([Mm])/u
/** The beginning of a report whose end has not arrived yet. */
const partialReport = /\u001B\[<[\d;]*$/u

/** Bits for shift, meta and control, which do not matter. */
const modifiers = 4 + 8 + 16
const kinds: Readonly<Record<number, MouseEvent['kind']>> = { 0: 'click', 64: 'up', 65: 'down' }

const eventOf = ([, button, column, row, end]: RegExpExecArray): MouseEvent | undefined => {
  const kind = kinds[Number(button) & ~modifiers]
  return kind === undefined || end === 'm' ? undefined : { kind, row: Number(row) - 1, column: Number(column) - 1 }
}

/**
 * A keyboard whose mouse reports go to `onMouse`, in order with the keys: a read returns the keys up to the next report. Ink
 * itself ignores them.
 */
export const withMouse = (stdin: ReadStream, onMouse: (event: MouseEvent) => void): ReadStream => {
  let waiting = ''
  /** The keys up to the next report. Reports before them are taken. */
  const next = (): string => {
    let found = report.exec(waiting)
    while (found?.index === 0) {
      const event = eventOf(found)
      waiting = waiting.slice(found[0].length)
      if (event) onMouse(event)
      found = report.exec(waiting)
    }
    const end = found?.index ?? waiting.search(partialReport)
    const keys = end < 0 ? waiting : waiting.slice(0, end)
    waiting = waiting.slice(keys.length)
    return keys
  }
  const read = (): string | null => {
    // The stream reads on only after a read that found nothing.
    for (let isEnd = false; ; ) {
      const keys = next()
      if (keys !== '') return keys
      if (isEnd) return null
      const chunk: unknown = stdin.read()
      isEnd = chunk === null
      waiting += chunk ?? ''
    }
  }
  return new Proxy(stdin, {
    get: (stream, name) => {
      if (name === 'read') return read
      const value: unknown = Reflect.get(stream, name)
      return typeof value === 'function' ? value.bind(stream) : value
    },
  })
}
