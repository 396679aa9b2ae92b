import { describe, expect, test } from 'vitest'
import { extractArticle } from '../extract-article.ts'

const figuresOf = (text: string) => {
  const article = extractArticle(text, { headline: 'h', model: 'fast' })
  return article.figures.map(({ span, quantity, approximate, unit, base }) => {
    const amount =
      quantity.kind === 'value'
        ? `${quantity.value}`
        : quantity.kind === 'range'
          ? `${quantity.min}..${quantity.max}`
          : `${quantity.comparator}${quantity.value}`
    const against = base ? ` ${base.relation} ${base.value} ${base.unit.code}` : ''
    return `${article.text.slice(span.start, span.end)} = ${approximate ? '~' : ''}${amount} ${unit.code}${against}`
  })
}

const tables: Readonly<Record<string, readonly (readonly [text: string, figures: readonly string[]])[]>> = {
  'counts and what they count': [
    ['Approximately 300 soldiers fell.', ['Approximately 300 soldiers = ~300 person']],
    [
      'About 300 soldiers fell and another 2,700 were hurt.',
      ['About 300 soldiers = ~300 person', 'another 2,700 = ~2700 person'],
    ],
    ['At least one soldier fell.', ['At least one soldier = >=1 person']],
    ['More than 40 boats sank.', ['More than 40 boats = >40 boat']],
    ['Up to twelve boats sank.', ['Up to twelve boats = <=12 boat']],
    ['Thirty-two boats sank.', ['Thirty-two boats = 32 boat']],
    ['Two hundred and five boats sank.', ['Two hundred and five boats = 205 boat']],
    ['Half a million people fled.', ['Half a million people = 500000 person']],
    ['Two dozen villages were hit.', ['Two dozen villages = 24 village']],
    ['Last year 300 people died.', ['300 people = 300 person']],
    ['TWO men were shot.', ['TWO men = 2 person']],
    ['Two of his most trusted workers left.', ['Two of his most trusted workers = 2 person']],
    ['Two gunmen died and three others fled.', ['Two gunmen = 2 person', 'three others = 3 person']],
    ['He has a fleet of 270 aircraft.', ['270 aircraft = 270 aircraft']],
    ['Two Atlantic States service members were hurt.', ['Two Atlantic States service members = 2 person']],
    ['The 12-member panel read the 40-page report.', ['12-member panel = 12 person', '40-page report = 40 page']],
    ['A 5,000-strong crowd marched.', ['5,000-strong crowd = 5000 person']],
    [
      'It hired close to 1,000 maintenance and cleaning workers.',
      ['close to 1,000 maintenance and cleaning workers = ~1000 person'],
    ],
    ['Organizers said 20,000.', ['20,000 = 20000 item']],
    ['A mother of four lives there.', ['four = 4 child']],
    ['She picked up all 66 of the state’s delegates.', ['66 of the state’s delegates = 66 person']],
    ['Three of Mr. Holm’s aides left.', ['Three of Mr. Holm’s aides = 3 person']],
    ['They went to 25 randomly selected sites.', ['25 randomly selected sites = 25 site']],
    [
      'The two most populous counties and ten newly elected members came.',
      ['two most populous counties = 2 county', 'ten newly elected members = 10 person'],
    ],
    ['It is an 18-hole course on a 214-page map.', ['18-hole course = 18 hole', '214-page map = 214 page']],
    ['She has a 214-delegate lead.', ['214-delegate lead = 214 person']],
    ['One man was killed and one woman was injured.', ['One man = 1 person', 'one woman = 1 person']],
    ['One person died when the wall fell.', ['One person = 1 person']],
    ['There were 12 boys and nine girls.', ['12 boys = 12 person', 'nine girls = 9 person']],
    ['A dozen or so men came.', ['A dozen or so men = ~12 person']],
    ['It takes 10 or more years.', ['10 or more years = >=10 a']],
    ['Some 300-plus guests came.', ['Some 300-plus guests = ~>=300 person']],
    ['It drew 300+ guests.', ['300+ guests = >=300 person']],
    ['It has 1 million-plus users.', ['1 million-plus users = >=1000000 person']],
  ],
  'groups of digits': [
    ['The plant burned 816 000 tonnes.', ['816 000 tonnes = 816000 t']],
    ['The plant burned 816\u2009000 tonnes.', ['816\u2009000 tonnes = 816000 t']],
    ['The plant burned 1\u00a0816\u00a0000 tonnes.', ['1\u00a0816\u00a0000 tonnes = 1816000 t']],
    ["It holds 12'500 seats.", ["12'500 seats = 12500 seat"]],
    ['It has 12,34,567 voters.', ['12,34,567 voters = 1234567 person']],
    ['It has 1.234.567 voters.', ['1.234.567 voters = 1234567 person']],
    ['It lost $13 009 million.', ['$13 009 million = 13009000000 USD']],
    ['The raid killed 48² people.', ['48² people = 48 person']],
    ['It cost 12,500³ jobs.', ['12,500³ jobs = 12500 job']],
    ['The plant burned 12 450 barrels.', ['12 450 barrels = 12450 [bbl_us]']],
    ['It cost 3.450.000 euros.', ['3.450.000 euros = 3450000 EUR']],
    ["It cost 1'250'000 francs.", ["1'250'000 francs = 1250000 CHF"]],
    ['It cost 1,234.56 euros.', ['1,234.56 euros = 1234.56 EUR']],
  ],
  signs: [
    ['The balance was −3.2 million.', ['−3.2 million = -3200000 item']],
    ['Output shrank by minus 1.5 percent.', ['minus 1.5 percent = -1.5 %']],
    ['It was −4 degrees.', ['−4 degrees = -4 {degree}']],
    ['The result was -$4.5m.', ['-$4.5m = -4500000 USD']],
    ['The index moved -0.4%.', ['-0.4% = -0.4 %']],
    ['It lost -€12 million.', ['-€12 million = -12000000 EUR']],
    ['Growth was –0.7%.', ['–0.7% = -0.7 %']],
    ['It was minus 12 degrees Celsius.', ['minus 12 degrees Celsius = -12 Cel']],
    ['It was −10C at night.', ['−10C = -10 Cel']],
  ],
  ranges: [
    ['It cost between 30 million and 45 million euros.', ['30 million and 45 million euros = 30000000..45000000 EUR']],
    ['Between 3 and 4 million people fled.', ['3 and 4 million people = 3000000..4000000 person']],
    ['It costs from 2 to 3 billion euros.', ['2 to 3 billion euros = 2000000000..3000000000 EUR']],
    ['Some 10-12 thousand people stayed.', ['Some 10-12 thousand people = ~10000..12000 person']],
    ['It took six to seven minutes.', ['six to seven minutes = 6..7 min']],
    ['Three or four people saw it.', ['Three or four people = 3..4 person']],
    ['It will cost $5-$7 million.', ['$5-$7 million = 5000000..7000000 USD']],
    ['The firm cut 5 to 7 thousand jobs.', ['5 to 7 thousand jobs = 5000..7000 job']],
    ['Prices rose by 3 to 5 percent.', ['3 to 5 percent = 3..5 %']],
    ['Officials ordered 8 million to 10 million doses.', ['8 million to 10 million doses = 8000000..10000000 dose']],
    ['It will cost $4 million to $5 million.', ['$4 million to $5 million = 4000000..5000000 USD']],
    ['It costs 8 million–10 million dollars.', ['8 million–10 million dollars = 8000000..10000000 USD']],
    ['Wages will rise between 2 and 3 per cent.', ['2 and 3 per cent = 2..3 %']],
    ['They expect 15,000-20,000 visitors.', ['15,000-20,000 visitors = 15000..20000 person']],
    ['The trip takes 40-45 minutes.', ['40-45 minutes = 40..45 min']],
  ],
  'a change is two figures': [
    [
      'Its value was slashed from $47 billion to $8 billion.',
      ['$47 billion = 47000000000 USD', '$8 billion = 8000000000 USD'],
    ],
    ['The price fell from $60 to $52 a barrel.', ['$60 = 60 USD', '$52 a barrel = 52 USD per 1 [bbl_us]']],
    ['The rate rose from 3 to 4 percent.', ['3 = 3 %', '4 percent = 4 %']],
    ['Sales rose 3.5 percent to $27.2 billion.', ['3.5 percent = 3.5 %', '$27.2 billion = 27200000000 USD']],
    ['The rate rose 3% to 5%.', ['3% = 3 %', '5% = 5 %']],
    ['Cases rose from 312 in 2016 to 410 in 2017.', ['312 = 312 item', '410 = 410 item']],
    ['Sales rose 12 percent year on year to $4.5bn.', ['12 percent = 12 %', '$4.5bn = 4500000000 USD']],
    ['Oil rose $1.20 to $82.10 a barrel.', ['$1.20 = 1.2 USD', '$82.10 a barrel = 82.1 USD per 1 [bbl_us]']],
    [
      'The index fell 312.5 points, or 0.9%, to 34,112.',
      ['312.5 points = 312.5 point', '0.9% = 0.9 %', '34,112 = 34112 item'],
    ],
  ],
  fractions: [
    ['It took 3 1/2 million bricks.', ['3 1/2 million bricks = 3500000 brick']],
    ['It took 2½ million bricks.', ['2½ million bricks = 2500000 brick']],
    ['It lasted two-and-a-half years.', ['two-and-a-half years = 2.5 a']],
    ['It lasted half an hour.', ['half an hour = 0.5 h']],
    ['Nearly two thirds of all firms left.', ['Nearly two thirds = ~0.6667 1']],
    ['A sixth of callers give up.', ['A sixth = 0.1667 1']],
    ['Almost a quarter of workers quit.', ['Almost a quarter = ~0.25 1']],
    ['More than half of the boats sank.', ['More than half = >0.5 1']],
    ['It was cut by a third by closing the quay.', ['a third = 0.3333 1']],
    ['It was cut by a third.', ['a third = 0.3333 1']],
    ['Only one-third of the crew stayed.', ['one-third = 0.3333 1']],
    ['A quarter of a million people fled.', ['A quarter of a million people = 250000 person']],
    ['Three-quarters of a million people fled.', ['Three-quarters of a million people = 750000 person']],
    ['Half of the boats and three quarters of the crop were lost.', ['Half = 0.5 1', 'three quarters = 0.75 1']],
    ['One and a half million people fled.', ['One and a half million people = 1500000 person']],
    ['A million and a half people fled.', ['A million and a half people = 1500000 person']],
    ['Four fifths of the land is dry.', ['Four fifths = 0.8 1']],
    ['It lost half its fleet.', ['half = 0.5 1']],
    ['More than a third fall asleep.', ['More than a third = >0.3333 1']],
    ['A third had looked for work, and two thirds had left.', ['A third = 0.3333 1', 'two thirds = 0.6667 1']],
    [
      'Three quarters of members backed it, and just over a tenth voted against.',
      ['Three quarters = 0.75 1', 'just over a tenth = >0.1 1'],
    ],
    ['About half skip breakfast.', ['About half = ~0.5 1']],
    ['Half were late, and only a quarter said so.', ['Half = 0.5 1', 'a quarter = 0.25 1']],
    ['In Orbane, a fifth are out of work.', ['a fifth = 0.2 1']],
    ['Of those who replied, a third said no.', ['a third = 0.3333 1']],
    ['Prices are up a fifth on last year.', ['a fifth = 0.2 1']],
    ['The fleet was cut by half in March.', ['half = 0.5 1']],
    ['Turnout fell by between a quarter and a third.', ['a quarter and a third = 0.25..0.3333 1']],
    ['A third to a half of the crew left.', ['A third to a half = 0.3333..0.5 1']],
    ['One-quarter to one-third of the crew left.', ['One-quarter to one-third = 0.25..0.3333 1']],
  ],
  'parts of a whole and rates': [
    ['Fewer than one in 13 pupils truant.', ['Fewer than one in 13 pupils = <1 person per 13 person']],
    ['One-in-five children go hungry.', ['One-in-five children = 1 person per 5 person']],
    [
      'Some 3,000 of the city’s 12,000 officers left.',
      ['Some 3,000 = ~3000 person of 12000 person', '12,000 officers = 12000 person'],
    ],
    ['Five of 17 jurors left.', ['Five of 17 jurors = 5 person of 17 person']],
    ['They won nine of their last 10 games.', ['nine = 9 game of 10 game', '10 games = 10 game']],
    ['He spent 40 of his 62 years there.', ['40 = 40 a of 62 a', '62 years = 62 a']],
    ['Five of the 17 jurors left.', ['Five = 5 person of 17 person', '17 jurors = 17 person']],
    ['Seven out of every 100 children left.', ['Seven out of every 100 children = 7 person per 100 person']],
    [
      'It found 25.9 cases per 100,000 people, up from 15.6 a week ago.',
      ['25.9 cases per 100,000 people = 25.9 case per 100000 person', '15.6 = 15.6 case per 100000 person'],
    ],
    ['Some 300 people a day arrive.', ['Some 300 people a day = ~300 person per 1 d']],
    ['It is a $7 billion-a-year industry.', ['$7 billion-a-year industry = 7000000000 USD per 1 a']],
    ['He earns $15 an hour.', ['$15 an hour = 15 USD per 1 h']],
    ['Three out of 10 voters agreed.', ['Three out of 10 voters = 3 person of 10 person']],
    ['He read 12 ties and three movies.', ['12 ties = 12 tie', 'three movies = 3 movie']],
    ['Nine in 10 voters said no.', ['Nine in 10 voters = 9 person per 10 person']],
    ['One in every six children goes hungry.', ['One in every six children = 1 person per 6 person']],
    ['Yields were 12 per cent a year.', ['12 per cent a year = 12 % per 1 a']],
    ['Levels reached 420 parts per million.', ['420 parts per million = 420 [ppm]']],
    ['It fell into one of three FIRE (early exit) groups.', ['one of three = 1 item of 3 item']],
    ['It has 441 calories.', ['441 calories = 441 [Cal]']],
    ['They did 60 miles an hour.', ['60 miles an hour = 60 [mi_i]/h']],
  ],
  multiples: [
    ['Twice as many people came.', ['Twice = 2 {times}']],
    ['It is three times more likely.', ['three times = 3 {times}']],
    ['He has 25 to 30 times your savings.', ['25 to 30 times = 25..30 {times}']],
    ['It is two or three times as large.', ['two or three times = 2..3 {times}']],
    ['It grew 10-15 times faster.', ['10-15 times = 10..15 {times}']],
    ['Sales rose threefold.', ['threefold = 3 {times}']],
    ['Costs are twice as high.', ['twice = 2 {times}']],
    ['Four times as many boats came.', ['Four times = 4 {times}']],
    ['Half as many people came, and it is half as big.', ['Half = 0.5 {times}', 'half = 0.5 {times}']],
    ['A home costs 8.3 times earnings.', ['8.3 times = 8.3 {times}']],
    ['It saw a tenfold rise.', ['tenfold = 10 {times}']],
  ],
  'vague numbers, with their lowest value': [
    ['Tens of thousands of civilians fled.', ['Tens of thousands of civilians = ~>=20000 person']],
    ['Dozens of boats sank.', ['Dozens of boats = ~>=24 boat']],
    ['He spent thousands of dollars.', ['thousands of dollars = ~>=2000 USD']],
    ['Several hundred workers walked out.', ['Several hundred workers = ~>=200 person']],
    ['A couple of hundred people came.', ['A couple of hundred people = ~>=200 person']],
    [
      'He says millions lost their homes where thousands marched.',
      ['millions = ~>=2000000 person', 'thousands = ~>=2000 person'],
    ],
    ['Many thousands fled.', ['thousands = ~>=2000 person']],
    ['Hundreds of thousands of people marched.', ['Hundreds of thousands of people = ~>=200000 person']],
    ['Scores of people died.', ['Scores of people = ~>=40 person']],
  ],
  'bare numbers that mean something': [
    ['Out of 34,000 students, 2,285 were absent.', ['34,000 students = 34000 person', '2,285 = 2285 person']],
    ['An estimated 6,500 were on short contracts.', ['An estimated 6,500 = ~6500 item']],
    ['Since the storm it has been less than 100.', ['less than 100 = <100 item']],
    ['The number has risen to 52 from 47.', ['52 = 52 item', '47 = 47 item']],
    ['Another 40 died and three more were hurt.', ['40 = 40 person', 'three more = 3 person']],
    ['Eleven were killed.', ['Eleven = 11 person']],
    ['The blast killed five and wounded 20.', ['five = 5 person', '20 = 20 person']],
    ['The total is now 87.', ['87 = 87 item']],
    ['Some 40 boats sank, up from 25 last week.', ['Some 40 boats = ~40 boat', '25 = 25 boat']],
    ['The number stood at 14.', ['14 = 14 item']],
    ['Ada has 370 votes, Jon has 163 and Per has six.', ['370 votes = 370 vote', '163 = 163 vote', 'six = 6 vote']],
    ['Eight of the dead were children.', ['Eight of the dead = 8 person']],
    ['The crowd, estimated at 5,000, left.', ['5,000 = 5000 item']],
    ['The seven-day average fell to 1,204.', ['seven-day average = 7 d', '1,204 = 1204 item']],
    ['Some 12 boats are ready and 14 more due.', ['Some 12 boats = ~12 boat', '14 more = 14 boat']],
    ['Of the courses, 158 closed and just 14 opened.', ['158 = 158 item', '14 = 14 item']],
    ['All 212 on board left.', ['212 = 212 item']],
    ['Attendance was 42,117.', ['42,117 = 42117 item']],
    ['The hall seats 900.', ['900 = 900 person']],
    ['It passed by 310 votes to 42.', ['310 votes = 310 vote', '42 = 42 vote']],
    ['Of the 1,860 who lodged a claim, 412 have been paid.', ['1,860 = 1860 person', '412 = 412 person']],
    ['Among the 40 polled, 12 said no.', ['40 = 40 person', '12 = 12 person']],
    ['She is 150 votes short of the 2,383 needed.', ['150 votes = 150 vote', '2,383 = 2383 vote']],
    ['It employs 3,000.', ['3,000 = 3000 person']],
    ['It lost 12 seats, leaving 9 dead.', ['12 seats = 12 seat', '9 dead = 9 person']],
  ],
  ages: [
    ['The duke, 93, lives with his 52-year-old daughter.', ['93 = 93 a', '52-year-old = 52 a']],
    ['Ada Mull, 32, and the pilot (54) survived.', ['32 = 32 a', '54 = 54 a']],
    ['A son aged 30 and men aged 18 to 27 left.', ['aged 30 = 30 a', 'aged 18 to 27 = 18..27 a']],
    ['The 93 year-old is frail; she is 29 years old.', ['93 year-old = 93 a', '29 years old = 29 a']],
    ['A three-month-old girl was found.', ['three-month-old = 3 mo']],
    ['It helps people over 65.', ['over 65 = >65 a']],
    ['He died at the age of 81.', ['age of 81 = 81 a']],
    [
      'The pair have three children aged 4, 6 and 9.',
      ['three children = 3 person', 'aged 4 = 4 a', '6 = 6 a', '9 = 9 a'],
    ],
    ['Her sons, 12 and 14, were hurt.', ['12 = 12 a', '14 = 14 a']],
    ['The victims were aged between 17 and 25.', ['aged between 17 and 25 = 17..25 a']],
    ['Voters 65 and older and those 18 to 29 stayed.', ['65 and older = >=65 a', '18 to 29 = 18..29 a']],
    ['Voters under 30 and children younger than five came.', ['under 30 = <30 a', 'younger than five = <5 a']],
    ['People aged 45 and over came.', ['aged 45 and over = >=45 a']],
    ['It is for children between the ages of 5 and 11.', ['ages of 5 and 11 = 5..11 a']],
    ['He was a man of 35.', ['35 = 35 a']],
    ['The average age is 41.', ['41 = 41 a']],
    ['The pension age was raised from 65 to 67.', ['65 = 65 a', '67 = 67 a']],
    ['She will be 60 in May and left school at 16.', ['60 = 60 a', '16 = 16 a']],
    ['At 93, the duke still rows.', ['93 = 93 a']],
    ['The baby, 10 months, is fine.', ['10 months = 10 mo']],
    ['Some 18- to 24-year-olds came.', ['Some 18- to 24-year-olds = ~18..24 a']],
    [
      'A man in his late 50s helped women in their 30s and 40s.',
      ['late 50s = 50..59 a', '30s = 30..39 a', '40s = 40..49 a'],
    ],
    ['It is free for the over-65s and for under fives.', ['over-65s = >65 a', 'under fives = <5 a']],
    ['A six-month-old boy and two 17-year-olds fled.', ['six-month-old = 6 mo', 'two 17-year-olds = 2 person']],
  ],
  money: [
    ['It cost $1.2 million.', ['$1.2 million = 1200000 USD']],
    ['It cost 30 million euros.', ['30 million euros = 30000000 EUR']],
    ['It paid C$50, TT$4 million and A$3.2m.', ['C$50 = 50 CAD', 'TT$4 million = 4000000 TTD', 'A$3.2m = 3200000 AUD']],
    ['It paid 5 million Canadian dollars.', ['5 million Canadian dollars = 5000000 CAD']],
    ['It paid 40 Swiss francs.', ['40 Swiss francs = 40 CHF']],
    ['It owes Rs 500 crore.', ['Rs 500 crore = 5000000000 INR']],
    ['OTTAWA - A home costs $640,479 or US$500,000.', ['$640,479 = 640479 CAD', 'US$500,000 = 500000 USD']],
    ['The Canadian firm paid $5 million to a bank in Toronto.', ['$5 million = 5000000 CAD']],
    ['The American firm paid $5 million to a Canadian bank.', ['$5 million = 5000000 USD']],
    [
      'He got 100 pounds of flour for 5 million pounds.',
      ['100 pounds = 100 [lb_av]', '5 million pounds = 5000000 GBP'],
    ],
    ['It cost Rs. 25,000.', ['Rs. 25,000 = 25000 INR']],
    ['It cost USD20m and Rs500.', ['USD20m = 20000000 USD', 'Rs500 = 500 INR']],
    ['It cost NZ$12, HK$30 and S$8.', ['NZ$12 = 12 NZD', 'HK$30 = 30 HKD', 'S$8 = 8 SGD']],
    [
      'He owes 40,000 kronor and 3 million Norwegian kroner.',
      ['40,000 kronor = 40000 SEK', '3 million Norwegian kroner = 3000000 NOK'],
    ],
    [
      'The fund is worth ¥1.2 trillion ($8.1bn; £6.4bn).',
      ['¥1.2 trillion = 1200000000000 JPY', '$8.1bn = 8100000000 USD', '£6.4bn = 6400000000 GBP'],
    ],
    [
      'Shares fell 4p to 312p and a 12-cent fee was added.',
      ['4p = 0.04 GBP', '312p = 3.12 GBP', '12-cent fee = 0.12 USD'],
    ],
    [
      'Fuel is 45 cents a liter here, 50 euro cents there and 90 pence in Orbane.',
      ['45 cents a liter = 0.45 USD per 1 L', '50 euro cents = 0.5 EUR', '90 pence = 0.9 GBP'],
    ],
    [
      'It got a £1-an-hour rise, to $15.50/hour.',
      ['£1-an-hour rise = 1 GBP per 1 h', '$15.50/hour = 15.5 USD per 1 h'],
    ],
    [
      'It cost just shy of $3 million, in excess of £2m and as high as €4m.',
      ['just shy of $3 million = <3000000 USD', 'in excess of £2m = >2000000 GBP', 'as high as €4m = <=4000000 EUR'],
    ],
    ['Workers in Mexico earn 330 pesos a day.', ['330 pesos a day = 330 MXN per 1 d']],
    ['The Kenyan firm owes 700 million shillings.', ['700 million shillings = 700000000 KES']],
    [
      'KARACHI, Pakistan — It costs Rs 500 and 40 rupees, or 90 Indian rupees.',
      ['Rs 500 = 500 PKR', '40 rupees = 40 PKR', '90 Indian rupees = 90 INR'],
    ],
    ['In Chile and Argentina the fine is 5,000 pesos.', ['5,000 pesos = 5000 peso']],
    ['In Egypt he carried hundreds of pounds of flour.', ['hundreds of pounds = ~>=200 pound']],
    ['It costs 3 lakh rupees.', ['3 lakh rupees = 300000 INR']],
  ],
  'units of measure': [
    ['They took over 40% of it.', ['over 40% = >40 %']],
    ['Support fell by 3 percentage points.', ['3 percentage points = 3 {percentage point}']],
    ['Rates rose by 25 basis points.', ['25 basis points = 25 {basis point}']],
    [
      'The land measures 984 square kilometers (380 square miles).',
      ['984 square kilometers = 984 km2', '380 square miles = 380 [mi_i]2'],
    ],
    ['The ball was slow at 125kph.', ['125kph = 125 km/h']],
    ['The truck did 140km/h on the bridge.', ['140km/h = 140 km/h']],
    ['It fell 22mm.', ['22mm = 22 mm']],
    ['It is 30°C, or 86 degrees Fahrenheit.', ['30°C = 30 Cel', '86 degrees Fahrenheit = 86 [degF]']],
    ['The 10-day strike began.', ['10-day strike = 10 d']],
    ['It has 30km of road and a 5kg bell.', ['30km = 30 km', '5kg bell = 5 kg']],
    ['Gusts hit 90mph.', ['90mph = 90 [mi_i]/h']],
    ['A 10-foot wall fell.', ['10-foot wall = 10 [ft_i]']],
    [
      'The poll has a margin of error of plus or minus 3 percentage points.',
      ['3 percentage points = 3 {percentage point}'],
    ],
    ['She is 5ft 6in tall and he is 6 feet 3 inches.', ['5ft 6in tall = 5.5 [ft_i]', '6 feet 3 inches = 6.25 [ft_i]']],
    ['The 6-foot-3 guard weighs 12st 7lb.', ['6-foot-3 = 6.25 [ft_i]', '12st 7lb = 12.5 [stone_av]']],
    ['The baby weighed 6lb 4oz.', ['6lb 4oz = 6.25 [lb_av]']],
    ['It took 2 hours 30 minutes.', ['2 hours 30 minutes = 2.5 h']],
    ['It covers 12 hectares.', ['12 hectares = 12 har']],
  ],
  'm for meters or millions': [
    ['She won the 60m hurdles.', ['60m = 60 m']],
    ['The club paid £60m.', ['£60m = 60000000 GBP']],
    ['The tower is 300m tall.', ['300m tall = 300 m']],
    ['It lost 1.5m customers.', ['1.5m customers = 1500000 person']],
    ['The town has 3.2m inhabitants.', ['3.2m inhabitants = 3200000 inhabitant']],
    ['He ran 100m.', ['100m = 100 m']],
  ],
}

