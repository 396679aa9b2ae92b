const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** First names that are mostly men's. */
export const maleNames: ReadonlySet<string> = split(`
  aadil aaron abbas abdi abdou abdul abdullah abdulrahman abebe abel abhishek abraham achim adam adebayo adebola adel
  ademola adil aditya adnan adrian agustin ahmad ahmed ahmet aidan aiden ajay akash akin akio akira aksel alain alan
  alasdair alastair albert alberto albrecht aldo alejandro alejo aleksandr alessandro alex alexander alexei alfonso
  alfred ali alistair allan allen alvaro amadou amar amir amit amos anatole anatoly anders andre andreas andrei andreu
  andrew andriy andrzej andy angelo angus anil ankit antero anthoni anthony antoine anton antonio antony anup anwar ari
  arjun arkady armando armin arne arnold aron arthur artur arun arvind ashok ashraf asif aslam axel ayman baptiste
  barack baraka barry bartholomew bashar bashir bastian baxter ben benedict benjamin benny benoit bernard bernardo
  bernie bharat bilal bill billy bjarne bjorn bo bob bobby bogdan boris boubacar brad bradley brandon brendan brent
  brett brian bruce bruno bryan bryn burak byron caleb callum calvin carl carlos carsten casper cedric cesar chad
  charles charlie chester chidi chinedu chris christer christian christoph christopher christos chukwuma cian cillian
  claes clarence claude claudio clay clayton clint clive colin connor conor corey cormac cory craig curtis cyril daisuke
  dale dallas damian damien damir dan daniel danila danilo danny darren daryl dave david davide davit dean declan deepak
  dejan demetrius denis dennis derek desmond detlef devin dhruv dick didier diego dieter dilip dimitar dimitri dimitrios
  dinesh dinko dirk djibril dmitri dmitry dmytro dominic dominik dominique don donal donald donovan doug douglas dragan
  duane duncan dusan dustin dwight dylan eamon earl ed eddie edgar edmund eduard eduardo edward edwin efrain egon einar
  eirik elias elijah elliot elliott emeka emil emiliano emmanuel emre enda enrique enzo eoin erdal eric erik erland
  erling ernest ernesto ernst erwin esteban ethan etienne eugene evan fabian fabio fabrice fadi farhan farid feargal
  federico felipe felix femi ferdinand ferenc fergus fernand fernando finn fionn florian floyd folke francesco francis
  francisco franco frank franklin frans franz fred frederick fredrik frode gabor gabriel gareth garrett garry gary
  gaurav gavin gene geoff geoffrey george gerald gerard gerardo gerhard gerry gheorghe giacomo gianluca gideon gilbert
  gilles giorgio giovanni girish giuseppe glen glenn gopal goran gordon graham grant greg gregor gregory guido guillermo
  gunnar gunther gurpreet gustavo guy gyorgy haakon hakan hamish hamza hans harish harold harry haruki haruto hasan
  hassan havard hector heikki heinz helmut hendrik henri henrik henry herbert herman herve hideo hiro hiroshi horst
  howard hugh hugo hunter husain hussein ian ibrahim ignacio igor ihor iker ilya imad imran ingmar iosif isaac
  ishaan ishmael ismail istvan ivan ivo iwan jack jackson jacob jacques jake jakob jakub jamal james jamie janos jared
  jaroslav jarrod jason jasper javier jay jayden jean-claude jeb jeevan jeff jeffrey jens jeppe jeremy jerome jerry
  jerzy jesse jesus jim jimmy jiri joachim joakim joao jochen joe joel johan johannes john johnny jon jonas jonathan
  joost jordi jorge jorgen jose josef joseph josh joshua josip jovan jozef juan juha jukka julian julio junaid jurgen
  jussi justin kabir kaito kaleb kamal kamil kareem karim karl karol kaspar kasper katsumi kazuo keir keiran keith
  kelvin ken kenji kenneth kenny keshav kevin khalid kieran kirk kishore klaus kofi kojo konstantin kristian krzysztof
  kunal kurt kwabena kwame kwesi kyle lachlan lamar lance larry lars laszlo laurent lawrence leandro lech leif lennart
  leo leon leonard leonid leopold leroy leslie lev levi lewis liam lindsey linus lloyd lorcan lorenzo louis luca lucas
  lucian luciano ludovic ludwig luigi luis lukas lukasz luke maarten maciej madhav magnus mahesh mahmood mahmoud mamadou
  manish manoj mansour manuel marat marc marcel marcelo marco marcus marek mario marius mark marko markus marshall
  marten martin marvin massimo mateo mateus mathias mathieu mats matt matteo matthew matthias mattias maurice mauricio
  mauro max maxim maxime mehdi mehmet micah michael mickey miguel mikael mike mikhail mikkel milan miles milos milton
  mirko miroslav mitch mitt mohamed mohammad mohammed mohan mohsen morgan moritz moshe moustafa muhammad mukesh munir
  murat murray musa mustafa nasser nate nathan nathaniel naveed naveen neil nelson newt niall nicholas nick nicolai
  nicolas niels nigel nikhil nikola nikolai nikolas nikos nils nitin njoroge nnamdi noah noel norman nuno obinna olaf
  olafur oleg oliver olivier olumide oluwaseun omar omer ondrej orlando oscar oskar osman otto ove owen paavo pablo
  padraig pankaj paolo parth pascal patrick paul pavel pedro pekka pete peter petr petro petros petter phil philip
  philipp philippe phillip piero pierre pieter piotr pradeep pramod praveen prem quentin quinton rafael rahul raj rajeev
  rajesh rajiv raju rakesh ralph ramesh ramiro ramon ramsey rand randy rashad rashid raul ravi ray rayan raymond
  reginald reinhard renato rene renzo rex rhys ricardo richard rick ricky rishi rob robert roberto rodney rodrigo roger
  rohan rohit roland romain roman ron ronald ronan rory ross roy ruairi ruben rudi rudolf rudy rupert russell ryan ryo
  saad sadiq saeed sajid salman salvador sam samer samir samuel samuli sandeep sandor sanjay sanjeev santiago santosh
  satoshi saurabh sayed scott sean sebastian sebastien selim serge sergei sergey sergi sergio seth shahid shane shankar
  shaun shawn sheldon shigeru shyam siddharth sidney sigurd silas silvio simon sipho slobodan soren srinivas stanislav
  stanley stefan stephan stephen steve steven stewart stian stijn stuart subhash sudhir suleiman sunil suresh surya
  svein sven taavi tadeusz tahir takashi takeshi tapio tariq tarun ted teemu temitope tendai terje terrence terry
  thabo thando theo theodore thierry thijs thomas tiago tim timo timothy timur tobias toby todd tom tomas tomasz
  tomislav tommy toni tony torben toshiro travis trevor tristan tunde tyler tyrone ugo ulf ulrich umar umberto umesh uwe
  vaclav valentin valeri vasil vasily venkat vernon victor vidar vijay vikas vikram viktor vinay vince vincent vincenzo
  vinod viraj virat vishal vitali vivek vlad vladimir volodymyr vuk walter wade warren wayne werner wesley wilfred wilhelm
  willem william willie winston witold wojciech wolfgang xavier yann yannick yaroslav yash yasir yasser yiannis yitzhak
  yohan yonas yousef youssef yuri yusuf yves zachary zaheer zain zbigniew zdenek zeeshan zlatan zoltan zoran`)

