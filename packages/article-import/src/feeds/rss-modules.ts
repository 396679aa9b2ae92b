import type { Media } from '@onrecord/article-data'
import type { RssFeed } from 'feedsmith'
import { fragmentLine } from '../formats/fragment-blocks.ts'
import { authorName, feedMedia, present } from './feed-item.ts'

/** What the modules that feeds of all formats share (Dublin Core, media, iTunes, Atom, ...) say of an entry. */
export type Modules = Pick<
  RssFeed.Item<string>,
  'atom' | 'cc' | 'creativeCommons' | 'dc' | 'dcterms' | 'itunes' | 'media' | 'slash'
>

/** The title that a module gives. */
export const moduleTitle = ({ dc, media, itunes, atom }: Modules): string | undefined =>
  dc?.titles?.[0] ?? atom?.title?.value ?? media?.title?.value ?? itunes?.title

/** The writers that a module names, by the first that names any. */
export const moduleCreators = ({ dc, dcterms, atom, itunes, media }: Modules): readonly string[] => {
  const credited = media?.credits?.filter(({ role }) => /^(?:author|writer|reporter)$/iu.test(role ?? '')) ?? []
  const sources = [
    dc?.creators ?? dcterms?.creators ?? [],
    (atom?.authors ?? []).map(({ name }) => name),
    [itunes?.author],
    credited.map(({ value }) => value),
  ]
  return sources.map((names) => present(names.map(authorName))).find((names) => names.length > 0) ?? []
}

/** The date on which a module says that the entry was published. */
export const modulePublished = ({ dc, dcterms, atom }: Modules): string | undefined =>
  dcterms?.issued?.[0] ?? dc?.dates?.[0] ?? dcterms?.created?.[0] ?? atom?.published

/** The date on which a module says that the entry was changed. */
export const moduleModified = ({ dcterms, atom }: Modules): string | undefined =>
  dcterms?.modified?.[0] ?? atom?.updated

/** What modules say that the entry is about. */
export const moduleKeywords = ({ dc, media, itunes }: Modules): readonly string[] => [
  ...(dc?.subjects ?? []),
  ...(media?.keywords ?? []),
  ...(itunes?.keywords ?? []),
]

type MediaContent = NonNullable<NonNullable<Modules['media']>['contents']>[number]

const ofContent = ({ url, medium, type, description, title, credits }: MediaContent): readonly Media[] =>
  feedMedia(url, type ?? medium, { caption: description?.value ?? title?.value, credit: credits?.[0]?.value })

/** The pictures and recordings that modules name: a small picture only where there is no other. */
export const moduleMedia = ({ media, itunes }: Modules): readonly Media[] => {
  const contents = [...(media?.contents ?? []), ...(media?.groups ?? []).flatMap((group) => group.contents ?? [])]
  const found = contents.flatMap(ofContent)
  if (found.length > 0) return found
  const small = [...(media?.thumbnails ?? []), ...(media?.groups ?? []).flatMap((group) => group.thumbnails ?? [])]
  const [first] = small
  return first ? feedMedia(first.url, 'image') : feedMedia(itunes?.image, 'image')
}

/** The texts that modules carry, the fullest first. */
export const moduleTexts = ({
  content,
  atom,
  dc,
}: Modules & Pick<RssFeed.Item<string>, 'content'>): readonly (string | undefined)[] => [
  content?.encoded,
  atom?.content?.value,
  dc?.descriptions?.[0],
]

/** The line of rights and the address of the license that modules give. */
export const moduleRights = ({ dc, dcterms }: Modules): string | undefined => dc?.rights?.[0] ?? dcterms?.rights?.[0]

/** The address of the license that modules give. */
export const moduleLicense = ({ creativeCommons, cc }: Modules): string | undefined =>
  creativeCommons?.licenses?.[0] ?? cc?.license

const maxSummaryLength = 600

/**
 * The first of `candidates` that is short, on one line: what a feed says of a story beside its text. The only text of an
 * entry without an address is the story itself, and no summary of it.
 */
export const summaryOf = (
  candidates: readonly (string | undefined)[],
  { contents, url }: { readonly contents: readonly (string | undefined)[]; readonly url: string | undefined },
): string | undefined => {
  const given = present(contents)
  const isShort = (text: string): boolean => text.length <= maxSummaryLength && text !== ''
  return present(candidates)
    .filter((text) => url !== undefined || !(given.length === 1 && given[0] === text))
    .map((text) => fragmentLine(text)?.replace(/\s+/gu, ' ').trim() ?? '')
    .find(isShort)
}
