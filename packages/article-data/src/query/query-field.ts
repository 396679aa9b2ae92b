/** What stands left of a colon or comparator, each with an example of it whole. */
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

/** A field that a query knows. */
export type QueryField = keyof typeof queryFields

/** What `form:` takes. */
export const queryForms = ['direct', 'indirect', 'mixed'] as const
/** What `anonymity:` takes. */
export const queryAnonymities = ['named', 'described', 'anonymous'] as const

/** Whether a query has a field of that name, in lower case. */
export const isQueryField = (name: string): name is QueryField => Object.hasOwn(queryFields, name)
