import {
  type DateMention,
  quotedSpans,
  type Span,
  type Statement,
  statementForms,
  statementIds,
} from '@onrecord/article-data'
import type { Attribution } from '../attribution/attribution.ts'
import { stanceOf } from '../attribution/grammar/stances.ts'
import { type Doc, spanOf, type TokenRange } from '../doc/doc.ts'
import type { AttributionSpans } from '../extraction.ts'
import { findMedium } from './find-medium.ts'
import { parentsOf } from './parents-of.ts'
import { statementDate } from './statement-date.ts'
import type { ResolvedVoice, Voiced } from './voice.ts'

const nobody: ResolvedVoice = { voiceIds: [], anonymity: 'anonymous', chain: [], references: [], notes: [] }

/** The input for building statements. */
interface VoicedDoc extends Doc {
  readonly attributions: readonly Attribution[]
  readonly voices: readonly ResolvedVoice[]
}

/** A stable id for each attribution, made from its words; attributions with the same words are numbered. */
const idsOf = (doc: Doc, all: readonly Voiced[]): ReadonlyMap<Voiced, string> => {
  const contents = all.map(({ attribution }) => attribution.content.map((range) => spanOf(doc, range)))
  const ids = statementIds(doc.text, contents)
  return new Map(all.map((one, index) => [one, ids[index] ?? '']))
}

/** The contents of the statements inside each statement, in text order. */
const innerContents = (doc: Doc, parents: ReadonlyMap<Voiced, Voiced>): ReadonlyMap<Voiced, readonly Span[]> => {
  const inner = new Map<Voiced, Span[]>()
  for (const [{ attribution }, parent] of parents) {
    inner.set(
      parent,
      [...(inner.get(parent) ?? []), ...attribution.content.map((range) => spanOf(doc, range))].toSorted(
        (one, two) => one.start - two.start,
      ),
    )
  }
  return inner
}

/** The roles of an attribution as spans of the text. */
export const attributionSpans = (doc: Doc, { source, cue, content, confidence }: Attribution): AttributionSpans => {
  const spans = (ranges: readonly (TokenRange | undefined)[]) =>
    ranges.flatMap((range) => (range ? [spanOf(doc, range)] : []))
  return { source: spans([source]), cue: spans([cue]), content: spans(content), confidence }
}

/**
 * The attributions as statements of the data model, in the same order, each with a stable id. A nested statement names
 * its parent; a nested statement of the parent's own voice is dropped. `dates` are possible dates of speech.
 */
export const buildStatements = (doc: VoicedDoc, dates: readonly DateMention[]): readonly Statement[] => {
  const { text, blocks, attributions, voices } = doc
  const formOf = statementForms(text, quotedSpans(text, blocks))
  const all = attributions.map((attribution, index): Voiced => ({ attribution, voice: voices[index] ?? nobody }))
  const parents = parentsOf(all)
  const kept = all.filter((one) => !one.attribution.isNested || parents.has(one))
  const [ids, inner] = [idsOf(doc, kept), innerContents(doc, parents)]
  return kept.map((one): Statement => {
    const { attribution, voice } = one
    const { lemma, confidence } = attribution
    const { source, cue, content } = attributionSpans(doc, attribution)
    const medium = findMedium(doc, attribution)
    const date = statementDate(doc, attribution, dates)
    const parentId = ids.get(parents.get(one) ?? one)
    return {
      id: ids.get(one) ?? '',
      form: formOf(content, inner.get(one)) ?? 'indirect',
      source,
      cue,
      content,
      voiceIds: voice.voiceIds,
      anonymity: voice.anonymity,
      stance: stanceOf(lemma, cue.map(({ start, end }) => text.slice(start, end)).join(' ')),
      chain: voice.chain,
      ...(medium ? { medium } : {}),
      ...(date ? { date } : {}),
      ...(parentId && parents.has(one) ? { parentId } : {}),
      method: 'model',
      confidence,
      ...(voice.confidence === undefined ? {} : { voiceConfidence: voice.confidence }),
    }
  })
}
