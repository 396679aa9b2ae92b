import { type Article, type Voice, voices } from '@onrecord/article-data'
import { formatCount, formatPercent, storyStrings } from '@onrecord/article-view'
import { addressOf } from '../../view-models/addresses.ts'
import type { ChosenVoice } from '../../view-models/chosen-voice.ts'
import { partParameter, type StoryPart } from '../../view-models/story-parts.ts'
import { VoiceMark, voiceClass } from '../voices/voice-mark.tsx'
import './voice-filter.css'
import { storyPageStrings } from '../../strings.ts'

type Props = {
  readonly article: Article
  readonly chosen: ChosenVoice
  readonly parts: readonly StoryPart[]
  /** The part that the page shows; `undefined` if it has the whole story. */
  readonly only: StoryPart | undefined
}

/** The address of the story with one voice: this part if the voice speaks in it, or else the first part where it does. */
const voiceInStory = ({ article, parts, only }: Props, { key, statementIds }: Voice): string => {
  const speaksIn = (part: StoryPart): boolean => statementIds.some((id) => part.statementIds.has(id))
  const part = only && (speaksIn(only) ? only : parts.find(speaksIn))
  return addressOf(`/articles/${article.id}`, { part: partParameter(part), voice: key })
}

type ChoiceProps = { readonly address: string; readonly voice: Voice; readonly isChosen: boolean }

const Choice = ({ address, voice, isChosen }: ChoiceProps) => (
  <li>
    <a className={`choice ${voiceClass(voice)}`} href={address} aria-current={isChosen ? 'true' : undefined}>
      <VoiceMark voice={voice} /> <bdi>{voice.shortName}</bdi>{' '}
      <span className="choice-share">{formatPercent(voice.share)}</span>
    </a>
  </li>
)

const isChosen = (chosen: ChosenVoice, voice: Voice): boolean => chosen.kind === 'one' && chosen.voice.key === voice.key

const Choices = ({ shown, ...story }: Props & { readonly shown: readonly Voice[] }) => (
  <ul className="choices">
    {shown.map((voice) => (
      <Choice
        address={voiceInStory(story, voice)}
        voice={voice}
        isChosen={isChosen(story.chosen, voice)}
        key={voice.key}
      />
    ))}
  </ul>
)

const Chosen = ({ article, chosen, only }: Props) => {
  if (chosen.kind === 'all') return null
  return (
    <p className="chosen" role="status">
      {chosen.kind === 'one' ? (
        <>
          {storyPageStrings.showing} <bdi>{chosen.voice.name}</bdi>
          {storyPageStrings.dimmed(
            formatCount(chosen.voice.statementIds.length, 'statement'),
            formatPercent(chosen.voice.share),
          )}
        </>
      ) : (
        <>
          {storyPageStrings.unknownVoice} “<bdi>{chosen.key}</bdi>”.
        </>
      )}{' '}
      <a href={addressOf(`/articles/${article.id}`, { part: partParameter(only) })}>{storyStrings.showAllVoices}</a>
    </p>
  )
}

/** How many voices are shown. The rest are collapsed. */
const maxShown = 8

/** A link for each voice to the same story with the words of all other voices dimmed. */
export const VoiceFilter = (props: Props) => {
  const { article, chosen } = props
  const all = voices(article)
  if (all.length === 0) return null
  const more = all.slice(maxShown)
  return (
    <nav className="voice-filter" aria-label={storyStrings.chooseVoice}>
      <Choices {...props} shown={all.slice(0, maxShown)} />
      {more.length > 0 && (
        <details className="more more-choices" open={more.some((voice) => isChosen(chosen, voice))}>
          <summary>{storyPageStrings.moreVoices(more.length)}</summary>
          <Choices {...props} shown={more} />
        </details>
      )}
      <Chosen {...props} />
    </nav>
  )
}
