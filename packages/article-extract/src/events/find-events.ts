import type { DateMention, Event, Statement } from '@onrecord/article-data'
import { type Doc, sentenceIndex } from '../doc/doc.ts'
import type { EntityTable } from '../entities/entity-table.ts'
import { containingStatement } from '../figures/containing-statement.ts'

const ahead = /\b(?:will|shall|plans? to|planned|scheduled|set to|due to|upcoming)\b/iu
const happening =
  /\p{L}+(?:ed|ing)\b|\b(?:was|were|is|are|began|won|lost|left|met|held|took|fell|rose|struck|hit|came|went|will|shot|fought|sent|died|killed)\b/iu
const longest = 110

const nameOf = (sentence: string): string => {
  const plain = sentence.replace(/\s+/gu, ' ').replace(/[.!?]+$/u, '')
  const cut = plain.length <= longest ? plain : `${plain.slice(0, longest - 1).replace(/\s+\S*$/u, '')}…`
  return cut.isWellFormed() ? cut : cut.replace(/\p{Cs}/gu, '')
}

const statusOf = (statement: Statement | undefined, sentence: string): Event['status'] => {
  if (statement?.stance === 'denies') return 'denied'
  if (ahead.test(sentence)) return 'planned'
  return statement === undefined || statement.stance === 'confirms' ? 'reported' : 'alleged'
}

/** The entities mentioned in each sentence, by the sentence's index. */
const mentionedIn = ({ table, sentenceOf }: EventSource): ReadonlyMap<number, ReadonlySet<string>> => {
  const found = new Map<number, Set<string>>()
  for (const { first, entityId } of table.mentions) {
    const sentence = sentenceOf[first] ?? -1
    const ids = found.get(sentence)
    if (ids) ids.add(entityId)
    else found.set(sentence, new Set([entityId]))
  }
  return found
}

/** The input for events. */
interface EventSource extends Doc {
  readonly table: EntityTable
  readonly dates: readonly DateMention[]
  readonly statements: readonly Statement[]
}

/**
 * The dated events of the text, in text order: one for each sentence that names a day, month or year and reports what
 * happened then. A date that only says when someone spoke gives none. An event in a statement is `alleged` (`reported`
 * if the voice confirms it, `denied` if the voice denies it). A future event is `planned`.
 */
export const findEvents = (doc: EventSource): readonly Event[] => {
  const { text, sentences, dates, statements, table } = doc
  const sentenceAt = sentenceIndex(doc)
  const ownerOf = containingStatement(statements)
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const speaking = new Set(statements.flatMap(({ cue }) => cue.map(({ start }) => sentenceAt(start))))
  const mentioned = mentionedIn(doc)
  const kinds = new Map(table.entities.map(({ id, kind }) => [id, kind]))
  const events = new Map<number, Event>()
  for (const { span, edtf } of dates) {
    const index = sentenceAt(span.start)
    const sentence = sentences[index]
    if (edtf === undefined || sentence === undefined || events.has(index)) continue
    const owner = byId.get(ownerOf(span) ?? '')
    const words = text.slice(sentence.span.start, sentence.span.end)
    if ((owner === undefined && speaking.has(index)) || !happening.test(words)) continue
    const ids = [...(mentioned.get(index) ?? [])]
    events.set(index, {
      id: `e${events.size + 1}`,
      name: nameOf(words),
      sentenceIds: [sentence.id],
      date: edtf,
      placeIds: ids.filter((id) => kinds.get(id) === 'place'),
      participantIds: ids.filter((id) => kinds.get(id) !== 'place' && kinds.get(id) !== 'work'),
      status: statusOf(owner, words),
    })
  }
  return [...events.values()]
}
