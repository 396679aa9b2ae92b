import type { Article } from '@onrecord/article-data'
import { storyPageStrings } from '../../strings.ts'
import { addressOf } from '../../view-models/addresses.ts'
import type { ChosenVoice } from '../../view-models/chosen-voice.ts'
import { partParameter, type StoryPart } from '../../view-models/story-parts.ts'
import './part-links.css'

type Props = {
  readonly article: Article
  readonly chosen: ChosenVoice
  readonly parts: readonly StoryPart[]
  readonly only: StoryPart | undefined
  readonly place: 'before the text' | 'after the text'
}

/** Links from a part of a long story to the other parts and to the whole story. */
export const PartLinks = ({ article, chosen, parts, only, place }: Props) => {
  const here = only?.number ?? 1
  const voice = chosen.kind === 'one' ? chosen.voice.key : undefined
  const addressOfPart = (part: StoryPart): string =>
    `${addressOf(`/articles/${article.id}`, { part: partParameter(part), voice })}#text`
  const [before, after] = [parts[here - 2], parts[here]]
  return (
    <nav className="part-links" aria-label={storyPageStrings.parts[place]} data-parts={parts.length}>
      <p>
        <b>{storyPageStrings.partOf(here, parts.length)}</b>
        {before && (
          <a href={addressOfPart(before)} rel="prev">
            {storyPageStrings.previousPart}
          </a>
        )}
        {after && (
          <a href={addressOfPart(after)} rel="next">
            {storyPageStrings.nextPart}
          </a>
        )}
      </p>
      {place === 'after the text' && (
        <p className="small">
          {storyPageStrings.listsOfPart}
          <a href={`/articles/${article.id}/lite`}>{storyPageStrings.wholeStory}</a>
        </p>
      )}
    </nav>
  )
}
