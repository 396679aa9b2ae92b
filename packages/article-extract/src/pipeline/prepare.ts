import { findBlocks, type Layout } from '../blocks/find-blocks.ts'
import { buildDoc } from '../doc/build-doc.ts'
import { looksEnglish } from '../doc/looks-english.ts'
import { requireWords } from '../extract-error.ts'
import { sharedModel } from '../models/load-models.ts'
import { normalize } from '../normalize/normalize.ts'
import type { CheckedOptions } from '../options/read-options.ts'
import { type AnnotatedDoc, unannotated } from './annotated-doc.ts'
import type { StageContext } from './stage.ts'

/** A text after layout and tokenization, ready for the stages. */
export interface Prepared {
  readonly layout: Layout
  readonly doc: AnnotatedDoc
  readonly context: StageContext
}

/** Lays a text out, tokenizes it and chooses the models. Throws ExtractError if the text has no words. */
export const prepare = (source: string, options: CheckedOptions, isTraced = false): Prepared => {
  requireWords(source)
  const { model: chosen = 'accurate' } = options
  const model = typeof chosen === 'string' ? sharedModel(chosen) : chosen
  const layout = findBlocks(normalize(source), options)
  const doc = buildDoc(model.tagWords, { ...layout, bodyStart: layout.dateline?.span.end ?? 0 })
  const attributionModel = options.attributionModel ?? model.attributions
  const context: StageContext = {
    attributionModel,
    nestedFinder: model.nested,
    judge: model.judge,
    nameFinder: options.nameFinder ?? model.names,
    coreferenceResolver: options.coreferenceResolver ?? model.coreference,
    voiceRater: model.voices,
    minConfidence: options.minConfidence ?? attributionModel.minConfidence,
    datePublished: options.datePublished,
    headline: layout.headline,
    isTraced,
  }
  return { layout, doc: unannotated(doc, looksEnglish(doc)), context }
}
