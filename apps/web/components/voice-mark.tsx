import type { VoiceMark as Mark } from '@onrecord/article-view'
import { voiceClass } from '../view-models/voice-class.ts'
import './voice-mark.css'

/** A voice's letter in its color, as a sign beside its name; it is not read aloud, since the name is. */
export const VoiceMark = ({ voice }: { readonly voice: Mark }) => (
  <span className={`mark ${voiceClass(voice)}`} aria-hidden="true">
    {voice.mark}
  </span>
)
