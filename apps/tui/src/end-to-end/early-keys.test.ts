import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { scratch } from './run.ts'
import { openStory, type Session } from './terminal.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

const story = file(
  'story.txt',
  'Boats sink\n\nThree boats sank, the harbour office said.\n\nNobody was hurt, Mayor Ilse Marten said on Monday.\n',
)

/** A reader that has the terminal and waits for its story, and a function that sends the story. */
const waiting = async (name: string): Promise<{ readonly session: Session; readonly hand: () => void }> => {
  const go = join(folder, name)
  const session = openStory(story, go)
  await session.until((screen) => screen.includes('The terminal is raw.'))
  return { session, hand: () => writeFileSync(go, '') }
}

const restored = 'The terminal is as before.'

test('keys typed before the first frame are not echoed, and the reader receives them', async () => {
  const { session, hand } = await waiting('typed')
  session.press('nn')
  session.press('?')
  hand()
  await session.until((screen) => screen.includes('next by the same voice'))
  session.press('q')
  await session.until((screen) => screen.includes('2/2'))
  session.press('q')
  await session.ended
  const screen = session.screen().join('\n')
  expect(screen).toContain(restored)
  expect(screen).not.toContain('nn?')
})

describe('before the first frame, the terminal is restored', () => {
  test('after Ctrl-C', async () => {
    const { session } = await waiting('interrupted')
    session.press('n\u0003')
    expect(await session.ended).toBe(130)
    expect(session.screen().join('\n')).toContain(restored)
  })

  test('after Ctrl-C during the extraction of a long story', async () => {
    const sentences = Array.from({ length: 40_000 }, (_, index) => `Ferry ${index} stays, the harbour office said.`)
    const session = openStory(file('long.txt', sentences.join('\n\n')), file('long-go', ''))
    await session.until((screen) => screen.includes('The story is handed over.'))
    session.press('\u0003')
    expect(await session.ended).toBe(130)
    expect(session.sent()).not.toContain('\u001B[?1049h')
    expect(session.screen().join('\n')).toContain(restored)
  })

  test.each([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGQUIT', 131],
    ['SIGTERM', 143],
  ] as const)('after %s', async (signal, code) => {
    const { session } = await waiting(signal)
    process.kill(Number(readFileSync(join(folder, `${signal}.pid`), 'utf8')), signal)
    expect(await session.ended).toBe(code)
    expect(session.screen().join('\n')).toContain(restored)
  })

  test('when the story cannot be read', async () => {
    const session = openStory(file('empty.txt', ''), file('empty-go', ''))
    expect(await session.ended).toBe(1)
    const screen = session.screen().join('\n')
    expect(screen).toContain('onrecord: ')
    expect(screen).toContain(restored)
  })
})
