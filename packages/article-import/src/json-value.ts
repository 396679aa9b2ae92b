/** An object from outside: nothing is known of its fields. */
export type JsonObject = Readonly<Record<string, unknown>>

/** `value` when it is an object, else an empty one. */
export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {})

/** `value` as a list: what is no list is one of a single item, nothing is none. */
export const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** The object's own field of that name. */
export const fieldOf = (value: unknown, name: string): unknown => {
  const object = objectOf(value)
  return Object.hasOwn(object, name) ? object[name] : undefined
}

/** The first of the named fields that is there and not empty. */
export const firstOf = (value: unknown, ...names: readonly string[]): unknown =>
  names.map((name) => fieldOf(value, name)).find((found) => found !== undefined && found !== null && found !== '')

/** What stands at the end of the path of names, in an object. */
export const deepOf = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => fieldOf(inner, name), value)

/** The texts in a list whose items are texts or objects with a name. */
export const namesIn = (value: unknown): readonly string[] =>
  listOf(value)
    .map((item) => (typeof item === 'string' ? item : firstOf(item, 'name', 'text', 'keyword', 'literal')))
    .filter((name) => typeof name === 'string')

/** Whether a value is an object of JSON, not an array. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The text of a value that is a string, or of the first such of an array; trimmed; undefined where there is none. */
export const firstText = (value: unknown): string | undefined => {
  const text = listOf(value).find((item) => typeof item === 'string' && item.trim() !== '')
  return typeof text === 'string' ? text.trim() : undefined
}
