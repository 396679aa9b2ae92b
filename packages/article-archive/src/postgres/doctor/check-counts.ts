import type { Check } from './findings.ts'

interface Counts {
  readonly articles: number
  readonly revisions: number
  readonly statements: number
  readonly figures: number
}

const names = ['articles', 'revisions', 'statements', 'figures'] as const

/** Whether the counts kept are those of the rows, and every row belongs to an article and every article to a story. */
export const checkCounts: Check = (connection, { checked, faults }) =>
  connection.write(async (sql) => {
    await sql.run('set transaction isolation level repeatable read, read only')
    const [tally] = await sql<Counts>`select articles, revisions, statements, figures from tally`
    const [counted] = await sql<Counts>`
      select (select count(*) from article) as articles, (select count(*) from revision) as revisions,
        (select count(*) from statement) as statements, (select count(*) from figure) as figures`
    for (const name of names) {
      const count = counted?.[name] ?? 0
      checked[name] = count
      if (tally?.[name] !== count) faults.push(`The count of ${name} is ${tally?.[name]}, but there are ${count}.`)
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
      if (count > 0) faults.push(`${count} ${name} are rows that belong to nothing.`)
    }
  })
