import type { Pattern } from './candidate.ts'

/**
 * Per cent of the candidates of each pattern that were right, source and content, in the 840 training articles of PolNeAR:
 * `all` of them, then by cue word ("*": words met less than three times), drawn towards the pattern's mean by four
 * candidates' weight. "say/participle" is "saying", "say/shared" is "… and said", "say/none" has no source.
 * Made by bench/measure-patterns.ts: do not edit by hand.
 */
export const patternRateTable: Readonly<Partial<Record<Pattern, { readonly all: number; readonly verbs: string }>>> = {
  // 380 candidates
  accordingTo: {
    all: 82,
    verbs: `
      * 82 according 82`,
  },
  // 433 candidates
  around: {
    all: 64,
    verbs: `
      * 68 */passive 12 */participle 0 */infinitive 50 say 82 reply 30 state 82 add 90 speak 41 write 81 tell 23
      suggest 84 argue 62 respond 53 note 77 watch 68 know 34 believe 59 acknowledge 82 think 34 explain 75 tweet
      82 read 39`,
  },
  // 469 candidates
  before: {
    all: 61,
    verbs: `
      * 64 */passive 0 */infinitive 0 note 65 indicate 80 say 87 endorse 37 tell 18 stick 37 find 68
      divide/passive 0 report 86 remain 29 add 62 write 57 argue 51 announce 84 hold/passive 0 agree 51 call 32
      begin 37 hold 37 turn 37 think 57 believe 65 show 80 stand 37`,
  },
  // 4873 candidates
  clause: {
    all: 45,
    verbs: `
      */none 4 * 55 */infinitive 26 */participle 36 */shared 36 */passive 10 turn 14 let/none 1 say 80 raise 19
      suggest 75 highlight 31 support/infinitive 17 report 64 conclude 69 speak/infinitive 15 return 35 hope/none
      2 know 39 discuss 52 believe 34 think 42 call 34 talk/infinitive 56 receive 12 say/participle 58 see 34
      speak 36 support 20 publish 80 say/shared 62 say/none 3 ask/none 23 announce 76 tell 64 endorse 26
      provide/shared 35 throw 31 hold 9 plan/shared 43 look 14 launch 16 call/participle 37 stop 30
      attack/participle 18 reflect 58 spend/infinitive 13 feel 24 demonstrate 38 show 53 propose 60 offer 51 fear
      51 represent 23 draw 20 push 29 deliver 20 predict 66 thank 60 claim 68 remain 13 watch/shared 49 learn 47
      start 27 spend 17 address 40 mean 9 worry 62 tell/shared 31 say/infinitive 53 capture 27 care 22 defend 27
      need 18 hope 64 stop/infinitive 44 criticize 74 post 46 ask 51 prefer 27 set 27 stand 27 press/passive 6
      suggest/shared 38 want 43 show/participle 31 appear 21 end/infinitive 29 write 72 assure 52 respond 35
      consider 35 show/infinitive 23 release 55 insist/infinitive 38 name/infinitive 15 raise/infinitive 23 note
      72 release/infinitive 23 meet/infinitive 13 file 27 determine 45 tweet 65 bring/infinitive 12 blame 52
      reach/infinitive 29 pick/infinitive 26 warn/participle 20 agree 38 talk 44 distance 31 pose 45 email 40
      insist 75 lean/none 2 see/infinitive 19 call/shared 41 hold/participle 31 impose/infinitive 44 end 19
      describe/shared 30 see/shared 49 argue/participle 64 seek 32 stop/none 16 let/infinitive 34 back 27 embrace
      35 deny 35 report/shared 35 appear/participle 35 accuse 53 acknowledge 58 oppose 32 pick 35
      suggest/participle 22 choose 60 renew 45 let/participle 30 expand/participle 35 claim/participle 65
      tell/participle 43 share 38 expand 17 ask/passive 4 call/none 2 propose/none 2 watch/none 2
      reference/participle 49 cite 52 favor/shared 21 find 31 sign 24 start/shared 35 write/participle 20 let 23
      describe 62 open 45 reveal 66 target 31 let/shared 14 worry/shared 63 admit 69 comment/shared 49
      find/infinitive 10 recount 60 continue/participle 30 decide 40 boast 45 mean/participle 12 argue 58
      embrace/participle 20 report/participle 49 see/none 2 enjoy 45 provide 39 fire 60 mean/shared 18 bring 20
      believe/participle 38 ignore 60 shoot/participle 19 debate 31 begin 26 turn/participle 16 release/shared 24
      identify 35 blast 74 watch 32 seem 13 present 52 declare 43 sound 35 issue 58 hear/infinitive 26 state/none
      2 hold/none 2 recognize 27 bring/participle 14 find/shared 30 name 27 focus/shared 45 hold/infinitive 29
      declare/participle 27 reach 22 expand/infinitive 29 block 45 announce/participle 43 back/none 2 know/none 2
      report/passive 5 reach/passive 6 imply 65 assume 40 turn/none 14 look/none 16 note/participle 60 decry 52
      attack 58 endorse/none 2 identify/infinitive 23 focus/infinitive 38 remain/participle 11 admit/shared 18
      ask/shared 21 focus 20 lay 24 embrace/none 2 favor 27 cover 45 renew/infinitive 15 identify/none 2 demand 35
      read 20 call/infinitive 38 nominate/none 1 disagree 74 complain 69 support/participle 32 guess 60 tick 52
      adopt/shared 49 meet 27 understand 40 believe/none 16 plan 35 lobby/none 2 show/shared 18
      nominate/participle 12 remind 60 lean/participle 20 seize 24 hear 46 raise/none 2 back/participle 27 require
      22 hire/participle 20 ask/participle 60 campaign/infinitive 15 express 58 claim/infinitive 44
      block/infinitive 38 avoid 45 release/none 2 hit 27 address/infinitive 23 rely 31 show/none 1 add/none 2
      tell/none 16 provide/infinitive 19 mark/participle 20 charge/none 2 campaign 40 comment/infinitive 38
      question/infinitive 29 divide/shared 21 reject 27 talk/participle 37 fire/shared 21 add/participle 43
      see/participle 30 maintain 22 continue 27 affirm/infinitive 44 repeat/shared 35 cover/none 2 negotiate 45
      send 27 think/shared 18 laugh 52 mark/passive 5 cast/participle 20 bring/none 2 warn 74 list 27
      accept/participle 20 start/participle 35 seek/participle 20 indicate 73 align 27 defend/infinitive 44 pledge
      27 raise/participle 18 ban/infinitive 58 prove 27 define 31 realize 45 accuse/participle 49 state 60`,
  },
  // 217 candidates
  colon: {
    all: 61,
    verbs: `
      * 77 */none 9 */participle 61 */infinitive 50 */shared 13 */passive 10 say/participle 56 say/infinitive 71
      tweet 79 add 95 say 88 tell 76 align/none 4 email 58 add/participle 74 write 94 want 51 post 87 continue 91
      reveal/none 5`,
  },
  // 2214 candidates
  infinitive: {
    all: 24,
    verbs: `
      */shared 19 * 25 */none 7 */infinitive 18 */participle 28 want 28 struggle 23 begin 7 refuse 46 seem 16
      attempt/participle 24 try/participle 10 urge 60 turn 7 try 12 intend 11 plan 19 start 10 appear 5 call 38
      pledge 32 try/shared 11 seek 48 aim 50 vow/participle 51 continue/none 3 hope 41 seek/participle 31 fail 10
      urge/infinitive 25 hope/participle 43 fail/participle 34 need 6 continue/infinitive 27 continue 19
      promise/none 4 expect/shared 25 remain 11 struggle/shared 8 refuse/participle 48 plan/shared 25
      promise/shared 21 ask/shared 34 urge/shared 22 tell/participle 35 seem/shared 18 ask 38 determine/shared 35
      vow 76 like 46 position/shared 11 urge/none 4 love 43 claim 29 urge/participle 41 agree 48 respond 30
      threaten/shared 25 design 7 attempt 23 vow/shared 16 refuse/shared 23 prove 18 try/infinitive 25 know 11
      decline 65 look 46 call/shared 20 prefer 29 expect 20 promise 54 continue/participle 24 decide 30 mean 9
      try/none 10 continue/shared 16 pivot 29 show 24 tell 57 attempt/infinitive 25 decline/shared 35
      want/infinitive 10 need/shared 8 seek/none 4 struggle/none 4 tend 6 choose 9 offer 38 scramble 9 stop 14
      want/none 16 appear/none 41 ask/participle 32 decide/shared 25 push/shared 10 fail/shared 11 appear/shared
      20 opt 38 begin/none 3 threaten 38 devote 25 look/participle 27 bring 14 persuade/infinitive 19 agree/shared
      11 set 17 set/shared 10 want/shared 25 ask/none 3 push 43 press/shared 11 threaten/participle 52
      offer/shared 47 propose 29 poise/shared 10 want/participle 51 believe 14 begin/shared 11`,
  },
  // 11770 candidates
  object: {
    all: 25,
    verbs: `
      * 30 */participle 22 */shared 18 */infinitive 21 */none 4 */passive 2 mock 66 like 25 seek/participle 31
      remind 17 defend/participle 12 bring 5 set 9 open 10 call 48 hear/infinitive 20 feel 22 push/shared 7 quote
      60 add 18 regard 47 continue 11 watch 19 negotiate 28 see 39 nominate/infinitive 26 nominate/none 2 shift 15
      raise/infinitive 6 say 67 say/shared 22 criticize/participle 28 accept 18 know 14 tell/participle 29 believe
      27 accuse 73 highlight 48 demonstrate/shared 10 claim 44 expand/infinitive 19 shoot/participle 9 regard/none
      2 expand/none 2 add/infinitive 31 pose 8 bring/participle 14 read/none 1 expose 35 write/shared 6
      think/participle 12 ignore/shared 22 cast 22 blast/participle 23 tell/infinitive 26 address/infinitive 28
      expect 24 show/infinitive 14 send 19 require 13 spend 8 discuss/participle 37 impose/shared 25 plead 56
      record 31 receive 3 mean 4 know/participle 11 send/infinitive 19 look 14 avoid 10 reflect 15 stop 9
      let/infinitive 26 confirm 35 tell 32 announce 55 appoint 30 spend/infinitive 11 see/infinitive 21
      know/infinitive 10 read/shared 10 rip 29 step/infinitive 42 begin 8 attack/infinitive 31 propose 54
      regard/participle 16 discuss 62 discuss/infinitive 38 call/participle 46 show/participle 18 cite/participle
      66 seem 3 reveal 48 hold/passive 1 call/shared 14 express 63 portray/infinitive 48 hear 10 shoot 12 name 36
      repeat 43 report 44 push 13 call/infinitive 21 show 64 link/shared 7 want 28 rally 23 email 40 draw 11 slam
      62 ask/participle 19 describe/shared 39 find 27 choose 17 prefer 46 ban/infinitive 21 cover/participle 7
      challenge 37 praise 63 release 29 provide/shared 12 meet 6 disclose 32 return 14 nominate/participle 7
      describe 68 anger 11 consider 22 draw/participle 8 recognize 15 bar/participle 16 post 46 mention 46
      address/participle 23 demonstrate/infinitive 8 describe/infinitive 24 echo/participle 19 present/infinitive
      34 speak/participle 8 oppose/infinitive 18 endorse/infinitive 19 back/participle 19 hire 23 back 22 support
      23 protest 46 invite/participle 8 hold/participle 7 tweet 48 retweet 47 thank 55 announce/participle 39
      lobby 32 need 8 criticize 65 dismiss 76 track 15 seek 26 counter/infinitive 17 offer 43 place/participle 36
      deny/passive 1 defend 59 name/infinitive 40 introduce 26 oppose 34 label 46 compare 46 defend/infinitive 29
      unveil 29 cover/none 2 endorse 31 represent/participle 10 argue 66 name/shared 25 watch/participle 9 address
      21 range/participle 32 release/none 1 enjoy 23 name/passive 1 turn/none 2 write 34 share 30 allow 15
      attract/infinitive 5 think 31 support/shared 15 pick 8 unleash 22 talk/participle 14 count/none 2
      hold/infinitive 13 open/infinitive 26 end 12 hold/shared 14 accept/participle 24 plan/shared 8
      support/participle 23 issue 39 ban 32 attack/participle 17 spend/shared 13 hold/none 1 avoid/infinitive 12
      love 12 fire 21 denounce 58 question/shared 27 ask/infinitive 6 question/participle 32 trade 25 hope 51
      attack 36 ask 43 rely 13 devote 30 impose 20 deny/participle 19 find/participle 5 emphasize/infinitive 35
      criticize/none 31 ignore 17 investigate 22 back/shared 28 grant/infinitive 26 report/shared 17
      name/participle 19 view 36 underscore 36 learn 20 maintain 10 pick/participle 5 remain/participle 5 hold 6
      appear 7 consider/shared 17 lean/none 2 receive/participle 5 surprise 15 find/passive 1 shift/participle 29
      end/participle 17 turn/infinitive 22 prove/shared 7 hammer 28 remain 6 show/passive 1 watch/shared 9
      deliver/infinitive 17 provide/participle 4 raise 7 promise 68 congratulate 38 praise/shared 59
      draw/infinitive 12 portray/participle 39 doubt 17 allow/participle 18 tout 54 bring/infinitive 19 decry 60
      focus 16 determine/participle 10 support/infinitive 16 say/infinitive 42 push/participle 21 continue/shared
      25 pick/none 13 reverse 23 care 15 identify 34 state/shared 8 consider/passive 0 represent 9 view/infinitive
      23 remain/infinitive 17 claim/participle 7 choose/infinitive 15 capture 11 stop/none 2 resist 40 mark 6
      look/shared 25 rally/participle 21 continue/infinitive 20 turn 11 decide/infinitive 18 celebrate/none 2
      pledge 22 confront/participle 8 provide 9 release/infinitive 11 pledge/shared 2 allow/shared 17
      capture/infinitive 7 lean/participle 5 embrace/infinitive 19 propose/shared 19 say/participle 49
      assume/participle 12 lay/infinitive 12 declare/participle 32 encourage 22 bemoan 58 capture/shared 7
      tweet/participle 44 allow/infinitive 16 block/participle 35 pressure/infinitive 28 condemn/infinitive 31
      cover 25 pick/infinitive 9 file 32 raise/participle 12 disavow/infinitive 20 promote/participle 31
      urge/participle 36 track/infinitive 12 oppose/participle 34 email/none 2 disavow 38 state 32 want/shared 25
      cite 70 oppose/shared 27 expand 10 debate/none 2 prohibit 28 address/none 1 feature 15 throw 15 try 14
      estimate/shared 6 attract/participle 11 accept/infinitive 18 promote 55 release/participle 7 deliver 23
      order 44 fail 12 mount 20 sign 19 answer 30 decide/none 2 note 68 point 51 urge 56 question 63 target 22
      address/shared 8 admire 28 charge 23 speak 12 outline 32 restrict/participle 32 pursue/participle 8
      ban/participle 17 ask/passive 1 rattle 22 nominate 25 need/shared 14 reach/infinitive 5 reach/participle 9
      block/infinitive 22 blast 66 throw/participle 19 stand 29 accuse/shared 34 launch 20 stop/infinitive 11
      target/infinitive 31 celebrate/participle 10 share/infinitive 15 encourage/infinitive 18 explain 48 declare
      39 watch/none 1 hire/participle 7 trust 27 denounce/participle 12 stop/shared 30 find/infinitive 6 advise 16
      note/participle 23 offer/infinitive 26 describe/participle 30 focus/none 2 sue 16 impose/none 2 call/none 6
      concern/participle 7 respond 37 lay 34 require/participle 5 list 35 paint/infinitive 26 criticize/infinitive
      22 dismiss/shared 10 note/shared 59 celebrate 20 rebuke 46 divide 23 celebrate/infinitive 12 send/shared 12
      write/infinitive 26 offer/passive 1 recall 61 say/none 0 remember 48 witness 46 illustrate 38
      endorse/participle 39 send/participle 20 understand 24 add/none 2 reference/participle 19 cheer 17
      begin/participle 8 hail 52 explain/infinitive 26 lay/shared 9 struggle 17 focus/shared 23 feature/participle
      10 show/shared 29 describe/none 1 invite 20 decide 21 recommend/infinitive 10 discuss/none 2 point/none 2
      express/participle 23 bring/shared 13 defend/shared 23 embrace 5 announce/infinitive 23 adopt 17
      announce/shared 8 share/shared 14 echo 55 turn/participle 13 experience/shared 7 perceive/shared 41 conclude
      47 launch/participle 29 highlight/participle 7 continue/none 2 avoid/participle 11 express/infinitive 40
      propose/none 12 see/none 1 hit 10 accuse/participle 76 understand/infinitive 6 deliver/participle 26 predict
      35 investigate/infinitive 20 suggest/participle 19 grant/passive 1 campaign 23 pursue/infinitive 29 blame 55
      find/shared 14 speak/none 2 release/shared 10 attack/shared 10 begin/infinitive 27 criticize/shared 39
      end/infinitive 27 demand/participle 10 reach 11 call/passive 1 reject 65 lament 56 roll 32 suggest 55
      look/none 17 threaten 32 expand/participle 14 provide/infinitive 17 hate 16 see/participle 20 favor/shared 5
      signal 27 mean/none 2 repudiate/infinitive 55 condemn 55 condemn/participle 21 explain/participle 36
      speak/infinitive 27 start 6 approve 47 sound 12 exploit/infinitive 17 block/shared 17 recall/none 11
      compare/participle 26 stress 52 walk 16 endorse/shared 23 lay/participle 21 remain/none 2 roll/infinitive 23
      set/none 2 excite 15 rally/infinitive 25 set/participle 6 notice 24 recognize/infinitive 38 publish 41
      believe/none 2 strike 23 adopt/none 2 rule 27 satisfy 17 let 11 attribute 40 issue/participle 11 acknowledge
      57 hit/participle 29 seize/infinitive 26 show/none 2 report/participle 23 repeat/participle 43
      encourage/participle 17 slam/participle 44 embrace/participle 26 talk 44 mention/shared 39 walk/infinitive
      12 introduce/infinitive 20 project 40 pursue 9 tie 22 threaten/participle 12 invoke/participle 12
      begin/shared 16 write/participle 27 declare/none 12 look/participle 23 receive/shared 14
      acknowledge/infinitive 17 decline 47 reflect/participle 10 start/infinitive 9 set/shared 6 knock 48
      look/infinitive 31 cast/infinitive 36 start/none 2 display 28 applaud 62 herald 28 envision 36 demand 31
      welcome 21 liken 53 vow 69 end/shared 7 request 41 tie/infinitive 15 declare/passive 1 present 25
      place/infinitive 10 rally/none 2 expect/none 27 plan 13 return/shared 10 like/shared 19 appoint/shared 22
      shift/infinitive 14 shrug 31 target/participle 11 seek/shared 19 champion 31 stop/participle 44 attract 7
      admit 28 require/shared 7 confirm/infinitive 20 persuade/participle 12 place 8 favor 18 share/none 2
      propose/participle 27 maintain/infinitive 8 answer/infinitive 29 know/shared 4 see/passive 1 cite/none 2
      raise/shared 12 see/shared 19 end/none 2 reach/shared 17 launch/shared 10 step 7 warn 52
      challenge/participle 24 distance/infinitive 35 reiterate 44 announce/none 2 refer 28 encourage/shared 43
      tout/participle 12 scare 15 favor/infinitive 10 prove 4 identify/participle 12 determine/infinitive 20
      cover/infinitive 17 grant/none 2 portray 56 paint 17 upset 15 lean 22 position 36 offer/none 2 find/none 2
      meet/none 2 allow/none 14 expand/shared 6 admit/infinitive 9 tie/participle 23 block 18 repeat/shared 25
      denounce/shared 25 feature/none 2 bring/none 2 withhold 28 divide/shared 10 cast/none 13 characterize 40
      challenge/infinitive 19 challenge/shared 25 dismiss/infinitive 23 lobby/participle 16 advise/participle 23
      advise/infinitive 26 campaign/infinitive 10 receive/none 1 fail/shared 27 define/shared 8 alarm 15
      push/infinitive 12 turn/shared 20 agree 28 worry 13 nominate/shared 17 emphasize/participle 32
      reverse/infinitive 10 press/infinitive 34 mark/infinitive 40 press/shared 25 let/shared 10 emphasize 47
      praise/infinitive 31 contrast 31 assail 60 consider/none 12 invoke 47 direct 22 advocate 40 raise/none 1
      fear 28 foresee 31 negotiate/participle 35 meet/shared 9 consider/infinitive 22 set/infinitive 9 rebut 58
      dispute 46 add/shared 7 block/none 2 claim/infinitive 15 exploit/shared 10 grant/participle 27 discover 28
      discuss/shared 10 pose/shared 10 reassure/infinitive 40 assume 17 touch 20 sound/participle 12 reflect/none
      2 invite/shared 10 aim 24 mention/participle 39 utter 31 recall/participle 53 recall/shared 39
      promote/infinitive 26 display/participle 27 draw/shared 10 introduce/participle 29 confront 23 authorize 36
      seem/shared 10 deem 32 withdraw 40 exploit 17 pose/participle 12 reveal/infinitive 20 embrace/shared 30
      pursue/shared 10 define 16 read 32 report/infinitive 12 feel/none 17 dismiss/participle 41 praise/participle
      19 file/shared 8 attack/none 2 stick/participle 12 cover/shared 10 divide/participle 10 imagine 40 persuade
      31 dismiss/none 2 project/infinitive 26 recommend 38 embrace/none 2 impose/participle 32 deny 43
      allege/participle 12 rank 17 indicate 36 hit/infinitive 18 experience 40 charge/infinitive 9 link 15
      appear/infinitive 20 choose/participle 17 receive/infinitive 12 impose/infinitive 23 file/infinitive 9 grant
      13 post/infinitive 12 trade/shared 9 highlight/infinitive 20 provide/none 2 weigh 12 restrict/infinitive 12
      interpret 31 resonate 15 defend/none 2 mention/infinitive 26 send/none 1 press 43 affirm/participle 12
      plan/none 2 bar/infinitive 31 draw/none 2 report/none 2 publish/infinitive 26 hire/infinitive 8
      judge/infinitive 12 hire/shared 10 offer/shared 8 share/participle 29 expose/infinitive 26 assure/infinitive
      31 sign/infinitive 17 fail/none 1 meet/infinitive 11 establish/participle 19 voice 44 remain/shared 8
      establish/shared 22 support/none 2 point/shared 39 appoint/infinitive 12 hit/shared 19 rebuff 28
      deem/passive 1 establish 18 release/passive 1 reverse/participle 12 fear/shared 10 emerge 28
      underscore/participle 23 struggle/participle 11 strike/infinitive 12 declare/shared 22 renew/infinitive 12
      expect/shared 6 start/shared 19 blame/participle 55 frame 52 require/infinitive 12 explore 15 cite/shared 22
      cast/participle 12 add/participle 21 reject/shared 25 reject/infinitive 53 single 40 contradict/infinitive
      23 detail/participle 9 adopt/infinitive 12 try/participle 12 continue/participle 32 outline/participle 32
      justify/infinitive 40 record/shared 10 throw/none 2 mount/infinitive 20 deliver/shared 34 seize 13
      start/participle 12 focus/participle 23 prove/infinitive 23 think/shared 10 mark/passive 1 debate/infinitive
      38 persuade/infinitive 28 knock/infinitive 23 represent/shared 8 watch/infinitive 7 explain/none 2 ask/none
      11 reference 31 divide/infinitive 40 mock/shared 25 read/infinitive 26 circulate 36 deny/infinitive 8
      sue/infinitive 12 represent/infinitive 23 identify/shared 25 rule/infinitive 40 declare/infinitive 42
      choose/shared 10 determine 17 hammer/infinitive 12 brush 46 state/infinitive 10 engage/infinitive 12
      endorse/none 2 approve/infinitive 12 quote/participle 41 lobby/none 1 believe/shared 25 offer/participle 27
      confront/infinitive 7 avoid/shared 10 label/participle 27 admit/participle 41 imagine/none 27
      question/infinitive 35 let/none 2 back/none 2 reject/participle 41 link/infinitive 23 project/participle 12
      distance 31 adopt/shared 22 focus/infinitive 12 hate/shared 25 tweet/none 2 comment/none 2 appear/shared 25
      lambast 60 sign/shared 25 credit 46`,
  },
  // 263 candidates
  passiveInfinitive: {
    all: 6,
    verbs: `
      */passive 5 */none 50 expect/passive 1 set/passive 1 design/passive 1 know/passive 28 authorize/passive 2
      ask/passive 2 dedicate/passive 3 poise/passive 6 intend/passive 2 allow/passive 1 commit/passive 3
      say/passive 3 need/passive 10 invite/passive 3 mean/passive 2 persuade/passive 3 determine/passive 15
      require/passive 2 position/passive 2 incline/passive 28 favor/passive 3`,
  },
  // 3518 candidates
  preposition: {
    all: 18,
    verbs: `
      * 23 */passive 6 */none 6 */shared 11 */infinitive 19 */participle 19 say 51 look 25 start/none 3
      look/shared 4 refer 53 stick/infinitive 34 focus/passive 14 focus 23 bring/infinitive 8 turn/none 3
      decide/shared 18 look/infinitive 7 feel 49 know 6 look/participle 20 see/infinitive 31 call 60 know/shared
      10 talk/infinitive 26 shoot/participle 4 think/participle 22 support/shared 21 comment 38 comment/infinitive
      46 speak/participle 21 meet 2 receive 6 back/participle 10 speak/none 1 speak 18 engage 9 stop 11 think 25
      shoot/passive 2 focus/shared 14 draw 8 know/none 16 touch 24 respond 41 file 7 begin 8 respond/none 3
      compare/shared 1 talk/participle 31 struggle 5 double 42 end 4 need 4 complain 56 deliver/infinitive 9
      ask/passive 2 turn/infinitive 23 oppose/passive 3 learn 21 appear 4 say/shared 6 continue 16 view 21
      view/passive 2 promise/shared 21 return 3 accuse/passive 2 engage/shared 4 hope/shared 25 remain/participle
      11 need/passive 3 erupt 14 show 5 contrast/shared 18 see 21 divide/passive 36 turn 7 pick 11 cheer 10 weigh
      35 talk 39 tell 11 emerge/infinitive 25 focus/infinitive 30 assure/passive 32 compare/none 3 add/participle
      9 add 11 call/shared 26 pledge 39 vow 59 stand 15 hope 21 ask/none 17 ask 25 remain 11 back 32
      satisfy/passive 18 list/passive 3 charge/passive 1 address/none 3 count 11 ask/shared 10 point 59
      push/shared 4 warn 44 identify 19 refer/participle 40 call/infinitive 23 reply 27 describe 47 attack/passive
      3 speak/infinitive 7 meet/infinitive 12 hold 14 represent 11 aim 10 know/passive 5 compare 4 talk/none 10
      send 7 announce/none 3 balk 49 campaign 11 report 31 return/passive 3 name 13 turn/shared 6 draw/shared 6
      reach/participle 11 want 19 like 24 rely 15 spend/passive 2 appear/infinitive 5 hear 9 campaign/infinitive 6
      think/infinitive 11 weigh/infinitive 8 joke 56 comment/shared 21 agree 32 shift 14 see/passive 6 cover 8
      ask/infinitive 19 claim 56 raise 10 refer/none 1 identify/passive 3 write 30 call/participle 37 step 9 link
      27 speak/shared 11 hit 13 react 6 debate 13 spar 32 challenge/passive 3 attack/infinitive 22 show/infinitive
      25 bring/participle 10 insist 11 ban/passive 3 apologize 58 describe/passive 2 fail 10 appear/none 11
      push/infinitive 25 promise 53 set 7 write/none 3 opt 27 worry/infinitive 25 restrict/passive 3 emerge 3
      show/participle 8 mean 27 blame/infinitive 11 rail 46 try 10 advocate 8 press 42 argue 44 boast 49
      range/participle 9 seem 10 commit 10 hold/passive 2 meet/passive 3 stick 9 enjoy 13 allow 24 start 10 watch
      27 spend 8 stand/infinitive 39 sign/passive 3 post/passive 15 fire 29 confirm/passive 3 worry 49 seek 32
      launch 24 expect 13 throw/infinitive 25 decide 17 trust/passive 3 line 10 allude/participle 22 pivot/none 3
      begin/participle 9 raise/shared 6 decline 39 hold/none 3 lash 27 sign 12 post 17 need/shared 4 add/none 18
      ask/participle 22 start/participle 9 share 10 accuse 19 direct/passive 3 link/passive 2 remain/infinitive 25
      walk 10 emerge/none 3 believe 38 support 10 release 21 expand/infinitive 25 respond/infinitive 30 target 16
      turn/passive 3 open 29 attribute/passive 3 publish/none 2 tie/passive 2 call/passive 3 criticize/passive 2
      find 9 address 8 pose 10 rely/none 3 counter/shared 6 regard/passive 3 rally/infinitive 11 charge 11
      return/participle 22 reach 8 reflect/none 3 draw/passive 2 disagree 13 bring 5 say/none 3 tie 9
      sign/infinitive 25 seize 8 push 50 see/none 15 plead 36 look/none 2 care 27 mention 11 lecture/shared 6
      respond/shared 6 say/infinitive 30 send/passive 12 reach/shared 4 hear/infinitive 22 criticize 27
      advocate/participle 22 question/infinitive 25 talk/shared 6 turn/participle 11 fire/passive 2
      sentence/passive 3 throw/passive 3 expect/passive 3 roll 13 see/shared 6 mark/passive 3 regard 13 announce
      42 file/passive 15 range 13 appear/participle 11 nominate/passive 3 press/infinitive 22 hire/passive 3
      figure 13 provide 11 show/shared 6 count/passive 3 engage/passive 15 respond/participle 10 call/none 2
      resonate 11 deliver 13 issue 11 muse 42 push/participle 35 focus/participle 25 refer/shared 27
      point/participle 34 set/passive 2 email 27 lobby 13 characterize 27 side 42 return/infinitive 8 plan 13
      campaign/none 3 worry/shared 18 pivot 27 debate/shared 21 aim/passive 3 remain/shared 6 admit 36
      release/passive 3`,
  },
  // 515 candidates
  question: {
    all: 37,
    verbs: `
      * 49 */shared 21 */infinitive 24 */participle 45 */none 24 */passive 7 know 42 know/shared 12
      know/infinitive 25 see/infinitive 9 know/participle 35 learn 42 say 73 discuss 42 ask/shared 19
      decide/infinitive 10 explain 78 ask/none 33 ask 70 question 76 tell 75 understand 40 say/shared 40
      question/shared 23 question/participle 40 say/infinitive 40 decide 33 ask/passive 4 wonder 54 recall 62
      wonder/infinitive 12 tell/participle 40 see 30 determine/infinitive 26 explain/none 12 show 31
      explain/participle 76 consider 37 understand/infinitive 28 determine 30 determine/shared 10
      decide/participle 40 reveal 42 discuss/infinitive 42 see/none 11 show/participle 54 figure 42 start 28
      tell/infinitive 44 question/infinitive 25 ask/participle 73`,
  },
  // 607 candidates
  quotation: {
    all: 51,
    verbs: `
      * 56 */participle 58 */infinitive 50 */shared 38 */none 6 */passive 17 say 83 write 73 add 83 say/participle
      64 say/infinitive 60 continue 73 tell/participle 87 read 25 yell 46 call 38 ask 75 write/participle 62 want
      28 show 17 call/shared 21 chant/participle 48 chant 58 declare 75 offer 46 label 32 title 19 shout 53
      add/participle 77 respond 72 say/none 2 feel 22 say/shared 50 speak 32 tell 83 believe 32 call/none 3
      ask/participle 47 remain 32 seek 60 think 32 publish 46 reply 75 accept 32 name 60 see 32 add/shared 22
      tweet 82`,
  },
  // 1217 candidates
  quotedAround: {
    all: 98,
    verbs: `
      * 98 say 99 add 97 continue 93 conclude 99 reply 99 write 95 declare 99 explain 99 read 99 tweet 99 state 99
      ask 99`,
  },
  // 2066 candidates
  quotedBefore: {
    all: 79,
    verbs: `
      * 79 */participle 0 */passive 13 */infinitive 0 say 85 continue 60 conclude 91 tell 65 report 79 read 94
      write 90 add 90 note 74 explain 91 point 74 ask 62 tweet 93 shout 88 reply 76 want 45 need 45 declare 76
      allow 40 find 45 state 88 admit 74 post 69 turn 45 respond 86 show 40 recall 71 wonder 88 seize 45 assure 88`,
  },
  // 2320 candidates
  that: {
    all: 67,
    verbs: `
      * 76 */none 9 */passive 22 */participle 57 */shared 53 */infinitive 46 demonstrate 72 think 50 tell/passive
      13 note 93 see 67 announce/none 5 recognize 79 know 71 tell 91 say 89 recall 89 show 68 show/participle 52
      report 80 argue 88 suggest 74 suspect 86 claim 79 add 87 stress 58 tweet 69 note/participle 68 agree 73 find
      78 point 79 point/participle 59 admit 81 assert/participle 47 debate 38 say/participle 65 write 91 warn 76
      mean 26 say/infinitive 55 know/infinitive 55 tell/shared 64 argue/shared 59 add/participle 73 predict 87
      show/shared 51 say/shared 58 suggest/shared 67 joke 75 declare 78 insist 88 claim/participle 33 state 78
      imply/infinitive 26 believe 61 note/shared 68 respond 77 tell/participle 57 declare/participle 75
      convince/infinitive 49 announce/shared 51 demand 75 hope 65 state/shared 59 reveal 75 confirm 91 acknowledge
      81 feel 34 learn 62 tell/infinitive 32 claim/shared 51 note/infinitive 26 campaign 38 remind 86 conclude 79
      allege 88 deny 77 convince/passive 54 argue/participle 57 point/infinitive 61 add/none 5 emphasize 91
      announce 78 rule 70 believe/participle 47 argue/infinitive 48 report/participle 61 imply/participle 41
      acknowledge/participle 57 assume 72 show/none 5 suggest/none 4 clarify 72 complain 82 realize 63 worry 75
      turn 43 remark 50 speak 38 suggest/participle 61 appear 28 reiterate 67 assert 86 report/infinitive 61
      mean/participle 41 convince 50 comment/shared 51 write/participle 66 indicate 70 boast 80 write/shared 51
      promise 72 fear 90 estimate 72 caution 88 find/shared 64 concede 78 think/shared 30 declare/shared 73 doubt
      86 hope/shared 46 insist/participle 66 suggest/infinitive 55 say/none 4 prove/infinitive 54 calculate 86
      contend 63 show/infinitive 52 note/none 17 assure 89 state/participle 39 surprise/passive 27 maintain 80
      assume/none 30 acknowledge/infinitive 41 remind/participle 61 charge 78 explain 90 focus 43 call 88
      allege/participle 30 signal 63 remark/participle 54 pledge 72 prove 40 admit/participle 47 worry/passive 27
      determine 56 understand/infinitive 26`,
  },
}
