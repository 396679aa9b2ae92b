import type { Voice } from '@onrecord/article-data'
import type { VoiceMark } from '@onrecord/article-view'

/** The class that gives an element the color of a voice. */
export const voiceClass = ({ tone }: Pick<VoiceMark, 'tone'>): string => `tone-${tone}`

/** The anchor of the voice's entry among the sources; its key is safe in an address. */
export const voiceAnchor = ({ key }: Pick<Voice, 'key'>): string => `voice-${key}`
