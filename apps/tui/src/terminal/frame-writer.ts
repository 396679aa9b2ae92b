import { mouseCodes } from './input/mouse.ts'
import { lineChange } from './line-change.ts'

type Scroll = { readonly first: number; readonly last: number; readonly by: number }

const csi = (code: string): string => `\u001B[${code}`

const moveTo = (row: number): string => csi(`${row + 1};1H`)

/** The rows from the first to the last difference; `undefined` if there is none. */
const changedRange = (before: readonly string[], after: readonly string[]): readonly [number, number] | undefined => {
  const first = after.findIndex((line, row) => line !== before[row])
  return first < 0 ? undefined : [first, after.findLastIndex((line, row) => line !== before[row])]
}

/** Scrolling costs about as much as drawing this many lines. */
const scrollCost = 1

/** The rows of `after` that `before` has `by` rows further down. */
const rowsMoved = (before: readonly string[], after: readonly string[], by: number): readonly number[] =>
  after.flatMap((line, row) => (line !== '' && line === before[row + by] ? [row] : []))

/** The rows in which most lines only moved, and by how many rows; `undefined` if there are none. */
const scrollOf = (before: readonly string[], after: readonly string[]): Scroll | undefined => {
  const range = changedRange(before, after)
  if (!range) return undefined
  const [top, end] = range
  const [from, to] = [before.slice(top, end + 1), after.slice(top, end + 1)]
  const still = rowsMoved(from, to, 0).length
  let best: Scroll | undefined
  let most = still + scrollCost
  for (let by = 1 - to.length; by < to.length; by++) {
    const moved = rowsMoved(from, to, by)
    const [first, last] = [moved[0], moved.at(-1)]
    if (moved.length <= most || first === undefined || last === undefined) continue
    most = moved.length
    // Only the rows that lines leave or reach: what is above and below them, such as a title, stays.
    best = { first: top + Math.min(first, first + by), last: top + Math.max(last, last + by), by }
  }
  return best
}

/** The escape sequences that scroll rows: line feeds at the end of the rows, or reverse ones at their start. */
const scrollCodes = ({ first, last, by }: Scroll): string => {
  const steps = by > 0 ? moveTo(last) + '\n'.repeat(by) : moveTo(first) + '\u001BM'.repeat(-by)
  return csi(`${first + 1};${last + 1}r`) + steps + csi('r')
}

const scrolled = (before: readonly string[], { first, last, by }: Scroll): readonly string[] =>
  before.map((line, row) => {
    if (row < first || row > last) return line
    const from = row + by
    return from < first || from > last ? '' : (before[from] ?? '')
  })

/** The codes that turn the screen `before` into `after`. Lines that moved are scrolled, and of the others, only the changed ends are drawn. */
export const frameChange = (before: readonly string[] | undefined, after: readonly string[]): string => {
  if (before?.length !== after.length) return csi('H') + after.map((line) => csi('K') + line).join('\r\n')
  const scroll = scrollOf(before, after)
  const kept = scroll ? scrolled(before, scroll) : before
  const drawn = after.flatMap((line, row) => (line === kept[row] ? [] : [lineChange(kept[row] ?? '', line, row)]))
  return (scroll ? scrollCodes(scroll) : '') + drawn.join('')
}

/** Enters and leaves the alternate screen. */
const [enter, leave] = ['\u001B[?1049h', '\u001B[?1049l']

/** What a terminal shows already, and whether it reports the mouse while it is on the alternate screen. */
type FrameSettings = { readonly sent?: readonly string[] | undefined; readonly hasMouse?: boolean }

const isControl = (chunk: string): boolean => chunk.startsWith('\u001B[?')

/**
 * Where Ink writes: whole frames, of which the terminal gets the changes. `sent` are the lines that are already on the
 * alternate screen.
 */
export const frameStream = (
  stdout: NodeJS.WriteStream,
  { sent, hasMouse = false }: FrameSettings = {},
): NodeJS.WriteStream => {
  let shown = sent
  const changeTo = (chunk: string): string => {
    if (!isControl(chunk)) {
      const lines = chunk.split('\n')
      const change = frameChange(shown, lines)
      shown = lines
      return change
    }
    // Escape sequences for the cursor and the alternate screen come on their own. After a switch, the screen is empty.
    const isEntered = chunk === enter && sent !== undefined && shown === sent
    if (isEntered) return hasMouse ? mouseCodes.on : ''
    if (chunk !== enter && chunk !== leave) return chunk
    shown = undefined
    if (!hasMouse) return chunk
    return chunk === enter ? chunk + mouseCodes.on : mouseCodes.off + chunk
  }
  const write: NodeJS.WriteStream['write'] = (chunk: Uint8Array | string, ...rest: readonly unknown[]) => {
    const codes = typeof chunk === 'string' && chunk !== '' ? changeTo(chunk) : chunk
    return Reflect.apply(stdout.write, stdout, [codes, ...rest]) as boolean
  }
  return new Proxy(stdout, {
    get: (stream, name) => {
      if (name === 'write') return write
      const value: unknown = Reflect.get(stream, name)
      return typeof value === 'function' ? value.bind(stream) : value
    },
  })
}
