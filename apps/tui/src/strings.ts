/** What the command is, at the top of its help. */
export const programDescription =
  'Read a news story and see who says what, through whom, and which claims have no named source.'

/** The messages of the commands that store, copy and follow stories. */
export const archiveMessages = {
  notAdded: (reason: string): string => `Not added: ${reason}`,
  noStoryAdded: 'No story was added. The reasons are above.',
  someNotAdded: (failed: number, all: number): string =>
    `${failed} of ${all} stories could not be added. The reasons are above.`,
  stoppedStoring: 'Stopped before the end. The stories counted above are stored.',
  separate: (id: string, apartFrom: string): string =>
    `Stored as a separate story, not as a revision of ${apartFrom}: ${id}`,
  moreSeparate: (count: number): string => `Stored as separate stories: ${count} more.`,
  lineNotImported: (number: number, reason: string): string => `Line ${number} not imported: ${reason}`,
  backedUp: (stories: string, path: string): string => `Backup written and checked: ${stories} in ${path}`,
  replaced: (path: string): string => `The old archive is now ${path}`,
  notExported: (what: string, reason: string): string => `Not exported: ${what}. ${reason}`,
  stopping: 'Stopping.',
  nothingWritten: 'Stopped before the end. No file was written.',
  tablesWritten: (stories: string, statements: string, folder: string): string =>
    `${stories} and ${statements} written to ${folder}`,
  damagedLeftOut: (stories: string): string =>
    `${stories} left out because of damage. To see what to do, run: onrecord doctor`,
  decisionsAboutVoices: 'the decisions about voices',
  noFaults: 'No faults found.',
  faults: (count: string): string => `The archive has ${count}. Follow these steps in order:`,
  keepDamaged: 'These steps do not change the damaged archive. Keep it until you have checked the result.',
  feedAdded: 'Added. To read them, run: onrecord feeds update',
  feedRemoved: 'Removed. Their stories stay in the archive.',
  noFeeds: 'There are no feeds. Add one with: onrecord feeds add URL',
  noFeed: (address: string): string =>
    `The feed ${JSON.stringify(address)} is not in the list. List the feeds with: onrecord feeds list`,
} as const

/** The messages of `onrecord voices`. */
export const voiceMessages = {
  merged: (one: string, other: string): string => `Merged ${one} into ${other}.`,
  split: (part: string, from: string): string => `Split ${part} from ${from}.`,
  renamed: (from: string, to: string): string => `Renamed ${from} to ${to}.`,
  neverMerged: (id: string): string =>
    `The voice ${JSON.stringify(id)} was never merged. List all decisions with: onrecord voices log`,
  oneStory: 'With --statement, name only the story that contains the statement.',
  noDecision: (id: string): string =>
    `The decision ${JSON.stringify(id)} does not exist. List all decisions with: onrecord voices log`,
  noDecisions: 'No decisions about voices yet.',
  stopping: 'Stopping. Completed decisions are saved.',
  stopped: 'Stopped before the end. To continue, run the command again.',
} as const

/** What is wrong with an argument or an input, and what to do. */
export const inputErrors = {
  noCommand: (name: string): string =>
    `The command ${JSON.stringify(name)} does not exist. List the commands with: onrecord --help`,
  noStory: (id: string, archive: string): string =>
    `The story ${JSON.stringify(id)} is not in the archive ${archive}. Expected an id that onrecord list shows.`,
  noRevision: (id: string, revision: number, latest: number): string =>
    `The story ${JSON.stringify(id)} has no revision ${revision}. Expected a number from 1 to ${latest}.`,
  noVoice: (id: string): string =>
    `The voice ${JSON.stringify(id)} is not in the archive. List the voices with: onrecord voices`,
  twoStories: 'Expected two stories, or one story and its revisions as whole numbers. Leave out the last argument.',
  oneFromStdin: 'Only one story can come from stdin. Name a file, an address or an id for the other.',
  oneFolder: 'With --as parquet, name one folder. It must be new or empty.',
  allLatest: '--as parquet writes the latest revisions only. Leave out --revisions.',
  allowLocal: 'To allow such addresses, add --allow-local.',
  allowPort: 'To allow this port, add --allow-port.',
  lineOf: (number: number, file: string): string => `Line ${number} of ${file}`,
  badRecord: (line: string, what: string): string =>
    `${line} ${what}. Expected {"id": "…", "text": "…"}. The lines before it are written.`,
  badQuery: (message: string): string => `The query has an error: ${message}`,
  noTerminal:
    'The reader needs a terminal to read keys from. Run the command in a terminal, or add "| cat" to get plain text.',
} as const

/** The messages of `onrecord serve`. */
export const siteMessages = {
  notBuilt: 'The site is not built. Build it in a checkout of the project with: pnpm build',
  stopped: 'The site has stopped.',
  ended: (code: number): string => `The site ended with exit code ${code}. The reason is above.`,
} as const

