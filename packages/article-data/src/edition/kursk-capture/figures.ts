import type { Figure, Unit } from '../../model/figure.ts'
import { casualties } from './statements.ts'
import { at } from './text.ts'

const people: Unit = { system: 'count', code: 'person' }

/** The figures of the story, each with its statement. */
export const figures: readonly Figure[] = [
  {
    id: 'f1',
    span: at('the two soldiers'),
    quantity: { kind: 'value', value: 2 },
    approximate: false,
    unit: people,
    measures: 'North Korean soldiers captured',
    observationDate: '2025-01-13',
  },
  {
    id: 'f2',
    span: at('About 34,000 North Koreans'),
    quantity: { kind: 'value', value: 34_000 },
    approximate: true,
    qualifier: at('About'),
    unit: people,
    measures: 'North Koreans who moved to South Korea since the late 1990s',
    observationDate: '199X/2025-01-13',
  },
  {
    id: 'f3',
    span: at('at least one of the two'),
    quantity: { kind: 'bound', comparator: '>=', value: 1 },
    approximate: false,
    qualifier: at('at least'),
    unit: people,
    measures: 'captured soldiers who would like to stay in Ukraine',
  },
  {
    id: 'f4',
    span: at('about 300'),
    quantity: { kind: 'value', value: 300 },
    approximate: true,
    qualifier: at('about', 'about 300'),
    unit: people,
    measures: 'North Korean soldiers killed',
    observationDate: '2025-01-13',
    statementId: casualties.id,
  },
  {
    id: 'f5',
    span: at('around 2,700'),
    quantity: { kind: 'value', value: 2700 },
    approximate: true,
    qualifier: at('around', 'around 2,700'),
    unit: people,
    measures: 'North Korean soldiers wounded',
    observationDate: '2025-01-13',
    statementId: casualties.id,
  },
  {
    id: 'f6',
    span: at('984 square kilometres'),
    quantity: { kind: 'value', value: 984 },
    approximate: false,
    unit: { system: 'ucum', code: 'km2' },
    measures: 'land in Kursk that Ukraine overran',
    observationDate: '2024-08',
  },
  {
    id: 'f7',
    span: at('380 square miles'),
    quantity: { kind: 'value', value: 380 },
    approximate: false,
    unit: { system: 'ucum', code: '[mi_i]2' },
    measures: 'land in Kursk that Ukraine overran',
    observationDate: '2024-08',
    sameAs: 'f6',
  },
  {
    id: 'f8',
    span: at('more than 40%'),
    quantity: { kind: 'bound', comparator: '>', value: 40 },
    approximate: false,
    qualifier: at('more than'),
    unit: { system: 'ucum', code: '%' },
    measures: 'of the land that Ukraine overran, back in Russian hands',
    observationDate: '2025-01-13',
  },
]
