import type { Doc } from '../doc/doc.ts'
import type { CleanName } from '../names/clean-name.ts'
import { classNouns } from '../names/name-words.ts'

/** The evidence in a sentence for and against a person's name. */
interface KindEvidence {
  readonly person: number
  readonly other: number
  /** Whether the name is said to speak. Organizations speak too, so a text with many statements is not more evidence. */
  readonly speaks: boolean
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns after a name that only a thing or an organization has. */
const owned = words(`
  party movement group militants coalition militia company airline newspaper magazine website ceo cfo coo cto
  shares stock stores store employees customers customer users user subscribers subscription subsidiary
  shareholders executives executive service services app platform headquarters investors products product
  bankers board lineup spokesman spokeswoman spokesperson members lawmakers`)
/** People whom only an organization has: "Burrand's co-founder", "Burrand analyst Ilse Marten". */
const officers = words(`founder co-founder cofounder chairman chairwoman analyst economist`)
/** Words before "of", "at", "for" or "with" and the name of an organization. */
const seat = words(`
  ceo cfo coo cto president chairman chairwoman chair director executive founder co-founder owner board user
  users customers employees shareholders subsidiary member members spokesman spokeswoman analyst professor
  manager headquarters version versions titles`)
/** Things that only an organization publishes: "analysis from Burrand". */
const published = words(`analysis report data study research figures poll survey statistics estimates`)
const speaking = words(`
  said says told added wrote tweeted recalled replied joked laughed testified`)
/** What "it" does only if it is an organization: "Burrand said it plans". */
const decided = words(`
  plans planned expects expected intends intended hopes hoped believes believed agreed acquired bought sold
  owns owned employs operates opposes opposed supports supported considers decided signed filed hired`)
const reach = 14
const apposition = 8

/** The last word of the noun phrase in apposition after a name: "company" in ", Norway's largest oil company,". */
const apposedNoun = (doc: Doc, end: number, sentenceEnd: number): string | undefined => {
  const isDetermined = (at: number): boolean => /^(?:DT|PRP\$)$/.test(doc.tokens[at]?.penn ?? '')
  const opens = (at: number): boolean => isDetermined(at) || /^['’]s?$/u.test(doc.tokens[at + 1]?.text ?? '')
  if (doc.tokens[end]?.text !== ',' || ![1, 2].some((skip) => opens(end + skip))) return undefined
  let [at, noun] = [end + 1, undefined as string | undefined]
  for (; at < Math.min(sentenceEnd, end + apposition); at++) {
    const { penn, lower } = doc.tokens[at]!
    if (/^NN/.test(penn)) noun = lower
    else if (!/^(?:DT|PRP\$|POS|JJ|CD|RB|VBN|VBG)/.test(penn) && !/^['’]s?$/u.test(lower)) break
  }
  return doc.tokens[at - 1]?.lower === noun ? noun : undefined
}

/** The evidence around a name, in its own sentence. `opens` contains the first tokens of names. */
export const kindEvidence = (doc: Doc, { first, end, lead }: CleanName, opens: ReadonlySet<number>): KindEvidence => {
  let [person, other] = [0, 0]
  const sentence = doc.sentences[doc.sentenceOf[first]!]!
  const lower = (at: number): string => (at >= sentence.first && at < sentence.end ? doc.tokens[at]!.lower : '')
  const penn = (at: number): string => (at >= sentence.first && at < sentence.end ? doc.tokens[at]!.penn : '')
  const [before, after] = [lower(first - 1), lower(end)]
  const isPossessive = /^['’]s?$/u.test(after)
  const behind = isPossessive ? end + 1 : end
  if (classNouns.has(before)) other += 2
  const isPhrase = /^(?:NN|JJ)/.test(penn(behind))
  if (isPhrase && officers.has(lower(behind))) other += 2
  else if (isPhrase && (owned.has(lower(behind)) || owned.has(lower(behind + 1)))) other += isPossessive ? 1 : 2
  const isAfterThe = before === 'the' && !penn(end).startsWith('NN')
  // "The Harwell Hawks", but not "the Pope".
  if (isAfterThe) other += end - first > 1 ? 2 : 1
  if (/^(?:of|at|for|with|in)$/.test(before) && seat.has(lower(first - 2))) other += 2
  if (before === 'from' && published.has(lower(first - 2))) other += 2
  if (before === 'on' && /^NNS?$/.test(penn(first - 2))) other += 0.5
  if (/^(?:via|through|using|inside)$/.test(before)) other += 0.5
  if (after === ',' && lower(end + 1) === 'which') other += 2
  if (after === ',' && /^(?:who|whose)$/.test(lower(end + 1))) person += 2
  if (/^(?:who|whose|himself|herself)$/.test(after)) person += 2
  if (classNouns.has(apposedNoun(doc, end, sentence.end) ?? '')) other += 2
  if (lead < first && !classNouns.has(before)) person += 2
  const speaks = speaking.has(after) || (speaking.has(before) && /^[.,]$/.test(after))
  if (speaks && lower(end + 1) === 'it' && decided.has(lower(end + 2))) other += 1
  if (
    /^(?:is|are|was)$/.test(after) &&
    /^(?:available|launched|sold|owned|headquartered|based|released)$/.test(lower(end + 1))
  )
    other += 1
  if (/^(?:have|are|were)$/.test(after) && lower(first - 1) !== 'and') other += 1
  for (let at = end; at < Math.min(sentence.end, end + reach) && !opens.has(at); at++) {
    // "The Courier reported that she": the pronoun is somebody else.
    if (/^(?:he|she|his|her)$/.test(lower(at))) return { person: isAfterThe ? person : person + 1, other, speaks }
    if (/^(?:its|itself)$/.test(lower(at))) return { person, other: other + 1, speaks }
  }
  return { person, other, speaks }
}
