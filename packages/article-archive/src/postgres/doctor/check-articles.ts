import type { Article } from '@onrecord/article-data'
import { ArticleParseError, parseArticle } from '@onrecord/article-data/validate'
import { unpackArticle } from '../../indexing/packed-article.ts'
import { sourceMark } from '../../indexing/source-mark.ts'
import { partsInKey } from '../../indexing/story-key.ts'
import type { Check } from './findings.ts'

const batchSize = 50

interface Row {
  readonly number: number
  readonly id: string
  readonly revision: number
  readonly body: Uint8Array
  /** Of the latest revision only. */
  readonly source: string | null
  readonly statements: number
  readonly figures: number
  readonly entities: number
}

const parsed = ({ id, revision, body }: Row, faults: string[]): Article | undefined => {
  try {
    return parseArticle(unpackArticle(body))
  } catch (cause) {
    const reason =
      cause instanceof ArticleParseError ? `it is no valid article: ${cause.message}` : 'its text cannot be read'
    faults.push(`Article "${id}", revision ${revision}: ${reason.replace(/\s+/gu, ' ')}`)
    return undefined
  }
}

const disagreements = (row: Row, article: Article): readonly string[] => [
  ...(row.id === article.id ? [] : [`it calls itself "${article.id}"`]),
  ...(row.source === sourceMark(article) ? [] : ['its sourceHash is not that of its text']),
  ...(['statements', 'figures', 'entities'] as const).flatMap((name) =>
    row[name] === article[name].length ? [] : [`${row[name]} of ${article[name].length} ${name} are rows`],
  ),
]

/** Whether every revision can be read and is a valid article, and the rows of the latest say what it says. */
export const checkArticles: Check = async (connection, { checked, faults }) => {
  for (let last = 0; ; ) {
    const rows = await connection.read(
      (sql) => sql<Row>`
        select number, revision.id, revision.revision, body, article.source,
          (select count(*) from statement where statement.key >= article.key * ${partsInKey}::bigint
            and statement.key < article.key * ${partsInKey}::bigint + article.statements) as statements,
          (select count(*) from figure where figure.key >= article.key * ${partsInKey}::bigint
            and figure.key < article.key * ${partsInKey}::bigint + article.figures) as figures,
          (select count(*) from appearance join entity on entity.number = appearance.entity
            where appearance.article = article.key and not evidence ? 'split') as entities
        from revision left join story on story.id = revision.id
        left join article on article.key = story.key and article.revision = revision.revision
        where number > ${last}::bigint order by number limit ${batchSize}`,
    )
    for (const row of rows) {
      last = row.number
      const article = parsed(row, faults)
      if (!article || row.source === null) continue
      faults.push(...disagreements(row, article).map((fault) => `Article "${row.id}": ${fault}.`))
    }
    checked.texts = (checked.texts ?? 0) + rows.length
    if (rows.length < batchSize) return
  }
}
