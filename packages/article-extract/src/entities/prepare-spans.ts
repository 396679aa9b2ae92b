import { isTimeWord } from '../attribution/grammar/noun-phrase.ts'
import { openingVerb } from '../attribution/grammar/opening-verbs.ts'
import { type Doc, sentenceAt, type TokenRange, tokensIn } from '../doc/doc.ts'
import { acronymLetters, bracketedAcronym, spelledOut } from '../names/acronyms.ts'
import { campaignNames } from '../names/campaign-names.ts'
import { casingsOf } from '../names/name-regions.ts'
import type { NameSpan } from '../names/name-span.ts'
import {
  isSmallParticle,
  isTitle,
  joiners,
  knownOrganizations,
  memberWords,
  organizationWords,
  roleModifiers,
  suffixes,
} from '../names/name-words.ts'
import { partnerOf } from '../names/shared-surname.ts'
import { joinsTrades, withCompanies } from './companies-by-form.ts'
import { isFirstName } from './first-names.ts'
import { missedPersons } from './missed-persons.ts'
import { organizationsByForm } from './organizations-by-form.ts'

const overlaps = (one: TokenRange, two: TokenRange): boolean => one.first < two.end && two.first < one.end
const spelledProbability = 0.97
/** The maximum number of acronyms that a text can define without brackets; more are an attack or a list. */
const maxAcronyms = 50

/** Names that are followed by their acronym in brackets, and the acronyms. */
const bracketed = (doc: Doc): readonly NameSpan[] => {
  const found: NameSpan[] = []
  for (let open = 0; open < doc.tokens.length; open++) {
    const acronym = bracketedAcronym(doc, open)
    const name = acronym === undefined ? undefined : spelledOut(doc, open, acronymLetters(acronym)!)
    if (!name || name.end - name.first < 2) continue
    found.push({ ...name, kind: 'organization', probability: spelledProbability })
    found.push({ first: open + 1, end: open + 2, kind: 'organization', probability: spelledProbability })
  }
  return found
}

/** The end of the words from `first` whose initials are `letters`: "University and College Union" for "UCU". */
const spelledFrom = (doc: Doc, first: number, letters: string): TokenRange | undefined => {
  let [at, next, small] = [first, 0, 0]
  const sentence = doc.sentenceOf[first]
  for (; at < doc.tokens.length && doc.sentenceOf[at] === sentence && small < 3; at++) {
    const { text, lower } = doc.tokens[at]!
    if (/^\p{Lu}/u.test(text)) {
      if (text.charAt(0) !== letters[next]) return undefined
      next++
      small = 0
      if (next === letters.length) return { first, end: at + 1 }
    } else if (joiners.has(lower)) small++
    else return undefined
  }
  return undefined
}

/** Names that an acronym elsewhere in the text abbreviates, if part of them was found as an organization. */
const spelledElsewhere = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] => {
  const acronyms = new Set<string>()
  const starts = new Map<string, number[]>()
  for (const { kind, first, end } of spans) {
    const { text } = doc.tokens[first]!
    const letters = end - first === 1 && kind !== 'person' ? acronymLetters(text) : undefined
    if (letters !== undefined && letters.length > 2 && acronyms.size < maxAcronyms) acronyms.add(letters)
    else starts.set(text.charAt(0), [...(starts.get(text.charAt(0)) ?? []).slice(-500), first])
  }
  return [...acronyms].flatMap((letters) =>
    (starts.get(letters.charAt(0)) ?? []).flatMap((first) => {
      const range = spelledFrom(doc, first, letters)
      return range && range.end - range.first > 1
        ? [{ ...range, kind: 'organization' as const, probability: spelledProbability }]
        : []
    }),
  )
}

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

const quote = /^["“”‘’']$/u

const isName = (doc: Doc, at: number): boolean =>
  doc.tokens[at]?.tag === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(doc.tokens[at]!.text)

/** Names found only as the nickname between a first name and a surname: "Cia" in 'Marcia "Cia" Price'. */
const aroundNickname = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] =>
  spans.flatMap((span) => {
    const { first, end } = span
    const isQuoted = quote.test(doc.tokens[first - 1]?.text ?? '') && quote.test(doc.tokens[end]?.text ?? '')
    const given = doc.tokens[first - 2]?.lower ?? ''
    const isPerson = isFirstName(given) && isName(doc, first - 2) && isName(doc, end + 1)
    return isQuoted && end - first === 1 && isPerson
      ? [{ ...span, first: first - 2, end: end + 2, kind: 'person' as const }]
      : []
  })

