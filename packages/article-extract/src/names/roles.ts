import type { Doc, Token, TokenRange } from '../doc/doc.ts'
import { wordsIn } from '../doc/doc.ts'
import {
  classNouns,
  courtesyTitles,
  femaleTitles,
  honors,
  isTitle,
  maleTitles,
  occupations,
  rankParticiple,
  roleModifiers,
} from './name-words.ts'

/** The words around a name that say who the person is. */
interface RolesFound {
  /** The first token of the title and the name. */
  readonly first: number
  readonly roles: readonly string[]
  readonly gender?: 'he' | 'she'
  /** A title directly before the name, including titles that are not roles: "Mr". */
  readonly title?: string
}

const plain = ({ lower }: Token): string => lower.replaceAll('.', '')
const singular = (word: string): string => word.replace(/(?<=[^s])s$/u, '').replace(/men$/u, 'man')
/** Endings of nouns for what people do: "trapper", "lobbyist", "fisherwoman". */
export const agentEnding =
  /(?:[^aeiou]er|eer|ist|ian|man|woman|person|eur|ator|itor|ctor|ssor|yor|ant|crat|smith|wright|herd|maker)$/
const notAgents =
  /^(?:over|under|after|never|other|whether|rather|together|former|latter|higher|lower|number|order|power|water|winter|summer|paper|letter|matter|river|tower|center|corner|computer|member|september|october|november|december|quarter|chapter|dinner|cover|offer|answer|daughter|german|roman|woman|human|italian|russian|christian|indian|asian|canadian|brazilian|list|east|west|host|most|best|last|past|plant|grant|restaurant|van|giant|want|important|dapper|eager|bitter|clever|sober|tender|slender|proper|meager|super|inner|outer|upper|utter|sheer|mere|elder|further|later|greater|consider|remember|per|ever|weather|leather|feather|finger|shoulder|border|folder|butter|pepper|silver|copper|timber|lumber|fever|liver|cancer|layer|tier|pier|barrier|carrier|career|beer|cheer|deer|desert|concert)$/

/** Whether a word says what someone is: a title, a rank, an occupation. */
export const isRoleWord = (token: Token | undefined): boolean => {
  if (!token || !/\p{L}/u.test(token.text)) return false
  const word = plain(token)
  const last = word.slice(word.lastIndexOf('-') + 1)
  if (isTitle(word) || occupations.has(word) || isTitle(last) || occupations.has(last)) return true
  const one = singular(last)
  if (occupations.has(one) || isTitle(one)) return true
  return (
    last.length > 4 &&
    token.text === token.lower &&
    token.penn.startsWith('NN') &&
    agentEnding.test(last) &&
    !notAgents.test(last)
  )
}

const inPhrase = /^(?:NN|NNS|NNP|NNPS|JJ|JJR|VBN|VBG|CD|HYPH|FW)$/
const maxBack = 14

/** The first token of the noun phrase that ends before `end`, not before `floor`. */
const phraseStart = (doc: Doc, end: number, floor: number, taken: (at: number) => boolean): number => {
  let at = end
  while (at > floor && end - at < maxBack) {
    const token = doc.tokens[at - 1]!
    const after = at < end ? doc.tokens[at]! : undefined
    // "In the interview Prime Minister Lee": a capitalized title extends to the left only with words for roles.
    const isSmallBeforeCapital =
      after && /^\p{Lu}/u.test(after.text) && token.text === token.lower && /\p{L}/u.test(token.text)
    if (isSmallBeforeCapital && !isRoleWord(token) && !roleModifiers.has(token.lower)) break
    // "Hackers backing President Lee": the verb of several people is not part of his title.
    if (token.penn === 'VBG' && doc.tokens[at - 2]?.penn === 'NNS' && !rankParticiple.test(token.lower)) break
    const isPoint = token.text === '.' && at - 2 >= floor && isTitle(plain(doc.tokens[at - 2]!))
    if (!isPoint && !(inPhrase.test(token.penn) || isRoleWord(token) || /^(?:\p{Lu}\.){2,}$/u.test(token.text))) break
    if (/^\d/.test(token.text) && !/^\d+-/.test(token.text)) break
    if (taken(at - 1)) break
    at--
  }
  return at
}

