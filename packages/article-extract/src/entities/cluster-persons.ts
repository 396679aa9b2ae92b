import { lowerBound } from '@onrecord/article-data'
import type { Doc } from '../doc/doc.ts'
import { type CleanName, isCourtesy } from '../names/clean-name.ts'
import { nearestSurname } from './misspelled-surnames.ts'
import { areCompatible, coreWords, isOnePart, nameKey, type PersonName, personName } from './person-name.ts'

/** The names of one entity, each with the probability that it belongs to the entity. */
export interface Cluster {
  readonly readings: readonly CleanName[]
  readonly probabilities: readonly number[]
}

class Person {
  readonly parts: PersonName | undefined
  readonly readings: CleanName[] = []
  readonly probabilities: number[] = []
  /** The short names that may refer to this person. */
  readonly forms = new Set<string>()
  /** Where the full name occurs, in order, and where a part of it occurred last. */
  readonly fullAt: number[] = []
  shortAt = -1
  gender: 'he' | 'she' | undefined

  constructor(parts: PersonName | undefined) {
    this.parts = parts
  }

  add(reading: CleanName, probability: number, isShort: boolean): void {
    if (isShort) this.shortAt = reading.first
    else this.fullAt.push(reading.first)
    this.readings.push(reading)
    this.probabilities.push(probability)
    this.gender ??= reading.gender
  }
}

const longest: ReadonlyMap<string, string> = new Map(
  `supt:superintendent det:detective sgt:sergeant insp:inspector sen:senator rep:representative gov:governor pres:president
  gen:general col:colonel lt:lieutenant capt:captain maj:major cmdr:commander dr:doctor prof:professor rev:reverend atty:attorney
  sec:secretary cllr:councillor councilor:councillor comr:commissioner commr:commissioner asst:assistant dep:deputy premier:minister pm:minister hon:honorable
  const:constable insp:inspector brig:brigadier adm:admiral fr:father bro:brother msgr:monsignor cpl:corporal pte:private pvt:private`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
)

/** The words of roles in the form in which they are compared: "superintendent" for "Supt." */
const roleWords = (roles: readonly string[]): ReadonlySet<string> =>
  new Set(
    roles.flatMap((role) =>
      role
        .toLowerCase()
        .replaceAll('.', '')
        .split(/[\s-]+/u)
        .map((word) => longest.get(word) ?? word),
    ),
  )

const kin =
  /\b(?:wife|husband|widow|widower|daughter|son|sister|brother|mother|father|first lady|spouse|niece|nephew|cousin)\b/iu
const most = 4

/** The beginnings and ends of a full name that may refer to the person later, with their probabilities. */
const shortForms = (words: readonly string[]): readonly (readonly [key: string, weight: number])[] => {
  const core = coreWords(words)
  const { surname } = personName(words)
  const forms = new Map<string, number>()
  for (let length = 1; length < core.length && length <= most; length++) {
    forms.set(core.slice(0, length).join(' '), 0.5)
    forms.set(core.slice(-length).join(' '), 1)
  }
  forms.set(surname, 1.2)
  // "Maria Garcia Lopez" may be "Ms. Garcia".
  if (core.length === 3 && !forms.has(core[1]!) && core[1]!.length > 2) forms.set(core[1]!, 0.3)
  return [...forms]
}

/** The ends, of two words or more, of the text's longer names: "Lopez Obrador". */
const partsOfLonger = (readings: readonly CleanName[]): ReadonlySet<string> => {
  const parts = new Set<string>()
  for (const { words } of readings) {
    if (words.length < 3) continue
    const core = coreWords(words)
    for (let length = 2; length < core.length && length <= most; length++) parts.add(core.slice(-length).join(' '))
  }
  return parts
}

interface Candidate {
  readonly person: Person
  readonly weight: number
}

/** How many of the ascending numbers are below `limit`. */
const countBelow = (numbers: readonly number[], limit: number): number =>
  lowerBound(numbers, (number) => number < limit)

/** The person's last mention before token `at`; -1 for none. */
const lastBefore = ({ fullAt, shortAt }: Person, at: number): number =>
  Math.max(fullAt[countBelow(fullAt, at) - 1] ?? -1, shortAt)

