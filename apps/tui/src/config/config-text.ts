import { libraryCommands } from '../library/commands.ts'
import { readerCommands } from '../reader/commands.ts'
import { type Config, configSettings, type KeyBindings, keyScreens } from './config.ts'
import { isKey, withKeys } from './key-bindings.ts'

type Listed = { readonly name: string; readonly keys: readonly string[]; readonly does: string }

const commandsOf: Readonly<Record<(typeof keyScreens)[number], readonly Listed[]>> = {
  story: readerCommands,
  list: libraryCommands,
}

/** A JSON string is a TOML string too. */
const toml = (value: unknown): string => JSON.stringify(value).replaceAll('","', '", "')

const settingLines = (config: Config): readonly string[] =>
  (['theme', 'query', 'measure', 'mouse'] as const).map((name) => {
    const { does, allowed } = configSettings[name]
    return `# ${does}: ${allowed}\n${name} = ${toml(config[name])}\n`
  })

const keyLines = (screen: (typeof keyScreens)[number], bindings: KeyBindings): string =>
  [
    `[keys.${screen}]`,
    ...withKeys(commandsOf[screen], bindings).map(
      ({ name, keys, does }) => `${name} = ${toml(keys.filter(isKey))} # ${does}`,
    ),
    '',
  ].join('\n')

/** A configuration as TOML, complete with its defaults. It can be used as a configuration file. */
export const configText = (config: Config): string =>
  [
    ...settingLines(config),
    '# the keys of each command; Ctrl-C always quits',
    ...keyScreens.map((screen) => keyLines(screen, config.keys[screen])),
  ].join('\n')
