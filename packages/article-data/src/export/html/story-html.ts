import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/text.ts'
import { attributionParts } from '../../statements/attribution-parts.ts'
import { type Attribution, attributionIndex, attributions } from '../../statements/attributions.ts'
import { type Segment, segments } from '../../text/segments.ts'
import { escapeHtml } from './escape-html.ts'
import { voiceAnchor } from './tables.ts'

const tags: Readonly<Record<Block['role'], string>> = {
  paragraph: 'p',
  heading: 'h3',
  listItem: 'p',
  blockquote: 'blockquote',
  caption: 'p',
}

const markLink = ({ voice: { key, mark, tone }, line }: Attribution): string =>
  `<a class="mark v${tone}" href="#${voiceAnchor(key)}" title="${escapeHtml(line.who)}">${escapeHtml(mark)}</a>`

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
  const parts = attributionParts(line).map(({ label, words }) => escapeHtml(`${label}${words}`))
  const role = line.role === undefined ? '' : `, ${escapeHtml(line.role)}`
  return `<li><span class="mark v${voice.tone}">${escapeHtml(voice.mark)}</span><span><b>${escapeHtml(line.who)}</b>${role}; ${parts.join(' · ')}</span></li>`
}

/** One block of the story as HTML, with the notes that belong to it. */
export const blockHtml = (article: Article, block: Block): string => {
  const known = attributionIndex(article)
  const text = segments(article, block).map((segment) => segmentHtml(known, segment))
  const notes = attributions(article, block).map(noteHtml)
  const tag = tags[block.role]
  return `<div class="row"><${tag}>${text.join('')}</${tag}>${notes.length === 0 ? '' : `<ul class="notes">${notes.join('')}</ul>`}</div>`
}
