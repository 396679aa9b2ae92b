import {
  type Article,
  type Attribution,
  attributionIndex,
  formatQueryName,
  type Voice,
  voices,
} from '@onrecord/article-data'
import { storyStrings, voiceFactsInStory } from '@onrecord/article-view'
import { searchAddress } from '../view-models/site-addresses.ts'
import { voiceAnchor, voiceClass } from '../view-models/voice-class.ts'
import { SourceStatement } from './source-statement.tsx'
import { VoiceMark } from './voice-mark.tsx'
import './sources.css'

const Source = ({ article, voice }: { readonly article: Article; readonly voice: Voice }) => {
  const known = attributionIndex(article)
  const said = voice.statementIds.map((id) => known.get(id)).filter((found): found is Attribution => !!found)
  const role = said[0]?.line.role
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
              href={searchAddress(`voice:${formatQueryName(voice.name)}`)}
              aria-label={`more in the archive by ${voice.name}`}
            >
              more in the archive
            </a>
          </span>
        )}
      </p>
      <ul>
        {said.map((attribution) => (
          <SourceStatement article={article} attribution={attribution} key={attribution.statement.id} />
        ))}
      </ul>
    </li>
  )
}

/** Everybody whose words the story gives, most words first, each with what is attributed to them. */
export const Sources = ({ article }: { readonly article: Article }) => {
  const all = voices(article)
  return all.length === 0 ? null : (
    <section aria-labelledby="sources">
      <h2 id="sources">{storyStrings.sources}</h2>
      <ol className="sources">
        {all.map((voice) => (
          <Source article={article} voice={voice} key={voice.key} />
        ))}
      </ol>
    </section>
  )
}
