import { findAttributions } from '../attribution/find-attributions.ts'
import { statementsAmong } from '../attribution/judge/statements-among.ts'
import type { RefinementStep } from '../attribution/refinement.ts'
import { datesUpTo, findDates } from '../dates/find-dates.ts'
import { resolveNames } from '../entities/resolve-names.ts'
import { findEvents } from '../events/find-events.ts'
import { findFigures } from '../figures/find-figures.ts'
import { withCapitalizedSources } from '../names/capitalized-sources.ts'
import {
  explainAttributions,
  explainCoreference,
  explainDates,
  explainEntities,
  explainEvents,
  explainFigures,
  explainJudgment,
  explainNames,
  explainStatements,
  explainVoices,
} from '../trace/explain-stages.ts'
import { buildStatements } from '../voices/build-statements.ts'
import { resolveVoices } from '../voices/resolve-voices.ts'
import { speechesOf } from '../voices/speeches.ts'
import type { Stage } from './stage.ts'

/** Spans of words that are names, with their kind. */
const names: Stage = {
  name: 'names',
  run: (doc, { nameFinder }) => ({
    ...doc,
    names: withCapitalizedSources(doc, nameFinder.find(doc), doc.attributions),
  }),
  explain: explainNames,
}

/** The entities that the names refer to, each once, with one clean name. */
const entities: Stage = {
  name: 'entities',
  run: (doc) => ({ ...doc, table: resolveNames(doc, doc.names) }),
  explain: explainEntities,
}

/** Sources, cues and contents. */
const attributions: Stage = {
  name: 'attributions',
  run: (doc, { attributionModel, nestedFinder, minConfidence, headline, isTraced }) => {
    const refinements: RefinementStep[] = []
    const trace = isTraced ? (step: RefinementStep) => void refinements.push(step) : undefined
    const { isEnglish } = doc
    const found = findAttributions(attributionModel, doc, {
      isEnglish,
      nestedFinder,
      minConfidence,
      headline,
      ...(trace && { trace }),
    })
    return { ...doc, attributions: found, allAttributions: found, refinements }
  },
  explain: explainAttributions,
}

/** The attributions that readers consider statements: not acts, attitudes, or the writer's own words. */
const judgment: Stage = {
  name: 'judgment',
  run: (doc, { judge }) => {
    if (!doc.isEnglish) return doc
    const { statements, rejected } = statementsAmong(judge, doc, doc.attributions)
    return { ...doc, attributions: statements, rejected }
  },
  explain: explainJudgment,
}

/** The entities that pronouns and descriptions refer to. */
const coreference: Stage = {
  name: 'coreference',
  run: (doc, { coreferenceResolver, isTraced }) => ({
    ...doc,
    ...coreferenceResolver.resolve(doc, doc.table, speechesOf(doc.attributions), isTraced),
  }),
  explain: explainCoreference,
}

/** The voice of each attribution, and the medium it came through. */
const voices: Stage = {
  name: 'voices',
  run: (doc, { voiceRater }) => {
    const found = resolveVoices(doc, doc.attributions, voiceRater)
    return { ...doc, ...found, notes: [...doc.notes, ...found.voices.flatMap((voice) => voice.notes)] }
  },
  explain: explainVoices,
}

/** The times in the text. */
const dates: Stage = {
  name: 'dates',
  run: (doc, { datePublished }) => {
    const found = findDates(doc, datePublished)
    return { ...doc, dates: found.dates, notes: [...doc.notes, ...found.notes] }
  },
  explain: explainDates,
}

/** The attributions as statements of the article. */
const statements: Stage = {
  name: 'statements',
  run: (doc, { datePublished }) => ({
    ...doc,
    statements: buildStatements(doc, datesUpTo(doc.dates, datePublished)),
  }),
  explain: explainStatements,
}

/** Numbers with their units, and the statements they belong to. */
const figures: Stage = {
  name: 'figures',
  run: (doc) => ({ ...doc, figures: findFigures(doc, doc.statements) }),
  explain: explainFigures,
}

/** Past and planned events with a known date. */
const events: Stage = {
  name: 'events',
  run: (doc) => ({ ...doc, events: findEvents(doc) }),
  explain: explainEvents,
}

/** The stages of the extraction, in order. */
export const stages: readonly Stage[] = [
  attributions,
  judgment,
  names,
  entities,
  coreference,
  voices,
  dates,
  statements,
  figures,
  events,
]
