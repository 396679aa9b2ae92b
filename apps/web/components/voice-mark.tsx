import type { Voice } from '@onrecord/article-data'
import { voiceClass } from '../reading/voice-class.ts'
import './voice-mark.css'

/** A voice's letter in its colour, as a sign beside its name; it is not read aloud, since the name is. */
export const VoiceMark = ({ voice }: { readonly voice: Pick<Voice, 'mark' | 'tone'> }) => (
  <span className={`mark ${voiceClass(voice)}`} aria-hidden="true">
    {voice.mark}
  </span>
)
