import { expect, test } from 'vitest'
import { limitedLog } from './limited-log.ts'

test('a flooded log has a burst of lines, then one line per second and the number of dropped lines', () => {
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
  expect(lines.slice(50)).toEqual([expect.stringMatching(/^onrecord: 950 lines were dropped/u), 'failed again'])
})
