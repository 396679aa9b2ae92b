import type { Pattern } from './candidate.ts'

/**
 * Per cent of the candidates of each pattern that were right, source and content, in the 840 training articles of PolNeAR:
 * `all` of them, then by cue word. "*" stands for words met less than three times; the others are drawn, by four
 * candidates' weight, towards what pattern and verb make likely together. "say/participle" is "saying", "say/shared"
 * is "… and said", "say/none" has no source. Made by bench/measure-patterns.ts: do not edit by hand.
 */
export const patternRateTable: Readonly<Partial<Record<Pattern, { readonly all: number; readonly verbs: string }>>> = {
  // 367 candidates
  accordingTo: {
    all: 81,
    verbs: `
      * 81 according 81`,
  },
  // 427 candidates
  around: {
    all: 66,
    verbs: `
      * 69 */passive 7 */participle 0 */infinitive 50 say 82 reply 29 state 83 add 91 write 82 tell 24 report 64
      suggest 86 argue 65 respond 59 note 81 know 27 believe 50 call 60 acknowledge 86 think 27 put 73 explain 72
      tweet 90`,
  },
  // 24 candidates
  as: {
    all: 75,
    verbs: `
      * 78 */infinitive 0 report 93 reveal 88 note 95`,
  },
  // 465 candidates
  before: {
    all: 63,
    verbs: `
      * 65 */passive 0 */infinitive 0 note 80 indicate 83 say 87 endorse 30 tell 20 stick 21 find 69
      divide/passive 1 report 92 remain 10 add 66 write 53 argue 56 announce 90 agree 54 call 39 hold 14 turn 21
      think 50 believe 55 show 82`,
  },
  // 4811 candidates
  clause: {
    all: 48,
    verbs: `
      * 57 */none 3 */infinitive 27 */shared 33 */participle 40 */passive 7 turn 12 let/none 0 say 79 raise 15
      believe/infinitive 8 say/shared 55 believe 32 suggest 75 highlight 29 claim 58 support/infinitive 15 report
      74 think/participle 25 conclude 72 return 24 know 39 think 40 discuss 60 receive 4 say/participle 59 see 33
      call 32 support 22 publish 80 say/none 2 ask/none 15 announce 77 tell 64 provide/shared 21 argue 71 hold 2
      look 19 launch 13 call/participle 40 stop 25 spend/infinitive 4 hope 64 feel 23 demonstrate 37 show 57 offer
      56 fear 46 maintain 7 represent 19 push 31 predict 68 thank 71 watch/shared 36 learn 47 start 23 spend 8
      mean 6 say/infinitive 57 worry 63 tell/shared 32 capture 8 care 21 defend 40 need 6 claim/participle 46
      stop/infinitive 39 draw 12 criticize 89 post 50 prefer 30 set 15 stand 25 suggest/shared 39 want 38
      show/participle 42 appear 22 end/infinitive 20 endorse 15 write 68 assure 59 consider 36 estimate/shared 15
      show/infinitive 24 release 60 name/infinitive 15 raise/infinitive 18 note 76 release/infinitive 22 file 30
      determine 37 tweet 69 bring/infinitive 4 blame 60 reach/infinitive 18 pick/infinitive 16 warn/participle 31
      distance 33 pose 24 insist 81 lean/none 0 see/infinitive 20 call/shared 46 impose/infinitive 44 end 18
      hold/participle 30 describe/shared 41 argue/participle 71 seek 36 stop/none 15 let/infinitive 29 embrace 31
      accuse 60 agree 45 acknowledge 62 pick 12 suggest/participle 26 choose 52 expand/participle 25
      tell/participle 37 share 44 ask/passive 6 call/none 2 propose/none 3 argue/shared 60 reference/participle 61
      favor/shared 11 find 29 sign 31 let 17 cite 71 reveal 64 let/shared 5 admit 72 find/infinitive 7
      continue/participle 29 decide 46 mean/participle 3 embrace/none 1 see/none 1 believe/none 11 enjoy 42
      provide 34 mean/shared 3 address 44 bring 12 believe/participle 40 begin 19 turn/participle 10
      release/shared 22 claim/none 2 blast 89 seem 9 deny 47 turn/none 12 present 58 declare 50 ask 64 sound 24
      issue 60 hear/infinitive 17 hold/none 0 recognize 23 identify 31 bring/participle 17 maintain/infinitive 3
      find/shared 25 respond 53 declare/participle 32 reach 10 block 49 describe 68 back/none 1 know/none 1
      reach/passive 1 imply 58 assume 35 shoot/participle 9 note/participle 71 decry 62 attack 60 claim/passive 3
      endorse/none 1 identify/infinitive 21 hope/none 2 admit/shared 19 back 18 ask/shared 24 talk 40 lay 26 favor
      20 cover 37 renew/infinitive 8 claim/infinitive 27 identify/none 1 believe/shared 19 demand 34 read 22
      nominate/none 1 support/participle 22 guess 63 tick 51 adopt/shared 39 meet 15 speak 26 remain 5 understand
      33 propose 72 lobby/none 1 show/shared 20 nominate/participle 29 remind 59 lean/participle 8
      allege/participle 19 expand 11 deliver 21 hear 43 raise/none 0 require 12 ask/participle 55 express 68
      block/infinitive 45 think/none 13 avoid 31 hit 20 address/infinitive 22 support/none 1 show/none 1 add/none
      2 fear/shared 20 tell/none 14 provide/infinitive 13 charge/none 1 campaign 18 let/participle 10
      divide/shared 18 reject 45 announce/participle 46 talk/participle 31 fire/shared 15 remain/none 0
      add/participle 50 meet/infinitive 2 watch 32 see/participle 32 continue 25 affirm/infinitive 41
      repeat/shared 43 estimate 44 cover/none 1 think/shared 7 send 21 laugh 48 mark/passive 1 reflect 33 oppose
      44 list 32 warn 69 accept/participle 18 indicate 75 find/none 1 seek/none 2 defend/infinitive 51 pledge 27
      raise/participle 8 ban/infinitive 59 prove 18 define 16 realize 39 accuse/participle 66 state 62`,
  },
  // 227 candidates
  colon: {
    all: 61,
    verbs: `
      * 75 */none 5 */participle 61 */infinitive 50 */shared 30 */passive 9 other 31 read 65 say/participle 60
      say/infinitive 81 tweet 82 add 96 say 87 tell 77 align/none 2 add/participle 78 put 90 write 94 want 56 post
      88 continue 88 respond 76 reveal/none 3`,
  },
  // 2000 candidates
  infinitive: {
    all: 28,
    verbs: `
      */shared 23 * 29 */none 9 */infinitive 20 */participle 29 want 28 struggle 21 begin 5 refuse 47
      attempt/participle 21 try/participle 8 urge 72 turn 3 try 14 intend 14 plan 23 start 7 call 46 pledge 35
      try/shared 9 seek 47 aim 50 vow/participle 46 continue/none 4 hope 50 seek/participle 33 fail 9
      urge/infinitive 37 hope/participle 45 fail/participle 30 need 6 continue/infinitive 26 continue 20
      promise/none 12 expect/shared 34 remain 3 struggle/shared 4 refuse/participle 63 plan/shared 25
      promise/shared 29 ask/shared 36 urge/shared 35 tell/participle 37 try/none 7 ask 48 determine/shared 31 vow
      86 like 48 position/shared 11 love 38 claim 31 urge/participle 51 agree 51 respond 36 threaten/shared 31
      design 3 attempt 22 vow/shared 39 refuse/shared 52 prove 26 try/infinitive 23 know 8 decline 67 look 42
      call/shared 27 prefer 32 expect 33 promise 66 continue/participle 23 decide 37 continue/shared 25 pivot 52
      show 25 tell 62 attempt/infinitive 23 decline/shared 62 want/infinitive 10 need/shared 2 seek/none 7
      struggle/none 2 tend 7 choose 7 offer 43 scramble 3 stop 11 want/none 17 appear/none 41 ask/participle 35
      decide/shared 25 push/shared 10 fail/shared 6 mean 2 opt 45 begin/none 1 threaten 50 devote 22
      look/participle 23 bring 6 persuade/infinitive 29 set 10 set/shared 2 want/shared 26 ask/none 31 push 43
      urge/none 12 press/shared 19 threaten/participle 56 offer/shared 52 propose 54 poise/shared 2
      want/participle 61 believe 9 begin/shared 4`,
  },
  // 321 candidates
  nounThat: {
    all: 14,
    verbs: `
      * 13 */persists 35 */apart 13 concern 12 doubt 17 statement 0 belief 11 proposal 2 assertion 19 notion 1
      report 4 argument 1 statement/apart 0 suggestion 21 warning 20 insistence 27 claim 8 idea 13 view 7
      speculation/apart 16 statement/persists 3 fear/apart 20 indication 4 allegation 19 claim/apart 19 fear 17
      sense 22 argument/apart 1 complaint 36 doubt/apart 47 report/apart 8 assumption 54 contention 25 estimate 5
      assertion/apart 26`,
  },
  // 11191 candidates
  object: {
    all: 25,
    verbs: `
      * 29 */participle 23 */shared 19 */infinitive 22 */none 4 */passive 2 mock 76 like 25 seek/participle 21
      remind 23 defend/participle 9 bring 4 set 3 open 8 call 49 hear/infinitive 11 feel 23 push/shared 6 quote 60
      add 19 regard 46 continue 10 watch 11 negotiate 29 see 41 nominate/infinitive 23 nominate/none 1 shift 12
      raise/infinitive 7 criticize/participle 42 accept 20 know 14 tell/participle 21 accuse 73 demonstrate/shared
      9 expand/infinitive 17 shoot/participle 15 regard/none 2 expand/none 1 add/infinitive 35 pose 1
      bring/participle 13 read/none 1 expose 34 write/shared 7 ignore/shared 22 cast 26 blast/participle 49
      tell/infinitive 20 address/infinitive 29 expect 23 show/infinitive 15 send 16 require 10 spend 8
      discuss/participle 41 lay/none 2 impose/shared 26 plead 64 record 30 receive 1 mean 1 know/participle 7
      send/infinitive 16 look 13 avoid 11 reflect 13 stop 7 discuss 53 let/infinitive 19 confirm 29 tell 30
      announce 56 appoint 33 spend/infinitive 9 see/infinitive 18 know/infinitive 7 read/shared 7 rip 29
      step/infinitive 40 begin 9 attack/infinitive 35 propose 57 regard/participle 22 discuss/infinitive 43
      call/participle 43 show/participle 27 cite/participle 80 seem 2 reveal 26 hold/passive 0 call/shared 18
      express 64 portray/infinitive 58 hear 8 shoot 4 name 32 repeat 49 report 43 push 14 call/infinitive 33 show
      63 link/shared 6 want 27 rally 19 email 54 draw 10 slam 68 ask/participle 22 describe/shared 43 find 24
      choose 18 prefer 46 ban/infinitive 21 cover/participle 13 challenge 36 praise 63 release 30 provide 8 meet 3
      disclose 35 return 8 nominate/participle 7 describe 74 anger 5 consider 25 draw/participle 5 recognize 12
      bar/participle 24 post 46 mention 60 address/participle 28 demonstrate/infinitive 7 describe/infinitive 34
      echo/participle 23 present/infinitive 37 speak/participle 7 oppose/infinitive 21 endorse/infinitive 22
      back/none 1 hire 16 back 27 support 23 protest 49 invite/participle 26 hold/participle 1 tweet 51 retweet 41
      thank 66 announce/participle 44 lobby 28 need 6 criticize 69 dismiss 89 track 4 seek 37 counter/infinitive
      27 offer 42 place/participle 29 deny/passive 1 defend 67 name/infinitive 41 introduce 25 oppose 40 label 45
      compare 49 defend/infinitive 31 unveil 27 cover/none 1 require/none 1 represent/participle 7 endorse 30
      name/shared 25 watch/participle 4 address 17 range/participle 4 release/none 1 enjoy 22 name/passive 1 adopt
      12 turn/none 0 write 34 share 30 allow 17 identify/participle 35 attract/infinitive 1 pick 5
      challenge/infinitive 18 unleash 19 talk/participle 26 count/none 2 hold/infinitive 9 open/infinitive 22 end
      10 hold/shared 11 accept/participle 29 plan/shared 16 support/participle 23 attack/participle 23 issue 39
      ban 52 spend/shared 9 hold/none 0 avoid/infinitive 10 love 7 fire 19 denounce 54 question/shared 37
      ask/infinitive 8 question/participle 38 trade 21 hold 6 attack 38 ask 43 rely 6 devote 27 impose 20
      deny/participle 19 find/participle 10 emphasize/infinitive 44 criticize/none 35 investigate 17 back/shared
      27 grant/infinitive 22 report/shared 20 name/participle 29 view 35 underscore 30 learn 16 pick/participle 1
      remain/participle 1 appear 6 consider/shared 6 lean/none 1 receive/participle 6 back/participle 15 surprise
      13 find/passive 1 shift/participle 24 end/participle 14 turn/infinitive 20 prove/shared 3 hammer 25 remain 6
      show/passive 1 watch/shared 4 deliver/infinitive 15 provide/participle 2 raise 4 promise 73 congratulate 41
      praise/shared 72 draw/infinitive 8 portray/participle 49 doubt 22 allow/participle 27 tout 57
      bring/infinitive 23 decry 65 focus 20 determine/participle 6 support/infinitive 17 push/participle 22
      continue/shared 24 pick/none 12 reverse 18 care 23 identify 33 state/shared 9 consider/passive 0 represent 7
      view/infinitive 23 ignore 16 remain/infinitive 11 choose/infinitive 13 capture 8 stop/none 1 resist 41 mark
      8 look/shared 22 rally/participle 17 continue/infinitive 19 turn 11 decide/infinitive 27 celebrate/none 1
      pledge 21 confront/participle 3 release/infinitive 14 pledge/shared 2 allow/shared 35 capture/infinitive 1
      lean/participle 2 embrace/infinitive 17 propose/shared 21 call/none 6 assume/participle 9 lay/infinitive 11
      declare/participle 34 encourage 25 bemoan 86 capture/shared 1 tweet/participle 49 allow/infinitive 15
      block/participle 45 pressure/infinitive 29 condemn/infinitive 40 cover 18 pick/infinitive 6 file 23
      raise/participle 14 disavow/infinitive 11 promote/participle 29 urge/participle 34 track/infinitive 3
      oppose/participle 36 email/none 3 disavow 47 state 32 want/shared 24 cite 79 oppose/shared 29 expand 7
      debate/none 1 prohibit 47 address/none 1 feature 9 throw 11 try 10 attract/participle 2 accept/infinitive 17
      promote 58 deliver 20 order 62 fail 3 mount 18 sign 21 answer 30 decide/none 1 note 68 point 56 urge 55
      question 68 target 27 address/shared 8 admire 45 charge 20 speak 11 outline 31 restrict/participle 32
      pursue/participle 5 ban/participle 18 ask/passive 1 rattle 21 nominate 35 need/shared 10 reach/infinitive 1
      reach/participle 2 block/infinitive 33 blast 62 throw/participle 17 stand 16 accuse/shared 40
      stop/infinitive 11 target/infinitive 18 celebrate/participle 6 share/infinitive 14 encourage/infinitive 17
      explain 62 declare 34 support/shared 10 watch/none 0 hire/participle 2 launch 20 trust 22
      denounce/participle 27 stop/shared 35 find/infinitive 6 advise 14 note/participle 20 offer/infinitive 28
      describe/participle 36 focus/none 2 sue 12 impose/none 2 concern/participle 5 respond 37 lay 41
      require/participle 2 list 43 paint/infinitive 28 highlight 44 criticize/infinitive 37 dismiss/shared 43
      note/shared 62 celebrate 18 rebuke 57 divide 22 celebrate/infinitive 8 send/shared 9 write/infinitive 29
      offer/passive 2 recall 60 remember 40 witness 55 see/shared 27 endorse/participle 38 send/participle 11
      understand 21 add/none 3 reference/participle 35 cheer 23 hail 73 explain/infinitive 30 lay/shared 8
      struggle 7 focus/shared 23 feature/participle 3 show/shared 28 describe/none 4 invite 19 decide 20
      recommend/infinitive 9 discuss/none 3 feature/none 0 point/none 4 express/participle 35 bring/shared 10
      defend/shared 26 announce/infinitive 29 share/shared 5 echo 56 turn/participle 10 experience/shared 7
      perceive/shared 37 conclude 51 launch/participle 35 highlight/participle 6 continue/none 1 avoid/participle
      4 express/infinitive 53 propose/none 13 hit 9 accuse/participle 83 understand/infinitive 4
      deliver/participle 24 predict 37 investigate/infinitive 18 suggest/participle 21 grant/passive 1 campaign 17
      pursue/infinitive 32 blame 58 find/shared 13 speak/none 1 release/shared 9 attack/shared 12 begin/infinitive
      23 criticize/shared 56 end/infinitive 24 reach 8 call/passive 1 lament 53 roll 28 shoot/none 0 threaten 24
      signal 22 expand/participle 11 provide/infinitive 15 demand/participle 9 hate 12 see/participle 21
      favor/shared 3 repudiate/infinitive 52 condemn 67 condemn/participle 30 explain/participle 30
      speak/infinitive 25 approve 46 exploit/infinitive 13 block/shared 8 recall/none 12 compare/participle 14
      walk 12 start 8 endorse/shared 22 lay/participle 9 recount 45 remain/none 0 roll/infinitive 32 set/none 0
      excite 7 rally/infinitive 23 set/participle 1 notice 24 recognize/infinitive 29 publish 41 see/none 1 strike
      20 adopt/none 1 reject 69 rule 27 satisfy 19 let 4 illustrate 43 attribute 41 issue/participle 12
      acknowledge 58 begin/participle 3 hit/participle 19 seize/infinitive 19 show/none 2 report/participle 27
      provide/shared 6 repeat/participle 50 encourage/participle 7 slam/participle 55 embrace/participle 42 talk
      47 mention/shared 49 walk/infinitive 4 introduce/infinitive 19 project 39 pursue 5 tie 15 invoke/participle
      12 begin/shared 11 write/participle 30 declare/none 12 look/participle 20 receive/shared 9
      acknowledge/infinitive 19 sound 8 decline 57 reflect/participle 4 start/infinitive 3 set/shared 1 knock 49
      look/infinitive 29 cast/infinitive 36 start/none 0 display 34 applaud 69 envision 36 demand 28 welcome 26
      liken 63 vow 84 end/shared 3 request 40 assess 5 tie/infinitive 11 declare/passive 1 present 32
      place/infinitive 4 rally/none 1 highlight/none 2 expect/none 16 return/shared 3 like/shared 21 embrace 9
      appoint/shared 24 shift/infinitive 11 shrug 27 target/participle 9 seek/shared 11 champion 22
      stop/participle 42 attract 1 admit 42 require/shared 11 confirm/infinitive 36 persuade/participle 10 place 3
      favor 16 share/none 2 propose/participle 35 answer/infinitive 38 know/shared 3 see/passive 1 cite/none 6
      raise/shared 8 end/none 1 reach/shared 12 launch/shared 6 step 11 warn 56 challenge/participle 33
      distance/infinitive 36 reiterate 56 view/participle 13 announce/none 3 refer 38 encourage/shared 33
      tout/participle 36 scare 6 favor/infinitive 31 prove 2 determine/infinitive 16 cover/infinitive 23 instruct
      7 portray 66 paint 18 upset 18 lean 12 position 33 offer/none 3 expand/shared 2 admit/infinitive 12
      seek/none 17 tie/participle 17 block 22 repeat/shared 29 denounce/shared 27 release/passive 1 bring/none 0
      withhold 27 divide/shared 11 cast/none 13 characterize 50 challenge/shared 26 dismiss/infinitive 40
      lobby/participle 6 advise/participle 31 advise/infinitive 21 campaign/infinitive 4 receive/none 0
      fail/shared 25 define/shared 3 alarm 12 push/infinitive 12 turn/shared 18 agree 29 worry 17 nominate/shared
      16 support/none 1 emphasize/participle 40 reverse/infinitive 4 press/infinitive 38 mark/infinitive 34
      push/none 2 press/shared 30 let/shared 4 emphasize 54 praise/infinitive 44 contrast 29 assail 72
      consider/none 11 invoke 46 direct 16 advocate 29 raise/none 0 foresee 32 negotiate/participle 36
      consider/infinitive 19 set/infinitive 1 rebut 54 dispute 51 add/shared 10 block/none 2 post/participle 30
      grant/none 1 discover 21 discuss/shared 16 reassure/infinitive 46 assume 11 touch 19 sound/participle 5
      reflect/none 1 find/none 1 invite/shared 10 aim 25 mention/participle 57 utter 33 recall/participle 52
      recall/shared 50 promote/infinitive 29 display/participle 26 introduce/participle 28 confront 17 authorize
      30 seem/none 1 deem 30 withdraw 34 exploit 8 pose/participle 2 suggest 52 reveal/infinitive 21
      embrace/shared 28 pursue/shared 6 define 10 read 28 report/infinitive 30 feel/none 15 dismiss/participle 61
      praise/participle 50 file/shared 4 attack/none 3 stick/participle 5 cover/shared 6 divide/participle 10
      imagine 32 persuade 28 dismiss/none 9 project/infinitive 26 recommend 36 embrace/none 1 impose/participle 22
      deny 41 rank 12 indicate 48 hit/infinitive 15 experience 46 charge/infinitive 7 link 12 appear/infinitive 19
      choose/participle 14 receive/infinitive 2 impose/infinitive 24 file/infinitive 4 grant 10 post/infinitive 29
      trade/shared 18 highlight/infinitive 19 provide/none 1 weigh 9 restrict/infinitive 11 write/none 3 interpret
      36 resonate 4 defend/none 4 mention/infinitive 37 send/none 1 press 47 affirm/participle 10 bar/infinitive
      32 draw/none 0 report/none 3 publish/infinitive 28 hire/infinitive 3 judge/infinitive 27 hire/shared 3
      offer/shared 11 share/participle 17 expose/infinitive 27 assure/infinitive 36 sign/infinitive 23 fail/none 1
      meet/infinitive 7 establish/participle 28 voice 47 remain/shared 2 establish/shared 20 point/shared 47
      appoint/infinitive 11 hit/shared 16 rebuff 20 release/participle 9 deem/passive 1 establish 16 stress 70
      reverse/participle 5 emerge 17 underscore/participle 24 struggle/participle 4 strike/infinitive 6
      declare/shared 24 renew/infinitive 6 expect/shared 9 start/shared 14 blame/participle 66 frame 61
      require/infinitive 4 explore 5 allow/none 16 cite/shared 38 cast/participle 13 add/participle 25
      reject/shared 37 reject/infinitive 61 single 23 contradict/infinitive 29 detail/participle 10
      adopt/infinitive 6 try/participle 6 continue/participle 30 outline/participle 32 justify/infinitive 48
      record/shared 11 credit 67 throw/none 1 mount/infinitive 19 deliver/shared 31 seize 5 start/participle 4
      focus/participle 24 prove/infinitive 17 mark/passive 1 debate/infinitive 36 persuade/infinitive 27
      knock/infinitive 26 represent/shared 2 watch/infinitive 3 explain/none 4 ask/none 11 reference 54
      divide/infinitive 26 mock/shared 44 read/infinitive 22 circulate 36 deny/infinitive 19 sue/infinitive 7
      represent/infinitive 16 identify/shared 24 rule/infinitive 42 declare/infinitive 45 choose/shared 6
      determine 9 hammer/infinitive 10 brush 56 state/infinitive 11 engage/infinitive 6 endorse/none 2
      approve/infinitive 12 quote/participle 55 lobby/none 1 confront/infinitive 3 avoid/shared 4 label/participle
      42 admit/participle 44 imagine/none 28 question/infinitive 44 reject/participle 55 link/infinitive 21
      project/participle 13 distance 31 adopt/shared 17 focus/infinitive 13 hate/shared 20 tweet/none 4
      comment/none 5 appear/shared 23 lambast 71 sign/shared 21`,
  },
  // 470 candidates
  passiveInfinitive: {
    all: 36,
    verbs: `
      * 41 */passive 32 */shared 36 */participle 50 */none 67 seem 35 appear 46 expect/passive 66 set/passive 5
      design/passive 18 know/passive 23 seem/shared 27 authorize/passive 7 ask/passive 59 dedicate/passive 5
      poise/passive 1 intend/passive 39 allow/passive 13 commit/passive 31 say/passive 74 need/passive 2
      invite/passive 41 mean/passive 30 appear/shared 35 persuade/passive 15 determine/passive 9 require/passive
      25 position/passive 12 incline/passive 10 favor/passive 25`,
  },
  // 3932 candidates
  preposition: {
    all: 20,
    verbs: `
      * 24 */none 7 */passive 7 */shared 14 */infinitive 22 */participle 29 say 46 look 21 start/none 1
      look/shared 3 refer 52 stick/infinitive 29 focus/passive 18 focus 25 bring/infinitive 3 turn/none 1
      decide/shared 18 look/infinitive 5 feel 25 know 8 hope/none 5 look/participle 14 see/infinitive 28 call 64
      know/shared 10 talk/infinitive 42 shoot/participle 11 speak 21 think/participle 30 support/shared 20 comment
      56 comment/infinitive 53 speak/participle 17 meet 0 receive 1 back/participle 24 speak/none 0 engage 4
      report 34 stop 8 think 23 shoot/passive 1 focus/shared 23 set/shared 1 draw 2 speak/infinitive 6 touch 32
      respond 42 file 3 begin 8 respond/none 5 compare/shared 1 reflect 34 talk/participle 45 struggle 2
      engage/infinitive 7 double 46 end 1 need 1 complain 67 report/none 5 deliver/infinitive 7 ask/passive 2
      turn/infinitive 28 oppose/passive 5 learn 7 appear 5 continue 14 view 33 view/passive 2 deliver 7
      promise/shared 31 return 1 accuse/passive 7 engage/shared 3 hope/shared 18 remain 8 remain/participle 14
      need/passive 1 erupt 10 show 5 contrast/shared 18 worry/passive 43 see 23 divide/passive 53 turn 6 address 6
      pick 16 cheer 6 weigh 34 talk 44 tell 14 emerge/infinitive 18 focus/infinitive 34 call/passive 6
      assure/passive 44 compare/none 2 add/participle 16 add 13 call/shared 34 pledge 49 vow 71 stand 10 ask 22
      hope 19 ask/none 30 mean 10 back 30 satisfy/passive 19 list/passive 13 charge/passive 1 address/none 3 count
      21 ask/shared 13 point 63 push/shared 5 warn 65 identify 21 refer/participle 60 call/infinitive 33 reply 23
      describe 52 attack/passive 5 meet/infinitive 7 apologize 52 rail 57 hold 9 represent 3 aim 9 know/passive 4
      agree 40 compare 3 talk/none 11 send 3 dwell 47 announce/none 7 balk 69 campaign 14 read/infinitive 8
      return/passive 1 name 11 turn/shared 2 draw/shared 2 reach/participle 4 want 21 like 26 rely 11
      spend/passive 1 appear/infinitive 5 appear/none 9 comment/none 9 hear 5 campaign/infinitive 2
      think/infinitive 7 weigh/infinitive 7 joke 64 comment/shared 36 shift 10 see/passive 6 cover 5
      ask/infinitive 24 claim 42 raise 3 refer/none 4 speak/shared 18 identify/passive 3 write 33 call/participle
      51 step 5 link 25 write/passive 5 expand 20 debate 8 spar 37 challenge/passive 4 attack/infinitive 25
      begin/none 1 react 11 show/infinitive 28 bring/participle 5 know/none 26 insist 15 negotiate 30 ban/passive
      4 call/none 4 consider/passive 17 file/passive 11 describe/passive 6 worry/shared 38 push/infinitive 25
      focus/none 4 promise 60 set 1 discover 36 write/none 5 opt 33 worry/infinitive 28 restrict/passive 3 emerge
      1 show/participle 13 blame/infinitive 19 fire 34 try 16 approve 27 advocate 9 press 48 advocate/infinitive
      43 argue 44 boast 47 range/participle 5 seem 5 commit 10 meet/passive 0 stick 3 enjoy 10 direct 6 allow 21
      start 6 watch 17 spend 2 stand/infinitive 30 sign/passive 3 hold/passive 0 post/passive 17 confirm/passive 6
      seek 36 worry 43 launch 17 learn/infinitive 22 expect 20 throw/infinitive 23 decide 14 trust/passive 2 line
      7 hold/none 1 allude/participle 51 pivot/none 6 nominate/passive 3 begin/participle 5 report/passive 5
      raise/shared 2 decline 50 lash 35 question/passive 8 sign 9 post 24 need/shared 1 add/none 20 ask/participle
      31 start/participle 3 share 16 accuse 24 direct/passive 16 link/passive 2 remain/infinitive 17 walk 3
      emerge/none 1 believe 35 support 8 release 11 fail 5 expand/infinitive 19 respond/infinitive 33 target 12
      open 22 turn/passive 1 attribute/passive 3 publish/none 3 tie/passive 1 criticize/passive 6 find 7
      shoot/none 1 pose 2 rely/none 16 counter/shared 8 disagree 44 regard/passive 4 rally/infinitive 7 charge 9
      return/participle 29 reach 2 reflect/none 1 draw/passive 1 write/infinitive 15 bring 2 say/none 7 tie 4
      sign/infinitive 20 seize 2 push 51 see/none 16 plead 47 look/none 2 rally 8 care 23 insist/infinitive 18
      mention 21 lecture/shared 4 respond/shared 10 lean 4 say/infinitive 40 send/passive 11 reach/shared 1
      hear/infinitive 18 criticize 42 advocate/participle 53 question/infinitive 35 talk/shared 11 turn/participle
      6 fire/passive 2 sentence/passive 4 throw/passive 3 align/passive 15 expect/passive 5 roll 9 see/shared 7
      raise/passive 1 mark/passive 2 regard 13 announce 49 range 6 press/infinitive 41 hire/passive 1 figure 9
      hint 50 provide 4 show/shared 9 count/passive 3 engage/passive 14 respond/participle 32 resonate 3 issue 13
      muse 50 push/participle 37 focus/participle 31 vouch 48 release/passive 16 refer/shared 47 point/participle
      43 set/passive 0 declare 39 lobby 9 characterize 40 side 36 return/infinitive 3 plan 16 appear/participle 27
      align 10 campaign/none 1 pivot 34 debate/shared 19 aim/passive 4 remain/shared 2 admit 39`,
  },
  // 509 candidates
  question: {
    all: 37,
    verbs: `
      * 49 */shared 19 */infinitive 24 */participle 47 */none 21 */passive 7 know 41 know/shared 6 know/infinitive
      22 see/infinitive 9 know/participle 29 learn 34 say 75 discuss 49 ask/shared 20 decide/infinitive 8 explain
      83 ask/none 29 ask 71 question 79 tell 76 understand 33 say/shared 47 question/shared 19 question/participle
      66 say/infinitive 45 ask/passive 4 wonder 55 recall 73 decide 33 wonder/infinitive 13 see 29
      determine/infinitive 23 explain/none 16 show 32 explain/participle 83 consider 33 understand/infinitive 22
      determine 25 determine/shared 5 decide/participle 37 discuss/infinitive 48 see/none 9 show/participle 29
      figure 35 start 11 tell/infinitive 46 question/infinitive 33 ask/participle 78`,
  },
  // 607 candidates
  quotation: {
    all: 51,
    verbs: `
      * 56 */participle 61 */infinitive 52 */shared 40 */none 6 */passive 9 say 84 write 75 add 84 say/participle
      67 say/infinitive 67 continue 71 tell/participle 89 read 19 yell 39 call 38 ask 78 write/participle 66 want
      26 show 18 call/shared 32 chant/participle 46 chant 55 declare 78 offer 50 label 32 title 5 shout 58
      add/participle 79 respond 77 say/none 4 feel 17 say/shared 55 speak 26 tell 84 believe 21 call/none 6
      ask/participle 54 remain 10 seek 65 think 23 publish 48 reply 72 accept 26 name 60 see 31 add/shared 28
      tweet 87`,
  },
  // 1413 candidates
  quotedAround: {
    all: 98,
    verbs: `
      * 98 */passive 100 say 99 add 98 tell 99 continue 93 conclude 100 reply 99 ask 100 write 95 declare 99
      explain 100 read 98 tweet 100 state 99 recall 100`,
  },
  // 1874 candidates
  quotedBefore: {
    all: 84,
    verbs: `
      * 84 */passive 25 */participle 0 */infinitive 0 say 88 continue 60 conclude 95 tell 89 report 87 read 93
      write 91 add 91 note 79 explain 96 point 81 ask 69 tweet 95 shout 94 reply 77 need 24 declare 78 state 91
      admit 78 post 81 respond 96 other 42 recall 97 wonder 92 seize 36`,
  },
  // 159 candidates
  speakerLabel: {
    all: 53,
    verbs: `
      * 53 label 53`,
  },
  // 2324 candidates
  that: {
    all: 67,
    verbs: `
      * 76 */none 9 */passive 22 */participle 57 */shared 55 */infinitive 46 demonstrate 69 think 48 tell/passive
      15 note 93 see 67 announce/none 9 recognize 76 know 68 tell 91 say 89 recall 95 show 67 show/participle 54
      report 80 argue 88 suggest 74 suspect 79 claim 79 add 87 stress 66 tweet 71 note/participle 71 agree 73 find
      77 point 81 point/participle 66 admit 82 assert/participle 53 debate 32 say/participle 67 write 88 warn 78
      mean 18 say/infinitive 60 know/infinitive 47 tell/shared 68 argue/shared 67 add/participle 73 predict 88
      show/shared 54 say/shared 69 suggest/shared 69 joke 80 declare 79 insist 89 claim/participle 32 state 79
      imply/infinitive 17 believe 58 note/shared 86 respond 94 tell/participle 58 declare/participle 79
      convince/infinitive 52 call 93 demand 73 announce 78 hope 66 reveal 75 confirm 94 acknowledge 82 feel 27
      learn 58 tell/infinitive 39 claim/shared 51 note/infinitive 37 campaign 26 remind 84 conclude 81 allege 87
      deny 77 convince/passive 58 argue/participle 59 point/infinitive 69 add/none 6 emphasize 95 rule 71
      believe/participle 36 argue/infinitive 54 report/participle 66 imply/participle 32 acknowledge/participle 47
      assume 66 show/none 5 suggest/none 4 clarify 69 complain 88 realize 57 worry 78 turn 28 remark 48 speak 31
      suggest/participle 47 appear 25 reiterate 72 assert 88 report/infinitive 65 mean/participle 21 convince 54
      comment/shared 63 write/participle 69 indicate 70 boast 82 write/shared 55 promise 79 fear 91 estimate 70
      caution 95 find/shared 60 concede 78 think/shared 22 declare/shared 78 doubt 90 hope/shared 49
      insist/participle 70 suggest/infinitive 58 say/none 7 prove/infinitive 44 calculate 89 contend 60
      show/infinitive 53 note/none 21 assure 93 state/participle 39 surprise/passive 26 maintain 67 assume/none 28
      acknowledge/infinitive 45 remind/participle 59 charge 74 explain 94 focus 44 allege/participle 47 signal 60
      remark/participle 51 pledge 71 prove 31 admit/participle 50 worry/passive 32 determine 49
      understand/infinitive 17`,
  },
}

