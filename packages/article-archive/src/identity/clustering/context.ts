import type { Entity } from '@onrecord/article-data'
import { normalizedWords } from '../../indexing/normalized-words.ts'
import { isCommonplace, organizationKey, organizationWords } from '../names/organization-name.ts'
import { personName } from '../names/person-name.ts'
import type { Context } from './member.ts'

/** Somebody or something that stands beside an entity in a story. */
export interface Beside {
  readonly kind: Entity['kind']
  readonly name: string
}

const telling = ({ kind, name }: Beside): readonly string[] => {
  if (kind === 'person') {
    const { form, given, surname } = personName(name)
    return form === 'full' ? [`${given} ${surname}`] : []
  }
  return kind === 'organization' && organizationWords(name).length > 1 && !isCommonplace(name)
    ? [organizationKey(name)]
    : []
}

/** The context of an entity: who and what stands beside it in its stories, and who published those. */
export const contextOf = (beside: readonly Beside[], publishers: readonly string[]): Context => ({
  names: new Set(beside.flatMap(telling)),
  places: new Set(beside.flatMap(({ kind, name }) => (kind === 'place' ? [normalizedWords(name).join(' ')] : []))),
  publishers: new Set(publishers),
})
