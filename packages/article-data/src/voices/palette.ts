import { fnv1a, mixBits } from '../hash.ts'
import type { Entity } from '../model/entity.ts'
import { normalizeForSearch } from '../text/normalize-for-search.ts'

/**
 * The colors of voices on light and on dark paper, by tone. Each can be read on its paper (at least 4.5 to 1) and told
 * from every other, also by color-blind readers.
 */
export const palette = [
  { name: 'blue', light: '#225bb5', dark: '#4a9fe0' },
  { name: 'red', light: '#6a0f14', dark: '#fba3a3' },
  { name: 'gold', light: '#7a5410', dark: '#e9d65d' },
  { name: 'green', light: '#1f7e57', dark: '#61b869' },
  { name: 'violet', light: '#501a74', dark: '#ad9ff9' },
  { name: 'pink', light: '#a12781', dark: '#d673ab' },
  { name: 'teal', light: '#014951', dark: '#3fd8e6' },
  { name: 'orange', light: '#bc530b', dark: '#d8842a' },
  { name: 'gray', light: '#5a5a5a', dark: '#b5b5b5' },
] as const

/** The tone of words that no named or described voice says. No other voice has it. */
export const neutralTone = palette.length - 1

/** How many voices can be told apart by their tone alone. */
const toneCount = neutralTone

const article = /^(?:an?|the)\s+/iu
const suffix = /[\s,]+(?:[JS]r\.?|I{2,3}|IV)$/u

/** As much of an entity, or of a voice of an archive, as its surname is known by. */
export type NamedVoice = {
  readonly name: string
  readonly kind?: Entity['kind']
  readonly aliases?: readonly string[]
}

/**
 * What a voice is known by in every story, for its color and letter: the surname of a person, the name of anybody else
 * without "a" or "the". A surname that comes first ("Koo Byoungsam") is recognized when the text uses it alone.
 */
export const surname = ({ kind, name, aliases = [] }: NamedVoice): string => {
  const bare = name.replace(article, '')
  if (kind !== 'person') return bare
  const words = bare.replace(suffix, '').split(/\s+/u)
  const [first = bare, last = bare] = [words[0], words.at(-1)]
  return aliases.includes(first) && !aliases.includes(last) ? first : last
}

/** The tone that a voice has wherever no bigger voice has taken it. */
const preferredTone = (key: string): number => mixBits(fnv1a(normalizeForSearch(key))) % toneCount

/**
 * A tone for each voice, in their order; `keys` are what they are known by in every story (`surname`), `undefined` for the
 * unnamed. A voice has the same tone on every page unless one before it on that page has it. No tone is used twice among
 * the first eight, then among the next eight, and so on.
 */
export const assignTones = (keys: readonly (string | undefined)[]): readonly number[] => {
  const tones: number[] = keys.map(() => neutralTone)
  const named = keys.flatMap((key, place) => (key === undefined ? [] : [{ key, place }]))
  for (let from = 0; from < named.length; from += toneCount) {
    const free = new Set(Array.from({ length: toneCount }, (_, tone) => tone))
    const left = named.slice(from, from + toneCount).filter(({ key, place }) => {
      const tone = preferredTone(key)
      if (!free.delete(tone)) return true
      tones[place] = tone
      return false
    })
    for (const { place } of left) {
      const [tone = 0] = free
      free.delete(tone)
      tones[place] = tone
    }
  }
  return tones
}
