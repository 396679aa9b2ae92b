import { cueVerbs } from './cue-verbs.ts'

const lemmaOf: ReadonlyMap<string, string> = new Map(
  cueVerbs.flatMap(([lemma, forms]) =>
    [...new Set([lemma, ...forms.split(' ')])].map((form) => [form, lemma] as const),
  ),
)

/** The lemma of a written form, if it is a cue verb: "say" for "said". */
export const cueLemma = (form: string): string | undefined => lemmaOf.get(form)