/** By how much, in log odds, candidates of a verb are surer than those of its patterns on the whole. Made like the table above. */
export const verbShifts = `
      label 0.0 mock 1.5 like 0.2 tell 0.2 say 0.7 figure -0.5 demonstrate -0.2 seek 0.3 remind -0.2 fire -0.3
      think -0.7 defend 0.6 observe 0.4 reflect -1.0 bring -1.2 set -2.2 open -1.0 know -0.6 call 0.6 articulate
      0.4 attempt -0.4 hear -0.8 turn -1.1 underscore -0.0 ask 0.4 look -0.5 feel -0.7 let -1.1 start -1.4 push
      -0.2 according -0.0 want -0.1 quote 1.1 need -2.0 add 0.4 regard -0.1 continue -0.3 watch -1.1 negotiate 0.2
      refer 1.0 see -0.1 recall 0.9 other -1.3 foretell -0.5 stick -1.1 nominate -0.4 shift -1.0 struggle -1.1
      raise -1.4 pursue -0.7 choose -0.6 believe -0.8 read -0.5 guess 0.1 criticize 1.1 accept -0.4 expose -0.0
      forget -0.8 accuse 1.1 suggest 0.2 highlight -0.2 claim -0.1 support -0.4 focus 0.0 expand -1.1 shoot -1.3
      begin -1.4 pose -1.9 rethink -0.9 write 0.2 reach -1.7 report 0.3 note 0.8 ignore -0.1 refuse 0.9 plead 0.9
      conclude 0.5 cast 0.0 exclaim 0.4 blast 1.2 decide -0.3 address -0.2 seem -0.9 speak -0.7 expect 0.6 concern
      -0.4 try -0.9 urge 0.9 return -1.5 show 0.1 email 0.3 thank 0.7 reply -0.2 announce 0.6 send -1.0 require
      -1.2 view -0.0 spend -1.5 discuss 0.5 intend -0.4 recognize -0.4 lash -0.2 plan -0.3 lay -0.2 impose 0.0
      doubt 0.4 compare -0.5 witness 0.7 record -0.0 instruct -0.7 state 0.0 receive -2.3 mean -1.9 hope 0.2 avoid
      -1.2 stop -0.5 confess 0.6 confirm 0.4 reaffirm 1.0 appoint -0.2 learn -0.6 rip 0.1 step -0.5 hit -0.7
      attack 0.1 propose 0.7 talk 0.5 cite 1.5 reveal 0.0 draw -1.6 hold -1.8 express 1.0 portray 1.1 name -0.1
      suspect -0.6 repeat 0.7 investigate -0.7 appear -0.3 credit 1.3 testify -0.4 link -0.3 bar -0.0 rally -0.7
      slam 1.2 comment 1.0 describe 1.0 indicate 0.2 find -0.4 prefer 0.1 ban 0.0 cover -0.7 challenge 0.0 praise
      1.2 meet -2.1 argue 0.5 release -0.2 publish 0.1 decline 1.2 provide -1.2 place -1.3 disclose 0.4 back -0.3
      anger -0.9 consider -0.3 post 0.2 mention 0.9 echo 0.3 present 0.3 pledge -0.1 oppose 0.3 endorse -0.2 hire
      -1.3 campaign -1.1 champion -1.0 engage -0.8 convince 0.4 roll -0.5 protest 0.3 invite -0.1 tweet 0.6
      applaud 0.8 retweet 0.4 lobby -0.5 detail 0.1 allow -0.4 dismiss 1.5 track -1.5 counter 0.1 offer 0.3 deny
      0.0 statement -2.4 stress 1.2 yell -0.5 remember -0.0 press 0.5 introduce -0.2 unveil -0.2 aim -0.2
      represent -1.4 list -0.1 maintain -1.4 throw -0.4 range -1.1 vow 1.5 explain 0.6 enjoy -0.4 dedicate -1.7
      adopt -0.8 point 0.7 agree 0.2 belief -0.1 respond 0.4 deem -0.3 share -0.4 downplay 0.5 launch -0.7 fear
      0.1 proposal -1.2 mull 0.8 identify -0.2 design -1.2 attract -1.9 pick -1.5 admit 0.2 answer 0.1 unleash
      -0.7 touch -0.1 assertion 0.5 file -0.9 count -0.3 end -1.1 assert 0.5 shout 0.5 fail -0.9 issue 0.1 retort
      0.3 chant -0.3 love -0.7 denounce 0.2 double 0.6 debate -0.6 question 0.8 contrast -0.2 trade -0.6 emphasize
      0.8 recite 0.3 complain 0.9 warn 0.6 rely -0.8 devote -0.5 mount -0.3 deliver -0.5 notion -1.6 cheer -0.9
      grant -0.6 remain -1.8 divide -0.0 lean -1.4 surprise -0.1 argument -1.7 promise 0.9 prove -1.1 predict 0.3
      scream -0.3 hammer -0.3 broadcast -0.7 erupt -1.1 fundraise -0.1 congratulate 0.4 experience -0.2 worry 0.4
      joke 0.6 concede 0.0 tout 0.7 decry 0.7 determine -0.7 weigh -0.4 stand -0.8 reverse -1.1 walk -1.2 capture
      -1.9 care -0.4 line -0.5 emerge -1.4 declare 0.2 insist 0.5 resist 0.3 dub 0.3 mark -1.0 assure 0.5
      celebrate -0.6 confront -1.3 shock 0.1 imagine 0.5 embrace -0.5 vouch 0.5 clarify -0.2 assume -0.5 encourage
      -0.2 bemoan 1.6 lambast 0.9 cry 0.2 satisfy 0.2 block 0.1 pressure 0.0 authorize -0.6 condemn 0.9 suggestion
      0.3 charge -0.4 disavow -0.1 promote 0.4 reject 1.0 insult 0.6 imply -0.7 remark -0.2 prohibit 0.6 demand
      -0.3 outline -0.0 feature -1.4 lament 0.8 estimate -0.4 order 0.9 boo -0.6 sign -0.5 target -0.7 admire 0.5
      preach 0.7 restrict -0.2 apologize 0.4 rail 1.2 blame 0.8 understand -0.7 rattle -0.1 hint 0.6 position -0.3
      threaten 0.3 proclaim 0.9 warning 0.2 insistence 0.6 title -1.9 poke 0.2 trust -0.7 dwell 0.4 reassure 0.4
      distance -0.0 advise -0.8 anticipate 0.3 withhold -0.0 sue -0.7 savage -0.0 assail 1.0 balk 1.7 paint 0.1
      commit -0.1 rebuke 0.9 knock 0.3 persuade -0.3 reference 0.7 hail 1.2 realize -0.6 idea 0.1 acknowledge 0.3
      poise -2.2 recommend -0.2 liken 0.9 murmur -0.3 react -0.8 side -0.2 thrill 0.7 perceive 0.7 trash 0.6
      contemplate 0.7 renew -0.8 document -0.3 refute 1.1 spar 0.4 deflect 0.3 purport -1.0 float 0.9 voice 0.4
      align -0.3 approve -0.1 signal -0.3 hate -0.8 favor -0.7 veto 0.9 repudiate 0.9 bash 0.2 affirm -0.3 exploit
      -0.9 allege -0.1 sound -1.1 illustrate 0.2 notice 0.0 put 0.5 deride 0.7 acquiesce 0.1 recount 0.5 excite
      -0.9 discover -0.7 boast 0.3 threat -0.8 wonder 0.1 strike -0.8 rank -0.4 opt 0.5 rule 0.1 contend -0.3
      reiterate 0.8 attribute 0.1 measure 0.5 pivot 0.5 seize -1.2 project -0.0 tie -1.1 advocate 0.1 invoke -0.1
      laugh -0.5 speculation 0.9 interpret 0.4 display -0.1 deplore -0.6 herald 0.8 envision 0.1 welcome 0.0
      direct -0.9 request -0.1 assess -1.3 sentence -0.0 strive 0.1 shrug -0.3 brush 0.8 tend -1.5 tick -0.2 sense
      0.1 contradict 0.6 dislike -0.2 rebut 0.8 announcement 0.6 withdraw -0.6 scramble -1.7 allude 1.0 scare -1.0
      swear -0.0 upset 0.3 establish -0.2 brag 0.2 mince -0.1 quip 0.7 characterize 0.9 caution 1.1 define -1.2
      alarm -0.2 foresee 0.1 dispute 0.5 single -0.5 chide 0.2 forecast 0.5 indication -0.6 prediction -0.3
      disagree 0.5 renounce 0.0 disparage -0.5 utter 0.2 allegation 0.3 relish -0.4 confide -0.3 opine 1.0 regret
      0.4 zero -0.1 speculate 0.6 startle -0.3 judge 0.1 expectation -0.6 reckon 0.1 lecture -0.8 rebuff -0.8
      horrify -0.5 justify 0.6 complaint 1.1 posit 0.9 resonate -1.7 pitch -0.0 calculate 0.2 bristle -0.5 rumor
      0.8 circulate 0.1 peg 1.2 frame 1.0 explore -1.1 scoff 0.6 incline -0.6 contention 0.4 assessment -0.3
      elaborate 0.2 impress -0.4 revile -0.7 telegraph 0.4 perception -0.6 muse 0.7 assumption 1.7 heap 1.4
      surmise 0.5 suspicion -0.7 pronounce 1.0 evaluate -0.9 implore 0.4 pump 0.6 interject 0.3 sing 0.3 scorn
      -0.3 conclusion 1.1 inform -0.1 opinion -0.3 certify -0.5 theory -0.5 confirmation -0.3 whisper -0.6`
