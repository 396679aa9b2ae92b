import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Pair } from '../read-corpus.ts'

/** Whether the article names a voice, only describes it, or neither. */
type Anonymity = 'named' | 'described' | 'anonymous'

/** The form in which a statement's source refers to its voice; `none` if the statement has no source. */
const referenceForms = ['name', 'surname', 'pronoun', 'description', 'none'] as const
/** One of the forms in `referenceForms`. */
export type ReferenceForm = (typeof referenceForms)[number]

/** A person, organization, group or work that speaks in an article. */
export interface MarkedEntity {
  /**
   * Accepted names, the preferred one first. Names are strings. Descriptions are offsets in the article, the longest
   * first and the head noun last, because the text is not part of the project.
   */
  readonly names: readonly (string | Pair)[]
  readonly kind: 'person' | 'organization' | 'group' | 'work' | 'place'
  readonly anonymity: Anonymity
}

/**
 * A statement of the corpus with its voice, as annotated by hand; see docs/voice-guidelines.md. All offsets are UTF-16
 * code units.
 */
export interface MarkedVoice {
  readonly source: readonly Pair[]
  readonly content: readonly Pair[]
  /** Where the article names or describes the voice most fully; absent if there is no such place. */
  readonly voice?: Pair
  readonly anonymity: Anonymity
  readonly given: ReferenceForm
  /**
   * Accepted answers, the preferred one first. Each is a list of indexes into the article's `voices`; an empty list
   * means "no voice".
   */
  readonly who: readonly (readonly number[])[]
  /** Where the article names the intermediaries, nearest to the writer first. */
  readonly chain?: readonly Pair[]
  /** Whether careful editors could disagree that this is a statement, or about its voice. It is not scored. */
  readonly isOptional?: boolean
  /** Whether the extractor had missed it when the article was read beside its output. */
  readonly isMissed?: boolean
  /** Whether the extractor had cut its content badly when the article was read beside its output. */
  readonly isBadlyCut?: boolean
}

/** A statement in the extractor's output that a reader rejected. */
interface RejectedStatement {
  readonly content: readonly Pair[]
  /** One word: act, silence, question, attitude, writer, hypothesis, label, headline, furniture, duplicate, and the like. */
  readonly reason: string
}

/** An annotated article. */
export interface MarkedArticle {
  readonly id: string
  /** The corpus with its text; PolNeAR's development part if absent. */
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

/** The annotated articles for tuning. Their texts are in the corpus. */
export const markedVoices = (): readonly MarkedArticle[] => readMarks('marked-voices.json')

/** Articles read beside the extractor's output: each shown statement is accepted, with its voice, or rejected. */
export const readStories = (): readonly MarkedArticle[] => readMarks('read-stories.json')

/** Articles read beside the output that stay unseen until the final measurement. Do not tune or train on them. */
export const heldStories = (): readonly MarkedArticle[] => readMarks('held-stories.json')

/** The annotated articles that stay unseen until the final measurement. Do not tune or train on them. */
export const heldVoices = (): readonly MarkedArticle[] => readMarks('held-voices.json')
