import { anyWord } from './prune-rule.ts'

/** A prompt to subscribe or sign up. */
export const isNewsletter = anyWord('newsletter newsletters subscribe subscription signup optin')
