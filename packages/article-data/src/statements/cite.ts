import { formatDate } from '../format/format-date.ts'
import { statementIndex } from '../memoize.ts'
import type { Article } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'
import { statementText } from '../text/words.ts'
import { type AttributionLine, attributionLine } from './attribution-line.ts'

/** The styles that `cite` supports. */
export type CitationStyle = 'plain' | 'apa' | 'mla' | 'chicago'

const addressOf = (article: Article, statement: Statement): string | undefined =>
  article.canonicalUrl === undefined ? undefined : `${article.canonicalUrl.split('#')[0]}#${statement.id}`

const authorsOf = (article: Article): string | undefined =>
  article.bylines.map(({ name }) => name).join(', ') || article.agency || undefined

const sentence = (parts: readonly (string | undefined)[], join: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(join)

/** A headline without its period, which a style puts elsewhere or leaves out. */
const title = ({ headline }: Article): string => headline.replace(/(?<!\.)\.$/u, '')

/** A headline that ends a sentence. */
const endedTitle = (article: Article): string => `${title(article)}${/[.?!…]$/u.test(title(article)) ? '' : '.'}`

/** The voice's name, to begin a sentence with. A proper name keeps its first letter. */
const atStart = ({ who, isVoiceDoubtful }: AttributionLine): string => (isVoiceDoubtful ? who.replace(/^p/u, 'P') : who)

/** "2025-01-13" in APA style: "2025, January 13". */
const apaDate = (date: string | undefined): string => {
  if (date === undefined) return 'n.d.'
  const [day, month, year] = formatDate(date).split(' ')
  return year === undefined ? formatDate(date) : `${year}, ${month} ${day}`
}

const styles: Readonly<Record<CitationStyle, (article: Article, statement: Statement) => string>> = {
  plain: (article, statement) => {
    const { who, how, through } = attributionLine(article, statement)
    const story = sentence(
      [`in “${article.headline}”`, article.publisher, article.datePublished && formatDate(article.datePublished)],
      ', ',
    )
    const said = `${statementText(article, statement)} (${who}, ${how}${through === undefined ? '' : `, through ${through}`})`
    return sentence([`${said}, ${story}.`, addressOf(article, statement)], ' ')
  },
  apa: (article, statement) => {
    const who = atStart(attributionLine(article, statement))
    const authors = authorsOf(article)
    const date = `(${apaDate(article.datePublished)})`
    const head = authors === undefined ? `${title(article)} ${date}.` : `${authors} ${date}. ${endedTitle(article)}`
    return sentence(
      [`${who}, as cited in ${head}`, article.publisher && `${article.publisher}.`, addressOf(article, statement)],
      ' ',
    )
  },
  mla: (article, statement) => {
    const who = atStart(attributionLine(article, statement))
    const authors = authorsOf(article)
    const place = sentence(
      [article.publisher, article.datePublished && formatDate(article.datePublished), addressOf(article, statement)],
      ', ',
    )
    return sentence(
      [`${who}, qtd. in ${authors === undefined ? '' : `${authors}. `}“${endedTitle(article)}”`, place && `${place}.`],
      ' ',
    )
  },
  chicago: (article, statement) => {
    const who = atStart(attributionLine(article, statement))
    const said = statement.form === 'indirect' ? 'paraphrased in' : 'quoted in'
    const story = sentence(
      [
        authorsOf(article),
        `“${title(article)},”`,
        article.publisher,
        article.datePublished && formatDate(article.datePublished),
        addressOf(article, statement),
      ],
      ', ',
    )
    return `${who}, ${said} ${story.replace(',”,', ',”')}.`
  },
}

/**
 * A one-line citation of a statement that names its voice and the story; the address ends in the statement's anchor.
 * `undefined` when the article has no statement with that id.
 * Only the exact words of a voice are in quotation marks. Source: APA 7 (secondary sources), MLA 9 ("qtd. in"), Chicago
 * 17 (14.260).
 *
 * @example
 * ```ts
 * import { cite } from '@onrecord/article-data'
 * import { edition } from '@onrecord/article-data/edition'
 *
 * const [story] = edition
 * if (story) console.log(cite(story, story.statements[0]?.id ?? '', 'plain')?.endsWith('On Record, 13 January 2025.'))
 * // true
 * ```
 */
export const cite = (article: Article, statementId: string, style: CitationStyle): string | undefined => {
  const statement = statementIndex(article).get(statementId)
  return statement && styles[style](article, statement)
}
