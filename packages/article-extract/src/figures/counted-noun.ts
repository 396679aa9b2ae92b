import type { Token } from '../doc/doc.ts'
import { memoizeWords } from '../doc/memoize-words.ts'

const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  lives: 'life',
  police: 'police officer',
  countries: 'country',
  gunmen: 'gunman',
  firemen: 'fireman',
  policemen: 'policeman',
  fishermen: 'fisherman',
  congressmen: 'congressman',
  lawmen: 'lawman',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  knives: 'knife',
  wives: 'wife',
  thieves: 'thief',
  halves: 'half',
  buses: 'bus',
  viruses: 'virus',
  campuses: 'campus',
  bonuses: 'bonus',
  gases: 'gas',
  crises: 'crisis',
  analyses: 'analysis',
  calories: 'calorie',
  movies: 'movie',
  cookies: 'cookie',
  rookies: 'rookie',
  zombies: 'zombie',
  selfies: 'selfie',
  brownies: 'brownie',
  prairies: 'prairie',
  hippies: 'hippie',
  eyries: 'eyrie',
  'walkie-talkies': 'walkie-talkie',
}

const persons =
  /^(?:person|man|woman|child|soldier|troop|fighter|worker|official|lawmaker|voter|student|pupil|teacher|patient|refugee|migrant|victim|civilian|prisoner|detainee|officer|resident|passenger|protester|demonstrator|employee|supporter|delegate|adult|american|citizen|immigrant|defector|guest|senator|member|nurse|doctor|survivor|hostage|militant|rebel|volunteer|recruit|conscript|player|fan|customer|user|family member|casualty|body|journalist|reporter|witness|suspect|lawyer|judge|governor|candidate|colleague|friend|staff|staffer|aide|respondent|participant|boy|girl|baby|tourist|visitor|driver|pilot|sailor|marine|veteran|nominee|mayor|minister|activist|follower|subscriber|farmer|miner|firefighter|police officer|commander|prosecutor|juror|captive|deserter|evacuee|asylum seeker|northerner|southerner|gunman|policeman|fireman|fisherman|congressman|foreigner|politician|christian|muslim|teenager|youth|caller|lecturer|other|inmate|fatality|mother|father|parent|son|daughter|brother|sister|wife|husband|grandchild|sibling|relative|youngster|attacker|assailant|trooper|paramedic|medic|engineer|scientist|researcher|expert|consumer|shopper|homeowner|commuter|cyclist|pedestrian|runner|swimmer|climber|hiker|camper|smoker|owner|graduate|scholar|apprentice|trainee|councillor|legislator|republican|democrat|deputy|guard|agent|detective|defendant|plaintiff|offender|criminal|thief|smuggler|trafficker|pirate|terrorist|extremist|jihadist|insurgent|peacekeeper|diplomat|ambassador|king|queen|monk|nun|priest|bishop|pilgrim|worshipper|believer|viewer|listener|reader|spectator|attendee|actor|actress|singer|musician|artist|writer|author|athlete|coach|referee|elector|constituent|taxpayer|claimant|pensioner|retiree|donor|investor|shareholder|entrepreneur|executive|manager|director|partner|trader|banker|broker|buyer|seller|renter|tenant|landlord|neighbor|neighbour|local|villager|islander|native|settler|newcomer|infant|toddler|newborn|preschooler|schoolchild|classmate|roommate)$/

/** The singular of an English plural noun, judged by its spelling. */
export const singularNoun = memoizeWords((word): string => {
  if (Object.hasOwn(irregular, word)) return irregular[word] ?? word
  // "ties", "pies", "lies"
  if (/^[^aeiou]ies$/.test(word)) return word.slice(0, -1)
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) && !/(?:series|species|news)$/.test(word) ? word.slice(0, -1) : word
})

/** Whether a singular noun names a human being. */
export const isPersonNoun = (noun: string): boolean => persons.test(noun)

/** Whether the word is a plural noun: "boats", "people". */
export const isPlural = (word: string): boolean => word !== singularNoun(word)

/** Nouns whose plural is the same as the singular. */
const invariant =
  /^(?:aircraft|spacecraft|watercraft|hovercraft|sheep|fish|deer|cattle|kroner|kronur|poultry|swine|series|species|offspring|personnel|staff|crew|police|youth|clergy|faculty|infantry|cavalry|salmon|trout|shrimp|bison|dead|wounded|homeless|freight|percent|head|cannon|means|headquarters|crossroads|barracks|dice|data|media|kilo|lakh|crore|brethren|squid|elk|moose|quail|grouse|cod|tuna|chinese|japanese|portuguese|vietnamese|swiss|sudanese|taiwanese|lebanese)$/u

/** What a number counts: the unit's noun, and the range of words that name it. */
export interface Counted {
  readonly noun: string
  readonly first: number
  readonly end: number
  /** The noun is a singular name: "1600 Pennsylvania Avenue". */
  readonly isName: boolean
  /** The noun is plural, or its plural is the same as its singular. */
  readonly isMany: boolean
}

