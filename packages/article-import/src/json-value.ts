/** A JSON object from outside. Its fields may have any type. */
export type JsonObject = Readonly<Record<string, unknown>>

/** `value` if it is an object, otherwise an empty object. */
export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {})

/** `value` as a list: an array as it is, any other value as a single item. Empty for undefined and null. */
export const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** The object's own field with this name. */
export const fieldOf = (value: unknown, name: string): unknown => {
  const object = objectOf(value)
  return Object.hasOwn(object, name) ? object[name] : undefined
}

/** The first of these fields that is neither missing nor empty. */
export const firstOf = (value: unknown, ...names: readonly string[]): unknown =>
  names.map((name) => fieldOf(value, name)).find((found) => found !== undefined && found !== null && found !== '')

/** The value at a path of field names. */
export const deepOf = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => fieldOf(inner, name), value)

/** The texts of a list whose items are texts or objects with a name. */
export const namesIn = (value: unknown): readonly string[] =>
  listOf(value)
    .map((item) => (typeof item === 'string' ? item : firstOf(item, 'name', 'text', 'keyword', 'literal')))
    .filter((name) => typeof name === 'string')

/** Whether a value is a JSON object. Arrays are not. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first string in a value or array that is not blank, trimmed. */
export const firstText = (value: unknown): string | undefined => {
  const text = listOf(value).find((item) => typeof item === 'string' && item.trim() !== '')
  return typeof text === 'string' ? text.trim() : undefined
}
