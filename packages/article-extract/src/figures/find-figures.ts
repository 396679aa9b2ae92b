import type { Figure, Statement } from '@onrecord/article-data'
import { type Doc, spanOf } from '../doc/doc.ts'
import { containingStatement } from './containing-statement.ts'
import { readFigures } from './read-figures.ts'
import type { Reading } from './reading.ts'
import { currencyUnit, familyOf } from './units/currencies.ts'
import { findStoryCurrency, findStoryDollar } from './units/story-dollar.ts'

/** A reading with indexes into the tokens of the whole Doc. */
const shifted = (reading: Reading, by: number, readings: number): Reading => ({
  ...reading,
  first: reading.first + by,
  end: reading.end + by,
  ...(reading.qualifier
    ? { qualifier: { ...reading.qualifier, first: reading.qualifier.first + by, end: reading.qualifier.end + by } }
    : {}),
  measures:
    typeof reading.measures === 'string' ? reading.measures : [reading.measures[0] + by, reading.measures[1] + by],
  ...(reading.sameAs === undefined ? {} : { sameAs: reading.sameAs + readings }),
})

const allReadings = (doc: Doc): readonly Reading[] => {
  const dollar = findStoryDollar(doc)
  const found: Reading[] = []
  for (const { first, end } of doc.sentences) {
    const from = Math.max(first, Math.min(end, doc.bodyStart))
    const last = found.at(-1)
    const before = last && shifted(last, -from, 0)
    const readings = readFigures(doc.tokens.slice(from, end), dollar, before)
    const count = found.length
    for (const reading of readings) found.push(shifted(reading, from, count))
  }
  return found
}

/** Gives readings in "pesos" or "Rs" the currency of the story's country. */
const inStoryCurrency = (doc: Doc): ((reading: Reading) => Reading) => {
  const known = new Map<string, string | undefined>()
  const currencyOf = (noun: string): string | undefined => {
    if (!known.has(noun)) known.set(noun, findStoryCurrency(doc, noun))
    return known.get(noun)
  }
  return (reading) => {
    const { unit, first, end } = reading
    const isRupee =
      unit.code === 'INR' && !doc.tokens.slice(first, end).some(({ text }) => /^(?:₹|INR|Indian)/u.test(text))
    // Pounds may be a weight.
    const noun = isRupee ? 'rupee' : unit.system === 'count' && unit.code !== 'pound' ? unit.code : undefined
    const code = noun !== undefined && familyOf(noun) ? currencyOf(noun) : undefined
    return code === undefined ? reading : { ...reading, unit: currencyUnit(code), measures: '' }
  }
}

/**
 * The meaningful numbers of the text, in text order; spans never overlap. Values are in whole units: "1.2 million" is
 * 1200000. Years, days, times, scores, ordinals and numbers in names are not figures. A figure within a statement's
 * content names that statement. Source: UCUM and ISO 4217 for units; docs/model.md#figure.
 */
export const findFigures = (doc: Doc, statements: readonly Statement[]): readonly Figure[] => {
  const ownerOf = containingStatement(statements)
  const readings = allReadings(doc).map(inStoryCurrency(doc))
  return readings.map((reading, index) => {
    const { quantity, approximate, qualifier, unit, base, measures, sameAs } = reading
    const span = spanOf(doc, reading)
    const measured =
      typeof measures === 'string' || measures[0] === measures[1]
        ? undefined
        : spanOf(doc, { first: measures[0], end: measures[1] })
    const owner = ownerOf(span)
    return {
      id: `f${index + 1}`,
      span,
      quantity,
      approximate,
      ...(qualifier ? { qualifier: spanOf(doc, qualifier) } : {}),
      unit,
      ...(base ? { base } : {}),
      measures:
        measured === undefined
          ? typeof measures === 'string'
            ? measures
            : ''
          : doc.text.slice(measured.start, Math.max(measured.start, measured.end)).replace(/\s+/gu, ' '),
      ...(owner ? { statementId: owner } : {}),
      ...(sameAs === undefined ? {} : { sameAs: `f${sameAs + 1}` }),
    }
  })
}
