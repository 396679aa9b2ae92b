import { tokensIn } from '../doc/doc.ts'
import { cueOwners } from './attribution.ts'
import { completeContents } from './contents/complete-content.ts'
import { findFollowOnQuotations } from './contents/follow-on-quotations.ts'
import { removeHearers } from './contents/hearers.ts'
import { findInnerQuotations } from './contents/inner-quotations.ts'
import { findIntroducedBlocks } from './contents/introduced-blocks.ts'
import { joinQuotations } from './contents/join-quotations.ts'
import { findPartialQuotations } from './contents/partial-quotations.ts'
import { findQuotationsAfterColons } from './contents/quotations-after-colons.ts'
import { findQuotationsInBlock } from './contents/quotations-in-block.ts'
import { cutMainClauses } from './contents/relative-contents.ts'
import { settleNesting } from './contents/settle-nesting.ts'
import { findSignedQuotations } from './contents/signed-quotations.ts'
import { findSpeakerTurns } from './contents/speaker-turns.ts'
import { findUntaggedQuotations } from './contents/untagged-quotations.ts'
import { dropActs, dropLabels, dropSuppositions, dropWeakFrames, dropWordless } from './drop-rules.ts'
import { inTextOrder, type Refinement } from './refinement.ts'
import { removeAddressees } from './sources/addressees.ts'
import { correctAskedCues } from './sources/asked-about.ts'
import { correctClosedRelatives } from './sources/closed-relatives.ts'
import { findEstimates } from './sources/find-estimates.ts'
import { findNounAttributions } from './sources/find-noun-attributions.ts'
import { findVerblessAttributions } from './sources/find-verbless-attributions.ts'
import { findInsertedSources } from './sources/inserted-sources.ts'
import { findInvertedOpenings } from './sources/inverted-openings.ts'
import { findMissingSources } from './sources/missing-sources.ts'
import { findPassiveAgents } from './sources/passive-agents.ts'
import { correctJoinedContents, findPrepositionalSources } from './sources/prepositional-sources.ts'
import { correctQuotedSources } from './sources/quoted-sources.ts'
import { findReportsAfterAsides } from './sources/reports-after-asides.ts'
import { findSharedSubjects } from './sources/shared-subjects.ts'
import { cutSourceClauses } from './sources/source-clauses.ts'
import { cutSourceTimes } from './sources/source-times.ts'
import { splitNestedSources } from './sources/split-nested-sources.ts'
import { findTrailingSources } from './sources/trailing-sources.ts'

const splitSources: Refinement = {
  name: 'nested-source',
  run: (doc, attributions) => attributions.flatMap((one) => splitNestedSources(doc, one)),
}

const findVerbless: Refinement = {
  name: 'verbless',
  run: (doc, attributions, { minConfidence }) => {
    const found = doc.blocks
      .flatMap((_, block) => findVerblessAttributions(doc, block))
      .filter((one) => one.confidence >= minConfidence)
    if (found.length === 0) return attributions
    const used = tokensIn(attributions.flatMap(({ content }) => content))
    const isFree = ({ first, end }: { readonly first: number; readonly end: number }): boolean => {
      for (let at = first; at < end; at++) if (used.has(at)) return false
      return true
    }
    const missed = found.filter(({ content }) => content.every(isFree))
    return missed.length === 0 ? attributions : inTextOrder([...attributions, ...missed])
  },
}

const findNested: Refinement = {
  name: 'nested-statement',
  run: (doc, attributions, { nestedFinder, minConfidence }) => {
    const owners = cueOwners(attributions)
    const found = attributions
      .flatMap((one) => (one.isNested ? [] : nestedFinder.find(doc, one, minConfidence)))
      .filter(({ verb = -1 }) => !owners.has(verb))
    return found.length === 0 ? attributions : inTextOrder([...attributions, ...found])
  },
}

const settleContents: Refinement = { name: 'crossing-contents', run: (_, attributions) => settleNesting(attributions) }

const joinLongQuotations: Refinement = { name: 'long-quotation', run: joinQuotations }

/** The refinements that do not depend on English. */
export const anyLanguage: readonly Refinement[] = [splitSources, joinLongQuotations, settleContents]

/** The refinements of the model's attributions, in order. */
export const refinements: readonly Refinement[] = [
  splitSources,
  cutSourceClauses,
  cutSourceTimes,
  findVerbless,
  findNounAttributions,
  completeContents,
  cutMainClauses,
  removeHearers,
  correctQuotedSources,
  findPassiveAgents,
  correctAskedCues,
  removeAddressees,
  findInvertedOpenings,
  findSharedSubjects,
  findMissingSources,
  correctClosedRelatives,
  findTrailingSources,
  findInsertedSources,
  findReportsAfterAsides,
  findEstimates,
  findQuotationsAfterColons,
  correctJoinedContents,
  findPartialQuotations,
  findPrepositionalSources,
  findIntroducedBlocks,
  findInnerQuotations,
  joinLongQuotations,
  findSpeakerTurns,
  findSignedQuotations,
  findQuotationsInBlock,
  findUntaggedQuotations,
  findFollowOnQuotations,
  findNested,
  dropWordless,
  dropLabels,
  dropSuppositions,
  dropActs,
  dropWeakFrames,
  settleContents,
]
