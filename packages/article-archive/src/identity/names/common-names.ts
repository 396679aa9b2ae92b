/**
 * The most frequent given names and surnames in the United States, most frequent first. Source: U.S. Census Bureau,
 * Frequently Occurring Surnames and Given Names from the 1990 Census (public domain).
 */
const givenNames = `
    james mary john patricia robert linda michael barbara william elizabeth david jennifer richard maria charles susan
    joseph margaret thomas dorothy christopher lisa daniel nancy paul karen mark betty donald helen george sandra
    kenneth donna steven carol edward ruth brian sharon ronald michelle anthony laura kevin sarah jason kimberly
    matthew deborah gary jessica timothy shirley jose cynthia larry angela jeffrey melissa frank brenda scott amy eric
    anna stephen rebecca andrew virginia raymond kathleen gregory pamela joshua martha jerry debra dennis amanda
    walter stephanie patrick carolyn peter christine harold marie douglas janet henry catherine carl frances arthur
    ann ryan joyce roger diane joe alice juan julie jack heather albert teresa jonathan doris justin gloria terry
    evelyn gerald jean keith cheryl samuel mildred willie katherine ralph joan lawrence ashley nicholas judith roy
    rose benjamin janice bruce kelly brandon nicole adam judy harry christina fred kathy wayne theresa billy beverly
    steve denise louis tammy jeremy irene aaron jane randy lori howard rachel eugene marilyn carlos andrea russell
    kathryn bobby louise victor sara martin anne ernest jacqueline phillip wanda todd bonnie jesse julia craig ruby
    alan lois shawn tina clarence phyllis sean norma philip paula chris diana johnny annie earl lillian jimmy emily
    antonio robin danny peggy bryan crystal tony gladys luis rita mike dawn stanley connie leonard florence nathan
    tracy dale edna manuel tiffany rodney carmen curtis rosa norman cindy allen grace marvin wendy vincent victoria
    glenn edith jeffery kim travis sherry jeff sylvia chad josephine jacob thelma lee shannon melvin sheila alfred
    ethel kyle ellen francis elaine bradley marjorie jesus carrie herbert charlotte frederick monica ray esther joel
    pauline edwin emma don juanita eddie anita ricky rhonda troy hazel randall amber barry eva alexander debbie
    bernard april mario leslie leroy clara francisco lucille marcus jamie micheal joanne theodore eleanor clifford
    valerie miguel danielle oscar megan jay alicia jim suzanne tom michele calvin gail alex bertha jon darlene ronnie
    veronica bill jill lloyd erin tommy geraldine leon lauren derek cathy warren joann darrell lorraine jerome lynn
    floyd sally leo regina alvin erica tim beatrice wesley dolores gordon bernice dean audrey greg yvonne jorge
    annette dustin june pedro samantha derrick marion dan dana lewis stacy zachary ana corey renee herman ida maurice
    vivian vernon roberta roberto holly clyde brittany glen melanie hector loretta shane yolanda ricardo jeanette sam
    laurie rick katie lester kristen brent vanessa ramon alma charlie sue tyler elsie gilbert beth gene jeanne marc
    vicki reginald carla ruben tara brett rosemary angel eileen nathaniel terri rafael gertrude lucy edgar tonya
    milton ella raul stacey ben wilma chester gina cecil kristin duane jessie franklin natalie andre agnes elmer vera
    brad gabriel charlene ron bessie mitchell delores roland melinda arnold pearl harvey arlene jared maureen adrian
    colleen karl allison cory tamara claude joy erik georgia darryl constance lillie neil claudia jackie christian
    marcia javier tanya fernando nellie clinton minnie ted marlene mathew heidi tyrone glenda darren lydia lonnie
    viola lance courtney cody marian julio stella caroline kurt dora allan jo`

