import type { Voice } from '@onrecord/article-data'

/** Middle tones, told apart by the colour-blind and readable on light and on dark. */
const tones = ['#3b8ed6', '#cf5a45', '#b07d1a', '#2b9a73', '#b264b2', '#7b8d2a', '#8a8a8a'] as const

/** The colour of a voice; voices beyond the palette share one and are told apart by their letter. */
export const toneOf = ({ tone }: Pick<Voice, 'tone'>): string => tones[tone % tones.length] ?? tones[0]
