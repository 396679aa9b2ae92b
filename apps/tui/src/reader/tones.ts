import type { Voice } from '@onrecord/article-data'

// Ink rounds each channel to a sixth for 256 colours, and those to on or off for 16. These values are chosen so that
// what comes out is neither black nor white and keeps enough contrast on both: tones.test.ts works it out.
/** Middle tones, readable on light and on dark, also on terminals with 256 or 16 colours; the letters tell them apart. */
export const tones = ['#197fd6', '#cf4c40', '#ad7a14', '#198c4c', '#a84cb0', '#d04c98', '#7f4ce0'] as const

/** The colour of a voice; voices beyond the palette share the same ones and are told apart by their letter. */
export const toneOf = ({ tone }: Pick<Voice, 'tone'>): string => tones[tone % tones.length] ?? tones[0]
