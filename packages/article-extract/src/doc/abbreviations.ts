/**
 * The behavior of an abbreviation: a `title` comes before a name, a `numbered` one before a number, and an `inner` one
 * may end a sentence. A `state` is like an `inner` one, but only with a capital: "ill", "miss" and "wash" are words.
 */
type AbbreviationKind = 'title' | 'numbered' | 'inner' | 'state'

/** In lower case, without the final period. */
const table: Readonly<Record<AbbreviationKind, string>> = {
  title: `mr mrs ms mx dr prof rev fr hon pres gov govs sen sens rep reps del supt insp det lt col gen maj capt cmdr cdr
    cpl pvt sgt const adm brig vice-adm rear-adm st ste mt ft pt ald cllr atty asst assoc msgr amb messrs mmes vs v dist
    jan feb mar apr jun jul aug sept sep oct nov dec u.s u.k u.n e.u`,
  numbered: 'no nos art sec fig vol ed eds ch pp rs',
  inner: `inc corp co ltd jr sr bros dept univ assn est approx etc a.m p.m u.s u.k u.n e.u d.c ph.d m.d b.a m.a i.e e.g
    ave blvd rd n.h n.j n.m n.y n.c n.d r.i s.c s.d w.va`,
  state: `ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
    tex va vt wash wis wyo`,
}

const kinds: Readonly<Record<AbbreviationKind, ReadonlySet<string>>> = {
  title: new Set(table.title.split(/\s+/u)),
  numbered: new Set(table.numbered.split(/\s+/u)),
  inner: new Set(table.inner.split(/\s+/u)),
  state: new Set(table.state.split(/\s+/u)),
}

/** Whether a word, in lower case and without its period, is an abbreviation of this kind. */
export const isAbbreviation = (word: string, kind: AbbreviationKind): boolean => kinds[kind].has(word)
