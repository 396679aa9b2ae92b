/** An object of JSON-LD: everything about it is to be checked. */
export type JsonNode = { readonly [key: string]: unknown }

/** Whether a value is an object of JSON, not an array. */
export const isNode = (value: unknown): value is JsonNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as a list: an array's items, a lone value by itself, none where it is absent. */
export const asList = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]

/** The text of a value that is a string, or of the first such of an array; trimmed; undefined where there is none. */
export const asText = (value: unknown): string | undefined => {
  const text = asList(value).find((item) => typeof item === 'string' && item.trim() !== '')
  return typeof text === 'string' ? text.trim() : undefined
}
