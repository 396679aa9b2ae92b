import type { Article } from '../model/article.ts'

/** What a bibliographic record loses of an article. */
export const bibliographyLosses =
  'Everything except the head of the story: title, authors, publisher, date, address, language.'

/** A CSL-JSON item of type "article-newspaper". */
export type CslItem = Readonly<Record<string, unknown>>

const dayParts = (date: string): readonly number[] => date.slice(0, 10).split('-').map(Number)

/** "Ann van der Berg" as family and given name: particles stay with the family name. One word, or a body, is literal. */
const cslName = (name: string): Readonly<Record<string, string>> => {
  const words = name.split(' ')
  const particle = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word))
  const cut = particle > 0 ? particle : words.length - 1
  return words.length < 2 || words.length > 5
    ? { literal: name }
    : { family: words.slice(cut).join(' '), given: words.slice(0, cut).join(' ') }
}

/** The story as a CSL-JSON item, which Zotero, Pandoc and citeproc read. Loses `bibliographyLosses`. Source: CSL 1.0.2. */
export const toCslJson = (article: Article): CslItem => ({
  id: article.id,
  type: 'article-newspaper',
  title: article.headline,
  language: article.language,
  ...(article.bylines.length > 0 && { author: article.bylines.map(({ name }) => cslName(name)) }),
  ...(article.publisher !== undefined && { 'container-title': article.publisher }),
  ...(article.datePublished !== undefined && { issued: { 'date-parts': [dayParts(article.datePublished)] } }),
  ...(article.canonicalUrl !== undefined && { URL: article.canonicalUrl }),
  ...(article.summary !== undefined && { abstract: article.summary }),
})

const bibTexSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const inBibTex = (text: string): string =>
  text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\{}#$%&_~^]/gu, (sign) => bibTexSigns[sign] ?? sign)

/** An address keeps its characters, except those that would end the field. */
const addressInBibTex = (address: string): string =>
  address.replaceAll(/[\s{}\\]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)

/** The story as a BibTeX entry. Loses `bibliographyLosses`. */
export const toBibTex = (article: Article): string => {
  const fields = {
    title: `{${inBibTex(article.headline)}}`,
    author: article.bylines.map(({ name }) => `{${inBibTex(name)}}`).join(' and '),
    journal: inBibTex(article.publisher ?? ''),
    date: article.datePublished?.slice(0, 10) ?? '',
    year: article.datePublished?.slice(0, 4) ?? '',
    url: addressInBibTex(article.canonicalUrl ?? ''),
    language: inBibTex(article.language),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === '' ? [] : [`  ${name} = {${value}}`]))
  return `@article{${article.id},\n${lines.join(',\n')}\n}\n`
}

/** The story as an RIS record of type NEWS. Loses `bibliographyLosses`. */
export const toRis = (article: Article): string => {
  const line = (tag: string, value: string | undefined): readonly string[] =>
    value === undefined || value === '' ? [] : [`${tag}  - ${value.replaceAll(/\s+/gu, ' ')}`]
  return [
    ...line('TY', 'NEWS'),
    ...line('ID', article.id),
    ...line('TI', article.headline),
    ...article.bylines.flatMap(({ name }) => line('AU', name)),
    ...line('T2', article.publisher),
    ...line('DA', article.datePublished?.slice(0, 10).replaceAll('-', '/')),
    ...line('PY', article.datePublished?.slice(0, 4)),
    ...line('UR', article.canonicalUrl),
    ...line('LA', article.language),
    'ER  - ',
    '',
  ].join('\r\n')
}
