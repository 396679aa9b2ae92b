import type { Article, Entity } from '@onrecord/article-data'
import { organization, person, place, story } from '../src/conformance/invented-story.ts'
import { commonGivenNames, commonSurnames } from '../src/identity/names/common-names.ts'
import { nicknamesFor } from '../src/identity/names/nicknames.ts'
import { chance, wordOf, zipf } from './generated-stories.ts'

/** A generated story, and the true speaker of each statement as a number. */
export interface TrueStory {
  readonly article: Article
  readonly speakers: readonly number[]
}

interface Someone {
  readonly given: string
  readonly middle: string
  readonly surname: string
  /** The roles of the person in the first and second half of the period. */
  readonly roles: readonly [string, string]
  readonly home: number
  readonly isLocal: boolean
}

const careers = `senator|governor; senator|senator; minister|prime minister; candidate|senator; mayor|candidate; lawyer|judge;
  prosecutor|attorney general; general|general; chief executive|chief executive; founder|chief executive; economist|economist;
  professor of law|professor of law; historian|author; actor|actor; singer|singer; striker|coach; spokesman|adviser; columnist|editor;
  doctor|doctor; bishop|bishop`
const localCareers = `police chief|police chief; sheriff|sheriff; fire chief|fire chief; mayor|mayor; teacher|principal; farmer|farmer;
  shopkeeper|shopkeeper; resident|resident; witness|witness; |; councillor|councillor; nurse|nurse`

const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.split(';').map((row) => {
    const [first = '', then = ''] = row.trim().split('|')
    return [first, then]
  })

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const placeName = (at: number): string => `${capital(wordOf(3000 + at))}by`
const firstDay = Date.UTC(2018, 0, 1)
const dayCount = 2200

const people = (count: number, random: () => number): readonly Someone[] => {
  const [given, surnames] = [[...commonGivenNames.keys()], [...commonSurnames.keys()]]
  const [givenRank, surnameRank] = [zipf(given.length, random, 0.8), zipf(surnames.length + count, random, 0.8)]
  const [wide, local] = [pairs(careers), pairs(localCareers)]
  const made: Someone[] = []
  for (let index = 0; index < count; index++) {
    const isLocal = random() < 0.5
    const surname = surnameRank()
    const own: Someone = {
      given: capital(given[givenRank()] ?? 'john'),
      middle: String.fromCharCode(65 + Math.floor(random() * 26)),
      // Half of the surnames are common, as frequent as in the census. Few people or nobody share the others.
      surname: capital(surnames[surname] ?? `${wordOf(700 + surname)}er`),
      roles: (isLocal ? local : wide)[Math.floor(random() * (isLocal ? local : wide).length)] ?? ['', ''],
      home: Math.floor(random() * Math.max(40, count / 20)),
      isLocal,
    }
    // One in twenty has the full name of another person.
    const namesake = random() < 0.05 ? made[Math.floor(random() * made.length)] : undefined
    made.push(namesake ? { ...own, given: namesake.given, surname: namesake.surname } : own)
  }
  return made
}

const respelled = (name: string): string => name.replace(/i/u, 'y').replace(/([lnst])(?=[aeiou]|$)/u, '$1$1')

const nameIn = ({ given, middle, surname }: Someone, random: () => number): string => {
  const kind = random()
  if (kind < 0.1) return `${given} ${middle}. ${surname}`
  if (kind < 0.14) return `${capital(nicknamesFor(given.toLowerCase())[0] ?? given)} ${surname}`
  if (kind < 0.16) return `${given} ${respelled(surname)}`
  return kind < 0.22 ? surname : `${given} ${surname}`
}

const bodies = (count: number): readonly (readonly [name: string, short: string])[] =>
  Array.from({ length: count }, (_, at) => {
    const words = [
      wordOf(4000 + at * 3),
      wordOf(5000 + at * 7),
      ['agency', 'alliance', 'institute', 'bank'][at % 4] ?? '',
    ].map(capital)
    return [words.join(' '), words.map((word) => word.charAt(0)).join('')]
  })

/**
 * Stories with known speakers. People are as frequent as in the news (Zipf), and half of them appear in one town
 * only. Names are common and rare, and one person in twenty shares a full name. Roles change, and names appear with
 * middle initials, nicknames, other spellings, bare surnames and acronyms. The same `seed` gives the same stories.
 * `further` adds stories about the same people.
 */
export function* trueStories(count: number, seed = 1, further = 0): Generator<TrueStory> {
  const random = chance(seed)
  const all = people(Math.max(300, Math.floor(count * 0.7)), random)
  const organizations = bodies(Math.max(40, Math.floor(count / 25)))
  const [rank, bodyRank] = [zipf(all.length, random), zipf(organizations.length, random)]
  const inTown = new Map<number, number[]>()
  all.forEach(({ home, isLocal }, index) => {
    if (isLocal) inTown.set(home, [...(inTown.get(home) ?? []), index])
  })
  for (let index = 0; index < count + further; index++) {
    const lead = rank()
    const town = random() < 0.7 ? (all[lead]?.home ?? 0) : Math.floor(random() * 40)
    const locals = inTown.get(town) ?? []
    const others = Array.from({ length: 2 + Math.floor(random() * 3) }, rank).filter((at) => all[at]?.isLocal === false)
    const beside = locals[Math.floor(random() * locals.length)]
    const cast = [
      ...new Set([
        ...(all[lead]?.isLocal && all[lead].home !== town ? [] : [lead]),
        ...others,
        ...(beside === undefined ? [] : [beside]),
      ]),
    ]
    const day = Math.floor(random() * dayCount)
    const surnames = cast.map((at) => all[at]?.surname)
    const known = cast.map((at, place): readonly [Entity, number] => {
      const who = all[at] as Someone
      const name = nameIn(who, random)
      // If two people share a surname, the story gives the full name.
      const isClear = surnames.filter((surname) => surname === who.surname).length === 1
      const role = random() < 0.6 ? (who.roles[day > dayCount / 2 ? 1 : 0] ?? '') : ''
      return [
        person(`p${place}`, isClear ? name : `${who.given} ${who.surname}`, { roles: role === '' ? [] : [role] }),
        at,
      ]
    })
    const body = random() < 0.4 ? bodyRank() : undefined
    const [full = '', short = ''] = body === undefined ? [] : (organizations[body] ?? [])
    const spoken =
      body === undefined
        ? []
        : [
            [
              organization('o', random() < 0.3 ? short : full, { aliases: random() < 0.3 ? [short] : [] }),
              -1 - body,
            ] as const,
          ]
    const speakers = [...known, ...spoken]
    const said = speakers.flatMap(([{ id }, at], place) =>
      Array.from({ length: place === 0 ? 3 : 1 }, (_, part) => ({
        at,
        voice: id,
        words: `it was so ${index} ${place} ${part}`,
      })),
    )
    yield {
      article: story({
        id: `true-${seed}-${index}`,
        date: new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10),
        publisher: `${capital(wordOf(600 + Math.floor(random() * random() * 30)))} Wire`,
        entities: [...speakers.map(([entity]) => entity), place('town', placeName(town))],
        said,
      }),
      speakers: said.map(({ at }) => at),
    }
  }
}
