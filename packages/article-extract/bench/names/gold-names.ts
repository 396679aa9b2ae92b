import type { NameKind } from '../../src/names/name-span.ts'
import { isTitle } from '../../src/names/name-words.ts'
import { type LabeledText, type MarkedName, type TaughtText, taughtKind } from './labeled-text.ts'

/** A line of the corpus of chains, with typed mentions. */
export interface ChainText {
  readonly id: string
  readonly genre: string
  readonly text: string
  readonly tokens: readonly (readonly [start: number, end: number, tag: string])[]
  readonly mentions: readonly (readonly [chain: string, type: string, first: number, last: number])[]
}

const goldKinds: Readonly<Record<string, NameKind>> = { person: 'person', organization: 'organization', place: 'place' }
const isNameTag = (tag: string | undefined): boolean => tag === 'NNP' || tag === 'NNPS'
const small = /^(?:of|for|and|the|&|de|del|la|le|van|von|der|den|da|di|du|bin|al|’s|'s|-|–|\.)$/iu
const endsPhrase = /^(?:,|WDT|WP|VB[DGNPZ]?|IN|-LRB-|:|``|''|MD|TO|WRB)$/

/** The tokens of the name at the head of a mention; undefined if the head is a common noun. */
const nameOf = (
  { text, tokens }: ChainText,
  mention: ChainText['mentions'][number],
  nested: ReadonlyMap<number, number>,
): MarkedName | undefined => {
  const [, type, first, last] = mention
  const kind = goldKinds[type]
  if (!kind) return undefined
  const word = (at: number): string => text.slice(tokens[at]![0], tokens[at]![1])
  const tag = (at: number): string => tokens[at]![2]
  let head = first
  while (head < last && !endsPhrase.test(tag(head + 1)) && tag(head + 1) !== ',') head++
  while (head > first && (tag(head) === 'POS' || tag(head) === 'CD')) head--
  if (!isNameTag(tag(head))) return undefined
  let end = head + 1
  if (kind !== 'person') {
    while (end <= last) {
      let next = end
      while (next <= last && small.test(word(next)) && next - end < 2) next++
      if (next > last || next === end || !isNameTag(tag(next)) || !/^(?:of|for|and|&)$/iu.test(word(end))) break
      while (next <= last && isNameTag(tag(next))) next++
      end = next
    }
  }
  let from = head
  while (
    from > first &&
    (isNameTag(tag(from - 1)) ||
      (small.test(word(from - 1)) &&
        from - 2 >= first &&
        isNameTag(tag(from - 2)) &&
        !(kind === 'organization' ? /^(?:of|for|the|’s|'s)$/iu : /^(?:of|for|the|and|&|’s|'s)$/iu).test(
          word(from - 1),
        )))
  )
    from--
  if (kind === 'person') {
    while (from < head && (isTitle(word(from).toLowerCase().replaceAll('.', '')) || (nested.get(from) ?? 0) > from))
      from = Math.max(from + 1, nested.get(from) ?? 0)
  }
  if (from > head || !/\p{Lu}/u.test(word(from)) || isTitle(word(head).toLowerCase().replaceAll('.', '')))
    return undefined
  return { kind, start: tokens[from]![0], end: tokens[end - 1]![1] }
}

const overlaps = (one: MarkedName, two: MarkedName): boolean => one.start < two.end && two.start < one.end

/**
 * The names of a text with typed mentions: the name of each mention with a name as its head. Works come from the
 * teacher if there is no other name, because the corpus has no type for them.
 */
export const goldNames = (chains: ChainText, taught: TaughtText): LabeledText => {
  const nested = new Map<number, number>()
  for (const [, type, first, last] of chains.mentions)
    if (type !== 'person') nested.set(first, Math.max(nested.get(first) ?? 0, last + 1))
  const found = chains.mentions
    .flatMap((mention) => nameOf(chains, mention, nested) ?? [])
    .toSorted((one, two) => two.end - two.start - (one.end - one.start))
  const kept: MarkedName[] = []
  for (const name of found) if (!kept.some((one) => overlaps(one, name))) kept.push(name)
  const works = taught.names
    .map(([start, end, label]) => ({ start, end, kind: taughtKind(label) }))
    .filter(
      (name): name is MarkedName =>
        name.kind === 'work' && !kept.some((one) => overlaps(one, { ...name, kind: 'work' })),
    )
  return {
    id: chains.id,
    text: chains.text,
    names: [...kept, ...works].toSorted((one, two) => one.start - two.start),
  }
}

/** Whether a text is held out: every fourth of each genre, in the corpus's order. */
export const isHeldOut = (texts: readonly ChainText[]): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  return new Set(
    texts.flatMap(({ id, genre }) => {
      const count = counts.get(genre) ?? 0
      counts.set(genre, count + 1)
      return count % 4 === 3 ? [id] : []
    }),
  )
}
