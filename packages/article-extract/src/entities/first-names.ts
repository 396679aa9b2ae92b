const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** First names that are mostly men's. */
export const maleNames: ReadonlySet<string> = split(`
  aadil aaron abbas abdi abdou abdul abdullah abdulrahman abebe abel abhishek abraham achim adam adebayo adebola adel
  ademola adil aditya adnan adrian agustin ahmad ahmed ahmet aidan aiden ajay akash akin akio akira aksel alain alan
  alasdair alastair albert alberto albrecht aldo alejandro alejo aleksandr alessandro alex alexander alexei alf alfie
  alfonso alfred ali alistair allan allen alvaro amadou amar amir amit amos anatole anatoly anders andre andreas
  andrei andreu andrew andriy andrzej andy angelo angus anil ankit antero anthoni anthony antoine anton antonio antony
  anup anwar archie ari arjun arkady armando armin arne arnold aron arthur artur arun arvind ashok ashraf asif aslam
  axel ayman baptiste barack baraka barry bartholomew bashar bashir bastian baxter ben benedict benjamin benny
  benoit bernard bernardo bernie bert bertie bharat bilal bill billy bjarne bjorn bo bob bobby bogdan boris boubacar
  brad bradley brandon brendan brent brett brian brock bruce bruno bryan bryn buddy burak byron caleb callum calvin
  carl carlos carsten casper cedric cesar chad charles charlie chester chet chidi chinedu chris christer christian
  christoph christopher christos chuck chukwuma cian cillian claes clarence claude claudio clay clayton clem clint
  clive cody colin colm connor conor corey cormac cory craig curtis cyril daiki daisuke dale dallas damian damien
  damir damon dan daniel danila danilo danny darren daryl dave david davide davit dean declan deepak dejan demarcus
  demetrius denis dennis derek deshawn desmond detlef devin dhruv dick didier diego dieter dilip dimitar dimitri
  dimitrios dinesh dinko dirk djibril dmitri dmitry dmytro dominic dominik dominique don donal donald donovan doug
  douglas dragan duane duc duncan dusan dustin dwayne dwight dylan eamon earl ed eddie edgar edmund eduard eduardo
  edward edwin efrain egon einar eirik elias elijah elliot elliott emeka emil emiliano emmanuel emmett emre enda
  enrique enzo eoin epeli erdal eric erik erland erling ernest ernesto ernie ernst erwin esteban ethan etienne eugene
  evan everett ezra fabian fabio fabrice fadi farhan farid feargal federico felipe felix femi ferdinand ferenc fergus
  fernand fernando finn fionn florian floyd folke francesco francis francisco franco frank franklin frans franz fred
  freddie frederick fredrik frode gabor gabriel gareth garrett garry garth gary gaurav gavin gene geoff geoffrey
  george gerald gerard gerardo gerhard gerry gheorghe giacomo gianluca gideon gilbert gilles giorgio giovanni girish
  giuseppe glen glenn gopal goran gordon graham grant greg gregor gregory guido guillermo gunnar gunther gurpreet gus
  gustavo guy gyorgy haakon hakan hal hamish hamza hank hans harish harold harry haruki haruto harvey hasan hassan
  havard hector heikki heinz helmut hemi hendrik henri henrik henry herbert herman herve hideo hiro hiroshi horst
  howard hugh hugo hung hunter husain hussein ian ibrahim ignacio igor ihor iker ilya imad imran ingmar iosif irving
  isaac ishaan ishmael ismail istvan ivan ivo iwan jack jackson jacob jacques jake jakob jakub jamal james jamie janos
  jared jaroslav jarrod jason jasper javier jay jayden jean-claude jeb jed jeevan jeff jeffrey jens jeppe jeremy
  jerome jerry jerzy jesse jesus jethro jim jimmy jiri joachim joakim joao joaquin jochen joe joel johan johannes john
  johnny jon jonas jonathan joost jordi jorge jorgen jose josef joseph josh joshua josiah josip jovan jozef juan juha
  jukka julian julio junaid jurgen jussi justin kabir kaito kaleb kamal kamil kareem karim karl karol kaspar kasper
  katsumi kazuki kazuo keir keiran keith kelvin ken kenji kenneth kenny kenta keshav kevin khalid kieran kirk kishore
  klaus kofi kojo konstantin kristian krzysztof kunal kurt kurtis kwabena kwame kwesi kyle lachlan lamar lance
  larry lars laszlo laurent lawrence leandro lech leif leland len lennart leo leon leonard leonid leopold leroy leslie
  lev levi lewis liam lindsey linus lloyd lorcan lorenzo lorne lou louis luca lucas lucian luciano ludovic ludwig
  luigi luis lukas lukasz luke lyle maarten maciej madhav magnus mahesh mahmood mahmoud malcolm mamadou manish manoj
  mansour manu manuel marat marc marcel marcelo marco marcus marek mario marius mark marko markus marshall marten
  martin marvin massimo mateo mateus mathias mathieu mats matt matteo matthew matthias mattias maurice mauricio mauro
  max maxim maxime mehdi mehmet mervyn micah michael mickey miguel mikael mike mikhail mikkel milan miles milos milton
  minh mirko miroslav mitch mitt mohamed mohammad mohammed mohan mohsen monty morgan moritz moshe moustafa muhammad
  mukesh munir murat murray musa mustafa myles nasser nate nathan nathaniel naveed naveen ned neil nelson newt niall
  nicholas nick nicolai nicolas niels nigel nikhil nikola nikolai nikolas nikos nils nitin njoroge nnamdi noah noel
  norm norman nuno obinna olaf olafur oleg oliver olivier olumide oluwaseun omar omer ondrej orlando orville oscar
  oskar osman otis otto ove owen paavo pablo padraig pankaj paolo parth pascal patrick paul pavel pedro pekka pete
  peter petr petro petros petter phil philip philipp philippe phillip piero pierre pieter piotr pradeep pramod praveen
  prem preston quentin quincy quinton rafael rahul raj rajeev rajesh rajiv raju rakesh ralph ramesh ramiro ramon
  ramsey rand randall randy rashad rashid ratu raul ravi ray rayan raymond reggie reginald reinhard renato rene renzo
  rex rhett rhys ricardo richard rick ricky rishi rob robert roberto rocco rod rodney rodrigo roger rohan rohit roland
  romain roman ron ronald ronan rory roscoe ross roy royce ruairi ruben rudi rudolf rudy rufus rupert russ russell
  ryan ryo ryota saad sadiq saeed sajid salman salvador sam samer samir samuel samuli sandeep sandor sanjay sanjeev
  santiago santosh satoshi saurabh sayed scott sean sebastian sebastien selim semi serge sergei sergey sergi sergio
  seth shahid shane shankar shaun shawn sheldon shigeru shinji shyam sid siddharth sidney sigurd silas silvio simon
  sione sipho slobodan soren srinivas stanislav stanley stefan stephan stephen steve steven stewart stian stijn stu
  stuart subhash sudhir suleiman sunil suresh surya svein sven taavi tadeusz tahir takashi takeshi tama tapio tariq
  tarun ted teemu temitope tendai terje terrell terrence terry tevita thabo thando theo theodore thierry thijs
  thomas tiago tim timo timothy timur tobias toby todd tom tomas tomasz tomislav tommy toni tony torben toshiro travis
  trent trevor tristan tuan tunde tyler tyrone ugo ulf ulrich umar umberto umesh uwe vaclav valentin valeri vasil
  vasily vaughn venkat vern vernon vic victor vidar vijay vikas vikram viktor viliami vinay vince vincent vincenzo
  vinod viraj virat virgil vishal vitali vivek vlad vladimir volodymyr vuk wade wally walter warren wayne wendell
  werner wes wesley wilbur wilfred wilhelm willard willem william willie winston wiremu witold wojciech wolfgang woody
  xavier yann yannick yaroslav yash yasir yasser yiannis yitzhak yohan yonas yousef youssef yuri yusuf yusuke yves
  zachary zack zaheer zain zbigniew zdenek zeeshan zeke zlatan zoltan zoran`)

