/**
 * Asks an archive of the training texts what ten people said in the month in which the stories name them most, as
 * `voice:NAME after:MONTH before:NEXT`, and compares the answer with the stories: how many statements they have by
 * somebody of that whole name. Usage: node bench/ask-people.ts ARCHIVE
 * [--keep]. `--keep` stores the figures in figures.json.
 */
import { type Article, normalizeForSearch } from '@onrecord/article-data'
import { parseQuery } from '@onrecord/article-data/query'
import { benchArguments, type Figures, keepFigures } from '@onrecord/bench'
import type { Archive } from '../src/archive.ts'
import { openArchive } from '../src/open-archive.ts'

const people = [
  'Donald Trump',
  'Hillary Clinton',
  'Bill Clinton',
  'Bernie Sanders',
  'Paul Ryan',
  'Ted Cruz',
  'Gary Johnson',
  'Chris Murphy',
  'Ben Carson',
  'Andy Smith',
] as const

/** A statement of a story, by somebody whom the story calls by this name. */
interface Said {
  readonly statement: string
  readonly month: string
  readonly name: string
}

const saidIn = (article: Article): readonly Said[] => {
  const people = new Map(article.entities.flatMap(({ id, kind, name }) => (kind === 'person' ? [[id, name]] : [])))
  const month = article.datePublished?.slice(0, 7) ?? ''
  return article.statements.flatMap(({ id, voiceIds }) =>
    [...new Set(voiceIds)].flatMap((voice) => {
      const name = people.get(voice)
      return name === undefined ? [] : [{ statement: `${article.id} ${id}`, month, name: normalizeForSearch(name) }]
    }),
  )
}

/** Whether a story means this person: both names are in what it calls the person. */
const isCalled = (person: string, { name }: Said): boolean => {
  const words = new Set(name.split(/[^\p{L}\p{N}]+/u))
  return normalizeForSearch(person)
    .split(' ')
    .every((word) => words.has(word))
}

const after = (month: string): string => {
  const date = new Date(`${month}-01T00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + 1)
  return date.toISOString().slice(0, 7)
}

/** All statements that an archive finds, each with its voice. */
const found = async (archive: Archive, text: string): Promise<ReadonlySet<string>> => {
  const parsed = parseQuery(text)
  if (parsed.kind !== 'query') throw new Error(`Not a query: ${text}`)
  const statements = new Set<string>()
  for (let next: string | undefined; ; ) {
    const page = await archive.search(parsed.query, { limit: 100, ...(next !== undefined && { after: next }) })
    for (const hit of page.items)
      for (const { article, statement } of hit.statements) statements.add(`${article.id} ${statement.id}`)
    next = page.next
    if (next === undefined) return statements
  }
}

const [path = ''] = benchArguments()
const figures: [string, Figures][] = []
const archive = await openArchive(path, { readOnly: true })
const said: Said[] = []
for await (const article of archive.export()) said.push(...saidIn(article))
console.log('| person | voices offered | month | named in the stories | found of these | found in all |')
console.log('| --- | --- | --- | --- | --- | --- |')
for (const person of people) {
  const own = said.filter((one) => isCalled(person, one))
  const months = [...Map.groupBy(own, ({ month }) => month)].sort(([, a], [, b]) => b.length - a.length)
  const [month, expected = []] = months[0] ?? ['2016-01']
  const name = JSON.stringify(person)
  const answer = await found(archive, `voice:${name} after:${month} before:${after(month)}`)
  const offered = await archive.voicesNamed(person)
  const right = expected.filter(({ statement }) => answer.has(statement)).length
  console.log(`| ${person} | ${offered.length} | ${month} | ${expected.length} | ${right} | ${answer.size} |`)
  figures.push([
    `${person}, ${month}`,
    { 'in the stories': expected.length, 'of these found': right, found: answer.size },
  ])
  for (const { statement, name: called } of expected)
    if (!answer.has(statement)) console.log(`    missing: ${called} in ${statement}`)
}
await archive.close()
keepFigures(import.meta.dirname, 'people', Object.fromEntries(figures))
