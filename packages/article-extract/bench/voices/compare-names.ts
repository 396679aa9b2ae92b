/** A marked voice with its accepted names in words. */
export interface AcceptedVoice {
  readonly names: readonly string[]
  readonly isNamed: boolean
}

/** The names of an extracted entity. */
interface FoundVoice {
  readonly name: string
  readonly aliases: readonly string[]
}

/** The words of a name in lower case, without articles, accents, quotation marks or periods: "The S.E.C." is "sec". */
export const bareName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|["'.“”‘’`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .split(' ')
    .filter((word) => !['', 'the', 'a', 'an'].includes(word))
    .join(' ')

const holds = (text: string, part: string): boolean => part !== '' && ` ${text} `.includes(` ${part} `)

/**
 * Whether a name is exactly as an editor would list it. A named voice must have one of its accepted names. A described
 * voice may have any part of its longest description, or of the source's words, that includes the head noun.
 */
export const isCleanName = (name: string, { names, isNamed }: AcceptedVoice, source = ''): boolean => {
  const [found, accepted] = [bareName(name), names.map(bareName)]
  if (accepted.includes(found)) return true
  if (isNamed) return false
  const head = accepted.at(-1) ?? ''
  return holds(found, head) && [...accepted, bareName(source)].some((long) => holds(long, found))
}

/**
 * The number of words that two names share if they share the last one, or if the found name is part of the other;
 * otherwise 0.
 */
const sharedWords = (found: string, accepted: string): number => {
  const words = bareName(found.replace(/['’]s?$/u, '')).split(' ')
  const wanted = bareName(accepted)
    .split(' ')
    .filter((word) => !['jr', 'sr', 'ii', 'iii'].includes(word))
  const shared = wanted.filter((word) => words.some((one) => one === word || (word.length > 3 && one.endsWith(word))))
  const hasLast = shared.at(-1) === wanted.at(-1)
  const isPart = words.every((word) => wanted.includes(word))
  return hasLast || isPart ? shared.length : 0
}

/**
 * How well an entity's name and aliases match a marked voice, in shared words; 0 for no match. Only words with the head
 * noun match a described voice.
 */
export const closeness = ({ name, aliases }: FoundVoice, { names, isNamed }: AcceptedVoice): number => {
  const head = bareName(names.at(-1) ?? '')
  const possible = [name, ...aliases].filter((one) => isNamed || holds(bareName(one), head))
  return Math.max(0, ...possible.flatMap((one) => names.map((accepted) => sharedWords(one, accepted))))
}

/**
 * Whether an entity is the marked voice, even without a clean name: it matches this voice, and no other voice of the
 * article better.
 */
export const isSameVoice = (found: FoundVoice, wanted: AcceptedVoice, others: readonly AcceptedVoice[]): boolean => {
  const fit = closeness(found, wanted)
  return fit > 0 && others.every((other) => other === wanted || closeness(found, other) <= fit)
}

/**
 * Whether a found voice only repeats words of the source, such as "the mayor". It is not linked to anyone, but not
 * wrong either.
 */
export const repeatsSource = ({ name }: FoundVoice, source: string): boolean => holds(bareName(source), bareName(name))