/** Joins two names of persons around a nickname in quotation marks into one name: 'Robert "Bob" Jones'. */
const nicknamed = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] => {
  const ending = new Map(spans.flatMap((span) => (span.kind === 'person' ? [[span.end, span] as const] : [])))
  return spans.flatMap((span) => {
    const close = span.first - 1
    if (span.kind !== 'person' || !quote.test(doc.tokens[close]?.text ?? '')) return []
    const open = [close - 2, close - 3].find((at) => quote.test(doc.tokens[at]?.text ?? ''))
    const before =
      open === undefined
        ? undefined
        : (ending.get(open) ?? (doc.tokens[open - 1]?.text === '.' ? ending.get(open - 1) : undefined))
    if (open === undefined || !before || !/^\p{Lu}/u.test(doc.tokens[open + 1]!.text)) return []
    return [{ ...before, end: span.end, probability: Math.min(before.probability, span.probability) }]
  })
}

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

/** Cuts the verb off a name at the start of a sentence: `Wrote Marten: "…"`. */
const withoutOpeningVerb = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] =>
  spans.map((span) => {
    if (span.kind !== 'person' || span.end - span.first < 2) return span
    const sentence = sentenceAt(doc, span.first)
    return sentence && openingVerb(doc, sentence)?.verb === span.first ? { ...span, first: span.first + 1 } : span
  })

/** Drops a company's code on an exchange after its name: "Tavoline World Inc <TAV.N>". */
const withoutTickers = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] => {
  const ends = new Set(spans.map(({ end }) => end))
  return spans.filter(({ first, end }) => {
    const isCode = doc.tokens.slice(first, end).every(({ text }) => /^[^\p{Ll}]+$/u.test(text))
    return !(isCode && doc.tokens[first - 1]?.text === '<' && ends.has(first - 1))
  })
}

/** Words in front of a day or a month: "Last Friday Marten". */
const beforeTime = /^(?:last|this|next|early|late)$/

/** Cuts a time off the front of a person's name that opens a sentence. */
const withoutTime = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] =>
  spans.map((span) => {
    if (span.kind !== 'person' || doc.sentences[doc.sentenceOf[span.first]!]!.first !== span.first) return span
    let first = span.first
    while (first < span.end && beforeTime.test(doc.tokens[first]!.lower)) first++
    const isTime = first > span.first && first + 1 < span.end && isTimeWord(doc.tokens[first]!)
    return isTime ? { ...span, first: first + 1 } : span
  })

/** Cuts spans at the end of the dateline. */
const cutAtDateline = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] =>
  spans.flatMap((span) => {
    if (span.first >= doc.bodyStart || span.end <= doc.bodyStart) return [span]
    return span.kind === 'person' ? [{ ...span, first: doc.bodyStart }] : [{ ...span, end: doc.bodyStart }]
  })

const wordsAt = (doc: Doc, first: number, length: number): string =>
  doc.tokens
    .slice(first, first + length)
    .map(({ lower }) => lower)
    .join(' ')

/**
 * Reduces a name in a headline to a full name that occurs elsewhere in the text: "Rival Ilse Marten Slams Harbor Plan".
 */
const cutHeadlines = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] => {
  const isLong = ({ kind, first, end }: NameSpan): boolean => kind === 'person' && end - first > 2
  if (!spans.some(isLong)) return spans
  const casings = casingsOf(doc)
  const known = new Set(
    spans.flatMap(({ kind, first, end }) =>
      kind === 'person' && (end - first === 2 || end - first === 3) ? [wordsAt(doc, first, end - first)] : [],
    ),
  )
  return spans.map((span) => {
    if (!isLong(span) || casings[doc.sentenceOf[span.first]!] === 'usual') return span
    const sizes = [3, 2].filter((size) => span.first + size < span.end)
    const front = sizes.find((size) => known.has(wordsAt(doc, span.first, size)))
    if (front !== undefined) return { ...span, end: span.first + front }
    const back = sizes.find((size) => known.has(wordsAt(doc, span.end - size, size)))
    return back === undefined ? span : { ...span, first: span.end - back }
  })
}

