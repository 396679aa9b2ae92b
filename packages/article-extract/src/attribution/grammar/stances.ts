import type { Stance } from '@onrecord/article-data'

const table: Readonly<Partial<Record<Stance, string>>> = {
  confirms: 'confirm acknowledge admit concede affirm reaffirm verify agree certify corroborate recognize accept',
  denies: 'deny reject dispute refute rebut rebuff dismiss contradict disavow repudiate disagree',
  alleges: 'allege accuse charge claim blame contend purport reportedly allegedly',
  estimates: 'estimate assess calculate reckon figure project judge evaluate put rank gauge count measure',
  predicts: 'predict forecast expect anticipate foresee foretell envision',
  believes:
    'believe think feel consider view see regard assume suspect guess imagine deem understand attribute trust opine',
  fears: 'fear worry dread concern alarm',
  suggests: 'suggest propose recommend hint imply indicate speculate advise posit',
  offers: 'offer volunteer',
  promises: 'promise pledge vow assure guarantee commit swear undertake threaten',
  asks: 'ask question wonder inquire query request',
  demands: 'demand urge order require call instruct press command exhort implore',
  warns: 'warn caution alert',
}

const stances: ReadonlyMap<string, Stance> = new Map(
  Object.entries(table).flatMap(([stance, lemmas]) =>
    lemmas.split(' ').map((lemma) => [lemma, stance as Stance] as const),
  ),
)

/**
 * The stance of a cue with this verb; "states" if the verb does not show another. "call for" demands, "call" does not.
 */
export const stanceOf = (lemma: string, cue: string): Stance => {
  if (lemma === 'call') return /\b(?:for|on)\b/u.test(cue) ? 'demands' : 'states'
  if (/\bopen to\b|\bwilling to\b/u.test(cue)) return 'offers'
  if (lemma === 'put') return 'states'
  return stances.get(lemma) ?? 'states'
}
