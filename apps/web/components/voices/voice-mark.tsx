import type { VoiceMark as Mark } from '@onrecord/article-view'
import { voiceClass } from '../../view-models/anchors.ts'
import './voice-mark.css'

/** A voice's letter in its color. It is hidden from screen readers, because the name is beside it. */
export const VoiceMark = ({ voice }: { readonly voice: Mark }) => (
  <span className={`mark ${voiceClass(voice)}`} aria-hidden="true">
    {voice.mark}
  </span>
)
