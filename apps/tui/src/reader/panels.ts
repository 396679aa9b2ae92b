import {
  type Article,
  attributionIndex,
  linkLines,
  mediaLines,
  normalizeForSearch,
  places,
  type Voice,
  voices,
} from '@onrecord/article-data'
import {
  figureLines,
  formatCount,
  locatedPlaces,
  storyStrings,
  timelineRows,
  voiceFactsInStory,
} from '@onrecord/article-view'
import { bodyHeight } from '../screen-size.ts'
import { screenStrings } from '../strings.ts'
import { keySigns } from '../terminal/input/screen-command.ts'
import type { Panel } from './action.ts'
import type { ReaderState } from './state.ts'

/** One entry of a list: a mark, a text, and a detail below it, in the color of its voice if it has one. */
export type Entry = {
  readonly mark: string
  readonly text: string
  readonly detail?: string
  /** Where the story has it: an offset in its text. */
  readonly at?: number | undefined
  readonly voice?: Voice
}

const voiceEntry = (article: Article, voice: Voice): Entry => ({
  mark: voice.mark,
  text: voice.name,
  detail: voiceFactsInStory(voice).join(' · '),
  at: attributionIndex(article).get(voice.statementIds[0] ?? '')?.statement.content[0]?.start,
  voice,
})

const figureEntries = (article: Article): readonly Entry[] =>
  figureLines(article).map(({ amount, equivalents, measures, source, asOf, row }) => ({
    mark: row.voice?.mark ?? '',
    text: `${[amount, equivalents].filter((part) => part !== '').join(' ')}  ${measures}`,
    detail: [source, ...(asOf === '' ? [] : [`as of ${asOf}`])].join(' · '),
    at: row.figure.span.start,
    ...(row.voice && { voice: row.voice }),
  }))

const timelineEntries = (article: Article): readonly Entry[] =>
  timelineRows(article).map(({ date, label, span, voice }) => ({
    mark: voice?.mark ?? '',
    text: date,
    detail: label,
    at: span.start,
    ...(voice && { voice }),
  }))

const placeEntries = (article: Article): readonly Entry[] => {
  const numbers = new Map(locatedPlaces(article).map(({ place, number }) => [place.id, number]))
  return places(article)
    .filter(({ place, mentions }) => mentions.length > 0 || numbers.has(place.id))
    .map(({ place: { id, name, countryCode, coordinates }, mentions }) => ({
      mark: `${numbers.get(id) ?? ''}`,
      text: [name, ...(countryCode === undefined ? [] : [countryCode])].join(', '),
      detail: [
        coordinates ? screenStrings.position(coordinates) : screenStrings.noPosition,
        formatCount(mentions.length, 'mention'),
      ].join(' · '),
      at: mentions[0]?.span.start,
    }))
}

const keyEntries = (commands: ReaderState['commands']): readonly Entry[] =>
  commands.map((command) => ({ mark: keySigns(command), text: `${command.does}  :${command.name}` }))

/** The title of a panel. */
export const titles: Readonly<Record<Exclude<Panel, 'story'>, string>> = {
  voices: storyStrings.chooseVoice,
  figures: storyStrings.figures,
  timeline: storyStrings.timeline,
  sources: storyStrings.sources,
  map: storyStrings.places,
  links: storyStrings.linksAndMedia,
  help: 'Keys',
}

/** The entries of a panel of a story. */
export const entriesOf = (article: Article, panel: Exclude<Panel, 'story' | 'help' | 'voices'>): readonly Entry[] => {
  switch (panel) {
    case 'sources':
      return voices(article).map((voice) => voiceEntry(article, voice))
    case 'figures':
      return figureEntries(article)
    case 'timeline':
      return timelineEntries(article)
    case 'map':
      return placeEntries(article)
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

/** An entry of the list of voices: a voice, or all of them, which has no key. */
type VoiceChoice = { readonly key: string | undefined; readonly entry: Entry }

/** The list of voices: those whose names contain the typed text. Without text, the first entry is all voices. */
export const voicesIn = ({ article, line }: Pick<ReaderState, 'article' | 'line'>): readonly VoiceChoice[] => {
  const typed = normalizeForSearch(line?.text.trim() ?? '')
  const all = { key: undefined, entry: { mark: '·', text: storyStrings.allVoices } }
  const named = voices(article)
    .filter(({ name, shortName }) => normalizeForSearch(`${name} ${shortName}`).includes(typed))
    .map((voice) => ({ key: voice.key, entry: voiceEntry(article, voice) }))
  return typed === '' ? [all, ...named] : named
}

/** The entries of the open panel; none in the story. */
export const entriesIn = (state: ReaderState): readonly Entry[] => {
  const { article, panel, commands } = state
  if (panel === 'story') return []
  if (panel === 'help') return keyEntries(commands)
  return panel === 'voices' ? voicesIn(state).map(({ entry }) => entry) : entriesOf(article, panel)
}

/** The number of rows of the map above the list of places: none if there is no room for both, or no place to show. */
export const mapHeight = ({ panel, article, size }: ReaderState): number => {
  const height = bodyHeight(size)
  return panel === 'map' && height >= 12 && locatedPlaces(article).length > 0 ? Math.floor(height * 0.65) : 0
}

/** The number of lines of an entry. */
export const heightOf = (entry: Entry | undefined): number => (entry?.detail === undefined ? 1 : 2)

/** The range of entries, `[first, end)`, that includes the one at the cursor and uses at most `height` lines. */
export const visibleEntries = (
  entries: readonly Entry[],
  cursor: number,
  height: number,
): readonly [number, number] => {
  let first = cursor
  let used = heightOf(entries[cursor])
  while (first > 0 && used + heightOf(entries[first - 1]) <= height) {
    first--
    used += heightOf(entries[first])
  }
  let end = cursor + 1
  while (end < entries.length && used + heightOf(entries[end]) <= height) {
    used += heightOf(entries[end])
    end++
  }
  return [first, end]
}
