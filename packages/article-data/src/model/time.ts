import type { Span } from './text.ts'

/** Words that name a time. After: TimeML TIMEX3. */
export interface DateMention {
  /** The words. */
  readonly span: Span
  /** The time: EDTF (ISO 8601-2); absent when the words cannot be dated. */
  readonly edtf?: string
  /** "known" when the text gives the full date, "implied" when it was worked out. */
  readonly basis: 'known' | 'implied'
}

/** Something that happened, is planned, alleged or denied. After: schema.org Event. */
export interface Event {
  /** Unique among the ids of the article. */
  readonly id: string
  /** What happened, in words of the text. */
  readonly name: string
  /** The sentences that report it. */
  readonly sentenceIds: readonly string[]
  /** When: EDTF (ISO 8601-2). */
  readonly date?: string
  /** The entities where it happened. */
  readonly placeIds: readonly string[]
  /** The entities that took part. */
  readonly participantIds: readonly string[]
  /** Whether it is reported as a fact, planned, only said to have happened, or said not to have happened. */
  readonly status: 'reported' | 'planned' | 'alleged' | 'denied'
}
