import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { scratch } from './run.ts'
import { openTerminal } from './terminal.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

test('on a terminal, add shows progress and leaves only a summary', async () => {
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
  expect(left.join('\n')).toMatch(/^Not added: "[^\n]*bad\.txt"/u)
  expect(left.join('\n')).toContain('40 stories added, 1 failed.')
  expect(left.join('\n')).not.toContain('░')
})

test('Ctrl-C on a terminal stops add, which reports what is stored', async () => {
  mkdirSync(join(folder, 'many'))
  for (let index = 0; index < 3_000; index++)
    file(
      `many/${index}.txt`,
      `Ferry ${index} stays in port\n\nFerry ${index} will not sail, the harbour office said.\n`,
    )
  const session = openTerminal(['add', '--model', 'fast', join(folder, 'many')], {
    env: { ONRECORD_HOME: join(folder, 'stopped') },
    columns: 120,
  })
  await session.until((screen) => /[1-9]\d*\/3000/u.test(screen))
  session.press('\u0003')
  expect(await session.ended).toBe(130)
  expect(session.screen().filter((line) => line !== '')).toEqual([
    'Stopping.',
    expect.stringMatching(/^Stopped: \d+ stories added\.$/u),
    'onrecord: Stopped before the end. The stories counted above are stored.',
  ])
})

test('Ctrl-C stops the extraction of one long story', async () => {
  const sentences = Array.from(
    { length: 40_000 },
    (_, index) => `Ferry ${index} will not sail, the harbour office said.`,
  )
  const session = openTerminal(['add', file('long.txt', `Ferries stay in port\n\n${sentences.join('\n\n')}\n`)], {
    env: { ONRECORD_HOME: join(folder, 'long') },
  })
  await session.until((screen) => screen.includes('0/1'))
  session.press('\u0003')
  expect(await session.ended).toBe(130)
  expect(session.screen().filter((line) => line !== '')).toEqual([
    'Stopping.',
    'Stopped: 0 stories added.',
    'onrecord: Stopped before the end. The stories counted above are stored.',
  ])
})

test('Ctrl-C stops an add that waits for stdin', async () => {
  const session = openTerminal(['add', '-'], { env: { ONRECORD_HOME: join(folder, 'waiting') } })
  await session.until((screen) => screen.includes('0 stories'))
  session.press('\u0003')
  expect(await session.ended).toBe(130)
  expect(session.screen().join('\n')).toContain('Stopped: 0 stories added.')
})