/** The wording of `onrecord extract --explain`. */
export const explanationStrings = { noStage: 'No stage was traced.' } as const

/** The wording of the screens. */
export const screenStrings = {
  name: 'On Record',
  allStories: 'all stories',
  voices: 'voices',
  keys: 'keys',
  found: (words: string, at: number, count: number): string => `/${words} ${at}/${count}`,
  copied: 'Copied.',
  opened: (address: string): string => `Opening ${address}`,
  noAddress: 'The web address of this story is not known.',
  nothingToCopy: 'No statement is selected. Press n to select one.',
  only: (name: string): string => `only ${name}`,
  chooseWith: (meaning: string): string => `${meaning} Press c to choose.`,
  tooSmall: (columns: number, rows: number): string => `Too small: ${columns}×${rows} needed`,
  whoIsMeant: (name: string): string => `Who does “${name}” mean?`,
} as const

/** What the keys of a list do. */
export const libraryKeys = [
  { keys: '↓ j   ↑ k', does: 'next and previous item' },
  { keys: 'space b   d u', does: 'a page or half a page down, up' },
  { keys: 'g G', does: 'to the start, to the end' },
  { keys: '5j   12G', does: 'a number before a key repeats it; before G, it names the item' },
  { keys: 'enter', does: 'read the story, or open the voice' },
  { keys: '/', does: 'search; tab completes a field or its value' },
  { keys: 'v', does: 'voices' },
  { keys: 'c', does: 'choose who a name in the search means' },
  { keys: '?', does: 'these keys' },
  { keys: 'q esc', does: 'back; from all stories: quit' },
  { keys: '^C ^Z', does: 'quit; suspend until fg' },
] as const

/** What the keys of a story do. */
export const readerKeys = [
  { keys: '↓ j', does: 'down a line; ↑ k up' },
  { keys: 'space', does: 'down a page; b up a page; d and u half a page' },
  { keys: 'g G', does: 'to the top, to the end' },
  { keys: 'n p', does: 'next and previous statement' },
  { keys: '/', does: 'find words; then n and N go to the next and previous place' },
  { keys: '] [', does: 'next and previous by the same voice' },
  { keys: '5j 7G', does: 'a number before a key repeats it; before G, it names the statement' },
  { keys: 'y', does: 'copy the statement with who said it' },
  { keys: 'o', does: 'open the story in the browser' },
  { keys: 'v', does: 'show one voice and dim the others' },
  { keys: 'F', does: 'figures and their sources' },
  { keys: 't', does: 'timeline' },
  { keys: 's', does: 'sources' },
  { keys: 'l', does: 'links, pictures and recordings' },
  { keys: '?', does: 'these keys' },
  { keys: 'q esc', does: 'back; in the story: back to the list, or quit' },
  { keys: '^C ^Z', does: 'quit; suspend until fg' },
] as const

/** The key hints below a list of the library. */
export const libraryHints = ({
  isTyping,
  view,
  isFiltered,
}: {
  readonly isTyping: boolean
  readonly view: 'stories' | 'voices' | 'voice' | 'choice' | 'help'
  readonly isFiltered: boolean
}): string => {
  if (isTyping) return view === 'stories' ? 'enter search  tab complete  esc back' : 'enter search  esc back'
  switch (view) {
    case 'stories':
      return `enter read  / search  v voices  ? keys  ${isFiltered ? 'q all stories' : 'q quit'}`
    case 'voices':
      return `enter statements  / name  ↑↓ move  ${isFiltered ? 'q all voices' : 'q stories'}`
    case 'choice':
      return 'enter or number select  ↑↓ move  q back'
    case 'help':
      return '↑↓ move  q back'
    case 'voice':
      return `enter read  / 2025-03 or words  ↑↓ move  ${isFiltered ? 'q all statements' : 'q back'}`
    default:
      return view satisfies never
  }
}

/** The key hints below a story. The last two are the most important ones. */
export const readerHints = ({
  panel,
  voice,
  isFinding,
  isInLibrary,
}: {
  readonly panel: string
  readonly isFinding: boolean
  readonly voice?: string
  readonly isInLibrary: boolean
}): readonly string[] => {
  if (panel === 'voices') return ['↑↓ choose', 'enter show only this voice', 'q back']
  if (panel !== 'story') return ['↑↓ move', 'q back']
  if (isFinding) return ['n next', 'N previous', '? help', 'q end search']
  const same = voice === undefined ? [] : [`] by ${voice}`]
  const leave = isInLibrary ? 'q back to list' : 'q quit'
  return ['n p statement', ...same, 'v voices', 'F figures', 't time', 's sources', '? help', leave]
}

/** The wording of the linear mode. */
export const linearStrings = {
  isLast: 'This is the last statement.',
  isFirst: 'This is the first statement.',
  noMoreBySame: 'No more statements by this voice.',
} as const
