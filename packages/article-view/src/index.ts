export { type AttributionPart, attributionParts, attributionText, speakers, withRole } from './attribution-words.ts'
export { type ChangeItem, type ChangesView, changesView } from './changes-view.ts'
export {
  type ComparedItem,
  type ComparedSection,
  type ComparisonView,
  comparedMeasure,
  comparisonView,
} from './comparison-view.ts'
export { type Completion, type CompletionOptions, completionsAt } from './completions.ts'
export { type CoveragePart, coverageBar } from './coverage-bar.ts'
export { coverageSummary, storyCounts } from './coverage-summary.ts'
export { decisionWords, type VoiceDecision } from './decision-words.ts'
export { type FigureLine, figureLines, figureSource } from './figure-rows.ts'
export {
  capitalize,
  formatCount,
  formatDate,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatQuantity,
  type Period,
  publishedOn,
  type StoryDates,
  storyDay,
} from './format.ts'
export { isFirstOfVoice, type MarginNote, marginNotes } from './margin-notes.ts'
export {
  chartMarks,
  type ListedVoice,
  listMarks,
  neutralTone,
  palette,
  type SharedMarks,
  sharedMarks,
  terminalPalette,
  unnamedMark,
  type VoiceMark,
  writerMark,
} from './palette.ts'
export { correctionLines, markedBy, unclearTitle } from './provenance.ts'
export { type ListedStory, storyFacts, storyOrigin } from './story-lines.ts'
export {
  changeStrings,
  comparisonStrings,
  listStrings,
  searchStrings,
  sourceStrings,
  storyStrings,
} from './strings.ts'
export { type TimelineRow, timelineRows } from './timeline-rows.ts'
export {
  type CountedVoice,
  doubtfulName,
  type NamesakeChoice,
  namesakeWords,
  voiceCounts,
  voiceFacts,
  voiceFactsInStory,
  voiceTitle,
} from './voice-lines.ts'
