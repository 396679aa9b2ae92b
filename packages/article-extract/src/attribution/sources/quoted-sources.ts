import { type Doc, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { cueLemma } from '../grammar/cue-verbs.ts'
import { phraseFrom, phraseStart } from '../grammar/noun-phrase.ts'
import { isPassive } from '../grammar/passives.ts'
import { speechVerbs } from '../grammar/reporting-words.ts'
import type { Refinement } from '../refinement.ts'
import { sourceAfter } from './source-after.ts'

/** The source whose words another source passes on, and the first token of those words. */
interface QuotedSource {
  readonly source: TokenRange
  /** The source that passes the words on, if the cue is passive: "by the paper". */
  readonly by?: TokenRange
  readonly contentFirst: number
}

const quotes = /^(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing)|paraphras(?:e|es|ed|ing))$/

/** The first token after "as saying" at `at`, or after "as telling reporters"; undefined if other words are there. */
const afterSaying = ({ tokens }: Doc, at: number, end: number): number | undefined => {
  const saying = tokens[at + 1]
  if (tokens[at]?.lower !== 'as' || !saying?.lower.endsWith('ing')) return undefined
  const lemma = cueLemma(saying.lower) ?? ''
  if (!speechVerbs.has(lemma)) return undefined
  if (lemma !== 'tell') return at + 2
  // "As telling reporters the dam was safe": the hearer ends before the next article.
  let ceiling = at + 3
  while (ceiling < end && tokens[ceiling]?.tag !== 'DET') ceiling++
  return phraseFrom(tokens, at + 2, ceiling)?.end ?? at + 2
}

/** The start of a source with an apposition that ends with a comma at `close`: "the mayor, Ilse Vega, was quoted". */
const startOfApposed = ({ tokens }: Doc, close: number, floor: number): number | undefined => {
  const phrase = phraseFrom(tokens, floor, close)
  const name = phrase && tokens[phrase.end]?.text === ',' ? phraseFrom(tokens, phrase.end + 1, close) : undefined
  return name?.end === close ? floor : undefined
}

/**
 * The source of quoted words, for a cue such as "quoted": the object in "the paper quoted a clerk as saying", the
 * subject in "a clerk was quoted by the paper as saying". Undefined for other attributions.
 */
export const quotedSource = (doc: Doc, { verb = -1, cue }: Attribution): QuotedSource | undefined => {
  const { tokens } = doc
  const sentence = sentenceAt(doc, verb)
  if (sentence === undefined || cue === undefined) return undefined
  let quoting = Math.min(verb, cue.first)
  while (quoting <= verb && !quotes.test(tokens[quoting]?.lower ?? '')) quoting++
  // The cue may be "saying" alone.
  if (quoting > verb) {
    if (tokens[verb - 1]?.lower !== 'as') return undefined
    quoting = verb - 2
    while (quoting > sentence.first && !quotes.test(tokens[quoting]?.lower ?? '')) quoting--
    if (!quotes.test(tokens[quoting]?.lower ?? '')) return undefined
  }
  if (isPassive(doc, quoting)) {
    const isBy = tokens[quoting + 1]?.lower === 'by'
    const by = isBy ? phraseFrom(tokens, quoting + 2, sentence.end) : undefined
    const contentFirst = afterSaying(doc, by?.end ?? quoting + 1, sentence.end)
    let end = quoting - 1
    while (/^(?:AUX|ADV|PART)$/.test(tokens[end - 1]?.tag ?? '')) end--
    const first =
      tokens[end - 1]?.text === ','
        ? startOfApposed(doc, end - 1, sentence.first)
        : phraseStart(tokens, end - 1, sentence.first)
    if (contentFirst === undefined || first === undefined) return undefined
    return { source: { first, end }, contentFirst, ...(by && { by }) }
  }
  const object = sourceAfter(tokens, quoting + 1, sentence.end)
  for (let at = quoting + 2; object && at <= object.end; at++) {
    const contentFirst = afterSaying(doc, at, sentence.end)
    const source = { first: object.first, end: at }
    if (contentFirst !== undefined) return { source, contentFirst }
  }
  return undefined
}

const withQuotedSource = (doc: Doc, one: Attribution): readonly Attribution[] => {
  const quoted = quotedSource(doc, one)
  if (quoted === undefined) return [one]
  const { source, by, contentFirst } = quoted
  const content = one.content
    .map(({ first, end }) => ({ first: first < contentFirst && end > source.first ? contentFirst : first, end }))
    .filter(({ first, end }) => first < end)
  // The quoted source itself is not what it says.
  return content.length === 0 ? [] : [{ ...one, content, ...((by || !one.source) && { source }) }]
}

/** Cuts the quoted source off the content: "the paper quoted a clerk as saying that …". */
export const correctQuotedSources: Refinement = {
  name: 'quoted-source',
  run: (doc, attributions) => attributions.flatMap((one) => withQuotedSource(doc, one)),
}
