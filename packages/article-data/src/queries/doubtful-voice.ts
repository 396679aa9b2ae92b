import type { Statement } from '../model/statement.ts'

/** Below this `voiceConfidence` readers see "probably" before the voice's name. */
export const doubtfulVoiceBelow = 0.8

/** Whether the statement has a voice that may well be the wrong one. False where nobody estimated how sure it is. */
export const isVoiceDoubtful = ({ voiceIds, voiceConfidence = 1 }: Statement): boolean =>
  voiceIds.length > 0 && voiceConfidence < doubtfulVoiceBelow

const articleOfDescription = /^(?:An?|The)(?= \p{Ll})/u

/** `name` as the voice of the statement: "probably Ferguson" or "probably the mayor" where that is doubtful, else as it is. */
export const voiceWords = (statement: Statement, name: string): string =>
  isVoiceDoubtful(statement)
    ? `probably ${name.replace(articleOfDescription, (article) => article.toLowerCase())}`
    : name
