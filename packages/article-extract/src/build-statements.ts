import {
  type Block,
  type DateMention,
  quotedSpans,
  type Statement,
  statementForm,
  statementId,
} from '@onrecord/article-data'
import type { Attribution } from './attribution/attribution.ts'
import { stanceOf } from './attribution/stances.ts'
import { findMedium } from './voices/find-medium.ts'
import type { Resolved } from './voices/resolve-voices.ts'
import { statementDate } from './voices/statement-date.ts'

/** The attributions as statements of the model, in the same order, each with its stable id; `resolved` has their voices. */
export const buildStatements = (
  text: string,
  blocks: readonly Block[],
  attributions: readonly Attribution[],
  resolved: readonly Resolved[],
  dates: readonly DateMention[],
): readonly Statement[] => {
  const quoted = quotedSpans(text, blocks)
  const met = new Map<string, number>()
  return attributions.map((attribution, index) => {
    const { source, cue, content, lemma, confidence } = attribution
    const plain = statementId(text, content)
    const before = met.get(plain) ?? 0
    met.set(plain, before + 1)
    const { voiceIds = [], anonymity = 'anonymous', chain = [] } = resolved[index] ?? {}
    const medium = findMedium(attribution)
    const date = statementDate(attribution, dates)
    return {
      id: statementId(text, content, before),
      form: statementForm(text, content, quoted) ?? 'indirect',
      source,
      cue,
      content,
      voiceIds,
      anonymity,
      stance: stanceOf(lemma, cue.map(({ start, end }) => text.slice(start, end)).join(' ')),
      chain,
      ...(medium ? { medium } : {}),
      ...(date ? { date } : {}),
      method: 'model',
      confidence,
    }
  })
}
