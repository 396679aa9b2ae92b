/** A marked voice with its accepted names in words. */
export interface AcceptedVoice {
  readonly names: readonly string[]
  readonly isNamed: boolean
}

/** An extracted entity, as far as its names go. */
export interface FoundVoice {
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
 * Whether a name is exactly as an editor would list it. A named voice has one of its accepted names. A described voice may have any
 * part of its longest description, or of the source's words, that includes the head noun.
 */
export const isCleanName = (name: string, { names, isNamed }: AcceptedVoice, source = ''): boolean => {
  const [found, accepted] = [bareName(name), names.map(bareName)]
  if (accepted.includes(found)) return true
  if (isNamed) return false
  const head = accepted.at(-1) ?? ''
  return holds(found, head) && [...accepted, bareName(source)].some((long) => holds(long, found))
}

/** How many words two names share when they share the last one, or when the found one is part of the other; otherwise 0. */
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
 * How well an entity's name and aliases fit a marked voice, in shared words; 0 when they do not fit. A described voice is fitted only by
 * words with its head noun.
 */
export const closeness = ({ name, aliases }: FoundVoice, { names, isNamed }: AcceptedVoice): number => {
  const head = bareName(names.at(-1) ?? '')
  const possible = [name, ...aliases].filter((one) => isNamed || holds(bareName(one), head))
  return Math.max(0, ...possible.flatMap((one) => names.map((accepted) => sharedWords(one, accepted))))
}

/** Whether an entity is the marked voice, clean name or not: it fits this voice, and no other voice of the article better. */
export const isSameVoice = (found: FoundVoice, wanted: AcceptedVoice, others: readonly AcceptedVoice[]): boolean => {
  const fit = closeness(found, wanted)
  return fit > 0 && others.every((other) => other === wanted || closeness(found, other) <= fit)
}

/** Whether a found voice only repeats words of the source, such as "the mayor": not linked to anybody, but not wrong either. */
export const repeatsSource = ({ name }: FoundVoice, source: string): boolean => holds(bareName(source), bareName(name))
