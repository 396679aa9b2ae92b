/** Prints the quality and speed of article text extraction on the corpus, beside Readability on linkedom alone. */
import { alone, ours, readAll, scoreTable } from './page-quality.ts'
import { readPages } from './read-pages.ts'

const pages = readPages()
const [base, own] = readAll(pages, [alone, ours])
if (base === undefined || own === undefined) throw new Error('No readings.')
const firstLine = (table: string): string => table.split('\n', 1)[0] ?? ''
const time = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms per page`

console.log(`importHtml         ${firstLine(scoreTable(own))}  ${time(own.milliseconds)}, text and head`)
console.log(`Readability alone  ${firstLine(scoreTable(base))}  ${time(base.milliseconds)}, text`)
console.log(`time ratio         ${(own.milliseconds / base.milliseconds).toFixed(2)}`)
console.log(scoreTable(own).split('\n').slice(1).join('\n'))
