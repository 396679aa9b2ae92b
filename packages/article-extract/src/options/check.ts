/** What is wrong in a value: where, and what was expected. */
export interface Fault {
  readonly path: string
  readonly expected: string
  readonly found: unknown
}

/** Checks a value at a place, and returns what is wrong in it. */
export type Check = (value: unknown, path: string) => readonly Fault[]

/** A check by a condition. */
export const fits =
  (expected: string, test: (value: unknown) => boolean): Check =>
  (value, path) =>
    test(value) ? [] : [{ path, expected, found: value }]

/** Whether a value is a string. */
export const isText = (value: unknown): value is string => typeof value === 'string'
/** Whether a value is an object, and not an array. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Any string. */
export const text = fits('a string', isText)
/** A string with at least one character. */
export const words = fits('a string that is not empty', (value) => isText(value) && value !== '')
/** One of a few strings. */
export const oneOf = (...values: readonly string[]): Check =>
  fits(
    `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
    (value) => isText(value) && values.includes(value),
  )
/** An array of items that pass a check. */
export const listOf =
  (item: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((one, index) => item(one, `${path}/${index}`))
      : [{ path, expected: 'an array', found: value }]

/** The fields of an object, with a check for each. */
export interface Fields {
  readonly [name: string]: Check
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

const fieldsOf = (value: unknown, path: string, required: Fields, optional: Fields): readonly Fault[] => {
  if (!isObject(value)) return [{ path, expected: 'an object', found: value }]
  const missing = Object.entries(required).flatMap(([key, check]) =>
    value[key] === undefined ? check(undefined, `${path}/${key}`) : [],
  )
  const wrong = Object.entries(value).flatMap(([key, inner]) => {
    const at = `${path}/${escaped(key)}`
    const check = Object.hasOwn(required, key) ? required[key] : Object.hasOwn(optional, key) ? optional[key] : unknown
    return inner === undefined ? [] : (check?.(inner, at) ?? [])
  })
  return [...missing, ...wrong]
}

const unknown: Check = (_, path) => [{ path, expected: 'only the fields that are documented', found: path }]

/** An object with these fields, and no others. */
export const objectOf =
  (required: Fields, optional: Fields = {}): Check =>
  (value, path) =>
    fieldsOf(value, path, required, optional)

/** A value that is not checked. */
export const anything: Check = () => []

const maxQuoted = 60

/** A value in words, for a message. */
export const foundIn = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'a Date without a time' : value.toISOString()
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'an array' : 'an object'
  if (!isText(value)) return typeof value === 'function' ? 'a function' : String(value)
  return JSON.stringify(value.length > maxQuoted ? `${value.slice(0, maxQuoted)}…` : value)
}
