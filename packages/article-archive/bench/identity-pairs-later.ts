import { type IdentityPair, pairsOf } from './identity-pairs.ts'

/**
 * Forty more invented pairs in the format of identity-pairs.ts, written before the changes that followed
 * identity-pairs-unseen.ts. They are used only for measuring.
 */
const rows = `
same|finance minister by surname and office|Oluremi Adebayo-Clarke; finance minister; Zarenfeld; Zarenfeld Observer; 2024-02-05; Hanno Reuss|Adebayo-Clarke; Finance Minister; Zarenfeld; Harbor Wire; 2024-02-06; Hanno Reuss
same|deputy, then head of one agency|Priit Kallas; deputy director of the Flood Agency; Zarenfeld; Zarenfeld Observer; 2021-04-11; |Priit Kallas; director of the Flood Agency; Norrholm; Harbor Wire; 2024-04-15; 
same|professor quoted abroad without university|Ignatius Wren; professor of economics at Thornbury University; Thornbury; Thornbury Echo; 2024-05-03; |Ignatius Wren; economist; Zarenfeld; Harbor Wire; 2024-09-18; 
same|lawyer of a defendant in two papers|Colleen Barrow; attorney for the defendant; Thornbury; Thornbury Echo; 2024-03-09; Milo Trask|Colleen Barrow; defense lawyer; Thornbury; Harbor Wire; 2024-03-10; Milo Trask
same|common name, one chain of shops|Robert Hayes; chief executive of Larkin Stores; Thornbury; Commerce Daily; 2024-01-21; |Bob Hayes; Larkin Stores CEO; Zarenfeld; Harbor Wire; 2024-07-02; 
same|trade union under two words|Salma Idrissi; general secretary of the Dockers Union; Norrholm; Norrholm Times; 2024-06-11; |Salma Idrissi; Dockers Union leader; Zarenfeld; Zarenfeld Observer; 2024-06-19; 
same|sheriff in the capital's paper|Wade Ostrander; Pine County sheriff; Thornbury; Thornbury Echo; 2024-08-01; Colleen Barrow|Wade Ostrander; sheriff of Pine County; Granton; Harbor Wire; 2024-08-30; 
same|Arabic name transliterated twice|Mohammed al-Tariqi; oil minister; Zarenfeld; Harbor Wire; 2024-10-04; |Mohamed Al Tariqi; oil minister; Thornbury; Commerce Daily; 2024-10-06; 
same|Ukrainian name transliterated twice|Oleksii Harnyk; deputy defense minister; Lvivets; Harbor Wire; 2024-10-04; |Oleksiy Harnyk; deputy defence minister; Zarenfeld; Zarenfeld Observer; 2024-11-02; 
same|Scandinavian letters written out|Søren Ågård; climate minister; Norrholm; Norrholm Times; 2024-02-14; |Soeren Aagaard; climate minister; Zarenfeld; Harbor Wire; 2024-02-19; 
same|second given name left out|Juan Pablo Escribano; coach; Madrid; Harbor Wire; 2024-05-05; |Juan Escribano; coach; Norrholm; Norrholm Times; 2024-05-25; 
same|initial for the given name, same rare surname|K. Mbatha-Lowe; director; Granton; Commerce Daily; 2024-05-05; Priit Kallas|Khanyisile Mbatha-Lowe; film director; Thornbury; Thornbury Echo; 2024-06-01; 
same|senator without role in the follow-up|Deborah Ann Kessler; senator; Granton; Granton Press; 2024-03-03; Wade Ostrander|Deborah Kessler; ; Granton; Harbor Wire; 2024-03-08; Wade Ostrander
same|scientist in different words|Ludovic Perrault; climatologist; Zarenfeld; Harbor Wire; 2023-03-03; |Ludovic Perrault; climate scientist; Granton; Granton Press; 2024-07-08; 
same|resident who lost a house, two papers of one week|Glenda Fitch; resident; Granton; Granton Press; 2024-09-03; Wade Ostrander|Glenda Fitch; homeowner; Granton; Harbor Wire; 2024-09-06; Wade Ostrander
same|party spokesman, common name|Daniel Moore; spokesman for the Reform Party; Zarenfeld; Zarenfeld Observer; 2024-09-03; |Daniel Moore; Reform Party spokesman; Norrholm; Norrholm Times; 2024-11-14; 
same|analyst at a bank under its acronym|Greta Lindgren; analyst at the Bank of Northern Trade; Zarenfeld; Commerce Daily; 2024-04-03; |Greta Lindgren; BNT analyst; Granton; Harbor Wire; 2024-05-29; 
same|goalkeeper becomes a coach|Tomasz Wieliczka; goalkeeper; Lvivets; Harbor Wire; 2019-04-03; |Tomasz Wieliczka; goalkeeping coach; Zarenfeld; Zarenfeld Observer; 2024-05-29; 
same|institute with its acronym in brackets|org:Institute for Harbor Safety; ; Norrholm; Norrholm Times; 2024-01-04; |org:Institute for Harbor Safety (IHS); ; Zarenfeld; Harbor Wire; 2024-01-06; 
same|bank with and without its country|org:National Bank of Zarenfeld; ; Zarenfeld; Zarenfeld Observer; 2024-01-04; |org:Zarenfeld National Bank; ; Granton; Commerce Daily; 2024-02-06; 
different|goalkeeper and prosecutor|Lukas Brandstetter; goalkeeper; Zarenfeld; Harbor Wire; 2024-05-05; |Lukas Brandstetter; prosecutor; Norrholm; Norrholm Times; 2024-05-06; 
different|two executives of one common name|Susan Walker; chief executive of Larkin Stores; Thornbury; Commerce Daily; 2024-05-05; |Susan Walker; chief executive of Hollis Insurance; Granton; Commerce Daily; 2024-06-06; 
different|surgeon and city clerk|Naomi Feldstein; surgeon; Thornbury; Thornbury Echo; 2024-05-05; |Naomi Feldstein; city clerk; Granton; Granton Press; 2024-06-06; 
different|nurses union leader and tenor|Emilio Rossetti; tenor; Milan; Harbor Wire; 2024-05-05; |Emilio Rossetti; president of the nurses union; Granton; Granton Press; 2024-05-09; 
different|teenager and governor|Patrick Doyle; high school student; Granton; Granton Press; 2024-02-05; |Patrick Doyle; governor; Thornbury; Thornbury Echo; 2024-02-15; 
different|two tourists|Hannah Weiss; tourist; Madrid; Harbor Wire; 2024-02-05; |Hannah Weiss; tourist; Norrholm; Norrholm Times; 2024-08-15; 
different|two parents at schools|Maria Santos; mother; Granton; Granton Press; 2024-02-05; |Maria Santos; parent; Thornbury; Thornbury Echo; 2024-04-15; 
different|police spokesman and football player|Kevin Bailey; police spokesman; Thornbury; Thornbury Echo; 2024-02-05; |Kevin Bailey; defender; Madrid; Harbor Wire; 2024-04-15; 
different|school superintendents of two towns|Alan Griffin; school superintendent; Granton; Granton Press; 2024-02-05; |Alan Griffin; superintendent; Thornbury; Thornbury Echo; 2024-04-15; 
different|fishermen of two ports, rare name|Olaf Rønnevik; fisherman; Norrholm; Norrholm Times; 2024-02-05; |Olaf Rønnevik; fisherman; Zarenfeld; Zarenfeld Observer; 2024-10-15; 
different|spokeswomen of two hospitals|Jessica Long; spokeswoman for Thornbury General Hospital; Thornbury; Thornbury Echo; 2024-02-05; |Jessica Long; spokeswoman for St. Brigid Hospital; Granton; Granton Press; 2024-04-15; 
different|candidates in two towns, one name|Steven Brooks; candidate for mayor; Granton; Granton Press; 2024-02-05; |Steven Brooks; candidate for city council; Thornbury; Thornbury Echo; 2024-02-25; 
different|mother and daughter in one firm|Constance Ashdown; chairwoman of Ashdown Mills; Thornbury; Commerce Daily; 2024-02-05; |Clara Ashdown; chief executive of Ashdown Mills; Thornbury; Commerce Daily; 2024-02-25; 
different|twins' initials|A. J. Lindholm; runner; Norrholm; Norrholm Times; 2024-02-05; |A. K. Lindholm; runner; Norrholm; Norrholm Times; 2024-02-25; 
different|surname of a king's minister and of a shopkeeper|Hanno Reuss; prime minister; Zarenfeld; Zarenfeld Observer; 2024-02-05; |Reuss; shopkeeper; Granton; Granton Press; 2024-04-25; 
different|nickname fits, two trades|Jim Parker; truck driver; Granton; Granton Press; 2024-02-05; |James Parker; astronomer; Zarenfeld; Harbor Wire; 2024-04-25; 
different|victim and columnist|Rachel Stein; victim; Granton; Granton Press; 2024-02-05; |Rachel Stein; columnist; Zarenfeld; Harbor Wire; 2024-04-25; 
different|the company and its union|org:Larkin Stores; ; Thornbury; Commerce Daily; 2024-02-05; |org:Larkin Stores Workers Union; ; Thornbury; Commerce Daily; 2024-02-06; 
different|education departments of two states|org:Department of Education; ; Granton; Granton Press; 2024-02-05; |org:Education Department; ; Zarenfeld; Zarenfeld Observer; 2024-02-06; 
different|acronym used by another body|org:Pine County Almanac; ; Granton; Granton Press; 2024-02-05; |org:PCA; ; Zarenfeld; Commerce Daily; 2024-04-06; 
`

