import { type Article, modelVersion, type Note, type Sentence } from '@onrecord/article-data'
import { findAttributions } from './attribution/find-attributions.ts'
import { findBlocks } from './blocks/find-blocks.ts'
import { buildHead, firstSentence, headlineNotes } from './build-head.ts'
import { buildStatements } from './build-statements.ts'
import { findDates } from './dates/find-dates.ts'
import { buildDoc } from './doc/build-doc.ts'
import { Cast } from './entities/cast.ts'
import { meetNamed } from './entities/meet.ts'
import { findEvents } from './events/find-events.ts'
import { requireWords } from './extract-error.ts'
import type { ExtractOptions } from './extract-options.ts'
import { type Extraction, sourceSpanOf } from './extraction.ts'
import { findFigures } from './figures/find-figures.ts'
import { looksEnglish } from './language/looks-english.ts'
import { type ExtractionModel, sharedModel } from './models/load-models.ts'
import { normalise } from './normalise/normalise.ts'
import { placeDateline } from './places/place-dateline.ts'
import { provenanceOf } from './provenance.ts'
import { isSource } from './voices/is-source.ts'
import { resolveVoices } from './voices/resolve-voices.ts'

const notEnglish: Note = {
  rule: 'language-not-english',
  message: 'Expected English, found hardly a word of it. Statements are less sure than usual.',
}

const modelOf = (model: ExtractOptions['model'] = 'accurate'): ExtractionModel =>
  typeof model === 'string' ? sharedModel(model) : model

/**
 * Like `extractArticle`, with a function that maps spans of the article's text to the text as received. Throws ExtractError
 * when the text has no word.
 */
export const extract = (source: string, options: ExtractOptions = {}): Extraction => {
  requireWords(source)
  const model = modelOf(options.model)
  const layout = findBlocks(normalise(source), options)
  const { text, dateline } = layout
  const doc = buildDoc(model.tagWords, { ...layout, bodyStart: dateline?.span.end ?? 0 })
  const isEnglish = looksEnglish(doc)
  const minConfidence = options.minConfidence ?? model.attribution.minConfidence
  const attributions = findAttributions(model.attribution, doc, { isEnglish, minConfidence, headline: layout.headline })
  const cast = new Cast()
  const names = meetNamed(cast, text, doc.tokens, doc.sentences, isSource(doc, attributions))
  const voices = resolveVoices(doc, attributions, names, cast)
  const { dates, notes } = findDates(text, options.datePublished)
  const statements = buildStatements(doc, attributions, voices, dates)
  const filed = placeDateline(dateline, names)
  const sentences = doc.sentences.map(({ id, blockId, span }): Sentence => ({ id, blockId, span }))
  const article: Article = {
    standard: { name: 'onrecord', version: modelVersion },
    ...buildHead(layout, firstSentence(layout, sentences), options),
    text,
    ...(filed ? { dateline: filed } : {}),
    blocks: layout.blocks,
    sentences,
    entities: cast.entities(),
    mentions: cast.mentions(),
    statements,
    figures: findFigures(text, doc.tokens, statements),
    dates,
    events: findEvents(text, sentences, dates, statements, cast),
    notes: [
      ...layout.notes,
      ...(isEnglish ? [] : [notEnglish]),
      ...headlineNotes(layout),
      ...voices.flatMap((voice) => voice.notes),
      ...notes,
    ],
    corrections: [],
    provenance: provenanceOf(source),
  }
  return { article, sourceSpan: sourceSpanOf(layout.offsets) }
}

/**
 * Makes an Article of a news story's text: who says what, through whom, with figures, dates, people and places. Pure: the
 * same text and options give the same article. Throws ExtractError when the text holds no word, and never else.
 */
export const extractArticle = (text: string, options: ExtractOptions = {}): Article => extract(text, options).article
