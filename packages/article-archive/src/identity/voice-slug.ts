import { folded } from '../indexing/normalized-words.ts'

/** A name as lower-case letters, digits and single hyphens, for an id; "voice" when none of it is a Latin letter or digit. */
export const voiceSlug = (name: string): string =>
  folded(name)
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '') || 'voice'
