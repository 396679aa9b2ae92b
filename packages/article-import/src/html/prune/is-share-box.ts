import { anyWord } from './prune-rule.ts'

/** Buttons and counts for sharing or following. */
export const isShareBox = anyWord('share sharing shares sharebar sharedaddy addthis social socials follow')
