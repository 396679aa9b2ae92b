/** Words after whose point a sentence goes on, because a name or a number follows. Lower case, without the point. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr sr st ste hon gov lt col gen maj capt cmdr cpl sgt adm pres sen sens rep reps del supt insp
  ald atty asst assoc dep dir msgr amb det ofc vs no nos art sec fig vol ed eds al mt ft pt messrs mmes brig vice-adm
  rear-adm v u.s u.k u.n e.u jan feb mar apr jun jul aug sept sep oct nov dec`.split(/\s+/),
)

/** Words whose point may end a sentence; it does not when the next word is in lower case or a number follows. */
export const innerAbbreviations: ReadonlySet<string> = new Set(
  `inc corp co ltd jr sr bros dept univ est approx etc a.m p.m u.s u.k u.n e.u d.c ph.d m.d b.a m.a i.e e.g ave blvd rd
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d
  okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis wyo`.split(/\s+/),
)
