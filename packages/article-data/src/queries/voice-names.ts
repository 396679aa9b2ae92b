import type { Entity } from '../model/entity.ts'
import { terms } from '../terms.ts'
import { shortName } from './short-name.ts'

const joinNames = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** The names of people who speak together, in full and short: "Ann Lee and Bo Park", "Lee and Park". */
export const voiceNames = (entities: readonly Entity[]): { readonly name: string; readonly shortName: string } => ({
  name: joinNames(entities.map(({ name }) => name)) || terms.unnamedSource,
  shortName: joinNames(entities.map(shortName)) || terms.unnamed,
})
