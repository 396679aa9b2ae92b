import type { Note } from '@onrecord/article-data'

/** What a reader is told of tables that were left out. */
export const tableNotes = (tables: number): readonly Note[] =>
  tables === 0
    ? []
    : [{ rule: 'table-left-out', message: `Left out ${tables === 1 ? 'a table' : `${tables} tables`}.` }]
