import type { NameKind } from '../../src/names/name-span.ts'
import { isTitle } from '../../src/names/name-words.ts'
import { type LabeledText, type MarkedName, type TaughtText, taughtKind } from './labeled-text.ts'

/** A line of the news corpus, whose tokens have another tagger's name labels. */
export interface NewsText {
  readonly id: string
  readonly text: string
  readonly sentences: readonly (readonly [first: number, end: number])[]
  readonly tokens: readonly (readonly [start: number, end: number, tag: string, name: string, lemma: string])[]
}

const corpusKinds: Readonly<Record<string, NameKind>> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  LOCATION: 'place',
}

/** Longer names are headlines that the tagger read as a name. */
const maxWords = 9

/** The names in the corpus's own labels. */
const corpusNames = ({ sentences, tokens }: NewsText): readonly MarkedName[] => {
  const names: MarkedName[] = []
  for (const [first, end] of sentences) {
    let from = first
    for (let at = first; at < end; at = from) {
      from = at + 1
      while (from < end && tokens[from]![3] === tokens[at]![3]) from++
      const kind = corpusKinds[tokens[at]![3]]
      if (kind && from - at <= maxWords) names.push({ kind, start: tokens[at]![0], end: tokens[from - 1]![1] })
    }
  }
  return names
}

const leading = /^(?:the|a|an|this|that|his|her|its|their|our|my)\s+/iu
const trailing = /(?:['’]s?|[,.;:]|\s|["“”])+$/u
const opening = /^["“”‘'(\s]+/u
const dottedEnd = /(?:\b\p{Lu}\.|\b(?:Jr|Sr|Inc|Corp|Co|Ltd|St|Bros)\.)$/u

/** The name without article, possessive, marks and titles; undefined if nothing is left. */
const trimmed = (text: string, name: MarkedName): MarkedName | undefined => {
  let { start, end } = name
  const written = (): string => text.slice(start, end)
  for (let before = -1; before !== start; ) {
    before = start
    start += opening.exec(written())?.[0].length ?? 0
    if (name.kind !== 'work') start += leading.exec(written())?.[0].length ?? 0
    const title = name.kind === 'person' ? /^([\p{L}.-]+)\s+(?=\S)/u.exec(written()) : null
    if (title && isTitle(title[1]!.toLowerCase().replaceAll('.', ''))) start += title[0].length
  }
  if (!dottedEnd.test(written())) end -= trailing.exec(written())?.[0].length ?? 0
  return end > start && /\p{Lu}/u.test(written()) && !written().includes('\n') ? { ...name, start, end } : undefined
}

const overlaps = (one: MarkedName, two: MarkedName): boolean => one.start < two.end && two.start < one.end

/** The number of times that each kind is given to the same words, in one text and both annotations. */
const votesOf = (text: string, names: readonly MarkedName[]): ReadonlyMap<string, ReadonlyMap<NameKind, number>> => {
  const votes = new Map<string, Map<NameKind, number>>()
  for (const { start, end, kind } of names) {
    const words = text.slice(start, end)
    const given = votes.get(words) ?? new Map<NameKind, number>()
    votes.set(words, given.set(kind, (given.get(kind) ?? 0) + 1))
  }
  return votes
}

/** The last words of persons' full names, and how often they occur in the text. */
const surnamesOf = (text: string, names: readonly MarkedName[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { start, end, kind } of names) {
    const words = text.slice(start, end).split(/\s+/u)
    if (kind === 'person' && words.length > 1) counts.set(words.at(-1)!, (counts.get(words.at(-1)!) ?? 0) + 1)
  }
  return counts
}

/** Surnames that are frequent in all texts. */
export const frequentSurnames = (texts: readonly NewsText[]): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const news of texts)
    for (const [word, count] of surnamesOf(news.text, corpusNames(news)))
      counts.set(word, (counts.get(word) ?? 0) + count)
  return new Set([...counts].flatMap(([word, count]) => (count >= frequent ? [word] : [])))
}

const frequent = 20

/** The names in the corpus's own labels, trimmed. */
export const taggedNames = (news: NewsText): LabeledText => ({
  id: news.id,
  text: news.text,
  names: corpusNames(news).flatMap((name) => trimmed(news.text, name) ?? []),
})

/**
 * The names of a text from two annotations. Names in both are kept. If they differ, the labels of the same words
 * elsewhere in the text decide. Names that only one annotation contains anywhere are dropped.
 */
export const silverNames = (news: NewsText, taught: TaughtText, frequentNames: ReadonlySet<string>): LabeledText => {
  const { id, text } = news
  const trim = (names: readonly MarkedName[]): readonly MarkedName[] =>
    names.flatMap((name) => trimmed(text, name) ?? [])
  const own = trim(corpusNames(news))
  const other = trim(
    taught.names.flatMap(([start, end, label]) => {
      const kind = taughtKind(label)
      return kind ? [{ start, end, kind }] : []
    }),
  )
  const surnames = surnamesOf(text, [...own, ...other])
  /** An organization's name is not a surname: one annotation labels "Trump" as an organization half the time. */
  const isSurname = ({ start, end, kind }: MarkedName): boolean => {
    const words = text.slice(start, end)
    return kind !== 'person' && (surnames.has(words) || (kind !== 'place' && frequentNames.has(words)))
  }
  const asPerson = (name: MarkedName): MarkedName => (isSurname(name) ? { ...name, kind: 'person' } : name)
  const votes = votesOf(text, [...own, ...other].map(asPerson))
  const weight = ({ start, end, kind }: MarkedName): number => votes.get(text.slice(start, end))?.get(kind) ?? 0
  const agreed = (name: MarkedName): boolean =>
    own.some((one) => one.start === name.start && one.end === name.end) &&
    other.some((one) => one.start === name.start && one.end === name.end)
  const value = (name: MarkedName): number =>
    weight(name) + (agreed(name) ? 4 : 0) + (name.kind === 'work' ? 1 : 0) + (name.end - name.start) / 1000
  const ranked = [...own, ...other].map(asPerson).toSorted((one, two) => value(two) - value(one))
  const kept: MarkedName[] = []
  for (const name of ranked) {
    if (kept.some((one) => overlaps(one, name))) continue
    if (weight(name) > 1 || name.kind === 'work') kept.push(name)
  }
  return { id, text, names: kept.toSorted((one, two) => one.start - two.start) }
}
