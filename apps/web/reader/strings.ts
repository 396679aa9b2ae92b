import { formatCount, formatNumber } from '@onrecord/article-view'
import { maxBytes, maxCharacters, type ReaderStep } from './messages.ts'

const megabytes = (bytes: number): string => `${Number((bytes / 1e6).toFixed(1))} MB`

/** The words of the page before a story is read. */
export const readerStrings = {
  nav: 'Read your own',
  title: 'Read your own story',
  description: 'Paste or open a news story and see who says what in it. Nothing is sent anywhere.',
  deck: 'Paste a news story or open a file, and see who says what in it. Your browser does all the work. Nothing is sent anywhere.',
  noScript:
    'This page reads the story in your browser, so it needs JavaScript. Turn JavaScript on and reload the page, or use the onrecord command in a terminal.',
  text: 'Text of the story',
  published: 'Publication date (optional)',
  publishedHint: 'Gives words such as “Monday” a date.',
  read: 'Read',
  open: 'Open a file',
  cancel: 'Cancel',
  hint: `English news as text, HTML, PDF, DOCX, Markdown, email or MHTML, up to ${megabytes(maxBytes)}. You can also drop a file on this page.`,
  again: 'Read another story',
  download: 'Download',
  story: 'The story',
  bookmarkletTitle: 'Read the page you are on',
  bookmarkletName: 'Read on record',
  bookmarkletDrag:
    'Drag this link to your bookmarks bar. On a page with a news story, click the bookmark, and the story opens here.',
  bookmarkletCopy: 'Without a mouse, create a bookmark with this address:',
  bookmarkletLimit:
    'Some sites block it. Then save the page as a file and open it here, or copy its text and paste it.',
  offlineTitle: 'Works offline',
  offline: (bytes: number): string =>
    `The first visit downloads the reader (${megabytes(bytes)}). After that, this page works without a connection. Nothing that you read here is stored.`,
} as const

/** What the page reports while it works. */
export const statusStrings = {
  loading: (bytes: number): string => `Loading the reader (${megabytes(bytes)})…`,
  ready: 'Ready. You can go offline now.',
  readyOnline: 'Ready.',
  step: {
    open: 'Opening the document…',
    extract: 'Finding out who says what…',
    'lay out': 'Laying out the story…',
  } satisfies Readonly<Record<ReaderStep, string>>,
  done: (headline: string): string => `Done: ${headline}`,
  canceled: 'Canceled. Your text is still here.',
  from: (address: string): string => `From ${address}`,
  waitingForPage: 'Waiting for the page that you came from…',
} as const

/** Why a story was not read, and what to do. */
export const failureStrings = {
  empty: 'There is no text yet. Paste a story, or open a file.',
  address:
    'This is an address, and this page cannot load other pages. Open the page, then use the bookmark below or copy its text.',
  tooLarge: (name: string, bytes: number): string =>
    `“${name}” has ${megabytes(bytes)}. The limit is ${megabytes(maxBytes)}. Open a smaller file.`,
  tooLong: (characters: number): string =>
    `The story has ${formatNumber(characters)} characters. The limit is ${formatNumber(maxCharacters)}. Read it in parts.`,
  severalFiles: (count: number): string => `You dropped ${formatCount(count, 'file')}. Open one at a time.`,
  unreadable: (name: string): string => `“${name}” cannot be opened. Check that it is a file and still exists.`,
  noReader: 'The reader did not load. Check your connection, then reload this page. Your text is still here.',
  unexpected: 'The story cannot be read because of an error in this page. Your text is still here.',
  badPage: `The page that opened this one sent something that is not a page, or is larger than ${megabytes(maxBytes)}. Copy its text and paste it here.`,
  noPage: 'No page arrived. Copy the text of the page and paste it here.',
  noElement: (id: string): string => `The page has no element "${id}".`,
  notStarted: 'A story was sent before the start.',
} as const
