/** Evidence for or against two entities being one person: a number each, usually 0 or 1. */
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
  | 'qualifierOther'
  | 'placeSame'
  | 'placeDiffer'
  | 'placeDifferLocalRole'
  | 'placeDifferExpert'
  | 'placeDifferNoRole'
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
  bias: 1.17,
  middleSame: 1.36,
  middleMissing: -0.25,
  middleOther: -1,
  givenNickname: -0.11,
  givenInitial: -1.17,
  givenSpelling: -0.43,
  surnameSpelling: -0.54,
  suffixSame: 1,
  suffixMissing: -1.49,
  bareName: -1,
  initialsOnly: 0.5,
  commonName: -2.16,
  roleSame: 1.75,
  roleField: 1.07,
  roleNear: 0,
  roleConflict: -5.78,
  ordinary: -1.13,
  qualifierSame: 1.74,
  qualifierDiffer: -2.95,
  qualifierOther: -0.7,
  placeSame: 2.18,
  placeDiffer: -1.45,
  placeDifferLocalRole: -5.96,
  placeDifferExpert: 0,
  placeDifferNoRole: -1.89,
  namesBeside: 1.19,
  publisherSame: 0.17,
  dateNear: 0,
  prominence: 0.55,
  share: 1,
  identifierSame: 9,
  identifierDiffer: -9,
  apart: -5,
}

/** Two entities are taken to be one person above this probability. */
export const identityThreshold = 0.5
