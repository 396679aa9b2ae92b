import type { Attribution } from '../attribution/attribution.ts'
import { descriptionName } from '../coreference/resolve-references.ts'
import type { Doc, TokenRange } from '../doc/doc.ts'
import type { EntityRecord } from '../entities/entity-table.ts'

/** Nouns that say so little that what follows them is needed: "a person familiar with the matter", "many in Leeds". */
const general =
  /^(?:person|people|someone|somebody|anyone|man|woman|one|ones|those|some|many|others|several|few|most|all|both|member|members|source|sources)$/

const isEnd = /^(?:[,;:(—–]|--|who|which|whose)$/

/** The source up to the first comma or relative clause. */
const phraseOf = ({ tokens }: Doc, { first, end }: TokenRange): TokenRange => {
  let stop = first + 1
  while (stop < end && !isEnd.test(tokens[stop]?.lower ?? '')) stop++
  return { first, end: stop }
}

/**
 * Longer names for voices whose description says little, from the words of their first source, by the voice's id.
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
    if (!general.test(entity.name.split(' ').at(-1)?.toLowerCase() ?? '')) continue
    const name = descriptionName(doc, phraseOf(doc, source))
    if (name.toLowerCase().startsWith(entity.name.toLowerCase())) names.set(id, name)
  }
  return names
}
