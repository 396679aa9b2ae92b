import { terminalPalette, type VoiceMark } from '@onrecord/article-view'

/** The props that give text the color of a voice. An unnamed voice has no color. */
export const colorOf = ({ tone }: Pick<VoiceMark, 'tone'>): { readonly color?: string } => {
  const color = terminalPalette[tone]
  return color === undefined ? {} : { color }
}
