import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { edition } from '@onrecord/article-data/edition'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { command, scratch } from './run.ts'
import { openShell, openTerminal, type Session } from './terminal.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

const foot = 'q quit'
const opened = async (...settings: Parameters<typeof openTerminal>): Promise<Session> => {
  const session = openTerminal(...settings)
  await session.until((screen) => screen.includes('On Record'))
  return session
}

const leave = async (session: Session): Promise<void> => {
  session.press('q')
  expect(await session.ended).toBe(0)
}

test('it opens the edition, with the coverage bar, marks and key hints', async () => {
  const session = await opened([])
  // The first screen may arrive in parts.
  const screen = (await session.until((shown) => shown.includes(foot))).split('\n')
  expect(screen[0]).toMatch(/^ On Record {2}Captured North Koreans .* –\/24$/u)
  expect(screen[1]).toMatch(/^ NIS ▆+ Moon ▆+ .*the writer ░+/u)
  expect(screen[3]).toBe('     Captured North Koreans have not asked to go to the South, Seoul’s spy')
  expect(screen[5]).toBe('     Seoul, 13 January 2025 · On Record')
  expect(screen[7]).toMatch(/^ N │ SEOUL — Neither of the two/u)
  await leave(session)
})

test('below the focused statement, a note says who, how and through whom', async () => {
  const session = await opened([])
  session.press('nnn')
  const screen = await session.until((shown) => shown.includes('3/24'))
  expect(screen).toContain('╰ National Intelligence Service, South Korea’s spy agency')
  expect(screen).toContain('through lawmakers who attended, who were briefed')
  expect(screen).toMatch(/▸N │ .*the men had made no request/u)
  await leave(session)
})

test('selecting a voice goes to its first statement; q clears the selection before it quits', async () => {
  const session = await opened([])
  session.press('v')
  await session.until((screen) => screen.includes('Show one voice'))
  session.press('moon\r')
  await session.until((screen) => screen.includes('only Moon'))
  session.press('q')
  await session.until((screen) => !screen.includes('only Moon'))
  await leave(session)
})

test.each([
  ['F', '≈ 300  North Korean soldiers killed'],
  ['t', '11 January 2025'],
  ['M', '49.00° N, 32.00° E · 4 mentions'],
  ['S', 'named · 6 statements · '],
  ['?', 'next by the same voice'],
  [':timeline\r', '11 January 2025'],
  [':fig\t\r', '≈ 300  North Korean soldiers killed'],
])('%s opens its list', async (key, line) => {
  const session = await opened([])
  session.press(key)
  await session.until((screen) => screen.includes(line))
  session.press('q')
  await session.until((screen) => screen.includes(foot))
  await leave(session)
})

test('the map shows the places, in Braille or in ASCII, and enter goes to the first mention of a place', async () => {
  const withMap = (sign: RegExp) => (screen: string) =>
    sign.test(screen) && /^.*[ \u2800-\u28FF.]3[ \u2800-\u28FF.]/mu.test(screen)
  const ascii = await opened([], { env: { LC_ALL: 'C' } })
  ascii.press('M')
  const plain = await ascii.until(withMap(/\.{4}/u))
  expect(plain).not.toMatch(/[\u2800-\u28FF]/u)
  ascii.press('q')
  await leave(ascii)
  const session = await opened([], { env: { LC_ALL: 'C.UTF-8' } })
  session.press('M')
  await session.until(withMap(/[\u2800-\u28FF]/u))
  session.press('jjjj\r')
  await session.until((screen) => screen.includes('SEOUL — ') && screen.includes('n p statement'))
  await leave(session)
})

test('z shows only the text, and z or esc shows all of it again', async () => {
  const session = await opened([])
  await session.until((screen) => screen.includes(foot))
  session.press('z')
  await session.until((screen) => screen.includes('Press z or q to return.'))
  session.press('j')
  const alone = await session.until((screen) => !screen.includes('Press z'))
  expect(alone).not.toMatch(/[│─▆]/u)
  session.press('z')
  await session.until((screen) => screen.includes(foot))
  session.press('zG')
  await session.until((screen) => screen.includes('nuclear arms') && !screen.includes('│'))
  session.press('\u001B')
  await session.until((screen) => screen.includes(foot))
  await leave(session)
})