describe.each(Object.entries(tables))('reads %s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected)
  })
})

describe('does NOT read', () => {
  test.each([
    ['a year', 'In 2019 the wall was built.'],
    ['a year before a noun', 'His 2008 campaign, the 2012 elections and a 2010 report failed.'],
    ['a range of years', 'The 2007-2009 financial crisis cost jobs.'],
    ['a day of a month', 'On March 14 the wall fell.'],
    ['a time', 'It opened at 6:30 and closed at 18:00.'],
    ['a time of day with a noun after it', 'A 12 p.m. rally follows the 5 p.m. meeting.'],
    ['a time that touches its unit', 'He left at 20:00hrs, or 4am Saturday.'],
    ['four digits and "hours"', 'At 0900 hours he left.'],
    ['a number in a name', 'Boeing 737 came.'],
    ['a version of a product', 'Apollo 11 flew. Windows 10 users slept. FunStation 5 consoles sold.'],
    ['a number in a word', 'COVID-19 patients met 7News, the G40 faction and S-300 crews.'],
    ['a label', 'The storm hit Gate 12, page 4 and Channel 4.'],
    ['what is left', 'All but four have gone home.'],
    ['an address', 'He lives at 221 Baker Street.'],
    ['"one" that counts nothing', 'In one incident a wall fell.'],
    ['ordinals', 'The 1st and the 20th came, and the third person.'],
    ['a decade', 'In the 1990s he left.'],
    ['a score', 'They won 3-1 in a 2-1 win and lost 28 to 10.'],
    ['how often', 'He called twice and voted three times.'],
    ['a kind', 'It has a 4-wheel drive, a 64-bit chip and a 12-string guitar.'],
    ['plural nouns that are also verbs', 'The credit scores use old data.'],
    ['a class', 'The five-star hotel is on a one-way street.'],
    ['a date with slashes', 'It changed after 9/11.'],
    ['a row of a table', '1 | 5040 | 17 | 27 | 3'],
    ['"the two"', 'It began when the two were friends.'],
    ['a proper name', 'The Six-Day War ended.'],
    ['the mark of a note', 'It is common in the United States (1), and most participants (19) agreed.'],
    ['a kind with a number', 'He studies type 2 immune responses and group 2 lymphoid cells.'],
    ['a group of countries', 'The Group of 77 met the G7.'],
    ['a vote', 'The bill passed 218-210 and the vote was 52-48.'],
    ['a phone number', 'Call 555-1234 or 0800 123 456.'],
    ['a weapon or a plane', 'The F-16, a Boeing 747-400 and a V8 came.'],
    ['"one" of no weight', 'One man read the paper and one person smiled.'],
    ['a time after "leaving"', 'They went to bed, leaving at 9.'],
    ['a chance', 'It is open 24/7, with a 50/50 chance.'],
    [
      'an ordinal',
      'A third man was held, and a fifth was Ada Mull. While a third would be new, a quarter mile was not.',
    ],
    [
      '"half" that is not a part',
      'The other half stayed in the second half, half joking, at half past six and for half price.',
    ],
    ['"the two" before "who"', 'The two who met him left.'],
    ['a decade without a person', 'In the 50s it rained, with temperatures in the 90s.'],
    ['an age group of a team', 'The Under-21 team came.'],
    ['a day and the height of a picture', 'On the 21st a 1080p video came.'],
    ['a number and a noun in the singular', 'Its popular 737 program ended.'],
  ])('%s', (_, text) => {
    expect(figuresOf(text)).toEqual([])
  })
})

