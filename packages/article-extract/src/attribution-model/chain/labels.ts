/** The roles of spans: who, "said", what. */
export const roles = ['source', 'cue', 'content'] as const
/** A role of a span. */
export type Role = (typeof roles)[number]

/**
 * The labels of the chain: outside, and for each role the token that begins a span and the tokens that continue it. A
 * source or a content has two kinds: before its cue ("<") and after it (">").
 */
export const labels = [
  'O',
  'B-cue',
  'I-cue',
  'B-source<',
  'I-source<',
  'B-content<',
  'I-content<',
  'B-source>',
  'I-source>',
  'B-content>',
  'I-content>',
] as const

const rolesOfLabels = labels.map((label) => roles.find((role) => label.slice(2).startsWith(role)))

/** The role of a label; `undefined` for the outside label. */
export const roleOf = (label: number): Role | undefined => rolesOfLabels[label]

/** Whether a label continues the span of the label before it. */
export const goesOn = (label: number): boolean => labels[label]?.startsWith('I') ?? false

/**
 * Whether `next` may follow `before`; `labels.length` is the start of the paragraph. An inside label follows only its
 * own span.
 */
export const mayFollow = (before: number, next: number): boolean =>
  !goesOn(next) || before === next || before === next - 1
