import { formatCount, terms } from '@onrecord/article-data'

/** The sections of a story's page and the panels of the reader. */
export const storyStrings = {
  coverage: terms.coverage,
  markKey: terms.markKey,
  sources: 'Sources and what they say',
  chooseVoice: 'Show one voice',
  allVoices: 'All voices',
  showAllVoices: 'Show all voices',
  figures: terms.figures,
  figureColumns: terms.figureColumns,
  timeline: terms.timeline,
  workedOut:
    'Dates marked “worked out” are calculated from the publication date, because the text says only “Monday” or the like.',
  places: 'Places',
  media: terms.media,
  linksAndMedia: 'Links, pictures and recordings',
  partial: terms.partial,
  provenance: 'How sure is it?',
  corrections: terms.corrections,
  inTheArchive: 'In the archive',
  similar: 'Other reports of this story',
  exports: 'Download',
  noStatements: 'No statements in this story.',
  none: 'None in this story.',
} as const

/** The wording for the source of a statement or figure if the text gives no name. */
export const sourceStrings = {
  writer: terms.writer,
  writerAlone: 'The writer',
  noSource: terms.noSource,
  unnamedSource: terms.unnamedSource,
  anonymity: terms.anonymity,
  uncertain: terms.uncertain,
  /** What the words of a statement are, by its form. */
  forms: { direct: 'Quotation', indirect: 'Paraphrase', mixed: 'Partly quoted' },
} as const

const narrowSearch = 'Add a word, a name or a date to narrow the search.'

/** Search, on the site, in its API and in the terminal. */
export const searchStrings = {
  title: 'Search',
  noResults: 'No results.',
  noResultsTitle: 'No results',
  resultsTitle: 'Results, latest first',
  tooBroadTitle: 'This search is too broad',
  tooBroad: `The search took too long. ${narrowSearch}`,
  narrowSearch,
  moreStatements: (count: number): string => `${formatCount(count, 'more statement')} in this story`,
} as const

/** Lists of stories, voices and figures. */
export const listStrings = {
  stories: 'Stories',
  voices: 'Voices',
  figures: 'Figures',
  noStories: 'No stories yet.',
  noVoices: 'No voices found.',
  noFigures: 'No figures found.',
  noDate: 'no date',
  unnamedMeasure: 'not stated',
} as const

/** A comparison of two stories. */
export const comparisonStrings = {
  title: 'Two stories compared',
  figures: 'Figures that differ',
  sides: ['First story', 'Second story'],
  voices: {
    both: 'Voices in both stories',
    onlyA: 'Voices only in the first story',
    onlyB: 'Voices only in the second story',
  },
  quotations: {
    both: 'Quotations in both stories',
    onlyA: 'Quotations only in the first story',
    onlyB: 'Quotations only in the second story',
  },
  statements: {
    both: 'Statements in both stories',
    onlyA: 'Statements only in the first story',
    onlyB: 'Statements only in the second story',
  },
  'same-claims': {
    title: 'Probably the same claim in other words',
    note: 'This is a guess. The voice is the same and the words are similar. Read both.',
  },
  'other-claims': {
    title: 'Similar statements that differ',
    note: 'The words are similar, but the voice, a number or the meaning is not the same.',
  },
  none: 'none',
} as const

/** What changed between two revisions of a story. */
export const changeStrings = {
  title: 'What changed',
  headline: 'Headline',
  figures: 'Figures that changed',
  statements: 'Statements that changed',
  noStatements: 'No statements changed',
  sides: ['Before', 'After'],
  kinds: {
    kept: 'Unchanged',
    reworded: 'Reworded',
    moved: 'Attributed to another voice',
    added: 'Added',
    removed: 'Removed',
  },
  unchanged: (count: number): string => `Unchanged statements (${count})`,
  oneRevision: 'This story has only one revision.',
} as const
