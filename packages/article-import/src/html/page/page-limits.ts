/**
 * The most of each that a page may have; the longest pages of news sites have a tenth. `references` are character
 * references and lone "<" in text, `attributes` those of one element, `name` the characters of an element's name.
 */
export const pageLimits = {
  characters: 10_000_000,
  elements: 40_000,
  depth: 400,
  references: 80_000,
  attributes: 10_000,
  name: 200,
} as const
