import { chmodSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { scratch } from './run.ts'
import { openTerminal, type Session } from './terminal.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

const story = file(
  'story.md',
  '---\ntitle: The bridge stays closed\ndate: 2025-03-01\n---\n\n“The bridge will not open,” said Mayor Ilse Marten on Monday.\n\n“We need it,” said Karl Brandt, a baker.\n\n“It is not safe,” said Marten.\n',
)

const opened = async (): Promise<Session> => {
  const session = openTerminal(['read', story])
  await session.until((screen) => screen.includes('q quit'))
  return session
}

const leave = async (session: Session): Promise<void> => {
  session.press('q')
  expect(await session.ended).toBe(0)
}

test('s saves a story in the format of the extension', async () => {
  const session = await opened()
  session.press('s')
  await session.until((screen) => /save to .+\.md/u.test(screen))
  for (const [name, start] of [
    ['a.md', '# The bridge stays closed'],
    ['a.json', '{'],
    ['a.statements.csv', 'story_id,'],
  ] as const) {
    const path = join(folder, name)
    session.press(`${name === 'a.md' ? '' : 's'}\u0015${path}\r`)
    await session.until((screen) => screen.includes('Saved to ') && screen.includes(name))
    expect(readFileSync(path, 'utf8').startsWith(start)).toBe(true)
  }
  await leave(session)
})

test('a file that exists is replaced only after y', async () => {
  const path = file('mine.txt', 'my notes')
  const session = await opened()
  session.press(`s\u0015${path}\r`)
  await session.until((screen) => screen.includes('exists. Replace it?'))
  session.press('n')
  await session.until((screen) => screen.includes('Not saved.'))
  expect(readFileSync(path, 'utf8')).toBe('my notes')
  session.press(`s\u0015${path}\r`)
  await session.until((screen) => screen.includes('exists. Replace it?'))
  session.press('y')
  await session.until((screen) => screen.includes('Saved to'))
  expect(readFileSync(path, 'utf8')).toContain('The bridge stays closed')
  await leave(session)
})

test('what cannot be saved is reported', async () => {
  const session = await opened()
  session.press(`s\u0015${join(folder, 'nowhere', 'a.md')}\r`)
  await session.until((screen) => screen.includes('the folder does not exist'))
  session.press(`s\u0015${folder}/noextension\r`)
  await session.until((screen) => screen.includes('the name needs an extension: .json'))
  const closed = join(folder, 'closed.md')
  mkdirSync(closed)
  chmodSync(closed, 0o500)
  session.press(`s\u0015${closed}\r`)
  await session.until((screen) => screen.includes('exists. Replace it?'))
  session.press('y')
  await session.until((screen) => screen.includes('this is a folder'))
  await leave(session)
})

test('| pipes the text to a command with the terminal, and enter returns to the story', async () => {
  const session = await opened()
  session.press('|grep -c baker; exit 3\r')
  await session.until((screen) => screen.includes('exit code 3. Press enter to return.'))
  expect(session.isAlternate()).toBe(false)
  expect(session.screen().join('\n')).toMatch(/^2$/mu)
  session.press('\r')
  await session.until((screen) => screen.includes('q quit'))
  session.press('|head -c 1 >/dev/null\r')
  await session.until((screen) => screen.includes('Press enter to return.'))
  session.press('\r')
  await session.until((screen) => screen.includes('q quit'))
  expect(session.isAlternate()).toBe(true)
  await leave(session)
})

test('a command gets the keys while it runs, also if the story came from a pipe', async () => {
  const session = openTerminal(['read', '-'], { input: story })
  await session.until((screen) => screen.includes('q quit'))
  session.press('|echo ready; read -r typed </dev/tty; echo "typed: $typed"\r')
  await session.until((screen) => screen.startsWith('ready'))
  session.press('one line\r')
  await session.until((screen) => screen.includes('typed: one line') && screen.includes('Press enter to return.'))
  session.press('\r')
  await session.until((screen) => screen.includes('q quit'))
  await leave(session)
})

test('typing in the list of voices narrows it, and enter shows only the selected voice', async () => {
  const session = await opened()
  session.press('v')
  await session.until((screen) => screen.includes('Karl Brandt') && screen.includes('Ilse Marten'))
  session.press('bran')
  await session.until((screen) => !screen.includes('Ilse Marten') && screen.includes('▸ B'))
  session.press('\r')
  await session.until((screen) => screen.includes('only Brandt'))
  session.press('v\u001B[B\u001B[B')
  await session.until((screen) => /▸ \S+ +Karl Brandt/u.test(screen))
  session.press('\u001B')
  await session.until((screen) => screen.includes('The bridge will not open'))
  session.press('VnV')
  await session.until((screen) => screen.includes('only '))
  session.press('V')
  await session.until((screen) => !screen.includes('only '))
  await leave(session)
})
