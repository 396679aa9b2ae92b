const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Fields of work, each by words that name roles in it: who has one of them may well have another, at once or in turn. */
const fields: readonly ReadonlySet<string>[] = [
  words(`president premier prime minister chancellor senator sen representative rep congressman congresswoman governor gov
    mayor ambassador secretary undersecretary lawmaker legislator councilman councilwoman councillor delegate speaker leader
    whip candidate nominee frontrunner incumbent republican democrat politician commissioner attorney`),
  words('judge justice attorney prosecutor counsel lawyer solicitor barrister magistrate'),
  words(
    'general lieutenant colonel major captain commander admiral brigadier sergeant corporal private officer soldier',
  ),
  words('officer detective sheriff marshal agent police superintendent inspector chief'),
  words(
    'ceo cfo coo chairman chairwoman chairperson executive director investor owner founder businessman businesswoman billionaire mogul magnate tycoon',
  ),
  words('professor scientist researcher economist historian analyst dean provost lecturer physicist biologist'),
  words('actor actress singer director producer comedian rapper musician author writer novelist guitarist'),
  words('coach manager captain striker player goalkeeper quarterback athlete'),
  words('journalist reporter columnist editor anchor host correspondent pollster author writer'),
]

/** Whether a word of each names a role in the same field: "nominee" and "Republican", "senator" and "secretary". */
export const sharesField = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  fields.some((field) => [...a].some((word) => field.has(word)) && [...b].some((word) => field.has(word)))
