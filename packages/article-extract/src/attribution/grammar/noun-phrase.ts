import type { Token, TokenRange } from '../../doc/doc.ts'

const subjectPronouns = new Set('i he she it we they you who this that these those'.split(' '))
const possessives = new Set('my your his her its our their whose'.split(' '))
const linking = new Set(
  'of for from in at with on to against under inside near behind within outside between about including'.split(' '),
)
const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/
const days = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight)$/

/** Whether the word is a day or a month, which dates a verb and is not a name. */
export const isTimeWord = ({ lower }: Token): boolean => days.test(lower) || months.test(lower)

const quantities = new Set('some many others both all most several few one none critics those'.split(' '))

/** Whether the word can be the last word of a noun phrase. */
export const isNominal = (token: Token | undefined): boolean => {
  if (token === undefined) return false
  if (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'NUM') return true
  if (token.tag === 'PRON') return !possessives.has(token.lower)
  return quantities.has(token.lower)
}

/** Whether the word is a subject pronoun: "he", "they", "who". */
export const isSubjectPronoun = (token: Token | undefined): boolean =>
  token !== undefined && subjectPronouns.has(token.lower) && token.tag !== 'SCONJ' && token.tag !== 'DET'

/** Words with an article after them in one phrase: "half the members". */
const beforeArticle = /^(?:all|both|half|most|twice|double|such|many|none)$/

const participle = /(?:ed|ing|en|own|eft|uilt|ept)$/

/** Whether the word at `index` can be inside a noun phrase, before its last word. */
const modifies = (tokens: readonly Token[], index: number): boolean => {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (token === undefined || after === undefined) return false
  switch (token.tag) {
    case 'DET':
      return after.tag !== 'VERB' || participle.test(after.lower)
    case 'ADJ':
    case 'NOUN':
    case 'NUM':
    case 'SYM':
      return true
    case 'PROPN':
      return !isTimeWord(token) || after.tag === 'NOUN' || after.tag === 'PROPN'
    case 'PRON':
      return possessives.has(token.lower)
    case 'PART':
      return token.lower === "'s" || token.lower === "'"
    case 'ADV':
      if (/^(?:most|even|only|nearly|almost|virtually|about|roughly)$/.test(token.lower)) return after.tag !== 'VERB'
      return (after.tag === 'ADJ' || after.tag === 'NUM') && before?.tag === 'DET'
    case 'VERB':
      return participle.test(token.lower) && (before?.tag === 'DET' || before?.tag === 'ADJ' || before?.text === '-')
    case 'PUNCT':
      if (token.text === '-' || token.text === '’' || token.text === "'")
        return token.end === after.start || token.text !== '-'
      return token.text === '&' || token.text === '.'
    default:
      return token.text === '&'
  }
}

/** The token before brackets that belong to the name before them: "(D-N.Y.)". */
const overBrackets = (tokens: readonly Token[], last: number, floor: number): number => {
  if (tokens[last]?.text !== ')') return last
  for (let index = last - 1; index >= Math.max(floor, last - 10); index--) {
    if (tokens[index]?.text === '(') return index - 1
  }
  return last
}

/** The start of the phrase that a preposition connects to the phrase at `first`; undefined if there is none. */
const tiedOn = (tokens: readonly Token[], first: number, floor: number): number | undefined => {
  const link = tokens[first - 1]
  if (link === undefined || first - 2 < floor || !linking.has(link.lower)) return undefined
  const [near, far] = [tokens[first - 2], tokens[first - 3]]
  if (near === undefined) return undefined
  if (isNominal(near) && !isTimeWord(near)) return first - 2
  const describes = near.tag === 'ADJ' || (near.tag === 'VERB' && participle.test(near.lower))
  return describes && first - 3 >= floor && isNominal(far) && far?.tag !== 'PRON' ? first - 3 : undefined
}