/** The end of the capitalized titles at the start of a span: "Vice President Ilse R. Marten Jr." */
const afterTitles = (doc: Doc, { first, end }: NameSpan): number => {
  const word = (at: number): string => (doc.tokens[at]?.lower ?? '').replaceAll('.', '')
  let at = first
  while (at < end - 2 && (isTitle(word(at)) || roleModifiers.has(word(at)) || doc.tokens[at]!.text === '.')) at++
  return at > first && (isTitle(word(at - 1)) || doc.tokens[at - 1]!.text === '.') ? at : first
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
    if (span.kind === 'person' || span.end - span.first < 3) return span
    const first = afterTitles(doc, span)
    return first > span.first && isPersonal(doc, first, span.end) ? { ...span, kind: 'person', first } : span
  })

/** The start of the small words of a surname that end before `at`: "bin", "van der", "in 't". Returns `at` if there are none. */
const particlesBefore = ({ tokens, sentenceOf }: Doc, at: number): number => {
  const [word, mark, letter] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]]
  const isDutch = letter?.text === 't' && /^['’‘]$/u.test(mark?.text ?? '') && mark?.end === letter.start
  if (isDutch && /^(?:in|van|op)$/.test(word?.lower ?? '')) return at - 3
  let first = at
  while (sentenceOf[first - 1] === sentenceOf[at] && isSmallParticle(tokens[first - 1]?.text ?? '')) first--
  return first
}

/** Whether the token before a surname is the first name: "Osama" in "Osama bin Laden", but not "President" or "Monday". */
const isGiven = (doc: Doc, at: number): boolean =>
  isName(doc, at) && !isTitle(doc.tokens[at]!.lower) && !isTimeWord(doc.tokens[at]!)

/**
 * Completes surnames that the name finder cut after a small word, and joins the names before it: "Laden" in "Osama bin
 * Laden", "Sofie" and "Hout" in "Sofie in 't Hout".
 */
const withParticles = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] => {
  const ending = new Map(spans.flatMap((span) => (span.kind === 'person' ? [[span.end, span] as const] : [])))
  const taken = tokensIn(spans)
  return spans.flatMap((span) => {
    const front = span.kind === 'person' ? particlesBefore(doc, span.first) : span.first
    if (front === span.first) return []
    const given = ending.get(front)?.first ?? (!taken.has(front - 1) && isGiven(doc, front - 1) ? front - 1 : front)
    return [{ ...span, first: given }]
  })
}

/** The first name before "and" that the name finder missed: "the parents, Adam and Ilse Marten". */
const partners = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] => {
  const taken = tokensIn(spans)
  return spans.flatMap((span) => {
    const at = partnerOf(doc, span)
    return at === undefined || taken.has(at) ? [] : [{ ...span, first: at, end: at + 1 }]
  })
}

/**
 * The name spans, corrected by evidence from the whole text. A name that an acronym abbreviates is complete, a nickname
 * is inside its name, and no span crosses the dateline.
 */
export const prepareSpans = (doc: Doc, spans: readonly NameSpan[]): readonly NameSpan[] => {
  const written = withoutTime(doc, withoutTickers(doc, spans))
  const cut = cutHeadlines(doc, withoutOpeningVerb(doc, cutAtDateline(doc, written)))
  const defined = splitAtAnd(doc, replaced(cut, bracketed(doc)))
  const ends = new Int32Array(doc.tokens.length)
  for (const { first, end } of defined) ends.fill(end, first, end)
  const elsewhere = spelledElsewhere(doc, defined).filter(({ first, end }) => ends[first]! < end)
  const whole = replaced(defined, elsewhere)
  const titled = titledPersons(doc, replaced(whole, [...nicknamed(doc, whole), ...aroundNickname(doc, whole)]))
  const people = replaced(titled, [...withParticles(doc, titled), ...partners(doc, titled)])
  const complete = withCompanies(doc, replaced(people, missedPersons(doc, people)))
  return replaced(complete, [...organizationsByForm(doc, complete), ...campaignNames(doc)])
}
