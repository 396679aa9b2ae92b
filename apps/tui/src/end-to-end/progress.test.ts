import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { scratch } from './run.ts'
import { openTerminal } from './terminal.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

test('on a terminal add shows how far it is, and leaves a summary alone', async () => {
  mkdirSync(join(folder, 'stories'))
  for (let index = 0; index < 40; index++)
    file(
      `stories/${index}.txt`,
      `Ferry ${index} stays in port\n\nFerry ${index} will not sail, the harbour office said.\n`,
    )
  file('stories/bad.txt', Uint8Array.of(0x41, 0, 0x42))
  const session = openTerminal(['add', '--model', 'fast', join(folder, 'stories')], {
    env: { ONRECORD_HOME: join(folder, 'home') },
    columns: 120,
  })
  expect(await session.ended).toBe(1)
  expect(session.sent()).toMatch(/[█░]{20} \d+\/41/u)
  const left = session.screen().filter((line) => line !== '')
  expect(left.join('\n')).toMatch(/^Not kept: "[^\n]*bad\.txt"/u)
  expect(left.join('\n')).toContain('40 stories added, 1 failed.')
  expect(left.join('\n')).not.toContain('░')
})
