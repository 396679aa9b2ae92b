const parties: ReadonlyMap<string, string> = new Map([
  ['d', 'democrat'],
  ['r', 'republican'],
  ['i', 'independent'],
])

/** The usual abbreviations of American states after a lawmaker's party: "R-Vt.", "D-VT". */
const states: ReadonlyMap<string, string> = new Map(
  `alabama: ala al
alaska: alas ak
arizona: ariz az
arkansas: ark ar
california: calif cal ca
colorado: colo co
connecticut: conn ct
delaware: del de
florida: fla fl
georgia: ga
hawaii: hi
idaho: ida id
illinois: ill il
indiana: ind in
iowa: ia
kansas: kan kans ks
kentucky: ky ken
louisiana: la
maine: me
maryland: md
massachusetts: mass ma
michigan: mich mi
minnesota: minn mn
mississippi: miss ms
missouri: mo
montana: mont mt
nebraska: neb nebr ne
nevada: nev nv
new hampshire: nh
new jersey: nj
new mexico: nm
new york: ny
north carolina: nc
north dakota: nd
ohio: oh
oklahoma: okla ok
oregon: ore or
pennsylvania: pa penn
rhode island: ri
south carolina: sc
south dakota: sd
tennessee: tenn tn
texas: tex tx
utah: ut
vermont: vt
virginia: va
washington: wash wa
west virginia: wva wv
wisconsin: wis wisc wi
wyoming: wyo wy`
    .split('\n')
    .flatMap((line) => {
      const [state = '', forms = ''] = line.split(': ')
      return [state, ...forms.split(' ')].map((form): [string, string] => [form, state])
    }),
)

/** The roles that a party in brackets gives: the party's word for its members, and the words of the state. */
interface PartyRole {
  readonly party: string
  readonly state: readonly string[]
}

/** Reads "R-Vt.", "D-Ohio" or "D"; undefined for other roles. */
export const readParty = (role: string): PartyRole | undefined => {
  const [, letter = '', place = ''] = /^([DRI])(?:[-–]\s?(.+))?$/u.exec(role.trim()) ?? []
  const party = parties.get(letter.toLowerCase())
  if (party === undefined) return undefined
  const state = states.get(place.toLowerCase().replaceAll(/[.\s]/gu, '')) ?? states.get(place.toLowerCase()) ?? ''
  return { party, state: state === '' ? [] : state.split(' ') }
}
