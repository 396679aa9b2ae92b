import type { Doc, Token, TokenRange } from '../doc/doc.ts'
import { genderOf, isRoleWord } from './roles.ts'

/** The relative or colleague of somebody else that words beside a name say the person is. */
interface Kinship {
  /** The gender of the relative: "husband". */
  readonly gender: 'he' | 'she' | undefined
  /** The gender of the person whose relative it is: "her". Undefined if a name says whose, as in "Marten's". */
  readonly owner: 'he' | 'she' | undefined
}

const kin =
  /^(?:husband|wife|son|daughter|brother|sister|father|mother|uncle|aunt|nephew|niece|cousin|spouse|widow|widower|partner)$/
const isRelative = (noun: Token): boolean => kin.test(noun.lower) || isRoleWord(noun)

const owners: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['his', 'he'],
  ['her', 'she'],
])

const kinshipOf = (owner: Token | undefined, noun: Token): Kinship => ({
  gender: genderOf([noun]),
  owner: owners.get(owner?.lower ?? ''),
})

/** The kinship before the name that begins at `first`, with or without a comma: "her husband". */
const kinshipBefore = ({ tokens }: Doc, first: number): Kinship | undefined => {
  const near = tokens[first - 1]?.text === ',' ? first - 2 : first - 1
  const [owner, word] = [tokens[near - 1], tokens[near]]
  // "Asked about her bonus, Marten smiled."
  return word && isRelative(word) && /^(?:PRP\$|POS)$/.test(owner?.penn ?? '') ? kinshipOf(owner, word) : undefined
}

/** The longest phrase after a name: "his younger half brother". */
const longest = 5

/**
 * The kinship in apposition after the name that ends before `end`: ", her husband of 31 years,". Not in a list, ", her
 * husband, Adam, and …", and not the speaker of ", her husband said".
 */
const kinshipAfter = ({ tokens }: Doc, end: number): Kinship | undefined => {
  const owner = tokens[end + 1]
  if (tokens[end]?.text !== ',' || !owners.has(owner?.lower ?? '')) return undefined
  let at = end + 2
  while (at < end + 2 + longest && /^(?:NN|NNP|JJ|CD)$/.test(tokens[at]?.penn ?? '')) at++
  const [noun, next, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const closes =
    /^(?:of|for|[.;])$/.test(next?.lower ?? '') || (next?.text === ',' && !/^\p{Lu}/u.test(behind?.text ?? ''))
  return noun && at > end + 2 && closes && isRelative(noun) ? kinshipOf(owner, noun) : undefined
}

/** Whose relative or colleague the words beside a name say that the person is, if they do. */
export const kinshipBeside = (doc: Doc, { first, end }: TokenRange): Kinship | undefined =>
  kinshipBefore(doc, first) ?? kinshipAfter(doc, end)