const surnames = `
    smith johnson williams jones brown davis miller wilson moore taylor anderson thomas jackson white harris martin
    thompson garcia martinez robinson clark rodriguez lewis lee walker hall allen young hernandez king wright lopez
    hill scott green adams baker gonzalez nelson carter mitchell perez roberts turner phillips campbell parker evans
    edwards collins stewart sanchez morris rogers reed cook morgan bell murphy bailey rivera cooper richardson cox
    howard ward torres peterson gray ramirez james watson brooks kelly sanders price bennett wood barnes ross
    henderson coleman jenkins perry powell long patterson hughes flores washington butler simmons foster gonzales
    bryant alexander russell griffin diaz hayes myers ford hamilton graham sullivan wallace woods cole west jordan
    owens reynolds fisher ellis harrison gibson mcdonald cruz marshall ortiz gomez murray freeman wells webb simpson
    stevens tucker porter hunter hicks crawford henry boyd mason morales kennedy warren dixon ramos reyes burns gordon
    shaw holmes rice robertson hunt black daniels palmer mills nichols grant knight ferguson rose stone hawkins dunn
    perkins hudson spencer gardner stephens payne pierce berry matthews arnold wagner willis ray watkins olson carroll
    duncan snyder hart cunningham bradley lane andrews ruiz harper fox riley armstrong carpenter weaver greene
    lawrence elliott chavez sims austin peters kelley franklin lawson fields gutierrez ryan schmidt carr vasquez
    castillo wheeler chapman oliver montgomery richards williamson johnston banks meyer bishop mccoy howell alvarez
    morrison hansen fernandez garza harvey little burton stanley nguyen george jacobs reid kim fuller lynch dean
    gilbert garrett romero welch larson frazier burke hanson day mendoza moreno bowman medina fowler brewer hoffman
    carlson silva pearson holland douglas fleming jensen vargas byrd davidson hopkins may terry herrera wade soto
    walters curtis neal caldwell lowe jennings barnett graves jimenez horton shelton barrett obrien castro sutton
    gregory mckinney lucas miles craig rodriquez chambers holt lambert fletcher watts bates hale rhodes pena beck
    newman haynes mcdaniel mendez bush vaughn parks dawson santiago norris hardy love steele curry powers schultz
    barker guzman page munoz ball keller chandler weber leonard walsh lyons ramsey wolfe schneider mullins benson
    sharp bowen daniel barber cummings hines baldwin griffith valdez hubbard salazar reeves warner stevenson burgess
    santos tate cross garner mann mack moss thornton dennis mcgee farmer delgado aguilar vega glover manning cohen
    harmon rodgers robbins newton todd blair higgins ingram reese cannon strickland townsend potter goodwin walton
    rowe hampton ortega patton swanson joseph francis goodman maldonado yates becker erickson hodges rios conner
    adkins webster norman malone hammond flowers cobb moody quinn blake maxwell pope floyd osborne paul mccarthy
    guerrero lindsey estrada sandoval gibbs tyler gross fitzgerald stokes doyle sherman saunders wise colon gill
    alvarado greer padilla simon waters nunez ballard schwartz mcbride houston christensen klein pratt briggs parsons
    mclaughlin zimmerman french buchanan moran copeland roy pittman brady mccormick holloway brock poole frank logan
    owen bass marsh drake wong jefferson park morton abbott sparks patrick norton huff clayton massey lloyd figueroa
    carson bowers roberson barton tran lamb harrington casey boone cortez clarke mathis singleton wilkins cain bryan
    underwood hogan mckenzie collier luna phelps mcguire allison bridges wilkerson nash summers atkins wilcox pitts
    conley marquez burnett richard cochran chase davenport hood gates clay ayala sawyer roman vazquez dickerson hodge
    acosta flynn espinoza nicholson monroe wolf morrow kirk randall anthony whitaker oconnor skinner ware molina kirby
    huffman bradford charles gilmore dominguez oneal bruce lang combs kramer heath hancock gallagher gaines shaffer
    short wiggins mathews mcclain fischer wall small melton hensley bond dyer cameron grimes contreras christian wyatt
    baxter snow mosley shepherd larsen hoover beasley glenn petersen whitehead meyers keith garrison vincent shields
    horn savage olsen schroeder hartman woodard mueller kemp deleon booth patel calhoun wiley eaton cline navarro
    harrell lester humphrey parrish`

const commonness = (names: string): ReadonlyMap<string, number> => {
  const ranked = names.trim().split(/\s+/)
  return new Map(ranked.map((name, rank) => [name, 1 - (0.8 * rank) / ranked.length]))
}

/**
 * How common a normalized given name is: 1 for the most frequent, 0.2 for the last of the list. Other names are
 * missing.
 */
export const commonGivenNames = commonness(givenNames)

/** How common a normalized surname is, on the same scale. */
export const commonSurnames = commonness(surnames)
