import {
  type Article,
  figureTable,
  formatDate,
  linkLines,
  mediaLines,
  timeline,
  timelineDate,
  type Voice,
  voices,
} from '@onrecord/article-data'
import type { Panel, ReaderState } from './state.ts'

/** One entry of a list: what stands in front, what is said, what stands under it; in the colour of a voice if it has one. */
export type Entry = {
  readonly mark: string
  readonly text: string
  readonly detail?: string
  readonly voice?: Voice
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

const voiceEntry = (voice: Voice): Entry => ({
  mark: voice.mark,
  text: voice.name,
  detail: `${counted(voice.statementIds.length, 'statement')}, ${percent(voice.share)} of the words, ${voice.anonymity}`,
  voice,
})

const figureEntries = (article: Article): readonly Entry[] =>
  figureTable(article).map(({ amount, equivalents, measures, voice, line, observationDate }) => ({
    mark: voice?.mark ?? '',
    text: `${[amount, ...equivalents.map((same) => `(${same})`)].join(' ')}  ${measures}`,
    detail: `${line?.who ?? 'no source given'}${observationDate === undefined ? '' : `, as of ${formatDate(observationDate)}`}`,
    ...(voice && { voice }),
  }))

const keys: readonly Entry[] = [
  { mark: '↓ j', text: 'down a line; ↑ k up' },
  { mark: 'space', text: 'down a page; b up; d and u half a page' },
  { mark: 'g G', text: 'to the top, to the end' },
  { mark: 'n p', text: 'next and previous statement' },
  { mark: '] [', text: 'next and previous by the same voice' },
  { mark: 'v', text: 'choose a voice; the others are dimmed' },
  { mark: 'F', text: 'figures, and who stands behind them' },
  { mark: 't', text: 'timeline' },
  { mark: 's', text: 'sources' },
  { mark: 'l', text: 'links, pictures and recordings' },
  { mark: '?', text: 'these keys' },
  { mark: 'q esc', text: 'back; from the story itself: leave' },
  { mark: '^C ^Z', text: 'leave; step aside until fg' },
]

/** The title of a panel. */
export const titles: Readonly<Record<Exclude<Panel, 'story'>, string>> = {
  voices: 'Whose words to read',
  figures: 'Figures, and who stands behind them',
  timeline: 'Timeline',
  sources: 'Sources',
  links: 'Links, pictures and recordings',
  help: 'Keys',
}

/** What a panel lists. */
export const entriesOf = (article: Article, panel: Exclude<Panel, 'story'>): readonly Entry[] => {
  switch (panel) {
    case 'voices':
      return [{ mark: '·', text: 'All voices' }, ...voices(article).map(voiceEntry)]
    case 'sources':
      return voices(article).map(voiceEntry)
    case 'figures':
      return figureEntries(article)
    case 'timeline':
      return timeline(article).map((entry) => ({ mark: '', text: timelineDate(entry), detail: entry.label }))
    case 'links':
      return [...linkLines(article), ...mediaLines(article)].map(({ words, url }) => ({
        mark: '',
        text: words,
        detail: url,
      }))
    case 'help':
      return keys
  }
}

/** How many entries the open list has; 0 in the story. */
export const listLength = ({ article, panel }: ReaderState): number =>
  panel === 'story' ? 0 : entriesOf(article, panel).length
