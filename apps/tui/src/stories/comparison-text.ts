import { type Article, type Comparison, formatQuantity, type Quotation, type Voice } from '@onrecord/article-data'
import { inLine } from '../listing/columns.ts'
import { statementLine } from './statement-line.ts'

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`

const quotationLine = ({ text, attribution }: Quotation): string =>
  `“${inLine(text)}”${attribution ? `  ${inLine(attribution.line.who)}` : ''}`

const figureLine = ({ a, b }: Comparison['figuresThatDiffer'][number]): string => {
  const of = ({ figure, line }: typeof a) => `${formatQuantity(figure)} (${inLine(line?.who ?? 'the writer')})`
  return `${inLine(a.measures || b.measures || 'amount')}: A ${of(a)}, B ${of(b)}`
}

const voiceName = ({ name }: Voice): string => inLine(name)

/** What two stories have in common and where they differ, as plain text; what is in neither has no heading. */
export const comparisonText = (
  a: Article,
  b: Article,
  { quotations, statements, figuresThatDiffer, voices }: Comparison,
): string => {
  return [
    `A  ${a.id}  ${inLine(a.headline)}\nB  ${b.id}  ${inLine(b.headline)}\n`,
    section(
      'Quoted in both',
      quotations.both.map((pair) => quotationLine(pair.a)),
    ),
    section('Quoted in A only', quotations.onlyA.map(quotationLine)),
    section('Quoted in B only', quotations.onlyB.map(quotationLine)),
    section(
      'Said in both',
      statements.both.map((pair) => statementLine(a, pair.a)),
    ),
    section(
      'Said in A only',
      statements.onlyA.map((one) => statementLine(a, one)),
    ),
    section(
      'Said in B only',
      statements.onlyB.map((one) => statementLine(b, one)),
    ),
    section('Figures that differ', figuresThatDiffer.map(figureLine)),
    section(
      'Heard in both',
      voices.both.map((pair) => voiceName(pair.a)),
    ),
    section('Heard in A only', voices.onlyA.map(voiceName)),
    section('Heard in B only', voices.onlyB.map(voiceName)),
  ].join('')
}
