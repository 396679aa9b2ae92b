export { type ChangeItem, type ChangesView, changesView } from './changes-view.ts'
export {
  type ComparedItem,
  type ComparedSection,
  type ComparisonView,
  comparedMeasure,
  comparisonView,
} from './comparison-view.ts'
export { type Completion, type CompletionOptions, completionsAt } from './completions.ts'
export { barOfShares, type CoveragePart, coverageBar, coverageSummary, storyCounts } from './coverage.ts'
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
export { locatedPlaces, type NumberedPlace } from './located-places.ts'
export {
  type AttributionPart,
  attributionParts,
  attributionText,
  isFirstOfVoice,
  type MarginNote,
  marginNotes,
  speakers,
  withRole,
} from './margin-notes.ts'
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
export { correctionLines, type ListedStory, markedBy, storyFacts, unclearTitle } from './story-lines.ts'
export { storyOrigin } from './story-origin.ts'
export { type FigureLine, figureLines, figureSource, type TimelineRow, timelineRows } from './story-rows.ts'
export {
  changeStrings,
  comparisonStrings,
  listStrings,
  searchStrings,
  sourceStrings,
  storyStrings,
} from './strings.ts'
export {
  type CountedVoice,
  decisionWords,
  doubtfulName,
  type NamesakeChoice,
  namesakeWords,
  type VoiceDecision,
  voiceCounts,
  voiceFacts,
  voiceFactsInStory,
  voiceTitle,
} from './voice-lines.ts'
export { placesInWords, type SpokenPart, type VoicePlaces, voicePlaces } from './voice-places.ts'
