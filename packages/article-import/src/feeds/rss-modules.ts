import type { Media } from '@onrecord/article-data'
import type { RssFeed } from 'feedsmith'
import { fragmentLine } from '../formats/fragment-blocks.ts'
import { authorName, feedMedia, present } from './feed-item.ts'

/** The modules that feeds of all formats share: Dublin Core, Media RSS, iTunes, Atom and others. */
export type Modules = Pick<
  RssFeed.Item<string>,
  'atom' | 'cc' | 'creativeCommons' | 'dc' | 'dcterms' | 'itunes' | 'media' | 'slash'
>

/** The title, from any module. */
export const moduleTitle = ({ dc, media, itunes, atom }: Modules): string | undefined =>
  dc?.titles?.[0] ?? atom?.title?.value ?? media?.title?.value ?? itunes?.title

/** The writers, from the first module that names any. */
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

/** The date of publication, from any module. */
export const modulePublished = ({ dc, dcterms, atom }: Modules): string | undefined =>
  dcterms?.issued?.[0] ?? dc?.dates?.[0] ?? dcterms?.created?.[0] ?? atom?.published

/** The date of the last change, from any module. */
export const moduleModified = ({ dcterms, atom }: Modules): string | undefined =>
  dcterms?.modified?.[0] ?? atom?.updated

/** The keywords of all modules. */
export const moduleKeywords = ({ dc, media, itunes }: Modules): readonly string[] => [
  ...(dc?.subjects ?? []),
  ...(media?.keywords ?? []),
  ...(itunes?.keywords ?? []),
]

type MediaContent = NonNullable<NonNullable<Modules['media']>['contents']>[number]

const ofContent = ({ url, medium, type, description, title, credits }: MediaContent): readonly Media[] =>
  feedMedia(url, type ?? medium, { caption: description?.value ?? title?.value, credit: credits?.[0]?.value })

/** The pictures and recordings of all modules. A thumbnail counts only if there is no other picture. */
export const moduleMedia = ({ media, itunes }: Modules): readonly Media[] => {
  const contents = [...(media?.contents ?? []), ...(media?.groups ?? []).flatMap((group) => group.contents ?? [])]
  const found = contents.flatMap(ofContent)
  if (found.length > 0) return found
  const small = [...(media?.thumbnails ?? []), ...(media?.groups ?? []).flatMap((group) => group.thumbnails ?? [])]
  const [first] = small
  return first ? feedMedia(first.url, 'image') : feedMedia(itunes?.image, 'image')
}

/** The texts of all modules, the fullest first. */
export const moduleTexts = ({
  content,
  atom,
  dc,
}: Modules & Pick<RssFeed.Item<string>, 'content'>): readonly (string | undefined)[] => [
  content?.encoded,
  atom?.content?.value,
  dc?.descriptions?.[0],
]

/** The rights, as a line of text. */
export const moduleRights = ({ dc, dcterms }: Modules): string | undefined => dc?.rights?.[0] ?? dcterms?.rights?.[0]

/** The address of the license. */
export const moduleLicense = ({ creativeCommons, cc }: Modules): string | undefined =>
  creativeCommons?.licenses?.[0] ?? cc?.license

const maxSummaryLength = 600

/**
 * The first short text of `candidates`, on one line: the summary of the story. If an entry without an address has a
 * single text, that text is the story and not a summary.
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