/**
 * Whether the noun at `at` and its preposition begin an office before a name, even in small letters: "secretary of
 * state", "Vice President for news". Not "supporters of candidate" or "a spokesman for nominee".
 */
const isOffice = ({ tokens }: Doc, at: number, link: string): boolean => {
  const noun = tokens[at]
  if (!noun || /S$/.test(noun.penn)) return false
  return link === 'of' || (/^\p{Lu}/u.test(noun.text) && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? ''))
}

/**
 * The start of a title that continues with "of", "for" or "in" and ends before `end`: "Attorney for the District of
 * Vermont", "secretary of state".
 */
export const longTitleStart = (doc: Doc, end: number, floor: number): number | undefined => {
  let at = end
  let [linked, steps] = [false, 0]
  const hasSmall = (): boolean =>
    doc.tokens.slice(at, end).some(({ text, penn }) => text === text.toLowerCase() && /^(?:NN|JJ)/.test(penn))
  while (at > floor && steps < maxBack) {
    const token = doc.tokens[at - 1]!
    const lower = token.lower
    if (/^(?:of|for|in|to|the|and|&|on|at)$/.test(lower)) {
      if (/^(?:of|for|in|to|on|at)$/.test(lower)) {
        const before = doc.tokens[at - 2]
        linked = true
        if (at - 2 >= floor && isRoleWord(before))
          return !hasSmall() || isOffice(doc, at - 2, lower) ? at - 1 : undefined
      }
    } else if (!/^(?:NN|NNS|NNP|NNPS|JJ)$/.test(token.penn) && !/^\p{Lu}/u.test(token.text)) return undefined
    else if (!/^\p{Lu}/u.test(token.text) && !linked && steps > 3) return undefined
    at--
    steps++
  }
  return undefined
}

/** The gender that the last word of a title or a role shows: "Congresswoman", "his father". */
export const genderOf = (tokens: readonly Token[]): 'he' | 'she' | undefined => {
  for (const token of tokens.toReversed()) {
    if (
      maleTitles.has(plain(token)) ||
      (/[a-z]{3}(?:man|men)$/.test(plain(token)) && !/(?:woman|human|german)$/.test(plain(token)))
    )
      return 'he'
    if (femaleTitles.has(plain(token)) || /(?:woman|women)$/.test(plain(token))) return 'she'
    if (/^(?:husband|father|son|brother|uncle|nephew|grandfather|widower|boyfriend|dad)$/.test(plain(token)))
      return 'he'
    if (/^(?:wife|mother|daughter|sister|aunt|niece|grandmother|widow|girlfriend|mom|mum)$/.test(plain(token)))
      return 'she'
  }
  return undefined
}

/** Words that may begin a noun phrase and are not part of a role. */
const notRole =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|that|when|while|as|said|says|told|and|but|however|meanwhile|today|yesterday|earlier|also|only|even|like|unlike|then)$/

const roleText = (doc: Doc, range: TokenRange): string => {
  let { first, end } = range
  while (first < end && (notRole.test(doc.tokens[first]!.lower) || doc.tokens[first]!.tag === 'PUNCT')) first++
  while (end > first && courtesyTitles.has(plain(doc.tokens[end - 1]!))) end--
  while (first < end && courtesyTitles.has(plain(doc.tokens[first]!))) first++
  if (end > first && doc.tokens[end - 1]!.text === '.' && courtesyTitles.has(plain(doc.tokens[end - 2]!))) end -= 2
  return end > first ? wordsIn(doc, { first, end }) : ''
}

/**
 * The titles, occupations and descriptions before the person's name that begins at `first`, not before token `floor`.
 * `taken` returns whether a token is part of a person's name.
 */
