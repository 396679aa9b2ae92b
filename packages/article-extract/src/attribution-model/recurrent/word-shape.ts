/** The shapes of words, which depend on their characters' kinds. */
const WORD_SHAPES = ['lower', 'title', 'upper', 'number', 'mixed', 'mark'] as const

/** One of the shapes in `WORD_SHAPES`. */
export type WordShape = (typeof WORD_SHAPES)[number]

/** The shape of one token: "said" lower, "Moon" title, "NIS" upper, "1.2" number, "iPhone" mixed, "," mark. */
export function wordShape(token: string): WordShape {
  if (/\p{N}/u.test(token)) return 'number'
  if (!/\p{L}/u.test(token)) return 'mark'
  if (/^\P{Lu}+$/u.test(token)) return 'lower'
  if (/^\p{Lu}\P{Lu}*$/u.test(token)) return 'title'
  return /^\P{Ll}+$/u.test(token) ? 'upper' : 'mixed'
}
