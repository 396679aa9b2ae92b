/** Nouns for what somebody says, with the verb that they belong to. */
export const verbOfNoun: ReadonlyMap<string, string> = new Map(
  `accusation accuse|admission admit|allegation allege|announcement announce|argument argue|assertion assert
  assurance assure|charge charge|claim claim|complaint complain|contention contend|criticism criticize
  declaration declare|denial deny|insistence insist|pledge pledge|prediction predict|promise promise
  reminder remind|suggestion suggest|threat threaten|vow vow|warning warn`
    .split(/[|\n]/)
    .map((pair): [string, string] => {
      const [noun = '', verb = ''] = pair.trim().split(' ')
      return [noun, verb]
    }),
)
