import type { Article, Span, Voice } from '@onrecord/article-data'
import type { VoiceMark } from '@onrecord/article-view'

/** The anchor of the paragraph where `span` begins: "p3" for the third block. */
export const paragraphAnchor = (article: Article, span: Span): string =>
  `p${article.blocks.findIndex(({ span: { end } }) => span.start < end) + 1}`

/** The anchor of a voice in the list of sources. Its key is safe in an address. */
export const voiceAnchor = ({ key }: Pick<Voice, 'key'>): string => `voice-${key}`

/** The class that gives an element the color of a voice. */
export const voiceClass = ({ tone }: Pick<VoiceMark, 'tone'>): string => `tone-${tone}`
