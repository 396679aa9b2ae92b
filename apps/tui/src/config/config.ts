import { isThemeName, type ThemeName, themes } from '../terminal/themes.ts'

/** The keys of commands, by the names of the commands. */
export type KeyBindings = Readonly<Record<string, readonly string[]>>

/** The screens whose keys can be changed. */
export const keyScreens = ['story', 'list'] as const

/** What the user can configure. */
export type Config = {
  readonly theme: ThemeName
  readonly query: string
  readonly measure: number
  readonly mouse: boolean
  readonly keys: Readonly<Record<(typeof keyScreens)[number], KeyBindings>>
}

/** A setting. `read` returns its value, or `undefined` if the given value is not allowed. */
type ConfigSetting<Value> = {
  readonly does: string
  readonly allowed: string
  readonly initial: Value
  readonly read: (given: unknown) => Value | undefined
}

/** The widths at which a story can be read. */
const measures = { min: 20, max: 200 }

/** The longest lines that are still easy to read. */
export const defaultMeasure = 80

/** The settings, in the order in which they are listed. Keys are apart: see `keyScreens`. */
export const configSettings: {
  readonly [Name in Exclude<keyof Config, 'keys'>]: ConfigSetting<Config[Name]>
} = {
  theme: {
    does: 'the colors of the screens',
    allowed: `one of ${Object.keys(themes).join(', ')}`,
    initial: 'default',
    read: (given) => (isThemeName(given) ? given : undefined),
  },
  query: {
    does: 'the query of the list when the reader has none to return to',
    allowed: 'a query in quotes, such as "after:2025-01"',
    initial: '',
    read: (given) => (typeof given === 'string' ? given : undefined),
  },
  measure: {
    does: 'the maximum width of the text of a story, in columns',
    allowed: `a whole number from ${measures.min} to ${measures.max}`,
    initial: defaultMeasure,
    read: (given) =>
      typeof given === 'number' && Number.isInteger(given) && given >= measures.min && given <= measures.max
        ? given
        : undefined,
  },
  mouse: {
    does: 'whether the wheel scrolls and a click selects; to select text meanwhile, hold shift',
    allowed: 'true or false',
    initial: true,
    read: (given) => (typeof given === 'boolean' ? given : undefined),
  },
}

/** The configuration without a file. */
export const defaultConfig: Config = {
  theme: configSettings.theme.initial,
  query: configSettings.query.initial,
  measure: configSettings.measure.initial,
  mouse: configSettings.mouse.initial,
  keys: { story: {}, list: {} },
}
