import type { Attribution } from '../attribution/attribution.ts'
import { coreOf } from '../coreference/mentions/main-mentions.ts'
import type { Doc } from '../doc/doc.ts'
import type { EntityRecord } from '../entities/entity-table.ts'
import { findMedium } from './find-medium.ts'
import type { ResolvedVoice } from './voice.ts'

const documents = /^(?:statement|e-?mail|letter|memo|message|post|tweet|note|release|affidavit|text|op-ed)$/
const repeats = /^(?:the|this|that)$/
/** The number of statements, and of blocks, within which the document must have been named. */
const reach = { statements: 12, blocks: 4 }

/** The noun of a source that refers to an earlier document, "the statement"; undefined for other sources. */
const documentNoun = (doc: Doc, { source }: Attribution): string | undefined => {
  if (!source) return undefined
  const { first, end } = coreOf(doc, source)
  const noun = doc.tokens[end - 1]?.lower ?? ''
  return repeats.test(doc.tokens[first]?.lower ?? '') && documents.test(noun) ? noun : undefined
}

/** The speakers of documents: "The letter said", after "Marten wrote in a letter". */
export const documentSpeakers = (
  doc: Doc,
  attributions: readonly Attribution[],
  voices: readonly ResolvedVoice[],
  byId: ReadonlyMap<string, EntityRecord>,
): readonly ResolvedVoice[] => {
  const isNamed = ({ voiceIds }: ResolvedVoice): boolean => voiceIds.some((id) => byId.get(id)?.named)
  const speakerIn = (noun: string, index: number): ResolvedVoice | undefined => {
    const block = attributions[index]?.block ?? 0
    for (let at = index - 1; at >= Math.max(0, index - reach.statements); at--) {
      const [attribution, voice] = [attributions[at], voices[at]]
      if (!attribution || !voice || attribution.block < block - reach.blocks) return undefined
      if (isNamed(voice) && findMedium(doc, attribution)?.name.toLowerCase().endsWith(noun)) return voice
    }
    return undefined
  }
  return voices.map((voice, index) => {
    const attribution = attributions[index]
    const noun = attribution && !isNamed(voice) ? documentNoun(doc, attribution) : undefined
    const speaker = noun === undefined ? undefined : speakerIn(noun, index)
    if (!speaker) return voice
    const { voiceIds, anonymity, references } = speaker
    return { ...voice, voiceIds, anonymity, references, notes: [] }
  })
}
