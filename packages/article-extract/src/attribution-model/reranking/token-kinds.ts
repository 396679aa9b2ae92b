/** Penn Treebank tags with similar ones together, so that a range of numbers is a kind of word. */
const tagOrder =
  `NNP NNPS NN NNS PRP WP EX PRP$ WP$ DT PDT WDT CD $ JJ JJR JJS RB RBR RBS WRB RP IN TO CC MD VB VBP VBZ VBD VBN VBG
  POS UH FW LS SYM , : -LRB- -RRB- \`\` '' .`.split(/\s+/u)

/** Frequent words that show where a span begins or ends, with similar ones together. */
const wordOrder =
  `that whether if because as while when where why how what which who to not of by from in on at for with
  about and or but the a an this these he she it they i we you his her their its mr. is was are were be has had said
  says say told according also , -- — – : ; “ ” ( ) . ? !`.split(/\s+/u)

const numbered = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, index) => [name, index + 1]))

const [tagNumbers, wordNumbers] = [numbered(tagOrder), numbered(wordOrder)]

/** The number of a tag; 0 if it is not known. */
export const tagNumber = (tag: string): number => tagNumbers.get(tag) ?? 0

/** The number of a frequent word in lower case; 0 for other words. */
export const wordNumber = (lower: string): number => wordNumbers.get(lower) ?? 0
