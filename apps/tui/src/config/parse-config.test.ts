import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CommandError } from '../command-error.ts'
import { defaultConfig } from './config.ts'
import { configText } from './config-text.ts'
import { lineOfKey } from './line-of-key.ts'
import { parseConfig } from './parse-config.ts'

const path = '/home/ann/config.toml'

const problemIn = (text: string): string => {
  try {
    parseConfig(text, path)
  } catch (error) {
    if (error instanceof CommandError) return error.message
  }
  throw new Error('The configuration has no error.')
}

test('an empty file has the defaults', () => {
  expect(parseConfig('# nothing yet\n', path)).toEqual(defaultConfig)
})

test('all settings are read', () => {
  const text = `theme = "color-blind"
query = "after:2025-01"
measure = 66
mouse = false
[keys.story]
next = ["ctrl-n", "."]
[keys.list]
open = "o"
`
  expect(parseConfig(text, path)).toEqual({
    theme: 'color-blind',
    query: 'after:2025-01',
    measure: 66,
    mouse: false,
    keys: { story: { next: ['ctrl-n', '.'] }, list: { open: ['o'] } },
  })
})

test.each([
  ['theme = "drak"', 1, 'theme: "drak" is not allowed. Expected one of default, light, dark'],
  ['theme = "dark"\nmeasure = 3.5', 2, 'measure: 3.5 is not allowed. Expected a whole number from 20 to 200.'],
  ['\nmouse = "no"', 2, 'mouse: "no" is not allowed. Expected true or false.'],
  ['query = "form:loud"', 1, 'query: '],
  ['query = 1979-05-27', 1, 'query: "1979-05-27'],
  ['colors = "red"', 1, 'colors: There is no such setting. Expected one of theme, query, measure, mouse, keys.'],
  ['keys = 7', 1, 'keys: 7 is not allowed. Expected [keys.story] and [keys.list].'],
  ['[keys.map]\nnext = "n"', 1, 'keys.map: There is no such screen. Expected one of story, list.'],
  ['[keys.story]\ndown = "s"\nnexxt = "n"', 3, 'keys.story.nexxt: There is no such command. Expected one of down, '],
  ['[keys.story]\nnext = "7"', 2, 'keys.story.next: "7" is not a key. Expected a character that is not a digit'],
  ['[keys]\nlist.open = ["o", "ctrl-c"]', 2, 'keys.list.open: ["o","ctrl-c"] is not a key.'],
  ['keys = { list = { open = 1 } }', 1, 'keys.list.open: 1 is not a key.'],
  ['[keys.story]\nup = "s"\ndown = "s"', 3, 'keys.story.down: The key "s" is also set for up.'],
  ['theme = "dark"\nmeasure = = 7', 2, 'Not valid TOML: '],
] as const)('%s is an error in line %i', (text, line, problem) => {
  expect(problemIn(text)).toContain(`${path}, line ${line}: ${problem}`)
  expect(problemIn(text)).not.toContain('\n')
})

test('the line of a key is that of its own table', () => {
  const text = '[keys.story]\nopen = "o"\n\n[keys.list]\n"open" = "o"\n'
  expect(lineOfKey(text, ['keys', 'list', 'open'])).toBe(5)
  expect(lineOfKey(text, ['keys', 'story', 'open'])).toBe(2)
})

test('the text of a configuration is read as the same configuration', () => {
  const changed = parseConfig('theme = "none"\nquery = "\\"a b\\""\n[keys.story]\nnext = "j"\nquit = []\n', path)
  for (const config of [defaultConfig, changed]) {
    const text = configText(config)
    expect(configText(parseConfig(text, path))).toBe(text)
  }
})

test('any text is a configuration or has an error on one line', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        parseConfig(text, path)
      } catch (error) {
        expect(error).toBeInstanceOf(CommandError)
        expect((error as CommandError).message).not.toContain('\n')
      }
    }),
  )
})
