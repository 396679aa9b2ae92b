/** How adding or removing stories changes the counts of an entity. Days are day numbers of the archive. */
export interface EntityChange {
  readonly stories: number
  readonly spoke: number
  readonly said: number
  /** Including the entities of its voice. */
  readonly articles: number
  readonly statements: number
  /** The days of added statements: its own (`since`, `until`), and those of its whole voice (`first`, `last`). */
  readonly since: number | null
  readonly until: number | null
  readonly first: number | null
  readonly last: number | null
  /** Whether a story with its statements was removed, so that its days have to be looked up. */
  readonly isQuieter: boolean
}

/** No change. */
export const unchanged: EntityChange = {
  stories: 0,
  spoke: 0,
  said: 0,
  articles: 0,
  statements: 0,
  since: null,
  until: null,
  first: null,
  last: null,
  isQuieter: false,
}

/** How many statements an entity or voice has in a story: all, and its own if it is in the story itself. */
export interface Appearance {
  readonly statements: number
  readonly own: number | undefined
}

/** The entities of a story with their statements, and their voices. `intoOf` gives what an entity was merged into. */
export const withVoices = (
  entities: ReadonlyMap<number, number>,
  intoOf: (entity: number) => number | undefined,
): ReadonlyMap<number, Appearance> => {
  const all = new Map<number, Appearance>()
  for (const [entity, statements] of entities) {
    for (let number: number | undefined = entity; number !== undefined; number = intoOf(number)) {
      const known = all.get(number)
      const own = number === entity ? (known?.own ?? 0) + statements : known?.own
      all.set(number, { statements: (known?.statements ?? 0) + statements, own })
    }
  }
  return all
}

const earlier = (known: number | null, day: number): number => Math.min(known ?? day, day)
const later = (known: number | null, day: number): number => Math.max(known ?? day, day)

/** The change after adding (`sign` 1) or removing (-1) a story of a day. */
export const withStory = (
  change: EntityChange,
  sign: 1 | -1,
  day: number,
  { statements, own }: Appearance,
): EntityChange => {
  const counted: EntityChange =
    own === undefined
      ? change
      : {
          ...change,
          stories: change.stories + sign,
          said: change.said + sign * own,
          spoke: change.spoke + (own > 0 ? sign : 0),
        }
  if (statements === 0) return counted
  const spoken = { ...counted, articles: counted.articles + sign, statements: counted.statements + sign * statements }
  if (sign < 0) return { ...spoken, isQuieter: true }
  return {
    ...spoken,
    first: earlier(spoken.first, day),
    last: later(spoken.last, day),
    ...(own ? { since: earlier(spoken.since, day), until: later(spoken.until, day) } : {}),
  }
}
