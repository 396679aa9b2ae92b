import { closeness, isSameVoice } from '../../packages/article-extract/bench/voices/compare-names.ts'
import { markedTexts } from '../../packages/article-extract/bench/voices/marked-texts.ts'
import type { MarkedArticle } from '../../packages/article-extract/bench/voices/marked-voices.ts'
import { bestMatch } from '../../packages/article-extract/bench/voices/match-statements.ts'
import type { Speech } from '../../packages/article-extract/src/coreference/coreference.ts'
import type { DiscourseEntity } from '../../packages/article-extract/src/coreference/discourse.ts'
import type { Field } from '../../packages/article-extract/src/coreference/ranking/candidate-features.ts'
import { type Choose, readDocument } from '../../packages/article-extract/src/coreference/read-document.ts'
import { descriptionName } from '../../packages/article-extract/src/coreference/resolve-references.ts'
import { type Doc, spanOf } from '../../packages/article-extract/src/doc/doc.ts'
import type { EntityTable } from '../../packages/article-extract/src/entities/entity-table.ts'
import { sourceSpanOf } from '../../packages/article-extract/src/extraction.ts'
import { prepare } from '../../packages/article-extract/src/pipeline/prepare.ts'
import { runStages } from '../../packages/article-extract/src/pipeline/stage.ts'
import { stages } from '../../packages/article-extract/src/pipeline/stages.ts'
import { speechesOf } from '../../packages/article-extract/src/voices/speeches.ts'
import { addExample, type Examples } from './examples.ts'
import { untrainedModel } from './untrained-model.ts'

/** An annotated voice with its names in words. */
interface StoryVoice {
  readonly names: readonly string[]
  readonly isNamed: boolean
}

/** A story as the extractor reads it, with the readers' annotations. */
export interface Story {
  readonly id: string
  readonly doc: Doc
  readonly table: EntityTable
  readonly speeches: readonly Speech[]
  readonly voices: readonly StoryVoice[]
  /** The accepted speakers, as indexes into `voices`, by the index of the speech. */
  readonly answers: ReadonlyMap<number, readonly (readonly number[])[]>
}

const before = stages.slice(
  0,
  stages.findIndex(({ name }) => name === 'coreference'),
)

const model = untrainedModel('accurate')

const storyOf = (marks: MarkedArticle, text: string): Story => {
  const { layout, doc, context } = prepare(text, { model })
  const sourceSpan = sourceSpanOf(layout.offsets)
  const read = runStages(before, doc, context)
  const speeches = speechesOf(read.attributions)
  const contents = speeches.map(({ content }) =>
    content.map((range) => sourceSpan(spanOf(read, range))).map(({ start, end }) => [start, end] as const),
  )
  const scored = marks.statements.filter(({ isOptional }) => !isOptional)
  return {
    id: marks.id,
    doc: read,
    table: read.table,
    speeches,
    voices: marks.voices.map(({ names, anonymity }) => ({
      names: names.map((name) => (typeof name === 'string' ? name : text.slice(...name))),
      isNamed: anonymity === 'named',
    })),
    answers: new Map(
      scored.flatMap(({ content, who }) => {
        const speech = bestMatch(content, contents)
        return speech === undefined ? [] : [[speech, who] as const]
      }),
    ),
  }
}

/** Annotated stories for training, as the extractor reads them. Held-out stories are dropped. */
export const stories = (annotated: readonly MarkedArticle[]): readonly Story[] => {
  const textOf = markedTexts()
  return annotated.filter(({ isApart, isHeld }) => !isApart && !isHeld).map((marks) => storyOf(marks, textOf(marks)))
}

const namesOf = (
  { reading: { doc, mentions } }: Field,
  { record, mentions: own }: DiscourseEntity,
): readonly string[] =>
  record
    ? [record.name, ...record.aliases]
    : own.flatMap((at) => {
        const mention = mentions[at]
        return mention?.form === 'nominal' ? [descriptionName(doc, mention)] : []
      })

const isVoice = (names: readonly string[], voice: StoryVoice, voices: readonly StoryVoice[]): boolean => {
  const [name, ...aliases] = names
  return name !== undefined && isSameVoice({ name, aliases }, voice, voices)
}

/** The candidate that is the annotated answer, by index, or -1. Of several, the one whose names match best. */
const storyCandidate = (field: Field, who: readonly (readonly number[])[], { voices }: Story): number => {
  const { reading, candidates } = field
  const fit = (entity: DiscourseEntity, voice: StoryVoice): number => {
    const names = namesOf(field, entity)
    const [name = '', ...aliases] = names
    return isVoice(names, voice, voices) ? closeness({ name, aliases }, voice) : 0
  }
  for (const answer of who) {
    const wanted = answer.flatMap((index) => voices[index] ?? [])
    const fits = candidates.map(({ entity }) => {
      const members = entity.members.flatMap((at) => reading.discourse.entities[at] ?? [])
      if (wanted.length !== Math.max(1, members.length)) return 0
      const [only] = wanted
      if (members.length === 0) return only ? fit(entity, only) : 0
      return wanted.every((voice) => members.some((member) => fit(member, voice) > 0)) ? 1 : 0
    })
    const best = Math.max(0, ...fits)
    if (best > 0) return fits.indexOf(best)
  }
  return -1
}

/**
 * Whether the words of a description are an accepted answer, so that no other entity is needed: "studies", "his
 * lawyers".
 */
const isAnswerItself = (
  { reading: { doc }, anaphor: { mention } }: Field,
  who: readonly (readonly number[])[],
  { voices }: Story,
): boolean =>
  mention.form === 'nominal' &&
  who.some(([first = -1, ...others]) => {
    const voice = voices[first]
    return others.length === 0 && voice !== undefined && isVoice([descriptionName(doc, mention)], voice, voices)
  })

/**
 * Calls `found` for each annotated source with the index of the correct candidate or -1, and continues with that
 * entity. Descriptions that are themselves an answer are left to `choose`, because the annotations do not say whether
 * they repeat an earlier one.
 */
export const readMarkedSources = (story: Story, choose: Choose, found: (field: Field, right: number) => void): void => {
  readDocument(story.doc, story.table, story.speeches, (field) => {
    const { sourceOf, index } = field.anaphor
    const who = story.answers.get(sourceOf)
    if (who === undefined || field.reading.speakerOf[sourceOf] !== index) return choose(field)
    if (isAnswerItself(field, who, story)) return choose(field)
    const right = storyCandidate(field, who, story)
    found(field, right)
    return { chosen: right, probability: 1, probabilities: [] }
  })
}

/** Examples from the annotated sources. */
export const storyExamples = (marked: readonly Story[], choose: Choose, weight: number): Examples => {
  const examples: Examples = { pronoun: [], nominal: [] }
  for (const story of marked)
    readMarkedSources(story, choose, (field, right) => addExample(examples, field, right, weight))
  return examples
}
