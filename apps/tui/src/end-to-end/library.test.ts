import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, scratch } from './run.ts'
import { openTerminal, type Session } from './terminal.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

const env = { ONRECORD_HOME: join(folder, 'home') }

beforeAll(async () => {
  const sources = Array.from({ length: 60 }, (_, index) =>
    file(
      `${index}.md`,
      `---\ntitle: Ferry number ${index} stays in port\ndate: 2025-03-${String((index % 28) + 1).padStart(2, '0')}\n---\n\nThe ferry ${index} will not sail today, Mayor Ilse Marten said on Monday. “We cannot let ships out of number ${index},” she told reporters.\n`,
    ),
  )
  const baker = file(
    'baker.md',
    '---\ntitle: Bakers of Lindal strike\ndate: 2025-02-28\n---\n\n“No bread for a week,” said Karl Marten, a baker in Lindal, on Tuesday.\n',
  )
  await run(['add', '--model', 'fast', ...sources, baker], { env })
})

const opened = async (settings: Parameters<typeof openTerminal>[1] = {}): Promise<Session> => {
  const session = openTerminal([], { ...settings, env: { ...env, ...settings.env } })
  await session.until((screen) => screen.includes('q quit'))
  return session
}

const leave = async (session: Session): Promise<void> => {
  session.press('q')
  expect(await session.ended).toBe(0)
}

test('it opens with the latest stories of the archive', async () => {
  const session = await opened()
  expect(session.isAlternate()).toBe(true)
  expect(session.screen()[0]).toMatch(/^ On Record {2}all stories .* 1\/62$/u)
  expect(session.screen()[3]).toBe('•▸ Ferry number 55 stays in port')
  expect(session.screen()[4]).toMatch(/^ {3}28 March 2025 · \d+ words · \d statements$/u)
  await leave(session)
  expect(session.isAlternate()).toBe(false)
})

test('enter opens the story at the cursor, and q returns to it in the list', async () => {
  const session = await opened()
  session.press('jj\r')
  await session.until((screen) => screen.includes('n p statement'))
  expect(session.screen()[0]).toMatch(/On Record {2}Ferry number \d+ stays in port/u)
  session.press('q')
  await session.until((screen) => screen.includes('/ search'))
  expect(session.screen()[0]).toMatch(/3\/62$/u)
  await leave(session)
})

test('G goes to the last story of the archive, and a number before G to the story with that number', async () => {
  const session = await opened()
  session.press('G')
  await session.until((screen) => screen.includes('62/62'))
  session.press('55G')
  await session.until((screen) => screen.includes('55/62'))
  session.press('3k')
  await session.until((screen) => screen.includes('52/62'))
  await leave(session)
})

test('? lists the keys, and q returns to the list', async () => {
  const session = await opened()
  session.press('j?')
  expect(await session.until((screen) => screen.includes('q back'))).toContain(':page-down')
  session.press('q')
  await session.until((screen) => screen.includes('2/62') && screen.includes('q quit'))
  await leave(session)
})

test('a command typed after ":" runs in the list, and :quit ends the program', async () => {
  const session = await opened()
  session.press(':voi\t\r')
  await session.until((screen) => screen.includes('enter statements'))
  session.press('q')
  await session.until((screen) => screen.includes('q quit'))
  session.press('\r')
  await session.until((screen) => screen.includes('q back to list'))
  session.press('q:quit\r')
  expect(await session.ended).toBe(0)
})

test('keys that are typed before their screen is shown wait for it', async () => {
  const session = await opened()
  session.press('j\rnq/ferry 7\r')
  await session.until((screen) => screen.includes('1/1'))
  session.press("q\rmaq'aq:quit\r")
  expect(await session.ended).toBe(0)
})

test('in a story from the list, the status bar says that q goes back', async () => {
  const session = await opened()
  session.press('\r')
  await session.until((screen) => screen.includes('q back to list'))
  session.press('q')
  await session.until((screen) => screen.includes('q quit'))
  await leave(session)
})

test('a query finds statements, and Tab completes its fields and values', async () => {
  const session = await opened()
  session.press('/voi\t')
  await session.until((screen) => screen.includes('/ voice:'))
  session.press('vol\t')
  await session.until((screen) => screen.includes('voice:"Volodymyr Zelenskyy"'))
  session.press('\r')
  const found = await session.until((screen) => screen.includes('1/1'))
  expect(found).toContain('▸ Captured North Koreans')
  expect(found).toContain('Volodymyr Zelenskyy: ')
  session.press('q')
  await session.until((screen) => screen.includes('all stories') && screen.includes('1/62'))
  await leave(session)
})

