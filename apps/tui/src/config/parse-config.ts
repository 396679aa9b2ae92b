import { parseQuery } from '@onrecord/article-data/query'
import { parse, TomlError } from 'smol-toml'
import { CommandError, exitCodes } from '../command-error.ts'
import { libraryCommands } from '../library/commands.ts'
import { readerCommands } from '../reader/commands.ts'
import { configErrors } from '../strings.ts'
import { type Config, configSettings, defaultConfig, type KeyBindings, keyScreens } from './config.ts'
import { isKey, keyNames } from './key-bindings.ts'
import { lineOfKey } from './line-of-key.ts'

type Table = Readonly<Record<string, unknown>>

type Setting = keyof typeof configSettings

/** Reports what is wrong with the value at a path of keys. */
type Fail = (path: readonly string[], problem: string) => CommandError

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const isSetting = (name: string): name is Setting => Object.hasOwn(configSettings, name)

const commandNames = {
  story: readerCommands.map(({ name }) => name),
  list: libraryCommands.map(({ name }) => name),
} as const

const keysIn = (given: unknown): readonly string[] | undefined => {
  const keys = Array.isArray(given) ? (given as readonly unknown[]) : [given]
  return keys.every((key): key is string => typeof key === 'string' && isKey(key)) ? keys : undefined
}

const bindingsIn = (given: unknown, screen: (typeof keyScreens)[number], fail: Fail): KeyBindings => {
  if (given === undefined) return {}
  if (!isTable(given)) throw fail(['keys', screen], configErrors.value('a table', `[keys.${screen}]`))
  const commandOf = new Map<string, string>()
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const path = ['keys', screen, name]
      if (!commandNames[screen].includes(name)) throw fail(path, configErrors.unknown('command', commandNames[screen]))
      const keys = keysIn(value)
      if (!keys) throw fail(path, configErrors.keys(JSON.stringify(value) ?? '', keyNames))
      for (const key of keys) {
        const other = commandOf.get(key)
        if (other !== undefined) throw fail(path, configErrors.twice(key, other))
        commandOf.set(key, name)
      }
      return [name, keys] as const
    }),
  )
}

const settingIn = <Name extends Setting>(name: Name, table: Table, fail: Fail): Config[Name] => {
  if (!Object.hasOwn(table, name)) return defaultConfig[name]
  const { read, allowed } = configSettings[name]
  const value = read(table[name])
  if (value === undefined) throw fail([name], configErrors.value(JSON.stringify(table[name]) ?? '', allowed))
  return value as Config[Name]
}

const queryIn = (table: Table, fail: Fail): string => {
  const query = settingIn('query', table, fail)
  const parsed = parseQuery(query)
  if (parsed.kind === 'error') throw fail(['query'], parsed.error.message)
  return query
}

const tableIn = (text: string, path: string): Table => {
  try {
    return parse(text, { unsafeKeyBehaviour: 'drop' })
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause
    const [problem = ''] = cause.message.replace(/^Invalid TOML document: /u, '').split('\n')
    throw new CommandError(configErrors.invalid(path, cause.line, problem), { exitCode: exitCodes.misused, cause })
  }
}

/** The configuration in the text of the file `path`. Throws CommandError that names the line, the key and what is allowed. */
export const parseConfig = (text: string, path: string): Config => {
  const table = tableIn(text, path)
  const fail: Fail = (keys, problem) =>
    new CommandError(configErrors.setting(path, lineOfKey(text, keys), keys.join('.'), problem), {
      exitCode: exitCodes.misused,
    })
  const known = [...Object.keys(configSettings), 'keys']
  for (const name of Object.keys(table))
    if (!isSetting(name) && name !== 'keys') throw fail([name], configErrors.unknown('setting', known))
  const { keys = {} } = table
  if (!isTable(keys))
    throw fail(
      ['keys'],
      configErrors.value(JSON.stringify(keys), keyScreens.map((one) => `[keys.${one}]`).join(' and ')),
    )
  for (const name of Object.keys(keys))
    if (!keyScreens.some((screen) => screen === name))
      throw fail(['keys', name], configErrors.unknown('screen', keyScreens))
  return {
    theme: settingIn('theme', table, fail),
    query: queryIn(table, fail),
    measure: settingIn('measure', table, fail),
    mouse: settingIn('mouse', table, fail),
    keys: { story: bindingsIn(keys.story, 'story', fail), list: bindingsIn(keys.list, 'list', fail) },
  }
}