test('keys that arrive together have the same effect as single keys', async () => {
  const session = await opened([])
  session.press('Sq')
  session.press('Fqt')
  await session.until((screen) => screen.includes('Timeline'))
  session.press('qq')
  expect(await session.ended).toBe(0)
})

test('G and g scroll to the end and to the top', async () => {
  const session = await opened([])
  session.press('G')
  await session.until((screen) => screen.includes('nuclear arms'))
  session.press('g')
  await session.until((screen) => screen.includes('SEOUL — Neither'))
  await leave(session)
})

test('a wide terminal shows notes beside the text, and a small one says how large it must be', async () => {
  const session = await opened([])
  await session.resize(120, 30)
  await session.until((screen) => screen.includes('  N National Intelligence Service,'))
  await session.resize(18, 6)
  await session.until((screen) => screen.includes('Too small'))
  await session.resize(20, 8)
  await session.until((screen) => screen.includes('On Record') && !screen.includes('Too small'))
  await leave(session)
})

describe('the terminal is restored', () => {
  const cursorShown = '\u001B[?25h'
  const mainScreen = '\u001B[?1049l'
  const tidy = (session: Session) => {
    expect(session.isAlternate()).toBe(false)
    expect(session.sent().lastIndexOf(mainScreen)).toBeGreaterThan(session.sent().lastIndexOf('\u001B[?1049h'))
    expect(session.sent().lastIndexOf(cursorShown)).toBeGreaterThan(session.sent().lastIndexOf('\u001B[?25l'))
  }

  test('after q', async () => {
    const session = await opened([])
    expect(session.isAlternate()).toBe(true)
    await leave(session)
    tidy(session)
  })

  test('after Ctrl-C', async () => {
    const session = await opened([])
    session.press('\u0003')
    await session.ended
    tidy(session)
  })

  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('after %s', async (signal, code) => {
    const session = await opened([])
    session.kill(signal)
    expect(await session.ended).toBe(code)
    tidy(session)
  })
})

test('control characters in a story do not reach the terminal', async () => {
  const path = file(
    'hostile.txt',
    'Boats \u001B]0;own3d\u0007sink\n\nThree \u001B[2J\u001B[31mboats sank\u202E, the harbour office said.\n',
  )
  const session = await opened(['read', path])
  const screen = await session.until((shown) => shown.includes('boats sank'))
  expect(screen).toContain('�')
  expect(session.sent()).not.toContain('own3d\u0007')
  expect(session.sent()).not.toContain('\u202E')
  await leave(session)
})

test('a story from a pipe is read with the keys of the terminal', async () => {
  const path = file('piped.txt', 'Boats sink\n\nThree\tboats sank, the harbour office said.\n')
  for (const words of [[], ['--linear']]) {
    const session = openTerminal(['read', '-', ...words], { input: path, rows: 40 })
    const screen = await session.until((shown) => /1\/1|of 1,|–\/1/u.test(shown))
    expect(screen.replaceAll('│', '')).toMatch(/Three boats sank/u)
    session.press(words.length === 0 ? 'q' : '9\r')
    expect(await session.ended).toBe(0)
  }
})

test('if one voice is selected, only its statements are marked, also without colors', async () => {
  const session = await opened([], { env: { NO_COLOR: '1' } })
  session.press('vmoon\r')
  const screen = await session.until((shown) => shown.includes('only Moon'))
  expect(screen).toMatch(/^.M │/mu)
  expect(screen).not.toMatch(/^.[A-LN-Z] │/mu)
  session.press('q')
  await leave(session)
})

test('at 80 columns, every hint in the status bar is complete', async () => {
  const session = await opened([])
  session.press('nnn')
  await session.until((shown) => shown.includes('3/24'))
  expect(session.screen().at(-1)).toMatch(/\? help {2}q quit$/u)
  await leave(session)
})

