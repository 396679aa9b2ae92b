const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** First names that are mostly men's. */
export const maleNames: ReadonlySet<string> = split(`
  aaron abdul abdullah abraham adam adrian ahmad ahmed akira alan albert alberto alejandro aleksandr alex alexander alexei
  alfred ali allan allen amir anatoly anders andre andreas andrei andrew andriy andrzej andy angelo anthony antoine anton
  antonio antony ari arnold arthur artur asif ayman barack barry bashar ben benedict benjamin benny bernard bernie bill
  billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron calvin carl carlos cesar chad
  charles charlie chester chris christian christoph christopher clarence claude claudio clay clayton clint clive colin
  conor corey cory craig curtis dale dallas damian damien dan daniel danny darren dave david dean dennis derek desmond
  dick diego dieter dimitri dirk dmitri dmitry dominic dominique don donald doug douglas duncan dustin dwight earl ed
  eddie edgar eduardo edward edwin elias elijah elliott emil emmanuel enrique eric erik ernest ernesto ethan eugene evan
  felipe felix ferdinand fernando floyd francesco francis francisco franco frank franklin fred frederick gabriel garrett
  gary gavin gene geoff geoffrey george gerald gerard gerry giorgio giovanni giuseppe glen glenn gordon graham grant greg
  gregory guillermo gunther gustavo guy hans harold harry hassan hector heinz helmut henri henrik henry herbert herman
  howard hugh hugo hussein hunter ian ibrahim igor imran isaac ivan jack jackson jacob jacques jake jamal james jamie 
  jared jason javier jay jean-claude jeb jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joe joel
  johan johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan julian julio jurgen justin karim
  karl keith ken kenneth kenny kevin khalid kirk klaus konstantin kurt kyle lamar lance larry lars laurent lawrence 
  leo leon leonard leonid leroy leslie lev lewis liam lindsey lloyd lorenzo louis luca lucas ludwig luigi luis luke mahmoud
  manuel marc marcel marco marcus mario mark markus marshall martin marvin massimo mateo matt matteo matthew matthias
  maurice max maxim maxime michael miguel mikhail mike milan miles mitch mitt mohamed mohammad mohammed morgan moshe
  muhammad murray mustafa nasser nate nathan nathaniel neil nelson newt nicholas nick nicolas nigel nikolai nikolas noah
  noel norman oleg olaf oliver olivier omar orlando oscar osman otto owen pablo paolo patrick paul pavel pedro pete peter
  petro petr phil philip philippe phillip pierre piotr quentin rafael rahul raj ralph ramon rand randy rashid raul ray raymond
  reginald rene rex ricardo richard rick ricky rishi rob robert roberto rodney rodrigo roger roland roman ron ronald rory
  ross roy ruben rudolf rudy rupert russell ryan salman salvador sam samir samuel santiago scott sean sebastian serge
  sergei sergey sergio seth shane shaun shawn sheldon sidney silvio simon stanislav stanley stefan stephan stephen steve
  steven stewart stuart sven ted terrence terry theodore thierry thomas tim timothy tobias todd tom tommy toni tony
  travis trevor tyler tyrone umberto victor viktor vince vincent vitali vladimir volodymyr walter warren wayne wesley
  werner wilhelm  william willie wolfgang xavier yasser yitzhak yuri yusuf zachary `)

/** First names that are mostly women's. */
export const femaleNames: ReadonlySet<string> = split(`
  abigail adele adriana agnes aisha alana alexandra alexis alice alicia alina alison allison alyssa amanda amber amelia amina
  amy ana anastasia andrea angela angelina angie anita ann anna anne annette annie antonia ariana ashley astrid audrey 
  barbara beatrice becky bella bernadette beth betsy betty beverly bianca birgit bonnie brenda brigid brigitte britney brooke
  camila camilla candace carla carly carmen carol carole carolina caroline carolyn carrie cassandra catherine cathy cecilia
  celia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen condoleezza connie
  constance cora courtney crystal cynthia daisy dana daniela danielle daphne dawn deborah debbie debra denise diana diane
  dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena elisa elisabeth elise elizabeth ella ellen elsa
  emilia emily emma erica erin esther eva eve evelyn fatima fiona flora  frances francesca gabriela gabrielle
  gail gemma gennifer georgia gertrude gina giorgia giulia gladys glenda gloria grace greta gretchen gwen hannah harriet
  hazel heather heidi helen helena helga hilary hillary holly huma ida ilhan ilse imelda ines ingrid irene irina iris
  isabel isabella ivana ivanka jacqueline jacqui  jane janet janice jasmine jeanne jen jenna jennifer jenny jessica jill
  jo joan joanna joanne josephine joy joyce juanita judith judy julia juliana julie june kamala karen karin karla katarina
  kate katerina katharine katherine kathleen kathryn kathy katie katy kayla kelly kellyanne kerry  kimberly kirsten kristen
  kristin kristina lara latoya laura lauren leah leila lena leslie leticia lillian lily linda lisa liz liza lois lorena
  lorraine louise lucia lucille lucy luisa luciana lydia lynn mackenzie madeleine madeline malala manuela marcia margaret margarita
  maria mariam marian marianne marie marilyn marina marion marjorie marta martha mary maryam maureen maxine megan megyn
  melania melanie melissa mercedes michelle mildred miranda miriam mollie molly monica muriel myra nadia nancy naomi natalia
  natalie natasha nicole nikki nina nora norma olga olivia pamela pat patricia patty paula pauline peggy penelope penny
  petra phyllis pippa priscilla rachel ramona rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary
  roxanne ruth sabrina sally samantha sandra sara sarah selena serena shannon sharon sheila shelly sherry shirley silvia
  simone sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan susanna susanne suzanne svetlana
  sylvia tamara tammy tanya tara tatiana teresa theresa tiffany tina tracy ursula valentina valerie vanessa vera veronica
  victoria violet virginia vivian wanda wendy whitney xiaomei yasmin yolanda yulia yvette yvonne zoe`)
