import { type Article, modelVersion, type Note } from '@onrecord/article-data'
import { findAttributions } from './attribution/find-attributions.ts'
import { paragraphsOf } from './attribution/paragraph.ts'
import { sharedModel } from './attribution-model/load-model.ts'
import type { StatementModel } from './attribution-model/statements/find-statements.ts'
import { findBlocks } from './blocks/find-blocks.ts'
import { buildHead, firstSentence, headlineNotes } from './build-head.ts'
import { buildStatements } from './build-statements.ts'
import { findDates } from './dates/find-dates.ts'
import { Cast } from './entities/cast.ts'
import { meetNamed } from './entities/meet.ts'
import { findEvents } from './events/find-events.ts'
import { requireWords } from './extract-error.ts'
import type { ExtractOptions } from './extract-options.ts'
import { type Extraction, sourceSpanOf } from './extraction.ts'
import { findFigures } from './figures/find-figures.ts'
import { looksEnglish } from './language/looks-english.ts'
import { normalise } from './normalise/normalise.ts'
import { placeDateline } from './places/place-dateline.ts'
import { provenanceOf } from './provenance.ts'
import { findSentences } from './sentences/find-sentences.ts'
import { pennWords } from './tokens/penn-words.ts'
import { tagTokens } from './tokens/tag-tokens.ts'
import { isSource } from './voices/is-source.ts'
import { resolveVoices } from './voices/resolve-voices.ts'

const notEnglish: Note = {
  rule: 'language-not-english',
  message: 'Expected English, found hardly a word of it. Statements are less sure than usual.',
}

const modelOf = (model: ExtractOptions['model'] = 'accurate'): StatementModel =>
  typeof model === 'string' ? sharedModel(model) : model

/**
 * Like `extractArticle`, with the way back from the article's text to the text as received.
 * Throws ExtractError when the text holds no word, and never else.
 */
export const extract = (source: string, options: ExtractOptions = {}): Extraction => {
  requireWords(source)
  const model = modelOf(options.model)
  const layout = findBlocks(normalise(source), options)
  const { text, blocks, dateline } = layout
  const sentences = findSentences(text, blocks)
  const words = pennWords(model.fast.tagger, text, blocks)
  const tokens = tagTokens(text, sentences, words)
  const paragraphs = paragraphsOf(blocks, sentences, tokens, dateline?.span.end ?? 0)
  const isEnglish = looksEnglish(words)
  const attributions = findAttributions(model, paragraphs, words, { isEnglish, least: options.minConfidence })
  const cast = new Cast()
  const names = meetNamed(cast, text, tokens, sentences, isSource(attributions))
  const voices = resolveVoices(text, sentences, attributions, names, cast)
  const { dates, notes } = findDates(text, options.datePublished)
  const statements = buildStatements(text, blocks, attributions, voices, dates)
  const filed = placeDateline(dateline, names)
  const article: Article = {
    standard: { name: 'onrecord', version: modelVersion },
    ...buildHead(layout, firstSentence(layout, sentences), options),
    text,
    ...(filed ? { dateline: filed } : {}),
    blocks,
    sentences,
    entities: cast.entities(),
    mentions: cast.mentions(),
    statements,
    figures: findFigures(text, tokens, statements),
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
