import { latin1fromString, latin1toString } from '@exodus/bytes/single-byte.js'
import type { Note } from '@onrecord/article-data'
import { decodeText } from '../decode/decode-text.ts'
import { buildHead, mergeHeads } from '../head/build-head.ts'
import { plainBlock } from '../html/blocks/page-block.ts'
import { importHtml } from '../html/import-html.ts'
import { errorDetail, ImportError, quoteForTerminal } from '../import-error.ts'
import { importedBlocks, plainBlocks, type Story } from './imported-story.ts'

const headerOf = (header: string, name: string): string | undefined =>
  new RegExp(`^${name}:[^\\S\\n]*(.*(?:\\n[ \\t].*)*)`, 'imu').exec(header)?.[1]?.replace(/\s+/gu, ' ').trim()

/** The header and body of a message whose bytes were decoded as Latin-1. */
const splitMessage = (message: string): { readonly header: string; readonly body: string } => {
  const gap = /\r?\n\r?\n/u.exec(message)
  const end = gap ? gap.index : message.length
  return { header: message.slice(0, end).replace(/\r\n/gu, '\n'), body: message.slice(end + (gap?.[0].length ?? 0)) }
}

const boundaryOf = (header: string): string | undefined =>
  /\bboundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/iu
    .exec(headerOf(header, 'content-type') ?? '')
    ?.slice(1)
    .find(Boolean)

/** The first HTML part of a saved page is the page. The later ones are frames. */
const pagePart = (message: string): string | undefined => {
  const { header, body } = splitMessage(message)
  const boundary = boundaryOf(header)
  if (boundary === undefined) return /text\/html/iu.test(headerOf(header, 'content-type') ?? '') ? message : undefined
  const parts = `\n${body}`.split(`\n--${boundary}`).slice(1)
  return parts
    .map((part) => part.replace(/^\r?\n/u, ''))
    .find((part) => /text\/html/iu.test(headerOf(splitMessage(part).header, 'content-type') ?? ''))
}

const unquoted = (text: string): string =>
  text
    .replace(/=[^\S\n]*\r?\n/gu, '')
    .replace(/=([\dA-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** The bytes of a base64 body. Line breaks, padding and a last letter that encodes nothing are ignored. */
const fromBase64 = (body: string): Uint8Array => {
  const letters = body.replace(/[^A-Za-z0-9+/]/gu, '')
  return latin1fromString(atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters))
}

const decodedPart = (part: string): { readonly html: string; readonly url: string | undefined } => {
  const { header, body } = splitMessage(part)
  const encoding = headerOf(header, 'content-transfer-encoding')?.toLowerCase()
  const raw =
    encoding === 'base64' ? fromBase64(body) : latin1fromString(encoding === 'quoted-printable' ? unquoted(body) : body)
  const url = headerOf(header, 'content-location')
  return {
    html: decodeText(raw, headerOf(header, 'content-type')),
    url: url && /^https?:/iu.test(url) ? url : undefined,
  }
}

/** The story of a page that a browser saved as MHTML. Throws ImportError if the file does not contain a page. */
export const importMhtml = (bytes: Uint8Array, origin: string): Story => {
  const part = pagePart(latin1toString(bytes))
  if (part === undefined)
    throw new ImportError(`${quoteForTerminal(origin)} is an MHTML file without an HTML page.`, { code: 'no-text' })
  const { html, url } = decodedPart(part)
  const page = importHtml(html, { url })
  return { ...page, head: mergeHeads(page.head, buildHead({ canonicalUrl: url })) }
}

/** Removes quoted messages and the signature. */
const withoutReplies = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/\n-- \n[\s\S]{0,2000}$/u, '\n')
    .replace(/\n(?:On .{5,200} wrote:|-{2,}\s*Original Message\s*-{2,}|_{10,}\nFrom: )[\s\S]*$/u, '\n')
    .split('\n')
    .filter((line) => !/^>/u.test(line))
    .join('\n')

const ofHtml = (html: string, subject: string | undefined): Story | undefined => {
  try {
    return importHtml(`<title>${(subject ?? '').replaceAll('<', '&lt;')}</title>${html}`)
  } catch (cause) {
    if (cause instanceof ImportError) return undefined
    throw cause
  }
}

const attachmentNote = (count: number): readonly Note[] =>
  count === 0
    ? []
    : [{ rule: 'attachment-left-out', message: `Left out ${count === 1 ? 'an attachment' : `${count} attachments`}.` }]

/**
 * The story of a saved email: its text without quoted replies and signature. Subject, sender and date are the head.
 * Loads the reader on first use. Throws ImportError if the email has no text or is damaged.
 */
export const importMail = async (bytes: Uint8Array, origin: string): Promise<Story> => {
  const { default: PostalMime } = await import('postal-mime')
  try {
    const mail = await PostalMime.parse(new Uint8Array(bytes))
    const subject = mail.subject?.replace(/^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+/iu, '').trim() || undefined
    const head = buildHead({
      headline: subject,
      publisher: mail.from?.name || mail.from?.address,
      datePublished: mail.date,
    })
    const blocks = plainBlocks(withoutReplies(mail.text ?? '')).map((text) => plainBlock(text))
    const page = mail.html === undefined ? undefined : ofHtml(mail.html, subject)
    const plain = importedBlocks(blocks, head)
    const story =
      page && page.text.length >= plain.text.length * 0.5 ? { ...page, head: mergeHeads(head, page.head) } : plain
    const attached = mail.attachments.filter(({ disposition }) => disposition === 'attachment').length
    return { ...story, notes: [...(story.notes ?? []), ...attachmentNote(attached)] }
  } catch (cause) {
    if (cause instanceof ImportError) throw cause
    throw new ImportError(`${quoteForTerminal(origin)} is an email that cannot be read: ${errorDetail(cause)}.`, {
      cause,
    })
  }
}
