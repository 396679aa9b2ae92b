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
  | 'namesBeside'
  | 'publisherSame'
  | 'dateNear'
  | 'prominence'
  | 'share'
  | 'identifierSame'
  | 'identifierDiffer'
  | 'apart'

/** What each feature adds to the log-odds. */
export const identityWeights: Readonly<Record<Feature, number>> = {
  bias: 0.6,
  middleSame: 1.2,
  middleMissing: -0.3,
  middleOther: -1,
  givenNickname: -0.7,
  givenInitial: -1.2,
  givenSpelling: -0.5,
  surnameSpelling: -0.5,
  suffixSame: 1,
  suffixMissing: -1.5,
  bareName: -1,
  initialsOnly: 0.5,
  commonName: -2,
  roleSame: 2.2,
  roleField: 1,
  roleNear: 0.2,
  roleConflict: -4.5,
  ordinary: -1.5,
  qualifierSame: 1.5,
  qualifierDiffer: -1.2,
  placeSame: 1.5,
  placeDiffer: -2,
  placeDifferLocalRole: -2,
  namesBeside: 1.6,
  publisherSame: 0.3,
  dateNear: 0.3,
  prominence: 0.5,
  share: 1,
  identifierSame: 9,
  identifierDiffer: -9,
  apart: -5,
}

/** From this probability on two are taken for one. */
export const identityThreshold = 0.5
