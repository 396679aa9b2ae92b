import type { Doc } from '../doc/doc.ts'
import type { Discourse, DiscourseEntity } from './discourse.ts'
import type { Mention, NominalMention, PronounMention } from './mentions/mention.ts'
import { isInContent, type SpeechIndex } from './speech-index.ts'

/** The state while a text is read: the fixed inputs, and the discourse so far. */
export interface Reading {
  readonly doc: Doc
  readonly mentions: readonly Mention[]
  readonly speech: SpeechIndex
  readonly discourse: Discourse
  /** The number of times that the whole text names each entity, by record id. */
  readonly timesNamed: ReadonlyMap<string, number>
  /** For each mention, the index of its entity in the discourse, or -1 before it is resolved. */
  readonly entityOf: Int32Array
  /** For each speech, the mention that names its speaker, or -1. */
  readonly speakerOf: Int32Array
  /** Groups, by the mention that completes them. */
  readonly groupAt: ReadonlyMap<number, DiscourseEntity>
}

/** A mention that is to be resolved, and the token from which to look back. */
export interface Anaphor {
  readonly index: number
  readonly mention: PronounMention | NominalMention
  /** The speech that it is the source of, or -1. */
  readonly sourceOf: number
  /** The token from which distances count: the start of the quotation if that comes before its source. */
  readonly anchor: number
  /** Whether to ignore the gender; used only in training. */
  readonly ignoresGender: boolean
}

const longestLook = 200

/** The mention as an anaphor. */
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

/**
 * The entity's last mention before the anaphor, outside the words that the anaphor is the source of; -1 if there is
 * none.
 */
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
