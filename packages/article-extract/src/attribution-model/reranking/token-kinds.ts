/** Penn Treebank tags with like ones side by side, so that a range of numbers is a kind of word. */
const tagOrder =
  `NNP NNPS NN NNS PRP WP EX PRP$ WP$ DT PDT WDT CD $ JJ JJR JJS RB RBR RBS WRB RP IN TO CC MD VB VBP VBZ VBD VBN VBG
  POS UH FW LS SYM , : -LRB- -RRB- \`\` '' .`.split(/\s+/u)

/** Frequent words that show where a span begins or ends, like ones side by side. */
const wordOrder =
  `that whether if because as while when where why how what which who to not of by from in on at for with
  about and or but the a an this these he she it they i we you his her their its mr. is was are were be has had said
  says say told according also , -- — – : ; “ ” ( ) . ? !`.split(/\s+/u)

const numbered = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, index) => [name, index + 1]))

const [tagNumbers, wordNumbers] = [numbered(tagOrder), numbered(wordOrder)]

/** A number for a tag; 0 for one not known. */
export const tagNumber = (tag: string): number => tagNumbers.get(tag) ?? 0

/** A number for a frequent word, lower case; 0 for all others. */
export const wordNumber = (lower: string): number => wordNumbers.get(lower) ?? 0
