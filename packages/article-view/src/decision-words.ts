import { formatCount } from '@onrecord/article-data'

/** A decision that a person made about a voice of an archive. `at` is ISO 8601. */
export type VoiceDecision = { readonly at: string; readonly voice: { readonly name: string } } & (
  | { readonly kind: 'merge' }
  | { readonly kind: 'split'; readonly parts: readonly { readonly story: string }[] }
  | { readonly kind: 'rename'; readonly name: string }
)

/** A decision in words, for the page of a voice: "Ilse Berg was merged into this voice by hand on 2025-03-01". */
export const decisionWords = (
  decision: VoiceDecision,
  day: (at: string) => string = (at) => at.slice(0, 10),
): string => {
  const when = `by hand on ${day(decision.at)}`
  switch (decision.kind) {
    case 'merge':
      return `${decision.voice.name} was merged into this voice ${when}`
    case 'split': {
      const stories = new Set(decision.parts.map(({ story }) => story)).size
      return `Statements in ${formatCount(stories, 'story')} were split from ${decision.voice.name} ${when}`
    }
    case 'rename':
      return `${decision.voice.name} was renamed ${decision.name} ${when}`
  }
}
