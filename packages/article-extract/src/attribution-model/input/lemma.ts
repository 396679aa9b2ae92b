const irregular: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  told: 'tell',
  thought: 'think',
  made: 'make',
  found: 'find',
  saw: 'see',
  seen: 'see',
  knew: 'know',
  known: 'know',
  wrote: 'write',
  written: 'write',
  felt: 'feel',
  meant: 'mean',
  held: 'hold',
  gave: 'give',
  took: 'take',
  came: 'come',
  went: 'go',
  heard: 'hear',
  spoke: 'speak',
  spoken: 'speak',
  swore: 'swear',
  sought: 'seek',
  "'s": 'be',
  is: 'be',
  was: 'be',
  are: 'be',
  were: 'be',
  been: 'be',
  has: 'have',
  had: 'have',
  "'ve": 'have',
  does: 'do',
  did: 'do',
  done: 'do',
}

const thirdPerson = (word: string): string => {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh)es$/u.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

const withoutEnding = (stem: string): string => {
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  return /([bdgklmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem
}

/**
 * One key for the forms of a verb: "reported", "reports" and "reporting" give "report". A final e is dropped
 * ("declar"), because it is a key, not a word. Words whose `tag` (Penn Treebank) is not a verb do not change.
 */
export const lemmaOf = (lower: string, tag: string): string => {
  if (!tag.startsWith('V')) return lower
  if (Object.hasOwn(irregular, lower)) return irregular[lower] ?? lower
  if (tag === 'VBZ') return thirdPerson(lower)
  if (tag === 'VBG' && lower.endsWith('ing')) return withoutEnding(lower.slice(0, -3))
  if ((tag === 'VBD' || tag === 'VBN') && lower.endsWith('ed')) return withoutEnding(lower.slice(0, -2))
  return lower.endsWith('e') && lower.length > 3 ? lower.slice(0, -1) : lower
}
