/** What the program does without a command, in lines of at most 80 characters. */
export const programDefault =
  'Without a command, onrecord opens the reader on your archive. If you have no\narchive yet, it opens the edition, a story that comes with the program.'

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
  removed: (stories: string): string => `${stories} removed.`,
  wouldBeRemoved: (stories: string): string => `${stories} would be removed, with all revisions.`,
  askRemove: (stories: string): string => `Remove ${stories} with all revisions? y n`,
  nothingRemoved: 'Nothing was removed.',
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
  notAnOption: 'If it is not an option, put -- before it.',
  seeHelp: (command: string): string => `See ${command} --help.`,
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
  allowLocal: 'To allow them, add --allow-local.',
  allowPort: 'To allow this port, add --allow-port.',
  lineOf: (number: number, file: string): string => `Line ${number} of ${file}`,
  badRecord: (line: string, what: string): string =>
    `${line} ${what}. Expected {"id": "…", "text": "…"}. The lines before it are written.`,
  badQuery: (message: string): string => `The query has an error: ${message}`,
  noTerminal:
    'The reader needs a terminal to read keys from. Run the command in a terminal, or add "| cat" to get plain text.',
} as const

/** What is wrong with the configuration, and what is allowed. */
export const configErrors = {
  unreadable: (path: string, code: string): string =>
    `The configuration ${path} cannot be read (${code}). Make it readable, or remove it.`,
  invalid: (path: string, line: number, problem: string): string =>
    `${path}, line ${line}: Not valid TOML: ${problem}.`,
  setting: (path: string, line: number, key: string, problem: string): string =>
    `${path}, line ${line}: ${key}: ${problem}`,
  value: (given: string, allowed: string): string => `${given} is not allowed. Expected ${allowed}.`,
  unknown: (what: string, known: readonly string[]): string =>
    `There is no such ${what}. Expected one of ${known.join(', ')}.`,
  keys: (given: string, names: readonly string[]): string =>
    `${given} is not a key. Expected a character that is not a digit, ctrl and a letter such as "ctrl-n", one of ${names.join(', ')}, or a list of these.`,
  twice: (key: string, command: string): string =>
    `The key ${JSON.stringify(key)} is also set for ${command}. Give it to one command.`,
} as const

/** The wording of `onrecord config`. */
export const configStrings = {
  inFile: (path: string): string => `The configuration of the reader, from ${path}`,
  noFile: (path: string): string => `The configuration of the reader. To change it, create ${path}`,
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
  favorites: 'favorites',
  noFavorites: 'No favorites yet. Press * on a story to add it.',
  sorts: {
    day: '',
    added: 'latest added first',
    title: 'by title',
    publisher: 'by publisher',
    statements: 'most statements first',
  },
  resultsByDay: 'Results are always sorted by day.',
  feeds: 'feeds',
  feedAddress: 'address of the feed',
  noFeeds: 'No feeds yet. Press a to add one.',
  noFeedAddress: (typed: string): string => `Not added: ${typed} is not an address. Expected http://… or https://…`,
  notReadYet: 'not read yet',
  readAt: (time: string): string => `read ${time}`,
  readingFeeds: 'Feeds are being read.',
  feedsFailed: 'The feeds could not be read.',
  feedProgress: (stored: number): string => `Reading feeds… ${stored} ${stored === 1 ? 'story' : 'stories'} so far`,
  keys: 'keys',
  noCommand: (name: string): string => `There is no command “${name}”. Press ? for a list.`,
  found: (words: string, at: number, count: number): string => `/${words} ${at}/${count}`,
  copied: 'Copied.',
  opened: (address: string): string => `Opening ${address}`,
  noAddress: 'The web address of this story is not known.',
  marked: (letter: string): string => `Marked as ${letter}. Return with ' and ${letter}.`,
  noMark: (letter: string): string => `Nothing is marked as ${letter}.`,
  zen: (keys: string): string => `Press ${keys} to return.`,
  favorite: 'Added to your favorites.',
  noFavorite: 'Removed from your favorites.',
  onlyInLibrary: 'This works only in stories that you open from the list.',
  searching: 'Searching…',
  position: ({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }): string =>
    `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? 'W' : 'E'}`,
  noPosition: 'coordinates unknown',
  nothingSelected: 'No statement is selected. Press n to select one.',
  exists: (path: string): string => `${path} exists. Replace it? y n`,
  notSaved: 'Not saved.',
  saved: (path: string): string => `Saved to ${path}`,
  cannotSave: (reason: string, path: string): string => `Not saved: ${reason}: ${path}`,
  unknownFormat: (extensions: readonly string[]): string =>
    `Not saved: the name needs an extension: ${extensions.map((one) => `.${one}`).join(' ')}`,
  pipeEnded: (code: number | null): string =>
    `${code === 0 ? '' : `The command ended with exit code ${code ?? 'unknown'}. `}Press enter to return. `,
  only: (name: string): string => `only ${name}`,
  chooseWith: (meaning: string): string => `${meaning} Press c to choose.`,
  tooSmall: (columns: number, rows: number): string => `Too small: ${columns}×${rows} needed`,
  whoIsMeant: (name: string): string => `Who does “${name}” mean?`,
} as const

/** The wording of the linear mode. */
export const linearStrings = {
  isLast: 'This is the last statement.',
  isFirst: 'This is the first statement.',
  noMoreBySame: 'No more statements by this voice.',
} as const
