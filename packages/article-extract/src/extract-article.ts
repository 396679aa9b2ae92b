import { type Article, modelVersion, type Note, type Sentence } from '@onrecord/article-data'
import type { Layout } from './blocks/find-blocks.ts'
import { marksOf } from './blocks/source-marks.ts'
import { buildHead, firstSentence, headlineNotes, sourceNotes } from './build-head.ts'
import type { ExtractOptions } from './extract-options.ts'
import { type Extraction, sourceSpanOf } from './extraction.ts'
import { type CheckedOptions, readOptions } from './options/read-options.ts'
import type { AnnotatedDoc } from './pipeline/annotated-doc.ts'
import { entitiesOf, mentionsOf, placeDateline } from './pipeline/article-entities.ts'
import { prepare } from './pipeline/prepare.ts'
import { runStages, traceStages } from './pipeline/stage.ts'
import { stages } from './pipeline/stages.ts'
import { provenanceOf } from './provenance.ts'
import type { Explanation } from './trace/trace.ts'
import { attributionSpans } from './voices/build-statements.ts'

const notEnglish: Note = {
  rule: 'language-not-english',
  message: 'The text does not look like English. Statements are less reliable than usual.',
}

/** The article of a Doc that has passed all stages. */
const articleOf = (source: string, options: CheckedOptions, layout: Layout, doc: AnnotatedDoc): Article => {
  const dateline = placeDateline(layout.dateline, doc, doc.table)
  const sentences = doc.sentences.map(({ id, blockId, span }): Sentence => ({ id, blockId, span }))
  return {
    standard: { name: 'onrecord', version: modelVersion },
    ...buildHead(layout, firstSentence(layout, sentences), options),
    text: doc.text,
    ...(dateline ? { dateline } : {}),
    blocks: layout.blocks,
    sentences,
    ...marksOf(layout, options.marks ?? {}),
    entities: entitiesOf(doc),
    mentions: mentionsOf(doc),
    statements: doc.statements,
    figures: doc.figures,
    dates: doc.dates,
    events: doc.events,
    notes: [
      ...sourceNotes(options),
      ...layout.notes,
      ...(doc.isEnglish ? [] : [notEnglish]),
      ...headlineNotes(layout),
      ...doc.notes,
    ],
    corrections: [],
    provenance: provenanceOf(source, options.importer),
  }
}

/**
 * Like `extractArticle`, with a function that maps spans of the article's text to the text as received. Throws
 * ExtractError if the text has no words or an option cannot be used.
 */
export const extract = (source: string, given: ExtractOptions = {}): Extraction => {
  const options = readOptions(given)
  const { layout, doc, context } = prepare(source, options)
  const annotated = runStages(stages, doc, context)
  return {
    article: articleOf(source, options, layout, annotated),
    attributions: annotated.allAttributions
      .filter(({ isNested }) => !isNested)
      .map((attribution) => attributionSpans(annotated, attribution)),
    sourceSpan: sourceSpanOf(layout.offsets),
  }
}

/**
 * Extracts an Article from the text of a news story: who says what, through whom, with figures, dates, people and
 * places. The same text and options give the same article. Throws ExtractError if the text has no words or an
 * option cannot be used.
 *
 * @example
 * ```ts
 * import { voices } from '@onrecord/article-data'
 * import { extractArticle } from '@onrecord/article-extract'
 *
 * const story = extractArticle('Ann Lee said on Monday that the wall fell.', { datePublished: '2025-01-15' })
 * console.log(voices(story)[0]?.name, story.dates[0]?.edtf)
 * // Ann Lee 2025-01-13
 * ```
 */
export const extractArticle = (text: string, options: ExtractOptions = {}): Article => extract(text, options).article

/**
 * Like `extractArticle`, with a report of what each stage found, rejected and changed, and how long it took. Throws
 * ExtractError if the text has no words or an option cannot be used.
 */
export const explain = (source: string, given: ExtractOptions = {}): Explanation => {
  const options = readOptions(given)
  const { layout, doc, context } = prepare(source, options, true)
  const traced = traceStages(stages, doc, context)
  return { article: articleOf(source, options, layout, traced.doc), stages: traced.stages }
}
