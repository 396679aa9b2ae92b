const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns for bodies that speak. Singular. */
export const bodyNouns: ReadonlySet<string> = words(`
  agency ministry government company party court committee council commission campaign administration police military army
  department office union group organization organisation university institute board bank firm service bureau newspaper
  paper magazine network channel station parliament senate house congress coalition watchdog center centre association
  team panel navy force cabinet embassy authority charity foundation regulator outlet broadcaster publisher hospital
  airline manufacturer body league federation jury legislature camp`)

/** Nouns for things that carry words. Singular. */
export const workNouns: ReadonlySet<string> = words(`
  report video letter study poll survey statement document memo email e-mail filing lawsuit complaint article tweet post ad
  book analysis data figure record transcript audio footage editorial result website account note message speech
  recording clip paper review warrant affidavit indictment ruling order bill law resolution review film documentary
  advertisement advert commercial release summary file cable diary image photograph photo sign slogan story headline`)

/** Plural or collective words for people. */
export const groupWords: ReadonlySet<string> = words(`
  people others some many most both all several few those critics analysts everyone everybody nobody none staff crew public
  majority half percent percentage press media clergy youth elderly poor rich`)

/** Bodies of the news: who is told something by a voice has interviewed it. */
export const newsBodies =
  /\b(?:news|times|post|journal|tribune|herald|guardian|telegraph|gazette|magazine|radio|television|tv|reuters|press|bloomberg|politico|ap|afp|bbc|cnn|nbc|cbs|abc|msnbc|npr|pbs|cnbc|upi|dpa|ansa|efe|tass|yonhap|xinhua|kyodo|breitbart|axios|vox|huffpost|usa today|atlantic|economist|spiegel|monde|reporters?|newspaper|agency)\b/iu

/** Which written words a noun for a body can lead back to: "the agency" to a name with one of them. */
export const bodyFits: Readonly<Record<string, RegExp>> = {
  agency: /\b(?:agency|service|bureau|administration|office|nasa|cia|fbi|nis|nsa)\b/iu,
  service: /\bservice\b/iu,
  bureau: /\bbureau\b|\bfbi\b/iu,
  ministry: /\bministry\b/iu,
  department: /\bdepartment\b/iu,
  party: /\bparty\b/iu,
  court: /\bcourt\b/iu,
  committee: /\bcommittee\b/iu,
  commission: /\bcommission\b/iu,
  council: /\bcouncil\b/iu,
  university: /\b(?:university|college)\b/iu,
  institute: /\binstitut/iu,
  bank: /\bbank\b/iu,
  union: /\bunion\b/iu,
  board: /\bboard\b/iu,
  newspaper: newsBodies,
  paper: newsBodies,
  magazine: newsBodies,
  network: newsBodies,
  parliament: /\b(?:parliament|assembly|knesset|duma)\b/iu,
  association: /\bassociation\b/iu,
  foundation: /\bfoundation\b/iu,
  center: /\bcent(?:er|re)\b/iu,
  office: /\boffice\b/iu,
}

/** Nouns that lead back to the body named last when none fits them better. */
export const anyBody: ReadonlySet<string> = words(
  'agency company group organization organisation firm body association watchdog charity',
)

/** Other words for a role, as they stand before a name: "the senator" leads back to "Sen. Marten". */
export const roleForms: Readonly<Record<string, RegExp>> = {
  senator: /\bsens?\b\.?$/u,
  congressman: /\brep\b\.?$|\brepresentative$/u,
  congresswoman: /\brep\b\.?$|\brepresentative$/u,
  lawmaker: /\b(?:rep|sen)\b\.?$|\b(?:representative|senator)$/u,
  governor: /\bgov\b\.?$/u,
  general: /\bgen\b\.?$/u,
  judge: /\bjustice$/u,
  justice: /\bjudge$/u,
  officer: /\b(?:sergeant|sgt|lieutenant|lt|captain|capt|detective)\b\.?$/u,
  professor: /\bprof\b\.?$/u,
  doctor: /\bdr\b\.?$/u,
}

/** A noun in small letters without the ending of its plural: "agencies" gives "agency". */
export const singular = (word: string): string => word.replace(/ies$/u, 'y').replace(/(?<=[^su])s$/u, '')
