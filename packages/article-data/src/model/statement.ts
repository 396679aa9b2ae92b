import type { Span } from './text.ts'

/** What the voice does by saying it. */
export type Stance =
  | 'states'
  | 'confirms'
  | 'denies'
  | 'alleges'
  | 'estimates'
  | 'predicts'
  | 'believes'
  | 'fears'
  | 'suggests'
  | 'offers'
  | 'promises'
  | 'asks'
  | 'demands'
  | 'warns'

/** One link between the writer and the voice. */
export interface Hop {
  /** The entity that passed the words on. */
  readonly entityId?: string
  /** The words that name it. */
  readonly span?: Span
  /** How this link got the words from the next one; "said" when the text does not say how. */
  readonly relation: 'said' | 'briefedBy' | 'citing' | 'interviewed' | 'released'
}

/** Where words were published: "the social media platform X", "a closed-door briefing". */
export interface Medium {
  /** Its name, as written. */
  readonly name: string
  /** The words that name it. */
  readonly span?: Span
}

/** Words that the article attributes to somebody. After: PARC 3 and PolNeAR (source, cue, content). */
export interface Statement {
  /** Computed from the words of the content, so links to it survive edits elsewhere in the story. */
  readonly id: string
  /** Whether all, none or some of the words are in quotation marks. */
  readonly form: 'direct' | 'indirect' | 'mixed'
  /** The words that name who says it, in text order; empty when the text names nobody there. */
  readonly source: readonly Span[]
  /** The words that connect source and content ("said", "according to"), in text order. */
  readonly cue: readonly Span[]
  /** What was said, in one piece or several, in text order; quotation marks belong to it. */
  readonly content: readonly Span[]
  /** The entities that it is attributed to: one, several or none. */
  readonly voiceIds: readonly string[]
  /** How much the text reveals about the voice: a name, only a description, or nothing. */
  readonly anonymity: 'named' | 'described' | 'anonymous'
  /** What the voice does by saying it. */
  readonly stance: Stance
  /** The links between the writer and the voice, nearest to the writer first. */
  readonly chain: readonly Hop[]
  /** Where the words were published. */
  readonly medium?: Medium
  /** When it was said: EDTF (ISO 8601-2). */
  readonly date?: string
  /** The statement whose content contains this one. */
  readonly parentId?: string
  /** How it was marked: by a person, by a rule or by a trained model. */
  readonly method: 'manual' | 'rule' | 'model'
  /** The probability, 0 to 1, that this is a statement and its content is right; 1 for marks by a person. */
  readonly confidence: number
  /** The probability, 0 to 1, that `voiceIds` is right, given that this is a statement; absent when unknown. */
  readonly voiceConfidence?: number
}
