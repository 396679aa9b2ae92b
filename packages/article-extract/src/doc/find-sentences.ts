import type { Block, Sentence, Span } from '@onrecord/article-data'
import { isAbbreviation } from './abbreviations.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const lastWord = /(?:^|[\s("“'‘[—–-])(?<word>[\p{L}][\p{L}.]*)\.$/u
const initial = /(?:^|[\s(“"])\p{Lu}\.$/u
/** Initials before a surname: "G.K." */
const initials = /(?:^|[\s(“"])(?:\p{Lu}\.){2,3}$/u
const lowerNext = /^[\s"“'‘(]*\p{Ll}/u
const digitNext = /^\s*[\d$€£]/u
const speakerNext =
  /^\s*(?:\p{Lu}[\p{L}'’.-]*\s){0,3}(?:\p{Lu}[\p{L}'’-]*|he|she|they|it)\s(?:said|says|asked|added|wrote|told|tweeted|replied|shouted|continued|explained|noted|recalled|declared)\b/u
const askedOrCried = /[!?][”"’']+$/u
const openTail = /[.!?]$/u

/** Whether the sentence continues across the boundary between the two parts. */
const goesOn = (left: string, right: string): boolean => {
  const tail = left.slice(-40).trimEnd()
  const head = right.slice(0, 80)
  if (/^[”"’')\]]+(?:\s|$)/u.test(head) && openTail.test(tail)) return true
  if (lowerNext.test(head)) return !/\n\s*$/u.test(left.slice(-3)) || !openTail.test(tail)
  if (askedOrCried.test(tail)) return speakerNext.test(head)
  const written = lastWord.exec(tail)?.groups?.word
  const word = written?.toLowerCase()
  if (word !== undefined && isAbbreviation(word, 'title'))
    return !/^(?:u\.[skn]|e\.u|d\.c)$/.test(word) || nameNext(head)
  if (word !== undefined && (isAbbreviation(word, 'inner') || isAbbreviation(word, 'numbered')))
    return digitNext.test(head)
  if (written !== word && word !== undefined && isAbbreviation(word, 'state')) return digitNext.test(head)
  return initial.test(tail) || (initials.test(tail) && nameNext(head))
}

/**
 * Whether a name or a title follows "U.S.", so that the sentence continues. A small capitalized word begins a new
 * sentence.
 */
const nameNext = (head: string): boolean =>
  /^\s*\p{Lu}[\p{L}.]+/u.test(head) &&
  !/^\s*(?:The|A|An|He|She|It|They|We|But|And|In|On|At|This|That|There|However|If|When|As|For|His|Her|Its|Their|To|So|Still|Yet|While|After|Before)\b/.test(
    head,
  )

const longest = 5_000

/**
 * Cuts a sentence at white space after 5,000 code units, which bounds the work of every rule. No writer's sentence is
 * that long.
 */
const cut = (text: string, start: number): readonly Span[] => {
  const spans: Span[] = []
  let [rest, at] = [text, start]
  while (rest.length > longest) {
    const space = rest.slice(0, longest).search(/\s\S*$/u)
    const length = space > 0 ? space : rest.slice(0, longest).isWellFormed() ? longest : longest - 1
    spans.push({ start: at, end: at + rest.slice(0, length).trimEnd().length })
    const next = rest.slice(length)
    at += length + next.length - next.trimStart().length
    rest = next.trimStart()
  }
  if (rest !== '') spans.push({ start: at, end: at + rest.length })
  return spans
}

const sentencesIn = (text: string, start: number): readonly Span[] => {
  const spans: Span[] = []
  let from = -1
  let pending = ''
  const close = (): void => {
    const lead = pending.length - pending.trimStart().length
    spans.push(...cut(pending.trim(), from + lead))
    pending = ''
  }
  for (const { segment, index } of segmenter.segment(text)) {
    if (pending !== '' && (pending.length > longest || !goesOn(pending, segment))) close()
    if (pending === '') from = start + index
    pending += segment
  }
  close()
  return spans
}

/**
 * The sentences of every block, in order; they cover every character except white space. The boundaries are Unicode's
 * (UAX 29), corrected for abbreviations, initials, and speakers after a quoted question.
 */
export const findSentences = (text: string, blocks: readonly Block[]): readonly Sentence[] => {
  let count = 0
  return blocks.flatMap(({ id, span }) =>
    sentencesIn(text.slice(span.start, span.end), span.start).map((sentence) => {
      count++
      return { id: `n${count}`, blockId: id, span: sentence }
    }),
  )
}
