import { terminalPalette, type VoiceMark } from '@onrecord/article-view'

/** What gives text the color of a voice; an unnamed voice has none of its own. */
export const colorOf = ({ tone }: Pick<VoiceMark, 'tone'>): { readonly color?: string } => {
  const color = terminalPalette[tone]
  return color === undefined ? {} : { color }
}
