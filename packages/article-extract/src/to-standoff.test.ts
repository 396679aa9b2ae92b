import { expect, test } from 'vitest'
import { extract, toStandoff } from './index.ts'

test('gives the three roles as offsets in the text as received, not in the article’s text', () => {
  const received = 'Wall fails\r\n\r\n“Tre\u0301s bien,” Aas said.\r\n\r\n0 Comments'
  const { statements } = toStandoff(extract(received))
  const words = (pairs: readonly (readonly [number, number])[] = []) =>
    pairs.map(([start, end]) => received.slice(start, end))
  expect(statements.map(({ source, cue, content }) => [words(source), words(cue), words(content)])).toEqual([
    [['Aas'], ['said'], ['“Tre\u0301s bien,”']],
  ])
})