/** The weight of a candidate by the distance of its last mention. */
const recency = (doc: Doc, person: Person, at: number): number => {
  const sentence = doc.sentenceOf[at]!
  const [before, after] = [lastBefore(person, at), person.fullAt[countBelow(person.fullAt, at)]]
  const back = before < 0 ? Number.POSITIVE_INFINITY : sentence - doc.sentenceOf[before]!
  // A headline says "Marten" before the text says "Ilse Marten".
  const ahead = after === undefined ? Number.POSITIVE_INFINITY : 8 + doc.sentenceOf[after]! - sentence
  return 2 / (1 + Math.min(back, ahead))
}

const inSameSentenceBefore = (doc: Doc, person: Person, at: number): boolean => {
  const before = lastBefore(person, at)
  return before >= 0 && doc.sentenceOf[before] === doc.sentenceOf[at]
}

const pronouns: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['he', 'he'],
  ['his', 'he'],
  ['him', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['herself', 'she'],
])
/** The number of tokens after a name in which a pronoun shows its gender. */
const pronounReach = 16

/**
 * The gender of the first pronoun after a name, in its sentence or at the start of the next one. The search stops at
 * the next person's name, and ignores quotations that the name is not in. `next` is the first token of that name.
 */
const pronounAfter = (doc: Doc, { first, end }: CleanName, next: number): 'he' | 'she' | undefined => {
  const sentence = doc.sentences[doc.sentenceOf[first]!]!
  const following = doc.sentences[doc.sentenceOf[first]! + 1]
  const find = (from: number, to: number): 'he' | 'she' | undefined => {
    for (let at = from; at < Math.min(to, next, from + pronounReach); at++) {
      const gender = pronouns.get(doc.tokens[at]!.lower)
      if (gender && (doc.quotationOf[at]! < 0 || doc.quotationOf[at] === doc.quotationOf[first])) return gender
    }
    return undefined
  }
  const own = find(end, sentence.end)
  if (own || !following || sentence.end > next) return own
  return find(following.first, Math.min(following.end, following.first + 3))
}

/** The weight of each kind of evidence when several people share a surname. */
const signs = { kin: 1.5, daughter: 4, pronoun: 1.5, latest: 1.5, ending: 1.5 }
/** Relatives who are not called "Mrs." with the surname that they share with their parents. */
const daughters = /\b(?:daughter|sister|niece|granddaughter)\b/iu

/**
 * The gender that the ending of a first name suggests if nothing else shows it: "Ilsa" is more often a woman's name.
 */
const genderByEnding = ({ parts }: Person): 'he' | 'she' => (/[^s]a$|ah$/u.test(parts?.first ?? '') ? 'she' : 'he')

/** Whether the text introduces the person as another's relative. A surname alone more often means the other person. */
const isKin = (doc: Doc, { readings }: Person): boolean =>
  readings.some((reading) => reading.roles.some((role) => kin.test(role)) || isIntroducedAsKin(doc, reading))

/**
 * Whether words beside the name say whose relative the person is: "his father, Adam Marten", "Adam Marten, her pastor
 * and father".
 */
const isIntroducedAsKin = (doc: Doc, { lead, end, words }: CleanName): boolean => {
  if (words.length < 2) return false
  const near = (from: number, to: number): string =>
    doc.tokens
      .slice(Math.max(0, from), to)
      .map(({ lower, penn }) => (/^(?:PRP\$|POS)$/.test(penn) ? 'whose' : kin.test(lower) ? 'kin' : penn))
      .join(' ')
  const comma = doc.tokens[lead - 1]?.text === ',' ? 1 : 0
  const isAfter = /\bwhose(?: \S+){0,2} kin$/.test(near(lead - comma - 5, lead - comma))
  return isAfter || (doc.tokens[end]?.text === ',' && /^(?:NNP )*whose(?: JJ\S*)* kin\b/.test(near(end + 1, end + 6)))
}

/** The genders of the people whose husband or wife the text mentions: "her late husband", "the widow". */
const marriedIn = ({ tokens }: Doc): ReadonlySet<'he' | 'she'> => {
  const found = new Set<'he' | 'she'>()
  for (const [at, { lower }] of tokens.entries()) {
    if (lower === 'widow') found.add('she')
    if (lower === 'widower') found.add('he')
    if (lower !== 'husband' && lower !== 'wife') continue
    const owner = lower === 'husband' ? 'her' : 'his'
    if ([at - 1, at - 2].some((before) => tokens[before]?.lower === owner))
      found.add(lower === 'husband' ? 'she' : 'he')
  }
  return found
}

