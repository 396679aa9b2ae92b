import { smallNumberOf } from '../figures/numbers/number-words.ts'
import type { Tag, Token } from './doc.ts'
import { memoizeWords } from './memoize-words.ts'

const table: Readonly<Record<string, Tag>> = {
  CC: 'CCONJ',
  CD: 'NUM',
  DT: 'DET',
  EX: 'PRON',
  FW: 'X',
  IN: 'ADP',
  LS: 'X',
  MD: 'AUX',
  PDT: 'DET',
  POS: 'PART',
  PRP: 'PRON',
  PRP$: 'PRON',
  RP: 'ADP',
  SYM: 'SYM',
  TO: 'PART',
  UH: 'INTJ',
  WDT: 'PRON',
  WP: 'PRON',
  WP$: 'PRON',
  WRB: 'ADV',
  $: 'SYM',
  '#': 'SYM',
}

const families: readonly (readonly [start: string, tag: Tag])[] = [
  ['NNP', 'PROPN'],
  ['NN', 'NOUN'],
  ['JJ', 'ADJ'],
  ['RB', 'ADV'],
  ['VB', 'VERB'],
]

const subordinators: ReadonlySet<string> = new Set(
  'that if whether because although though unless while whereas'.split(' '),
)
const forms = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const be = forms("be is are was were been being am 's 're 'm")
const have = forms("have has had having 've")
const helpers = forms("do does did 'll 'd")

/** The number of tags after a verb that are examined. */
const reach = 3

/** Whether the word is an auxiliary of a verb after it: "has not been", "did they say". */
const helps = (lower: string, tags: readonly string[], index: number): boolean => {
  if (be.has(lower)) return true
  const mayHelp = have.has(lower) || helpers.has(lower)
  if (!mayHelp) return false
  const verb = tags.slice(index + 1, index + 1 + reach).find((tag) => !/^(?:RB|PRP|NNP)/u.test(tag))
  return have.has(lower) ? verb === 'VBN' || verb === 'VBD' : verb === 'VB'
}

/** Whether a token is a word, a sign or another mark. */
export type WordKind = 'word' | 'sign' | 'mark'

/** The kind of a token, by its text in lower case. */
export const wordKind = (lower: string): WordKind => {
  if (/[\p{L}\p{N}]/u.test(lower)) return 'word'
  return /^\p{S}$/u.test(lower) ? 'sign' : 'mark'
}

const tagOf = memoizeWords((tag): Tag => table[tag] ?? families.find(([start]) => tag.startsWith(start))?.[1] ?? 'X')

/**
 * The Universal Dependencies part of speech for the Penn Treebank tag at `tags[index]`. `lower` is the word, and `tags`
 * are those of its paragraph. Source: universaldependencies.org, "Converting the Penn Treebank".
 */
export const universalTag = (
  tag: string,
  lower: string,
  kind: WordKind,
  tags: readonly string[],
  index: number,
): Tag => {
  if (kind !== 'word') return table[tag] === 'SYM' || kind === 'sign' ? 'SYM' : 'PUNCT'
  if (lower === 'not' || lower === "n't") return 'PART'
  if (tag === 'IN' && subordinators.has(lower)) return 'SCONJ'
  if (tag === 'TO' && !tags[index + 1]?.startsWith('VB') && !tags[index + 1]?.startsWith('RB')) return 'ADP'
  if (tag.startsWith('VB') && helps(lower, tags, index)) return 'AUX'
  return tagOf(tag)
}

const namelike = /^\p{Lu}\p{Ll}/u
const acronym = /^\p{Lu}{2,}$/u
const oftenWrong: ReadonlySet<Tag> = new Set(['VERB', 'ADV', 'X', 'INTJ'])

/** Whether a capital at `index` does not show a name: the token begins a sentence or a quotation. */
const startsSentence = (before: Token, token: Token): boolean =>
  /^[.!?:“‘]$/.test(before.text) || (/^["'`«„([—–-]$/.test(before.text) && before.end === token.start)

/** Offices with an adjective joined by a hyphen: "director-general", "president-elect". */
const hyphenatedOffice = /^\p{L}{4,}-(?:general|elect|designate|in-chief)$/u

const fraction =
  /^(?:one|two|three|four|five|six|seven|eight|nine)-(?:half|(?:thir|four|fif|six|seven|eigh|nin|ten)ths?|thirds?)$/

/** Verbs that are never nouns, in the form with "-s": the tagger reads "Vega Productions, denies" as nouns. */
const neverNoun =
  /^(?:says|tells|denies|insists|argues|believes|admits|explains|adds|writes|describes|announces|asserts|concedes|alleges|acknowledges|confirms|maintains|suggests|warns)$/

/** Organizations and countries whose acronym is also a pronoun. */
const pronounAcronym = /^(?:WHO|IT|US)$/
const isShouted = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}{2,}$/u.test(token.text)

/**
 * Corrects frequent errors of the tagger in the tokens of one block. A capitalized verb or adverb inside a sentence is
 * a name ("Mr. Welch", "said Skelly"), a noun in capitals is an acronym, and so is "WHO" beside words in small letters;
 * a number word or a fraction is a number, "director-general" is a noun, and "denies" is a verb.
 */
export const correctTags = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, index) => {
    const before = tokens[index - 1]
    if (oftenWrong.has(token.tag) && smallNumberOf(token.lower) !== undefined) return { ...token, tag: 'NUM' }
    if (token.tag === 'ADJ' && fraction.test(token.lower)) return { ...token, tag: 'NUM' }
    if (token.tag === 'PRON' && pronounAcronym.test(token.text) && !isShouted(before) && !isShouted(tokens[index + 1]))
      return { ...token, tag: 'PROPN', penn: 'NNP' }
    if (token.tag === 'ADJ' && hyphenatedOffice.test(token.lower)) return { ...token, tag: 'NOUN', penn: 'NN' }
    if (token.tag === 'NOUN' && neverNoun.test(token.lower)) return { ...token, tag: 'VERB', penn: 'VBZ' }
    if (token.tag === 'NOUN' && acronym.test(token.text)) return { ...token, tag: 'PROPN' }
    if (!oftenWrong.has(token.tag) || !namelike.test(token.text) || before === undefined) return token
    return startsSentence(before, token) ? token : { ...token, tag: 'PROPN' }
  })
