import type { Span } from '@onrecord/article-data'
import type { Attribution } from '../attribution/attribution.ts'
import type { Reference } from '../coreference/coreference.ts'
import { type Doc, spanOf, type TokenRange, wordsIn } from '../doc/doc.ts'
import type { AnnotatedDoc } from '../pipeline/annotated-doc.ts'
import type { TraceItem } from './trace.ts'

/** Explains a stage by the Doc before and after it. */
type Explain = (before: AnnotatedDoc, after: AnnotatedDoc) => readonly TraceItem[]

const maxWords = 160

const wordless: Pick<TraceItem, 'words'> = { words: '' }

/** The words of a range and their span; long ranges are shortened in the middle. */
const placed = (doc: Doc, range: TokenRange): { readonly words: string; readonly span: Span } => {
  const words = wordsIn(doc, range)
  const half = maxWords >> 1
  return {
    words: words.length <= maxWords ? words : `${words.slice(0, half)} … ${words.slice(-half)}`.toWellFormed(),
    span: spanOf(doc, range),
  }
}

const textOf = ({ text }: Doc, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ')).join(' … ')

const firstOf = ({ content, source, cue }: Attribution): number =>
  Math.min(...[source, cue, ...content].map((range) => range?.first ?? Number.POSITIVE_INFINITY))

const nameOf = ({ table }: AnnotatedDoc, id: string | undefined): string =>
  table.entities.find((entity) => entity.id === id)?.name ?? 'nobody'

const listed = (words: readonly string[]): string => words.join(', ')

/** The names found, with their kind. */
export const explainNames: Explain = (_, after) =>
  after.names.map((name) => ({
    ...placed(after, name),
    outcome: 'found',
    probability: name.probability,
    detail: name.kind,
  }))

/** The entities, and the spans that turned out not to be names. */
export const explainEntities: Explain = (_, after) => {
  const { entities, mentions } = after.table
  const counts = new Map<string, number>()
  for (const { entityId } of mentions) counts.set(entityId, (counts.get(entityId) ?? 0) + 1)
  const isMentioned = (name: TokenRange) => mentions.some(({ first, end }) => first < name.end && name.first < end)
  return [
    ...entities.map(({ id, kind, name, aliases, roles }): TraceItem => {
      const count = counts.get(id) ?? 0
      const details = [
        `${kind}, ${count} ${count === 1 ? 'mention' : 'mentions'}`,
        ...(aliases.length > 0 ? [`also ${listed(aliases)}`] : []),
        ...(roles.length > 0 ? [`roles: ${listed(roles)}`] : []),
      ]
      return { words: name, outcome: 'found', detail: details.join('; ') }
    }),
    ...after.names
      .filter((name) => !isMentioned(name))
      .map((name): TraceItem => ({ ...placed(after, name), outcome: 'rejected', detail: 'not the name of an entity' })),
  ]
}

const attributionItem = (
  doc: AnnotatedDoc,
  attribution: Attribution,
  outcome: TraceItem['outcome'],
  rule: string,
): TraceItem => {
  const { source, cue, content, confidence, isNested, speaker } = attribution
  const [first] = content
  const spoken = speaker?.kind === 'words' ? `speaker "${wordsIn(doc, speaker.range)}"` : speaker?.name
  const details = [
    source ? `source "${wordsIn(doc, source)}"` : (spoken ?? 'no source'),
    cue ? `cue "${wordsIn(doc, cue)}"` : 'no cue',
    ...(isNested ? ['inside another statement'] : []),
    ...(content.length > 1 ? [`${content.length} parts`] : []),
  ]
  return {
    ...(first ? placed(doc, first) : wordless),
    outcome,
    rule,
    probability: confidence,
    detail: details.join(', '),
  }
}

const sharesContent = (one: Attribution, other: Attribution): boolean =>
  one.content.some((a) => other.content.some((b) => a.first < b.end && b.first < a.end))

/** The attributions that the model found, and what each refinement added, changed or dropped. */
export const explainAttributions: Explain = (_, after) =>
  after.refinements
    .flatMap(({ name, added, removed }) => [
      ...added.map((one) => {
        const outcome = removed.some((other) => sharesContent(one, other)) ? 'changed' : 'found'
        return { one, item: attributionItem(after, one, outcome, name) }
      }),
      ...removed
        .filter((one) => !added.some((other) => sharesContent(one, other)))
        .map((one) => ({ one, item: attributionItem(after, one, 'rejected', name) })),
    ])
    .toSorted((a, b) => firstOf(a.one) - firstOf(b.one))
    .map(({ item }) => item)

/** The attributions that are not statements, with the probability that each one is. */
export const explainJudgment: Explain = (_, after) =>
  after.rejected.map(({ attribution, rule, probability }) => ({
    ...attributionItem(after, attribution, 'rejected', rule),
    probability,
  }))

const candidatesInWords = (doc: AnnotatedDoc, { candidates, entityIds }: Reference): string =>
  candidates
    .filter(({ entityId }) => !entityIds.includes(entityId))
    .slice(0, 3)
    .map(({ entityId, name, probability, rejectedBy }) =>
      rejectedBy === undefined
        ? `${name || nameOf(doc, entityId)} ${probability.toFixed(2)}`
        : `not ${name || nameOf(doc, entityId)}: ${rejectedBy}`,
    )
    .join('; ')

/** The entities that pronouns and descriptions refer to, with the other candidates. */
export const explainCoreference: Explain = (_, after) =>
  after.references
    .filter(({ form, candidates, rule }) => form !== 'name' && (candidates.length > 0 || rule !== undefined))
    .map((reference) => {
      const others = candidatesInWords(after, reference)
      const resolved = reference.entityIds.length > 0
      const whom = resolved ? listed(reference.entityIds.map((id) => nameOf(after, id))) : 'left unresolved'
      return {
        ...placed(after, reference),
        outcome: resolved ? 'found' : 'rejected',
        probability: reference.probability,
        ...(reference.rule && { rule: reference.rule }),
        detail: others === '' ? whom : `${whom}; ${others}`,
      }
    })

/** The voice of each statement. */
export const explainVoices: Explain = (_, after) =>
  after.attributions.map((attribution, index): TraceItem => {
    const voice = after.voices[index]
    const [first] = attribution.content
    const named = voice?.voiceIds.map((id) => nameOf(after, id)) ?? []
    const details = [
      named.length > 0 ? listed(named) : 'nobody',
      voice?.anonymity ?? 'anonymous',
      ...(voice?.chain ?? []).map(({ relation, span }) => `${relation} ${textOf(after, span ? [span] : [])}`),
    ]
    return {
      ...(first ? placed(after, first) : wordless),
      outcome: named.length > 0 ? 'found' : 'rejected',
      ...(voice?.confidence === undefined ? {} : { probability: voice.confidence }),
      detail: details.join(', '),
    }
  })

/** The times in the text. */
export const explainDates: Explain = (_, after) =>
  after.dates.map(({ span, edtf, basis }) => ({
    words: textOf(after, [span]),
    span,
    outcome: edtf === undefined ? 'rejected' : 'found',
    detail: edtf === undefined ? 'no date' : `${edtf}, ${basis}`,
  }))

/** The statements of the article. */
export const explainStatements: Explain = (_, after) =>
  after.statements.map(({ content, form, stance, date, parentId, confidence }) => ({
    words: textOf(after, content).slice(0, maxWords).toWellFormed(),
    ...(content[0] ? { span: content[0] } : {}),
    outcome: 'found',
    probability: confidence,
    detail: listed([form, stance, ...(date ? [date] : []), ...(parentId ? ['inside another statement'] : [])]),
  }))

/** The figures. */
export const explainFigures: Explain = (_, after) =>
  after.figures.map(({ span, quantity, unit, measures }) => ({
    words: textOf(after, [span]),
    span,
    outcome: 'found',
    detail: `${'value' in quantity ? quantity.value : `${quantity.min} to ${quantity.max}`} ${unit.code}${measures ? `, ${measures}` : ''}`,
  }))

/** The events. */
export const explainEvents: Explain = (_, after) =>
  after.events.map(({ name, date, status }) => ({
    words: name,
    outcome: 'found',
    detail: listed([status, ...(date ? [date] : [])]),
  }))
