import type { Tag } from './token.ts'

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

/** Whether the word helps a verb behind it: "has not been", "did they say". */
const helps = (lower: string, tagsBehind: readonly string[]): boolean => {
  if (be.has(lower)) return true
  const verb = tagsBehind.find((tag) => !/^(?:RB|PRP|NNP)/u.test(tag))
  if (have.has(lower)) return verb === 'VBN' || verb === 'VBD'
  return helpers.has(lower) && verb === 'VB'
}

/**
 * The part of speech of Universal Dependencies for one of the Penn Treebank; `lower` is the word, `tagsBehind` the tags of
 * the few words behind it. Source: universaldependencies.org, "Converting the Penn Treebank".
 */
export const universalTag = (tag: string, lower: string, tagsBehind: readonly string[]): Tag => {
  if (!/[\p{L}\p{N}]/u.test(lower)) return table[tag] === 'SYM' || /^\p{S}$/u.test(lower) ? 'SYM' : 'PUNCT'
  if (lower === 'not' || lower === "n't") return 'PART'
  if (tag === 'IN' && subordinators.has(lower)) return 'SCONJ'
  if (tag === 'TO' && !tagsBehind[0]?.startsWith('VB') && !tagsBehind[0]?.startsWith('RB')) return 'ADP'
  if (tag.startsWith('VB') && helps(lower, tagsBehind)) return 'AUX'
  return table[tag] ?? families.find(([start]) => tag.startsWith(start))?.[1] ?? 'X'
}
