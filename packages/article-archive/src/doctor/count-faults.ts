/** The counts that an archive keeps of all its rows. */
export const countedTables = ['articles', 'revisions', 'statements', 'figures'] as const

/** The fault of a stored count that differs from the number of rows; none if they agree. */
export const totalFaults = (name: string, stored: number | undefined, rows: number): readonly string[] =>
  stored === rows ? [] : [`The stored count of ${name} is ${stored}, but there are ${rows}.`]

/** How much an entity says: in how many stories it is, in how many it speaks, and how many statements it has. */
export interface EntityCounts {
  readonly stories: number
  readonly spoke: number
  readonly said: number
}

/** The fault of an entity whose stored counts differ from its stories. */
export const entityFault = (id: string, stored: EntityCounts, found: EntityCounts): string =>
  `The stored counts of the voice "${id}" are ${stored.said} statements in ${stored.spoke} of ${stored.stories} stories, but it has ${found.said} in ${found.spoke} of ${found.stories}.`

/** The fault of a voice whose stored count of statements differs from the sum over its entities. */
export const voiceFault = (id: string, stored: number, found: number): string =>
  `The stored count of the voice "${id}" is ${stored} statements, but its entities have ${found}.`

/** Faults in how entities, voices and names refer to each other, by what is counted. */
export const referenceFaults = {
  missingEntities: 'entities of stories are missing from the archive',
  missingVoices: 'entities belong to a voice that is missing',
  cycles: 'entities were merged in a circle',
  unnamed: 'voices cannot be found by name',
  staleKeys: 'name keys refer to a missing entity',
} as const
