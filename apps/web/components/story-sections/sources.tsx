import {
  type Article,
  type Attribution,
  attributionIndex,
  statementText,
  type Voice,
  voices,
} from '@onrecord/article-data'
import { formatQueryName } from '@onrecord/article-data/query'
import { attributionText, doubtfulName, formatCount, storyStrings, voiceFactsInStory } from '@onrecord/article-view'
import type { ReactNode } from 'react'
import { storyPageStrings } from '../../strings.ts'
import { citationAddress, searchAddress, voiceAnchor } from '../../view-models/addresses.ts'
import { languageOf } from '../../view-models/language-of.ts'
import { openingOf } from '../../view-models/note-places.ts'
import type { StoryPart } from '../../view-models/story-parts.ts'
import { VoiceMark, voiceClass } from '../voices/voice-mark.tsx'
import { VoiceStrip } from './voice-strip.tsx'
import './sources.css'

type StatementProps = { readonly article: Article; readonly attribution: Attribution }

/** A statement in the list of its voice, with a link to its place in the text and one to its citations. */
const SourceStatement = ({ article, attribution: { statement, voice, line } }: StatementProps) => {
  const doubt = doubtfulName(statement, voice.name)
  return (
    <li className="source-statement">
      <a href={`#${statement.id}`} {...languageOf(article)}>
        {statementText(article, statement)}
      </a>
      <p className="small">
        {doubt !== undefined && (
          <>
            <bdi>{doubt}</bdi> ·{' '}
          </>
        )}
        <bdi>{attributionText(line)}</bdi>
        <span className="only-link">
          {' · '}
          <a
            className="cite-link"
            href={citationAddress(article.id, statement.id)}
            aria-label={`${storyPageStrings.cite}: ${openingOf(article, statement)}`}
          >
            {storyPageStrings.cite}
          </a>
        </span>
      </p>
    </li>
  )
}

/** A list whose items after the first few are collapsed, unless there is only one more. */
const Folded = ({ items, shown, more }: FoldedProps) => {
  const first = items.length <= shown + 1 ? items.length : shown
  return (
    <>
      <ul>{items.slice(0, first)}</ul>
      {items.length > first && (
        <details className="more">
          <summary>{more(items.length - first)}</summary>
          <ul>{items.slice(first)}</ul>
        </details>
      )}
    </>
  )
}

type FoldedProps = {
  readonly items: readonly ReactNode[]
  readonly shown: number
  readonly more: (count: number) => string
}

const shownStatements = 3
const shownVoices = 12

type SourceProps = { readonly article: Article; readonly voice: Voice; readonly only: StoryPart | undefined }

const Source = ({ article, voice, only }: SourceProps) => {
  const known = attributionIndex(article)
  const role = known.get(voice.statementIds[0] ?? '')?.line.role
  const said = voice.statementIds
    .filter((id) => !only || only.statementIds.has(id))
    .map((id) => known.get(id))
    .filter((found): found is Attribution => !!found)
  return (
    <li className={`source ${voiceClass(voice)}`} id={voiceAnchor(voice)}>
      <h3>
        <VoiceMark voice={voice} /> <bdi>{voice.name}</bdi>
      </h3>
      <p className="small">
        {role !== undefined && (
          <>
            <bdi>{role}</bdi> ·{' '}
          </>
        )}
        {voiceFactsInStory(voice).join(' · ')}
        {voice.anonymity === 'named' && voice.entityIds.length === 1 && (
          <span className="only-link">
            {' · '}
            <a
              className="unbroken"
              href={searchAddress(`voice:${formatQueryName(voice.name)}`)}
              aria-label={storyPageStrings.moreInArchiveFrom(voice.name)}
            >
              {storyPageStrings.moreInArchive}
            </a>
          </span>
        )}
      </p>
      <Folded
        items={said.map((attribution) => (
          <SourceStatement article={article} attribution={attribution} key={attribution.statement.id} />
        ))}
        shown={shownStatements}
        more={(count) => formatCount(count, 'more statement')}
      />
    </li>
  )
}

type Props = { readonly article: Article; readonly only: StoryPart | undefined }

/**
 * The voices of the story, or of a part of it, with their statements there, most words first, after a drawing of where each
 * speaks.
 */
export const Sources = ({ article, only }: Props) => {
  const all = voices(article).filter(
    ({ statementIds }) => !only || statementIds.some((id) => only.statementIds.has(id)),
  )
  const first = all.length <= shownVoices + 2 ? all.length : shownVoices
  const items = all.map((voice) => <Source article={article} voice={voice} only={only} key={voice.key} />)
  return all.length === 0 ? null : (
    <section aria-labelledby="sources">
      <h2 id="sources">{storyStrings.sources}</h2>
      <VoiceStrip article={article} shown={all} />
      <ol className="sources">{items.slice(0, first)}</ol>
      {all.length > first && (
        <details className="more">
          <summary>{storyPageStrings.moreVoices(all.length - first)}</summary>
          <ol className="sources">{items.slice(first)}</ol>
        </details>
      )}
    </section>
  )
}
