import type { Doc, TokenRange } from '../../doc/doc.ts'
import type { EntityTable } from '../../entities/entity-table.ts'
import type { Speech } from '../coreference.ts'
import { type Families, isFamilyAt } from '../families.ts'
import { findNominals } from './find-nominals.ts'
import { placeOf } from './grammar.ts'
import { mainMentions } from './main-mentions.ts'
import { type Mention, type NameMention, type PronounMention, pronouns } from './mention.ts'

const marked = (count: number, ranges: Iterable<TokenRange>): Uint8Array => {
  const marks = new Uint8Array(count)
  for (const { first, end } of ranges) marks.fill(1, first, end)
  return marks
}

const sentenceAt = (doc: Doc, token: number): TokenRange =>
  doc.sentences[doc.sentenceOf[token] ?? -1] ?? { first: token, end: token + 1 }

const nameMentions = (doc: Doc, table: EntityTable): readonly NameMention[] => {
  const kinds = new Map(table.entities.map(({ id, kind }) => [id, kind]))
  return table.mentions.flatMap(({ form, first, end, lead = first, entityId, probability }) => {
    if (form !== 'name' || first >= end) return []
    const head = end - 1
    return [
      {
        form,
        first,
        end,
        head,
        entityId,
        kind: kinds.get(entityId),
        lead,
        probability,
        sentence: doc.sentenceOf[head] ?? 0,
        block: doc.blockOf[head] ?? 0,
        quotation: doc.quotationOf[head] ?? -1,
        ...placeOf(doc, { first, end }, sentenceAt(doc, head)),
      },
    ]
  })
}

const pronounMentions = (doc: Doc, inName: Uint8Array, isSource: Uint8Array): readonly PronounMention[] =>
  doc.tokens.flatMap(({ lower, text }, head): readonly PronounMention[] => {
    const pronoun = pronouns.get(lower)
    // "US" is a country, and "IT" a trade.
    if (pronoun === undefined || inName[head] === 1 || (text.length > 1 && text === text.toUpperCase() && text !== 'I'))
      return []
    // "Which" counts only as a source: "the union, which warned that ...".
    if (lower === 'which' && isSource[head] !== 1) return []
    const range = { first: head, end: head + 1 }
    return [
      {
        form: 'pronoun',
        pronoun,
        reflexive: /sel(?:f|ves)$/.test(lower),
        ...range,
        head,
        sentence: doc.sentenceOf[head] ?? 0,
        block: doc.blockOf[head] ?? 0,
        quotation: doc.quotationOf[head] ?? -1,
        ...placeOf(doc, range, sentenceAt(doc, head)),
      },
    ]
  })

/**
 * The mentions, with speakers after their verb as its subject: "said Ana Brandt". Only the verb's place in the sentence
 * makes them look like objects.
 */
const withSpeakersAsSubjects = (
  doc: Doc,
  mentions: readonly Mention[],
  speeches: readonly Speech[],
): readonly Mention[] => {
  const verbOf = new Map(
    [...mainMentions(doc, mentions, speeches)].flatMap((speaker, speech) => {
      const verb = speeches[speech]?.cue[0]?.first
      return speaker >= 0 && verb !== undefined ? [[speaker, verb] as const] : []
    }),
  )
  return mentions.map((mention, index) => {
    const verb = verbOf.get(index)
    const isAfter = verb !== undefined && verb < mention.first && /^(?:object|other)$/.test(mention.role)
    return isAfter && doc.tokens[verb]?.tag === 'VERB' ? { ...mention, role: 'subject', verb } : mention
  })
}

/** The names, descriptions and pronouns of a text, in text order. */
export const findMentions = (
  doc: Doc,
  table: EntityTable,
  speeches: readonly Speech[],
  families: Families = new Map(),
): readonly Mention[] => {
  const names = nameMentions(doc, table)
  const inName = marked(doc.tokens.length, names)
  const sources = marked(
    doc.tokens.length,
    speeches.flatMap(({ source }) => source),
  )
  const nominals = findNominals(
    doc,
    (token) => inName[token] === 1,
    (token) => sources[token] === 1,
    (token) => isFamilyAt(doc, families, token),
  )
  const found = [...names, ...pronounMentions(doc, inName, sources), ...nominals].toSorted(
    (one, other) => one.head - other.head || one.first - other.first,
  )
  return withSpeakersAsSubjects(doc, found, speeches)
}