test('a figure at the end of a text without a period measures nothing else', () => {
  expect(extractArticle('The land covers 1,200 sq ft').figures.map(({ measures }) => measures)).toEqual([''])
})

test('a conversion in brackets refers to the figure before it', () => {
  const { figures } = extractArticle('The land measures 984 square kilometers (380 square miles).')
  expect(figures[1]?.sameAs).toBe(figures[0]?.id)
})

test('two neighboring measures are NOT conversions of each other', () => {
  const { figures } = extractArticle('The boat is 12 meters long and weighs 9 tonnes.')
  expect(figures.map(({ sameAs }) => sameAs)).toEqual([undefined, undefined])
})

test('a figure in a statement names the statement; a figure outside does NOT', () => {
  const { figures, statements } = extractArticle('The ministry said that 40 boats sank. Some 12 villages were hit.')
  expect(figures.map(({ statementId }) => statementId)).toEqual([statements[0]?.id, undefined])
})

test.each(['another 2,700toString put it', 'some 40constructor boats', '$5valueOf and 6hasOwnProperty'])(
  'a property name of Object.prototype is NOT a unit: %s',
  (text) => {
    for (const { quantity } of extractArticle(text).figures)
      expect(
        Object.values(quantity)
          .filter((value) => typeof value === 'number')
          .every(Number.isFinite),
      ).toBe(true)
  },
)
