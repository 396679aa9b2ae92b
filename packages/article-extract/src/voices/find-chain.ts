import type { Hop } from '@onrecord/article-data'
import type { Attribution } from '../attribution/attribution.ts'
import { isSpeakerPhrase } from '../attribution/grammar/clauses.ts'
import { phraseFrom } from '../attribution/grammar/noun-phrase.ts'
import { quotedSource } from '../attribution/sources/quoted-sources.ts'
import { sourceAfter } from '../attribution/sources/source-after.ts'
import { type Doc, sentenceAt, type TokenRange, wordsIn } from '../doc/doc.ts'
import { newsOrganizations } from './voice-nouns.ts'

/** A hop of the chain, before its entity is known. */
export interface Link {
  readonly range: TokenRange
  readonly relation: Hop['relation']
}

const present = /\b(?:present|attended|attending|briefed|briefing|meeting|session|hearing)\b/iu

/** The source between the writer and the voice: "According to lawmakers at the meeting, the agency noted that …". */
const accordingTo = (doc: Doc, { source, cue }: Attribution): Link | undefined => {
  const { tokens } = doc
  const first = source && sentenceAt(doc, source.first)?.first
  // Otherwise "according to" is the cue itself.
  if (source === undefined || first === undefined || tokens[cue?.first ?? -1]?.lower === 'according') return undefined
  const opens = tokens[first]?.lower === 'according' && tokens[first + 1]?.lower === 'to'
  if (!opens || tokens[source.first - 1]?.text !== ',' || source.first - 1 <= first + 2) return undefined
  const range = { first: first + 2, end: source.first - 1 }
  return { range, relation: present.test(wordsIn(doc, range)) ? 'briefedBy' : 'said' }
}

/** The news organization that the voice spoke to: "X told the AP", "X said in an interview with the AP". */
const toldTo = (doc: Doc, { verb = -1, lemma, content }: Attribution): Link | undefined => {
  const { tokens } = doc
  const after = verb + 1
  const sentence = sentenceAt(doc, verb)
  if (sentence === undefined) return undefined
  const met = tokens.slice(after, Math.min(sentence.end, after + 8)).findIndex(({ lower }) => lower === 'interview')
  const first = lemma === 'tell' ? after : met >= 0 && tokens[after + met + 1]?.lower === 'with' ? after + met + 2 : -1
  // "Told a news conference | OPEC would meet": a name that begins the content is not the hearer.
  const said = content.find((part) => part.first > first)?.first ?? sentence.end
  const range = first < 0 ? undefined : phraseFrom(tokens, first, Math.min(sentence.end, said))
  if (range === undefined) return undefined
  const words = tokens.slice(range.first, range.end)
  const isName = words.some(({ tag, text }) => tag === 'PROPN' && /^\p{Lu}/u.test(text))
  return isName && newsOrganizations.test(words.map(({ text }) => text).join(' '))
    ? { range, relation: 'interviewed' }
    : undefined
}

const own = /^(?:his|her|its|their|my|our)$/u
/** Words before "citing" that make it an act rather than a source: "By citing a poll", "after citing her rival". */
const tellsOfAct = /^(?:ADP|SCONJ)$/

/**
 * The cited source, which is the voice; the named source passes its words on: ", citing two officials,", "quoted two
 * officials as saying".
 */
export const citedIn = (doc: Doc, attribution: Attribution): TokenRange | undefined => {
  const { verb, lemma, content, source } = attribution
  const { tokens } = doc
  const quoted = quotedSource(doc, attribution)
  if (quoted) return quoted.source
  const sentence = verb !== undefined && sentenceAt(doc, verb)
  if (verb === undefined || !sentence) return undefined
  // "citing a report": the cited words are the content, without an intermediary.
  if (lemma === 'cite' && (content[0]?.first ?? verb + 1) <= verb + 1) return undefined
  // "The Herald, citing two officials, reported"
  const isAside = source && source.end < verb && tokens[source.end]?.text === ','
  const from = isAside ? source.end + 1 : verb + 1
  for (let index = lemma === 'cite' ? verb : from; index < sentence.end; index++) {
    const word = tokens[index]?.lower
    if ((word !== 'citing' && word !== 'quoting') || tellsOfAct.test(tokens[index - 1]?.tag ?? '')) continue
    // "citing her work" gives a reason rather than words.
    const cited = own.test(tokens[index + 1]?.lower ?? '') ? undefined : sourceAfter(tokens, index + 1, sentence.end)
    // "citing her rival's unpopularity" gives a reason too.
    return cited && isSpeakerPhrase(doc, cited) ? cited : undefined
  }
  return undefined
}

/** The hops between the writer and the voice, nearest to the writer first. `cited` is the cited source, if it is the voice. */
export const findLinks = (doc: Doc, attribution: Attribution, cited: TokenRange | undefined): readonly Link[] => {
  const quoted = quotedSource(doc, attribution)
  const between = quoted && attribution.source?.first === quoted.source.first ? quoted.by : cited && attribution.source
  const passedOn: Link | undefined = between && { range: between, relation: 'citing' }
  return [accordingTo(doc, attribution), toldTo(doc, attribution), passedOn].filter((link) => link !== undefined)
}
