import type { Attribution } from '../attribution/attribution.ts'
import { descriptionName } from '../coreference/resolve-references.ts'
import type { Doc, Token, TokenRange } from '../doc/doc.ts'
import type { EntityRecord } from '../entities/entity-table.ts'

/** Descriptions longer than this are shown by their noun phrase alone. */
const mostTokens = 14

const isEnd = /^(?:[,;:(—–]|--|who|which|whose)$/

/** Whether a token is no longer part of a description: "a report | published on Monday", but "an updated report". */
const isBehind = (token: Token | undefined, before: Token | undefined): boolean =>
  isEnd.test(token?.lower ?? '') || (token?.tag === 'VERB' && /^(?:NOUN|PROPN|PRON)$/.test(before?.tag ?? ''))

/** The source up to the first comma, clause or participle; undefined where that is long. */
const phraseOf = ({ tokens }: Doc, { first, end }: TokenRange): TokenRange | undefined => {
  let stop = first + 1
  while (stop < end && stop - first <= mostTokens && !isBehind(tokens[stop], tokens[stop - 1])) stop++
  return stop - first > mostTokens ? undefined : { first, end: stop }
}

/**
 * Longer names for voices that are only described, from the words of their first source, by the voice's id: "a spokesman
 * for the mayor" rather than "a spokesman".
 * `voiceIds` has the voices of each attribution.
 */
export const fullDescriptions = (
  doc: Doc,
  entities: readonly EntityRecord[],
  attributions: readonly Attribution[],
  voiceIds: readonly (readonly string[])[],
): ReadonlyMap<string, string> => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const names = new Map<string, string>()
  for (const [index, { source }] of attributions.entries()) {
    const [id = '', ...others] = voiceIds[index] ?? []
    const entity = byId.get(id)
    if (!source || !entity || entity.named || others.length > 0 || names.has(id)) continue
    const phrase = phraseOf(doc, source)
    const name = phrase ? descriptionName(doc, phrase) : ''
    if (name.toLowerCase().startsWith(entity.name.toLowerCase())) names.set(id, name)
  }
  return names
}
