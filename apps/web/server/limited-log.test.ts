import { expect, test } from 'vitest'
import { limitedLog } from './limited-log.ts'

test('a log that is flooded has some lines, then one a second with how many were left out', () => {
  const lines: string[] = []
  let time = 0
  const log = limitedLog(
    (line) => lines.push(line),
    () => time,
  )
  for (let count = 0; count < 1000; count++) log('failed')
  expect(lines).toHaveLength(50)
  time = 1000
  log('failed again')
  expect(lines.slice(50)).toEqual([expect.stringMatching(/^onrecord: 950 lines were left out/u), 'failed again'])
})