/** Twenty-four more, written after those above had been measured and before the cost of a wrong merge was raised. */
const lastRows = `
same|tax commissioner in two papers|Verity Okonkwo-Hale; tax commissioner; Maravel; Maravel Standard; 2024-03-03; Tomas Brandl|Verity Okonkwo-Hale; commissioner; Maravel; Coastline News; 2024-03-12; Tomas Brandl
same|astronaut at two events|Lars-Erik Holmgren; astronaut; Houston; Coastline News; 2023-03-03; |Lars-Erik Holmgren; astronaut; Maravel; Maravel Standard; 2024-06-12; 
same|spokeswoman without and with her agency|Dorothea Vance; spokeswoman for the Border Agency; Maravel; Maravel Standard; 2024-03-03; |Dorothea Vance; spokeswoman; Ridgeford; Coastline News; 2024-04-12; 
same|novelist reviewed and interviewed|Caspian Thorne; novelist; London; Coastline News; 2023-03-03; |Caspian Thorne; author; Ridgeford; Ridgeford Mail; 2024-05-12; 
same|state lawmaker in other words|Philip Garza; state representative; Ridgeford; Ridgeford Mail; 2024-03-03; |Phil Garza; state lawmaker; Ridgeford; Coastline News; 2024-03-20; 
same|archbishop|Anselm Kowalczyk; archbishop of Maravel; Maravel; Maravel Standard; 2024-03-03; |Anselm Kowalczyk; archbishop; Rome; Coastline News; 2024-09-20; 
same|founder turned chairman|Ottilie Baranova; founder of Glasswing Labs; Ridgeford; Market Chronicle; 2020-03-03; |Ottilie Baranova; Glasswing Labs chairwoman; Maravel; Market Chronicle; 2024-09-20; 
same|coach of one club, common name|Mark Thompson; Ridgeford Rovers coach; Ridgeford; Ridgeford Mail; 2024-03-03; |Mark Thompson; coach of the Ridgeford Rovers; Maravel; Coastline News; 2024-09-20; 
same|middle initial, judge|Harriet L. Sundberg; federal judge; Ridgeford; Ridgeford Mail; 2024-03-03; |Harriet Sundberg; U.S. District Judge; Maravel; Coastline News; 2024-09-20; 
same|volunteer seen twice in one town|Benno Achter; volunteer; Ridgeford; Ridgeford Mail; 2024-03-03; Philip Garza|Benno Achter; ; Ridgeford; Ridgeford Mail; 2024-03-09; Philip Garza
same|committee in two word orders|org:Committee on Ocean Policy; ; Maravel; Maravel Standard; 2024-03-03; |org:Ocean Policy Committee; ; Ridgeford; Coastline News; 2024-03-09; 
same|ambassador later minister|Ferdinand Quist; ambassador; Rome; Coastline News; 2020-03-03; |Ferdinand Quist; foreign minister; Maravel; Maravel Standard; 2024-03-09; 
different|dentist and state auditor|Miriam Falkner; dentist; Ridgeford; Ridgeford Mail; 2024-03-03; |Miriam Falkner; state auditor; Maravel; Maravel Standard; 2024-03-09; 
different|violinist and mechanic|Jasper Lindqvist; violinist; Vienna; Coastline News; 2024-03-03; |Jasper Lindqvist; mechanic; Ridgeford; Ridgeford Mail; 2024-03-09; 
different|spokesmen of two cities' police|Andrew Powell; police spokesman; Ridgeford; Ridgeford Mail; 2024-03-03; |Andrew Powell; police spokesman; Maravel; Maravel Standard; 2024-03-09; 
different|council candidates, rare name|Solange Petit; council candidate; Ridgeford; Ridgeford Mail; 2024-03-03; |Solange Petit; candidate for school board; Maravel; Maravel Standard; 2024-03-09; 
different|two volunteers|Walter Novak; volunteer; Ridgeford; Ridgeford Mail; 2024-03-03; |Walter Novak; volunteer; Maravel; Maravel Standard; 2024-10-09; 
different|pilot and nun|Beatrice Corso; pilot; Houston; Coastline News; 2024-03-03; |Beatrice Corso; nun; Rome; Coastline News; 2024-10-09; 
different|directors of two museums|Hugh Patterson; director of the Ridgeford Museum of Art; Ridgeford; Ridgeford Mail; 2024-03-03; |Hugh Patterson; director of the Maravel Railway Museum; Maravel; Maravel Standard; 2024-10-09; 
different|chief executives of two firms, rare name|Leopold Ansbach; chief executive of Glasswing Labs; Ridgeford; Market Chronicle; 2024-03-03; |Leopold Ansbach; chief executive of Torrent Shipping; Maravel; Market Chronicle; 2024-10-09; 
different|widow and economist|Frances Doyle; widow; Ridgeford; Ridgeford Mail; 2024-03-03; |Frances Doyle; economist; Maravel; Coastline News; 2024-10-09; 
different|surname of a governor and of a waiter|Philip Garza; governor; Maravel; Maravel Standard; 2024-03-03; |Garza; waiter; Ridgeford; Ridgeford Mail; 2024-10-09; 
different|two transport authorities|org:Transport Authority; ; Maravel; Maravel Standard; 2024-03-03; |org:Transport Authority; ; Ridgeford; Ridgeford Mail; 2024-10-09; 
different|bank and its union|org:Torrent Savings Bank; ; Maravel; Market Chronicle; 2024-03-03; |org:Torrent Savings; ; Ridgeford; Market Chronicle; 2024-10-09; 
`

/** The pairs that were never used for tuning, in the order of the rows. */
export const lastPairs = (): readonly IdentityPair[] => pairsOf(lastRows)

/** The pairs that were unseen when the weights were learned, in the order of the rows. */
export const laterPairs = (): readonly IdentityPair[] => pairsOf(rows)
