import { correctAskedCues } from './asked-about.ts'
import { correctClosedRelatives } from './closed-relatives.ts'
import { completeContents } from './complete-content.ts'
import { dropActs, dropLabels, dropWeakFrames, dropWordless } from './drop-rules.ts'
import { findNested } from './find-nested.ts'
import { findVerblessAttributions } from './find-verbless-attributions.ts'
import { findFollowOnQuotations } from './follow-on-quotations.ts'
import { removeHearers } from './hearers.ts'
import { findInnerQuotations } from './inner-quotations.ts'
import { findInsertedSources } from './inserted-sources.ts'
import { findIntroducedBlocks } from './introduced-blocks.ts'
import { joinQuotations } from './join-quotations.ts'
import { findMissingSources } from './missing-sources.ts'
import { findPrepositionalSources } from './prepositional-sources.ts'
import { findQuotationsInBlock } from './quotations-in-block.ts'
import { inTextOrder, type Refinement } from './refinement.ts'
import { settleNesting } from './settle-nesting.ts'
import { findSharedSubjects } from './shared-subjects.ts'
import { findSignedQuotations } from './signed-quotations.ts'
import { findSpeakerTurns } from './speaker-turns.ts'
import { splitNestedSources } from './split-nested-sources.ts'
import { findTrailingSources } from './trailing-sources.ts'

const splitSources: Refinement = {
  name: 'nested-source',
  run: (doc, attributions) => attributions.flatMap((one) => splitNestedSources(doc, one)),
}

const findVerbless: Refinement = {
  name: 'verbless',
  run: (doc, attributions, { minConfidence }) => {
    const used = new Set(
      attributions.flatMap(({ content }) =>
        content.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, step) => first + step)),
      ),
    )
    const isFree = ({ first, end }: { readonly first: number; readonly end: number }): boolean => {
      for (let at = first; at < end; at++) if (used.has(at)) return false
      return true
    }
    const missed = doc.blocks
      .flatMap((_, block) => findVerblessAttributions(doc, block))
      .filter(({ confidence, content }) => confidence >= minConfidence && content.every(isFree))
    return missed.length === 0 ? attributions : inTextOrder([...attributions, ...missed])
  },
}

const findInner: Refinement = {
  name: 'nested-statement',
  run: (doc, attributions, { model, minConfidence }) => {
    const inner = attributions.flatMap((one) => (one.isNested ? [] : findNested(model, doc, one, minConfidence)))
    return inner.length === 0 ? attributions : inTextOrder([...attributions, ...inner])
  },
}

const settleContents: Refinement = { name: 'crossing-contents', run: (_, attributions) => settleNesting(attributions) }

const joinLongQuotations: Refinement = { name: 'long-quotation', run: joinQuotations }

/** Those that need no English. */
export const anyLanguage: readonly Refinement[] = [splitSources, joinLongQuotations, settleContents]

/** What is done to the attributions that the model finds, in this order. */
export const refinements: readonly Refinement[] = [
  splitSources,
  findVerbless,
  completeContents,
  correctAskedCues,
  removeHearers,
  findSharedSubjects,
  findMissingSources,
  correctClosedRelatives,
  findTrailingSources,
  findInsertedSources,
  findPrepositionalSources,
  findIntroducedBlocks,
  findInner,
  findInnerQuotations,
  joinLongQuotations,
  findSpeakerTurns,
  findSignedQuotations,
  findQuotationsInBlock,
  findFollowOnQuotations,
  dropWordless,
  dropLabels,
  dropActs,
  dropWeakFrames,
  settleContents,
]
