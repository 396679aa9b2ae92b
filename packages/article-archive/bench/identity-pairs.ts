import type { Article, Entity } from '@onrecord/article-data'
import { organization, person, place, story } from '../src/conformance/invented-story.ts'

/**
 * Invented pairs of stories, and whether both mention the same person or organization. Each row gives the answer
 * (same or different), what makes the pair hard, and for each story: name; roles; place; publisher; day; other people
 * mentioned. "org:" marks the name of an organization. All of them are training pairs.
 */
const rows = `
same|full name, same office|Marit Solheim; mayor; Tolvik; Tolvik Courier; 2025-01-10; Per Lund|Marit Solheim; mayor of Tolvik; Tolvik; Coast Daily; 2025-03-02; Ana Reyes
same|full name, same office, other place|Edvard Kolbe; prime minister; Brask; Brask Times; 2025-01-10; Lena Holt|Edvard Kolbe; Prime Minister; Osterby; World Wire; 2025-01-20; Ivo Markov
same|role in one story only|Tuomas Rekola; finance minister; Brask; Brask Times; 2025-02-01; Edvard Kolbe, Lena Holt|Tuomas Rekola; ; Brask; World Wire; 2025-02-03; Edvard Kolbe
same|no roles, same company|Petra Vanhove; ; Brask; Brask Times; 2025-02-01; Edvard Kolbe, Lena Holt|Petra Vanhove; ; Osterby; Coast Daily; 2025-02-02; Edvard Kolbe
same|middle initial in one|Daniel R. Okonjo; senator; Fairmont; Fairmont Post; 2024-05-01; Grace Lin|Daniel Okonjo; Sen.; Brookfield; World Wire; 2024-06-11; Paul Adeyemi
same|middle initial, common name|Mary K. Johnson; superintendent of schools; Fairmont; Fairmont Post; 2024-05-01; Grace Lin|Mary Johnson; superintendent; Fairmont; Fairmont Post; 2024-05-20; Grace Lin
same|middle name spelled out|Oluwaseun Daniel Bankole; economist; Lagos; World Wire; 2024-05-01; |Oluwaseun D. Bankole; economist; Abuja; Market Wire; 2024-08-01; 
same|nickname|William Aasgard; fire chief; Tolvik; Tolvik Courier; 2025-01-10; Marit Solheim|Bill Aasgard; fire chief; Tolvik; Coast Daily; 2025-01-11; Marit Solheim
same|nickname, common name|Robert Miller; county sheriff; Fairmont; Fairmont Post; 2024-05-01; Grace Lin|Bob Miller; sheriff; Fairmont; World Wire; 2024-05-02; Grace Lin
same|nickname, candidate|Katherine Oyelaran; candidate; Fairmont; Fairmont Post; 2024-05-01; Daniel Okonjo|Kate Oyelaran; candidate; Brookfield; World Wire; 2024-05-12; Daniel Okonjo
same|diacritics|Søren Bjørnås; coach; Tolvik; Tolvik Courier; 2025-01-10; |Soren Bjornas; coach; Osterby; World Wire; 2025-01-12; 
same|diacritics, no role in one|Zdeněk Háček; conductor; Brno; World Wire; 2025-01-10; Ana Reyes|Zdenek Hacek; ; Brno; Coast Daily; 2025-02-10; Ana Reyes
same|spelling of a surname|Oleksandr Kovalsky; general; Kharkiv; World Wire; 2025-01-10; Ivo Markov|Oleksandr Kovalskyy; general; Dnipro; Coast Daily; 2025-01-12; Ivo Markov
same|spelling of both names|Mohammed al-Rashidi; foreign minister; Amman; World Wire; 2025-01-10; |Mohamed al-Rashidi; foreign minister; Amman; Coast Daily; 2025-01-15; 
same|surname with a title|Ingrid Thorsen; police chief; Tolvik; Tolvik Courier; 2025-01-10; Marit Solheim|Thorsen; police chief; Tolvik; Tolvik Courier; 2025-01-12; Marit Solheim
same|surname and office|Hiroshi Tanemura; central bank governor; Tokyo; Market Wire; 2024-05-01; |Tanemura; governor; Tokyo; World Wire; 2024-05-02; 
same|surname alone, rare|Wilhelmina Oostdijk; commissioner; Brussels; World Wire; 2024-05-01; Edvard Kolbe|Oostdijk; ; Brussels; Market Wire; 2024-05-02; Edvard Kolbe
same|changed office, rare name|Tuomas Rekola; finance minister; Brask; Brask Times; 2021-02-01; Edvard Kolbe|Tuomas Rekola; prime minister; Brask; World Wire; 2025-02-03; Ivo Markov
same|senator becomes governor|Priscilla Ndukwe; senator; Fairmont; Fairmont Post; 2022-05-01; Daniel Okonjo|Priscilla Ndukwe; Gov.; Brookfield; World Wire; 2025-05-01; Daniel Okonjo
same|executive becomes candidate|Halvard Grieg; chief executive of Norvik Steel; Osterby; Market Wire; 2023-05-01; |Halvard Grieg; candidate; Osterby; World Wire; 2024-05-01; Edvard Kolbe
same|former office|Edvard Kolbe; prime minister; Brask; Brask Times; 2023-01-10; Lena Holt|Edvard Kolbe; former prime minister; Osterby; World Wire; 2025-01-20; Lena Holt
same|lawyer and candidate|Philippa Garvagh; lawyer; Fairmont; Fairmont Post; 2023-05-01; Grace Lin|Philippa Garvagh; candidate for Congress; Fairmont; Fairmont Post; 2024-05-01; Grace Lin
same|abbreviated office|Yolanda Prentiss; Rep.; Fairmont; Fairmont Post; 2024-05-01; |Yolanda Prentiss; congresswoman; Brookfield; World Wire; 2024-05-09; 
same|spokesman in words|Anders Lie; spokesman for Norvik Steel; Osterby; Market Wire; 2024-05-01; Halvard Grieg|Anders Lie; spokesperson; Osterby; World Wire; 2024-05-02; Halvard Grieg
same|same witness, same day|Jonas Marten; ; Tolvik; Tolvik Courier; 2025-01-10; Ingrid Thorsen|Jonas Marten; ; Tolvik; Coast Daily; 2025-01-10; Ingrid Thorsen
same|resident of one town|Olga Brandvold; resident; Tolvik; Tolvik Courier; 2025-01-10; Marit Solheim|Olga Brandvold; resident; Tolvik; Tolvik Courier; 2025-01-14; Marit Solheim
same|farmer met twice|Sverre Haugland; farmer; Lindal; Coast Daily; 2025-01-10; Lena Holt|Sverre Haugland; farmer; Lindal; Brask Times; 2025-02-10; Lena Holt
same|company's founder|Cosmo Delacroix-Ward; founder of Lumen Air; Fairmont; Market Wire; 2024-05-01; |Cosmo Delacroix-Ward; chief executive; Brookfield; World Wire; 2024-05-20; 
same|professor|Ngozi Ifeanyi; professor of law; Brookfield; World Wire; 2024-05-01; |Ngozi Ifeanyi; legal scholar; Fairmont; Fairmont Post; 2024-09-01; Daniel Okonjo
same|professor of one university|James Carter; professor at Brookfield University; Brookfield; World Wire; 2024-05-01; |James Carter; Brookfield University historian; Fairmont; Fairmont Post; 2024-07-01; 
same|actor|Lucien Farrow; actor; London; World Wire; 2024-05-01; |Lucien Farrow; actor; Los Angeles; Coast Daily; 2025-05-01; 
same|singer without a role|Aurora Vesely; singer; London; World Wire; 2024-05-01; Lucien Farrow|Aurora Vesely; ; Los Angeles; Coast Daily; 2024-05-03; Lucien Farrow
same|goalkeeper and captain|Matej Hribar; goalkeeper; Ljubljana; World Wire; 2024-05-01; |Matej Hribar; captain and goalkeeper; Brask; Brask Times; 2024-06-01; 
same|acronym, known|org:United Nations; ; Geneva; World Wire; 2024-05-01; |org:UN; ; Brask; Brask Times; 2024-06-01; 
same|acronym with points|org:European Union; ; Brussels; World Wire; 2024-05-01; |org:E.U.; ; Brask; Brask Times; 2024-06-01; 
same|acronym of three letters|org:Harbor Workers Alliance; ; Tolvik; Tolvik Courier; 2024-05-01; |org:HWA; ; Tolvik; Coast Daily; 2024-05-02; 
same|order of words|org:Department of Fisheries; ; Brask; Brask Times; 2024-05-01; |org:Fisheries Department; ; Tolvik; Coast Daily; 2024-05-02; 
same|with the article|org:the Tolvik Port Authority; ; Tolvik; Tolvik Courier; 2024-05-01; |org:Tolvik Port Authority; ; Brask; Brask Times; 2024-05-02; 
same|legal form|org:Norvik Steel; ; Osterby; Market Wire; 2024-05-01; |org:Norvik Steel Inc.; ; Brask; Brask Times; 2024-05-02; 
same|short name of a bank|org:Federal Reserve; ; Washington; Market Wire; 2024-05-01; |org:the Fed; ; New York; World Wire; 2024-05-02; 
same|police of one town|org:Police Department; ; Tolvik; Tolvik Courier; 2024-05-01; |org:the Police Department; ; Tolvik; Coast Daily; 2024-05-02; 
same|suffix in one|Thaddeus Crane Jr.; councilman; Fairmont; Fairmont Post; 2024-05-01; Grace Lin|Thaddeus Crane; councilman; Fairmont; World Wire; 2024-05-02; Grace Lin
same|initials of a known man|Robert F. Kennedy Jr.; health secretary; Washington; World Wire; 2025-03-01; |RFK Jr.; Secretary; New York; Coast Daily; 2025-03-04; 
same|initials for the given name|J. Robertson Pell; author; London; World Wire; 2024-05-01; |John Robertson Pell; author; London; Coast Daily; 2024-05-11; 
same|initial for the given name|T. Varga; chief economist; Budapest; Market Wire; 2024-05-01; |Tibor Varga; chief economist; Budapest; World Wire; 2024-05-02; 
same|glued to the place line|CLEVELAND - Harlan Ostrow; senator; Cleveland; World Wire; 2024-05-01; |Harlan Ostrow; Sen.; Columbus; Coast Daily; 2024-05-02; 
same|married name|Amalie Rosen Dahl; minister; Brask; Brask Times; 2024-05-01; Edvard Kolbe|Amalie Dahl; minister; Brask; World Wire; 2024-05-12; Edvard Kolbe
same|common name, shared colleagues|David Brown; campaign manager; Fairmont; Fairmont Post; 2024-05-01; Priscilla Ndukwe, Daniel Okonjo|David Brown; aide; Brookfield; World Wire; 2024-05-12; Priscilla Ndukwe
same|common name, same body|Susan Clark; analyst at Norvik Bank; Osterby; Market Wire; 2024-05-01; |Susan Clark; Norvik Bank analyst; Brask; Brask Times; 2024-08-12; 
same|common name, same office and town|Michael Davis; mayor of Brookfield; Brookfield; World Wire; 2024-05-01; |Michael Davis; Brookfield mayor; Fairmont; Fairmont Post; 2024-08-12; 
same|judge|Beatrix Holloway; judge; Fairmont; Fairmont Post; 2024-05-01; Philippa Garvagh|Beatrix Holloway; U.S. District Judge; Fairmont; World Wire; 2024-05-12; Philippa Garvagh
same|general without place|Emeka Obiora; general; ; World Wire; 2024-05-01; Ivo Markov|Emeka Obiora; Gen.; Abuja; Coast Daily; 2024-05-12; Ivo Markov
same|pope|Leontius; pope; Rome; World Wire; 2024-05-01; |Leontius; pope; Rome; Coast Daily; 2024-07-01; 
same|years apart, same office|Hiroshi Tanemura; central bank governor; Tokyo; Market Wire; 2020-05-01; |Hiroshi Tanemura; governor; Osaka; World Wire; 2024-05-02; 
same|activist without role later|Wren Abernathy; activist; Fairmont; Fairmont Post; 2024-05-01; Grace Lin|Wren Abernathy; ; Fairmont; World Wire; 2024-06-02; Grace Lin
same|doctor|Farida Qaderi; doctor; Kabul; World Wire; 2024-05-01; |Farida Qaderi; physician; Kabul; Coast Daily; 2024-05-22; 
same|teacher of one town|Liv Torgersen; teacher; Tolvik; Tolvik Courier; 2024-05-01; Marit Solheim|Liv Torgersen; teacher; Tolvik; Coast Daily; 2024-05-22; Marit Solheim
same|ambassador|Corneliu Marinescu; ambassador to Norland; Brask; Brask Times; 2024-05-01; |Corneliu Marinescu; ambassador; Brask; World Wire; 2024-05-22; Edvard Kolbe
same|first lady|Solveig Kolbe; first lady; Brask; Brask Times; 2024-05-01; Edvard Kolbe|Solveig Kolbe; ; Osterby; World Wire; 2024-05-22; Edvard Kolbe
same|columnist turned adviser|Benedict Ashworth-Lyle; columnist; London; World Wire; 2022-05-01; |Benedict Ashworth-Lyle; adviser; London; Coast Daily; 2024-05-22; 
same|party leader|Rosalind Achterberg; Labor leader; Brask; Brask Times; 2024-05-01; Edvard Kolbe|Rosalind Achterberg; opposition leader; Brask; World Wire; 2024-05-22; Edvard Kolbe
same|suspect followed through a trial|Dorian Pask; defendant; Fairmont; Fairmont Post; 2024-05-01; Beatrix Holloway|Dorian Pask; defendant; Fairmont; World Wire; 2024-05-22; Beatrix Holloway
same|union leader|Gunnar Eklund; president of the Harbor Workers Alliance; Tolvik; Tolvik Courier; 2024-05-01; |Gunnar Eklund; Harbor Workers Alliance president; Brask; Brask Times; 2024-05-22; 
same|possessive name|Norvik Steel’s Anders Lie; spokesman; Osterby; Market Wire; 2024-05-01; Halvard Grieg|Anders Lie; spokesman; Osterby; World Wire; 2024-05-03; Halvard Grieg
different|police chiefs of two towns|John Miller; police chief; Tolvik; Tolvik Courier; 2025-01-10; Marit Solheim|John Miller; police chief; Fairmont; Fairmont Post; 2025-01-12; Grace Lin
different|police chiefs, rare name|Rolf Akersen; police chief; Tolvik; Tolvik Courier; 2025-01-10; Marit Solheim|Rolf Akersen; police chief; Lindal; Lindal News; 2025-01-12; Per Lund
different|middle initials differ|George W. Harlow; president; Washington; World Wire; 2004-05-01; |George H. W. Harlow; president; Washington; World Wire; 1991-05-01; 
different|middle initials differ, same field|Ann B. Carter; senator; Fairmont; Fairmont Post; 2024-05-01; |Ann D. Carter; senator; Brookfield; World Wire; 2024-05-02; 
different|one initial, other work|Michael B. Lawson; actor; Los Angeles; World Wire; 2024-05-01; |Michael Lawson; basketball player; Chicago; World Wire; 2024-05-02; 
different|one initial, other work, no role|Samuel L. Porter; actor; Los Angeles; World Wire; 2024-05-01; Lucien Farrow|Samuel Porter; ; Fairmont; Fairmont Post; 2024-05-02; Grace Lin
different|two witnesses|Maria Garcia; witness; Fairmont; Fairmont Post; 2024-05-01; Beatrix Holloway|Maria Garcia; witness; Tolvik; Tolvik Courier; 2024-05-02; Ingrid Thorsen
different|two witnesses without roles|David Jones; ; Fairmont; Fairmont Post; 2024-05-01; Beatrix Holloway|David Jones; ; Tolvik; Tolvik Courier; 2024-05-02; Ingrid Thorsen
different|two witnesses, rare name|Ilse Nordgard; ; Tolvik; Tolvik Courier; 2024-05-01; Ingrid Thorsen|Ilse Nordgard; ; Lindal; Lindal News; 2024-07-02; Per Lund
different|two residents|Karen Wilson; resident; Fairmont; World Wire; 2024-05-01; |Karen Wilson; resident; Brookfield; World Wire; 2024-05-02; 
different|minister and senator|Thomas Berg; minister; Brask; Brask Times; 2024-05-01; Edvard Kolbe|Thomas Berg; senator; Fairmont; Fairmont Post; 2024-05-02; Daniel Okonjo
different|minister and senator, rare name|Ulrika Sandstrom; defense minister; Brask; Brask Times; 2024-05-01; Edvard Kolbe|Ulrika Sandstrom; state senator; Fairmont; Fairmont Post; 2024-05-02; Daniel Okonjo
different|farmer and spokeswoman|Kari Nygard; farmer; Lindal; Lindal News; 2024-05-01; Per Lund|Kari Nygard; spokeswoman for Norvik Steel; Osterby; Market Wire; 2024-05-02; Halvard Grieg
different|farmer and spokeswoman, one place|Kari Nygard; farmer; Lindal; Lindal News; 2024-05-01; |Kari Nygard; Norvik Steel spokeswoman; Lindal; Market Wire; 2024-05-02; 
different|singer and general|Victor Hale; singer; London; World Wire; 2024-05-01; |Victor Hale; general; Abuja; Coast Daily; 2024-05-02; Emeka Obiora
different|striker and judge|Peter Olsen; striker; Tolvik; Tolvik Courier; 2024-05-01; |Peter Olsen; judge; Fairmont; Fairmont Post; 2024-05-02; 
different|nurse and banker|Sarah Cohen; nurse; Brookfield; World Wire; 2024-05-01; |Sarah Cohen; banker; Osterby; Market Wire; 2024-05-02; 
different|mayors of two towns|Jane Lee; mayor of Tolvik; Tolvik; Tolvik Courier; 2024-05-01; |Jane Lee; mayor of Lindal; Lindal; Lindal News; 2024-05-02; 
different|mayors of two towns, no town named|Henrik Dahl; mayor; Tolvik; Tolvik Courier; 2024-05-01; |Henrik Dahl; mayor; Lindal; Lindal News; 2024-05-02; 
different|sheriffs of two counties|Tom Baker; county sheriff; Fairmont; Fairmont Post; 2024-05-01; |Tom Baker; sheriff; Brookfield; World Wire; 2024-09-02; 
different|teachers of two towns|Emma Larsen; teacher; Tolvik; Tolvik Courier; 2024-05-01; |Emma Larsen; teacher; Lindal; Lindal News; 2024-05-02; 
different|professors of two fields|James Carter; professor of physics; Brookfield; World Wire; 2024-05-01; |James Carter; professor of history at Lindal College; Lindal; Lindal News; 2024-05-02; 
different|spokesmen of two companies|Mark Evans; spokesman for Norvik Steel; Osterby; Market Wire; 2024-05-01; Halvard Grieg|Mark Evans; spokesman for Lumen Air; Fairmont; Market Wire; 2024-05-02; Cosmo Delacroix-Ward
different|analysts of two banks|Susan Clark; analyst at Norvik Bank; Osterby; Market Wire; 2024-05-01; |Susan Clark; analyst at Farrow Securities; London; Market Wire; 2024-05-02; 
different|lawyers in two towns|Richard Moore; lawyer; Fairmont; Fairmont Post; 2024-05-01; Beatrix Holloway|Richard Moore; lawyer; Tolvik; Tolvik Courier; 2024-05-02; Ingrid Thorsen
different|wife and husband by surname|Edvard Kolbe; prime minister; Brask; Brask Times; 2024-05-01; |Solveig Kolbe; first lady; Brask; Brask Times; 2024-05-02; 
different|siblings|Jonas Marten; fisherman; Tolvik; Tolvik Courier; 2024-05-01; |Ilse Marten; net mender; Tolvik; Tolvik Courier; 2024-05-02; 
different|father and son|Thaddeus Crane Sr.; councilman; Fairmont; Fairmont Post; 2024-05-01; |Thaddeus Crane Jr.; councilman; Fairmont; Fairmont Post; 2024-05-02; 
different|the third and the second|Alden Whitlock II; senator; Fairmont; Fairmont Post; 1990-05-01; |Alden Whitlock III; senator; Fairmont; Fairmont Post; 2024-05-02; 
different|common surname alone|John Smith; police chief; Fairmont; Fairmont Post; 2024-05-01; |Smith; ; Tolvik; Tolvik Courier; 2024-05-02; 
different|common surname, other work|Robert Johnson; senator; Fairmont; Fairmont Post; 2024-05-01; |Johnson; striker; Tolvik; Tolvik Courier; 2024-05-02; 
different|surname of another|Priscilla Ndukwe; senator; Fairmont; Fairmont Post; 2024-05-01; |Ndukwe; midfielder; London; World Wire; 2024-05-02; 
different|initial fits another|J. Smith; farmer; Lindal; Lindal News; 2024-05-01; |John Smith; senator; Fairmont; Fairmont Post; 2024-05-02; 
different|initial fits, same work elsewhere|T. Brown; coach; Tolvik; Tolvik Courier; 2024-05-01; |Timothy Brown; teacher; Brookfield; World Wire; 2024-05-02; 
different|spelling near, other person|Jon Clark; deputy mayor; Fairmont; Fairmont Post; 2024-05-01; |John Clarke; baker; Tolvik; Tolvik Courier; 2024-05-02; 
different|given names near|Christina Moen; mayor; Tolvik; Tolvik Courier; 2024-05-01; |Christian Moen; farmer; Tolvik; Tolvik Courier; 2024-05-02; 
different|nickname fits, other work|Bill Turner; plumber; Fairmont; Fairmont Post; 2024-05-01; |William Turner; ambassador; London; World Wire; 2024-05-02; 
different|nickname fits, other town|Kate Murphy; librarian; Fairmont; Fairmont Post; 2024-05-01; |Katherine Murphy; coroner; Lindal; Lindal News; 2024-05-02; 
different|victim and official|Daniel Young; victim; Fairmont; Fairmont Post; 2024-05-01; |Daniel Young; deputy secretary; Washington; World Wire; 2024-05-02; 
different|suspect and surgeon|Paul Fischer; suspect; Osterby; World Wire; 2024-05-01; |Paul Fischer; surgeon; Brask; Brask Times; 2024-05-02; 
different|passenger and pilot|Laura Hill; passenger; London; World Wire; 2024-05-01; |Laura Hill; pilot; Brookfield; Coast Daily; 2024-09-02; 
different|student and minister|Nora Lind; student; Tolvik; Tolvik Courier; 2024-05-01; |Nora Lind; minister; Brask; Brask Times; 2024-05-02; Edvard Kolbe
different|mother of a victim and judge|Angela White; mother; Fairmont; Fairmont Post; 2024-05-01; |Angela White; judge; Brookfield; World Wire; 2024-05-02; 
different|priest and trader|Pedro Alvarez; priest; Lima; World Wire; 2024-05-01; |Pedro Alvarez; trader; New York; Market Wire; 2024-05-02; 
different|two neighbors, one paper|Linda Hall; neighbor; Fairmont; World Wire; 2024-05-01; |Linda Hall; neighbor; Cleveland; World Wire; 2024-08-02; 
different|two shop owners|Ali Hassan; shopkeeper; Amman; World Wire; 2024-05-01; |Ali Hassan; shopkeeper; London; World Wire; 2024-06-02; 
different|councillors of two towns|Greta Holm; councillor; Tolvik; Tolvik Courier; 2024-05-01; Marit Solheim|Greta Holm; councillor; Osterby; Coast Daily; 2024-05-02; 
different|coaches of two sports|Frank Adams; football coach; Fairmont; Fairmont Post; 2024-05-01; |Frank Adams; swimming coach; Lindal; Lindal News; 2024-05-02; 
different|actor and historian|Simon Wood; actor; London; World Wire; 2024-05-01; |Simon Wood; historian; Brookfield; World Wire; 2024-05-02; 
different|general and coach|Arne Falk; general; Brask; Brask Times; 2024-05-01; |Arne Falk; coach; Tolvik; Tolvik Courier; 2024-05-02; 
different|president of a club and of a country|Hugo Santos; president; Lisbon; World Wire; 2024-05-01; |Hugo Santos; goalkeeper; Tolvik; Tolvik Courier; 2024-05-02; 
different|two health ministries|org:Health Ministry; ; Amman; World Wire; 2024-05-01; |org:Health Ministry; ; Brask; Brask Times; 2024-05-02; 
different|two police departments|org:Police Department; ; Fairmont; Fairmont Post; 2024-05-01; |org:Police Department; ; Tolvik; Tolvik Courier; 2024-05-02; 
different|two city councils|org:City Council; ; Fairmont; Fairmont Post; 2024-05-01; |org:City Council; ; Brookfield; World Wire; 2024-05-02; 
different|acronym of another body|org:Coastal Housing Fund; ; Tolvik; Tolvik Courier; 2024-05-01; |org:CFA; ; London; Market Wire; 2024-05-02; 
different|two letters that fit|org:Bergen Airlines; ; Bergen; World Wire; 2024-05-01; |org:BA; ; London; Market Wire; 2024-05-02; 
different|two universities|org:Brookfield University; ; Brookfield; World Wire; 2024-05-01; |org:Fairmont University; ; Fairmont; Fairmont Post; 2024-05-02; 
different|two companies of one word|org:Norvik Steel; ; Osterby; Market Wire; 2024-05-01; |org:Norvik Bank; ; Osterby; Market Wire; 2024-05-02; 
different|somebody described|an Iowa Republican; ; Fairmont; World Wire; 2024-05-01; |an Iowa Republican; ; Fairmont; World Wire; 2024-05-02; 
different|a senior official|a senior official; ; Washington; World Wire; 2024-05-01; |a senior official; ; Washington; Coast Daily; 2024-05-02; 
different|firefighters of two towns|Erik Moe; fire chief; Tolvik; Tolvik Courier; 2024-05-01; |Erik Moe; firefighter; Brookfield; World Wire; 2024-11-02; 
different|homeowner and developer|Julia Ross; homeowner; Fairmont; Fairmont Post; 2024-05-01; |Julia Ross; developer; Osterby; Market Wire; 2024-05-02; 
different|a rare name in two trades|Oddvar Tveit; fisherman; Tolvik; Tolvik Courier; 2024-05-01; |Oddvar Tveit; conductor; London; World Wire; 2024-05-02; 
different|candidate and runner|Amy Scott; candidate; Fairmont; Fairmont Post; 2024-05-01; |Amy Scott; runner; Tolvik; Tolvik Courier; 2024-05-02; 
`

