import xterm from '@xterm/headless'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frameChange } from './frame-writer.ts'

const size = { columns: 20, rows: 8 }

/** The lines that a terminal shows after these codes. Between angle brackets is what is bold. */
const shownAfter = async (...codes: readonly string[]): Promise<readonly string[]> => {
  const screen = new xterm.Terminal({ cols: size.columns, rows: size.rows, allowProposedApi: true })
  // On the alternate screen, as in the reader: it has no lines above the first row.
  for (const code of ['\u001B[?1049h', ...codes]) await new Promise<void>((resolve) => screen.write(code, resolve))
  return Array.from({ length: size.rows }, (_, row) => {
    const line = screen.buffer.active.getLine(row)
    const cells = Array.from({ length: size.columns }, (__, column) => line?.getCell(column))
    return cells
      .map((cell) => (cell?.isBold() ? `<${cell.getChars()}>` : cell?.getChars() || (cell?.getWidth() ? ' ' : '')))
      .join('')
      .trimEnd()
  })
}

const story = Array.from({ length: 30 }, (_, row) => `line ${row} of the story`.slice(0, size.columns))
const at = (top: number, head = 'head', foot = 'foot'): readonly string[] => [head, ...story.slice(top, top + 6), foot]

test('scrolling by a line draws one line, and the lines around the story stay', async () => {
  const change = frameChange(at(4), at(5))
  expect(change.match(/line \d+/gu)).toEqual(['line 10'])
  expect(await shownAfter(frameChange(undefined, at(4)), change)).toEqual(at(5))
})

test('scrolling back draws the line at the top', async () => {
  const change = frameChange(at(5), at(4))
  expect(change.match(/line \d+/gu)).toEqual(['line 4'])
  expect(await shownAfter(frameChange(undefined, at(5)), change)).toEqual(at(4))
})

test('a title that changes at the same time is drawn, and the rows around it do NOT scroll', async () => {
  const withTitle = (top: number): readonly string[] => [`place ${top}`, 'rule', ...story.slice(top, top + 5), 'foot']
  const [before, after] = [withTitle(4), withTitle(5)]
  const change = frameChange(before, after)
  expect(change.match(/rule|place|line \d+/gu)).toEqual(['line 9'])
  expect(change).toContain('\u001B[1;6H\u001B[K 5')
  expect(await shownAfter(frameChange(undefined, before), change)).toEqual(after)
})

test('the same frame sends nothing', () => {
  expect(frameChange(at(3), at(3))).toBe('')
})

test('of a line that changed at its end, only the end is drawn, and the style of its parts stays', async () => {
  const title = (at: number): readonly string[] => [`${bold('On Record')} all ${at}/9`, ...at0.slice(1)]
  const at0 = at(0)
  const change = frameChange(title(1), title(2))
  expect(change).toBe('\u001B[1;14H\u001B[K 2/9')
  const styled = frameChange([bold('one two'), ...at0.slice(1)], [bold('one six'), ...at0.slice(1)])
  expect(styled).toBe(`\u001B[1;1H\u001B[K${bold('one six')}`)
  // Terminals differ about the width of other scripts.
  expect(frameChange(['서울 one two', ...at0.slice(1)], ['서울 one six', ...at0.slice(1)])).toContain('서울')
})

const bold = (text: string): string => `\u001B[1m${text}\u001B[22m`
const word = fc.constantFrom('a', 'bc', 'e\u0301', 'é', '한', '▆', bold('b'), bold('d e'))
const words = fc.array(word, { maxLength: 5 }).map((some) => some.join(' '))
const lines = fc.array(fc.oneof(words, fc.constantFrom('', 'a', 'b', 'x'.repeat(size.columns))), {
  minLength: size.rows,
  maxLength: size.rows,
})

test('any frame after any other shows exactly its lines', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(lines, { minLength: 1, maxLength: 6 }), async (frames) => {
      const codes = frames.map((frame, index) => frameChange(frames[index - 1], frame))
      expect(await shownAfter(...codes)).toEqual(await shownAfter(frameChange(undefined, frames.at(-1) ?? [])))
    }),
  )
})
