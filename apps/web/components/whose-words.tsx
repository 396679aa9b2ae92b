import { type Article, voices } from '@onrecord/article-data'
import type { ChosenVoice } from '../reading/chosen-voice.ts'
import { standingWords } from '../reading/standing-words.ts'
import { VoiceFilter } from './voice-filter.tsx'
import { WordsBar } from './words-bar.tsx'
import './whose-words.css'

/** The bar, its sums, how to read the marks, and the ways to one voice. */
export const WhoseWords = ({ article, chosen }: { readonly article: Article; readonly chosen: ChosenVoice }) => (
  <div className="whose-words">
    <h2 className="label">Whose words fill this story</h2>
    <WordsBar article={article} />
    <p className="small">
      {standingWords(article)}{' '}
      {voices(article).length > 0 &&
        'Underlined words belong to the voice whose letter follows them; words in a tint are quoted. Plain text is the writer’s own: nobody else stands behind it.'}
    </p>
    <VoiceFilter article={article} chosen={chosen} />
  </div>
)
