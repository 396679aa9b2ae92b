import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/text.ts'
import { type Attribution, attributionIndex, attributions } from '../../queries/attributions.ts'
import { formatDate } from '../../queries/format-date.ts'
import { type Segment, segments } from '../../queries/segments.ts'
import { escapeHtml } from './escape-html.ts'

const tags: Readonly<Record<Block['role'], string>> = {
  paragraph: 'p',
  heading: 'h3',
  listItem: 'p',
  blockquote: 'blockquote',
  caption: 'p',
}

const markLink = ({ voice: { mark, tone }, line }: Attribution): string =>
  `<a class="mark v${tone}" href="#voice-${tone}" title="${escapeHtml(line.who)}">${escapeHtml(mark)}</a>`

const segmentHtml = (
  known: ReadonlyMap<string, Attribution>,
  { text, statements, quoted, opens, closes }: Segment,
): string => {
  const inner = known.get(statements.findLast(({ role }) => role === 'content')?.statementId ?? '')
  const anchors = opens.map((id) => `<a id="${escapeHtml(id)}"></a>`).join('')
  const marks = closes.flatMap((id) => known.get(id) ?? []).map(markLink)
  const words = escapeHtml(text)
  const run = inner ? `<span class="s v${inner.voice.tone}${quoted ? ' q' : ''}">${words}</span>` : words
  return anchors + run + marks.join('')
}

const noteHtml = ({ voice, line }: Attribution): string => {
  const rest = [line.how, line.medium, line.date && formatDate(line.date)].filter((part) => part !== undefined)
  const through = line.through === undefined ? '' : `<br>Reached us through: ${escapeHtml(line.through)}.`
  const role = line.role === undefined ? '' : `, ${escapeHtml(line.role)}`
  const doubt = line.uncertain ? ' · uncertain' : ''
  return `<li><span class="mark v${voice.tone}">${escapeHtml(voice.mark)}</span><span><b>${escapeHtml(line.who)}</b>${role}; ${escapeHtml(rest.join(', '))}${doubt}${through}</span></li>`
}

/** One block of the story as HTML, with the notes that belong to it. */
export const blockHtml = (article: Article, block: Block): string => {
  const known = attributionIndex(article)
  const text = segments(article, block).map((segment) => segmentHtml(known, segment))
  const notes = attributions(article, block).map(noteHtml)
  const tag = tags[block.role]
  return `<div class="row"><${tag}>${text.join('')}</${tag}>${notes.length === 0 ? '' : `<ul class="notes">${notes.join('')}</ul>`}</div>`
}