export const rolesBefore = (doc: Doc, first: number, floor: number, taken: (at: number) => boolean): RolesFound => {
  let near = first - 1
  if (near >= floor && doc.tokens[near]!.text === '.' && near > floor && isTitle(plain(doc.tokens[near - 1]!))) near--
  const token = near >= floor ? doc.tokens[near] : undefined
  if (!token) return { first, roles: [] }
  if (
    isRoleWord(token) &&
    !taken(near) &&
    !/^(?:VB|PRP|WP|IN|CC|DT|MD)/.test(isTitle(plain(token)) ? 'NN' : token.penn)
  ) {
    const start = phraseStart(doc, first, floor, taken)
    // "Permanent Secretary in the Ministry of Health Dr. Owusu": the words before "Dr." are part of the longer title.
    const link = doc.tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1
    const of = doc.tokens[link]?.lower ?? ''
    // "A spokesman for Democratic candidate Ana Brandt" is somebody else.
    const isInner = /^(?:of|for|in)$/.test(of) && !isRoleWord(doc.tokens[start]) && isOffice(doc, link - 1, of)
    const long = isInner ? longTitleStart(doc, start, floor) : undefined
    const from = jointStart(doc, long === undefined ? start : phraseStart(doc, long, floor, taken), floor, taken)
    const words = doc.tokens.slice(from, first)
    const role = roleText(doc, { first: from, end: first })
    const gender = genderOf(words)
    return { first: from, roles: role === '' ? [] : [role], title: plain(token), ...(gender ? { gender } : {}) }
  }
  // "Director of the bakery chain Rimo": the noun says what Rimo is.
  const mayEndTitle = (/^\p{Lu}/u.test(token.text) || /^NNS?$/.test(token.penn)) && !classNouns.has(token.text)
  const long = mayEndTitle && !taken(near) ? longTitleStart(doc, first, floor) : undefined
  if (long !== undefined) {
    const from = jointStart(doc, phraseStart(doc, long, floor, taken), floor, taken)
    return {
      first: from,
      roles: [roleText(doc, { first: from, end: first })].filter(Boolean),
      title: plain(doc.tokens[long - 1]!),
    }
  }
  return { first, roles: [], ...commaRole(doc, first, floor) }
}

/**
 * The start of a role that "and" joins to the role at `start`: "Former mayor and senator Marten". Returns `start` if
 * there is none. "The mayor and Senator Marten" are two people, and so are "lawyers and Senator Marten".
 */
const jointStart = (doc: Doc, start: number, floor: number, taken: (at: number) => boolean): number => {
  const end = start - 1
  if (end <= floor || doc.tokens[end]?.lower !== 'and') return start
  const long = isRoleWord(doc.tokens[end - 1]) ? undefined : longTitleStart(doc, end, floor)
  if (long === undefined && !isRoleWord(doc.tokens[end - 1])) return start
  // "Former Secretary of State Hilda Lund and Senator Marten" are two people.
  for (let at = long ?? end - 1; at < end; at++) if (taken(at)) return start
  const from = phraseStart(doc, long ?? end, floor, taken)
  const isPlural = /S$/.test(doc.tokens[(long ?? end) - 1]?.penn ?? '')
  return from === (long ?? end) || isPlural || /^(?:DT|PRP\$|POS|CC)$/.test(doc.tokens[from - 1]?.penn ?? '')
    ? start
    : from
}

/** A description and a comma before the name: "its leader, Kim Jong Un". */
const commaRole = (
  doc: Doc,
  first: number,
  floor: number,
): { readonly roles?: readonly string[]; readonly gender?: 'he' | 'she' } => {
  const [comma, head] = [doc.tokens[first - 1], doc.tokens[first - 2]]
  if (comma?.text !== ',' || first - 2 < floor || !isRoleWord(head) || !head?.penn.startsWith('NN')) return {}
  const from = phraseStart(doc, first - 1, floor, () => false)
  // "His wife": "his" is also part of titles such as "His Excellency".
  const start = doc.tokens[from]?.penn === 'PRP$' ? from + 1 : from
  const opener = doc.tokens[start - 1]
  if (start - 1 < floor || !opener || !/^(?:DT|PRP\$|POS)$/.test(opener.penn)) return {}
  const gender = genderOf(doc.tokens.slice(start, first - 1))
  const role = roleText(doc, { first: start, end: first - 1 })
  return { roles: role === '' ? [] : [role], ...(gender ? { gender } : {}) }
}

const maxGroup = 9

/**
 * The start of a description with "one of" and a comma before the title or name at `first`: "One of the bill's authors,
 * Senator Marten". Returns `first` if there is none.
 */
