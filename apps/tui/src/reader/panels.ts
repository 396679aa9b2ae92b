import { type Article, linkLines, mediaLines, type Voice, voices } from '@onrecord/article-data'
import { figureLines, storyStrings, timelineRows, voiceFactsInStory } from '@onrecord/article-view'
import { keySigns } from '../terminal/screen-command.ts'
import type { Panel, ReaderState } from './state.ts'

/** One entry of a list: a mark, a text, and a detail below it, in the color of its voice if it has one. */
export type Entry = {
  readonly mark: string
  readonly text: string
  readonly detail?: string
  readonly voice?: Voice
}

const voiceEntry = (voice: Voice): Entry => ({
  mark: voice.mark,
  text: voice.name,
  detail: voiceFactsInStory(voice).join(' · '),
  voice,
})

const figureEntries = (article: Article): readonly Entry[] =>
  figureLines(article).map(({ amount, equivalents, measures, source, asOf, row: { voice } }) => ({
    mark: voice?.mark ?? '',
    text: `${[amount, equivalents].filter((part) => part !== '').join(' ')}  ${measures}`,
    detail: [source, ...(asOf === '' ? [] : [`as of ${asOf}`])].join(' · '),
    ...(voice && { voice }),
  }))

const timelineEntries = (article: Article): readonly Entry[] =>
  timelineRows(article).map(({ date, label, voice }) => ({
    mark: voice?.mark ?? '',
    text: date,
    detail: label,
    ...(voice && { voice }),
  }))

const keyEntries = (commands: ReaderState['commands']): readonly Entry[] =>
  commands.map((command) => ({ mark: keySigns(command), text: `${command.does}  :${command.name}` }))

/** The title of a panel. */
export const titles: Readonly<Record<Exclude<Panel, 'story'>, string>> = {
  voices: storyStrings.chooseVoice,
  figures: storyStrings.figures,
  timeline: storyStrings.timeline,
  sources: storyStrings.sources,
  links: storyStrings.linksAndMedia,
  help: 'Keys',
}

/** The entries of a panel of a story. */
export const entriesOf = (article: Article, panel: Exclude<Panel, 'story' | 'help'>): readonly Entry[] => {
  switch (panel) {
    case 'voices':
      return [{ mark: '·', text: storyStrings.allVoices }, ...voices(article).map(voiceEntry)]
    case 'sources':
      return voices(article).map(voiceEntry)
    case 'figures':
      return figureEntries(article)
    case 'timeline':
      return timelineEntries(article)
    case 'links':
      return [...linkLines(article), ...mediaLines(article)].map(({ words, url }) => ({
        mark: '',
        text: words,
        detail: url,
      }))
    default:
      return panel satisfies never
  }
}

/** The entries of the open panel; none in the story. */
export const entriesIn = ({ article, panel, commands }: ReaderState): readonly Entry[] => {
  if (panel === 'story') return []
  return panel === 'help' ? keyEntries(commands) : entriesOf(article, panel)
}
