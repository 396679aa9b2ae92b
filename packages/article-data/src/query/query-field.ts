/** The names before a colon or comparator, each with a complete example. */
export const queryFields = {
  voice: 'voice:"Volodymyr Zelenskyy"',
  form: 'form:direct',
  anonymity: 'anonymity:named',
  place: 'place:Kursk',
  org: 'org:"Security Service of Ukraine"',
  publisher: 'publisher:Reuters',
  after: 'after:2025-01-01',
  before: 'before:2025-02',
  figure: 'figure>1000',
} as const

/** A field of the query language. */
export type QueryField = keyof typeof queryFields

/** The values of `form:`. */
export const queryForms = ['direct', 'indirect', 'mixed'] as const
/** The values of `anonymity:`. */
export const queryAnonymities = ['named', 'described', 'anonymous'] as const

/** Whether there is a field of that name, in lower case. */
export const isQueryField = (name: string): name is QueryField => Object.hasOwn(queryFields, name)