test('Ctrl-Z without a shell has no effect', async () => {
  const session = await opened([])
  session.press('\u001A')
  session.press('n')
  await session.until((shown) => shown.includes('1/24'))
  await leave(session)
})

test.each([
  ['on its own', (line: string) => line],
  ['started by another program, such as npm', (line: string) => `sh -c '${line}; exit 0'`],
])('Ctrl-Z returns to the shell, and fg to the reader: %s', async (_, started) => {
  const session = openShell()
  session.press(`${started(`"${process.execPath}" "${command}"`)}\r`)
  await session.until((shown) => shown.includes(foot))
  session.press('n')
  await session.until((shown) => shown.includes('1/24'))
  session.press('\u001A')
  await session.until((shown) => shown.includes('Stopped'))
  expect(session.isAlternate()).toBe(false)
  session.press('fg\r')
  await session.until((shown) => shown.includes('1/24') && shown.includes('q quit'))
  session.press('q')
  await session.until((shown) => shown.includes('Stopped'))
  // A shell that still waits for its job may overlook gentler signals.
  session.kill('SIGKILL')
  await session.ended
})

test('with NO_COLOR, no color codes are written', async () => {
  const session = await opened([], { env: { NO_COLOR: '1' } })
  session.press('n')
  await session.until((screen) => screen.includes('1/24'))
  // biome-ignore lint/complexity/useRegexLiterals: a literal would contain the escape character itself.
  expect(session.sent()).not.toMatch(new RegExp('\\u001B\\[(?:3[0-7]|9[0-7]|38|48)[;m]', 'u'))
  await leave(session)
})

test('--linear and TERM=dumb do not move the cursor', async () => {
  for (const [words, env] of [
    [['--linear'], {}],
    [[], { TERM: 'dumb' }],
  ] as const) {
    const session = openTerminal([...words], { env, rows: 60 })
    await session.until((screen) => screen.includes('Statement 1 of 24') && screen.includes('9 quit'))
    session.press('1\r')
    await session.until((screen) => screen.includes('Statement 2 of 24'))
    session.press('9\r')
    expect(await session.ended).toBe(0)
    expect(session.sent()).not.toContain('\u001B')
  }
})

test('/ finds words in the story, and y copies the selected statement', async () => {
  const session = await opened([])
  session.press('/video')
  await session.until((screen) => screen.includes(' / video'))
  session.press('\r')
  await session.until((screen) => /\/video 1\/\d/u.test(screen) && screen.includes('q end search'))
  session.press('qny')
  await session.until((screen) => screen.includes('Copied.'))
  await vi.waitFor(
    () => {
      const [, code = ''] = /\u001B\]52;c;([A-Za-z0-9+/=]+)\u0007/u.exec(session.sent()) ?? []
      expect(Buffer.from(code, 'base64').toString()).toMatch(/^“.*”\n— National Intelligence Service/su)
    },
    { timeout: 60_000 },
  )
  await leave(session)
})

test('o opens the address of a story with the program in BROWSER', async () => {
  const asked = join(folder, 'opened')
  const browser = file('browser.sh', `#!/bin/sh\nprintf %s "$1" >"${asked}"\n`)
  chmodSync(browser, 0o755)
  const [included] = edition
  const story = file('addressed.json', JSON.stringify({ ...included, canonicalUrl: 'https://example.org/a?b=c' }))
  const session = openTerminal(['read', story], { env: { BROWSER: browser } })
  await session.until((screen) => screen.includes('q quit'))
  session.press('o')
  await session.until((screen) => screen.includes('Opening https://example.org/a?b=c'))
  await vi.waitFor(() => expect(readFileSync(asked, 'utf8')).toBe('https://example.org/a?b=c'), { timeout: 60_000 })
  await leave(session)
})

test('CI=true in a real terminal opens the reader', async () => {
  const session = await opened([], { env: { CI: 'true' } })
  await leave(session)
})
