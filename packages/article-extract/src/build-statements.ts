import { type Block, quotedSpans, type Statement, statementId } from '@onrecord/article-data'
import type { Attribution } from './attribution/find-attributions.ts'
import { formOf } from './attribution/form-of.ts'

/** The attributions as statements of the model, in the same order, each with its stable id. */
export const buildStatements = (
  text: string,
  blocks: readonly Block[],
  attributions: readonly Attribution[],
): readonly Statement[] => {
  const quoted = quotedSpans(text, blocks)
  const met = new Map<string, number>()
  return attributions.map(({ source, cue, content, confidence }) => {
    const plain = statementId(text, content)
    const before = met.get(plain) ?? 0
    met.set(plain, before + 1)
    return {
      id: statementId(text, content, before),
      form: formOf(text, content, quoted),
      source,
      cue,
      content,
      voiceIds: [],
      anonymity: 'anonymous',
      stance: 'states',
      chain: [],
      method: 'rule',
      confidence,
    }
  })
}
