import type { Statement } from '../model/statement.ts'

/** Below this `voiceConfidence`, readers see "probably" before the voice's name. */
export const doubtfulVoiceBelow = 0.8

/** Whether the statement's voice may be wrong. False when nobody estimated its probability. */
export const isVoiceDoubtful = ({ voiceIds, voiceConfidence = 1 }: Statement): boolean =>
  voiceIds.length > 0 && voiceConfidence < doubtfulVoiceBelow

const articleOfDescription = /^(?:An?|The)(?= \p{Ll})/u

/**
 * `name` as the voice of the statement: "probably Ferguson" or "probably the mayor" when doubtful, otherwise unchanged.
 */
export const voiceWords = (statement: Statement, name: string): string =>
  isVoiceDoubtful(statement)
    ? `probably ${name.replace(articleOfDescription, (article) => article.toLowerCase())}`
    : name
