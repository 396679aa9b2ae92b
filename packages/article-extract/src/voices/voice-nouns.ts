import { memoizeWords } from '../doc/memoize-words.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns, in the singular, for organizations that speak. */
export const organizationNouns: ReadonlySet<string> = words(`
  agency ministry government company party court committee council commission campaign administration police military army
  department office union group organization organisation university institute board bank firm service bureau newspaper
  paper magazine network channel station parliament senate house congress coalition watchdog center centre association
  team panel navy force cabinet embassy authority charity foundation regulator outlet broadcaster publisher hospital
  airline manufacturer body league federation jury legislature camp leadership management inquiry tribunal`)

/** Nouns, in the singular, for things that contain words. */
export const workNouns: ReadonlySet<string> = words(`
  report video letter study poll survey statement document memo email e-mail filing lawsuit complaint article tweet post ad
  book analysis data figure record transcript audio footage editorial result website account note message speech
  recording clip paper review warrant affidavit indictment ruling order bill law resolution review film documentary
  advertisement advert commercial release summary file cable diary image photograph photo sign slogan story headline
  notice research audit entry inscription plaque caption banner poster placard leaflet flyer pamphlet circular dossier briefing
  communique communiqué manifesto petition deposition testimony subpoena judgment judgement manuscript blog podcast column
  op-ed obituary textbook questionnaire census treaty contract logbook estimate projection forecast`)

/** Plural or collective nouns for people. */
export const groupWords: ReadonlySet<string> = words(`
  people others some many most both all several few those critics analysts everyone everybody nobody none staff crew public
  majority half percent percentage press media clergy youth elderly poor rich`)

/** News organizations: a voice that told one of them something was interviewed. */
export const newsOrganizations =
  /\b(?:news|times|post|journal|tribune|herald|guardian|telegraph|gazette|magazine|radio|television|tv|reuters|press|bloomberg|politico|ap|afp|bbc|cnn|nbc|cbs|abc|msnbc|npr|pbs|cnbc|upi|dpa|ansa|efe|tass|yonhap|xinhua|kyodo|breitbart|axios|vox|huffpost|usa today|atlantic|economist|spiegel|monde|reporters?|newspaper|agency)\b/iu

/** The singular of a noun in small letters: "agency" for "agencies". */
export const singular = memoizeWords((word) => word.replace(/ies$/u, 'y').replace(/(?<=[^su])s$/u, ''))