test('an error in a query is marked and can be corrected', async () => {
  const session = await opened()
  session.press('/ships form:loud\r')
  const screen = await session.until((shown) => shown.includes('^'))
  const [typed = '', marked = ''] = screen.split('\n').slice(1, 3)
  expect(typed).toContain('ships form:loud')
  expect(marked.indexOf('^')).toBe(typed.indexOf('loud'))
  session.press('\u0017form:direct\r')
  await session.until((shown) => shown.includes('1/50+') && shown.includes('form:direct'))
  session.press('q')
  await session.until((shown) => shown.includes('all stories'))
  await leave(session)
})

test('an empty result is reported, and q returns to all stories', async () => {
  const session = await opened()
  session.press('/nosuchwordatall\r')
  await session.until((screen) => screen.includes('No results.'))
  session.press('q')
  await session.until((screen) => screen.includes('Ferry number'))
  await leave(session)
})

test('a resize keeps the story at the cursor on the screen', async () => {
  const session = await opened()
  session.press('jjjjjjj')
  await session.until((screen) => screen.includes('8/62'))
  const chosen = session.screen().find((line) => line.includes('▸'))
  await session.resize(60, 12)
  await session.until((screen) => screen.includes('▸'))
  expect(session.screen().find((line) => line.includes('▸'))).toBe(chosen)
  await leave(session)
})

test('with NO_COLOR, no color codes are written', async () => {
  const session = await opened({ env: { NO_COLOR: '1' } })
  expect(session.sent()).not.toMatch(/\u001B\[[0-9;]*(?:3[0-7]|38;|9[0-7])m/u)
  await leave(session)
})

test('in a pipe, the list is written instead', async () => {
  const piped = await run([], { env })
  expect(piped.code).toBe(0)
  expect(piped.out.split('\n')).toHaveLength(51)
  expect(piped.out).not.toContain('\u001B')
})

test('if the archive cannot be opened, the edition is shown', async () => {
  const session = openTerminal(['--archive', file('no-archive.db', 'This is not a database.')], { env })
  await session.until((screen) => screen.includes('n p statement'))
  expect(session.screen()[0]).toContain('Captured North Koreans')
  await leave(session)
  expect(session.screen().join(' ')).toContain('The edition is shown instead.')
})

test('the page of a voice lists its statements, also of one month, and opens a statement in its story', async () => {
  const session = await opened()
  session.press('v')
  await session.until((screen) => screen.includes('▸ Ilse Marten'))
  session.press('/kweun\r')
  await session.until((screen) => screen.includes('▸ Lee Seong Kweun'))
  session.press('q')
  await session.until((screen) => screen.includes('▸ Ilse Marten'))
  session.press('\r')
  await session.until((screen) => screen.includes('q back'))
  expect(session.screen()[0]).toContain('Ilse Marten')
  session.press('/2025-02\r')
  await session.until((screen) => screen.includes('No results.'))
  session.press('/\u00152025-03\r')
  await session.until((screen) => screen.includes('28 March 2025 · '))
  session.press('\r')
  await session.until((screen) => screen.includes('n p statement'))
  expect(session.screen()[0]).toMatch(/Ferry number \d+ stays in port/u)
  expect(session.screen().some((line) => line.startsWith('▸'))).toBe(true)
  session.press('q')
  await session.until((screen) => screen.includes('q all statements'))
  session.press('qqq')
  await session.until((screen) => screen.includes('all stories'))
  await leave(session)
})

test('for a surname of several people, the selected one replaces it in the query', async () => {
  const session = await opened()
  session.press('/voice:marten\r')
  await session.until((screen) => screen.includes('voice:marten means Ilse Marten') && screen.includes('1/50+'))
  session.press('c')
  await session.until((screen) => screen.includes('Who does “marten” mean?'))
  expect(session.screen().join('\n')).toMatch(/1 Ilse Marten.*\n.*\n.*2 Karl Marten/u)
  session.press('2')
  await session.until((screen) => screen.includes('Bakers of Lindal strike') && screen.includes('1/1'))
  expect(session.screen()[0]).toContain('voice:karl-marten')
  session.press('q')
  await session.until((screen) => screen.includes('all stories'))
  await leave(session)
})

test('onrecord search lists the people, with a query for each', async () => {
  const { err, out } = await run(['search', '--limit', '1', 'voice:marten', 'form:direct'], { env })
  expect(out).toContain('Ferry number')
  expect(err).toMatch(/^voice:marten means Ilse Marten.*\. To search for someone else:$/mu)
  expect(err).toMatch(/^ {2}voice:karl-marten form:direct {2}Karl Marten.*, 1 statement$/mu)
  expect((await run(['search', '--json', 'Marten', 'bread'], { env })).err).toContain('  voice:ilse-marten bread  ')
})
