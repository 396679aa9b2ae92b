import { type Article, type Attribution, attributionIndex, type Voice, voices } from '@onrecord/article-data'
import { formatQueryName } from '@onrecord/article-data/query'
import { storyStrings, voiceFactsInStory } from '@onrecord/article-view'
import { searchAddress, voiceAnchor } from '../../view-models/addresses.ts'
import { VoiceMark, voiceClass } from '../voices/voice-mark.tsx'
import { SourceStatement } from './source-statement.tsx'
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
              className="unbroken"
              href={searchAddress(`voice:${formatQueryName(voice.name)}`)}
              aria-label={`More in the archive from ${voice.name}`}
            >
              More in the archive
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

/** All voices of the story with their statements, most words first. */
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
