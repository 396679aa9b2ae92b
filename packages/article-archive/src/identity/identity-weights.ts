/** What speaks for or against two entities being one person, each a number, mostly 0 or 1. */
export type Feature =
  | 'bias'
  | 'middleSame'
  | 'middleMissing'
  | 'middleOther'
  | 'givenNickname'
  | 'givenInitial'
  | 'givenSpelling'
  | 'surnameSpelling'
  | 'suffixSame'
  | 'suffixMissing'
  | 'bareName'
  | 'initialsOnly'
  | 'commonName'
  | 'roleSame'
  | 'roleField'
  | 'roleNear'
  | 'roleConflict'
  | 'ordinary'
  | 'qualifierSame'
  | 'qualifierDiffer'
  | 'placeSame'
  | 'placeDiffer'
  | 'placeDifferLocalRole'
  | 'placeDifferExpert'
  | 'namesBeside'
  | 'publisherSame'
  | 'dateNear'
  | 'prominence'
  | 'share'
  | 'identifierSame'
  | 'identifierDiffer'
  | 'apart'

/** What each feature adds to the log-odds, learned by bench/learn-identity-weights.ts. */
export const identityWeights: Readonly<Record<Feature, number>> = {
  bias: 1.2,
  middleSame: 1.27,
  middleMissing: 0,
  middleOther: -1,
  givenNickname: -0.36,
  givenInitial: -1.14,
  givenSpelling: -0.5,
  surnameSpelling: -0.6,
  suffixSame: 1,
  suffixMissing: -1.5,
  bareName: -1,
  initialsOnly: 0.5,
  commonName: -2.34,
  roleSame: 1.32,
  roleField: 1.27,
  roleNear: 0,
  roleConflict: -5.62,
  ordinary: -1.21,
  qualifierSame: 1.67,
  qualifierDiffer: -2.12,
  placeSame: 2.28,
  placeDiffer: -1.89,
  placeDifferLocalRole: -5.83,
  placeDifferExpert: 0,
  namesBeside: 1.11,
  publisherSame: 0,
  dateNear: 0,
  prominence: 0.65,
  share: 1,
  identifierSame: 9,
  identifierDiffer: -9,
  apart: -5,
}

/** From this probability on two are taken for one. */
export const identityThreshold = 0.5
