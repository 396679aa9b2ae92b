const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words before a person's name that say what the person is. Lower case, without points. */
export const titles: ReadonlySet<string> = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister imam rabbi bishop archbishop cardinal pope
  king queen prince princess duke duchess sheikh ayatollah sultan emir
  president vice premier prime minister chancellor senator sen sens rep reps representative congressman congresswoman
  governor gov mayor ambassador secretary undersecretary minister lawmaker legislator councilman councilwoman
  councillor alderman delegate speaker leader whip chairman chairwoman chair chairperson director deputy assistant
  chief head commissioner general gen lieutenant lt colonel col major maj captain capt commander cmdr admiral adm
  brigadier sergeant sgt corporal private officer detective det sheriff marshal agent judge justice attorney prosecutor
  counsel lawyer solicitor spokesman spokeswoman spokesperson analyst economist professor author writer historian scientist
  researcher doctor nurse surgeon coach manager captain striker actor actress singer director producer
  candidate nominee frontrunner incumbent activist strategist adviser advisor aide billionaire businessman
  businesswoman founder co-founder cofounder ceo cfo coo chairman executive investor owner pastor former ex acting
  interim retired late defense foreign interior finance justice health education first lady
  superintendent principal dean provost chancellor rapper comedian journalist reporter columnist editor anchor host
  correspondent pollster guitarist soldier veteran fellow mogul magnate tycoon democrat republican opposition`)

/** Last words of names of bodies: "Unification Ministry", "Human Rights Watch". */
export const bodyWords: ReadonlySet<string> = words(`
  ministry department service services agency bureau office administration authority commission committee council board
  court courts parliament assembly congress senate house cabinet government party union federation association society
  institute institution university college school academy foundation fund trust bank group corporation corp company co
  inc ltd llc plc gmbh holdings partners airlines airways motors industries technologies systems laboratories labs press
  news times post journal tribune herald guardian telegraph gazette magazine network radio television broadcasting
  army navy force forces guard police corps marines brigade command league club team fc united nations organization
  organisation center centre coalition alliance campaign movement front watch international amnesty reserve exchange
  hospital church museum library project initiative network chamber treasury embassy mission secretariat tribunal ngo
  consortium motors electric dynamics mills consortium cooperative syndicate taskforce directorate division directorate presidency pac`)

/** Bodies whose names no rule could tell from a person's or a place's. */
export const knownBodies: ReadonlySet<string> = words(`
  reuters pentagon kremlin facebook google twitter amazon apple microsoft tesla spacex boeing airbus nato hamas hezbollah
  taliban isis politico bloomberg yonhap xinhua tass breitbart huffpost buzzfeed vox axios interpol unicef unesco fifa uefa
  opec gazprom huawei tiktok instagram youtube netflix whatsapp telegram openai nvidia samsung toyota volkswagen siemens
  exxon chevron walmart goldman citigroup wikileaks quinnipiac gallup brexit`)

/** Names of two words and more that stand for a body. */
export const knownBodyNames: ReadonlySet<string> = new Set([
  'white house',
  'fox news',
  'wall street',
  'state department',
  'supreme court',
  'united nations',
  'european union',
  'associated press',
  'the associated press',
  'the new york times',
  'the washington post',
  'the wall street journal',
  'goldman sachs',
  'downing street',
  'scotland yard',
  'capitol hill',
  'human rights watch',
  'amnesty international',
  'red cross',
  'social democrats',
  'al jazeera',
  'islamic state',
  'al qaeda',
  'planned parenthood',
  'black lives matter',
])

/** Last words of names of things that neither speak nor lie on a map. */
export const otherWords: ReadonlySet<string> = words(`
  act bill law war wars day days week month year games cup championship open prize award awards medal deal agreement treaty
  pact accord accords plan program programme project amendment constitution code article chapter section street avenue
  road boulevard drive square park bridge airport station building tower hall hotel stadium arena summit conference
  convention election elections primary caucus caucuses debate festival show series season edition album song film movie
  book novel ii iii iv v revolution movement crisis pandemic syndrome disease virus hurricane storm state union
  resolution declaration scale index dream spring new medicare medicaid obamacare social security bible koran god christmas easter
  ramadan thanksgiving halloween olympics internet tuesday twitter`)

/** Last words of names of places: "Kursk region". */
export const placeWords: ReadonlySet<string> = words(`
  region province county city town village district oblast state territory island islands valley mountain mountains river
  lake sea ocean bay gulf peninsula desert coast border republic strait canal heights beach harbor harbour port`)

/** Small words inside names. */
export const joiners: ReadonlySet<string> = words(
  'de del della di da dos van von der den la le el al bin ibn ben abu st',
)

/** The surname of a person's full name, small words before it included: "de Blasio" of "Bill de Blasio". */
export const surnameOf = (words: readonly string[]): string => {
  const small = words.findIndex((word, index) => index > 0 && joiners.has(word))
  return words.slice(small < 0 ? -1 : small).join(' ')
}

/** Whether the words are no more than a surname: "Marten", "De Blasio". */
export const isSurnameAlone = (words: readonly string[]): boolean =>
  words.length === 1 || (words.length === 2 && joiners.has(words[0]?.toLowerCase() ?? ''))

/** First words of names of bodies that go on with "for", "of" or "against": "Citizens for Tax Justice". */
export const memberWords: ReadonlySet<string> = words(
  'citizens americans friends doctors mothers veterans students parents workers women scientists lawyers priorities priests',
)
