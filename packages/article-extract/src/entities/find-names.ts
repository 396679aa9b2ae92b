import type { Sentence } from '@onrecord/article-data'
import { isTimeWord } from '../attribution/noun-phrase.ts'
import type { Token } from '../doc/doc.ts'
import { isDemonym, knownPlace } from '../places/gazetteer.ts'
import { acronymAt, definedAt } from './acronyms.ts'
import { femaleNames, maleNames } from './first-names.ts'
import { capital, notNames, stepOver } from './name-bridges.ts'
import type { NameRun } from './name-run.ts'
import { memberWords, titles } from './name-words.ts'
import { splitTitles, withPlaceWord, withSmallTitles } from './split-titles.ts'

const plain = (word: string): string => word.toLowerCase().replaceAll('.', '')

/** Whether the word is known from elsewhere to be a name, so that it may be one at a sentence's start too. */
const isKnown = (word: string, inside: ReadonlySet<string>): boolean => {
  const lower = word.toLowerCase()
  return inside.has(lower) || knownPlace(lower) !== undefined || maleNames.has(lower) || femaleNames.has(lower)
}

/** The words that are names for sure: with a capital inside a sentence, or beside another such word anywhere. */
const insideNames = (tokens: readonly Token[], starts: ReadonlySet<number>): ReadonlySet<string> => {
  const isName = (index: number): boolean => {
    const token = tokens[index]
    return (
      token !== undefined &&
      capital.test(token.text) &&
      !notNames.has(token.tag) &&
      token.tag !== 'ADV' &&
      !isTimeWord(token)
    )
  }
  const found = new Set<string>()
  for (const [index, token] of tokens.entries()) {
    if (!isName(index)) continue
    const inside = !starts.has(index) && token.tag === 'PROPN'
    if (inside || (isName(index + 1) && !titles.has(plain(token.text)) && !/(?:ed|ing|ly)$/.test(token.lower)))
      found.add(token.lower)
  }
  return found
}

/** The indices at which a capital says nothing: the first word of a sentence or a quotation. */
const startsOf = (tokens: readonly Token[], sentences: readonly Sentence[]): ReadonlySet<number> => {
  const starts = new Set<number>()
  let at = 0
  for (const { span } of sentences) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < span.start) at++
    starts.add(at)
  }
  for (const [index, token] of tokens.entries()) if (/^["“‘„«:]$/.test(token.text)) starts.add(index + 1)
  return starts
}

/** "Theresa May": what is a month elsewhere is a surname behind a first name. */
const isSurname = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]?.lower ?? ''
  return tokens[index]?.tag === 'PROPN' && (maleNames.has(before) || femaleNames.has(before))
}

const isNameWord = (
  tokens: readonly Token[],
  index: number,
  atStart: boolean,
  inside: ReadonlySet<string>,
): boolean => {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (token === undefined || !capital.test(token.text)) return false
  if (isTimeWord(token)) return isSurname(tokens, index)
  if (!atStart) return !notNames.has(token.tag) || (/^\p{Lu}{2,}$/u.test(token.text) && token.tag !== 'PRON')
  if (notNames.has(token.tag) || (token.tag === 'ADV' && !inside.has(token.lower))) return false
  if (
    memberWords.has(token.lower) &&
    /^(?:of|for|against)$/.test(next?.lower ?? '') &&
    capital.test(tokens[index + 2]?.text ?? '')
  )
    return true
  if (isKnown(token.text, inside) || /^\p{Lu}[\p{Lu}.]+$/u.test(token.text)) return true
  const titled = titles.has(plain(token.text)) || isDemonym(token.lower)
  return (
    next !== undefined &&
    capital.test(next.text) &&
    !notNames.has(next.tag) &&
    (token.tag === 'PROPN' || titled || token.tag === 'NOUN')
  )
}

const runFrom = (
  tokens: readonly Token[],
  first: number,
  starts: ReadonlySet<number>,
  inside: ReadonlySet<string>,
): number => {
  let end = first + 1
  for (;;) {
    const last = tokens[end - 1]
    if (last === undefined || end - first > 12) return end
    if (!starts.has(end) && isNameWord(tokens, end, false, inside)) end++
    else {
      const step = stepOver(tokens, first, end)
      if (step === 0) return end
      end += step + 1
    }
  }
}

/** The names that an acronym in brackets behind them spells, by their first token. */
const speltNames = (tokens: readonly Token[]): ReadonlyMap<number, NameRun> =>
  new Map(
    tokens.flatMap(({ text }, open) => {
      const range = text === '(' ? definedAt(tokens, open) : undefined
      if (range === undefined) return []
      const words = tokens.slice(range.first, range.end).map((token) => token.text)
      const acronym = acronymAt(tokens, open) ?? ''
      return [[range.first, { ...range, lead: range.first, words, titles: [], acronym }]]
    }),
  )

/** A run goes no further than where a spelt name begins. */
const untilSpelt = (spelt: ReadonlyMap<number, NameRun>, first: number, end: number): number => {
  for (let at = first + 1; at < end; at++) if (spelt.has(at)) return at
  return end
}

/** The runs of words written as names, in text order. Days and months are none; nor is a capital that only opens a sentence. */
export const findNames = (tokens: readonly Token[], sentences: readonly Sentence[]): readonly NameRun[] => {
  const starts = startsOf(tokens, sentences)
  const inside = insideNames(tokens, starts)
  const spelt = speltNames(tokens)
  const runs: NameRun[] = []
  for (let index = 0; index < tokens.length; index++) {
    const body = spelt.get(index)
    if (!body && !isNameWord(tokens, index, starts.has(index), inside)) continue
    const end = body?.end ?? untilSpelt(spelt, index, runFrom(tokens, index, starts, inside))
    runs.push(body ?? withPlaceWord(tokens, withSmallTitles(tokens, splitTitles(tokens, index, end))))
    index = end - 1
  }
  return runs
}
