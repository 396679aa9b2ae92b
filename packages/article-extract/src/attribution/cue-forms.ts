import { cueVerbs } from './cue-verbs.ts'

const lemmaOf: ReadonlyMap<string, string> = new Map(
  cueVerbs.flatMap(([lemma, forms]) =>
    [...new Set([lemma, ...forms.split(' ')])].map((form) => [form, lemma] as const),
  ),
)

/** The verb that a written form belongs to ("said": "say"), when it is one that may tie words to a voice. */
export const cueLemma = (form: string): string | undefined => lemmaOf.get(form)