export const oneOfStart = (doc: Doc, first: number, floor: number): number => {
  if (doc.tokens[first - 1]?.text !== ',' || !/S$/.test(doc.tokens[first - 2]?.penn ?? '')) return first
  for (let at = first - 3; at >= Math.max(floor, first - maxGroup); at--) {
    const { lower, penn } = doc.tokens[at]!
    if (/^(?:one|another)$/.test(lower) && doc.tokens[at + 1]!.lower === 'of') return at
    if (!/^(?:NN|NNS|NNP|NNPS|JJ|DT|PRP\$|POS|IN|CD|RBS|JJS)$/.test(penn)) return first
  }
  return first
}

const party = /^(?:[DRI]|Lab|Con|Lib|LD|SNP|Ind)(?:-[\p{L}.]+)?\.?$/u
const maxApposition = 14

/** The honors, party and description after the person's name that ends before `end`, not after token `ceiling`. */
export const rolesAfter = (
  doc: Doc,
  end: number,
  ceiling: number,
  taken: (at: number) => boolean,
): { readonly end: number; readonly roles: readonly string[] } => {
  const roles: string[] = []
  let at = end
  const text = (index: number): string => (index < ceiling ? (doc.tokens[index]?.text ?? '') : '')
  const plainText = (index: number): string => text(index).replaceAll('.', '').toLowerCase()
  for (;;) {
    const skip = text(at) === ',' ? 1 : 0
    if (/^\p{Lu}/u.test(text(at + skip)) && honors.has(plainText(at + skip)) && text(at + skip).length > 1) {
      roles.push(text(at + skip))
      at += skip + 1
    } else break
  }
  const open = text(at) === '(' || text(at) === ',' ? 1 : 0
  if (
    open &&
    (party.test(text(at + 1)) || /^[DRI]-/.test(text(at + 1))) &&
    (text(at) === '(' || /^[DRI]-/.test(text(at + 1)))
  ) {
    const close = [at + 2, at + 3, at + 4].find((index) => /^[),]$/.test(text(index)))
    if (close !== undefined) {
      roles.push(wordsIn(doc, { first: at + 1, end: close }))
      at = text(at) === '(' ? close + 1 : close
    }
  }
  if (text(at) === ',' && /^\d{1,3}$/.test(text(at + 1))) at += 2
  if (text(at) === ',') {
    const role = apposition(doc, at + 1, ceiling, taken)
    if (role !== undefined) roles.push(role)
  }
  return { end: at, roles }
}

/** The description that begins at `from`, without its article: "the mayor of Leeds", "a farmer". */
const apposition = (doc: Doc, from: number, ceiling: number, taken: (at: number) => boolean): string | undefined => {
  let first = from
  if (/^(?:DT|PRP\$)$/.test(doc.tokens[first]?.penn ?? '')) first++
  let head = first
  while (head < ceiling && head - first < maxApposition && inPhrase.test(doc.tokens[head]!.penn) && !taken(head)) head++
  if (head < ceiling && taken(head)) return undefined
  if (head === first || !isRoleWord(doc.tokens[head - 1])) return undefined
  // "Steve Zimmer, King and others": a single capitalized word may be a surname.
  const isBare = first === from && head - first === 1 && /^\p{Lu}/u.test(doc.tokens[first]!.text)
  if (isBare && !/^(?:of|for)$/.test(doc.tokens[head]?.lower ?? '')) return undefined
  let end = head
  while (end < ceiling && end - first < maxApposition) {
    const { penn, text } = doc.tokens[end]!
    if (!/^(?:IN|DT|NN|NNS|NNP|NNPS|JJ|CC|POS|CD|PRP\$|TO)$/.test(penn) || text === ',' || taken(end)) break
    end++
  }
  while (end > head && /^(?:IN|DT|CC|TO|POS|PRP\$)$/.test(doc.tokens[end - 1]!.penn)) end--
  const closes = doc.tokens[end]?.text
  if (
    end < ceiling &&
    closes !== undefined &&
    !/^[,.;:)—–-]$|^--$|^["”]$/u.test(closes) &&
    !/^(?:WP|WDT|VB)/.test(doc.tokens[end]!.penn)
  )
    return undefined
  return wordsIn(doc, { first, end })
}
