import { type Doc, type TokenRange, tokensIn } from '../../doc/doc.ts'
import { campaignNames } from '../../names/campaign-names.ts'
import type { NameSpan } from '../../names/name-span.ts'
import {
  isTitle,
  knownOrganizations,
  memberWords,
  organizationWords,
  roleModifiers,
  suffixes,
} from '../../names/name-words.ts'
import { isNational } from '../../places/gazetteer.ts'
import { joinsTrades, withCompanies } from '../companies-by-form.ts'
import { isFirstName } from '../first-names.ts'
import { missedPersons } from '../missed-persons.ts'
import { organizationsByForm } from '../organizations-by-form.ts'
import { bracketed, spelledElsewhere, spelledProbability } from './span-acronyms.ts'
import { cutSpans } from './span-cuts.ts'
import { aroundNickname, nicknamed, partners, withParticles } from './span-parts.ts'

const overlaps = (one: TokenRange, two: TokenRange): boolean => one.first < two.end && two.first < one.end

/** Splits a span at "and" if both sides are whole names of organizations: "Coast Guard and Harbor Ministry". */
const splitAtAnd = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] =>
  spans.flatMap((span) => {
    if (span.kind !== 'organization' || span.probability === spelledProbability) return [span]
    for (let at = span.first + 2; at < span.end - 1; at++) {
      if (doc.tokens[at]!.lower !== 'and' || joinsTrades(doc, at)) continue
      const [left, right] = [doc.tokens[at - 1]!.lower, doc.tokens[span.end - 1]!.lower]
      const opens = memberWords.has(doc.tokens[at + 1]!.lower) && /^(?:of|for)$/.test(doc.tokens[at + 2]?.lower ?? '')
      const isAlone =
        span.end - at === 2 && (knownOrganizations.has(right) || /^(?:congress|parliament|senate)$/.test(right))
      const isPair =
        (organizationWords.has(left) && (opens || isAlone || (organizationWords.has(right) && span.end - at > 2))) ||
        (opens && memberWords.has(doc.tokens[span.first]!.lower))
      if (isPair)
        return [
          { ...span, end: at },
          { ...span, first: at + 1 },
        ]
    }
    return [span]
  })

/** Replaces the spans that `better` overlaps, in text order. Of two overlapping better spans, the longer one stays. */
const replaced = (spans: readonly NameSpan[], better: readonly NameSpan[]): readonly NameSpan[] => {
  if (better.length === 0) return spans
  const kept: NameSpan[] = []
  for (const span of better.toSorted((one, two) => one.first - two.first || two.end - one.end)) {
    if (!kept.at(-1) || !overlaps(kept.at(-1)!, span)) kept.push(span)
  }
  const taken = tokensIn(kept)
  const others = spans.filter(({ first, end }) => {
    for (let at = first; at < end; at++) if (taken.has(at)) return false
    return true
  })
  return [...others, ...kept].toSorted((one, two) => one.first - two.first)
}

/** The end of the capitalized titles at the start of a span: "Vice President Ilse R. Marten Jr." */
const afterTitles = (doc: Doc, { first, end }: NameSpan): number => {
  const word = (at: number): string => (doc.tokens[at]?.lower ?? '').replaceAll('.', '')
  const isInFront = (one: string): boolean => isTitle(one) || roleModifiers.has(one) || isNational(one)
  let at = first
  while (at < end - 2 && (isInFront(word(at)) || doc.tokens[at]!.text === '.')) at++
  return at > first && (isTitle(word(at - 1)) || isNational(word(at - 1)) || doc.tokens[at - 1]!.text === '.')
    ? at
    : first
}

const courtesy = /^(?:mr|mrs|ms|messrs)$/

/** The start of one word after "Mr", "Mrs" or "Ms", which is a surname: "Ms Court", "Mrs Justice Lake". */
const afterCourtesy = ({ tokens }: Doc, { first, end }: NameSpan): number | undefined => {
  const at = end - 1
  const back = tokens[at - 1]?.lower === 'justice' || tokens[at - 1]?.text === '.' ? at - 2 : at - 1
  const isTitled = courtesy.test((tokens[back]?.lower ?? '').replaceAll('.', ''))
  return isTitled && /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) && (first === back || first === at) ? at : undefined
}

/** Whether only a person's name has this form: "Yurim R. Marten", "Yurim Marten Jr." */
const isPersonal = (doc: Doc, first: number, end: number): boolean => {
  const words = doc.tokens.slice(first, end).filter(({ text }) => text !== '.')
  const [given, last] = [words[0]?.lower ?? '', words.at(-1)?.lower.replaceAll('.', '') ?? '']
  const hasInitial = words.slice(1, -1).some(({ text }) => /^\p{Lu}\.?$/u.test(text))
  return (
    words.every(({ text }) => /^\p{Lu}/u.test(text)) &&
    !words.some(({ lower }) => organizationWords.has(lower)) &&
    (isFirstName(given) || hasInitial || suffixes.has(last))
  )
}

/**
 * A title and a name in the form of a person's name are a person, even if the name finder chose another kind: "Sen.
 * Ilse Marten".
 */
const titledPersons = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] =>
  spans.map((span) => {
    if (span.kind === 'person') return span
    const surname = afterCourtesy(doc, span)
    if (surname !== undefined) return { ...span, kind: 'person', first: surname }
    if (span.end - span.first < 3) return span
    const first = afterTitles(doc, span)
    return first > span.first && isPersonal(doc, first, span.end) ? { ...span, kind: 'person', first } : span
  })

/**
 * The name spans, corrected by evidence from the whole text. A name that an acronym abbreviates is complete, a nickname
 * is inside its name, and no span crosses the dateline.
 */
export const prepareSpans = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] => {
  const defined = splitAtAnd(doc, replaced(cutSpans(doc, spans), bracketed(doc)))
  const ends = new Int32Array(doc.tokens.length)
  for (const { first, end } of defined) ends.fill(end, first, end)
  const elsewhere = spelledElsewhere(doc, defined).filter(({ first, end }) => ends[first]! < end)
  const whole = replaced(defined, elsewhere)
  const titled = titledPersons(doc, replaced(whole, [...nicknamed(doc, whole), ...aroundNickname(doc, whole)]))
  const people = replaced(titled, [...withParticles(doc, titled), ...partners(doc, titled)])
  const complete = withCompanies(doc, replaced(people, missedPersons(doc, people)))
  return replaced(complete, [...organizationsByForm(doc, complete), ...campaignNames(doc)])
}
