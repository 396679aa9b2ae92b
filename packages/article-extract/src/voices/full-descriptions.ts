import type { Attribution } from '../attribution/attribution.ts'
import { endBeforeTime } from '../coreference/mentions/main-mentions.ts'
import { descriptionName } from '../coreference/resolve-references.ts'
import { type Doc, type Token, type TokenRange, tokensIn } from '../doc/doc.ts'
import type { EntityTable } from '../entities/entity-table.ts'
import { timeWords } from '../names/name-words.ts'
import { meansOtherWords, relatedPhrase } from './relative-sources.ts'

/** Longer descriptions are shortened: without their participle, or to their noun phrase. */
const mostTokens = 14

const ending = /^(?:[,;:(—–]|--?|who|which|whose|that|when|where)$/

/** Whether a description ends here. "that" may be part of it: "an author of that report". */
const isEnd = (token: Token | undefined): boolean => ending.test(token?.lower ?? '') && token?.penn !== 'DT'

/** Whether a participle or verb begins here: "a lawsuit | filed Friday by the town", but not "an updated report". */
const isParticiple = (token: Token | undefined, before: Token | undefined): boolean =>
  token?.tag === 'VERB' && /^(?:NOUN|PROPN|PRON)$/.test(before?.tag ?? '')

/** Words that only say when; a participle with nothing else does not identify anyone. */
const isTime = ({ tag, lower }: Token): boolean =>
  tag === 'NUM' ||
  tag === 'ADV' ||
  timeWords.has(lower) ||
  /^(?:on|in|at|last|this|earlier|the|a|week|weeks|month|months|year|years|day|days|night|morning|ago|out)$/.test(lower)

/**
 * The source without its possessive, up to the first comma or clause outside a name; undefined if that is too long.
 * `named` has the tokens of names.
 */
const phraseOf = (doc: Doc, { first, end }: TokenRange, named: ReadonlySet<number>): TokenRange | undefined => {
  const { tokens } = doc
  const goesOn = (at: number): boolean => named.has(at - 1) && named.has(at) && named.has(at + 1)
  let from = first
  while (from < end && tokens[from]?.tag === 'PUNCT' && !/^["“”‘'']$/u.test(tokens[from]?.text ?? '')) from++
  let [stop, participle] = [from + 1, -1]
  for (; stop < end && stop - from <= mostTokens && (goesOn(stop) || !isEnd(tokens[stop])); stop++)
    if (participle < 0 && isParticiple(tokens[stop], tokens[stop - 1])) participle = stop
  const isLong = stop - from > mostTokens
  const behind = participle < 0 ? [] : tokens.slice(participle + 1, stop)
  // Words quoted after a participle are the source's content: 'a report highlighting the "alarming rise"'.
  const saysMore = !isLong && !behind.every(isTime) && !behind.some(({ text }) => /^["“”]$/u.test(text))
  if (participle >= 0 && !saysMore) stop = participle
  else if (isLong) return undefined
  if (tokens[stop - 1]?.penn === 'POS') stop--
  return { first: from, end: endBeforeTime(doc, from, stop) }
}

/** Whether the words may come before an entity's noun phrase: "nearly", "at least", "as many as", "a". */
const isFront = (words: string): boolean =>
  words.split(' ').length <= mostFront &&
  !/[,;:(]|\b(?:and|or|of|for|to|by|from|in|on|with|among|said|says)\b/iu.test(words)

const mostFront = 5

/** Whether the phrase is the name with additional words before or after it, or with its owner: "her mother". */
const extendsName = (phrase: string, name: string): boolean => {
  const [, owned = ''] = /^(?:his|her|its|their) (.+)$/iu.exec(name) ?? []
  if (owned !== '' && /^[^,]*\p{L}(?:['’]s|s['’]) /u.test(phrase) && phrase.endsWith(` ${owned}`)) return true
  const at = ` ${phrase.toLowerCase()} `.indexOf(` ${name.toLowerCase()} `)
  return at === 0 || (at > 0 && isFront(phrase.slice(0, at - 1)))
}

/** The phrase without an unclosed quotation mark. */
const closed = (phrase: string): string => {
  const [open, close] = [phrase.lastIndexOf('“'), phrase.lastIndexOf('”')]
  return open > close ? phrase.slice(0, open) + phrase.slice(open + 1) : phrase
}

/**
 * Longer names for voices that are only described, from the words of their first source, by voice id: "a spokesman for
 * the mayor" rather than "a spokesman". `voiceIds` has the voices of each attribution.
 */
export const fullDescriptions = (
  doc: Doc,
  { entities, mentions }: EntityTable,
  attributions: readonly Attribution[],
  voiceIds: readonly (readonly string[])[],
): ReadonlyMap<string, string> => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const named = tokensIn(mentions.filter(({ form, first, end }) => form === 'name' && end - first > 1))
  const names = new Map<string, string>()
  for (const [index, { source }] of attributions.entries()) {
    const [id = '', ...others] = voiceIds[index] ?? []
    const entity = byId.get(id)
    if (!source || !entity || entity.named || others.length > 0 || names.has(id)) continue
    const phrase = phraseOf(doc, meansOtherWords(doc, source) ? relatedPhrase(doc, source) : source, named)
    const name = phrase ? closed(descriptionName(doc, phrase)) : ''
    if (extendsName(name, entity.name)) names.set(id, name)
  }
  return names
}
