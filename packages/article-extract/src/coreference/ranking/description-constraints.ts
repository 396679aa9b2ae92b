import { isOffice, isOrganizationKind, isSpecificOrganization } from '../mentions/nouns.ts'
import type { Constraint } from './constraint.ts'

/**
 * The constraints on whom a description can mean, by its noun and the known roles of the candidate. In the order in which
 * they are tried.
 */
export const descriptionConstraints: readonly Constraint[] = [
  {
    name: 'another organization is of the kind that the noun names',
    rejects: ({ anaphor: { mention }, bestMatch }, { match }) =>
      mention.form === 'nominal' && isSpecificOrganization(mention.key) && bestMatch >= 2 && match.level < 2,
  },
  {
    name: 'another person has exactly this role',
    rejects: ({ anaphor: { mention }, bestMatch }, { match }) =>
      mention.form === 'nominal' && mention.sense.kind === 'person' && bestMatch === 3 && match.level === 2,
  },
  {
    name: 'an office is nobody with another office, and nobody who is only described: "her client", "the judge"',
    rejects: ({ anaphor: { mention } }, { entity: { record, members, known }, match }) =>
      mention.form === 'nominal' &&
      isOffice(mention.key) &&
      match.level === 0 &&
      members.length === 0 &&
      (!record || known.some(({ key }) => isOffice(key))),
  },
  {
    name: 'another person was described so, and this one has another role: "The ambassador", "his deputy, Marten"',
    rejects: ({ anaphor: { mention }, isDescribedBefore }, { entity: { record, known }, match }) =>
      isDescribedBefore &&
      mention.form === 'nominal' &&
      mention.modifiers.length === 0 &&
      mention.sense.kind === 'person' &&
      record?.named === true &&
      known.length > 0 &&
      match.level === 0,
  },
  {
    name: 'a description with an owner or a body is not somebody described otherwise: "the wife of one employee"',
    rejects: ({ anaphor: { mention } }, { entity: { record, members }, match }) =>
      mention.form === 'nominal' &&
      mention.sense.kind === 'person' &&
      mention.complement.length > 0 &&
      !record &&
      members.length === 0 &&
      match.level === 0,
  },
  {
    name: 'somebody with another role is nobody\'s spokeswoman: "his spokeswoman", "Harwell\'s Lord Mayor"',
    rejects: ({ anaphor: { mention } }, { entity: { record, known }, match }) =>
      mention.form === 'nominal' &&
      mention.determiner === 'possessive' &&
      mention.sense.kind === 'person' &&
      record?.named === true &&
      known.length > 0 &&
      (match.level === 0 || (match.level < 3 && match.shared === 0 && match.foreign > 0)),
  },
  {
    name: 'the noun names another kind of organization: "the management", "the union"',
    rejects: ({ anaphor: { mention } }, { entity: { kind, record, members }, match }) =>
      mention.form === 'nominal' &&
      kind === 'organization' &&
      !record &&
      members.length === 0 &&
      match.level === 0 &&
      isSpecificOrganization(mention.key),
  },
  {
    name: 'the name shows another kind of organization',
    rejects: ({ anaphor: { mention } }, { entity: { kind, nameWords }, match }) =>
      mention.form === 'nominal' &&
      kind === 'organization' &&
      match.level < 2 &&
      isSpecificOrganization(mention.key) &&
      [...nameWords].some(isOrganizationKind),
  },
]
