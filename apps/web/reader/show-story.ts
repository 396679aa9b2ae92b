import { localNodes } from './local-links.ts'
import type { Download, ReadStory } from './messages.ts'
import type { PageParts } from './page-parts.ts'

const downloadLink = ({ name, format, contentType, text }: Download): HTMLAnchorElement => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: contentType }))
  link.download = name
  link.textContent = format
  return link
}

const paragraph = (words: string): HTMLElement => {
  const element = document.createElement('p')
  element.textContent = words
  return element
}

const siteTitle = document.title

const setShown = (parts: PageParts, shown: 'form' | 'story'): void => {
  for (const part of [parts.intro, parts.form, parts.more]) part.hidden = shown === 'story'
  parts.result.hidden = shown === 'form'
}

/** Shows the form again, with the text that was in it. */
export const showForm = (parts: PageParts): void => {
  setShown(parts, 'form')
  document.title = siteTitle
  parts.text.focus()
}

/** Shows a story in place of the form. `notes` are lines above it. */
export const showStory = (parts: PageParts, story: ReadStory, notes: readonly string[]): void => {
  for (const link of parts.downloads.querySelectorAll('a')) URL.revokeObjectURL(link.href)
  parts.downloads.replaceChildren(...story.downloads.flatMap((download) => [downloadLink(download), ' ']))
  parts.warnings.replaceChildren(...[...notes, ...story.warnings].map(paragraph))
  parts.story.replaceChildren(localNodes(story.html, story.id))
  setShown(parts, 'story')
  document.title = `${story.headline} – On Record`
  parts.story.focus()
  scrollTo(0, 0)
}

/** Replaces the story by the same story with the words of other voices dimmed, and keeps the focus on the voice's link. */
export const showVoice = (parts: PageParts, html: string, articleId: string, voice: string): void => {
  parts.story.replaceChildren(localNodes(html, articleId))
  const links = [...parts.story.querySelectorAll<HTMLElement>('[data-voice]')]
  const link = links.find(({ dataset }) => dataset.voice === voice) ?? links[0]
  link?.focus()
}
