/** Words whose point belongs to them, lower case, without the point. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof rep reps sen sens gov govs gen lt col sgt capt cmdr maj adm rev hon pres supt jr sr st mt ft ave
  blvd inc corp co ltd bros vs v etc no dept univ assn jan feb mar apr jun jul aug sept sep oct nov dec ala ariz ark
  calif colo conn del fla ga ill ind kan la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis
  wyo dist`.split(/\s+/u),
)