/** First names that are mostly women's. */
export const femaleNames: ReadonlySet<string> = split(`
  aaliyah abebi abena abida abigail adaeze adele adriana adwoa agata agnes agnieszka ahlam aiko aileen ailsa aine aino
  aisha aishwarya aisling akiko akosua alana albertine aleksandra alessandra alessia alexandra alexis alice
  alicia alina alison allison alma alyssa amal amanda amani amara amber amelia amelie amina amira amrita amy ana
  anastasia anastasija andrea angela angelina angie anika anita anja anjali anke ann anna annabel anne anneke annette
  annie annika anouk anselma antje antonia anu anya aoife aparna araminta ariana arianna asha ashley asma astrid asuka
  audrey aurelia ava ayaka ayesha aylin azra bahar barbara barbro beata beatrice beatrix beatriz becky belinda bella
  benedetta bente bernadette beth betsy bettina betty beverly bhavna bianca birgit birgitta birgitte blanca bojana
  bonnie branka brenda bridget brigid brigitte britney bronwyn brooke brunhilde bukola caitlin camila camilla camille
  candace cara carina carla carly carmela carmen carol carole carolina caroline carolyn carrie cassandra catalina
  caterina catherine cathleen cathy catrin cecile cecilia celia celine chantal charlotte chelsea cheryl chiamaka chiara
  chidinma chinwe chioma chitra chloe christina christine ciara cindy claire clara clarissa claudia claudine clementine
  clotilde colleen concetta condoleezza connie constance cora cosima courtney crystal cynthia dagmar daisy dalia damaris
  dana daniela danielle danuta daphne daria darya dawn debbie deborah debra deepa deepika deirdre delia delphine denise
  devika diana diane dianne dilys dina divya dolores dominika donna dora doris dorota dorothea dorothy dragana ebba
  ebony edith edna efua eileen eilidh eimear elaina elaine eleanor elena eleni eleonora elif elina elisa elisabeth elise
  elizabeth elke ella ellen elodie eloise elsa elspeth elvira emilia emily emine emma emmanuelle emmeline enid erica
  erika erin ersilia esme estelle esther eszter eugenia eunice eva eve evelyn faiza farah farida farzana fatemeh fatima
  fatma fatou felicia felicity fernanda filippa fiona fleur flora floriana frances francesca francine franziska
  frederica freya fumiko funmilayo gabriela gabriella gabrielle gail gauri gemma gennifer georgia geraldine gerda
  gertrude ghislaine gina giorgia gisela gisele giselle gita gitte giulia giuliana gladys glenda gloria grace grainne
  greer greta gretchen gudrun gulsen gunilla gwen gwendolyn habiba hadiza hafsa halima hana hannah hanne harriet harumi
  hazel heather hedda hedwig heidi heike helen helena helene helga heloise henrietta hermione hester hilary hilda
  hillary hiroko holly huma ida ifeoma ilhan ilona ilsa ilse imelda imogen indira ines inga ingeborg ingeborga inger
  ingrid iphigenia irene irina iris isabel isabella isha isla ismene isolde ivana ivanka izabela jaana jacinta jacintha
  jacqueline jacqui jadwiga jana jane janelle janet janice jasmin jasmine jaya jeanne jelena jen jenna jennie jennifer
  jenny jessica jill jo joan joana joanna joanne johanna jolanta jolene josefina josephine josie jovana joy joyce
  juanita judit judith judy julia juliana julie juliet juliette june junko justine jutta jyoti kaia kaisa kaja kamala
  karen karin karina karla kasia katarina kate katerina katharine katherine kathleen kathryn kathy katie katy kavita
  kavya kayla keiko kelly kellyanne kerry kerstin keziah khadija kimberly kinga kirsi kirsten kirsty klara kristen
  kristiina kristin kristina kristine kumiko lakshmi lalita lana lara latifa latoya laura laure lauren lavinia layla lea
  leah leena leila lena leni leonie leonora leslie leticia leyla liesl ligia lila lilian lilith lillian lilly lily lina
  linda linnea lisa lisbeth lise liv livia liz liza ljiljana lois lorena lorna lorraine lotta lotte louisa louise luana
  lucia luciana lucie lucija lucille lucinda lucy ludmila luisa lupita lydia lyn lynda lynn lynne mabel mackenzie
  madeleine madeline maeve magda magdalena maggie mahima mairead maja makena malala malgorzata malin mallory mami mandy
  manisha manon manuela mara marcia maren margaret margarita margaux margery margot margrethe maria mariam marian
  mariana marianne maribel maricel marie marieke mariella marijana mariko marilyn marina marion marisa marisol marit
  marjorie marlene marta martha mary maryam mathilde matilda maud maureen mavis maxine mayumi meenakshi meera meg megan
  megyn mei meike melania melanie melinda melissa mercedes merete merle mia michaela michelle michiko mieke mihaela
  mildred milena milica minna mira miranda mirela miriam mirjam moira mollie molly mona monica mridula muriel myra
  nabila nadezhda nadia nadine nafisa naima nalini namrata nancy nanette naoko naomi nasreen natalia natalie
  natalija natasa natasha nathalie neda neha nerys nessa ngozi niamh nicole nicolette nikki nilufer nina nirmala nisha
  nkechi noelle noor nora noriko norma nuala nur nuria odette odile ofelia olena olga olivia oluchi oonagh ophelia orla
  ottilie pallavi paloma pamela parvati pat patricia patty paula paulina pauline pavla peggy penelope penny perpetua
  petra petronella philippa philomena phyllis pia pippa pooja poornima prisca priscilla priya priyanka puja rachel
  rachida radhika ramona rana ranjana raquel rashida rebecca reem reeta regina rekha renata renee rhiannon rhonda
  rihanna rima rina rita ritu roberta robin roisin romy roopa rosa rosalie rosalind rosalyn rosanna rose rosemary roshni
  rosie roslyn rowena roxana roxanne rukhsana ruta ruth saanvi sabine sabrina sadia saffron safiya saima sakura sally
  salma samantha sandra sangeeta sanna saoirse sara sarah saskia savita seema selena senga serena shabnam shalini
  shanice shannon sharmila sharon shauna sheela sheena sheila shelly sherry shirin shirley shobha shreya shweta sian
  sigrid silke silvia simone simran sinead siobhan sita smita smriti snezana sofia sofie solange solveig sonia
  sonya sophia sophie soraya stacey stacy stefania steffi stella steph stephanie sudha sue suman sumitra sunita sunniva
  supriya susan susana susanna susanne sushma suzanne svetla svetlana swati sybil sylvia sylvie tabitha tamara tamika
  tammy tamsin tania tanja tansy tanvi tanya tara tatiana tatjana teresa tess tessa thandi thandiwe thea thelma theresa
  therese tiffany tilda tina tora tove tracy tricia trine trisha trudy tuuli ulla ulrike uma una ursula urszula usha ute
  vaishali valentina valerie vandana vanessa vasundhara veena vendela vera verena veronica victoria vidya vigdis vilma
  violet virginia vivian vivienne wambui wanda wanjiru wendy whitney wilhelmina winifred winnie xenia xiaomei yael
  yasmin yasmina yetunde yewande yoko yolanda yui yukiko yulia yvette yvonne zahra zainab zara zehra zelda zeynep zina
  zoe zofia zora zsofia zuzana`)