/** The start of "Kim" in "Kim and Lee", if the phrase at `first` is the last in such a list. */
const listedWith = (tokens: readonly Token[], first: number, floor: number): number | undefined => {
  const word = tokens[first - 1]?.lower
  if (word !== 'and' && word !== 'or') return undefined
  const last = first - (tokens[first - 2]?.text === ',' ? 3 : 2)
  if (last < floor || !isNominal(tokens[last])) return undefined
  const start = phraseStart(tokens, last, floor)
  if (start === undefined) return undefined
  const before = tokens[start - 1]
  return start <= floor ||
    before === undefined ||
    before.tag === 'PUNCT' ||
    before.tag === 'SCONJ' ||
    before.tag === 'CCONJ'
    ? start
    : undefined
}

/** The first token of the noun phrase whose last token is `last`, not before `floor`; undefined if there is none. */
export const phraseStart = (tokens: readonly Token[], last: number, floor: number): number | undefined => {
  const head = overBrackets(tokens, last, floor)
  if (head < floor || !isNominal(tokens[head])) return undefined
  if (tokens[head]?.tag === 'PRON') return head
  let first = head
  while (first - 1 >= floor && modifies(tokens, first - 1)) first--
  while (first < head && /^(?:PART|PUNCT)$/.test(tokens[first]?.tag ?? '')) first++
  const tied = tiedOn(tokens, first, floor)
  if (tied !== undefined) return phraseStart(tokens, tied, floor) ?? first
  return listedWith(tokens, first, floor) ?? first
}

/**
 * The noun phrase that begins at `first`, including phrases with "of", "for", "at" and the like; undefined if there is
 * none.
 */
export const phraseFrom = (tokens: readonly Token[], first: number, ceiling: number): TokenRange | undefined => {
  const token = tokens[first]
  if (token === undefined || first >= ceiling) return undefined
  if (token.tag === 'PRON' && !possessives.has(token.lower)) return { first, end: first + 1 }
  let [at, head] = [first, -1]
  for (; at < ceiling; at++) {
    const here = tokens[at]
    // "The Associated Press | the plan": an article after a noun begins another phrase, but not in "half the plan".
    const isNext = here?.tag === 'DET' && head === at - 1 && /^(?:NOUN|PROPN)$/.test(tokens[head]?.tag ?? '')
    if (here === undefined || (isNext && !beforeArticle.test(tokens[head]?.lower ?? ''))) break
    if (isNominal(here) && here.tag !== 'PRON' && !(head >= 0 && isTimeWord(here))) head = at
    else if (here.lower === 'old' && tokens[at - 1]?.text === '-') head = at
    else if (!modifies(tokens, at)) break
  }
  if (head < 0) return undefined
  return { first, end: tiedTo(tokens, bracketEnd(tokens, head + 1, ceiling), ceiling) }
}

/** The noun of a phrase from `phraseFrom`: its last token before its first preposition. */
export const nounOf = (tokens: readonly Token[], { first, end }: TokenRange): number => {
  let at = first
  while (at + 1 < end && tokens[at + 1]?.tag !== 'ADP') at++
  return at
}

const bracketEnd = (tokens: readonly Token[], end: number, ceiling: number): number => {
  if (tokens[end]?.text !== '(') return end
  const close = tokens.slice(end, Math.min(ceiling, end + 10)).findIndex(({ text }) => text === ')')
  return close < 0 ? end : end + close + 1
}

const forward = new Set('of for from at with on in'.split(' '))
const occasions =
  /^(?:interview|statement|conference|briefing|speech|email|e-mail|post|tweet|letter|report|morning|afternoon|evening|week|month|year|day|night|response|phone|call|television|radio|twitter|facebook|x|front|part|addition|fact)$/

/** Whether the word is an occasion on which people speak: "interview", "statement". */
export const isOccasion = ({ lower }: Token): boolean => occasions.test(lower)

/**
 * The end of the phrase after "of the ministry" or "for Human Rights Watch"; never after a time or an occasion ("in an
 * interview").
 */
const tiedTo = (tokens: readonly Token[], end: number, ceiling: number): number => {
  const link = tokens[end]
  if (link === undefined || end + 1 >= ceiling || link.tag !== 'ADP' || !forward.has(link.lower)) return end
  const next = phraseFrom(tokens, end + 1, ceiling)
  if (next === undefined) return end
  const inside = tokens.slice(next.first, next.end)
  const dated = inside.some((token) => isTimeWord(token) || token.tag === 'NUM' || occasions.test(token.lower))
  return dated && link.lower !== 'of' ? end : next.end
}
