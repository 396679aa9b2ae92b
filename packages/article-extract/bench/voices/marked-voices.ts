import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Pair } from '../read-corpus.ts'

/** Whether the article gives a voice a name, only a description, or neither. */
export type Anonymity = 'named' | 'described' | 'anonymous'

/** How the source of a statement refers to its voice; `none` when the statement has no source. */
export const referenceForms = ['name', 'surname', 'pronoun', 'description', 'none'] as const
export type ReferenceForm = (typeof referenceForms)[number]

/** One person, body, group or work that speaks in an article. */
export interface MarkedEntity {
  /**
   * Accepted names, the preferred one first. Names are strings; descriptions are offsets into the article, the longest first and the
   * head noun last, because the text itself is not in the project.
   */
  readonly names: readonly (string | Pair)[]
  readonly kind: 'person' | 'organization' | 'group' | 'work' | 'place'
  readonly anonymity: Anonymity
}

/** A statement of the corpus with its voice, as marked by hand: see docs/voice-guidelines.md. All offsets are UTF-16 code units. */
export interface MarkedVoice {
  readonly source: readonly Pair[]
  readonly content: readonly Pair[]
  /** Where the article names or describes the voice most fully; absent when nobody is named or described. */
  readonly voice?: Pair
  readonly anonymity: Anonymity
  readonly given: ReferenceForm
  /** Accepted answers, the preferred one first. Each lists indices into the article's `voices`; an empty list is "no voice". */
  readonly who: readonly (readonly number[])[]
  /** Where the article names those who relayed the words, nearest to the writer first. */
  readonly chain?: readonly Pair[]
  /** Whether careful editors could dispute that this is a statement or whose it is. It is not scored. */
  readonly isOptional?: boolean
  /** Whether the extractor had not found it when the article was read beside its output. */
  readonly isMissed?: boolean
  /** Whether the extractor had cut its content badly when the article was read beside its output. */
  readonly isBadlyCut?: boolean
}

/** What the extractor showed as a statement and a reader did not accept as one. */
export interface RejectedStatement {
  readonly content: readonly Pair[]
  /** One word: act, silence, question, attitude, writer, hypothesis, label, headline, furniture, duplicate, and the like. */
  readonly reason: string
}

/** An article with its marks. */
export interface MarkedArticle {
  readonly id: string
  /** Where its text is; PolNeAR's development part when absent. */
  readonly corpus?: MarkedCorpus
  /** Whether it was first scored only after the first rules for voices were written. */
  readonly isApart?: boolean
  /** Whether it is unseen until the final measurement. */
  readonly isHeld: boolean
  readonly voices: readonly MarkedEntity[]
  readonly statements: readonly MarkedVoice[]
  /** Only in articles that were read beside the extractor's output. */
  readonly rejected?: readonly RejectedStatement[]
}

/** PolNeAR's development and training parts, and pages of many publishers. */
export type MarkedCorpus = 'dev' | 'train' | 'pages'

const readMarks = (name: string): readonly MarkedArticle[] =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8'))

/** The marked articles that may be used for tuning. Their texts are in the corpus. */
export const markedVoices = (): readonly MarkedArticle[] => readMarks('marked-voices.json')

/** Articles read beside the extractor's output: each statement shown is accepted, with its voice, or rejected. */
export const readStories = (): readonly MarkedArticle[] => readMarks('read-stories.json')

/** Such articles that stay unseen until the final measurement. Do not tune or train on them. */
export const heldStories = (): readonly MarkedArticle[] => readMarks('held-stories.json')

/** The marked articles that stay unseen until the final measurement. Do not tune or train on them. */
export const heldVoices = (): readonly MarkedArticle[] => readMarks('held-voices.json')
