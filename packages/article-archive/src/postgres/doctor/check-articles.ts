import { articleFaults, checkedArticle } from '../../doctor/article-faults.ts'
import type { Check } from '../../doctor/findings.ts'
import { partsInKey } from '../../indexing/story-key.ts'
import type { Connection } from '../connection.ts'

const batchSize = 50

interface Row {
  readonly number: number
  readonly id: string
  readonly revision: number
  readonly body: Uint8Array
  /** Only for the latest revision. */
  readonly source: string | null
  readonly statements: number
  readonly figures: number
  readonly entities: number
}

/** Checks that every revision is a valid article, and that the rows of the latest one match it. */
export const checkArticles: Check<Connection> = async (connection, { checked, faults }) => {
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
      const article = checkedArticle(row, faults)
      if (article && row.source !== null) faults.push(...articleFaults({ ...row, source: row.source }, article))
    }
    checked.texts = (checked.texts ?? 0) + rows.length
    if (rows.length < batchSize) return
  }
}
