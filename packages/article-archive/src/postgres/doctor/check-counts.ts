import { countedTables, totalFaults } from '../../doctor/count-faults.ts'
import type { Check } from '../../doctor/findings.ts'
import type { Connection } from '../connection.ts'

type Counts = Readonly<Record<(typeof countedTables)[number], number>>

/** Checks that the stored counts match the rows, and that every row belongs to an article and every article to a story. */
export const checkCounts: Check<Connection> = (connection, { checked, faults }) =>
  connection.write(async (sql) => {
    await sql.run('set transaction isolation level repeatable read, read only')
    const [tally] = await sql<Counts>`select articles, revisions, statements, figures from tally`
    const [counted] = await sql<Counts>`
      select (select count(*) from article) as articles, (select count(*) from revision) as revisions,
        (select count(*) from statement) as statements, (select count(*) from figure) as figures`
    for (const name of countedTables) {
      const count = counted?.[name] ?? 0
      checked[name] = count
      faults.push(...totalFaults(name, tally?.[name], count))
    }
    const [lost] = await sql<{ articles: number; stories: number; statements: number; figures: number }>`
      select
        (select count(*) from article where not exists (
          select from story where story.key = article.key and story.id = article.id)) as articles,
        (select count(*) from story where not exists (
          select from article join revision on revision.id = article.id and revision.revision = article.revision
          where article.key = story.key)) as stories,
        (select count(*) from statement where not exists (select from article where article.key = statement.article)) as statements,
        (select count(*) from figure where not exists (select from article where article.key = figure.article)) as figures`
    for (const [name, count] of Object.entries(lost ?? {})) {
      if (count > 0) faults.push(`${count} ${name} do not belong to anything.`)
    }
  })