/** A pair of stories, and whether their first speakers are the same. */
export interface IdentityPair {
  readonly isSame: boolean
  readonly title: string
  readonly stories: readonly [Article, Article]
  /** Whether weights may be fitted to the pair. */
  readonly isForFitting: boolean
}

const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

const storyOf = (text: string, id: string): Article => {
  const [name = '', roles = '', where = '', publisher = '', date = '', beside = ''] = text
    .split(';')
    .map((part) => part.trim())
  const isOrganization = name.startsWith('org:')
  const who: Entity = isOrganization ? organization('who', name.slice(4)) : person('who', name, { roles: list(roles) })
  return story({
    id,
    date,
    publisher,
    entities: [
      who,
      ...list(where).map((town, index) => place(`place-${index}`, town)),
      ...list(beside).map((other, index) => person(`beside-${index}`, other)),
    ],
    said: [{ voice: 'who', words: `it was so, as ${id} has it` }],
  })
}

/** The pairs of a table of rows, in their order. */
export const pairsOf = (table: string): readonly IdentityPair[] => {
  const seen = { same: 0, different: 0 }
  return table
    .trim()
    .split('\n')
    .map((row, index): IdentityPair => {
      const [answer = '', title = '', one = '', other = ''] = row.split('|')
      const key = answer === 'same' ? 'same' : 'different'
      seen[key]++
      return {
        isSame: key === 'same',
        title,
        stories: [storyOf(one, `pair-${index}-a`), storyOf(other, `pair-${index}-b`)],
        isForFitting: seen[key] % 2 === 1,
      }
    })
}

/** The pairs of this file, in the order of the rows. */
export const identityPairs = (): readonly IdentityPair[] => pairsOf(rows)
