import type { Cell } from '@onrecord/article-data/export/rows'
import type { SchemaElement } from 'hyparquet-writer'

/** What a column holds. Every cell may be null. `day` is a date without a time, `strings` a list. */
type ColumnKind = 'string' | 'strings' | 'integer' | 'number' | 'boolean' | 'day'

/** A table: its folder, and its columns in order. */
export interface Table {
  readonly name: string
  readonly columns: Readonly<Record<string, ColumnKind>>
}

/** A row of a table, with a cell for each column. */
export type TableRow = Readonly<Record<string, Cell | Date | readonly string[]>>

const story = {
  story_id: 'string',
  headline: 'string',
  publisher: 'string',
  published: 'string',
  published_on: 'day',
  url: 'string',
  language: 'string',
} as const

/** One row for each story, in its latest revision. */
export const storyTable: Table = {
  name: 'stories',
  columns: { ...story, section: 'string', words: 'integer', statements: 'integer', figures: 'integer' },
}

/** One row for each statement: article-data's `statementRows`, with the archive's voices. */
export const statementTable: Table = {
  name: 'statements',
  columns: {
    ...story,
    statement_id: 'string',
    voice: 'string',
    voice_ids: 'strings',
    voice_kind: 'string',
    role: 'string',
    anonymity: 'string',
    form: 'string',
    stance: 'string',
    through: 'string',
    medium: 'string',
    said_on: 'string',
    words: 'string',
    source: 'string',
    cue: 'string',
    start: 'integer',
    end: 'integer',
    parent_id: 'string',
    method: 'string',
    confidence: 'number',
    voice_confidence: 'number',
  },
}

/** One row for each figure: article-data's `figureRows`, with the archive's voices. */
export const figureTable: Table = {
  name: 'figures',
  columns: {
    ...story,
    figure_id: 'string',
    words: 'string',
    min: 'number',
    max: 'number',
    comparator: 'string',
    approximate: 'boolean',
    unit: 'string',
    unit_system: 'string',
    base: 'string',
    measures: 'string',
    as_of: 'string',
    estimator: 'string',
    estimator_ids: 'strings',
    statement_id: 'string',
    start: 'integer',
    end: 'integer',
  },
}

/** One row for each voice of the archive. Voices are not divided by month. */
export const voiceTable: Table = {
  name: 'voices',
  columns: {
    voice_id: 'string',
    name: 'string',
    kind: 'string',
    aliases: 'strings',
    roles: 'strings',
    is_generic: 'boolean',
    stories: 'integer',
    statements: 'integer',
    first: 'day',
    last: 'day',
  },
}

const optional = { repetition_type: 'OPTIONAL' } as const

const elements: Readonly<Record<ColumnKind, (name: string) => readonly SchemaElement[]>> = {
  string: (name) => [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', ...optional }],
  strings: (name) => [
    { name, converted_type: 'LIST', num_children: 1, ...optional },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', ...optional },
  ],
  integer: (name) => [{ name, type: 'INT32', ...optional }],
  number: (name) => [{ name, type: 'DOUBLE', ...optional }],
  boolean: (name) => [{ name, type: 'BOOLEAN', ...optional }],
  day: (name) => [{ name, type: 'INT32', converted_type: 'DATE', ...optional }],
}

/** The Parquet schema of a table. Lists have the three levels of the format's specification. */
export const schemaOf = ({ columns }: Table): SchemaElement[] => [
  { name: 'root', num_children: Object.keys(columns).length },
  ...Object.entries(columns).flatMap(([name, kind]) => elements[kind](name)),
]
