import type { ArchiveVoice, Decision, StoredStatement } from '@onrecord/article-archive'
import { decisionWords, doubtfulName, voiceCounts, voiceTitle } from '@onrecord/article-view'
import { dayOf, inLine } from './columns.ts'

/** The cells of a voice in a list: id, name with role, and how much it says in how many stories. */
export const voiceRow = (voice: ArchiveVoice): readonly string[] => [voice.id, voiceTitle(voice), voiceCounts(voice)]

/** A decision about a voice, on one line. */
export const decisionLine = (decision: Decision): string => {
  const reason = decision.reason === undefined ? '' : ` (${decision.reason})`
  return `    ${inLine(decisionWords(decision) + reason)}\n`
}

/** A statement of the voice named `name`, on one line. */
export const statementLine = ({ article, statement, words }: StoredStatement, name: string): string => {
  const doubtful = doubtfulName(statement, name)
  const doubt = doubtful === undefined ? '' : `${inLine(doubtful)}; `
  return `    ${dayOf(article.datePublished)}  ${inLine(words)}  (${doubt}${statement.form}; ${article.id})\n`
}

const effectOf = (decision: Decision): string => {
  switch (decision.kind) {
    case 'merge':
      return `merge ${decision.voice.name} into ${decision.into.name}`
    case 'split':
      return `split ${decision.voice.name}: ${decision.parts.map(({ story, statement }) => [story, statement].filter(Boolean).join('#')).join(', ')}`
    case 'rename':
      return `rename ${decision.voice.name} to ${decision.name}`
    default:
      return decision satisfies never
  }
}

/** The cells of a decision in the log: id, time, effect, then reason and whether it was undone. */
export const decisionRow = (decision: Decision): readonly string[] => [
  decision.id,
  decision.at.slice(0, 16).replace('T', ' '),
  inLine(effectOf(decision)),
  inLine([decision.reason ?? '', decision.undoneAt === undefined ? '' : '(undone)'].join(' ').trim()),
]
