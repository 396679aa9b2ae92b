import type { VoiceMark as Mark } from '@onrecord/article-view'
import './voice-mark.css'

/** The class that gives an element the color of a voice. */
export const voiceClass = ({ tone }: Pick<Mark, 'tone'>): string => `tone-${tone}`

/** A voice's letter in its color. It is hidden from screen readers, because the name is beside it. */
export const VoiceMark = ({ voice }: { readonly voice: Mark }) => (
  <span className={`mark ${voiceClass(voice)}`} aria-hidden="true">
    {voice.mark}
  </span>
)
