import type { Hop } from '@onrecord/article-data'
import { sentenceAt } from '../attribution/content-end.ts'
import { type Attribution, spanOf } from '../attribution/find-attributions.ts'
import { sourceAfter } from '../attribution/find-source.ts'
import { phraseFrom } from '../attribution/noun-phrase.ts'
import type { TokenRange } from '../tokens/token.ts'
import { newsBodies } from './voice-nouns.ts'

/** A link of the chain before it is known whom it leads to. */
export interface Link {
  readonly range: TokenRange
  readonly relation: Hop['relation']
}

const present = /\b(?:present|attended|attending|briefed|briefing|meeting|session|hearing)\b/iu

/** "According to lawmakers at the meeting, the agency noted that …": who stands between the writer and the voice. */
const accordingTo = ({ paragraph, candidate }: Attribution): Link | undefined => {
  const source = candidate.source
  const sentence = source && sentenceAt(paragraph, source.first)
  if (source === undefined || sentence === undefined || candidate.pattern === 'accordingTo') return undefined
  const { tokens } = paragraph
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
const toldTo = ({ paragraph, candidate }: Attribution): Link | undefined => {
  const { tokens } = paragraph
  const behind = candidate.cue.at(-1)?.end ?? 0
  const sentence = sentenceAt(paragraph, behind - 1)
  if (sentence === undefined) return undefined
  const met = tokens.slice(behind, Math.min(sentence.end, behind + 8)).findIndex(({ lower }) => lower === 'interview')
  const first =
    candidate.lemma === 'tell' ? behind : met >= 0 && tokens[behind + met + 1]?.lower === 'with' ? behind + met + 2 : -1
  const range = first < 0 ? undefined : phraseFrom(tokens, first, sentence.end)
  if (range === undefined) return undefined
  const words = tokens.slice(range.first, range.end)
  const isName = words.some(({ tag, text }) => tag === 'PROPN' && /^\p{Lu}/u.test(text))
  return isName && newsBodies.test(words.map(({ text }) => text).join(' '))
    ? { range, relation: 'interviewed' }
    : undefined
}

/** ", citing two officials,": then those are the voice and the source hands their words on. */
export const citedIn = ({ paragraph, candidate }: Attribution): TokenRange | undefined => {
  const { tokens } = paragraph
  const cue = candidate.cue.at(-1)
  const sentence = cue && sentenceAt(paragraph, cue.end - 1)
  if (cue === undefined || sentence === undefined || candidate.lemma === 'cite') return undefined
  for (let index = cue.end; index < Math.min(sentence.end, tokens.length); index++) {
    const verb = tokens[index]?.lower
    if (verb !== 'citing' && verb !== 'quoting') continue
    return sourceAfter(tokens, index + 1, sentence.end)
  }
  return undefined
}

/** The links between the writer and the voice, nearest to the writer first. */
export const findLinks = (attribution: Attribution): readonly Link[] => {
  const cited = citedIn(attribution)
  const handed: Link | undefined = cited &&
    attribution.candidate.source && { range: attribution.candidate.source, relation: 'citing' }
  return [accordingTo(attribution), toldTo(attribution), handed].filter((link) => link !== undefined)
}
