import type { TokenRange } from '../tokens/token.ts'
import { findAccordingTo } from './according-to.ts'
import type { Candidate } from './candidate.ts'
import { contentUpTo, sentenceAt } from './content-end.ts'
import type { CueSite } from './cue-site.ts'
import { findCueSites } from './find-cue-sites.ts'
import { followingContent } from './following-content.ts'
import { findNounClauses } from './noun-clause.ts'
import type { Paragraph } from './paragraph.ts'
import { patternRate } from './pattern-rates.ts'
import { precedingContent } from './preceding-content.ts'
import { skipAdjuncts } from './skip-adjuncts.ts'
import { findSpeakerLabel } from './speaker-label.ts'
import { type Stops, stopsIn } from './stops.ts'

const overlaps = (one: TokenRange, two: TokenRange): boolean => one.first < two.end && two.first < one.end

/** Candidates have their roles apart: what lies over source or cue is no content. */
const apart = (content: readonly TokenRange[], roles: readonly (TokenRange | undefined)[]): boolean =>
  content.length > 0 && content.every((part) => roles.every((role) => role === undefined || !overlaps(part, role)))

const wordOf = ({ lemma, voice, source, shared }: CueSite): string => {
  if (source === undefined) return `${lemma}/none`
  if (voice !== 'active') return `${lemma}/${voice}`
  return shared ? `${lemma}/shared` : lemma
}

/** "As Lee noted, the plan …": the content stands behind the comma. */
const fromAs = (paragraph: Paragraph, site: CueSite, sentence: TokenRange): Candidate | undefined => {
  const { tokens } = paragraph
  const { source, group, lemma } = site
  if (source === undefined || tokens[source.first - 1]?.lower !== 'as' || source.first - 1 > sentence.first + 1)
    return undefined
  const comma = skipAdjuncts(paragraph, group.end, sentence.end)
  if (!/^[,:]$/.test(tokens[comma]?.text ?? '')) return undefined
  const content = contentUpTo(paragraph, comma + 1, sentence.end)
  const word = wordOf(site)
  return (
    content && { pattern: 'as', lemma, word, source, cue: [group], content: [content], score: patternRate('as', word) }
  )
}

const fromSite = (paragraph: Paragraph, site: CueSite, stops: Stops): Candidate | undefined => {
  const sentence = sentenceAt(paragraph, site.verb)
  if (sentence === undefined) return undefined
  const { source, group, lemma } = site
  const { tokens } = paragraph
  const before = precedingContent(paragraph, site)
  const end = stops.get(paragraph.sentenceOf[site.verb] ?? -1)?.find((stop) => stop > group.end) ?? sentence.end
  const found = before
    ? { ...before, cueEnd: group.end }
    : site.inverted
      ? undefined
      : followingContent(paragraph, site, end)
  if (found === undefined) return fromAs(paragraph, site, sentence)
  const cue = { first: group.first, end: found.cueEnd }
  if (!apart(found.content, [source, cue]) || (source && overlaps(source, cue))) return undefined
  const pattern = site.voice === 'passive' && found.pattern === 'infinitive' ? 'passiveInfinitive' : found.pattern
  const word = wordOf(site)
  const score = patternRate(pattern, word)
  if (
    source &&
    found.pattern === 'infinitive' &&
    (pattern === 'passiveInfinitive' || /^(?:seem|appear)$/.test(lemma))
  ) {
    const about = { first: source.first, end: tokens[source.end - 1]?.text === ',' ? source.end - 1 : source.end }
    return {
      pattern: 'passiveInfinitive',
      lemma,
      word,
      cue: [cue],
      content: [about, ...found.content],
      score: patternRate('passiveInfinitive', word),
    }
  }
  return { pattern, lemma, word, cue: [cue], content: found.content, score, ...(source ? { source } : {}) }
}

const leastSure = 0.4

/** Where the sources of sure statements begin whose content follows them. */
const sureSources = (verbs: readonly Candidate[]): ReadonlySet<number> =>
  new Set(
    verbs.flatMap(({ source, content: [first], score }) =>
      source && first && first.first >= source.end && score >= leastSure ? [source.first] : [],
    ),
  )

/** "According to lawmakers, the agency noted that …": the agency is the voice, the lawmakers hand its words on. */
const handsOn = ({ content: [first], source }: Candidate, sources: ReadonlySet<number>): boolean =>
  first !== undefined && sources.has(first.first) && (source?.end ?? 0) < first.first

/** Everything in the paragraph that may be a statement, with how sure it is; candidates may overlap. */
export const findCandidates = (paragraph: Paragraph): readonly Candidate[] => {
  const sites = findCueSites(paragraph)
  const stops = stopsIn(paragraph, sites)
  const verbs = sites.flatMap((site) => fromSite(paragraph, site, stops) ?? [])
  const sources = sureSources(verbs)
  return [
    ...findSpeakerLabel(paragraph),
    ...findNounClauses(paragraph),
    ...verbs,
    ...findAccordingTo(paragraph).filter((candidate) => !handsOn(candidate, sources)),
  ]
}
