import type { Hop } from '@onrecord/article-data'
import { type Attribution, spanOf } from '../attribution/attribution.ts'
import { phraseFrom } from '../attribution/noun-phrase.ts'
import { sentenceAt } from '../attribution/paragraph.ts'
import { sourceAfter } from '../attribution/source-after.ts'
import type { TokenRange } from '../tokens/token.ts'
import { newsBodies } from './voice-nouns.ts'

/** A link of the chain before it is known whom it leads to. */
export interface Link {
  readonly range: TokenRange
  readonly relation: Hop['relation']
}

const present = /\b(?:present|attended|attending|briefed|briefing|meeting|session|hearing)\b/iu

/** "According to lawmakers at the meeting, the agency noted that …": who stands between the writer and the voice. */
const accordingTo = ({ paragraph, tokens: { source, cue } }: Attribution): Link | undefined => {
  const sentence = source && sentenceAt(paragraph, source.first)
  if (source === undefined || sentence === undefined) return undefined
  const { tokens } = paragraph
  // Then it is the cue itself.
  if (cue.some(({ first }) => tokens[first]?.lower === 'according')) return undefined
  const first = sentence.first
  if (
    tokens[first]?.lower !== 'according' ||
    tokens[first + 1]?.lower !== 'to' ||
    tokens[source.first - 1]?.text !== ','
  )
    return undefined
  const range = { first: first + 2, end: source.first - 1 }
  const { start, end } = spanOf(paragraph, range)
  const words = tokens
    .slice(range.first, range.end)
    .map(({ text }) => text)
    .join(' ')
  return end > start ? { range, relation: present.test(words) ? 'briefedBy' : 'said' } : undefined
}

/** "X told the AP", "X said in an interview with the AP": whom the voice spoke to, when that is a body of the news. */
const toldTo = ({ paragraph, tokens: { verb = -1 }, lemma }: Attribution): Link | undefined => {
  const { tokens } = paragraph
  const behind = verb + 1
  const sentence = sentenceAt(paragraph, behind - 1)
  if (sentence === undefined) return undefined
  const met = tokens.slice(behind, Math.min(sentence.end, behind + 8)).findIndex(({ lower }) => lower === 'interview')
  const first =
    lemma === 'tell' ? behind : met >= 0 && tokens[behind + met + 1]?.lower === 'with' ? behind + met + 2 : -1
  const range = first < 0 ? undefined : phraseFrom(tokens, first, sentence.end)
  if (range === undefined) return undefined
  const words = tokens.slice(range.first, range.end)
  const isName = words.some(({ tag, text }) => tag === 'PROPN' && /^\p{Lu}/u.test(text))
  return isName && newsBodies.test(words.map(({ text }) => text).join(' '))
    ? { range, relation: 'interviewed' }
    : undefined
}

const own = /^(?:his|her|its|their|my|our)$/u

/** ", citing two officials,": then those are the voice and the source hands their words on. */
export const citedIn = ({ paragraph, tokens: roles, lemma }: Attribution): TokenRange | undefined => {
  const { tokens } = paragraph
  const { verb, content } = roles
  const sentence = verb !== undefined && sentenceAt(paragraph, verb)
  if (verb === undefined || !sentence) return undefined
  // "citing a report": what is cited is the content, and nobody stands between.
  if (lemma === 'cite' && (content[0]?.first ?? verb + 1) <= verb + 1) return undefined
  for (let index = lemma === 'cite' ? verb : verb + 1; index < Math.min(sentence.end, tokens.length); index++) {
    const verb = tokens[index]?.lower
    if (verb !== 'citing' && verb !== 'quoting') continue
    // "citing her work": a reason, and nobody's words.
    return own.test(tokens[index + 1]?.lower ?? '') ? undefined : sourceAfter(tokens, index + 1, sentence.end)
  }
  return undefined
}

/** The links between the writer and the voice, nearest to the writer first. */
export const findLinks = (attribution: Attribution): readonly Link[] => {
  const cited = citedIn(attribution)
  const handed: Link | undefined = cited &&
    attribution.tokens.source && { range: attribution.tokens.source, relation: 'citing' }
  return [accordingTo(attribution), toldTo(attribution), handed].filter((link) => link !== undefined)
}
