import { formatCount, formatNumber } from '@onrecord/article-view'

/** The name of the site, and what is around every page. */
export const siteStrings = {
  name: 'On Record',
  description: 'News says a lot. On Record shows who says it, through whom, and which claims have no named source.',
  shortDescription: 'Who says what in the news.',
  disclaimer: 'On Record shows who says what. It does not judge whether it is true.',
  skipToContent: 'Skip to content',
  navigation: 'Site',
  howToRead: 'How to read it',
  feed: 'Feed',
  api: 'API',
  searchPlugin: 'Search who said what',
  pages: 'Pages',
  theme: 'Theme',
  themes: { '': 'As the browser', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  textSizes: { small: 'Small', '': 'Normal', large: 'Large' },
  firstPage: 'First page',
} as const

/** The front page. */
export const frontStrings = {
  title: 'News says a lot. Here is who says it.',
  deck: 'Every statement with its source: who says it, through whom, and which claims have no source but the writer.',
  edition: 'The edition',
  latest: 'Latest stories',
  empty: 'No other stories yet. To add a file, a web address or a feed, run',
  older: 'Older stories',
  filtered: 'Selected stories, latest first',
  filter: 'Filter the stories',
  publisher: 'Publisher',
  allPublishers: 'All publishers',
  month: 'Month',
  show: 'Show',
  showing: 'Only stories from',
  showAll: 'Show all stories',
} as const

/** The search page and the form that all lists have. */
export const findStrings = {
  description: 'Search all stories of the archive for words, and for who said them.',
  titleOf: (query: string): string => `${query} – search`,
  label: 'Words, names or fields, such as voice:Zelenskyy killed',
  search: 'Search',
  find: 'Find',
  complete: 'Complete the query',
  characterAt: (place: number): string => `Character ${place}.`,
  follow: 'Follow this search as a feed',
  sorts: { day: 'Latest first', relevance: 'Most relevant first' },
  latestOf: (total: string): string => `More than ${total}`,
  moreResults: 'More results',
  noStories: 'No stories match.',
  noMoreStories: 'No more stories match.',
  tryFewer: 'Try fewer words, or only the beginning of a word, such as',
  didYouMean: 'Did you mean',
  or: ' or ',
  howToSearch: 'How to search',
  examples: [
    ['soldiers killed', 'Stories with both words. Case and accents do not matter.'],
    ['"prisoners of war"', 'Exactly these words, in this order.'],
    ['voice:Zelenskyy', 'Everything a person or organization says, under any of their names.'],
    ['voice:NIS form:direct', 'Direct quotations only. Or use form:indirect or form:mixed.'],
    ['anonymity:anonymous', 'Statements from unnamed sources. Or use anonymity:described.'],
    ['place:Kursk after:2025-01-01', 'Stories from this date on that mention the place. Or use before:2025-02.'],
    [
      'org:"National Intelligence Service"',
      'Stories that mention the organization. To search by publisher, use publisher:Reuters.',
    ],
    ['figure>1000', 'Stories with a number greater than this. Or use figure<, figure>= or figure=.'],
    ['killed OR wounded -captured', 'Either of the first two words, without the third.'],
  ],
} as const

/** The values that refine a search. */
export const facetStrings = {
  title: 'Refine the search',
  used: 'Fields of the query',
  remove: 'Remove',
  groups: {
    voices: 'Voices, by statements',
    publishers: 'Publishers, by stories',
    months: 'Months, by stories',
    forms: 'Form, by statements',
    anonymities: 'How the voice is named',
  },
} as const

/** The list of voices and the page of a voice. */
export const voicePageStrings = {
  description: 'Everyone quoted in the stories of the archive.',
  deck: 'Everyone quoted in the stories. Those with the most statements come first.',
  descriptionOf: (name: string, counts: string): string => `What ${name} says: ${counts}.`,
  label: 'Name, or its first letters',
  columns: ['Voice', 'Statements', 'Stories', 'First and last', 'Over time'],
  genericTitle: 'Voices that could be anyone',
  genericDeck: 'Sources such as “some” or “the poll”, which may be a different one in each story.',
  hideGeneric: 'Voices that are someone',
  showGeneric: 'Voices that could be anyone, such as “some” or “the poll”',
  plot: (first: string, last: string, most: number, month: string): string =>
    `Statements from ${first} to ${last}: at most ${formatNumber(most)}, in ${month}.`,
  inMonth: (statements: number, month: string): string => `${month}: ${formatCount(statements, 'statement')}`,
  byMonth: 'Statements by month',
  overTime: 'Statements over time',
  most: (statements: number, month: string): string => `at most ${formatNumber(statements)}, in ${month}`,
  beside: 'In the same stories',
  besideUnit: 'Voices, by stories',
  otherNames: 'Other names and roles in the stories',
  roles: 'Roles:',
  more: 'More voices',
  statementsLabel: 'Words in these statements, or a month such as 2025-03',
  earlier: 'Earlier statements',
  follow: 'Follow this voice as a feed',
  aliases: 'Also known as',
  searchStatements: 'Search these statements',
  figures: 'Figures from this voice',
} as const

/** The page of figures. */
export const figurePageStrings = {
  description: 'The figures in the stories of the archive: how much, of what, according to whom, and when.',
  deck: 'How much, of what, according to whom, and when. Figures that measure the same thing are grouped.',
  label: 'What the figure measures, such as soldiers killed',
  onlyFrom: 'Only figures from',
  showAll: 'Show all voices',
  earlier: 'Earlier figures',
  story: 'Story',
  single: 'Figures with one value',
  chart: (what: string, who: string, first: string, last: string, max: string): string =>
    `${what} according to ${who}, from ${first} to ${last}, on a scale up to ${max}. The table has each value.`,
  logarithmic: 'The scale is logarithmic: each step up multiplies the value.',
} as const

/** The comparison of two stories, and the changes between two revisions. */
export const comparePageStrings = {
  title: 'Compare two stories',
  titleOfSecond: 'Compare with another story',
  description: 'What two stories share and where they differ: voices, quotations, statements and figures.',
  chooseFirst: 'Choose the first story.',
  chooseAnother: 'Choose another story',
  label: 'Find a story',
  latest: 'Latest stories',
  results: 'Results',
  noOthers: 'There are no other stories.',
  revisions: 'Revisions',
  revision: (number: number, day: string): string => `Revision ${number}, added ${day}`,
  changesOf: (revision: string): string => `${revision}: what changed`,
  compared: (before: number, after: number): string => `Revision ${before} compared with revision ${after}`,
} as const

/** The list of stories that changed lately. */
export const recentChangeStrings = {
  title: 'What changed lately',
  description: 'The latest changes to stories: statements added, removed, reworded or attributed to another voice.',
  deck: 'The 50 stories with the latest revisions, each compared with the revision before.',
  threshold: 'Changed statements:',
  atLeast: (count: number): string => (count === 0 ? 'any number' : `${formatNumber(count)} or more`),
  before: 'Headline before:',
  headline: 'headline changed',
  figures: (count: number): string => `${formatCount(count, 'figure')} changed`,
  revisedOn: (revision: number, day: string): string => `revision ${revision}, added ${day}`,
  none: 'No stories have changed this much.',
} as const

/** The page of a story, as far as it is not the same in the terminal. */
export const storyPageStrings = {
  original: 'Original story',
  coverageBar: (shares: string): string => `Words by voice: ${shares}.`,
  moreVoices: (count: number): string => `${count} more`,
  showing: 'Showing',
  dimmed: (statements: string, share: string): string =>
    `: ${statements}, ${share} of the words. All other text is dimmed.`,
  unknownVoice: 'This story has no voice',
  text: 'The text',
  skipToText: 'Skip to the text',
  parts: { 'before the text': 'Parts of the story', 'after the text': 'Parts of the story, after the text' },
  partOf: (number: number, count: number): string => `Part ${number} of ${count}`,
  moreText: (part: string, statements: string): string => `${part}, with ${statements}`,
  previousPart: 'Previous part',
  nextPart: 'Next part',
  listsOfPart: 'The sources, figures and dates below are those of this part.',
  wholeStory: 'The whole story on one page',
  cite: 'Cite',
  citeTitle: 'Cite a statement',
  seeInStory: 'See it in the story',
  map: 'Map of the places. The list has the number of each.',
  strip: 'Where each voice speaks',
  timeScale: (count: number, first: string, last: string): string =>
    `${count} dates from ${first} to ${last}, drawn to scale. The list below has each of them.`,
  datesLeftOut: (count: number): string =>
    count === 1
      ? 'One date far from the others is only in the list.'
      : `${count} dates far from the others are only in the list.`,
  keys: 'Keys',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying. Select the text and copy it.',
  footnotes: 'Notes',
  printedFrom: 'Printed from',
  moreInArchive: 'More in the archive',
  moreInArchiveFrom: (name: string): string => `More in the archive from ${name}`,
  compareTwo: 'Compare the two',
  similarity: (share: string): string => `${share} similar`,
  revision: (number: number | undefined): string => `This is revision ${number}.`,
  seeChanges: 'See what changed',
  compare: 'Compare with another story',
  moreFormats: (count: number): string => `${count} other formats`,
  litePage: 'Lite page',
  litePageIs: 'the story with its notes, in one small page without scripts',
} as const

/** The keys on the page of a story. */
export const storyKeys = [
  ['j', 'Next statement'],
  ['k', 'Previous statement'],
  ['n', 'Next statement of another voice'],
  ['v', 'Next statement of the same voice'],
  ['c', 'Copy the statement with its source'],
  ['y', 'Copy a link to the statement'],
  ['b', 'Cite the statement'],
  ['/', 'Search'],
  ['?', 'Show or hide these keys'],
] as const

/** What the marks of a story mean. The samples are the marked words of the examples. */
export const markKeyStrings = {
  statement: {
    sample: 'The bridge will open in May,',
    means: 'Underlined: a statement. The letter of its voice follows in the same color and links to the margin note.',
  },
  quotation: { sample: 'it was ', quoted: '“never safe”', means: 'Tinted: a direct quotation.' },
  nested: {
    sample: 'the mayor said ',
    inner: 'it was her plan',
    means: 'Two lines: one voice quotes another.',
  },
  uncertain: { sample: 'the toll will stay', means: 'Dashed: an uncertain mark. The note says so too.' },
  plain: {
    sample: 'The old one was built in 1931.',
    means: 'Plain: the writer’s own words, without a source.',
  },
} as const

/** Pages that say what went wrong and what to do next. */
export const messageStrings = {
  notFound: 'Page not found',
  checkAddress:
    'Check the address. Stories added on another computer are not on this site. To add a story of your own, run',
  storiesHere: 'Stories on this site',
  tryAgain: 'Try again',
  inAMoment: ' in a moment.',
  unavailable: 'The archive is unavailable',
  seeLog: ' If you run this site, its log says why.',
  busy: 'This site is busy',
  tooManyReaders: 'Too many readers are searching at once.',
  tooLong: 'This page took too long',
  allStories: 'All stories',
  failed: 'Something went wrong',
  ourError: 'This page cannot be shown because of an error on our side.',
  ifItPersists: ' If the error persists, go to ',
  theStories: 'the stories',
} as const

/** Answers of one line, for programs and in logs. */
export const refusalStrings = {
  noStory: 'No story has this address. The stories are listed at /',
  noMap: 'No place in this story has known coordinates.',
  noFormat: (formats: string): string => `On Record does not have this format. Use one of these: ${formats}`,
  noFeedFormat: 'This feed format does not exist. Use /feed.atom or /feed.json',
  noFeed: 'The voice does not exist, or the query has a syntax error.',
  noSecurityContact: 'This site has no contact for security problems.',
  storiesUnavailable: 'The stories cannot be shown because the archive is unavailable. Try again later.',
  archiveUnavailable: 'The archive is unavailable.',
  malformed: 'This address is malformed. The stories are listed at /',
  readOnly: 'This site is read-only. Use GET or HEAD.',
  disconnected: 'The client has disconnected.',
  noFrame: (address: string, status: number): string => `The frame ${address} could not be rendered (${status}).`,
  renderFailed: 'A page could not be rendered. The log has the error above.',
  renderEnded: (how: string): string => `The render process has ended (${how}).`,
} as const