/** Whether the short name can refer to the candidate. */
const mayBe = (
  reading: CleanName,
  person: Person,
  known: ReadonlySet<string>,
  married: () => ReadonlySet<'he' | 'she'>,
  pronoun: () => 'he' | 'she' | undefined,
): boolean => {
  const { title, gender } = reading
  if (gender && person.gender && gender !== person.gender) return false
  if (title === undefined || isCourtesy(title)) return true
  const said = roleWords(reading.roles)
  const agrees = [...said].some((word) => known.has(word))
  if (agrees) return true
  // "Coach Marten" is the husband of Ilse Marten, whom the text always calls by both names, and so is "Coach Marten … he".
  const isUntitled = known.size === 0 && person.gender !== undefined && person.fullAt.length > 1
  if (isUntitled && (married().has(person.gender!) || (pronoun() ?? person.gender) !== person.gender)) return false
  return !person.readings.some(({ roles }) => roles.some((role) => kin.test(role)))
}

/**
 * The persons of a text, each with its names. Full names come first: different initials, middle names or suffixes keep
 * people apart. A surname or a first name alone then joins a full name, by title, gender, position and number of
 * mentions.
 */
export const clusterPersons = (doc: Doc, readings: readonly CleanName[]): readonly Cluster[] => {
  const people: Person[] = []
  const byName = new Map<string, Person>()
  const bySurname = new Map<string, Person[]>()
  const byShort = new Map<string, Candidate[]>()
  const roles = new Map<Person, Set<string>>()

  const add = (person: Person, reading: CleanName, probability: number, isShort: boolean): void => {
    person.add(reading, probability, isShort)
    const known = roles.get(person) ?? new Set<string>()
    for (const word of roleWords(reading.roles)) known.add(word)
    roles.set(person, known)
  }
  const candidatesOf = (key: string): Candidate[] => {
    const list = byShort.get(key) ?? []
    byShort.set(key, list)
    return list
  }

  const parts = partsOfLonger(readings)
  const keys = readings.map(({ words }) => coreWords(words).join(' '))
  const isShort = readings.map(({ words }, index) => isOnePart(words) || parts.has(keys[index]!))

  for (const [index, reading] of readings.entries()) {
    if (isShort[index]) continue
    const parts = personName(reading.words)
    const key = `${keys[index]} ${parts.suffix ?? ''}`
    const sameSurname = bySurname.get(parts.surname) ?? []
    const fitting = byName.has(key)
      ? []
      : sameSurname
          .slice(0, 40)
          .filter(
            (one) =>
              one.parts &&
              areCompatible(one.parts, parts) &&
              !(one.gender && reading.gender && one.gender !== reading.gender),
          )
    const person = byName.get(key) ?? (fitting.length === 1 ? fitting[0]! : new Person(parts))
    if (person.readings.length === 0) {
      people.push(person)
      bySurname.set(parts.surname, [...sameSurname.slice(-200), person])
    }
    if (!byName.has(key)) {
      byName.set(key, person)
      for (const [form, weight] of shortForms(reading.words)) {
        const list = candidatesOf(form)
        if (person.forms.has(form)) continue
        person.forms.add(form)
        list.push({ person, weight })
      }
    }
    for (const alias of reading.aliases) {
      const form = nameKey(alias.split(' '))
      if (!person.forms.has(form)) candidatesOf(form).push({ person, weight: 1.2 })
      person.forms.add(form)
    }
    add(person, reading, reading.probability, false)
  }

  const apart = new Map<string, Set<Person>>()
  for (const [index, reading] of readings.entries()) {
    if (!isShort[index] || reading.title === undefined || isCourtesy(reading.title)) continue
    const key = keys[index]!
    const said = roleWords(reading.roles)
    for (const { person } of candidatesOf(key).slice(-maxCandidates)) {
      const known = roles.get(person) ?? new Set()
      if (!inSameSentenceBefore(doc, person, reading.first) || [...said].some((word) => known.has(word))) continue
      apart.set(`${reading.title} ${key}`, (apart.get(`${reading.title} ${key}`) ?? new Set()).add(person))
    }
  }

  /** The last person before a name whom "his" or "her" in the words beside it can mean: "Wilk, her husband of 31 years". */
  const ownerOf = ({ relativeOf, first }: CleanName): Person | undefined => {
    const fitting = relativeOf ? people.filter(({ gender = relativeOf }) => gender === relativeOf) : []
    const last = fitting.reduce((latest, person) => Math.max(latest, lastBefore(person, first)), 0)
    return fitting.find((person) => lastBefore(person, first) === last)
  }

  let spouses: ReadonlySet<'he' | 'she'> | undefined
  const married = (): ReadonlySet<'he' | 'she'> => (spouses ??= marriedIn(doc))
  const timesShort = new Map<string, number>()
  for (const [index, key] of keys.entries()) if (isShort[index]) timesShort.set(key, (timesShort.get(key) ?? 0) + 1)
  const nearest = nearestSurname(bySurname.keys())
  /** The one person whose surname is misspelled here, once: "Yuetter" after "Clayton Yeutter". */
  const misspelled = ({ first, gender }: CleanName, key: string): Person | undefined => {
    const surname = timesShort.get(key) === 1 ? nearest(key) : undefined
    const [person, ...others] = (surname && bySurname.get(surname)) || []
    const isBefore = person && others.length === 0 && (person.fullAt[0] ?? first) < first
    return isBefore && (gender ?? person.gender) === (person.gender ?? gender) ? person : undefined
  }

  for (const [index, reading] of readings.entries()) {
    if (!isShort[index]) continue
    const key = keys[index]!
    const list = candidatesOf(key)
    const meant = list.length === 0 ? misspelled(reading, key) : undefined
    if (meant) {
      add(meant, reading, reading.probability / 2, true)
      continue
    }
    const owner = ownerOf(reading)
    const gender = (): 'he' | 'she' | undefined =>
      pronounAfter(doc, reading, readings[index + 1]?.lead ?? doc.tokens.length)
    const fitting = list
      .slice(-maxCandidates)
      .filter(
        ({ person }) =>
          person !== owner &&
          !apart.get(`${reading.title} ${key}`)?.has(person) &&
          mayBe(reading, person, roles.get(person) ?? new Set(), married, gender),
      )
    const said = roleWords(reading.roles)
    const scores = fitting.map(({ person, weight }) => {
      const known = roles.get(person) ?? new Set()
      const sameRole = [...said].some((word) => known.has(word)) ? 3 : 0
      const sameGender = reading.gender && person.gender === reading.gender ? 1.5 : 0
      return (
        2 * weight +
        sameRole +
        sameGender +
        recency(doc, person, reading.first) +
        0.8 * Math.log2(1 + person.readings.length)
      )
    })
    const latest = fitting.reduce((last, { person }) => Math.max(last, lastBefore(person, reading.first)), -1)
    const pronoun = fitting.length > 1 ? gender() : undefined
    for (const [at, { person }] of fitting.entries()) {
      if (fitting.length < 2) break
      if (latest >= 0 && lastBefore(person, reading.first) === latest) scores[at]! += signs.latest
      if (isKin(doc, person)) scores[at]! -= signs.kin
      const isDaughter = person.readings.some(({ roles }) => roles.some((role) => daughters.test(role)))
      if (reading.title === 'mrs' && isDaughter) scores[at]! -= signs.daughter
      if (reading.gender && !person.gender)
        scores[at]! += reading.gender === genderByEnding(person) ? signs.ending : -signs.ending
      if (pronoun && person.gender) scores[at]! += pronoun === person.gender ? signs.pronoun : -signs.pronoun
    }
    const top = scores.length === 0 ? -1 : scores.indexOf(Math.max(...scores))
    if (top < 0) {
      const person = new Person(undefined)
      people.push(person)
      list.push({ person, weight: 1 })
      add(person, reading, reading.probability, true)
      continue
    }
    const total = scores.reduce((sum, score) => sum + Math.exp(score - scores[top]!), 0)
    add(fitting[top]!.person, reading, Math.min(0.98, 0.5 + reading.probability / 2) / total, true)
  }
  return people
}

/** With more than this many people of one name, no rule can tell them apart. */
const maxCandidates = 20
