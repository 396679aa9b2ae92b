import { type IdentityPair, pairsOf } from './identity-pairs.ts'

/**
 * Sixty more invented pairs in the format of identity-pairs.ts, written before the weights were learned. After their
 * results had been reported, every other row of each answer was added to the training pairs. The rest are used only
 * for measuring.
 */
const rows = `
same|minister under two titles|Agnete Vollmer; health minister; Karsund; Karsund Post; 2025-02-03; Bo Lindqvist|Agnete Vollmer; Minister of Health; Elvestad; Northern Wire; 2025-03-19; Bo Lindqvist
same|title instead of given name|Rasheed Olawale; senator; Capital City; Capital Record; 2024-03-11; Nina Petrov|Olawale; Sen.; Capital City; Northern Wire; 2024-03-12; Nina Petrov
same|nickname for a known politician|Elizabeth Marchetti; governor; Port Alder; Alder Herald; 2023-09-01; |Liz Marchetti; Gov.; Millbrook; Millbrook Gazette; 2023-10-20; 
same|nickname, common surname, same post|Thomas Wright; school board president; Millbrook; Millbrook Gazette; 2024-01-15; Carla Boyd|Tom Wright; president of the school board; Millbrook; Millbrook Gazette; 2024-02-15; Carla Boyd
same|middle initial, same company|Anita L. Hofmann; chief financial officer of Vantor Energy; Port Alder; Trade Ledger; 2024-07-02; |Anita Hofmann; CFO; Capital City; Northern Wire; 2024-10-03; 
same|economist at one institute in other words|Peter Young; economist at the Halden Institute; Capital City; Trade Ledger; 2024-04-01; |Peter Young; senior fellow, Halden Institute; Port Alder; Northern Wire; 2024-06-07; 
same|professor of one university, stories elsewhere|Rebecca Torres; political science professor at Alder State University; Capital City; Capital Record; 2024-08-08; |Rebecca Torres; Alder State University political scientist; Millbrook; Northern Wire; 2024-10-18; 
same|pollster and strategist|Wendell Achebe; Republican pollster; Capital City; Capital Record; 2024-02-02; Rasheed Olawale|Wendell Achebe; strategist; Port Alder; Northern Wire; 2024-05-30; Rasheed Olawale
same|campaign manager later senior adviser|Corinne Duvalier; campaign manager; Port Alder; Alder Herald; 2023-11-11; Elizabeth Marchetti|Corinne Duvalier; senior adviser; Capital City; Northern Wire; 2024-09-14; Elizabeth Marchetti
same|transliterated twice|Sergei Volkonsky; defense minister; Karsund; Northern Wire; 2025-01-08; |Sergey Volkonskiy; defence minister; Elvestad; Karsund Post; 2025-01-09; 
same|transliterated given name|Yusuf Karimzade; foreign minister; Baku; Northern Wire; 2024-12-01; |Yousuf Karimzade; foreign minister; Karsund; Karsund Post; 2024-12-04; 
same|German umlaut spelled out|Jürgen Böttcher; chancellor; Karsund; Northern Wire; 2024-05-06; |Juergen Boettcher; chancellor; Capital City; Capital Record; 2024-05-07; 
same|two surnames, one of them left out|María Elena Quiroga Salas; president; Quitara; Northern Wire; 2024-05-06; |María Elena Quiroga; President; Capital City; Capital Record; 2024-06-06; 
same|hyphenated surname, shortened|Imogen Thackeray-Bolt; lawmaker; Capital City; Capital Record; 2024-05-06; Rasheed Olawale|Imogen Thackeray; lawmaker; Capital City; Northern Wire; 2024-05-09; Rasheed Olawale
same|family name first|Park Jin-ho; foreign minister; Seoul; Northern Wire; 2024-05-06; |Jin-ho Park; foreign minister; Capital City; Capital Record; 2024-05-09; 
same|title glued to the name|Judge Leopold Arkwright; ; Millbrook; Millbrook Gazette; 2024-05-06; Carla Boyd|Leopold Arkwright; judge; Port Alder; Alder Herald; 2024-06-01; 
same|doctor with and without letters|Dr. Sunita Ramanathan; epidemiologist; Port Alder; Alder Herald; 2024-03-03; |Sunita Ramanathan, M.D.; epidemiologist; Capital City; Capital Record; 2024-03-23; 
same|suffix only once, rare name|Cornelius Vandersloot Jr.; developer; Millbrook; Millbrook Gazette; 2024-03-03; |Cornelius Vandersloot; real estate developer; Port Alder; Trade Ledger; 2024-09-09; 
same|retired general on television|Magnus Ekdahl; retired general; Karsund; Northern Wire; 2024-02-02; |Magnus Ekdahl; military analyst; Capital City; Capital Record; 2024-03-02; 
same|athlete met at two tournaments|Kwabena Asare; striker; London; Northern Wire; 2024-02-02; |Kwabena Asare; forward; Madrid; Trade Ledger; 2024-09-02; 
same|actress directs a film|Delphine Moreau-Katz; actress; Paris; Northern Wire; 2023-02-02; |Delphine Moreau-Katz; director; Cannes; Capital Record; 2024-05-22; 
same|eyewitness in two papers of one town|Hal Brenner; witness; Millbrook; Millbrook Gazette; 2024-06-10; Carla Boyd|Hal Brenner; truck driver; Millbrook; Northern Wire; 2024-06-10; Carla Boyd
same|mayor, then candidate for Congress|Lucinda Farrar; mayor of Millbrook; Millbrook; Millbrook Gazette; 2022-06-10; Carla Boyd|Lucinda Farrar; candidate for Congress; Port Alder; Alder Herald; 2024-06-10; 
same|only surname, very rare, other paper|Theodora Pappadimos; union leader; Port Alder; Alder Herald; 2024-06-10; |Pappadimos; ; Port Alder; Northern Wire; 2024-06-11; 
same|agency under its acronym|org:Coastal Fisheries Agency; ; Karsund; Karsund Post; 2024-01-01; |org:C.F.A.; ; Karsund; Northern Wire; 2024-01-02; 
same|ministry in two word orders|org:Ministry of Transport and Roads; ; Karsund; Karsund Post; 2024-01-01; |org:Transport and Roads Ministry; ; Karsund; Northern Wire; 2024-01-02; 
same|university in two word orders|org:University of Port Alder; ; Port Alder; Alder Herald; 2024-01-01; |org:Port Alder University; ; Capital City; Capital Record; 2024-01-02; 
same|company with its legal form and without|org:Vantor Energy Holdings, Inc.; ; Port Alder; Trade Ledger; 2024-01-01; |org:Vantor Energy Holdings; ; Capital City; Capital Record; 2024-01-02; 
same|ampersand|org:Harrow & Finch; ; London; Trade Ledger; 2024-01-01; |org:Harrow and Finch; ; Capital City; Capital Record; 2024-01-02; 
same|newspaper with and without the article|org:The Millbrook Gazette; ; Millbrook; Northern Wire; 2024-01-01; |org:Millbrook Gazette; ; Capital City; Capital Record; 2024-01-02; 
different|two congressmen of one name, two parties|Michael Rogers; Republican congressman; Millbrook; Millbrook Gazette; 2024-01-01; |Mike Rogers; state trooper; Port Alder; Alder Herald; 2024-01-02; 
different|pastor and quarterback|Tyler Jackson; pastor; Millbrook; Millbrook Gazette; 2024-01-01; Carla Boyd|Tyler Jackson; quarterback; Port Alder; Alder Herald; 2024-01-02; 
different|plumber and ambassador, rare name|Egon Rasmusfeld; plumber; Millbrook; Millbrook Gazette; 2024-01-01; |Egon Rasmusfeld; ambassador; Karsund; Northern Wire; 2024-01-02; 
different|two nurses|Jennifer Lopez Diaz; nurse; Millbrook; Millbrook Gazette; 2024-01-01; Carla Boyd|Jennifer Diaz; nurse; Karsund; Karsund Post; 2024-01-02; Bo Lindqvist
different|two students|Emily Chen; student; Millbrook; Northern Wire; 2024-01-01; |Emily Chen; student; Port Alder; Alder Herald; 2024-02-02; 
different|two attorneys named Harris|Harris; attorney; Millbrook; Millbrook Gazette; 2024-01-01; Carla Boyd|Harris; attorney; Port Alder; Alder Herald; 2024-02-02; Nina Petrov
different|surname of the vice president and a coach|Adaeze Nwosu; vice president; Capital City; Capital Record; 2024-01-01; |Nwosu; coach; Millbrook; Millbrook Gazette; 2024-02-02; 
different|husband and wife in politics|William Farrar; former president; Capital City; Capital Record; 2024-01-01; |Lucinda Farrar; candidate; Capital City; Northern Wire; 2024-01-02; 
different|brothers in office|Andres Quiroga; president; Quitara; Northern Wire; 2024-01-01; |Armando Quiroga; president of the central bank; Quitara; Northern Wire; 2024-01-02; 
different|grandfather and grandson|Alistair Crombie III; banker; London; Trade Ledger; 2024-01-01; |Alistair Crombie Jr.; banker; London; Trade Ledger; 1994-01-02; 
different|middle initials of two judges|Robert E. Wallace; judge; Millbrook; Millbrook Gazette; 2024-01-01; |Robert T. Wallace; judge; Millbrook; Millbrook Gazette; 2024-01-02; 
different|fire chief and police chief|Dale Hutchins; fire chief; Millbrook; Millbrook Gazette; 2024-01-01; |Dale Hutchins; police chief; Port Alder; Alder Herald; 2024-03-02; 
different|spokesmen of two ministries|Lars Brandt; spokesman for the Interior Ministry; Karsund; Karsund Post; 2024-01-01; |Lars Brandt; spokesman for Vantor Energy; Port Alder; Trade Ledger; 2024-03-02; 
different|spokeswomen of two police forces|Anna Nowak; police spokeswoman; Warsaw; Northern Wire; 2024-01-01; |Anna Nowak; police spokeswoman; Port Alder; Alder Herald; 2024-03-02; 
different|farmers of two valleys|Nils Aune; farmer; Elvestad; Karsund Post; 2024-01-01; |Nils Aune; dairy farmer; Karsund; Northern Wire; 2024-08-02; 
different|professor and murder suspect|Gregory Stone; professor; Port Alder; Alder Herald; 2024-01-01; |Gregory Stone; suspect; Millbrook; Millbrook Gazette; 2024-03-02; 
different|author and mechanic|Helen Marsh; novelist; London; Northern Wire; 2024-01-01; |Helen Marsh; mechanic; Millbrook; Millbrook Gazette; 2024-03-02; 
different|two trade unionists|Juan Morales; union president; Quitara; Northern Wire; 2024-01-01; |Juan Morales; union organizer; Millbrook; Millbrook Gazette; 2024-03-02; Carla Boyd
different|doctors in two hospitals|Priya Sharma; doctor at Millbrook General; Millbrook; Millbrook Gazette; 2024-01-01; |Priya Sharma; doctor at Karsund Hospital; Karsund; Karsund Post; 2024-03-02; 
different|an economist and a victim's father|George Papas; economist; Capital City; Trade Ledger; 2024-01-01; |George Papas; father; Port Alder; Alder Herald; 2024-01-12; 
different|supporter at two rallies|Debbie Collins; supporter; Millbrook; Capital Record; 2024-01-01; Rasheed Olawale|Debbie Collins; voter; Port Alder; Capital Record; 2024-06-12; Elizabeth Marchetti
different|given names that differ by a letter|Daniela Roth; chemist; Karsund; Karsund Post; 2024-01-01; |Daniel Roth; chemist; Karsund; Northern Wire; 2024-01-12; 
different|given names with one initial|Edward Lang; mayor; Millbrook; Millbrook Gazette; 2024-01-01; |Edwin Lang; council member; Millbrook; Millbrook Gazette; 2024-01-12; 
different|initial of a common name|R. Davis; resident; Port Alder; Alder Herald; 2024-01-01; |Robert Davis; secretary of state; Capital City; Capital Record; 2024-01-12; 
different|defense ministries of two countries|org:Defense Ministry; ; Karsund; Northern Wire; 2024-01-01; |org:Defense Ministry; ; Quitara; Northern Wire; 2024-02-01; 
different|county sheriff's offices|org:Sheriff’s Office; ; Millbrook; Millbrook Gazette; 2024-01-01; |org:Sheriff’s Office; ; Port Alder; Alder Herald; 2024-02-01; 
different|two parties of one word|org:Labor Party of Karsund; ; Karsund; Karsund Post; 2024-01-01; |org:Labor Party of Quitara; ; Quitara; Northern Wire; 2024-02-01; 
different|letters that fit by chance|org:Mountain Rescue Service; ; Elvestad; Karsund Post; 2024-01-01; |org:MRS; ; London; Trade Ledger; 2024-02-01; 
different|described twice|a White House official; ; Washington; Northern Wire; 2024-01-01; |a White House official; ; Washington; Capital Record; 2024-02-01; 
different|company and its foundation|org:Vantor Energy; ; Port Alder; Trade Ledger; 2024-01-01; |org:Vantor Energy Foundation; ; Port Alder; Alder Herald; 2024-02-01; 
`

/** These pairs, in the order of the rows. */
export const unseenPairs = (): readonly IdentityPair[] => pairsOf(rows)