/** First names that are mostly women's. */
export const femaleNames: ReadonlySet<string> = split(`
  aaliyah abebi abena abida abigail abimbola achieng ada adaeze adele adia adriana adwoa afia agata agnes agnieszka
  ahlam aiko aileen ailsa aine aino aisha aishwarya aisling akiko akosua akua alana albertine aleksandra alessandra
  alessia alexandra alexis alice alicia alina alison allison alma alyssa amal amanda amani amara amber amelia amelie
  amina amira amrita amy ana anastasia anastasija andrea angela angelina angie anika anita anja anjali anke ann anna
  annabel anne anneke annette annie annika anouk anselma antje antonia anu anya aoife aparna araminta ariana arianna
  aroha asha ashley asma astrid asuka atieno audrey aurelia ava ayaka ayesha aylin ayodele azra bahar barbara barbro
  bea beata beatrice beatrix beatriz becky belinda bella benedetta bente bernadette bess beth betsy bettina betty bev
  beverly bhavna bianca birgit birgitta birgitte blanca bojana bonnie branka bree brenda bridget bridie brigid
  brigitte britney bronwyn brooke brunhilde bukola busisiwe caitlin camila camilla camille candace candice cara carina
  carla carly carmela carmen carol carole carolina caroline carolyn carrie cassandra catalina caterina cath catherine
  cathleen cathy catrin cecile cecilia celia celine chantal charlotte chelsea cheryl chiamaka chiara chidinma chinwe
  chioma chitra chloe christina christine ciara cindy claire clara clarissa claudia claudine clementine clotilde
  colleen concetta condoleezza connie constance cora corinne cosima courtney crystal cynthia dagmar daisy dalia
  damaris dana daniela danielle danuta daphne daria darya dawn debbie deborah debra deepa deepika deirdre delia della
  delphine denise devika diana diane dianne dilys dina divya dolly dolores dominika donna dora doris dorota dorothea
  dorothy dottie dragana ebba ebele ebony edith edna effie efua eileen eilidh eimear elaina elaine eleanor elena eleni
  eleonora elif elina elisa elisabeth elise elizabeth elke ella ellen ellie elodie eloise elsa elsie elspeth elvira
  emilia emily emine emma emmanuelle emmeline enid erica erika erin ersilia esi esme estelle esther eszter eugenia
  eunice eva eve evelyn faiza farah farida farzana fatemeh fatima fatma fatou felicia felicity fernanda filippa fiona
  fleur flo flora floriana folake frances francesca francine franziska frederica freya fumiko funmilayo gabriela
  gabriella gabrielle gail gauri gemma gennifer georgia geraldine gerda gertrude ghislaine gina ginny giorgia gisela
  gisele giselle gita gitte giulia giuliana gladys glenda gloria grace grainne greer greta gretchen gudrun gulsen
  gunilla gwen gwendolyn gwyneth habiba hadiza hafsa halima hana hannah hanne harriet harumi hattie hazel heather
  hedda hedwig heidi heike helen helena helene helga heloise henrietta hermione hester hetty hilary hilda hillary hine
  hiroko holly huma ida ifeoma ilhan ilona ilsa ilse imelda imogen indira ines inga ingeborg ingeborga inger ingrid
  iphigenia irene irina iris isabel isabella isha isla ismene isolde ivana ivanka ivy izabela jaana jacinta jacintha
  jacqueline jacqui jadwiga jana jane janelle janet janice jasmin jasmine jaya jeanette jeanne jeannie jelena jemima
  jen jenna jennie jennifer jenny jessica jill jo joan joana joanna joanne jodie johanna jolanta jolene josefina
  josephine josie jovana joy joyce juanita judit judith judy julia juliana julie juliet juliette june junko justine
  jutta jyoti kaia kaisa kaja kamala karen karin karina karla kasia katarina kate katerina katharine katherine
  kathleen kathryn kathy katie katy kavita kavya kayla keiko kelly kellyanne kerry kerstin keziah khadija kimberly
  kinga kirra kirsi kirsten kirsty kitty klara kristen kristiina kristin kristina kristine kumiko kylie lakshmi lalita
  lana lara latifa latoya laura laure lauren lavinia layla lea leah leena leila lena leni leonie leonora leslie
  leticia lexi leyla libby liesl ligia lila lilian lilith lillian lilly lily lina linda lindiwe linnea lisa lisbeth
  lise liv livia liz liza ljiljana lois lorena lorna lorraine lotta lotte lottie louisa louise luana lucia luciana
  lucie lucija lucille lucinda lucy ludmila luisa lulu lupe lupita lydia lyn lynda lynn lynne mabel mackenzie
  madeleine madeline maeve magda magdalena maggie mahima mairead maisie maja makayla makena malala malgorzata malin
  mallory mami mamie mandy manisha manon manuela mara marcia maren margaret margarita margaux marge margery margot
  margrethe marguerite maria mariam marian mariana marianne maribel maricel marie marieke mariella marijana mariko
  marilyn marina marion marisa marisol marit marjorie marlene marta martha mary maryam mathilde matilda maud maureen
  mavis maxine maya mayumi meenakshi meera meg megan megyn mei meike melania melanie mele melinda melissa mercedes
  mere merete merle mia michaela michelle michiko mieke mihaela mildred milena milica millie mimi minna minnie mira
  miranda mirela miriam mirjam moira mollie molly mona monica mridula muriel mwajuma myra myrtle nabila nadezhda nadia
  nadine nafisa naima nalini namrata nancy nanette naoko naomi nasreen natalia natalie natalija natasa natasha
  nathalie neda neema neha nell nellie nerys nessa ngaire ngozi niamh nicole nicolette nikki nilufer nina nirmala
  nisha nkechi noelle nola nomsa noor nora noreen noriko norma nuala nur nuria nyambura odette odile ofelia olena olga
  olivia oluchi oonagh ophelia orla ottilie pallavi paloma pamela parvati pat patricia patsy patty paula paulina
  pauline pavla peggy penelope penny perpetua petra petronella philippa philomena phoebe phyllis pia pippa pooja
  poornima prisca priscilla priya priyanka puja queenie rachel rachida radhika ramona rana ranjana raquel rashida
  rebecca reem reeta regina rehema rekha renata renee rhiannon rhoda rhonda rihanna rima rina rita ritu roberta robin
  robyn roisin romy roopa rosa rosalie rosalind rosalyn rosanna rose rosemary roshni rosie roslyn rowena roxana
  roxanne rukhsana ruta ruth saanvi sabine sabrina sadia sadie saffron safiya saima sakura sally salma salote samantha
  sandra sangeeta sanna saoirse sara sarah saskia savita seema selena senga serena shabnam shalini shanice shannon
  sharmila sharon shauna sheela sheena sheila shelley shelly sherry shirin shirley shobha shona shreya shweta sian
  sienna sigrid silke silvia simone simran sina sinead siobhan sita skye smita smriti snezana sofia sofie solange
  solveig sonia sonya sophia sophie soraya stacey stacy stefania steffi stella steph stephanie sudha sue suman sumitra
  sunita sunniva supriya susan susana susanna susanne sushma suzanne svetla svetlana swati sybil sylvia sylvie tabitha
  tamara tamika tammy tamsin tania tanja tansy tanvi tanya tara tatiana tatjana teresa tess tessa thandi thandiwe thea
  thelma theresa therese thuli tiffany tilda tilly tina tora tove tracey tracy tricia trine trisha trudy tuuli ulla
  ulrike uma una ursula urszula usha ute vaishali valentina valerie vandana vanessa vasundhara veena velma vendela
  vera verena verna veronica victoria vidya vigdis vilma violet virginia vivian vivienne wambui wanda wanjiku wanjiru
  wendy whitney wilhelmina wilma winifred winnie xenia xiaomei yael yasmin yasmina yetunde yewande yinka yoko yolanda
  yui yukiko yulia yvette yvonne zahra zainab zanele zara zehra zelda zeynep zina zoe zofia zora zsofia zuzana`)

/** Whether a word in lower case is a first name. */
export const isFirstName = (lower: string): boolean => maleNames.has(lower) || femaleNames.has(lower)