const inside = (token: Token): boolean => token.tag === 'ADJ' || token.tag === 'NOUN' || token.tag === 'PROPN'

const opensOf = /^(?:the|these|those|his|her|its|their|our|my|your|all|more|other|about|some|whom|which|them|us|you)$/u
const timeWords =
  /^(?:today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/u
/** Whether the word names a day or a month, and so is never counted. */
export const isTimeWord = (lower: string): boolean => timeWords.test(lower)

const participle = /(?:ed|ing)$/u

const mostOfOwner = 5

/** The index after an owner: "the state's", "Mr. Holm's". `index` itself if there is none. */
const afterOwner = (tokens: readonly Token[], index: number): number => {
  let at = index
  while (at < index + mostOfOwner && /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at]?.tag ?? '')) at++
  return at > index && /^'s?$/u.test(tokens[at]?.lower ?? '') && tokens[at]?.tag === 'PART' ? at + 1 : index
}

/** Where the noun begins after "of": "two of his most experienced workers", "66 of the state's delegates". */
const afterOf = (tokens: readonly Token[], index: number): number => {
  if (tokens[index]?.lower !== 'of') return index
  let at = index + 1
  while (opensOf.test(tokens[at]?.lower ?? '') || (at > index + 1 && tokens[at]?.tag === 'ADV')) at++
  return afterOwner(tokens, at)
}

/** Whether an adverb belongs to the word after it inside a counted noun: "25 randomly selected sites". */
const modifies = (token: Token, next: Token | undefined): boolean =>
  token.tag === 'ADV' && (next?.tag === 'ADJ' || (next?.tag === 'VERB' && participle.test(next.lower)))

/** Whether a plural belongs to a longer noun: "United States service members". */
const goesOnTo = (token: Token, next: Token | undefined): boolean =>
  next?.tag === 'NOUN' && (isPlural(next.lower) || token.tag === 'PROPN')

/** Whether the words name a period of time, which a number does not count: "25 last week". */
const namesPeriod = (tokens: readonly Token[], index: number): boolean =>
  /^(?:last|next|this|past)$/u.test(tokens[index]?.lower ?? '') &&
  /^(?:week|month|year|quarter|season|night|spring|summer|autumn|fall|winter)$/u.test(tokens[index + 1]?.lower ?? '')

/** Whether a word joins two parts of a counted noun: "1,000 maintenance and cleaning workers". */
const joinsNouns = (tokens: readonly Token[], index: number, head: Token | undefined): boolean => {
  if (!/^(?:and|or)$/u.test(tokens[index]?.lower ?? '') || head === undefined || isPlural(head.lower)) return false
  const [next, second] = [tokens[index + 1], tokens[index + 2]]
  return (
    next !== undefined &&
    !isPlural(next.lower) &&
    /^(?:NOUN|ADJ|VERB)$/u.test(next.tag) &&
    second?.tag === 'NOUN' &&
    isPlural(second.lower)
  )
}

/** The noun that is counted from `index` on: "North Korean soldiers" gives "person". Undefined if no noun follows. */
export const countedAt = (tokens: readonly Token[], index: number): Counted | undefined => {
  // "8.3 times earnings"
  if (tokens[index]?.lower === 'times' && tokens[index + 1]?.tag === 'NOUN') return undefined
  const start = afterOf(tokens, index)
  let end = start
  let head: Token | undefined
  for (; end < Math.min(tokens.length, start + 6); end++) {
    const token = tokens[end]
    if (token === undefined || timeWords.test(token.lower) || namesPeriod(tokens, end)) break
    if (joinsNouns(tokens, end, head)) continue
    const isJoined = end > start && /^(?:and|or)$/u.test(tokens[end - 1]?.lower ?? '')
    const isModified = end > start && tokens[end - 1]?.tag === 'ADV'
    const isVerbal = token.tag === 'VERB' && (end === start || isJoined || isModified) && participle.test(token.lower)
    const next = tokens[end + 1]
    if (head === undefined && modifies(token, next)) continue
    if (!inside(token) && !(isVerbal && next !== undefined && inside(next))) break
    if (!/\p{L}/u.test(token.text)) break
    if (token.tag === 'NOUN' || token.tag === 'PROPN') head = token
    if (head === token && isPlural(token.lower) && next?.text !== '-' && !goesOnTo(token, next)) {
      end++
      break
    }
  }
  if (head === undefined || (start > index && start === end)) return undefined
  while (end > start && tokens[end - 1] !== head) end--
  const noun = singularNoun(head.lower)
  const isPeople =
    persons.test(noun) ||
    /^\d+-(?:year|month)-old$/u.test(noun) ||
    (head.tag === 'PROPN' && /(?:ans|ians|eans|ese|is)$/.test(head.lower))
  return {
    noun: isPeople ? 'person' : noun,
    first: index,
    end,
    isMany: isPlural(head.lower) || invariant.test(head.lower) || (isPeople && head.tag === 'PROPN'),
    isName: head.tag === 'PROPN' && !isPeople && !isPlural(head.lower),
  }
}
