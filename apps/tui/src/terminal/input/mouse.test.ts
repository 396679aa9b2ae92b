import { PassThrough } from 'node:stream'
import type { ReadStream } from 'node:tty'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withMouse } from './mouse.ts'

/** The keys and mouse events of chunks, in the order in which a reader gets them. */
const received = (...chunks: readonly string[]): readonly unknown[] => {
  const stream = new PassThrough()
  stream.setEncoding('utf8')
  const found: unknown[] = []
  const stdin = withMouse(stream as unknown as ReadStream, (event) => found.push(event))
  for (const chunk of chunks) {
    stream.write(chunk)
    for (let keys = stdin.read(); keys !== null; keys = stdin.read()) found.push(keys)
  }
  return found
}

test('reports of the wheel and of clicks are taken out, in order with the keys', () => {
  expect(received('j\u001B[<65;10;5Mk\u001B[<64;1;1M\u001B[<0;3;4M\u001B[<0;3;4m')).toEqual([
    'j',
    { kind: 'down', row: 4, column: 9 },
    'k',
    { kind: 'up', row: 0, column: 0 },
    { kind: 'click', row: 3, column: 2 },
  ])
})

test('a report that arrives in two parts is one event, and an escape key is NOT a report', () => {
  expect(received('\u001B[<0;3', ';4Mj', '\u001B', '\u001B[A')).toEqual([
    { kind: 'click', row: 3, column: 2 },
    'j',
    '\u001B',
    '\u001B[A',
  ])
})

test('other buttons have no effect', () => {
  expect(received('\u001B[<2;3;4M\u001B[<66;1;1Mj')).toEqual(['j'])
})

test('without reports, all keys arrive', () => {
  const keys = fc.string({ unit: fc.constantFrom('j', '\u001B', '[', '<', '7', ';', 'm', 'é', '漢') })
  fc.assert(
    fc.property(fc.array(keys), (chunks) => {
      const all = `${chunks.join('')}.`
      if (/\u001B\[<\d+;\d+;\d+[mM]/u.test(all)) return
      expect(received(...chunks, '.').join('')).toBe(all)
    }),
  )
})
