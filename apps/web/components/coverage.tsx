import { type Article, voices } from '@onrecord/article-data'
import { coverageSummary, storyStrings } from '@onrecord/article-view'
import type { ChosenVoice } from '../view-models/chosen-voice.ts'
import { CoverageBar } from './coverage-bar.tsx'
import { VoiceFilter } from './voice-filter.tsx'
import './coverage.css'

/** Who says how much: the bar, its sums, how to read the marks, and a link for each voice. */
export const Coverage = ({ article, chosen }: { readonly article: Article; readonly chosen: ChosenVoice }) => (
  <div className="coverage">
    <h2 className="label">{storyStrings.coverage}</h2>
    <CoverageBar article={article} />
    <p className="small">
      {coverageSummary(article)} {voices(article).length > 0 && storyStrings.markKey}
    </p>
    <VoiceFilter article={article} chosen={chosen} />
  </div>
)
