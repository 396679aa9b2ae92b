import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, scratch } from './run.ts'
import { openTerminal, type Session } from './terminal.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

const env = { ONRECORD_HOME: join(folder, 'home') }

beforeAll(async () => {
  const story = (name: string, title: string, day: number, text: string): string =>
    file(`${name}.md`, `---\ntitle: ${title}\ndate: 2025-04-0${day}\n---\n\n${text}\n`)
  const one = story(
    'one',
    'Dam leaks in Lindal',
    1,
    'The dam leaks 40 liters in an hour, Mayor Ilse Marten said on Monday. “The old wall will hold,” said Karl Brandt, an engineer.\n\nThe town was not warned that a flood was coming, Marten said.',
  )
  const other = story(
    'other',
    'Lindal waits for the flood',
    2,
    'The dam leaks 20 liters in an hour, Mayor Ilse Marten said on Tuesday.\n\n“We did not get any warning before the flood,” Marten said. “Nobody has to leave the lower town,” said Ada Mull, a teacher.',
  )
  await run(['add', '--model', 'fast', one, other], { env })
})

const opened = async (): Promise<Session> => {
  const session = openTerminal([], { env, rows: 40 })
  await session.until((screen) => screen.includes('q quit'))
  return session
}

test('a story marked in the list is compared with the next one, and enter goes to a statement of the comparison', async () => {
  const session = await opened()
  session.press('C')
  await session.until((screen) => screen.includes('compare “Lindal waits for the flo…” with…'))
  session.press('j')
  await session.until((screen) => screen.includes('enter compare with “Lindal waits for the flo…”'))
  session.press('\r')
  const shown = await session.until(
    (screen) => screen.includes('two stories compared') && screen.includes('1 Lindal waits'),
  )
  expect(shown).toContain('2 Dam leaks in Lindal')
  expect(shown).toMatch(/ Voices in both stories\n +Ilse Marten\n/u)
  session.press('G')
  const end = await session.until((screen) => screen.includes('▸ 2 '))
  expect(end).toContain('▸ 2 Karl Brandt: “The old wall will hold”')
  expect(end).toMatch(/This is a guess\.[^“]* 1 Ilse Marten: “We did not get any warning before the flood”/u)
  expect(end).toContain('2 Ilse Marten: The town was not warned that a flood was coming')
  session.press('\r')
  await session.until((screen) => screen.includes('On Record  Dam leaks in Lindal'))
  session.press('q')
  await session.until((screen) => screen.includes('two stories compared'))
  session.press('q')
  await session.until((screen) => screen.includes('all stories') && screen.includes('q quit'))
  session.press('q')
  expect(await session.ended).toBe(0)
})

test('in a story, :compare asks for the other story in the list', async () => {
  const session = await opened()
  session.press('j\r')
  await session.until((screen) => screen.includes('On Record  Dam leaks in Lindal'))
  session.press(':compare\r')
  await session.until((screen) => screen.includes('compare “Dam leaks in Lindal” with…'))
  session.press('kC')
  await session.until((screen) => screen.includes('1 Dam leaks in Lindal') && screen.includes('2 Lindal waits'))
  session.press('Q')
  expect(await session.ended).toBe(0)
})
