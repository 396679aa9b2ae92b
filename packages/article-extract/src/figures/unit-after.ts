import type { Unit } from '@onrecord/article-data'
import type { Token } from '../doc/doc.ts'
import { hundredth, type Suffixed } from './read-suffix.ts'
import {
  currencyAfter,
  currencyUnit,
  dollarAfter,
  type FoundCurrency,
  hundredthOf,
  storyDollar,
} from './units/currencies.ts'
import { unitAt } from './units/units.ts'

const weighs = /^(?:weigh|weighs|weighed|weighing|lost|lose|losing|gained|lbs|shed)$/u

/** The meaning of "100 pounds": money, unless words of weighing are near. */
const poundsAt = (
  tokens: readonly Token[],
  start: number,
  end: number,
  value: number,
  dollar: string,
): FoundCurrency | Unit | undefined => {
  if (!/^pounds?$/u.test(tokens[end]?.lower ?? '')) return undefined
  if (tokens[end + 1]?.lower === 'sterling') return { code: 'GBP', end: end + 2 }
  const near = tokens.slice(Math.max(0, start - 5), start).some(({ lower }) => weighs.test(lower))
  const isWeight =
    near ||
    tokens[end + 1]?.lower === 'of' ||
    (dollar === 'USD' && value < 1e4 && !/\.\d\d$/u.test(tokens[start]?.text ?? ''))
  return isWeight ? { system: 'ucum', code: '[lb_av]' } : { code: 'GBP', end: end + 1 }
}

interface AmountContext {
  readonly sign: FoundCurrency | undefined
  readonly suffixed: Suffixed | undefined
  readonly hasSuffix: boolean
}

/** The unit of an amount: its sign, the letters attached to it, or the words after it. */
export const unitAfter = (
  tokens: readonly Token[],
  start: number,
  end: number,
  value: number,
  dollar: string,
  { sign, suffixed, hasSuffix }: AmountContext,
): { readonly unit?: Unit; readonly end: number; readonly isMoney: boolean; readonly factor?: number } => {
  const money = (code: string, behind: number) => ({
    unit: currencyUnit(code === storyDollar ? dollar : code),
    end: behind,
    isMoney: true,
  })
  if (sign) {
    const whose = sign.code === storyDollar ? dollarAfter(tokens, end) : undefined
    return whose ? money(whose.code, whose.end) : money(sign.code, end)
  }
  if (suffixed?.unit) {
    if (suffixed.isMoney) return money(suffixed.unit.code, end)
    return { unit: suffixed.unit, end, isMoney: false }
  }
  if (hasSuffix && suffixed?.factor === undefined) return { end, isMoney: false }
  const of = tokens[end]?.lower === 'of' ? end + 1 : end
  const whole = hundredthOf(tokens[of]?.lower ?? '')
  if (whole) return { ...money(whole, of + 1), factor: hundredth }
  const currency = currencyAfter(tokens, of)
  // "50 euro cents"
  if (currency && /^cents?$/u.test(tokens[currency.end]?.lower ?? ''))
    return { ...money(currency.code, currency.end + 1), factor: hundredth }
  if (currency) return money(currency.code, currency.end)
  const pounds = poundsAt(tokens, start, end, value, dollar)
  if (pounds && 'end' in pounds) return money(pounds.code, pounds.end)
  if (pounds) return { unit: pounds, end: end + 1, isMoney: false }
  const more = /^(?:more|additional|further|full|straight|consecutive|extra|whole|long|short)$/u.test(
    tokens[end]?.lower ?? '',
  )
    ? end + 1
    : end
  const measured = unitAt(tokens, of) ?? (more > end ? unitAt(tokens, more) : undefined)
  return measured ? { ...measured, isMoney: false } : { end, isMoney: false }
}
