import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { lowerBound } from '@onrecord/article-data'
import type { Speech } from '../../src/coreference/coreference.ts'
import { textDoc } from '../../src/coreference/fixtures/text-doc.ts'
import { roleKey, senseOf } from '../../src/coreference/mentions/nouns.ts'
import type { Doc, TokenRange } from '../../src/doc/doc.ts'
import type { EntityMention, EntityRecord, EntityTable } from '../../src/entities/entity-table.ts'
import { shared } from '../read-corpus.ts'
import { genderOfName } from './genders.ts'

interface GumDocument {
  readonly id: string
  readonly genre: string
  readonly text: string
  readonly tokens: readonly (readonly [start: number, end: number, tag: string])[]
  readonly mentions: readonly (readonly [chain: number, type: string, first: number, last: number])[]
  readonly attributions: readonly {
    readonly source: readonly [number, number][]
    readonly content: readonly [number, number][]
  }[]
}

/** A document with its annotated chains, aligned to our own tokens. */
export interface ChainDocument {
  readonly id: string
  readonly genre: string
  readonly doc: Doc
  readonly table: EntityTable
  readonly speeches: readonly Speech[]
  /** The chain of each mention, by its head token; for several mentions, the outermost. */
  readonly chainOf: ReadonlyMap<number, number>
  /** The chain of a group joined by "and", by the last token of its mention. */
  readonly togetherAt: ReadonlyMap<number, number>
}

const kinds: Readonly<Record<string, EntityRecord['kind']>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  object: 'work',
  abstract: 'work',
  event: 'work',
}

/** The token range of `doc` for offsets; undefined if no token is inside. */
export const rangeOf = (doc: Doc, start: number, end: number): TokenRange | undefined => {
  const low = lowerBound(doc.tokens, (token) => token.end <= start)
  let last = low
  while (last < doc.tokens.length && (doc.tokens[last]?.start ?? end) < end) last++
  return last > low ? { first: low, end: last } : undefined
}

/** The head of an annotated mention: the last noun of its core. */
const headOf = ({ tokens }: Doc, { first, end }: TokenRange): number => {
  let head = -1
  for (let at = first; at < end; at++) {
    const { penn, text } = tokens[at] ?? { penn: '', text: '' }
    if (head >= 0 && (/^(?:IN|WP|WDT|TO|VB.|CC|-LRB-)$/.test(penn) || /^[,(:;—–]$/.test(text))) break
    if (head >= 0 && penn === 'POS' && at < end - 1) continue
    if (/^NN/.test(penn) || (end - first === 1 && /^(?:PRP|WP|CD|DT|JJ)/.test(penn))) head = at
  }
  return head
}

const courtesy =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|president|rep|sen|gov|justice|judge|king|queen|prince|princess|captain|general|saint|st)\.?$/i

/** The name in an annotated mention: the run of capitalized nouns that ends at its head, without titles. */
const nameIn = (
  { tokens }: Doc,
  range: TokenRange,
  head: number,
): { name: TokenRange; titles: readonly string[] } | undefined => {
  if (!/^NNPS?$/.test(tokens[head]?.penn ?? '')) return undefined
  let first = head
  while (first > range.first && /^NNPS?$/.test(tokens[first - 1]?.penn ?? '')) first--
  const titles: string[] = []
  while (first < head) {
    const word = tokens[first]?.text ?? ''
    const key = roleKey(word)
    const isRole = courtesy.test(word) || senseOf(word.toLowerCase(), key, false)?.kind === 'person'
    if (!isRole) break
    titles.push(word)
    first++
  }
  return { name: { first, end: head + 1 }, titles }
}

const ranges = (doc: Doc, spans: readonly (readonly [number, number])[]): readonly TokenRange[] =>
  spans.flatMap(([start, end]) => rangeOf(doc, start, end) ?? []).toSorted((one, other) => one.first - other.first)

/** Whether an annotated mention is a group joined by "and", whose parts are annotated too. */
const isJoined = ({ tokens }: GumDocument, from: number, to: number, bounds: ReadonlySet<string>): boolean => {
  for (let at = from + 1; at < to; at++)
    if (tokens[at]?.[2] === 'CC' && (bounds.has(`${from} ${at - 1}`) || bounds.has(`${at + 1} ${to}`))) return true
  return false
}

const laidOver = (given: GumDocument): ChainDocument => {
  const doc = textDoc(given.text)
  const chainOf = new Map<number, number>()
  const togetherAt = new Map<number, number>()
  const bounds = new Set(given.mentions.map(([, , from, to]) => `${from} ${to}`))
  const sizes = new Map<number, number>()
  const named = new Map<
    number,
    { kind: EntityRecord['kind']; names: string[]; titles: string[]; mentions: TokenRange[] }
  >()
  for (const [chain, type, from, to] of given.mentions) {
    const range = rangeOf(doc, given.tokens[from]?.[0] ?? 0, given.tokens[to]?.[1] ?? 0)
    if (range === undefined) continue
    if (isJoined(given, from, to, bounds)) {
      togetherAt.set(range.end - 1, chain)
      continue
    }
    const head = headOf(doc, range)
    if (head < 0) continue
    const size = range.end - range.first
    if (size > (sizes.get(head) ?? 0)) {
      sizes.set(head, size)
      chainOf.set(head, chain)
    }
    const kind = kinds[type]
    const found = kind && nameIn(doc, range, head)
    if (!found || kind === undefined) continue
    const entry = named.get(chain) ?? { kind, names: [], titles: [], mentions: [] }
    named.set(chain, entry)
    entry.names.push(
      doc.tokens
        .slice(found.name.first, found.name.end)
        .map(({ text }) => text)
        .join(' '),
    )
    entry.titles.push(...found.titles)
    if (!entry.mentions.some(({ end }) => end === found.name.end)) entry.mentions.push(found.name)
  }
  const entities: EntityRecord[] = []
  const mentions: EntityMention[] = []
  for (const [chain, { kind, names, titles, mentions: own }] of named) {
    const name = names.toSorted((one, other) => other.length - one.length)[0] ?? ''
    const gender = kind === 'person' ? genderOfName(names, titles) : undefined
    const roles = [...new Set(titles)].filter((title) => !/^(?:mr|mrs|ms|miss|dr)\.?$/i.test(title))
    entities.push({
      id: `${chain}`,
      kind,
      name,
      aliases: [...new Set(names)].filter((one) => one !== name),
      roles,
      named: true,
      ...(gender && { gender }),
    })
    for (const range of own) mentions.push({ ...range, entityId: `${chain}`, form: 'name', probability: 1 })
  }
  return {
    id: given.id,
    genre: given.genre,
    doc,
    chainOf,
    togetherAt,
    table: { entities, mentions: mentions.toSorted((one, other) => one.first - other.first) },
    speeches: given.attributions.map(({ source, content }) => ({
      source: ranges(doc, source),
      cue: [],
      content: ranges(doc, content),
    })),
  }
}

/** The documents of GUM, in the corpus's order. */
export const gumDocuments = (): readonly ChainDocument[] =>
  gunzipSync(readFileSync(resolve(shared, 'corpora/gum/gum.jsonl.gz')))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => laidOver(JSON.parse(line) as GumDocument))
