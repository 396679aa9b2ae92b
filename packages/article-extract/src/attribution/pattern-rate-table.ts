import type { Pattern } from './candidate.ts'

/**
 * Per cent of the candidates of each pattern that were right, source and content, in the 840 training articles of PolNeAR:
 * `all` of them, then by cue word ("*": words met less than three times), drawn towards the pattern's mean by four
 * candidates' weight. "say/participle" is "saying", "say/shared" is "… and said", "say/none" has no source.
 * Made by bench/measure-patterns.ts: do not edit by hand.
 */
export const patternRateTable: Readonly<Partial<Record<Pattern, { readonly all: number; readonly verbs: string }>>> = {
  // 368 candidates
  accordingTo: {
    all: 81,
    verbs: `
      * 81 according 81`,
  },
  // 427 candidates
  around: {
    all: 66,
    verbs: `
      * 69 */passive 7 */participle 0 */infinitive 50 say 82 reply 31 state 82 add 90 write 81 tell 23 report 61
      suggest 84 argue 62 respond 54 note 77 know 34 believe 59 call 54 acknowledge 82 think 34 put 68 explain 67
      tweet 84`,
  },
  // 24 candidates
  as: {
    all: 75,
    verbs: `
      * 78 */infinitive 0 report 90 reveal 88 note 91`,
  },
  // 465 candidates
  before: {
    all: 63,
    verbs: `
      * 65 */passive 0 */infinitive 0 note 73 indicate 80 say 87 endorse 33 tell 19 stick 37 find 72
      divide/passive 0 report 90 remain 29 add 62 write 51 argue 51 announce 85 agree 52 call 33 hold 37 turn 37
      think 58 believe 66 show 80`,
  },
  // 4811 candidates
  clause: {
    all: 48,
    verbs: `
      * 57 */none 3 */infinitive 27 */shared 33 */participle 40 */passive 7 turn 23 let/none 0 say 79 raise 20
      believe/infinitive 15 say/shared 55 believe 33 suggest 75 highlight 33 claim 58 support/infinitive 17 report
      72 think/participle 33 conclude 66 return 41 know 41 think 40 discuss 54 receive 16 say/participle 59 see 33
      call 30 support 24 publish 79 say/none 2 ask/none 15 announce 75 tell 64 provide/shared 33 argue 69 hold 7
      look 22 launch 18 call/participle 33 stop 30 spend/infinitive 14 hope 63 feel 26 demonstrate 39 show 56
      offer 54 fear 46 maintain 11 represent 27 push 33 predict 66 thank 61 watch/shared 47 learn 53 start 31
      spend 19 mean 10 say/infinitive 54 worry 59 tell/shared 30 capture 29 care 25 defend 33 need 23
      claim/participle 46 stop/infinitive 44 draw 22 criticize 76 post 47 prefer 29 set 33 stand 33 suggest/shared
      37 want 39 show/participle 40 appear 25 end/infinitive 30 endorse 16 write 66 assure 54 consider 39
      estimate/shared 18 show/infinitive 23 release 61 name/infinitive 15 raise/infinitive 24 note 72
      release/infinitive 23 file 41 determine 47 tweet 61 bring/infinitive 12 blame 53 reach/infinitive 30
      pick/infinitive 26 warn/participle 23 distance 33 pose 47 insist 79 lean/none 1 see/infinitive 20
      call/shared 35 impose/infinitive 44 end 27 hold/participle 45 describe/shared 29 argue/participle 66 seek 33
      stop/none 16 let/infinitive 34 embrace 37 accuse 56 agree 43 acknowledge 59 pick 29 suggest/participle 24
      choose 61 expand/participle 37 tell/participle 36 share 48 ask/passive 4 call/none 1 propose/none 2
      argue/shared 41 reference/participle 52 favor/shared 19 find 31 sign 37 let 25 cite 59 reveal 64 let/shared
      13 admit 70 find/infinitive 10 continue/participle 33 decide 48 mean/participle 13 embrace/none 1 see/none 1
      believe/none 11 enjoy 47 provide 42 mean/shared 16 address 47 bring 25 believe/participle 46 begin 27
      turn/participle 23 release/shared 23 claim/none 2 blast 76 seem 14 deny 47 turn/none 12 present 54 declare
      48 ask 62 sound 37 issue 59 hear/infinitive 23 hold/none 1 recognize 29 identify 33 bring/participle 26
      maintain/infinitive 11 find/shared 29 respond 47 declare/participle 29 reach 29 block 47 describe 59
      back/none 1 know/none 2 reach/passive 4 imply 66 assume 41 shoot/participle 23 note/participle 62 decry 54
      attack 59 claim/passive 4 endorse/none 2 identify/infinitive 23 hope/none 2 admit/shared 16 back 21
      ask/shared 19 talk 33 lay 29 favor 29 cover 47 renew/infinitive 15 claim/infinitive 27 identify/none 2
      believe/shared 26 demand 37 read 29 nominate/none 1 support/participle 26 guess 61 tick 54 adopt/shared 47
      meet 33 speak 33 remain 15 understand 41 propose 66 lobby/none 1 show/shared 19 nominate/participle 31
      remind 61 lean/participle 23 allege/participle 20 expand 19 deliver 25 hear 54 raise/none 1 require 25
      ask/participle 51 express 59 block/infinitive 44 think/none 14 avoid 47 hit 29 address/infinitive 23
      support/none 1 show/none 1 add/none 2 fear/shared 19 tell/none 14 provide/infinitive 19 charge/none 2
      campaign 33 let/participle 23 divide/shared 19 reject 33 announce/participle 37 talk/participle 23
      fire/shared 19 remain/none 1 add/participle 45 meet/infinitive 15 watch 47 see/participle 33 continue 29
      affirm/infinitive 44 repeat/shared 33 estimate 48 cover/none 2 think/shared 12 send 30 laugh 54 mark/passive
      4 reflect 47 oppose 41 list 33 warn 61 accept/participle 23 indicate 74 find/none 1 seek/none 1
      defend/infinitive 44 pledge 29 raise/participle 23 ban/infinitive 58 prove 33 define 33 realize 47
      accuse/participle 52 state 61`,
  },
  // 227 candidates
  colon: {
    all: 60,
    verbs: `
      * 75 */none 5 */participle 61 */infinitive 50 */shared 20 */passive 9 other 45 read 72 say/participle 56
      say/infinitive 71 tweet 78 add 95 say 86 tell 75 align/none 2 add/participle 74 put 86 write 93 want 57 post
      86 continue 90 respond 72 reveal/none 3`,
  },
  // 2000 candidates
  infinitive: {
    all: 28,
    verbs: `
      */shared 22 * 30 */none 9 */infinitive 20 */participle 30 want 28 struggle 24 begin 7 refuse 46
      attempt/participle 25 try/participle 10 urge 69 turn 8 try 14 intend 15 plan 23 start 11 call 40 pledge 35
      try/shared 12 seek 47 aim 51 vow/participle 42 continue/none 5 hope 49 seek/participle 32 fail 11
      urge/infinitive 26 hope/participle 43 fail/participle 35 need 6 continue/infinitive 28 continue 21
      promise/none 5 expect/shared 27 remain 13 struggle/shared 9 refuse/participle 58 plan/shared 27
      promise/shared 22 ask/shared 32 urge/shared 24 tell/participle 36 try/none 9 ask 47 determine/shared 36 vow
      81 like 47 position/shared 13 love 45 claim 31 urge/participle 44 agree 51 respond 32 threaten/shared 27
      design 8 attempt 24 vow/shared 17 refuse/shared 44 prove 30 try/infinitive 25 know 13 decline 65 look 47
      call/shared 21 prefer 31 expect 31 promise 62 continue/participle 25 decide 38 continue/shared 26 pivot 45
      show 25 tell 60 attempt/infinitive 26 decline/shared 36 want/infinitive 11 need/shared 9 seek/none 5
      struggle/none 5 tend 10 choose 11 offer 40 scramble 11 stop 17 want/none 17 appear/none 42 ask/participle 32
      decide/shared 26 push/shared 11 fail/shared 13 mean 12 opt 40 begin/none 5 threaten 48 devote 27
      look/participle 28 bring 17 persuade/infinitive 31 set 18 set/shared 11 want/shared 26 ask/none 30 push 45
      urge/none 5 press/shared 13 threaten/participle 53 offer/shared 49 propose 45 poise/shared 11
      want/participle 62 believe 17 begin/shared 13`,
  },
  // 320 candidates
  nounThat: {
    all: 14,
    verbs: `
      * 13 */apart 18 concern 13 view/apart 24 doubt 15 statement 2 belief 12 proposal 5 assertion 17 notion 3
      report 3 argument 4 statement/apart 4 suggestion 21 warning 19 insistence 22 idea/apart 24 claim 8 idea 13
      argument/apart 7 view 7 speculation/apart 10 fear/apart 37 indication 7 allegation 17 claim/apart 19 fear 17
      sense 22 complaint 28 doubt/apart 46 suggestion/apart 10 report/apart 8 contention/apart 24 assumption 36
      contention 22 estimate 6 assertion/apart 24`,
  },
  // 11190 candidates
  object: {
    all: 25,
    verbs: `
      * 29 */participle 23 */shared 19 */infinitive 22 */none 4 */passive 2 mock 65 like 25 seek/participle 20
      remind 24 defend/participle 6 bring 5 set 6 open 10 call 48 hear/infinitive 14 feel 24 push/shared 7 quote
      51 add 17 regard 46 continue 11 watch 13 negotiate 27 see 41 nominate/infinitive 27 nominate/none 2 shift 15
      raise/infinitive 8 criticize/participle 35 accept 21 know 15 tell/participle 26 accuse 71 demonstrate/shared
      11 expand/infinitive 19 shoot/participle 19 regard/none 2 expand/none 2 add/infinitive 32 pose 8
      bring/participle 15 read/none 1 expose 34 write/shared 6 ignore/shared 22 cast 26 blast/participle 36
      tell/infinitive 19 address/infinitive 30 expect 21 show/infinitive 14 send 17 require 11 spend 9
      discuss/participle 38 lay/none 2 impose/shared 25 plead 56 record 31 receive 3 mean 4 know/participle 11
      send/infinitive 19 look 14 avoid 14 reflect 15 stop 9 discuss 51 let/infinitive 27 confirm 26 tell 35
      announce 56 appoint 34 spend/infinitive 11 see/infinitive 19 know/infinitive 11 read/shared 11 rip 29
      step/infinitive 43 begin 10 attack/infinitive 34 propose 55 regard/participle 22 discuss/infinitive 42
      call/participle 43 show/participle 27 cite/participle 75 seem 3 reveal 26 hold/passive 1 call/shared 16
      express 62 portray/infinitive 49 hear 10 shoot 12 name 32 repeat 43 report 43 push 15 call/infinitive 31
      show 63 link/shared 8 want 27 rally 23 email 51 draw 11 slam 62 ask/participle 19 describe/shared 39 find 24
      choose 20 prefer 46 ban/infinitive 21 cover/participle 16 challenge 36 praise 60 release 30 provide 9 meet 6
      disclose 32 return 13 nominate/participle 8 describe 72 anger 11 consider 26 draw/participle 8 recognize 14
      bar/participle 24 post 45 mention 58 address/participle 29 demonstrate/infinitive 9 describe/infinitive 29
      echo/participle 21 present/infinitive 35 speak/participle 8 oppose/infinitive 19 endorse/infinitive 23
      back/none 2 hire 19 back 27 support 23 protest 45 invite/participle 27 hold/participle 4 tweet 48 retweet 47
      thank 61 announce/participle 39 lobby 32 need 8 criticize 67 dismiss 83 track 15 seek 37 counter/infinitive
      26 offer 42 place/participle 36 deny/passive 1 defend 65 name/infinitive 41 introduce 26 oppose 40 label 45
      compare 51 defend/infinitive 29 unveil 29 cover/none 2 require/none 2 represent/participle 11 endorse 31
      name/shared 25 watch/participle 9 address 18 range/participle 10 release/none 1 enjoy 23 name/passive 1
      turn/none 2 write 34 share 31 allow 17 identify/participle 36 attract/infinitive 5 pick 8
      challenge/infinitive 18 unleash 24 talk/participle 22 count/none 2 hold/infinitive 13 open/infinitive 26 end
      12 hold/shared 14 accept/participle 31 plan/shared 18 support/participle 23 attack/participle 23 issue 38
      ban 52 spend/shared 14 hold/none 1 avoid/infinitive 13 love 12 fire 21 denounce 58 question/shared 31
      ask/infinitive 6 question/participle 33 trade 24 hold 7 attack 38 ask 42 rely 12 devote 30 impose 20
      deny/participle 19 find/participle 11 emphasize/infinitive 36 criticize/none 31 investigate 22 back/shared
      28 grant/infinitive 27 report/shared 18 name/participle 29 view 36 underscore 30 learn 20 pick/participle 5
      remain/participle 5 appear 7 consider/shared 8 lean/none 2 receive/participle 10 back/participle 16 surprise
      15 find/passive 1 shift/participle 29 end/participle 17 turn/infinitive 22 prove/shared 8 hammer 27 remain 7
      show/passive 1 watch/shared 10 deliver/infinitive 17 provide/participle 4 raise 5 promise 65 congratulate 38
      praise/shared 60 draw/infinitive 13 portray/participle 39 doubt 17 allow/participle 28 tout 54
      bring/infinitive 25 decry 60 focus 20 determine/participle 10 support/infinitive 18 push/participle 23
      continue/shared 25 pick/none 13 reverse 23 care 27 identify 34 state/shared 8 consider/passive 0 represent 9
      view/infinitive 23 ignore 17 remain/infinitive 17 choose/infinitive 16 capture 11 stop/none 1 resist 40 mark
      11 look/shared 25 rally/participle 21 continue/infinitive 21 turn 12 decide/infinitive 29 celebrate/none 2
      pledge 22 confront/participle 9 release/infinitive 15 pledge/shared 3 allow/shared 38 capture/infinitive 7
      lean/participle 5 embrace/infinitive 19 propose/shared 19 call/none 6 assume/participle 13 lay/infinitive 13
      declare/participle 32 encourage 26 bemoan 69 capture/shared 8 tweet/participle 45 allow/infinitive 16
      block/participle 45 pressure/infinitive 29 condemn/infinitive 32 cover 20 pick/infinitive 9 file 25
      raise/participle 15 disavow/infinitive 11 promote/participle 27 urge/participle 24 track/infinitive 13
      oppose/participle 35 email/none 2 disavow 47 state 32 want/shared 25 cite 76 oppose/shared 28 expand 10
      debate/none 2 prohibit 27 address/none 1 feature 14 throw 13 try 14 attract/participle 11 accept/infinitive
      18 promote 55 deliver 21 order 58 fail 6 mount 20 sign 22 answer 30 decide/none 2 note 64 point 51 urge 47
      question 64 target 30 address/shared 10 admire 40 charge 23 speak 12 outline 32 restrict/participle 33
      pursue/participle 8 ban/participle 17 ask/passive 1 rattle 22 nominate 37 need/shared 16 reach/infinitive 5
      reach/participle 9 block/infinitive 33 blast 57 throw/participle 19 stand 22 accuse/shared 34
      stop/infinitive 12 target/infinitive 23 celebrate/participle 10 share/infinitive 16 encourage/infinitive 19
      explain 58 declare 32 support/shared 11 watch/none 1 hire/participle 8 launch 21 trust 26
      denounce/participle 26 stop/shared 39 find/infinitive 6 advise 17 note/participle 11 offer/infinitive 27
      describe/participle 31 focus/none 2 sue 15 impose/none 2 concern/participle 7 respond 34 lay 41
      require/participle 6 list 43 paint/infinitive 27 highlight 45 criticize/infinitive 30 dismiss/shared 25
      note/shared 54 celebrate 21 rebuke 45 divide 23 celebrate/infinitive 13 send/shared 12 write/infinitive 27
      offer/passive 1 recall 54 remember 40 witness 45 see/shared 27 endorse/participle 39 send/participle 15
      understand 23 add/none 2 reference/participle 19 cheer 31 hail 62 explain/infinitive 26 lay/shared 10
      struggle 17 focus/shared 23 feature/participle 11 show/shared 27 describe/none 2 invite 20 decide 21
      recommend/infinitive 11 discuss/none 2 feature/none 2 point/none 2 express/participle 24 bring/shared 15
      defend/shared 24 announce/infinitive 23 adopt 17 announce/shared 11 share/shared 6 echo 54 turn/participle
      15 experience/shared 8 perceive/shared 31 conclude 46 launch/participle 39 highlight/participle 8
      continue/none 2 avoid/participle 11 express/infinitive 41 propose/none 12 hit 10 accuse/participle 76
      understand/infinitive 7 deliver/participle 26 predict 35 investigate/infinitive 21 suggest/participle 19
      grant/passive 1 campaign 21 pursue/infinitive 34 blame 55 find/shared 15 speak/none 1 release/shared 11
      attack/shared 11 begin/infinitive 28 criticize/shared 48 end/infinitive 28 reach 11 call/passive 1 lament 47
      roll 32 shoot/none 1 threaten 22 signal 24 expand/participle 15 provide/infinitive 17 demand/participle 11
      hate 15 see/participle 21 favor/shared 5 repudiate/infinitive 41 condemn 61 condemn/participle 21
      explain/participle 24 speak/infinitive 27 approve 47 exploit/infinitive 17 block/shared 8 recall/none 10
      compare/participle 17 walk 16 start 10 endorse/shared 23 lay/participle 11 recount 40 remain/none 1
      roll/infinitive 36 set/none 2 excite 15 rally/infinitive 26 set/participle 7 notice 24 recognize/infinitive
      32 publish 41 see/none 1 strike 22 adopt/none 2 reject 66 rule 26 satisfy 17 let 11 illustrate 42 attribute
      40 issue/participle 11 acknowledge 56 begin/participle 9 hit/participle 22 seize/infinitive 27 show/none 2
      report/participle 24 provide/shared 8 repeat/participle 44 encourage/participle 8 slam/participle 45
      embrace/participle 45 talk 44 mention/shared 39 walk/infinitive 13 introduce/infinitive 21 project 40 pursue
      9 tie 22 invoke/participle 13 begin/shared 16 write/participle 27 declare/none 12 look/participle 24
      receive/shared 15 acknowledge/infinitive 17 sound 12 decline 47 reflect/participle 10 start/infinitive 10
      set/shared 6 knock 47 look/infinitive 32 cast/infinitive 36 start/none 2 display 35 applaud 62 envision 35
      demand 31 welcome 26 liken 52 vow 69 end/shared 8 request 41 assess 15 tie/infinitive 16 declare/passive 1
      present 30 place/infinitive 11 rally/none 2 highlight/none 2 expect/none 14 return/shared 11 like/shared 20
      embrace 10 appoint/shared 25 shift/infinitive 14 shrug 31 target/participle 11 seek/shared 8 champion 31
      stop/participle 45 attract 6 admit 40 require/shared 7 confirm/infinitive 32 persuade/participle 13 place 7
      favor 17 share/none 2 propose/participle 27 answer/infinitive 38 know/shared 4 see/passive 1 cite/none 2
      raise/shared 12 end/none 2 reach/shared 18 launch/shared 11 step 13 warn 51 challenge/participle 33
      distance/infinitive 36 reiterate 51 view/participle 13 announce/none 2 refer 27 encourage/shared 43
      tout/participle 27 scare 13 favor/infinitive 36 prove 4 determine/infinitive 21 cover/infinitive 26 instruct
      12 portray 56 paint 17 upset 15 lean 20 position 35 offer/none 2 expand/shared 6 admit/infinitive 10
      seek/none 16 tie/participle 24 block 18 repeat/shared 25 denounce/shared 25 release/passive 1 bring/none 2
      withhold 27 divide/shared 11 cast/none 13 characterize 40 challenge/shared 25 dismiss/infinitive 23
      lobby/participle 9 advise/participle 36 advise/infinitive 27 campaign/infinitive 11 receive/none 1
      fail/shared 27 define/shared 8 alarm 15 push/infinitive 13 turn/shared 21 agree 27 worry 13 nominate/shared
      18 support/none 1 emphasize/participle 32 reverse/infinitive 11 press/infinitive 35 mark/infinitive 41
      push/none 2 press/shared 25 let/shared 11 emphasize 46 praise/infinitive 32 contrast 31 assail 60
      consider/none 12 invoke 47 direct 22 advocate 27 raise/none 1 foresee 31 negotiate/participle 35
      consider/infinitive 21 set/infinitive 10 rebut 57 dispute 45 add/shared 8 block/none 2 post/participle 27
      grant/none 2 discover 27 discuss/shared 11 reassure/infinitive 41 assume 17 touch 20 sound/participle 13
      reflect/none 2 find/none 2 invite/shared 11 aim 27 mention/participle 49 utter 31 recall/participle 45
      recall/shared 39 promote/infinitive 26 display/participle 27 introduce/participle 29 confront 23 authorize
      35 seem/none 2 deem 32 withdraw 40 exploit 17 pose/participle 13 suggest 51 reveal/infinitive 21
      embrace/shared 31 pursue/shared 11 define 15 read 32 report/infinitive 27 feel/none 16 dismiss/participle 42
      praise/participle 39 file/shared 10 attack/none 2 stick/participle 13 cover/shared 11 divide/participle 10
      imagine 40 persuade 31 dismiss/none 2 project/infinitive 26 recommend 38 embrace/none 2 impose/participle 21
      deny 41 rank 17 indicate 46 hit/infinitive 19 experience 47 charge/infinitive 10 link 15 appear/infinitive
      21 choose/participle 17 receive/infinitive 13 impose/infinitive 23 file/infinitive 9 grant 15
      post/infinitive 27 trade/shared 22 highlight/infinitive 21 provide/none 2 weigh 12 restrict/infinitive 13
      write/none 2 interpret 31 resonate 15 defend/none 2 mention/infinitive 27 send/none 1 press 43
      affirm/participle 13 bar/infinitive 32 draw/none 2 report/none 2 publish/infinitive 27 hire/infinitive 9
      judge/infinitive 27 hire/shared 11 offer/shared 8 share/participle 19 expose/infinitive 27 assure/infinitive
      32 sign/infinitive 26 fail/none 1 meet/infinitive 12 establish/participle 29 voice 44 remain/shared 8
      establish/shared 22 point/shared 39 appoint/infinitive 13 hit/shared 20 rebuff 27 release/participle 10
      deem/passive 1 establish 18 stress 57 reverse/participle 13 emerge 27 underscore/participle 24
      struggle/participle 11 strike/infinitive 13 declare/shared 22 renew/infinitive 13 expect/shared 6
      start/shared 20 blame/participle 56 frame 52 require/infinitive 13 explore 13 allow/none 16 cite/shared 22
      cast/participle 13 add/participle 21 reject/shared 25 reject/infinitive 53 single 27 contradict/infinitive
      23 detail/participle 9 adopt/infinitive 13 try/participle 13 continue/participle 32 outline/participle 32
      justify/infinitive 41 record/shared 11 credit 52 throw/none 2 mount/infinitive 21 deliver/shared 35 seize 13
      start/participle 13 focus/participle 24 prove/infinitive 23 mark/passive 1 debate/infinitive 39
      persuade/infinitive 29 knock/infinitive 23 represent/shared 8 watch/infinitive 8 explain/none 2 ask/none 10
      reference 45 divide/infinitive 27 mock/shared 25 read/infinitive 27 circulate 35 deny/infinitive 19
      sue/infinitive 13 represent/infinitive 23 identify/shared 25 rule/infinitive 41 declare/infinitive 43
      choose/shared 11 determine 17 hammer/infinitive 13 brush 45 state/infinitive 11 engage/infinitive 13
      endorse/none 2 approve/infinitive 13 quote/participle 42 lobby/none 1 confront/infinitive 8 avoid/shared 11
      label/participle 42 admit/participle 42 imagine/none 27 question/infinitive 36 reject/participle 42
      link/infinitive 23 project/participle 13 distance 31 adopt/shared 22 focus/infinitive 13 hate/shared 25
      tweet/none 2 comment/none 2 appear/shared 25 lambast 60 sign/shared 25`,
  },
  // 470 candidates
  passiveInfinitive: {
    all: 36,
    verbs: `
      * 41 */passive 32 */shared 36 */participle 50 */none 67 seem 35 appear 46 expect/passive 65 set/passive 9
      design/passive 23 know/passive 29 seem/shared 35 authorize/passive 11 ask/passive 56 dedicate/passive 18
      poise/passive 6 intend/passive 43 allow/passive 15 commit/passive 33 say/passive 66 need/passive 11
      invite/passive 41 mean/passive 39 appear/shared 38 persuade/passive 18 determine/passive 16 require/passive
      33 position/passive 14 incline/passive 14 favor/passive 33`,
  },
  // 3929 candidates
  preposition: {
    all: 20,
    verbs: `
      * 24 */none 7 */passive 7 */shared 14 */infinitive 22 */participle 29 say 46 look 22 start/none 4
      look/shared 5 refer 50 stick/infinitive 36 focus/passive 18 focus 25 bring/infinitive 9 turn/none 3
      decide/shared 19 look/infinitive 8 feel 30 know 9 hope/none 4 look/participle 16 see/infinitive 29 call 64
      know/shared 11 talk/infinitive 40 shoot/participle 14 speak 21 think/participle 35 support/shared 22 comment
      50 comment/infinitive 49 speak/participle 20 meet 2 receive 5 back/participle 27 speak/none 1 engage 8
      report 33 stop 12 think 25 shoot/passive 3 focus/shared 23 set/shared 8 draw 7 speak/infinitive 7 touch 33
      respond 43 file 6 begin 10 respond/none 3 compare/shared 1 reflect 42 talk/participle 43 struggle 6
      engage/infinitive 13 double 43 end 4 need 4 complain 60 report/none 4 deliver/infinitive 11 ask/passive 2
      turn/infinitive 32 oppose/passive 4 learn 11 appear 6 continue 15 view 33 view/passive 2 deliver 11
      promise/shared 22 return 3 accuse/passive 3 engage/shared 5 hope/shared 17 remain 10 remain/participle 24
      need/passive 4 erupt 14 show 5 contrast/shared 19 worry/passive 41 see 23 divide/passive 53 turn 7 address 7
      pick 25 cheer 12 weigh 35 talk 43 tell 12 emerge/infinitive 27 focus/infinitive 34 call/passive 3
      assure/passive 43 compare/none 3 add/participle 13 add 12 call/shared 28 pledge 50 vow 55 stand 11 ask 21
      hope 18 ask/none 30 mean 16 back 33 satisfy/passive 18 list/passive 13 charge/passive 2 address/none 3 count
      22 ask/shared 11 point 61 push/shared 5 warn 61 identify 22 refer/participle 57 call/infinitive 30 reply 25
      describe 47 attack/passive 4 meet/infinitive 12 apologize 50 rail 50 hold 14 represent 10 aim 9 know/passive
      4 agree 39 compare 4 talk/none 10 send 7 dwell 42 announce/none 4 balk 50 campaign 16 read/infinitive 13
      return/passive 3 name 12 turn/shared 7 draw/shared 7 reach/participle 16 want 22 like 25 rely 13
      spend/passive 2 appear/infinitive 7 appear/none 9 comment/none 4 hear 10 campaign/infinitive 6
      think/infinitive 13 weigh/infinitive 10 joke 57 comment/shared 28 shift 14 see/passive 6 cover 9
      ask/infinitive 21 claim 42 raise 9 refer/none 2 speak/shared 20 identify/passive 4 write 34 call/participle
      49 step 8 link 27 write/passive 4 expand 28 debate 12 spar 33 challenge/passive 4 attack/infinitive 23
      begin/none 3 react 14 show/infinitive 27 bring/participle 14 know/none 27 insist 11 negotiate 28 ban/passive
      4 call/none 3 consider/passive 18 file/passive 13 describe/passive 3 worry/shared 35 push/infinitive 27
      focus/none 4 promise 54 set 7 discover 42 write/none 4 opt 28 worry/infinitive 23 restrict/passive 4 emerge
      3 show/participle 11 blame/infinitive 11 fire 36 try 22 approve 28 advocate 8 press 42 advocate/infinitive
      41 argue 40 boast 45 range/participle 11 seem 11 commit 11 meet/passive 4 stick 9 enjoy 14 direct 12 allow
      25 start 9 watch 25 spend 7 stand/infinitive 36 sign/passive 4 hold/passive 2 post/passive 16
      confirm/passive 4 seek 33 worry 40 launch 22 learn/infinitive 27 expect 14 throw/infinitive 27 decide 15
      trust/passive 4 line 11 hold/none 4 allude/participle 39 pivot/none 4 nominate/passive 4 begin/participle 16
      report/passive 4 raise/shared 7 decline 40 lash 37 question/passive 4 sign 10 post 23 need/shared 5 add/none
      18 ask/participle 27 start/participle 10 share 18 accuse 16 direct/passive 18 link/passive 3
      remain/infinitive 27 walk 10 emerge/none 3 believe 38 support 11 release 12 fail 12 expand/infinitive 27
      respond/infinitive 30 target 15 open 27 turn/passive 4 attribute/passive 3 publish/none 3 tie/passive 2
      criticize/passive 2 find 10 shoot/none 4 pose 11 rely/none 18 counter/shared 7 disagree 40 regard/passive 4
      rally/infinitive 13 charge 12 return/participle 39 reach 7 reflect/none 4 draw/passive 3 write/infinitive 13
      bring 5 say/none 4 tie 10 sign/infinitive 23 seize 6 push 52 see/none 16 plead 37 look/none 3 rally 14 care
      25 insist/infinitive 13 mention 12 lecture/shared 8 respond/shared 7 lean 14 say/infinitive 37 send/passive
      13 reach/shared 5 hear/infinitive 23 criticize 28 advocate/participle 52 question/infinitive 29 talk/shared
      7 turn/participle 16 fire/passive 2 sentence/passive 4 throw/passive 4 align/passive 16 expect/passive 3
      roll 14 see/shared 7 raise/passive 4 mark/passive 4 regard 14 announce 42 range 14 press/infinitive 36
      hire/passive 4 figure 14 hint 42 provide 11 show/shared 8 count/passive 4 engage/passive 16
      respond/participle 27 resonate 12 issue 12 muse 42 push/participle 39 focus/participle 31 vouch 42
      release/passive 16 refer/shared 28 point/participle 38 set/passive 3 declare 37 lobby 14 characterize 28
      side 37 return/infinitive 10 plan 18 appear/participle 31 align 12 campaign/none 4 pivot 28 debate/shared 22
      aim/passive 4 remain/shared 8 admit 37`,
  },
  // 509 candidates
  question: {
    all: 37,
    verbs: `
      * 49 */shared 19 */infinitive 24 */participle 47 */none 21 */passive 7 know 43 know/shared 11
      know/infinitive 25 see/infinitive 9 know/participle 36 learn 42 say 72 discuss 42 ask/shared 18
      decide/infinitive 10 explain 80 ask/none 28 ask 70 question 75 tell 75 understand 39 say/shared 39
      question/shared 11 question/participle 55 say/infinitive 40 ask/passive 3 wonder 54 recall 62 decide 36
      wonder/infinitive 12 see 29 determine/infinitive 26 explain/none 10 show 31 explain/participle 76 consider
      37 understand/infinitive 28 determine 30 determine/shared 9 decide/participle 41 discuss/infinitive 42
      see/none 9 show/participle 27 figure 42 start 28 tell/infinitive 44 question/infinitive 24 ask/participle 74`,
  },
  // 605 candidates
  quotation: {
    all: 51,
    verbs: `
      * 56 */participle 61 */infinitive 52 */shared 40 */none 6 */passive 9 say 84 write 73 add 83 say/participle
      65 say/infinitive 61 continue 73 tell/participle 88 read 23 yell 46 call 36 ask 75 write/participle 63 want
      28 show 17 call/shared 26 chant/participle 49 chant 58 declare 75 offer 46 label 32 title 19 shout 53
      add/participle 77 respond 72 say/none 2 feel 25 say/shared 51 speak 32 tell 83 believe 32 call/none 3
      ask/participle 49 remain 32 seek 60 think 32 publish 46 reply 75 accept 32 name 60 see 32 add/shared 23
      tweet 80`,
  },
  // 1415 candidates
  quotedAround: {
    all: 98,
    verbs: `
      * 98 */passive 100 say 99 add 98 tell 99 continue 93 conclude 99 reply 99 ask 99 write 95 declare 99 explain
      99 read 99 tweet 99 state 99 recall 99`,
  },
  // 1878 candidates
  quotedBefore: {
    all: 84,
    verbs: `
      * 84 */passive 25 */participle 0 */infinitive 0 say 88 continue 61 conclude 93 tell 88 report 86 read 96
      write 91 add 91 note 76 explain 93 point 77 ask 68 tweet 94 shout 91 reply 78 need 48 declare 77 state 91
      admit 77 post 80 respond 95 other 55 recall 94 wonder 91 seize 48`,
  },
  // 159 candidates
  speakerLabel: {
    all: 53,
    verbs: `
      * 53 label 53`,
  },
  // 2323 candidates
  that: {
    all: 67,
    verbs: `
      * 76 */none 9 */passive 22 */participle 57 */shared 52 */infinitive 46 demonstrate 72 think 50 tell/passive
      13 note 92 see 67 announce/none 5 recognize 79 know 71 tell 91 say 89 recall 89 show 68 show/participle 52
      report 80 argue 88 suggest 74 suspect 86 claim 79 add 87 stress 58 tweet 69 note/participle 68 agree 73 find
      78 point 79 point/participle 59 admit 81 assert/participle 47 debate 38 say/participle 65 write 88 warn 76
      mean 26 say/infinitive 55 know/infinitive 55 tell/shared 63 argue/shared 58 add/participle 72 predict 87
      show/shared 51 say/shared 58 suggest/shared 67 joke 75 declare 78 insist 88 claim/participle 33 state 79
      imply/infinitive 27 believe 61 note/shared 63 respond 91 tell/participle 57 declare/participle 75
      convince/infinitive 49 call 89 demand 75 announce 76 hope 65 reveal 75 confirm 91 acknowledge 82 feel 34
      learn 62 tell/infinitive 37 claim/shared 51 note/infinitive 27 campaign 38 remind 86 conclude 79 allege 88
      deny 77 convince/passive 54 argue/participle 57 point/infinitive 61 add/none 5 emphasize 91 rule 70
      believe/participle 47 argue/infinitive 48 report/participle 61 imply/participle 41 acknowledge/participle 44
      assume 72 show/none 5 suggest/none 4 clarify 72 complain 84 realize 63 worry 75 turn 43 remark 50 speak 38
      suggest/participle 46 appear 28 reiterate 67 assert 86 report/infinitive 61 mean/participle 41 convince 50
      comment/shared 51 write/participle 66 indicate 70 boast 80 write/shared 51 promise 72 fear 90 estimate 72
      caution 88 find/shared 63 concede 78 think/shared 30 declare/shared 72 doubt 86 hope/shared 45
      insist/participle 66 suggest/infinitive 55 say/none 4 prove/infinitive 54 calculate 86 contend 63
      show/infinitive 52 note/none 17 assure 89 state/participle 39 surprise/passive 27 maintain 80 assume/none 30
      acknowledge/infinitive 41 remind/participle 61 charge 78 explain 90 focus 43 allege/participle 48 signal 63
      remark/participle 53 pledge 72 prove 40 admit/participle 47 worry/passive 27 determine 56
      understand/infinitive 27`,
  },
}
