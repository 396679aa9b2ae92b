import type { Voice } from '@onrecord/article-data'

/** How many tones the style sheet has; a voice beyond them shares one, and is told apart by its letter. */
export const toneCount = 7

/** The class that gives an element the colour of the voice. */
export const voiceClass = ({ tone }: Pick<Voice, 'tone'>): string => `tone-${tone % toneCount}`

/** The address part that leads to the voice's row among the sources. */
export const voiceAnchor = ({ tone }: Pick<Voice, 'tone'>): string => `voice-${tone + 1}`
