import type { Doc } from '../doc/doc.ts'
import type { Discourse, DiscourseEntity } from './discourse.ts'
import type { Mention, NominalMention, PronounMention } from './mention.ts'
import { isInContent, type SpeechIndex } from './speech-index.ts'

/** All that is known while a text is read: what is fixed, and the discourse so far. */
export interface Reading {
  readonly doc: Doc
  readonly mentions: readonly Mention[]
  readonly speech: SpeechIndex
  readonly discourse: Discourse
  /** How often the whole text names each entity, by the id of its record. */
  readonly timesNamed: ReadonlyMap<string, number>
  /** For each mention, the index of its entity in the discourse, or -1 while it is not resolved. */
  readonly entityOf: Int32Array
  /** For each speech, the mention that names its speaker, or -1. */
  readonly speakerOf: Int32Array
  /** For several taken together, by the mention that completes them. */
  readonly groupAt: ReadonlyMap<number, DiscourseEntity>
}

/** A mention that is to be resolved, and where it is looked back from. */
export interface Anaphor {
  readonly index: number
  readonly mention: PronounMention | NominalMention
  /** The speech that it is the source of, or -1. */
  readonly sourceOf: number
  /** The token from which distances count: where the quotation begins when it comes before its source. */
  readonly anchor: number
  /** The gender is not to be used: only when learning. */
  readonly ignoresGender: boolean
}

const longestLook = 200

/** The mention as something to resolve. */
export const anaphorAt = (
  { speech, doc }: Reading,
  index: number,
  mention: Anaphor['mention'],
  ignoresGender: boolean,
): Anaphor => {
  const sourceOf = speech.sourceOf[mention.head] ?? -1
  const first = speech.speeches[sourceOf]?.content[0]?.first ?? mention.first
  const near = (doc.blockOf[first] ?? 0) >= mention.block - 2
  return { index, mention, sourceOf, anchor: near ? Math.min(first, mention.first) : mention.first, ignoresGender }
}

/** The entity's last mention before the anaphor, outside the words that the anaphor is the source of; -1 for none. */
export const lastOutside = (
  { mentions, speech }: Reading,
  { mentions: own }: DiscourseEntity,
  anaphor: Anaphor,
): number => {
  for (let at = own.length - 1; at >= Math.max(0, own.length - longestLook); at--) {
    const index = own[at] ?? -1
    const mention = mentions[index]
    if (mention === undefined || index >= anaphor.index) continue
    if (anaphor.sourceOf < 0 || !isInContent(speech, anaphor.sourceOf, mention.head)) return index
  }
  return -1
}
