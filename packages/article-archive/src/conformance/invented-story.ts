import {
  type Article,
  type Entity,
  type Figure,
  modelVersion,
  type Statement,
  statementIds,
} from '@onrecord/article-data'

/** A statement in an invented story. `voice` is the id of one of its entities, or absent for an anonymous one. */
interface Said {
  readonly voice?: string
  readonly words: string
  readonly form?: Statement['form']
  readonly anonymity?: Statement['anonymity']
}

/** The parts of an invented story. The rest is filled in. */
export interface StoryParts {
  readonly id: string
  readonly headline?: string
  readonly text?: string
  readonly date?: string
  readonly publisher?: string
  readonly url?: string
  readonly sourceHash?: string
  readonly entities?: readonly Entity[]
  readonly said?: readonly Said[]
  /** Figures by their words in the text. `in` is the index of a statement. */
  readonly figures?: readonly (Pick<Figure, 'quantity' | 'measures'> & {
    readonly words: string
    readonly unit?: string
    readonly in?: number
    readonly date?: string
  })[]
}

const blocksOf = (paragraphs: readonly string[]): Article['blocks'] => {
  let start = 0
  return paragraphs.map((text, index) => {
    const span = { start, end: start + text.length }
    start = span.end + 2
    return { id: `b${index + 1}`, role: 'paragraph', span }
  })
}

const statementsOf = (text: string, said: readonly Said[]): readonly Statement[] => {
  let from = 0
  const contents = said.map(({ words }) => {
    const start = text.indexOf(words, from)
    from = start + words.length
    return [{ start, end: from }]
  })
  const ids = statementIds(text, contents)
  return said.map(({ voice, form = 'indirect', anonymity }, index) => {
    return {
      id: ids[index] ?? '',
      form,
      source: [],
      cue: [],
      content: contents[index] ?? [],
      voiceIds: voice === undefined ? [] : [voice],
      anonymity: anonymity ?? (voice === undefined ? 'anonymous' : 'named'),
      stance: 'states',
      chain: [],
      method: 'manual',
      confidence: 1,
    }
  })
}

/** An article built from a few parts: a paragraph for the text, and one for each statement. */
export const story = (parts: StoryParts): Article => {
  const { said = [], entities = [], figures = [] } = parts
  const nameOf = (id: string | undefined) => entities.find((entity) => entity.id === id)?.name ?? 'Somebody'
  const paragraphs = [
    ...(parts.text ?? `What happened in ${parts.id}.`).split('\n\n'),
    ...said.map(({ voice, words, form }) =>
      form === 'direct' ? `“${words}” ${nameOf(voice)} said.` : `${nameOf(voice)} said that ${words}.`,
    ),
  ]
  const text = paragraphs.join('\n\n')
  const blocks = blocksOf(paragraphs)
  const statements = statementsOf(text, said)
  return {
    standard: { name: 'onrecord', version: modelVersion },
    id: parts.id,
    headline: parts.headline ?? `Headline of ${parts.id}`,
    text,
    language: 'en',
    bylines: [],
    ...(parts.publisher !== undefined && { publisher: parts.publisher }),
    ...(parts.date !== undefined && { datePublished: parts.date }),
    keywords: [],
    ...(parts.url !== undefined && { canonicalUrl: parts.url }),
    blocks,
    sentences: blocks.map(({ id, span }, index) => ({ id: `n${index + 1}`, blockId: id, span })),
    entities,
    mentions: [],
    statements,
    figures: figures.map(({ words, quantity, measures, unit = 'person', in: place, date }, index) => {
      const statement = place === undefined ? undefined : statements[place]
      const start = text.indexOf(words)
      return {
        id: `f${index + 1}`,
        span: { start, end: start + words.length },
        quantity,
        approximate: false,
        unit: { system: 'count', code: unit },
        measures,
        ...(date !== undefined && { observationDate: date }),
        ...(statement !== undefined && { statementId: statement.id }),
      }
    }),
    dates: [],
    events: [],
    notes: [],
    corrections: [],
    provenance: parts.sourceHash === undefined ? {} : { sourceHash: parts.sourceHash },
  }
}

type Extra = { readonly aliases?: readonly string[]; readonly roles?: readonly string[]; readonly wikidata?: string }

const shared = (id: string, name: string, { aliases = [], wikidata }: Extra) => ({
  id,
  name,
  aliases,
  identifiers: wikidata === undefined ? [] : [{ scheme: 'wikidata', value: wikidata }],
})

/** A person in an invented story. */
export const person = (id: string, name: string, extra: Extra = {}): Entity => ({
  kind: 'person',
  ...shared(id, name, extra),
  roles: extra.roles ?? [],
})
export const organization = (id: string, name: string, extra: Extra = {}): Entity => ({
  kind: 'organization',
  ...shared(id, name, extra),
  roles: extra.roles ?? [],
})
export const place = (id: string, name: string, extra: Extra = {}): Entity => ({
  kind: 'place',
  ...shared(id, name, extra),
})
