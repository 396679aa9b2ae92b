import type { DateMention, Event, Mention, Sentence, Statement } from '@onrecord/article-data'
import type { Cast } from '../entities/cast.ts'
import { ownerIndex } from '../figures/owner-index.ts'
import { indexAt } from '../voices/memory.ts'

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

/** The mentions of each sentence, in one pass. */
const bySentence = (mentions: readonly Mention[], sentences: readonly Sentence[]): readonly (readonly Mention[])[] => {
  const spans = sentences.map(({ span }) => span)
  const found = sentences.map((): Mention[] => [])
  for (const mention of mentions) found[indexAt(spans, mention.span.start)]?.push(mention)
  return found
}

/**
 * The dated happenings of the text, in text order: one for each sentence that names a day, month or year and says that
 * something happened then. A date that only says when somebody spoke makes none. What stands in a statement is
 * `alleged` (`reported` when the voice confirms it, `denied` when the voice denies it); what is to come is `planned`.
 */
export const findEvents = (
  text: string,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
  statements: readonly Statement[],
  cast: Cast,
): readonly Event[] => {
  const spans = sentences.map(({ span }) => span)
  const ownerOf = ownerIndex(statements)
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const speaking = new Set(statements.flatMap(({ cue }) => cue.map(({ start }) => indexAt(spans, start))))
  const mentions = bySentence(cast.mentions(), sentences)
  const kinds = new Map(cast.all.map(({ id, kind }) => [id, kind]))
  const events = new Map<number, Event>()
  for (const { span, edtf } of dates) {
    const index = indexAt(spans, span.start)
    const sentence = sentences[index]
    if (edtf === undefined || sentence === undefined || events.has(index)) continue
    const owner = byId.get(ownerOf(span) ?? '')
    const words = text.slice(sentence.span.start, sentence.span.end)
    if ((owner === undefined && speaking.has(index)) || !happening.test(words)) continue
    const ids = [...new Set((mentions[index] ?? []).map(({ entityId }) => entityId))]
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
