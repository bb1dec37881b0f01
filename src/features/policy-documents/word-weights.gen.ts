// Made by tools/generate-word-weights.ts. Not to be changed by hand.
/** What it was learned from, as it stood. */
export const learnedFrom = 'ea0dfdc4374c9c7b';
/** What is held of each promise before a word is read. */
export const unread: Readonly<Record<string, number>> = {
  A1: -4.02,
  A2: -4.34,
  A3: -4.68,
  A4: -4.65,
  A5: -3.91,
  A6: -4.75,
  B1: -4.20,
  B2: -4.24,
  B3: -3.59,
  B4: -3.91,
  B5: -4.09,
  B6: -4.76,
  B7: -5.02,
  B8: -4.70,
  B9: -4.85,
  C1: -3.78,
  C2: -4.35,
  C3: -4.53,
  C4: -4.23,
  C5: -4.51,
  C6: -4.32,
  C7: -4.67,
  C8: -4.82,
  C9: -3.60,
  C10: -4.50,
  C11: -3.72,
  C12: -5.32,
  C13: -4.52,
  D1: -4.18,
  D2: -4.43,
  D3: -4.27,
  D4: -4.49,
  D5: -4.87,
  D6: -4.39,
  D7: -4.27,
  D8: -4.25,
  D9: -4.40,
  D10: -4.01,
  D11: -4.44,
  D12: -4.10,
  D13: -4.94,
  D14: -4.53,
  D15: -4.83,
  D16: -5.51,
  D17: -4.44,
  E1: -4.76,
  E2: -4.11,
  E3: -4.51,
  E4: -5.02,
  E5: -5.28,
  E6: -5.47,
  E7: -5.10,
  E8: -4.42,
  E9: -4.83,
  E10: -4.27,
  E11: -4.94,
  E12: -5.27,
  E13: -5.17,
  E14: -4.38,
  F1: -4.72,
  F2: -4.61,
  F3: -4.32,
  F4: -4.05,
  F5: -5.66,
  F6: -5.64,
  F7: -5.41,
  F8: -5.62,
  F9: -6.19,
  F10: -5.46,
  G1: -6.13,
  G2: -6.65,
  G3: -6.06,
  G4: -6.58,
  G5: -6.60,
  G6: -7.09,
  G7: -6.22,
  G8: -7.44,
};
/** `word|how much it tells|for whom it speaks, in halves`. */
export const wordWeights = `
&|8.47|C1:14 E1:11
L:about|6.39|D9:6
L:absence|7.26|C1:11 C2:7
L:academ|6.35|
L:academic|8.47|E2:26
L:academy|7.37|E2:4
L:account|5.98|
L:act|7.37|
L:acts|8.18|G4:8 G5:16 G7:16
L:added|7.77|
L:admin|8.47|A1:5
L:admission|7.37|B7:53
L:adopt|7.62|
L:adult|6.48|A5:32 B3:10 D12:13
L:advice|8.18|
L:adviser|7.49|B6:8
L:advisory|7.96|E2:8 E4:8 F1:8 F3:18 F4:10
L:advocate|8.18|G4:8 G5:16 G7:16
L:after|5.42|A5:20 A6:14 B7:12 B8:9 C7:7 E2:7 G5:6 G7:6
L:again|8.47|
L:against|7.49|
L:age|8.18|D10:8
L:agre|7.96|
L:aim|7.08|D1:7 E3:16
L:aims|7.77|A4:26 D12:12
L:amber|8.18|
L:amberley|8.18|E13:8 F6:20 F8:14 F10:13
L:ambition|8.47|D10:6 D12:8
L:anneliese|8.47|
L:annual|6.52|
L:anyth|8.47|
L:appendix|8.18|
L:appl|7|C3:6 E6:9
L:approv|6.52|
L:arm|8.18|G1:20 G2:16 G4:17 G5:18
L:ashby|8.47|
L:ask|7.26|
L:asked|7.77|C6:28
L:asks|7.62|A4:8
L:assessment|7.62|C8:33
L:assign|8.47|
L:assistant|7.08|A2:31 A5:30 D4:36 D14:26
L:attachment|6.73|E3:12
L:attainment|7.77|
L:attend|7.62|B5:11 B9:33 D1:12 D11:9 E13:16
L:attendance|5.63|C1:45 C2:29 C3:-4 C12:32 C13:7
L:author|8.47|
L:authority|7.26|
L:autumn|7.62|
L:avoid|7.49|C4:5
L:b|7.77|G5:-6
L:barnaby|8.47|
L:based|7|D3:6 D7:8
L:basi|7.96|
L:beatrix|8.47|
L:been|5.72|
L:before|5.93|B3:9 C4:6 C5:9 C6:27 C7:4 E6:10
L:behaviour|5.98|C9:15
L:being|8.18|
L:believ|7.96|
L:bid|8.18|
L:blue|7.96|
L:board|5.88|E2:5 E4:6 F1:11 F3:29 F4:8 F7:5
L:body|5.41|B5:8 C11:7 E1:12 E2:12 E4:11 F1:22 F2:-5 F3:12 F4:17 F9:7
L:book|7.49|
L:both|7.62|E2:8
L:brief|7.77|
L:buddy|7.49|
L:busines|7.37|B2:46 B3:47 B5:37
L:but|7.26|B8:18
L:call|7.37|
L:came|8.47|
L:camh|8.18|
L:can|7.26|C3:6 C4:4 C7:10 D14:11
L:card|8.47|
L:care|5.47|B8:12 C1:5 C3:28 C4:11 C11:9 D17:9 E2:16 F3:12
L:career|7.17|D10:60
L:carer|5.74|B2:21 C2:-6 D5:-10 D12:-6 E11:4
L:catch|7.62|D15:11
L:centre|7.62|B9:54 C3:4 C4:13
L:chair|7.26|
L:chas|8.47|
L:check|6.73|
L:child|5.18|A3:8 A5:20 A6:14 B3:7 C2:8 C3:16 C4:9 C10:16
L:children|5.11|B1:-4 B8:20 C3:7 C4:10 C10:-4 E2:28 E9:7 F3:10 G5:5 G7:5
L:choice|7.77|
L:chosen|8.47|
L:cin|6.79|C13:20
L:cla|5.88|B5:9 C3:9 C7:6 C13:14 E2:25
L:clas|5.49|A5:-4 B2:29 B3:7 C2:27 D4:37 D7:12 D9:6 D12:13 D17:6 E7:18
L:cleaner|8.47|
L:clemency|8.18|C3:7 C4:13
L:clerk|7.96|F1:48 F3:11 F6:16
L:clos|7.77|
L:club|7.96|
L:coach|7.96|A5:7 D8:13 D9:23 D10:10 E11:5
L:cobbold|7.37|B1:5 B3:11 E1:17 F1:12
L:cohort|7.17|A2:7 A4:16 C4:21
L:coldicott|8.47|E5:21
L:colleague|8.47|A2:11
L:collect|7.26|
L:colm|8.47|E8:16
L:column|8.47|
L:come|7.26|E11:8
L:coming|8.47|
L:comment|8.47|
L:committee|6.52|E1:5 E2:24 F1:7 F10:8
L:communication|8.18|E11:10
L:comp|7.17|
L:complet|7.77|
L:complete|8.18|
L:concern|8.18|
L:consider|7.49|A3:21 C5:19 C9:6
L:contact|6.62|
L:corbray|8.47|
L:core|8.47|C13:32
L:corporate|8.18|G1:20 G2:16 G4:17 G5:18
L:cost|7.77|
L:council|7.08|
L:counsell|8.18|
L:cover|7.49|C4:44 C9:-5
L:cp|7|
L:cpla|7.17|E2:26
L:curricular|8.18|D10:8
L:curriculum|8.47|D9:13
L:cwsw|7.77|E2:21
L:cycle|7.77|
L:data|7.37|A2:30 F2:8 F3:11
L:date|6.57|
L:day|6.93|
L:days|6.68|B5:8 D1:17 D9:16 D11:6 E13:16
L:decid|6.52|C3:-4 C4:9 C6:7 C7:6
L:deliver|8.47|
L:denzil|7.62|A1:5 B4:5 E13:16
L:deputy|6.93|C10:38 D15:36
L:designat|3.52|A1:10 B1:25 B3:6 B4:12 B5:5 B6:10 B7:10 C2:-5 C3:13 C4:-5 C6:-5 C8:-5 C9:-7 C11:6 D1:8 D3:-6 D4:-8 D6:9 D7:-7 D8:-7 D9:-6 D11:5 D12:-8 D17:-5 E1:14 E2:-5 E4:-5 E9:10 E12:-4 E13:9 F1:8 F2:9 F3:-5
L:detail|8.47|A6:6
L:difficult|7.62|D6:17 D9:10
L:director|6.73|A2:5 E13:4 F6:13 F8:9 F10:9
L:discuss|8.47|
L:do|6.86|C3:6 C7:8
L:does|8.18|
L:doing|7.96|
L:done|7.96|F7:14
L:door|8.47|E14:16
L:down|8.18|
L:dr|7|E13:5 F6:14 F8:10 F10:9
L:draft|7.77|
L:draw|6.73|
L:driver|8.18|
L:dsl|5.9|B8:34 C1:8 C2:14 C4:6 C6:5 C12:25 C13:14 E4:-5 E13:5
L:dt|6.23|F2:20
L:due|6.48|
L:dunwoodie|8.47|E8:16
L:duti|7.26|A1:12 A2:11 A6:8 B1:10 B4:6 E10:9 F2:-4
L:early|6.86|C13:19
L:education|6.57|C12:19 G1:11 G2:10 G4:11 G5:11
L:educational|7.77|G4:7 G5:14 G7:14
L:effect|8.18|
L:ehcp|7.17|
L:employ|7.62|E3:5 E5:14 E8:8
L:end|7.62|
L:english|8.47|
L:enrichment|8.18|
L:ensur|7.96|E1:6 E2:8 E4:15 F1:8 F3:-5 F9:9
L:ensure|7.77|B1:7
L:enter|7.37|
L:entry|8.18|
L:environment|8.47|C9:9
L:epep|7.08|
L:equality|7.96|
L:even|8.47|
L:ever|7.49|C3:7 C13:6
L:everybody|7.96|
L:everyone|7.49|E3:5 E5:13 E8:7
L:evidence|8.18|D3:8 D7:12
L:exclusion|6.73|C3:20 C4:27 C5:36 C13:9
L:executive|7.37|E3:6 E6:7
L:exit|8.18|
L:extra|7.26|D2:6 D3:9 D4:13 D10:6 D15:6
L:eypp|8.47|
L:fabian|7.96|A6:7 F2:6
L:facsimile|7.08|B1:9 B2:6 B3:4 C2:11 C3:6 E10:11
L:fami|6.62|C8:5 C9:5 D13:21
L:famil|7|D12:9
L:far|8.18|C1:13 C2:5 D5:28 D13:5 D17:23 F3:12
L:federation|7.49|E2:7
L:fenwright|8.18|
L:file|7.77|
L:fill|8.18|
L:finance|7.96|D16:29
L:find|7.08|D7:28 D11:23
L:first|6.39|B7:4 E11:5
L:five|7.49|
L:flag|8.47|
L:follow|5.56|
L:form|6.86|A1:28 A5:4 D8:8 D9:15 D10:5 D12:12
L:fortnight|8.18|
L:four|8.47|
L:free|8.47|
L:from|6.31|B6:6
L:front|8.18|C2:5
L:full|8.18|
L:furlong|8.18|
L:g|8.18|
L:gap|7.96|B4:-4 D1:52
L:gaps|7.08|D3:5 D7:37
L:gets|8.47|A4:10
L:give|7.49|A5:7 C12:17
L:given|7.26|C11:20
L:go|7.62|C11:17
L:goes|7.17|D2:11 F2:9 F3:10
L:good|7.77|
L:goodbye|8.18|
L:govern|4.97|B5:7 C11:4 D2:-4 D4:-4 E1:16 E2:13 E4:12 F1:25 F3:13 F4:16 F7:5 F9:6
L:governor|4.93|C5:30 E2:45 E4:25 E13:-5 F2:12 F3:14 F4:11 F6:5 F7:6
L:grad|7.96|
L:group|5.88|C13:15
L:guardian|8.18|
L:guidance|5.9|C1:7
L:guidelin|7.77|
L:had|6.52|
L:half|7.08|
L:hall|8.18|
L:hand|8.18|
L:hari|7.49|C1:12 D6:9
L:hark|7.62|A1:5 B4:5 E13:16
L:has|5.11|B7:10
L:have|5.39|B4:5 B8:9 E4:5
L:haverley|8.18|E1:10
L:he|6.57|C3:5 C7:8 D1:6 E13:16
L:head|5.49|A2:13 A3:24 B9:24 C3:41 C4:9 C6:27 C7:28 C10:23 C11:-5 D2:-4 D11:13 D14:13 D15:20 D16:12 D17:9 E9:5 E11:15
L:headteacher|5.1|A4:35 C3:9 C4:19 C5:27 C7:6 C9:-4 E2:-4 E5:5 E6:4 F1:-9 F2:-9 F3:-6
L:health|5.98|D14:26
L:held|8.18|B1:9
L:help|7.26|D2:6 D3:8 D4:13 D15:6
L:here|7.08|E3:4 E5:12 E8:7
L:hester|7.37|B1:5 B3:11 E1:17 F1:12
L:hobday|8.18|C3:7 C4:13
L:hodmandod|8.47|
L:hold|7.62|
L:home|6.43|C12:18 D12:13
L:hotspot|8.47|D9:13
L:hour|7.96|
L:house|8.47|C3:59
L:how|7.49|
L:identif|8.18|D3:8 D7:12
L:if|6.1|B9:20 C2:13 C12:12 D14:7
L:impact|8.47|
L:incident|8.47|
L:includ|7.08|
L:include|8.47|C8:26
L:inclusion|6.48|A4:34 C7:12 D3:28 F6:11 F8:8 F10:8
L:information|7.62|
L:initiall|8.18|
L:intervention|7.26|D3:23 D7:9
L:interview|7.62|
L:into|6.13|
L:invite|8.18|
L:iro|8.18|
L:its|8.47|A4:23
L:j|8.47|E5:21
L:jago|8.18|C3:9 C4:6 C7:13
L:january|8.18|
L:join|6.93|C11:19
L:joint|8.47|
L:journey|8.18|
L:judith|8.18|E1:10
L:july|7.08|
L:june|8.47|
L:kcsie|7.62|
L:keep|7.08|C3:6 C7:9 E10:4
L:kept|8.47|
L:key|7|A5:39 B3:13 D3:22 D12:15
L:kinship|7.17|C3:34
L:know|5.58|A1:22 A4:9 D8:6 D10:-4
L:l|8.18|
L:lac|7.17|
L:lane|7.96|
L:language|8.18|
L:last|7.17|
L:late|8.18|
L:latenes|7.77|
L:law|7.96|C3:6 C4:15
L:lead|4.83|A1:-4 A4:6 B4:-4 B5:-4 C9:-4 C11:5 C13:21 D3:13 D14:9 D15:11 D16:20 E2:-4 E8:7 E9:9 E13:10
L:leader|6.79|A2:22 A3:21 B4:39 C8:41 D1:16 D9:37 D10:25 D12:-6
L:leadership|7.17|D1:9
L:learn|5.93|A2:9 B3:27 D3:9 D4:8 D7:42
L:learner|6.52|
L:leav|7.26|C11:13
L:legislation|7.37|
L:length|8.47|C4:13
L:let|8.47|C11:21 E14:16
L:liddicoat|8.18|C3:9 C4:6 C7:13
L:life|7.96|D10:7
L:like|7.17|C3:6 C9:20 C13:5
L:limit|7.37|
L:line|7.96|C1:15
L:link|6.04|E4:5 F2:5 F7:6
L:list|6.93|D11:22
L:little|8.18|
L:local|6.13|E1:5 E2:5 E4:17 F1:13 F3:13 F4:5 F7:6 F10:7
L:logg|8.18|
L:look|5.21|A5:18 A6:13 B7:10 B8:8 E2:5 G5:5 G7:5
L:lucian|7.96|C1:14 E9:10 E13:11
L:made|8.47|
L:main|8.47|
L:make|8.47|B3:51 B4:5
L:management|7.49|E2:28
L:manager|6.62|A1:16 B5:31
L:marchbeck|8.47|E14:10
L:marguerite|8.47|
L:mark|7.77|
L:may|6.79|A2:25 C9:17 D9:7 D10:14 D11:5
L:mean|6.86|
L:measur|8.18|
L:measure|7.96|
L:meet|5.85|B2:29 B3:27 C13:14 D2:7
L:member|7.26|D11:6 E2:26
L:mental|6.31|D14:31
L:mentor|8.18|B3:58
L:might|7.49|B8:29 C6:26 C11:20 D7:30
L:mis|8.18|
L:miss|8.18|
L:money|7.62|B5:23 E14:13
L:month|8.18|
L:morn|8.47|
L:move|6.79|
L:mr|5.96|C1:6 C7:6 E8:7 E13:14
L:mrs|5.85|B1:8 B2:5 B3:9 B6:-5 C2:7 C3:7 E1:17 E5:8 E10:6 F1:7
L:ms|8.47|
L:my|7.17|
L:name|7|
L:named|7.37|E2:17
L:need|6.48|D2:8 D8:9
L:network|8.47|
L:new|6.93|C11:19 D8:39 E7:-4
L:next|6.2|
L:no|7.08|
L:nominat|8.47|E2:23
L:not|6.07|B8:32 D2:7
L:note|8.18|
L:noted|8.47|
L:notice|8.47|C1:17 C2:12 C12:22
L:now|8.47|
L:nowell|8.47|
L:number|6.79|
L:nurse|8.47|
L:nursery|8.47|
L:oct|8.18|
L:odette|8.47|
L:off|8.47|B9:53 C10:39
L:offer|8.18|
L:office|6.68|A1:12 A6:71 C11:-4
L:officer|6.52|C1:28 C2:36 C3:-5 C12:44 C13:10
L:once|8.47|F1:25
L:one|6.1|D13:23
L:only|7.49|
L:other|7.96|
L:ours|7.26|B1:5 B2:5 B5:15
L:out|7.17|F1:17
L:outcom|7.37|E2:17
L:outcome|8.18|
L:over|8.47|
L:oversight|8.47|
L:own|8.18|
L:owner|7.37|
L:oxlade|8.47|
L:page|7.37|D7:30
L:parent|6.52|B2:10 C12:14 E11:6 G1:12 G2:10 G4:10 G5:11
L:parental|7.96|
L:part|6.27|C10:21 D14:4 G5:-4
L:party|8.18|
L:peasgood|8.47|
L:pell|8.47|
L:people|8.18|
L:pep|5.33|B1:16 B2:36 B3:34 B4:7 B6:11 B7:5
L:peps|7.96|B1:5
L:perceptive|8.47|E3:22
L:permanent|7.49|C5:45
L:person|6.73|
L:phase|7.96|
L:phon|8.47|
L:phone|7.77|
L:photograph|8.47|
L:plac|7.77|
L:place|7.17|C10:36 D3:5 D7:9
L:plan|6.35|B4:8 C1:7 C2:15 D5:7 D13:55
L:plann|7.26|C11:9 D13:6
L:plus|7.17|B5:31
L:point|7.62|
L:polic|7.77|
L:policy|4.41|D7:-4 D10:-4 D12:-4 E2:8 F4:5
L:pomfret|7.96|C1:14 E9:10 E13:11
L:possible|7.62|A1:30 D12:28
L:post|7.62|D10:7
L:power|7.96|C3:6 C4:15
L:pp|7.26|B5:46 F1:-5 F2:-6 F3:-4
L:practice|7.96|E3:19
L:praise|8.47|D12:25
L:premium|6.86|B5:24 D16:47
L:prepar|7.17|B2:23
L:preparation|7.26|
L:previous|6.93|
L:primary|7.37|
L:principal|6.16|A2:4 E1:11 E3:7 E5:16 E6:18 E8:4
L:profile|7.96|D7:35 D8:6
L:programme|8.47|
L:progres|6.62|D1:18
L:propos|8.47|C12:4
L:protection|7.62|
L:provision|8.47|B9:41 C10:4
L:psychologist|8.47|
L:pupil|5.36|B5:14 B7:11 B9:12 C6:16 D16:28 D17:9 E6:4
L:purpos|7.77|
L:put|7.62|D3:7 D7:10
L:qualif|7.96|D1:12 E13:6 F1:5
L:quality|7.49|B6:23
L:questionnaire|7.96|D6:19
L:quillwater|7.96|
L:ratif|7.37|
L:read|6.43|C9:10
L:reason|7.96|
L:receive|8.47|F1:25
L:reception|8.18|C1:51
L:reconcil|8.18|
L:record|7.08|
L:red|8.18|
L:reference|7|
L:referral|8.18|
L:reflect|7.37|
L:regard|5.35|F6:-4
L:register|7.49|D10:-6
L:releas|8.18|D1:13 E13:7 F1:5
L:relevant|7.77|
L:repair|8.47|
L:report|5.78|F1:8 F2:18 F3:6
L:request|8.47|
L:responsibility|6.93|D9:6 E7:11
L:responsible|6.57|A1:16 D17:11 E3:5 E7:5 E13:8 F1:8 F10:9
L:return|7.62|
L:review|5.36|A3:9 F7:10
L:right|8.47|
L:ring|7.96|
L:risk|7.08|C3:38 C8:33
L:role|6.93|B1:-7 B3:15 B6:-7 B7:6 C11:10 E7:13 E9:20 E10:5
L:rook|8.47|
L:room|8.18|
L:ropewalk|8.18|
L:rosalind|7.62|E13:7 F6:17 F8:12 F10:11
L:run|8.18|A2:10
L:safeguard|5.36|E8:10 E13:9
L:said|8.47|
L:saint|8.47|
L:saltmarsh|8.47|
L:same|7.62|
L:sanction|8.18|C6:44
L:say|7.62|
L:says|7.49|
L:school|4.71|A1:6 A6:4 B1:9 B2:-5 B4:-4 B6:22 C3:6 C6:-4 C10:10 D7:-5 D17:-5 F3:-4 G1:32 G2:9 G3:18 G4:10 G5:15 G6:12 G7:11 G8:6
L:score|8.18|
L:sdq|7.49|D6:31
L:second|7.77|C7:44
L:secondary|7.62|
L:section|7.96|B2:31
L:secure|7.77|E3:6 E5:6 E8:8
L:see|7.49|B4:12 D1:22
L:semolina|7.49|C1:12 D6:9
L:senco|5.78|A2:11 C6:36 C8:27 D2:9 D3:6 D4:9 D5:19 D7:15 D13:29 E12:-5
L:send|6.31|C6:24 D5:32 D6:11
L:sendco|7.37|D3:5 D6:4
L:senior|6.43|A2:5 D14:5
L:sent|7.49|
L:sept|7.62|
L:september|7.62|
L:service|8.47|
L:session|8.18|
L:set|7.62|
L:sets|8.18|
L:sett|8.47|F1:25
L:shall|5.36|A5:6 B3:7 C1:5 C4:4 C6:26 D2:5 D3:7 E4:-6 E8:8 E11:4 E13:4 E14:6
L:shar|8.47|D12:22
L:share|7.96|D12:8
L:sheet|7.37|
L:should|7.17|C9:-4 D11:23 D14:10 E3:25 E10:9
L:show|8.18|
L:side|8.47|
L:sign|7.17|C13:8
L:sit|8.47|
L:six|8.18|
L:smith|8.18|E1:10
L:so|8.47|D17:26
L:social|5.15|B2:15 B8:19 C3:4 C10:14 E2:10 E9:6
L:speak|7.37|
L:special|8.18|
L:spend|8.18|
L:spring|8.47|
L:staff|4.83|A6:21 B8:8 C1:18 C6:10 C9:13 C13:6 D4:-4 D7:-5 D17:7 E3:25 E4:-4 E5:7 E7:23 E8:9 E10:13 E12:5 E13:8 F2:-5
L:stand|6.48|C4:10
L:standby|8.47|
L:standish|8.47|
L:start|7.26|
L:starter|8.18|
L:statu|8.47|
L:stay|8.47|
L:step|8.18|C3:27
L:strateg|7.96|D8:14
L:strength|7.62|D6:18
L:student|6.79|B3:9 E2:17
L:subject|6.86|B4:42 D1:18 D9:16 D17:36
L:success|8.47|D12:22
L:summer|8.47|
L:supervision|8.47|E12:6
L:supervisor|8.47|C4:53 C9:76
L:support|6.68|D2:9 D10:5 E5:5 E8:5
L:suspend|7.49|C3:6 C4:23 E6:10
L:suspension|6.31|C3:32 C7:27 E6:4
L:symbol|8.47|
L:system|7.26|A2:8
L:taken|6.2|
L:talk|6.79|F3:8
L:target|6.27|B4:30
L:teach|6.93|A5:29 D4:8 E5:5 E8:5
L:teacher|3.46|A1:8 B1:22 B2:14 B3:8 B4:11 B5:4 B6:9 B7:9 C2:6 C3:12 C4:-6 C6:-5 C8:-5 C11:5 C13:-5 D1:6 D3:-7 D4:9 D6:8 D7:5 D8:10 D11:7 D13:-4 D17:10 E1:13 E2:-5 E4:-5 E7:18 E9:7 E12:-4 F1:7 F2:8 F3:-5
L:team|6.39|A4:17 C7:11 C8:5 D1:6 D12:6
L:telephon|6.62|C3:-4 C4:9 C6:8 C7:6
L:telephone|8.47|
L:template|7.96|A6:7 F2:6
L:ten|8.47|
L:term|6.23|B5:4 B6:24 F3:9
L:test|8.47|
L:them|6.86|A1:15 A3:7 B2:5
L:then|7.62|
L:therapist|7.49|B2:15 D3:16
L:there|7.17|A2:7 D13:6
L:these|6.68|E2:13
L:thimble|8.18|
L:think|8.18|D9:7
L:thirsk|8.47|
L:those|7.62|
L:thought|8.47|D9:13
L:three|7.08|
L:threshold|8.18|D2:15
L:through|7.17|E4:7 F2:9 F3:8 F7:10
L:tick|8.47|
L:time|7.37|C10:31
L:timetabl|8.18|C10:38
L:together|7.37|A3:8 C1:13
L:told|7.49|B7:24
L:too|8.47|
L:topic|8.18|D9:12
L:tour|7.96|
L:track|7.77|A2:9
L:tracker|8.18|
L:train|5.93|B5:6 D1:12 D11:4 E3:11 E4:11 E13:12
L:transition|7.62|C11:31
L:trauma|6.73|E3:12
L:trigger|7.49|D8:12
L:trip|8.47|C8:69
L:trust|6.35|
L:truste|6.2|A2:5 E4:15 F1:7 F3:5 F5:15
L:trustee|7.77|E2:48
L:try|8.18|B3:46 B4:5 C9:25 F3:12
L:tutor|6.68|A1:26 D8:7 D9:13 D10:38 D12:11 D15:35
L:two|6.43|B5:7 D1:15 D7:23 D11:5 E13:15
L:under|7.96|
L:underpinn|6.93|
L:uniform|8.47|
L:up|6.73|B6:6 D15:9
L:upon|6.62|
L:us|7|
L:use|8.18|
L:used|7|C4:11 D13:5 D16:6
L:vane|7.96|C3:7 C4:12
L:version|7.77|
L:view|8.47|B3:15
L:virtual|5.42|B6:22 G1:45 G2:13 G3:25 G4:14 G5:20 G6:16 G7:16 G8:9
L:visit|7.37|B5:7 B6:34
L:visitor|7.96|
L:voice|7.37|B3:5 D13:27
L:vulnerable|7.26|E2:13
L:was|6.86|
L:watch|7.62|
L:way|8.47|A4:10
L:week|7|
L:welcome|8.47|C11:21
L:well|8.47|
L:wellbe|7.96|
L:were|7.96|C3:8 C13:6 D5:27 D13:5
L:what|5.42|
L:when|6.68|A3:16 B2:18 B7:19 C4:10 C10:30 D10:-6
L:where|6.93|A1:24 B1:28 B9:22 C3:11 D12:21 D13:5
L:whether|7.62|B4:12 D2:12
L:which|8.47|
L:who|5.24|B5:6 B8:23 D2:4
L:whole|7.37|
L:whom|7.96|C3:7 E6:11
L:within|7.77|
L:without|8.47|
L:word|8.47|B3:26
L:work|6.43|B4:8 D4:7 D10:-5
L:worker|5.25|B2:16 B8:20 C3:5 C10:15 C13:4 D3:11 E2:12 E9:7
L:worry|8.47|
L:would|7.62|D1:23
L:write|7.17|B6:6
L:written|6.86|
L:year|5.36|A3:23 C7:31 C11:39 D1:8 D9:10 D11:16 E9:4 E11:12 E13:9 F1:12 F8:4
L:young|7.77|D10:7
U:&|6.07|E2:6
U:about|5.26|A1:-5 B1:5 B8:-5 C4:-6 C8:-5 C11:-4 D6:4 D9:12 D10:-4 D13:7 D14:10 E7:7 E8:18 F4:14 G5:4
U:absence|7.49|C1:9 C2:4 C13:13
U:academ|6.57|E2:9
U:academic|8.47|
U:academy|2.59|A4:-7 A6:-5 B2:5 B8:-7 C9:-4 D3:-5 D9:-7 D11:-9 D13:-6 D16:-4 E1:6 E2:4 E13:8 F5:-4 F8:-4 G3:-4 G5:-5
U:account|6.62|F1:13 F2:9 F3:19 F4:21 F5:12 F6:10 F7:32 F8:15 F9:13 F10:14
U:accountability|5.6|E4:6 E5:11 E6:4 E8:6 E13:7 F1:13 F2:7 F3:15 F4:5 F6:11 F10:13 G3:21
U:achievement|6.93|D2:8 D3:7 D6:5 D8:4 D14:6 D17:7 E14:7
U:acornet|8.47|F4:14
U:admission|5.69|B7:6 B9:6 C11:34 D2:-7
U:adopt|7.62|B5:7 B8:10
U:adoption|6.79|
U:adult|4.97|A5:14 E1:6 E3:13 E4:17 E5:22 E6:10 E7:6 E8:13 E10:8 E11:5 E12:18 E13:20 E14:4 F3:5 F6:8
U:advisory|7.96|E2:8 E4:8 F1:8 F3:18 F4:10
U:after|1.9|A2:-4 A3:-6 A4:-6 A6:-5 C6:-5 C7:-5 C8:-7 C10:-6 C12:-5 D2:-6 D3:-6 D13:-6 D16:-5 F8:-4
U:agenc|7.77|E8:12 E9:27
U:ages|3.88|A1:5 A2:-5 A3:-6 A4:-5 B1:7 B5:5 B8:-5 B9:-6 C3:4 C4:10 C5:6 C10:-4 D3:-9 D7:7 D15:7 E5:5 E8:8 E9:-5 E13:7 F1:-4
U:aim|5|A4:8 A5:-7 B1:-6 B2:-6 B3:-8 B4:-7 B5:-6 B8:-6 C1:8 C3:-5 C6:-5 C8:4 C10:-4 C11:4 C13:6 D1:-5 D2:5 D3:5 D4:-4 D7:4 D8:5 D9:6 D11:-4 D12:8 D13:5 D17:-5 E3:7 E4:6 E11:4 E12:7 E13:-4 F1:-4 F2:6 F3:5
U:aims|5.98|C1:10 C4:-7 C10:-4 D12:4 E3:11
U:allocat|4.6|A1:6 A3:10 A5:4 B4:4 B8:-5 B9:4 C3:4 C5:-5 D1:5 D2:-5 D4:-4 D6:-5 D7:-4 D9:-4 D10:-5 D12:-6 D14:-4 E2:5 E4:4 E5:6 E9:4 E14:-6 F2:4
U:alone|8.47|
U:along|7.26|C9:16 D1:7 D4:13 D7:9 D9:6 D10:-4 E14:6
U:alongside|7.62|
U:alternative|4.84|A3:-4 A4:-4 A6:-5 B8:-6 B9:15 C2:4 C8:8 C10:27 C12:4 C13:6 D1:-6 D2:-6 D3:-6 D4:9 D5:-5 D9:-6 D11:-5 D14:-6 D15:-7 D17:-5 E2:8 E9:-5 E10:-7 E12:4 E13:7 E14:-6 F1:-5 F3:-7
U:annex|7|
U:answer|4.42|A1:4 B2:5 B7:4 B9:-4 C6:7 D3:-5 D7:4 D9:7 D12:6 D13:6 E8:9 E10:6 E11:6 E13:-6 E14:7 F1:5 F3:6 F7:13
U:anybody|7.77|D2:6 D7:8 D8:6
U:appendix|6.86|D9:-4
U:approach|7.96|A5:7 C9:22
U:arrangement|8.47|
U:arriv|7.37|A5:9 C8:23 D7:6
U:arrival|6.52|A5:17 C10:16 D7:6 D12:6
U:arrive|8.18|
U:ask|6.86|E1:-6 E2:16 E13:-4
U:asking|7.96|A5:7 B3:5
U:asks|7|C11:-5 E4:13 F2:11 F3:8 G5:10
U:aspiration|6.43|D10:9 D11:10 D12:14 D15:6 D17:4 E12:7
U:assessment|8.47|C8:22
U:assistant|7.37|D4:11 E2:13
U:assurance|8.18|B6:7 F3:18 F5:21 F6:14 F7:15
U:attendance|4.19|A1:-6 A3:-6 A4:-6 A6:-8 B2:-9 B6:-5 B8:-6 C1:59 C2:50 C3:-4 C7:-5 C8:-4 C9:-6 C11:-5 D2:-6 D3:-6 D9:-6 D13:-5 D14:-4 E8:-5 E11:-8 E14:-4
U:author|7.77|
U:authority|8.47|
U:b|5.6|B8:5 C1:10 C5:7 C8:6 C9:5 C11:12 E2:4 G4:8 G5:6
U:back|7.26|C4:19 C11:5 D10:7
U:background|6.48|D9:-4 G1:11 G8:15
U:bad|7.96|C8:8 C9:15
U:barrier|8.18|A4:49
U:based|8.47|
U:basi|8.18|
U:beck|4.83|A3:-4 A4:-5 A6:-5 B6:-7 B7:-4 C4:-6 C7:-4 C8:-4 C10:-5 C13:-6 D2:-5 D4:-7 D5:-4 D7:-6 D12:-7 D13:-4 D14:-5 E5:-4 E7:8 E11:6 E13:-5 F3:-9 F7:-4
U:bed|8.18|C1:7 C2:14
U:been|4.06|A5:-11 A6:-6 B6:5 B9:-5 C4:-9 C6:5 C10:-8 C13:-7 D1:-7 D3:5 D7:-6 D15:-5 E5:5 E6:-4 E9:-6 E10:-7 E11:-4 E12:-6 E13:5 F3:5 F6:4 F7:-4
U:before|5.52|A1:10 A5:14 B6:-5 B7:-5 C3:5 C6:13 C7:6 C9:-5 C10:-5 C11:17 C13:12 D3:-4 D8:29 E14:9
U:behaviour|3.81|A1:-5 A3:-7 A4:-6 A6:-5 B3:-5 B6:-5 B8:-7 C1:-6 C3:15 C4:8 C5:9 C7:6 C8:14 C9:54 C11:-4 C12:-4 C13:5 D1:-4 D2:-6 D3:-4 D7:-5 D10:-5 D11:-4 D12:-5 D13:-4 D14:-4 D15:-4 D17:-4 E10:-5 E14:-5 F3:-7 F6:-5 F9:4
U:behind|6.31|
U:being|4.62|B1:7 B6:5 B8:7 C1:9 C2:10 C3:5 C4:7 C6:6 C8:12 C9:17 C10:4 C13:6 D1:-5 D2:-5 D3:7 D4:5 D6:8
U:belong|4.94|B1:8 B6:6 B8:9 B9:-4 C5:-7 C8:5 C10:7 C11:-15 D1:-7 D2:-6 D3:7 D4:6 D5:5 D6:9 D11:6 D12:10 D15:-4 D17:4 E10:5 E11:7 E12:4 E13:8 E14:14
U:bereavement|8.47|
U:beside|7.96|
U:beyond|7.37|A1:-4 B1:-4 C3:8 D10:10 E9:23
U:big|8.47|
U:bite|6.48|C8:4 C9:20
U:board|5.56|A5:4 D7:-4 E2:8 E4:27 F1:8 F3:20 F4:6 F5:9 F6:9 F10:11
U:body|5.46|C11:8 D2:-4 E1:11 E2:12 E4:7 F1:12 F2:-4 F3:21
U:both|7.49|A1:-4
U:brackwater|4.73|A3:-6 A4:-5 B9:5 C13:4 D7:-7 D9:-6 D12:4 D13:-4 D14:-9 D15:-6 E4:4 E9:4 E12:-4 F6:6 F9:6 G4:6 G7:6
U:brandreth|7.96|
U:brief|6.93|B5:6 G1:10 G2:22 G3:13 G5:9 G7:19
U:brindlewick|5.39|A2:-7 A6:-9 B6:9 C5:-8 C6:-6 C10:-4 D2:-5 D3:-5 D4:-6 D6:-6 D7:-5 D12:9 E4:-7 E5:5 E7:5 E8:-5 E13:-5 E14:-4 G1:6 G3:8 G7:9
U:bring|7.77|C9:6
U:brook|4.75|A3:6 C4:8 C9:4 C10:-4 D10:5 D16:4 E12:7 E13:10 F6:5
U:c|5.3|D3:10 D6:9 D7:-4 D8:6 D9:11 D10:9 D11:6 D12:6 E2:4 E14:7
U:call|7.49|E9:17
U:can|6.79|C6:13 D2:26 D7:6 D15:10 E14:13
U:cannot|6.79|C6:7 C9:7 D8:9 D17:8 E10:18 F3:9
U:card|7.08|C3:6 C4:10 C6:23 C7:5 E6:12
U:care|1.29|A4:-6 E2:4
U:cared|4.67|A4:-6 B8:-10 C6:-8 C7:-7 C8:-5 D4:-7 D7:-6 D9:-5 D11:-6 D12:-6 D15:-6 D17:-11 E4:5 E5:-6 E9:-7 E11:6 E14:5 F5:-5 F7:-5 F8:5 F9:10 G2:9
U:career|8.47|D10:6
U:carer|6.62|D12:26 E11:23 E14:21
U:carrowdyke|4.7|B6:4 B8:8 C7:-5 D3:-5 D4:-6 D5:-4 E4:-8 E7:4 E9:6 F3:4 G5:-5
U:catch|7.96|D1:20 D4:12 D7:11 D15:18
U:catholic|5.15|B6:-5 B9:-4 C9:6 C11:-7 C13:5 D3:-5 D4:-5 D12:-4 E10:-6 E12:5 F10:9
U:central|7.62|D1:32 E13:7 F6:17 F8:12 F10:11
U:centre|3.42|A4:-6 B1:4 B5:-5 B9:5 C7:5 C8:5 D1:-7 D2:-6 D3:-7 D4:-9 D9:-5 D11:-6 D13:-7 D16:-4 D17:-10 E7:-5 E8:4 E9:4 E11:4 E12:6 E13:-5 F2:5 F3:-7 F6:-4 G3:7 G7:8
U:chair|7.96|
U:chanc|8.18|D10:12 D11:7 E14:12
U:chang|6.48|F5:17
U:change|7.49|
U:check|8.47|F1:8 F2:4 F3:13
U:child|4.25|A3:-5 A4:-4 A5:17 A6:-5 B3:15 B5:-5 B6:-4 C4:-6 C5:-5 C7:-6 C9:5 C11:8 D3:-5 D6:-5 D8:6 D10:-7 D15:5 E10:4 E11:5 E13:-4 F2:-5 F7:4
U:children|1.21|A4:-4 A6:-4 B9:-5
U:church|5.41|B1:-5 B2:-5 B3:5 B4:-4 B5:-6 C1:-6 C2:-5 C11:-7 D8:-5 D9:5 D12:5 D15:6 E1:-5 E2:6 E3:-4 E8:-5 E14:4 F2:-4 F3:-6 G5:6
U:cin|6.79|B8:13 E14:18
U:cinderfield|5.18|A3:-4 A6:-4 B1:5 B2:5 B6:5 B7:5 B8:-6 B9:10 C2:7 C3:6 C7:4 C8:10 C12:6 C13:8 D1:-6 D2:-6 D3:-6 D4:12 D5:-5 D9:-6 D10:5 D11:-5 D14:-6 D15:-7 D17:-6 E1:4 E2:10 E7:-4 E10:-7 E12:6 E13:9 E14:-7 F1:-5 F3:-7
U:cla|5.61|B1:14 B2:11 B3:6 B6:-5 E2:13
U:clas|5.72|A4:-4 B5:-5 B9:-4 C6:-5 C8:-5 C10:-4 D1:6 D2:13 D3:-5 D4:24 D7:17 D8:6 D9:17 D11:4 D12:15 D17:33
U:club|8.18|D10:26
U:co|7.96|D2:13 D3:16 D5:5
U:coach|7.49|A5:20 D8:11 D9:19 D10:8 D12:-4
U:cobbler|5.01|A2:5 A5:8 B5:6 B6:5 B8:5 C1:8 C4:6 C8:4 D2:-5 D5:-4 D6:-5 D10:5 D13:-4 E1:-5 E4:-5 E5:-4 E9:6 E10:6 E13:7 E14:8 G1:12 G3:7 G7:7
U:cofe|5.32|B4:-8 B6:-5 C4:-4 C13:-4 D3:-4 D8:-8 D9:4 E1:7 E2:5 E4:7 E5:-7 E7:-5 E13:-5 E14:13 F1:5
U:college|5.46|A1:-8 A3:-6 A4:-5 A5:-8 A6:-5 B2:5 B4:4 B6:-6 B7:-9 B8:-5 B9:-5 C1:12 C2:6 C3:5 C4:20 C5:-5 C7:-8 C8:-5 C9:-9 C10:-6 C13:-6 D1:-6 D3:4 D4:13 D7:-6 D8:-6 D9:-6 D10:10 D11:-7 D12:-6 D13:-4 D15:-5 D17:-5 E2:9 E4:-5 E7:15 E10:6 E11:-4 E13:6 E14:-5
U:come|5.8|B2:14 C1:6 D2:13 D6:6 D10:15 D11:11 D12:7 D15:-4 D17:5 E14:19 G1:9 G3:8 G7:18
U:coming|6.31|C1:7 C2:9 C4:12 C8:8 C11:21 C13:9 D10:14
U:comment|7.49|
U:commitment|4.97|A1:11 A3:4 B2:-6 C4:6 C5:8 C13:-4 D8:-4 D12:-5 E4:9 E6:6 E10:-4 E14:-4 F1:-5 F3:-5
U:committee|5.96|E4:10 E10:4 F1:12 F2:22 F3:19 F4:6 F7:5
U:complaint|7.96|
U:complet|7.96|
U:concern|7.96|E8:8
U:conduct|5.61|C1:6 C3:7 C4:6 C7:6 C13:7 F9:12
U:confidenc|8.47|E10:21
U:confidentiality|6.23|E7:7 E10:38
U:conjecture|5.63|A1:-10 A2:-4 A5:5 B1:7 B4:-7 B6:-4 B8:-7 C1:-11 C4:-4 C5:-4 C10:-5 C13:-4 D1:-6 D3:-4 D8:-5 D9:-5 D10:-5 D11:-5 D12:6 D17:-5 E1:8 E3:9 E7:-5 E8:-7 E14:-5 F1:-6 F2:7 F3:-5 G5:4
U:consultation|7.77|G4:16 G7:17
U:contact|5.83|A6:8 C8:-5 C9:-6 C10:-5
U:content|6.1|D5:-4 D11:-4 F4:-4 G5:-4
U:context|6.23|G2:13 G5:8
U:control|5.63|
U:copybrook|5.35|A1:-6 A2:-7 B3:-8 B4:-6 C10:9 C11:6 C13:-5 D3:10 D7:-5 D8:-5 D10:-6 D12:-5 E5:4 E7:-4 E8:8 E10:-5 E13:-5 E14:7 F3:-5 F9:5
U:corporation|7.62|E3:6 E4:16 E8:11 E13:23 F1:12 F2:11 F3:11 F8:8
U:could|7.77|C3:12 C4:7 C6:10
U:county|8.18|A4:-4
U:courage|7.26|A1:13 B1:14 B2:6 B3:6 B4:6 B5:10 B8:-6 D3:6 D7:5 D8:17 D15:12
U:course|7.17|A2:10 A5:16 B1:14 B3:6 C1:13 C2:12 E10:18
U:cover|7.62|
U:cp|6.79|B8:13 E14:18
U:cros|4.11|A1:6 A3:5 A4:-5 B1:7 B2:4 B4:5 B6:-5 B8:-8 C3:4 C4:7 C8:-6 D3:-4 D11:-7 D13:-5 D14:-7 E2:7 E5:5 E7:4 E10:6 E13:9
U:curriculum|6.27|D7:6 D9:29 D12:8 D15:6 D16:4
U:cwsw|7.62|E2:15
U:d|6.01|E3:4 E5:13 E8:7 E13:9 F1:5 F3:10 F6:13
U:dapplewood|7.37|D5:-5
U:data|7.77|A2:14
U:date|5.88|
U:day|5.65|C1:14 C2:18 C4:13 C7:7 C9:7 F9:8
U:days|7.26|C8:41 C9:8 D9:45
U:deal|7.96|C8:8 C9:15
U:december|8.18|D9:18
U:decision|7.77|C3:7 C13:25
U:definition|5.52|A1:-4 B8:-4 C3:-6 D11:-8
U:departure|7.62|C11:18
U:deputy|8.18|
U:designat|3.58|A1:17 A2:5 A3:-6 A4:-4 A5:12 A6:5 B1:4 B2:10 B3:14 B4:6 B5:8 C4:-5 C6:-5 C7:-5 C8:-5 C9:-8 C11:4 D2:-4 D3:-6 D4:-8 D5:-5 D7:-7 D8:-9 D9:-7 D12:-6 D13:-5 D17:-8 E1:17 E2:-4 E9:4 E12:-4 E13:14 F2:6 G5:-4
U:detail|8.18|
U:development|7.08|D1:7 D3:12 D4:21 D7:10 D10:-5 D14:-5
U:dex|7.26|B1:13 B2:12 B3:9 B4:11 B5:11 B6:13 B7:11
U:discipline|7.17|A3:-4
U:discretion|7.26|E8:13 E10:14
U:do|3.55|A1:7 A2:4 A4:-6 B1:4 B2:5 B3:5 B4:7 B7:-5 B8:7 C1:7 C2:4 C3:4 C5:-4 C9:10 D1:-5 D3:-7 D7:4 D10:-8 D13:-5 D15:-6 D17:-6 E3:6 E4:7 F1:5 F2:6 F3:10
U:document|5.08|B4:-4 C11:-5 F3:-5 F6:-4
U:does|3.15|A2:7 B1:5 B2:5 B3:5 B6:8 B8:-4 B9:-5 C7:-6 C10:-7 D4:6 D6:10 D12:4 D14:-7 E5:4 E7:5 E9:-4 E13:5 F2:5 F7:4 G3:6 G5:5 G7:5
U:done|5.76|
U:dont|8.18|
U:down|7.17|C3:6 C6:7 C8:6 C9:11
U:draft|7.49|
U:dsl|7.62|A1:5 C1:12 C2:19 C13:22 E8:10 E13:23
U:dt|7.26|B1:13 B2:12 B3:9 B4:11 B5:11 B6:13 B7:11
U:dts|8.47|E1:11
U:duti|3.99|A2:4 B1:4 B5:4 B6:6 D4:5 D6:6 D7:7 D9:-5 E4:7 E5:4 E7:6 E13:8 F3:6 F7:9 G2:7 G5:4 G7:4
U:duty|5.6|A2:7 B1:18 B5:9 B6:5 C1:7 D1:4 D3:4 D4:7 D6:8 D7:14 D12:5 E4:11 E5:7 E7:8 E13:14 F2:6 F7:12
U:e|5.83|E2:5 E5:6 E10:8 E12:6
U:early|7.17|B2:4 B5:5 C13:12
U:earlydate|5.65|A1:-9 A3:-5 A4:-5 A5:-9 A6:-5 B1:4 B2:5 B4:5 B5:5 B6:-6 B7:-9 B8:-5 B9:-5 C1:14 C2:6 C3:6 C4:22 C5:-5 C6:5 C7:-8 C8:-5 C9:-8 C10:-5 C11:4 C13:-6 D1:-6 D3:6 D4:14 D7:-6 D8:-7 D9:-5 D10:12 D11:-7 D12:-6 D15:-5 D17:-5 E4:-4 E7:17 E8:4 E10:7 E13:7 E14:-5 F3:4
U:edition|7.08|
U:education|2.95|A4:-6 A6:-5 B1:5 B2:10 B3:13 B4:5 B5:7 B6:5 B8:10 C4:6 C6:-4 C7:-5 C12:10 D7:-7 D12:-7 D15:-7
U:educational|6.48|D2:6 D3:9 D11:10 D14:7
U:effective|6.04|D2:8 D3:8 D7:7 D8:8 D9:10 D13:8 D14:6 D16:5 E3:11 E12:11
U:ehc|7.96|D5:76
U:ehcp|7.37|D5:41 D13:17
U:elective|7.62|C12:20
U:elsewhere|8.47|C10:5
U:ending|8.18|E5:14 F4:15
U:england|5.39|B1:-5 B2:-5 B3:4 B4:-5 B5:-6 C1:-6 C2:-5 C11:-7 D8:-5 D9:5 D12:5 D15:6 E1:-5 E2:6 E3:-4 E8:-5 E14:4 F2:-4 F3:-5 G5:5
U:enrolment|7.77|A1:24 C11:17
U:entry|6.73|
U:equality|7.26|E8:11 E9:14 F10:23
U:euphemia|7.77|E2:18
U:evaluation|8.18|
U:exampleton|5.41|B4:4 B6:-4 C13:5 E4:7 E10:8 E13:7
U:exclude|8.18|C3:9 C6:22
U:exclusion|4.09|A3:-5 A4:-5 B2:-5 B8:-4 C2:-6 C3:12 C4:6 C5:24 C6:8 C7:7 C9:11 C13:19 D7:-6 D8:-4 D9:-5 D12:-5 D13:-4 E6:5 F6:-5 F9:5
U:executive|7.62|E3:6 E6:8
U:experienc|3.03|A1:5 A4:-8 B7:-4 C6:-5 C8:-5 C9:5 C12:-7 D4:-4 D8:5 D9:-4 D10:4 D11:-5 D12:-8 D16:-5 D17:4 E4:7 E7:-4 E10:10 E11:4 E13:7 E14:6 F7:-5 F9:5
U:experience|4.5|A4:4 B2:4 B6:5 C13:6 D7:-5 D9:-5 D12:-5 D15:5 E11:-4 E14:8 F6:-5 F10:7 G1:4 G5:5 G6:6
U:extension|7.77|
U:extra|8.47|D15:51 E14:30
U:f|7.37|E4:12 E6:9 F2:7 F3:12 F4:9
U:fairnes|7.96|C6:16 E6:23
U:famil|5.74|D12:24 E9:11 E11:42 E14:43 G2:15 G7:14
U:february|8.18|B5:19
U:federation|4.83|A3:-4 A4:-5 A6:-5 B6:-7 B7:-4 C4:-6 C7:-4 C8:-4 C10:-5 C13:-6 D2:-5 D4:-7 D5:-4 D7:-6 D12:-7 D13:-4 D14:-5 E5:-4 E7:8 E11:6 E13:-5 F3:-9 F7:-4
U:feel|6.1|C6:9 C8:9 C9:15 D6:9 D14:8 E12:11
U:fennick|6.07|E2:6
U:fillingham|5.83|A1:-7 A2:11 A5:6 B3:6 C3:6 C6:-4 C9:5 C11:6 C13:-4 D4:4 D8:8 D9:-5 D10:-4 D12:-5 D16:5 E2:-7 E3:7 E4:-4 E9:9 E10:11 E11:8 E14:-4 F3:-5
U:finance|8.47|D16:8 E14:28
U:find|6.79|A1:17 A2:4 E10:29 F6:-4
U:firm|5.16|D12:4 D15:6 E8:5 E9:5 E10:5 E13:4 F6:7 F7:5
U:first|6.1|A1:7 A5:13 A6:6 B7:8 C8:4 C11:7 D7:11 D8:11 D17:22
U:flourish|7.96|D15:15
U:follow|5.96|
U:forgivenes|7.62|C3:5 C4:-5 C9:5 F9:-7
U:form|6.73|A5:4 D8:9 D9:13 D10:6 E2:14
U:former|4.63|A5:-8 C2:4 C6:-5 C7:-4 D3:-7 D7:-5 D9:-5 D10:-7 D11:-5 D14:-5 E1:-6 E2:8 E5:-5 E9:-5 E10:4 E13:-5 F5:6
U:fortnight|7.49|A5:22 A6:5 D7:12
U:foster|7.77|B3:14 C11:10
U:foundation|8.47|
U:four|7.77|B1:5 B2:7 D13:12
U:framework|4.95|C9:-4
U:from|6.13|D16:9 G1:10 G3:8 G7:19
U:fund|7.26|B5:5 G5:10
U:future|8.47|
U:g|7.62|
U:garroway|8.47|E2:18
U:general|8.47|E11:29 F7:17
U:get|6.31|B8:6 C2:8 C9:11 D4:9 D7:6 E14:11
U:gett|6.73|A5:18 A6:8 C1:23 C2:4 C8:9 C10:9
U:give|6.04|D2:8 D3:8 D7:7 D8:8 D9:10 D13:8 D14:6 D16:5 E3:11 E12:11
U:giving|6.86|F1:6 F3:17 F4:23 F5:13 F6:11 F7:18 F8:16 F9:14 F10:15
U:glossary|8.18|B5:-15 D14:-12 D16:-12
U:go|6.79|A5:21 C4:7 C5:6 C9:18 E11:6
U:goes|6.04|C3:9 C4:20 C6:9 C7:14 C9:11 C10:10 C13:10 D12:-4 F2:10
U:going|6.16|C11:13 D10:18 D12:12 E4:9 E11:7 F2:9 F3:6
U:good|6.86|B4:9 C2:-7 C5:5 D11:13 D12:35
U:got|8.47|
U:govern|5.02|C11:5 D2:-5 D4:-5 E1:15 E2:12 E4:22 F1:13 F3:21 F10:8
U:governor|4.68|A1:-5 A2:-5 A3:-4 A4:-5 A6:-4 B5:-5 B9:-4 C4:-5 C6:-6 C10:-5 D1:-4 D6:-5 D8:-5 D10:-6 D11:-4 E1:5 E2:10 E4:27 E5:-5 F1:31 F2:25 F3:43 F6:6 F7:23 F8:5 F9:8 F10:6 G3:8
U:grammar|8.18|
U:green|4.66|A3:-4 A4:-4 B6:-8 C1:5 C2:5 C6:7 D3:6 D4:6 D5:-5 D6:-6 D7:5 D10:-4 D12:4 D14:-5 E3:4 E4:11 E7:-5 E10:7 E14:10 F3:-5 F4:7
U:greywether|5.33|A5:6 B8:-6 C1:5 C4:5 C6:-4 D2:5 D3:7 D4:-4 D17:-4 E4:-7 E5:-4 E11:4 E14:5 F4:5
U:grid|4.66|A3:-5 A4:6 A5:-10 A6:-5 B1:-9 B2:-9 B3:-12 B4:-10 B5:-8 B6:-4 B8:-7 C1:5 C3:-7 C5:-6 C6:-6 C7:-5 C10:-5 C13:4 D1:-7 D4:-6 D5:-4 D9:5 D11:-6 D12:6 D13:4 D15:-4 D17:-7 E1:-7 E2:5 E3:5 E4:5 E5:8 E12:6 E13:-7 F1:-7 F2:4 F8:10
U:gritstone|5.1|A5:-8 B3:5 C6:-5 C11:-8 D4:-6 D7:-5 D11:-6 D12:-5 D13:-5 D15:-4 E1:6 E2:9 E4:6 E10:-6 E13:-4 E14:-5 F2:5 F3:4 F6:9 F7:6
U:group|6.73|A1:-4 A3:7 A4:8
U:grown|5.46|A2:-4 A5:4 D4:-6 D10:-5 E1:18 E3:14 E5:9 E7:7 E8:13 E12:14 E13:10 F2:14 F3:10 F4:4
U:guidance|4.45|A3:-5 C6:-5 C11:-4 D7:-4 D12:-5 E5:-5 E14:-5 F6:-4 F9:-5 F10:-5
U:guidelin|5.83|A1:-7 A2:11 A5:6 B3:6 C3:6 C6:-4 C9:5 C11:6 C13:-4 D4:4 D8:8 D9:-5 D10:-4 D12:-5 D16:5 E2:-7 E3:7 E4:-4 E9:9 E10:11 E11:8 E14:-4 F3:-5
U:had|4.29|B7:5 C4:6 C7:-4 C9:5 C10:-5 C13:6 D10:4 E4:6 E5:4 E10:6 E13:12
U:half|7.37|A2:10 A3:32 D1:18
U:halfway|5.11|A3:10 A4:-4 B4:-10 B7:-5 B8:-6 C12:-4 D3:-7 D4:-5 D7:-7 D9:-7 D12:-9 D14:-7 D15:-5 D17:-6 E4:-6 E5:-5 E8:4 E9:7 E12:5 E14:-6 F3:-7 G2:8 G3:14 G5:4 G7:7
U:happen|5.24|A1:-5 B2:9 B4:6 B5:-5 B7:9 C1:10 C2:7 C11:17 D7:5 D8:-4 D12:6
U:hard|6.35|C3:8 C5:6 C8:34 C9:13 D9:28
U:harebell|5.06|A3:-5 A4:-4 A5:-10 A6:-6 B1:10 B2:5 B5:5 B6:-9 B8:-5 B9:-6 C2:5 C4:8 C6:-7 C7:-6 C8:-5 C10:-6 D1:-10 D2:10 D3:-7 D7:7 D9:6 D11:-6 D12:10 D14:-5 E2:5 E4:-6 E7:7 E8:5 E10:6 E11:-6 E13:10
U:has|5.15|A5:-11 A6:-5 B1:4 B5:-6 B6:-5 C4:-7 C5:-4 C8:-5 C10:-5 D1:-6 D2:6 D5:7 D6:-4 D7:5 D9:7 D10:-6 D12:8 D14:-5 D15:-4 E7:8 E8:4 E11:5 E14:6 F2:-6 F7:9 G5:5
U:hasnt|7.77|C1:10 C2:27
U:have|2.58|A4:-5 B4:5 B6:4 B8:7 C1:5 C6:5 C9:6 C10:-5 D2:-5 D8:6 D12:8 D15:-5 E7:-7 E8:5 E12:5 F3:8 F10:-4
U:head|6.07|C6:9 C11:12 D12:5 E2:8 E9:7 E11:17 G1:5 G3:6 G5:7
U:headteacher|5.58|C3:13 C4:19 C5:6 E2:8 E5:7 E6:11 F9:4
U:health|5.63|D6:26 D11:6 D14:30 E12:6
U:hear|7.08|B3:9 D8:12 D12:18 E11:11
U:hedge|4.44|A1:-7 A2:-5 B2:4 B5:-8 B7:5 C3:-6 C4:-4 C6:-4 D6:-4 D8:-7 D9:5 D10:-5 E1:6 E4:-5 E13:-4 E14:5 F1:-5 G1:5 G3:5 G7:10
U:held|7.17|A5:9
U:help|7.49|C13:12 D1:9 D4:10 D12:7 D16:14 E9:8
U:here|4.39|A5:-5 A6:-5 B1:4 B5:-5 B6:-6 B8:5 B9:-4 C2:10 C7:-5 C9:7 C13:7 D3:-5 D6:-6 D10:-4 D17:4 E8:8 E14:6 F2:-5 F7:5
U:hexwater|4.6|A3:8 B7:-5 B8:5 C8:-5 C10:5 D4:6 D5:-5 D6:-7 D9:5 D12:-9 D14:-6 E5:-5 E7:8 E9:6 E10:6 F4:4 G2:9 G3:5 G7:8
U:hide|7.17|C9:13
U:high|3.23|A4:-4 C8:-4 C11:-5 C13:6 D12:-9 D13:-4 E2:4 E4:5
U:hill|4.67|A1:4 A2:-8 A5:-5 A6:-6 B5:4 B6:-7 B7:4 B9:-4 C1:7 C3:6 C4:6 C5:5 C6:-7 C9:-5 C10:-5 C13:-8 D3:-6 D4:6 D5:5 D10:-9 D11:-7 D14:10 E3:9 E4:7 E5:-5 E7:8 E11:-6 E12:-5 F2:-6 F3:-4
U:hits|7.17|C3:6 C6:7 C8:6 C9:11
U:hobb|4.15|B1:6 B8:-5 D6:5 D7:9 D9:-5 D12:5 E5:4 E7:6 E9:-4 E10:5 E13:7 F7:10 G2:7 G4:4 G5:5 G7:5
U:hold|7.26|C3:7 C9:11 C10:12
U:holder|7.08|
U:hollowmere|4.8|A1:4 A2:-8 B2:-9 B4:-7 B8:-5 C4:6 C5:7 C13:-6 D2:-5 D3:-4 D5:-4 D6:-5 D8:-6 D9:-5 D12:-6 D15:5 D17:-6 E4:6 E5:4 E9:-4 E10:-7 E13:5 E14:-5 F1:-8 F3:-8 G3:5 G5:4 G7:5 G8:5
U:home|5.93|C6:9 C12:48 E7:7 E9:12 E10:6 E11:5
U:homework|8.18|
U:hope|6.16|A1:-4 A2:13 A5:45 B3:7 B4:4 C3:7 C9:5 C11:5 D4:5 D8:8 D10:11 D11:10 E3:8 E9:9 E10:11 E11:9 E14:4
U:house|4.87|A1:-9 A3:-6 A4:-5 A6:-6 B8:-8 B9:-5 C1:8 C4:-7 C5:-6 C7:-5 C10:-6 D1:5 D2:-7 D7:-8 D11:-7 D15:-5 D16:5 D17:6 E4:-5 E7:-4 E8:6 E9:6 E11:4 E13:-4
U:how|3.56|A1:9 A4:-6 B1:4 B2:6 B3:5 B4:5 B9:-6 C9:17 D5:-6 D9:4 D13:8 E3:6 E4:6 E6:-4 E10:9 E14:6 F2:6 F8:6
U:humblebee|5.32|B4:-8 B6:-5 C4:-4 C13:-4 D3:-4 D8:-8 D9:4 E1:7 E2:5 E4:7 E5:-7 E7:-5 E13:-5 E14:13 F1:5
U:hurt|8.47|C9:5
U:i|6.79|C12:7 D12:17 E2:10 E7:13 E8:10 E11:10
U:identification|6.73|A1:26 A3:17 A4:7 A6:20
U:identity|8.47|
U:if|6.43|A6:14 C1:22 C2:9 C4:12 C7:11 D2:6 D5:11 D14:17
U:ii|7.37|G2:12 G5:10
U:iii|7.96|
U:impact|7.77|E5:11 E14:18 F1:7
U:implementation|5.3|A2:-4 A4:-4 A6:-4 B2:5 B3:-5 B4:-4 B5:4 C1:4 C11:6 C13:-4 D3:14 D6:5 D7:-5 D12:-6 D17:4 E7:7 E8:8 E11:6 E13:-5 F3:-8 F9:5
U:incl|6.07|E2:6
U:includ|4.58|A1:6 A3:10 A5:4 B8:-5 B9:4 C3:4 C5:-5 D1:5 D2:-5 D4:-4 D6:-5 D7:-4 D9:-4 D10:-5 D12:-5 D14:-4 E2:5 E4:4 E5:6 E9:4 E14:5 F2:4
U:inclusion|5.51|C4:8 C5:5 C9:10 C11:10 D10:5 E6:6 E14:7 F9:19
U:incorporat|7.37|
U:induction|7.17|B7:13
U:infant|4.71|A1:-12 A2:-9 A4:-4 A6:-6 B3:-6 B4:-10 B5:4 B7:-5 B8:-7 B9:-5 C1:-7 C7:-5 C8:-4 C11:5 C13:-7 D5:-4 D7:-7 D8:-8 D9:-6 D10:-8 D14:-5 D15:-4 E1:5 E3:8 E4:-6 E7:-7 E9:-6 E11:-5 E13:-8 F2:4 F3:-8
U:information|7|A6:15 E7:11 E8:9
U:insert|8.47|
U:inside|8.18|D6:12 D14:39
U:instead|8.47|C9:20
U:intent|5.96|A3:15 D9:-5 D12:-4 G1:10 G8:13
U:intention|7.49|A3:10 B7:6
U:interpretation|6.04|C9:-5 F7:-7
U:into|6.73|B7:13 C6:6 C9:7 D8:9 D17:8 E10:18 F3:9
U:introduction|5.21|A1:-5 B8:-7
U:involvement|5.09|A5:-8 B3:5 C6:-5 C11:-8 D4:-6 D7:-5 D11:-6 D12:-5 D13:-5 D15:-4 E1:6 E2:9 E4:6 E10:-6 E13:-4 E14:-5 F2:4 F3:4 F6:9 F7:6
U:iv|7.49|A1:7 B1:8 B2:9 B3:6 B4:9 B5:8 E13:5
U:january|8.47|E13:32
U:job|8.47|E1:11
U:join|5.96|B1:5 B4:6 C11:36 C12:6 C13:5 D3:9 D13:11
U:july|7.37|D12:24
U:june|8.47|C11:13
U:junior|3.42|A4:-5 B8:-6 B9:-5 C3:4 C7:-6 C8:-6 C9:5 C11:-5 C13:-5 D9:-4 D10:-8 D13:-4 E10:5 G5:5
U:just|8.18|A3:26 B7:12
U:justice|7.77|C3:7 C9:12
U:keep|5.42|B3:-4 C1:9 C8:17 C11:5 C13:12 E8:10 E10:24 F4:6
U:kestrelmoor|5.02|B8:-4 C9:-8 C10:-6 C11:-9 C13:-6 D3:-5 D12:-5 D15:4 D17:6 E8:-8 E9:-4 E14:-5 F3:-7 F10:5
U:key|5.38|A1:8 A5:19 D12:9 E2:4 E8:-5 E10:20 E11:6
U:kick|7.62|C9:12
U:kin|7.77|
U:kinship|2.93|B9:-5 D1:-5 D3:4 D6:4 D9:-6 D17:4 E2:4 E4:9 E10:7 E13:12 E14:-4 F5:6 F7:4 G2:14 G7:5
U:kitefold|4.54|B6:-6 B7:-4 C2:6 C4:6 C13:-8 D1:9 D12:-7 D17:9 E5:6 E6:4 E9:7 F5:8 F6:6 F7:-4 F9:5
U:know|4.7|A1:27 A2:7 A3:7 A4:5 A5:12 B3:6 C1:-4 C10:-4 E10:4 E13:12 F1:6 F7:5 F8:4 F10:5
U:known|2.63|A1:7 A4:-6 A5:5 D11:4 D12:-8 D16:-5 E9:4 E10:6 E14:5 F4:6 F6:-4 G1:4
U:kp|7.49|
U:lac|4.65|A1:5 A2:-8 B2:-8 B3:7 B4:-9 B8:-5 B9:-4 C4:5 C5:6 C7:-4 C10:-5 C13:-6 D2:-5 D3:-5 D6:-5 D8:-7 D9:-5 D12:-6 D14:-4 D17:-6 E4:5 E7:6 E9:5 E10:-4 E14:-6 F1:-8 F3:-7 G7:4 G8:5
U:lane|4.25|B3:5 B9:5 C2:4 C5:-7 C6:8 C10:7 C12:4 D9:-6 D10:-6 D12:5 D14:8 E4:5 E6:5 E12:5 G2:8 G7:8
U:larkenfold|5.76|A2:4 A4:10 A5:-4 B1:-4 B3:-5 B4:-4 C1:7 C11:5 C13:7 D2:7 D7:5 D8:7 D9:5 D12:10 D16:4 E3:9 E4:6 E11:5 E12:5 F2:5 F3:6
U:larkrise|7.77|E2:18
U:latinfold|8.18|
U:law|5|A3:-4 C6:-4 C11:-4 F10:-6 G2:15 G3:5 G5:16 G7:8
U:laws|8.18|
U:lead|5.74|A1:-7 B1:-4 C1:11 C13:5 D14:4 E7:15 E8:8 E9:15 E13:25
U:learn|2.93|A5:-6 B5:7 B7:-8 B9:5 C8:-5 D1:12 D2:6 D3:8 D4:23 D6:5 D7:7 D9:6 D10:7 D11:7 D12:6 D13:-4 D15:6 D17:18 E3:4 E14:14
U:learner|3.08|A3:-7 A4:-7 C12:-4 D2:-5 D6:9 D7:-6 D9:-7 D10:5 D16:-4 E1:7 E7:-8 E9:-5 E11:-5 E12:-5 E14:4 F5:-5 F8:-5 G3:-5
U:leav|6.23|C11:30 C12:6
U:leaver|7.96|F10:-7
U:led|6.73|
U:left|4.36|A1:6 A5:5 B3:5 B8:7 B9:6 C2:6 C4:5 C6:12 C7:7 C8:9 C10:7 C11:5 C12:5 D1:5 D3:-5 D5:5 D6:4 D12:6 D14:8 E4:6 E5:5 E8:8 E12:6 F2:4
U:legal|4.89|G2:7 G5:4
U:legislation|5.39|
U:lesson|6.79|D4:15 D7:5 D8:10 D9:26 D15:7 D17:30
U:life|7.96|D4:6 D10:14 D11:5 D12:7
U:link|6.57|A2:-4
U:list|7.26|A1:19 A2:6 A3:22 A6:4
U:listen|7.26|B1:21 B2:7 B3:7 B4:5 B6:17 B8:22 D5:13 D13:6
U:little|4.16|A1:-11 A2:-7 A3:-4 B1:5 B5:-6 C1:-6 C4:-6 C5:-6 C6:-6 C7:-4 C8:-4 C10:-6 D1:-7 D3:-6 D4:-6 D5:-4 D6:-6 D8:-9 D10:-7 D11:-6 D12:6 D14:-5 D17:-6 E1:10 E3:4 E4:-6 E7:-6 E13:-6 F1:-7 F2:7 F4:4 G7:8
U:live|7.77|
U:lived|7.62|D9:12 D12:12 E14:11
U:living|6.23|D3:14 D4:6 D6:13 D8:9 D9:7 D10:13 D11:9 D12:12 E14:10
U:local|6.31|E1:5 E2:5 E4:9 F1:5 F3:15 F4:6 F7:7
U:long|7.96|
U:look|1.91|A2:-4 A3:-6 A4:-5 A6:-5 C6:-5 C7:-5 C8:-7 C10:-6 C12:-5 D2:-6 D3:-6 D6:-5 D13:-6 D16:-5 F8:-4
U:lot|8.18|D2:10 D7:7
U:low|8.18|D6:6 D14:25
U:make|6.35|A2:6 A4:14 E4:11 E11:7 E14:7 F1:4 F2:9 F3:19 F7:15
U:management|7.17|E4:14 F1:9 F2:22 F3:18 F4:10 F7:8
U:manager|7.96|
U:many|4.68|A5:-8 C2:5 C6:-5 C7:-4 D3:-8 D7:-5 D9:-4 D10:-7 D11:-5 D14:-5 E1:-7 E2:9 E5:-5 E9:-5 E10:4 E13:-5 F5:6 F6:4 F7:4
U:march|7.37|B5:15
U:marguerite|7.62|A1:5 C1:12 C2:19 C13:22 E8:10 E13:23
U:marigold|4.95|C5:-6 C8:-4 D2:5 D7:-5 D9:-4 D10:-8 D17:4 E2:5 E12:4 F4:4 G2:11 G7:11
U:mark|6.31|
U:matter|6.68|D9:-4
U:may|8.18|C11:12
U:maybe|5.72|A1:6 A2:-4 B5:6 B8:5 C1:10 C3:6 C4:7 C5:7 C6:-5 C13:-5 D1:5 D4:5 D5:5 D7:-4 D8:-7 D10:-5 D11:-5 D12:-4 D14:7 D17:-4 E4:5 E9:10 E10:-8 E13:-4 E14:-6 F3:6
U:mean|5.04|A1:-5 B8:-5 C4:-5 D6:-6 E10:5
U:meant|8.47|
U:meet|5.25|A5:-5 B1:10 B2:14 B3:19 B4:13 B9:12 C2:8 C4:5 C11:6 D10:-4 D17:5 E8:4 E9:6 E10:6 E14:4
U:mental|6.43|D6:13 D11:11 D14:32 E12:8
U:mention|8.18|C12:10
U:mercy|7.77|C3:7 C9:12
U:merrowfield|5.36|A5:-9 B8:-4 C4:-5 D4:-7 D6:-5 D8:-6 D10:11 D11:-5 D12:-5 D17:4 E7:6 E11:6 E13:-6
U:might|8.47|C10:11
U:mill|4.15|B1:6 B8:-5 D6:5 D7:9 D9:-5 D12:5 E5:4 E7:6 E9:-4 E10:5 E13:7 F7:10 G2:7 G4:4 G5:5 G7:5
U:mind|7.77|A5:11 D14:8
U:miss|7.62|C1:20 C2:5 D2:9 D7:27
U:mission|7.62|E8:4
U:mixed|5.35|A1:-6 A2:-7 B3:-8 B4:-6 C10:9 C11:6 C13:-5 D3:10 D7:-5 D8:-5 D10:-6 D12:-5 E5:4 E7:-4 E8:8 E10:-5 E13:-5 E14:7 F3:-5 F9:5
U:mockbridge|4.62|A6:9
U:model|4.77|A3:5 B9:-4 D1:-8 D7:-5 D8:4 D11:5 D12:-5 D15:-4 E4:5 E6:6 E9:-4 E13:4 E14:-6 F3:5 F5:4 G2:11 G3:4 G4:5
U:monday|8.47|B7:5 C11:16
U:money|6.07|B5:28 E7:7 E9:13 E10:7 E11:4 E14:28
U:monitor|5.32|A2:8 A6:10 C1:-6 C10:-4 D7:-5 F4:26 F7:18 F8:7 F10:10
U:more|7.17|C7:6 E1:11 E3:6 E5:9 E8:10 E12:7
U:move|6.73|C11:28
U:moving|5.61|A5:5 C4:-5 C11:46 D10:19 D12:-4
U:mrs|7.37|E2:29
U:muddlecombe|4.87|A5:-12 B8:-6 C4:-7 C6:-5 C10:-4 D1:-11 D6:7 D9:-6 D10:-6 D12:-10 D14:-13 D15:6 E1:-7 E5:-4 E9:-5 E11:-4 E13:-4 E14:-7 F1:5
U:my|5.44|A5:11 B3:6 B8:9 C1:6 C2:7 C3:5 D1:7 D2:9 D4:8 D5:8 D7:11 D15:6 E10:4 E11:4 E14:7
U:name|4.25|B2:4 D9:-5 D11:-7 D12:-6 E2:11 E7:-5 E10:9 F10:6 G1:4 G8:6
U:national|7.62|
U:need|5.74|B9:13 D3:5 D5:6 D6:-4 D7:5 D11:7 D14:5 E1:7 E5:5 E8:5
U:nether|6.04|E2:6
U:new|6.43|B7:29 C11:5 E1:8 E3:4 E5:6 E8:7 E12:5 E14:-4
U:next|6.39|A4:-5 A6:-4 B5:-4 B6:-4 C6:-4 C9:-7 C10:-5 D3:-4 D9:-5 D10:21 D12:11 E11:-5
U:northmere|7.62|
U:not|6.39|B3:7 D8:9 D13:8
U:notic|7.26|A1:7 A2:12 A3:15 A5:7 E13:26
U:notional|4.75|A3:6 C4:8 C9:4 C10:-4 D10:5 D16:4 E12:7 E13:10 F6:5
U:november|7|F3:7
U:nowhere|5.1|A5:6 B7:4 C6:6 C7:7 D1:7 D4:4 D13:8 D15:7 E8:8 E12:5 E13:-4 F8:7
U:number|7.96|
U:nursery|3.3|A3:-5 A4:-6 B2:6 B6:-6 B9:-7 C1:4 C2:6 C3:-6 C4:-12 C6:-7 C7:-7 C10:-7 C12:-6 D1:-8 D2:-8 D5:-7 D6:-5 D7:11 D8:-5 D10:-13 D11:-7 D13:-7 D14:-13 D16:-5 D17:-7 E2:4 E6:-5 E13:-8 E14:9 F1:-6 F4:7 F6:-4 F7:-5 G7:7
U:objectiv|7.77|A5:5 B1:7 B3:11 D7:4
U:objective|7.17|
U:october|7.26|B1:30 B2:15 B3:11 B4:8 E3:10
U:off|6.35|B9:28 C9:6 C10:32 C12:8
U:office|8.47|C11:8 E14:12
U:officer|6.93|C1:6 C2:5 D12:-4 E13:-4
U:often|6.07|A1:4 B1:18 B2:18 B3:8 C1:5 D6:6
U:once|4.97|A4:4 B9:-4 C10:-6 D13:4 D15:6 E2:8 E4:8 E9:5 E10:4 E12:-5 F10:7
U:one|3.88|B3:-6 B5:-5 B6:-8 B8:-4 B9:-6 C1:8 C3:-8 C5:-6 C6:-6 C7:-5 C9:5 C10:-7 C11:4 C12:-4 D1:-7 D4:-6 D5:-4 D7:5 D9:6 D11:-5 D12:9 D13:7 D15:-5 D17:-5 E1:-5 E2:6 E3:5 E4:11 E5:6 E10:5 E14:7 F1:-7 F2:6 F3:5 F8:5
U:ones|4.44|A1:-7 A2:-5 B2:4 B5:-8 B7:5 C3:-6 C4:-4 C6:-4 D6:-4 D8:-7 D9:5 D10:-5 E1:6 E4:-5 E13:-4 E14:5 F1:-5 G1:5 G3:5 G7:10
U:only|6.31|B1:22 B2:20 B3:13 B4:19 B9:8
U:opportunit|7.17|A1:-4 D9:28 D10:7 D12:4
U:opportunity|8.18|D11:9
U:ordinator|7.96|D2:13 D3:16 D5:5
U:other|4.41|A3:-5 A4:-4 B6:-5 B7:-5 B9:-7 C6:-7 C7:-5 C9:4 D4:-6 D6:-5 D7:-4 D13:-4 D15:-5 D17:-6 E4:-7 E5:-6 E9:35 E11:4 E14:12 G1:12 G2:11 G3:5 G7:13
U:ottilie|7.96|
U:ourselv|8.18|F1:11 F2:13 F3:6 F7:23
U:out|6.73|A1:14 C2:9 E10:30 F6:-4
U:owed|7.49|
U:page|5.41|A1:7 A3:5 A5:4 B2:4 B4:5 B6:-5 B8:4 C1:8 C3:-6 C4:-5 C9:6 C11:7 C13:-6 D1:-4 D2:-4 D3:-5 D4:-4 D7:6 D8:-7 D9:4 D10:-5 D12:6 E2:6 E4:9 E7:9 E13:5 E14:8 F1:-4 F2:6 F3:5 G1:7 G7:11
U:paragon|4.86|A3:-6 A4:-4 A6:-5 B8:-7 D6:6 D7:-6 D9:-5 D12:-6 E6:4 E7:4 E9:-5 E11:7 E13:5 E14:-5
U:part|4.65|A5:-9 B3:6 C1:6 C4:-6 C7:-4 C10:6 C11:7 C13:-6 D1:-7 D2:-4 D3:7 D6:6 D7:-7 D10:6 D11:9 D12:4 D14:-5 E5:7 E10:-7 E13:5 E14:7 F3:4 F6:7
U:pellowmead|5.16|B5:5 B6:-5 B7:-5 C4:-5 C6:-6 C8:-4 D2:-5 D3:-5 D4:-5 D6:-4 D7:13 D8:6 D10:-6 D11:-5 D12:10 D17:-5 E1:-6 E4:-5 E11:5 E12:5 E13:-5 E14:5 F1:-4 F4:4
U:people|3.91|A2:4 A3:-5 A4:-4 A6:-5 B7:-4 C5:-4 D2:-5 D3:-4 D4:-5 D9:-6 D11:-5 D12:9 D15:-4 D17:-5 E2:22 E13:4 F7:-4
U:pep|5.17|A6:-5 B1:26 B2:40 B3:27 B4:26 B6:8 B8:5 B9:7 C2:-4 C9:-5 C11:-4 D3:-5 D9:-4 D12:-4
U:peps|4.96|A1:-5 A5:-7 A6:-4 B1:22 B2:17 B3:34 B4:39 B5:6 B6:16 B7:17 B8:11 B9:25 C1:-4 C2:-6 C4:-5 C6:-4 C9:-6 C10:-6 C11:-6 D1:-4 D2:-4 D3:-6 D4:-4 D8:-5 D9:-4 D12:-5 D13:-4 D17:-4 E10:-4 F2:-4 F3:-4
U:permanent|5.76|C5:33 C6:10 E6:7
U:person|5.96|A1:11 A2:4 A5:26 A6:4 C8:22 C10:9 D7:6 D12:14 D14:-6
U:personal|4.3|B1:13 B2:24 B3:26 B4:14 B5:13 B6:15 B7:5 B8:16 B9:9 D3:-7 D12:-5
U:personnel|8.18|E2:5
U:philippa|8.47|E2:18
U:picture|7.62|B6:15 G1:13 G3:17 G5:11
U:pinch|4.5|A4:4 B2:4 B6:5 C13:6 D7:-5 D9:-5 D12:-5 D15:5 E11:-4 E14:8 F6:-5 F10:7 G1:4 G5:5 G6:6
U:plac|5.85|B7:5 C10:12
U:placement|7.08|C10:20 C12:11
U:plan|3.76|A1:-7 A3:-5 A4:-6 A5:-5 A6:-5 B1:17 B2:24 B3:25 B4:22 B5:11 B6:17 B8:33 B9:10 C2:-4 C4:-5 C7:-4 C8:-4 C9:-4 C11:-5 C12:-5 D2:-4 D3:13 D4:-4 D6:-5 D7:-5 D9:-5 D10:-4 D11:-4 D12:-6 D13:14 D15:-4 D17:-5 E7:-4 F2:-4
U:plann|4.75|A5:-5 B1:8 B2:21 B3:25 B4:14 B5:15 B6:16 B8:23 C10:-5 D3:-4 D13:10
U:play|7.26|C9:16 D1:7 D4:13 D7:9 D9:6 D10:-4 E14:6
U:plumstone|5.35|A3:11 B6:6 C4:-5 C6:8 C8:-4 C9:5 C11:-11 D6:-8 D10:-6 D17:-5 E4:6 G3:8
U:plus|6.48|B5:44 B6:-8 D16:-4
U:polic|6.86|A2:-4 C10:-6 F9:7
U:policy|1.43|A3:-4 A4:-5 B8:-5 C6:-4 C12:-4 D1:-5 D11:-5
U:poor|8.18|C1:7 C2:14
U:post|6.52|B3:5 B4:5 B8:10 E2:21
U:practice|8.18|C9:11 F9:13
U:premium|6.35|B5:39 B6:-8 D16:43
U:pretend|7.62|
U:prevent|8.47|C13:31
U:previous|2.2|A3:-7 A4:-7 A6:-6 B4:-4 C7:-5 C8:-6 D2:-6 D7:-7 D9:-5 D12:-8 D13:-5 D14:-4 D16:-5 E9:-4 E12:-4 E14:-7 F8:-4 G2:5 G5:5
U:primary|3.04|A4:-5 A5:-5 A6:-6 B9:-8 C6:-6 C7:-7 C8:-5 C10:-7 D7:-5 D8:-7 D14:-5 D17:4 E2:5 E4:5
U:principal|5.61|C5:11 C6:6 E1:11 E3:7 E5:12 E6:17 E12:7
U:principl|4.99|A1:7 B1:-4 B2:-5 B5:-5 C1:-6 C2:-5 C9:6 C11:-6 D15:5 E1:-4 E10:30 G5:4
U:principle|6.52|B3:9 C3:5 C9:7 D15:10 E10:5
U:priorit|8.47|
U:priority|7.96|D2:4 D10:6 D14:6 D15:9 E14:7
U:privacy|6.93|E7:10 E8:5 E9:17 E10:47 E11:7
U:private|7.37|E10:31
U:problem|8.18|D11:6
U:procedur|5.65|C1:7 C2:7 C6:10 C8:6 D2:-4 D3:10 D4:8 D7:6 E14:13 F3:-4
U:procedure|3.95|A1:5 A3:5 B9:6 C3:5 C5:-4 C8:-4 D1:4 D4:-7 D5:-6 D9:-5 E5:6 E6:-4 E9:7 E14:-4 G5:-5
U:progres|5.96|A5:8 D1:4 D4:5 D5:4 D6:12 D10:5 D11:4 D12:6 D15:7 D17:8 E11:10
U:promis|7.77|
U:promise|5.96|A1:-9 A5:6 D5:5 D7:-4 E13:-4 F2:11 F3:-8
U:promot|4.87|A6:-4 B8:6 C4:9 C6:-5 C9:-13 C13:-6 D2:-5 D4:5 D7:-5 D9:8 D12:-5 E9:-5 E10:-7 E14:-5 F3:4 F9:6 G2:5 G3:5 G5:5 G6:13 G7:9 G8:7
U:protection|8.18|B9:30
U:provision|4.76|A3:-4 A4:-5 A6:-5 B8:-6 B9:14 C2:4 C8:7 C10:26 C13:6 D1:-6 D2:-4 D3:-6 D4:7 D5:-5 D9:-6 D10:5 D11:-5 D13:-4 D17:-5 E2:7 E9:-5 E10:-7 E13:7 F1:-5 F3:-7
U:public|5.83|A1:-7 A2:11 A5:6 B3:6 C3:6 C6:-4 C9:5 C11:6 C13:-4 D4:4 D8:8 D9:-5 D10:-4 D12:-5 D16:5 E2:-7 E3:7 E4:-4 E9:9 E10:11 E11:8 E14:-4 F3:-5
U:puddlejump|5.41|A1:7 A3:5 A5:4 B2:4 B4:5 B6:-5 B8:4 C1:8 C3:-6 C4:-5 C9:6 C11:7 C13:-6 D1:-4 D2:-4 D3:-5 D4:-4 D7:6 D8:-7 D9:4 D10:-5 D12:6 E2:6 E4:9 E7:9 E13:5 E14:8 F1:-4 F2:6 F3:5 G1:7 G7:11
U:pupil|2.42|A4:-6 B5:5 C4:7 C6:-5 D7:-8 D9:-7 D11:-6 D12:-7 D13:-4 D16:-5 E2:5 E4:6 E12:4
U:purpose|5.67|
U:put|6.62|C6:6 C9:6 C10:5 D8:8 D17:8 E10:17 F3:9
U:quality|8.47|B4:16 B6:17
U:quarterstaff|4.23|A3:-5 A6:-5 B8:-8 B9:-6 C6:-7 C8:-6 C9:-11 D1:5 D3:4 D6:7 D7:-6 D9:-5 D11:-6 D12:6 D13:-4 D15:4 E1:13 E5:-9 E7:-5 E9:-6 E10:-10 E12:-4 E13:-7 F10:-4
U:question|4.45|A6:-5 B2:5 B9:-4 C6:7 D3:-6 D9:7 D13:6 E8:9 E10:6 E11:6 E13:-6 E14:7 F7:9
U:quillan|5.42|B1:-5 B2:-5 B3:5 B4:-4 B5:-6 C1:-6 C2:-5 C11:-7 D8:-4 D9:6 D12:5 D15:6 E1:-5 E2:6 E3:-4 E8:-5 E14:4 F2:-4 F3:-6 G5:6
U:raise|6.93|B3:-4 D10:6 D12:17
U:rationale|6.39|B8:-4 D3:-5
U:ravelin|5.33|A2:4 A3:-5 A4:-6 A6:-5 B3:5 B7:-5 B8:-8 B9:7 C8:-5 C10:-6 C11:-12 C13:4 D3:-10 D6:-6 D8:-9 D9:10 D10:6 D12:-8 D13:-5 D14:-5 D15:7 E4:8 E8:6 E11:-4 E13:7 E14:-6 F3:5 F9:8
U:reach|7.08|
U:read|6.1|A5:-4 B6:-4 D8:15 E4:7 E5:12 E12:7 E13:8
U:recommend|7.77|D10:-9
U:record|7.49|G4:15 G7:16
U:reduc|8.47|C10:9
U:referenc|6.79|
U:referr|7.49|A1:19 A2:9 C10:15
U:referral|5.18|B3:5 B6:-6 B8:-5 B9:12 C10:5 D1:-5 D2:-4 D3:-5 D4:-4 D8:6 D17:-5 E4:6 E5:-4 E10:-8 E11:-5 E14:-5 F3:4 F7:4
U:refs|7.96|
U:regard|7.77|
U:regs|7.49|
U:regulatory|7.62|
U:report|6.2|A4:-4 B5:-4 C9:-4 E1:8 E4:7 F1:27 F2:53 F3:32 F6:13 F7:8
U:responsibilit|4.19|A1:5 A2:5 A4:-4 A5:4 A6:-5 C4:5 C5:7 C10:4 D7:-5 D8:5 D17:9 E2:5 E4:7 E6:8 E7:9 E8:4 E11:6 E13:9 F1:12 F3:7 F10:4 G6:9 G7:4 G8:5
U:responsible|6.07|D4:-4 D14:-7 D17:-6 E2:12
U:review|5.22|A3:11 A4:-4 B6:-5 C9:-6 D1:7 D5:21 D6:-4 D12:-4 F4:31 F5:8 F6:8 F7:-5 F10:-5 G5:-4
U:risk|6.62|C3:5 C8:24 C9:6 C10:9 D8:11
U:river|4.68|A5:-8 C2:5 C6:-5 C7:-4 D3:-8 D7:-5 D9:-4 D10:-7 D11:-5 D14:-5 E1:-7 E2:9 E5:-5 E9:-5 E10:4 E13:-5 F5:6 F6:4 F7:4
U:road|5.1|A5:6 B7:4 C6:6 C7:7 D1:7 D4:4 D13:8 D15:7 E8:8 E12:5 E13:-4 F8:7
U:role|3.84|A1:-6 A3:-4 A4:-5 A5:6 B1:-9 C6:-5 C7:-5 D4:-5 D7:-6 D12:-6 E1:9 E2:5 E7:14 E8:10 E9:8 E11:7 E12:-5 E13:7 F1:5 G2:9 G3:6 G4:6 G6:7 G7:10
U:roll|7.49|B9:24 C10:11 C11:10 C12:14
U:round|6.31|A5:-5 B7:5 C1:7 C2:9 C3:5 C4:15 C9:7 E7:12 E8:10 E10:11 E14:6
U:row|5.01|A2:5 A5:8 B5:6 B6:5 B8:5 C1:8 C4:6 C8:4 D2:-5 D5:-4 D6:-5 D10:5 D13:-4 E1:-5 E4:-5 E5:-4 E9:6 E10:6 E13:7 E14:8 G1:12 G3:7 G7:7
U:rule|7.37|
U:safe|5.9|C5:-5 C8:28 C9:14 C11:-4 E8:13 E10:10 E12:10
U:safeguard|4.33|A1:4 A3:8 B8:-6 C1:6 C5:-5 C8:-4 C13:5 D1:4 D2:-5 D4:-5 D6:-5 D7:-5 D9:-5 D10:-6 D12:-6 D14:-4 E5:4 E8:17 E9:12 E10:5 E13:15 E14:-6
U:safety|8.47|C9:14 E8:13
U:salt|4.5|A4:4 B2:4 B6:5 C13:6 D7:-5 D9:-5 D12:-5 D15:5 E11:-4 E14:8 F6:-5 F10:7 G1:4 G5:5 G6:6
U:same|8.18|D10:12 D11:7 E14:12
U:sanction|8.47|C6:17 C7:9
U:says|7.96|F1:12 F3:13 F7:23
U:school|1.58|A3:-4 A4:-7 B8:-4 B9:-5 C7:-4 C9:4 C10:-5 D13:-5 D14:-7 G1:4 G3:5 G7:7
U:scope|5.83|
U:section|4.96|A1:5 A3:5 A4:5 A6:-5 B9:-6 C6:-7 C7:-5 D2:5 D4:4 D5:-4 D7:-6 D9:4 D10:-9 D12:-6 D17:6 E4:5 E5:5 E10:5 E11:-5 E12:5 E13:-5 E14:8 F3:4 G4:7 G5:5
U:see|5.21|A1:-6 A2:-7 A3:5 A4:-6 A6:9 B1:8 B2:5 B4:9 B7:-4 B8:6 C3:-6 C4:-7 C6:-7 C7:-5 C9:5 C10:-5 C11:10 C13:-5 D1:-7 D2:-4 D4:-5 D5:-4 D6:-5 D7:11 D8:7 D14:-5 D17:-4 E9:-5 E11:6 E13:-4 E14:5 F1:-4
U:senco|7.17|D3:9 D4:16 D5:7 D13:12
U:send|6.79|C6:23 D2:9 D5:10 D17:4
U:senior|7.96|D6:8 D14:9 E12:7
U:september|7.17|A1:9 D1:-6 D2:25 D7:18
U:servic|6.73|E2:10 F4:8
U:set|7.08|B1:8 B4:6 B7:5 D13:6
U:settl|6.16|A5:17 C4:-4 C7:-5 C11:12 D3:-5 D8:6 D10:-6 D12:8
U:shar|8.47|
U:should|7.37|E2:11
U:shut|7.17|C3:6 C6:7 C8:6 C9:11
U:since|8.47|F5:31
U:site|6.68|B9:31 C10:35 C12:9
U:sixth|7.17|E2:16
U:slapdash|5.1|A2:-5 A5:-9 B6:-5 B7:7 B8:-5 C6:-4 C7:4 C9:-8 C13:-5 D1:-7 D3:-5 D6:-6 D7:7 D9:-4 D10:-7 D11:-4 D14:6 E3:12 E4:5 E5:-4 E7:12 E9:-5 E11:-4 E13:6 E14:5 F2:-9 F3:-10
U:sloe|4.44|A1:-7 A2:-5 B2:4 B5:-8 B7:5 C3:-6 C4:-4 C6:-4 D6:-4 D8:-7 D9:5 D10:-5 E1:6 E4:-5 E13:-4 E14:5 F1:-5 G1:5 G3:5 G7:10
U:social|1.02|
U:somebody|6.62|A5:6 C1:7 C2:18 C9:11
U:someone|7.49|A5:30 E11:9
U:source|8.18|
U:sp|4.6|A1:6 A3:10 A5:4 B4:4 B8:-5 B9:4 C3:4 C5:-5 D1:5 D2:-5 D4:-4 D6:-5 D7:-4 D9:-4 D10:-5 D12:-6 D14:-4 E2:5 E4:4 E5:6 E9:4 E14:-6 F2:4
U:special|6.16|A5:7 D2:5 D3:5 D5:7 D6:-5 D7:7 D11:9 D14:6
U:st|4.58|B5:-4 B6:-6 B9:-5 C4:-4 C9:7 C11:-11 D3:-6 D4:-6 D6:-5 D15:4 F10:5
U:staff|4.04|A1:-7 A2:-4 A3:-7 A4:-7 A6:-4 B5:-5 B6:-6 B8:-5 B9:-5 C4:-5 C6:-6 C7:-5 C8:-7 C10:-6 D2:-5 D3:-7 D6:-5 D7:-5 D8:-7 D10:-6 D11:-5 D12:-5 D13:-5 D15:-6 D17:-5 E2:-5 E3:30 E4:13 E5:20 E7:13 E8:26 E10:18 E11:-4 E12:32 E13:6 E14:-4 F3:8 F7:-5
U:stand|7|
U:standard|5.32|B3:9 B4:6 B6:6 B9:4 C1:10 C2:8 C4:6 C11:9 D1:12 D3:5 D4:8 D6:15 D10:5 D12:15 D15:9 D17:6 E8:5 E10:4 E14:7
U:start|6.16|A5:19 C2:15 C6:-4 C10:-5 C11:22 D3:-4 D8:9 E14:13
U:statement|5.06|B1:-4 B2:-5 B4:-5 B5:-5 B8:-4 C1:-5 C2:-4 C6:-4 C11:-7 D8:-5 D10:-4 D15:5 E1:-5 E2:5 E6:-4 E8:-5 F2:-4 F3:-6 G1:6 G5:5 G8:9
U:statutory|5.18|B3:4
U:stay|7.17|C1:11 C2:5 C6:8 C8:7 D8:21
U:step|7.08|
U:still|8.47|B8:27
U:stop|7.62|C1:13 C2:8
U:stud|7.62|D1:6 D4:9 D5:-6 D7:12 D10:5 D11:4
U:student|3.68|A4:-6 B2:4 B8:5 C6:-4 C8:-4 C9:7 C12:-5 D2:5 D4:-7 D9:-9 D11:-8 D12:-10 D13:-4 E4:7 E7:-7 E10:6 E11:-5 G8:4
U:study|7.96|D1:11 D2:10 D7:9 D8:9 D17:18
U:stuff|7.26|D11:15
U:succes|7.77|D10:-7
U:supervision|8.47|E3:14 E4:20 E12:8
U:support|4.01|A4:-5 A5:-8 A6:-6 C6:-6 C8:-4 C11:-8 D1:6 D2:14 D3:9 D4:7 D5:7 D8:6 D10:7 D11:9 D14:8 D17:10 E3:12 E7:5 E10:-6 E13:-4 F6:4
U:sure|8.18|F1:12 F3:14 F7:24
U:suspend|6.73|C3:30 C4:31 C5:9 C6:46 C7:12
U:suspension|3.72|A3:-5 A4:-5 A6:-4 B2:-4 B3:-5 B4:-4 B8:-5 C1:-5 C2:-7 C3:25 C4:45 C6:36 C7:36 C8:5 C9:6 C11:-6 C13:9 D2:-5 D3:-6 D7:-7 D9:-7 D10:-4 D12:-7 D13:-5 D15:-5 E6:10 E10:-5 E14:-5 F3:-5 F6:-4 F9:4
U:system|4.22|A3:-5 A6:-5 B8:-8 B9:-6 C6:-8 C8:-6 C9:-11 D1:5 D3:4 D6:7 D7:-6 D9:-5 D11:-6 D12:6 D13:-4 D15:4 E1:12 E5:-8 E7:-5 E9:-6 E10:-10 E12:-4 E13:-7 F10:-4
U:table|4.15|B1:6 B8:-5 D6:5 D7:9 D9:-5 D12:5 E5:4 E7:6 E9:-4 E10:5 E13:7 F7:10 G2:7 G4:4 G5:5 G7:5
U:take|8.47|E1:11
U:talk|6.35|C9:11 D1:5 D4:9 D7:6 D9:4 D10:-4 E2:11 E14:5 F3:7
U:target|7.37|B4:31
U:taught|7.37|D3:20 D4:17 D7:7 D8:11 D9:4 D10:9 D17:13
U:teach|4.69|D1:18 D2:21 D3:14 D4:12 D5:5 D7:-8 D8:23 D10:16 D11:23 D12:5 D15:17 D17:25 E11:5
U:teacher|3.48|A1:15 A3:-6 A4:-5 A5:11 B2:9 B3:11 B4:4 B5:7 C1:-5 C4:-5 C7:-5 C8:-7 C11:7 C12:-4 D2:-5 D3:-7 D5:-5 D7:-6 D8:9 D13:-5 D14:-4 E1:16 E2:-4 E4:-4 E7:15 E10:7 E12:-5 E13:6 F2:5 G5:-4
U:team|7.49|D1:31 E13:6 F6:16 F8:11 F10:11
U:teasel|5.3|B6:-6 C1:5 C2:6 C4:-5 C6:8 C8:5 D2:-5 D3:8 D4:7 D6:-5 D7:5 D10:-5 D11:-5 D14:-4 E3:5 E4:7 E14:11 F1:-4 F2:-5 F3:-6 F4:9
U:telephone|8.47|
U:tell|6.48|E4:10 F1:21 F2:30 F3:27 F4:12 F7:21 G3:18
U:term|6.73|A2:7 A3:22 C6:-5 D1:15
U:tern|5.1|B9:-5 C5:7 C10:7 D6:-6 D7:-4 D12:-5 E4:4 E5:-4 E6:4 E7:-4 F7:5 F9:5
U:them|6.79|A1:6 C1:23 C10:8
U:there|6.31|B1:17 B2:5 B3:12 B4:6 B5:7 B8:13 B9:16 D1:6 D4:6
U:these|7.49|A1:7 B8:4 D6:-7
U:theyre|8.18|D6:6 D14:25
U:thing|5.98|C2:13 C3:7 C5:11 C6:-5 C9:19 D11:6 D12:11 E11:6
U:think|6.52|C3:10 C9:5 C12:6 D6:6 D7:5 D9:4 D14:5
U:those|5.01|A2:5 A5:8 B5:6 B6:5 B8:5 C1:8 C4:6 C8:4 D2:-5 D5:-4 D6:-5 D10:5 D13:-4 E1:-5 E4:-5 E5:-4 E9:6 E10:6 E13:7 E14:8 G1:12 G3:7 G7:7
U:through|7.62|E2:15
U:throw|7.17|C9:13
U:tide|5.1|B9:-5 C5:7 C10:7 D6:-6 D7:-4 D12:-5 E4:4 E5:-4 E6:4 E7:-4 F7:5 F9:5
U:time|7.08|C1:11 C10:27
U:timetabl|6.73|C10:29 C12:9
U:timetable|7.26|B9:23 C10:18 C11:10 C12:13
U:together|8.47|B2:13 D3:15 E13:19
U:tolland|4.6|A1:6 A3:10 A5:4 B4:4 B8:-5 B9:4 C3:4 C5:-5 D1:5 D2:-5 D4:-4 D6:-5 D7:-4 D9:-4 D10:-5 D12:-6 D14:-4 E2:5 E4:4 E5:6 E9:4 E14:-6 F2:4
U:tollgate|7.17|E2:16
U:topic|8.47|D9:40
U:track|8.47|A2:17
U:train|5.24|D4:-4 E1:15 E3:41 E4:60 E5:26 E12:24 F6:9 F7:5
U:transfer|6.73|B9:12 C11:9
U:transition|7|C11:30
U:trauma|7.96|
U:trip|8.18|E14:21
U:trust|2.98|B7:-6 C4:5 D4:6 D15:5 D17:6 E4:6 E6:8 E14:5 F3:7 F5:10 F6:6 F7:7 F8:5 F9:6 F10:7
U:truste|7.26|A2:7 E4:14 F3:5 F5:21
U:turn|7.26|A5:6 C1:9 C2:23
U:turnstile|4.81|A3:-6 A4:-4 B6:-8 B7:-5 C6:-8 C7:10 D1:-8 D2:-6 D4:-6 D5:-5 D8:5 D9:-6 D11:-5 D14:4 D15:5 D17:-7 E1:-8 E7:-4 E10:6 E11:6 E13:-5 E14:10 F3:-14
U:tutor|6.93|A5:12 D4:24 D7:6 D8:14 D9:15 D10:18 D15:33 E11:12
U:two|4.83|A3:-4 A4:-5 A6:-5 B6:-7 B7:-4 C4:-6 C7:-4 C8:-4 C10:-5 C13:-6 D2:-5 D4:-7 D5:-4 D7:-6 D12:-7 D13:-4 D14:-5 E5:-4 E7:8 E11:6 E13:-5 F3:-9 F7:-4
U:unit|5.18|B3:5 B6:-6 B8:-5 B9:12 C10:5 D1:-5 D2:-4 D3:-5 D4:-4 D8:6 D17:-5 E4:6 E5:-4 E10:-8 E11:-5 E14:-5 F3:4 F7:4
U:up|6.07|A5:5 B1:5 B4:6 C1:5 C2:15 C13:6 D1:11 D3:8 D4:6 D7:6 D13:12 D15:9
U:upper|6.07|E2:6
U:ups|5.58|A2:-4 D4:-6 D10:-5 E1:19 E3:14 E5:10 E7:8 E8:14 E12:15 E13:10 F2:15 F3:11 F4:5
U:us|4.91|A1:-4 A2:4 A3:-5 A6:6 B4:4 B5:-7 B6:-4 B7:4 B8:8 C3:-6 C4:-5 C6:-5 C8:-5 C11:6 C13:-4 D1:-4 D2:-5 D3:-5 D6:-5 D7:6 D10:-7 D11:-6 D14:-4 D17:-4 E3:8 E7:8 E8:7 E10:17 E11:5 E13:6 E14:10 F1:-4 G3:5
U:use|6.68|B3:6 D8:10 E5:17 E8:7 F8:21
U:used|5.9|B8:8 E14:11
U:v|6.68|C1:10 C3:5
U:vale|4.86|A3:-6 A4:-4 A6:-5 B8:-7 D6:6 D7:-6 D9:-5 D12:-6 E6:4 E7:4 E9:-5 E11:7 E13:5 E14:-5
U:version|7.08|F5:21
U:vi|8.47|C11:14
U:vii|7.62|D1:6 D4:9 D5:-6 D7:12 D10:5 D11:4
U:viii|7.49|E8:14 E10:14 F3:4
U:virtual|5.35|A2:-4 B5:-4 B6:16 C1:-7 C10:-4 E2:-4 E4:-6 F2:-5 F3:-5 G1:69 G2:37 G3:86 G4:44 G5:50 G6:37 G7:67 G8:24
U:visible|6.52|A2:7 A4:15 E4:11 E11:8 E14:8 F2:11 F3:11
U:vision|7.26|
U:voice|7.37|A5:9 B3:12
U:vulnerable|3.29|A6:-4 B9:-6 C6:-7 C9:-4 D6:4 D7:-7 D11:-8 D13:-5 D15:6 E1:6 E7:-5 E13:-7 E14:6 F5:-4 F6:-5 F8:-4
U:walk|8.47|
U:want|7.62|C1:13 C2:8
U:was|7.62|
U:week|6.27|A1:7 A2:8 A3:21 D1:10 D8:11
U:weirside|5.18|B3:5 B6:-6 B8:-5 B9:12 C10:5 D1:-5 D2:-4 D3:-5 D4:-4 D8:6 D17:-5 E4:6 E5:-4 E10:-8 E11:-5 E14:-5 F3:4 F7:4
U:welcome|7.49|A5:7 C11:22 D9:5
U:welfare|7.49|D2:11 D3:6 D10:6 D11:5 D14:6
U:well|6.68|D6:20 D7:6 D12:18
U:wellbe|4.99|C4:-4 D2:5 D3:11 D4:11 D5:6 D6:38 D7:10 D10:7 D11:5 D12:9 D14:25 D15:9 D17:7 E11:5 E14:10
U:were|3.88|A1:-6 A2:-5 B2:5 B4:8 B5:-4 B7:4 B8:7 B9:-5 C1:6 C3:-7 C4:-8 C5:-7 C7:-5 C9:9 C10:-6 D1:-5 D2:-6 D3:-5 D6:-7 D12:7 D15:-4 D17:-6 E1:5 E2:5 E12:5 E13:-4 E14:4 F1:-5 F2:7 F3:12 G1:7 G7:12
U:what|2.5|A2:5 A3:-5 A4:-5 A5:5 B1:5 B2:5 B9:-4 C1:7 C4:-7 C5:-5 C8:-4 C10:-7 D2:-4 D6:4 D15:-5 D16:-5 E1:6 E4:4 E9:-4 F2:7
U:when|3.22|A3:-6 A4:-6 A6:-5 B5:-5 B6:-5 C2:8 C9:10 C11:7 D1:-4 D3:-7 D4:-5 D5:4 D6:-5 D10:-6 D13:-4 D15:-5 E10:-4 E13:-5
U:where|6.86|G1:13 G3:12 G7:26
U:whether|8.47|F1:19
U:which|5.16|A5:-5 B9:4 C2:7 C4:5 D3:-4 D10:-6 D12:5 D17:4 E8:15 E10:15 E14:5
U:who|2.11|A3:-4 A4:-5 B9:-6 C1:5 C7:-5 C10:-7 D12:4 D14:-4 D15:-6 E2:5 F2:4 F3:5 F5:-4 F10:-5
U:whole|7.77|A3:9 A4:12
U:whom|6.68|
U:whose|8.18|
U:why|5.24|B8:-5 D9:-4
U:wicket|5.01|A1:6 B9:10 C2:8 C4:4 C5:-4 C6:10 C8:10 C10:6 C11:5 D5:6 D9:-5 D11:-4 D12:7 D14:8 E1:4 E4:6 E6:6 E10:-6 E14:-6
U:wide|3.43|A5:-5 B7:-6 B8:4 B9:4 C2:5 C4:6 D1:4 D7:-5 D9:-4 D10:-4 D12:-5 D17:7 E2:4 E6:6 E14:5 F5:8 F10:6
U:wider|7.17|B6:12 D10:8 D12:5 G1:11 G3:15 G5:10
U:wilfrida|5.15|B6:-5 B9:-4 C9:6 C11:-7 C13:5 D3:-5 D4:-5 D12:-4 E10:-6 E12:5 F10:9
U:wishbone|4.87|A1:-9 A3:-6 A4:-5 A6:-6 B8:-8 B9:-5 C1:8 C4:-7 C5:-6 C7:-5 C10:-6 D1:5 D2:-7 D7:-8 D11:-7 D15:-5 D16:5 D17:6 E4:-5 E7:-4 E8:6 E9:6 E11:4 E13:-4
U:without|8.47|B8:6 C6:22
U:wont|8.18|C1:7 C2:14
U:word|5.93|B3:5 C11:-5 D6:-5 D8:6
U:work|3.99|A4:-5 B7:-5 B8:4 B9:-6 C13:7 D4:8 D5:-5 D6:-7 D14:-6 E7:11 E8:6 E9:27 E10:9 E11:5 E12:4 E13:6 E14:14 F1:5 F10:-4 G1:20 G2:19 G3:14 G5:10 G7:18
U:worker|1.27|A4:-4
U:worr|8.47|E7:22 E8:18
U:written|6.52|
U:wrong|5.67|C3:8 C4:23 C5:7 C6:6 C7:14 C9:22 C10:7 C13:8 D12:-5
U:year|5.28|A5:11 B6:-5 C2:4 C6:-6 C7:-5 C11:4 E2:4 E7:7 E8:5 E9:5 E10:6 E11:9 F1:4
U:you|4.27|A1:6 A4:-6 B1:5 B4:8 B6:-7 B7:-5 B8:8 B9:-6 C7:-6 C9:10 C10:-5 C12:-4 C13:-5 D3:-5 D4:-6 D6:-7 D7:7 D8:18 D13:-4 E10:-5 E14:4 F3:9
U:young|4.89|A1:6 A5:11 B9:10 C2:7 C5:-4 C6:9 C8:14 C10:5 C11:5 D2:-4 D5:5 D9:-4 D11:-4 D12:7 D14:8 E4:5 E6:5 E10:-6 E14:-6
U:your|5.06|A5:12 C6:6 C7:7 D1:7 D8:18 D13:7 D15:7 E8:7 E12:5 E13:-4 F8:7
aaron|8.18|E8:6
abandonment|8.47|D9:69
abernethy|8.47|
ability|8.47|
able|6.35|A1:6 A2:5 B4:5 C5:7 D4:7 D14:9 E3:8 E12:6 E14:11
able_to|6.39|A1:6 A2:5 B4:5 C5:7 D4:4 D14:9 E3:8 E12:6 E14:12
about|3.35|A2:-6 A5:-9 B2:-8 B3:11 B4:-6 B7:-5 C1:7 C2:10 C6:-5 C7:-5 C8:10 C10:-5 C11:-8 C12:12 C13:7 D2:-8 D3:-8 D7:-7 D8:5 D9:27 D10:12 D11:-7 D12:14 D15:-7 D16:-4 D17:-6 E2:-6 E3:7 E6:14 E7:22 E8:25 E10:16 E11:8 E12:12 E14:-6 F2:7 F3:13 F4:-5 F7:-5 G3:14 G7:5
about_absence|8.18|A1:13 C2:6
about_any|7.26|B6:12 C2:14 C3:8 E3:7 E8:14 G3:29 G7:15
about_anyth|8.47|D8:18 E11:18
about_attachment|8.18|D14:22 E3:36
about_attainment|8.18|F2:22 F3:-5
about_attendance|7.77|C2:13 C10:12 C13:16
about_care|8.47|A1:15 E10:13
about_career|8.47|D10:-11
about_child|5.35|A1:-6 A5:-4 A6:6 B3:-6 C2:23 D12:-6 E6:15 E7:27 E8:35 E10:22 E12:10
about_children|7.17|E4:33 E6:15 E9:21 E10:15 E12:12 G3:14
about_each|8.47|A2:25 B1:12 D8:14 E13:27
about_every|7.77|A1:13 B1:5 C1:25 D12:18 E13:16
about_famil|7.77|D9:33
about_half|7.96|F3:13
about_home|8.47|C12:20
about_hope|8.18|E11:34
about_how|6.68|B1:4 B5:6 D1:11 D6:19 D8:9 D9:5 E7:12 E12:25 F1:13
about_in|8.47|E10:12
about_it|6.13|A1:6 A4:18 A5:13 B1:10 C1:19 C4:5 D4:5 D8:11 D10:-5 D12:20 E4:13 E8:5 E10:-4 F3:8 F8:17
about_look|7.77|A3:10 C3:-4 E6:16 E7:33 F1:11
about_me|7.62|B3:33 D8:10 D9:23 D17:9
about_my|7.77|B3:16
about_need|8.47|C9:24 E4:9
about_one|7|C3:-4 C8:25 E3:4 E5:5 E7:11 E8:4
about_our|8.18|A4:16 B9:4 C3:12 G1:32
about_placement|8.47|C2:-6 C7:8
about_progres|8.47|A2:-9 F1:11 F2:32
about_pupil|7.17|D5:15 E3:4 E5:5 E7:11 E8:10 E10:5 F3:12
about_safety|7.96|E8:27
about_school|8.18|B3:16 E7:-6
about_student|7.17|C2:20 E8:15 E10:17 G3:13 G7:21
about_that|8.18|B3:11 C8:11
about_their|7.08|B1:8 B2:5 B3:11 B9:15 C12:12
about_them|6.86|A4:6 B8:16 D9:9 D13:13 E10:8 F3:7
about_these|8.18|E6:44
about_this|7.96|A5:-5 C8:33 F2:6
about_what|6.16|B3:-5 B5:10 C1:7 C5:5 D9:-4 D10:18 D12:-4 E3:5 E11:13 E12:9
about_who|7.96|A6:-4 C9:9
about_why|8.18|D8:9 E10:23
about_work|8.18|D10:10 E12:7
about_worr|8.47|D4:10 D8:5 E8:22
about_young|8.47|B3:11
above|6.35|A3:10 B2:10 C11:9 D1:20 D2:15 F6:12 F7:15
above_all|8.47|B2:20
above_cut|8.47|D2:15
abroad|7.62|B2:17
absenc|7.49|A2:9 C1:47 D15:34 E13:-4
absence|4.92|A2:31 A4:-5 B2:-6 C1:50 C2:44 C3:-8 C4:-5 C9:-4 C10:-5 C11:-6 D1:-5 D3:-5 D7:6 D12:-8 E11:-4 F2:9 F3:5 G4:10
absence_are|8.18|C1:18 D7:8
absence_is|7.77|C1:11 C2:9 C13:11
absence_latenes|7.62|C1:23
absence_mean|8.47|
absence_or|8.47|C2:8 C13:4
absence_suspension|8.47|A2:24 F2:13 F3:11
absent|6.1|A1:-5 A5:5 C1:-5 C2:23 C10:8 E10:7
absent_more|8.47|
absent_without|7.49|C2:16
abuse|6.93|A3:7 D9:26 E8:28
abuse_neglect|8.47|E8:23
abuse_or|8.47|D9:11
academ|5.25|A1:-4 B3:5 B8:9 C1:6 C5:4 C11:6 D1:4 D2:4 D10:7 D15:6 D16:4 E14:6 F1:9 F3:6 F9:7 F10:5
academ_act|8.47|C13:4
academ_in|7.77|A5:14 F3:14
academ_may|8.47|
academ_monitor|8.47|C1:24 D11:4
academ_shall|7.77|B1:9 B4:5 B9:8 F10:12
academ_should|8.18|B8:9 D10:7
academic|5.93|A2:15 B1:24 B4:20 C7:4 D2:19 D12:7 D15:6 E2:7 E3:5
academic_outcom|8.47|E2:18
academic_progres|8.18|A2:23 D1:9
academic_year|6.62|B1:34 C7:7 E3:7
academy|4.48|A1:20 A4:10 A6:4 B2:6 B3:-4 B6:7 B8:11 B9:5 C9:7 C12:6 D1:10 D12:-5 D14:7 E2:16 E4:6 E5:-5 E6:7 E9:13 F2:8 F7:5 F8:20 F9:9 G4:4
academy_council|6.93|D11:-5 E2:18 E4:15 F1:5 F2:23 F3:9
academy_does|7.96|A4:9 C6:15 E5:-10 F7:14
academy_has|7.49|A2:6 D14:19
academy_improvement|8.47|A4:22 D1:22
academy_in|8.47|D1:27
academy_is|8.18|C7:16
academy_keep|8.47|
academy_may|8.47|B8:42 C6:8
academy_must|8.18|B6:7
academy_on|8.47|E2:12
academy_shall|7|A1:10 C1:4 D7:18 E3:4 E9:24 E11:8 F8:7 F9:4
academy_will|7.37|A6:8 C5:11 D11:4
accelerat|7.77|B4:14 D1:15
accelerat_progres|7.77|B4:14 D1:15
accept|7|B4:10 B6:14 C9:23 C10:11 D14:-7 F4:10
acceptance|8.47|
acces|6.48|A1:8 A5:4 A6:6 D2:21 D11:5 D14:6 D15:9 D17:5 E2:18 E6:12 F3:18
acces_to|6.62|A1:9 A5:5 A6:6 D2:22 D10:4 D11:6 D14:7 D15:10 D17:5 E2:19 E6:12 F3:19
accessible|8.47|A1:10 C8:17
accessible_to|8.47|A1:10 C8:17
accident|8.47|A1:20
accommodat|7.08|
accommodat_by|7.77|
accommodat_under|8.47|
accommodat_with|8.47|
accommodation|7.37|
accommodation_by|7.96|
accompany|8.47|D10:6 F5:40
accord|7.08|C11:10
accord_to|7.26|C11:-4
accordance|7.77|
accordance_with|7.77|
according|7.62|A1:7 A3:11 C6:12 D8:25 D17:17
account|5.02|A1:-4 A3:14 B1:10 B4:18 B5:47 B6:-6 C3:-6 C8:7 D1:18 D4:4 D5:-4 D13:8 D14:5 E2:-8 F1:30 F2:6 F3:9 F8:-6 F9:6 G1:10 G5:18 G6:7 G7:11
account_for|6.35|A2:9 B1:23 B4:35 B5:31 C10:7 D1:12 D10:9 F1:-4 F3:12 G1:17 G3:7 G5:25 G6:12 G7:19
account_fund|8.47|F1:8
account_in|7.77|A3:13 B5:-4 D14:19 F1:31 F2:12 F3:7
account_pupil|8.47|B5:11
account_to|7.62|A6:13 B5:11 G5:11
account_what|8.18|A4:15 B5:8 C9:10
accountable|7.77|D3:15 D4:20
accountable_for|8.18|B5:4 D3:17 D4:9
accurate|6.93|A1:18 E7:65
accurate_information|8.18|E7:18
achiev|6.86|B4:20 B5:12 D1:8 D3:19 F2:8
achiev_part|8.47|B4:23
achieve|6.86|A2:22 D1:12 D12:20 F2:4
achievement|5.85|A2:17 B2:-4 C1:-6 C2:-5 D1:17 D12:63 E2:-5 F1:6 F2:15 F3:4
achievement_are|7.62|A4:11 D12:31
achievement_children|7.17|D12:31 F2:10
acknowledg|8.18|A3:20 D12:17 E5:6
acknowledge|8.47|C12:10 E5:30
acquaint|8.47|E8:18
acros|6.2|A1:18 A2:-5 A3:23 B1:5 C7:9 D1:9 D17:11 F1:7 F3:14 G4:58 G5:6 G7:10
acros_all|7.26|A1:16 D1:14 F3:11 G4:45 G5:9 G7:15
acros_school|8.47|C7:25 G4:18
acros_trust|8.18|A1:13 A2:9 B1:11 F3:6
act|4.09|A1:-5 B3:-5 B6:13 B8:-5 C4:-4 C9:-6 C10:-5 C11:-5 D1:6 D2:-5 D3:-4 D4:-5 D6:-8 D7:-5 D9:-5 D10:-4 D12:-5 D15:-4 E14:-4 F2:-4 F3:-5 F8:8 F10:6
act_appl|8.47|F10:35
act_as|7.08|A5:19 E9:14 E11:18
act_children|6.93|
act_equality|8.47|
act_extend|8.47|
act_guidance|7.77|
act_on|6.93|A3:9 A4:9 B6:31 D8:15 E8:17 F1:6 F8:17 F10:8
act_plac|8.47|
act_requir|7.77|C6:10 F10:24
act_s|8.47|
act_section|7.37|
act_to|8.47|C6:16
act_upon|7.62|A3:7 B6:16 F1:9
acted|7.96|B4:5 C1:5 E14:26 F8:26
acted_on|8.47|C1:6 E14:30
acting|8.47|D3:26
action|5.78|A4:27 B1:-5 B8:-5 C1:13 C2:15 C6:7 C13:33 D13:16 E9:20 E14:10 F1:13 F8:67
action_are|8.18|C13:16 D13:13
action_for|8.47|C13:12 F8:33
action_plan|7.62|D1:-7 F1:13 F8:32
activit|7.62|D3:17 D7:8 D10:40 D17:36
activity|8.18|D9:14 E14:14
acts|7|B2:12 B6:7 C2:12 F8:17 G1:9
acts_as|7.77|G1:11
acts_on|8.47|A2:6 F8:26
ada|7.49|E2:8
ada_vacant|8.18|E2:11
adapt|6.13|A4:24 C6:24 D8:15 D9:9 D17:61
adapt_by|8.47|F4:5
adapt_for|7.96|C6:44 D17:9
adapt_lesson|8.47|D8:11 D17:13
adapt_their|7.77|D17:33
adapt_to|8.47|A4:19 D17:25
add|6.39|A3:9 B2:37 B3:6 C8:8 C10:8 D13:5
add_their|8.18|B2:13
add_to|7.37|A3:9 A6:5 B2:22 B3:14 C8:12 D13:7
add_up|8.18|A3:4 C10:16
added|6.23|A1:31 A6:5 C10:13 D1:11 D2:8 F5:11
added_to|7.62|A1:42 A6:9 D2:14
addition|8.47|A5:24
additional|6.43|A3:12 B5:22 C5:7 C11:26 D2:14 D3:16 D10:7 D15:8
additional_fund|8.47|B5:27
additional_support|7.62|C5:12 C11:9 D2:21
addres|7.37|A6:20 B2:-6
address|7.62|A4:20 B8:15 D1:8 D14:11 E14:4
adds|7.26|A1:8 A2:9 A6:15 B9:13 C1:9 D13:24 F2:13
adjust|7.62|A4:35 C6:33 C9:4 D8:5 D9:8 D17:17
adjustment|5.35|A3:-7 C3:-6 C4:-5 C6:74 C9:-8 D9:6 F10:53
adjustment_are|7|C6:15
adjustment_for|7.62|C6:7 F10:46
adjustment_have|8.18|C6:25
adjustment_to|8.18|C6:5
adjustment_under|8.47|C6:22
adjustment_we|8.47|C6:-4 F10:28
adjustment_were|8.18|C6:-10
admission|5.32|A1:22 A6:8 C11:45 D2:-6 E6:-8
admission_arrangement|7.62|C11:17
admission_criteria|8.47|D2:-5
admission_form|7.62|A1:25
admission_policy|8.18|
admit|7.62|C4:5 C11:47 D2:8
admitt|6.62|A6:8 B7:23 C11:31 D2:-5 D15:10
admitt_in|8.47|B7:15 C11:5
admitt_to|8.47|B7:13 D15:21
admitt_without|8.18|C11:11
adopt|4.6|A1:20 A2:-4 A3:-5 A4:8 B1:-4 B2:-5 B3:-8 B4:-4 B5:9 B8:36 C1:-5 C2:-4 C3:10 C5:-4 C6:-5 C9:9 D2:6 D6:-4 D9:5 D10:-6 D11:11 D12:-5 D14:8 E10:-5 F1:6 F3:-6 F4:27 G3:11
adopt_are|8.47|A1:13 B8:11 D11:13
adopt_by|7.49|F4:18
adopt_child|7.49|C3:10 D2:18 D7:10 D9:22 D13:16 D17:19
adopt_children|6.62|A1:-4 A4:8 B5:6 B8:20 C3:12 C11:11 D1:7 D11:29 D14:9 D15:5 F1:8 G3:14
adopt_from|6.68|A1:13 F1:9
adopt_or|6.16|B8:8 D1:8 G3:10
adopt_pupil|7.26|A1:15 A4:19 A6:6 B5:13 B8:45 D2:11 D14:10
adopt_relational|8.18|C9:31
adopt_student|8.47|D9:-5 F2:20
adopter|7.37|B6:14 B8:11 G3:16 G5:10
adoption|5.49|C11:-4 D9:16 D14:10
adoption_or|8.47|
adoption_order|7.62|B8:9
adoption_special|6.31|
adoption_support|8.47|D14:16
adoptive|6.39|A1:10 B2:12 B5:14 B8:32 C2:9 D9:12 D12:29
adoptive_famil|8.47|B8:10
adoptive_parent|6.68|B2:14 B5:15 B8:30 C2:10 D12:20
adult|3.92|A1:-7 A2:-5 A3:-5 A4:-7 A5:75 B1:-6 B2:-8 B3:34 B7:-4 B8:-5 B9:-5 C1:-7 C2:-5 C3:-4 C8:10 C9:20 C10:-6 C11:12 C13:-4 D1:-7 D2:-7 D3:-7 D4:9 D6:-4 D7:-7 D8:8 D9:-8 D10:7 D11:-6 D12:-8 D13:-5 D15:-5 D17:-6 E5:5 E11:5 E12:11 F3:-11
adult_are|7.96|C9:20
adult_around|8.47|A1:-4 A6:16
adult_ask|8.47|C9:4
adult_at|8.18|C9:18 C11:8 E11:6
adult_child|8.47|B3:9 C9:10
adult_do|8.47|C9:15
adult_for|7.49|A5:26 B3:-4
adult_help|8.47|B3:6
adult_in|6.31|A5:28 A6:11 D8:28
adult_is|7.37|A5:8 B3:-5 C8:4 E10:11
adult_life|8.18|D10:35
adult_meet|8.18|A5:-4 C4:24
adult_on|8.18|A5:4 C11:9 E3:7
adult_sees|7.96|
adult_servic|8.47|D10:13 D14:18
adult_stay|7.77|C9:12
adult_their|7.96|A5:18
adult_they|7.37|A5:40 B3:6
adult_to|7.62|A5:7
adult_who|6.16|A1:5 A5:12 C11:5 D4:8 D8:13 E10:14 E12:25
adult_whom|7.77|A5:22 B8:6
adult_will|8.47|A5:8 B3:8 C8:19
adulthood|8.47|D5:14 D10:30
advance|6.73|B2:18 B3:9 B9:9 C3:13 D9:38 F10:25
adverse|7.62|A3:56 C8:11
adverse_experienc|8.18|A3:67 C8:14 C9:4
adversity|7.26|A3:67
advice|4.77|A1:-5 A6:-5 B2:-5 B3:-4 B6:6 B8:-6 C1:-5 C3:19 C7:-4 C11:-5 D3:6 D5:34 D7:7 D8:-5 D10:10 D13:10 D14:11 E7:43 F3:-4 F9:10 G1:19 G2:39 G3:73 G4:4 G5:9 G6:6 G7:22
advice_about|8.47|B6:24 D8:-5 E7:37 G3:37 G7:29
advice_beforehand|8.47|C3:15 D5:36 D13:16
advice_from|7.26|C3:8 D5:14 D7:14 D14:15
advice_if|7.96|C3:11
advice_in|8.47|D5:20
advice_information|7.96|B2:-4 G2:29 G3:35 G4:15 G7:11
advice_is|7.77|A6:-5 C3:13 D13:17
advice_line|8.47|G1:21 G3:34
advice_to|7|B6:12 C6:5 G1:11 G3:31 G5:21 G6:15 G7:8
advice_train|7.49|G1:23 G2:47 G3:20 G7:20
advice_virtual|8.18|C3:21
advis|8.47|G3:39
advise|7.96|D13:30 E7:26
advise_colleagu|8.47|D8:-4 E7:30
adviser|4.82|A1:-6 A6:22 B1:-11 B3:-6 B4:-4 B6:52 C2:20 C3:36 C11:-5 D5:6 D9:-4 D10:17 E6:5 F4:-7 G1:12 G3:4 G7:8
adviser_at|7.49|B6:-4 C4:9 D10:6 F1:8
adviser_before|8.47|C3:10
adviser_from|7.37|B6:27
adviser_is|8.47|C3:6
adviser_to|8.47|B6:16 D5:13
adviser_visit|7.62|B1:-14 B6:25 D10:6 G1:32 G7:23
advocacy|8.47|
advocat|8.47|A5:30 D15:-5
advocate|6.27|A5:53 C11:6 E1:7 E11:7
advocate_for|8.18|A5:16 E1:13
affect|6.73|D14:5 E6:28 E12:10
afford|8.18|E1:11 E12:33
afford_to|8.47|E12:36
afresh|7.77|B1:21 C7:19 E3:13 F4:9
afresh_each|8.47|B1:25 E3:16
after|2.61|A6:-4 B1:7 B3:-4 B4:-5 B5:7 B7:12 C2:7 C3:7 C6:-4 C11:9 D2:6 D4:-5 D6:7 D9:-7 D10:11 D11:4 D16:-5 E2:5 E8:-6 E9:-5 E14:-6 F3:-6 F4:-5 G1:16 G5:6
after_adopt|7.37|A1:28 A5:5 D11:9 D14:12 F2:15
after_all|8.47|A5:-5 B3:44 D5:-6
after_any|7.62|B8:17
after_are|7.17|A2:11 D10:24 D11:20 D17:9 E10:12
after_because|8.47|
after_before|7.96|
after_by|6.07|D14:10 G1:24 G8:13
after_care|8.47|D12:26
after_child|4.58|A1:-7 A2:-5 A4:-4 A5:-6 B5:-5 B6:-5 B7:7 B9:-4 C3:15 C5:6 D1:-4 D2:10 D3:-6 D6:8 D7:6 D8:4 D10:-6 D11:-5 G1:11 G4:7
after_children|4.42|A1:-5 A3:-5 A4:-5 B5:9 B8:-10 C2:-4 C3:-5 C11:15 D3:-5 D6:12 D7:-7 D10:5 D11:-5 E1:11 E2:10 E4:6 F1:11 F2:-5 F3:-5 F8:5 G1:10 G2:7 G3:7 G5:12
after_cla|7.62|
after_cpla|7.96|
after_designat|7.96|B8:10 C3:21
after_do|8.47|A1:10
after_each|6.31|A2:11 B3:5 B4:8 C8:14 C9:5 C11:9 D1:15 D7:6 D10:-4
after_every|7.62|A2:8 C4:8 C8:7 C9:15 D7:17 D8:19
after_first|8.18|A5:39
after_for|7.96|E2:5
after_has|8.18|B1:10
after_have|7.37|B1:5 B8:5 D10:7 D13:-5
after_if|8.18|
after_in|7.26|A1:5 D14:15 G1:6
after_incident|8.47|C9:10
after_is|7.26|A1:17 C2:9 D11:17 E10:13 F2:10
after_learner|7.77|C2:10 C4:7
after_mean|8.47|
after_meet|7.96|C5:17
after_on|8.18|A5:5
after_one|8.47|B1:6 B2:19 D13:14
after_or|6.48|A1:5 A5:11 B7:16 D11:11 E6:11
after_parent|8.47|C3:6 E6:19
after_pla|8.47|
after_previous|5.85|A1:27 A2:4 C11:5 D11:14 E1:20 E2:16
after_pupil|4.29|A1:-4 A2:10 A3:7 A4:10 B1:15 B2:-4 B3:-5 B5:15 B7:5 B8:4 B9:15 C1:10 C3:8 C6:5 C7:-6 C9:-6 C13:-4 D11:21 D15:10 E7:6 F2:-5 G5:9 G6:5 G7:8
after_review|8.47|
after_school|6.86|C1:-6 D10:19 D15:12 E12:22
after_second|7.49|B8:-5 C7:42
after_start|8.47|B7:15 D3:4
after_student|5.83|A1:-5 A4:6 A5:11 C4:5 C11:-5 D6:8 D10:15 D11:-4 D15:10 E2:18 E7:15
after_term|8.47|B5:21 B6:5 B8:7
after_that|7.08|B6:8 C2:10 D12:8 E3:27 E11:22
after_their|7.77|E13:8 F2:14 G2:11
after_them|7.62|B2:18 C11:5 E2:11
after_they|8.47|C2:11 C11:22 E3:5
after_three|7.96|G1:18 G3:16
after_time|7.77|D7:9
after_two|8.47|C7:16 D1:20
after_virtual|7.77|C2:12 C3:10 C4:11
after_we|8.18|B6:4 B7:18
after_wherever|8.47|G1:32
after_with|8.47|C3:11 D2:33
after_year|8.18|D10:45 E12:9
after_you|8.47|C2:23 D2:10
afternoon|6.62|A1:8 C2:17 C6:27 E1:27 E5:9
afterward|6.68|B6:8 C9:44
again|4.88|A1:-7 A2:-5 A3:-5 A4:-4 B2:-4 B3:-6 B4:16 B5:-4 B6:28 B8:14 C1:6 C7:29 C9:8 C10:8 C11:-6 D1:-5 D6:18 E3:24 F1:-4 F2:20 F4:41 F6:5 F9:15
again_again|8.47|C7:28 D13:9
again_at|7.37|B4:8 C1:14 C7:15 D6:14 F9:14
again_each|7.26|D10:8 E3:30 F4:10
again_every|7.17|A5:16 B1:26 F4:20
again_in|6.62|B8:9 C13:7 E4:11 E5:-5 F4:29 F6:14 F7:10 F9:5
again_whenever|8.47|C6:21 F9:11
against|4.7|A1:12 A4:11 B1:-5 B4:10 B5:20 B6:-5 B8:5 C10:-4 C11:-5 D1:25 D7:-5 D9:4 D10:-5 D11:8 E14:4 F5:6 F6:15 F7:20 F8:59 F9:46 F10:6
against_current|8.47|C9:11 F9:37
against_department|8.47|F6:33 F9:10
against_each|8.18|A1:11 A4:29 B5:12
against_guidance|8.47|F9:21
against_law|8.18|C6:9
against_local|8.18|A1:8
against_national|7.62|D1:16 F6:-5 F8:7 F9:22
against_pep|8.18|
against_target|7|B5:13 D1:9 G5:19
against_that|7.77|B3:6 C1:-6 D1:26 D15:14 F2:12 F3:18
against_their|8.47|B5:15 D1:17
against_them|7.96|A3:9 B4:10 D11:23
against_trust|8.18|C1:5 F8:38
against_virtual|7.62|A1:12 F8:47 F10:10
age|6.01|B3:5 C11:10 D1:30 D2:12 D7:15 D10:29
age_eleven|8.47|D10:16
age_relat|8.47|D1:25 D7:25
age_sixteen|8.47|
aged|6.48|B1:6 D6:-8
aged_three|8.47|B1:12
aged_to|6.93|D6:-8
agenc|5.96|B1:-6 B2:34 B3:-7 B8:-7 B9:-4 C1:-5 C12:15 C13:5 D4:5 D5:28 D6:6 D7:8 D9:-4 D13:45 D14:9 E9:22
agency|5.93|A1:-4 A6:6 B2:-5 B3:-4 C7:31 C12:8 C13:28 D3:6 D5:13 D8:6 D13:23 E9:24
agency_meet|8.47|C7:10 C12:5 E9:14
agency_plan|7.96|C1:9 C2:12 C13:50
agenda|6.79|B3:42 B4:6 C1:8 C13:24 E5:15 F2:21 F4:5
ages|6.73|A2:23 A3:5 A4:7 F2:13 F3:30
ages_to|8.47|
agre|4.54|A1:-6 A2:-4 A4:14 A5:13 B1:-6 B2:5 B3:-6 B4:6 B8:18 B9:-5 C1:-8 C7:-4 C8:12 C9:-8 C10:30 C11:-7 C13:16 D1:-4 D2:-4 D4:-5 D7:-4 D8:18 D9:21 D10:-5 D13:31 D16:12 D17:-4 F2:-4 F3:-5 F4:21 G5:5
agre_action|8.47|C13:8 F1:4
agre_at|7.77|B4:8 D3:11
agre_before|8.47|C4:18
agre_by|6.68|B2:13 D16:6 F4:14
agre_in|7.08|C2:10 C10:25 C13:6 D13:9
agre_is|7.96|C1:8 D13:16
agre_it|8.47|B6:5 D13:20
agre_this|8.47|F4:26
agre_to|7.62|A5:15 B8:5 D12:7 D13:24
agre_with|6.04|A5:20 B2:-6 B3:-4 B8:15 C1:-5 C2:-4 C3:10 C6:8 C8:21 C10:19 C13:25 D3:-4 D8:-4 D9:34 D13:21
agree|5.98|A2:4 B2:4 B5:5 B8:9 C1:7 C3:13 C7:9 C10:17 C13:7 D3:26 D6:11 D9:5 D13:8 E13:8 F9:12
agree_in|8.18|C10:26
agree_to|8.18|C3:21 C10:9 D13:22
agree_what|7.26|B8:17 C1:8 C3:6 C13:12 D3:10 D9:10 E13:7
agree_with|8.47|B5:15 G5:-4
agreement|5.39|A1:-5 A6:-5 B2:-5 B5:4 B8:17 C1:-5 C6:9 C10:60 D3:8 E13:6
agreement_on|8.47|C10:5
agreement_parent|8.18|C10:10
agreement_stat|8.47|C10:13
agreement_which|8.47|C10:28
agreement_with|7.62|C5:11 C10:12
ahead|5.65|B1:17 B2:6 B3:12 C3:11 C11:5 C12:4 D2:27 D5:19 D9:40 D15:7
ahead_about|8.47|D9:11
ahead_any|8.18|C3:18 C12:14
ahead_other|8.18|D2:33 D15:18
ahead_to|8.18|B1:28 D9:29
ahead_with|8.47|B2:-6 C11:11 D9:16
aht|8.47|A2:4 D1:5 F2:-6
aid|7.77|B5:9 D14:-22
aim|5.78|A6:7 B4:7 C1:8 C2:8 C5:10 C10:6 C11:-4 D3:17 D7:8 D14:8 E4:8 E13:8
aim_for|7.77|A5:5 B4:19 C10:16 F2:12
aim_is|8.18|
aim_to|6.52|A6:11 C1:14 C2:12 C7:7 D3:5 D4:5 D6:6 D7:13 D14:12 D17:6 E3:4 E13:11 F2:-5
aims|7|B5:14 C1:20 C11:9 D3:9 D4:8 D8:8 D10:18 D17:11 E7:10
aims_to|7.96|B5:20 C11:15 D10:26 E7:14
aldercott|8.18|
alderpit|7.96|B8:11
alert|7.17|A1:8 C2:7 E6:30 E8:34
alert_to|7.37|A3:4 E6:32 E8:37
alike|8.47|A1:16 A5:17 E14:34
all_about|7.17|B3:40 D9:18
all_academ|7.62|C6:9 F3:13
all_adult|7.77|A6:13 C8:7 E3:16
all_agenc|7.08|B2:37 B3:-4 B9:-5 C13:11 D3:6 D5:38 D6:11
all_alternativ|7.96|C5:21
all_are|8.47|A6:13 B2:20 C5:8 D5:4
all_behaviour|7.96|C9:20
all_child|8.18|B2:19 D3:17 D8:7
all_children|6.2|A2:19 A3:5 A5:4 B1:7 C1:9 D15:19 E13:10 G1:15 G6:15
all_cla|7|B1:25 B9:7 C2:13 D10:9 D15:8 E9:26
all_concern|7.96|B1:17 C5:15 C7:6 D14:13
all_else|7.96|A5:-4 B3:39 C3:22 C4:28 C5:21
all_employe|7.96|E3:16
all_famil|8.47|A1:15
all_five|8.47|C5:4
all_four|8.47|A3:25
all_group|8.47|A1:7 D11:14
all_have|7.77|D10:8
all_intervention|8.47|D3:19 D4:22
all_it|7.49|A3:28 B2:10 B5:15 C11:6 G5:7
all_lac|7.26|A1:26 A6:17 B1:10
all_look|7.49|A1:24 B1:11 B8:-6 G1:8
all_on|8.47|A3:20 B8:-7 D13:56
all_other|6.93|B2:8 C3:6 C5:21 D1:11 D13:41
all_our|7.17|D5:-15 D6:5 E3:7
all_parent|8.47|
all_person|8.47|A6:8 E3:7 E8:21
all_professional|6.93|D5:27
all_pupil|5.88|A1:12 C1:-6 C10:6 E13:9 F3:7 F9:-11
all_record|8.47|C11:6
all_report|8.18|D5:15
all_right|8.47|C10:15
all_same|7.96|B3:8 C11:-5 D2:40
all_school|7.26|A5:4 E1:-11 G3:11 G4:67 G5:9 G7:25
all_sign|8.47|C10:27 E5:-10
all_staff|4.87|A5:-4 C8:16 C9:-7 D8:10 D14:5 E1:-6 E3:42 E5:28 E7:10 E8:11 E10:-5 E12:-7 F2:-5 F4:-4
all_student|7.26|A2:9 C1:9 C9:-6 D7:11 E13:8
all_teach|7.96|E3:13
all_teacher|7.62|D8:21 D17:5 E3:22
all_them|6.93|A1:13 A2:6 A3:13 B2:15 E3:10
all_these|7|A1:9 A2:17 A3:24 C1:-4
all_those|7.37|A1:10 A6:5 C5:8 C12:18 D5:5
all_three|7.49|A1:17 A3:29 B1:22
all_through|8.47|
all_time|7.26|A1:11 C6:8 C9:-6 D4:11
all_told|8.47|C10:37
all_us|7.26|E3:19 E5:17
all_who|7.08|A2:6 C8:34 D5:16 E12:6
all_with|8.47|C5:19 D3:28
all_year|8.47|D17:21
allocat|6.16|A1:4 A4:8 A5:29 B2:6 B5:-5 C2:15 C11:5 C13:14 D2:6 D16:14 G4:9 G5:31 G7:11
allocat_social|7.26|A1:8 A6:4 C2:6 C13:17 D16:16
allocat_worker|8.18|B2:15 C2:20
allocate|8.18|A5:16 D17:13 G1:16 G3:13 G5:32 G6:21 G7:13
allocation|8.47|D2:6
allow|5.61|A2:10 A5:6 B6:4 C4:4 D1:9 D3:5 D13:11 D15:4 D16:19 E1:14
allow_to|7.96|A6:10 D1:16 D3:17
allowance|8.18|
alone|6.73|A3:9 B2:8 D4:8 D7:5
along|7.26|B8:5 C10:12 C11:16 D12:11 D13:5
along_with|8.47|A6:6 D12:16
alongside|6.73|A3:26 B1:-8 C2:-4 C9:6 D5:9 D16:12 E4:9 E13:8 F9:9
aloud|8.18|C9:20 D12:25
already|6.86|B7:5 C5:6 C11:6 C13:5 D13:9
also|5.2|A1:-5 A2:11 A3:24 A5:5 B1:9 B2:-5 B8:-5 C1:-4 C8:7 D1:6 D3:-5 D14:5 D16:13 E2:10 E8:15 E13:11 G2:5 G3:23 G7:14
also_be|8.18|B2:-6
also_disabl|8.47|A3:22 E13:5
also_have|7.77|A2:31
also_our|7.77|B1:12 C8:21 D5:6
also_use|8.18|B5:6 D16:18
alter|6.31|A1:-4 A4:18 A6:12 B3:7 C4:8 C6:43 C7:44 C9:-5 C12:4 D4:33 D5:-4 D7:-4 F5:14 F6:35
alternativ|6.13|C3:23 C5:68 D9:6 E6:21
alternativ_are|8.18|C3:-4 C5:21 D9:14
alternativ_have|7.49|C3:-5 C5:18
alternativ_that|8.47|E6:18
alternativ_to|7.77|C3:25 C5:28
alternative|5.17|A1:-4 B3:-7 B9:41 C1:-5 C5:13 C7:9 C9:-4 C10:30 C11:-5 D3:-5 E6:4 G4:12
alternative_has|8.47|C5:8
alternative_provider|6.43|B3:-5 B9:27 C10:9
alternative_provision|5.76|B9:12 C1:-5 C4:7 C5:5 C7:-6 C10:24 G4:16
although|7.96|A1:10 B8:9 D2:11
alway|5.63|A1:5 A5:20 A6:9 B3:9 C5:14 C9:14 C11:-6 C13:7 D2:4 D7:6 D11:9 E2:10 G3:8 G7:9
am|6.93|C2:6 E1:6 E2:8
ambassador|7.62|D11:62
amber|6.62|A2:11 B6:41
amber_or|7.17|B6:27
amber_red|8.47|B6:14
ambition|8.47|D10:42 D11:4 D12:11
amend|6.35|A1:21 B6:24 C9:25 F5:28 F6:18
amendment|8.18|F4:6 F5:50
amis|7.08|B5:7 B6:6 B8:13 C2:6 C8:10 D1:6 D5:5 E1:8 F2:6
among|5.98|A2:5 A3:7 A5:5 B7:5 C7:8 C11:-4 D11:37 D16:6 F2:5 F3:4 F10:12
among_prefect|8.47|D11:13
among_them|7.49|A3:18 D11:11
among_those|8.47|D11:11 D16:13
amongst|8.18|A5:27 C1:16
amos|8.18|A2:19 C1:36 E8:12 E13:23
amount|7.96|B5:-9 D3:9
analys|7|A2:6 A4:13 C1:9 D1:5 F3:5 F10:23
analys_each|8.47|A3:-8 A4:22
analyse|7.62|A2:18 A3:4 D7:6 F10:11
analysi|6.57|A2:24 A3:39 A4:50 D1:-5 D7:22 G6:24
analysi_by|8.18|A2:16 A3:6 D7:14
annabel|8.18|
annabel_curthwaite|8.18|
anniversar|7.37|C8:10 D9:78
anniversary|8.18|D5:18 D9:23 D12:-5 F4:12
annual|4.05|A1:-6 A2:-4 A3:-4 A5:-6 B1:8 B2:-11 B3:-5 B4:-5 B6:-8 B9:-5 C1:-5 C2:-5 C3:-6 C4:-4 C7:-5 C8:-4 C10:-5 C11:-5 D1:-5 D5:43 D6:18 D7:-5 D8:-4 D9:-4 D12:-5 D14:-4 E1:-4 E2:-6 E3:12 E9:-4 E10:-4 F1:43 F2:-5 F3:5 F4:13 F8:12 F9:19 F10:5 G6:11
annual_against|7.96|C9:12 F8:24 F9:48
annual_by|7.77|F1:6 F4:-20
annual_for|7.77|D6:25 F9:13
annual_health|8.18|D6:26
annual_in|7.77|D5:9 D6:8 E3:7 F9:9
annual_on|7.96|D11:10 F1:12 F2:-12 F4:18
annual_report|5.29|B6:-10 C2:-4 C3:-5 D1:-4 F1:64 F2:8 F3:9 G1:5 G3:4 G5:5 G6:20 G7:4
annual_review|5.33|A5:-4 B1:20 B2:-14 C6:4 D5:71 F1:-8
annual_train|7.96|E3:16 E4:9
anonymis|7.37|A2:-5 E2:-6 F1:7 F2:44 F3:91
anonymou|8.18|F2:23 F3:43
another|5.12|A1:-5 A3:11 B3:-5 B4:-4 B7:14 B8:-5 B9:6 C1:-4 C2:-4 C3:5 C4:-6 C5:13 C7:34 C9:-6 C10:10 C11:8 D3:15 D4:5 D7:-4 D9:15 E6:22 E10:6 E13:5 F7:8 F8:4 G1:6 G8:9
another_academy|8.47|E6:11
another_child|7.96|D2:6 E6:33 E10:21
another_language|8.47|
another_provider|7.62|B9:21 C10:30
another_school|7.17|B7:24 C11:6 F7:20
another_way|7.49|C3:20 C5:9 D3:11 D9:14
answer|5.01|A1:8 A2:12 A4:20 A5:-5 B1:-4 B2:-5 B3:20 B5:-5 B8:-4 C1:-7 C2:22 C3:-5 C7:6 C9:17 C10:10 C11:-7 D3:-5 D4:11 D8:10 D9:-4 E7:36 F3:5 F7:7 G1:9 G3:40
answer_enquir|8.47|E7:17 G3:37
answer_for|6.52|A1:5 A2:8 A6:7 B3:5 C10:24 D4:18 D14:9 G1:7
answer_request|7.96|E3:6 E5:7 E7:18
answer_social|7.96|C2:30
answer_with|8.47|C7:15 C9:15
answer_within|7.77|E3:6 E5:6 E7:38 E8:6 G3:12
answerable|7.17|A2:5 C10:42 D4:10
answerable_for|7.26|A2:5 C10:34 D4:10
anti|7.77|D11:11
anti_bully|7.77|D11:11
any_absence|7.96|A6:10 C2:23 D12:-6
any_adult|8.47|D8:13 E12:15
any_alternative|8.47|B9:12 E6:14
any_case|8.47|C7:9
any_change|8.18|A1:25
any_child|6.16|A1:-4 A3:7 A4:-4 B6:8 B9:5 C7:6 C11:-4 D1:7 D2:22 D6:11 D9:5 D15:5 D16:8 E8:6 F3:11 G3:21 G7:11
any_concern|6.79|C2:10 E8:40
any_decision|6.86|C3:21 C6:12 E6:23
any_exclusion|7.96|C4:21 C6:15
any_fami|8.47|A1:15 A6:20 E14:15
any_fixed|8.47|A2:19 F2:13
any_good|7.62|B5:7 D2:7 D3:24
any_group|8.47|F10:29
any_half|8.47|C1:13 C7:13 C13:20
any_intervention|8.18|D17:37
any_look|7.49|C3:5 C10:16 D15:11
any_meet|8.18|A5:11 B3:-4
any_member|7.77|D11:7 E7:5 E8:8
any_other|6.62|A6:11 C2:-5 C3:7 C5:12 C6:7 D1:-7 D11:12 E6:12
any_our|8.47|A5:18
any_part|7.77|B9:12 C10:17
any_person|8.18|B2:7
any_point|8.18|
any_professional|8.47|G3:37
any_pupil|6.62|B5:12 C3:11 C5:8 C6:8 C7:15 C13:17 D2:7 F3:15 F10:9
any_safeguard|8.47|E8:13
any_sanction|7.62|
any_seriou|7.77|E6:17
any_student|8.18|B8:4 C7:13 D15:15
any_suspension|6.35|C3:26 C4:36 C7:-5
any_that|7.77|B1:11 B2:6 B6:28 G3:26
any_therapist|8.47|B2:5 D5:8
any_time|6.48|A1:6 B6:-6 E9:11
any_timetable|8.47|D7:31
any_unexplain|7.96|A6:15 C2:21
any_worry|7.37|E3:7 E8:36
anybody|6.16|A6:10 B4:8 C10:21 D1:6 D11:8 D15:7 E8:7 F3:7 F7:12
anybody_else|7.37|B2:8 D1:10 D15:12
anybody_who|8.47|E8:15
anyone|5.38|A1:-5 A2:4 B2:8 B3:5 C1:4 C7:4 C13:4 D10:5 D11:6 D12:-4 D14:5 D15:11 E7:21 E8:14 E10:12 E14:5 F2:13 F3:16
anyone_else|7.08|B2:12 B3:17 C11:5 D11:9 D15:10
anyone_is|8.47|E8:14
anyone_who|7.37|E7:26 E8:8 E14:10
anyone_with|8.18|A2:15 C1:20 C7:14 D14:12
anyone_worr|8.47|E8:16
anyth|5.47|A2:13 A5:11 B2:-4 B6:18 C4:-4 C11:-4 C12:15 C13:7 D2:6 D8:8 D9:26 E10:19 E11:6 E13:9 E14:12 F3:14
anyth_else|7.96|C1:10 C5:10
anyth_in|8.47|E10:29
anyth_is|7.49|C2:5 C12:33
anyth_that|7.49|A2:14 D8:14 D9:17 E8:10 E10:18
ap|6.52|B1:-5 B2:10 B3:-7 B4:-7 B6:5 B9:93 C1:-5 C5:26 C10:28
apart|8.18|C9:21
app|8.47|B3:10 E11:8
appeal|8.18|C5:-29
appeal_to|8.47|C5:-31
appear|7.62|B6:10 B9:11 E10:15 E13:10
appear_on|7.77|E10:16 E13:10
appendix|7.49|F4:11
appl|5.49|A1:10 B1:5 B5:17 C9:-7 D2:16 D16:15 E14:12 F9:-10 F10:13 G1:6
appl_for|7.49|B5:12 D16:25 G1:12 G5:6
appl_shall|7.96|A1:18 D2:10
appl_to|6.23|B5:6 C9:-6 C11:6 D2:6 F9:-13 F10:18
applegarth|8.18|D12:15 E2:15 E8:-5 F4:9 F7:17
applicable|8.47|
applicant|7.49|C11:15
applicant_who|7.96|
application|6.57|A1:13 D10:32 D11:12 E14:5 F10:10 G5:-6
application_for|8.18|
application_form|8.47|A1:29
apply|6.52|B5:11 C9:7 D2:43 D14:5 D15:10
apply_for|7.77|B5:18
apply_to|7.77|D2:23 D14:11
appoint|5.63|C5:41 C11:6 D4:-5 D11:9 E1:20 E2:29 F2:-6 F3:-6 G5:6
appoint_as|8.47|E1:16
appoint_by|8.18|G5:13
appoint_designat|6.79|E1:22
appoint_officer|8.47|
appoint_one|8.47|E2:27
appointment|6.73|B1:-5 D11:38 D14:10 E2:12 E3:12 E4:24
appointment_every|8.18|E4:17
appraisal|8.18|D1:15
apprenticeship|7.49|C11:-6 D10:49
apprenticeship_or|8.18|D10:22
approach|6.2|C3:17 C7:16 C9:40 C13:16 D7:8 D8:17
approach_to|7.77|C9:18 D8:8
appropriate|6.2|B1:-4 B2:12 B3:18 B5:7 B8:9 B9:-5 C3:-5 C9:8 D3:10 D6:11 D12:6 D14:8 E1:9
appropriate_train|8.47|E1:11
approv|5.39|A1:-6 E2:-9 E5:-5 E14:-9 F1:7 F4:22 G5:9
approv_by|5.83|E14:-10 F1:5 F4:21
approv_this|8.47|E2:-14 F4:20
approval|7.26|B6:11 F4:46
approve|8.47|E4:-31 F4:28
april|7.77|F4:31
are_about|8.47|
are_absent|8.18|E10:15
are_admitt|7.77|C11:9
are_adopt|7.96|B8:7 D1:15
are_agre|7|B2:7 B4:16 C8:5 D9:8
are_all|7.62|A3:11 B2:-4 C2:-6 C3:4 C5:12
are_among|7.77|D11:12 D16:11
are_analys|7.62|A2:6 A3:-8 A4:17 F10:27
are_arrang|7.96|B1:-5 B2:4 C4:10 C11:21 D10:8
are_as|7.96|B1:14 D11:7
are_asked|5.63|A3:7 B2:20 B3:-7 B5:10 B9:11 C11:6 C12:8 C13:10 D1:9 D5:9 D6:9 D9:5 D11:6 D13:5 E7:8 E9:7 E11:8
are_at|6.86|B3:5 C11:11 F8:19
are_available|7.77|B8:7 D15:15
are_aware|7.77|A1:27 E5:16
are_behind|8.47|D1:10 D2:8
are_being|7.77|A1:10 B1:-4 F7:11
are_book|7.62|
are_brief|8.47|E4:21 E5:15
are_brought|7.77|B1:12 C12:13 D1:11 D3:21 D7:18 F6:12
are_call|8.18|C13:17
are_carr|8.47|C8:-4 D5:11
are_celebrat|8.18|D12:27
are_check|6.79|A6:7 B1:7 B2:6 B6:8 B9:-8 C8:-16 D7:18 D9:15 D10:4 D12:6 F6:11
are_children|8.47|
are_chosen|7.96|D7:9 D11:23
are_church|8.47|D11:8
are_compar|7.77|A1:4 D6:19 F8:10 F10:20
are_complet|7.37|B1:8 D5:8 D6:37 F1:6
are_concern|7.96|C2:11 D13:7
are_consider|6.93|C6:12 D11:29 F1:5
are_consult|8.18|B5:17 C3:5 C13:10
are_contact|7.49|C1:5 C2:9 C13:10 E11:12
are_curiou|8.18|C9:18
are_dealt|7.49|
are_discuss|7.08|A1:10 B2:4 C1:12 C8:5 D9:8 D10:8 D14:5 E9:13
are_doing|6.79|A2:11 A4:7 D1:14 D2:14 E8:11 F1:12 F2:23 F3:18
are_done|7.96|C11:15 D5:7 D6:26 D7:6
are_drawn|7.49|B8:20 C8:13 D3:18 D6:15 D11:10
are_each|8.47|A6:9 B2:9 B8:7
are_educat|8.47|G1:12
are_eligible|8.47|A1:13 D16:6
are_encourag|7|A1:8 C9:19 D10:13 D11:13 D12:10 D17:5 E4:11 E10:15
are_enough|8.47|F2:7 F3:19
are_enter|8.47|B5:6 D6:12 D10:6
are_entitl|7.49|C6:10 D17:10
are_evaluat|7.77|B5:13 D3:28 D4:7
are_expect|7|C1:6 D8:15 D17:20
are_explain|8.18|C9:30
are_explor|8.47|A4:21
are_few|8.47|B4:17
are_fill|7.77|D6:15 D7:14 D15:9
are_first|7.37|C1:11 C6:18 D15:5
are_follow|8.47|A4:18 D3:19 D6:7
are_for|8.18|D2:9 D15:17
are_found|7.77|A3:5 C11:18
are_four|8.47|D10:18
are_free|7.49|C4:7 E4:27 E14:31
are_full|8.47|C11:33 D12:9
are_gather|7.62|B8:4 D13:15
are_gett|7|A2:24 C7:4 F1:8 F2:31 G1:19
are_given|5.42|A1:-5 A5:4 B3:9 B4:-13 B5:-4 B7:-6 B9:5 C11:7 D1:5 D10:-4 D11:10 D15:8 D17:5 E3:5 E5:-7 E12:9 F5:20 F9:4
are_gone|7.77|B2:6 B4:6 B6:15 C1:10
are_good|8.18|A4:25 B6:8 C9:-9
are_hand|7.96|D11:9
are_hard|8.18|C1:9 D8:12
are_heard|8.47|C12:16 D5:17
are_held|6.48|B1:8 B6:11 C12:-5 D1:7 D3:12 D5:22 D13:17 E10:17
are_help|8.18|B3:7
are_how|8.18|A6:25 C9:21
are_identif|7.17|A1:10 A4:14 D3:14 D7:28 F3:-11
are_ill|8.47|C1:12
are_in|5.9|A1:9 A3:6 A4:12 B1:14 B5:6 C11:8 D13:7 E2:-4 E10:12
are_includ|7.62|B1:14 B2:9 B3:15 D16:29 E3:16
are_inform|7.37|A1:37 C3:-12 E10:14 E11:-6
are_invit|6.27|A1:10 A6:-8 B2:-14 B3:-5 B6:-7 D12:20 D15:22 E4:9 E11:-5 E14:14
are_involv|7.77|A6:7 C11:8 C13:5
are_issu|8.47|D8:39
are_kept|6.13|A6:12 B5:9 C4:12 D2:16 D3:4 D5:-5 D6:8 E9:18 E11:20 F2:8 F3:6 F6:-8 F9:5
are_known|7.37|A1:22 A6:15 C13:9 D7:6
are_left|8.18|F2:15 F3:18
are_list|7|A3:-7 F8:-4
are_logg|7.96|A6:13 C1:10 C9:-8 E8:22
are_look|5.3|A1:8 A3:-4 B1:7 B4:12 C1:11 C11:-5 D10:-4 D11:-5 E10:7 E13:-7
are_made|6.04|A5:7 B3:-4 C9:7 D3:6 D8:5 D9:15 D11:4 D13:8 D14:5 D15:8 E5:10 E6:-11 E14:14 F10:15
are_mark|7.49|B4:8 C8:10 D9:10
are_met|7.62|C1:6 C11:21 D15:11 E14:6
are_monitor|8.18|B2:-4 C1:13 D14:10
are_more|7.62|C5:-13
are_most|8.47|A4:20
are_named|7.77|A4:17 D14:19 E2:4 E13:-11 F3:-12
are_never|7.62|C6:23 D5:9 E10:17
are_no|8.47|E10:17
are_not|4.99|A1:-5 A5:-4 B3:-6 B5:-5 B6:5 B8:18 C1:15 C2:4 C5:5 C6:15 C10:5 C11:-6 D1:-4 D2:9 D11:17 D15:-13 D16:14 E10:22 F3:16 G2:11
are_noted|8.18|A4:17 D9:6
are_notic|8.47|D12:8 E12:23
are_notif|8.18|C2:6 C10:6
are_now|7.96|
are_obtain|8.47|D5:7
are_offer|7|B8:27 C11:25 D2:6 D9:9 D13:9 D15:6
are_often|8.47|
are_on|6.57|A6:5 C8:5 D17:11
are_one|8.47|
are_only|8.47|F3:18
are_open|7.96|D15:24 E10:8
are_or|7.37|D10:5 D11:18 D12:8 D15:13
are_our|7.96|A2:12 C6:6 C13:10 E11:19
are_over|7.77|D5:10
are_overseen|7.96|D3:10 D4:14
are_paid|7.77|D10:20 E14:5
are_pass|7.62|C1:-5 C11:19 D8:16 E8:9
are_pick|7.77|C9:14 D7:18 D11:21 D14:27
are_plac|7.77|A4:13 D17:38 G1:22
are_plann|7|A3:26 B2:-5 C11:27 D4:7 D10:24 D17:12 E13:9
are_provid|8.47|E14:4
are_publish|8.47|
are_put|6.86|B2:5 B3:11 B6:5 B9:16 C1:8 C5:4 C7:11 D1:6 D9:10 D10:-5 D11:5 D15:11
are_qualif|7.96|E1:24
are_quality|8.47|C10:17 D4:25
are_read|7.37|B6:5 C1:14 C6:9 C7:14 C9:18 D14:11 F3:-10
are_ready|7.96|C11:17
are_record|6.68|A4:18 A6:6 B3:8 C1:-6 C4:7 C6:15 C11:-5 E6:20 E8:16 F9:-7
are_remind|8.47|C9:9 D11:13
are_report|7.96|C4:-17 D7:-10
are_represent|8.18|D11:23
are_request|7.96|B7:-10 C11:10
are_responsible|7.62|D17:6 G1:24 G3:22 G7:21
are_review|6.07|A4:13 B2:5 B3:9 B4:18 B5:7 B6:5 B8:-4 D3:-8 D5:17 D10:10 F4:-9 F9:17
are_right|8.47|A6:6 E7:30 F4:34
are_run|8.47|F3:-6
are_rung|7.96|A6:16 C2:26 D7:19 D15:19 E11:-6
are_school|8.47|D11:9
are_scor|8.18|B4:18 D6:12
are_screen|8.47|D7:30
are_sent|6.31|A6:-9 B2:5 B4:9 C6:-14 D5:9 D9:9 D12:17 D15:10 F5:6
are_set|6.48|A2:7 A4:6 B1:5 B4:5 B8:19 C8:6 D1:-5 D2:-5 D7:-4 D9:10 D17:16 F5:8
are_shar|7.08|C2:14 D2:13 D8:4 D12:39 E10:7
are_short|7.77|B4:7 C4:13 C6:20
are_shown|7.77|A3:27 C11:15 F3:8 F5:26
are_small|7.62|B4:15
are_smart|7.49|B4:17
are_so|8.47|B2:19 D16:7 F3:11
are_sought|7.96|B3:9 D14:17
are_specific|8.47|B4:25
are_spent|8.18|B5:6 D7:16
are_stand|8.47|A2:9 F2:7
are_still|7.96|C10:33 D10:20
are_subject|7.37|A1:11 B6:8
are_supervis|8.47|
are_support|7.96|B3:15 D10:17 D14:7
are_suspend|7.77|F10:21
are_taken|7.37|A5:13 C1:6 D6:4 D14:9 E5:24 F3:15
are_talk|7.77|B2:10 B3:-5 D9:8 D10:20 D13:6
are_taught|6.79|C4:8 C9:7 C10:13 D3:12 D4:8 D7:10 D9:30 D17:33 E4:16 E10:-5 G1:6
are_their|8.47|A6:10 D2:24
are_think|7.77|C12:21
are_those|8.18|
are_three|7.62|D6:17 D8:16 E1:9
are_time|8.18|C10:7 D5:8
are_to|6.68|B3:5 B4:7 C9:15 E7:14
are_told|6.1|A1:26 B7:7 C10:5 C11:5 D8:5 D9:19 D12:-6 E2:-4 E4:-9 E5:10 E10:16 F3:5
are_too|8.47|B6:16
are_train|6.43|A3:-4 D4:-12 E3:31 E4:24 F1:-12 F2:-5
are_trauma|8.18|C9:12
are_treat|8.18|A3:12 E10:31 F10:27
are_two|8.47|C11:18
are_under|8.18|D11:13
are_undertaken|8.47|C10:14 D6:40 E1:5
are_unsure|7.96|E7:32
are_up|8.47|B1:-8 B6:6
are_used|7|A4:11 B9:-8 C4:4 C10:14 D6:5
are_usual|8.47|
are_welcome|7.37|D9:-6 E4:15 E9:15
are_what|7.96|B3:19 C8:15
are_worr|7.08|C2:4 E8:37
are_written|6.57|A1:10 A4:6 B3:6 B4:21 C5:8 C13:11 E6:5 F1:5 F3:7
are_young|8.47|A6:6 B3:14
area|6.52|A2:-5 C1:5 C6:4 C11:11 C13:8 D1:16 E2:16 E9:15 F8:22
area_senco|8.47|C6:11 C13:17
arent|7.08|B4:15 B8:17 C1:6 D14:16 D16:28 D17:16 E7:33 F3:8
argu|8.18|A5:22 E6:4
aris|8.18|C2:9 D14:18 F1:13 F4:5
arise|8.18|B2:-5 C2:14 E8:13
around|6.07|A1:-6 A3:7 A4:19 A5:-4 A6:48 C12:8 C13:20 D3:-4 D8:9 D9:14 D13:10 E9:5
around_child|7.49|A1:-6 A6:33 C12:14 C13:14 E9:9
around_each|8.47|A6:9
around_three|8.47|
arrang|5.44|A1:-4 B1:10 B2:6 B3:-4 B6:-5 B7:26 B9:-7 C1:-4 C4:32 C10:4 C11:5 D4:-4 D6:-7 D15:7 E1:-6
arrang_by|6.86|B1:8 B6:-4 B9:-8 D6:-7 D15:9 E1:-7
arrang_for|7.49|B1:5 B2:13 B7:15 C11:18 D4:-5 D15:9
arrang_meet|8.18|C12:12
arrang_pep|8.18|B7:18 C10:10
arrange|6.35|A3:36 A5:16 B1:11 C11:18 C12:8 D4:5 D10:31 E9:13 G2:9
arrange_for|7.26|A5:23 C4:5 D4:7 D10:44
arrangement|5.28|A1:9 A4:11 A6:8 B8:-6 C11:5 D11:-4 G2:9
arrangement_are|8.47|A1:14 A4:16
arrangement_order|5.8|B8:-4
arrangement_with|8.47|A6:16
arriv|6.57|A1:7 A3:9 B7:16 C2:5 C7:8 C11:20 D7:12
arriv_at|8.47|C7:16
arriv_from|8.18|B7:27 C11:-4
arrival|6.43|B7:-5 C1:17 C8:5 C11:16 D6:5 D7:9 D8:10 D10:9 D14:12
arrive|7.37|C1:18 C2:7 C11:-8 D1:14
art|8.47|D14:9 D15:15
article|8.47|
as_advocate|8.18|A5:21
as_amend|7.96|
as_any|8.47|D11:21
as_anybody|8.47|D1:14
as_anyone|8.47|D11:10 D14:13
as_asks|8.47|C1:4 D5:17 E9:23
as_bad|8.18|D12:-6 E11:21
as_barrier|8.47|A4:13 E14:11
as_behaviour|8.47|C6:12 C13:13
as_brief|7.62|C3:6 C4:40
as_care|8.47|A3:7
as_carer|8.18|A5:10 A6:5 B2:7 C2:11
as_child|7.49|A5:10 A6:16 B2:19 B3:22 B7:9 C3:6 C13:-4
as_communication|7.26|C9:42 E3:10
as_condition|8.47|B5:6 D16:6
as_corporate|8.18|D1:21
as_designat|8.47|E1:15 E7:16
as_early|8.47|A1:13 B8:10 C2:27
as_equality|7.96|C6:12 F10:32
as_evidence|8.47|B2:9 C7:32
as_exclusion|8.47|C6:7 C13:10
as_fami|8.18|D9:14 E11:8
as_far|6.86|B4:5 C5:9 C6:20 D1:5 D4:11 D8:5
as_few|8.47|A1:13 C4:22
as_form|8.18|C9:12 D8:23 D11:-12
as_good|7.49|B6:9 C10:12 D17:16
as_group|7.08|A2:36 C1:-5 F1:25 F3:7
as_having|8.47|A3:16
as_house|8.47|D11:9
as_in|8.47|D17:18
as_is|7.96|C1:10 C4:10
as_it|6.79|B3:9 C6:10 C11:14 D17:13 E3:12 F4:6
as_kcsie|8.47|E8:4
as_last|7.26|C5:14
as_law|8.18|C6:22 C11:12 D13:18
as_like|7.49|D11:17
as_long|7.96|B1:16 D5:13
as_look|8.47|A2:11 C11:22 F3:23
as_many|7.49|B2:5 C11:33
as_much|6.93|B2:16 B8:7 D14:12 D15:16 E10:7 E11:5
as_need|8.47|C5:9 C9:14
as_often|7.37|B8:10 D15:9
as_one|7.49|A2:7 A3:11 C6:4 D5:11 E13:10
as_other|6.68|D11:21 D15:13 F3:8
as_our|8.18|B3:7 D5:7 D7:18
as_ours|8.18|B8:11 B9:38
as_part|7.96|E3:5 E4:15
as_pep|8.47|B8:17 D5:10
as_possible|6.35|A1:6 C3:10 C4:26 C5:12 C6:7 D4:9
as_prefect|8.47|
as_punishment|8.47|C6:23 C9:23
as_pupil|8.18|A5:4 B5:6 C2:13
as_result|8.47|B5:6 D7:20
as_rule|8.47|C4:15 D16:23
as_school|8.18|D1:14 D11:14
as_short|7.37|C4:21
as_sign|7.77|C6:10 C7:9 C9:55 D14:12
as_soon|6.23|A6:9 B7:13 C1:9 C2:15 C3:11 C13:25 D7:8 F6:11
as_speech|8.47|B2:5 B5:4 C9:17
as_such|7.77|D9:7
as_suspension|7.77|C6:21
as_teacher|8.18|E1:17
as_their|6.79|A1:5 A5:27 B3:6 C11:7 D15:7
as_they|6.68|A2:9 A3:6 B2:5 C11:11 D9:8 D12:14 E10:11 F4:6
as_those|7.77|B8:8 D16:24
as_though|8.18|B8:20 C3:11
as_to|7.49|D10:16 E4:13 E8:14 F2:5 F9:15
as_we|7.08|B1:12 B7:11 C2:17 C4:21 C10:17
as_well|5.6|A3:22 A4:4 A6:7 B4:5 B9:11 C1:17 C8:6 D1:19 E11:28
as_whole|7.96|A4:14 D1:18 F3:17
as_will|8.47|A1:13 C4:12
as_worr|8.18|D12:19 E11:16
ascertain|7.26|A5:10 B3:31 D4:7 D7:33 F7:17
aside|7.49|C8:14 D7:5 D15:11 D16:37 E1:20
aside_for|8.47|D7:7 D15:14 D16:17
ask|3.95|A3:7 A4:6 A5:4 B1:-6 C2:-7 C6:16 C7:5 C8:-8 C9:11 C10:-7 C12:13 D3:-5 D4:-6 D5:5 D7:8 D9:15 D12:-8 D15:-5 D17:-6 E4:-5 E6:11 E7:23 E8:-4 E9:-4 E10:-6 E14:23 F2:-5 F3:10 F4:4 F7:15 F8:8 G3:14 G7:4
ask_about|7.77|A3:12 F3:13 F10:21
ask_at|7.77|A4:12 A6:25 C4:13
ask_authority|8.47|
ask_child|8.18|B2:12
ask_designat|7.62|E7:40 F2:10 F4:11
ask_each|7.77|A4:19 B4:17 C9:9 D6:16 F2:-9 F3:-7
ask_everyone|8.18|C7:17 D5:16
ask_fami|7.77|A1:12 D9:21 D13:11
ask_famil|8.47|C6:14 D9:16 F4:13
ask_first|8.18|C9:25 D9:19
ask_for|5.9|A3:17 B3:-4 B8:6 C1:11 C4:5 C5:6 C7:8 C9:-6 C12:6 C13:-4 D7:29 D14:6 E7:-6 E14:7 F3:6 F7:14
ask_how|7.26|A6:-5 B4:6 B5:-5 B7:-6 C11:12
ask_if|8.18|B3:18 B4:-7 D2:9 D3:8 D8:55 E7:-5
ask_new|8.47|C11:11
ask_ourselv|7.96|C9:14 E6:10 F8:23
ask_social|7.96|B2:11 C13:22
ask_speech|7.96|
ask_them|8.18|A1:14 D10:7 E14:12
ask_to|7.49|A5:5 B6:14 C5:7 C8:-5 F7:17
ask_us|8.47|B8:11
ask_virtual|7.77|B6:11 C3:-5 C12:6 G3:19
ask_what|6.01|A4:7 C1:9 C7:8 C9:19 C11:8 D1:8 D8:-5 D9:-4 D10:8 E14:12 F7:10
ask_whether|7.08|C6:17 C9:-5 E6:21 F9:15
ask_why|7.96|A2:9 C1:18 D11:17 E6:27
ask_you|7.49|C6:9 C12:8 D5:13 D9:25 D11:11
ask_your|8.47|B2:13 C13:11 D5:12
aske|8.47|E2:42
asked|4.24|A4:-5 A5:9 B2:18 B3:9 B4:-6 B5:19 B7:-4 B8:-6 B9:16 C3:10 C4:-5 C6:21 C7:-4 C8:-5 C10:-6 C11:4 C13:30 D3:-6 D4:-4 D5:14 D6:15 D8:-6 D10:-6 D11:11 D14:6 E7:14 E9:15 E10:-5 E11:6 E14:11 F1:10 F3:-6 F7:4
asked_about|7.77|A1:13 B3:15 E7:10
asked_by|7.77|A6:7 B2:7 D6:6 E7:22
asked_for|5.3|B3:-9 B4:-4 B5:22 B6:6 B9:11 C2:4 C3:12 C6:8 C11:7 D5:16 D6:9 D7:5 D14:14 E7:9 E9:9 E11:5 F2:-6 G3:6
asked_how|8.47|B3:5 B5:26
asked_in|6.79|A1:7 A5:5 C1:11 C3:9 C12:6 C13:40
asked_to|5.61|A3:6 B2:20 B9:5 C6:27 C11:9 C13:14 D1:9 D5:5 D6:-4 D11:18 E6:7 E11:8 E14:14 F2:7 F7:11
asked_what|7.62|B2:17 C13:27 D5:9
asked_who|8.18|A5:25
asked_whom|8.47|A5:9
asking|6.31|A1:4 A2:8 A3:6 A4:14 B3:-4 B4:4 C5:5 C6:5 C9:6 D9:10 D14:8 E6:10 E10:18 E14:4 F7:15
asking_carer|8.47|C6:8
asking_for|8.18|D9:19 D14:15 F7:13
asking_parent|8.47|A1:13 C6:6
asking_whether|8.47|A3:13 B4:10 E6:20
asks|4.91|A1:20 B2:-4 B7:8 C1:4 C2:-4 C9:5 C11:-5 C13:7 D3:9 D5:10 D6:18 D8:-5 D9:29 D10:-5 D11:10 D12:-4 D15:17 E2:20 E7:28 E9:6 F3:5 F7:14 F8:10 G4:5
asks_about|7.49|A1:29 A3:11 C1:9 D9:12 F3:21 F8:26
asks_carer|8.47|C6:7 D9:28
asks_every|8.47|A1:9
asks_for|6.2|A5:7 B4:7 B7:16 C6:7 C8:6 C13:15 D2:9 D3:8 D6:35 E7:5 F1:7
asks_question|8.47|E2:36 G4:18
asks_social|8.47|B1:7 C1:9
asks_to|8.18|B6:15 E2:-5 F7:33
asks_us|8.47|F4:14 F7:12
asks_what|7.77|C9:25 D1:9
asks_you|7.96|A1:13 D5:7 E7:43 E10:11
aspiration|6.73|A4:-4 B3:5 D1:8 D10:51 D12:14 E11:6
assemb|6.79|C11:21 D3:-7 D12:46
assembl|8.18|D9:8
asses|6.93|C8:12 D3:38 D7:21
asses_plan|7.49|D3:45
assess|6.62|C8:18 D1:5 D3:16 D6:11 D7:10 D14:12 F10:12
assess_in|8.47|C8:10
assessment|4.71|A1:-7 A2:12 A3:-5 A4:-5 A5:-6 A6:-4 B2:-6 B3:-6 B4:-4 C1:-6 C2:-4 C4:-4 C5:10 C6:-5 C7:27 C8:66 C10:-4 C11:-6 C13:-5 D1:17 D4:-4 D7:26 D9:-5 D10:-6 D11:-4 D12:-5 E3:-4 E10:-5 F3:-4 F8:16 F10:7
assessment_are|7.77|C8:11
assessment_each|8.47|
assessment_for|7.49|C8:9 D7:17
assessment_is|7.62|C8:9
assessment_lead|8.18|A2:34 D1:11
assessment_may|8.18|C8:20
assessment_point|7.77|A2:4 D1:39
assessment_should|8.47|C8:17
assessment_that|8.18|C8:15
assessment_window|8.18|A2:12 D1:16
assessment_with|8.47|C8:29
assign|7.17|A5:13 A6:7 C11:19
assist|8.47|D8:8 D17:17 E14:31
assistant|4.84|A2:18 C10:-4 C11:-4 D1:-6 D2:-5 D4:64 D8:-7 D15:-4 D17:-14 E12:-11 F2:-4 F4:14
assistant_are|8.18|A4:15 D3:15 D4:-7
assistant_deliver|8.47|D4:13
assistant_do|8.47|D4:23
assistant_does|8.18|D4:24
assistant_head|6.57|A2:34 C1:14 D14:11 E1:13 F3:7
assistant_headteacher|7|
assistant_is|8.47|D4:21
assistant_lead|8.18|D4:19
assistant_principal|7.26|A2:5 F4:38
assistant_run|8.18|D3:10 D4:7
assistant_who|7.77|D4:30 D7:11 D17:10
assistant_work|8.47|D4:12
assumption|7.96|E6:28 E12:6
assur|6.73|B6:35 B9:6 C10:18 D4:15 G3:20 G4:21 G5:15 G7:21
assur_by|7.96|B6:6 D4:22
assur_every|8.47|B6:31 G3:19
assurance|7|B6:11 C10:7 D5:7 D17:-7
asylum|7.77|A3:10
asylum_seek|8.47|A3:14
at_after|8.47|A1:-7 B3:14 C8:11
at_again|6.57|B1:7 B4:20 B8:6 C6:11 D5:7 F4:22 F9:6
at_all|6.39|A1:7 A3:27 C1:-4 C4:7 C5:7 C6:12 C9:-12 D2:16 D4:8 E9:21 E11:10 F3:10
at_any|6.04|B6:-5 C3:5 E4:10 E6:16 E9:10
at_attendance|7.17|A2:20 C1:16 E13:-5
at_beginn|7.96|A1:12 A5:7 C11:5
at_by|7.37|A2:7 B6:13 C1:6 C6:11 C7:8
at_centre|6.86|A6:14 B3:9 C9:7 C11:4 D8:7 D12:15 D13:11 D16:15 D17:8 E9:12 F7:16
at_core|8.18|B9:4 C13:6 E9:23
at_council|8.47|C3:-5
at_county|8.47|B6:18
at_daily|8.47|C1:6 C2:8 D8:24
at_door|7.49|C11:7 D4:-28 D12:20 E11:25
at_each|5.52|A1:5 A6:8 B2:9 B4:35 B8:6 C1:9 D1:10 D3:-5 D9:4 F1:-5 F2:19 F3:-6 F5:19 F7:5 F10:20
at_earliest|8.47|C3:12 C13:20
at_early|8.47|C13:17
at_easter|8.18|A4:14 B1:9 E3:5
at_edge|8.18|
at_end|5.83|A1:-7 A2:14 B5:6 C11:21 D3:25 D4:10 D6:9 D8:5 E12:12 E13:9 F5:17 G5:9
at_every|6.07|A1:8 A2:6 B3:-4 B4:5 B6:6 C1:5 D1:8 D8:5 D10:10 E2:6 E9:19 E13:8 E14:13 F2:9
at_first|6.86|C2:-6 C13:62 E5:26
at_five|8.18|C1:5
at_follow|7.77|B4:10
at_front|8.18|A6:11 B3:9
at_gate|6.86|A5:5 C3:5 C4:12 C11:16 E10:13 E11:24
at_greater|7.77|
at_half|7.49|A1:10 C1:9 C13:10 D8:11 D17:9
at_head|7.96|B3:37 D2:11 D13:31
at_heart|7.96|B3:20 F9:-7
at_home|5.17|A1:-5 A5:-4 B3:-5 C2:-5 C4:11 C6:19 C9:-5 C11:4 C12:30 D9:21 D10:-4 D12:16
at_how|6.93|A2:26 C1:10 D1:11 D3:12 F4:10 F7:-11 F10:15
at_in|8.18|B5:13 F9:11
at_induction|8.47|E3:15 E5:18
at_interval|8.18|B1:12 D5:18 E4:12 F4:7
at_interview|8.47|A1:28
at_it|6.39|B8:12 D4:29 F4:37 F9:8
at_its|7.37|D3:23 D4:27
at_larchwick|8.47|
at_last|7.26|B4:39 B5:7 C13:10
at_least|4.99|B1:20 B2:4 B8:8 C1:-4 C10:5 C11:-5 D1:20 D4:10 D10:12 D11:5 D12:14 E1:7 E11:26
at_lunch|7.96|A4:24 A5:40 C11:13
at_meet|6.31|A5:23 B1:15 B2:6 B3:4 B4:9 B7:6 C7:4 D13:5 E9:11 E11:4
at_most|7.37|B4:24 B7:17 C4:7 C10:24
at_next|6.04|B1:-5 B4:37 B5:9 C1:5 C13:15 E4:9
at_office|8.47|
at_once|5.65|A3:26 B2:-5 B7:8 C2:35 C11:19 C13:6 D11:7 D12:-4 E3:6 E8:52
at_one|7.49|A3:8 B9:8 C4:-17 D10:22 D13:19
at_our|6.86|A3:11 A4:6 B7:6 C3:7 C4:9 C13:21 D2:11 D9:-5 F9:13
at_pep|6.57|B1:-4 B2:7 B3:23 B4:4 B5:6 B6:-16 B9:14 C1:-9
at_present|7.96|E2:23
at_previou|7.96|B4:12
at_pru|6.62|A3:4 A4:12 B8:8 C10:6 D4:8 D6:14 D7:13 D9:7 D11:7 D12:15 D13:13 D14:12 D15:9 D17:9 F2:7
at_reception|8.18|
at_review|7.49|A5:18 B4:20 B9:13 D3:5 D4:29 D17:-4 E9:17
at_risk|6.04|B9:8 C1:4 C2:-5 C3:41 C8:-6 C13:17 D8:-5
at_same|7.96|A3:18 C2:16 D1:9
at_school|6.07|A1:5 A5:8 B1:6 B2:5 B7:8 B9:11 C2:9 C5:-16 C12:16 D2:9 D3:9 E6:8 E11:7
at_six|7.77|B4:7 B7:5 D10:-18
at_some|7.37|
at_st|8.47|E10:12
at_start|6.48|A1:8 A5:5 A6:10 D8:22 E3:5 E5:22 E13:15
at_summer|8.47|F1:11
at_table|8.47|B2:17 C13:11
at_ten|8.47|C1:22
at_term|7.96|B1:13 B5:8 B8:18 C1:-4 C2:13 D10:26 G8:19
at_their|7.37|B9:22 C10:19 C11:8 D17:8 E2:14 E6:16 F2:8
at_these|8.47|A3:4
at_this|6.86|C13:12 E1:18 F4:20 F7:9 F8:18
at_time|7.26|A2:8 B1:14 B2:6 C4:10 D15:11 E10:22
at_together|7.96|B4:6 D3:16 E13:-16
at_top|8.47|B3:11 D13:20
at_two|7.26|C6:-5 E14:14
at_unit|7.96|A5:6 B3:22 C6:12 C7:15 C13:17
at_virtual|7.77|B6:-4 E1:10
at_week|8.47|C1:23
at_weekend|8.47|C1:9 D12:20
at_what|7.17|A4:19 B1:11 B5:13 C4:11 C12:8 D3:10 D7:19 D17:12
at_whether|7.62|C7:10 D3:23 D17:14
at_which|6.52|A5:7 A6:11 B6:14 C4:8 C5:4 C7:11 C13:8 D3:8 D12:8 F4:9 G1:11 G8:15
at_who|8.18|A3:9 D1:13
at_whole|8.47|A3:28 C1:7
at_work|7.96|C10:19
at_your|8.47|B3:22 C1:10 D5:18
athelny|8.47|E2:22
att|8.47|C1:23 C10:24
attach|8.47|B5:7 B9:34 D5:11
attachment|4.68|A3:-5 A4:-4 C11:-4 D4:-8 D8:-4 D10:-5 D14:36 E3:73 E4:-8 E12:-6
attachment_aware|7.62|E3:25
attachment_effect|8.47|E3:8
attachment_for|8.47|E3:6 G7:10
attachment_in|7.49|E3:13
attachment_need|8.47|D14:39
attachment_train|7.37|E3:35 E4:-5
attachment_trauma|5.72|D14:-6 E3:63 E7:6
attain|7.49|B4:8 B5:8 D1:-13 D2:20
attainment|4.64|A1:-6 A2:48 B1:-7 B3:-4 B4:7 C1:-7 C3:-4 C9:-4 C11:-4 C13:-5 D1:33 D3:-5 D7:-5 F2:60 F3:19 G1:7 G4:7 G6:39
attainment_attendance|6.39|A2:25 C1:-5 F1:17 F2:16 F3:27
attainment_behaviour|8.47|A2:22 C1:-4
attainment_children|8.47|B5:10 D1:16
attainment_cohort|8.47|A2:5 F2:25
attainment_gap|7.62|A2:-5 G6:49
attainment_in|8.47|
attainment_on|7.49|F1:-7 F2:12
attainment_progres|8.18|B5:10 D1:10 F3:6
attainment_score|8.47|
attainment_send|7.77|A2:17 A4:15
attainment_special|7.49|A2:26 E13:10
attainment_staff|8.47|F2:15
attainment_suspension|7.77|A2:30 A3:15 C1:12 F3:5 G1:23 G4:24
attainment_train|7.96|D10:20 F1:10 F2:25 F3:9 F4:12
attempt|8.18|A6:10 C5:9 C9:17 D3:15
attend|4.65|A1:-8 A2:12 A4:-4 A6:-5 B2:19 B3:16 B4:-5 B5:-4 B8:-4 B9:32 C1:6 C3:-6 C9:-4 C11:-5 C13:-11 D2:-5 D3:-4 D4:-9 D5:-9 D10:-5 D12:-5 E1:20 E2:-5 E3:9 E4:15 E9:47 E13:-6 F1:-5 F2:-6 F3:-4
attend_alternative|7.49|C10:5
attend_at|8.18|E1:9
attend_by|8.47|B1:15 B2:12 C7:10
attend_conferenc|8.47|E8:7 E9:5
attend_every|8.47|C1:-8 E9:45
attend_meet|7.96|A5:12 B3:9 B6:7 E9:17
attend_parent|8.47|C2:13
attend_pep|7.77|B1:-4 B3:12 B9:8 C13:-16
attend_school|8.47|
attend_train|7.77|E3:-9
attend_two|8.47|E1:13
attend_virtual|7.08|B6:-5 E1:20 E3:9 E4:9 F1:-4
attendance|3.45|A1:-12 A2:52 A5:-8 A6:-6 B1:-8 B2:-4 B3:-7 B4:-7 B5:-5 B6:-6 B7:-4 B8:-6 B9:-5 C1:71 C2:32 C3:-9 C4:-7 C6:-7 C8:-6 C9:-8 C10:22 C11:-9 C12:-5 C13:29 D1:-13 D2:-7 D3:-5 D4:-7 D5:-5 D6:-6 D7:-7 D8:-7 D9:-6 D10:-7 D11:-7 D12:-12 D14:-5 D15:-5 D17:-5 E1:-4 E2:-6 E4:-4 E8:-5 E10:-5 E11:-5 E12:-4 E13:9 E14:-5 F1:9 F2:13 F3:13 F4:-8 G4:28
attendance_action|8.47|C1:16 C2:31 C13:43
attendance_all|8.18|A2:5 C1:5
attendance_at|7.77|B2:9 C1:-28
attendance_attainment|6.39|A2:45 A3:11 A4:8 C1:-6 E13:6 G1:15 G4:16
attendance_behaviour|7.08|A2:30 C1:-5 C13:19 D13:20 F2:-8
attendance_conduct|7.96|A2:17 C2:5
attendance_daily|7.77|C1:13 C10:-4 G4:47 G5:21 G7:18
attendance_each|7.96|C1:35 C2:-5 C10:9
attendance_every|7.49|C1:47
attendance_exclusion|7.26|A2:23 B5:7 C1:-4 F1:15 F2:11 F3:8
attendance_fall|7.77|C1:6 C2:22
attendance_guidance|7.26|C1:5 C13:46
attendance_in|7.49|A2:15 C1:-5 C13:43
attendance_is|6.43|B2:14 B4:-7 C1:36 C13:25 F4:-12
attendance_lac|7.77|C1:29
attendance_latenes|7.62|C1:30 D3:-6
attendance_lead|6.86|C1:14 C2:17 C13:4
attendance_look|7.96|C1:21
attendance_manager|8.18|C1:20
attendance_mark|8.18|A2:29 E13:26
attendance_matter|8.47|D8:-10
attendance_meet|8.47|C1:26
attendance_officer|6.48|A6:5 C1:31
attendance_or|8.18|B2:4 C2:26
attendance_plan|7.37|B4:5 C1:-5 C13:14 D3:29
attendance_policy|7.77|C1:-14 C10:-13
attendance_progres|6.1|A2:33 C1:-11 C10:31 D1:-10 E13:5 F2:14 F3:22
attendance_punctuality|6.93|B2:-6 C1:44 C2:-5
attendance_pupil|7.96|C1:35 C2:5 C13:8
attendance_read|8.47|A2:30
attendance_report|8.47|C1:5 C10:11
attendance_result|8.47|A2:26 C1:8 C10:8 F3:16
attendance_safeguard|8.47|C10:22
attendance_safety|8.18|C10:17
attendance_send|7.26|A2:20 C1:-6
attendance_suspension|6.57|A2:21 C1:9 C7:8 F1:19 F2:22 F3:37 G3:8 G4:32 G5:7 G7:6
attendance_team|7.37|A2:-7 C1:23 C13:12
attendance_these|8.47|C1:17
attendance_train|7.77|A2:-4 F1:9 F2:20 F3:-11
attendance_what|8.18|F2:14 F3:19
attendance_with|8.47|A2:8 A3:7 C1:10 C13:9
attention|7.77|A2:13 C1:15 E10:31
attercliff|8.47|D6:14
attract|6.79|A3:-6 D16:23
attract_it|7.62|D16:36
audit|6.86|A4:30 B5:9 B6:19 D3:9 D7:12 E14:18 F7:8 F8:28
audit_is|8.47|E14:30 F8:-6
aug|8.18|E3:6
august|5.76|D12:9
august_guidance|7.96|
aunt|7.26|A1:6
aunt_or|7.62|A1:7
author|7.62|
authoris|8.18|A1:13 C1:14
authorit|6.1|B5:-6 B6:8 C1:7 C3:-7 C9:-4 E9:13
authorit_to|7.77|C1:14
authority|3.79|A1:22 A2:-6 A3:-5 A4:-6 A5:-7 B3:-7 B4:-6 B5:-7 B8:-11 B9:-6 C2:-6 C3:-9 C4:-7 C6:-6 C7:-4 C8:-5 C9:-6 C10:11 C11:-9 C12:27 C13:-5 D1:-6 D3:-8 D4:-5 D7:-8 D8:-5 D9:-6 D10:-7 D11:-6 D12:-7 D13:-6 D14:-6 D15:-5 D17:-5 E2:-5 E4:5 E6:-6 E10:-5 E14:-5 F3:-6 F8:10 G1:16 G5:11 G8:4
authority_are|8.47|
authority_as|8.18|
authority_before|7.49|C12:15
authority_carer|8.18|B2:43 C2:13 C5:10
authority_every|8.47|A1:11
authority_for|7.49|D5:-6
authority_has|7.17|C10:9
authority_health|8.47|D6:-5
authority_hold|8.47|A6:-17 D7:-13 G5:8
authority_in|7.96|G1:15 G3:13 G5:15 G6:20 G7:12
authority_includ|8.18|A6:15 G1:18 G8:24
authority_is|7.37|G5:11
authority_list|7.96|F3:-6
authority_look|8.18|G1:37 G5:5
authority_must|7.08|
authority_or|7.37|
authority_shall|8.47|C10:5
authority_social|6.93|B2:-5 C12:36
authority_that|7.77|A6:14 G5:10
authority_to|7.49|A6:-7 C2:-6 C12:7
authority_under|8.18|
authority_which|8.47|
authority_who|8.47|A6:6
authority_within|8.18|D5:20
autism|7.77|C6:21 D7:36 D14:16
automatic|7.96|A3:21 D2:23
autumn|4.82|A4:15 B1:27 B3:-5 B4:-5 B5:-4 C11:-5 D5:5 D6:20 D10:12 E3:11 E4:23 E5:8 E13:5 E14:5 F1:21 F4:15 F6:4
autumn_in|8.18|B1:21 E1:16
autumn_on|8.47|D6:12 F1:5
autumn_once|8.47|B1:18 B2:10
autumn_report|8.18|E4:18 F1:14 F3:6
autumn_spring|6.57|B1:24 F2:10
autumn_term|6.48|B7:7 D5:7 E4:5 E5:4 F1:9
autumn_that|8.47|D10:22 D11:10 F6:7
available|6.27|A5:17 C4:15 D2:5 D10:11 D14:7 D15:17 E14:26
available_from|8.18|
available_to|7.62|D2:10 D10:19 D15:14 E14:5
averag|8.18|A3:9 D1:15
average|7.26|
avoid|5.58|C3:10 C5:41 C6:5 C8:9 C9:8 C10:6 D8:14
avoid_exclud|8.47|
avoid_permanent|7.26|C5:37
avoid_where|8.47|C10:20
award|6.93|B6:22 C3:38 D12:20 E1:-5
aware|6.27|A1:26 C7:33 C13:5 D8:18 D9:25 E3:14 E5:9
aware_that|7.96|A1:13 D9:4
away|5.26|A1:-5 A5:-4 B2:-4 C2:16 C3:6 C4:30 C11:5 D2:23 D7:6 D12:-5 E8:26 E10:7 F3:8 F8:5
away_for|8.47|C2:10
away_from|7|B3:9 C3:16 C11:-8 E14:9
away_if|8.18|C2:-7 D7:12 E8:10
away_is|8.18|C4:20
away_we|7.96|C2:10 C4:14 D7:9
b|6.23|B8:4 D5:5 E7:8 F1:11
b_previous|8.47|
babi|8.47|B3:13 D14:13
baby|6.57|A3:11 D9:63
baby_photo|8.18|D9:18
baby_photograph|7.26|D9:21
back|4.8|B3:-7 B4:11 B5:5 B6:31 B8:-4 C2:-5 C4:55 C6:-5 C9:11 C10:12 D1:24 D3:7 D7:4 D10:-5 D12:-5 D15:-4 D17:-8 E1:4 E2:-4 E4:11 F3:-5 F4:20 G3:15
back_at|7.17|B4:19 B5:8 C3:5 D3:15 E4:14
back_from|8.18|B6:8 C4:10 C7:15 E4:22
back_in|8.18|C4:18
back_is|8.47|A1:17 C4:17
back_on|7.96|A2:16 D1:13 D4:17 F1:13 F4:7
back_through|8.47|C4:27
back_to|6.52|B1:10 B9:8 C4:17 C11:9 D1:10 F2:11 F4:24
back_with|7.96|B6:10 C4:12 D1:28
background|7.62|A3:9
bad|6.93|B6:11 C2:11 C6:13 C8:8 D2:10 D9:7 D12:4 E11:14
bad_ones|8.47|B6:18 D12:15
badge|7.49|D11:33 D12:17 E10:13
bag|7.96|C11:13 D14:22 E14:-13
balanc|8.47|B5:8 D9:-10
band|8.47|A1:21 D11:17 F3:14
barnaby|7|A2:5 C1:5 E2:8
barnaby_oxlade|7.77|E2:11
barrier|5.69|A1:-9 A2:-5 A4:104 A5:-4 B1:-4 B8:4 C1:-5 C9:-4 C11:-4 D1:-4 D3:-7 D7:-4 D8:-5 E14:20
barrier_faced|8.47|A4:32 B8:20
barrier_is|8.47|
barrier_to|6.86|A1:-6 E14:7
base|7.17|D2:5 D7:20 D8:8
based|6.73|B9:11 C9:13 D2:19 D3:13 D7:21 D14:-8 F4:5 F6:-5 F9:-5 G7:12
based_intervention|8.47|D2:8 D3:7 D7:29
based_on|7.77|C9:20 F4:8 F6:-7 F9:-6
baseline|6.48|A5:-4 B4:13 D3:37 D4:5 D6:10 D7:31 F2:7
baseline_in|8.18|D1:11 D7:20
baseline_length|8.47|D2:4 D3:28 D4:12 D13:5 D15:8
baseline_test|8.47|D7:12
basi|6.68|D3:11 E9:19 E10:16 F1:8 F2:-9 F4:5 G5:5
basil|8.18|E2:17
bastion|7.96|B2:7 D4:5
be_able|6.57|A1:8 A2:5 B4:6 C5:8 D4:5 D14:10 E3:8 E12:7 E14:12
be_about|8.47|B3:12 B4:13
be_accommodat|8.47|
be_accord|8.47|C11:18 D2:6
be_admitt|8.47|C11:22 D15:20
be_adopt|8.47|C9:21
be_afford|8.18|E1:11 E12:33
be_agre|8.18|
be_alert|7.96|E8:33
be_appl|8.47|B5:13 D16:32
be_appoint|8.18|A5:5 G5:13
be_arrang|7.77|B7:15 C2:10 C4:24 C10:12 C13:7
be_as|8.47|C4:24
be_ascertain|7.96|B3:31 D7:28
be_asked|6.2|B1:-4 B2:8 B3:10 B6:12 B9:9 C3:19 C6:16 C13:4 D5:9 D6:13 D11:13 E9:14 F2:12 G3:9
be_assign|8.47|A5:12 C11:12
be_at|7.77|B3:11 C3:28 C13:-4
be_available|8.18|D8:4 D15:15 E14:23
be_avoid|7.37|C3:6 C4:14 C5:20 C10:15
be_aware|7.62|D8:18 D9:25
be_barrier|8.47|A4:-13 E14:8
be_best|8.47|C12:8 D9:24
be_brief|8.18|D4:18 E5:20
be_brought|7.96|D3:23 D10:15 F4:14 F6:7
be_call|8.47|A6:5
be_capable|8.18|B4:32 E6:33
be_check|7.96|B9:19 C1:7 F6:21
be_communicat|8.47|C8:15 D12:15
be_compar|8.47|A1:10
be_complet|7.17|B2:5 B5:9 B7:5 B9:11 D6:30
be_confirm|7.96|D6:14
be_consider|6.1|A3:14 B4:9 B8:9 C3:6 C5:6 C7:31 C8:6 C9:7 D2:5 D11:14 D15:13
be_consult|7.62|B5:6 D9:31
be_contact|6.93|A6:16 B6:-7 C2:9 C3:12
be_conven|7.77|B1:14 D5:7
be_deliver|7.96|E3:8
be_different|7.49|C1:9 C4:23
be_disclos|7.62|A6:7 E10:23
be_discuss|8.47|B1:19 B3:9 B4:15 C13:14
be_distress|8.47|D9:32
be_done|6.68|A3:5 C4:8 C5:7 C7:9 C9:5 C12:-5 C13:11 D1:11 F3:9
be_drawn|7.77|B2:16 B8:10 C8:10
be_encourag|8.18|B3:8 E14:21
be_evaluat|8.47|B4:11 D3:6 F8:17
be_examin|8.47|F9:26
be_exclud|7.49|A5:-4 C13:15
be_first|8.18|B3:8 D17:6
be_for|6.93|C4:44 D17:14
be_found|7|A5:16 C1:-5 C3:9 F4:-7
be_furnish|8.18|B6:14 D8:24 E5:20 E7:8
be_given|6.01|A5:11 A6:9 B2:6 C6:8 C8:10 C11:10 D2:14 D8:7 D12:32 D15:11 D17:6 E5:6 F3:10 F5:16
be_good|7.37|C10:12 C11:9 D13:8 D17:10 E4:14
be_had|7.96|A3:12 C5:9 C13:11 F10:15
be_hard|8.47|D9:38
be_held|6.27|A6:7 B1:9 B7:19 C11:9 D5:7 E2:-5 E3:4
be_help|8.47|B3:13
be_here|8.47|C1:31
be_home|8.47|C12:8
be_identif|7.08|A1:8 D9:14 F3:46
be_impos|8.47|C3:9 C9:13
be_in|6.48|A5:-5 B3:13 B7:11 B8:7 C1:15 D11:9 E3:6 E4:16
be_inform|8.47|C2:13
be_invit|6.93|B2:21 B3:19 B9:13 C13:5 E4:25
be_involv|8.47|A6:-5 C3:-5 C13:15 D13:31
be_judg|8.47|B4:15 B5:16
be_kept|7.49|A1:27 C5:6 C6:7 D3:22 F6:14
be_known|8.18|F2:10 F3:20
be_last|7.62|C5:24
be_librarian|8.47|D11:14
be_look|6.62|B1:8 B6:6 C1:10 D5:8 E14:12 F9:7
be_made|6.48|A1:7 A4:11 C4:8 C5:13 C6:13 C7:7 C13:4 D10:13 D14:6 E6:4 E9:11 E10:9
be_maintain|8.47|B8:17 E11:39
be_measur|7.77|B4:47
be_met|7.77|A4:11 C9:17 D2:12 E14:31
be_monitor|8.18|C1:16 D4:9 D10:12
be_no|7.96|B1:7 C4:21 D11:14
be_notif|7.49|B2:-7 C2:8
be_offer|6.39|A5:10 B2:-5 B6:9 B8:5 C11:7 D10:13 D15:26 E4:16 E12:8
be_on|7.62|A5:18 C1:-7 D16:13
be_one|7.37|A5:12 B1:11 C5:15 C10:11
be_open|8.47|B7:21
be_paid|8.47|
be_painful|7.96|D9:33
be_pass|8.18|C2:8 C13:-4 D11:19 E8:5
be_permanent|8.18|C5:16
be_persistent|8.47|
be_pick|8.47|C9:6 D2:10 F1:-4
be_plac|7.77|C10:20
be_possible|7.77|C11:8 D2:15 E4:18
be_present|8.47|A2:7 B1:5 B2:10 F3:15
be_provid|7.49|C4:16
be_put|8.18|C10:4 F3:8
be_qualif|7.77|E1:40
be_reach|7.77|A6:14 B6:-13
be_read|7.08|E5:-13 F9:-10
be_receiv|8.18|
be_recognis|7.08|A3:6 D12:27 F1:13 F3:39
be_reconsider|8.47|C7:22 F4:15
be_record|7|A6:30 B4:9 E6:14
be_referr|8.18|D14:27 E3:13
be_refus|8.47|D2:32 D15:9
be_report|7.96|
be_request|8.47|C11:13
be_resort|8.47|C5:11
be_review|5.67|C1:5 C7:7 C10:13 D3:19 E5:-5 F4:63 F9:7
be_seen|7.26|B4:16 E10:4
be_sent|6.93|A1:5 A6:4 C3:5 C4:4 D12:12 D17:11
be_set|7.62|
be_shar|7.49|A6:9 C8:8
be_shown|7.49|A4:20 C11:14 E10:15 F7:38
be_smart|8.47|B4:12
be_so|8.47|B4:11
be_sought|7.77|B2:29 D7:10 D13:13
be_specific|7.96|B4:18
be_spent|7.62|B1:13 B5:9 D16:19
be_subject|8.47|A3:14 C7:11
be_sure|8.47|D11:28
be_suspend|6.62|C3:36 C4:15 C7:12 C13:6 D11:-5
be_taken|8.47|D2:19 F3:17
be_taught|7.77|D7:36 D17:33
be_their|8.18|A5:12
be_there|8.18|B1:36 B2:23 B3:5 C2:-6
be_told|5.98|A1:15 A6:37 B2:-4 C4:-4 C13:6 D8:6 F3:23
be_treat|8.47|C6:6 C7:12
be_tried|8.47|C3:10
be_under|8.47|D4:32
be_used|6.52|B5:26 D6:23 D16:26
be_useful|7.62|B8:6 C8:11 C13:15 D6:11 D8:18
be_who|8.18|E11:13
be_written|7.49|B2:10 B7:7 B9:8 C8:16 F3:4
bear|6.68|A3:32 A4:14 B2:5 B3:8 C3:-4 C5:5 C6:7 D8:24 D12:16 E6:8 E10:13 F7:10
bear_in|8.18|A3:24 C5:10 E10:22
became|7.77|B4:15 C2:5
because|4.97|A1:13 A2:-4 A6:5 B1:-5 B2:-5 B4:4 B8:-5 C1:-5 C6:21 C7:8 D5:5 D7:14 D10:16 D11:17 E1:8 E4:7 E5:6 E10:5 E14:5 F3:-6 F10:8
because_adoption|8.47|
because_behaviour|7.96|C6:16 C9:16 C13:4
because_it|8.47|C6:11
because_our|8.47|C7:12
because_their|8.47|
because_they|7.37|D7:16 D15:7 E4:19
because_we|7.37|A1:12 A4:11 A6:14 C2:13 E5:17
because_what|8.18|C7:23 D2:15 D14:14 E14:4
becom|6.2|A1:5 A4:6 A5:6 B7:39 B8:6 C1:8 C13:14 F1:6 F8:17
becom_look|7.17|B7:49
become|6.79|B7:21 C3:-4 C9:17 C13:9 D1:11 D10:18 D11:9 D17:5 E11:11 F2:7
become_look|8.18|B7:32
been|3.76|A1:8 A3:-7 B1:-6 B4:8 B5:-6 C3:6 C4:7 C5:23 C6:7 C7:8 C11:-10 D1:-4 D2:-5 D6:-5 D7:22 D8:-7 D11:6 D13:-5 D14:11 E1:9 E3:-9 E5:11 E6:6 E14:-4 F2:-4 F3:-7 F7:4 F10:5
been_adopt|6.73|F4:15
been_agre|8.47|B3:19
been_asked|7.77|A5:6 B3:15 C2:7 C3:11 D14:8
been_consult|8.47|C3:19
been_exclud|7.96|C5:4
been_exhaust|7.77|C5:30
been_explor|8.47|C5:20
been_given|7.96|C2:10 E2:8
been_heard|8.18|B3:13 D5:9
been_hurt|8.18|C8:22 C9:11
been_in|6.2|A1:14 A2:14 A5:-5 D1:8 D10:10 D11:36 D14:7
been_involv|8.47|A1:28
been_let|8.18|A5:7
been_look|8.47|D15:18
been_made|7.49|C6:23 C13:9
been_met|7.77|B4:7 C9:11 D12:21
been_miss|8.18|D7:33
been_moved|8.47|D14:25
been_on|8.47|C3:13
been_reach|8.18|B4:19
been_read|7.77|E5:39
been_referr|8.18|D14:28
been_shown|7.77|D3:18 D7:13
been_so|8.47|
been_suspend|6.68|A2:5 C7:39
been_taken|7.62|B7:17 C9:5 E5:24
been_taught|8.47|B4:18 D7:9 E3:22
been_through|7.77|C1:14 C9:10 D9:12 D16:16 F4:25
been_to|8.18|C10:8 D7:14 D10:19
been_tried|6.52|C3:-6 C5:39 C6:8
been_used|7.96|C5:10 F1:7
been_written|8.18|B9:9
before|3.16|A1:-5 A2:-7 A4:-6 A5:-10 A6:4 B2:9 B3:9 B4:10 B7:6 B8:-9 B9:-5 C3:33 C5:16 C6:15 C7:-6 C9:18 C10:9 C11:12 C12:23 C13:15 D1:5 D2:5 D5:14 D8:6 D9:18 D11:-5 D12:-7 D14:-6 D15:5 E1:-5 E2:-5 E10:-7 E11:-5 E13:-4 F5:9
before_adoption|8.47|
before_any|5.9|C3:20 C4:-5 C5:7 C6:10 C9:5 C10:6 D5:-5 D7:13 D13:7 D15:-6 D17:13 E6:4
before_anybody|7.96|B2:6 B4:13 C13:7 D15:14
before_anyone|7.77|B3:24 C11:7 C13:15 D15:14
before_anyth|6.93|B3:9 B4:7 C3:6 C12:28 C13:5 D17:5
before_asking|8.47|C9:15
before_board|7.77|F3:5 F4:8 F5:48
before_child|6.48|A1:7 C2:-7 C4:15 C5:7 C9:-5 C11:24 C12:16 D12:11
before_correction|8.47|C9:30
before_day|7.49|A6:15 C11:8 D5:14 D13:6
before_decid|6.93|C3:20 C9:11
before_decision|7.26|C3:14 C12:13
before_each|6.86|A5:-4 B2:23 B3:13 B4:6 D9:33 F2:9
before_end|7.77|B7:7 D10:6 E8:30
before_every|7.77|B3:10 B9:7
before_exclusion|7.96|C2:10 C3:-5 C6:8 C13:21
before_first|6.68|B7:26 C8:10 C10:7 C11:20 D8:7
before_govern|8.18|F1:34 F3:19
before_head|8.47|C3:4 C5:15 C13:14
before_home|8.47|B3:-6 C12:21
before_i|8.47|C2:-5 C3:13 D8:6
before_it|6.62|B2:11 C1:11 C2:12 C8:6 C13:22 D5:10 E6:20 F2:6
before_its|8.18|C9:8 D5:33
before_look|8.18|A6:14 C3:10 C4:6
before_meet|6.73|B2:8 B3:20
before_mother|8.18|D9:16
before_name|7.62|C12:13
before_new|6.93|B4:31
before_next|7.77|B4:10 B5:10 C9:14 D3:15 F6:18
before_noon|8.18|C2:31
before_off|8.18|C12:29
before_other|7.17|C9:16 D2:40 D3:4 D4:8 D10:15 D15:42
before_pep|7.49|A5:-5 B2:17 B3:11 C13:-7
before_permanent|8.47|C3:-4 C5:22
before_placement|7.62|C8:-20 C10:14 C11:-10 C13:9
before_principal|8.47|C5:7
before_publication|8.47|
before_pupil|7|A6:16 C8:9 C10:11 D8:23
before_remov|8.47|C12:11
before_sanction|7.77|C6:30 C9:-5
before_school|8.47|C2:22
before_sett|8.47|B4:11
before_start|7.77|C10:15
before_student|8.47|
before_summer|8.18|B1:5 C11:10
before_suspend|7.77|C3:12 C6:19
before_suspension|7.17|C3:37 C6:31 E6:7
before_teach|8.18|D4:9
before_there|8.18|C3:24 C5:6
before_they|6.39|B9:-7 C4:13 C7:-4 C9:9 C11:7 D1:7 D8:14 E3:4 E5:17 E7:19
before_virtual|8.47|B6:23
before_we|6.23|A3:7 A6:12 C1:13 C4:6 C5:14 C6:12 C9:13 C10:11 D2:11 D3:4 D5:8 D9:6
before_what|7.96|B3:13 C8:8 C9:19 F5:28
beforehand|5.67|A5:-6 A6:6 B1:14 B2:12 B3:39 C2:-7 C3:38 D5:20 D9:59 D10:-4 D12:-5 D13:9
beforehand_about|8.47|D9:17
beforehand_so|8.47|B2:32 B3:7 C3:16
beforehand_what|7.96|B3:8 C3:20 C13:12 D9:29
began|7.37|A1:18 D1:10 D3:24 D10:-32 E1:22
begin|5.38|A1:11 A5:-5 A6:7 B3:20 C4:5 C9:8 C10:13 C13:19 D1:10 D7:10 D10:27 D12:14 D17:-19
begin_at|7.96|D10:13 D17:-36
begin_by|8.18|B3:10 B4:10 C9:18
begin_from|8.18|B3:13 C8:8 C9:12
begin_in|7.77|C11:-4 D10:21
begin_to|7.26|C1:13 C2:10 C3:5 C13:41 D1:9
begin_with|7.08|A5:-4 B3:9 C4:11 C7:10 C10:11 D3:9 D7:14 D12:31
beginn|7.37|A1:10 A5:6 C11:4 C13:17 D10:7
begun|7.96|B7:15 C12:8 D3:17 D10:14
behalf|7.17|A5:35 D14:5
behave|7.77|A2:30 C6:19 C9:13
behaviour|3.98|A1:-8 A2:26 A3:-5 A5:-6 A6:-4 B1:-5 B2:-6 B3:-9 B4:-6 B5:-4 B8:-7 C1:-12 C4:-5 C5:-5 C6:27 C7:-8 C8:17 C9:51 C13:11 D1:-8 D4:-5 D6:-4 D7:-6 D8:-6 D9:-5 D10:-6 D12:-6 D17:-4 E2:-4 E5:-6 E8:-4 E10:-6 E14:-4 F2:-7 F3:-7 F4:-17 F7:-4 F9:51
behaviour_as|7.17|C9:47 E3:10
behaviour_attendance|8.18|
behaviour_communicat|8.47|
behaviour_could|8.47|C8:13
behaviour_for|8.47|A2:8 C9:15
behaviour_in|8.47|A2:9 C9:-7 E13:11
behaviour_is|6.27|A2:5 C3:6 C8:6 C9:39 F9:-8
behaviour_or|8.18|C13:23 F9:10
behaviour_plan|7.96|D3:43 D13:-5
behaviour_point|6.93|A2:13 C9:-7 D2:14 D11:17
behaviour_policy|5.42|B3:-4 C9:-5 E5:-8 F4:-27 F9:93
behaviour_support|8.18|B8:-4
behaviour_suspension|7.17|A2:18 E13:10
behaviour_tell|7.62|C9:30
behaviour_to|8.18|C8:12 C9:23
behaviour_we|8.47|C6:18 D14:18 F9:20
behind|5.47|A5:-6 B3:-4 C6:8 C9:43 C11:-6 D1:25 D2:8 D3:-5 D4:21 D7:14 D8:10 D10:-6 D15:24 E5:20
behind_behaviour|7.17|C6:20 C8:8 C9:30
behind_it|7|C9:30 D7:8 D8:11 E5:35
behind_them|8.47|D4:15
being|4.84|A3:17 A4:-6 A5:-5 B1:-5 B2:-4 C1:8 C3:32 C4:-4 C10:7 C11:-6 D6:17 D10:-5 D11:22 D12:-6 E6:4 E8:10 E10:-4 E14:12 F7:29
being_asked|8.18|C13:10 E14:6
being_brought|7.77|
being_carr|8.18|F7:35
being_done|8.18|C7:7 D1:11 E2:17 F7:16
being_follow|8.47|C6:10 F7:14
being_in|7|A3:16 A4:-5 D11:15 E14:29
being_look|8.47|B8:23 D11:23
being_sent|8.47|C3:23 C6:6
being_suspend|8.47|C3:9
belief|8.18|
believ|7.96|A5:10
believ_that|8.47|
believe|6.79|E13:18
believe_that|7.37|
bell|7.49|C6:11 D11:19
bellweather|8.18|
belong|6.01|A3:18 A6:7 B2:16 B8:12 C10:10 D5:8 D6:11 D10:8 E9:10 E14:32 G1:16
belong_to|6.43|A3:21 A6:9 B2:20 D4:6 E9:12 E14:18 G1:19
below|5.9|B6:15 C1:50 C3:-5 C5:4 C13:14 D2:14 D7:11 D15:4 F3:17 F6:20 F9:10
below_is|8.18|F4:10 F5:7 F6:41 F9:19
below_per|8.18|C1:10 C2:5 C13:17
beneath|8.47|C9:10 D14:21
benefit|6.79|B5:31 B8:5 D15:36 D16:36
bereav|8.47|A3:19
bereavement|7.26|A3:36 D14:23
besd|7.62|
beside|6.35|A1:6 A2:16 A3:10 A6:8 B2:7 B4:15 C2:5 C8:9 D1:30 D6:16 D15:4 F5:25 F9:8
beside_each|8.47|B4:26
beside_those|8.47|A2:26 D1:5
best|5.54|A5:-4 B2:13 B3:19 C1:-5 C6:16 C9:-4 C11:-5 C12:15 D9:18 D12:6 D17:23 E7:4 E11:8
best_endeavour|7.17|C6:32
best_for|8.18|C12:24
best_possible|8.47|
best_teacher|7.77|A4:12 D8:-4 D17:40
best_thing|8.18|B3:23 D17:18 E11:21
best_to|7.96|C5:10 D1:9 D5:11 D8:14 E7:11
beth|7.77|C2:7 E8:7 E12:13
better|6.35|A4:17 B6:20 C3:6 C4:5 C13:9 D1:11 D6:58 D8:9 D10:6
bettina|7.37|C1:14 D4:-10 E7:18 F2:10
between|5.28|A4:10 A5:-4 B2:6 B3:-5 B9:22 C1:-5 C2:-4 C9:-4 C11:7 D1:44 D2:7 D7:-7 D9:-4 D10:-5 D12:-5 D17:8 E13:10 G1:6 G3:5 G5:6 G6:8 G7:5
between_child|8.18|A4:13 D3:15
between_children|7.96|D1:15 F2:10
between_cohort|8.47|D1:13
between_look|8.47|D1:20 G1:17 G3:14 G5:17 G6:22 G7:14
between_pupil|8.47|B2:12 D1:20 E14:15
between_school|8.18|
between_them|7.17|A2:11 A4:8 B2:-6 B9:45 C13:13 D1:12 D17:6 E13:22
between_these|7.96|A4:11 D1:16
bias|7.62|E6:58 E12:17
bid|7.49|B5:39 G5:8
big|7.96|C11:9 D10:16 E6:31
bike|8.18|B3:14 D1:-8
bill|8.18|E14:42
birth|6.48|A6:20 B2:12 C2:-5 D9:26 D12:15
birth_fami|8.18|A6:14 D9:15 D12:20
birth_parent|6.79|A6:13 B2:15 C2:-4 D9:12 D12:4
birthday|7|B1:5 D9:20
birthday_anniversar|8.47|D9:10
bit|8.18|B2:31 B8:6
bite|7.96|C9:13
biting|7.62|C9:36
biting_hiding|8.18|C9:44
bits|8.18|D7:38 D9:9 D15:20 D17:-4
black|7.77|A3:40
blank|7.96|B3:17 E2:7 F3:8 F6:37
block|7.49|A4:14 C11:-11 D3:30 D4:12 D7:17
blue|7.08|A1:14 A6:4 D8:11 D9:4 E14:-16
blue_card|8.47|A6:5 D8:16
blue_sheet|8.18|D9:6
board|4.58|A4:-4 B1:-6 B3:-4 B4:-5 B5:-5 B6:-4 C4:-5 C7:-4 C9:6 C10:-5 C11:-5 D6:-5 D7:-5 D10:-5 D12:-4 E2:11 E4:15 E5:-8 E10:-5 F1:31 F2:16 F3:24 F4:42 F5:24 F6:4 F7:10 F10:14
board_has|8.47|E2:16
board_house|8.47|A6:6
board_july|8.18|F4:23
board_on|8.47|F4:22 F7:16
board_or|8.47|C9:9
board_september|8.47|F4:-4
board_shall|7.26|E2:24 F2:15 F3:16 F4:-6 F7:28
board_staff|8.47|A1:16 C1:10
board_to|7.96|F1:13 F8:10 F10:11
board_truste|7.62|F1:5 F4:7
board_virtual|8.47|F1:20
board_will|7.62|E5:-6 F1:12 F4:13 F10:19
board_with|8.47|F1:18 F4:-7 F5:38
boarder|7.08|A1:9 B1:6 B9:20 C3:5 C4:11 C5:7 C7:13 C8:8 C9:8 C10:6 C11:8 C13:6
boarder_in|7.49|B1:8 B9:22 C3:6 C4:13 C5:8 C7:15 C10:8 C11:10
bodi|7.77|E9:50
body|4.97|A2:5 D16:6 E2:8 E8:6 F1:20 F2:14 F3:9 F4:30
body_in|7.62|F1:33 F4:6
body_october|8.18|F4:-5
body_on|7.77|F1:8 F2:5 F4:31
body_shall|7.37|C6:7 E1:4 E2:14 F3:11
body_to|8.47|A2:8 E13:8 F1:7
body_virtual|8.18|F1:16 F4:-4
body_will|7.37|F2:-8
boiler|8.18|
bond|8.47|D14:17
book|5.22|A1:-6 A5:-5 B1:16 B3:-7 B6:30 C1:-5 C9:-5 C10:-4 C11:17 D2:10 D4:5 D7:15 D8:-5 D9:7 D10:-5 D12:22 D17:9 E11:13 E14:-8 G3:11
book_for|7.96|D9:26 D12:18
book_in|8.47|A2:11 B1:10 E11:8
book_photograph|8.18|
book_with|8.18|B5:5 C1:13 C11:9
booth|7.96|C9:11
both|5.52|A1:9 A4:6 A5:-5 B3:6 B9:25 C1:9 C10:14 C11:22 C12:8 D5:5 E1:9 F1:15 F2:12 F5:12
both_are|7.77|A6:15 B3:20 C2:10 C11:14 E1:12
both_designat|8.47|E1:13
both_head|8.47|A1:16 C10:18
both_school|7.62|B2:-5 C11:35 E3:5
bought|6.73|A4:7 B1:9 B5:43 D7:12 D14:9 E12:6 F2:7
bought_in|8.47|D14:15 E12:9
bought_what|8.47|B5:19
bought_whether|8.47|B5:9
box|7.17|A1:26 C11:27 D10:17 F5:26
boxall|7.26|D6:59
boxall_profile|8.18|D6:19
boxe|7.49|A3:15 B8:17 D2:22 D3:7
boxing|8.47|B9:18
boy|7.17|A3:27 B2:13 B4:5 C1:7 C7:19 C8:20 D11:22
brackenbury|8.47|
brain|8.18|
break|6.23|B1:5 B4:4 C4:7 C9:6 C13:15
break_down|7.77|A4:4 B4:8 C11:12 C13:27
breakfast|6.39|C1:5 C4:28 C11:6 D2:14 D10:-10 D16:44 E14:19
breakfast_club|7.62|D2:22 D10:-12 D16:65 E14:8
breakfast_for|8.47|E14:14
bridge|8.18|C10:16
brief|5.8|A1:7 B8:6 C4:39 D3:8 D4:7 D8:12 D11:-4 E2:11 E4:47 E5:32 E9:9 F2:5
brief_as|7.77|C3:6 C4:32
brief_in|8.47|D11:-4 E4:20
brief_on|7.37|D8:18 E4:10 E5:26
brightwater|8.47|A2:14 E8:18 E13:18
bring|4.86|A1:-7 A3:-6 A5:-5 B1:-7 B2:7 B3:14 B4:-5 B7:9 B8:-6 B9:-5 C1:-10 C3:-6 C4:-5 C12:22 C13:13 D1:16 D3:7 D5:6 D6:27 D7:7 D8:10 D9:7 D10:-5 D13:22 D16:11 D17:-5 E1:8 E9:14 E13:13 F4:9 F6:6 G8:36
bring_back|8.47|D9:27 D17:-4 E1:22
bring_child|8.18|B2:13 D13:15 E13:28
bring_in|6.93|C7:5 C13:20 D3:5 D5:20 D6:19 D7:22 D13:6 D16:9
bring_it|8.47|D16:19 E10:16
bring_photograph|8.18|B3:19
bring_someth|8.18|B2:15 C11:12
bring_them|8.18|C12:29 D1:14 D8:25
bring_together|6.86|A2:7 C1:-6 D13:8 G8:29
bring_up|8.47|D12:22
broad|8.47|D9:-10
broken|7.17|A3:7 C9:15 D3:12 F3:6
bronagh|8.18|
bronagh_seddonfield|8.18|
bronze|8.47|
brother|7.96|C12:10
brought|5.98|B1:6 B3:5 C3:6 C7:14 C9:5 C12:7 D1:5 D3:22 D5:9 D7:10 D10:7 F4:6 F6:19 F9:9
brought_in|7.62|C3:12 C7:26 D5:17 D7:17
brought_up|6.62|C9:8 D1:8 F6:24
bryony|7.37|D1:8 E2:5 E8:6 E9:8
bryony_catchpole|8.18|
budd|7.62|D11:30
buddy|5.58|B3:-4 C11:84 D11:9
buddy_are|8.47|C11:16
buddy_from|8.47|
buddy_mentor|7.77|C9:6 C11:30
buddy_named|8.18|A5:11 C11:8
buddy_tour|7.96|C11:23
budget|6.86|A4:10 B5:12 B9:42 D16:13 E1:15 E4:-21 F1:-9 F2:-22 G5:7
build|6.1|A4:8 B1:7 B2:6 B3:8 B6:-8 C3:-7 C4:10 C8:-15 C10:9 D1:-8 D3:-8 D7:7 D17:5 E9:11 E14:-9
build_is|8.47|C8:-25 D7:-4
build_up|8.47|C10:22
built|7.08|A4:38 B2:20 C9:9 C13:17 D13:13 E12:13 E14:23
bully|7.26|D9:18 D11:9
bursar|7.49|A4:18 B5:12 D10:21 D16:11
bursary|7.37|A1:18 D10:17
bus|7.62|C1:26 E14:39
busines|6.48|A1:8 B5:12 C1:6 D10:8 D16:5 E8:6 E10:19
busines_manager|7|B5:14 D16:6
but|5.76|A5:7 B1:10 B8:22 C3:10 C10:9 D16:21 D17:6 E8:14
but_not|8.47|A5:10 C3:10
but_we|8.18|B8:13
buy|8.47|D7:29 D14:21 D15:9
buys|7.96|B5:23 C10:14 D16:12
by_academy|8.18|C7:4 E14:7
by_adoption|7.26|A1:8 D9:21
by_adult|7.77|B3:24
by_agreement|7.17|C6:15
by_all|7.37|B2:16 C8:7 C10:8 C12:6 E5:12
by_am|8.18|D12:-4
by_any|8.18|C3:7
by_asking|7.77|A1:10 A3:10 A4:23 B4:8 E6:16 F7:12
by_assistant|7.96|D3:15 D4:16 D7:12 D14:19 F3:-5
by_attendance|8.18|A2:-5 C1:13
by_authority|6.43|A6:-5 D6:11 G1:10 G8:15
by_board|7.37|E2:7 F4:20
by_both|8.47|B2:10 B9:26 C13:8
by_busines|8.47|B5:6
by_carer|7.96|C8:21 D6:16
by_child|6.93|B1:10 B2:11 B3:22 B4:4 B5:14 B6:7 C8:25 C9:12 C11:4 D8:-5 D12:14 E13:8
by_children|7.26|A4:7 D10:21
by_clas|7.17|A1:-8 B4:8 B5:9 D4:17 D17:12 E7:4
by_council|7.62|C11:20 C12:-6
by_county|8.18|G1:28
by_court|8.47|
by_curriculum|8.47|D4:14 F4:7
by_date|7.77|D6:13 E7:40
by_day|7.77|A5:-5 B2:18 B7:19 C11:7 C12:10 D3:13
by_department|7.96|B5:-6 C9:-5
by_deputy|8.18|A1:12
by_designat|6.23|A1:7 A2:12 B5:15 C1:13 D4:-5 E1:-8 E7:14 F1:14 F2:20
by_director|8.47|A2:10 F3:8
by_dsl|7.17|A1:6 A2:9 A6:7 B8:7 C1:7 D8:4 D14:-12 E6:14 E10:8
by_dt|6.93|B1:8 B4:10 B5:9 C3:11 D2:7 D11:24 E10:-5 F2:8
by_each|7.08|A4:13 B1:7 B6:6 G5:10
by_easter|8.47|D5:8
by_educational|8.18|E3:9 E12:12
by_email|7.96|B2:10 D12:15
by_end|6.43|B1:6 B7:13 C1:-4 C2:6 D1:22 D10:7 E7:16
by_ethnicity|7.62|F3:10 F10:38
by_every|8.18|C1:5 D8:16 E5:13
by_fami|7.96|B2:12 D13:6
by_finance|8.47|B5:10
by_friday|7.77|B2:27 B7:9 C2:11 C11:10
by_full|6.93|F4:16
by_govern|6.79|F4:16
by_governor|6.27|D10:-5 D16:5 E4:-9 F3:-5 F4:6 F7:6
by_grandparent|7.62|A1:10
by_group|8.18|C1:24 D11:13 F2:11 F3:6
by_half|7.08|B4:7 B7:12 C1:10 C2:11
by_hand|8.18|C11:15 D15:33
by_head|7.37|A5:9 B4:14 E9:18 E14:-14
by_headteacher|7.77|C1:7 E6:9 F4:6
by_home|8.18|D15:17
by_if|7.96|C1:21 C2:5
by_inclusion|7.77|A4:19 D3:13
by_independent|8.47|
by_it|7.62|B5:14 G7:18
by_its|8.47|A4:9 B5:16 D5:18 D13:8
by_key|7.77|A5:-13 B2:6 B3:6 D6:11 E11:22
by_law|7.17|B7:-6 C3:6
by_line|7.96|C8:8 F4:12 F7:31
by_local|5.74|B8:-8 D6:-7 E4:16 E6:-9 F1:6 F4:5
by_m|7.96|C2:6
by_management|7.62|F4:5
by_mean|7.37|D6:8 E4:10 E11:24 F3:10 F7:10
by_member|8.18|D4:24 D7:13 E1:26
by_name|7.26|A1:7 A5:9 A6:4 B2:6 D10:18 D11:16 D12:18 E13:4 F3:20
by_named|7.62|D4:25 D10:21 E11:20
by_need|8.18|A3:23 D16:28 F3:7
by_next|8.18|A2:17 B4:16 C2:7 D1:16
by_noon|7.77|C2:38 C4:9 C13:-6
by_one|8.18|D1:16 D7:11
by_other|8.18|B1:8 C5:-5 E9:19
by_our|8.47|A1:8 C6:9 D4:13
by_parent|7.96|A1:20
by_pastoral|7.77|A2:23 C1:16 F4:7
by_person|7.96|B3:6 D4:11
by_postcard|8.18|A5:27 D12:13
by_private|8.47|D4:11 D7:14
by_protect|8.18|A3:21 F10:29
by_pupil|7.26|A4:9 A5:13 B1:9 B3:6 C6:7 C11:6 D1:15 D12:12 D15:12
by_qualif|8.18|D3:9 D4:19
by_reason|7.49|C6:9 D2:10 D4:8 D7:10 D11:18 F3:-4
by_relative|7.62|
by_restorative|8.47|
by_school|7|B8:16 C13:9 D10:17 E14:23
by_second|7.62|B1:13 C2:28 C11:12 D7:6 E6:19
by_section|8.47|
by_senco|7.49|A1:9 C6:10 C7:8 C12:7 D5:7 D14:10 F4:22
by_september|7.62|E5:23
by_sex|7.62|A3:5 F8:10 F10:34
by_side|7.08|A1:5 A2:6 A3:21 D13:10 E13:38 F5:22
by_social|6.57|A1:7 A6:-6 B1:11 B2:5 B7:-5 B8:-6 C2:12 C7:5 C13:-5 D12:-4 D13:-4
by_staff|8.18|C8:11 D4:16
by_student|8.18|D8:10 D17:19
by_subject|6.57|A2:19 D1:42 D17:5
by_support|7.37|D3:8 D4:43
by_talk|8.47|C4:9
by_teach|7.49|D4:15
by_teacher|6.93|D3:9 D4:60 D17:15
by_telephone|6.86|B2:17 B3:-4 B6:-9 C2:11 C11:4 C13:12 D12:7
by_ten|7.96|C2:27
by_text|8.18|C2:-6 D12:29 E11:7
by_that|8.47|C4:15 E1:6
by_their|7.77|B6:11 D5:14 D8:14
by_them|8.18|A5:11 D3:13 D9:11 E7:9
by_this|7.62|A1:8 C1:24 C5:7 D15:13
by_time|8.47|D1:9
by_trust|6.73|A1:-6 A5:-4 B3:4 B9:7 C10:7 D1:9 D15:10 E12:5 E14:-10 F4:5
by_truste|8.47|F4:11
by_tutor|7.49|A6:12 B2:-4 B3:6 C1:4 C2:15 C9:-7
by_us|8.47|D14:13 D15:16
by_virtual|5.83|B1:5 B2:4 B3:7 B5:-11 B6:51 C3:-7 E4:15 E6:-5 G1:5 G5:32
by_visit|7.96|F7:27
by_watch|8.47|F7:23
by_way|7.96|C6:7
by_we|8.47|C1:20 C2:28
by_week|8.47|C1:27 D4:11
by_what|7.37|A5:10 B4:23 C8:5 D3:6 E14:9 F7:11
by_whatever|8.18|B3:13 E11:17
by_when|7.17|B4:42
by_which|7.77|B4:9 D17:7 F2:9 F3:18
by_who|8.47|A5:15 C10:21
by_whom|8.47|B4:5 C10:17 E6:10
by_written|8.47|C10:13
by_year|7.77|A2:13 A4:10 B4:-4 D1:47 F3:-5
c|6.23|A5:6 B1:8 B2:6 B9:7 E1:14 E2:16
cabinet|7.77|A6:10 D5:-6 E10:10
caf|8.47|C13:10 D11:20
cake|7.96|D12:18
calendar|7.62|B1:12 C1:-4 D5:6 D9:20 E3:16 G7:13
call|4.52|A1:-8 B2:-8 B6:5 B7:6 B8:-5 C1:-8 C2:16 C3:23 C4:-21 C6:11 C7:8 C11:5 C13:18 D1:-4 D8:5 D9:-5 D10:-4 D12:29 D15:10 E9:11 E10:-4 E11:41 G4:4 G5:6 G7:5
call_by|7.77|B1:5 E9:16
call_first|8.47|B3:16
call_for|8.18|C2:13 C3:20 C6:9
call_home|7.49|C2:24 D12:25
call_in|7.26|B6:13 C3:5 C7:5 C13:13 D7:16 E11:8
call_is|8.47|C8:7 E11:12
call_it|8.18|C6:22
call_meet|7.26|C2:-7 C7:6 C12:8 C13:12
call_on|7.62|C4:-30 C13:10 D2:16 D7:-7 D15:20
call_or|7.96|D12:34 E11:25
call_pep|7.77|B1:9 B7:7 C10:11 C11:9
call_to|7.08|B2:-7 C2:17 C3:7 D12:20 E11:9
call_upon|8.18|B6:18 C13:10 D2:5 D15:13
call_virtual|7.96|C3:24 C13:26
call_within|8.47|A6:20 B1:-4 B7:7 C2:21
calliope|8.18|
calliope_winterbourne|8.18|
calm|5.8|A5:-4 C6:26 C8:25 C9:33 D8:34
calm_down|7.62|C6:49
calm_strateg|7.96|C8:20 D8:18
calm_them|7.96|D8:22
came|5.8|A4:9 B3:8 B5:31 C3:11 C5:5 C7:-5 C9:-4 C13:6 D1:7 D3:8 D14:9 D16:10 D17:4 F1:5
came_in|8.18|B5:16 D1:9
came_it|6.62|B3:14 B5:33 D3:13 D14:13 F1:7
came_to|7.96|C3:13 C5:11 C7:-6
camh|6.01|A1:-4 A6:7 B2:12 C1:-4 D13:10 D14:72 E9:25
can|3.78|A3:-4 A5:15 A6:10 B1:-5 B2:6 B3:5 B4:16 B5:7 B7:-5 B8:5 B9:-6 C1:-6 C2:-5 C5:-8 C7:-6 C9:-4 C10:-7 C12:-5 D1:-6 D3:-8 D4:-6 D5:-4 D7:6 D8:8 D9:9 D10:-5 D14:7 E2:-4 E6:6 E7:-5 E11:-5 E12:9 F2:-5 F3:7 F9:-4 G3:11
can_ask|7.62|E6:24 E7:-10 G3:18
can_be|4.88|A4:7 B1:-5 B2:4 B3:-6 B4:22 C1:-6 C3:7 C5:-7 C6:-4 C9:-4 C11:-6 C12:-4 C13:5 D3:-4 D7:14 D8:-5 D9:-5 D10:-4 D11:6 D14:-4 D17:-5 E8:7 F1:5 F3:22 F4:-5 F9:-5 G3:5 G5:7
can_change|8.18|D9:8
can_collect|8.47|A6:26
can_come|8.18|B1:14 B2:12 B3:8
can_do|7.26|B5:17 D7:8 D8:31 D17:14
can_find|8.18|A6:15
can_give|8.47|C3:-16 C4:13
can_go|7.62|A5:27 E14:20
can_have|7.77|B5:16 B8:17 D2:39
can_help|8.47|D14:22 E14:9
can_hurt|8.47|D9:18 E12:9
can_let|8.47|C2:9 D9:9
can_make|8.47|A5:-5 C4:5
can_manage|8.47|C4:21
can_say|7.62|A6:13 D9:8 E12:25
can_see|7|A1:23 A2:8 C1:8 D6:8 D14:32 E10:10
can_send|8.18|B3:30
can_show|7.96|B5:16 F7:20
can_succe|8.47|D17:24
can_suspend|8.47|
can_take|7.96|B7:5 D15:18 D17:19
can_talk|7.77|A5:5 A6:20 D9:7 E12:7
can_tell|7.62|B4:6 C11:7 D6:18
can_to|7.96|B2:-4 C1:4 D10:19 D12:14
can_turn|8.18|A5:7 E7:5
can_use|8.47|B4:14 D16:-5
candlewick|7.37|A2:7 B5:7 E13:8 F1:6
cannot|6.04|A4:10 B1:8 B2:14 B3:6 B5:8 C4:6 C9:12 D12:11 E9:4 E14:5 F3:12
cannot_be|8.18|C4:14 F3:11
cannot_come|8.18|B1:17 B2:13
canon|8.18|E2:22
cant|6.07|A4:12 B3:5 C6:12 D8:10 E8:6 E12:6
cant_be|7.62|C3:7 C4:5 C6:11
cant_bear|8.18|A4:24 B3:14 C6:13 D8:21
cant_come|8.18|B9:5 D5:8
capable|7.77|B4:40 E6:29
capable_being|8.47|B4:13 E6:21
capacity|7.62|D2:6
captain|6.16|A1:-4 D10:21 D11:71
captur|8.47|A1:5 B3:32
card|6.31|A6:16 C3:4 C11:22 D8:11 D12:12
card_are|8.47|D9:-8
cardboard|8.47|
care|2.48|A1:19 A3:18 A6:-7 B2:-5 B3:-7 B4:-8 B6:-7 B7:22 B8:6 C1:5 C3:6 C4:-7 C6:-9 C7:-6 C8:-5 C9:-10 C10:-6 C11:6 D2:5 D8:-6 D9:-6 D10:8 D11:18 E6:-4 E8:-5 E9:6 E12:-5 F4:-6 F7:-4 G6:4 G8:6
care_act|8.18|
care_added|7.49|
care_adopt|8.47|D11:5
care_are|5.69|B3:6 B8:8 C1:-4 C13:4 D3:6 D6:10 D7:7 D10:8 D11:8 D12:20 D14:-10 D17:8 E9:8 F3:6
care_as|7.26|A2:5 C1:6 C13:4 D10:12 F1:9
care_at|7.26|A4:9 B2:12 C3:6 C13:10 D3:12 D6:8 G8:19
care_authority|8.18|B1:13 G1:11
care_because|8.47|E4:26
care_before|8.47|C13:21 D10:7
care_by|7|A1:19 C2:4
care_can|7.96|D11:7 D14:15 E8:26
care_care|8.18|D14:25 F1:18
care_child|7.96|A1:8 A6:-4 B2:20 D4:15
care_children|7.37|C11:12 D10:-4 E2:16
care_cohort|8.18|A4:14 A5:9 C1:15
care_council|8.47|
care_designat|8.47|B1:5
care_do|8.47|C5:15 F2:19 F3:13
care_dt|8.47|B7:10 F2:18
care_each|8.47|A3:14 C1:8 D14:25 E3:12
care_early|8.47|B7:19 C13:18
care_education|8.47|B8:8 C4:10 D5:15
care_every|8.18|B1:15 C1:4 D6:6
care_experienc|5.93|A1:14 A2:20 A4:15 A5:5 B8:6 C3:4 C11:6 D3:10 D7:7 D8:4 D10:15 D11:17 E4:5 F1:10 F3:12
care_experience|7.77|A1:8 A3:10 D2:13 E3:7
care_first|7.96|B7:7 D1:17 D2:13 D15:5
care_for|7.08|A4:-5 C13:8 D11:4 D12:18
care_from|8.18|A3:17 A4:22
care_get|7.96|B8:26 D2:21 D10:8 D11:18
care_go|8.18|C11:33 D2:-11 D10:23 E14:22
care_goes|7.96|B1:12 B5:25 B9:16 C2:12
care_guidance|8.18|
care_has|6.13|A5:13 B1:10 B7:5 B9:13 C4:4 C5:7 C11:-5 D3:14 D10:8
care_have|6.86|A3:6 B7:13 B8:5 C11:6 D17:5 F1:9
care_health|7.77|B8:4 D13:16 E9:22
care_history|8.18|A1:25 A3:9
care_hold|7.96|A1:-4 B1:-6 D11:60
care_if|7.77|A1:24 B8:5
care_in|6.57|A1:-5 A4:5 A6:9 B7:7 B8:5 E9:15
care_involvement|7.96|A1:14 A3:14
care_is|5.69|B2:-6 B5:10 C1:5 C2:10 C3:8 C7:7 C10:11 D1:4 D10:-4 D11:22 D12:16 D16:5 E9:-7
care_join|8.18|A5:15 B7:12 D1:20
care_leav|8.47|D1:12
care_leaver|6.27|A3:8 D10:9 D14:13 F1:9 F8:5
care_local|6.57|A1:8
care_look|8.18|B8:4 C5:19 C13:10
care_may|7.49|A3:-14 C3:9 C11:7 D1:10 D2:11
care_mean|8.47|
care_meet|7.96|C9:6 C11:11
care_might|8.47|C11:20 D2:18
care_mrs|8.47|C3:9 E2:22 F4:20
care_need|8.47|A4:-7 C11:18
care_now|7.96|
care_on|7.62|B1:14 C1:10 C2:13 C8:8 D11:8
care_or|5.69|A1:4 A2:9 A6:9 B7:25 B8:5 C5:5 C11:-5 E1:7 E10:6
care_order|6.73|A1:6 A6:-11
care_our|8.18|B8:17 C5:11
care_pep|8.18|
care_plan|5.17|A1:-5 A3:-5 B1:-4 B2:-10 B3:-7 B8:-15 B9:-5 C13:-5 D5:8 D13:7
care_plann|8.18|B7:5
care_previous|8.47|
care_pupil|7.26|B8:8 C8:11 D12:9 E11:18 F2:4
care_says|8.47|B3:20 C13:12
care_send|8.47|A1:13 A3:5 B6:17 G3:19
care_shall|7.49|A2:15 C3:8 C11:13 F2:10
care_start|8.18|A5:12 B7:9
care_statu|6.39|A1:12 A3:35 D11:7 E10:31 F10:7
care_take|8.47|D10:10 E14:14
care_talk|8.47|C1:12 F3:23
care_team|7.96|G8:36
care_that|7.96|E7:5 E14:12 F2:12 F3:10
care_there|8.47|B8:17 D17:48
care_those|7.62|A1:-6 B8:13 C11:15 D6:19 D11:9 F1:12
care_through|7.08|
care_to|7|A3:12 C3:5 C5:7 C12:7 D1:18 D12:15 E10:5
care_virtual|7.49|A1:7 C1:-4 C2:4 D5:5
care_we|6.62|B1:8 B7:7 B8:19 C1:19 E14:12
care_what|7.96|A3:8 B8:9 D10:11 D13:30
care_wherever|8.47|C13:13 G1:16 G7:28
care_which|8.47|A3:21 A6:10 F1:-6 G6:33
care_while|8.18|B7:10
care_who|6.39|A1:-5 A5:-5 B1:-6 B3:10 B7:19 C2:17 C11:29 D2:28 D10:-5 D11:-5 D15:22
care_will|8.18|A1:32 B3:7 D1:8
care_with|7.77|B1:11 B2:36
care_within|8.47|E4:6
care_without|8.47|C3:17 D16:16
care_would|8.47|B8:11 D13:-4 F3:17
cared|6.48|A1:18 A2:8 A6:6 C3:10 C5:8 D10:9 E14:12 F1:4 F8:11
cared_for|6.48|A1:18 A2:8 A6:6 C3:10 C5:8 D10:9 E14:12 F1:4 F8:11
career|5.41|A5:-6 B3:-4 C11:-6 D1:-5 D10:97 D15:7 E1:10
career_advice|8.18|D10:42
career_adviser|7.26|D10:38
career_guidance|7.77|D10:46
career_interview|6.79|D10:44 D15:15
career_lead|8.18|D10:10
career_leader|8.47|D10:8
career_meet|8.47|D10:30
careful|8.18|D6:25
carer|2.99|A1:-10 A2:-9 A5:-4 A6:23 B1:5 B2:54 B3:-9 B4:-7 B6:-8 B7:-6 B8:-5 B9:5 C1:5 C2:26 C4:4 C5:-5 C7:-7 C8:24 C9:-10 C12:-8 C13:-14 D1:-6 D2:-6 D3:8 D4:-7 D5:4 D6:7 D7:-8 D9:41 D11:-5 D12:40 D13:8 D14:-7 D15:-6 D17:-9 E1:-5 E2:-6 E3:-5 E4:-5 E7:-5 E8:-8 E10:-8 E11:32 E12:-4 E13:-5 F1:-6 F2:-7 F3:-8
carer_about|7.96|D9:13 D10:11 D12:21
carer_agre|8.47|B8:16
carer_all|7.96|C8:46 D5:15 D8:35 D12:-5
carer_allocat|8.47|B2:16 C2:22
carer_are|6.2|A6:-4 C2:10 D5:8 D15:10 E11:24
carer_as|8.47|B2:18 C2:16
carer_at|7.62|A6:13 C11:29 E11:34
carer_before|7.77|B2:5 C11:4 D9:32
carer_beforehand|7.62|D9:37
carer_birth|8.47|A6:14
carer_by|7.08|B2:-6 C1:5 C2:10 D6:12 D12:26 E11:5
carer_can|8.47|B1:15
carer_child|8.47|C4:25
carer_clas|7.62|B1:15 B2:30 B3:6
carer_come|7.96|B2:18 B3:22 D13:21
carer_each|7.37|A6:9 B1:-10 D6:-18 D9:7 E11:9 F2:-7
carer_every|7.37|A6:10 D6:13
carer_first|8.47|C2:15
carer_for|7.96|C2:4 C10:6 D9:9
carer_has|8.47|E11:21
carer_have|7.17|A3:11 B7:9 C2:-5 D9:15 D13:10 E11:10
carer_health|7.77|B2:7 D5:24 D13:19
carer_hear|8.47|C2:8 D12:31
carer_in|7.37|D1:16 D9:31 D12:18 E11:9
carer_independent|8.47|
carer_iro|8.18|A6:33
carer_is|7.17|C2:8 C4:7 D12:8 E11:24
carer_know|7.77|A5:23 D9:31 D12:34 D13:18
carer_may|8.18|A6:12 B2:23 B3:-4 B8:10
carer_often|8.47|E11:31
carer_on|8.18|C1:10
carer_or|6.62|B2:22 C2:21 D12:4
carer_other|7.96|A6:-4 B2:14 E9:25
carer_parent|7.49|A1:12 A6:32 E11:16
carer_plan|8.18|C4:7 C8:14
carer_pr|8.47|A1:20 A6:23
carer_pupil|7.62|B2:26 C8:19 F4:23
carer_review|7.77|A6:15
carer_rung|8.47|C2:9 C4:19
carer_school|8.47|B2:-5 C1:13
carer_shall|8.18|C2:12 D9:26 E11:12
carer_should|8.47|C6:17
carer_sign|8.47|E5:-5
carer_social|4.49|A2:-5 A5:12 A6:8 B1:21 B2:61 B3:5 B7:-4 B8:-6 B9:5 C2:9 C3:18 C10:10 C11:4 C12:-6 C13:-12 D2:-4 D3:-6 D6:-4 D9:-7 D10:-4 D16:-4 E8:-5 E9:-5 E11:-4 G3:6
carer_student|7.96|B2:26 B8:-4
carer_sw|7.37|A5:-4 B2:28 B9:9 C1:-4 C2:7 C8:21 D6:15 D12:-4
carer_teacher|7.96|A4:21 B2:14 D6:29 D8:-5 D9:12
carer_tell|8.47|D8:13
carer_that|7.96|A3:17 C1:-4 C2:26 D12:-4
carer_then|7.62|C1:-5 C2:22
carer_those|8.18|
carer_to|7.37|C6:29 E11:6
carer_view|8.47|B2:29 D13:7
carer_virtual|6.73|B1:-4 B2:16 B6:-5 B9:15 C1:14 C5:6
carer_week|8.18|B2:16 D3:25 D12:12
carer_what|7.49|C3:8 C8:8 D8:17 D9:30
carer_where|7.49|C2:15 C8:4 D12:20
carer_who|7.96|
carer_will|7.77|D12:18
carer_with|8.47|D9:26
carer_worker|8.47|A6:22 C2:26
caretaker|7.96|A5:11 D7:-10 E3:14
caring|8.18|A3:23
carr|6.2|A1:9 C8:-4 D5:4 D6:19 D7:4 D9:6 D17:-4 E1:33 F4:-5 F7:40 F8:10 F10:21
carr_out|6.62|C8:-4 D5:5 D6:22 D7:6 F7:26 F8:12 F10:24
carry|6.43|B8:7 D13:12 D14:9 E1:8 E10:6 E12:28 F10:12 G2:9
carry_out|7.37|E1:12 F10:17
case|5.36|A1:19 A6:-5 B7:5 B8:9 C1:-4 C2:9 C3:4 C5:5 C7:5 D14:4 E6:5 E9:7 E14:12 F3:22 G2:16
case_is|7.77|B8:22 F3:17
case_pupil|7.77|B7:5 C2:29 C3:10 E14:30
caseload|8.18|D2:21 D4:8 G2:16
casework|8.18|G2:79
caseworker|7.77|A6:8 B6:20 D5:10
cash|8.47|A3:25 E14:14
casper|8.18|
casper_dummy|8.18|
catch|5.88|C11:-4 D1:26 D4:5 D7:33 D15:50 D17:7 E13:13
catch_up|5.88|C11:-4 D1:26 D4:5 D7:33 D15:50 D17:7 E13:13
catchpole|8.18|
categor|8.47|
caus|7.62|C1:15 C6:-6 C8:14 C9:14 D7:6
cause|6.48|A5:22 C1:10 C2:13 C9:27 D9:11 E8:19 F9:6
cause_for|7.96|C2:22 E8:15
ceas|7.96|
ceas_to|7.96|
ceil|8.18|
celebrat|7.17|C2:-6 D12:23
celebrat_in|8.47|D12:31
celebrate|7.26|D9:-4 D12:64
celebrate_what|8.18|D12:46
celebration|7.77|D9:6 D12:37
censu|6.73|A1:54 D16:17
cent|6.86|B4:-7 C1:10 C13:11
cent_or|8.18|C2:6
centr|7.77|D10:13 D13:15
central|7.96|A1:11 B3:7 F4:12 G5:13
centre|5.3|A1:8 A2:-8 A6:9 B3:6 B9:31 C4:5 C7:5 C8:4 C9:5 D12:4 D13:4 D14:-6 D16:6 E9:23 E12:4 F4:5 F7:8
centre_is|8.18|C10:-18 D17:13
certain|7.26|C8:10 D8:15 D14:18 E3:8
certain_that|7.37|D8:15 D14:19 E3:9
certificat|7.77|B2:-7 C2:-5 D12:43
certificate|8.18|D12:65 E1:8
certify|8.47|E5:14
chair|5.22|A1:-4 A2:7 A6:5 B1:14 B2:-8 B3:9 B5:-5 B6:32 C4:-4 C6:-5 C9:16 C10:-6 D3:-5 D10:-4 E2:-5 E4:-5 F2:-5
chair_by|8.47|A2:5
chair_governor|7|E2:-12 E4:-5
chair_it|8.18|B3:19
chair_pep|7.62|B1:46 B2:-10 B6:16
challeng|7.17|B4:17 E6:13 F1:12
challenge|7.77|E6:54 E14:17
champion|6.68|A5:52 D14:7 E2:26
champion_these|8.18|E2:42
chance|7.08|A5:8 B1:12 B3:12 C9:13 C11:8 D10:15 D11:24
chance_to|7.62|B1:15 B3:15 C9:16 C11:11 D10:18
chang|4.69|A2:-4 A3:-4 A4:7 A6:16 B1:-6 B2:-7 B3:-9 B4:16 B5:13 B8:-6 C4:19 C6:25 C7:16 C10:-6 D2:-5 D3:14 D8:6 D9:6 D10:-4 D11:-4 D12:-6 D15:-4 D17:-6 E10:-5 E13:6 F2:-4 F3:-6 F4:15 F5:56 F6:10 F9:12
chang_are|8.47|B5:22 D9:14 F5:-4
chang_as|8.47|B5:6
chang_for|7.96|B5:5 C3:16 C6:25 C7:11 F5:-8
chang_if|8.47|A5:11 B4:22 B6:8
chang_in|7.62|A5:11 B4:19 C1:12 C13:7 D3:21 D4:-4 F6:-12
chang_school|7.77|A1:14 B7:11 C11:20
chang_since|7.77|F4:7 F5:64 F6:7
chang_what|8.18|C6:17 C9:15 D4:23
change|5|A2:-5 A4:18 A6:8 B1:-5 B4:-5 B7:18 B8:-4 C1:-4 C3:-5 C5:12 C6:9 C7:26 C9:-8 C13:6 D2:-4 D3:5 D6:8 D8:15 D9:10 D10:-5 D17:7 E6:8 F4:4 F5:5 F6:9
change_course|8.47|C13:19
change_in|8.18|D6:17 D7:16 F2:6
change_is|8.47|A1:5
change_it|7.17|A6:26 C7:14 C11:-4 D3:21
change_school|7.37|B7:46 C11:7
change_support|8.47|C5:8 C6:16 C7:14
change_to|8.47|A1:9 C7:7
change_what|7.62|A4:22 C7:7 F4:8
chapter|8.47|F1:-7
characteristic|6.04|A2:-4 A3:40 A4:16 F10:49
characteristic_are|8.47|A3:-13 F10:-5
characteristic_send|8.47|A3:26
charg|7.17|B1:5 D15:-20 E2:16 E14:17
charg_for|8.47|E14:31
charge|6.52|B1:4 B2:9 C10:5 D4:10 D8:8 D11:11 E11:4 E13:21 E14:43 F1:8 F2:8
charity|7.96|
chart|6.62|A2:18 A3:5 B6:10 C1:11 C9:16 D17:7
chart_are|8.47|
chas|6.73|B2:26 C11:17 D6:7 D14:24
chas_on|8.47|C11:21 D14:8
chase|7.26|B6:12 D5:35 D6:15 D14:34
chat|7.77|B3:32 C4:7 D10:14 E11:13
check|4.04|A1:41 A2:-8 A3:-6 A6:17 B1:-11 B2:-5 B3:-9 B4:8 B6:29 B7:-4 C1:14 C2:-9 C3:-7 C5:-4 C6:12 C7:-5 C8:-7 C9:-8 C10:18 C11:-10 C12:14 C13:-6 D3:9 D4:11 D7:16 D8:-6 D9:10 D11:25 D12:-4 D13:-4 D15:7 E8:-4 E9:-4 E10:-6 E14:-5 F1:-5 F2:-6 F3:-6 F4:-5 F6:43 F7:18 F9:9 F10:13 G3:7
check_against|7.08|A1:11 D9:17 F6:17 F9:14
check_at|8.18|D1:17
check_attendance|7.77|B9:12 C1:23 C10:13
check_before|7.37|B9:-10 C6:6 C8:-19 C10:5
check_by|7.37|B6:11 C1:18 D4:12 D11:20 D17:5
check_daily|7.62|C1:25
check_each|7|B1:-5 B6:10 D10:5 D11:24 D12:7 F4:7 F5:5 F6:15 F9:18 G3:13
check_every|7.49|D4:11 D7:27 D11:20 F7:12
check_first|8.47|B4:8
check_for|7.49|B9:16 C1:6 D3:13 D9:10 E6:9 F10:12
check_in|6.86|A5:35 D7:30 D10:13 D11:12 E13:20
check_it|6.93|A1:32 A6:9 B5:10 C8:8 D3:12 E11:5
check_progres|8.47|A2:6 B4:34
check_quality|8.47|B6:23 D4:6 G3:22 G5:14
check_sept|8.47|A1:18 F6:52
check_term|8.18|A6:13
check_that|6.27|B6:5 C6:12 C10:16 D3:8 D14:12 D15:13 E2:8 E7:16 F7:13 F10:22
check_their|8.47|B6:8 C10:9
check_them|8.47|B4:17 B6:11
check_week|8.47|C1:23
check_whether|7.96|C6:25 D1:8
check_with|6.93|A1:20 A6:12 D9:13
checklist|8.18|B2:15 B9:12 C10:12 F8:34
child|1.99|A2:-6 A5:15 A6:13 B2:7 B3:15 B5:-5 B6:-7 C6:7 C8:8 C11:6 C12:5 D1:-7 D2:5 D8:12 D10:-6 D11:-5 D12:8 E1:-6 E2:-7 E4:-5 E5:-4 E7:6 E10:9 F1:-6 F2:-7 F3:4 F4:-8 F5:-4 F7:-4 G1:4
child_advocate|7.96|A5:16
child_answer|8.47|C6:14 E7:13
child_are|7|A6:28 C3:4 D5:15 E10:4
child_arrangement|5.78|B8:-4
child_arriv|7.96|B7:7 C11:12 D7:10
child_as|8.18|C8:7 F3:21
child_at|6.39|A1:7 A5:12 B9:9 C6:8 C10:8 C11:9 C12:12
child_attendance|8.18|C1:18 C2:5
child_back|8.18|A3:21 C3:8 C4:24
child_becom|7.62|A1:10 B7:20
child_before|7.96|B3:-5
child_begin|8.47|C1:22 C4:13
child_behaviour|7.96|C3:9 C9:12 D14:16
child_best|8.47|B2:27 D9:12 D17:-5
child_by|7.77|B2:20 B5:4 C8:6 E13:11
child_can|6.48|A1:-4 A5:10 B4:5 D9:9 D15:11 D17:14 F1:8 F3:21
child_care|7|A3:5 E10:13
child_carer|6.68|A4:14 A5:13 B1:4 B2:26 C8:28 D12:24
child_case|8.18|B2:14
child_child|8.47|B1:6
child_choos|8.18|A5:8 D9:16
child_come|6.86|A6:13 B1:6 B2:6 B3:14 C4:14 C7:9
child_coming|7.77|B7:10
child_complet|8.47|B3:9
child_concern|8.18|A6:5 D14:23 E3:11
child_could|7.49|B3:16 C6:13 E10:18 E11:14 F3:9
child_cover|8.18|A1:19 C5:8 D1:13
child_daily|8.47|A5:7
child_deserv|8.47|A5:-5 C9:15
child_disability|8.47|A3:22 C6:29
child_does|7.77|C1:21 C2:19 C4:10 C9:16 D12:17
child_each|6.86|B2:26 B3:-4 D3:15 E13:12
child_early|7.96|C6:38
child_education|7.77|B2:42 B8:5 D3:13
child_enter|8.47|
child_every|8.47|C13:-6 D6:14
child_fami|7.26|C8:17 D12:18 E14:24
child_feel|8.47|A5:12 C8:5 E10:14
child_file|7.96|A6:19 B2:-5
child_fill|8.18|B3:23
child_find|8.47|A4:22 D8:7
child_first|7.62|A1:19 A5:9 B7:15 C11:21
child_for|7.62|A6:-4 B2:12 C6:5 D8:17
child_from|6.86|A4:13 A6:12 C8:10 D8:12 D10:-4 D12:9 D15:9
child_gets|8.47|C11:12 D11:14 D17:5
child_goes|6.86|A5:5 C2:-6 C6:6 C11:7 E8:10 E14:11 G1:8
child_has|4.98|A1:-5 A3:-4 A5:23 A6:-5 B3:19 B4:-6 B5:-5 B7:17 B9:-5 C2:7 C6:-6 C8:12 D3:9 D7:5 D8:-6 D10:-5 D13:17 E9:11
child_help|7.96|C9:-4
child_here|8.18|D8:12
child_history|7.49|A1:5 E10:24
child_home|7.37|C6:29 C8:10 E10:15
child_how|7.77|A6:17 C8:22 E12:14
child_in|3.91|A3:-8 A6:4 B1:12 B2:-7 B4:-6 B8:11 C1:5 C2:11 C3:13 C5:6 C6:-6 C9:-6 C10:-4 C11:10 C13:14 D1:-6 D2:5 D4:5 D9:-5 D10:4 D13:-8 D16:-5 E10:-5 F1:-4 F2:-4 F3:-6 G1:9 G4:5 G7:4
child_is|4.52|A1:12 B1:-4 B2:4 B3:-6 B8:-6 C2:-6 C3:-6 C4:6 C5:-4 C8:-6 C9:6 C13:-4 D1:-5 D5:4 D10:-6 D11:-5 D12:20 D13:9 D15:-4 D17:-5 E7:7 E10:14 E11:8 F2:-6 F3:15 F5:-4 G1:6
child_isnt|7.77|C1:22 C2:7 D2:13
child_it|7.26|B3:15 B5:18 D4:12 F3:30
child_join|7.37|B1:-7 B2:18 B7:6 B8:6 C11:20
child_key|8.47|A5:18
child_know|7.26|A1:-14 A5:21 B3:5 D8:6 E10:24
child_known|7.62|A3:7 A4:18 C1:8 C5:8 C12:8 C13:6
child_laugh|8.47|B3:14
child_learn|7.77|A4:26 B5:9 C10:7 D8:14
child_leav|6.43|B7:-5 B8:9 C2:-6 C4:9 C11:-5 C12:15 F3:-14
child_life|7.96|A6:33 E6:15
child_like|7.26|A5:11 B2:18 B3:17 D8:10 D12:12
child_look|6.39|B1:8 B6:11 C5:8 D1:8 D2:21 D6:19 D14:14 G1:16
child_may|6.43|A3:18 A5:7 B3:6 C3:13 C8:9 D3:14 D13:-15 D14:10
child_meet|7.96|B8:21 C7:15 E9:17
child_might|7.77|B3:13 C3:4 C6:7 C13:16 F2:10 F3:6
child_move|7.96|C11:28 D5:18
child_must|7.62|C6:8 E6:12
child_named|8.47|A5:7 F1:9 F3:13
child_need|6.62|A5:-7 B3:-5 C4:13 C8:11 C9:13 C12:5 D5:-6 D7:5 D8:12 D14:13 E7:17
child_new|8.47|B7:11 C7:12
child_newly|8.18|B7:50
child_not|8.47|C4:23 C8:6
child_off|8.18|C6:8 C9:7 D8:4
child_on|6.27|A1:14 A5:21 A6:8 B8:-4 C1:-5 C2:15 C4:10 D2:13 D10:12 E7:12 E14:5 F3:14
child_only|7.96|C3:5 C5:12 C9:11 E10:10
child_or|8.18|E7:21
child_other|8.47|B1:15 C8:10 D3:35
child_out|8.18|C9:7 C12:7
child_own|7.26|A5:7 B3:27 C8:17
child_page|7.96|A5:10 A6:5 B3:15
child_parent|8.18|C3:7
child_pep|7.77|B1:12 B4:-4 B9:10 D17:10
child_pick|8.47|A5:17
child_plan|7.26|A6:13 B1:11 C7:10 D3:10 D13:66
child_profile|8.47|D17:5
child_progres|7.49|E7:20
child_protection|4.55|A6:-5 B2:-4 B3:-5 B8:6 B9:24 C2:7 C9:-4 C10:5 C11:-4 D2:-7 D13:-5 E7:5 E8:12 E9:6
child_record|8.18|A6:15 C2:-4 C6:14 D6:11
child_return|7.96|C4:46
child_review|8.18|A5:13
child_safety|7.49|C2:-9 E8:28
child_says|8.18|A5:20 B3:20 D8:10
child_school|7.96|A4:11 B2:10 C3:-12 C12:7 D13:6
child_score|8.47|D2:20
child_section|8.47|B3:16
child_should|7.77|A1:15 D9:12 E10:25
child_social|7|A6:16 C2:-5 C4:7 C5:20 E9:19
child_spend|8.47|B9:21
child_start|7.49|C1:13 D7:21 D15:16
child_statu|8.18|A1:25 C11:10 E10:5
child_stay|8.18|B9:53 C10:39
child_target|7.77|B4:-5 B5:14 D3:17 D17:23
child_teacher|8.47|B4:14 C8:4 C12:11 D8:8
child_tell|7.96|C9:6 D8:6 E8:15
child_there|8.47|A6:5 D2:12
child_they|7.96|E8:7
child_this|8.18|B4:20 C3:10 C11:12
child_those|8.47|B2:17 D5:9 D12:27
child_to|5.85|A4:8 A5:6 B2:15 C1:9 C6:4 C7:7 C9:4 C11:18 C12:9 D12:13 E10:7 F3:8
child_told|8.47|B3:14 E8:19
child_trigger|8.47|D8:52 D17:11
child_unles|8.47|A5:5 C3:6
child_view|8.47|B2:10 B3:22
child_voice|8.18|A5:7 B3:18
child_want|8.47|B2:13 B3:26
child_was|6.93|A1:9 B3:7 C9:6 E6:6 F1:9
child_we|6.68|A3:23 A4:15 A6:14 C2:-4 C6:7 C10:5 C12:6 D16:5 E6:14 E9:11
child_what|6.79|B3:20 C6:7 C8:14 C9:-6 D8:19
child_when|7.96|D4:10 D12:15
child_where|8.47|A5:4 C8:8
child_which|8.18|D8:8 D9:6 D13:14
child_who|4.94|A5:8 B4:-4 B7:7 B8:7 C3:5 C4:6 C6:-4 C7:-4 C8:15 C9:14 D3:-4 D8:-4 D9:10 D12:-4
child_whom|7.62|A1:10 A6:15 G1:7
child_whose|8.18|A1:16 B3:7 C8:7 D16:17
child_will|6.43|A5:19 B1:8 B4:5 B7:8 C6:10 C11:-6 C13:7 D12:12
child_with|5.07|A1:10 A3:12 A5:10 A6:4 B1:-5 B2:-9 B6:4 B8:-8 C1:6 C2:9 C3:11 C4:4 C6:14 C7:6 C8:9 C9:-6 C11:7 C12:9 D2:19 D3:-4 D5:8 D8:5 D10:12 D13:11 D16:9 E9:-4 G3:6
child_within|8.47|C11:20
child_without|8.18|C3:16 C7:16
child_word|8.18|B1:15 B2:13 B3:36 B4:10 B5:13 B6:11 D15:14
child_work|8.47|D4:13
child_would|7.49|A5:23 D9:11
childhood|8.18|A3:6
children|2.39|A2:10 A4:6 A5:-5 A6:-9 B1:-8 B2:-8 B4:-9 B6:-5 B8:8 B9:-8 C2:-7 C3:-7 C4:-9 C5:-5 C6:-7 C7:-8 C9:-5 C10:-5 C11:12 C12:-6 C13:-5 D1:8 D3:-6 D5:-7 D7:-5 D8:-6 D9:-9 D10:9 D11:11 D13:-5 D14:5 D15:13 D16:8 E2:13 E4:8 E5:-5 E7:-4 E9:-4 E11:-5 E14:-5 F2:6 F3:10 F4:-7 G1:4 G2:13 G6:6
children_act|5.56|
children_adopt|7.96|
children_aged|7.77|D6:-8
children_are|5.28|A2:9 A4:9 C1:6 C6:-10 C9:-5 C11:15 D2:-7 D10:8 D11:16 D15:17 E4:-4 E10:6 F1:9 F2:8 F3:18 F10:22
children_as|7.77|A2:6 A3:9 B8:18 D15:10 F1:9 G1:13 G5:4
children_at|7.37|C1:11 D1:7 D11:-16 E4:7
children_attendance|8.18|
children_being|8.18|D11:11
children_by|8.18|D1:8 D11:25
children_can|8.18|G3:22
children_cannot|8.47|A4:24 B3:7
children_children|8.47|A1:7
children_come|7.62|A1:9
children_do|7.62|B8:-4 C9:21 D11:21 E10:18
children_dr|8.47|E2:8
children_each|7.96|D6:16 E4:6 E6:28
children_enter|8.47|
children_every|7.77|C1:5 D6:4 E4:16 F1:11
children_famil|6.57|
children_fare|8.47|E2:15 F1:7 F10:24
children_first|8.47|D14:18 D15:14
children_for|7.62|D2:13 E11:7 E14:10 F2:5 F3:15
children_from|7.62|C11:22
children_get|8.47|D11:30
children_go|7.49|A1:6 A2:12 C6:-5 D1:13 D2:22 D3:6 D4:10 D15:5 E13:10
children_has|8.47|A5:9 D1:20
children_have|5.98|C11:14 D2:4 D11:9 D12:13 D15:5 E2:10 F1:7 F3:-5
children_home|6.93|C6:10 D10:-4 D15:16
children_in|4.01|A2:-6 A3:-11 A5:-6 A6:-4 B4:-5 B7:-6 C1:6 C3:-4 C6:-5 C7:-4 C8:-5 C11:12 D1:7 D2:15 D4:10 D5:-4 D7:-6 D9:-4 D11:7 D14:10 D16:17 D17:4 E2:10 E3:-4 E4:13 E8:-5 E10:-8 F8:4 G1:5 G2:6 G6:13
children_is|6.68|A1:6 B5:28 B6:9 C12:5 D1:7 E1:38 E2:-5 E8:6 E12:17 G1:9 G3:13 G5:16
children_it|7.62|G1:13 G2:27
children_known|6.93|A1:-4 A2:23 A4:13 C1:-4 D2:9 D6:12 D15:20 E2:14
children_lac|7.77|
children_learn|7.49|D14:12 E12:10 F10:-4
children_leav|7.96|C11:11
children_living|8.18|B8:17 C1:11
children_look|5.8|A2:5 B8:-8 C11:4 D1:6 D7:11 D10:27 D11:9 E1:-4 E10:6 F2:11 F3:-5
children_make|8.47|D1:21
children_may|7.49|C6:-6 D10:21
children_mrs|8.18|E2:8
children_need|8.47|A4:11 E4:24 F2:-8
children_new|8.47|B7:13 C11:7 D6:21
children_on|5.61|A1:12 A2:12 A3:5 A4:5 B8:10 C1:12 C5:5 D3:9 D10:9 D13:-4 D16:21 D17:11 F2:5 F3:6
children_plac|7.17|C10:6
children_previous|7.96|D3:14
children_safe|7.37|E5:-11 E8:29
children_servic|7.08|A1:17 C13:8 D2:10
children_should|8.18|B3:8 C10:15 D17:21
children_social|6.1|B8:7 C1:-4 C2:12 C13:24 F1:-4
children_their|8.18|A4:11 D1:17
children_they|7.62|A1:14 D8:12 E12:14 F1:12
children_to|6.73|A2:8 C1:20 C9:14 D1:15 D10:32 D11:7 F3:5
children_together|8.47|A2:11 A3:14 E13:14 F1:16
children_we|7.77|D16:16 E9:25 F3:10 F8:20
children_wellbe|7|D6:-10
children_what|8.18|A4:13 C8:13 D8:6 F1:12
children_who|4.73|A2:-4 A4:-4 A5:7 A6:-4 C6:-4 C8:10 C11:14 D2:-5 D10:-5 D12:7 D14:9 D17:10 E3:4 E8:8 G2:5 G3:5 G4:11
children_whom|8.18|C11:16 G1:12
children_whose|7.77|B8:-4 D7:11 D15:9
children_will|8.47|C1:19
children_with|4.9|A2:20 A3:8 B2:-8 B8:9 C1:-9 C2:-10 C3:-6 C6:11 C11:-5 C13:-13 D2:7 D10:-5 D14:9 D15:17 D17:4 E2:21 E4:12 E8:12 F2:7 F3:6 G2:20 G4:7 G6:9
children_young|6.62|
chimera|8.18|E2:19
choice|6.52|A5:24 B3:21 B8:9 D2:12 D9:20
choir|7.96|D10:42 D11:8
choos|6.35|A5:49 B3:15 C4:14 C11:-5 C12:10 D7:7 D9:8 D11:7 D12:13
choos_to|8.47|A5:8
choose|5.85|A5:46 B3:-6 B4:14 C10:10 D3:-5 D6:4 D7:19 D15:12 D16:6
choose_to|8.47|C2:7 C12:-6 D6:14
choose_what|8.47|D9:8
chose|8.47|A5:14 B3:7
chosen|5.69|A4:29 A5:58 B3:18 B4:-4 B5:4 C9:-4 C11:-4 D10:7 D11:29 D12:9
chosen_adult|7.96|
chosen_by|7.96|A5:30 D12:22
chosen_from|8.18|A4:21 D7:10
chosen_to|7.96|A4:11 B3:17 D11:9
chosen_with|7.96|A5:26 B3:11
christma|7.26|B1:11 D9:18 D10:15 D12:-7
church|7.17|D9:13 D11:4
church_school|8.47|
cin|5.56|A1:15 B3:-4 B8:30 B9:-4 C1:11 C2:10 C3:19 C13:28 D3:-5 D13:9 D15:7 D16:13 G2:7
cin_cp|6.13|A1:17 B8:16 C1:-7 C2:-4 C3:24 C13:16 D16:17 G2:8
cin_meet|7.96|B8:6 C1:11 C13:15
cin_or|8.47|C1:9
cin_plan|8.18|B8:6 C1:18 C2:30 C13:21
circulate|8.18|D5:12 D13:9 F5:23
circumstanc|6.35|A3:-4 A4:12 C3:5 C5:8 C9:-5 C10:5 D1:4 D11:13 E10:40
circumstanc_are|8.18|E10:43
cla|4.19|A4:-5 A6:-5 B1:15 B2:4 B3:-7 B4:-5 B6:-7 B8:-7 C2:19 C3:28 C6:-5 C7:-4 C9:-5 C10:-5 C13:-6 D1:5 D2:14 D3:26 D6:21 D7:-5 D9:-6 D11:18 D13:-4 D15:8 D16:-4 D17:4 E2:14 E4:7 E9:5 E11:-5 F3:-6 F8:20 G4:5
cla_are|8.18|C2:8 F2:13
cla_children|8.47|
cla_cpla|6.35|A1:10 A2:4 D2:15 D11:24 D15:10 E2:6 F1:10 F2:7
cla_csw|7.62|C1:8 E2:5 E4:13
cla_every|8.47|D6:6
cla_has|8.47|B1:11 B2:9
cla_have|8.18|B2:11 D11:8
cla_in|7.37|C3:12 D11:12 D15:8 G3:11 G4:13 G7:10
cla_is|7.17|B1:7 B7:6 C3:24 G5:5
cla_on|8.47|B2:10 G1:14
cla_or|8.18|B7:8 C3:18
cla_pla|7.26|A1:4 D1:10 D17:9
cla_plac|7.08|A1:25 D2:27 D11:21 E2:13
cla_previous|8.47|
cla_virtual|7.26|C2:5 C3:11
cla_who|8.47|
cla_with|8.47|B1:6 B2:10
claim|7.17|B5:7
clas|4.15|A1:16 A4:-6 B2:17 B4:9 B7:-4 B8:-4 B9:-5 C7:-5 C9:-4 C10:-6 C11:12 D1:11 D4:18 D6:5 D8:30 D9:7 D10:-5 D17:16 E1:10 E7:9 E10:15 E12:9 E13:-5 F3:-5 G3:10
clas_for|8.18|D17:15 E1:6
clas_is|8.47|A1:20 C11:13 D8:-6
clas_or|8.47|C8:16 D4:14 D11:21
clas_teacher|4.71|A1:20 A4:-5 B1:7 B2:24 B3:4 B4:16 C1:-4 C4:-4 C10:-4 D1:-5 D4:21 D6:10 D8:16
clas_team|6.52|B5:9 C1:8 C4:8 C8:7 D8:9 D12:5 D14:8 E9:9 E10:10 E12:30 G3:29
clasef|7.49|F1:35
class|7.49|D7:14 D15:32 D17:31
classmat|6.73|A2:13 C11:7 D1:59 D15:6 E10:22
classroom|6.52|B3:-4 B4:22 B9:15 C11:4 D8:16 D17:22
classroom_come|8.18|D17:12
classroom_teach|8.47|D1:9 D17:19
clause|8.47|A1:9 F6:25
cleaner|7.96|E3:11
cleaner_too|8.47|E3:7
clear|6.86|B4:24 C3:11 C7:15 C9:13 D3:15 D17:9 E1:5
clerk|6.01|A1:5 E2:7 F5:31 F6:46
clerk_check|8.47|A1:-5 F5:8 F6:29
clerk_send|8.47|F5:52
climb|8.47|A2:8 A3:28 B9:25
clinic|8.18|B2:12 D14:12
clinical|8.18|E12:50
cllr|8.18|E2:43 F7:17
clock|7.96|B7:18 C1:11 C4:12
clos|5.76|A1:19 A2:7 A4:-4 B4:7 B8:9 C6:-4 D1:38 D3:7 D5:6 D8:9 D10:-11 D17:6 F2:5
clos_case|8.18|A1:14
clos_in|8.47|A1:18
close|5.96|A1:-7 B2:-5 C1:19 C5:7 C9:4 D1:11 E9:16 E12:18 E13:8
close_with|7.26|C1:7 E9:25 E12:29 E13:13
closur|8.47|
cloth|8.18|B9:-6 E14:28
cloudesley|8.47|
club|5.32|A1:5 A4:14 A5:-5 B1:-5 B5:20 B6:32 C6:15 C11:-6 D2:8 D10:51 D11:14 D12:4 D16:33 E14:44 G5:8
club_is|7.96|A1:12 D10:-8
club_music|8.47|D10:7 E14:29
club_or|7.62|E11:7 E14:10
club_trip|7.77|D10:20 E14:21
co|7|B2:18 D5:-6 D6:6 E9:35
co_ordinat|8.47|D6:10 E9:-8
coach|6.39|A5:34 B8:10 C4:18 C11:7 D4:7 D6:9 D8:13 D12:-5 D17:19 E10:10
coat|7.96|C9:16 E14:30
cobbold|8.47|
code|6.86|C9:-8 C12:52 D3:-6 D7:-4 D16:6 E10:18
code_practice|8.47|D3:-7
coffee|8.47|D12:14
coffee_morn|8.47|D12:14
cohort|4.55|A1:8 A2:46 A3:18 A4:49 B1:-4 B2:-4 B3:-6 B4:-5 B5:-6 C1:9 C6:-4 C9:-6 C11:-4 D1:12 D2:16 D3:-6 D6:-4 D7:-5 D8:5 D9:-4 D11:8 D15:19 D17:7 E4:18 E6:7 E10:-4 E13:12 F2:15 F3:12 F10:14
cohort_are|7.37|A4:28 A5:7 C1:9 C10:10 F10:21
cohort_by|8.47|A2:8 E4:13
cohort_dashboard|8.18|A2:27
cohort_data|8.18|A3:21 F3:17
cohort_each|7.77|A2:5 D1:13 E13:7
cohort_in|8.47|D17:14 E4:12 E6:21
cohort_is|7|A2:6 A3:25 A4:-5 A5:6 A6:13 C1:8 C2:12 D15:17 F3:-5 F10:17
cohort_list|8.47|A1:23
cohort_on|8.18|E4:7 F2:4
cohort_to|8.47|A4:11 D4:27 D8:-5
cohort_what|8.47|A4:6 D8:27
cohort_without|8.47|C3:13 E6:8
cole|8.18|
colleagu|6.16|A1:-4 A6:8 E5:15 E7:32 E9:23 E10:8 E12:24
colleagu_are|8.47|E5:32 E12:25
colleagu_who|8.47|E7:15 E10:16
colleague|7|E3:8 E5:12 E6:22 E7:12 E10:7 E12:10
colleague_who|7.96|E6:29 E10:10
collect|5.74|A1:-5 A6:37 C1:-9 C4:18 C6:22 C10:20 D5:10 D6:5 D10:-7 E14:5 G4:17
collect_all|8.47|A6:7
collect_child|7.49|A6:14 C6:26
collect_in|8.47|A2:18 E14:14
collect_who|7.62|A6:13
collection|8.18|A2:-9 C6:11 G1:26 G4:27
colleg|7.26|B6:13 D10:26 G1:22 G3:20 G7:19
college|5.42|A4:-4 B1:9 B2:6 B6:-5 B7:-4 B9:5 C3:8 C11:20 C13:5 D1:6 D2:-4 D4:-4 D6:-5 D7:5 D8:-4 D10:24 D11:-4 D14:4 D17:-4 E7:5 F1:10
college_or|8.47|B9:6 D10:4
colour|7.26|A1:14 A2:5 A3:31 B6:21 D13:7 D17:13 E6:14 F10:21
column|7.26|A2:22 A3:5 B5:33 D16:10
combin|7.49|A3:7 B1:7 D5:7 D11:7 D13:33 F1:11 F2:11 F3:10
combin_with|8.47|B1:10 D5:10
combine|8.18|A3:7 D13:11
come|3.9|A1:-4 A4:-6 B1:5 B2:8 B3:13 B4:-5 B6:17 B7:12 B9:6 C4:18 C8:-5 C9:-6 C10:-6 C12:7 D3:-4 D4:-5 D6:-5 D13:7 D14:11 D16:5 D17:9 E4:6 E10:-5 E14:-4 F2:-5 F4:8 F7:6
come_after|8.18|D10:33
come_back|6.16|B6:28 C4:37 C7:5 F4:29
come_before|7.49|C9:12 D2:9 D7:23 D8:4 D17:22
come_first|6.35|B2:4 B3:24 C3:7 D8:-4 D13:19 D17:19
come_for|7.77|B2:11
come_from|7.17|D3:11 D14:15
come_in|6.62|A3:10 B6:15 C2:14 C12:9 D1:10 D14:25 D16:6 F7:26
come_into|6.01|B3:-4 B7:49 C11:-6 D2:6
come_off|7.77|A1:6 C12:7
come_out|8.47|C6:29 D16:21
come_send|8.47|B3:13
come_to|5.49|A5:5 B1:6 B2:-6 B3:-8 B6:5 B9:19 C4:5 C7:8 C11:9 C13:12 D10:-5 E4:10 E9:7 F5:8
come_together|8.18|A3:15 C12:8
come_up|7.62|A1:7 D8:10 D15:16
come_we|8.18|B1:17 C2:11
come_with|8.18|B5:22 D9:5 D16:8
comforter|8.47|
coming|6.16|A1:6 A2:7 B1:9 B7:16 C1:16 C11:11 D1:10
coming_into|7|B1:14 B7:23
coming_to|7.77|A2:14 C11:7 D1:18
coming_up|8.47|D9:8
comment|6.57|B1:9 B3:20 B6:33
comment_are|8.47|B1:18 B2:10 B3:9 B6:10
commission|6.57|A1:7 A6:5 B9:12 C5:7 C10:17 C12:5 D7:13 F3:4
commission_external|8.47|D7:28 F3:9
commission_school|7.77|A1:13 A6:8 C10:16 C12:8
commissioner|8.18|A1:-5 D14:4
committ|8.18|
committ_to|8.18|
committe|7.77|E4:32
committee|4.69|A1:-6 A3:-4 A4:-5 B1:-5 B4:-4 C11:-4 D3:-5 D6:-4 D10:-4 D11:-5 E2:32 E4:17 E14:-5 F1:15 F2:47 F3:20 F4:52 F5:22 F7:5
committee_are|8.18|E4:33
committee_each|7.62|F1:13 F2:24
committee_every|8.47|F2:23 F4:27
committee_has|7.77|F1:20 F2:34
committee_member|7.08|E2:30 E4:13
committee_november|8.47|
committee_on|7.26|F2:8
committee_send|8.47|F1:21
common|7|A4:30 C5:-4 C11:-6
communicat|7.37|C8:11 D12:38 E6:-7
communicat_to|8.18|C8:14 D12:30 E6:-9
communicate|7.96|C3:7 C13:16 E11:9
communicate_with|8.47|C3:8 C13:18 E11:10
communication|5.78|B3:6 C4:5 C9:44 D7:6 D14:8 E3:6 E11:24
communication_aid|8.18|B5:11
communication_passport|7.96|C11:4 D8:9 D17:8
communication_with|8.18|E11:52
community|7.17|
companion|7.77|C11:47
company|8.18|F5:23
compar|5.96|A1:11 A2:16 C1:14 D1:11 D6:40 D15:6 F1:17 F2:-4 F8:5 F10:11
compar_each|8.47|A2:-5 D1:17
compar_with|6.57|A1:12 A2:9 B5:6 C1:21 D6:5 D15:8 F1:12
compare|6.62|A2:25 C1:30 D1:29 D6:9 E13:24 F6:15 F10:4
compare_it|8.18|D1:16 D6:17
compare_progres|8.47|A2:26 D1:35
compare_with|8.47|A1:10 C1:4
comparison|8.47|F3:21 F5:18
complaint|6.93|
complaint_procedure|7.26|
complet|5.22|A1:-4 A5:-6 B1:10 B2:18 B3:10 B4:-6 B6:10 B7:10 C11:-5 D6:45 E1:9 F8:20 G3:9
complet_all|8.47|B3:9
complet_annual|7.77|D6:25 F1:6
complet_before|8.47|B5:14 B7:10
complet_by|7.96|B2:5 B9:13
complet_each|8.18|B1:17 D6:6 F1:8
complet_every|8.18|B1:10 D6:8
complet_for|7.96|D6:36
complet_induction|7.96|E1:18
complet_within|7.62|B7:18 D5:10
complete|5.74|A4:-4 B1:17 B3:24 B6:15 B7:11 B9:14 C11:-6 D6:34 E3:5 E7:26 F8:19
complete_pep|8.47|B6:21 E7:55
complete_section|8.47|B3:7 B9:10
complete_strength|8.47|D6:19
completion|8.47|B1:14 B4:6
complex|7.77|
complex_learn|8.47|
compliance|8.47|B1:11 F7:36
compound|8.47|A3:30 E6:20
compulsory|7.37|C1:9 E3:24
concern|4.75|A1:-7 A5:-4 B2:-9 B6:-6 B8:-5 C2:55 C3:-9 C8:6 C9:-4 C11:-6 D12:-6 D14:9 E8:68 E9:9 E13:-5 G2:4
concern_about|6.68|C2:7 D14:8 E8:20
concern_are|7.49|C1:-7 C2:7 E8:24
concern_education|8.47|
concern_for|8.47|E8:23
concern_go|8.47|E8:21
concern_immediate|8.47|E8:22
concern_is|8.18|C13:12 E8:21
concern_pupil|8.47|E10:13
concern_to|7|E8:31
concern_with|8.47|C2:18 D6:14 E9:38
condition|7.08|C12:16 D2:10 D16:21
condition_grant|7.77|D16:25
conduct|6.13|A2:34 C1:-5 C2:10 C6:8 C8:4 C9:44 E13:13
conduct_before|8.47|C9:28
conduct_is|7.62|A2:6 C6:15 C9:10
conduct_suspension|8.47|A2:14 E13:8
confer|8.18|E13:32
conferenc|6.73|B8:9 B9:-8 E7:16 E9:51
conferenc_core|7.96|E9:23
conference|6.39|A6:11 B8:-11 C1:-8 C7:5 C13:-4 E1:16 E9:27
conference_has|8.47|
confidence|7.49|A1:27 A5:8 C11:-4 E10:31
confidential|6.52|A1:44 A6:24 B9:5 E10:23
confidential_file|8.47|A6:14
confidential_list|8.47|A1:28
confidentiality|8.18|E10:25
confirm|6.35|B2:5 B9:11 D6:8 E5:33 E7:5 F5:12 F6:19
confirm_in|8.47|E5:6 F5:22 F6:15
confirm_it|7.96|E3:5 E5:16 E7:9 E8:6
confirm_that|8.18|C3:8 E5:21 F6:19
conjecture|8.18|E2:46 F7:15
connection|8.18|C9:46
consent|6.52|A1:14 A6:24 B8:12 C2:-4 C10:5 D9:5
consent_form|8.47|A6:13
consent_to|8.47|A1:15 A6:14
consequenc|7.96|C9:35
consequence|8.47|C9:29
consider|4.58|A1:-5 A2:9 A3:38 A4:5 B2:-5 B5:-6 B8:22 C5:26 C6:13 C7:18 C11:-6 C12:9 C13:-5 D1:-5 D2:7 D3:-6 D7:-5 D8:-4 D10:-5 D11:22 D12:-5 D15:10 E6:22 E13:5 F1:5 F2:-4 F4:6 F10:6
consider_before|8.47|C3:-6 C6:41
consider_first|8.18|D2:18
consider_for|7|B8:14 D2:10 D11:42 D15:19
consider_headteacher|8.47|C3:16
consider_how|7.77|A3:28 F3:22
consider_in|8.47|A3:12 C9:20
consider_it|8.47|C5:15
consider_this|8.18|B8:13 D16:16 F4:16
consider_what|7.96|C4:15 C9:7 C12:21
consider_where|8.18|A3:22 C3:-8 C5:10 C8:10
consider_whether|7.37|B8:15 D14:6 F10:19
consider_who|8.47|E6:16
consideration|8.18|A5:16 C6:23 D2:11 D15:28
consist|8.18|B6:-5 C3:-5 F3:15
consistent|7.96|A5:17 D3:21 D17:7
consolidat|8.18|D13:32 F3:7
consult|5.72|A1:-4 A6:5 B5:9 B6:-4 B8:-5 C2:-8 C3:38 C7:10 D9:20 D13:-4 E6:5 F4:11
consult_about|8.47|B5:13 C3:-6 D9:10
consult_before|8.18|B2:20 B3:13 C3:14 C4:5
consult_virtual|7.37|C3:13
consultation|7.49|B5:11 C3:13 G3:40
consultation_with|7.96|B5:13 C3:15
contact|4.57|A5:-6 A6:43 B1:-4 B2:-8 B3:-5 B6:-7 C2:25 C3:21 C10:-4 C13:-4 D9:-6 D12:-7 E1:-7 E9:7 E11:28
contact_arrangement|7.96|A1:12 A6:23
contact_at|8.47|B6:-10 C3:10
contact_by|7.77|C2:-6 C3:15 C13:-6 D10:18 E11:13
contact_carer|7.49|C1:-5 C2:38
contact_detail|6.73|A1:12 A6:27 E1:-9
contact_for|7.37|C2:12 E9:14 E11:11
contact_in|8.47|A6:10 E11:6
contact_on|8.18|A6:19 C1:8
contact_page|8.47|A6:22 B2:9
contact_sheet|8.47|A6:10
contact_social|7.26|A6:-4 B7:10 C1:6 C2:10
contact_virtual|7.26|C3:26
contact_who|8.47|A6:6 E11:13
contact_with|7.62|C2:9 E11:45
contain|7|B4:20 C9:8 C13:18 F1:-4 F3:18 F9:9
contain_no|8.47|F3:11
contemplat|7.77|C3:25 C5:13 C6:8
content|7.77|D4:9 D9:26
continu|7.77|A5:5 C4:15 C11:13 C13:9
contractor|8.47|C8:-5
contribut|7.17|B3:12 B9:21 D13:8
contribut_to|7.49|B3:14 B9:14
contribute|6.2|A6:-5 B2:33 B3:10 B9:13 D5:24 D13:10
contribute_to|6.86|B2:14 B3:14 B9:18 D5:6 D13:14 E14:5
contribution|6.48|B2:40 B3:-4 B6:6 B9:32 C10:-4 D5:19 E14:11
contribution_from|8.47|B2:16 D5:12
contribution_to|7.77|B2:15 B9:19
control|8.47|
conven|6.62|B1:25 B7:17 D13:5
convene|6.93|B1:8 B2:6 B7:9 C5:4 C12:23
convene_meet|8.47|C12:12
convene_pep|8.47|B7:5
convention|8.47|
conversation|5.93|A1:5 B2:10 B8:16 C3:13 C4:5 C5:5 C9:17 C12:4 D6:6 D10:13 E11:7
conversation_with|6.93|A1:10 B8:12 C3:19 C5:7 D6:9
cook|7.17|A5:8 E3:40 E14:8
cook_cleaner|8.47|E3:7
cool|6.93|C6:37
cool_off|7|C6:32
coordinat|7.62|B8:-4 C7:-4 C12:12 D3:28 D6:14 D13:-8 E9:-7
cope|8.47|
copi|7|B2:-7 B3:9 C10:12 D6:14 D12:18
copi_to|8.18|B2:-6 C10:19 D12:27
copy|5.47|B1:5 B2:-10 B6:-12 B9:12 C2:8 C3:-7 C8:23 C9:-4 D12:30 D13:20 F1:32 F2:-6 F4:-4 F5:11
copy_goes|8.18|F2:-4
copy_to|7.17|B1:13 C2:-8 D12:39
copy_which|8.47|F1:6
coral|8.18|
core|5.8|A2:-4 A5:-6 B1:-5 B2:-4 B3:-5 B8:24 B9:39 C1:6 C10:-5 C12:7 C13:25 D2:-5 D15:9 D17:7 E9:45
core_group|5.88|A2:-4 A5:-6 B2:-4 B3:-5 B8:25 B9:40 C1:7 C10:-4 C12:7 C13:25 D2:-4 E9:46
corner|7.96|A5:35 D12:9
corporate|7.17|D1:15 F1:-5 G6:23
corporate_parent|7.17|D1:15 F1:-5 G6:23
corporation|7|E2:25 E4:10 F1:28 F2:15 F3:8 F4:14
correct|6.79|A1:23 A6:9 B3:6 B6:23 C9:7 C11:-4 E7:32
correct_within|8.47|B6:18
correction|7.62|B6:64 C9:23
corridor|7|C1:-5 C4:5 C9:11 D1:-4 D17:9 E10:21
cosmo|8.47|
cost|5.72|B4:-9 B5:30 B8:11 C1:-4 C6:-4 D2:5 D3:16 D10:18 E14:75 F3:-5
cost_school|8.47|E14:31
cost_trip|8.47|A4:-6 E14:13
cost_uniform|8.47|E14:23
could|4.84|A1:-6 A6:-5 B1:-7 B2:-5 B4:26 B8:16 C1:-5 C2:9 C5:5 C6:15 C8:11 C9:-7 C10:-4 C13:9 D1:-4 D2:9 D3:10 D7:-4 D9:18 D10:7 D12:7 D16:5 E6:5 F2:12 F3:7
could_be|5.76|A2:8 A3:8 A5:6 B1:-7 B3:6 B6:9 C3:-9 C5:5 C11:7 C13:5 D2:7 D3:23 D6:6 D8:6 D10:4 D12:14 D16:9 D17:5 F1:-5 F2:12 F3:6
could_consider|8.18|B8:14 D11:16
could_harm|8.47|E6:23
could_not|7.96|B4:14 B5:10 C3:5 C13:15
could_see|7.62|B4:14 E10:19
council|4.89|A1:7 A5:-4 B1:-4 B2:-6 B3:-10 B5:-4 B6:-5 B8:-5 B9:-5 C1:-7 C2:-4 C3:-6 C9:-4 C10:21 C12:31 D1:-4 D10:7 D11:43 D12:4 E2:5 E4:5 F2:9 F3:7 G1:10
council_as|8.47|D11:12
council_every|8.47|A1:21 F2:10
council_is|8.18|C10:24
council_link|8.47|E2:30
council_officer|8.47|C12:19
councillor|6.79|D11:52 E2:7 E4:10
councillor_are|7.96|D11:9 E4:14
councillor_librarian|8.47|D11:24
counsell|7.26|D2:25 D14:12
counsellor|6.93|D2:44 D14:95 E8:-5 E12:10
count|5.8|A2:-4 B1:-4 B3:-4 B4:16 B9:19 C4:-5 C6:38 C8:29 C9:-4 C10:15 C11:-5 D11:14 D16:4
count_as|7.77|B7:10 C6:6
country|7.96|A3:15 B7:-5 C1:20 C11:17
county|5.33|A2:-14 B1:-4 B3:-4 B5:-5 B6:13 C1:-5 C2:-5 C3:-8 C5:-5 C7:-6 C10:-5 C11:-6 C12:-9 D1:-4 D9:-4 D10:-4 D11:-12 D12:-4 D14:-5 E4:6 F1:8 F3:-4 F8:24 G1:40 G3:11 G4:25 G6:24
county_council|7.77|D11:-15
county_hall|8.18|B6:15
county_has|8.18|D5:11
county_look|8.47|G1:37
county_model|8.18|
county_virtual|8.18|A6:15 C3:-4 F1:36 G3:30
courage|8.47|
cours|6.79|B3:-4 B9:13 D10:26 E4:10 E6:10 F2:30 G1:10 G7:43
course|6.01|A3:8 B1:4 C5:9 C7:4 C13:9 D1:5 E1:10 E3:36 E4:55 G7:21
course_every|8.47|B1:11 E3:14 E4:37
course_on|8.47|E3:28 E4:5
court|6.16|A3:-4 A5:-8 B3:-4 B8:10 C8:5 D7:7 D16:9
court_has|7.96|B2:8
court_order|7.62|B8:19
cover|5.54|A1:8 A2:18 A5:6 A6:6 B8:-8 B9:16 C1:5 C10:-6 D4:4 D8:13 D10:7 D15:5 D17:6 E1:11 F1:20 F3:-5
cover_attendance|8.18|A2:21 D1:-6
cover_by|7.62|A1:8 C1:24 C5:7 D15:13
cover_children|7.96|
cover_for|8.47|D17:22 F1:10
cover_pupil|8.47|
cp|5.54|A1:9 A4:7 B2:-4 B3:-4 B8:18 B9:12 C1:8 C2:-6 C3:18 C13:8 D3:-5 D13:-5 D15:7 D16:12 G2:7
cp_children|8.18|A1:11 A4:23 A6:9 G2:16
cp_cin|8.18|D2:10 D15:21
cp_cpla|8.18|B8:16
cp_ever|8.47|A1:20
cp_kinship|8.47|B8:20
cp_plan|6.93|B9:14 C13:26
cp_pupil|7.77|A5:4 B9:10 C1:6
cpd|7.77|E1:27 E3:10 F2:19
cpla|5.56|A1:5 B8:27 C3:20 D2:10 D11:16 D13:-4 D15:6 F1:7 F2:5
cpla_adopt|8.47|
cpla_cin|7.96|A1:13 B8:21
cpla_pupil|8.47|A1:8 C1:6
cpom|7.77|A6:12 B8:6 E8:44
cressida|7.62|A2:10 E8:9
crispin|8.47|E2:38
criteria|5.69|A1:-5 B4:7 B8:-4 C11:8 D2:79 D3:6 D11:-4 D15:9
criteria_for|7.08|A1:-5 D2:23
cros|7.49|A1:14 B4:11 C9:30
cros_check|8.47|A1:20
cross|8.47|B4:21 C6:5
crump|7.62|A1:13 A2:20 D4:20 D8:-6 D11:23 E8:7 E13:22 F1:13 F2:12
csw|6.86|A1:10 C1:6 D2:9 D16:16 E4:9 F2:7
cup|8.47|
curiosity|7.49|C9:33 C11:9
curiou|7.26|C9:61
curiou_about|7.96|C9:7
current|6.62|A1:9 A6:18 C7:10 C9:5 C11:4 C13:13 D8:12 E5:6 F6:-5 F9:26
current_guidance|8.18|F6:-7 F9:10
curricular|8.47|D10:21
curriculum|5.9|A4:13 D1:-4 D4:5 D9:52 D17:7 E14:9
curriculum_committee|7.77|F2:7
curriculum_is|8.47|D9:4
curriculum_map|8.47|D9:29
curriculum_that|8.47|D9:20
curthwaite|8.18|
cut|7|A3:5 B8:13 C6:14 C8:5 C9:4 C10:14 D2:30 D15:7
cut_off|7.77|D2:38 D15:10
cuthbert|7.96|
cuthbert_ersatz|8.18|
cwsw|6.43|C2:12 C3:4 D2:29 D10:6 D16:5 E13:-4 G2:20
cycl|8.47|D3:27 D4:-5
cycle|6.52|A2:5 D3:38 F4:12
cycle_annual|8.18|F4:9
cycle_two|8.47|
d|6.01|B2:28 B3:5 D12:-5 E7:8 E8:5 E9:10
d_guidance|8.47|
dad|7.49|D9:23
daily|5.54|A1:-7 A2:-6 A4:16 B2:-5 B9:-5 C1:62 C4:20 C10:27 C13:-6 D4:7 D7:12 D8:6 D14:9 F7:-5 G4:39 G5:10 G7:8
daily_att|8.47|C1:23 C10:24
daily_check|8.18|A5:4 C1:15 C4:23
daily_compar|8.47|C1:14
daily_to|8.47|C1:-8 C10:24 D8:23 G4:39
danger|7.17|C3:9 C8:15 D9:11
dangerou|8.47|C8:51
darkwater|8.47|
dashboard|7.26|A2:32 A3:9 F2:15 F3:13
data|4.76|A1:9 A2:49 A3:13 A4:-5 B1:-6 B4:-4 B6:-4 B8:4 C3:-5 C9:-5 C11:-6 D1:27 D3:19 D7:-5 D11:-4 D12:-4 E2:-4 E7:6 E10:-4 F2:19 F3:40 F10:7 G1:7 G2:23 G4:8
data_advice|8.18|G2:44
data_are|8.47|A2:-5 A3:9
data_by|8.47|
data_drop|7.17|A2:16 D1:24
data_for|7.08|A2:41 D10:14 F3:4 F10:17
data_is|8.18|C1:24 F3:10
data_manager|7.26|A1:23 A2:8 D1:7
data_officer|7.77|A1:14 A2:12
data_on|7.62|A2:34 D1:11 F3:-6
data_protection|7.17|
data_report|8.47|A2:7 F1:14 F2:13 F3:11
data_to|8.18|F2:35 F3:11
date|4.2|A1:25 A2:-5 A3:-5 A4:-5 A6:10 B1:12 B3:-7 B4:29 B6:-5 B7:10 C1:-6 C2:-6 C4:-5 C6:-4 C8:-4 C9:-6 C10:23 C11:-5 C13:-5 D1:-5 D3:17 D4:-4 D5:19 D7:-6 D8:-5 D9:12 D10:-4 D11:-4 D12:-6 D15:-4 D17:-5 E1:5 E5:-5 E7:8 E11:-5 E14:-4 F2:-4 F3:-5 F4:15 F6:23
date_approv|7.62|F4:6
date_before|8.18|B1:56 B2:6 F6:20
date_february|8.47|
date_given|8.18|D6:16 E7:17
date_in|8.47|B1:7 B7:19
date_is|7.26|A6:4 B4:13 B7:13 C11:4 D9:16
date_list|8.18|A1:18 E10:-6
date_measur|8.47|B2:13 D3:13 D13:4
date_next|7.17|B4:-4 F4:15
date_number|8.47|B4:13 D3:5
date_on|6.93|A1:7 B4:5 C10:8 D3:10 E7:10 E10:11
date_policy|8.47|
date_record|8.47|A1:6 D3:8
date_register|8.47|A1:20
date_review|8.47|B4:16
date_that|8.18|C10:19 D9:19
date_to|8.18|B8:13 C10:25
date_with|8.47|C10:17 D5:11
day|3.39|A1:4 A3:-6 A4:-7 B1:-6 B2:-4 B3:-8 B5:-6 B7:8 B8:-8 C1:8 C2:33 C4:41 C7:-7 C9:-8 C10:5 C11:31 C13:-5 D1:-6 D2:-6 D6:-6 D7:-7 D8:6 D10:4 D12:4 E1:8 E2:-5 E3:8 E8:17 E9:5 E10:-4 E11:5 F1:-4 F2:-4 F3:-6 F4:-5
day_about|8.47|C1:10 C2:19
day_absence|7.77|C1:8 C13:-6 E11:-6
day_all|8.47|B2:7 C2:-5 C12:12 E8:5
day_any|7.08|C2:9 C4:12 D12:-6
day_are|8.18|D9:8 E14:9
day_as|7.96|B1:6 C4:12 D5:9 D13:12
day_at|7.96|C4:20 D10:56
day_attendance|8.47|C2:4 C5:11
day_baby|7.62|D9:16
day_back|8.47|
day_by|7.62|B2:18 C2:16 D3:12 D17:8 E11:12
day_call|7.77|B2:-7 C2:16 C11:-5 D12:-15
day_child|7.77|C3:-18 C4:5
day_each|7|A1:5 A2:10 E1:7 E3:11 E6:5 E10:11 F7:16
day_fami|8.47|D9:11
day_father|8.18|D9:24
day_for|7.77|C2:15 C4:10 C11:7
day_if|7.96|C2:9 C4:28
day_in|7|A2:16 C11:11 D3:16 D11:15 D17:17 E3:7 E11:10 E13:30
day_is|7.37|C4:21 C6:34
day_it|7.62|C2:7 C4:10 C10:13 D8:7 D12:8
day_not|8.18|C4:34 E14:24
day_on|7.17|C1:8 C10:9 E3:14 E8:5 F6:15
day_one|6.48|A6:11 B7:19 C1:4 C4:43 C11:15 D15:10
day_or|8.47|C6:10
day_place|7.77|C11:22
day_pupil|8.47|C8:17 D14:16
day_return|7.62|C4:10
day_suspension|8.47|C4:23
day_they|7.96|C10:9 D14:14 E8:13
day_to|7|A6:7 B4:13 C1:-7 C4:15 D2:7 D3:5
day_too|8.47|C2:7 C13:20
day_unexplain|8.47|
day_we|7.49|A1:16 A5:8 A6:27 B7:14 C11:16
day_week|7|B9:8 D14:13
day_with|7.17|A1:17 A5:8 C1:13 C2:6 C4:12 D4:11 D12:8 E9:46
days|3.64|A1:-8 A6:-5 B1:11 B2:-8 B3:-9 B4:-7 B5:-5 B6:26 B7:36 B8:-6 C1:7 C2:-5 C3:-7 C4:21 C5:-5 C6:20 C7:-6 C9:-7 C11:17 C13:-4 D1:-5 D2:-5 D3:-5 D4:-5 D6:-6 D10:-5 D11:-6 D13:-5 D15:-6 D17:-5 E1:25 E7:21 E9:7 E10:-5 E12:5 E14:-4 F1:-5 F2:-5 F3:-5 G3:9
days_after|8.18|B1:50 B6:20 B7:25 C11:-4
days_are|7.96|B7:11 C4:6
days_before|8.47|E9:26
days_child|7.08|B7:5 C11:-7
days_coming|7.77|B1:19 B7:18
days_cpd|8.47|E1:33
days_each|8.18|
days_for|7.77|B6:18 C4:11
days_in|6.68|B7:7 B9:11 C7:-4 D10:9
days_meet|8.18|B7:-22 C11:6
days_on|8.47|E3:9 E9:11 G1:21 G3:18
days_one|8.47|
days_pupil|7.96|B7:14
days_so|8.47|B7:7
days_suspension|8.47|C4:-5
days_that|7.77|C4:7 D12:20
days_to|7.77|B6:10 E7:9 E8:4
days_train|6.16|E1:43 E3:-8
days_we|8.18|C1:17 D9:19
days_week|7.77|A4:19 B9:14 D14:20 E1:6
days_when|8.18|B7:8 C11:8
days_with|8.47|C11:6 E12:22 E13:27
days_year|7.49|E1:29
de|8.18|C8:26 E3:9
deal|6.93|A4:10 C9:8 D7:-7 D9:9
deal_with|7.37|A4:12 C9:9 D9:10
dealt|6.93|C11:5
dealt_with|7|C11:6
debrief|8.18|C8:23 D14:14 E12:43
december|6.1|A2:7 F1:22 F4:26
decid|5.14|A1:-5 A4:12 A5:-5 A6:-4 B3:34 B5:-5 C2:-5 C3:19 D4:10 D10:-5 D11:-8 D16:8 E6:10 E9:-4 E10:9 G1:4 G3:7 G5:21
decid_about|8.47|B3:12
decid_by|8.18|D10:-7
decid_how|6.79|A4:15 B3:20 B6:9 G1:9 G3:13 G5:38
decid_on|7.77|D11:-13
decid_that|8.47|
decid_to|8.47|
decid_upon|8.18|A4:16 C3:14 C4:12
decid_what|7.96|C9:14 D4:31 E10:30
decid_whether|8.47|
decid_who|8.47|B3:19 E9:-4
decid_with|7.96|A2:10
decide|6.48|A3:10 A6:5 B2:10 B3:9 C3:27 C9:6 C12:34 D16:38 E6:28 E13:9
decide_what|7.96|A3:17 B3:19 C9:14 E13:15
decision|4.98|A5:4 B2:-4 B3:-5 C1:-5 C2:-7 C3:20 C4:-4 C5:-4 C6:12 C7:-4 C9:-5 C10:-5 C11:-5 C12:13 D12:-4 D16:8 E6:103 F10:19
decision_about|6.86|A1:8 A3:8 C6:12 E6:45
decision_are|7.62|A5:21 E6:25
decision_is|7|C3:14 C12:8
decision_on|8.18|E6:10 F10:21
decision_that|7.77|E6:43
decision_to|6.79|C3:13 E6:28
decline|8.18|A2:15 B3:12 C2:18
deficit|7.96|B4:15 D1:13 D7:54
defin|7.62|C10:11 D17:-10
definition|8.47|
delay|5.98|A3:6 C2:17 C3:-6 C11:39 D1:8 D2:6 D6:4 D7:13 E8:23
delegat|8.18|A6:11
delete|7.49|
delete_this|7.96|
deliver|6.1|B8:12 C11:7 D3:20 D4:56 D15:-6 E3:6 E4:6
deliver_by|7.37|C11:13 D4:25 E4:10
deliver_in|8.47|E3:10
deliver_to|8.18|D4:5
demelza|7.37|A2:8 C3:7 C12:8 E8:10
department|5.72|A1:-4 B5:-7 C1:-7 C9:-5 C13:-10 D1:27 D4:14 D9:26 E9:-7 F6:19 F9:12
department_for|7.77|B5:-6
department_guidance|8.18|C6:-4 F9:17
department_shall|8.18|D1:14
departure|8.18|C11:25
depend|7.17|A1:6 B1:14 D2:10 D12:-10 D15:39 D17:6
depend_on|7.37|A1:7 B1:11 D2:11 D12:-10 D15:41 D17:7
deploy|8.47|A4:34 B5:5 D7:28
deputy|5.35|A2:39 B8:4 C7:4 C10:9 D1:-4 E1:4 E8:11 E9:6 F2:-5 F3:-5
deputy_designat|8.47|
deputy_head|6.48|A1:6 A2:22 B8:9 C1:-5 E1:8 E2:4
deputy_headteacher|6.93|A2:5
deputy_safeguard|8.47|
describ|6.39|B1:4 C8:12 D1:5 D5:-6 D8:-10 F1:5 F3:7 F10:22
describ_in|7.96|F1:10 F3:13
describ_trigger|8.47|C8:17 D8:-13
describe|8.47|D8:6
deserv|8.18|A5:-4 C9:14
design|8.18|A3:17 A4:33 D11:25
designat|2.87|A2:7 A3:-4 B3:-9 B5:10 C3:9 C4:-6 C5:-4 C6:-5 C7:-6 C8:-6 C9:-7 C12:-4 D2:-5 D4:-15 D5:-4 D6:-5 D7:-7 D9:-7 D10:-8 D12:-5 D13:-5 D15:-5 D17:-9 E1:22 E2:9 E3:-8 E4:-5 E7:12 E10:-6 E11:-4 E13:14 E14:-6 F1:13 F2:21 F4:4 G7:6 G8:8
designat_member|8.47|E1:12
designat_person|7.96|F2:13
designat_safeguard|4.9|E2:21 E8:20 E13:11 G8:6
designat_teacher|3|A2:10 A5:-6 A6:-5 B3:-9 B5:12 C3:9 C4:-6 C5:-4 C6:-5 C7:-5 C8:-5 C9:-6 D2:-5 D4:-15 D5:-4 D6:-5 D7:-7 D9:-7 D10:-8 D12:-5 D13:-4 D15:-5 D17:-9 E1:22 E2:6 E3:-8 E4:-5 E7:15 E8:-4 E9:-5 E10:-5 E13:20 E14:-6 F1:15 F2:22 F4:5 G7:7 G8:6
designate|8.18|
desirable|8.47|A5:5 F1:7
desk|7.96|D17:13 E9:17
destination|7.17|D10:59 F1:13 F2:26 F3:6
detail|6.07|A1:13 A6:71 B1:-4 B2:-6 C2:-5 E1:-8 F2:-4 F3:24
detail_are|7.62|A6:6 F3:13 F6:-4
detail_social|7.96|A6:37 C2:-4
detention|7.37|A2:23 C1:-7 C9:-4 C13:49 F9:15
determin|8.47|G5:15
develop|7.96|F3:23 F8:36
development|6.62|A2:14 A3:7 A4:18 B4:5 D1:5 D7:4 D13:-7 D17:37 E3:6 E13:7 F2:23
development_plan|8.47|A4:34 D13:-11
developmental|8.18|A2:16 D14:23 E3:6
developmental_trauma|8.47|D14:24 E3:7
dex|8.18|E1:13 E13:27
dfe|5.93|D14:9 D16:-5 F6:-5 F9:36 G5:8
dfe_guidance|6.43|C9:4 F9:17
dfe_kcsie|8.18|
diagnostic|7.49|D7:35
diagnostic_test|7.77|D7:36
diary|7.37|A2:10 B1:15 C4:14 D5:20 D12:13 E13:14
did|5.69|A4:-4 B1:4 B3:12 B4:21 B5:44 C6:10 C7:9 C11:-4 D2:9 D3:6 D4:9 D8:-5 D11:8 D12:5 F1:7 F2:6
did_it|7.77|B4:27 B5:15 F2:5
did_not|8.47|C7:25
differ|7.49|
differ_from|8.47|
differenc|7.96|D1:8 D17:8 F5:28 F10:22
differenc_between|8.47|D1:9 D17:10
difference|5.63|A1:6 A5:-7 B4:20 B5:30 C13:4 D1:50 D3:21 D17:-4
difference_between|7.77|D1:27
difference_it|6.93|B4:-5 B5:28 D3:9 E2:4
difference_made|8.47|B4:13 B5:5 D17:-5
difference_to|8.47|A5:-5 B4:31
different|5.67|A1:-5 B1:-4 B3:-7 B6:-4 C4:13 C5:14 C6:-4 C7:65 C9:-6 D3:33 D9:15 E10:17 F5:13
different_approach|8.47|C7:29
different_plan|8.18|C7:9 D3:42 D13:8
difficult|5.46|A1:-5 A2:4 A3:10 A4:17 B3:-4 C2:6 C9:13 D6:41 D9:37 D14:12 E12:9
difficult_questionnaire|6.43|D6:29
difficult_to|8.47|A4:10
difficulty|7.49|A3:22 C2:24 C13:18 E11:10
dily|8.18|E8:6
diminish|8.47|D1:41
dinner|8.47|A6:8
diocesan|8.18|
diocese|7.96|
dips|8.18|C1:18 C2:14
direct|6.68|A4:22 B2:5 D4:28 D17:6 E10:5 E12:5
direct_to|8.18|
direct_work|8.47|B2:9 D4:12
direction|7.62|D3:14
director|5.32|A2:9 C3:4 C5:7 C7:5 D1:8 D7:-4 E4:9 F1:10 F3:5 F4:10 F5:15 F6:21 F7:5 F8:7 F9:8 F10:5
director_inclusion|5.63|A2:7 C3:6 C5:6 E4:11 F3:8 F4:7 F5:13 F6:5 F8:8
director_safeguard|8.47|F7:11
disabilit|8.47|A3:-5 C6:15
disability|5.33|A1:-5 A3:83 A4:-4 B3:-4 C6:39 C9:-8 D11:-4 D14:5 E6:6 E12:4 F10:39
disability_or|7.62|A3:22 C6:13 E6:16 F10:23
disability_poverty|7.96|A2:7 A3:42
disability_race|8.47|A3:22
disabl|6.27|A3:46 C6:23 C13:6 F10:31
disabl_children|7.49|C13:9 F10:25
disabl_eligible|8.47|A3:22 E13:5
disabl_pupil|8.47|C6:6 F10:26
disadvantag|6.52|A3:69 A4:9 B5:-6 D1:-5 D16:26 E6:11
disadvantag_pupil|7.77|B5:-7 D1:-6 D16:19
disadvantage|6.62|A2:-4 A3:50 C6:-6 D16:10
disadvantage_is|8.47|A3:20
discharge|7.62|E1:6 F1:8
disciplinary|7.17|C3:15 C6:24 C7:9
disciplinary_reason|8.18|C6:25
discipline|8.47|C6:14
disclos|7.26|A6:6 E10:23
disclos_only|8.47|E10:14
disclos_to|8.47|A6:9
discreet|8.18|A1:10 E10:77
discretion|7.17|B8:8 C3:6 D2:24 D16:6 E10:46
discriminate|8.47|A3:-8 F10:12
discrimination|7.77|A3:12 E6:32 F10:32
discus|6.57|A2:7 A4:6 B6:10 C3:6 C12:10 D9:18 E10:30 E13:15 F1:6 F3:10
discus_it|7.77|A2:13 B6:16 E10:23
discuss|5.67|A2:7 A3:16 B1:5 B3:8 B6:7 B8:5 C1:14 C2:-5 C3:13 C6:6 C11:-4 C12:6 C13:16 D3:-4 D4:7 D10:15 D11:7 E9:7 E10:13 F1:5 F3:11
discuss_at|7.62|A1:12 A2:17 B4:12 C1:12 E9:16
discuss_with|6.73|A4:8 B2:-4 B6:11 B8:11 C1:17 C3:13 C8:5 C12:11 C13:21 D9:7
discussion|7|A3:16 A5:7 C12:20 C13:14
discussion_point|8.47|
discussion_with|8.47|A5:12 C12:15
display|6.86|A1:8 B2:53 D4:-5 E10:27
display_on|8.47|A1:21 E10:5
display_or|8.47|E10:8
disrupt|8.47|E3:14
distance|7.62|D1:33
distance_between|8.47|D1:35
distres|6.86|B2:13 C9:21 D8:17 D9:44 D14:8
distress|7.96|C2:4 C9:13 D9:28
do|3.54|A2:-6 B8:7 B9:8 C1:-8 C2:-7 C3:-6 C5:4 C6:14 C8:16 C9:12 C10:6 C11:-6 C12:-5 C13:6 D1:13 D2:7 D3:5 D4:11 D8:9 D9:15 D12:-8 E3:13 E7:7 E9:-4 E10:12 F3:5 F4:-5
do_about|7.62|C9:6 C13:10 D8:20
do_all|7.96|B2:15 C1:4
do_as|7.77|D1:11 D9:12 F3:12
do_at|7.77|B4:13 D1:24 D8:9 E2:17
do_attachment|8.47|E3:28
do_by|8.18|B4:12
do_different|8.47|C4:11 C7:18
do_for|8.18|D17:19 E7:22 F3:10
do_in|8.18|C8:13
do_is|8.18|B9:12 D7:11 F3:18
do_it|6.48|B6:13 C6:9 C9:-4 C13:7 D3:7 D9:12 E1:7 E10:15 E12:15
do_less|8.47|
do_most|8.47|A4:16 E12:14
do_not|4.69|A1:8 A3:-7 A4:-4 B7:10 C4:-5 C6:10 C7:-5 C8:-4 C9:6 C10:9 D1:-6 D2:14 D10:-7 D11:-5 E10:19 E14:6 F3:6
do_review|7.49|D3:45
do_same|8.47|E6:12
do_so|7|A1:4 E4:12
do_someth|7.49|A4:19 B8:15 C7:17 E8:9
do_that|7.62|A1:11 B3:9 B4:12 B5:8 B9:25 C6:18 C9:9
do_their|8.18|D1:9 E10:24
do_this|8.18|B3:7 B9:13 E3:38
do_to|8.18|C13:17 D10:21 E3:10
do_we|7.77|A6:21 C8:8
do_what|7.17|C8:14 D8:11 D13:15 F7:27
do_when|8.18|B8:16 D8:11
do_with|7.08|D2:13 D4:45
document|5.72|A1:-5 B1:6 B2:31 B6:17 D3:6 D5:-5 D13:18 F4:12 F6:26 G7:9
document_are|8.47|C11:8 G7:20
document_named|8.47|F5:6 F6:38
document_which|8.47|D5:-8
does|4.59|A3:4 A5:5 A6:-4 B3:7 B4:6 B5:7 B8:18 C1:6 C2:6 C4:7 C6:10 C8:5 C9:10 C13:6 D4:5 D7:5 D10:8 D12:6 D16:6 E3:5 E5:-5 E13:6 F3:10 G2:30
does_it|7.96|C5:11 C11:28 D7:25
does_not|5.26|A1:-4 A3:9 B3:7 C1:7 C2:8 C6:17 C9:-4 C11:-4 D1:8 D2:7 D7:7 D16:9 F3:15 F10:5 G2:41
does_so|8.47|B9:15 D4:4
does_this|8.18|A2:9 C9:12 C13:16
does_to|7.62|E3:9 E12:13
does_virtual|8.18|C2:7 F1:9
does_what|7|A4:8 B4:18 B8:6 C8:19 C10:10 E5:-8 F7:10
does_with|8.18|D4:24
doesnt|6.35|B2:-5 B5:7 B8:18 C1:-4 C2:13 C4:6 C12:5 D2:7 D3:17 D5:4 D7:9 D8:6 D9:14 D14:12 D16:5 E2:10 F3:12
doing|5.78|A1:-4 A2:19 A4:11 B3:13 C1:-4 C7:19 C9:-5 C13:6 D1:8 D2:8 D3:5 D7:-4 D10:12 D13:14 E7:8 E8:7 E9:11 F1:6 F2:13 F3:17 F7:7
doing_in|8.18|A2:27 F2:17
doing_it|8.47|C7:17 C13:18 D1:18
doing_what|8.18|E9:24 F2:8 F4:9 F7:17
done|4.95|A4:-4 A5:-4 B2:-4 B4:15 B5:-5 B7:6 C1:6 C4:9 C7:17 C9:7 C13:8 D1:10 D3:-5 D4:8 D6:16 D7:16 D8:-5 D12:9 E3:6 F1:7 F7:37 F10:15
done_at|8.47|C12:-7 C13:18
done_in|7.96|B3:7 B7:6 D7:6 D12:14
done_is|8.47|C7:8 C8:6
done_on|7.96|C4:14 D6:17 F1:5
done_so|7.96|E3:6 E5:14 E7:7
done_where|8.47|B4:8 D1:22 F2:12
done_with|7.62|C4:20 D4:9 F1:4
dont|5.15|A1:-6 B2:-4 B4:-5 B6:-5 C1:-5 C2:9 C6:18 C8:19 C9:12 C11:-6 D1:-4 D2:22 D3:14 D4:5 D5:5 D7:14 D12:-6 D13:9 D14:11 D16:12 E10:35 E14:12 F2:5 G3:6 G7:7
dont_do|7.96|C9:25
dont_have|7.77|B8:16 D2:13 D13:8 D16:13 G3:17 G7:18
dont_know|7.96|C2:13 F2:19
dont_qualify|8.47|D2:14 D16:17
dont_send|8.47|E10:38 E14:33
dont_shout|8.47|
dont_tell|8.47|B3:8 F3:20
dont_use|8.47|C6:13 C9:11
dont_wait|7.62|C2:16 D7:18 D14:16
door|6.13|A1:5 C1:9 C5:11 D2:11 D4:-20 D8:10 D12:11 E11:15
door_every|8.47|E11:32
door_is|8.47|D2:16
dorca|8.47|
dot|7.62|C1:10 D9:23 E10:15
doubt|7.77|A6:-4 C13:10 E7:15
down|4.44|A2:12 A3:10 A4:23 B1:8 B2:5 B3:4 B5:19 B8:15 B9:-5 C1:6 C6:19 C8:16 C10:5 C13:4 D1:-5 D2:-4 D8:14 D9:-4 D13:-5 E6:29 E10:-5 E13:5 E14:6
down_as|8.47|B3:5 C6:11
down_by|8.18|A3:10 A5:7 F3:9
down_for|7.62|A4:9 C8:11 C10:18 D15:15
down_in|7.49|B3:8 B8:30
down_on|8.18|E14:32
down_to|8.18|C2:7 D10:24
down_together|7.37|A2:6 B1:17 B2:4 C8:16 C9:7 C12:14 E13:20
down_what|6.35|A4:14 A6:6 B5:19 B8:6 C2:8 C4:7 C8:12 D3:8 D4:13 E6:23 E9:8 F2:5
down_who|8.47|A5:13 A6:10
down_why|8.47|C10:22 E6:29
down_with|6.57|B2:19 C1:10 C5:7 C8:14 D8:30 E6:14
download|8.47|A1:8
dr|5.83|E2:58 E4:6 F7:10
dr_isolde|8.18|E2:7
dr_specimen|8.47|E2:29 F7:12
draft|6.93|B2:10 B7:-6 F4:16
draft_v|7.77|
draw|5.47|A5:-4 A6:8 B2:22 B3:45 B8:11 C1:-5 C2:-5 C8:10 C11:-4 C13:6 D3:8 D10:-5 D13:-4 D14:6 D16:24 E10:12
draw_attention|8.47|A2:16 E10:37
draw_it|8.18|B3:8 B8:16 D16:10
draw_or|7.49|B3:41
draw_up|6.43|A3:6 A4:8 B2:29 B3:-6 B8:9 C1:-4 C2:-5 C8:16 C13:5 D16:6
drawn|5.78|A4:6 A6:5 B2:7 B3:9 B4:-4 B6:4 B8:14 C8:11 D3:7 D6:7 D11:4 D13:9
drawn_down|8.47|B5:12
drawn_from|8.47|A2:9 D11:14 F2:11
drawn_up|6.13|B2:10 B8:17 C8:13 D3:9 D6:9 D8:4 D13:11 F1:5
dream|8.18|C8:11 D10:39
drift|8.47|A2:23 C2:28
driv|8.18|B3:21 C1:25 E3:15
drive|8.18|B5:14
driver|7.49|C2:27 E3:28
drop|6.27|A2:11 A5:5 C1:17 C2:21 C4:10 C13:-4 D1:17 D4:8 D14:12 E12:8
drop_below|8.47|C1:17 C2:5
drop_in|7.96|C2:10 D4:15 E12:14
drop_off|8.47|A5:11
dropp|8.18|B8:21 D2:-4 D3:26
dsl|4.78|A1:34 A2:6 A3:14 A5:-5 B1:-7 B2:-7 B3:-5 B4:-4 C1:18 C2:-6 C9:-5 C10:-4 C12:8 C13:17 D1:-5 D12:-5 D14:-8 E4:4 E6:4 E8:29 E9:21 E13:49 F1:-4 F3:-5
dsl_at|7.96|E8:13 E9:34
dsl_designat|7.96|A2:12 B1:-6 E13:56 F2:10
dsl_mr|8.47|
dsl_or|8.47|E8:10 E13:-7
dsl_same|7.96|A1:9 C2:-5 E8:19
dsl_social|8.47|B2:-5 C1:55 C2:-13 C3:-8 C12:5 C13:-8
dsls|7.77|C1:7 G1:16 G8:63
dt|4.56|A2:-9 A3:-4 A4:-5 B1:5 B2:24 B3:-6 B6:19 B7:8 B8:-5 B9:-5 C3:14 C6:-4 C7:-5 C8:-4 C9:-6 D1:-7 D3:-6 D6:18 D7:-5 D8:-6 D9:-5 D10:-5 D11:20 E1:31 E2:-6 E4:-5 E7:32 E9:18 E10:-6 E13:22 F1:12 F2:40 F8:8
dt_chas|8.47|B2:43
dt_dsl|7.49|A1:-4 E9:18 E13:60
dt_keep|8.47|A1:-6 A6:17 B2:-5 B5:8 E1:37
dt_qts|8.47|E1:31
dt_report|8.18|F1:33 F3:17
dt_school|8.47|
dt_to|7.62|B1:15 C3:5 C11:9 C12:5 D6:18 F3:5
dt_year|8.47|F1:11
dts|8.18|A1:12 B5:20 E13:30 G4:17 G5:23 G7:20
dual|7.08|B2:12 B9:41 C10:38
dual_register|7.37|B2:13 B9:46 C10:15
due|6.07|B3:7 D5:42 D13:10 F4:21 F10:19
due_date|8.18|D5:26
due_for|8.47|F4:15
due_regard|7.96|F10:35
due_to|8.47|D5:14 F4:25
duke|8.47|D10:10 D11:7 E14:14
duke_edinburgh|8.47|D10:10 D11:7 E14:14
dummett|8.47|E8:5
dummy|7.96|E2:10
dummy_data|8.18|
duration|7.62|C4:70 D3:36
during|6.39|A4:8 B6:6 B7:15 C4:9 C10:13 C11:-5 E5:4 F7:10
during_week|8.47|
during_year|8.47|A4:16
duti|6.48|A3:6 A6:-8 D4:6 F10:31
duti_require|8.47|A1:10
duti_under|8.47|F10:55
duty|5.74|A2:6 A6:10 D14:4 F10:19 G4:9 G5:6
duty_line|8.18|
duty_team|8.47|D14:12
duty_to|6.73|G4:12 G5:9
dylan|8.47|E8:10
e|5.51|A5:6 B3:-4 C2:7 C9:8 F1:4 F2:4
e_guidance|8.18|
e_mail|7.96|C2:16
eaa|8.18|C3:8 C4:6
each_academic|8.18|B1:11 E3:6
each_academy|6.1|A4:8 B1:5 B5:12 D14:6 E2:13 E5:-6 E11:6 F4:6 F7:7 F8:15 F9:8
each_adult|8.47|E5:20 E10:15
each_assessment|7.62|A2:9 D1:17 D7:11
each_authority|7.37|A1:6 F1:16 G5:17
each_autumn|6.27|A1:-5 A4:22 B8:5 D6:8 D10:13 E3:7 E4:18 E14:11 F1:29 F6:10
each_bid|8.47|B5:9 G5:12
each_bring|8.47|B2:22
each_child|4.63|A1:-14 A3:11 A4:28 A5:32 A6:33 B1:7 B2:-12 B3:-9 B4:-5 B5:-7 B8:-8 C1:6 C3:-6 C4:-5 C6:-5 C8:7 C9:-7 C10:-5 D2:-5 D6:4 D7:-4 D8:15 D9:-5 D10:12 D11:8 D12:-4 D13:4 D14:14 D15:5 D17:8 E3:5 E10:-5 F3:-5 G1:8
each_cla|6.86|B1:9 B2:12 B5:5 D4:5 D6:17
each_clas|7.49|A1:15 A6:16 C8:-4 D8:5
each_data|7.26|A2:9 D1:15
each_day|6.73|A5:12 C1:10 C4:25 C10:5 C11:-4 D4:9 D17:4 E11:9
each_fami|7.08|D9:15 D12:9 E11:51
each_fortnight|7.49|C1:7 D3:18 D4:4 E11:12 E12:13
each_friday|7.37|C1:30 D4:21 D12:6
each_group|8.47|D3:21 E1:-4
each_half|5.06|A1:19 A2:31 A3:6 B9:4 C1:7 C8:20 C10:13 C11:-5 D1:5 D3:5 D4:5 D7:-4 D12:6 E9:9 E10:4 E11:6 E12:13 E13:20
each_has|6.73|A5:8 B2:7 B4:13 B8:10 D2:8 D3:15 D4:6 D10:5
each_have|8.47|B2:17 B8:10
each_incident|7.49|C8:21 C9:18
each_intervention|7.26|D3:37 D4:9
each_is|7.17|A1:15 A4:15 B4:13 C9:10 C10:5 E9:8
each_item|8.47|B5:5
each_its|8.47|F2:14 G1:10
each_january|7.77|E3:15 E4:15 E8:7 F4:13
each_july|7.26|B5:6 D11:4 D12:19 F1:19 F2:8 F7:17
each_june|8.18|F8:46
each_key|7.96|A2:9 A5:-14 D1:16 E12:27
each_lac|7.77|A5:4 B7:8 D3:16 D6:13 D8:15 D10:9
each_learner|7.96|A6:8 B1:12 D1:4
each_lesson|8.18|A1:-8 D17:24
each_local|7.96|
each_look|5.65|A5:8 B1:26 B7:-4 D6:21 E10:6 G1:19 G3:7
each_may|8.18|A6:17
each_meet|6.43|A6:13 B4:24 B5:5 B9:11
each_monday|7.62|A1:13 C1:16 C10:32
each_month|6.52|A1:4 A2:36 C1:7 C7:8 C10:20 D3:12 D12:7 D14:21 E9:21 E13:9
each_morn|7.49|A5:17 D15:-8
each_new|8.18|C11:11 D7:21 F5:13
each_october|8.47|F1:24
each_one|7.08|A1:14 A6:5 B4:31 B6:8 D7:13
each_other|7.26|A1:8 A2:11 A3:25 E6:34 E9:16
each_our|7.62|A6:8 B1:7 D8:9
each_pep|5.69|B2:28 B3:14 B4:34 B5:6 B6:19 B9:13 D3:-5 D9:4 D10:7
each_person|8.18|A6:35 B2:24 E5:14
each_piece|8.47|D2:10 D3:35
each_plan|7.08|B6:53 C13:9 D3:11 D14:17 G3:13
each_programme|7.96|D3:39 D4:20 D15:6
each_pupil|5.32|A2:5 A3:10 A4:10 A5:34 A6:15 B2:-4 B5:6 B8:17 C1:-4 C8:9 C9:4 C11:-5 D1:6 D3:8 D7:6 D8:18 D10:13 D12:7 D15:4 F2:8 F3:-4
each_relevant|8.47|E11:13
each_review|6.93|B4:38 D2:-5 D4:7 D13:5 F5:31 F10:18
each_school|6.62|B1:9 B5:-7 B6:-5 C1:-5 C8:-18 F1:7 G1:9 G4:24 G5:16
each_september|5.74|A1:9 A4:5 D7:10 D8:4 D9:13 D11:11 D15:5 E1:-7 E3:24 E5:12 E8:10 F4:15 F6:34 F9:9
each_shall|8.18|B4:18
each_spring|6.73|B9:-5 D6:32 E4:22 F7:41 F8:11
each_student|6.48|A5:39 A6:23 C8:6 D7:10 D10:22 F2:5
each_subject|6.86|A2:-4 D1:33 F2:11
each_such|7.49|A5:19 C1:5 C10:9 C11:9
each_sum|8.18|B4:7 B5:19
each_summer|6.68|B5:6 D6:5 F1:29 F4:8 F7:10 F8:22 F9:19
each_suspension|8.47|C4:24 C6:14
each_target|7.08|B4:46 B6:-18 D3:-5
each_teacher|7.96|D8:26
each_term|4.28|A2:-5 A3:-4 A5:-5 B1:37 B2:-6 B4:-4 B6:11 B7:-6 B8:15 B9:-4 C3:-8 C9:-4 C10:-6 C11:-6 D1:26 D2:-5 D3:7 D4:-4 D5:-7 D6:25 D7:9 D8:4 D9:-4 D11:6 D13:-10 D14:-4 E13:13 F2:27 F3:11 F7:23 G5:4 G7:16 G8:10
each_their|8.18|B8:20 D8:5 F2:10
each_them|6.48|A4:6 A6:24 B2:7 B4:8 B8:10 D3:5 D4:9 E5:16 E13:6 G1:5
each_these|7.49|A1:11 A4:13 A5:7 D1:13 D9:19
each_three|7.08|B1:30 B2:6 B6:13 B7:-4 D1:6
each_time|7.77|C6:13 C11:10 D12:18 F5:18 F9:24
each_us|8.47|E12:16
each_virtual|8.18|B5:6 B6:8 F8:11 F10:12
each_was|8.18|A6:20 B4:8 C3:7 C5:14
each_week|6.16|A5:20 C1:11 C6:-10 D4:7 D12:11 D15:-7 E1:24 E11:13 E13:6 F1:-6
each_will|8.47|B9:21 C10:23 C13:29
each_with|7.37|A1:6 B4:28 D3:6
each_write|8.18|B2:11 B3:6 B9:6
each_year|4.7|A1:-5 A3:-6 B3:-4 B5:-7 B6:-4 C8:-11 C11:-5 D1:7 D3:-4 D5:13 D6:8 D10:8 E1:10 E2:-5 E3:34 E4:15 E9:6 E13:6 F1:20 F2:-5 F3:-4 F4:4 F7:11 F8:12 F9:4 F10:16 G6:12
each_young|7.96|A4:21 A5:8 C8:7 C11:16
eal|7.96|A3:71
earlier|7.26|A3:20 B4:14 F4:4
earlier_target|8.47|B4:20
earliest|8.47|C3:12 C13:20
early|4.48|A1:-4 A2:-6 A4:-5 A6:-5 B3:-7 B5:5 B7:7 B9:-4 C4:-6 C5:5 C6:38 C7:-6 C8:9 C9:-8 C10:-6 C11:-4 C13:63 D1:-6 D3:-6 D4:5 D6:-5 D11:-6 D12:-6 D14:7 D17:-6 E1:6 E10:-5 F1:-5 F3:-5 G7:6
early_annual|8.47|C6:19 D5:-10
early_because|7.96|C6:34
early_help|7|C5:16 C13:28 D13:10
early_on|7.77|B7:8 C2:-4 C6:-6 C13:29
early_review|8.18|C3:9 C5:11 C6:16 D5:14
early_sign|6.79|C8:34 D8:21
early_so|8.47|C6:13 C13:11 D9:10
early_stage|8.47|C13:17
early_to|8.47|C2:-4 C13:11
early_trauma|8.18|E3:18 E8:8
early_without|8.47|C6:16 D2:26
early_year|5.78|B1:5 B2:8 B5:14 B6:8 C3:-4 C6:-4 C13:-8 D4:12 D6:-4 D10:-7 D15:9 D16:4 E1:14 F1:-5 G1:7 G7:12
earn|7.77|A4:15 D11:15 D16:15
easi|8.18|
easter|7.17|A4:9 B1:11 B4:34 D5:6 D10:14
easy|8.47|
easy_to|8.47|
ebenezer|8.18|E2:9
ebenezer_platt|8.18|E2:9
eco|8.18|D11:32
economic|7.77|A3:21 D12:-4
edge|7.77|C3:19 C13:11
edinburgh|8.18|D6:23 D10:9 D11:7 E14:13
edition|7.26|F4:-4 F5:27 F6:64
educat|6.52|B9:13 C10:15 C11:-4 C12:17 G1:18 G8:15
educat_at|8.47|C12:23
educat_children|8.47|
educat_off|8.18|C10:14
educate|6.23|C12:62 D12:-4
educate_at|7.49|C12:13
educate_child|8.18|C12:25
educate_is|8.18|C12:12
educate_their|8.47|C12:-13
education|3.78|A1:-9 A2:-5 A3:-7 A4:-6 A5:-7 B1:9 B2:10 B3:6 B5:-6 B6:9 B8:30 C2:-7 C4:9 C5:-6 C6:-7 C7:-6 C8:-6 C9:-7 C11:-9 C12:34 D2:-6 D4:-5 D5:4 D6:-6 D8:-6 D11:-6 D12:-8 D13:-6 D14:-5 D15:-5 D16:-4 D17:-6 E2:-5 E5:-5 E10:-5 E13:-4 E14:-5 F2:-4 F3:-6 F4:-5 G1:8 G2:7
education_act|8.47|
education_adviser|6.62|A6:6 B6:32 C3:23
education_arrang|8.18|C10:-8
education_at|8.47|C12:22
education_children|7.49|E1:7 G2:32
education_from|7.62|C4:22
education_health|6.1|B8:-7 D5:18
education_is|6.48|B2:12 C3:-5 C4:7 C12:21 E6:7 E8:14
education_officer|8.47|B6:7 C12:18
education_part|8.47|B8:17 C13:5
education_plan|4.9|A1:-5 A5:-5 B1:24 B2:24 B3:22 B4:14 B7:8 B8:48 C1:-5 C4:-5 C8:-4 C11:-4 C12:-4 C13:-6 D6:-4 D10:-5
education_publish|8.47|F8:9
education_support|8.18|B8:24
education_to|8.47|B5:-6 C13:12 E9:26
education_we|8.47|C12:11
education_welfare|7.77|C1:33 E13:-4
educational|5.06|A1:-8 A3:10 C6:12 C8:-4 C9:-4 C11:-4 D3:-4 D5:7 D7:7 E3:8 E12:9
educational_achievement|7.08|
educational_need|5.61|A1:-8 A2:6 A3:14 C6:7 D5:11
educational_psychologist|6.73|A2:-4 B2:4 C4:9 D7:18 E3:17 E12:14
educational_visit|8.47|C8:-5
eef|8.18|D7:62
effect|5.52|A3:14 B4:12 B5:69 D3:16 D14:7 E3:15 E12:6 E14:-8 F6:8 F7:12 F10:14
effect_early|8.47|E3:5
effect_in|8.47|B4:17 B5:31
effect_on|7.96|B4:20 B5:20 F10:14
effect_to|8.47|A5:15 B5:13
effect_trauma|7.62|D14:19 E3:27
effective|7.49|B5:16 C7:14 D8:20 F4:6
effort|6.31|A1:8 A2:5 B2:13 C2:4 C4:21 C5:14 C6:-4 D7:9 D12:7 D17:5 E7:9 E9:17
effort_to|7.49|A1:14 B2:19 C4:18 E9:10
effort_will|7.96|C3:7 C4:-4 C5:22 D11:7 E9:18
ehc|5.78|B2:-12 B8:-5 C1:-5 C6:5 D3:-4 D5:51 D13:8 F1:-7
ehc_plan|5.83|B2:-12 B8:-5 C1:-5 C6:5 D3:-4 D5:43 D13:8 F1:-7
ehcp|5.17|A1:-4 A2:11 B1:14 B2:-8 B3:-6 B7:-4 B8:-6 B9:-4 C1:-4 C13:-4 D3:32 D5:71 D13:30 D17:5 F4:-5
ehcp_annual|7.62|D3:17 D5:18
ehcp_are|7.77|D3:9 D5:16
ehcp_outcom|7.77|B4:7 D3:20 D13:10
ehcp_pep|8.18|D3:12 D17:19
ehcp_review|6.79|B1:-6 D3:13 D5:66 D6:10 D13:-5
ehcp_we|8.47|A6:13 D5:31
ehe|7.08|C12:68
eight|6.48|A1:7 A4:7 C2:-5 D3:22 D10:-8
eight_week|7.77|D3:33
eighteen|8.18|
either|6.86|B7:9 C2:7 C6:8 C9:4 C12:5 D3:9 E7:15 F3:30
either_school|8.47|C9:8 C12:9
elect|8.18|
elective|7.37|C12:20
elective_home|7.49|C12:21
eleven|6.35|D3:7 D6:10 D10:8 D15:9 E1:7
eleven_primary|8.18|
eleven_year|8.18|E1:13
eligibility|8.18|A3:14 D2:15 F3:15
eligible|6.2|A1:18 A3:11 B5:-7 D2:7 D16:56
eligible_for|7|A3:16 D2:13 D16:-6
eligible_pupil|8.18|A1:24 D16:20
elsa|7.62|D2:17 D14:44
else|4.76|A1:-5 A3:6 A6:5 B2:5 B3:20 B4:-4 B8:-4 C2:-5 C3:19 C5:40 C6:-5 C7:5 C9:-7 C10:8 D1:15 D2:7 D3:12 D7:-4 D9:-4 D10:-5 D11:12 D12:-5 D15:7 E2:5 E6:22 E8:12 E12:5 F3:-4
else_can|8.47|C3:12 D8:11
else_has|7.08|B3:16 C3:15 C4:21 C5:22 E8:20
else_in|8.47|A2:10 C1:10
else_is|7.26|A3:7 A6:22 B2:5 C5:15
else_was|7.49|C3:5 C5:5 E6:40
else_we|7.62|D1:11 E6:22
else_who|8.47|B2:9
else_writ|8.47|C3:7 E6:19
else_you|8.18|A5:10 B2:12 C10:13 E8:17
elsewhere|6.35|B9:18 C4:12 C5:31 C10:28 C11:-4
elsewhere_for|7.96|B2:5 B9:10 C4:12
elsewhere_have|8.47|
email|6.43|A6:11 B6:-4 C1:-6 C2:46 C3:-8 D12:7 D15:11
embarras|8.47|C9:18
emergency|7.26|A6:6 B7:13 C3:7 C5:10 C7:27
emotional|6.48|A5:17 B4:8 D6:43 D9:7 D14:47
emotional_health|8.18|D6:29 D14:33
emotional_wellbe|8.18|D6:26 D14:11
empathy|8.47|C9:25
employ|7|C2:-5 C4:10 C9:11 D15:10 E3:7 E5:7
employ_by|7.96|C2:-7 C3:-5 D15:14
employ_here|8.47|E5:11 E8:6
employe|7.62|C9:6 E3:14 E12:15
employe_shall|8.47|C9:8 E3:5 E5:4
employee|7.96|E5:32 E8:8
employer|7.49|B9:10 D10:31
employment|7.77|D10:20
empty|8.18|B1:5 C1:18
encourag|6.48|A1:6 B3:8 C6:13 C7:9 C9:15 D10:10 D11:13 D12:7 E4:9 E10:12 E14:11
encourag_to|6.93|A1:8 C6:7 C7:11 C9:5 D11:8 D17:5 E4:11 E10:15 E14:13
encourage|7.77|D10:28 D11:26 E14:13
end|4.68|A2:6 A4:-5 B2:-5 B3:-6 B4:-4 B5:12 B7:8 B8:5 C5:7 C9:-4 C10:20 C11:10 D1:8 D2:-4 D3:41 D4:7 D6:9 D7:-5 E6:6 E7:6 E8:8 E12:6 E13:5 F5:10 F10:4 G5:5
end_date|6.73|A1:14 C10:36 D3:18
end_each|6.79|A2:4 B5:10 C1:8 D1:14 D3:5 D4:5 D6:14
end_every|8.18|D3:10 D4:15 E12:25
end_march|8.47|B5:5
end_point|8.47|B4:12 D3:6
end_road|8.47|C5:18
end_session|8.47|E8:35
end_term|7.77|B5:5 B7:9 B8:9
end_week|7.96|C1:-5 C2:4 C11:31
end_with|8.47|B8:19 C4:12 C6:26 D14:20
end_year|7.26|D6:14 D8:12 D10:16 G5:10
endeavour|5.98|B3:6 B8:8 C1:10 C6:22 C13:6 D1:4 D7:9 D11:16 E11:13
endeavour_to|6.07|B3:6 B8:8 C1:11 C6:24 C12:4 C13:6 D1:5 D7:9 D11:16 E11:13
ended|7.08|A1:16 C10:5 D15:-30
ended_in|8.18|D15:-39
ending|8.18|C11:19 C13:9
ends|7.08|C2:13 C4:15 C5:-21 C10:26 D3:10
energy|8.47|
engagement|8.18|C2:15 C3:-4 C13:7 D6:5
england|6.86|
england_wale|8.18|
english|6.31|A2:5 A3:24 B4:18 D1:6 D2:4 D4:6 D7:28 D9:36 D15:7 E13:6 F2:5
english_math|7.77|D1:9 D2:9 D7:27 D17:8
english_mathematic|7.96|D1:4 D7:5 F2:10
enjoy|7.77|B3:27 D8:5 D10:9 D17:8
enough|5.65|A3:13 B4:9 B6:16 B7:7 C5:15 C6:7 C10:8 C13:10 D1:4 D2:37 D5:5 D7:11 D10:8 E6:7 E14:21 F3:10
enough_for|7.62|A3:8 D1:11 D2:14 D5:11 D10:20 E14:19 F3:7
enough_to|7.37|B4:23 B7:15 C13:11 D2:12
enough_we|8.18|D7:22
enquir|7.62|A5:-5 E7:13 G3:30
enquir_from|8.18|E7:16 G3:34
enrichment|7.96|D10:33
enrolment|7.77|A1:39 D10:-4
ensur|6.31|A1:27 A5:10 B1:16 B3:4 B4:6 B5:8 C3:5 C6:10 C10:5 C11:12 D5:4 F10:8
ensur_that|6.52|A1:29 A5:11 B1:10 B3:5 B4:7 B5:8 C3:5 C6:11 C10:6 C11:13
ensure|5.56|B1:9 B3:11 B9:10 C6:5 D1:6 D7:5 D11:11 E1:13 E2:4 E3:9 E5:5 E14:5
ensure_that|5.56|B1:9 B3:11 B9:10 C6:5 D1:6 D7:5 D11:11 E1:13 E2:4 E3:9 E5:5 E14:5
enter|5.96|A1:18 B1:-5 B4:7 B5:20 B6:5 B7:21 C11:-4 D6:4
enter_before|7.96|B4:12
enter_care|7|B1:-5 B7:32
enter_in|8.18|B5:5 D10:6
enter_on|8.18|A1:9 B5:7
entitl|6.93|A6:23 B2:4 C6:8 D2:18 D16:15 D17:8
entitl_to|7.26|A6:25 B2:5 C6:9 D2:20 D17:9
entitlement|7.77|D16:19 D17:24 G5:11
entry|5.52|A1:12 B3:-4 B7:14 B8:9 D1:-5 D2:58 D3:39 D6:20 D7:33 D15:10 F3:-6
entry_criteria|7.37|D2:48 D15:16
entry_data|8.18|D3:36 D4:5
entry_each|7.96|D6:30 D7:23
entry_exit|7.96|B8:25 D2:12 D3:48
entry_to|8.18|B7:30 D2:13
envelope|8.47|A6:16 C4:31 D12:12
ep|7.37|C7:28 D5:18 D7:27 D14:13 E12:41
epep|6.35|B1:17 B2:8 B4:6 B5:8 B6:9 B7:10 B8:10
epep_if|8.18|B7:20 B8:21
equal|7.17|B2:25 D10:6 D11:27 F10:19
equal_acces|8.47|D10:10 D11:12
equality|5.17|A3:-9 C6:9 F10:71
equality_act|5.47|A3:-7 C6:11
equality_duty|7.77|F10:37
equality_impact|8.47|F10:49
equality_objectiv|8.47|F10:8
equipment|7.49|B5:7 E14:15
ersatz|7.62|E13:15
escalation|8.47|C8:12 E3:9
escort|7.77|A1:17 C1:17 E3:6
essex|8.18|F8:19
establish|7.77|A6:12
establishment|8.18|B7:14 B9:24 C10:7
ethnicity|6.07|A2:19 A3:82 F3:7 F8:6 F10:44
ethnicity_disability|7.49|F8:9 F10:33
ethnicity_poverty|8.47|A3:26 A4:9 F3:9
ethnicity_sex|7.96|A3:-4 F10:42
etho|8.47|F4:16
etho_welfare|8.47|F4:16
evaluat|6.35|B1:-6 B4:11 B5:20 B8:14 D3:54 F8:8
evaluat_in|8.47|D3:16
evaluate|7.77|B4:8 D3:15 F8:16
even|5.25|A3:19 A5:-5 B1:21 B7:5 B8:-5 C1:-5 C11:13 D1:-4 D2:54 D7:-4 D11:9 D12:5 D15:8 D16:6 E4:30 E14:17
even_each|8.47|D12:26 E4:7 E14:23
even_for|8.47|E14:14
even_if|6.86|C11:19 D2:36 D4:12 D6:9
even_when|7.26|B7:13 C11:7 D2:17 D16:8 F1:10
even_where|7.17|D2:28 D15:24
event|7.17|C11:15 D12:19
event_or|8.47|
ever|5.83|A1:23 B8:9 C2:-5 C3:20 C6:15 D2:9 D16:9 F4:10
ever_be|7.96|C3:13 C4:8 C5:4
ever_had|8.47|A1:10 A2:10
ever_pupil|8.47|A1:14
ever_sent|8.47|C6:7
ever_to|8.47|C3:7 D2:24
every_academic|7.96|B1:15 E3:4
every_academy|7.37|A2:6 D14:5 F7:7 F8:14 F9:6
every_adult|6.86|C8:10 C9:13 D8:35 E5:9
every_agency|8.18|D5:15 D13:7
every_alternative|7.96|C5:12 C10:12
every_authority|8.47|
every_autumn|7.08|B1:7 D6:8 D11:7 E3:13 E4:13 E5:15 F4:17
every_case|8.47|
every_change|8.47|D8:14
every_child|5.1|A1:22 A2:7 A5:31 A6:11 B1:6 B2:-6 B3:-7 B4:-5 B7:-4 C1:21 C2:-5 C4:-4 C8:-4 C9:-4 C10:-5 C11:-7 D2:-5 D6:11 D7:9 D8:-5 D10:-7 D12:-4 E13:11 G1:20 G7:9
every_cla|6.93|A1:4 A5:4 B1:22 D6:14 G1:9
every_data|8.47|A2:19 D1:16
every_day|6.23|A5:14 B4:6 C1:36 C4:-4 C11:-5 D3:11 D8:-4 D12:4 D14:12 D17:24 E11:24 E12:14
every_decision|8.47|E6:19 F10:39
every_effort|6.73|B2:14 C2:7 C4:24 C5:17 C6:-4 E9:20
every_fami|7.96|A1:8
every_fortnight|6.31|A5:-5 B2:-5 B4:4 C1:10 C10:26 D12:14 E11:26 E12:7
every_four|8.47|E12:8 F10:26
every_friday|6.48|A2:22 C1:28 D12:21 E12:12 E13:14
every_half|5.51|A2:21 A6:4 C1:5 C10:-5 D1:19 D3:7 D4:9 D10:5 E11:8 E12:10 E13:12 F2:9
every_incident|7.96|B3:-4 C8:7 C9:38
every_intervention|7.49|D3:41 D4:22
every_july|7.96|F1:22 F3:8 F4:31 F5:7 F6:8 F9:11
every_key|8.47|D1:-17
every_lac|7.77|A5:21 B1:7 D10:6
every_learner|8.18|A5:12 B9:9
every_lesson|8.47|D8:6 D17:16
every_look|6.35|A2:-4 A5:14 B1:20 B6:9 B8:-9 B9:4 C1:10 C11:-6 D15:6 D17:5 G1:14 G4:16
every_meet|7.62|B2:9 B4:5 E2:10 E9:7 F2:78
every_member|7.49|E3:6 E5:11
every_monday|7.08|A1:19 A2:18 C1:10 E13:28
every_month|7.49|A1:6 D5:21 E13:5 G1:27
every_morn|7.37|A5:6 C1:9 D15:-10
every_new|8.47|C11:6 E5:15
every_one|7.49|A1:24 B4:7 D8:8 E9:19
every_other|6.86|B8:4 C5:34 E4:28 E12:7
every_pep|6.43|B1:-6 B2:11 B3:22 B4:9 B6:25 D8:12 D10:13 D12:11 G3:10
every_pick|8.47|D12:13 E11:9
every_plan|7.37|A5:-6 B3:27 B6:19 D3:21
every_pound|7.77|B5:24 D10:14
every_professional|7.77|A6:14 D5:34
every_pupil|5.83|A1:14 A2:7 A4:21 A5:25 A6:15 B1:6 C9:7 C13:5 D17:6 E11:9 E13:8
every_reference|8.47|D14:17 F6:36
every_review|8.47|A3:11 E9:40
every_school|7.08|B6:16 E3:8 F7:20 G1:12 G3:10 G4:22 G5:22 G6:15 G7:9
every_second|7.62|C7:-11 D12:16 E4:32 E14:24
every_september|6.68|A4:7 E3:25 E7:6 F4:15 F6:31
every_session|8.47|C1:14
every_six|6.43|A2:7 B1:-9 C13:-5 D1:5 D3:7 D5:5 E12:8 F2:12
every_spring|7.77|B1:9 D6:6 F4:38
every_student|7.08|A1:26 A5:27 D8:11 D10:12 D17:5 G1:14 G8:18
every_subject|7.62|A2:-7 D1:23 D3:16 D17:15
every_such|8.47|B2:9 D3:9
every_summer|7.37|A4:11 B1:8 D6:-18 F1:9 F4:7 F8:24
every_suspension|7.96|C3:-10 C4:31 C6:6
every_target|7.96|B4:28
every_teacher|7.37|D8:19 D17:10
every_term|5.04|A1:7 A5:-4 B1:61 B2:11 B3:-7 B4:-5 B7:-6 D3:-7 D6:10 D7:6 D10:-5 E2:5 F2:41 F3:-5 F4:-8 G1:10
every_third|8.47|E9:13 F3:9
every_three|6.43|A2:14 D4:14 E11:21 E12:36 E13:7
every_time|8.18|C2:8 C6:11 F2:27
every_twelve|8.18|B1:15 D6:13 F4:11
every_two|6.2|C10:17 E4:21 E11:11 F4:19
every_week|6.57|A2:-8 A5:4 C1:12 C10:25 D4:6 E1:6 E11:16
every_year|5.49|A3:6 A4:6 A5:7 D6:14 E1:8 E3:7 E4:-7 E5:-5 F4:16 F6:13 F8:8 F9:12 G6:13
every_young|7.96|A5:8 B8:16 D10:8
everybody|5.65|A1:-5 A2:5 A6:4 B2:33 C8:11 C9:-5 C12:11 D1:5 D5:8 D8:9 D9:9 E3:19 E5:25 E8:7 E13:8 F4:-6
everybody_else|7.96|A2:8 D1:14 D11:7 F2:5
everybody_involv|8.47|C12:14 D5:4
everybody_who|7.62|E3:19
everyday|8.47|B4:8 D17:37
everyone|4.8|A1:-5 A4:-4 A6:9 B1:5 B2:11 B3:-7 B8:-5 C1:14 C6:-4 C7:20 C8:9 C11:-6 C12:21 C13:-5 D1:5 D2:7 D5:38 D7:-5 D11:6 D12:-4 D13:7 D14:-5 E3:26 E5:13 E6:4 E8:20 E10:-4 E12:6 E13:7 F3:5
everyone_else|7.26|C3:4 D1:21 D2:25 D3:5 D11:22 D17:5 E6:13
everyone_employ|8.47|E5:11 E8:6
everyone_has|7.77|B2:21 C12:8 E3:7 E8:7 E12:9
everyone_in|7.37|A5:14 C8:6 C12:13 D3:12 D6:9 E13:21
everyone_involv|8.18|A6:22 D5:15
everyone_is|7.96|C9:14 C12:17
everyone_meet|8.18|B1:17 C4:9 C7:14
everyone_read|8.47|E5:7 E8:14
everyone_round|8.18|B7:5 C7:11 C12:14 D5:15
everyone_together|8.18|C7:6 C12:10
everyone_who|6.23|A6:7 C1:6 C8:5 D5:21 D8:11 E3:7 E5:16 E8:5
everyth|5.96|A3:17 C5:37 D1:9 D10:16 D13:22 E14:10 F3:8
everyth_else|7.08|C5:31
everyth_in|8.18|
everyth_that|7.96|A3:20 B3:7 D10:8 F3:17
everyth_we|8.47|A3:16 C5:14
evidenc|7.96|B3:20 B4:17 B5:12 C5:5 C6:13
evidence|5.72|B2:11 B4:10 B5:13 C3:4 C5:5 C7:12 C9:-4 D2:16 D3:5 D7:54 F7:45 F8:17 G5:-5
evidence_base|8.47|D7:30
evidence_based|8.47|D3:23 D7:8
evidence_behind|8.18|D7:16
evidence_for|8.47|B4:6 F7:28
evidence_that|7.96|B2:18 C3:12 C5:8 C7:10 F7:29
ewan|8.47|
ewan_fiddick|8.47|
ewo|7.77|B2:-4 C1:16 C10:5
exact|8.18|A1:14 A4:11 B4:15 E7:11
exam|7.49|A1:23 C10:20 D12:17 D17:-10
examin|7.62|A3:9 C5:5 F9:23
examination|7.96|C10:9 D4:9 D7:12 E14:6
examine|7.77|D11:5 E13:14 F7:39
exampl|7.96|C9:12 C13:12 F7:12
example|6.93|A2:14 B3:8 C9:11
exce|8.47|C4:18
exceed|7.77|B1:10 C6:14 F4:6
except|7.96|C10:29 E10:10
exceptional|7.77|C3:6 C5:28 C10:10
exceptional_circumstanc|7.96|C3:6 C5:14 C10:11
exclud|5.36|A3:-4 A5:-4 C3:-6 C5:45 C6:10 C7:7 C9:-5 C11:-4 C13:5 D2:-4
exclud_any|8.18|
exclud_child|7.96|C5:18
exclud_for|8.18|C6:36
exclud_from|7.62|C5:-5
exclud_lac|8.18|C5:10
exclud_look|7.96|C5:20
exclud_more|8.47|
exclude|6.39|C5:63
exclude_look|7.62|C3:-6 C5:35
exclude_permanent|8.18|C5:17
exclusion|4.06|A1:-7 A2:25 A3:-6 A4:-6 A5:-6 A6:-5 B1:-5 B2:-7 B3:-7 B4:-6 B6:-5 B7:-4 B8:-5 C1:-10 C2:-6 C3:30 C4:18 C5:45 C6:30 C7:25 C8:-6 C9:-10 C10:-8 C11:-8 C12:-5 C13:46 D1:-7 D2:-6 D3:-6 D4:-4 D5:-5 D6:-5 D7:-6 D8:-5 D9:-5 D10:-6 D11:-5 D12:-6 D14:-4 D15:-4 D17:-4 E2:-5 E10:-5 E14:-4 F4:-5 G4:9
exclusion_any|7.96|C3:13 C5:11 C6:12
exclusion_are|8.18|C6:10 C7:35
exclusion_as|8.18|C4:14 C5:16
exclusion_attendance|8.47|A2:16 G4:10
exclusion_child|7.49|C3:4 C5:5 C13:8
exclusion_does|8.47|C6:6 C13:6
exclusion_figur|8.47|
exclusion_for|8.47|C5:14
exclusion_from|7.62|C5:36
exclusion_guidance|7.96|
exclusion_has|8.47|C4:7 C7:16
exclusion_how|8.47|B5:11 F1:10 F3:6
exclusion_is|6.31|C3:8 C5:19 C6:13 C13:33
exclusion_lac|7.37|C3:10 C4:8 C5:17 C7:15 F1:14 F2:-11
exclusion_last|8.18|C5:12
exclusion_look|7.62|C3:13 C5:-4
exclusion_only|8.47|C3:33 C4:33 C5:7
exclusion_shall|7.96|C5:12
exclusion_should|8.18|
exclusion_we|8.47|C3:8 C5:12 C13:-5
exclusion_will|8.18|C3:6 C4:14 C5:5
exclusion_would|8.18|C5:13 C6:6
executive|7.77|B6:7
executive_headteacher|8.18|
exhaust|7.37|C3:10 C5:39
exist|8.18|C7:10 D13:7
exit|6.86|B8:17 C8:4 D2:6 D3:70 D7:-5
exit_data|7.77|B8:24 D2:11 D3:39
exit_measure|8.18|D3:23
expect|5.51|A1:-4 C1:13 C5:9 C9:-10 D1:25 D2:8 D8:12 D17:16 G2:6
expect_children|8.47|C1:11
expect_from|8.18|D1:-5 D8:9
expect_that|8.47|C5:25
expect_these|8.18|D1:20
expect_to|6.73|C1:7 C7:6 D8:15 D17:17 G2:9
expectation|6.2|C6:11 C9:6 C13:12 D1:11 D2:-5 D7:10 D10:9 D17:32
expectation_are|7.96|C6:20 D10:17
expenditure|7.08|B5:54 G5:-7
expenditure_is|8.18|B5:43
experienc|5.44|A1:9 A2:15 A3:15 A4:10 B3:-5 C9:22 D3:7 D4:-4 D7:4 D10:11 D11:12 D17:10 E1:5 F1:8 F3:9
experienc_loss|8.47|C9:8
experienc_pupil|8.18|A4:14 B8:16 C3:4
experienc_student|6.73|A1:-7 A2:11 A4:11 C1:6 D1:6 D3:14 D8:8 D10:27 D11:15 E4:7 F1:15 F3:18
experience|6.43|A3:18 C8:7 C9:5 D2:7 D8:14 D9:15 D10:27 D11:10 D15:7 E1:13 F1:8
explain|6.27|A1:-5 B3:9 C9:15 D11:22 E6:14 E10:-5 E14:13
explain_in|7.96|E6:25
explanation|7.77|C2:5
exploitation|7.62|E8:54 E9:10
explor|7.17|A4:14 C3:-5 C5:25
explor_with|8.18|A4:20 C3:-5 C5:11
express|8.47|B3:23 D11:14
ext|6.35|
extend|6.73|A1:9 B8:9 D16:19 E1:6
extend_role|8.47|
extend_to|7.77|D16:27
extension|7.77|
external|7.37|B9:18 D7:20 E12:19 F3:6
extra|5.72|A2:5 A5:-4 B3:-4 B5:31 C5:12 C6:-4 C11:25 D1:14 D2:43 D3:35 D4:10 D15:7 D17:10 F2:6
extra_curricular|8.47|D10:21
extra_help|7.08|B5:-6 D1:5 D2:23 D3:45 D4:8 D17:8
extra_money|8.18|B5:15
extra_visit|7.62|C11:45 D10:-5
eye|6.52|A2:16 A5:6 B3:20 C1:8 D4:13 E2:31
eye_gaze|7.62|B3:32
eye_on|7.37|A2:15 C1:13 D4:8 E2:40
eypp|8.18|B5:-7 G5:-4
f|7.17|B5:8 B6:6 D15:10
f_guidance|8.47|
fabricant|7.96|A1:5 B5:7
face|6.68|A4:8 C3:8 C7:-4 C9:13 C11:11 D6:13
faced|7.96|A4:50 B8:17
faced_by|7.96|A4:50 B8:17
fact|7.17|A3:37 B8:5 C6:12 D2:17 D3:13 D8:13 E10:12
fact_that|7.77|A3:33 B8:7 D2:21 E10:14
faculty|7.96|A2:10
fail|6.43|B1:9 C2:8 C3:12 C4:17 C5:31 C6:8 C7:14 D2:12
fail_to|8.18|C2:12 C5:14 C6:18
failure|8.18|C7:20
fair|6.52|A3:12 B2:-19 B3:-4 C9:17 C11:-6 D9:-16 D10:13 D11:10 E6:46
fair_share|8.47|D11:18
fairnes|8.47|C9:-6 F10:35
faith|7.49|A2:6 A3:47 F10:45
fall|5.76|B1:6 B6:5 B8:-6 C1:13 C2:12 C11:-5 D1:14 D2:24 D5:5 D6:12 D11:8 D12:8 D13:9 F8:9 F10:5
fall_behind|8.47|D1:10 D7:12
fall_below|8.18|C1:9 C2:12
fall_due|8.47|D5:11 D13:25 F4:10
fall_in|8.47|B1:11
fall_outside|7.96|D2:32 D15:7
fall_short|8.18|B6:13 D2:12 F8:19
fallen|7.26|A2:12 C1:14 D1:28 D4:6 D6:6 D7:9 D14:5 D15:23
fallen_behind|7.77|D1:18 D4:8 D7:11 D15:27
fami|3.75|A3:10 A4:-7 A5:-8 A6:8 B1:-8 B3:-12 B4:-7 B5:-5 B6:-5 B8:34 B9:-6 C1:19 C2:-5 C3:10 C6:-5 C8:8 C9:-8 C11:-6 C12:29 D1:-6 D2:-7 D4:-5 D6:-5 D7:-6 D8:-8 D9:43 D11:-5 D12:20 D13:58 D15:-6 D16:-4 D17:-6 E10:-6 E11:18 E14:25
fami_about|8.18|C1:17 C12:18 D9:13
fami_agenc|8.47|B8:-7
fami_all|8.18|C3:7 C8:4 C12:8
fami_are|7.96|B1:10 D9:12
fami_at|7.96|C1:11 D12:14 D13:17
fami_before|8.47|
fami_carer|8.47|B2:8 C3:15 D13:12 E11:7
fami_child|7.77|B2:10 B8:12 D13:5 E14:10
fami_every|7.96|B1:-19 D5:12 D13:6 E11:10
fami_first|8.47|C3:7 D9:16 D13:14
fami_friend|7.49|
fami_has|6.62|D5:11 D12:4 D13:18 E11:13
fami_in|7.37|D9:10 D13:12 E11:15
fami_is|7|A5:11 C2:6 C12:10 E14:23
fami_language|8.47|E11:15
fami_or|8.18|A3:11 D9:9
fami_own|8.47|D3:7 D13:13 E11:9
fami_professional|8.47|
fami_social|6.48|C1:5 C10:22 C12:26 C13:-4
fami_staff|8.18|C8:20
fami_support|7.77|B8:9 C1:21 C13:16
fami_teacher|8.18|
fami_tell|7.96|C12:7 D9:12 D13:29
fami_to|7.96|C5:26 C6:7
fami_tree|6.79|D9:38
fami_view|7.96|B2:-4 B3:-7 D13:43
fami_we|8.47|B7:16 C11:8 D9:15
fami_who|8.47|A6:16 B8:7
fami_with|7.37|A3:27 A5:-6 D12:14 E14:10
fami_worker|7.49|A2:10 A6:7 B2:13 C1:13 C8:12 D12:10 D13:6
fami_would|8.18|B8:28
famil|4.71|A1:17 A3:-4 A4:-4 B3:-7 B8:9 C1:8 C2:-4 C9:-5 C11:-6 D1:-4 D3:-4 D8:-4 D9:41 D10:-6 D12:19 D13:28 D14:-4 D17:-5 E10:-4 E11:15 E14:47 G1:4 G5:5 G6:6
famil_act|6.62|
famil_are|6.73|A1:16 D12:10 D13:11 D15:13 E11:10 E14:18
famil_have|8.47|D12:22 D13:13
famil_in|8.18|E14:32
famil_to|8.18|A1:12 C1:19 C6:13 D9:-5
famil_who|7.96|B8:9 E14:10
familiar|7.77|A5:21 B4:8 C4:-4 C11:31 E5:18
familiar_adult|8.47|A5:27 B4:10 C11:5
far|6.1|B4:9 C5:10 C6:15 C7:11 C13:4 D1:13 D4:8 D13:9 F7:14
far_as|6.52|B4:5 C5:13 C6:17 D1:4 D4:10 D13:11
fare|7.77|E2:12 E14:19 F1:6 F10:20
farewell|7.49|C11:58
farewell_assemb|8.47|C11:39
farida|7.96|E8:8
farida_osgood|8.18|
farm|7.49|B9:36 C5:5 C10:12 D10:15
farthingale|7.96|A2:12 E2:18
fast|7.49|C11:26 D1:18
faster|7.37|D1:56
faster_progres|8.47|D1:15
faster_than|8.47|D1:22
father|7|A3:14 D9:52 E2:16
father_day|7.49|D9:27
fault|8.47|C7:28
favourite|7.62|B3:10 C4:14
fear|7.77|A4:12 C8:15 C9:15 D14:9
featherby|8.47|E8:11 E13:-6
feb|6.93|B1:37
february|5.24|B1:8 B8:5 C11:6 D5:37 D6:12 D10:-4
february_guidance|8.18|
february_june|8.47|B1:31 D6:28
federation|7.62|A1:18 E2:15
feed|7.77|B2:5 B8:6 B9:19 D11:10 F2:17
feedback|7.08|B1:-4 B6:49 D17:76 E7:24
feedback_from|8.47|B6:24
feel|5.51|A1:-4 A5:5 B3:20 C8:10 C9:20 C11:-4 D6:25 D10:-4 D12:-5 D14:13 E10:16 E12:14 E14:25
feel_child|8.47|B3:7
feel_safe|7.62|A5:20 D14:19
feel_that|8.18|E14:49
fees|8.47|D15:-27
fell|8.18|C5:7 F9:5
fellow|8.47|C11:34
felt|8.18|B8:20 C3:9 C8:7
femi|8.47|
femi_stormcastle|8.47|
fence|8.47|D1:-8 D7:-12
fenella|8.18|
fenwright|7.62|E2:6
fetch|7.37|A1:27 C6:34 C10:18 E10:9
few|6.39|A1:5 B4:8 C3:-7 C4:11 D6:11 F3:26
few_children|7.62|F3:18
fewer|5.96|A2:7 B1:18 E1:4 F3:33
fewer_hour|8.47|C10:-25
fewer_than|6.16|A2:8 B1:19 C10:10 E1:5 F3:36
fewest|7.62|C4:50
fewest_days|7.96|C4:13
fgb|8.18|D5:-5 F1:12 F4:49 F5:33
fiddick|8.47|
field|8.47|B2:8
fifteen|6.79|B6:8 B7:13 C5:-4 D15:9
fifteen_school|7.37|C5:-4 C7:7 C11:-7
fifty|7.96|
fight|7.62|A5:43 D12:8
figur|5.74|A1:-4 A2:20 B5:7 C1:21 C2:-4 C3:-4 D1:4 E2:-6 E13:-9 F2:12 F3:55
figur_are|7.96|E13:-14 F3:13
figur_for|7|A2:12 C1:7 F2:9
figur_on|8.47|E2:-8 F2:19 F3:21
figure|8.18|F3:30
file|5.1|A1:15 A5:-5 A6:36 B2:-7 B7:-7 C2:-5 C11:50 D13:-5 E2:10 E5:-5 E10:18 F3:9 F7:13
file_are|7.96|
file_for|8.47|A1:12 D5:9
file_from|8.47|C11:16
file_goes|8.47|
file_is|7.96|A6:7 C11:14 E10:25
file_request|8.47|C11:11
file_show|8.47|A6:20
file_to|8.47|C11:13 E5:-10
file_within|8.18|
filed|8.18|B5:14 F1:12
fill|5.63|A5:-4 B2:16 B3:27 D6:39 D7:45 E7:17 F4:10
fill_in|6.1|B2:20 B3:34 D6:31 E7:21 F4:12
fill_it|7.96|D6:15 D7:10
fill_them|7.96|D7:38
film|6.68|B3:32 B4:10 D9:15 D12:8
final|7.96|C5:28 D13:18 E6:-12
finance|6.79|B5:26 E14:4 F1:-12 F2:-23
finance_committee|8.18|B5:8 F1:-16 F2:-32
finance_office|8.47|E14:7
financial|8.47|F1:-7 G5:6
finch|8.47|A2:7 D7:7 D15:16 E2:14
find|4.61|A1:7 A3:-4 A4:14 A6:15 B1:-4 B4:-4 B5:-5 C2:-4 C5:17 C6:5 C7:6 C8:-5 C9:5 C11:8 D1:-5 D2:-6 D3:9 D4:-4 D7:34 D8:11 D9:8 D10:13 D11:4 D12:-6 D14:8 D17:-6 E5:4 E8:5 E12:7 F3:-5 F8:7 G6:8
find_another|7.62|A5:6 C3:5 C4:-4 C5:11 C7:13 D3:11
find_difficult|8.47|A4:14 D8:17
find_gaps|8.18|D7:12
find_hard|7.62|A4:26 C6:10 D8:21 E12:19
find_it|7.26|B8:5 D9:12 E5:15
find_out|5.8|A1:13 A2:-4 A4:9 A6:23 C1:7 C6:-4 C9:18 C11:-4 D3:15 D7:20 D9:14 D10:8 D15:5
find_school|8.18|E14:12
find_some|8.47|D11:19
find_their|8.47|A5:-5
find_what|8.47|C6:23 D7:21
finish|7|B2:15 B3:4 B6:27 B9:10 C10:12 D1:8 D3:14 D7:5
finish_plan|8.47|B3:9
fiona|7.37|B2:6 C3:4 E8:6
fire|7.08|C8:5 D8:-26 D9:17 D10:25 E3:-47 E5:-11
first|3.23|A2:-5 A4:-6 B1:-6 B2:-7 B3:20 B5:-7 B6:-8 B7:30 B8:-8 B9:-7 C2:6 C3:22 C5:8 C7:-6 C10:-7 C11:17 C12:13 C13:7 D1:-5 D2:11 D3:-9 D4:-7 D5:-6 D6:-7 D7:7 D11:-8 D13:6 D14:-5 D15:24 D17:27 E1:-5 E2:-5 E5:6 E8:-5 E10:-4 E11:9 F2:-5 F3:-6
first_ask|8.47|
first_at|7.96|B3:10
first_before|8.47|C11:9 D2:24
first_call|7.62|C3:6 D2:18 D7:-7 D15:41
first_day|5.33|B3:-4 B7:-8 C2:14 C4:11 C8:5 C11:29 C13:-6 D8:6 D12:-6 E10:5 E11:-5
first_each|8.18|D13:9
first_every|8.18|D17:16
first_five|8.18|B3:12
first_fortnight|6.79|A5:22 B7:8 C11:16 D7:5 D12:6 E5:5 E11:5
first_half|6.39|A5:18 B1:-5 B7:16 C11:20 D7:24 D10:-5 D14:11 D15:7
first_have|8.47|D9:14
first_having|8.47|C3:8 C5:20 D2:19
first_in|6.86|B1:10 B3:15 D2:10 D10:5 D13:7
first_issue|8.18|
first_item|7.77|B4:22
first_monday|7.37|A1:29 E12:15
first_month|7.62|D7:29 E3:17
first_morn|6.79|A5:-5 A6:6 C2:23 C4:27 D8:9
first_on|8.18|B3:26 D14:17
first_pep|6.16|B3:-5 B6:-5 B7:39 C11:-5
first_plan|8.47|B7:14
first_quality|8.47|D17:34
first_review|7.77|B7:26
first_sign|7.37|C13:28
first_statutory|7.77|B7:33
first_take|8.47|A1:20 C3:10
first_teach|7.08|D17:65
first_them|8.47|C4:12
first_then|7.37|B2:6 B3:19 C2:-5 C9:14
first_three|7.96|C11:9 D7:8
first_time|8.47|D8:12 D17:17
first_to|7.62|C2:18 C6:20 C11:15 D9:5 D15:27
first_tuesday|8.47|A1:10 A2:11
first_two|7.77|B7:13 C1:13 C11:10 D7:14
first_visit|8.47|A6:6 E14:34
first_week|6.13|A5:12 B7:6 D7:7 D9:8 D10:15 E5:8 E9:10 E11:15
first_what|7.62|C6:25 C8:8 C9:19 D13:11
first_when|8.47|C11:24 D2:19
first_within|8.47|B1:6 B7:5
first_written|8.47|F4:14
first_year|8.47|D10:19
fit|7.26|A4:15 B3:4 D3:15 D6:11 D8:14 D14:9 D17:8 F4:7
fits|7.77|B1:9 D3:19 D6:15 D10:16 F9:18
five|4.8|A1:-5 B1:10 B6:11 B7:-8 C4:-4 C7:-7 C9:-4 C10:5 C11:15 D1:-4 D5:6 D13:7 D17:-5 E2:-4 E7:6 E14:-7 F1:7 F3:26
five_are|8.47|F3:28
five_children|8.47|F3:10
five_days|6.57|B1:28 B6:10 B7:-9 C1:7 C6:9 C7:-7 C11:21
five_is|8.18|B9:18 F1:16 F3:6
five_minut|8.18|A5:12 B3:12
five_pupil|8.18|A2:9 E1:16 F3:12
five_school|6.35|B6:5 C11:18 D7:8
five_work|7.96|E7:21 G3:15
five_year|7.96|C5:5
fixed|6.07|A2:7 B5:-7 B7:9 C3:31 C4:15 C5:-5 C7:5 F1:5
fixed_period|7.49|C3:10 C4:5
fixed_term|6.52|A2:9 C3:28 C4:14 C7:8 F1:6
flag|6.79|A1:28 A3:13 C1:16 D9:18 E10:32
flagg|7.17|A1:37 C1:23 D1:10 D2:23 D6:17 D11:15 E13:8
flagg_student|8.47|D2:34 D6:25 D11:21
flight|7.96|D1:18
floor|7.96|
flourish|8.18|F3:15
folder|7.26|A1:12 A6:21 D8:17 E5:15 E10:13
follow|4.41|A1:-6 A2:5 A3:-5 A4:10 A5:-5 A6:-4 B1:-4 B3:-7 B4:19 B8:-7 C1:17 C8:-4 C9:13 C10:-5 D2:-4 D3:17 D6:5 D8:-4 D9:-4 D11:-5 D12:-5 D13:-5 D14:10 D15:6 D16:5 D17:-5 E5:-4 E8:10 E10:-4 E14:-5 F3:-5 F4:-4 F9:7 G1:11 G4:14 G5:5
follow_by|7.17|C4:6 C9:23 D4:11 F7:10
follow_child|8.47|B5:7 C11:21 E8:14
follow_each|8.47|
follow_every|8.18|C9:20 D14:5
follow_from|8.18|A4:14 D3:15 F2:10 F6:21
follow_guidance|6.86|F9:11
follow_is|8.47|
follow_kcsie|7.26|E8:14
follow_meet|7.62|B4:8
follow_plan|8.47|D3:26
follow_same|8.47|
follow_that|8.47|E8:5
follow_up|6.73|C1:25 C2:17 D6:21 D10:6 D14:19 D15:24 E3:8 E12:8 G4:24
food|8.18|
for_adopt|7.08|A6:6 B5:22 B8:16 D9:17 D13:14
for_adult|8.47|C6:10 D10:13 D14:8
for_adulthood|8.47|D5:14 D10:30
for_advice|6.39|C2:8 C3:12 E7:26 G3:28
for_against|8.47|G5:-6
for_all|5.54|A1:-4 A2:11 A3:4 B1:27 B3:5 B5:-5 B9:4 C2:6 C9:-7 C10:5 D1:-4 D6:10 D7:4 D13:4 E1:-7 E3:12 E12:5 G6:12
for_another|7.62|B7:9 C5:14 C7:13 D9:15 E6:30
for_any|5.98|A1:9 B9:6 C7:26 C10:8 C13:6 D6:10 D14:7 D15:5 E6:24 E12:7
for_anyone|7.77|E14:11
for_anyth|8.18|D2:20 D9:13 E14:29
for_approval|8.47|B6:15 F4:18
for_as|7.37|B2:11 C4:31
for_assessment|8.47|C5:7 C7:23 D14:26
for_at|7.96|C3:11 D3:13
for_attendance|6.52|B4:-15 C10:41 F2:13 F3:5
for_authority|8.47|D2:17 D5:-7
for_before|7.77|C9:23 C11:4 C13:13 D13:14
for_behaviour|7.77|C6:33
for_being|8.47|D11:24 E14:20
for_benefit|8.47|D16:27
for_by|7.17|A1:8 C6:7 D10:18 D14:8 E4:-7
for_care|7|A1:15 A2:10 D1:8 D3:16 D10:-5 F1:18 F8:6
for_carer|7.96|A1:15 A6:10 D10:25 E11:14 E14:21
for_child|4.8|A1:7 A6:-5 B1:7 B3:-5 B5:5 B7:19 B8:16 B9:9 C1:-6 C2:10 C3:4 C4:-5 C6:5 C9:-5 C12:14 C13:-5 D2:5 D3:14 D4:8 D10:-5 D13:9 D14:-8 D15:6 E7:5 E14:8 F5:-4 G3:5
for_children|4.63|A1:-10 A2:7 A5:-4 A6:-5 B3:-5 B4:-4 B8:15 C1:9 C2:-4 C3:-6 C4:5 C8:10 C10:5 C11:6 D3:13 D6:8 D7:7 D10:-9 D11:-7 D13:4 D14:19 D15:10 D17:14 E1:-5 E2:24 E4:-5 E8:10 E10:-4 F8:8 G2:21
for_cin|8.47|B8:8 G2:17
for_cla|5.96|C2:7 D2:4 D6:29 D12:13 E2:26 E4:-4
for_cohort|7.08|A2:6 D1:4 D14:8 E2:13 F2:4 F3:26 F10:38
for_comment|8.47|B3:20
for_committee|8.18|
for_concern|8.18|C2:23
for_contribution|8.47|E14:20
for_cp|8.47|B9:15
for_cwsw|7.62|D2:14 D16:8
for_date|8.47|B2:17 B9:5
for_day|7.96|C3:23
for_designat|7.49|B6:-5 E4:8 F2:10 G3:11 G4:13 G7:43
for_disabl|7.77|C6:9 F10:49
for_disciplinary|8.47|C6:28
for_each|4.48|A1:-5 A3:6 A4:7 A5:6 A6:33 B1:20 B3:-6 B5:7 B8:5 C1:-7 C3:-4 C4:-4 C8:4 C9:-5 C13:-5 D2:-5 D3:23 D4:-4 D5:6 D6:21 D7:-5 D8:4 D11:-4 D13:-8 D15:5 F3:-5 F7:6
for_early|8.47|A5:-6 C5:12 C6:17
for_education|7.08|B5:-5 C12:9 C13:8 G1:9
for_every|5.51|A4:16 A6:15 B1:11 B3:-5 B4:-5 B5:11 B6:6 B8:16 C1:13 C5:7 C7:4 C11:-4 D4:6 D6:18 D11:5 F7:5 G5:-4
for_everybody|8.18|D8:26 D9:26 E3:6
for_everyone|8.18|D3:15 D5:4 D6:11 E3:15
for_evidence|8.47|A1:13 D2:19 F7:33
for_extra|8.18|B5:19 D2:9 D3:6
for_famil|7.77|E14:31
for_fewer|8.47|F3:18
for_fewest|7.96|C4:23
for_file|8.47|C11:16
for_first|6.57|B7:9 C11:58 D8:5 D10:-4
for_foster|8.47|
for_free|6.93|A3:18 D2:-5
for_fund|8.47|B5:14
for_gaps|8.47|D7:18
for_good|7.62|C5:67
for_govern|7.96|F1:15 F2:6
for_governor|6.48|E4:43 F1:25 F2:-7 F3:23 F5:8
for_group|7.37|A2:22 C1:12 D1:10 D10:-5
for_half|7.77|C4:12 E12:19 F1:13
for_help|7.08|C3:12 C5:4 C13:6 D7:20 D14:17 D17:11
for_him|8.47|A5:9 B3:22
for_home|7.17|C12:37 D15:10
for_hour|8.18|C6:10
for_how|7.49|B5:16 C4:12 C10:16 D3:14 G5:11
for_improvement|7.49|B4:10 F1:17 F3:4 F8:9 F10:9
for_in|7.37|A1:-4 B5:10 C8:5 C10:10 D2:6 G1:11 G5:10
for_independent|8.47|D10:6
for_individual|8.47|C8:7
for_information|6.52|A1:5 C11:-5 E7:39
for_intervention|7.77|D2:29
for_is|8.18|D3:19
for_it|5.72|A1:-5 B5:7 C1:4 C3:6 C7:15 C11:-4 D2:11 D4:10 D6:10 D10:21 D14:15 D15:16 D16:7 D17:17 E1:8 F7:10 G1:6 G3:6 G5:17 G6:10 G7:15
for_its|7.37|B7:31 D4:8 F10:12 G5:11
for_key|8.18|D9:16
for_kinship|7.96|B8:29 G2:30
for_lac|6.35|D6:9 D12:13 D15:8 E1:7 E2:8 E4:-5 F2:9 G5:9
for_last|8.47|D9:19
for_learn|7.96|B8:22 C9:13 C11:18
for_learner|7.17|B8:6 C6:6 D1:15 D6:19
for_link|7.77|E4:17
for_local|8.18|
for_longer|8.47|
for_look|5.16|A1:-5 A5:-5 B1:6 B5:24 B7:8 C1:6 C4:13 C6:8 D6:14 D10:-5 D11:-5 D15:-4 E1:16 E2:25 E13:4 F2:-4 F8:8 G1:-4 G5:5
for_lunch|8.47|E14:24
for_management|8.47|E4:20
for_many|7.37|
for_mark|8.47|E7:19
for_me|8.47|A5:13 C12:14
for_meet|7.26|A5:8 C12:10 E1:-5 E10:30
for_mental|7.77|D14:39
for_more|6.73|B6:5 B9:7 C4:6 D1:21
for_most|7.62|B5:14
for_music|8.18|B5:21 D10:15
for_new|7.17|A6:10 C11:-5 F6:28
for_next|7.37|B1:-5 B4:4 B6:14 B7:23 C2:14 F1:17 F8:25
for_nine|7.96|B9:4 E1:18
for_no|8.47|A3:11 C10:12 F3:9
for_on|7.77|B5:10 C11:6 E5:20
for_one|6.93|A3:9 C3:6 C4:9 C8:8 D6:29 D13:5 D15:9 E1:5
for_other|6.73|B8:9 C3:14 D2:14 D10:16 D16:19 E14:14
for_our|6.23|A2:10 A6:8 B5:14 B9:9 C1:12 C2:9 C6:12 D2:6 D7:13 D10:9 D12:9 D17:10 F1:18
for_outcom|7.77|A2:5 A3:24 F2:9 F3:16
for_outing|8.47|E14:20
for_parent|7.96|C12:14
for_part|7.08|B9:22 C10:-11 E5:-6
for_pattern|7.77|A2:15 A4:10 C1:13
for_pep|6.48|B1:5 B2:8 B3:32 B7:10 B8:8 B9:33 E7:44
for_peps|8.47|E7:27
for_period|8.47|C10:5
for_personal|7.77|B1:-13 B2:-18 B4:20
for_plac|7.96|B8:9 C11:7
for_place|8.47|C11:24 D2:12
for_post|8.47|D10:4
for_pp|8.47|B1:48 B4:51 B5:24
for_previous|7.08|B5:12 B8:16 C12:6 D1:11 D2:16
for_progres|8.47|D4:4
for_pupil|4.91|A3:-7 A5:8 B2:-5 B5:-15 C1:16 C5:7 C6:10 C9:-5 C10:7 C11:-5 C13:-4 D2:6 D3:7 D6:6 D10:8 D11:-4 D12:5 D13:11 D16:11 D17:9 E14:4
for_purpos|8.47|
for_quality|8.18|B6:8
for_reason|8.47|C9:19
for_record|7.62|C11:21
for_reflection|8.47|E12:49
for_registration|8.47|B9:21
for_reintegration|8.47|C4:6
for_report|7.26|B9:6 C10:7 D5:11 E7:19 F1:-4 F2:20 F4:10
for_rest|7.62|C3:6 C6:14 D10:15
for_review|7.96|
for_role|7|E1:22
for_safeguard|8.47|E13:19
for_school|6.1|B1:6 B2:5 B5:8 B7:13 C1:13 C11:7 C13:4 D2:9 D11:21 G2:8 G7:12
for_second|8.18|A5:14 C7:24
for_secondary|8.47|
for_set|7.96|C10:11 D3:16
for_short|7.96|C10:12
for_shortest|7.62|C4:25
for_sign|8.47|E8:37
for_six|7.26|A1:21 C10:4 C11:8 D3:11
for_small|8.18|B4:10
for_social|7.49|A1:5 A6:11 B2:-5 C12:10 E9:15
for_some|7.37|B9:11
for_somebody|8.47|A5:8 B7:9
for_someth|8.18|C3:12 C6:12 D3:23 E7:27
for_special|8.18|A3:-4 B8:20 D5:-7
for_staff|7.26|B4:-8 B5:18 C4:9 E1:-7 E7:19 E12:24
for_student|6.35|B2:12 B4:11 B5:6 B8:-6 C2:8 C13:19 D5:7 D11:14 D15:6 E11:4 G5:-4
for_support|7.62|
for_term|8.18|A2:10 B1:-5 D3:12
for_that|7.62|C6:24 C7:7 C8:6 C11:7 D2:4
for_their|6.16|A6:5 B8:8 C3:11 C11:-8 D1:10 D5:16 D13:7 E7:14
for_them|5.56|A1:-5 A3:11 A5:27 B7:4 C1:6 C9:-4 C11:-7 D3:4 D10:-5 D12:8 D15:4 D16:9 E10:12 F3:8 G2:14
for_themselv|7.77|A5:14 B3:11 D17:23
for_therapy|8.18|D14:15
for_these|6.23|A2:8 A3:9 A4:-5 C1:10 C13:9 D2:5 D3:5 D4:19 D10:9 E2:15 E6:10 F8:15
for_thing|7.49|B1:9 D7:16 D11:22 D16:-7
for_third|8.47|C2:10 C7:32
for_thirty|8.47|B5:-21
for_this|5.74|A2:4 A4:9 C2:5 C6:5 C8:5 E1:48 E2:25 F4:-4
for_those|6.16|A1:4 C6:11 C9:5 C10:11 C11:5 D1:-4 D7:6 D8:8 D10:7 D14:11 D15:17 D16:14 E10:-5
for_time|8.47|B1:-5 B2:6 C3:-6 C4:-8 D14:24
for_train|7.96|F2:19
for_trip|7.49|D16:11 E11:6 E14:40
for_trust|8.47|A2:18 F3:19
for_truste|8.47|E4:28
for_tutor|7.37|D2:12 D15:54 E14:-7
for_twenty|8.47|E1:24
for_two|6.79|A4:16 D3:13 D10:9 E13:21
for_under|8.18|B1:7 B2:-5 D5:23
for_uniform|8.18|E14:23
for_us|7.49|B6:5 C4:8 C5:4 E2:13
for_virtual|7.37|B5:6 B6:18
for_vulnerable|7.62|A2:12 C11:16 D17:16 E2:26
for_week|8.47|
for_what|5.98|A1:5 A2:7 B3:-5 B5:17 C9:10 C10:32 D4:14 D7:15 D13:7 D14:8 F4:10 F7:22 G5:5
for_when|8.18|D7:32 D14:20
for_which|7.37|B2:-12 B5:9 C2:5 C4:9 D7:18 D10:14
for_while|8.47|C10:44
for_whoever|8.47|D7:18 D9:15
for_whole|7.37|A2:28 C4:10 E3:10 E13:6
for_whom|7.49|B8:8 D16:21 G2:12
for_work|8.18|B4:16 D10:22 F2:17
for_year|7.37|B8:17 D5:25 E14:10 F1:10 F2:-9
for_you|7.77|C2:19 C6:10 D1:12 D6:19 D16:14
for_young|7.08|C3:6 C10:11 D6:4 D16:23
for_your|8.18|B4:9 D5:7 D9:20
force|6.86|C5:-16 C13:8 D3:15 D11:6 F3:-4 F4:6 F6:49 F9:11
forgotten|7.96|B8:26 D11:8
form|4.4|A1:23 A5:-4 A6:11 B1:5 B2:10 B3:18 B4:-6 B7:-5 B8:17 C2:-5 C4:-5 C6:-4 C10:-5 C11:-7 D1:-5 D2:-5 D4:-5 D6:17 D7:-5 D8:6 D9:-6 D10:10 D13:7 D15:-11 E7:14 E10:-5 E11:11 F1:6 F3:6
form_are|8.18|D6:11 D11:9
form_asks|8.18|A1:7
form_in|8.47|B6:23 B8:12
form_is|7.49|D6:21 D8:12 F2:15
form_mr|8.47|
form_one|8.47|B8:5 D13:19
form_part|7.77|B2:6 B8:8 B9:12 D13:9
form_teacher|8.47|A1:10 D6:15 D8:25
form_tutor|6.07|A1:7 A5:10 B1:-6 B2:6 D6:6 D15:-9 E11:26
formal|8.47|C6:39
format|8.18|B8:35
former|6.1|A1:16 A6:4 B8:4 C11:11 D1:10 D6:10 D10:-5 F5:19
former_cared|8.18|A1:19 A6:10
former_in|7.49|A1:13 B8:9 C11:8 D6:18 D11:4
former_pupil|8.18|
former_school|8.18|C11:16
forthwith|7.37|B2:-8 B7:35 C2:12 C3:-4 C11:21 E8:22
fortnight|4.8|A1:-6 A2:8 A5:7 B1:5 B2:-7 B3:-5 B7:24 B8:-4 C1:29 C2:-7 C9:-4 C10:12 C13:5 D3:11 D4:22 D9:-4 D12:9 D17:-6 E1:34 E11:43 E12:16 E13:34
fortnight_before|8.47|C12:10 D5:8
fortnight_by|8.47|A5:-11 C11:16 E11:27
fortnight_in|8.18|E11:19
fortnight_is|7.96|A5:27 C1:17 C13:17
fortnight_meet|8.47|A2:7 C1:19 E13:15
fortnight_review|8.47|E13:14
fortnight_to|7.49|C1:7 C10:4 D3:21 E13:30
fortnight_with|7.62|D12:-6 E11:20 E12:10 E13:9
forty|7.49|C6:14 E12:19
forum|7.77|D14:9 G8:22
forward|6.52|C4:8 D2:6 D10:18 D11:38 F1:33
forward_as|8.47|D10:21 D11:13
forward_for|7.37|D2:8 D10:-5 D11:41
foster|4.84|A1:-5 A5:6 A6:6 B1:10 B2:27 B4:-5 B7:5 B9:-6 C2:7 C3:-6 C4:-5 C5:6 C9:-5 C11:6 C12:-4 C13:-5 D2:6 D3:-4 D5:-5 D6:-5 D7:-6 D8:-5 D10:16 D11:14 D12:8 D13:-6 E14:-5
foster_agency|8.47|
foster_care|6.93|A6:5 B2:-5 B3:7 B8:7 C1:6 C8:6 C11:13 D2:10 D10:31 D11:13
foster_carer|5.49|A1:-4 A5:-4 B2:27 B3:5 C2:10 C3:-5 C10:6 C11:-4 C13:-4 D5:-4 D6:-4 D10:-5 D12:15 D13:-5 D15:5
foster_child|7.77|A5:8 A6:15 B1:22 C11:11 D10:20
foster_children|8.18|A5:16 B5:11 D11:36
foster_fami|7.77|B2:23 B7:14 C5:25
foster_home|7.77|
found|5.69|A4:5 A5:7 B6:13 C1:-5 C3:4 C7:8 C11:9 D2:15 D7:15 D8:9 D11:-5 F4:-6
found_by|8.47|D7:7
found_in|7.77|A4:15
found_on|7.62|C1:-5 F4:-8
found_that|7.62|D11:-6
found_to|8.47|A5:8 D8:26
foundation|7.37|D7:10 D17:8 E2:17
foundation_governor|8.18|E2:22
four|4.99|A1:-5 A2:10 A3:23 B3:-4 B5:-4 B7:6 C1:-6 C10:4 C11:-6 D6:-5 D7:5 D11:-4 D17:-4 E1:23 E12:-8 E13:9 F8:11 F10:7 G1:6 G3:5
four_boxe|8.47|A3:20 B8:22
four_in|8.47|A3:6
four_period|8.18|E1:9
four_time|7.77|B4:8 D7:13 D13:13
four_week|6.52|B1:-5 B7:17 C10:13
four_year|7.17|F10:18 G1:15 G3:12
fourteen|7.96|D4:5
framework|7.37|A5:-5 D3:12
free|5.52|A1:-4 A2:5 A3:28 D10:8 D16:12 E4:13 E6:15 E14:46 F3:4 G7:21
free_breakfast|8.47|D2:11 E14:13
free_meal|6.93|A3:36 D16:31 F3:10
free_school|6.73|A2:8 A3:12 D2:-6 D16:-10
free_to|7.96|E14:30
freeze|8.47|
frequent|7.49|C7:15 D11:14 E11:10
frequent_move|8.47|D11:19
fresh|6.79|B4:8 B7:22 C4:8 C5:16 C7:21 D3:10 E4:19
fresh_pep|8.47|B7:34
fresh_start|8.18|C4:14 C5:24
fri|8.18|C1:24 E13:56
friday|5.41|A2:12 B2:10 C1:41 C2:8 C4:-5 C6:-6 D4:21 D10:-4 D12:35 E1:7 E11:7 E12:8 E13:9 E14:5
friday_by|8.47|C1:10 D12:8
friday_to|8.47|D4:16 D12:-5
friday_with|7.62|D4:9 D12:17 E11:19
friend|5.76|B3:9 C9:10 C11:41 D1:5 D10:7 E2:10
friend_again|7.62|C9:23
friend_because|8.47|
friend_in|7.96|D1:13 E2:21
friend_to|8.47|A5:9 C11:15
friend_with|8.47|
friendship|7.77|C9:8 C11:5 D6:-7 D10:8
frighten|6.73|A6:12 C8:33 D8:25 D14:8 D17:5 E8:8
frighten_what|8.47|C8:15 D8:25
from|3.02|A1:7 A3:4 A4:7 A6:-4 B1:-7 B3:-5 B4:-7 B5:-4 B6:5 C1:-7 C6:-4 C11:7 C13:4 D2:-7 D4:-7 D5:8 D7:5 D10:28 D14:9 D15:6 D17:6 E2:-6 E8:-6 E9:5 F1:10 F2:16 F3:10 F7:5 G3:5
from_all|7.37|D5:26 D11:10
from_another|7.08|B7:34 C11:-5 D5:8 F7:19
from_any|7.96|B2:7 C5:14 C10:16 F3:19 G3:19
from_authority|8.18|A1:9 B6:18
from_care|6.93|A1:15 D1:13 F1:9
from_carer|7.62|B9:12 D6:7 D8:20 D9:29
from_clas|7.62|A5:6 C11:20
from_college|8.18|C5:9 D10:20
from_county|8.47|F4:4
from_day|6.86|A1:13 C4:25 D14:10 F6:14
from_designat|6.27|A2:-4 C2:11 D8:9 D14:4 E7:14 F1:28 F2:28 F3:4 G3:17
from_director|8.18|E4:21 F3:15
from_each|7.62|A5:11 B2:7 F1:17
from_eight|8.47|C2:-6 D10:-8 E7:-4
from_everybody|8.47|D1:18 D5:4
from_fami|8.47|D9:47
from_first|6.43|A5:7 C4:43 C11:-7 C13:6 D10:6 E14:19
from_health|8.18|D5:15
from_home|7.77|A2:7 A3:6 C2:-6
from_it|6.68|A4:17 B3:18 B8:6 D7:4 D8:15 D14:15 D15:27 D17:19 F1:8 F2:5 F3:14
from_last|7.49|A5:12 B4:31 C11:28
from_lesson|7.96|A2:11 C3:21 C9:13 D17:22
from_local|8.18|A1:7 D10:14 F3:-6
from_minority|8.18|A3:20 E13:4
from_nursery|7.62|C5:23 D10:21
from_office|8.18|
from_old|7.96|D8:13
from_one|7.96|B1:10 E13:11
from_or|8.47|C11:17
from_other|7.77|C9:27
from_our|8.18|D16:11
from_outside|7.62|B6:10 D7:22 D14:17 E12:35
from_previou|7.77|C11:17
from_pru|8.18|
from_pupil|7.62|B5:11 D1:-4 D8:14 D17:8 G5:17
from_reception|7.77|D10:40
from_register|8.18|A1:-8 C10:14 C12:5 F3:-12
from_roll|7.49|C12:22
from_school|6.73|B2:10 D6:9 D14:6 E9:24 G3:11
from_september|7.77|B1:14
from_sixth|7.96|C4:-8
from_social|7.49|A1:6 A2:15 D5:6 E9:15 E13:19
from_state|8.47|
from_student|8.47|
from_suspension|7.96|C4:41 C7:13
from_teach|8.47|E1:20
from_their|7.37|C5:-16 D1:26
from_them|7.62|A5:5 B4:-24 D17:17 F3:8
from_there|8.18|B9:13 C10:-4
from_this|7.49|C5:4 D12:12 D15:15 F7:20
from_time|6.68|A2:13 C1:6 C10:11 D4:5 D11:17 E1:10 E3:9 E4:18 F1:-4 F2:15 F4:15
from_to|8.47|
from_us|6.86|C2:20 C11:-4 C13:10 D12:14 E10:24 E11:12
from_virtual|6.2|B2:6 B5:6 B6:22 C3:21 D15:8 E3:5 E7:10
from_what|7.37|A4:16 B3:15 B8:7 C8:19 D3:11 D13:10
from_which|7.62|F3:21 F7:8
from_year|6.2|B7:5 C11:7 D10:60 E14:6
front|5.61|A5:-4 A6:18 C9:5 C11:6 D2:14 D3:4 D12:16 D15:11 D17:24 E10:26 F3:-4
front_clas|8.47|D8:9
front_door|8.18|
front_each|8.47|A6:15
front_other|7.17|E10:37
front_people|8.47|C9:16 D12:19
front_queue|7.49|C11:18 D2:30 D3:12 D4:10 D7:7 D15:22
front_sheet|8.18|A6:14
front_them|8.18|A1:10 A2:8 B4:-5 D17:23 E10:11 E13:10
frost|7.62|E1:11 E2:4 E13:11
fsm|7|A2:-6 A3:45 C2:-5 C3:-4 D2:-5 D16:80
full|5.02|A1:-5 A5:-4 A6:-4 B4:-4 B8:-4 C1:-5 C10:33 C11:20 D2:6 D12:9 D17:5 E7:6 F1:26 F2:15 F3:-4 F4:12
full_govern|6.57|F1:-5 F4:17
full_governor|7.96|F1:5 F2:15 F3:5
full_meet|8.47|E4:20 F1:8
full_report|7.49|F1:37 F2:19
full_time|6.43|B1:5 C10:46 C11:-6
fully|8.18|E7:16 E9:21 F1:8
fund|5.3|A3:-6 B5:40 B8:-4 C11:-6 D1:-5 D10:-5 D15:49 D16:32 E12:5 E14:19 F1:25 F3:9 G5:13
fund_allow|8.47|D7:13 D15:16 E12:14
fund_for|7.96|B5:23 D16:12
fund_is|8.18|B5:-4 D15:13
fund_pays|8.18|E14:18
fund_practice|8.47|F1:29
furlong|8.47|
furlong_lane|8.47|
furnish|7.37|B5:9 B6:11 B9:12 D8:19 E5:16 E7:18 F1:11 F3:4
further|6.68|B5:8 C3:11 C7:6 D1:9 F8:5
further_education|8.18|F8:9
future|7|B3:-5 D10:61 E14:-4
g|7.08|B4:7 B5:22
gain|7.17|A2:10 B5:11 B8:7 C1:9 C12:13 D1:8 D3:21 D4:11 D7:11
gap|5.49|A1:-4 A4:-5 C11:-4 D1:63 D2:9 D3:-4 D7:36 D10:-4 F2:7 G1:6 G3:5 G5:7 G6:49 G7:5
gap_analysi|8.47|D1:-5 D7:23
gap_between|6.79|A2:-4 D1:14 D2:17 D7:-6 F2:6 G1:11 G3:9 G5:11 G6:14 G7:9
gap_in|7.77|D1:10 D7:10
gap_is|7.77|A2:9 D1:20 G6:34
gap_to|7.49|D1:32
gap_with|8.47|A2:16 D1:20 F2:16
gaps|5.74|A2:-5 A4:6 D1:11 D3:5 D7:87 D15:-7 D17:6 F1:-7 F2:14 F3:-8 F8:17 G6:18
gaps_are|8.18|D3:14 D7:18 D15:-9
gaps_in|6.68|D2:5 D7:29 F2:13 G6:25
garden|8.18|
garroway|7.62|B1:16 B2:7 E1:18
gate|6.62|A5:5 C3:4 C4:11 C9:9 C11:14 E10:18 E11:22 E14:7
gather|6.31|A2:9 A3:9 B2:4 B3:25 C1:-6 C12:5 D5:25 D6:7 D13:9 G2:8 G4:21
gather_by|8.18|B2:4 B3:5
gather_from|8.47|D5:4
gaze|7.62|B3:32
gcse|8.18|D15:14
gender|8.18|A3:23
general|7|A4:10 B5:19 D16:31 E3:18 F3:5
genetic|8.47|D9:24
gent|8.47|A1:14 D7:10
get|4.96|A4:-8 A6:6 B2:10 B8:10 C2:-4 C4:4 C8:8 C11:12 C12:11 C13:7 D1:6 D2:22 D3:-5 D6:4 D7:11 D10:17 D11:17 D14:-5 D15:10 D16:7 D17:7 E9:4 E10:5 F1:12 F2:5 F5:6 G1:6 G8:8
get_copy|8.47|B2:21 C8:30
get_down|8.47|
get_everyone|8.18|B7:4 C12:30
get_hold|7.96|A1:12 A5:8 A6:26 C3:13 C13:13
get_in|8.18|A4:-8
get_it|8.18|D2:9 F1:10 F2:9
get_on|8.18|A5:17 E9:18
get_place|8.47|D1:-5 D2:19 D7:27
get_their|7.62|C11:7 D11:35
gethin|7.37|E8:12
gethin_prowse|8.18|E8:21
gets|5.65|A4:22 B3:-5 B5:6 B6:5 B7:5 B9:6 C1:-5 C2:6 C8:7 C11:23 D9:4 D10:7 D11:16 D12:30 D17:7 E1:5 E11:8 F1:12 F2:8 F3:7
gets_copy|7.96|
gets_in|8.47|A4:16
gett|6.16|A1:-5 A2:16 A4:18 C1:6 C7:9 C10:5 C13:25 D2:6 D11:11 E11:20 F1:5 F2:24 F3:-4 G1:14
gett_in|7.96|A4:37 C1:15 D2:13
gett_on|6.86|A2:22 E11:26 F1:7 F2:30 F3:-4 G1:18
girl|8.18|A3:18 D11:30
give|4.63|A1:-6 A5:7 A6:-6 B8:-4 C1:-6 C3:-10 C4:7 C6:-5 D1:7 D2:17 D3:6 D6:-5 D8:-5 D10:-5 D12:-5 D13:14 D15:8 E3:4 E7:11 E10:7 E12:4 F1:9 F2:11 F3:33 G2:15 G3:37 G4:4 G5:4 G6:6 G7:20
give_advice|7.08|C3:-13 G1:12 G2:26 G3:13 G4:12 G5:12 G6:15 G7:16
give_cause|8.47|C2:16
give_child|8.18|C11:4 D9:10 E10:6
give_children|8.47|A5:15 D17:12
give_concern|8.47|C2:7 C8:8
give_designat|8.18|E6:7
give_each|7.77|B6:20
give_every|8.18|D3:7 D13:4
give_governor|8.47|F1:9 F2:23 F3:6
give_it|8.18|C4:10 E7:9 G3:21
give_no|7.62|F3:36
give_pupil|8.47|B3:-16 C11:11 F3:15
give_school|8.18|A6:-4 B6:-5 D6:-5 G3:38
give_their|8.18|B1:5 B2:8 B3:27
give_them|7.62|A5:5 D9:12 D11:15 E1:11 E10:14 F1:12 F3:6
give_view|8.47|B3:-10
given|4.41|A1:-10 A2:-6 A3:-4 A4:-5 A5:5 B1:-4 B4:-12 B5:-6 B7:-10 B9:5 C1:-6 C4:-6 C6:6 C7:-5 C9:-7 C11:16 D2:13 D4:7 D8:7 D9:7 D12:12 D14:-4 D15:14 D17:6 E1:16 E3:8 E10:6 E14:10 F2:-4 F3:12 F5:20
given_at|8.18|A1:-7 D2:17 F3:10
given_buddy|7.49|B7:-9 C11:14
given_by|7.62|A6:-4 D4:41 D7:11 D17:7 E14:11
given_highest|8.47|D2:-5
given_in|7.77|D17:13 E10:19
given_information|7.96|A6:9 D8:18
given_one|7.96|B8:-4 F5:19
given_opportunity|8.47|B2:6 C11:13
given_out|7.62|C11:-4 D11:27 D15:6
given_page|8.47|F4:9 F5:33 F6:9 F9:12
given_place|8.47|C11:16 D2:15
given_priority|7.96|C11:18
given_time|7.62|E1:26 E12:19
given_to|6.35|A5:7 C6:10 C8:17 D2:19 D8:8 D15:24 E3:5 F2:-4 F3:5 F5:19
giving|8.47|E7:18 G2:17
glad|7.96|A5:6 D12:17
glad_to|8.47|A5:7
gladwyn|7.77|A2:11 B1:7 C3:6 D11:8 E13:15 F1:5
gladwyn_peake|7.77|A2:11 B1:7 C3:6 D11:8 E13:15 F1:5
go|4.14|A1:10 A2:24 A3:4 A4:-5 A5:10 B2:10 B8:14 C1:7 C4:4 C6:8 C7:-4 C10:14 C11:15 C12:-4 D1:6 D2:15 D7:4 D8:9 D10:20 D12:9 D14:7 D15:14 E2:-4 E4:4 E5:6 E7:10 E8:13 E9:10 E13:32 E14:7 F1:-10 F2:-5 F3:7 G1:10 G7:5
go_back|8.18|C10:24 C11:16 D7:20
go_down|7.96|A2:33 C1:7 E13:11
go_home|7|C6:23 D12:33 E8:15 F1:-17
go_in|8.47|B2:28 B4:18 B8:10 D13:8
go_into|8.47|B2:5 C13:18 F8:4
go_on|6.2|A1:14 A2:9 B8:23 C4:15 D2:-4 D7:6 D8:13 D10:22 D11:8 D14:11 D15:-5 E1:11 E4:10 E10:7 E13:11 E14:11 F3:-5
go_out|8.18|B2:15 B9:12 D6:20
go_over|7.08|A1:9 B1:12 B8:6 C1:5 C4:7 C6:18 E3:15 E5:15 E13:14
go_through|6.13|A2:23 A3:19 B2:10 B6:5 C1:8 D5:6 D9:6 D14:9 E5:6 E13:49 F4:10 F7:11
go_to|5.29|A1:-7 A2:4 A5:27 B2:-5 B3:-4 B6:6 B9:6 C1:8 C3:5 C11:12 D2:21 D3:8 D10:18 D15:25 E7:21 E8:10 E9:17 F3:12 G1:19 G5:5 G7:10
go_with|7.62|A1:12 B8:17 C11:17 D8:26 E14:21
go_wrong|7.77|C2:17 C8:13 C9:12 D12:13
goal|7|B4:60 B8:14 C8:-4
goal_for|8.47|B4:20 C1:9
god|7.62|
goes|4.24|A2:-5 A3:-4 A4:-5 B2:-6 B3:16 B4:-6 B5:8 B8:-4 B9:6 C1:-7 C4:9 C10:8 C11:19 D2:-4 D6:-4 D7:-4 D8:10 D10:-4 D11:9 D12:29 D13:5 D14:-4 D17:-5 E1:14 E8:13 E10:-5 E11:-5 E13:-4 E14:5 F1:9 F2:11 G6:7
goes_along|7.96|C11:20 D12:15
goes_at|8.47|B3:27 D13:20
goes_back|8.47|F4:13
goes_home|6.57|C3:4 C4:36 C6:5 D12:30 E11:-4
goes_in|7.62|B3:30
goes_into|7.77|B3:21 D13:14
goes_on|6.31|B5:18 B6:5 B9:7 C2:16 C8:7 D3:10 E1:20 E3:-6 E8:6
goes_out|8.18|C10:22 D11:13
goes_through|7.37|B6:7 D8:10 D9:10 D11:21 F4:10 F7:9
goes_to|5.33|A1:7 B3:-4 B5:-5 C10:6 D1:5 D5:7 D8:6 E1:11 E4:6 E7:4 E8:19 E9:9 F1:17 F2:19 F3:6 F4:-6 F5:5 G6:12
goes_well|8.47|D12:39
goes_with|7.37|A5:13 C11:32
goes_without|8.47|E14:39
going|6.23|A2:6 C9:16 C10:7 C11:6 D4:6 D7:19 D9:6 D17:7 E12:10 E13:9
going_on|7.77|A3:4 C9:15 D7:33 D17:13
going_to|8.18|C11:16 D9:15
going_well|8.47|B3:12
going_what|8.47|B1:9
going_wrong|8.47|C3:9 C9:16
golden|8.47|D12:40
gone|5.9|A2:6 B1:19 B2:7 B6:7 B7:9 C1:10 C8:6 D1:12 D12:15 E11:17 F1:6 F4:5 F9:14
gone_over|8.18|B1:11 B2:10 C1:14 C8:17 C13:8
gone_through|6.93|B1:6 B2:4 B4:5 B6:11 C1:7 F4:8 F9:20
gone_well|8.18|D12:34 E11:36
gone_wrong|8.18|D1:20
good|4.29|A1:-8 A2:-6 A4:13 A5:-8 B1:-5 B2:-6 B3:-5 B5:7 B6:22 B8:-5 C2:-7 C3:-6 C4:-7 C5:18 C6:-6 C7:-4 C8:-4 C9:-14 C10:18 C11:-7 C13:-5 D1:6 D5:8 D6:-4 D7:11 D8:-4 D9:-6 D10:-5 D11:-4 D12:48 D14:-4 D15:-8 D17:39 E2:-4 E9:9 E10:-5 E11:15 E14:-4 F8:17 G7:4
good_as|7.96|C10:14 D17:18
good_at|7.77|A4:45
good_attendance|7.77|C1:26 D12:-12
good_deal|7.96|D7:-9
good_enough|7.37|B6:30 C10:17 D1:11
good_evidence|8.18|D7:31
good_is|8.18|C5:13 F8:22
good_lesson|8.18|D17:34
good_news|6.31|C1:-4 C2:-6 D12:33 E11:19
good_parent|8.18|
good_practice|7.26|B9:10 E4:14 F1:8 F8:8
good_quality|7.96|B9:-4 C10:20
good_school|8.18|F8:14
good_teach|7|C10:11 D2:8 D8:6 D15:-7 D17:32
good_thing|8.47|D12:41
good_time|7.37|A6:9 B6:26 D5:34 E7:9
good_to|8.18|C11:14 D12:21 D13:11 E11:10
good_work|8.47|C4:-4 D12:14 E9:25
goodby|8.47|C11:17
goodbye|5.58|C11:68 D12:-5
goodbye_book|7.96|C11:15
goodbye_plann|8.47|
goodbye_tea|8.47|C11:24
goodbye_with|8.18|C11:9
got|6.86|B2:13 B4:5 B5:6 C7:38 C13:18 D6:14 D14:13 D17:10
got_someth|8.47|C7:22
gov|7.96|E2:22 F3:26 F7:42
govern|4.54|A5:-4 B1:-4 B4:-4 B5:-4 B7:-4 C9:-5 C10:-4 C11:-4 D6:-4 D8:-4 D16:4 E2:16 E4:5 E10:-5 F1:20 F2:14 F3:6 F4:30 F5:6 F7:-5
govern_board|6.1|B7:-5 E2:7 E4:6 F1:5 F2:-4 F3:-6 F4:-6 F7:-4
govern_bodi|8.47|
govern_body|5.02|D16:6 E2:8 F1:21 F2:15 F3:10 F4:30
govern_committee|6.73|E2:12 F2:10 F4:18
government|7.26|B5:-12 C5:-6 D2:-6 D15:14 F6:21 F9:23
government_guidance|8.47|C5:-7 F9:11
governor|3.33|A1:-13 A2:-10 A4:5 A5:-8 A6:-7 B1:-11 B3:-9 B4:-12 B6:-8 B7:-5 B8:-9 B9:-5 C1:-6 C2:-7 C3:-10 C4:-7 C5:-4 C6:-6 C7:-6 C8:-6 C9:-9 C10:-8 C11:-9 C12:-4 C13:-4 D1:-7 D2:-8 D3:-8 D4:-7 D5:-5 D6:-9 D7:-7 D8:-8 D9:-6 D10:-9 D11:-9 D12:-7 D13:-5 D14:-6 D15:-7 D16:10 D17:-6 E2:55 E3:-15 E4:57 E5:-6 E6:-5 E7:-5 E8:-6 E9:-5 E10:-8 E11:-4 E12:-5 E13:-8 E14:-6 F1:34 F2:32 F3:53 F4:29 F5:21 F7:23 F9:4
governor_about|8.47|F1:21 F2:14
governor_annual|8.18|F1:21 F2:-15
governor_are|6.35|B5:-4 C6:9 C10:8 E2:-8 E4:28 F1:-8 F2:22 F3:24 F5:21
governor_ask|7.77|A3:6 B9:8 C13:10 F3:26 F7:19 F10:21
governor_attend|8.18|E1:-4 E2:-4 E4:39
governor_cla|8.47|E2:29
governor_curriculum|8.18|F2:8
governor_designat|8.18|F1:13 F4:5 F6:32 F7:12
governor_each|6.93|F1:28 F2:34 F7:10
governor_every|7.96|E4:33 F2:16
governor_for|5.72|A4:-4 C11:-6 E2:82 E4:-7 F2:-5 F3:-7 F4:12
governor_get|8.18|F1:14 F2:14 F3:4 F5:20
governor_have|6.68|C9:7 D16:10 E2:-11 E3:-42 E4:45 F1:13
governor_hear|8.47|B1:-7 F2:22 F3:17
governor_how|8.18|D1:9 F1:11 F2:20
governor_in|7.49|E4:16 F1:29
governor_is|7.49|A1:-8 E2:-5 F2:23 F3:-6 F4:10
governor_july|8.47|F4:25
governor_look|7.96|E2:24 F3:15 F9:15
governor_make|8.47|E1:38 E4:-13 F3:14
governor_may|6.73|A1:-4 A3:16 B7:-5 C6:-6 E2:10 E4:29 F2:-5 F3:-7 F4:4 F7:22
governor_meet|6.86|B1:-6 C1:7 E2:12 E4:13 F2:34 F3:10
governor_might|7.77|A4:-5 D16:9 E4:32 F2:9 F3:8 F4:12
governor_mr|8.18|E2:22
governor_mrs|7.62|E2:27
governor_name|8.47|F1:6
governor_on|6.43|F2:15 F3:-6 F4:28
governor_once|8.47|F1:23 F2:-5
governor_outcom|8.47|F2:11 F3:7
governor_prompt|8.47|E2:-4
governor_receive|7.26|B5:11 F1:16 F3:11 F4:10 F5:9
governor_report|8.18|F2:4 F3:14
governor_review|7.49|B4:-5 C4:19 C7:-9 C9:-6 F1:-8 F4:18 F9:20
governor_see|8.18|A2:-4 C1:16 F3:27
governor_september|8.18|F4:23
governor_should|8.18|E4:17 F1:-4 F3:29
governor_to|7.96|E2:13 E4:15 F4:8
governor_train|7.77|E2:15 E4:26
governor_visit|8.47|F7:34
governor_who|7.08|E2:54 F2:-5 F3:13
governor_will|7.37|A4:19 E4:7 F1:8 F2:-4 F3:10 F4:11
governor_with|7.26|E2:44 F1:9 F3:4
govs|8.47|E4:72 F5:5
grace|6.86|B5:6 C3:8 D11:11 E1:10 E2:5 E7:19 F2:12 G1:10 G5:9
grad|6.31|A2:23 B1:6 B2:6 B3:9 B4:4 B5:8 B6:69 C1:-6 E14:7 F2:6
grad_by|8.47|B1:17 B2:14 B3:21 B4:11 B5:17 B6:19
grad_them|8.47|B6:14
grade|7.77|B4:28 D1:43
graduat|8.18|D3:5
graduat_approach|8.47|D3:-7
gran|7.77|A6:11 B2:-5 B8:26 C8:29 D8:-4 D12:43
grandparent|6.52|A1:12 B2:8 B8:5 D12:12
grandparent_aunt|7.77|
grandparent_or|7.77|A1:11
grant|6.1|A1:-4 B5:27 D2:5 D7:8 D14:9 D15:-6 D16:69 G4:10 G5:11
grant_allow|8.47|B5:6 D16:6
grant_for|7.77|B5:23 D16:6 G5:5
grant_is|8.47|B5:22 D16:15
greater|7.37|D14:9
greater_risk|7.62|
green|6.73|B1:-5 B6:14 E8:9
greet|7.49|A5:6 C1:9 C4:9 D8:9 E11:15
greet_them|8.47|A5:9
grey|8.47|E10:19
grid|8.18|E5:26 F8:19
grief|8.47|D9:8 D14:23
ground|6.73|A3:-7 C1:9 D1:13 D2:33 D7:-4 D15:10 E6:8
ground_floor|8.47|
group|3.74|A1:7 A2:43 A3:6 A4:35 B1:-7 B2:-7 B3:-9 B4:-7 B6:-5 B7:-4 B8:4 B9:10 C1:14 C3:-5 C6:-7 C7:-5 C9:-6 C10:-8 D1:8 D2:44 D4:19 D6:-7 D7:10 D8:-4 D9:-7 D10:-10 D12:-8 D13:-5 D15:15 D16:-4 E1:-4 E2:-6 E3:-4 E7:-4 E8:-5 E9:17 E10:-7 E12:31 F1:9 F2:8 F3:33 F4:-5 F7:-4 F10:10 G2:9
group_are|6.68|A1:6 A2:7 A4:9 C1:9 D1:-4 D2:31 D4:7
group_at|7.77|A2:5 A3:22 D1:15 D10:-5 F3:11
group_attendance|7.96|A2:18 A3:11 E13:9
group_child|7.49|B9:-6 C1:-5 C13:21 E9:24
group_children|8.47|A4:11 F3:26
group_date|8.47|A1:25
group_each|7.62|A2:27 E9:12
group_even|7.96|D2:17
group_every|8.47|E11:11 E12:23
group_for|7.49|B9:17 E12:12 F10:17
group_has|7.77|D2:10 D3:8 F3:10
group_if|8.47|D2:11
group_in|7.96|F1:4
group_is|6.23|A1:10 A2:12 A4:13 C1:8 C11:15 D1:24 D2:11 F1:-5 F2:18 F3:13 F8:13
group_look|8.47|C8:14 F3:-4
group_meet|8.47|D4:19 D15:-11
group_on|7.96|B8:10 D2:12 D17:38 F1:11
group_report|8.47|A2:9 D1:29
group_smaller|8.47|F1:17 F3:11
group_supervision|7.77|E12:50
group_that|7.62|B5:15 D2:17 D4:28 E9:8
group_under|8.18|F1:13 F2:38 F3:31 G2:20
group_where|8.18|A4:15 C11:10 D11:13 F3:17
group_whether|7.96|A2:13 D2:15 D3:18
group_with|7.26|A2:19 C1:18 C12:13 D1:11 D2:12 F10:30
group_work|8.47|D2:13 D15:14
grow|7.62|C1:6 C2:17 C10:12 D1:15
grown|5.96|A5:45 A6:4 C11:12 C12:-7 D5:7
grown_up|6.43|A5:47 C11:15
grown_ups|7.08|A5:7 A6:8 B3:5 D5:11
gs|8.47|E8:8
guarantee|8.47|D10:19
guardian|5.38|B2:6 B6:6 B8:12 C3:16 D8:8 D9:17 D13:15 E6:6 G3:8 G5:5
guardian_are|7.77|A1:7 B5:10 B8:5
guardian_have|8.47|D13:21
guardian_or|7.77|B8:8 C3:7
guardian_parent|8.47|
guardian_previous|8.47|C3:7 E6:17
guardian_then|8.18|C3:18
guardianship|5.56|A1:8 C3:8 D1:6 D11:9
guardianship_or|6.43|A1:15
guardianship_order|6.68|
gues|8.47|A1:16 D7:15 F3:11
guid|7.62|D4:25 D10:24 E14:10
guidance|3.46|A1:-8 A2:-5 A3:-6 A4:-6 A5:-6 A6:-5 B1:-5 B2:-5 B3:-6 B4:-6 B5:-4 B6:-4 B8:-6 B9:-4 C2:-5 C4:-6 C5:-5 C6:-6 C7:-6 C8:-5 C9:-6 C10:-6 C11:-6 C13:12 D1:-5 D2:-5 D3:-6 D4:-5 D5:-4 D6:-5 D7:-7 D8:-6 D9:-6 D10:11 D11:-5 D12:-7 D13:-5 D14:-5 D15:-5 D17:-5 E2:-6 E5:8 E7:5 E9:-4 E10:-6 E12:-5 E13:-4 E14:-7 F3:-7 F6:45 F7:-5 F9:47
guidance_august|5.98|
guidance_behind|8.47|E5:38
guidance_chang|7.77|F4:10 F6:20 F9:12
guidance_december|7.96|
guidance_each|8.47|F6:28 F9:22
guidance_feb|7.37|
guidance_february|5.76|
guidance_for|8.18|D10:16
guidance_from|8.18|C3:14 D10:5
guidance_guidance|6.31|F9:7 G2:11
guidance_in|7.62|E5:10 F6:34 F9:36
guidance_is|7.26|F6:30 F9:23
guidance_january|7.26|
guidance_july|6.52|
guidance_june|7.77|
guidance_kcsie|8.18|
guidance_list|7.96|A1:-10 E5:9 F6:52
guidance_march|7.26|F1:8
guidance_may|7.49|C13:10
guidance_november|8.18|
guidance_october|7.77|
guidance_on|7.26|D10:12 F6:-4 F9:12
guidance_says|7.77|C5:-6 F6:-11
guidance_sept|8.47|
guidance_september|6.48|F6:-5 F9:17
guidance_to|7.62|E5:7 E7:47
guide|7.77|A1:-4 D8:16 D11:11
h|7.62|B6:-6 C2:24 F2:6
habit|8.47|C1:21 D3:10
had|4.61|A1:17 A6:-6 B4:5 B5:-4 C1:-5 C2:-5 C3:-5 C7:4 C13:4 D2:-4 D3:-4 D7:7 D10:-6 D11:-5 D12:-5 D14:-4 D16:7 D17:-4 E8:7 F3:-5
had_been|7.17|B4:16
had_one|7.49|A1:9
had_pep|8.18|B1:5 B7:11 B8:20
had_social|5.69|A1:33 A2:11 A6:-5 C13:-4 D16:10 E8:13
had_to|8.18|A3:13 C4:17 C5:9 F10:16
had_two|8.47|C7:35 C13:20
haircut|8.47|A5:15 E14:24
hal|8.18|E2:28
half|3.76|A1:9 A2:22 A3:4 A4:9 B1:-6 B3:-6 B5:-4 B6:-5 B7:5 C1:6 C3:-4 C6:-5 C8:9 C9:-5 C10:10 C11:5 D1:8 D2:-5 D3:15 D4:5 D6:-7 D9:4 D10:-4 D11:-6 D12:7 E2:-5 E11:7 E12:23 E13:17 F1:7 F3:-5 F4:-5
half_autumn|8.47|B7:12 F1:4
half_children|8.47|
half_day|6.68|C4:24 E1:13 E6:4
half_hour|7.62|C2:20 D4:6 E12:28 F1:12
half_our|8.18|A4:24 D16:23
half_past|7.37|A1:9 C1:21 C2:11
half_term|4.01|A1:10 A2:29 B1:-4 B3:-5 B7:5 C1:5 C4:-5 C8:11 C9:-5 C10:13 C11:9 D1:8 D3:19 D4:6 D6:-6 D7:6 D9:6 D11:-4 D12:11 E2:-4 E11:9 E12:20 E13:21 F1:-6 F2:5 F3:-8
half_that|8.18|
hall|6.86|A1:-4 B5:34 B6:10 C9:7 D3:-4 D10:-9
hand|5.76|A1:16 A5:-4 A6:5 B3:-5 B5:6 C1:-4 C2:5 C6:4 C8:12 C9:-5 C11:11 D4:5 D5:6 D10:7 D11:16 D15:14 E5:19 E9:6 E13:9 E14:12 F7:10 F8:10
hand_in|7.62|B1:8 C8:13 C11:-8 E9:14 E13:19
hand_it|8.47|B5:19 E5:22 E8:10
hand_out|8.47|A1:46 D11:24
hand_over|7.96|C11:25
hand_to|8.47|C8:14 E5:20
hand_with|8.47|D10:24 E9:17 E13:23
handbook|8.47|
handl|7.77|C8:9 D9:6
handl_plan|8.47|D8:5
handover|7.49|A1:11 C11:27 D8:11
handover_in|8.47|A1:15 C11:5 D8:15
handover_meet|8.47|C11:30
happen|5.21|A3:5 A4:-4 B1:17 B3:-6 B4:9 B5:4 C3:10 C6:19 C7:13 C8:8 C9:17 D3:-5 D12:14 F7:13
happen_here|8.18|C6:30
happen_in|7.77|D5:11 F7:14
happen_next|8.47|B4:7 B5:23
happen_to|6.68|C6:-5 C8:18 C9:25
happen_twice|7.96|C2:4 C7:20
happen_what|8.47|C8:14 C9:19
happy|7.77|D6:18
harbottle|8.18|
hard|5.65|A1:-4 A3:6 A4:41 B3:-5 C1:5 C6:10 C9:-5 C11:10 D8:13 D9:22 D10:-4 E6:5 E7:5 E9:-8 E12:31 E14:4
hard_for|7.37|A4:33 C11:13 D8:8 D9:14
hard_to|8.18|C6:12
hard_what|7.96|A4:18 D8:30
harder|7.49|A3:10 A4:12 B4:14 C7:13 D6:17 D8:8
harder_for|8.47|A4:16 D8:11
hardest|8.18|C1:13 E12:10
hardship|7|A3:44 E14:22
hardship_fund|7.62|E14:26
hari|7.77|C1:10 D6:12 E8:12
hari_semolina|7.77|C1:10 D6:12 E8:12
harm|6.27|A3:7 C8:19 C9:20 D14:13 E6:12 E8:35
has|2.68|A4:-10 A5:22 A6:6 B7:8 C2:4 C3:8 C7:12 C8:10 C11:-6 D3:16 D7:8 D11:-5 D17:-5 E1:17 E7:-5 E8:5 E10:-5 E11:10 E13:-5 F2:7 F5:5 F6:6
has_acces|8.47|D17:11
has_agre|8.47|A5:6
has_already|7.96|C3:5 C5:9 C11:11
has_asked|8.47|D6:16 D12:8
has_baseline|8.18|D2:4 D3:26 D4:11 D15:7
has_become|8.47|B7:22 D1:11 F2:12
has_been|4.49|A2:5 A3:-4 A6:-4 B1:-5 C3:9 C5:18 C7:12 C10:5 C11:-5 D1:-6 D7:11 D11:4 D12:-4 D14:10 E1:15 E5:13 F3:-5 F5:4 F6:4 F9:4 F10:10
has_buddy|8.18|A5:14
has_career|7.96|D10:15
has_chang|6.86|B4:14 C6:21 F4:19 F5:28 F6:11 F9:8
has_child|7.62|A1:12 B9:15 D8:6 D17:6
has_chosen|7.37|A5:32 B3:9
has_clos|8.47|A1:19
has_come|7.96|B7:10 D1:17
has_complet|7.96|E1:18
has_consult|8.18|C3:14
has_copy|7.77|B9:11 C8:11 F1:23 F3:8
has_date|8.47|B4:9 C10:4
has_day|8.18|C10:13 E3:10 E8:7
has_designat|8.18|A5:14 D14:13 E1:6
has_done|7.96|C9:13 D4:10 D12:10 E11:8
has_duty|7.96|E8:5 G4:18 G5:12
has_education|7.77|B8:14 D5:16
has_ehcp|7.96|D3:10 D5:25
has_end|7.49|C10:19 D3:7
has_ever|8.47|D2:24
has_fail|8.18|C3:22 C4:31 C5:29
has_fallen|7.96|C1:18 D4:8 D6:8 D7:12 D14:6 D15:14
has_first|7.62|B7:15 D2:4 D15:11
has_for|8.47|C8:30
has_gone|7.49|A2:10 D1:6 D12:15 E11:30 F1:12
has_grown|8.47|A5:10 C12:-12
has_had|6.31|A1:22 B1:14 C7:18 C8:8 C13:9 F2:10
has_half|7.96|D8:8 E1:11
has_happen|6.73|C3:10 C6:19 C7:-4 C8:10 C9:26
has_help|8.47|D3:16 D6:13 D13:10
has_high|7.96|D2:-5
has_hour|8.47|E12:33
has_in|8.47|C6:19 D12:11 E11:9
has_individual|7.96|C8:8 D8:12 D10:6
has_it|7.77|C6:16 C10:7 E3:7 E7:6
has_its|8.47|B1:14
has_just|7.49|B7:30
has_key|7.26|A5:32 B3:-4
has_last|8.47|C10:27 D4:16
has_left|8.47|A1:11
has_legal|8.18|A6:27
has_lived|8.47|C8:19 E10:5
has_lost|8.18|A5:14 C13:10
has_made|7.62|B3:6 B4:7 B5:19 D3:13
has_mean|8.18|A1:10
has_member|8.47|A5:7 D11:28
has_miss|7.49|D1:16 D7:38 D15:9
has_more|8.47|A3:18 D13:29
has_named|7.77|A5:11 D4:23 E2:12
has_no|7.49|A4:-27 C3:9 E2:27 F3:33 F6:33
has_not|6.48|B3:9 B6:7 C2:19 C9:7 D1:6 D7:18 F2:7
has_number|8.18|B4:8 F2:17 F3:20
has_one|6.1|A5:19 B1:7 B8:8 D5:9 D8:11 E1:12 E11:14
has_only|7.96|B2:12 B7:24
has_or|8.47|
has_oversight|8.47|A2:9 D4:17
has_page|7.96|B9:26 D10:11
has_parental|6.86|A6:22
has_part|8.47|B2:19
has_pep|6.93|B1:19 B2:5 B7:9 D13:9
has_personal|7.37|B1:8 B7:6 B8:-12 C8:5
has_plac|8.47|
has_plan|8.47|C4:11 D10:24
has_proper|8.47|
has_qualif|8.47|E1:5
has_read|7.62|B2:19 B6:27 D8:23 E5:4 E8:6
has_regard|7.62|
has_report|8.47|F1:26 F2:10
has_said|7.26|B2:11 B3:19 C2:6 E8:21
has_say|7.96|A5:24 D9:25
has_seen|7.77|B3:11 C5:8 C8:7 C10:6 D11:8
has_send|8.18|A3:26 C6:22
has_social|6.86|A1:19 A6:8 B2:-4 B8:20 C12:11 E10:11
has_somebody|8.18|A1:7 A5:15
has_spoken|7.49|B3:19 C2:30 C3:12
has_start|7.62|B4:9 D2:8 D3:23 D14:4
has_statement|7.77|
has_strategic|8.47|G2:11
has_taught|8.18|E1:22
has_them|8.47|D13:15 E6:11
has_three|7.96|D10:8
has_time|7.77|A5:24
has_to|6.2|A6:5 B5:8 C2:7 C4:7 C7:13 C9:5 C10:16 C11:5 D2:6 D13:7 E6:6 E10:5 E14:20 G1:8 G5:7
has_told|7.77|A6:4 B8:8 C2:7 D13:6
has_train|7.96|A2:7 E1:6 E3:7
has_trust|8.47|A5:10 B3:6
has_two|7.37|C10:12 D10:19
has_wait|8.47|
has_work|7.96|C4:5 D3:26
hasnt|7.49|C7:9 D5:20 D7:22 D15:13
hasnt_come|8.47|D5:11 D15:17
hassock|8.18|
have|2.75|A5:5 B5:-5 B8:11 B9:-4 C1:-9 C4:-6 C6:5 C8:4 C10:-9 C11:11 C13:-7 D2:7 D6:-6 D7:4 D11:8 D12:5 D13:4 D14:6 D15:5 D16:6 D17:6 E1:-4 E3:4 E4:8 E12:17 F2:-5 F3:-9
have_acces|7.77|A1:14 A5:9 A6:9 D8:7 D14:10
have_all|7.49|B2:21 C8:14 E5:-8
have_also|8.47|G2:16
have_annual|8.47|E3:-19
have_as|8.47|A4:18 A5:13
have_asked|7.37|A1:7 A2:10 C6:13 E11:12
have_at|8.47|A1:14 A5:6 D3:21
have_attachment|7.96|E3:12 E4:15
have_been|4.85|A1:6 A6:4 B2:-4 B4:10 C4:10 C5:19 C6:4 C7:-5 C11:-7 D2:-4 D7:7 D10:-5 E3:-18 E6:10 F7:9
have_buddy|8.47|C11:6
have_child|7.77|B8:-5
have_chosen|8.18|A5:19 D10:21
have_copy|7.62|C8:15
have_done|7.17|C9:8 D12:21 E3:4 E5:11 E7:5 F1:16
have_due|8.47|F10:45
have_early|8.47|B1:7 D5:-5
have_education|8.18|B8:11
have_ehcp|8.18|A2:35 D5:11
have_equal|7.96|D10:8 D11:35
have_experienc|7.96|A3:-21 C9:7
have_fail|8.18|C5:18 C6:17
have_fallen|8.18|D1:18 D15:14
have_first|7.96|D2:18 D7:-7 D13:18 D15:8
have_gone|7.96|B7:5 C9:12 D12:14 D14:9
have_got|7.77|C7:40 D6:19
have_group|8.47|E12:22
have_had|5.74|A1:7 A2:7 D15:4 D16:11 E4:8
have_heard|8.47|C2:6
have_high|7.26|D12:18
have_highest|7.26|
have_hour|8.18|E3:8 E4:26 E12:7
have_individual|7.62|B8:13 C8:20 F3:-7
have_it|6.86|B3:14 B7:7 C6:4 C8:12 D8:10 E3:23 E4:13 E7:11
have_known|8.18|C9:14 E3:19
have_learn|8.18|A5:13 B8:34 D2:21
have_left|7|A1:6 B8:11 C11:13 D7:6
have_lived|7.62|C8:23 D2:13 D14:11
have_lost|8.47|D17:22
have_made|7.96|C6:16
have_met|7.77|A3:8 C12:23 E12:6
have_miss|7.77|A4:12 D7:5 D15:13
have_more|8.47|A2:9 A3:7
have_moved|7.96|C11:15 D7:24
have_named|8.47|A5:7 B8:8 D14:29
have_need|8.18|D2:15
have_never|7.37|C4:-4 C5:12 C6:-8 D5:12
have_no|7.26|A2:11 C9:24 F3:9 G2:24
have_not|6.79|C7:10 C11:12 D3:7
have_number|8.47|B4:11
have_often|7.77|
have_one|7.08|A1:-5 B8:7 D3:11 D13:7 D17:9 E11:22 E13:10
have_or|7.37|A1:-5 A2:6 D16:17
have_our|8.47|D15:16
have_part|8.18|B2:18
have_pep|6.57|B1:19 B4:-6 B7:16 B8:-4 C11:-5 D17:14
have_personal|8.18|B8:-8
have_place|8.47|D2:14 D17:8
have_priority|7.77|C11:12 D2:14
have_qualif|8.47|D2:10
have_read|6.68|A6:12 C11:9 E5:20
have_regard|7.08|A3:32 C8:9
have_report|8.18|B1:18 B3:9 F1:5 F2:8
have_right|7.96|C12:-23 D17:6
have_said|7.49|A1:17 D9:14 D13:15 F7:6
have_same|7.62|C11:17 D3:7 D8:20 D11:21 D17:17
have_say|8.18|A5:5 B5:15 B8:10
have_send|7.96|A3:19 A4:17 D3:12
have_short|7.96|B8:14 C4:-8 D8:9 D17:18 E3:7
have_since|8.47|
have_social|5.9|A1:6 B2:-4 D1:14 D12:10 D16:19 D17:9 G2:7
have_some|8.47|E3:16
have_somebody|8.18|A5:13
have_special|7|
have_spoken|7.96|C3:16 D8:23 D9:35
have_statutory|8.18|
have_suffer|8.47|D14:21
have_supervision|8.18|E12:29
have_their|6.43|B1:4 B3:17 B7:17 B8:7 B9:7 C6:13 D4:10 D10:11 D11:39 D12:8 D16:13 E4:5 E12:8
have_three|7.96|A3:27
have_to|6.31|A1:5 B3:-5 C6:5 C13:4 D2:7 D3:7 D5:7 D8:-6 D13:33 D16:8 E5:7 E10:28 G3:11 G7:11
have_told|8.47|D8:8 D9:25
have_train|7.26|E3:15 E4:7
have_trust|8.18|A5:14
have_visit|8.47|C11:20
have_wait|8.18|D14:19
have_year|8.18|D14:6 E4:19
havent|8.18|C2:14 C5:-5 C6:13
having|5.6|A1:-4 A3:16 A4:15 A6:9 B2:5 B3:6 B8:9 C3:16 C5:15 C6:12 C8:5 C11:-4 C13:5 D2:16 D5:8 D8:5 D12:15 D13:7 D14:14 D15:7 D16:9 E11:9 F4:5
having_been|7.37|C2:6 C3:9 C4:6 D5:16 D11:9 D12:14 D14:18
having_care|7.96|A6:10 B2:14 C8:13 D12:20 E11:22
having_parental|7.96|A6:24 B8:10 D9:10
having_to|7.96|D2:39 D15:18 E14:9
he|5.35|A1:-6 A2:9 A5:7 B3:10 B5:6 C1:-5 C6:28 C8:13 C9:11 C10:6 C11:-5 D1:9 D2:8 D3:-4 D7:-4 D14:17 D17:4 E6:5 E7:5 E9:4 E13:13 F1:5 F2:6
he_can|8.47|B5:12
he_find|8.47|A2:7 C10:24
he_has|8.18|A2:13 C8:8 F2:19
he_mrs|8.47|A2:9 A4:14 E13:43
he_need|8.47|C6:22 C9:13 D2:28
he_or|6.79|A5:12 B3:11 B5:8 E5:5
head|3.77|A1:12 A2:33 A3:-6 A4:-7 B2:-7 B5:-6 B6:-6 B7:-5 B8:6 C1:6 C2:-10 C3:16 C4:6 C5:21 C6:-7 C8:7 C9:-8 C12:5 D3:-7 D6:-7 D7:-5 D10:-5 D11:16 D15:-5 D16:16 E2:-7 E6:-5 E7:-4 E8:-5 E14:-8 F1:-10 F2:6 F7:8 F8:5 G1:4 G2:8 G5:18 G6:5
head_answer|8.47|A1:-4 A2:24 F3:26
head_care|8.47|
head_centre|6.86|B9:8 D1:5 E9:15 F3:14 F4:11
head_check|8.47|C10:8 D11:12
head_decid|7.96|B5:-9 C13:13 G5:13
head_department|7.17|D1:32 D4:25 D9:11 D17:8
head_designat|8.47|E2:9
head_each|8.47|F8:36 G5:8
head_faculty|7.96|A2:10
head_for|7.96|A2:12 B5:9 C3:11 E1:7
head_has|7.77|B6:12 E1:12 G2:8
head_house|7.77|D11:23
head_in|8.18|A6:16 C3:17
head_inclusion|8.47|A2:14 C1:-4
head_is|7.96|B1:11 F2:13
head_look|8.18|B8:6 G1:11
head_manag|8.47|B5:-6 G5:21
head_master|8.47|C3:9
head_may|7.77|A1:18 C3:-6 C4:-6 C5:4 D16:58
head_must|8.47|C5:5 G5:14
head_nursery|8.47|F7:23
head_once|8.47|E4:19
head_school|7|A1:10 C3:6 E11:7 F2:6 F8:5
head_shall|8.47|B6:16 C12:5 G2:26
head_student|8.47|D11:13
head_teacher|8.18|C5:13 E13:-5
head_to|7.49|A2:12 C3:5 C12:9
head_who|7.77|A2:6 B5:-4 C1:12 F3:14 G1:13 G5:32
head_year|5.96|A1:16 A2:17 A5:10 C1:9 C11:11 D2:5 F1:-6
headmaster|8.18|
headteacher|4.48|A1:-5 A6:-4 B1:-4 B4:-4 B6:-5 C3:24 C5:7 C6:7 C7:-4 C9:-6 C10:-5 C11:-5 D2:-4 D4:-5 D7:-4 D8:-4 D16:8 E6:6 E8:-5 F2:4 F3:-4
headteacher_before|8.47|C12:4
headteacher_consider|8.47|C6:22 D16:4
headteacher_designat|7.96|
headteacher_mr|7.96|
headteacher_mrs|8.18|
headteacher_must|8.47|C5:9
headteacher_office|8.18|C1:7
headteacher_or|8.47|
headteacher_shall|7.49|C3:4 C4:5 C6:9 C12:5 E1:13
headteacher_speak|7.96|C3:8 E6:16
headteacher_who|8.47|C3:13
headteacher_will|7.08|C3:10 C5:10 E5:9
headteacher_would|8.18|C3:15 C5:6
health|4.15|A1:-10 A2:-5 A3:-5 A4:-5 A6:13 B1:-6 B3:-6 B4:-4 B6:-6 B7:-4 B8:-5 B9:-4 C2:-6 C3:-4 C4:-5 C7:-5 C8:-4 C11:-6 C13:-5 D1:-4 D2:-5 D4:-4 D5:27 D6:24 D7:-6 D8:-5 D9:-5 D11:-5 D12:-5 D13:28 D14:28 D17:-4 E9:23 E10:-4 F3:-4 G8:5
health_assessment|7.17|D6:20
health_care|6.01|B8:-8 D3:5 D5:28 D13:-4
health_is|8.47|D14:-17
health_lead|5.39|D14:19 G8:9
health_professional|8.18|A6:6
health_review|8.47|D6:28
health_servic|7.62|D6:11 D14:19
health_social|7.37|B8:7 D5:22 D13:38 E9:23
health_team|7.96|
health_visitor|6.27|A6:24 B2:8 B6:-6 C1:5 D5:5 D13:16 D14:7 E9:20
hear|5.61|A3:6 A6:15 B1:-7 B2:-5 B3:5 B7:8 C2:28 C3:5 C13:11 D4:9 D8:6 D12:25 E10:18 E11:9 E14:7 F1:4 F2:18 F3:4
hear_from|6.68|C2:12 C3:12 C13:18 D10:10 D12:14 E11:16 F2:25 F3:10
hear_it|8.47|A5:7 E14:21
hear_what|8.18|B3:18 C7:10 D8:20 D12:13
heard|6.52|B3:15 B8:7 C2:6 C12:8 D5:17 D13:12
heard_noth|8.47|C2:5
heart|7.77|B3:18 F9:-7
held|4.74|A1:10 A2:-4 A3:-4 A5:-5 B1:35 B3:-8 B4:-6 B5:-7 B7:20 B8:-6 C1:-5 C2:-5 C11:7 D3:10 D5:23 D6:-5 D11:10 D12:-5 D13:16 E1:5 E2:-5 E10:10 F2:-7 G5:10
held_by|6.62|A1:31 B5:-8 B6:-9 B7:13 C12:-5 D5:7 D11:11 E1:16 E10:-6 G5:21
held_for|7.62|B1:10 B2:7 C11:17 D3:21 E3:9
held_in|6.68|B1:10 B6:12 B7:14 E2:-5 E3:-5
held_on|6.62|A6:8 B1:6 C4:7 D5:15 D13:6 E10:11 F4:5
held_once|8.47|B1:26
held_with|7.96|B2:10 D13:20
held_within|6.79|B1:-6 B7:14 D5:12
hello|7.96|B6:11 C11:29 E11:8
help|3.9|A1:-6 A2:-6 A4:9 B1:-5 B2:-5 B5:7 B6:-5 B7:-4 C2:-4 C5:7 C7:11 C8:24 C9:25 C10:-6 C11:-6 C13:28 D1:5 D2:19 D3:22 D7:9 D8:26 D9:-5 D12:-8 D13:10 D14:22 D15:-5 D17:11 E3:-4 E8:-4 E9:9 E10:10 E14:13 F2:-5 F3:-6 F4:-4
help_at|8.18|A5:43 D7:4
help_child|6.86|C8:9 C9:8
help_children|8.47|D1:15 D10:19 D16:13
help_from|7.49|D7:6 D14:31
help_him|8.47|A6:22 C9:34 D8:11
help_if|7.77|C12:8
help_in|7.77|C1:7 D2:14 D14:12 E10:12
help_is|6.93|A4:13 C3:6 C7:17 C9:8 C13:24 D3:10 D6:8 D14:8 E10:15
help_plan|7.77|D13:33
help_pupil|7.96|B8:8 B9:-16 C9:22
help_them|7|A1:11 B3:4 B5:8 C1:11 C9:15 D8:8 D10:14
help_to|6.23|B2:-5 B3:17 C4:10 C8:11 C9:18 C13:13 D3:-4 D8:-4 D13:14
help_we|8.47|C7:8 D3:28
help_what|7|B8:7 C8:6 C9:-4 D8:49 D17:8
help_when|8.47|
help_with|7.08|A3:14 C4:16 E14:44
help_you|7.77|B5:13 C9:5 D1:12 D2:8 D5:15 D14:18
help_your|8.18|D2:11 E9:34
helper|8.47|D4:17 D11:37
helpful|7|A2:16 D5:7 D6:10 D8:11 D10:11 E10:12
helpful_strateg|8.18|D8:16 D17:6 E10:17
her_own|8.18|B3:17 E4:22
here|4.5|A1:-8 A5:16 B3:-8 B4:-5 C1:25 C2:5 C3:-5 C4:-6 C6:11 C7:-5 C9:7 C10:7 C11:6 D3:-5 D4:-4 D8:5 D9:5 D13:7 D16:5 E3:9 E5:18 E9:9 E10:-5 F3:-6 F5:6 F6:26 F7:12 F10:17 G1:5
here_every|7.96|B1:13 C1:27 E9:11
here_for|8.18|C11:16 E1:15 E14:18
here_has|7.96|A5:13 E3:7 E5:27 E8:12
here_is|6.93|D15:7 E2:12 F5:5 F6:22 F7:30
here_on|8.18|C1:29 E9:18
here_or|8.47|G1:22
here_read|7.96|D7:8 E5:13
here_to|8.18|E11:7
here_we|8.18|C1:13 C2:9 C10:22 D11:19
here_with|8.47|C6:11 C11:16 F4:24
herself|8.47|A1:13 B4:11
hidden|7.77|A3:10 F2:21 F3:27
hide|7.62|A3:8 C9:13 D8:26 F2:5 F3:15
hiding|7.96|C9:41
high|5.67|A1:-5 B6:-9 D1:4 D2:4 D6:4 D7:6 D10:9 D12:8 D17:53
high_aspiration|8.47|D10:16 D12:25
high_expectation|6.79|D2:-4 D17:4
high_hope|8.18|
high_quality|7|B6:-12 D1:5 D17:45
higher|7.77|
highest|6.73|B6:5 C11:17 D2:-5
highest_priority|6.86|C11:18 D2:-5
hill|7.77|A2:7 A3:23
him|6.16|A1:7 A6:8 B2:6 B3:5 C3:8 C4:14 C6:28 C8:24 C9:12 C11:-4 D2:13 D8:15 E7:11 E13:7
him_what|8.18|A6:20 C3:9 D2:27 D8:23
himself|8.47|A4:13 C6:12 F7:7
his_or|6.93|A5:12 B3:15 C5:11
history|6.16|A1:35 C7:12 C8:31 C9:5 D12:-12 E10:13
history_are|8.47|D9:15
history_in|8.47|C8:19 E10:7
history_is|8.47|A3:10 D8:8 E10:11
hit|7.77|D9:9
hit_bite|8.47|
hold|4.3|A1:28 A2:12 A6:27 B1:7 B2:-5 B4:-5 B6:-5 B7:10 B9:-4 C1:-6 C5:6 C6:-5 C9:4 C11:-5 C12:7 D4:-4 D5:15 D7:-7 D8:-7 D10:5 D11:24 D12:5 D13:13 D15:-5 D17:-5 E1:13 E2:-4 E10:-5 F2:-4 F5:4 G1:11 G2:8 G4:6 G5:21 G8:6
hold_annual|8.18|D5:17
hold_cohort|8.47|A2:26
hold_first|8.47|B7:14
hold_for|8.47|A6:12 D2:17
hold_goodbye|8.47|
hold_it|8.18|D5:17 D13:8
hold_joint|8.47|E13:28
hold_list|8.47|A1:21
hold_meet|8.47|B1:5 B3:12 C12:22
hold_one|7.26|A2:8 B1:16 D11:28 D13:11
hold_parental|7.17|A6:11
hold_pep|7.08|B1:13 B2:4 B3:13 B7:10 D13:17
hold_position|8.47|
hold_pupil|7.17|B5:6 C10:10 G1:21 G4:19 G5:60 G7:15
hold_qts|7.77|E1:37
hold_qualif|7.96|E1:7
hold_return|8.18|C4:28
hold_review|7.96|C7:12 D5:21
hold_that|8.18|A3:21 C9:12
hold_them|7.62|A1:9 A4:17 A5:7 A6:24 D11:10
hold_up|8.47|A1:16 A6:5
holder|7.96|A1:17 A6:20 D11:6 E1:16
hole|7.17|A1:11 D7:73
hole_are|8.47|D7:22
hole_in|8.18|A1:15 D7:26
holiday|7|A5:18 B1:19 C1:9 C11:5 D15:23 E14:9
hollow|8.47|E2:37 F7:19
home|3.55|A1:-10 A4:-6 A5:-9 A6:-6 B1:-6 B3:-11 B4:-6 B5:-5 B6:-5 B7:-5 B8:-5 C1:7 C2:8 C4:11 C6:38 C8:6 C9:-7 C10:-5 C12:49 C13:-6 D1:-7 D2:-7 D3:-6 D4:-5 D6:-5 D7:-7 D9:19 D12:52 D13:-6 D14:-5 D15:5 D17:-7 E2:-4 E9:-5 E11:30 F1:-8 F2:-4 F3:-7 F4:-4
home_about|7.62|A3:11 D9:15 D12:29
home_are|7.77|C7:17 C12:-6
home_at|7.26|C1:27 C6:-10 D10:6 D12:28 E11:5
home_because|8.47|C6:21
home_before|7.62|D8:12 D9:25 D12:17
home_book|8.18|E11:38
home_by|7.77|C3:10 D12:19
home_each|8.47|C6:-18 D12:9 D15:-12
home_early|8.18|C6:34
home_educat|8.18|C12:-7
home_educate|7.26|C12:41
home_education|5.83|B2:-7 B3:-5 B8:-5 C1:-5 C2:-5 C3:-5 C6:-5 C12:79 C13:-4 D12:-6
home_every|7.37|D12:22 E11:28 E14:5
home_first|8.47|C2:7 D9:6
home_for|7|C3:15 C6:41
home_has|7.96|C3:9 D11:8 E11:20
home_headteacher|8.47|C12:5
home_if|8.18|C2:7 C8:8 D15:16 E8:12
home_in|7.37|B2:13 C4:22 C6:9 C9:11 D9:13 D12:7 F1:-19
home_informal|8.18|C6:30
home_is|7.77|C12:16 D9:12
home_language|8.47|A3:9
home_on|7.26|C4:12 D12:32 E11:16
home_or|7.37|C6:20 E11:6
home_same|7.77|D12:23
home_school|6.23|B2:18 B9:27 C10:10 C12:25 C13:-5
home_social|7.26|C1:22 C13:11
home_that|8.18|C2:7 C11:4
home_then|7.96|C2:13 C7:10
home_to|6.52|C3:4 C4:-4 C5:9 C6:50 C8:4 D12:11
home_visit|7.17|C11:13 D10:7
home_we|7.62|C12:35
home_when|8.18|D12:9 E11:19
home_with|7.26|C12:-5 D12:18
home_without|8.47|C6:39
homework|7.17|A4:11 C6:35 D1:14 D9:14 D15:5 D16:9
homework_club|8.18|A4:15 C6:47 D15:8 D16:12
honest|7.49|B4:40 D3:11 F2:16 F8:32
honor|8.18|
hope|5.72|A4:11 B3:5 B5:13 B6:5 B8:7 C7:10 C11:7 C13:4 D1:12 D10:28 D12:-4 D13:5 E1:9 E2:-12 E3:19 E11:16 E12:4
hope_for|7.49|B3:16 D10:22
hope_that|7.62|D1:17
hope_to|6.79|A1:9 A4:20 B5:17 B6:10 C7:17 C11:12 D1:6 D10:16 E1:14 E3:29 E12:8
hoped|7.62|A2:9 D1:10 D16:12 E3:12 E4:14
hoped_that|7.77|A2:9 D1:11 D16:12 E3:13 E4:14
hospital|8.18|B9:51 C4:-27
host|7.77|A6:17 B1:33 B3:8 E9:10
hotspot|8.18|D9:35
hour|4.86|A1:-7 A2:-5 A4:-4 A5:-6 A6:9 B2:-5 B5:-4 C1:-5 C2:20 C3:-5 C4:15 C5:7 C6:18 C9:-5 C10:48 C11:-6 D10:-5 D12:-6 D15:27 E1:12 E4:7 E12:36 F3:-5
hour_are|7.77|C10:33 D2:15 D15:14
hour_for|8.47|D15:30
hour_in|8.47|
hour_on|8.47|E3:9 E4:27 E8:13
hour_per|8.47|D8:15 E1:21
hour_than|8.47|C10:-25
hour_that|8.18|C4:10 D15:8 E1:23
hour_week|7.96|C10:15 E12:13
hour_with|7.37|D15:34 E12:38
hous|7.77|A2:9 A3:24 A4:40 E13:10
house|5.93|A1:-5 C8:4 D2:10 D9:19 D11:35 F1:-4
house_captain|7.77|D11:29
house_is|8.47|D9:22
housemaster|7.77|A5:14 B2:17 B4:8 C2:13 C11:12 C13:8
how|3.75|A1:-11 A2:21 A3:18 A4:4 A5:-5 A6:6 B2:-7 B3:9 B4:12 B5:24 B8:-7 B9:-5 C2:-6 C3:-4 C7:-5 C8:9 C9:7 C11:-6 C12:-4 C13:-4 D1:11 D2:-7 D3:5 D5:-4 D6:15 D8:7 D9:11 D10:-9 D11:-6 D12:-7 D15:-6 D16:-5 D17:10 E1:-4 E4:-6 E7:14 E10:-5 E11:6 E12:7 E13:-4 E14:-5 F1:18 F2:19 F3:7 F7:16 F8:7 G1:6 G5:19 G6:7
how_child|7|C13:9 D6:7 D8:19 D9:22 E7:13 E11:27 F2:-8
how_children|6.86|A2:16 B3:15 B5:-5 E2:11 E3:-11 F1:13 F2:18
how_each|8.18|B4:18 D6:12
how_far|8.47|B4:10 D1:19 F7:28
how_group|7.62|A2:8 F1:-4 F2:6 F3:36
how_it|6.1|B5:25 C8:22 C11:8 D4:25 D8:-5 E12:18 G1:7 G5:21
how_lesson|8.47|D8:13 D9:6 D17:26
how_long|6.93|B7:13 C10:14 D3:22 D6:7 D14:31
how_look|7.77|F1:6 F2:28 F3:10
how_many|7|A2:25 A3:12 B1:-6 D11:7 E2:-5
how_money|7.26|F1:25
how_much|7.08|B4:5 B5:10 C5:7 D1:6 D3:11 F2:8 G5:28
how_our|7.62|A2:18 B1:8 F2:6 F3:16
how_pp|8.18|B5:10
how_pupil|6.62|B1:9 B3:6 B5:22 B6:9 D1:18 F1:23 G3:12 G5:15
how_school|7.62|A4:37 B1:6
how_their|8.18|B5:19
how_these|7|A2:17 D6:17 E2:6 F1:25 F2:21 F3:-4 F10:16
how_they|6.48|A3:6 A6:8 B3:9 B4:5 B5:9 C6:12 D6:14 E11:4 G1:16
how_this|8.47|C8:8 F4:17
how_to|6.04|A6:25 B3:12 C3:4 C8:14 C9:11 D8:11 D9:8 D17:27 E7:33 F2:9
how_we|6.62|A4:19 B3:7 B4:14 C6:7 C9:8 C10:12 D3:10 E12:9 F1:5 F7:15
how_well|7.96|D17:12 F2:17 F3:16 F7:19
how_work|8.47|E12:23
how_you|8.18|D6:19
however|7.08|B2:-4 B7:5 B8:17 C2:-5 C6:5 D12:32 E8:10
however_small|7.77|B2:-5 C2:-6 D12:40 E8:13
hoy|8.47|A5:14 C1:14
hrs|8.18|D2:31 E1:14 E3:13 E7:25
ht|8.47|C3:20 C6:-5 D16:26
hugh|7.96|E2:9
humiliate|7.62|C9:40
humiliation|8.18|C9:59
hundr|7.49|D1:5 D17:8
hurt|6.07|C8:33 C9:23 D9:23 E8:25 E12:18
hurt_themselv|8.18|C8:30
huw|8.47|
huw_pennyfeather|8.47|
i|5.47|A1:5 A2:12 A4:-4 B4:-4 B5:5 C2:7 C3:8 C4:7 C11:-4 D1:10 D6:10 D9:10 E13:8 F1:10 F2:11
i_am|8.18|E1:8 E2:11
i_ask|8.47|C3:12 D11:15
i_go|8.47|A1:15 A2:20 D8:6 E13:25
i_have|7.96|
i_ring|8.18|A6:11 C2:12
i_tell|8.18|D1:11 F2:25
i_was|8.47|D9:30
i_write|8.47|A6:13 B8:17 F1:13
idea|7.96|C9:12 C10:17
ideal|7.26|A4:15 B1:7 B4:28 B7:19 D4:8
ideal_be|8.18|B4:16 B7:17
identif|6.01|A1:19 A4:18 A5:10 D3:8 D7:18 D9:9 F3:32
identif_as|8.47|A1:14 D9:9 E10:6
identif_on|8.18|A4:12 D3:12 D7:9 F3:-8
identify|7.17|A1:28 A2:10 A5:7 B4:8 D7:8 F3:23
identity|8.18|A3:10 B8:15 F3:19
idri|7.96|
if|3.19|A1:10 A3:-8 A6:-7 B2:6 B3:9 B6:8 B7:7 B8:14 B9:11 C1:11 C2:35 C3:20 C4:6 C5:5 C7:15 C10:6 C12:12 C13:4 D2:12 D3:4 D5:4 D7:8 D9:-5 D10:-7 D13:-8 D17:-5 E1:-4 E2:-5 E4:6 E7:15 E8:12 E9:-4 E13:-5 F3:-5
if_another|8.47|C10:10 D2:6 D4:20
if_anyone|7.96|D15:14 E8:12
if_asked|8.18|A5:7 B3:7 D2:9 D6:9
if_attendance|7.96|C1:-6 C2:35
if_behaviour|8.47|C6:29 C9:13 C13:13
if_carer|7.37|B5:16 B8:6 C2:-6 C12:6
if_child|5.33|A1:6 B2:-5 B7:8 B9:18 C1:15 C2:11 C3:-5 C7:8 C8:6 D2:8 D3:-5 D5:6
if_cla|8.47|C2:24 C3:22
if_fami|7.17|B8:14 C12:33
if_he|7.49|C6:16 C9:13 E7:15
if_home|8.18|C12:5
if_it|5.56|A4:4 B2:5 B6:14 C1:30 C2:10 C3:17 C4:7 C8:6 D1:5 D3:17 E7:8 F4:6 F7:8 G3:7
if_law|8.18|F4:20
if_look|7.77|B7:7 C4:11 D7:10
if_need|7.49|B1:11 C11:15 D3:25 D9:12 E11:10
if_no|7.77|C2:18 D7:15
if_nobody|7.17|C2:28 D6:11 D11:7 E12:9
if_not|7.26|B3:15 B4:5 D1:26 D3:11
if_one|7.77|C3:11 C9:24
if_parent|6.86|A1:15 B8:19 C12:33
if_possible|7.49|B3:5 B7:8 C13:8 D8:11 D17:9 E5:5 E10:8 F1:8
if_pupil|6.62|A1:11 B2:8 B3:-4 B5:4 B7:8 B9:24 C7:33 D1:5 D2:9
if_she|8.47|C1:23 E8:8 E9:10
if_social|7.17|B1:22 B2:-4 B7:12 C2:-5 C12:5 D16:9
if_someth|7.96|C2:19 E8:16
if_student|7.49|C2:10 D5:8 E10:19
if_suspension|7.77|C3:28 C7:13
if_that|7.96|E11:11
if_their|7.17|A1:21 B8:23 D2:9
if_there|6.31|B8:13 C2:10 C3:5 C4:8 C5:18 C10:6 C11:8 D2:19 D7:4 D15:10 E4:14
if_they|5.85|A1:-4 B3:13 B4:8 B6:13 C1:5 C2:7 C3:8 C11:4 D2:5 D12:6 D14:6 D15:4 E4:24 E8:7 E12:9 G1:7
if_thing|8.47|C3:9 D6:22 E14:38
if_this|8.47|B3:28
if_time|7.77|B8:13 C3:12
if_under|8.18|C2:12
if_virtual|8.47|B6:20 D6:20
if_want|7.62|D2:9 E11:11 E14:6
if_we|6.31|B6:8 C2:24 C3:13 C4:5 C13:16 D12:5 E6:6 G3:10 G7:16
if_what|7.96|D3:18 D7:21 F7:22
if_you|6.01|A1:9 B2:-5 B3:-5 B7:6 B8:8 B9:11 C12:5 D2:11 D5:5 D12:5 D16:7 E7:21 E8:11
if_young|8.47|
if_your|7|A1:5 B2:7 B8:14 C3:6 C12:7 D5:9 D7:14 D14:10
if_youre|7.96|D14:18 E8:29
ignatiu|8.47|D5:4
ii|8.47|
iii|8.47|E6:13
ill|7.62|B8:14 C1:9 C2:-9 C6:-17
illnes|7.62|A3:12
illnes_or|8.47|A3:15
image|7.77|
image_god|7.77|
imagin|8.18|E13:13
imagin_frost|8.18|E13:13
imani|7.62|B5:6 E2:15 E7:19
imelda|7.37|E7:17 E11:12 F1:10
immediate|6.93|C3:9 E8:34
immediate_to|8.47|C3:12 E8:14
impact|5.76|B3:-10 B5:76 B6:16 B9:-4 D3:18 E2:-7 F1:-4 F3:9 F4:-5 F7:7 F10:21 G5:-5
impact_in|8.47|B5:7 G5:-8
impact_is|7.96|B5:10 F10:25
impartial|8.47|D10:43
import|8.47|
important|7.26|A1:-4 A5:-4 A6:6 D9:28 D14:-12 D17:12
impos|8.18|C3:8 C9:12
improve|6.73|B6:14 C1:16 D1:9 D17:10 F1:17 F8:11
improvement|6.27|A4:20 D1:10 D13:-11 F1:57 F8:8 F10:6
improvement_plan|6.73|A4:9 D1:13 D13:-12 F1:51
in_absence|8.47|C1:-6
in_accordance|7.77|
in_addition|8.47|A5:24
in_admission|8.47|
in_advance|6.86|B2:19 B3:10 B9:9 C3:13 D9:40
in_all|6.68|A3:9 B3:14 C6:6 D5:9 D15:15 G3:9 G4:30 G7:8
in_alternative|7.17|B9:5 C10:33 C12:6 G4:7
in_another|8.18|
in_any|6.39|A2:9 A5:6 C1:6 C7:19 C13:10 D16:8
in_appendix|8.18|
in_as|7.62|A1:10 D7:15
in_assemb|8.18|D12:34
in_at|6.73|A5:17 A6:7 C9:5 C13:41 D11:11
in_attachment|6.23|D4:-11 D14:-5 E3:33 E4:-7 G7:4
in_attainment|8.47|D1:8 F3:18 G6:40
in_attendance|7.49|A2:34 C1:-7
in_august|8.47|D12:23
in_autumn|6.01|A2:11 A4:7 B1:32 D5:5 D6:16 D10:8 E1:7 E4:12 E13:12 F4:12 F7:5
in_board|8.47|A5:17 B7:13
in_book|7.77|D3:18 D12:19 F7:-5
in_by|7.62|B2:26 C2:7 C4:11 C12:10 E12:7
in_care|3.22|A2:-5 A3:6 A4:-9 A6:-7 B1:15 B2:-5 B4:-5 B6:-4 B7:8 B8:11 B9:6 C2:7 C3:17 C5:11 C6:-8 C8:-7 C9:-6 C11:15 C12:-5 C13:-9 D1:9 D2:10 D4:5 D6:9 D9:-5 D10:8 D11:27 D13:-6 D14:5 D16:-6 D17:5 E4:7 E10:5 E11:-4 E13:-5 E14:4 G1:10 G7:5
in_case|6.79|B8:6 C2:25 C3:5 C8:6 E9:16 E14:23
in_catch|8.47|D1:-5 D2:11 D7:27
in_charge|7.37|C10:7 D4:15 D11:15 E13:28 F1:11 F2:11
in_child|6.35|A6:28 B2:18 B7:5 B8:-4 B9:13 C13:20 D7:6 D14:8 D17:5
in_children|7.26|A4:12 D16:4 E2:10 E3:7
in_cin|8.47|C1:16 C2:31 C13:38
in_clas|6.23|A1:-12 A2:6 C11:8 D2:10 D4:-5 D8:29 D11:9 D17:20 E7:18 E10:33 E14:6
in_classroom|7.49|B4:31 D8:17 D17:15
in_club|8.18|D10:26 D11:25
in_cohort|6.68|A2:11 A5:10 D17:8 E6:13 F2:9
in_confidence|8.18|A1:33 E10:38
in_consultation|8.47|A5:4 B5:16
in_corridor|7.77|C9:9 D17:14 E10:27
in_county|7.17|A2:-5 C7:-5 G1:19 G4:28 G6:21
in_danger|7.96|C3:8 C8:6 C13:5
in_days|7.96|B1:-6 B6:17 B7:9 C11:12
in_diary|7.96|B1:5 C4:17 D12:17
in_different|8.47|D3:18
in_doubt|8.18|C13:11 E7:17
in_draw|7.96|A3:12 B2:8
in_each|5.09|B1:30 B4:-5 B6:13 B9:5 D1:14 D10:14 D14:9 D15:6 E9:11 E11:6 E13:7 F1:11 F7:18
in_early|7.49|B5:9 C2:-4 C13:35
in_education|6.68|B4:10 C13:10 D1:8 D10:11 E1:5 E5:-10 E8:23 G2:9
in_educational|8.18|D7:22
in_effect|8.18|E3:31
in_eight|8.47|D3:19
in_either|8.47|B7:12 C9:8 F3:35
in_england|7.37|
in_english|7.17|B4:11 D1:11 D2:7 D7:24 D15:12 F2:8
in_equality|8.47|A3:-9
in_every|5.74|A3:6 B1:21 B3:11 B6:8 D1:14 D3:7 D17:7 E3:7 E14:7 G1:7 G3:6 G4:9 G5:14 G6:10 G7:6
in_fami|7.77|A3:13 E11:23
in_february|7.62|B8:14 F4:12
in_fence|8.47|D1:-8 D7:-12
in_first|5.83|A5:5 B7:26 C11:-7 C12:6 D7:35 D9:6 D10:6 D14:8 E3:4 E9:9 E11:13
in_five|7.26|B4:6 B6:17 B9:14 C5:4 D3:15
in_for|7.62|A2:6 A3:5 B9:10 C1:16 D6:4 D14:12 D16:9
in_force|7.08|C13:8 D3:16 F3:-4 F4:7 F5:4 F6:53 F9:12
in_form|7.37|B3:7 B8:9 F3:28
in_fortnight|8.18|C1:18 C12:9 C13:18
in_foster|6.86|A6:5 B2:-5 B3:6 B8:6 C1:5 C8:6 C11:12 D2:10 D10:30 D11:12
in_four|8.18|
in_front|6.2|C9:8 D12:21 D17:30 E10:35 E13:5
in_full|8.18|E7:9 F1:12
in_general|7.96|A4:14 F3:7
in_good|7.37|A6:9 B6:26 D5:34 E7:9
in_group|6.86|A3:6 A4:16 B8:5 C1:5 C2:9 C9:12 D2:7 D7:5 D15:18 E11:12 E13:5 G2:22
in_guidance|7.96|F1:10
in_half|8.18|C7:11 D9:23 D12:15
in_hand|7.62|D5:13 E9:14 E13:19 E14:21 F7:20 F8:19
in_headteacher|8.47|E10:4
in_health|8.47|D6:14
in_her|8.18|D13:16 E8:9 F1:11 F2:19
in_his|8.47|A1:21 B3:9 C1:12
in_holiday|8.18|A5:26 B7:5 D15:8
in_home|7.77|C12:-11 D12:10 E11:21
in_how|8.18|B5:15 F1:5
in_if|8.47|B6:19 D7:9
in_image|7.77|
in_is|7.96|D2:13 F4:14
in_it|6.04|A3:9 B2:7 B3:-5 B8:-5 C8:6 C9:-4 C13:11 D2:10 D5:6 D13:11 D17:6 E5:6 F3:9 F4:16 F6:31
in_its|6.52|A1:-6 B9:5 D10:15 E4:10 F3:5 G6:19
in_january|7.77|E3:7 F4:16
in_july|6.52|A1:7 B4:-4 B5:18 C11:13 D8:8 F2:12 F4:12
in_june|6.93|D15:38 F1:19 F2:8 F4:8 G2:17
in_keep|8.47|C1:15 C13:21
in_kinship|5.6|A1:17 A6:8 B8:22 D2:5 D6:8 D16:4 G3:7
in_language|7.77|D12:-4 E11:52
in_last|6.01|A1:5 A2:4 B1:6 E8:15
in_law|6.86|A6:-7 B2:14
in_learn|7.17|B4:7 D7:52
in_ledger|8.47|B5:25
in_lesson|6.93|A2:14 B4:13 D4:5 D17:17
in_library|7.96|A5:11
in_life|7.08|A3:11 A5:-4 E14:14
in_light|7.08|A4:15 B3:12 C8:6 C9:19 F9:35
in_line|6.35|A1:-6 C5:4 D5:6 F9:-6 F10:6
in_lock|7.77|A6:11 C7:15 D5:-6 E10:27
in_look|7.62|B4:18 C2:9 C3:9
in_management|8.47|A1:5
in_manner|8.18|B3:14 D12:17 E10:14
in_many|8.47|D10:18
in_march|6.73|C11:6 D5:7 E5:-5 F4:22
in_mathematic|8.18|
in_may|7.77|B4:9 C11:-11 E2:-7
in_meet|7.17|B2:8 B3:20 B4:32 C12:4
in_middle|8.18|B7:5
in_mind|6.79|A1:6 A3:16 A5:6 C5:6 C8:16 D11:11 D17:26 E10:14 F9:16
in_mis|8.18|A1:19
in_more|8.47|A3:11
in_morn|7.96|C1:24 D7:5
in_most|7.49|A3:4 C3:5 C5:28
in_my|8.47|D9:22
in_national|8.18|
in_need|4.56|A1:9 A3:-5 A4:-7 B1:-9 B2:-4 B3:-5 B8:37 B9:-6 C1:-6 C5:-7 C6:-5 C9:-4 C11:-4 C13:23 D1:-7 D2:4 D7:6 D8:-6 D10:-4 D14:7 D16:19 E10:-5
in_neighbour|8.18|A2:11
in_network|8.47|A1:15 A6:7 G8:41
in_newsletter|8.47|E10:6
in_nine|8.47|
in_november|7.62|C6:18 F1:13
in_nursery|6.86|A4:6 A5:-5 B1:4 B4:5 D1:11 D2:11 D6:7 D9:13 D11:14 D13:15 D15:16 D17:16 F2:9
in_october|6.27|A1:-5 B1:18 B4:-7 B8:10 D6:21 D11:10 E4:9 E13:9 F1:7 F4:32 F7:9
in_office|7.49|A1:8 A5:16 A6:8 D3:-6 E3:-5 E4:-4
in_on|7.37|B3:9 C6:15 C11:14 D4:8 D14:32 D17:7
in_one|6.62|A3:9 B4:11 C13:7 D3:10 D13:17 F5:13 F6:9
in_order|7.17|A1:6 A3:15 C3:9 C6:8 D14:16 F3:7 F7:11
in_ordinary|8.18|D17:23
in_other|8.18|B1:13 B2:9 C13:12 D7:6
in_our|5.42|A1:10 A4:17 A5:5 A6:6 C2:4 C6:5 C7:5 C9:8 C10:10 D1:11 D2:13 D3:5 D4:7 D8:12 D12:5 E6:12 F3:8
in_oversubscription|8.47|C11:35 D2:-5
in_partnership|7.37|C1:5 E9:7
in_past|6.57|A1:12
in_pep|5.67|B1:-6 B3:20 B4:12 B5:32 B9:36 C10:6 D3:-5 D10:5 E7:19 G1:6 G5:5
in_person|6.93|A1:12 B1:6 B2:6 B9:12 C11:18 D12:15 E8:18
in_phonic|8.47|D7:16
in_place|5.72|A4:10 B7:23 C1:6 C4:9 C6:10 C7:12 C9:8 D7:4 D17:17
in_plan|6.57|B2:5 B3:39 B4:16 B5:8 B8:-4 B9:6 D14:12 F5:-6
in_plann|7.62|B4:9 D8:5 D9:22
in_play|7.49|B3:15 D11:33 D14:15
in_post|7.96|A2:7 C11:9
in_practice|8.47|F7:33
in_preced|8.47|
in_private|8.18|A1:11 A4:14 C9:7
in_public|6.52|A1:8 A2:9 A4:9 B1:7 C1:8 C3:6 C11:15 E10:8 F2:7
in_pupil|7.96|B3:5 D6:17 E10:25 F2:5
in_queue|8.47|D2:14
in_read|7.08|A3:7 D1:38 D7:7
in_reception|8.47|
in_register|8.47|A2:11 A3:21 C12:16
in_relation|8.47|
in_residential|8.47|D5:21
in_respect|6.62|A6:11 B5:8 B7:4 B8:12 C8:8 D3:14 D6:5 F3:13 G2:21
in_room|7|B3:6 C12:11 E10:24 F7:15
in_safeguard|8.47|F8:-6
in_same|6.48|B8:24 C4:18 D3:11 D13:9 D16:7 F1:4 F4:9
in_school|5.15|A5:36 B1:16 B3:-5 B6:-4 B7:-4 C2:-4 C3:-7 C4:-6 C9:-6 C11:-9 C13:9 D2:5 D11:22 D14:9 D15:4
in_scope|6.01|A1:18 A5:10 C10:11 C11:6 D2:13 D10:4 D17:9 E13:13 E14:6
in_second|8.18|A1:8
in_secondary|8.47|
in_section|7.08|E5:6 E6:5 F6:30
in_september|5.96|A4:4 A5:5 C6:-10 D7:18 D8:5 E5:7 F4:7 F5:10 F6:5 F9:9
in_single|8.47|A3:9 D13:10 G1:16 G5:5
in_sixth|7.49|A2:13 C1:12 D8:12 D10:-5 D14:13 F3:9
in_small|7.37|D2:10 D7:26 E12:6
in_social|7.96|B2:24 C13:22
in_some|8.18|C13:8
in_speech|8.47|D6:11 D7:20
in_spring|6.48|A4:5 B1:20 B8:10 C11:9 E3:11 F7:6 G7:24
in_staff|8.47|A1:23 E10:19 F2:22
in_staffroom|7.62|E10:27
in_student|7.96|B2:9 B3:6 C8:11 C9:6
in_summer|6.23|B1:22 E1:8 E3:4 F1:13 F4:11
in_support|8.47|D2:6 D10:16
in_ten|6.93|B7:7 B8:6
in_term|6.86|B1:-4 B4:5 C1:8 C7:17 C13:7 D7:10 D13:15
in_that|7.49|B9:5 C12:8 D5:9
in_their|5.61|A1:6 B2:20 B3:22 C9:6 D1:6 D7:13 D8:7 D11:12 D12:9 D13:9 E3:15 F9:8 G1:9 G3:7
in_them|7.37|A5:7 B4:8 C8:9 C12:10 D2:9 D3:28 D17:19
in_these|6.86|A1:9 C5:5 D2:7 D14:9 D15:6 D17:6
in_this|5.29|A2:5 A4:7 A6:-4 B1:4 B2:-4 B3:-4 B5:-5 C4:9 C11:-5 D1:10 D2:11 D10:5 D14:-5 D17:6 E2:4 E3:4 E13:20 E14:16 F4:-11 F5:13 F6:6 F7:8
in_three|8.18|A3:9 D3:17 E11:10
in_time|6.79|A2:6 B8:13 C13:4 D1:12 D5:5 D6:17 D9:11 E1:-5 E9:16
in_to|8.47|B5:-4 B6:20
in_touch|6.62|A5:13 D9:-5 E9:14 E11:49
in_train|7.96|E4:37
in_trauma|7|A3:-5 E3:30 E4:10
in_trouble|8.18|A2:27 C3:15 C7:19
in_trust|7.49|A5:12 F7:21
in_twelve|7.96|B4:10 C7:5 F4:14
in_two|6.39|B2:-4 B5:-4 B9:-7 C13:5 F1:23 F8:6 F10:7
in_view|8.47|
in_virtual|7.96|C2:31 C3:-6 E4:8
in_way|6.52|A4:36 B3:16 C1:9 C9:14 E14:8
in_ways|8.18|B3:13 B5:13 D7:8 E10:22
in_week|6.35|A5:7 B1:6 C2:15 D3:7 D7:29 D12:10 E1:4 E5:6
in_what|7|A6:10 B5:10 B8:6 C3:8 D13:25 D16:7 E4:11
in_whatever|8.18|B3:8 G1:21
in_when|8.47|C13:19
in_which|5.88|A1:-5 A3:4 B2:12 B3:-4 C2:6 C4:9 C10:8 D1:10 D11:8 D13:18 D17:10 E12:6 F1:18 F3:23 F8:6 G1:7
in_with|7.37|A5:28 D6:13 D10:4 E4:15 E12:11
in_word|7.49|B1:12 B3:24 C13:10 D15:11 F3:12
in_writ|5.39|A6:5 B2:11 B8:6 C3:-7 C5:8 C10:38 D11:11 D13:11 D15:4 E5:20 E6:14
in_year|5.03|B3:-4 C4:-4 C7:27 C11:5 D7:-4 D10:48 D15:17 F6:7
in_yellow|8.47|F5:33
in_your|8.47|A5:19 B7:16 E3:9
inadequate|8.47|B6:14 C7:17
inc|8.18|D7:18
incident|5.93|A2:29 B3:-5 C1:-7 C8:16 C9:31 C13:19 E13:10 F3:8 F9:-6
incl|7.96|D12:-13 D16:33 E11:24 F1:19
includ|5.08|A5:-4 A6:8 B1:9 B8:-5 C1:-4 C9:-5 C11:-5 C13:-5 D5:10 D8:6 D10:9 D11:7 D16:19 D17:-5 E2:-5 E3:30 E4:21 F3:-4 G1:6 G8:9
includ_how|8.47|E2:-4
includ_in|7.96|B1:8 B3:16 B9:5
includ_those|7.62|A6:12 B1:7 G1:16 G8:21
include|6.35|B2:14 B3:16 B8:-4 B9:15 C11:9 D11:11 D15:6 D16:12 E4:12 G2:17
inclusion|4.8|A1:11 A2:22 A3:17 A4:12 C1:-4 C3:21 C5:4 C7:9 C9:-4 C10:-5 D1:-4 D2:9 D3:17 D7:5 E4:6 F5:9 F8:5
inclusion_director|8.47|B1:11 C5:5 C7:18
inclusion_lead|7.26|A2:30 A4:16 C1:-4 F2:-7
inclusion_manager|7.37|A1:8 A3:6 D2:14 D3:23 D15:6
inclusion_panel|7.62|A3:27 C7:7 D2:11 E9:9
inclusion_partner|8.47|D3:8
inclusion_shall|8.47|F4:20 F5:14 F7:10
inclusion_team|7.26|A3:15 A4:8 C3:23 C7:10 C13:-5 D3:11 D7:20
income|7.62|A3:37 B5:11
independent|6.1|A1:5 A5:6 B9:-5 C5:-18 D10:8
independent_review|6.68|A1:9 A6:6
independent_visitor|8.18|
indicator|6.73|A1:7 F8:106 F10:7
individual|5.51|A1:5 B1:-4 B2:-4 B8:14 C8:47 C9:-5 D3:14 D10:27 D12:-4 D15:10 D16:7 D17:5 F3:33 G2:33
individual_child|8.47|F3:20
individual_children|7.96|F2:11 F3:20 G2:28
individual_education|8.47|B8:11 D3:19
individual_interview|8.18|D10:33
individual_learn|8.47|B8:18
individual_plan|7.96|C8:22 D3:24 D17:17 F3:-7
individual_pupil|8.47|C8:7 F3:14
individual_risk|6.86|C8:31 D8:6
induction|6.23|A5:-5 C11:29 E1:12 E3:18 E4:24 E5:23 F4:-6
infant|7.62|D14:13
info|8.47|E7:45 E10:5
inform|5.35|A1:24 A4:6 A6:-6 B1:-7 B2:-14 C1:-7 C2:8 C3:27 C8:15 C9:12 C10:5 C11:-4 C13:-5 D3:-4 D7:12 D12:-5 E3:13 E11:23
inform_by|7.77|C8:15 F2:16
inform_practice|7.62|E3:18
inform_risk|8.47|C8:19
inform_school|7.96|C9:39
inform_social|8.47|C2:24
inform_train|8.47|E3:23 E12:6
informal|6.79|B8:6 C6:52
informal_exclusion|8.18|C6:14
informal_or|7.96|C6:29
information|4.84|A1:26 A5:-4 A6:22 B2:-5 C1:-4 C2:-5 C11:20 D8:5 D9:-6 D12:-5 E7:54 E10:27 F3:6 F10:7 G2:10 G3:15 G4:5
information_about|6.86|C9:4 F3:12
information_for|7.77|A6:14 B2:-4 E7:54
information_from|7.96|C11:12 E7:9 F3:8
information_held|8.47|A1:8
information_is|6.73|C11:16 D9:-6 E10:41
information_on|7.62|A1:10 D8:24 E7:9 E10:8
information_system|7.26|A1:29
information_to|8.18|B2:-4 G3:25 G4:16 G7:12
ingredient|7.77|E14:27
initial|6.27|B1:-5 B3:-5 B4:-5 B7:43 C11:-5 D5:55 D6:39 D8:15 D9:12 D10:29 D17:9 E5:26 E10:6 F3:35
initial_no|8.47|F3:42
initial_pep|7.49|B1:-5 B7:48
initiall|8.18|D4:9 E5:13
initiat|7.77|B7:18
input|8.47|B2:5 D5:14 D13:21
insert|6.93|A6:-6 B7:22
insert_name|7.49|A6:-7
inset|6.68|D8:9 E3:30 E5:18
inside|6.62|A6:10 B1:5 B7:40 C2:10 C9:11
inspect|7.77|B6:8
inspection|7.77|F7:8
inspector|7.49|B1:-5 C8:-5
inspector_often|8.47|B1:-5 C8:-6
instance|8.47|A3:5
instead|7.08|C5:23 C6:17 C7:22 C10:-6 C11:8 D9:20 D13:10
instruction|7.62|D4:8 D7:12 E3:27
instruction_in|8.18|E3:31
instrument|8.18|D6:-9 D10:24
insurance|7.96|C10:19 D12:-26
integrat|8.47|D13:24
intend|7.49|B5:18 B6:11 C12:4 F4:5
intend_to|8.47|C12:5
intent|8.47|
intention|7.96|B6:21 C12:32 D1:6
intention_to|8.47|C12:36
interest|6.73|A1:-8 A4:24 A5:20 C12:12 E2:20 F3:14
interest_in|7.49|A5:10 E2:26 F3:19
interim|8.47|
internal|8.18|D2:31
interpreter|7.49|E11:53 E14:6
interpreter_if|7.96|E11:35 E14:7
interval|7.37|B1:9 C4:18 D5:14 E4:10 E12:13 F4:5
interval_not|8.47|B1:13 E4:13 F4:8
intervene|8.47|D1:18
intervention|4.91|A1:-5 A2:-4 A4:7 A5:-6 B3:-6 B4:-6 B6:-4 C1:-5 C4:-7 C5:-4 C6:-5 C7:36 C9:-6 C11:-6 D2:41 D3:72 D4:28 D7:23 D8:-4 D10:-5 D15:16 D17:16
intervention_are|7.62|C7:15 D2:19 D7:16
intervention_come|8.47|D1:8 D3:16 D17:12
intervention_for|8.18|D3:37 D7:7
intervention_has|7.62|D3:30 D4:7
intervention_is|7.62|C3:15 C7:24 D3:5
intervention_shall|8.47|D3:19
intervention_with|8.47|D7:34
interview|5.93|A1:12 B3:5 C11:-5 D10:73 D11:12 D15:10 E14:21
interview_by|8.47|D10:14
interview_in|7.62|D10:24 D15:20
into|4.5|A1:-7 A2:-4 A3:11 A4:8 A5:-6 A6:-4 B3:6 B6:-5 B7:44 B8:-5 B9:17 C2:-5 C4:-5 C7:-5 C9:5 C10:-5 C11:-10 C13:11 D1:-5 D3:21 D5:10 D7:-7 D8:-5 D10:10 D12:-5 D13:30 D14:9 E10:-4 E13:5 F3:-4 F7:7 F8:10 F9:4
into_account|7|A3:30 C8:5 C9:6 D14:15
into_care|5.51|B3:-6 B7:68 C11:-8
into_child|8.47|C1:9 C13:17
into_it|8.18|D2:15 D5:16 D10:30 D13:23
into_one|7.17|D3:8 D5:22 D6:12 D13:59 E13:5
into_pep|7.77|B3:8 B4:14 B9:15
into_plan|7.26|B3:20 B9:11 C13:13 D14:17
into_practice|8.47|D3:20
into_step|8.47|B4:14
into_which|8.18|B8:5 D13:31
introduc|7.96|A5:6 E5:36
introduc_to|8.18|A5:7 E5:38
invent|7.49|A5:-7 C1:17 E2:12 E7:28 E13:-5
invent_webb|8.47|D14:4
invit|5.26|A6:-11 B1:-6 B2:14 B3:4 B6:-7 B9:18 C2:-6 C3:-5 C7:15 C10:-4 C11:-4 C12:6 D5:20 D10:8 D12:10 D15:13 E4:20 E11:-4 E14:8
invit_to|5.93|A1:5 A6:-8 B1:-5 B3:9 B6:-7 B9:14 D5:8 D12:4 E4:17 E11:-5 E14:11
invitation|7.37|A6:4 B1:10 B2:10 B9:8 D5:20 D12:16 D15:26
invitation_to|8.47|B2:15 B9:11
invite|6.62|B2:17 B6:9 C12:6 D5:7 D10:15 D11:13 D13:13 E14:10
invite_carer|8.47|B2:9
invite_social|7.96|B2:11 D5:11
involv|5.85|A1:7 A3:5 A6:33 B2:14 B8:-5 C2:-4 C3:-6 C7:8 C12:10 C13:20 D5:12 D13:16 D16:6 E11:12
involv_in|8.47|A1:14 A6:-4 D13:31
involv_with|7.96|A1:-4 A6:53
involve|7.77|B2:8 C13:31 D5:4
involve_social|7.96|C13:34 D5:5
involvement|7.26|A1:16 A3:11 C13:9 D2:10 D6:22
iro|6.68|A1:-6 A6:38 B2:6 C2:-6
iro_carer|8.47|A1:-4 A6:23 C2:-6
irrespective|8.18|B1:12 D2:24 D16:22
is_about|6.73|C8:9 C13:7 E11:9 F3:9
is_above|8.47|D2:15
is_absent|6.73|C1:-4 C2:30 C10:11
is_accommodat|8.18|A6:-5
is_admitt|7.96|A6:13 B7:17
is_against|8.47|C6:9
is_agre|5.98|A5:7 B2:11 B8:13 C1:-6 C2:5 C3:9 C8:10 C10:20 C13:20 D9:7 D13:-4
is_allocat|7.62|A4:14 A5:13 B5:-5 C11:12 D16:5 G5:7
is_allow|7.77|A6:10 B3:11 D1:16
is_also|7|A3:25 A5:4 B1:9 C8:6
is_alter|8.47|C6:14 F6:49
is_alway|7.26|A5:11 A6:11 B4:8 C9:11 D12:9 E2:20
is_amend|8.18|F5:47 F6:31
is_analys|8.47|C1:15 D1:9
is_answer|8.47|E3:7 E5:8 E7:18 E8:7 G3:15
is_answerable|7.96|A2:8 C10:27
is_anyth|8.47|C1:11 C5:9 D9:16
is_appoint|7.96|A5:-7 C11:14 E2:12
is_around|8.18|A6:30 D8:11
is_arrang|6.68|B7:8 B9:-8 D4:-4 D15:16 E1:-6
is_as|7.26|B1:14 B3:10 C3:6 C4:22 D11:15 D14:-12 F1:8
is_asked|5.69|A5:13 B2:5 B3:5 B5:7 B9:14 C1:6 C2:6 C5:7 C6:17 C11:-4 C13:26 D5:9 D7:7 D14:7 E14:15
is_assess|7.26|C8:23 D6:15 D7:16 F10:20
is_at|6.07|B3:6 C3:19 C6:9 C8:-5 C13:21 D3:6 E1:6 E9:19 F9:-5
is_available|7.37|C4:10 D14:12 E14:20
is_avoid|8.47|
is_away|7.37|A6:10 C2:21 C4:11
is_back|8.47|A2:18 C1:10 D1:17
is_based|8.18|C9:22 D14:-9 F6:-7 F9:-7
is_begun|8.47|B7:17 C12:10 D3:20
is_behind|7.77|C6:14 D1:5 D15:16
is_being|6.39|C3:26 C9:14 C10:8 D1:6 D15:10 E2:9 E8:21 F7:46
is_best|8.18|C12:31
is_bought|8.47|A4:13 D14:15
is_brought|7.62|A1:6 C3:13 C7:26 D5:17 F9:15
is_built|7.49|A4:34 B2:6 D13:16 E12:15 E14:26
is_call|6.68|B7:4 C3:17 C12:9 D5:9
is_carr|7.49|D6:16 D7:10 F7:15 F8:15
is_chang|7.37|B4:15 C1:11 C3:13 C5:10 C6:32 C7:17 C12:12 C13:6 D1:16
is_charg|8.47|B1:8 E14:12
is_check|6.57|C1:7 D1:11 D9:7 F9:12
is_child|7.49|A5:-6
is_chosen|7.62|A4:9 A5:10 B5:11 D3:11 D11:32
is_claim|8.18|B5:10
is_clos|7|A2:7 B4:11 B8:16 D1:7
is_collect|8.47|E10:-5
is_coming|8.18|A2:16 D9:8
is_committ|8.18|
is_communication|7.96|C9:26
is_compar|8.18|A1:14 D6:5 D15:15
is_complet|6.52|B1:16 B3:18 B7:13 C8:5 D6:11
is_concern|8.47|A6:7 C8:11 C13:12
is_confidential|8.47|E10:45
is_confirm|8.47|A6:7
is_consider|8.18|A4:33 C6:19
is_consult|8.18|B2:20 B3:13 C3:8 C4:6
is_contact|7.49|C2:13 C3:7 C13:-6 D10:16
is_contemplat|8.18|C3:25 C5:8 C6:9
is_conversation|8.47|B2:24
is_correct|8.47|B6:12
is_dealt|8.18|C11:11
is_decid|7|B3:12 C3:13 C4:8 C12:8 D10:-5
is_deliver|8.18|C11:16 D4:11
is_designat|7.37|E1:10
is_different|8.47|F5:31
is_disabl|8.18|A3:15 C6:7
is_discuss|7.08|A2:16 A3:11 B3:10 C1:15 C12:12 C13:20
is_doing|7.17|A2:8 C13:12 D3:13 E7:15 F2:-5 F3:8
is_done|6.52|B7:10 C1:17 C13:7 D1:5 D4:5 D6:8 D7:8 D10:7 D11:8 F2:7
is_drawn|6.86|B5:7 C7:6 D13:19 F1:6
is_dual|8.47|B9:16
is_due|8.18|D5:20
is_e|8.47|
is_educat|7.96|B9:24 C10:15
is_education|7.96|B1:4 C3:9 C10:-6 D5:-55
is_enter|8.18|A1:8
is_entitlement|8.47|D17:20
is_evaluat|7.62|B1:-6 B5:23 C7:9
is_ever|8.18|C6:13
is_exclud|8.47|C4:13 C6:13 C7:28
is_expect|7.26|B2:11 C1:7 C9:-13
is_explain|8.47|E6:13
is_feel|7.96|C8:4 C9:10 D6:22
is_final|8.47|C12:5 D13:21 E6:-13
is_first|7.37|B3:6 D17:24
is_fixed|8.47|B5:-13 B7:20
is_flagg|8.47|A1:14
is_follow|7.62|C1:30 C2:7
is_for|5.85|A1:15 B3:-4 B8:-4 C4:33 C9:7 D3:13 D12:13
is_found|7.62|B6:10 D2:25 D7:24
is_full|7|B1:7 C11:30 D2:17
is_gett|7.77|A4:21 C13:9 E11:34
is_given|5.96|A1:-6 B7:-8 C11:16 D2:14 D4:9 D7:5 D10:9 E1:32 E3:11 E10:18 E14:18
is_going|7.17|B1:6 B3:6 C9:9 E12:14
is_gone|7.77|B1:12 C1:13 C13:8 F9:9
is_good|7.08|A4:17 B6:17 B9:9 D7:9 F1:8
is_governor|8.18|E2:36
is_handover|8.47|C11:24
is_hard|7.26|C6:13 C11:12 D8:5 E6:11 E12:20
is_head|8.47|C3:28
is_held|5.63|B1:17 B5:-6 B6:-8 B7:6 B8:-4 C11:-4 D5:11 D13:13 E1:11 E10:7 F2:-4 G5:15
is_help|7.37|C4:17 C9:8
is_here|7.96|A2:8
is_hoped|7.96|A2:9 D1:11 D16:13 E3:13 E4:15
is_how|7.17|A4:10 B3:6 C9:10 D13:13
is_in|5.1|A1:13 A3:6 A4:10 A5:-6 B7:8 C1:-4 C7:16 C9:5 C13:15 D1:-4 D2:-4 D3:10 D8:-5 D12:-4 E5:6 E10:28 E11:6 F2:-4 F6:21
is_inform|8.18|C3:-5 C10:25
is_invit|7.17|F2:5
is_it|8.47|D12:23 F7:11
is_join|8.18|B4:7 B5:4 D3:28
is_judg|7.37|B4:8 D3:33 D4:11 D6:9 F7:39 F8:10
is_kept|6.1|A1:-10 A2:-5 C4:18 D3:6 D6:5 D9:6 F3:12 F7:14 G5:5
is_known|6.79|A2:6 C8:29 D2:11 E10:21
is_language|8.47|
is_last|7.26|C5:-6
is_late|8.47|
is_learn|8.18|A2:37
is_led|8.47|D4:6 E3:8
is_left|7.08|A5:7 C5:15 D5:11 D9:15 D11:6 E10:6 F3:6
is_like|7.77|B3:14 D8:24 E4:24
is_link|7.62|E2:27
is_logg|8.47|C2:9 C10:12
is_long|8.47|C4:17
is_look|5.63|A1:12 A5:6 C1:14 C2:17 D2:-4 D10:10 D14:7 E10:7 F9:5 F10:9
is_made|5.83|A6:8 B4:6 B7:-5 B9:5 C8:-15 C9:5 D1:6 D3:6 D11:6 D12:7 D13:7 E6:15 E11:9
is_manag|7.96|B5:-6 G5:21
is_mark|7.26|A1:17 B4:7 C4:4
is_match|7.96|A4:20 A5:9
is_measur|7.49|B3:6 D3:6 D6:17
is_meet|8.18|B1:11
is_member|7.26|E1:14
is_met|7.17|C4:8 C6:6 C9:10 C11:5 C12:6 D10:11 D15:14 D16:15
is_miss|7.08|B4:14 B6:6 C2:10 D7:15 D15:10 E1:-21
is_monitor|7.77|B5:-7 C1:12 D11:10 E2:-7 F7:17
is_mr|6.68|E1:5 E2:14 E8:-8 E13:-13
is_mrs|7|A5:-5 E2:-8 E8:-11 E13:-9
is_ms|8.47|
is_named|7.62|D3:10 E2:4 F3:16
is_near|7.96|
is_need|6.57|B8:13 C1:11 C4:25 D2:8 D17:4 E10:5 E11:7 E13:9 F2:11 F3:15
is_never|7.37|A3:7 C6:8 C9:8 D5:8 D11:18 E10:12
is_new|7.77|F5:59
is_no|6.23|B8:9 B9:8 C2:4 C6:9 C7:5 C9:28 D2:8 F7:12
is_not|4.94|A1:-8 A5:-4 B3:-5 B8:11 C1:-9 C2:9 C4:-10 C6:4 C7:23 C11:10 C13:-4 D3:-5 D7:7 D10:-4 D11:5 D15:-4 D17:-4 E7:7 E10:22 F3:-5
is_noted|8.18|A4:21 A6:17 E9:11
is_notif|7.77|B6:6 C2:20 C10:8
is_now|8.47|B4:8
is_off|8.47|A5:12 B9:14
is_offer|6.62|A4:21 C11:12 D4:6 D9:14 D10:-4 D15:27 E3:22
is_often|7.77|C1:17 C5:10 C8:4 C9:15 E11:6
is_on|6.04|A1:16 A3:4 A5:16 B5:-5 B6:-4 C3:6 C9:-9 D16:-5 E1:6 E10:4 F2:18
is_one|6.04|A1:30 B9:7 C10:-14 D7:5 D13:-23 E11:8 F6:4 G2:7
is_only|7.26|A3:13 C10:15 D5:6 D13:25
is_open|7|C2:-5 D2:28 D15:8
is_or|7.17|A1:20 D2:7 D10:15 D11:18
is_our|6.62|C9:4 C13:14 D6:6 D8:-4 F8:14
is_out|7.77|B2:13 B9:12 C7:14 C11:13 E8:19
is_paid|7.26|A3:-6 B5:-6 D16:-8 E4:-7 G5:19
is_part|6.57|A3:9 B2:-11 C13:13 D6:-7 F1:5 F4:-5
is_pass|7.49|D8:7 D11:10 E8:17 G1:12
is_pep|8.47|B1:6
is_permanent|7.62|C5:22
is_person|7.96|C2:-6 E7:18 E8:19
is_personal|8.18|
is_plac|7.77|B2:11 B9:13 D5:13
is_plan|8.47|B1:-21 B2:-22 D5:20
is_plann|6.52|A4:5 C4:24 C11:15 D3:12 D4:28 D9:11 E13:19
is_prepar|8.47|C4:13 C8:9
is_present|8.47|F1:10
is_previous|8.47|
is_propos|8.18|C12:27
is_proud|8.47|D12:33
is_provid|7.08|C4:25 D14:12 E12:10
is_publish|7.49|C9:-4 F3:11 F4:9 F9:15
is_pupil|8.18|A5:12
is_put|6.62|B1:6 B4:6 B6:20 C1:8 C6:4 C9:13 C13:10 D3:12 D13:10 D16:8 G7:14
is_qualif|5.93|D4:-4 E1:32
is_rais|8.18|C12:21
is_reach|8.47|C3:10
is_read|6.93|A1:8 B6:8 C9:17 C11:7 D4:6 D8:14 E5:16 E8:16 F4:-6
is_ready|7.77|A4:18 B7:24
is_recognis|8.18|
is_reconcil|8.18|B5:15
is_record|6.39|A2:-4 B4:5 B5:13 C1:-5 C7:-17 D1:-7 F5:-6 F9:-6
is_refresh|8.47|E3:18
is_register|7.37|A1:-5 B9:-4 C10:8
is_reissu|8.18|F4:6 F6:13 F9:32
is_releas|8.18|
is_repeat|7.77|D6:18 D14:17 E3:38 E14:24
is_report|6.27|A2:-6 B4:6 C1:4 D1:-8 D15:5 F1:-8
is_request|7.37|B4:-13 B5:10 C11:9 E7:12 G5:-6
is_requir|8.18|B1:7
is_respect|8.47|B3:10 D9:15
is_responsibility|8.47|
is_responsible|6.43|B2:-10 C2:-5 C10:28 D4:9 G5:13
is_return|8.47|
is_review|5.54|B1:35 C7:5 D5:-7 F4:14 F7:-4
is_revis|7.96|F5:14 F6:19 F9:17
is_rewritten|8.18|B4:7 B7:14 B8:-5 C7:4
is_right|7.96|B2:14 C12:17 D17:10 E7:5
is_risk|7.96|C8:8 C13:12
is_room|8.47|D2:15 E4:28
is_run|7.96|D4:13 D10:-5
is_rung|7.26|C3:12 C11:8 C13:8 E11:14
is_safe|8.47|C4:4 C10:24
is_school|7.96|
is_scrutinis|7.96|A2:8 B6:8 C1:6
is_sent|6.2|B2:-5 B6:-9 C2:-5 C6:18 D12:13 F1:20
is_set|6.48|B3:8 D1:7 E1:14
is_settl|8.47|B4:14 C9:21
is_sham|8.47|C9:47 E14:11
is_shar|6.52|A1:-4 B5:-4 B6:22 C8:5 D12:16 D16:12 E5:11 E10:17 G3:12 G5:10
is_short|7.96|C6:6 D6:-8 E14:4
is_shown|7.62|A5:12 B3:21 D11:7 F1:13 F2:16 F3:5
is_sign|7.26|B2:6 B5:13 C3:11 C10:4 C12:9 F1:9
is_single|8.47|D3:18 D13:31
is_slipp|8.47|A2:19
is_small|8.18|E14:12
is_social|8.47|C2:29
is_someone|8.47|A5:-9
is_someth|7.77|B4:15 B8:5 D12:8
is_sought|8.47|C9:17 C13:15 D14:15
is_special|8.18|
is_spent|6.52|B5:43 C10:7
is_stand|8.47|A2:12 A4:18 C1:7
is_statutory|8.47|G5:-6
is_still|6.79|A1:9 C1:8 C3:14 C6:9 C13:30 D4:10 F6:21
is_stor|8.18|D9:-8
is_subject|7.96|A1:19
is_submitt|8.18|B6:14
is_suspend|6.73|C3:11 C4:20 C7:30
is_taken|6.2|A1:-7 A3:7 B3:13 C3:15 D13:16 D14:12 F2:7
is_talk|7.62|A3:8 B1:15 B3:14 C1:8 C9:17 D6:19 D10:12
is_taught|6.86|C4:17 D3:12 D17:-5 G1:28
is_telephon|8.18|C4:11
is_tell|7.96|C9:21
is_term|7.77|B1:19 C12:-5
is_that|7.77|A5:14 C7:5 E4:18
is_their|7.96|A5:11 E14:18
is_there|7.26|A5:17 B2:10 B9:13 D1:5 D11:14 D17:10 E7:19
is_thin|8.47|B6:17 C10:24 D7:14 G3:19
is_think|8.47|C12:24
is_this|7.62|C9:10
is_thought|7.26|B3:19 C2:8 C3:-5 C6:13 C8:6 C13:12 D10:12 D14:14 D15:-7
is_time|7.26|B4:6 B8:20 C11:14 E1:4
is_to|5.6|A5:26 A6:7 B5:11 C3:5 C4:-4 C7:11 C9:8 C11:4 D1:19 D4:8 D7:4 D12:13 D14:7
is_told|6.07|A5:13 B1:5 B2:-5 C2:21 C9:7 C10:5 D8:6 D12:-4 D14:6 E8:15 E10:11 F2:-6 F3:5
is_track|8.18|A2:-6 D1:36
is_train|7.96|E1:46 E3:5
is_treat|7.96|C7:13 D1:13 D13:23 F10:29
is_under|8.18|F3:12
is_undertaken|8.47|A2:11 A4:22
is_unhappy|8.47|C2:17
is_unlawful|7.37|C6:25
is_up|8.47|
is_updat|7.96|A1:5 B9:-6 E2:-8 F2:22 F6:28 F9:9
is_upload|8.47|B2:22
is_used|5.93|B5:38 B8:7 C4:19 C6:13 D3:4 D10:6 D15:6 D16:-6
is_usual|8.47|C4:13
is_valu|8.47|
is_very|7.77|C4:-7 C5:14 F3:9
is_visit|7.49|C10:13 F7:22
is_wait|8.18|D2:13 D14:21
is_what|6.86|D1:11 D17:17 F1:9 F7:23
is_when|8.47|C12:-4
is_who|7.62|A6:18
is_with|8.47|B2:-4 B7:11 C2:19
is_without|8.47|A5:29 D4:4
is_work|6.86|A1:10 A6:18 C7:12 D1:10 D8:12 D13:13 F3:12 F4:8 F7:23
is_worr|7.77|E8:24
is_worry|8.18|C2:17 D12:11
is_written|5.58|A4:6 B1:5 B3:13 B5:6 B8:9 B9:8 C4:5 C8:9 D7:11 D8:5 D13:23 E2:6 E5:11 E6:19 F7:11
is_wrong|6.93|C1:16 C7:16 C9:10 E11:8
is_your|8.47|A5:11 B1:8 B8:12
isnt|5.42|A3:5 A5:5 B3:-6 B5:-5 B6:9 B8:5 C1:6 C3:-7 C6:15 C7:10 C11:-5 D1:5 D2:13 D4:5 D5:24 D7:-5 D8:7 D9:17 D11:6 D12:-4 D16:17 D17:11 E10:6 F2:16
isnt_here|8.18|C1:24 C2:8
isnt_in|8.47|C6:21 D5:50
isnt_work|8.47|A5:11 C7:11 D4:25
isolate|8.47|C9:35
isolation|6.93|A3:8 C9:49 F9:12
isolation_booth|7.96|C9:11
isolation_room|8.18|C9:33 F9:18
isolde|7.96|E2:6
isolde_quennell|8.18|E2:7
issu|7|B7:44 D8:25 F4:5 F6:20 G7:12
issu_by|8.47|F4:10
issue|7.37|C6:15 C7:13
it_achiev|7.77|B5:18 D3:26
it_after|8.47|A2:11 D8:25
it_again|6.68|B1:11 B6:13 B8:9 C7:7 E3:15 F4:40
it_against|8.47|B5:-5 G5:16
it_also|8.18|C8:15 G3:48 G7:39
it_appl|8.47|A1:8
it_are|7.77|A6:11 B4:6 D8:16 F4:29
it_as|7|B2:16 B5:5 D5:12
it_at|6.86|A1:18 A3:12 D4:6 E3:10 G5:4
it_back|7.96|B5:16 B6:17 B9:14 C4:10 G3:17
it_because|8.47|D8:14 D17:11
it_becom|7.77|A4:11 C1:17 C13:9
it_been|8.18|C6:18 E5:10 F4:29
it_before|7.62|B3:10 D7:33 D8:17 E5:26
it_begin|7.77|B3:11 C9:10 C10:13
it_belong|8.47|
it_better|8.47|B1:8 C9:10 D8:12
it_bought|8.47|B5:10
it_by|7.49|A2:14 D1:13 D5:13 D13:6 E7:23 F4:7
it_came|8.18|C3:14 C5:12 D16:23
it_can|7.17|B6:17 C2:6 C3:6 C6:12 C11:6 D6:12 F4:12 G3:14
it_chang|7.77|A6:7 B5:4 D8:6 F5:32
it_check|8.18|B6:18 B9:14 C10:15 G3:20 G5:13
it_come|7.49|B3:15 B8:14 D14:14 F5:6 F6:7
it_could|8.18|B6:10 C13:27
it_cover|7.96|
it_did|7.17|B5:39 D2:6 D3:15
it_does|7.08|A5:8 C4:15 D2:11 G2:23
it_doesnt|7.96|B5:21 D3:16
it_done|7.96|B4:11 E3:14 F7:10
it_down|7.77|B8:19 C8:16 D12:22
it_each|6.79|A1:13 A2:-5 A5:18 A6:12 B1:-4 B8:30 C8:48 C10:11 D3:-4 D12:14 E4:27 E5:10 G5:8 G7:14
it_ends|8.47|C10:11
it_ever|8.18|C3:23
it_every|7.62|A3:15 A4:15 D5:17 D8:5 F8:19 F9:12
it_follow|7.77|B5:5 F9:14 G4:15 G5:10 G7:18
it_for|6.57|A2:10 B6:4 C10:16 C12:5 D3:8 D7:16 D15:6 D16:4 F1:9
it_gets|8.18|B2:13 C8:18 D12:21 F1:9
it_give|7.77|C4:10 F3:8 G2:31 G3:19
it_goes|7.49|C2:12 D4:13 E8:10
it_happen|7|B4:6 C1:8 C2:5 C7:24 D12:17
it_hard|8.47|A4:21
it_has|5.78|B4:5 B5:7 B6:7 C1:5 C2:11 C6:14 C8:11 C10:9 D3:10 D11:-5 E1:6 F2:7 F3:11
it_help|7.37|A4:7 B4:8 B5:24 D3:11 D14:11
it_helpful|8.47|A2:24 B8:8
it_hold|8.47|G4:7 G5:32 G7:21
it_if|7.77|A4:20 B3:9 D3:29
it_in|5.88|A6:7 B6:4 C10:8 C11:12 D2:5 D3:7 D6:7 D12:20 D16:7 E5:18 E10:14 F4:29
it_is|3.97|A5:7 A6:-5 B1:6 B2:6 B5:4 B6:13 B9:5 C2:-6 C4:11 C6:5 C9:6 C10:12 C11:-6 C12:5 D2:-6 D3:5 D6:-4 D7:-6 D9:-6 D10:-7 D11:-5 D15:-5 E3:16 E4:5 E6:7 E10:11 E12:4 E14:-5 F2:-4 F4:14 F7:10 G1:5 G5:7
it_isnt|7.37|A2:11 A5:7 B6:18 D1:5 D17:9 F2:12
it_last|8.47|B4:5 C10:11
it_look|6.57|A2:6 C3:13 C8:21 E3:6 G1:9 G5:5
it_made|7.37|B3:13 B5:23
it_make|8.47|D3:16 E2:6
it_matter|7.96|A1:12 A5:9
it_may|7.49|C2:13 C8:4 C12:7 E4:17
it_might|7.17|B1:7 B5:8 C5:18 C11:7 D2:12 D8:16
it_must|8.47|C3:10 C4:7 E10:7
it_no|8.18|A4:21 D8:39
it_not|7.62|A3:12 D4:22 D13:12 E11:8
it_off|7.77|B6:9 C3:7 C8:17 D4:13
it_on|6.79|A1:5 A6:21 B5:13 C2:5 D15:11 E8:6 F4:29
it_one|8.47|C8:19 D11:27
it_online|8.18|E3:7 E5:11 E7:10 E8:6
it_only|8.18|B8:4 C5:10
it_open|7.96|B3:17 D10:21
it_or|8.18|B2:12 B3:12
it_our|8.18|A1:15 B6:23 D1:15 D16:12
it_over|8.47|A1:17
it_read|8.47|B3:23
it_review|8.18|B1:7 C10:14
it_right|7.08|A1:11 A6:6 B6:7 C9:19 D11:5 D15:9
it_says|7|A6:16 C8:15 D4:6 F4:6 F5:21 F7:12
it_school|8.47|B8:11 C12:9
it_sets|8.18|F1:5 F3:23
it_shall|7.96|A2:14 D5:18
it_should|7.77|B3:13 D9:10 D17:18
it_show|7.62|A2:20 A3:14 C8:29 C9:8 D7:14 D8:-4 E3:6
it_so|7.77|C2:19 C8:6 D5:15 D13:5
it_stay|8.47|A1:7 F7:23
it_take|7.17|A6:13 C11:16 D13:9 F6:15
it_tell|7.77|C8:15 D8:7 E8:8
it_that|6.48|C7:13 C9:13 C10:8 D1:8 D3:25 D5:6 D11:8 D15:9 E1:5 E14:7 F3:8
it_their|8.47|D12:23
it_through|7.62|C12:23 E3:12 E12:7 F4:14
it_time|8.47|C4:5 C11:11 E12:14
it_to|5.83|A1:7 A2:16 B3:4 B8:14 C4:10 C9:5 D1:14 D6:4 D12:7 D14:5 E5:9 E8:10 E10:5 F1:25 F4:6 G5:8
it_together|7.77|C1:7 D13:15 E3:18 E5:18 E13:10
it_twice|8.18|B8:54 C7:11
it_up|7.26|B1:14 B3:25 B8:21 C9:4 D15:13 E10:12
it_was|5.74|A5:6 B4:13 B5:36 C9:19 C10:5 C11:7 E6:12 F3:9 F4:12
it_we|7.08|A4:9 B7:8 B8:31 C9:6 C10:7 C13:14 D1:9
it_week|8.47|A1:17 D4:14
it_well|8.47|B3:10 C11:20 E1:14
it_went|8.47|D4:19
it_what|7.62|B6:4 C6:9 C8:18 D13:8 E6:8
it_when|8.47|A1:17 E14:21
it_whether|8.47|B5:11 C6:18
it_will|6.43|B4:5 C4:13 C5:11 C12:-8 D3:9 E14:20 F4:18
it_with|5.67|A1:22 A6:5 B6:10 B8:18 C1:9 C10:9 D1:5 D4:9 D5:5 D6:5 D9:15 D13:8 D14:7 E12:11 F4:5 F8:13
it_within|7.37|C5:6 E3:21 E7:5
it_work|7|B4:13 B5:27 D3:7 D7:19 F3:11 F7:17 G2:14
it_worse|8.47|C8:18 D8:5
it_would|6.86|C3:7 C5:5 C11:8 D6:9 D11:6 D13:7 D14:10 E4:11 E6:11 F3:9
item|6.31|A2:8 B3:15 B4:21 B5:13 C1:8 C13:16 D7:15 F2:5 G5:-5
item_at|7.96|A2:18 C1:16 C13:28
item_on|8.47|B3:-6 B4:12
its|4.19|A1:5 A4:6 A5:-7 B2:-4 B3:-13 B5:21 B6:11 B7:6 B8:-5 B9:15 C2:-5 C3:-6 C6:6 C10:-5 C11:-9 C13:-5 D1:-7 D2:6 D3:14 D4:6 D5:15 D7:-8 D8:-4 D9:-5 D11:-6 D12:-11 D13:17 E1:-4 E2:8 E4:11 E10:-4 E14:-6 F3:-5 F8:27 F10:10 G1:20 G2:8 G3:6 G4:22 G6:7 G7:5 G8:6
its_advice|8.18|B6:7 C3:9 G3:14
its_best|7.26|A1:13 C5:8 C6:25
its_care|7.08|A1:-6 A4:17 D10:18 G6:22
its_criteria|8.47|D2:23
its_designat|8.18|E2:17
its_effect|7.49|B5:20 D3:7 F10:13
its_impact|7.37|B5:28
its_look|8.47|A1:10 C1:17 F1:16
its_member|8.47|A4:8 E2:16
its_own|6.79|A2:5 D13:16 E2:9 E4:26 F8:6 G1:5
its_part|8.47|B9:11 F1:4
its_pupil|7.08|A1:22 A4:7 B7:4 C1:-6 G4:41 G5:10
its_use|7.96|B5:15 G5:13
its_website|7.96|E2:6
itself|6.39|B1:7 B6:-7 D2:12 D14:9 E4:6 F4:4 F7:14 F8:28 F10:14
itself_that|7.49|D11:4 E4:9 F1:6 F7:10
ive|7.96|C7:11
ivo|7.77|E2:16
ivo_chimera|8.18|E2:19
j|7.08|A5:-5
j_hassock|8.47|
jan|7.77|A1:16 C11:-4 F6:26 F8:79
january|5.54|B4:-4 D7:5 E3:13 E4:5 F1:-4 F4:8
job|6.16|A2:13 A5:12 B1:8 B6:9 C9:10 D6:6 D7:7 D8:15 D10:7 D11:8 D14:9 E1:35 E10:11
job_is|8.47|A5:9 C9:15 D7:16
job_it|7.96|A1:6 A5:15 B6:18 D14:19
job_to|8.47|C9:9
job_with|8.47|E10:14
jobs|6.93|D10:17 D11:75
jobs_in|8.18|D11:27
jobs_such|8.47|D11:25
jocasta|7.37|A2:8 B1:14 B5:4 C3:7 E1:12 F2:13 F3:11
jocelyn|8.18|E2:48 E4:21
join|4.98|A1:9 B1:7 B2:13 B3:-7 B7:42 B9:14 C11:13 D1:8 D3:5 D10:17 D11:7 D13:10 E3:11 E4:20 E5:8 E9:5 E13:10 E14:9 G1:5 G7:9
join_club|8.47|D10:25 D11:14 D12:17
join_in|7.62|B2:20 B4:8 B7:5 B8:6 D10:17 D11:11 E4:16 E14:-5
join_later|8.47|B7:18 E3:15
join_school|7.26|B1:-8 B7:19 B8:7 D13:5
join_to|8.47|B4:7 B5:5
join_up|7.96|D3:24 D5:8 D13:27
join_us|6.16|A1:5 A5:6 B1:23 B7:33 C3:5 C11:9 C13:5 D1:5
joint|5.93|A1:-4 A2:-4 A6:-4 B1:-4 B2:18 B3:-5 C2:-5 C12:12 C13:20 D13:13 E4:5 E13:79 F2:5 G4:10 G5:7
joint_meet|7.62|C1:5 C12:9 C13:8 E13:39
joint_plan|8.18|C13:23 D13:29
joint_review|8.18|E13:34
joint_with|7.62|E4:12 E13:7 G4:16 G5:11
jolyon|7.62|
jolyon_standby|8.18|
journal|8.47|C11:4 D12:33
journey|7.37|C11:21 D10:7 D12:27
joy|8.18|D12:8 E2:12
judg|6.39|B4:19 B5:6 B6:15 D3:30 D4:17 D6:6 F7:28 F8:18
judg_at|8.18|D3:15 D4:16
judg_by|7.49|B4:13 D3:32 D6:9 F7:40 F8:11
judge|7.96|B6:15 F8:27
judgement|7.96|B6:31 C7:9
judgement_on|8.18|B6:34 C7:10
judith|8.18|E2:7
july|4.77|B4:-5 B5:8 F1:21 F2:4 F4:31 F7:5
july_director|8.47|
july_for|8.47|B1:16 D12:26
july_guidance|7.96|
jumper|8.18|E14:13
june|5.39|B1:38 B3:-5 B4:-4 D6:28 D9:9 D15:19 E2:14 F1:7 F3:-5 F4:12 F7:5 F8:28 G2:18
junior|7.37|
junior_school|7.96|
just|6.04|B5:6 B7:29 B8:6 C9:9 C11:10 D2:10 D11:6 D12:6 E6:10 E11:8 E14:15
just_before|8.47|C8:10 C9:22
just_come|7.49|B7:16
justice|7.49|C9:12 D13:9 E9:33
k|7.96|
k_pseudonym|8.47|
kcsie|4.8|C8:-4 E5:13 E8:31
kcsie_guidance|7.62|E8:12
kcsie_part|8.18|
kcsie_read|8.47|
kcsie_sept|8.18|
kcsie_september|5.61|E3:5 E5:9 E8:17
keep|4.05|A1:36 A2:9 A3:-5 A5:-8 A6:17 B1:19 B2:-9 B3:4 B4:-6 B9:-5 C4:9 C11:-9 C13:15 D1:-8 D2:-6 D3:33 D7:-6 D8:5 D9:-6 D11:-7 D14:22 D15:-5 D17:5 E2:6 E8:11 E10:5 E11:15 F1:-5 F3:4 F6:9 G1:13 G4:5 G8:5
keep_child|7.49|C6:5 C13:27 E8:4
keep_children|7.08|C9:6 E5:-11 E8:26 F3:25
keep_designat|8.18|E7:13
keep_eye|7.49|A2:17 C1:13 D4:8 E2:30
keep_him|8.18|C3:9 C6:5 C8:9 C13:9
keep_in|7.17|E9:16 E11:40
keep_it|6.86|A1:17 A6:10 C4:24 C10:8 C13:18 D8:12
keep_list|6.93|A1:36 D14:15 F6:13
keep_log|8.47|D6:5 D14:5
keep_name|8.47|A6:16 D5:4 F3:13
keep_note|7.77|B8:9 D10:17 D14:6
keep_one|7.49|A1:38 A6:6 E13:10
keep_pupil|8.18|C6:13
keep_record|8.18|A1:8 D14:10 F10:13
keep_register|7.96|
keep_roll|8.47|A1:9 G1:36 G5:5 G8:26
keep_their|8.18|A4:25 A6:10 C9:11
keep_them|7.49|C5:11 C8:11
keep_to|8.18|D4:9 D8:5
keep_track|7.62|A1:16 D14:18 G1:20
keep_up|8.18|A1:7 A6:13
keep_wait|8.47|D14:14
keep_watch|8.18|A2:13 C1:8 G4:24
keep_what|7.77|D13:12 E10:34
kept|5.09|A6:15 B2:-5 B3:-4 B5:7 C2:-4 C4:20 C7:-4 C11:-7 D2:8 D3:25 D5:-5 D6:8 E9:11 E11:12 F3:11 F4:7 F7:19
kept_as|7.77|A6:13 C5:6
kept_by|7|A1:-5 A2:10 A6:10 D8:5 E10:7 F4:18 F7:10 G5:9
kept_for|7.62|D2:29 D6:16 D13:11
kept_in|6.86|A1:-8 D5:-6 D9:9 E9:9 F7:-4
kept_on|8.47|A6:5 E6:6
kept_to|7.62|C4:31
kept_under|7.96|C1:12 D3:21 E13:10 F6:16 F9:9
kept_up|8.18|D1:15 E9:22 F6:-13
kerry|7|A1:10 A6:5 D14:14 E8:4
kerry_maplestead|8.18|
kettleby|8.47|
kettleby_shaw|8.47|
key|4.45|A3:-4 A4:-5 A5:42 B1:-4 B2:6 B3:17 B7:-4 C1:-5 C2:-5 C6:-5 C8:-4 C9:-5 C10:-5 C11:10 D2:-5 D4:-5 D8:9 D9:6 D12:9 D14:4 D15:-4 E11:27 E12:8 E14:-4
key_adult|5.88|A5:49 B2:-5 B3:5 C4:14 C9:-4 C11:7 D8:-4 D9:-4 D10:7 D12:-4 D14:6 E11:11 E12:9
key_people|8.47|D14:17 E11:24
key_person|5.29|A5:17 B2:8 B3:11 B4:4 B6:5 C4:-6 D8:11 D9:16 D10:-7 D12:4 D13:-6 D14:-4 E11:27
key_professional|8.47|A6:17 C12:5
key_stag|7.96|C11:10
key_stage|7.37|A2:8 D1:23
key_worker|6.52|A5:17 B2:9 B3:18 C11:5 D12:23 E11:-7 E12:6
keys|8.18|C11:-18 D11:21
keyworker|7.62|A5:11 B2:14 C2:13 D2:14 D4:10
kin|8.47|A1:14
kind|6.35|B8:8 C3:7 C6:7 C9:7 D8:11 D10:8
kind_plan|8.47|B8:11
kindnes|8.18|C9:8
kinship|4.79|A1:28 A3:10 B1:-4 B2:-6 B3:-5 B8:40 C1:9 C11:-7 D10:-5 D11:-5 D12:-6 D15:6 E10:-6 F5:11 G2:21 G3:5
kinship_care|5.26|A1:4 A6:7 B8:18 C11:-4 D6:6 F5:14 G2:13 G3:6
kinship_carer|6.86|B2:-6 B8:26 C2:6 D1:13 D9:11 D12:-4 D13:12
kinship_children|7.77|A1:21 A2:6 B8:21 C1:15
kinship_famil|7.96|A1:10 C1:11 D15:19
kit|6.62|D10:4 E2:19 E14:66
kitchen|7.37|A1:10 D13:18 E3:15 E14:14
knock|8.47|C1:22
know|3.85|A1:37 A2:-5 A3:4 A4:18 A5:14 A6:21 B1:-8 B5:-7 B8:-7 B9:-5 C1:-7 C2:11 C3:-7 C4:-6 C7:-5 C9:-10 C11:-4 C13:-7 D1:-8 D6:-6 D8:22 D9:18 D10:-8 D14:-6 D15:-6 D17:11 E2:-5 E8:13 E9:-4 E10:36 F1:-4 F3:13 F4:-5 F7:8 G1:8 G8:5
know_about|6.93|A4:12 A5:19 C2:5 D12:15 E4:17 E10:29 F9:14
know_basi|7.26|E10:19
know_before|8.18|C2:13 C5:12 D9:24
know_child|7|B2:27 D5:17 D8:5 D9:5 D17:17
know_children|7.77|A1:6 A4:5
know_how|7.08|A2:6 B7:13 D4:11 D8:7 D17:7 E7:14 F2:13 F3:25
know_it|8.47|E10:21 F7:41
know_more|8.18|C11:12 D7:21 D13:20
know_no|8.18|E10:35
know_our|8.18|A1:8 A4:14 E8:22
know_pupil|7.96|A1:8 E8:4
know_that|6.27|A1:8 A3:19 A4:25 C1:6 C2:14 D2:7 D3:9 D8:4 E8:15
know_their|8.47|A5:29 A6:5 B3:7 D15:-5
know_them|7.62|A1:9 A5:15 B2:16 C8:22 D8:13
know_to|8.18|A1:5 A5:4 D8:15 D9:6
know_we|8.18|B4:10 D7:5 E14:9
know_what|6.23|A1:6 A4:11 A5:-5 B3:7 C6:10 C8:-5 C9:-5 D4:11 D8:23 D13:9 D17:-4 E5:19 E8:6
know_which|6.93|A1:32 A6:11 B2:-5 B3:9 C2:-4 D8:19
know_who|6.43|A1:-14 A6:41 F3:13
know_why|7.62|C2:15 E10:17
knowledge|6.73|A1:12 A4:44 B5:9 D7:24 D13:16 E4:18 E10:11 F2:11
known|5|A1:5 A2:10 A4:16 B3:-4 C8:23 C9:10 C11:-5 C12:8 D1:4 D2:6 D3:-4 D11:-4 D12:12 D15:7 D16:8 D17:4 E2:5 E3:5 E10:10
known_as|7.96|
known_to|5.51|A2:10 A4:23 B8:4 C2:-5 C8:16 C9:-4 C11:-4 C12:11 D1:8 D2:10 D6:5 D10:4 D12:17 D15:10 D16:11 D17:4 E2:7
known_trigger|8.18|C8:9 D8:16 D17:5
kwabena|7.62|A1:13 A2:7 A3:6 E8:7 E13:21
l|6.86|A5:13 D10:9 D14:10 E2:26 F4:10
l_fenwright|7.77|
la|7|A1:19 C5:8 C10:9 C12:25
label|8.47|A3:22
lac|4.38|A1:16 A3:-6 A4:-5 A5:8 A6:4 B1:4 B2:-5 B4:-4 B7:5 B8:-7 C1:5 C3:10 C5:6 C8:-5 C9:-6 C10:-7 D2:-9 D4:-8 D11:8 D12:11 D13:-5 D17:-5 E4:-4 E10:6 E12:-4 E13:-5 F1:7 F2:-7
lac_are|7.49|B2:6 D7:13
lac_child|8.47|D8:20
lac_has|7.62|A5:13 B1:5 B7:8 D10:6
lac_have|8.18|D11:29
lac_in|8.47|C7:21
lac_is|6.86|B5:8 C3:26 C4:7 E2:9 E10:7 G5:11
lac_on|7.96|A1:4 B7:10 C10:5 E10:20
lac_plac|6.43|A1:23 A6:11 B5:6 C1:4 C11:11 D2:-6 E2:5
lac_pupil|7.17|A5:8 B1:10 B2:-6 B3:4 D1:6 D3:13 D5:8 D6:13 D12:18 E10:-6 F2:14
lac_to|7.62|A5:11 D6:12 D11:8 E7:16
lac_who|8.47|D5:-5 D9:10 E2:6
lac_will|7.96|D10:10
lack|7.96|D16:12 F2:24
ladder|8.47|C5:11
laid|7.49|B2:5 D15:27 F1:12 F3:16 F5:30
laid_before|7.77|B2:7 F1:14 F3:17 F5:32
lane|6.35|A1:9 A4:7 B5:5 B9:17 C3:5 E13:9
lane_is|8.18|
lane_keep|8.47|A1:18 B5:9
language|5.58|A3:14 A4:41 B3:-4 B5:8 C1:-5 C9:10 D2:-4 D7:41 D10:-5 D12:-5 D15:8 E11:36
language_are|8.47|D7:11
language_therapist|8.47|B2:12
lanyard|7.26|E8:16 E10:4 E14:19
laptop|7.26|D15:32 E14:34
larch|7.62|B2:5
larch_house|7.77|B2:5
larchwick|7.96|D6:5
large|7.49|A3:27 F2:13 F3:21
larkenfold|8.47|
larkspur|8.18|E2:9
last|4.12|A1:-5 A2:4 A3:-6 A4:-5 B3:-6 B4:37 B6:-4 B7:17 B8:-6 B9:-5 C1:-8 C2:-5 C3:-7 C5:25 C10:6 C11:9 D1:-7 D2:-5 D3:9 D7:-5 D8:-5 D10:-6 D12:8 D13:-4 D14:-4 D15:-5 D17:-6 E2:-4 E8:4 E10:-4 F1:-5 F2:-4 F3:-6 F4:5 F5:16
last_day|7.96|A2:14 C6:-6 C10:23 C11:13
last_for|8.47|F4:23
last_no|8.18|C4:19
last_one|7.96|B7:29 F4:10 F5:5
last_ones|8.47|B4:4 D3:21
last_pep|8.18|B4:17
last_resort|6.23|C3:-4 C5:37
last_review|8.18|B4:14 F9:18
last_school|6.93|A5:9 A6:7 B7:37 C5:-15 C11:42
last_set|8.18|B4:17 B5:12
last_six|6.16|A1:5 A2:5 E8:16
last_target|8.47|B4:14
last_term|7.17|B1:16 B2:11 B4:43 B5:5
last_thing|7.96|C5:37 C7:11
last_three|7.96|B4:8
last_time|7.96|B3:8 B4:24 D12:23
last_two|8.47|C5:-5
last_version|8.47|F5:25
last_week|7.77|B1:11 D3:16 D9:16
last_year|6.48|C1:-5 F5:30 F6:5
late|5.88|A4:30 C1:81 C11:6 C13:6 D5:13 E3:12
late_mark|8.18|C1:12
latenes|6.23|A2:-5 C1:87 D3:-5
latenes_absence|8.47|C1:20
later|6.27|B1:-5 B4:9 B7:9 C13:10 D1:10 E3:7 E14:13 F1:9 F4:13
later_than|7.96|B1:-6 F1:15 F4:22
latest|7.37|F2:9 F4:6 F5:5 F6:29 F9:29
latest_guidance|8.47|F6:-6 F9:15
laugh|8.18|B3:13
laugh_what|8.47|B3:14
law|5.38|A1:-5 A6:-6 B2:6 B3:-5 B7:-5 B8:17 C4:8 C6:13 C10:-5 C11:5 D13:6 F4:9 F6:18
law_allow|8.18|C4:22 D13:18
law_asks|8.47|A5:9 B8:13
law_chang|8.47|F4:8
law_for|8.47|
lawful|8.18|C6:10 D16:18
lay|7.49|A2:19 A3:5 C9:8 D11:9 F1:7 F5:11
lays|7.96|A1:24 A2:18 C1:17 C7:13 F1:5 F3:5
lead|3.6|A1:-8 A2:19 A3:5 B1:-6 B4:-6 B8:6 C3:-4 C4:-6 C6:-5 C7:7 C8:-4 C9:10 C10:-5 C11:-6 D1:-5 D2:-5 D4:21 D5:-4 D8:-6 D12:-7 D14:14 D15:-5 E2:11 E8:12 E9:-5 E10:-5 E12:5 E13:25 E14:-5 F2:-7 F3:-5 G8:15
lead_at|7.37|C2:-8 E3:5 E5:6 E7:10 E8:18
lead_designat|7.96|E13:30 F4:9
lead_dsl|8.47|A3:60
lead_each|8.47|C10:14 D6:11
lead_follow|8.47|D14:12 E3:13
lead_for|7.08|A2:8 D14:6 E2:27 E8:31 E13:10
lead_gethin|8.47|E8:-6
lead_go|7.96|A2:8 C1:4 E13:9
lead_in|8.18|D11:15 D14:8 E13:6
lead_is|6.79|C9:10 C10:-8 D17:14 E8:-18 E13:-12
lead_its|8.47|B5:18 E2:11
lead_keep|7.77|D14:9 E13:11
lead_meet|7.62|B3:21 E13:10
lead_member|8.47|E2:-5
lead_miss|7.37|D14:5 E8:8
lead_mr|6.43|E2:5 E8:-4 E13:-11
lead_mrs|7|E2:12 E13:-13
lead_ms|7.62|D14:-47
lead_on|6.62|A1:-4 A4:8 D6:7 D14:6 E1:11 E8:8
lead_same|8.18|B7:13 C2:4 E8:8
lead_senco|8.18|D6:8 G8:45
lead_shall|7.62|A2:8 E13:33
lead_social|7.77|C1:7 D13:14 G8:40
lead_straight|8.47|
lead_teacher|8.18|B2:7 D4:24 E2:12
lead_to|7.08|C1:-5 C2:8 C7:30 D3:14 F8:18
lead_who|7.77|D4:11 D6:7 D14:30 E2:29 E8:38
lead_worker|7.77|A5:5 E11:21
leader|5.17|A1:8 A2:13 A3:10 A4:17 A5:-4 B3:-5 B9:5 C1:-5 C11:-6 D1:39 D3:6 D4:10 D7:-4 D11:37 D16:6 D17:8 E6:16 E12:6 F2:-5 F7:6 F8:14
leader_are|8.18|A4:16 D11:19
leader_look|8.18|D17:10 E6:30
leader_report|8.47|D1:31
leader_to|8.18|A2:11 A3:12 D1:8
leadership|5.46|A2:10 A4:17 D11:41 E1:36 F2:10
leadership_is|8.18|D11:13
leadership_post|8.47|D10:6 D11:29 D12:11
leadership_team|5.67|A2:12 A4:20 D11:-5 E1:40 F2:9
learn|4.17|A1:-5 A2:11 A4:28 B1:-4 B2:-6 B4:18 B6:-4 B8:30 C1:-9 C3:-5 C4:-6 C7:-5 C8:-6 C10:8 C12:-4 C13:-6 D1:8 D2:11 D3:-6 D4:24 D6:-5 D7:26 D9:-7 D10:-7 D11:-4 D13:-5 D15:5 D17:4 E1:-4 E4:9 E8:-4 E9:5 E13:13 E14:-4 F2:17 F3:-5 F4:-4
learn_about|8.47|E3:4 F10:-6
learn_are|7.49|A1:-8 A4:18 D3:5 E13:11
learn_best|8.47|
learn_child|8.47|B4:20 D4:16
learn_difficult|7.62|E3:7
learn_disability|8.18|D14:19 E12:13
learn_is|7.26|A1:8 B1:7 B3:16 D7:33 E2:14
learn_journey|7.77|C11:25 D12:30
learn_mentor|6.86|A5:19 D2:26 D4:32
learn_on|8.47|E9:16
learn_plan|7|A4:10 A5:5 B8:59
learn_record|8.47|C11:14
learn_support|7.96|C6:18 D2:29
learn_that|7.62|B4:10 B7:12 C10:12
learn_walk|8.47|D17:35 F7:13
learn_what|7.96|A4:11 D1:15 D8:16 E4:26 F2:17
learn_with|7.77|B3:10 B4:10
learner|4.84|A2:12 A3:-5 A5:12 B2:9 B3:12 B8:7 B9:4 C1:11 C2:9 C6:4 C8:8 C9:-4 C10:5 C11:14 C13:-6 D1:4 D2:-6 D3:-5 D6:6 D7:-4 D10:12 E13:5
learner_goes|8.47|C11:35
learner_in|6.79|A5:7 B1:8 C3:12 C5:10 C7:11 C10:8 C11:11 D11:10 E13:12
learner_is|8.18|C2:9 C5:5
learner_who|7.26|B7:6 D6:19
learner_with|7.26|A2:6 A4:7 A6:6 B8:6 B9:10 C1:10 E3:7
learnt|7.96|A4:22 B9:42 D7:38 E1:19
least|4.94|B1:19 B8:8 C1:-4 C4:7 C10:5 C11:-5 D1:19 D4:8 D10:12 D11:5 D12:13 D17:9 E1:6 E11:25
least_as|7.77|C10:13 D1:24 D15:9
least_every|6.86|D10:4 D12:11 E4:11 E11:11 F4:10
least_fortnight|8.47|B1:13 D4:38
least_half|7.62|D1:17 D12:9 E6:6 E11:8
least_once|6.86|B1:5 B2:7 D12:7 E11:24 E13:7 F1:9
least_one|6.79|A5:4 B3:10 B6:11 D10:14 D12:7 E11:6 E14:9
least_two|7|C3:10 C13:10 D10:5 E1:11
least_week|8.18|A5:5 E11:8
leav|5.11|A1:-5 B1:-4 B3:-5 B7:-6 B9:4 C2:-6 C11:38 C12:13 D1:8 D10:5 D12:-6 F3:-8
leav_care|7|B7:-5 B8:11 C13:12
leav_school|8.47|A5:7 C11:-5
leav_us|7.77|C11:22 D10:19
leav_we|7.96|
leav_without|7.96|D10:7 F3:-21
leave|5.47|A1:5 A3:7 B1:19 C4:8 C5:6 C6:20 C9:9 C11:25 C13:9 D1:21 D10:17 D11:-4 D12:-4 E10:-5 F3:26
leave_us|7.26|C11:33 D1:24
leave_with|8.18|D1:16 D10:39
leaver|5.88|A3:6 C11:16 D10:23 D12:10 D14:11 F1:8 F2:6
leaver_aged|8.47|
leaver_have|7.96|C11:19 D11:11
leaver_in|8.47|C11:21 F8:9
led|6.27|B1:7 B2:6 B3:20 B4:5 B5:8 D3:13 D4:42 D15:6 E3:9 E12:14 G1:8
led_by|6.62|B1:9 B2:8 B3:12 B4:6 B5:10 B6:4 D3:16 D4:25 E3:5 E12:13 G1:9
led_group|8.18|D4:36
ledger|7.37|B4:-5 B5:39 B6:34
left|5.16|A1:9 B2:5 B3:-4 C5:15 D5:4 D7:5 D9:5 D11:17 D14:6 D16:5 F2:7 F3:12 F6:15
left_care|6.01|A1:14 B8:5 D11:-4
left_on|8.47|E10:10
left_out|7.26|D5:5 D11:27 D16:13 F1:5 F3:34
left_to|7.62|B2:16 B7:11 C5:20 D11:10
legal|6.43|A1:13 A6:34 B8:17 D5:-6
legal_document|8.47|D5:-8
legal_responsibility|8.18|A6:26
legal_statu|7.77|A1:11 A6:16
legislation|8.18|
lego|8.47|D3:21 D4:69
length|7.62|C4:5 D3:22 D4:10 D15:6
lent|8.18|E14:15 F4:14
leopold|7.77|E2:39 F2:16 F8:28
less|5.85|B1:12 B3:5 C4:6 C8:6 C10:9 D1:5 D6:8 D17:4 E1:11 E3:6 E11:9 E13:10
less_than|6.52|B1:7 C4:9 D6:11 D17:7 E1:14 E3:8 E11:12 E13:13
less_well|7.77|D1:-14
lesson|4.69|A1:-5 A2:5 A3:-5 A4:-6 A5:-7 A6:-4 B2:-6 B3:-8 B4:-5 B8:-5 C2:10 C4:20 C6:-5 C8:-4 C10:-5 D1:-5 D3:-6 D6:-4 D8:16 D9:37 D10:13 D11:-5 D12:-9 D17:100 E1:15 E10:6 E14:9 F3:-5
lesson_are|7.49|C4:6 D8:8 D17:25 E14:8
lesson_date|8.47|D9:30
lesson_every|8.47|D17:27
lesson_for|7.62|A2:10 E10:33
lesson_go|8.47|C4:33 D17:27
lesson_is|7.77|B4:16 D1:-5 D8:7 D9:11 D17:19
lesson_on|7.49|C1:5 C9:11 D9:42
lesson_that|8.18|D9:10 D17:14
lesson_to|7.37|D8:11 D17:41
let|5.83|A1:10 A5:5 A6:-5 B1:6 B2:-8 C1:-6 C2:14 C13:-4 D5:6 D8:7 D9:25 D11:14 D12:15 D16:10 E7:8 E8:-4 F2:8 F3:4
let_carer|7.62|B2:-10 D9:26 D11:12 D12:34
let_down|8.18|A5:7
let_social|7.96|C2:31
lets|7.62|A5:24 B5:44 C2:6 C11:9 D12:19
letter|5.9|B3:8 C4:12 C10:8 C12:16 D12:33 E5:10 E14:21
letter_or|8.47|B3:23 D5:9
letter_to|8.18|C11:14 D12:14
level|6.43|A6:-5 B2:-11 B5:22 C1:-4 C2:-12 C13:-10 D1:27 D2:24 D7:9 D12:11 F2:10 F3:9 G2:14
level_with|8.47|D1:33
liais|8.18|B1:16 B2:9 B7:11
liais_with|8.18|B1:16 B2:9 B7:11
liaise|7.96|C3:10 E9:26
liaise_with|7.96|C3:10 E9:26
liaison|8.47|E13:17
librarian|6.86|D11:58
library|7|A4:23 A5:7 C1:-11 C4:47 C9:-6
lie|7.96|A3:21 A4:14 B1:17 D14:19
lies|6.93|C6:7 C9:11 D8:12 E5:9 F4:13
lies_behind|7.26|C6:8 C9:14 D8:14 E5:11
life|5.8|A1:-5 A3:6 A6:15 B3:-5 C11:10 D10:27 D12:-4 E2:6 E6:7 E14:15
life_after|8.47|D10:30
life_school|8.47|E14:22
life_story|8.18|C11:12 D9:14
lift|8.47|A2:-5 D1:34 D10:46
light|6.62|A4:13 B3:10 B8:11 C8:5 C9:15 F9:42
light_guidance|8.47|F9:20
lighter|8.47|B8:37
like|4.48|A4:-5 A5:15 B3:25 B4:4 B5:-5 B8:20 C1:-5 C2:-4 C3:7 C5:-5 C6:-6 C7:-5 C10:-4 C11:-6 D2:-6 D3:-6 D8:9 D9:12 D10:19 D11:26 D13:-4 D14:-4 E4:16 E9:4 E10:-4 F3:-5
like_all|8.47|A1:14 E4:21
like_anyone|8.47|D11:12
like_as|7.77|A5:20 D11:19
like_everyone|8.18|D11:29 D17:7
like_it|7.62|B8:16
like_one|7.96|B8:5 E12:20
like_pep|8.18|B8:47
like_that|8.47|B8:15 D12:20
like_to|5.83|B8:-5 C9:4 D8:13 D9:17 D10:8 E4:12 E13:5
like_us|8.47|D9:15 E11:9
like_what|7.96|B3:21 C8:13 D8:7
limit|6.43|B4:6 C4:9 C6:16 C9:14 C10:15 D2:11
limit_to|7.96|C10:7 D16:6
lindqvist|7.96|
lindqvist_okoro|8.47|D5:4
line|5.39|A1:-7 A2:7 B1:5 B8:4 C1:8 C2:5 C10:21 D1:19 D2:6 D3:13 D5:7 F7:24 G1:8 G3:13
line_by|7.96|C8:8 F4:12 F7:31
line_for|7.96|B1:5 C1:21 D2:5 D15:7
line_in|8.47|B5:10 D1:16 D12:15
line_with|6.31|A1:-6 B1:7 B8:5 C1:4 D3:12 D5:5 F9:4 F10:6
link|4.75|A1:-6 A2:-5 B1:-6 B3:-5 B5:6 C8:7 C9:-4 D1:-4 D4:-4 D11:-4 D12:-4 D14:6 E1:-5 E2:67 E4:9 E8:5 E9:9 E12:4 F2:6 F4:-5 F6:14 F7:23
link_governor|5.54|A2:-5 B1:-5 E2:35 E4:16 F2:12 F3:7 F4:-4 F6:13 F7:25
link_member|7.62|E2:42
link_to|6.79|B2:10 B5:16 C6:6 E2:14
link_visit|8.18|
link_with|7.77|E2:12 E9:32
link_worker|7|A5:8 C1:7 C8:22 C11:15 D9:13 D14:20 E11:9 E12:14
lionel|8.18|
list|4.12|A1:71 A2:11 A3:4 A4:9 A5:4 A6:17 B1:-5 B3:-6 B4:-6 B8:-4 C1:-4 C4:-5 C5:7 C8:-4 C10:-6 C11:7 C13:-4 D1:-5 D2:12 D4:-4 D8:11 D10:-6 D11:6 D12:-6 D14:12 D16:4 D17:-6 E9:-4 E10:21 E13:30 F3:-8 F4:-4 F5:9 F6:30 F8:6 F9:6 F10:5
list_all|7.62|A1:18
list_check|8.47|A1:24 F6:14
list_children|7.62|A1:24
list_cla|7.77|A1:40
list_every|7.62|A1:6 A2:14 D11:6 E13:7 F9:9
list_for|7.49|C11:4 D2:29 D14:20
list_in|6.79|A3:-6 A4:7 D8:9 E5:6 F6:13 F8:-4
list_is|6.86|A1:6 C2:6 C3:6 D11:10 E10:13
list_on|7.17|A1:-5 A2:11 A6:6 B2:6 C9:6 E10:31 F6:17
list_or|8.47|E10:7 E13:12
list_pupil|8.18|E13:10
list_to|8.47|A1:-4 B6:14 C6:21 D3:18
list_what|7.49|A4:8 D8:21 E13:21 F5:8 F8:11
list_who|8.47|D14:19
list_with|8.18|A1:14 A2:12 A4:11 D9:10 E13:17
listen|6.93|A4:9 A5:4 B3:17 E8:8 E12:14
listen_to|7.77|A4:13 A5:4 B3:12
literacy|7.96|B4:15 D4:-4 D6:16 D7:13
little|6.13|A1:4 A2:8 A3:7 B3:-5 B8:14 C4:12 D6:10 D7:7 E3:7
little_children|8.18|
little_ones|7.96|A2:16 B3:11 D6:19
little_plan|8.47|B8:33
live|5.12|A3:7 A5:-7 B1:5 B2:9 B3:-5 B8:7 D1:4 D9:9 D10:6 D11:6 D12:-4 D13:6 E10:6 F6:6 G3:6
live_at|8.47|A6:6
live_in|7.17|A1:9 A3:12 D9:15 D11:15 E10:17 G3:14
live_with|5.74|A6:4 B2:4 B7:5 B8:14 D1:8 D2:5 D8:5 D9:4 D10:-5 D11:-4 D13:11
lived|6.93|C8:38 D2:10 D14:8
lived_through|7.37|C8:20 D2:12 D14:10
living|6.52|A1:10 A5:4 B8:19 C1:5 C3:8 C5:6
living_in|7.62|A1:9 B8:12 C5:10
living_under|8.18|
living_with|7.26|A1:5 A5:6 B8:12 C1:8 C3:11
local|4.15|A1:8 A6:-9 B1:-4 B5:-4 B8:-8 C2:-5 C4:-5 C9:-5 C10:4 C11:-4 C12:12 C13:-6 D3:-5 D6:-11 D7:-6 D12:-4 E4:15 E6:-6 F2:9 F4:10
local_academy|8.47|E2:5 E4:6
local_authorit|6.73|B5:-5 C1:10 C9:-4
local_authority|4.52|A1:12 A6:-10 B8:-8 C1:-4 C2:-4 C4:-5 C10:7 C12:16 C13:-6 D3:-4 D6:-11 D7:-6 E4:8 E6:-6
local_govern|6.31|E2:9 E4:9 F2:22 F4:18
local_governor|7.77|E2:5 F1:14 F3:17
lock|7.49|A6:9 C7:14 D5:-6 E10:28
lock_cabinet|7.96|A6:11 D5:-7 E10:11
lockdown|8.47|D7:6
locker|8.47|B7:57 C11:-5
lodg|8.47|A6:20 F1:15
lodge|7.96|C2:8
log|6.62|A2:16 B5:18 C1:10 C2:17 D14:19 D15:11 E9:8
log_referral|7.96|D6:4 D14:27
logg|6.57|A6:7 B4:-4 B5:7 C1:4 C5:12 C6:-4 C9:-7 C10:5 E6:10 E8:12 E9:18 F10:26
logg_on|8.18|A6:14 E8:10
logg_with|8.18|C10:11 E8:12
logs|8.18|A2:5 D14:31
lois|8.47|
lone|8.47|
long|5.76|B1:11 B4:4 B5:-5 B7:7 C4:5 C10:7 C13:18 D3:12 D5:5 D14:19
long_as|7.77|B1:15 D5:12
long_before|7.49|B3:5 C13:33
long_child|8.47|B7:20 D14:11
longer|6.27|B8:11 C4:28 C7:16 D1:9 F1:10 F2:14
longer_than|7.08|C4:43 F2:6
look|2.49|A1:4 A2:8 A3:11 A6:-5 B1:7 B2:-5 B3:-10 B4:6 B7:5 B8:7 C1:17 C3:7 C11:5 C13:-5 D4:7 D6:6 D11:5 D12:-5 D13:-5 D16:-5 E3:-4 E5:-4 E9:-5 E11:-5 F3:-4 F4:5 F7:-4 G1:14 G3:4 G5:5
look_after|2.82|B1:7 B3:-8 B4:-4 B5:5 B7:9 C2:5 C3:8 C7:-7 C8:-4 C9:-7 C11:14 C13:-6 D3:-6 D6:9 D9:-6 D10:5 D11:8 D16:-5 E2:6 E3:-4 E8:-5 E9:-4 E11:-4 E14:-5 F3:-5 F4:-7 G1:19 G5:7
look_again|7.37|B4:6 B8:23 C7:20 C13:8 F9:15
look_ahead|7.96|B1:27 D9:37
look_at|4.22|A1:-9 A2:15 A3:30 A4:8 A5:-6 B2:-5 B3:-5 B4:11 B6:5 B7:-4 B8:15 B9:-4 C1:48 C2:-4 C3:-5 C5:-5 C7:8 C9:-9 C11:-8 C13:-5 D3:8 D4:18 D6:-5 D8:-6 D9:-5 D12:-6 D14:-5 D15:-5 D17:8 E2:-6 E6:13 E14:5 F1:-5 F2:-6 F4:32 F8:8 F9:12 F10:17 G4:4
look_back|7.26|A1:10 B2:8 B4:22 B5:9 D3:29 F1:11
look_behind|7.96|C8:11 C9:33
look_down|8.18|A1:-4 C1:15 E13:5 E14:32
look_each|8.18|A2:9 F2:12 F3:19 F6:21
look_for|6.07|A1:7 A2:15 A3:6 C3:7 C5:19 C7:19 C9:31 C11:-5 D1:16 D7:16 D10:9 D17:19
look_in|8.47|D4:12 E3:10
look_into|8.18|B4:9 C1:25
look_like|7.17|B4:24 C3:23 C8:10
look_out|7.26|A5:16 E2:9 E8:20
look_over|7.26|B6:19 D2:-5 D3:24 D4:29 G3:23
look_shaky|8.47|C3:19 C13:24
lorem|8.18|
lorna|6.79|A2:5 C3:9 C10:14 C12:5 C13:12 D7:4 D9:10 E2:5 E8:8 E9:17 E14:5 F2:11
lose|8.18|C5:16 C12:7 D17:9
loss|6.04|A3:22 A4:-8 A5:6 B8:6 C5:8 D9:25 D14:15 E3:22
loss_neglect|8.47|
loss_or|8.18|D9:29 D14:6
lost|6.2|A4:10 A5:5 C5:10 C11:-7 C12:5 C13:16 D7:11 D15:37 D17:9
lost_school|8.47|A4:23 C13:10 D15:18
lot|7.17|D7:18 D14:14 D15:10 E12:9
lot_our|8.47|D7:17
loud|7.96|D8:28 D10:13 E8:12
love|7.37|A4:17 D8:-5 D10:14 D12:45 E3:8 E10:-10 F10:21
loved|8.18|
low|6.79|A3:23 C8:-34 C9:5 D2:18 D10:9 E14:14
low_enough|8.18|D2:28
low_income|8.47|A3:38
lower|7.37|A4:20 D2:5 D17:17 E14:10
lowest|8.18|D2:32
lowri|8.47|C6:-5 D7:30
lucan|8.47|D5:8
lunch|6.35|A4:13 A5:23 C4:-7 C11:5 D10:-4 D12:13 E14:13
lunch_club|8.47|E14:7
lunchtime|6.93|A1:30 C2:8 C6:-6 E3:23
lunchtime_club|8.47|
lunchtime_staff|8.18|A1:34 E3:13
lunchtime_supervisor|8.47|A1:9 E3:21
m|7.49|C2:5
made|4.38|A3:-5 A4:4 B3:4 B4:6 B5:17 B6:16 B8:18 C6:17 C7:4 C8:-12 C10:-6 C11:-7 C13:4 D3:6 D11:5 D12:9 D13:10 D14:10 D17:-6 E6:6 E14:7 F3:-4 F4:-4 F5:11 F10:9 G2:6
made_adjustment|8.47|C6:17
made_before|7.96|C6:25
made_by|7.37|B2:9 B8:-11 D4:8 E6:-14
made_each|8.47|A6:23 C8:-25 E11:12
made_for|6.86|B7:7 C6:19 C7:8 C8:-20 D9:21 E6:5
made_in|7|C6:-14 C9:14 C13:8 E10:12 G2:17
made_known|8.47|D12:42 E10:4
made_subject|8.47|
made_to|6.62|C2:6 C4:9 C5:16 C6:-6 D3:9 D14:16 E9:12 E11:4 E14:26
made_up|8.18|A2:10 D15:17 E2:25
made_with|6.62|A1:7 B1:8 B2:15 B3:10 B4:4 B5:9 B6:6 B8:42 B9:7 C1:9 C8:13 D13:-5
madeup|8.18|A2:6 E8:11
mail|7.96|C2:16
main|6.68|C10:6 D11:8 D17:25 E9:15 E11:9
main_office|7.96|
mainstream|7.08|B1:8 B2:5 B5:5 C11:10 D1:8 D13:16 D16:7 D17:11
mainstream_school|7.62|B1:10 B2:7 B5:7 D13:19
maintain|6.31|A1:45 A6:19 B8:7 D17:10 E11:21 G4:11 G5:8
maintain_register|7.96|A1:31
maintain_up|8.47|A1:18 A6:6
make|3.93|B3:-4 B9:7 C3:-4 C4:6 C5:-4 C6:16 C7:-6 C8:7 C9:11 C11:4 D1:12 D3:5 D8:12 D10:-4 D11:8 D14:14 D15:7 E1:9 E4:-6 E5:7 E7:-5 E11:8 F2:-5 F6:6 F10:9
make_accelerat|8.47|B4:18 D1:20
make_amend|8.18|C9:22
make_another|8.47|C7:31
make_at|8.47|D1:20 E11:11
make_believe|8.47|E8:5 E13:29
make_certain|7.49|D8:16 D14:19 E3:9
make_child|8.18|B3:13 D2:17
make_difference|7.62|A5:-9 B5:10 C13:11
make_every|7.37|B2:19 C4:17 E9:9
make_friend|7.96|C9:11
make_it|6.62|A1:8 A4:10 B1:4 C2:11 C8:9 C9:8 D7:9 D8:25 D9:15 D13:13
make_no|8.47|D3:25 E6:7
make_one|8.18|B7:11 B8:14 D9:16
make_plan|7.77|B7:13 B8:-8 C1:19 C2:6
make_progres|8.47|D7:21 D14:22
make_rapid|8.47|D1:24 D17:9
make_reasonable|7.49|C6:33 F10:20
make_referral|8.18|D6:21 D14:35
make_sure|5.1|A5:11 B1:6 B4:-6 B9:4 C8:7 C9:-5 C10:4 D4:4 D8:5 D11:17 D15:4 E1:19 E4:-6 E5:14 F6:12 F7:7
make_them|7.62|B6:10 C9:8 D3:12 D13:13
make_themselv|8.47|A1:14
make_time|7.77|A5:10 C11:15 E9:20
make_up|7.62|A2:15 C9:13 D1:12 D15:22 D17:12
making|7.17|A4:18 C9:9 D10:9 D11:10 D15:12 E14:4
manag|6.01|B5:-8 B6:-11 B9:30 C3:-6 C5:31 C10:25 D15:-5 G5:34
manag_by|7.62|B5:-6 G5:19
manag_move|6.79|C3:-4 C5:41
manag_pupil|7.96|B5:-5 B6:-15 G5:28
manage|7.37|C4:15 C6:5 C10:12
manage_it|8.47|
management|5.65|A1:13 C8:11 E2:26 E4:18 F1:8 F2:14 F3:7 F4:13
management_committee|5.9|E2:29 E4:20 F1:9 F2:16 F3:9 F4:15
management_information|7.49|A1:25
manager|5.17|A1:22 A2:13 A6:11 B2:-4 B5:5 B9:4 C2:-5 C6:5 C11:-4 D3:15 E13:-5 G8:8
manager_carer|8.18|A6:20
manager_designat|7.77|B5:8 C1:7
manager_look|8.47|A2:15 C6:21 D3:22
manager_will|8.47|A2:10 C1:5
mandatory|8.47|B3:12 C7:4 C8:6
manner|7.96|B3:13 D12:16 E10:13
many|5.26|A1:-5 A2:11 A3:8 A4:6 B1:-5 B8:-4 C5:11 C6:-4 C7:13 C9:-5 C11:11 E2:-4
many_are|8.47|B1:-7 C1:12
many_children|7.49|A3:9 E2:-5
many_have|8.18|
many_lac|8.18|
many_our|7.62|A4:12 C7:-6 D7:12
many_pupil|8.18|
map|6.86|A4:23 A6:17 D3:20 D9:18 E8:15
maplestead|8.18|
maplestead_deputy|8.47|
mapp|8.47|D3:37 D9:30
march|5.39|A2:5 D6:9 D12:18 E2:7 E5:-7 F4:23 F6:6
march_to|8.47|F4:14
marchbank|8.18|
marchbeck|8.18|D10:25 E14:10
marguerite|7.62|E8:10 E13:22
mark|4.88|A2:17 A5:-5 B1:-5 B2:-6 B4:25 B6:12 C1:17 C2:15 C3:-4 C4:17 C9:-5 C10:10 C11:-7 D3:-5 D4:15 D8:-6 D9:10 D10:-5 D12:10 E7:4 E8:5 E13:7 F8:13
mark_are|7.96|E8:21
mark_each|8.47|B6:7 C10:11
mark_for|8.18|C1:33
mark_from|7.37|
mark_it|8.47|B6:8 C4:26
mark_on|7.77|A1:32 D9:12
mark_ourselv|8.47|F8:45
mark_register|8.47|A1:-4 C2:70 C10:26
mark_them|8.18|C10:11 D4:13 D9:13 D12:35
mark_work|8.47|A2:-12 D4:19
marsh|8.47|E2:8
master|7.49|A1:8 C3:7 D10:5
match|6.79|A4:41 A5:4 B1:-5 C13:11 D3:5 D7:23 F6:38 F7:15
match_to|8.18|A4:21
material|8.18|E6:6 E14:7
math|6.39|B3:7 B4:9 B5:41 C2:6 D1:17 D7:49 D15:27
mathematic|7|D1:16 F2:7
mats|7.77|B3:26
matter|5.65|A5:10 A6:11 C1:8 C13:8 D2:4 D5:-5 D6:-9 D8:-8 D9:9 D12:5 D13:10 D17:18 E2:17 E4:6 E10:5
matter_for|8.47|A1:15 C6:9 D5:-7
matter_most|8.18|A5:6 D17:26
matter_to|7.62|A6:24 B3:12 D6:-14 D12:16 D13:11
max|7.62|B4:15 C4:35 C6:-5 C7:-6 C9:-5 C10:12
may|3.52|A3:11 A6:17 B2:-5 B3:7 B5:-7 B7:-4 B8:7 C1:-5 C4:-5 C7:-9 C8:14 C10:-6 C11:-10 D3:-4 D4:-5 D5:-6 D6:12 D8:-5 D9:10 D10:-4 D13:-8 D14:14 D16:11 D17:-7 E1:-5 E2:-5 E3:-4 E4:11 E8:-5 E9:-5 E10:-7 E11:-5 E12:7 F3:-9
may_affect|8.18|B9:-4
may_also|7.62|B2:-7 E4:12
may_ask|6.73|A3:15 B7:-5 B8:16 C6:-6 F1:4 F3:-5
may_at|8.18|B8:27 D16:8
may_attend|7.77|B1:-4 B3:21 B9:4 C13:-8 E4:18
may_be|4.49|A2:-4 A3:4 A4:11 A6:17 B1:-6 B2:4 B3:-10 B6:-6 B8:-8 C3:7 C7:-4 C8:6 C10:-5 D1:-5 D9:9 D12:11 D14:7 D15:5 E4:8 E10:-4 E12:6 E14:8 F2:-6
may_choose|8.47|C2:7 D6:14
may_collect|7.26|A6:27
may_come|7.96|E4:18
may_do|8.47|C6:23 C8:12
may_face|8.47|A3:6
may_find|7.77|C5:9
may_from|7.96|A2:22 C1:10 E4:14
may_have|7.17|A3:-10 B3:16 D13:-17 E12:16 G5:9
may_hurt|7.62|C8:20 D9:24
may_know|8.47|A6:20
may_make|8.18|C7:-30 C8:15 D14:15
may_need|8.47|C6:19 C8:10 D5:-5
may_not|7|A6:14 F2:4
may_offer|8.47|B8:5 C12:8
may_report|8.47|F2:16 F3:-4
may_take|8.18|A3:-4 A6:12 C9:-5 C12:14 D9:6
may_use|8.47|D6:33 D14:13
may_visit|8.47|B6:4 C10:21
may_wish|7.62|B3:9 C9:25 C12:5 E2:18
may_write|8.18|B3:12 B8:9
mb|8.47|
me|6.07|A6:4 B3:15 B6:6 C12:6 D8:23 D9:12 D10:10 D13:10 D17:14 F1:10 F3:8
meal|6.04|A2:6 A3:36 B9:-11 D2:-5 D16:15 F3:6
meal_in|8.47|
meal_or|8.18|A3:31 E13:5
mean|4.83|A1:5 A5:-5 A6:-7 B2:-5 B5:-31 B8:-4 B9:-6 C1:-5 C4:-6 C7:19 C9:5 C11:-4 C13:-6 D3:-4 D9:-4 D10:-4 D12:-4 E11:19
mean_all|7.62|
mean_child|7.96|
mean_education|8.47|B9:-5 C10:-8
mean_miss|8.47|
mean_pupil|7.62|B5:-70
mean_section|8.47|
mean_that|6.68|C3:-6 C4:-7 C6:8 C7:35 C9:8 D11:11 E11:14
mean_they|8.47|E11:25
mean_to|7.62|C5:12 D5:13 F1:7 F8:4
meant|8.18|D13:20
meantime|8.47|C4:21 D14:20
measur|6.31|A4:6 B2:5 B4:36 C4:11 C8:8 D1:6 D3:10 D6:17
measur_every|8.47|D1:5 D6:20
measurable|6.73|B1:5 B2:4 B3:26 B4:79
measure|6.23|B4:25 D1:18 D3:50 D4:8 D6:25
measure_for|8.47|D3:19 D6:14
measure_person|8.47|B4:24
medical|7.49|C2:8
medical_condition|8.47|
meet|2.87|A1:-12 A6:-7 B1:33 B2:11 B3:24 B4:16 B5:-6 B6:5 B7:8 B8:6 C1:7 C2:-9 C3:-7 C4:21 C7:12 C8:-5 C9:-4 C10:-4 C12:27 C13:5 D1:-7 D3:-5 D4:-7 D6:-9 D7:-8 D8:-6 D9:-7 D11:-8 D12:-8 D13:6 D15:-6 D16:-4 E1:-5 E3:-5 E8:-5 E9:21 E11:-5 E13:25 E14:-5 F1:-4 F2:16 F3:-5 F4:-4 F7:-4
meet_about|6.68|B1:33 B3:-5 B8:22 C12:9 D5:13 E9:5 E10:8 E13:12 F2:8
meet_all|8.47|C5:17 C12:9
meet_are|7.17|B1:8 B2:12 B3:-4 D13:24 E10:12
meet_at|7|A5:8 B1:14 C7:7 D8:15 F1:5 F4:11 G1:13 G8:17
meet_before|7.77|C12:15 D5:9
meet_begin|8.47|B3:38
meet_by|7.96|B1:5 B3:5 B9:24
meet_call|8.18|B1:5 B7:14 E9:19
meet_career|8.18|D10:16
meet_child|7.17|A5:6 B1:10
meet_committee|8.47|F2:17
meet_criteria|7.96|
meet_designat|6.62|B1:-6 C1:6 E2:34 E4:14 E13:17 F2:-15
meet_dt|8.18|E9:23 F2:16
meet_each|6.43|A2:12 A5:12 B1:25 B7:-5 C1:9 D1:9 D13:7 D15:-7 E9:16 E13:19 F2:-6 F3:8
meet_early|8.47|B7:10 C2:-5 C13:16
meet_entry|8.47|D2:5 D15:16
meet_every|6.68|A2:10 A4:10 B1:17 B3:-4 E13:38 F2:-5
meet_fami|8.47|C1:5 C11:4
meet_first|8.47|C12:39
meet_for|6.48|B1:26 B2:9 B6:11 B7:-4 B8:10 D13:8 F2:5
meet_fortnight|8.18|D3:25 E13:47
meet_from|8.47|F2:17
meet_govern|7.96|B7:-7 E10:-4 F1:-5 F2:12 F4:7
meet_has|8.47|A3:21 A6:25 F2:30
meet_if|8.18|B2:21 B3:12 B9:6 C12:8
meet_in|6.23|A3:5 A4:5 B1:14 B2:10 C4:11 D10:11 E9:10 E12:7 F2:5
meet_is|6.01|B1:11 B3:6 B7:18 B8:-4 C4:10 C11:-4 F2:-5
meet_it|8.47|A3:22 A4:14 B4:11
meet_its|8.18|D2:22 F10:22
meet_need|7.77|B5:5 C6:8 C7:6
meet_new|7.77|C8:13 C11:5
meet_not|8.47|A2:9 C4:9 E13:8
meet_on|7.77|B1:11 B8:15 D4:-15
meet_open|8.18|B3:18 B4:19 D12:23
meet_or|7.62|B3:21 C1:10 C13:16 E9:17 E10:13
meet_parent|7.62|B8:9 C12:27
meet_pupil|7.62|B2:14 B3:22 D17:16
meet_school|8.47|C13:27
meet_shall|7.62|B2:5 B3:7 B7:10 B9:5
meet_start|7.96|B3:18 B4:26
meet_student|8.18|C11:18
meet_take|7.62|B1:18
meet_that|7.96|B3:14 C3:9 C12:8 E9:27
meet_their|8.18|C7:24 E10:12
meet_them|7.26|A5:18 C11:19 C12:6 D14:19
meet_to|6.79|A5:12 B3:-5 B7:8 B8:14 C7:27 E12:5
meet_us|8.47|C12:11 C13:5
meet_usual|8.18|D2:17 D15:13
meet_virtual|8.47|E9:27
meet_we|7.37|B4:14 B5:8
meet_what|8.18|B3:6 C1:8 C2:15
meet_whether|8.47|B3:18 B4:6
meet_which|8.18|A2:8 B4:14 C4:13 E9:19
meet_will|8.18|B1:-6 B7:16
meet_with|5.38|A6:-4 B1:10 B2:7 C1:15 C2:-10 C4:30 C7:9 C9:5 C12:39 D12:-4 D14:5 E12:7
meet_within|8.18|B7:7 C5:-5
meet_year|8.18|B1:8 E5:27
member|4.57|A1:-6 A2:-4 A3:-4 A5:25 B3:-4 B9:8 C1:-5 C9:-5 D2:-5 D3:-4 D4:8 D8:-6 D9:-5 D10:-4 D11:19 D12:-5 D15:-4 D17:-4 E1:31 E2:42 E4:35 E5:5 E7:8 E9:5 F2:5 F3:4 F4:-5
member_are|8.47|A4:8 E4:13
member_for|7.26|E2:31 E4:-5
member_leadership|7.96|E1:17
member_local|7.62|E2:25 E4:20
member_senior|7.17|E1:12
member_slt|8.18|E1:22
member_staff|5.39|A5:42 C9:-4 D8:-5 E1:16 E3:6 E5:9 E7:14 E11:7
member_teach|8.47|D4:34 D7:14
member_to|7.96|E2:44 F4:-5
member_who|8.47|D11:28 E2:6 F3:18
memor|8.18|C11:12 D9:25 D14:14 D17:-4
memory|7.62|C11:25 D12:11
memory_book|8.47|C11:4 D12:15
mend|6.57|A1:8 B6:23 C9:49
mend_it|7.77|A1:13 C9:7
mend_what|8.18|B6:12 C9:10
mental|5.02|A1:-4 D6:10 D14:45 G8:8
mental_health|5.03|A1:-4 D6:10 D14:45 G8:8
mention|7.17|B2:-4 B9:15 C1:-5 C12:21 C13:26 D14:10 F3:21 F6:28
mentor|5.11|A1:-7 A2:-4 A4:-4 A5:41 B1:-5 B3:-7 B5:-4 B8:-5 C1:-6 C4:-4 C9:-6 C10:-5 C11:27 D1:-5 D2:28 D3:4 D4:43 D6:7 D7:-5 D8:-5 D10:19 D12:-5 D14:4 D16:8 D17:-5
mentor_are|8.47|C11:6
mentor_buddy|8.18|C11:16
mentor_from|7.77|C11:16 D10:8 D16:13
mentor_is|8.18|A5:-14 D4:-6
mentor_their|8.47|A5:39
messag|7.96|C2:16 C9:21
message|7|B2:7 B3:44 C1:8 C9:15 D12:12 E11:19
message_home|8.47|D12:19 E11:16
met|5.51|A4:12 B3:-5 B4:18 C6:8 C9:23 C11:10 C12:24 D2:12 D7:5 D10:4 D12:8 D14:12 D15:12 D16:8 E14:11
met_at|7.96|B4:12 C4:11 C11:12
met_before|8.47|
met_by|7.26|C11:15 C12:6 E14:22
met_or|8.18|
met_part|8.18|
met_with|7|A4:15 C6:9 C9:37 C12:22 D14:22
method|8.18|C9:18 D7:27 D8:24
mid|7.17|B7:27 C11:9 D5:11 D6:14
mid_year|7.26|B7:14 C11:10 D5:11 D6:15
midday|7.49|C2:12 E4:-8 E5:16 E12:-22
midday_supervisor|8.47|
middle|7.77|
might|4.99|A1:4 A4:-6 B5:16 B6:7 B8:12 B9:-4 C1:-7 C3:21 C5:6 C7:8 C8:10 C9:4 C10:14 C13:6 D1:-5 D2:13 D3:-5 D9:24 D11:13 D15:8 D16:9 E2:-4 E4:17 F5:11 F8:14
might_be|5.72|A5:4 B1:6 B5:9 B8:4 C3:7 C4:5 C5:9 C7:10 C10:21 C13:6 D2:22 D6:8 D8:7 D9:23 D10:-4 D15:4 D16:5 F3:7 F5:15
might_find|8.47|D9:18
might_wish|8.18|C3:16 D16:10 F2:12 F4:13
mill|8.47|C6:11
mind|6.43|A3:14 A5:5 C5:5 C6:6 C8:14 C10:7 D1:-5 D11:9 D17:22 E3:8 E10:12 F9:15
mind_that|8.47|A3:26 E10:24
mindful|7.96|A3:14
mine|8.47|B6:19
minerva|8.18|
minerva_testcase|8.18|
minibu|7.96|E3:14 E10:38
minimum|7.08|B1:17 C4:34
minority|7.96|A3:28 E13:4
minut|6.31|A5:4 B1:7 B3:14 C1:4 E10:-10 E12:13 E13:16 F1:31 F2:16
minut_with|8.47|A5:11 E12:25
minute|7.77|B4:51 D7:26 D8:10 E8:7
mis|7.49|A1:48
miss|4.61|A2:6 A4:6 A5:-5 A6:-5 B1:-5 B3:-7 C1:8 C2:15 C9:-6 C10:-5 C11:-7 C13:-4 D3:-7 D4:12 D6:-5 D7:56 D8:-7 D9:-4 D11:9 D12:-6 D15:11 E1:-9 E13:5 E14:10 F1:6 F2:6 F3:-6 F4:6 G4:10
miss_coral|8.18|
miss_crump|7.77|A1:14 A2:21 D4:21 D11:24 E8:7 E13:23 F1:13 F2:13
miss_in|8.47|D7:13 D15:16
miss_invent|8.47|D14:4
miss_lesson|8.18|C1:17 C2:28 D7:16 D17:-5
miss_pretend|8.18|D5:5 E10:16 F2:12
miss_school|8.18|C1:-7 D1:20 G4:36
miss_session|8.18|C1:9 D7:-4
miss_wetherspoke|8.18|B2:7 E1:5 F1:5
miss_whatsit|8.47|F1:9 F2:-5
model|6.27|C9:12 C11:-7 F4:15 G7:62
model_policy|7.17|F4:13 G7:43
moderat|7.96|B6:24
module|8.47|E3:11 E4:41
moment|6.93|A5:7 C8:12 D12:74
moment_are|8.47|C8:20 D12:9
monday|5.6|A1:32 A2:15 B7:13 C1:28 C10:14 C11:8 D3:6 D4:-9 D8:9 E12:8 E13:44
monday_each|8.18|A1:22
monday_month|7.77|A1:15 E12:17
monday_to|7.96|B7:30 C1:12
money|5.25|A1:-4 A2:-4 A3:20 A4:24 B3:-5 B5:32 C6:-4 C9:-5 C11:-5 D3:-5 D7:4 D10:-6 D15:10 D16:29 E14:51 F1:19 F3:5
money_for|7.77|B5:29 D15:15 D16:19
money_is|7.77|E14:31
money_on|8.47|A4:15 D7:20
money_practice|8.47|F1:4 F8:12 F10:13
money_was|7.37|F1:24
monitor|5.18|A1:-5 A2:10 B2:-5 B5:-7 B6:6 C1:32 C2:-6 C3:-5 C11:-6 C13:-4 D1:10 D4:5 D10:8 D11:50 D12:4 D14:6 F2:-5 F3:11 F4:-4 F7:23 G1:9 G3:14 G4:37 G5:8 G6:10 G7:21
monitor_attendance|7.49|A2:-19 C1:5 G3:11 G4:26 G7:8
monitor_by|7.62|B5:-7 D4:8 D11:10 D14:8 E2:-7 F7:16
monitor_daily|8.18|C1:21
monitor_outcom|8.18|A2:39 C1:-5 F3:16
monitor_progres|7.96|A2:7 D1:12 G1:27 G3:24 G7:24
month|4.62|A1:15 A2:17 A3:-4 A5:-9 B1:-9 B2:-5 B4:-5 B5:19 B9:-4 C1:4 C2:-4 C4:-4 C7:9 C9:-5 C10:20 C11:-6 D2:-5 D4:-4 D5:29 D7:6 D8:-4 D10:-5 D14:32 D15:-7 E3:5 E9:7 E11:4 E12:39 E13:5 E14:5 F4:6 F6:14 G1:9
month_from|8.47|A1:18 A2:7
month_in|8.47|D5:8 D9:9 D14:-6
month_last|7.62|D5:15
month_thereafter|8.47|
month_to|8.47|D5:14 E12:9
month_with|7.62|A1:7 D5:24 E12:6
mood|8.47|C13:12 D6:26
more|4.52|A3:18 A4:-4 A5:-5 B1:-5 B2:-4 B3:5 C1:-7 C3:-5 C4:-4 C6:-5 C7:22 C9:-5 D1:10 D6:-4 D10:-6 D11:10 D12:-5 D13:12 D14:-4 E10:10 F3:-5 G4:6
more_are|8.47|
more_like|7.37|
more_often|7.49|C5:-13
more_possible|8.47|
more_than|5.12|A3:16 B3:-4 C7:19 D1:14 D10:-4 D11:4 D13:14 D17:4 G4:8
morn|5.21|A1:10 A4:7 A5:14 B2:-6 B3:-5 C1:24 C2:31 C4:29 C11:13 D15:-11 E1:12
morn_at|8.47|C1:10 C2:5
morn_for|8.18|D12:13 E1:16
morn_return|7.96|C4:8
morn_social|8.18|C2:14
moss|8.47|
mossop|8.18|E2:19 E8:-5
most|5.08|A1:-5 A3:8 A4:25 B3:-5 B4:8 B7:5 C1:-6 C5:9 C10:7 C11:-6 D3:-6 D4:-6 D7:-5 D10:-5 D11:-4 D12:-5 D17:25 E12:10 F4:5
most_exceptional|8.18|C3:7 C5:34
most_important|8.47|D17:17
most_it|8.47|C10:16 E12:14
most_our|7.37|A3:18 A4:32
most_them|8.47|
mother|6.23|D8:15 D9:55
mother_day|6.68|D8:19 D9:36
mother_sunday|7.49|D9:21
motor|8.47|B9:13
move|5.16|A1:-6 A4:5 A5:-4 B1:-5 B3:-4 B4:-4 B7:17 C2:-4 C3:-5 C4:-5 C5:21 C7:-4 C9:-5 C10:-4 C11:23 D3:-4 D5:10 D7:26 D15:4 D17:-5 E6:5
move_absence|8.47|D7:29
move_are|8.18|D15:18
move_away|8.47|C11:11
move_from|8.47|B7:12 E13:12
move_is|8.18|D7:15
move_may|8.47|A4:-9
move_on|7.26|C11:30 D7:15
move_school|8.18|C11:11
move_to|7.49|B5:6 B7:34 C4:-4 C11:12 C12:11 E6:14
moved|7.17|A2:6 C11:22 D7:18 D14:16
movement|7.77|D7:15
moving|7.17|C11:28 D3:12 D7:28
moving_on|8.18|C11:20 D3:17
moving_school|8.47|C11:12 D7:10
mr|4.36|A1:-4 A2:12 A4:-4 C1:-4 C9:-5 C10:-4 D3:-5 D4:-4 D5:6 D6:-4 E2:41 E4:-4 E8:14 E13:12 F3:-5
mr_amis|7.37|B5:8 B8:14 C8:11 D1:7 D5:6 F2:7
mr_b|8.47|D5:11 E13:-6
mr_casper|8.18|
mr_cuthbert|7.96|
mr_example|8.47|A2:22
mr_harbottle|8.47|
mr_hugh|8.47|E2:10
mr_idri|8.18|
mr_ignatiu|8.47|D5:4
mr_imagin|8.18|E13:13
mr_ivo|8.18|E2:19
mr_j|8.47|
mr_jolyon|7.77|
mr_obadiah|8.47|E2:12
mr_p|7.77|D14:18 E8:-10 E13:-11
mr_pete|8.18|
mr_r|8.18|
mr_standby|8.47|E9:17
mr_t|8.18|E2:25
mr_tobia|7.96|
mrs|4.29|A3:-4 A5:-5 B3:-4 B4:-4 B8:-5 B9:-4 C1:8 C4:-5 C6:-4 C9:-5 C10:-5 C11:-5 D3:-5 D4:7 D8:-5 D10:-5 E1:11 E2:31 E4:-5 E7:12 E8:11 E13:21 F1:7 F2:7 F3:-5 F4:6
mrs_ada|8.18|E2:11
mrs_annabel|8.18|
mrs_c|8.47|E1:28 E2:27
mrs_candlewick|8.47|A2:9 B5:10 E13:11 F1:9 F2:4
mrs_garroway|7.62|B1:16 B2:7 E1:18
mrs_gladwyn|7.96|A2:12 B1:7 C3:6 D11:8 E13:16 F1:5
mrs_honor|8.18|
mrs_j|7.77|A5:-6
mrs_k|8.18|
mrs_minerva|8.18|
mrs_p|8.47|D5:5
mrs_philomena|8.47|
mrs_placeholder|6.79|A1:11 A4:9 B5:7 C3:6 E13:11
mrs_quillfeather|7.96|A1:9 C3:7 E7:6
mrs_sample|8.18|A2:6 C1:14 E1:14 E7:24
mrs_t|8.47|E2:9 F4:19
mrs_tait|8.47|C1:5 E8:19 E13:32
mrs_winifr|8.47|E2:13
mrs_y|8.47|
mrs_zelda|8.18|
ms|5.6|A2:9 A5:6 C1:7 D14:-17 E2:6 E8:13
ms_ada|8.18|
ms_fabricant|8.47|A1:6 B5:8
ms_l|8.47|A5:21 D14:17
mtg|7.37|C4:10 C12:10 D3:-4 D13:19 E13:5
much|5.88|B2:9 B3:-5 B5:6 B8:9 C5:6 D14:7 D15:10 D16:7 D17:8 E12:10 F2:4 G5:19
much_as|7.37|B8:8 C5:5 D14:15 D15:8 E10:8 E11:5
much_it|8.18|B2:24 G5:12
multi|6.48|C2:5 C7:28 C12:11 C13:25 D5:7 D13:9 E9:53
multi_agency|6.57|C2:6 C7:27 C12:11 C13:26 D5:8 D13:9 E9:31
multiple|7.62|C7:46
multiple_exclusion|8.47|C7:30
mum|7.08|A6:9 D9:19 D12:10 D13:23
mum_dad|8.47|
mum_or|7.96|D9:26
mungo|7.96|E8:11 E13:25
music|6.57|B5:20 D2:11 D8:13 D10:31 D17:-6 E14:35
music_lesson|7.49|B5:16 D10:31 D17:-4 E14:24
must_appoint|8.18|
must_be|5.65|A1:-5 B4:8 B5:9 B7:-10 C4:19 C7:9 C10:10 E1:13 E6:6 E10:5 F6:-7 F9:6 G5:6
must_change|8.47|C4:16
must_have|6.57|C5:10
must_know|7.96|A1:4 E10:20
must_make|7.96|B4:18
must_not|6.93|A6:6 C3:6 C9:9 D15:6 E10:13 F9:9
must_report|8.47|E8:16
must_see|8.47|
mustnt|8.47|A6:27
my|5.96|A2:7 A5:6 B1:6 B3:27 B4:12 B6:6 D9:22 D10:17
my_adult|7.49|B3:4
my_fami|8.47|D9:7
my_learn|7.77|B3:31
my_view|8.47|B3:18 B4:31
n|7.08|A2:-6 F2:14 F8:23
name|4.21|A1:14 A3:-4 A4:-5 A5:8 A6:52 B1:-5 B2:-8 B3:-7 B4:9 B8:-5 C1:-5 C2:-6 C4:-5 C9:13 C13:-5 D1:-5 D2:-5 D3:-7 D6:-4 D7:-5 D8:-5 D9:-5 D11:9 D14:-5 D15:-4 D17:-4 E10:4 E13:7 F2:7 F3:59 F4:10 F6:12
name_adult|8.18|A5:17 B4:12 C11:14
name_are|8.18|F3:5
name_children|8.47|D16:19 E10:17 F3:11
name_come|8.47|C12:6
name_date|8.47|B4:5 F4:24 F6:17
name_feel|8.18|
name_for|8.47|
name_in|8.47|F3:23 F4:34
name_is|7|A1:-4 A5:12 B6:7
name_its|8.47|E2:11
name_no|7.96|F2:20 F3:23
name_number|6.73|A6:35 B2:-4 C2:7 F1:4
name_on|6.86|A2:13 C9:47 E10:17 E13:16 F3:-4
name_role|8.47|A6:43
name_school|8.18|A1:6
name_social|8.47|A1:5 A6:10
name_telephone|7.96|
name_those|8.47|A6:27
name_to|7.77|A1:22 A6:6 B2:7
named|4.97|A1:-6 A2:8 A4:11 A5:41 B1:-5 B3:-6 B5:13 B9:6 C9:-5 C11:5 D4:29 D12:-6 D14:14 E2:17 E11:21 F1:6 F2:-7 F3:14 F5:19 F6:19
named_adult|7.62|A5:18 B8:6 C11:24
named_contact|7.96|E11:23
named_governor|7.37|E2:29 F1:7 F2:-13 F3:-4 F5:25
named_here|7.77|F5:24 F6:51
named_in|7|A2:16 B5:24 B9:16 C1:5 C8:9 D14:14 E13:18 F3:24
named_member|8.47|E11:24
named_mentor|8.18|A5:18
named_on|7.96|A5:6 E13:-11 F3:-12
named_person|7.62|A5:-8 D12:-6 D14:23 E11:15
named_teacher|7|D4:54
nan|7.77|A6:16 C3:10 D13:14
narrow|7.77|D1:31
narrow_gap|7.96|D1:21
national|5.17|A2:-4 A3:-5 B4:-4 B8:-4 C5:-11 C9:-4 C11:-6 C12:-6 C13:13 D1:11 D3:-4 D6:-4 D7:-4 D10:-5 D15:7 F3:-5 F9:26
national_attendance|8.47|C13:4
national_children|8.18|C5:-14
national_curriculum|8.47|
national_figur|7.77|A2:4 C1:13 D1:14
national_guidance|7.17|C5:-5 C13:12 F6:-5 F9:52
national_look|7.96|D1:-13
national_tutor|7.49|D15:22
naughty|7.49|C6:-5 C9:35
naughty_chair|8.18|C9:30
navy|8.47|E14:-24
nd|8.47|C7:58
near|6.52|B4:5 C3:18 C5:19 C13:9
near_alway|8.18|C5:33
nearer|8.18|D1:25
nearer_to|8.47|D1:27
necessary|7.26|C4:22 C13:8 D14:15
need|3.17|A1:-4 A2:9 A3:21 A4:21 B1:-8 B2:-8 B3:-10 B4:-8 B7:-5 B8:13 B9:-5 C1:-8 C2:-6 C3:-6 C5:-4 C6:20 C7:6 C9:11 C13:7 D2:7 D3:-5 D4:-5 D5:-4 D6:-5 D8:14 D10:-6 D11:-9 D12:-8 D14:21 D15:-5 D16:15 E2:-6 E4:17 E7:7 E8:-5 E10:15 E12:-4 E13:6 F2:19 F4:-5
need_are|7|A3:25 B8:18 C5:-11 D5:12 D8:13 D14:8
need_at|8.47|A3:15
need_be|7.49|B1:11 C11:15 D3:25 D9:12 E11:10
need_before|7.62|C5:9 C6:41 C9:11
need_behaviour|7.62|A2:21 E13:21
need_child|7.26|A1:11 B8:4
need_children|7.26|A1:8 A4:13 D2:10 D8:17 D14:8 E3:15
need_cohort|7.96|A4:29 E4:37
need_disability|8.47|
need_each|7.77|A2:5 A4:17 D8:16 E4:9
need_ethnicity|8.18|A2:-5 A3:38 A4:8 F3:7
need_for|8.47|E7:12 F2:21
need_group|8.47|D2:13 E4:21
need_have|8.18|A2:15 D14:12 D15:14
need_how|8.47|D8:-5 E7:31
need_in|7.96|B5:9 D14:21
need_is|7.62|A4:17 B8:6 C6:17 D14:15
need_it|6.35|A1:11 A6:6 C9:4 D2:8 D7:9 D8:-4 D14:12 E7:15 E10:31
need_lac|7.96|D5:11 E7:17 E10:11
need_look|8.47|A3:17 A4:23
need_meet|7.62|C1:-5 C13:37 E9:10
need_not|7.37|A4:-6 A6:12 B1:4 D2:9 D13:10 D16:22
need_or|6.23|A3:5 C2:5 D2:9
need_our|8.47|A4:22 E4:12
need_place|8.47|C11:38
need_plan|5.42|A1:8 A6:6 B1:-10 C13:18
need_pupil|7.77|A4:39 B5:9 B8:19 D16:5
need_senco|8.47|C6:-6 C7:6
need_set|8.47|B8:24 G5:8
need_social|8.47|
need_strateg|7.77|D8:23 E10:8
need_that|7.96|C6:22 C9:12
need_them|7.62|B6:6 E10:25 E14:13
need_these|7.62|E4:24 F9:16
need_they|8.47|C9:14
need_to|5.58|A4:-5 C4:5 C9:-5 D1:15 D8:-5 E3:5 E4:-6 E10:19 F1:5 F2:17 F3:8 F10:16
need_trigger|7.62|D8:27 E10:10
need_we|7.96|B8:18 C6:34 C9:6
need_what|7.62|A2:19 A3:11 D2:23 D8:8 E13:10
need_which|8.47|D14:23
need_with|8.47|B8:22 C4:17
neglect|6.79|C9:7 D14:11 E3:12 E8:13 F8:-4
neglect_or|8.47|E3:21
neighbour|7.37|A2:9 C9:-8
neither|7.49|A5:6 B8:5 C6:6 C11:13 C13:12 F2:13 F3:12
network|6.57|A1:7 C7:19 E1:20 E4:10 E9:39 E13:-4 G1:11 G8:53
network_designat|8.47|E9:27
network_meet|7.62|C7:27 E9:33 G1:15 G8:20
never|5.01|A1:-6 A2:-4 A4:-4 A5:-5 B1:6 C1:-6 C5:16 C6:37 C7:-4 C9:29 D2:-4 D3:-5 D4:10 D5:11 D7:8 D8:-6 D10:-6 D12:-5 D17:7 E8:6 E10:20 E14:4 F3:44
never_exclud|8.18|
never_fewer|8.47|B1:12
never_for|8.47|C6:13
never_name|7.96|C9:10 F2:10 F3:22
never_sent|8.47|C6:10
never_shame|8.47|C9:18
new|4.1|A1:11 A5:-10 A6:9 B1:5 B2:-8 B3:-10 B4:15 B5:-6 B7:37 B8:-7 B9:-6 C1:-8 C2:-7 C3:-7 C6:-6 C7:36 C9:-5 C10:-5 C11:43 C13:-5 D1:-5 D2:-6 D3:-11 D4:-5 D9:-5 D10:-8 D11:-6 D12:-6 D13:-5 D14:-5 D15:-5 D17:-5 E2:-5 E3:12 E4:-4 E5:17 E10:-4 F3:-5 F5:43 F6:19
new_child|8.18|D7:21
new_children|7.77|C11:35
new_colleagu|7.96|E3:4 E5:28
new_exclusion|7.77|
new_guidance|8.18|F4:5 F6:55 F9:21
new_one|7.37|A6:36 B4:10 C11:-7 F4:4
new_ones|6.86|B4:33 D3:-6
new_pep|7.26|B1:-6 B4:10 B7:47
new_plan|7.62|B1:44 B6:-5 B7:18 C3:-4 C7:43 C11:-5 D3:-5
new_policy|8.18|
new_pupil|7.08|A1:7 A5:-8 B7:-18 C9:4 C11:39
new_school|6.73|A1:7 B1:-5 B2:-5 B7:15 C11:49
new_staff|6.57|C11:-8 E3:26 E5:20 E7:5
new_starter|7.37|A1:9 E5:8
new_target|8.18|
new_teacher|7.17|C11:19
new_to|6.57|A2:6 A3:20 B1:-8 B7:53 C11:9 D6:12 E13:7
new_version|8.47|F5:33
newcomer|8.47|C11:19 D10:-6 D11:21 E3:20
newest|8.18|F6:53 F9:21
newly|7.26|A3:12 B7:70 C11:-4
news|6.2|B2:-7 B7:6 B9:10 C1:-5 C2:5 D12:31 E11:18
news_as|7.96|D12:-7 E11:17
news_goes|7.62|D12:24 E11:-5
news_is|8.47|D10:9 D11:5 D12:28
newsletter|7.77|A1:13 E10:5
next|4.22|A1:-5 A3:-5 A6:-5 B1:16 B3:-6 B4:44 B5:11 B7:6 B9:-5 C2:11 C6:-5 C7:-5 C10:-5 C11:11 C13:4 D2:-5 D3:6 D4:6 D5:-6 D6:-5 D8:-6 D11:-5 D12:-5 D14:-4 D17:-5 E2:-4 E4:7 E7:8 E10:-5 E14:-4 F1:16 F4:27 F8:5
next_due|8.47|F4:34
next_full|8.47|E4:20
next_meet|6.31|B1:-4 B3:4 B4:44 C13:6 F6:12
next_one|8.47|B6:-4 D4:9
next_pep|8.18|B4:15 B5:6 C2:19
next_review|5.61|B1:-5 B4:-10 D3:-4 D5:-5 F1:-4
next_school|7.37|A6:-11 C11:30
next_step|6.93|B4:12 B8:7 D3:26 D10:16 E7:11 E13:19
next_term|7.96|B2:19 B4:14 B7:20 D9:14
next_time|6.86|B2:7 B4:49 F4:9
next_to|7.37|A2:10 A4:9 A5:9 A6:4 D1:16 D15:14
next_work|8.18|A1:8
next_year|7.49|A4:12 B1:22 F1:42 F3:5 F8:26
ngozi|8.47|E2:12
nice|7.96|D2:20 D11:9 D12:65
night|7.37|A6:9 B2:17 B7:8 C8:9 D8:17
nightingale|8.47|
nightingale_roe|8.47|
nine|6.1|C1:13 C5:4 D14:-4 D17:14 E1:10
nine_year|7.77|C5:9 E1:17
ninety|8.47|C1:7
no|3.65|B5:-4 B7:-4 B8:5 C1:-7 C2:12 C3:10 C5:4 C6:27 C7:-5 C8:-6 C9:14 C13:-6 D2:23 D6:-5 D8:5 D12:-9 D14:-6 D16:17 D17:8 E9:-4 E10:28 E14:33 F1:10 F3:53 F6:5 G2:5
no_ages|8.18|F2:21 F3:27
no_annual|8.47|D5:28
no_answer|7.62|C2:30 C7:10 D2:15
no_charge|8.18|E11:8 E14:12
no_child|5.78|A1:8 A5:9 B1:4 C5:4 C6:15 C9:7 D2:-4 D9:8 D10:14 E10:15 E14:13 F1:12 F3:40
no_detail|8.47|F2:-4 F3:12
no_fami|8.18|E14:44
no_fewer|7.96|B1:8 B2:8
no_grant|8.47|D16:46
no_group|8.18|A3:-4 F1:16 F3:10
no_informal|8.47|C6:15
no_later|8.18|B1:-6 F1:16 F4:9
no_list|7.49|C9:6 E10:32 F3:-7
no_longer|7.08|C4:29 D1:14 F2:6
no_look|7.77|B1:10 C6:19 D11:7 F1:11
no_money|8.47|A3:20 D16:8
no_more|6.57|A1:7 B4:7 C10:5 D8:10 E10:29
no_name|7.08|A2:10 F2:12 F3:42
no_number|8.47|F3:24
no_one|7.26|C11:10 D8:6 D11:6 E14:16
no_other|7.96|C5:15 D2:13
no_pep|7.77|B2:16 B3:5 B6:30 B8:12
no_permanent|8.47|C5:17
no_place|7.77|C9:28 C11:16
no_plan|7.96|B3:7 B8:11 B9:16 D13:39
no_pupil|6.68|C3:8 C6:19 C9:12 D1:6 D2:5 D4:5 D11:8 E14:24
no_reason|7.37|A5:31 B8:7 C2:15
no_reply|8.47|C2:12
no_report|8.18|F3:57
no_sad|8.18|C9:10
no_score|8.18|D2:50 D15:19
no_start|8.18|A6:7 C11:19
no_student|7.37|C5:9 C6:9 D10:17 E14:13
no_suspension|8.18|C3:16 C4:16 C6:-5
no_think|8.47|
nobody|4.77|A1:7 A4:-4 A5:8 A6:-5 B2:7 B4:-10 B5:-4 B8:-5 C1:-8 C2:15 C6:6 C9:8 C13:-5 D7:-5 D11:16 D14:-5 D17:-4 E2:4 E6:5 E10:26 E14:43 F10:7
nobody_asks|8.47|A1:15 C6:7 D2:19 E10:12
nobody_can|8.18|F3:7
nobody_else|7.26|B3:8 C5:12 D8:4 E2:17 E10:8 E14:5
nobody_goes|8.47|C11:16 C12:13 E14:20
nobody_has|7|C2:22 C7:15 D13:5 E14:25
nobody_in|7.77|A5:9 D1:15 D6:13 D10:16 D11:9 E14:5
nobody_is|6.52|A5:24 C6:21 C9:21 D11:18 E14:12 F10:16
nobody_know|8.47|B7:20 C2:6
nobody_leav|7.77|B4:4 C11:12 D10:7
nobody_should|8.47|A1:16 E14:20
nobody_writ|8.47|B2:15
nominat|7.08|A5:13 D11:31 E2:32 E4:13 F2:-6 F3:-6
nominat_adult|8.47|A5:15 B3:6
nominat_governor|7.62|E2:38 E4:15 F2:-5 F3:-6
nominate|7.49|E2:53 E11:10 F4:-5
nominate_governor|8.47|E2:18
non|6.93|B3:8 C5:5 D4:17 D16:23 D17:4 G2:17
non_eligible|8.47|D16:22
non_statutory|8.47|G2:26
non_teach|8.18|D4:25 D17:7
none|6.35|A3:11 B2:5 C3:7 C5:6 C6:11 D5:37 D9:9 D11:26 D14:8 D16:5 E8:17 F3:10
none_is|8.47|C6:23 D11:41 D14:16
nonesuch|8.47|E8:4
noon|7.17|C2:55 C4:19 C13:-6
nor|7.17|C2:11 C6:8 C13:10 F2:12 F3:16
normal|6.93|A5:5 B7:6 D2:19 D4:15 D7:10
normal_be|8.18|D2:9 D4:21
northmere|8.47|G1:20 G8:26
not|2.87|A1:-6 A2:-7 A4:-9 B2:-8 B3:7 B8:11 C2:7 C5:13 C6:15 C7:12 C8:-7 C9:12 C11:-4 C12:-5 C13:9 D2:29 D7:5 D8:-4 D9:-4 D11:13 D12:-4 D15:8 D16:17 E2:-6 E10:33 E11:5 E12:-4 E14:6 F3:22 G2:17
not_about|7.96|C8:5
not_after|8.47|C3:9 C5:13 C13:28
not_allow|8.18|C3:-7 C4:-8 F3:10
not_alway|7.77|A1:21 A5:31
not_appear|8.18|E10:18
not_ask|8.47|C6:21
not_at|7.62|A3:4 B3:6 C2:23 C6:10 C13:11 D9:5
not_attract|7.62|B5:5
not_be|6.01|A4:-8 A6:6 C5:29 C9:12 C10:14 D2:9 F3:9
not_been|7.17|B3:12 B6:9 C7:13 C9:8 D7:14
not_by|7.77|D2:5 D11:6 D12:13
not_child|8.18|C6:30 C7:13
not_collect|8.18|A6:14
not_come|7.08|B3:13 C2:25 C4:4 C11:12 D2:5
not_compulsory|8.18|
not_discriminate|8.47|A3:-8 F10:12
not_discus|8.18|E10:23 F3:19
not_do|7.62|B4:12 B5:8 B6:11 C6:16 E6:14
not_done|7.77|B4:22 F7:38
not_eligible|8.47|D16:40
not_enough|7.49|C3:4 C5:31 D7:26 E6:13
not_exce|8.47|C4:18
not_exceed|8.18|B1:12 C10:5 F4:7
not_exclude|8.47|C5:18
not_fewer|7.77|B1:14 E1:7
not_for|8.47|A3:16 D10:28 E14:24
not_forgotten|8.47|B8:8
not_go|8.47|D14:26
not_good|8.47|B6:10
not_happen|7.62|C5:6 C6:30
not_have|6.86|A3:19 B8:-5 D13:18
not_here|8.47|C1:19 C2:28
not_in|6.27|A1:9 A4:7 B8:34 D2:-7 D10:11 D15:26 D17:22 E10:24 F3:11
not_just|7.96|B8:15 C11:9 D12:13 E11:15 F2:7
not_know|8.18|A1:12 E10:11
not_later|8.47|C13:21 F4:15
not_left|8.47|B7:13 D11:13
not_less|6.93|A2:5 B1:8 D6:12 E1:14 E3:9 E11:14 E13:15
not_look|7.17|B8:42 G2:12
not_make|8.18|C6:19 C9:12 D2:16 E10:13
not_meet|6.73|C7:20 D2:41 D15:6
not_met|7.62|B4:10 D2:11 D7:16
not_name|8.18|B5:10 C9:11 E10:26 F3:17
not_need|8.47|E10:12
not_normal|8.47|D2:8
not_on|7.26|C4:19 D2:12 D13:12 D16:24 D17:16 E10:6
not_only|7.77|D12:13 D16:11 E11:40 E14:6
not_pass|8.47|D10:8 D11:11 D12:11
not_permanent|7.77|C3:-4 C5:27
not_pupil|8.47|C7:12 D17:17
not_put|7.62|C9:10 D15:16 E10:27
not_reach|8.47|B6:15 C13:7 D2:5
not_refer|8.47|E10:4
not_satisf|8.18|D2:24
not_send|8.47|C6:18 C9:13
not_sent|8.18|C6:16 E14:19
not_shame|7.96|C9:12
not_shout|8.18|C6:-4 C9:26
not_sign|8.18|C3:14 F1:8
not_speak|8.18|D6:24
not_suspend|7.37|C3:21 C6:12
not_take|7.17|C10:13 D15:10 E10:10 G2:30
not_tell|7.96|A6:15 B1:5 D13:11 E10:29
not_their|8.47|D2:12
not_themselv|7.96|D16:21
not_there|8.47|E11:6
not_they|6.93|D2:25 D3:8 D15:16 D16:5
not_three|8.18|A3:36 C4:27
not_to|6.35|A6:5 C3:8 D2:7 D3:12 D8:16 D10:12 D11:8 E10:8 F3:16
not_under|8.47|D11:7
not_use|6.52|B3:10 C6:5 C9:13 C10:15 C11:10
not_used|6.79|C9:25 C10:15 F3:6
not_wait|7.37|A1:16 B7:15 D2:9 D11:10 E9:23
not_what|7.62|C9:16
not_when|8.18|C13:36
not_work|6.52|B5:14 C7:51 D3:9 D4:10
not_yet|7.37|B4:9 B8:9 D1:10
note|5.3|A6:22 B3:16 B5:8 B9:9 C1:26 C9:-5 C11:-5 D3:8 D4:12 D8:4 D9:11 D12:13 D17:4 E7:5 E10:4 E11:4 E13:14 E14:-7 F2:7 F5:39
note_every|8.47|B4:10 D4:8 D6:17
note_how|8.47|B3:16 D14:8
note_on|7.96|D4:22 E13:28 F2:22 F3:16
note_what|7.08|A4:9 A6:6 C3:9 F4:7 F5:21
note_who|7.62|A6:5 C1:12 D10:16
noted|6.79|A4:25 A6:28 B4:-6 B5:9 E9:7 F5:23
noted_on|8.18|A6:17 D9:6
noth|5.49|A1:-4 B3:15 B4:5 B9:5 C3:6 C5:20 D1:6 D3:14 D10:9 D13:15 D16:8 D17:13 E10:12 F2:6 F3:11 F4:7
noth_about|8.47|D8:9 D13:22 E10:18
noth_by|8.47|C2:13
noth_else|7.62|B5:8 C5:25
noth_goes|8.47|B3:21 D3:22
noth_in|7.62|B4:16 D17:4
noth_is|7.62|B3:13 C3:14 C12:6 D3:18 D13:16 F3:12
noth_left|8.47|C5:22
noth_on|7.96|E10:16
notic|7.26|A5:9 C1:33 C2:11 D12:19 E12:16
notice|6.31|B2:7 C1:13 C2:7 C11:15 C12:6 D6:11 D11:13 D12:11 E8:14 E10:11 E12:7
notif|6.39|A1:5 B2:-7 B6:9 C1:-5 C2:33 C10:15
notif_to|7.26|C2:18 C10:21
notification|7.77|A1:32 C12:19
notify|8.18|C1:8 C2:40
notional|8.18|D14:4
notwithstand|7.49|C11:19 D2:32 D15:8
notwithstand_that|7.62|C11:20 D2:29
nov|7.62|D10:5
november|5.93|C6:9 F1:19 F4:9
now|5.69|A1:6 A4:21 B4:12 B7:8 B8:4 D17:5 E8:19 F2:6 F5:13
now_adopt|7.96|
now_live|7.96|
now_or|7.26|A1:18
nowell|8.47|
nuala|8.18|E2:14
number|4.58|A1:-7 A3:4 A4:-5 A5:-5 A6:38 B1:-5 B2:-7 B4:10 B6:-7 B7:6 C1:-7 C3:-10 C4:12 C7:-4 C9:-5 C11:7 C12:-6 D3:24 D7:27 D10:-4 D12:-5 D14:4 E2:12 F1:7 F2:19 F3:58 F4:-4
number_are|7.49|A6:6 D7:13 F3:7
number_below|8.47|F3:40
number_carer|7.96|A6:18 B2:-5
number_days|7.96|B7:10 C4:42
number_each|8.47|A6:20
number_in|7.77|A6:7 B4:8
number_lac|8.47|B5:11 F1:15 F3:12
number_no|8.47|F3:16
number_on|8.18|E8:10 F1:9
number_only|8.47|F2:8 F3:33
number_progres|7.77|F1:12 F2:22 F3:-11
number_pupil|8.47|C12:-12
number_session|7.77|C4:7 D2:8 D3:45
number_social|7.77|A6:7
number_to|8.18|A6:12 E2:33
number_week|7.77|B7:17 C10:10 D3:47 D7:-4
number_who|8.47|A1:9 A6:9
nurse|6.48|A1:18 A6:16 B2:12 D4:9 D6:45 D10:35 D13:10
nurse_social|8.47|A1:9 A6:7 D13:19
nursery|5.02|A1:4 A2:6 A5:-7 B1:5 B2:-6 B3:-6 C5:7 C8:7 C11:-4 D1:8 D2:7 D4:9 D7:5 D10:6 D13:10 D15:4 D16:5 D17:4 E3:5 E14:7 F3:5 F4:8 F7:6 G1:5 G7:9
nursery_children|8.18|B7:13 D10:15 D16:19
nursery_is|7.77|C5:25
nursery_manager|7.96|A1:19 A2:14 F2:12
nursery_school|7.96|F1:13
nursery_staff|8.47|C6:11 D6:11 D7:15 D8:11
nursery_take|8.47|D13:17
nursery_to|7.62|B1:7 C11:4
nursery_we|8.47|A1:14 C11:4
nurture|7.49|A4:12 A5:15 D2:26 D6:16 D14:13
nurture_group|8.18|A4:15 A5:19 D2:8 D14:16
o|7.96|C4:11 D4:20
oakapple|8.18|
obadiah|8.47|E2:12
object|7.77|B3:9 B4:9 B5:11
objectiv|6.86|B4:19 B5:7 C13:11 D3:13 D4:9 D17:11 F1:11 F10:54
oblig|7.96|B8:8
observ|7.62|B3:9 D3:9 D4:32 F7:12
observation|7.77|C1:5 D3:18 D6:7 D14:17
observe|8.47|D4:7 D17:14
obstacl|7.77|A4:75 E14:-4
obtain|6.43|A5:7 A6:20 B3:19 C3:7 C11:13 D5:8
obtain_from|8.47|A6:10
occasion|7.49|B1:11 B3:11 C4:15 C7:23
occasion_in|8.47|B1:15 C7:8
oclock|7.77|C2:-11 D10:-7
oct|7.26|B1:41 D6:16
oct_feb|8.47|B1:42
october|5.18|A1:-6 A4:6 B1:10 B4:-7 B7:5 B8:5 C4:-4 C11:4 D6:12 D11:4 D15:16 E2:-5 E4:4 E13:5 F1:17 F2:-5 F4:25 F7:4
october_february|8.18|B1:28 D6:42
october_then|8.47|D7:18 F1:16
october_will|8.47|E4:19 F4:13
off|4.6|A1:-4 A2:5 A4:-5 A5:5 B1:-5 B2:-5 B6:18 B8:-4 B9:18 C1:-6 C2:-4 C6:33 C8:8 C9:4 C10:18 C11:-6 C12:16 C13:-4 D2:9 D3:-5 D4:14 D5:6 D8:11 D10:-4 D12:-6 D17:-4 F3:-5
off_is|8.47|C6:10
off_or|7.49|B4:10 B6:6 C8:7 D9:12
off_roll|6.16|C6:32 C12:35
off_site|6.39|B3:-4 B9:43 C6:9 C10:42
off_what|6.93|B6:7 C8:23 D8:28
offend|8.18|B2:14 C2:12 E9:21
offer|4.7|A1:-8 A4:25 A5:13 A6:-5 B2:-6 B3:-6 B5:-5 B6:7 B8:45 B9:-4 C1:-5 C2:-4 C3:-6 C9:-5 C11:22 C13:-4 D1:-5 D2:14 D6:-5 D7:-5 D8:-5 D9:7 D10:11 D11:-5 D12:-4 D13:5 D15:37 E3:9 E4:11 E6:4 E7:9 E12:12 G2:5 G3:30 G5:8 G6:6 G7:17
offer_advice|7.77|B6:16 G2:13 G3:35 G5:11
offer_by|8.18|E4:16 E6:18
offer_is|8.18|D17:13
offer_place|8.18|C11:17 D2:11
offer_plan|8.18|B2:-7 B8:23
offer_pupil|8.18|A5:23 D2:20
offer_shorter|8.18|B8:10 D13:18
offer_to|6.86|A4:11 B8:4 D2:10 D4:7 D15:58
offer_train|8.18|C3:-5 E4:14 G1:16 G3:13 G5:16 G6:21 G7:47
offic|7.77|D11:34
office|4.67|A1:32 A3:-4 A6:17 B1:-4 B3:-6 B4:-4 C1:21 C2:6 C3:-5 C4:-14 C6:-4 C9:-4 C10:-5 D3:-6 D8:-4 D9:-5 D11:14 E3:7 E8:-4 E11:-4 E13:5 E14:7 F3:-5
office_at|8.47|C1:-5
office_before|8.47|
office_extension|8.18|
office_is|8.47|C2:-6 E10:8 E14:29
office_manager|7.49|C1:8
office_on|8.47|D10:25 D11:14 D12:17
office_or|8.47|
office_staff|8.47|E3:19
office_telephon|8.18|C1:28 C2:5
office_to|8.47|B2:17 C11:-13
officer|4.96|A1:11 A6:33 B1:-5 B6:7 C1:22 C2:-7 C10:-4 C12:11 C13:-5 D5:-4 E13:-4 G1:4 G8:8
officer_at|8.47|
officer_review|8.18|C1:13
officer_shall|8.47|C1:7
officer_social|8.47|C12:11
officer_to|8.47|B2:5
officer_virtual|7.77|A1:16 A6:26 B2:-4
officer_with|8.47|A5:12 A6:10
ofst|7.17|F1:-5
often|5.38|A1:-6 A3:14 A4:-4 B3:-5 C1:11 D1:-6 D11:8 D12:-5 E9:6 E11:24 E14:-4
often_as|7.49|D11:4 D15:9
often_been|8.47|
often_late|8.47|C1:19
often_than|7.96|B1:14
okoro|7.77|E2:24 F7:10
old|6.04|B3:9 B4:20 C9:4 C11:8 D5:7 D8:5 D9:6 D10:5 F5:25 G1:10 G3:9
old_in|8.47|B3:20 D10:17 G1:21 G3:18
old_school|7.77|C11:32 D5:13
older|7.77|C12:10
oldgate|8.47|C11:16
olds|7|D1:13 D2:11
olds_who|8.47|D1:20
on_achievement|8.47|A2:13 D1:14 F2:11
on_admission|7|A1:17 A6:11 C11:8
on_agenda|7.17|B3:8 B4:7 C13:13 E5:17 F2:24 F4:6
on_any|6.68|A6:10 C2:6 C6:12 E8:8 E10:22
on_appointment|8.47|E4:14
on_arrival|7|A5:4 C8:7 C11:5 D6:6 D7:11 D10:13 D14:15
on_at|8.47|C4:15
on_attachment|6.52|E3:19 E4:-8
on_attainment|6.31|D10:11 F1:8 F2:34 F3:16 F4:6 G6:35
on_attendance|7.26|C1:12 C2:-5 F1:14 F2:19 F3:13
on_authority|8.47|
on_average|8.18|
on_basi|8.47|D3:19 F4:9 G5:8
on_before|8.47|B6:14 C9:21
on_behalf|7.96|A5:15
on_behaviour|7.96|B3:-6 C9:-4 F9:31
on_blue|8.18|A6:5 D9:6
on_board|7.08|C9:30
on_both|8.47|A4:22 E13:12 F2:17
on_by|7.96|E4:12 G7:20
on_card|8.18|A6:14 C3:10 D8:8
on_case|8.47|G2:30
on_child|5.33|A1:-5 A6:13 B3:-4 B8:17 C11:-4 D3:5 D8:9 D16:13 E6:11 E7:9
on_children|7|D16:9 E2:-6 E4:38 F1:17 F3:-5
on_cla|8.47|F1:19
on_cohort|7.49|A1:19 A2:5 E4:26
on_council|8.47|D11:5
on_cp|7.77|A5:4 B8:16
on_cpom|8.18|A6:13 B8:7 E8:17
on_day|5.6|B2:5 B7:14 C2:10 C3:-11 C4:9 C11:35 D15:7 E8:7 E11:5 E14:10
on_difference|8.47|E2:7
on_each|7.37|A3:8 B3:10 C4:13 C8:-4 D4:14 D9:20 D10:9 D17:11
on_entry|6.62|A4:7 D3:5 D4:5 D6:32 D7:44 F3:-6
on_epep|8.47|B6:13
on_every|8.47|B4:12 D2:19
on_fami|8.47|A2:11 A3:14 D9:7 E13:12 F3:20
on_famil|8.47|D9:10
on_file|7.49|A1:-4 A6:34 B2:-5 B6:10 D6:4 E6:5
on_first|5.52|A1:11 A5:-5 B7:-8 C1:6 C2:25 C13:-5 E10:6 E11:-4 E12:7
on_for|8.47|B8:23
on_free|7.77|A6:4 D16:13
on_friday|6.68|C1:14 C6:-6 D4:14 D12:18 E11:13
on_front|8.18|A6:16
on_good|8.47|D8:7 D17:10
on_ground|7.77|A3:-8 D2:46
on_guidance|7.49|
on_how|6.73|A2:10 D1:11 D11:6 E2:5 F1:16 F2:27 F3:-6
on_inside|8.47|
on_it|6.31|A1:17 A2:6 A4:15 A6:16 B2:5 B8:9 C2:5 D1:16 D11:10 E4:9 E7:8 F1:7 F4:15 F8:14
on_its|6.68|A2:4 B5:9 B6:5 D14:7 D16:8 E2:13 F1:7 G1:8
on_january|8.47|F4:14
on_june|8.18|
on_last|7.77|A2:22 C6:-5 D12:12
on_leadership|6.79|E1:23
on_learn|8.18|B4:22 B7:7 C10:19 D8:9
on_leav|7.96|C11:26
on_lesson|8.47|C11:20 D17:10
on_list|6.79|A2:8 A5:11 C9:8 C11:17 D2:7 D14:11 D15:19 E10:5 E13:11
on_look|7.17|D8:18 E4:28 F1:11 F2:-5 F3:9
on_march|8.18|
on_monday|7.08|A2:12 B7:24 C1:16 C2:-4 D4:-13 D8:18 E13:16
on_more|8.47|C7:20
on_morn|7.62|A1:16 C4:7 C11:10
on_need|6.35|E4:51 E7:10 E10:14
on_next|8.18|B4:8 B6:6 D4:13
on_no|8.47|A6:16 E10:5
on_november|8.47|F4:12
on_number|7.49|E8:8 F1:6 F2:27 F3:-11
on_october|7.96|F4:20
on_one|7|A2:6 A6:8 B8:24 D8:17 D13:9 D17:5 F5:21
on_or|7.77|D5:16 E1:4 E5:5 F4:8
on_our|5.58|A2:5 A3:7 A5:9 B1:6 B9:-4 C10:34 C11:-6 D1:-4 D2:5 D10:-4 D16:-5 E4:14 F4:17
on_outcom|7.62|F1:11 F2:15 F3:15
on_page|8.18|B2:8 D8:6 E13:-12
on_paper|7.49|C8:7 D2:22 D5:13 D6:21 E10:32 F7:18
on_part|7.96|B3:12 C9:10 C10:21
on_pep|7.96|B1:-5 B5:23
on_peps|7.62|
on_phone|7.96|B1:13 E8:5 G3:18 G7:19
on_placement|7.96|B2:11 B3:-9 B9:12
on_plan|5.93|A1:32 A2:22 A3:7 A4:6 A5:7 A6:7 B3:-5 B6:7 B8:-5 C1:7 C2:16 C3:4 C4:8 C5:5 C12:11 C13:12 D3:5 D10:24 D13:-4 D15:13 D16:10 D17:12 F2:5 F3:7
on_progres|7.08|B5:13 F1:11 F2:30 F3:9
on_protection|7.49|C5:9 D2:31 D16:10
on_pupil|6.93|A1:6 A6:11 D8:16 D11:7 E10:15 F1:5 F2:10 F10:14
on_reduc|7.96|C3:-4 C6:19 C10:20 G7:25
on_register|6.43|A1:21 A5:20 C1:10 D15:4 E13:5 E14:6
on_request|7.77|D6:4 E5:-12 E7:12 F2:15
on_result|8.47|D6:15
on_return|7.37|C4:47
on_roll|5.74|A1:14 A4:6 A6:8 B9:22 C5:4 C10:14 C11:-4 C12:-4 F1:19 F3:15
on_safeguard|7.49|A6:8 E8:12
on_same|6.43|A2:14 A3:10 B8:21 C2:12 D5:5 D13:34 E4:15 E8:6 E13:14
on_school|6.93|A1:6 C6:12 D10:16 D11:15 D12:11
on_screen|7.37|B2:25 B9:13 E10:20
on_seat|7.62|D8:13 E10:42
on_second|7.96|A3:4 C2:6 D7:15 E13:9
on_sen|8.18|C6:18 D2:19
on_senior|7.62|E1:14
on_separate|8.47|D13:17 D14:16
on_september|7.17|E3:12 F4:31 F6:32
on_shar|8.47|E10:29
on_sheet|8.18|A1:15 B5:28 C1:13
on_short|8.18|C6:18 D6:21
on_single|8.47|D13:13 F5:14
on_site|8.47|E3:8
on_staff|7.08|A5:34
on_staffroom|8.47|E10:21
on_statutory|8.47|E5:12
on_strength|8.47|D6:23 D14:21 F3:25
on_student|7.96|A3:5 D9:13 D11:24 D16:7
on_suspension|7.77|C4:23 C7:-11 F9:4
on_system|7.77|A1:35 E8:10
on_target|8.47|B1:-5 B4:-6
on_telephone|8.18|C2:13 C3:19 E10:21
on_that|7.96|A3:8 A4:12 B5:20 D11:20 F4:9
on_their|6.43|A1:-5 A5:29 C11:8 D4:23 D10:8 E1:7 E4:8 F1:-22
on_them|8.47|B5:-6 C6:7 D16:36 E8:15 F10:12
on_these|8.18|E2:10 E4:15 F2:27
on_thing|8.47|B5:21 D7:20
on_this|6.57|B3:-4 C3:6 E1:9 E2:13 E5:25 E7:13 F1:11
on_thursday|7.77|B9:21 C11:9 D12:16 E9:16 F4:8
on_time|5.88|B3:-5 B4:-5 B6:-6 C1:39 D5:39 E7:31 F4:7
on_to|6.57|A5:5 B9:8 C2:4 C5:12 C11:18 D10:-5 D14:9 E9:9
on_top|8.18|A3:22 D1:8 D2:-6 D17:49
on_track|8.47|A2:10 F2:8
on_tracker|7.96|A2:33 A3:6 A4:27
on_train|6.93|C4:11 E1:15 F2:13
on_trauma|7.26|E3:48
on_trust|8.47|E4:35 E5:4
on_tuesday|7.62|B2:-4 C2:15 D14:26
on_tutor|8.47|D2:5 D7:-7 D15:10 G5:-9
on_two|7|C7:6 D2:14 E1:7 E3:-7 E13:8 F4:9 F8:17 F10:8
on_us|8.47|C7:5
on_virtual|7.37|B1:14 B6:18 E1:20
on_visit|8.47|
on_wall|7.26|C9:6 D17:14 E10:30
on_we|7.96|C11:9 D10:42
on_website|6.43|A6:-15 B5:-9 C1:-5 C9:-9 F3:-9 F4:5
on_wednesday|7.49|C11:8 D14:32 E13:28
on_what|5.8|A2:8 A4:-5 B5:27 D4:6 D8:7 D9:9 E4:10 E7:13 E8:13 F1:5 F2:9 F7:6 F8:18
on_whether|8.47|B5:6 D1:6 D17:12
on_which|6.52|A1:10 A2:6 B4:4 C10:14 D3:9 E9:6 F6:12 G7:20
on_whiteboard|8.18|E10:41
on_who|8.18|C10:4 D2:22
on_within|8.47|C11:16
on_work|8.47|D4:12 E12:14 F1:9
on_year|7.96|A2:14 D1:12 D9:13 D11:18 F1:13
on_your|8.47|A5:18 C11:20
once|4.12|A3:8 A5:-9 A6:-5 B1:19 B3:-7 B4:-6 B6:4 B9:-5 C1:-5 C2:15 C6:-5 C7:5 C8:-4 C9:-6 C10:6 C11:7 C12:-5 D1:-7 D2:-5 D3:-4 D6:9 D7:-5 D8:-5 D10:-6 D13:11 D14:-5 D15:-4 D17:-5 E2:-4 E3:9 E4:6 E8:24 E10:-4 E11:14 E12:22 E13:6 F1:19 F3:-5 F7:11 F8:11 G3:6 G5:4
once_each|7.77|A2:7 B1:-6 E12:18 E13:17
once_every|7.62|D3:9 D4:13 E11:9 E12:19 F2:17
once_fortnight|8.18|D4:12 E11:17
once_half|7.77|C10:9 E12:23
once_if|8.18|
once_in|6.01|B1:22 B6:7 D6:-4 D12:7 E3:6 E11:10 E13:10 F7:4
once_look|8.18|
once_month|7.62|A5:-13 C10:13 E11:17 E12:32
once_term|6.73|B1:33 B2:4 E6:14 G1:12 G3:20 G4:11 G7:8
once_we|8.47|B6:5 D9:6
once_year|5.56|A4:8 B1:-5 B5:4 B8:5 C10:8 D6:27 D13:9 E3:9 E4:18 F1:40 F2:-7 F4:8 F6:7 F7:20 F8:24 F10:5
one|3.07|A1:15 A3:16 A4:-8 A5:12 B1:10 B4:9 B5:-7 B7:8 B8:9 C1:-6 C6:-4 C7:6 C9:-4 C10:-9 C11:12 C13:-6 D1:-4 D2:-6 D3:11 D4:4 D8:9 D9:-6 D11:10 D13:42 D14:-5 D16:-4 E2:8 E10:-8 E11:6 E13:12 F2:-6 F5:9
one_adult|7.62|A5:13 C11:13
one_afternoon|8.47|E1:22
one_another|7|A2:7 A3:7 C11:13 D3:27 E13:12 G1:13 G8:17
one_at|8.47|B4:7 D11:9
one_child|7.08|A3:5 C8:22 C11:13 D3:18 E13:12 F3:14
one_club|8.47|
one_day|6.86|B7:24 C4:29 C11:-8 D12:14 D14:14 E1:8
one_disadvantage|8.47|A3:7
one_each|8.18|B1:22 D11:25 F1:5 F2:8
one_for|7|B4:12 B7:6 C4:15 C12:9 D9:11 D13:12
one_good|8.47|D12:24
one_governor|8.18|E2:33 F2:-4
one_hour|8.47|E1:18
one_if|8.47|B8:11 C9:18
one_in|6.39|A1:5 B1:10 C7:7 C11:9 D6:7 E14:13 F5:4 F6:5
one_is|7.08|A6:7 B1:7 C7:16 F1:5
one_it|8.47|C10:15
one_its|8.18|B7:7 E2:34
one_kcsie|7.62|E3:5 E5:17 E7:8 E8:8
one_list|7.96|A1:29 D3:17
one_meet|8.47|D13:31
one_named|7.96|E11:24
one_occasion|8.18|C7:19
one_on|8.47|F1:-6 F4:6
one_or|7.37|B6:14 E3:8 E7:7
one_our|6.86|A1:9 B4:7 B7:18 C11:10 D11:17 E3:4 E5:5 E7:12 E8:4
one_page|5.85|B3:-5 B8:24 C8:5 D8:37 D17:21 F5:30
one_pep|8.18|B1:12 B6:13
one_person|7.17|A3:11 A5:11 B3:-5 D3:30 D12:7 E11:27
one_place|8.18|A1:35 C13:12
one_plan|6.52|B2:5 B3:-7 D3:13 D5:27 D13:46
one_plann|8.47|D13:43
one_pupil|8.47|A3:11 F3:11
one_question|8.47|B4:7 C6:13 D11:20
one_room|8.47|C12:4 E13:8
one_school|7.49|B1:10 C1:6 C2:11
one_session|7.96|D4:30
one_set|8.18|D3:17 D5:15 D13:23
one_sheet|7.77|A6:11 D8:5 D13:14 D17:7
one_side|7.26|B8:20 D8:37
one_social|8.47|A1:22 A6:7 C3:8
one_special|8.47|
one_suspension|7.77|C3:-6 C4:9 C7:10
one_their|8.47|E2:37
one_them|7.08|A1:8 B3:11 B4:16 C11:12 E4:10 E13:18 F3:13
one_these|7.49|A1:5 C3:10 C5:6 C11:7 C12:6
one_thing|7.96|A3:8 D1:16
one_those|8.47|D8:11
one_to|6.86|B1:5 C11:6 D2:6 D4:10 D7:10 D11:13 D13:7 D15:27 E11:11 E13:7
one_train|8.47|E3:11 E13:8
one_tuition|7.96|D2:9 D7:8 D15:37
one_view|8.47|A3:6 E13:24
one_was|8.47|B7:7
one_we|7.96|A5:11 B8:6 D10:23
one_week|8.47|B2:10 B9:21
one_who|6.86|A5:19 B2:5 C3:8 D11:14
one_with|7.49|B8:20 C8:10 D4:13 D11:16 D13:19
one_within|8.47|
ones|5.88|A2:7 A3:11 B4:40 B6:6 C4:-6 C7:6 D3:5 D6:9 D7:8 D9:5 D12:6 D17:5 F6:18
ones_are|7.37|B4:18
online|6.35|B1:23 B3:25 B9:35 C4:19 C11:-6 D12:15 D15:4 E3:11 E5:6 E8:4 E10:-4 F4:11
online_in|8.47|D15:12
online_platform|8.47|
only|4.44|A1:-5 A4:-5 A6:-5 B1:-4 B3:-6 B4:-5 B7:4 C1:-5 C2:-6 C3:12 C5:45 C7:-5 C10:16 C11:-6 C12:7 C13:-4 D1:-5 D3:-6 D7:12 D9:-4 D10:-5 D11:-5 D13:5 D14:-4 E10:55 E11:9 F3:24 G2:8
only_after|7.49|C3:19 C4:9 C5:16 C12:10
only_be|8.47|C3:7 C5:-8
only_by|8.18|C10:6 D4:8 D8:14 E10:-5
only_ever|8.18|C5:7
only_for|7.26|C10:20 D15:7 D16:9
only_if|7.17|C5:42 C10:11 E10:16
only_in|7.49|C3:5 C5:18
only_on|8.18|B5:11
only_one|8.47|A3:19 D5:10
only_then|7.96|C3:8 C6:16 C9:10 C12:20
only_those|7.96|A1:12 D8:-9 E10:31
only_to|7.49|E10:27
only_when|6.52|A3:6 C3:17 C4:18 C5:31 D12:8 E11:27 F3:4
only_where|7.77|C5:16 E10:6 F2:5 F3:16
only_with|7.37|C10:5 E10:23
open|5.25|A1:-5 A4:9 A5:-5 A6:6 B1:-5 B3:36 B4:17 B5:-5 B7:5 C2:-5 C9:-4 C11:-4 C12:6 D2:20 D10:9 D11:5 D12:5 D15:13 E10:11 E11:8
open_in|8.18|C5:-4 E11:12
open_meet|7.96|B3:17
open_to|7.08|C5:7 D2:20 D15:27
open_until|8.18|A6:20 C3:8 C12:18
open_with|7.37|B3:48 D12:17
operat|8.47|A1:26
opinion|7.62|A6:9 B3:15 D5:21 D13:13
opportunity|6.79|C3:8 C9:12 C11:10 D10:14 D11:11 E12:22 F10:12
opportunity_for|7.77|C9:17 D10:20 E12:30
opportunity_to|7.96|B2:5 C11:9
option|7.49|C5:6 E6:39 F10:10
optional|8.47|E10:-4
or_abroad|8.18|
or_accommodat|8.18|
or_another|8.47|B2:5 E4:13
or_are|7.62|E13:10 F3:13
or_at|7.62|D15:10
or_attachment|8.47|D14:12
or_before|8.18|D5:18 E5:6
or_behaviour|8.47|C2:12
or_being|8.47|B7:4 D9:8 E14:26
or_breakfast|8.47|D2:19 E11:8 E14:12
or_by|7|A1:10 A5:9 D4:7 D7:8 E14:9
or_can|8.47|B3:9
or_carer|6.07|C2:17 C10:6 E11:9
or_chang|8.47|B7:11 D9:16
or_child|5.16|B9:7
or_cin|8.47|B8:7
or_college|8.18|B9:14 C11:9
or_come|7.96|B1:5 B2:21 D7:9
or_coming|8.47|E11:8
or_count|8.47|B4:14
or_cp|8.18|B9:9 C1:8
or_dad|7.96|D9:26
or_day|8.47|C6:12
or_deputy|7.77|E8:24
or_draw|8.47|B3:23
or_education|8.47|D5:10
or_ehc|7.96|D5:-11
or_exclusion|8.47|C3:7 C13:9
or_fami|6.73|C3:12 D9:-4 D13:7
or_film|8.47|B3:15
or_for|8.18|E14:18
or_friend|7.17|B3:18
or_from|7.96|A3:19 C11:14
or_green|8.18|
or_guardian|7.08|B8:14 C3:9 E6:13
or_had|7.62|A1:10
or_has|7.08|A1:12 A3:7 C3:5 D2:6 D11:18 E10:11
or_have|6.48|A2:4 C6:13 D15:9 D16:11
or_her|6.79|A5:7 B3:14 C5:10
or_in|6.27|A1:13 B1:5 B2:5 B3:7 E8:4 E10:29
or_is|7.26|B8:6 F9:18
or_job|8.47|D10:18
or_join|7.17|B7:20
or_kinship|8.18|A5:7 C3:6 C5:12
or_late|8.18|C2:11
or_live|7.26|A1:8 G3:14
or_living|7.96|
or_look|8.18|C2:10
or_meet|8.47|C8:16 E7:32
or_miss|8.47|C2:16 C3:9
or_more|7.17|A3:16 C1:-5 C5:12 C7:13
or_new|8.47|B7:8
or_no|7.77|D2:30 D3:14 D4:11 D15:5 D16:14
or_none|8.47|B2:14
or_not|5.78|B4:13 B9:12 C6:5 D2:36 D12:6 D15:21 D16:38 D17:10
or_on|6.48|A1:-4 A2:12 A5:11 A6:12 B2:13 B9:12 C6:10 C11:7 D5:9 D11:9 E10:17
or_other|7|A1:8 A5:8 C8:28 E7:7
or_parent|7.08|C2:12 D12:8 D14:12
or_part|8.18|B3:29 E1:16
or_personal|8.47|B2:7 D12:19
or_present|8.47|A1:23 D2:5
or_previous|8.47|D11:22
or_progres|8.47|C2:22
or_provid|8.18|
or_public|8.47|
or_record|7.96|B3:30
or_red|7.77|B6:31
or_report|7.96|D5:8
or_residential|8.18|B2:10
or_review|7.96|C10:15 D8:25
or_school|8.47|D11:27 E14:13
or_screen|8.18|E10:14
or_send|7.77|B2:7 B3:33 E9:52
or_shar|8.18|A3:5 B1:12 E10:6
or_she|6.79|A5:12 B3:11 B5:8 E5:5
or_so|8.47|B1:16 B7:7
or_social|6.86|A3:15 B8:7 C3:27 E6:12
or_sooner|7.62|B7:5 F4:32
or_special|7.49|B8:-6 C6:15
or_specialist|8.47|D7:23 E14:22
or_subject|8.18|B3:17 D4:12
or_talk|8.18|B3:54 E10:13
or_three|7.37|B4:20 B7:11 D3:-4 F3:5
or_to|6.93|B3:10 C3:5 C11:10 D11:5 E8:5
or_train|8.18|D10:39 F2:6
or_tutor|8.47|A5:6 D16:14
or_two|7.62|B6:15 E3:9
or_under|7.77|D1:14
or_was|8.47|A1:10 D10:22
or_welfare|8.47|E8:7
or_were|7.49|D10:5 D11:19 D12:8
or_when|8.47|D9:9
or_who|6.52|B7:7 B8:23 F10:17
or_whose|8.47|F3:25
or_with|8.18|
or_without|7.96|C6:10
or_year|8.47|F3:11
or_young|8.47|D14:7
order|4.88|A1:8 A5:-4 A6:21 B4:-4 B8:22 C1:-4 C11:-5 D11:-5 D14:4 F3:7
order_after|7.77|
order_or|6.2|
order_to|7.37|C3:9 C6:9 D14:17 E10:4 F3:8 F7:12
ordinary|6.48|C8:8 D2:7 D8:6 D15:11 D16:38 D17:19 F1:-4 F2:21
ordinary_lesson|8.18|D8:13 D17:33
ordinary_pupil|7.77|B5:5 D16:37
ordinat|8.47|D6:10 E9:-8
oriel|7.49|D1:10 E1:5 E13:22
osei|8.47|E2:8
osei_marsh|8.47|E2:8
osgood|8.18|
osric|8.18|C6:32
other|3.72|A4:-7 B2:15 B3:-10 B4:-6 B7:-4 B9:-5 C2:-8 C3:16 C4:-7 C5:24 C6:-5 C8:11 C9:5 C10:-5 C11:-5 D1:27 D2:18 D6:-5 D7:-6 D8:-6 D11:9 D12:-8 D13:15 D15:16 E2:-5 E6:20 E9:31 E10:23 F2:-7
other_adult|8.18|A5:10 A6:19
other_agenc|7.49|B2:19 C12:15 D5:6 E9:45
other_approach|8.47|C3:37 C13:26
other_are|7.62|C9:6 D1:17
other_as|8.47|C9:24 D16:15
other_authorit|8.47|B1:9
other_case|8.47|F3:21
other_children|6.73|D1:17 E10:25
other_cours|8.18|C5:4 E6:15
other_course|8.18|C5:19
other_do|8.47|D11:13
other_in|8.47|C8:7 D1:25
other_may|8.47|C9:17 D1:12
other_option|8.47|C5:8 E6:23
other_parent|8.47|
other_people|7.96|E9:32
other_plan|8.47|B1:14 B2:12 D3:35 D13:6
other_polic|8.47|
other_professional|7.26|B1:13 B2:32 C12:10 D5:-4 E9:41
other_pupil|6.2|A1:-4 B5:5 B8:5 C1:27 D1:14 D2:-4 D15:11 E10:13
other_school|7.96|C5:-4 C10:9 C11:15
other_servic|7.96|B2:13 C13:6 D13:12 E9:19
other_staff|8.47|D8:5 E7:10 E10:18
other_student|7.17|D1:15 D2:18 D15:15 E10:8
other_than|7.37|A5:8 B6:21 C5:8 D4:22
other_their|8.47|D1:22
other_to|8.18|D11:12
other_way|8.18|C5:35 C9:5
other_ways|8.47|C3:30 E6:9
other_we|8.47|
other_who|8.47|B2:17 D1:8 D17:12
other_with|8.47|
other_year|7.96|E4:38
otherwise|6.48|B9:14 C6:15 C12:19 D4:6 E10:7
otherwise_than|7|B9:17 C6:18 C12:23 D4:7
otterspool|8.47|E2:6 F7:14
ottilie|6.79|A2:9 A5:14 B1:12 B3:5 B4:-4 E9:17
ottoline|7.37|D14:8
ought|7.77|A2:14 A3:11 B3:6 C5:13 D10:21
our_academ|7.77|B3:19 B7:5 C1:14 C4:8 D1:12
our_admission|7.62|A1:9 C11:10
our_adviser|8.18|B6:7
our_aim|7.96|
our_approach|8.47|C9:17
our_attendance|8.47|C1:9
our_behaviour|6.73|C9:25 F9:44
our_best|7.96|C6:11 D5:11 D17:23
our_care|7.96|A2:7 A4:29 A5:8
our_child|8.47|B9:18 C10:24 E8:23
our_children|5.65|A1:8 A2:11 A3:12 A4:19 C1:8 C3:5 C5:8 C6:9 D2:7 D10:9 D11:7 D16:10 E7:7 E14:15 G1:14
our_cohort|6.68|A2:-4 A4:35 A6:11 C1:6 C2:9 C7:10 C10:7 D2:7 D4:14 D8:22 D10:11 D12:12 D17:5 F1:11
our_complaint|8.47|
our_data|7.96|A1:9 A3:5
our_designat|6.48|B1:12 D8:-6 E1:54 E2:14 E8:25 E13:4 F2:-5
our_door|8.47|A1:16
our_famil|7.96|A1:14
our_foster|7.96|A5:15 B5:11 D11:34 F1:13
our_govern|8.18|C5:7 F1:6 F4:10
our_governor|7.49|E2:8 E4:34 F1:35 F2:-9 F3:12
our_group|8.47|A5:12
our_head|8.47|B1:10 B9:12
our_help|8.47|C7:7 D2:17
our_job|7.96|C9:22 D6:12 D7:14
our_key|8.47|A5:12 D17:22
our_learner|8.18|C1:5 C2:18 D10:21
our_list|7|A1:43 A2:6 A5:20 A6:16
our_look|6.68|A1:5 A4:30 B9:15 C3:7 C11:-6 D2:8 D4:8 D10:12 D11:5 D12:23 D15:10 D17:10
our_mental|7.77|D14:13
our_nursery|7.37|A1:15 A2:26 A3:11 B8:6 C8:22 D3:15 D12:6
our_own|6.57|B6:7 D2:38 D7:15 E6:19 F4:13 F8:17 F9:11
our_peps|7.26|B4:7 B6:35
our_plan|7.26|A3:26 B6:53 B8:6 C7:7 G3:23
our_polic|8.18|
our_policy|7.77|C9:13
our_previous|8.47|A2:22 A4:35 A6:17
our_pupil|5.56|A4:-4 B7:8 C5:-8 C7:-5 C10:7 D1:-4 D2:13 D5:-9 D7:17 D14:5 D16:15 D17:16
our_roll|6.31|B1:9 C1:-6 C10:29 C11:-5 C12:13
our_safeguard|7.26|E13:8
our_school|6.16|A3:9 A4:-5 B1:-4 B7:9 C9:9 C11:6 C13:10 D1:10 D14:5
our_senco|7.77|D5:22
our_senior|7.77|D14:14
our_special|6.62|A1:10 B5:6 B8:8 C1:10 C3:5 C5:6 C8:10 C9:8 C10:9 C11:4 C13:5
our_staff|7.49|A4:10 C6:6 E3:7 E9:20
our_student|6.39|A3:4 C1:9 D2:8 D4:10 D11:18 D15:8 E4:6
our_support|7.77|C7:24
our_train|8.47|D14:17 E3:20
our_two|8.47|E13:61
our_valu|8.47|
our_website|6.93|D16:-7 F4:28
our_work|8.18|E2:18 F8:47
ours|5.85|A6:6 B2:11 B3:-6 B6:15 B8:26 B9:29 C2:5 C4:6 C10:17 D6:12 D7:15 D10:7 F1:6
ours_is|7.62|B6:16 D7:7
ours_on|8.47|B6:17 C11:9
ours_we|8.47|B8:13 C10:27
ourselv|6.57|C9:8 C10:14 C12:5 D1:9 D6:8 D7:6 E6:6 E9:17 F3:16 F8:56
ourselv_against|7.96|F8:48
out|3.79|A1:8 A2:8 A4:5 A5:-5 A6:7 B1:-5 B2:5 B4:-9 C1:7 C2:-4 C5:-4 C9:18 C10:5 C11:-9 C13:-6 D4:-5 D6:5 D7:19 D10:8 D11:23 D14:-6 D15:4 D16:12 E1:10 E5:-4 E7:-4 E8:7 E9:-4 E10:10 F3:29 F4:-4 F5:4 F7:7 F10:9 G5:4
out_as|8.47|A2:10
out_at|8.18|B2:6 B3:-6
out_because|8.47|D11:8
out_by|7.17|A1:10 D11:17 D16:16 E14:9 F7:9
out_clas|7.62|A2:11 C11:-4 D4:11 D17:12 E1:45
out_first|7.96|B3:16
out_for|7|A5:14 B3:13 E2:8 E8:19
out_from|7.96|B2:15 D8:11 D9:16
out_governor|8.47|F3:33
out_hour|7.96|C2:-5
out_how|7.49|D1:25 F1:10
out_in|6.62|B5:10 C8:6 D7:12 D10:9 E10:12 G5:4
out_it|8.47|A2:14 B8:18 F9:20
out_lesson|7.96|E10:37 E14:13
out_loud|8.47|D10:15 E8:13
out_on|7.77|B2:13 B9:12 D6:18 D11:17 D13:6 F5:12
out_or|8.47|C8:20 C9:8
out_school|8.18|C4:15 D7:12 D15:16
out_ten|8.47|B3:26
out_that|8.47|A4:27 B8:27
out_to|7.49|B9:10 C2:6 C12:6 D1:-6 D6:16 D7:7 D17:14
out_trigger|7.77|B4:-14 C8:14
out_what|6.01|A4:22 C9:22 D9:6 D10:11 D15:6 D16:8
out_which|8.18|A1:29 D7:17
out_who|7.77|A1:6 A6:48 C10:19
out_why|7.96|C1:29 C9:14 D11:13
outburst|8.47|C6:12 C9:43 D14:15
outcom|5.14|A1:-5 A2:18 A3:4 A4:-4 B3:-4 B4:21 C1:-6 C5:6 D1:14 D3:16 D6:6 D13:9 D14:18 F1:15 F2:11 F3:36 F7:12 F10:49
outcom_are|7.37|A3:-8 B4:34 F8:9 F10:21
outcom_attendance|8.47|B4:7 D3:9 F1:17 F3:7
outcom_by|7.49|A3:15 F2:8 F10:44
outcom_care|8.47|D13:14 F3:13
outcom_children|8.18|A2:10 E2:5
outcom_for|7.26|A2:27 A3:7 D1:25 F3:15 F10:23
outcom_pupil|8.47|F3:24
outcome|6.43|B4:33 B5:13 D14:5 F3:6 F7:6
outcome_each|7.96|B4:4 D14:9
outcome_is|8.47|B4:7
outing|7.77|E14:35
outside|5.76|B6:5 C7:32 C9:-5 C10:-8 D2:21 D4:4 D7:48 D10:12 D14:15 E12:30 G1:9 G8:12
outside_advice|8.47|D7:14
outside_help|8.47|C7:11 D7:42
outside_school|8.18|B9:-5 C10:-13 E12:5
outside_specialist|7.77|C7:30 D7:27
over|4.95|B1:7 B3:-4 B6:5 B7:-5 C1:10 C6:5 C7:-4 C8:9 C9:-5 C10:-5 C13:4 D2:-6 D3:7 D4:14 D6:7 D8:4 D11:11 E3:5 E5:6 E10:13 E12:6 E13:12 F10:7 G3:10 G4:8
over_by|8.18|C1:11 D4:15 D5:11
over_every|8.18|B1:12 B2:10 B6:20 C1:5
over_for|8.18|A5:11 D11:31
over_group|8.47|A2:5 A3:5 A4:13 E13:11
over_it|7.62|A1:11 B8:20 C8:14 E3:17 E5:18
over_represent|7.77|F10:21
over_time|8.47|D1:21 D6:8 D17:9
over_to|7.77|C11:24
over_what|8.18|C12:11 D4:22 D8:24
over_with|7.77|C1:16 C8:15 C13:7 D6:21 D9:11
overall|7.77|A2:7 F4:-5
overall_responsibility|8.18|F4:-5
overlap|7.49|A2:29 A3:46 A4:14
overlap_with|8.47|A2:41 A3:21
overlapp|8.18|A3:31
overlook|7.77|A1:8 D11:41 D14:12
overnight|8.47|
overse|7.26|D3:4 D4:31 D15:5 G1:16
overse_it|8.47|D3:8 D4:48 D15:8
oversee|8.18|D4:29
overseen|7.49|D3:8 D4:41 E2:9
overseen_by|7.49|D3:8 D4:41 E2:9
oversight|7.08|A2:9 D4:11 E2:28
oversight_this|8.47|A2:-4 E2:37
oversubscription|7.37|C11:23 D2:-8
oversubscription_criteria|7.49|C11:24 D2:-9
overview|7.62|A1:28 A2:5 A3:18 F1:12
own|4.62|A2:5 A4:-5 A5:11 A6:-4 B1:-5 B2:12 B3:33 B4:-5 B8:6 B9:9 C1:-4 C2:-4 C6:-4 C10:-5 C11:5 D2:18 D4:7 D6:-4 D9:-4 D10:-6 D12:-5 D13:12 E4:18 E6:9 E10:-5 E12:4 F4:4 F8:9 F9:4 G1:10 G5:8 G6:6
own_assumption|8.18|E6:29 E12:7
own_choos|8.18|A5:32
own_in|8.47|A2:29 B2:14
own_page|8.47|B2:7 B3:10
own_section|7.17|B2:14 B3:28 B8:11 B9:9
own_train|8.47|E1:7 E4:23
own_view|7.77|B3:21 D3:6
own_website|8.18|E2:15
own_word|7.96|B3:25
owner|6.79|A2:10 D3:12 F4:24
owner_director|7.96|
oxlade|7.77|E2:11
oxlade_thirsk|7.77|E2:11
p|6.43|D14:10 E1:10 E8:-8 E12:28 E13:10
p_quillfeather|8.47|
p_wintergreen|8.18|
pa|7.77|C2:17
pace|7.77|A2:15 C9:17 C11:10 D1:29 D15:5 D17:14
pack|7.96|C11:14 F3:9
package|8.47|C5:18 C7:31
page|4.72|A6:9 B2:5 B3:25 B4:-5 B5:-4 B6:-5 B8:21 B9:10 C1:-4 C2:-5 C9:-5 C11:-4 C13:4 D3:-5 D7:-5 D8:40 D13:14 D17:13 E5:10 E7:13 E9:6 E10:8 E13:-6 F1:9 F2:10 F3:-5 F5:36 F6:13 F7:14
page_about|7.96|C8:-5 C13:21 D8:11 D10:11
page_agre|8.47|B8:-5 D13:21
page_education|8.47|B8:6
page_for|7.77|A2:9 A6:6 D8:4 E7:25 F5:12
page_is|8.18|B3:17 D13:40
page_on|8.18|D8:11 D17:13 E9:25 F2:16
page_one|7.96|B3:35 D13:16 E13:-11
page_profile|6.68|D8:40 D17:8
page_summary|8.18|B8:-4 F4:8 F5:19
page_that|8.18|C8:7 F5:19 F6:8
paid|5.98|A3:-5 D10:9 D11:13 D15:6 D16:-8 E4:-6 E14:12 G5:9
paid_by|8.47|B5:-6
paid_for|6.68|A3:-5 B5:15 D10:13 D15:8 E4:-7 E14:17 F1:5
paid_to|7.96|D16:-8 G5:11
painful|7.96|D9:33
pair|7.77|A5:4 D4:12 E13:31
pair_child|8.47|A5:6
pandemic|8.47|D15:15
panel|6.1|A1:-5 A3:28 A4:6 C7:12 C9:-5 D2:33 D3:4 D11:14 E6:5 E8:-4 E9:5 F1:-4 G6:17
paper|5.69|A1:-5 A2:-5 A5:-4 B3:-6 B4:5 B5:-5 B8:12 C1:-5 C9:-5 C10:19 C11:23 D1:-4 D2:10 D3:-4 D5:12 D6:9 D7:7 D8:11 D10:-6 D13:11 E10:15 F1:19 F2:23 F3:32 F4:6 F7:8
paper_are|7.96|C11:30 F3:18
paper_every|8.47|D5:17 F2:19
paperwork|8.47|B9:18 C6:17 D5:21
paragraph|7.17|B9:28 F5:15 F6:11
parent|3.51|A1:5 A2:-7 A3:6 A4:-4 A5:-7 B3:-13 B4:-8 B5:6 B6:-6 B7:-5 B8:30 B9:-6 C1:-5 C3:7 C4:-8 C7:-11 C8:16 C9:-6 C11:-10 C12:47 C13:-7 D2:-8 D3:-8 D4:-11 D5:4 D6:-6 D7:-6 D8:-7 D9:8 D10:-7 D11:-7 D13:25 D17:-6 E2:-6 E5:-5 E7:-6 E8:-5 E9:-4 E10:-6 E11:12 F1:-12 F2:-5 F3:-6 F4:-5 G3:9 G6:5
parent_about|8.47|C3:10 G3:20
parent_adopt|8.47|B5:12 C3:21 G3:23
parent_agreement|7.96|B8:16
parent_are|6.52|B3:-5 B8:8 C2:9 C3:-9 C6:5 D9:5 E5:-9 E11:-5 E14:13
parent_authority|8.47|C12:7
parent_before|7.77|C3:17 C12:10
parent_can|7.96|B8:13 C2:-20 E7:-10 E11:-5
parent_cannot|8.47|
parent_carer|6.57|B2:-4 D12:4 D13:18 E11:50
parent_child|8.18|C12:9
parent_each|8.47|B2:4 D12:17
parent_even|7.08|A3:41 B1:45 C12:-5 D2:-5
parent_first|7.96|C3:11
parent_guardian|7.37|B5:9 B8:-4
parent_have|7|A1:13 C12:-12 D9:12 D13:13
parent_in|7.62|A6:-11
parent_is|8.47|
parent_may|7.77|B8:12 C7:-27 D9:8
parent_on|8.47|C12:8
parent_or|5.69|B8:10 C2:14 C10:5 E6:8
parent_previous|7.77|B8:32 C3:7 C12:6
parent_pupil|7.62|C8:20 C12:15 D5:9
parent_receive|8.47|F1:-35
parent_review|8.47|A6:8 B8:4
parent_says|8.47|C12:36
parent_should|8.18|C2:-6 D13:30
parent_social|6.73|A1:9 A6:13 C2:13 C10:12 C12:22
parent_sometim|8.47|B4:-7
parent_special|8.47|A1:8 D12:14
parent_staff|8.18|C8:12
parent_tell|7.77|C12:6 D9:16
parent_then|7.96|C3:15 C12:9
parent_to|7.17|C6:23 D13:16
parent_where|8.18|B2:10 C8:7
parent_who|7.08|A1:8
parent_wish|8.47|B8:12 C12:10
parent_with|7.96|A6:9 C3:7
parent_would|8.18|D1:21
parental|5.44|A1:-7 A6:47 C2:7
parental_responsibility|5.46|A1:-7 A6:48 C2:7
parish|7.96|D12:12 E14:13
park|8.47|
part|3.94|A1:-7 A2:-4 A4:8 A5:-5 A6:-6 B1:-5 B2:23 B3:6 B5:-5 B6:-6 B9:32 C2:-8 C3:-7 C4:-6 C5:5 C8:-5 C9:-5 C10:16 C11:-7 D1:-5 D2:-5 D4:-4 D5:-5 D6:10 D8:-5 D9:-5 D12:-7 D14:-5 D16:9 E4:5 E9:5 E10:-5 E14:4 F1:20 F2:-5 F3:-6 F4:-7 G4:9 G6:8
part_care|7.49|B2:-12 B8:-6
part_child|8.18|B9:5 C9:12
part_each|8.18|C13:5 E3:5 F1:4
part_from|8.47|D10:10 E14:14
part_in|6.1|B2:5 B3:-5 B9:21 D10:15 D11:17 E4:7 E9:23 G2:8 G6:21
part_it|7.62|B3:20 B9:11 D16:6 G5:12
part_kcsie|8.18|E8:12
part_look|7.77|C10:7
part_met|8.18|
part_one|6.93|E5:19 E7:7 E8:8 F1:16
part_or|8.18|B4:5
part_pep|7.77|B1:9 B2:4 B9:13
part_plan|7.62|B9:27 C13:18 F1:9 F8:10 F10:10
part_return|8.47|D6:43
part_their|8.18|B2:13 B3:18 D7:6 D15:15 E3:5
part_time|5.8|B2:-5 C1:-5 C5:12 C6:12 C10:48 G4:22
part_to|8.18|B2:-4 D6:9
part_week|6.86|B9:52 C10:-5
part_what|8.47|F1:12
particular|6.68|A1:5 A4:29 C1:10 C8:28 D7:9 E6:13 E7:8 E10:6
partner|6.52|B2:9 B5:6 C1:8 C4:9 C13:6 E9:53
partnership|6.68|E9:24 E11:-4
partnership_days|8.47|E9:42
partnership_with|7.49|C1:5 E11:-5
party|6.86|B9:5 C10:5 C11:10 C12:8
party_if|8.47|
pass|5.51|A1:4 A2:5 B1:4 B4:9 B6:5 C1:-5 C11:19 D8:10 D11:17 D14:6 E8:38 E9:5 E14:17 F4:23 G1:6
pass_on|6.86|A2:11 B5:5 C2:5 C11:24 E8:33
pass_over|7.62|D10:6 D11:38 D12:8
pass_to|6.93|A1:6 B1:9 B4:5 C1:-5 D8:19 E8:14 G1:10
passport|6.27|B8:19 D8:67 D17:7
passport_to|8.47|D8:17
past|5.63|A1:27 A3:15 B3:8 B8:-5 C1:9 C2:5 C8:25 C11:-4 D8:9 D9:10 D11:8 D12:-4 F1:5
past_nine|7.62|C1:12 C2:13
past_or|8.47|A1:23 D2:5
past_six|7.08|A1:17
pastoral|5.69|A1:9 A2:13 A3:9 A4:5 A5:14 C1:9 C9:5 C11:-5 C13:8 D2:17 D4:7 E12:25
pastoral_admission|8.47|F4:8
pastoral_lead|8.18|A2:17 C13:21
pastoral_staff|7.26|D4:15 E12:33
pastoral_team|7.26|A1:4 A3:6 A5:12 C1:17 C7:9 C9:13 E12:11
pathway|7.26|D10:21 D14:20
pathway_plan|7.77|
pattern|6.23|A2:5 A4:5 B2:-5 C1:38 C2:6 C3:-7 C7:30 D6:12 E9:10 F3:11 G4:5
pay|6.62|B5:24 D1:-7 D5:-4 D10:14 D15:9 D17:8 E14:52
pay_for|7.49|B5:32 E14:27
pays|6.43|B5:13 C10:15 D14:12 D16:22 E14:43
pays_for|6.73|B5:9 D14:13 D16:24 E14:38
pe|7.77|C1:10 C10:48 D15:53
peake|7.49|A2:11 B1:6 C3:5 D11:7 E13:13 F1:4
peasgood|7.26|E2:12
peasgood_rosalind|8.47|E2:19
peer|5.93|A1:-5 A2:7 B4:7 C11:11 D1:44 F2:7 F8:6
peer_at|8.47|D1:-12
peer_to|8.47|A2:16 D1:10 F2:16
peg|8.47|C11:13 D2:8 D4:25
pell|8.47|
pen|8.18|A4:17 D8:50 D17:17
penhale|8.47|
penhallow|8.47|A2:15 E2:12
pennyfeather|8.47|
people|4.84|A1:9 A4:6 A5:-5 A6:13 B1:13 B2:6 B4:-5 B9:5 C2:7 C3:-5 C6:-4 C11:-7 C12:6 C13:-6 D1:-5 D9:14 D10:14 D11:-5 D12:12 D16:8 D17:-6 E4:5 E6:10 E9:9 E11:5 F3:5 F4:6
people_at|8.18|D9:28 D12:35
people_in|7.26|A3:15 A6:10 D6:5 D10:13
people_look|8.47|E6:33
people_on|8.47|E4:26
people_who|6.31|A1:23 B2:21 B9:10 C2:11 D7:10 D9:16 D10:10 D12:9 D17:-5 E9:19 F3:7
people_with|8.18|A6:4 D15:14 D16:12
pep|2.92|A1:-13 A2:-8 A3:-8 A4:-8 A5:-5 A6:-7 B1:41 B2:38 B3:39 B4:24 B5:18 B6:25 B7:46 B8:20 B9:48 C1:-12 C2:-11 C3:-9 C4:-9 C5:-7 C6:-8 C8:-7 C9:-11 C10:-7 C11:-12 C12:-6 C13:-10 D1:-11 D2:-9 D4:-8 D7:-9 D8:-7 D9:-7 D10:-4 D11:-9 D13:10 D14:-7 D15:-7 D16:-5 E1:-6 E2:-6 E3:-5 E4:-5 E7:13 E8:-6 E9:-7 E10:-8 E11:-6 E12:-4 E13:-6 E14:-6 F1:-7 F2:-9 F3:-8 F4:-7 F7:-4
pep_any|8.47|B9:15
pep_are|7.77|B3:11 B4:20 D17:17
pep_at|8.47|B4:7 B5:5 B7:6
pep_before|7.96|B3:13 B7:26
pep_but|8.47|B8:8
pep_by|7.77|B2:12 B5:13 B7:15 E7:10
pep_come|8.47|B1:16 B3:11 B7:-7
pep_date|8.47|B1:9 B7:40
pep_designat|8.18|B5:17
pep_ehc|8.47|C1:-7 D13:29
pep_ehcp|7.49|B3:-4 D3:9 D13:62
pep_every|8.18|B1:33 B2:12
pep_for|7.17|B1:19 B2:15 B5:4 B7:34 B8:17
pep_form|7.37|B2:8 B5:12 B6:16 D13:7 E7:12
pep_from|8.47|B3:5 D10:22
pep_has|7.49|B2:13 B3:-6 B4:4 B5:6 B9:21 C10:7 G1:12 G5:11
pep_held|8.47|B1:17 B7:21
pep_in|7|B1:21 B3:16 B7:16 B9:10 C11:-5 D3:14 D5:4
pep_inside|8.18|B1:-4 B7:26 C11:7
pep_is|5.32|A1:-4 A5:-5 A6:-4 B1:8 B2:9 B3:-8 B4:14 B5:-5 B6:19 B7:25 C1:-8 C11:-6 D1:-7 D13:-6
pep_it|8.47|B1:6 B6:24 G3:19
pep_meet|4.82|A1:-4 A5:-6 A6:-5 B1:58 B2:26 B3:12 B5:-5 B6:8 B7:30 B8:-7 B9:6 C1:-5 C2:-7 C3:-5 C4:-4 C11:-9 D6:-6 D10:-4 D13:8 E9:-5 E13:-4 F2:-7
pep_or|6.86|B9:34 C10:8 D5:11 D8:18 D13:4 E7:20
pep_personal|8.47|B1:-4 B8:-6 B9:-5
pep_pupil|8.47|B3:6 B9:13
pep_quality|7.96|B6:9 G4:16 G5:21 G7:19
pep_review|6.79|B1:45 B4:6 B9:17
pep_says|7.77|A5:5 B3:20 B5:11
pep_school|8.18|B2:31 B7:13 B8:13
pep_shall|7.77|B1:10 B3:7 B4:19 B7:16
pep_so|7.77|B2:7 D5:16 D13:18
pep_target|5.78|B1:-9 B3:-10 B4:29 B8:-5 D1:-4 D3:5 D12:9 D17:9
pep_that|7.96|B1:7 B4:16 B6:4 B9:14
pep_to|7.26|B1:18 B2:10 B6:11 B7:15 B8:5 C2:14 C11:6
pep_together|8.47|B2:33
pep_we|7.96|B4:9 B9:11 D10:15
pep_what|8.18|B4:30
pep_where|7.62|B3:5 B8:5 B9:10 D13:-5
pep_which|7.96|B1:23 B6:11
pep_will|8.18|B3:12 B7:17
pep_with|7.77|B3:17 B4:6 B6:10 B9:26
pep_within|6.57|B1:-5 B7:43 C11:-9
pep_written|8.47|A5:54 A6:39 B2:15 B3:6 C2:-4
peps|5.11|A1:-7 A2:-8 A5:-4 B1:57 B2:21 B3:7 B4:14 B6:89 B9:11 C1:-6 C2:-4 C3:-7 C10:-6 C11:-5 D1:-5 D5:-8 D6:-4 D17:-4 E7:7 F3:4 G1:31 G3:11 G4:18 G5:18 G7:11
peps_are|6.86|B1:23 B2:29 B3:11 B4:5 B5:9 B6:23 B8:6 D3:15 D5:-11
peps_ehcp|8.47|D3:-7
peps_for|8.18|B1:24 B2:17 B9:24
peps_should|8.18|B1:28 B4:6 B6:19
per|6.07|A5:4 B1:34 B2:-4 B4:-7 C1:6 C8:11 C13:8 D8:6 D13:9 E1:11
per_cent|6.86|B4:-7 C1:10 C13:11
per_term|8.18|B1:35
per_week|8.47|E1:24
percentag|7.77|C1:5 F2:5 F3:63
percentage|7.96|D1:-11 F2:5 F3:30
performance|8.47|B4:-10
perhap|7.77|A3:10 B5:16 B9:9 C1:16 C6:13 E2:4
period|5.93|A2:5 C3:5 C4:29 C10:4 C11:12 E1:14
period_exclusion|7.77|C3:13 C4:7
period_in|8.47|E1:9
perm|8.47|C5:21
permanent|4.62|A1:-5 A2:-4 A5:-5 B3:-5 B4:-4 C1:-4 C3:7 C5:77 C6:-8 C9:-8 C10:-5 C11:-6 C13:-7 D2:-5 D3:-4 D7:-5 D11:-4 E10:-5 F3:-4
permanent_exclud|6.04|C3:-5 C5:50
permanent_exclude|7.17|C5:32
permanent_exclusion|5.15|C3:13 C4:4 C5:60 C6:-7 C9:-5 C11:-5 C13:-7
permission|8.18|A6:9
permit|6.86|A3:17 A4:14 B1:8 D2:5 D4:5 D15:10 D16:8 E1:13 E11:14 F2:5 F3:7
permitt|8.18|A2:24 C3:8 F4:6
perpetua|8.18|
persistent|7.17|C1:35
persistent_absence|8.18|C1:12
persistent_absent|8.18|
person|3.89|A5:35 A6:10 B2:24 B3:22 B4:13 C2:-7 C4:-4 C6:-6 C7:-4 C8:6 C11:7 C13:-5 D1:-5 D2:-5 D3:9 D7:-5 D8:4 D10:4 D14:7 D15:-5 D17:-6 E2:-4 E8:13 E10:-5 E11:28 E14:-4
person_act|6.68|
person_asks|8.18|A5:7 D9:28
person_at|7.49|A2:8 A5:5 B8:13 C8:6 E11:12
person_bring|8.47|B3:17
person_centr|8.47|D10:16 D13:19
person_child|8.47|A5:14
person_for|7.49|A5:6 B3:8 D6:10
person_goes|8.18|D8:13
person_has|6.93|A1:13 A5:-15 B3:11 D9:10 E11:32
person_having|7.96|A6:25 B2:14 C8:13
person_in|6.73|A5:12 C3:13 C10:10 D6:12 D12:13 E13:23 F1:9
person_is|6.43|A5:15 A6:21 B9:6 C1:8 C11:8 D3:6 E8:8 E11:9
person_not|8.18|A3:16
person_other|8.47|B2:8 D4:13
person_responsible|8.47|B4:19
person_says|8.18|A5:12
person_sees|8.47|A5:15 D11:14
person_to|7.26|B1:7 B2:8 C3:8 C11:5 E8:16 E11:10
person_who|7.08|B2:15 C11:6 D3:11 E11:8 F1:7
person_with|7.96|A5:8 B2:5
personal|4.95|A1:-5 A5:-4 B1:12 B2:13 B3:9 B4:7 B7:9 B8:-21 B9:5 C2:6 C3:4 C4:-5 C8:4 C11:-4 D3:-7 D8:-4 D13:-6 E2:9 E10:7 F3:14
personal_adviser|6.68|A6:9 B2:8 C1:10 C2:14 C3:12 D5:8 D10:-7 D12:9
personal_education|5.39|B1:16 B2:11 B3:14 B7:12 B8:-23 B9:8 D3:-6 D13:-5
pete|8.18|
pete_lanyard|8.18|
petra|8.47|E2:12
phantom|8.18|
phase|6.86|C1:7 D1:9 D4:4 D7:13 E1:8
phase_leader|7.62|D1:13 D3:5 D4:6
philippa|7.77|E2:11 F1:6 F2:8
philomena|8.47|
philomena_darkwater|8.47|
phon|6.79|A1:16 C1:6 C2:26 C3:24 C4:7 C11:14 D12:-5 E11:11
phone|6.23|A6:6 B1:6 B2:-5 C2:19 C3:12 D12:25 D14:14 E11:25 G3:11 G7:11
phone_call|7.26|C11:8 D12:25 E11:35
phone_is|8.47|C2:5
phone_number|8.47|D14:29
phonic|7.17|A4:28 D4:13 D7:29
photo|7|B3:5 D9:37 D12:13
photo_book|8.18|
photo_week|8.47|D9:15
photograph|5.85|A1:-5 B3:37 B5:6 C11:11 D9:14 D12:30
photograph_someth|8.47|D12:33
photograph_what|8.47|B3:17 B5:16
physical|7.49|D14:-13
physical_intervention|7.96|
pick|5.78|A5:40 B2:7 C2:5 C6:13 C9:8 C11:-6 D7:8 D9:6 D11:22 D12:6 D14:12 E2:-4 E11:13 F7:16
pick_grown|8.47|A5:17
pick_up|7|C2:9 C3:8 C6:6 C9:16 D12:13 D14:22 E11:5
picnic|8.47|
pictur|7.96|B1:13 B3:25 D9:18
pictur_or|8.47|B3:17 D9:20
picture|7.08|A2:17 A3:26 A4:23 B3:10 C1:10 D1:7 D8:10 D17:12 E13:24
piece|7.96|B2:7 D2:9 D3:31 D13:18
pilot|8.18|D3:-5 D10:23
pitch|8.47|B4:18 D1:16 D17:27
pla|6.79|D1:8 D17:7
plac|4.57|A1:15 A5:-4 A6:14 B2:6 B7:9 B9:14 C4:-4 C9:-5 C10:20 C11:16 D2:30 D3:-5 D4:-4 D10:-5 D12:-5 D15:28 D17:7 E2:5 G1:6 G3:8
plac_are|7.17|C11:25 D11:8 D15:23
plac_authority|7.08|A6:29 B1:10 B2:15 B7:7 C2:9
plac_first|8.47|B3:16 C11:24
plac_for|7.77|D15:11
plac_have|7.96|D11:20
plac_in|7.37|A1:11 A6:8 C10:14 C11:-5 D2:13 D15:18
plac_on|6.68|A1:5 B5:6 C6:4 C10:11 D2:38 D15:8 F1:4
plac_what|8.47|B3:14 B9:22 C10:23
plac_who|8.47|
plac_with|7.62|B7:10 B9:4 C10:7 D5:13 D17:36 G1:11
place|4.23|A3:-5 A4:9 A5:8 B1:-7 B2:-6 B4:-4 B7:9 B8:-5 C2:-6 C6:4 C9:10 C10:5 C11:27 C12:5 C13:23 D1:-5 D2:29 D3:-5 D4:-4 D5:5 D7:6 D8:-5 D9:-4 D10:14 D11:-5 D12:-6 D14:-4 D17:7 E3:-6 E14:-5 F3:-6
place_at|7.37|C5:-22 C9:6 D6:18 D10:20
place_before|8.47|B7:32 C4:13
place_by|8.47|B7:15 D1:11
place_each|8.47|B1:-35 B3:10
place_for|7.37|A2:7 B1:13 B9:10 C5:10
place_gets|8.47|C11:26
place_in|6.04|B1:4 B9:6 C9:4 C11:-11 D1:-5 D2:41 D7:9 E4:8
place_is|6.57|C10:18 C11:27 C13:34
place_on|7.17|C5:5 C11:7 D2:10 D5:7
place_sanction|8.47|C9:42
place_that|8.18|
place_to|7.62|A1:14 A4:38 C11:-5 D10:32
place_within|7.08|B7:11 D5:11
placeholder|6.73|A1:11 A4:8 B5:6 C3:5 E13:10
placeholder_lane|6.73|A1:11 A4:8 B5:6 C3:5 E13:10
placement|5.18|A2:5 A5:-4 B3:-9 B4:-4 B7:11 B9:23 C1:-5 C2:-11 C3:-5 C5:19 C8:-11 C10:14 C13:24 D1:-4 D5:5 D10:15 D15:9 E6:9
placement_at|8.47|C13:38
placement_begin|8.18|C10:17 C11:-11 C13:9
placement_elsewhere|8.47|C5:32
placement_in|7.96|B6:11 B9:10 C10:6 C13:21
placement_is|7.77|B1:10 C5:11 D15:10 E6:23
placement_move|8.47|D15:19
plain|7.62|B4:18 C7:14
plan|2.61|A1:-5 A2:-5 A3:5 A4:6 A5:-9 B2:6 B3:14 B6:28 B7:10 B8:47 B9:23 C1:-5 C3:-9 C4:14 C5:-4 C6:-7 C7:12 C8:21 C9:-10 C10:-5 C11:-12 C13:23 D1:-5 D2:-4 D3:30 D4:6 D5:11 D6:-5 D7:-9 D8:-5 D11:-8 D12:-10 D13:44 D15:-6 D17:7 E1:-7 E2:-7 E3:-6 E7:-5 E8:-7 E9:-7 E11:-4 E12:-4 E13:7 E14:-7 F2:-5 F3:-6 F4:-9 F5:-4 F6:-4 F7:-4
plan_account|8.18|F1:16
plan_agre|8.18|B8:19 C4:17 C8:10
plan_all|8.18|D13:6
plan_are|5.72|A3:6 A4:6 B3:-6 B4:12 B6:15 C1:-4 C6:6 D3:23 D5:8 D9:6 D13:17 D16:5 D17:16 F4:-8
plan_as|7.77|B3:10 B8:16 B9:15 E11:10
plan_at|7.96|A3:17 B7:10 B8:10 C13:20 D3:5
plan_attendance|7.77|C13:21 D3:7
plan_behaviour|8.47|D3:26
plan_by|7.77|B3:17 B8:8 D5:5 D8:6 D17:14
plan_can|8.47|D8:25
plan_care|8.18|B1:10 D13:13
plan_chang|8.47|A4:28 C4:74 C7:14 D3:-5
plan_child|7.62|A1:7 D3:22 D5:11 D13:12
plan_children|7.62|A1:5 D10:13
plan_cover|8.47|B9:29 C10:-7
plan_do|7.26|D3:56
plan_does|7.96|B8:16 B9:13 D10:23 D16:-6
plan_each|7.96|B8:10 D4:4 D5:16 E1:-20
plan_every|7.96|A2:12 B9:8 C1:12 D4:16 D5:21
plan_for|5.12|A1:-7 A2:-5 A3:15 A4:-5 A5:-5 A6:-4 B1:7 B3:-9 B4:4 B7:7 B8:52 C1:-6 C2:-4 C8:14 C11:-5 C13:-6 D1:11 D2:-4 D9:6 D13:6 D16:8 D17:-6 F1:15 G3:6
plan_from|7.49|B6:10 C13:18 D8:9 D17:36
plan_has|7.08|A1:9 B4:6 B8:13 C13:18 D1:15 D3:11 D13:9
plan_have|8.18|B8:29 D13:6
plan_health|8.18|D3:15 D13:15
plan_if|8.18|B8:10 C7:16
plan_in|6.73|B3:16 B8:39 D13:11 D15:9
plan_into|7.96|D13:37
plan_is|4.91|A1:-6 A6:-5 B4:7 B6:13 B7:20 B8:-13 C1:8 C3:-5 C4:-4 C7:7 C8:13 C9:-4 C10:-4 C11:-6 D1:-6 D3:6 D5:14 D10:6 D13:36 E4:6 F1:-6
plan_isnt|8.47|B2:19 C7:11 D9:21
plan_it|8.18|
plan_its|8.18|B5:14 B6:18 D5:14 D13:15
plan_made|7.62|A5:7 B2:10 B7:9 B8:14 C1:5 C13:10 D13:5
plan_may|8.47|B2:10 D5:8
plan_meet|7.77|B1:19 B3:9
plan_no|8.47|B3:9 B8:12
plan_not|8.18|C7:14 C9:17 D14:31
plan_now|8.18|
plan_on|7|B3:9 B8:41 D13:7
plan_one|8.47|D3:41 E13:18
plan_or|6.01|A1:-5 C13:-4 E10:4
plan_pep|7.62|
plan_pupil|8.18|B9:20 C4:23 C10:22
plan_return|8.18|B6:8 C4:11
plan_review|6.62|B8:25 C13:9 D3:-6 D4:10 D5:10
plan_same|8.18|B8:32
plan_say|7.62|B5:9 C13:23 D3:18 D5:8 D13:6
plan_says|7.17|B4:6 B5:16 C6:12
plan_school|7.96|B2:15 B9:19 C10:14 C13:7
plan_send|8.47|B6:21 G3:31
plan_sets|8.47|B4:15 C8:16
plan_shall|7|A3:9 B2:10 B4:15 B8:10 D5:10
plan_should|7.96|B3:17 B6:16 B8:-5 C13:20
plan_so|7.96|A1:10 B1:10 C13:15 D13:7
plan_social|7.77|A1:14 A6:17 C13:12 D2:12 D13:23
plan_support|7.96|A4:7 C4:7 D6:7 D13:17
plan_take|7.96|A3:21 D5:11
plan_tell|7.49|A1:17 B6:12 C8:23 C12:12
plan_that|6.93|B3:6 B6:6 B9:15 D3:28 F1:10 F2:7
plan_their|7.77|B8:24 D8:11 D17:19 E13:10
plan_to|6.68|A4:8 B2:13 B4:14 B6:4 B8:18 C2:8 C8:18 C12:11 C13:20 D13:5
plan_together|7.26|C3:6 C4:10 D3:-4 D13:23 E13:36
plan_trigger|8.47|C8:23
plan_we|6.93|B5:5 B6:14 B7:16 C3:8 C7:19 C8:8 C13:26 D13:23
plan_week|8.18|B9:9 D3:14
plan_were|8.47|B4:6
plan_what|8.18|D4:14 D14:22
plan_which|6.57|B2:5 B7:4 B8:40 D3:13 D13:28
plan_will|7.96|B2:17 B6:12 D5:-5
plan_with|6.2|B2:22 B3:-5 B8:43 C1:8 C3:-6 C4:9 C7:10 C10:10 D3:-5 D13:-6 D14:11 D17:7
plan_within|8.18|B7:4 D5:6
plan_would|8.47|A5:-5 B8:20
plann|5.14|A1:-7 A2:-4 A3:11 A4:9 A5:-4 A6:-4 B2:-8 B3:-6 B5:-6 B8:28 C1:-5 C2:-4 C4:17 C8:-4 C9:-5 C11:25 D1:-4 D3:22 D4:31 D6:-4 D8:8 D9:12 D10:13 D12:-4 D13:11 D17:30 E9:5 E13:15
plann_by|8.18|D4:21
plann_for|7.62|A3:33 B1:9 B8:14 D10:30
plann_from|8.47|C11:14 D17:17
plann_goodbye|8.47|
plann_is|8.47|D3:31 D13:7
plann_meet|7.77|B1:-5 B8:29 D9:14 D13:28 E9:17
plann_to|8.47|A4:13 B8:19 D7:16
plann_with|7.49|C4:13 C11:13 D4:11 D9:16
planner|8.18|A1:43 C11:-8
platform|8.47|
platt|8.18|E2:9
play|5.74|A1:-4 B3:26 C2:6 D7:20 D10:-4 D11:23 D14:28 E9:-8
play_in|8.18|B2:-4 D7:28
play_therapy|7.96|B5:10 D14:44
play_we|8.47|D9:6 D11:8
playground|7.26|C11:20 D11:39
please|6.73|E5:13
please_check|8.47|
plus|4.56|A1:-4 B3:-6 B4:-7 B5:29 B8:-4 B9:-4 C3:-4 C10:5 D16:-22 E14:-5 F1:5 G1:6 G3:4 G4:6 G5:49
plus_account|8.47|G4:7 G5:36 G7:21
plus_are|8.18|B5:13 E6:-9
plus_for|6.86|B5:9 B6:-12 F1:8 G5:25
plus_grant|8.47|B5:7 G4:20 G5:16
plus_has|8.18|B4:8 B5:12 F1:8
plus_is|5.83|B1:4 B4:-8 B6:-5 D10:6 D16:-6 G5:15
plus_on|7.96|B5:13 F1:11 G5:-10
plus_pays|8.47|B5:8 E14:-8
point|5.14|A2:6 A5:6 B3:8 B4:9 C9:-7 C13:7 D1:20 D2:9 D3:16 D9:6 D10:-5 D11:6 F3:14 F8:12
point_at|8.47|B3:18 F2:18 F3:18
point_contact|8.18|E11:14
point_for|7.96|D3:8
point_in|7.62|D1:-11
point_measure|8.47|B4:13
point_suspension|7.62|A2:21 C13:6
point_to|8.18|B5:17 F3:30
polic|6.31|C9:5 F4:-7 F9:13
polic_on|7.96|
polic_this|8.47|
police|7.37|D13:8 E9:17
policy|3.23|A2:-5 A3:-7 A4:-8 A5:-8 A6:-6 B1:-6 B2:-5 B3:-9 B4:-8 B5:-7 B6:-6 B7:-5 B8:-7 B9:-5 C1:-6 C2:-5 C4:-7 C6:-5 C7:-8 C8:-7 C9:-5 C10:-8 C11:-9 C13:-5 D1:-7 D3:-8 D4:-6 D5:-8 D6:-6 D7:-8 D8:-8 D9:-7 D10:-5 D11:-7 D12:-4 D13:-5 D14:-4 D16:-4 D17:-6 E1:-5 E3:-5 E4:-5 E5:53 E9:-5 E10:-7 E11:-4 E12:-5 E13:5 F1:-6 F3:-5 F4:47 F5:14 F6:16 F7:40 F8:-5 F9:35 F10:7 G7:11
policy_about|8.47|
policy_again|8.47|E5:-8 F4:16 F7:17
policy_against|8.47|F7:30 F9:8
policy_annual|7.77|D5:-5 F4:38 F5:11
policy_appl|6.52|A1:14 C9:-6 D2:6 E14:20 F9:-14
policy_are|7.26|B3:-4 F2:10 F7:9 F9:7
policy_as|8.18|F9:14
policy_can|8.18|C1:-6 F9:-12
policy_cover|8.18|
policy_each|7|E5:5 E7:5 F4:19 F9:18
policy_every|7.08|E4:-5 F1:-6 F4:34 F6:22 F9:4
policy_explain|8.47|C6:12
policy_for|7.17|C9:-5
policy_guidance|7.96|E5:45
policy_has|7.08|E5:10 F4:13 F9:13 F10:26
policy_in|7|E5:27 F7:15 F9:13
policy_is|5.22|A2:-4 D5:-7 D10:-5 E5:15 E10:-9 F5:26 F6:43 F7:45 F9:28
policy_kcsie|8.18|E5:8 E8:21
policy_lead|8.47|
policy_may|8.47|F4:19 F9:12
policy_on|7.26|C7:-9 E5:13 F4:8 F9:10
policy_our|8.47|
policy_owner|7.77|
policy_part|7.96|C10:-6 E3:6 E5:18 E7:9 E8:6
policy_read|7.96|E5:36
policy_reflect|8.47|E12:-6
policy_rest|8.18|C9:13 G7:32
policy_says|7.49|E5:22 F7:10
policy_sets|7.77|
policy_shall|7|D14:9 E5:17 E6:9 F4:12 F9:15
policy_should|7.77|E5:-13 F4:14
policy_through|8.18|A1:13 F4:9 F7:12
policy_to|8.47|E5:13 F6:7 F9:10
policy_version|8.18|
policy_was|6.52|B7:-5 C9:5 F4:19 F9:27
policy_we|8.18|F7:12
policy_when|7.96|C11:-10 E5:27
policy_which|7.26|F4:9 F9:13
policy_will|6.93|F4:35
policy_with|7.96|C3:10 E5:19 E13:12 F9:-9
pool|8.47|B5:42
poor|6.68|A3:41 C1:16 D16:11 E14:12
portage|8.47|D5:14 D7:10
portal|7.17|A1:5 E4:24 E5:28
position|7.26|D11:29
position_responsibility|7.62|D11:34
positive|7.17|B8:-4 C8:19 D12:17
positive_handl|8.18|C8:10 D8:4
positive_support|8.47|C8:16
possible|4.77|A1:12 A2:-4 A5:9 B3:8 B4:4 B6:-5 B8:-6 C3:9 C4:28 C5:11 C7:-5 C10:10 C13:4 D3:-5 D7:-5 D8:7 D12:5 D17:5 E1:7 E3:9 E4:21 F2:-4 F3:4
possible_avoid|8.47|C5:19
possible_be|7.17|B1:21 B3:4 B7:7 C4:7 C5:6 C6:11 C13:6 E1:24
possible_for|8.47|C10:21 D2:18
possible_look|8.18|A5:10 C10:15 D10:25 D17:22
possible_plan|8.47|B2:18 B3:21 D1:22
possible_session|8.47|
possible_to|7.17|B3:6 B5:10 C5:11 C9:13 C11:6 E4:15
possible_we|8.18|A5:10 C2:9 D8:9 E14:8
possible_work|7.77|C4:21
post|5.65|B3:-4 B5:5 B6:6 B7:6 C1:19 C11:6 D7:7 D10:32 D11:38 D12:13 D14:11 D17:-5 E1:35 E10:-5 E13:13
post_adoption|8.47|A6:10 D14:33
post_are|8.47|D10:6 D11:29 D12:11
post_pep|8.47|B1:8 B2:11 B7:18
post_plan|8.47|B6:20 D10:31
postcard|6.86|A5:17 D12:63
potential|8.18|D9:13
pound|7.17|B5:34 D10:12 E14:-10 F1:11 G5:-4
poverty|6.16|A2:20 A3:82 C1:-5 E14:27
poverty_or|8.47|A2:42 A3:8 E14:26
poverty_special|8.47|A3:26
power|7.96|
pp|5.39|B1:21 B4:12 B5:72 B6:14 B9:-4 C3:-7 C9:-4 C10:6 D3:-5 D16:38 G1:6 G3:5 G4:7 G5:15 G6:8 G7:13
pp_account|8.47|F1:21 G1:17 G3:14 G5:17 G6:22 G7:14
pp_against|8.47|B5:6
pp_expenditure|8.47|B5:31
pp_has|8.47|B5:16
pp_is|7.49|B5:27
pp_spend|7.77|B5:19 B6:-7 C3:-6 D16:21 F1:-9
pr|7.49|A1:5 A6:60 B2:-6
pr_holder|8.47|A1:20 A6:23
practicable|7.62|B8:13 B9:21 C2:8 C3:6 C4:12 D13:25
practice|5.41|C9:5 D1:4 D7:10 D17:-4 E3:13 E4:5 E12:8 F1:26 F4:-4 F7:44 F8:40
practice_each|8.47|E3:5 F8:8
practice_every|8.18|F3:8 F8:5
practice_for|8.18|B9:13 E3:13 E4:18
practice_in|8.47|F7:6
practice_is|8.18|F1:15 F8:14
practitioner|7.26|A2:7 B9:23 C8:21 C9:10 D4:25 D14:5 D17:51
praise|8.18|D12:59 E10:-6
pre|8.47|C10:20 D7:36
preced|8.18|
preced_six|8.18|
precedence|8.47|D2:33
precise|7.96|A4:14 B4:15 D7:26
predict|8.47|B7:-4 D1:36
prefect|6.31|A1:-6 C2:-5 D11:87 D12:9
prefect_captain|8.47|D11:14
prefect_or|8.18|
prefect_sport|8.18|D11:20
prefer|7.62|B3:4 E11:34
preferr|8.47|B2:11 C9:20 D8:9
premis|7.49|C6:10 F1:-7 F2:-22 F8:-5
premium|4.12|A1:-4 A2:-5 A4:-6 A5:-5 A6:-5 B2:-5 B3:-7 B4:-8 B5:32 B8:-7 B9:-5 C1:-5 C2:-5 C3:-6 C6:-6 C9:-5 C11:-5 C13:-5 D1:-6 D2:-7 D3:-6 D6:-5 D8:-5 D11:-5 D12:-4 D16:61 D17:-5 E10:-4 E14:-6 F1:6 F2:-4 G4:5 G5:39
premium_for|7|B5:7 D16:32
premium_is|6.79|A3:-5 B5:26
premium_may|8.18|D16:27
premium_paid|8.47|D16:15
premium_pays|8.18|B5:18 D16:41
premium_plus|4.58|A1:-4 B3:-6 B4:-7 B5:30 B8:-4 B9:-4 C3:-4 C10:5 D3:-5 D16:-22 E14:-5 F1:5 G1:6 G3:4 G4:6 G5:49
premium_pupil|8.47|B5:6 G5:-8
premium_statement|8.18|B5:-9 D16:-12
premium_strategy|8.47|D16:13
premium_to|8.47|D16:18
prepar|6.73|A2:9 B2:11 B8:6 C4:7 C8:22 D5:8 D10:19 E9:14 F3:5
prepar_by|8.47|A2:10 F3:8
prepar_with|8.47|C4:13 C8:6
preparation|8.47|B9:26 D10:16
prepare|6.79|B2:17 B3:18 B8:21 C4:7 D9:16 F1:13
pres|8.47|
prescrib|7.77|B8:10 C7:8 D5:17 D6:9
present|5.88|A1:8 A2:18 A3:7 A4:7 A5:4 B1:7 B2:14 C7:10 C8:14 E2:11 F1:20 F2:5
present_risk|8.18|C8:30
present_to|7.96|A2:8 A4:17 B1:4 B2:8 F1:13 F2:8
pretend|7.62|D5:4 E8:-9 E10:14 E13:-14 F2:11
prevent|6.86|B8:48 C2:-4 C3:19 C13:37 E4:-6 E14:14
prevent_exclusion|7.77|C13:26
previou|6.07|B4:29 B7:14 C11:13 D7:9
previou_school|7|A1:8 C11:6 D7:13
previou_six|8.47|
previou_target|7.77|B4:38
previous|4.54|A1:15 A2:8 A4:5 A5:-4 B1:-4 B8:16 C3:9 D2:5 D10:-6 D11:9 E1:10 E2:7 G2:8
previous_in|8.47|
previous_look|4.57|A1:12 A2:9 A4:5 A5:-4 B1:-4 B8:16 C3:9 D2:5 D10:-5 D11:9 E1:11 E2:7 G2:8
primary|6.16|A5:5 C12:6
primary_academ|8.18|
primary_school|7.37|
principal|5.18|A2:26 C1:-4 C3:12 C5:19 C12:7 D1:7 D4:-4 D10:5 E12:5 F4:23
principal_dr|8.47|
principal_inclusion|8.18|
principal_must|7.62|C3:19 C5:5
principal_pastoral|8.47|
principal_shall|7.37|A4:9 B5:11 C12:16 D1:17 D10:15 F9:7
principal_will|7.96|C3:11 C5:19
principl|8.18|C9:8 F9:32
print|7.08|A2:17 B3:-5 C1:16 C13:12 D2:5 D13:23
prior|7.49|B3:5 C3:22 C5:4 C12:17
prior_to|7.96|B3:6 C3:20 C12:19
priorit|7.77|F1:20 F3:15
priorit_for|8.18|F1:22
priority|5.65|B8:-4 C11:34 D1:8 D2:24 D15:7
priority_for|6.57|C11:15 D2:6 D15:14
priority_in|6.86|C11:24 D2:-7
prison|8.47|A3:22
privacy|8.18|E10:16
private|6.86|A1:7 A4:8 C9:27 D4:6 D7:8
problem|7.37|A3:22 D1:11 E11:38
procedur|7.62|E5:-13
procedure|6.57|C12:13 E5:13
proces|8.47|A1:14 B1:9 C6:13
produc|7.96|C5:20 C8:6 D1:11 F1:12
produce|8.47|B2:28 C1:5 F1:16
prof|8.47|D5:9 E2:14
professional|5.25|A1:-7 A6:55 B2:23 B3:-7 B4:-4 B8:-5 C1:-5 C11:-5 C12:19 D5:42 D13:6 E9:18 F4:5 G3:13
professional_are|7.62|A6:17 C12:12
professional_development|8.47|E3:11 F2:9
professional_involv|7.96|A1:-6 A6:29 D5:9
professional_view|8.47|D5:12
professional_who|8.18|A6:9 B2:18
professional_work|7.96|A6:34 D5:13
professor|7.77|E2:16 F7:8
profil|8.47|D6:45 D8:8
profile|5.83|A1:-4 A4:45 B4:-9 B8:-4 D6:8 D8:51 D17:18
profile_each|8.18|D8:4
profile_need|8.47|A4:23 D8:6
profile_with|8.47|D8:8
profound|8.18|
programm|6.39|D2:10 D3:5 D4:24 D7:49 D15:38
programm_are|7.77|D2:19 D3:10 D4:6 D7:20 D15:16
programm_that|8.18|D7:22
programme|5.78|A5:-4 B5:-5 C11:-5 D2:13 D3:37 D4:38 D7:37 D11:6 D15:34 E1:29 E3:4 E4:7 G7:13
programme_are|8.18|D2:12 D15:15
programme_has|7.96|D3:55 D4:10 D6:11 D15:6
programme_is|7.77|D3:11 D4:13 D15:15
progres|4.24|A1:-10 A2:48 A3:-5 B1:-10 B2:-5 B4:13 B8:-6 B9:4 C1:-14 C3:-4 C4:-5 C6:-4 C7:-4 C9:-6 C10:32 C11:-6 C13:-5 D1:66 D2:-5 D3:-8 D6:-5 D8:-5 D9:-4 D11:-5 D15:-6 E2:-5 E10:-4 F1:8 F2:43 F3:10 G1:9 G3:5 G7:5
progres_absence|8.47|A2:10 F2:24 F3:18
progres_against|8.18|B4:27
progres_attendance|6.52|A2:43 C1:-8 C10:-4 D1:-6 F1:11 F2:28 F3:5
progres_behaviour|8.18|A2:14
progres_cla|8.47|D1:12 F2:15
progres_data|8.18|A2:21 D1:8
progres_exclusion|8.18|A2:12 F2:16 F3:22
progres_from|8.47|D1:21 F2:14
progres_group|8.47|A2:33 D1:14
progres_in|7.26|D1:40
progres_incident|8.47|A2:16
progres_is|7|B1:-9 B5:7 D17:5 F2:-4 F7:-4
progres_lac|8.47|A2:15 D1:7
progres_look|8.18|C2:13 D1:25 F1:7
progres_meet|8.47|A4:18
progres_pupil|7.96|D1:14 F1:11
progres_send|7.96|A2:17
progres_suspension|7.77|E13:14 F1:5 F2:18 F3:24
progres_than|8.18|D1:26 D10:18
progres_through|8.47|D1:-10
prohibit|8.47|C6:24
project|8.18|B9:7
promis|7.37|B4:11 C6:14 D3:13 F7:38
promise|7.96|D12:20 F7:55
promot|8.18|D10:14
promote|6.79|G2:16
promote_educational|7.37|
prompt|6.57|B3:8 C2:15 C7:13 C11:6 D14:5 E7:39
prompt_sheet|8.47|E2:-4
prompt_to|8.47|D14:10 E7:6
prompt_when|7.96|C2:8 C11:12 E7:23
proof|8.18|A6:11 E2:-6 E14:28 F7:33
proper|6.48|B1:7 C4:8 C6:15 C10:-5 C11:25 D17:14
proper_goodbye|7.17|C11:16
proportion|7.96|D11:28
proportion_as|8.47|D11:28
proportionate|8.18|B8:34 E6:36
propos|7.17|C12:30 C13:11 F2:13
propos_for|8.47|C12:17
proposal|8.47|B3:20 C5:23 C12:19
propose|8.47|A4:19 C7:24
protect|6.2|A2:7 A3:38 A5:7 C2:-5 D1:6 E1:19 F10:40
protect_characteristic|6.57|A3:40 F10:45
protect_time|8.47|A5:17 E1:16
protection|4.41|A3:-4 A4:-4 A5:-4 A6:-5 B2:-4 B3:-6 B8:6 B9:23 C1:-4 C2:6 C8:-4 C9:-4 C11:-5 D2:10 D8:-4 D12:-4 D13:-5 D17:-4 E8:11 E9:6 E10:-5
protection_act|7.37|
protection_conferenc|7.62|B9:-6 E7:21 E9:23
protection_conference|7.96|E9:6
protection_file|8.47|E8:6
protection_plan|4.87|B3:-4 B8:10 B9:23 C2:9 D2:15 D13:-5 D16:5
protection_policy|7.17|E8:29
protective|7.49|A3:6 F10:18
protective_characteristic|7.49|A3:6 F10:18
proud|7.62|D12:57
prov|8.47|D3:-6 D7:24
provid|5.61|A1:-7 A5:6 B9:9 C4:29 C13:-5 D2:5 D14:6 E12:5 G3:5 G4:7 G7:32
provid_for|8.47|C4:9 E12:14
provid_from|7.49|C4:14 D2:13
provid_with|7.77|
provide|6.39|A4:6 C4:16 C7:6 D10:9 D15:10 E4:7 E7:13 E9:6 E10:10 E12:10 F5:27 G1:17 G3:14 G7:31
provider|4.87|A1:-9 A2:-4 A5:-5 B1:-8 B3:-19 B4:-7 B5:-6 B6:-4 B7:-4 B8:-6 B9:97 C1:-6 C6:-4 C8:-11 C10:67 C11:-10 D3:-4 D12:-4 E6:4 E9:-5
provider_are|7.77|B9:12 C8:-21
provider_for|8.47|
provider_has|8.18|B9:20 C10:-6
provider_is|6.68|A1:-6 B2:-4 B9:37 C11:-8
provider_must|8.47|C10:12
provider_provider|8.47|B9:15
provider_school|8.47|B9:-22
provider_to|8.47|B9:28
provider_we|8.18|C10:26
provider_writ|8.47|B9:33
provision|4.67|A1:-7 A2:-7 A3:7 A4:46 A5:-5 B1:-6 B2:-4 B3:-6 B4:-6 B6:-9 B9:15 C1:-8 C2:-4 C3:-6 C4:14 C6:17 C7:45 C9:-6 C10:27 C11:-7 C13:-5 D1:-7 D2:9 D3:30 D5:-5 D6:-4 D8:-4 D10:-6 D11:-5 D17:-5 E2:-4 E10:-4 E14:-4 F2:-4 F4:-6 F7:5 F8:28 G4:10
provision_for|6.93|A3:13 A4:8 C4:5 C7:17 C10:6 D3:18 D16:9 F8:36
provision_is|6.27|A4:23 B9:18 C6:6 C7:15 D3:17 D4:5 F1:7
provision_made|8.47|C7:19
provision_map|8.47|D3:10
provision_mean|8.47|B9:-5 C10:-8
provision_shall|7.96|C7:14 C10:18 D3:28
provision_which|8.47|C6:10 C7:17 C12:10
prowse|8.18|E8:21
proxy|8.18|
pru|5.88|A1:-6 A2:5 A4:7 A5:-4 A6:6 B3:-5 B8:5 B9:14 C5:5 C10:14 C11:-5 D4:6 D6:10 D7:8 D8:8 D9:5 D10:5 D11:5 D12:10 D13:9 D14:18 D15:7 D17:6 F1:5 F4:4
pru_home|8.47|B2:7 C10:16 C12:8
pru_is|7.49|B9:9 D4:12 D7:24 D12:22
prudence|8.47|E2:45 F7:24
pseudonym|8.47|
pshe|8.18|D9:24 F2:10 F10:-5
psychologist|5.9|A2:-5 B2:9 C4:6 C7:7 D7:23 D13:8 E3:15 E12:63
psychologist_every|8.18|E3:6 E12:33
psychologist_or|8.47|B2:11 D7:24
psychologist_to|7.77|E12:26
psychotherapist|8.18|D14:20 E12:41
public|5.67|A1:5 A2:5 A4:6 B1:4 C1:4 C6:-5 C9:32 C11:9 F2:4 F3:-5 F10:18
public_care|6.73|A1:10 A2:10 A4:10 B1:8 C1:9 C3:6 C11:16 F2:7
public_sanction|8.47|C9:18
public_sector|7.77|F10:37
public_sham|8.47|C9:4
public_tell|7.96|C9:15
publication|8.47|
publish|5.56|A2:-5 C1:-9 C9:-5 D2:5 D7:-4 E8:8 F1:-16 F4:16 F6:7 F8:22 F9:20 F10:14 G1:6 G3:5 G5:7 G6:57 G7:28
publish_annual|8.47|F1:-49 G1:17 G3:14 G5:18 G6:22 G7:14
publish_by|8.47|C9:-5
publish_each|8.47|D16:-4 G6:40
publish_its|8.47|F10:9
publish_model|8.47|G7:53
publish_on|7.26|E2:4 F4:13 F9:14
pull|7.77|A2:9 C13:14 D1:8 D3:14
punctuality|6.48|A2:11 B2:-9 C1:69 D3:-4
punctuality_attendance|8.47|B2:-5 C1:29 D3:-5
punish|8.47|C6:13
punishment|7.26|C6:33 C9:76 C11:8 D14:24
pupil|2.13|A1:16 A4:9 A5:7 B3:13 B4:-8 B5:4 B6:-6 B8:10 B9:6 C6:9 C8:8 C10:4 D1:11 D2:6 D8:11 D9:-8 D10:5 D11:9 D15:7 D16:9 D17:9 E1:-5 E2:-4 E3:-5 E5:-4 E9:-4 E12:-5 F1:-5 F3:6 F4:-6 G5:11
pupil_acros|8.47|A2:10 B1:12 F3:7
pupil_aged|8.47|
pupil_all|8.18|B2:13 D5:10 D10:9
pupil_are|5.29|A1:27 A2:6 A3:7 A4:-4 A5:-4 B1:5 B2:5 B3:12 B6:6 B7:-7 B8:-5 B9:6 C2:-4 C6:7 C9:-4 D1:-6 D3:-4 D7:-4 D10:-7 D11:8 D12:7 D13:5 D17:11 F2:9 F3:16
pupil_as|7.49|A2:5 B3:7 C11:15 D11:17 E13:6 F1:6
pupil_at|7.08|A2:7 A5:5 B8:4 C6:9 D3:11 D17:11 E4:4
pupil_attend|7.49|B3:12 B9:21
pupil_attendance|8.18|C1:6 C2:12 C13:-4 G4:17 G5:23 G7:20
pupil_barrier|8.47|A4:28 D15:10
pupil_be|8.18|C3:10 C5:8 C7:15 C11:13
pupil_becom|8.18|B7:28
pupil_before|7.96|A6:21 D3:16 D9:24 D15:29
pupil_begin|8.47|B9:10 C4:9 D10:4
pupil_by|7.37|A3:9 A5:11 B3:9 B7:13 D4:-5 E6:15 F10:11
pupil_can|7.49|B1:-4 B4:11 B5:7 B8:11
pupil_care|8.18|A3:11 E10:12
pupil_carer|6.79|A1:12 A4:10 B1:6 B2:32 B3:9 C8:12 D8:27
pupil_choos|8.18|A5:13 B3:16 D12:27
pupil_circumstanc|8.47|A4:26 E10:11
pupil_come|8.18|
pupil_committee|8.47|A2:8 F2:16
pupil_cover|8.47|A1:10 D10:10
pupil_decid|8.47|A4:17 B3:8
pupil_designat|8.18|C3:-4 D3:23 D11:15
pupil_do|7.77|
pupil_does|7.96|C5:7 C9:23 F10:13
pupil_each|7.96|A1:7 A3:6 D1:7 D6:17 D17:11
pupil_education|8.18|C4:7 C10:8 E6:12
pupil_ehcp|8.47|D5:36
pupil_every|8.18|C1:6 E4:18
pupil_file|8.18|A1:33 C11:12 E10:27
pupil_find|8.47|A5:13 D8:18
pupil_for|7.37|A3:7 B5:13 C11:8 C12:14 D11:14
pupil_former|7.96|B8:11 D11:6
pupil_from|7.49|A1:5 D1:16 D5:9
pupil_goes|8.18|B1:11 B5:19
pupil_had|8.47|
pupil_has|5.65|A1:8 A5:20 B7:9 B9:4 C1:6 C4:9 C6:8 C7:33 C11:-4 D3:-6 D5:5 D7:15 D15:6
pupil_have|6.04|A1:16 A4:6 A5:10 B3:4 B8:13 C8:6 D2:5 D5:-11 D7:14
pupil_here|8.47|A5:15 C6:7
pupil_home|7.77|C6:36
pupil_in|4.58|A1:10 A3:-4 A5:16 B3:7 B5:-5 C2:10 C3:4 C4:-4 C5:5 C6:-4 C11:-5 C12:-6 D1:10 D2:8 D3:-5 D6:6 D10:8 D11:4 D12:8 D15:13 D17:13 E13:4 F1:5 F2:8 F9:7 G4:8
pupil_is|5|A2:-10 A4:-5 B5:9 B7:-6 B8:-5 B9:19 C4:13 C6:8 C7:6 C8:-5 C10:-7 C11:16 C12:9 D1:8 D3:-5 D16:6 D17:14 E7:4 E8:7 F9:6
pupil_it|8.47|B5:10 G5:8
pupil_join|7.77|B1:-7 B7:13 C11:7 D10:20 D11:10 D12:14
pupil_known|7.96|C12:5 D16:13 D17:16
pupil_leadership|8.47|D10:8 D11:52 D12:11
pupil_leav|8.18|C11:-5
pupil_level|8.47|B5:25 F2:20 F3:21
pupil_like|8.47|D7:-5 D10:32 D11:7
pupil_living|7.77|A1:7 A5:8 C3:13
pupil_look|7.96|C3:5
pupil_make|7.77|A1:4 A4:7 B3:13 B4:15 D1:13
pupil_may|6.57|A3:13 A5:4 B3:18 C1:12 C8:8 D2:8 D11:15 D14:8 F3:4
pupil_mean|8.47|
pupil_meet|7.77|A2:18 B1:6 C1:-5 C4:8 D10:4 E13:11
pupil_move|8.18|B5:8
pupil_name|7.77|A1:-4 A5:5 A6:7 C10:12
pupil_need|7.49|C6:15 C7:10 D2:9 D8:20 D17:14
pupil_not|8.47|B8:4 E11:13
pupil_off|8.47|C10:25 D8:8
pupil_on|5.61|A1:6 A2:10 A3:-6 B8:16 B9:-4 C1:8 C3:19 C5:4 C6:5 C12:5 C13:15 D2:13 D15:10 E13:12 F10:6
pupil_one|8.47|D4:10 D8:7 D17:8
pupil_or|8.47|C3:14
pupil_other|7.77|A3:11 D1:9 G1:14 G3:12 G5:15 G6:18 G7:12
pupil_own|7.49|B3:36
pupil_page|8.18|A1:13 D8:5 E10:39
pupil_parent|7.77|B5:11 C8:7 C9:17 D9:11
pupil_passport|7.49|B8:15 D8:43 D17:7
pupil_pep|8.18|B1:18 B2:5
pupil_permanent|8.18|C5:30
pupil_pick|8.18|A5:18
pupil_plac|8.47|C10:30
pupil_place|8.18|B3:10 C5:-28 C13:21
pupil_plan|8.47|B4:24 B9:26 C4:15
pupil_premium|4.21|A4:-5 A5:-4 B2:-4 B3:-7 B4:-7 B5:23 B8:-6 B9:-5 C1:-4 C3:-5 C6:-5 C9:-4 C11:-4 D1:-5 D2:-6 D3:-5 D6:-4 D7:-4 D8:-4 D11:-4 D15:-5 D16:40 D17:-5 E14:-6 G1:4 G4:5 G5:41
pupil_profile|7.49|A3:7 A4:10 D8:29 D17:17
pupil_progres|7.49|A4:13 D1:-6
pupil_pupil|7.96|B8:32
pupil_read|8.47|D1:7 D8:24
pupil_referral|7.49|B9:11
pupil_return|7.62|C3:-8 C4:14
pupil_school|8.18|B8:20 E14:14
pupil_shall|5.78|B3:4 C3:8 C6:9 C7:4 C8:4 C9:-4 D2:6 D3:12 D10:11 D11:18 D12:6 D13:5 D17:10 E6:24 E8:11 E11:9 E14:7 F3:7
pupil_should|7.77|C2:18 E7:13
pupil_social|8.18|B2:18
pupil_speak|8.47|B2:9 B3:27 C2:-4 C3:-5
pupil_start|7.49|A6:19 C10:13 D1:-5 D8:8
pupil_statu|7.96|E10:30
pupil_strength|8.47|A4:30 B8:17
pupil_subject|7.96|B8:21 C2:14 C12:15
pupil_support|8.47|A4:4 C7:17
pupil_take|8.47|B2:18
pupil_target|8.47|B5:22 B8:27 D8:7 D17:17
pupil_tell|8.18|B3:12 C12:7
pupil_their|8.47|B5:11 C8:6 F3:7 G1:17 G3:14 G5:17 G6:22 G7:14
pupil_they|8.18|B9:5 C10:11 D17:-4 E8:5
pupil_to|5.93|A1:15 A5:-7 B1:11 B2:4 B9:-10 C11:5 D1:8 D2:8 D6:6 D10:12 D11:7 D14:15 D15:8 E10:7 E14:23
pupil_together|8.47|C1:18 E13:21
pupil_trigger|8.47|C8:24 D8:9 E10:18
pupil_view|8.18|B3:29
pupil_voice|7.26|A5:-9 B3:6 F7:19
pupil_we|7.96|A3:10 B5:11 C10:9
pupil_were|8.18|C5:-19 C7:-6
pupil_what|8.18|B5:17 D8:14
pupil_which|8.18|A1:9 A5:13 C10:11
pupil_who|5.09|A3:8 A5:-6 A6:-5 B2:-5 B8:11 C7:6 C9:6 C10:-4 C11:14 D1:10 D10:-4 D11:-4 D13:6 D16:10 D17:6 G2:4
pupil_whose|7.62|C4:15 C8:22 C13:21
pupil_will|7.17|A1:8 A5:20 C5:10 D1:22 E6:5
pupil_wish|8.47|B3:19 B6:19
pupil_with|4.74|A2:5 A3:-7 A4:15 B1:-5 B2:-11 B3:-5 B5:-5 B8:12 C1:6 C6:32 C7:5 C8:8 C13:-6 D1:12 D3:12 D10:5 D11:9 D14:4 D15:6 D16:17 D17:6 E2:-5 F10:9
pupil_within|6.93|A1:11 A5:5 D10:16 D15:23 E6:4
pupil_without|8.18|A5:11 C3:10
pupil_would|8.47|A5:14
purpos|8.47|
purpos_this|8.47|
purpose|7|D1:27 D3:22
push|8.47|D1:22 D15:11
put|4.59|A3:-4 A5:-6 B3:7 B6:15 B8:-5 C1:7 C2:5 C3:-5 C4:6 C6:6 C7:7 C9:22 C13:12 D1:4 D3:8 D5:8 D8:-5 D9:4 D11:18 D13:7 D15:10 D17:12 E10:12 F4:13 F6:10 G7:5
put_down|8.47|D15:19
put_forward|7.96|D10:14 D11:18
put_in|6.62|B3:8 C1:8 C4:7 C7:15 C10:11 C13:8 D1:5 D2:10 D13:10 F3:6 F4:13
put_into|8.47|B4:5 D3:19
put_it|7.08|A1:5 A6:5 B6:7 C9:4 D11:5 D12:18 D15:9 D17:16
put_name|8.18|A6:5 C9:12 D11:17
put_off|8.47|D5:12 D9:15
put_on|6.93|C5:4 C6:21 C13:12 D3:14 E4:8 G7:15
put_right|6.93|B1:7 B6:31 D7:10 D17:4
put_their|7.96|A1:12 B2:7 B3:6 D1:12
put_them|8.47|C8:8 D2:4 D15:20 F6:40
put_thing|7.26|C9:27
put_to|7.96|B3:17 B5:21 C7:12 C9:19
put_together|8.18|B2:9 B9:24 C1:13 C11:7 F3:8
puts|6.23|A1:-4 A2:10 A4:9 C1:13 C2:6 D1:16 D2:10 D7:13 D13:6 E5:12 F2:6 F3:9 G7:5
puts_it|8.47|D2:14 F3:21
putt|7.96|C9:17 D7:35 D11:15
qa|8.18|B1:-5 B6:30 C10:18
qts|7|D4:12 E1:63
qts_has|8.47|E1:18
qts_is|8.47|E1:16
quadrant|8.47|D14:13
qualif|5.04|D4:37 D8:-4 D17:14 E1:56
qualif_has|8.47|E1:12
qualif_teacher|5.25|D4:34 D17:-4 E1:54
qualification|7.77|
qualify|7.49|D2:36 D16:28
quality|5.1|A1:-6 A5:-5 B1:-7 B2:-5 B3:-6 B4:-5 B5:-4 B6:56 C1:-5 C3:-6 C10:26 C11:-5 D4:13 D7:-4 D10:-4 D17:51 G1:32 G3:17 G4:11 G5:12 G7:11
quality_assur|6.79|B6:34 B9:6 C10:18 D4:15 G3:21 G4:22 G5:15 G7:21
quality_assurance|7.08|B6:12 C10:7 D17:-7
quality_check|8.18|B6:27
quality_first|7.37|D17:52
quality_our|8.47|B6:27
quality_peps|8.47|B6:27 G3:21 G5:13
quality_teach|7.62|D17:30
quarter|8.18|A1:14 F2:12
quennell|7.96|E2:6
question|5.6|A1:13 B3:-5 B6:5 C1:4 C7:4 C9:9 C11:-4 D1:-4 D6:13 D7:13 D9:4 D11:5 E2:14 E6:24 E7:23 E14:6 F1:26 F3:8 G1:6 G3:29 G4:7
question_about|7.49|B6:13 D6:17 E3:5 E5:6 E7:35 E8:4 F3:9 G3:14
question_asked|8.47|E14:20 F1:55
question_for|8.47|
question_is|8.47|D7:15 D9:16
question_on|8.47|D6:15
questionnair|8.47|D6:34 D14:13
questionnaire|6.1|B3:8 D6:38
questionnaire_for|7.49|B3:16 D6:13
questionnaire_is|7.17|D6:13
queue|6.93|C11:14 D2:46 D3:10 D4:8 D7:5 D11:6 D14:11 D15:17
queue_for|7.37|C11:18 D2:43 D3:6 D7:7 D15:14
quick|7.08|C2:21 C11:25 E7:9
quiet|6.52|A4:34 A5:45 B3:-6 C4:8 C9:26 C11:4 D8:16 E10:28 E14:36
quillan|8.47|E10:12 E14:14
quillfeather|6.52|A1:5 C3:4
quillfeather_deputy|7.96|
quot|8.47|B3:43 F4:-5 F6:42
r|7.37|A1:-5 F4:23
race|6.93|A3:33 E6:13 F10:15
race_disability|7.96|A3:18 E6:17
race_faith|8.47|A3:9 F10:29
racism|8.18|A3:46
rafiq|8.18|C1:7 E8:16
rag|7.62|B4:16 B6:16 C1:49
rag_rated|8.47|B4:21
rais|7|A1:6 C2:8 C9:9 C12:14 F1:4
rais_by|8.47|A1:12
raise|6.79|A5:9 B3:6 B5:5 C2:12 C13:20 D1:9 D6:8 D9:12 D10:17
raise_aspiration|8.47|D10:30
rapid|7.96|D1:37 D17:5
rapid_progres|8.18|D1:27 D17:6
rare|7.96|C4:26
rare_for|8.47|C4:9
rate|6.79|B1:-5 B3:14 B6:40 D1:9 D6:15 F8:29
rate_each|8.47|B6:20 F8:40
rated|6.86|B4:12 B6:12
rated_at|8.47|B4:6
rather|6.52|A2:4 A3:10 C4:12 C9:31 C13:18 D1:10 D2:8 D9:8 D13:5
rather_not|8.47|B3:11
rather_than|7.17|A2:6 A3:13 C4:15 C9:39 C13:15 D1:13 D13:7
ratif|6.16|F4:29
ratif_by|7|F4:6
rating|7.77|B6:29
ravensworth|8.18|
rd|7.96|C7:38
re|7.62|D3:12 D7:14 D9:27 E14:6 F1:7 F4:13
reach|5.76|A6:17 B4:22 C2:7 D1:15 D2:5 D10:18 D14:10 D15:13 D16:8 E3:4
reaction|8.47|D8:20
read|3.96|A2:10 A3:12 A5:-9 B1:-6 B4:8 B5:-7 B6:22 B7:-5 B8:-5 B9:-5 C2:-6 C3:-8 C4:-6 C8:9 C9:9 C10:-5 C13:-5 D1:12 D2:7 D3:-4 D4:4 D7:17 D8:17 D10:-6 E2:-4 E5:64 E8:13 E10:-6 E14:-5 F2:-4 F9:-10 F10:-5 G3:4
read_age|8.18|D2:27 D7:9
read_ages|8.18|A2:38
read_as|7.77|C6:9 C7:16 C9:45 D13:5 D14:12
read_behaviour|7.96|A2:9 C9:16
read_book|8.47|
read_by|7.08|B6:9 C1:13 C8:7 D8:15 E5:12 E8:21
read_child|8.18|B2:-4 C8:9 D8:17
read_each|8.47|B4:8 B6:13
read_every|8.47|B6:7 C10:14
read_in|8.47|D1:-12
read_initiall|8.18|D4:9 E5:13
read_it|6.68|A1:8 A6:11 B2:12 B6:20 C8:26 D8:27 E5:16 F4:11
read_kcsie|8.47|E3:9 E8:8
read_math|7.96|D1:12 D7:23 D15:-4
read_number|7.96|D7:33 D15:12
read_on|8.47|F9:-12
read_one|8.18|B6:17 D12:22 D13:18
read_out|7.49|B2:4 B3:27 C9:10
read_part|7.77|E8:15
read_peps|8.47|B6:21
read_pupil|8.18|D4:8 D8:22 D17:18
read_sign|7.62|C8:7 E5:21
read_spell|8.47|D7:24
read_this|5.93|C10:-8 D8:-6 E5:82 E7:6 F9:-18
read_understood|8.18|
read_with|7.17|E5:-13 F10:-9
read_writ|7.62|D1:39
ready|6.68|A4:12 A5:-5 B7:16 C11:20 D9:29 F1:8
ready_for|8.47|B7:12
ready_on|8.47|C11:6
real|7.37|C5:10 C11:5 E12:11 F4:17 F7:40
reason|4.99|A1:-5 A5:9 B2:-4 B3:-4 B8:7 C2:15 C3:-7 C6:9 C7:6 C9:11 C11:-6 D2:13 D11:25 D12:-6 E6:74 F3:-6
reason_alternativ|8.47|E6:25
reason_are|7.96|C12:14 D8:5
reason_for|6.93|B8:15 D11:21 E6:37
reason_has|8.18|C2:15 E6:9
reason_in|8.47|D11:33
reason_to|7.96|C3:-4 C7:27 D2:21
reason_what|8.47|E6:9
reasonable|5.93|C3:-4 C6:49 F10:9
reasonable_adjustment|6.07|C3:-4 C6:53 F10:10
receipt|7.17|B5:48 B6:26 E5:41 G4:13 G5:17 G7:15
receiv|5.67|B5:26 B7:9 C10:-4 C11:16 C12:6 F1:8 F2:-17 F3:8
receiv_by|8.47|
receiv_designat|8.47|C11:15 E2:11
receiv_school|7.62|B7:15 C11:18 D5:10
receive|5.14|A1:-4 A2:-4 A6:16 B3:-5 B5:11 C10:12 D1:-5 D8:10 D10:12 D16:6 D17:14 E3:11 E5:8 F1:32 F2:8 F3:15 F5:14
receive_annual|7.37|B5:8 F1:-12
receive_from|8.47|
receive_instruction|8.47|E3:26
receive_report|7.37|A2:-4 E4:-12 F1:29 F2:12
receive_same|8.47|E8:5
receive_suitable|8.47|
receive_train|7.62|E4:25
recent|8.47|F4:21
reception|6.48|A6:5 C11:5 D1:20 D8:6 D10:25
reception_on|8.47|D10:42
reception_teacher|8.47|
recognis|6.2|A3:9 D6:10 D12:42 F1:9 F3:35
recognis_that|7.37|C9:5
recognise|7|A3:7 D14:24 F2:12 F3:9
recognise_that|7.26|A3:8 D14:7
recommend|8.47|F4:16
reconcil|7.17|A1:29 B5:16 D3:13
reconcil_with|7.62|A1:22
reconsider|8.18|C7:30 F4:13
record|4|A1:28 A2:-8 A3:-5 A4:5 A6:38 B1:-6 B2:-4 B3:17 B4:8 B5:19 B6:-5 C1:-9 C2:-7 C3:-4 C5:15 C6:17 C7:-10 C9:-7 C11:56 C13:-5 D1:-7 D2:-5 D3:5 D7:-9 D8:-5 D9:-5 D10:-6 D11:-6 D12:-6 D13:-4 E6:23 E14:-4 F3:-5 F5:-4 F7:13 F9:-6 F10:7
record_adjustment|8.47|F10:43
record_are|6.62|A6:-11 C11:18 E10:5 F6:-6
record_as|8.18|C6:18
record_asked|8.47|C11:18
record_at|8.18|B4:17
record_before|8.47|C11:5
record_by|7.77|A6:-4 B3:5 C1:-8 C11:8 E6:-8
record_child|8.47|A1:18 B7:-11 C11:11 D1:-11
record_each|8.47|B4:10 D4:10
record_for|8.18|A6:4
record_from|7.96|A5:13 C11:17 F7:9
record_go|8.47|C11:9
record_in|6.73|A6:5 B3:24 B4:6 B5:6 C7:-19 E6:9 F5:-6 F9:-14
record_it|8.18|C6:10
record_on|7|A1:7 A2:-5 A4:20 A6:15 B8:11 C11:15 E8:16
record_or|8.47|B3:25
record_reason|8.18|E6:32
record_sent|7.77|B7:6 C11:39
record_suspension|7.96|C6:39
record_that|8.18|D7:-12 E3:7 E5:12 E7:8
record_to|7.96|C4:10 C6:23 C11:22
record_we|8.47|A1:24 B3:9
record_what|6.93|B2:4 B4:5 B5:14 C5:29 D3:5 D4:11
record_with|7.17|A6:7 B3:6 D3:6 E6:26
record_within|7.96|C11:15
recovery|7.26|B8:-4 D2:18 D7:-4 D15:80
recovery_programm|8.47|D15:55
recruitment|8.47|D3:-4
red|6.43|B6:74 D9:15 F5:16
red_amber|7.77|
red_dot|8.47|D9:29
redone|8.47|A6:15 B6:31
reduc|6.04|C2:-4 C3:-5 C6:9 C10:42 D1:10 D17:8 F5:17 G4:36 G5:6 G7:23
reduc_timetabl|7.17|C10:-5 F5:24 G4:52 G5:8 G7:13
reduc_timetable|6.86|C6:13 C10:48 D17:11
reduce|7.77|A4:16 C1:13 C6:-6 D1:18
refer|6.52|D6:7 D7:4 D14:51 E5:5 E8:22
refer_to|7.37|D7:8 D14:23
referenc|8.18|A1:-8 F6:72
reference|6.93|D14:11 D17:10 E10:11 F6:23
reference_to|8.47|D8:7 D14:17 D17:17
referr|6.57|A2:-7 C1:4 D14:43 E3:8
referr_school|7.62|A2:-8 C1:7
referr_to|7.62|D14:27
referral|5.44|A1:13 A6:4 B9:4 C7:13 C9:-4 C13:-4 D2:25 D6:7 D14:100
referral_from|8.47|D14:16
referral_how|8.47|D14:7
referral_keep|8.47|D6:13 D14:21
referral_to|7.26|A1:13 D14:20 E12:9
referral_unit|7.62|
referral_wait|7.96|D6:4 D14:11
reflect|6.73|B3:32 E12:38
reflection|7.49|C9:-4 E12:47
reflective|7.08|C9:11 D14:10 E12:84
reflective_supervision|7.96|E12:38
refresh|7.77|A1:10 D8:33 E3:15
refresher|7.62|E3:53
refs|8.47|D14:36 F6:38
refus|7.62|B4:8 B6:-5 C2:24 C3:-7 C11:16 D2:24 D15:7
regard|5.85|A3:23 B6:6 C8:11 C9:4 D2:5 D17:5 F10:24
regard_as|8.18|B6:14 C9:12
regard_to|6.16|A3:20 C8:13 D17:7 F10:19
regardles|8.47|B1:11 D2:27 D3:8
regional|8.18|B6:6 E1:5 E9:25
register|4.62|A1:63 A5:6 B3:-5 B4:-5 B9:10 C1:36 C2:13 C6:-5 C8:-5 C9:-5 C10:37 C11:-4 C12:10 D1:-5 D4:-4 D10:-5 D11:4 D12:-5 E10:19 E13:4 F3:-8
register_all|7.96|A1:31
register_are|7.77|A2:6 D15:7 E10:17
register_as|8.47|B9:-8 C10:-25
register_for|7.96|C1:37
register_is|7.26|D2:16 E14:8
register_look|8.47|A1:24
register_pupil|7.62|A1:-6 B2:8 B9:19 D8:5
register_to|7.96|A4:16 D11:17 E5:7
register_which|8.47|A1:32
register_who|8.18|C10:31 C11:5
register_with|7.96|A1:-5 B1:17 B9:19 C1:14 C10:19
registration|7|A6:4 B9:10 C2:16 C10:27
regular|6.2|A2:-5 B2:-7 C1:39 C2:-5 C10:5 D12:-4 E4:27 E9:13 E11:39 E12:28 F1:-4 F2:34
regulation|7.17|A1:-8 B8:5 C8:11 E5:9
reintegration|6.2|B1:-4 B2:-6 C4:65 C6:11 C11:7
reintegration_meet|6.73|B1:-4 B2:-6 C4:50 C6:15
reintegration_plan|8.47|C4:27
reissu|7.96|F4:6 F6:22 F9:30
reject|8.47|E6:14
relat|7.62|D1:20 D7:19 D13:12 D15:16 F3:9
relat_expectation|8.47|D1:25 D7:25
relate|8.47|B4:5
relation|8.18|C4:11
relation_to|8.47|
relational|6.86|C9:62 F9:11
relational_approach|8.18|C9:24
relational_restorative|8.18|C9:14
relationship|6.27|C9:49 E3:7 E9:13 F9:27
relationship_afterward|8.47|C9:18
relationship_policy|7.96|C9:7 F9:29
relationship_with|8.18|C9:-9 E9:24
relativ|7|A1:6 A5:5 A6:7 B8:-4 C1:7
relativ_or|8.47|
relative|7.17|B8:5
relative_or|7.37|B8:6
releas|7.37|A5:8 E1:8 G5:12
releas_for|7.96|A5:10 E1:7
release|7.96|E1:44 E9:12
relevant|5.49|A1:20 B4:8 C3:6 D2:6 D4:21 D8:9 D17:4 E2:5 E5:8 E6:6 F10:5
relevant_pupil|5.93|A1:7 B8:6 C1:4 C7:4 D2:8 D17:6 E2:6 E4:4 E6:8 E11:5 F10:6
relevant_staff|7.96|A1:14 C8:5 D8:18
relevant_train|8.47|E5:21
relevant_virtual|7.96|B2:6 B6:8 C2:10 C3:10
religion|8.47|A3:-13
remain|6.01|A4:13 A5:4 C5:6 C10:37 C12:6 D4:25 E8:12 F4:4
remain_answerable|8.18|C10:28
remain_in|8.47|C12:16 F4:11
remain_on|7.77|C10:18
remain_responsible|7.62|B9:10 C10:12 D4:16
remember|7.77|A5:12 B4:10 C9:13
remind|7.96|C9:7 D11:11
remind_that|8.47|C9:8
remov|6.93|C6:9 C9:9 C10:10 C12:11 D15:6 E14:7 F7:7
remov_from|7.77|C6:12 C9:13 C10:13 C12:7
removal|6.93|A2:18 C7:22 C9:6 C12:8
removal_from|8.47|A2:12 C12:15
remove|7.17|A1:4 A4:10 C6:-5 E14:11
renew|7.96|B5:8 E2:8 F4:29
repair|6.39|C4:4 C8:33 C9:67 D1:-6 E3:7
repair_relationship|8.47|C9:22
repeat|6.1|C1:-6 C3:-6 C4:-6 C6:-4 C7:61 D3:-5 D6:20 D14:9 E3:21 E14:13 G4:13 G5:6 G7:10
repeat_every|7.96|D6:12 E14:26
repeat_suspension|6.86|C3:-6 C4:-6 C7:51 G4:16 G5:8 G7:13
replac|6.52|A2:8 B7:-4 C1:10 C7:19 D13:33 D17:18 E5:-6 F3:12 F4:-10 F6:23
replace|7.96|C7:21 D4:6 D17:9 E8:4
reply|7.37|C2:8 C12:7 E7:14
report|3.44|A1:-7 A3:-6 A4:10 A5:-6 B1:-6 B2:-6 B3:-6 B4:-5 B5:10 B6:-9 B7:-4 B8:-6 B9:25 C2:-6 C3:-4 C4:-8 C5:-4 C6:-6 C8:-4 C9:-7 C10:12 C11:-8 C13:-6 D1:6 D2:-6 D3:-5 D4:8 D5:11 D7:-9 D8:-6 D9:-6 D10:-4 D11:-4 D12:-7 D13:-5 D14:-4 D15:-7 D17:-5 E1:-8 E2:-7 E3:-4 E4:-7 E8:13 E9:12 E10:-4 E13:-6 E14:-5 F1:54 F2:37 F3:37 F4:-7 G6:12
report_after|8.47|C10:26 D1:14
report_any|7.37|E8:24 F6:19
report_are|7.77|A6:13 D5:10
report_at|7.37|B4:11 B5:7 D1:13 D4:28 D17:-4 E8:12
report_attendance|8.47|A2:9 C1:5 C10:11
report_back|7.96|D4:17 E4:38 F1:-4
report_before|8.47|B9:9 F1:16 F2:-4 F4:-4
report_by|7.77|B1:9 C1:20
report_concern|8.18|E8:22
report_designat|8.18|F1:9 F3:-5
report_each|6.68|D1:10 D4:9 F1:23 F2:24 F3:8
report_every|7.62|F1:14 F2:25 G6:26
report_for|7|D5:13 E9:7 F1:28
report_from|6.57|B5:5 B9:4 D5:13 F1:33 F3:15
report_give|8.47|F2:9 F3:19
report_go|8.47|F1:-25 F2:-14
report_goes|8.47|
report_if|8.47|B9:5 E9:10 F1:5 F2:7
report_in|6.39|B9:6 E1:-4 F1:42 F2:23 F3:-6 F4:8 F8:6 F10:7
report_is|7.77|B6:-13 F1:23
report_on|5.49|B1:-6 C2:-5 C10:5 C11:-4 D1:6 D10:6 E2:-5 E4:-9 E7:10 F1:30 F2:10 F3:-5 G1:6 G3:5 G5:8 G6:21 G7:5
report_shall|8.47|F1:17 F3:24
report_to|4.82|A2:-11 A4:24 B1:-7 C4:-8 C10:6 D1:-8 D7:-6 E4:-8 E8:-5 E13:-5 F1:29 F2:21 F4:-6
report_upon|8.47|B5:57 F2:16
report_what|7.96|A2:6 B5:5 C10:21 D3:16
report_which|8.18|A4:26 F1:25 F2:5
report_who|8.47|A6:15
represent|6.39|A5:16 D11:25 E9:47 F10:14
represent_among|7.77|D11:12 F10:21
represent_in|8.18|
request|5.18|B4:-10 B5:19 B6:-6 B8:19 C11:16 C12:10 C13:5 E7:68 F2:12 G5:8
request_against|8.18|B4:-16 B5:8 G5:21
request_by|7.96|E7:36
request_file|8.47|C11:11
request_for|6.57|B5:16 B6:-4 C11:-5 E7:44
request_from|7.62|C11:16 E3:6 E5:7 E7:23
request_on|8.47|C11:13
request_same|8.47|B8:-4 C11:18
request_through|8.47|B5:13 G5:9
requir|5.74|A5:-5 B5:9 C1:-8 C3:-8 C4:7 C5:35 C6:22 C10:8 C11:-6 D2:10 D7:10 F10:12
requir_by|8.47|C6:13
requir_to|7.77|C5:5 C6:9 C7:9
require|6.79|C6:16 C7:11 E7:9 E10:19 F6:13
require_it|7.96|E10:18
requirement|7.96|B1:9 B6:10 B8:9 D2:11
research|6.52|A5:-5 C9:-7 D7:42 G6:24
research_by|8.18|
research_show|7.96|A5:-5
research_suggest|8.18|C9:-9
residential|6.31|B2:13 D5:11 D10:27 E14:43
residential_home|8.47|
residential_staff|8.18|B2:18
residential_visit|7.77|D10:14
resolv|8.47|D4:18 D16:23 F1:13
resort|6.1|C3:-5 C5:43
resort_after|8.47|
resort_to|8.18|C5:15
resourc|7.17|A4:18 B8:5 D2:17 G7:6
respect|6.27|A6:9 B5:7 B8:10 C8:7 D3:12 D9:7 D11:9 E6:-5 F3:18 G2:19
respect_each|7.49|A6:15 B8:9 D6:7
respect_look|8.18|B5:9 C8:14
respite|7.62|C5:21
respond|6.39|B3:5 B6:7 C9:30 C11:5 E3:7 E7:32
respond_prompt|8.18|E7:31
respond_to|7.08|A4:6 B3:7 C9:22 C11:8 E3:10 E7:13
respond_within|8.47|B6:13 E7:5 E8:6
respons|7.62|C5:8 C8:9 D8:23
response|7.17|A4:33 B6:7 C5:5 C7:8 C8:15 C9:9 D3:7
response_to|8.18|C5:7 C7:12
responsibilit|7.49|C10:4 D11:11 E1:5 E4:11 E5:16
responsibility|4.95|A1:-5 A5:-5 A6:44 B3:-4 C3:-4 C9:-4 C10:7 C11:-5 C12:-4 D4:13 D11:13 D12:-5 E2:12 G5:4
responsibility_for|6.62|A6:-6 C10:10 C12:-4 D4:29 E2:22 F4:8 G5:9
responsibility_mean|8.47|A6:-11
responsibility_who|7.37|A6:19
responsible|5.52|A1:-4 B3:-5 B4:13 C2:11 C9:-5 C10:30 D4:12 E2:13 F4:7 G1:12 G3:10 G5:9 G7:10
responsible_date|8.47|B4:19
responsible_for|5.93|C2:15 C10:24 D4:15 D14:5 E2:16 F4:-5 G1:14 G3:12 G5:11 G7:12
rest|6.01|A2:14 A6:6 C6:7 D1:30 D4:4 D10:6 D13:10 D15:7 E4:11 G5:7 G7:17
rest_day|8.18|C6:16
rest_on|7.96|A4:9 C9:11
rest_with|7.96|A2:7 D4:10 G5:13
restorative|6.2|C4:4 C9:65
restorative_conversation|7.49|C9:19
restorative_meet|7.77|C9:11
restore|8.47|C6:11 C9:26
result|5.39|A1:-5 A2:37 B3:-7 B4:-4 B5:25 B9:-5 C1:-4 C9:-4 C10:11 C11:-5 D2:7 D3:26 D4:21 D6:52 D7:20 D10:-4 D12:13 D13:6 E2:5 F3:35
result_are|8.47|B5:15 D6:7
result_is|8.47|C8:7 D13:17
result_with|8.47|D6:58
retain|8.18|A1:13 C10:19 G5:14
retention|7.62|A2:13 B5:12 F1:14 F2:6
return|4.86|A5:-5 B1:-5 B2:-6 B3:-7 B6:24 C1:-10 C2:-5 C3:-9 C4:77 C6:-5 C7:-6 C9:-7 C10:-5 C11:-6 D3:-5 D6:26 D8:-5 D9:-4 D12:-4 E7:15 F1:6 F4:6
return_from|7.77|C4:-13 D10:14
return_in|8.47|A1:10 B6:9
return_is|8.47|B6:8 C4:29
return_it|7.96|B6:14 D6:9
return_meet|7.08|C4:34
return_to|7.17|B6:18 C1:-11 C4:22 D1:8 F1:5 F4:18
rev|7.96|E2:51
revd|7.49|E2:39
reverend|8.18|D12:15 E2:26 F4:8 F7:17
review|3.03|A1:-8 A6:6 B1:19 B2:-8 B3:-8 B4:16 B5:-5 B6:-5 B8:6 C2:-9 C3:-7 C4:-5 C6:-4 C7:13 C9:-9 C10:14 C11:-11 C12:-5 C13:-7 D1:-9 D2:-8 D3:23 D5:47 D7:-8 D9:-8 D10:-6 D11:-7 D12:-8 D14:-5 D15:-6 D17:-7 E1:-6 E2:-7 E3:-6 E4:-6 E5:-6 E7:-5 E8:-5 E9:20 E10:-7 E11:-5 E12:-5 E13:8 E14:-6 F1:-8 F3:-6 F4:38 F5:6 F7:-5 F8:6 F9:20
review_absence|8.47|C1:12
review_after|8.18|C8:25 D3:8
review_against|8.47|F8:7 F9:39
review_all|8.18|D3:25 D5:9 E13:8
review_alter|8.47|C7:15
review_annual|6.68|B8:-5 C9:8 D5:5 F1:8 F4:20 F9:29
review_are|6.86|B1:5 D5:20 D13:14
review_as|8.47|A2:9 D3:8
review_at|6.52|B1:18 B2:5 B4:15 D5:10
review_attendance|7.96|A2:11 C10:15 E9:23
review_autumn|7.37|F4:5
review_before|7.37|D5:-4
review_behaviour|8.47|C9:-7 F9:37
review_by|7|B1:8 B4:8 F4:7
review_care|7.96|B4:4 B7:8
review_chang|8.47|C6:17 C7:12
review_child|8.18|B9:5 C4:16 E9:37
review_cohort|7.62|A2:7 E13:47 F2:13
review_core|8.47|A5:-6 E9:27
review_cycle|7.26|D3:6 F4:6
review_date|7|B4:-4 D3:5 D5:-5 F4:-4
review_december|8.18|
review_due|7.49|D5:-5 F4:-4
review_each|5.93|A3:6 A5:6 B1:15 B6:6 B8:7 C1:8 C4:11 C7:-7 D1:-6 D3:5 D10:8 F4:11 F8:13
review_education|7.49|D5:35
review_ehc|7.08|B2:-15 D5:28 F1:-9
review_ehcp|6.79|B1:41 C3:5 C5:9 D3:-4 D5:29 D13:13
review_every|6.23|B1:-11 B7:4 B8:5 C7:-8 C10:12 D3:-4 E13:9 F4:25 F9:5
review_for|7.96|C10:10 D5:34
review_in|6.73|B4:-5 B8:11 D5:8 F4:19 F8:9 F9:7
review_is|7.08|B2:-5 C6:11 D3:8 D5:38
review_it|6.93|A2:-5 A3:12 A4:12 B1:-5 B8:41 C8:40 C10:9 F4:45
review_july|7.62|F4:-4
review_march|8.18|F4:10
review_meet|8.18|B1:11 C7:20
review_month|8.47|A1:13 C10:39
review_november|8.47|
review_october|7.77|F4:-4
review_officer|5.93|A1:4 A6:45 C1:-4 C2:-6 D5:-4
review_on|7.26|D5:38 F4:6
review_our|8.47|F9:22
review_pep|8.47|B1:16
review_plan|7.77|B8:7 C3:8 D5:11
review_practice|8.47|F3:9
review_provision|8.47|C7:31
review_senco|8.47|D5:11
review_september|7.37|F4:31
review_spring|8.47|
review_summer|8.47|B1:-5
review_support|7.96|C7:17
review_take|7.96|D5:31
review_term|6.73|A6:8 B1:36 D3:35 D13:-5 F4:-7
review_this|6.86|E5:-4 F1:-6 F2:7 F4:55 F5:13 F6:21 F7:-6 F10:18
review_to|7.77|B4:15 D3:28 D5:9 D6:15
review_twice|7.96|B8:13
review_week|8.18|A2:-5 C1:27 F4:-18
review_what|8.47|C7:14 D8:14 D17:12
review_will|8.47|D5:11 E9:7
review_with|7.26|B4:9 B8:-5 C1:9 C7:11 D3:19 D5:11 D13:8
review_within|7.62|D5:19
review_year|8.47|F4:38
revis|6.79|C7:23 C9:-5 F4:30 F5:18 F6:12 F9:29
revis_in|8.47|
revision|7.17|D15:67 E14:9 F5:34 F6:16
revision_guid|8.18|E14:12
revisit|7.96|A4:14 B4:30
reward|8.18|A2:12 C1:21 C9:5 D1:-5
rewritten|6.86|A4:12 B4:4 B7:8 C7:6 F9:8
rewritten_with|8.47|C7:5
riding|8.18|B5:11 B9:27 E14:8
right|5.08|A1:9 A5:-5 B3:-7 B4:-4 B6:17 C1:-6 C2:-4 C7:15 C9:22 C11:-5 C12:-5 D1:-4 D2:4 D3:-4 D7:15 D9:-5 D17:5 E7:10 F3:-4 F4:8
right_duti|8.47|A6:-11
right_for|8.47|B2:17 C12:19 D17:11
right_if|8.47|C7:14 D11:8 D15:14
right_is|8.47|B6:16
right_to|7.17|A6:7 B8:13 C12:-20 D17:4
right_together|8.18|
right_with|8.47|
right_within|7.77|B6:12
ring|4.61|A1:-8 A2:-5 A5:-8 A6:19 B1:-4 B2:-8 B3:-6 B4:-4 B6:-6 B7:12 B8:-4 B9:-5 C1:15 C2:32 C3:30 C4:11 C5:-4 C7:-5 C8:-4 C10:10 C11:20 C13:5 D2:-5 D3:-6 D4:-4 D8:-5 D9:19 D10:-5 D12:10 D14:7 E11:46 F3:-4 G1:9 G3:7
ring_at|8.47|C4:16 E11:10
ring_carer|7.17|C1:5 C2:7 C6:7 C11:23 D9:11 D12:16 E11:-5
ring_each|7.77|C4:7 E11:19
ring_every|7.62|C10:8 D12:8 E11:32 G1:28
ring_for|8.18|A6:39 C10:10
ring_home|6.52|C1:20 C2:16 C6:5 C9:8 D9:28 E11:8
ring_last|8.18|A6:12 C11:17
ring_old|8.47|C11:28
ring_social|7.26|C1:18 C2:18 C12:19 C13:15
ring_virtual|6.73|B6:-6 C2:10 C3:49 C13:7 G3:8
ring_whom|8.47|A6:26
ring_you|7.62|B7:27 C2:16 D12:25 E11:25
risk|4.63|A1:-7 A2:-5 A3:-4 A5:-6 A6:-5 B2:-7 B3:-7 B6:-4 B8:-6 C2:-8 C3:22 C4:-5 C5:-5 C6:-5 C7:10 C8:77 C11:-6 C13:28 D1:-5 D2:-4 D3:-5 D7:-5 D9:-5 D10:-5 D12:-7 D13:-4 D14:-4 E3:-5 E10:-5 F3:-4
risk_assessment|5.58|B2:-4 C7:22 C8:73 E3:-4
risk_being|8.18|C3:19
risk_exclusion|7.08|C3:16 C8:-5 C13:39
risk_exploitation|8.47|
risk_harm|8.47|C8:6 E8:5
risk_is|7.62|C8:33
risk_plan|7.62|C8:52
risk_register|8.47|C8:-5
risk_suspension|6.86|C3:33 C8:-5
road|8.18|C5:17
roe|8.47|
roisin|6.68|C1:8 E8:5 F2:4
roisin_candlewick|8.18|
role|5.42|A1:-6 A6:25 C11:-4 D11:28 E1:23 E4:9 F1:10 F3:-5 G2:39
role_designat|8.18|F2:7
role_in|7.96|D11:40
role_is|7.96|F1:10 G2:44
role_virtual|8.47|
roll|4.7|A1:13 A2:-5 A5:-5 B3:-5 B8:-4 B9:11 C1:-9 C2:-6 C6:14 C9:-6 C10:37 C11:-8 C12:60 C13:-4 D2:-5 D12:-5 F1:11 F3:7 G1:16 G8:7
roll_for|7.49|C12:25
roll_in|7.96|F1:5 F3:5 G1:12
roll_is|8.18|C6:7
roll_their|8.18|B5:10 F1:7 F3:5
roll_to|8.47|A4:19 C12:16
roll_who|8.47|C10:24 D1:12
rook|7.77|
rookwood|8.47|
room|5.42|A1:13 A4:7 B1:19 B2:5 B3:23 C4:-4 C7:5 C9:8 C11:-5 C12:7 D2:4 D3:-5 D6:5 D8:40 D10:-5 E4:9 E10:25 E12:7 F7:8 F9:7
room_at|7.96|A4:23 B3:10 C1:12
room_leader|7.37|A1:16 D4:12 D8:15 E10:13
room_or|8.47|B2:7 C7:20
room_team|7.96|D8:21
ropewalk|8.18|
rosalind|7|E2:11
rosalind_peasgood|7.26|E2:12
round|5.56|A1:-4 B1:19 B2:24 B4:-5 B7:10 C4:8 C7:19 C11:15 C12:11 D3:6 D5:5 D9:6 D10:-4 D11:36 D13:9 D17:5 E7:6 F5:13
round_child|7.77|A6:13 B2:33 C7:42
round_peps|8.47|B1:40 B6:-4
round_table|7.17|B2:16 C1:10 C12:22 D5:11 D13:14 E9:8
row|7.49|A1:-6 A3:6 A5:23 C3:10 D12:20
roz|7.96|A2:10 A3:12 E2:17 E3:8 E8:7 E13:11
rse|7.77|D9:25
rule|6.62|C4:8 C6:26 C9:16 D2:28 D16:38 F6:24 F9:14
rule_allow|8.47|D16:43
rule_are|8.47|C6:25
ruled|8.47|F3:20
run|5.72|B3:13 C7:33 C8:12 C11:-4 D2:17 D3:21 D4:22 D5:6 D10:-5 E14:-5 G3:17 G7:22
run_by|6.86|D3:8 D4:21 F3:-5
run_for|8.47|D3:32
rung|6.16|A1:-5 A6:8 B2:-5 B7:11 C1:-6 C2:34 C3:24 C4:14 C13:22 D7:9 D12:-5 D15:9 E11:6
rung_at|8.47|C2:20 C3:-5 C13:13
rung_virtual|8.47|C2:9 C3:19
runn|7.37|A5:10 C2:18 D3:7 D11:13
runs|6.13|A1:11 A2:5 B3:6 B5:-4 B9:8 C4:6 C6:25 D3:15 D4:15 D5:17 D8:15 D10:-5 D15:20 E12:5 F8:7 G1:8 G7:42
runs_for|8.47|C4:14 D3:20
rupture|8.47|C9:29
s|7.26|B1:5 C11:13 D15:25
sad|7.49|C9:20 D14:28
sad_face|7.96|C9:21
safe|5.78|A5:13 B3:-5 C8:26 C9:-4 C10:19 C13:6 D8:-10 D14:8 E5:-8 E8:26
safe_at|8.47|C10:16
safe_in|7.37|E5:-11 E8:29
safe_we|8.47|C3:5 C13:17 E8:13
safeguard|4.07|A4:-4 A5:-4 B3:-4 B8:-5 B9:-6 C2:-4 C9:-5 C10:14 C11:-5 D3:-4 D4:-5 D7:-5 D9:-4 D12:-4 D14:-5 E1:-4 E2:14 E8:34 E13:37 F2:-5 F3:-4 G8:14
safeguard_behaviour|8.47|
safeguard_concern|7.62|E8:37
safeguard_file|8.18|A1:9 C10:16
safeguard_inclusion|8.47|F7:11
safeguard_lead|4.44|A1:-4 C10:-7 D4:-5 E2:20 E8:24 E13:28 F2:-4 G8:17
safeguard_partnership|8.47|B9:-5
safeguard_policy|7.17|C10:16 E8:-4 F8:-5
safeguard_promote|8.18|
safeguard_system|8.47|A6:10
safeguard_team|7.77|A1:26 E8:8 E9:25
safety|5.96|A1:6 C2:-7 C8:60 C10:17 D8:-6 E8:43 F1:-5
safety_goes|8.47|E8:15
safety_is|8.47|C2:-10 C8:15
safety_plan|7.77|C8:57 D8:-7
safety_progres|8.47|C10:5
safety_to|8.18|E8:21
saffron|7.77|E13:-6
said|5.9|A1:8 A5:-4 B2:5 B3:28 B8:-4 C2:14 C3:9 C9:10 D1:9 D8:5 D9:5 D10:9 D13:8 E8:11 F5:14
said_or|8.18|B3:33
saint|8.47|
saint_nowell|8.47|
salt|8.18|D5:23 D7:7
same|4.21|A1:11 A3:4 B1:-5 B2:-8 B3:-5 B4:-4 B5:-4 B7:6 B8:42 B9:5 C1:-7 C2:25 C3:-6 C6:-6 C7:14 C9:-7 C10:-6 C11:11 D2:5 D3:13 D7:-5 D9:-5 D10:-7 D11:7 D13:19 D14:-4 D15:-5 D17:8 E6:9 E8:25 E10:-5 E13:4 F2:14 F3:-5
same_afternoon|8.18|A1:16 E5:14
same_child|7.96|C7:44
same_day|5.33|A1:11 A6:-4 B2:-6 B7:5 B8:-5 C2:31 C3:-5 C4:-12 C11:9 D12:13 E8:38
same_for|8.47|A4:27 E6:50
same_form|7.49|B8:42 D13:14
same_head|8.47|B8:34
same_hour|8.47|E8:19
same_kind|8.47|B8:16
same_morn|7.96|C1:-4 C2:18
same_proportion|8.47|D11:28
same_thing|7.49|B1:4 C8:12 D3:37 D13:7
same_time|8.18|A3:19 C2:17
same_way|7.49|B4:6 B8:11 C7:-23 C13:14
same_week|7.37|A6:8 B6:13 B7:9 D3:13 D5:5
same_year|8.47|C7:6 D1:-7
sampl|7.26|B6:24 D4:13 F7:46
sample|6.73|A2:10 B6:10 C1:7 E1:9 E5:-7 E7:16 E8:4 E13:10 F7:39
sanction|5.44|A2:15 B3:-5 C1:-5 C5:10 C6:45 C9:60 C13:-4 D2:-4 D5:-4 E6:24 F9:5 F10:9
sanction_are|7.96|C9:8 E6:5
sanction_is|7.77|A2:13
sanction_that|7.62|C9:21
sanction_which|7.77|A2:5 C9:40 F9:12
saoirse|8.18|A2:8 A3:7 F1:10 F2:8
satisf|7.62|A1:10 B6:15 C6:14 D2:21
satisfy|6.86|A4:8 B4:7 C6:8 D2:10 D10:6 E4:8 F1:5 F7:26
satisfy_itself|7.49|D11:4 E4:10 F1:6 F7:21
satisfy_themselv|8.47|D10:10 F7:14
save|7.37|C3:9 C5:7 C10:9 D15:20 E10:9
saw|8.47|F5:76
say|4.42|A1:-5 A3:-5 A4:-6 A5:14 B1:4 B2:7 B3:29 B6:7 B8:4 C1:-5 C2:-4 C4:-5 C7:-5 C10:-4 C11:18 C12:-6 C13:7 D2:-5 D3:9 D7:-5 D8:5 D9:14 D10:-6 D11:-4 D13:10 E5:10 E11:11 E12:6 F7:8 F8:15
say_goodbye|7.37|C11:28
say_hello|8.47|B6:13 E11:9
say_here|8.47|F7:42
say_in|7.77|A5:26 B5:13 C9:4
say_is|8.18|B3:17
say_it|7.77|B2:19 B3:9 B6:20
say_same|7.62|D3:51 D5:7 D13:5
say_so|6.93|A1:4 B1:9 D12:7 E6:10 F1:9 F4:14
say_sorry|8.47|C9:10
say_that|6.93|B9:9 C11:21 C12:-8
say_they|8.18|B5:11 E5:16
say_this|8.47|E5:21
say_what|6.48|A5:15 B1:10 B3:14 C9:6 C13:6 D1:18 E11:19 E12:18
say_where|8.47|B4:14 D8:13 F8:21
say_whether|8.47|B4:9 C6:20 F3:10
say_yes|7.37|A6:17 B8:16 C11:9
saying|7|B4:12 C9:6 C10:10 C12:6 F4:6 F5:16 F6:5 F9:8
saying_what|8.47|F4:10 F5:24 F6:8 F9:13
says|4.76|A1:-6 A5:10 A6:6 B1:-5 B2:-4 B4:8 B5:6 B6:9 B8:8 C1:-5 C4:-5 C8:16 C10:19 C11:-5 C12:9 D1:-4 D2:7 D7:5 D10:-5 D13:-4 E5:7 F2:15 F5:12 F6:-6 F7:14 F9:6 G1:6 G3:4
says_how|7.96|B4:8 B5:9 C13:12
says_it|8.47|A5:8 B3:8 F3:11
says_noth|8.47|B9:16
says_so|7.77|F2:15
says_that|7.08|B3:13 C5:-5 F6:-10 G1:14 G3:12
says_they|8.47|B5:5 C12:16 D12:7
says_what|6.43|A4:8 B3:-4 B4:12 B6:6 C8:29 C9:7 F2:21 F5:6
says_which|8.47|C8:15 C10:33
says_who|7.26|A5:26 A6:23 B4:15 C10:31
scaffold|8.47|D17:76
scal|8.18|D6:29
scale|6.79|B1:-9 B3:12 D1:-8 D6:87 F2:-5 F8:22
schedul|8.47|C2:19
schedule|7.37|A1:7 E13:8 F5:19 F6:-5
schem|8.18|D9:45
schem_work|8.47|D9:33
scheme|7.37|D2:13 D15:29 E14:6
school|1.98|A2:-6 A3:-5 B3:-10 B4:-11 B6:19 B7:15 C2:5 C3:17 C4:-8 C8:-8 C9:-6 C11:9 C13:6 D1:-5 D3:-9 D4:-7 D8:-9 D9:-8 D12:-9 D13:-6 D16:-5 D17:-8 E1:4 E2:-7 E5:-4 E7:-5 E8:-6 E10:-8 E14:4 F1:7 F2:-7 F3:-5 F4:-5 F8:4 G1:7 G3:8 G4:11 G5:10 G6:5 G7:7
school_about|7.37|A2:19 C2:19 C3:7 C5:8 E13:20 G3:9 G4:-4
school_act|7.08|D6:-11
school_acts|8.47|B2:19 C2:19
school_admission|8.18|C11:-10
school_advice|7.96|B6:-4 D5:14 D6:-5 G3:24
school_adviser|6.43|A6:22 B1:-11 B6:-5 C2:6 C3:8 E6:10 F1:4 G1:14
school_after|8.18|B6:13 C1:16
school_aims|7.96|B5:20 C1:27 C11:15 D10:26
school_all|7.77|A3:16 B2:7 D13:6
school_also|8.47|B5:7
school_answer|8.47|
school_are|6.16|B6:-8 B7:-7 C1:-4 C2:6 C3:-6 C4:7 C11:11 D7:9 G1:16 G3:14 G7:14
school_as|7.26|A5:8 C2:8 F3:14
school_asks|7.77|B6:12 D6:17 G4:15
school_at|7.17|A1:10 B6:5 C2:26 C3:8 C11:6 E9:17
school_authority|8.18|C1:11 C5:17 G4:22 G5:11
school_based|8.47|D2:31
school_before|6.62|C2:-7 C3:22 C5:6 C10:8 C11:16 C13:6 D1:12
school_believ|8.47|
school_bring|8.18|B7:26 G8:52
school_build|8.47|B2:16 E9:25
school_busines|7.96|D16:9
school_by|7.49|C10:16 F1:11
school_call|8.47|C2:-9 C12:9
school_can|7.08|B6:-6 C3:-14 G3:9
school_carer|7.37|A6:6 C2:-10 G3:32
school_caseworker|8.47|A6:6 B2:5 B6:10
school_child|8.47|A5:15
school_club|8.18|D10:6
school_come|7.96|B2:8 B6:17 C3:10 C12:8
school_comment|8.47|B6:34
school_concern|8.18|F1:7 F8:11 F10:12
school_contact|8.47|A6:-7
school_council|6.39|A1:-4 B3:-11 C12:5 D10:20 D11:71 D12:15
school_councillor|7.77|D11:31
school_course|8.47|E1:14 E4:24
school_data|8.47|A2:8 G2:20
school_day|7.08|B6:8 B7:5 C1:4 C2:8 E13:13 E14:21
school_days|4.88|B3:-4 B7:38 C11:18 E7:4
school_designat|8.18|E1:16
school_do|8.18|A1:23 F8:14
school_dt|7.96|A1:8 C11:12 C12:5 F1:14
school_duty|8.18|C3:8
school_each|6.62|A1:-6 A4:13 B1:16 B5:8 B6:10 C1:4 C9:9 E13:15 F1:17 F7:9
school_early|7.49|C2:9 C3:15 E1:27
school_education|7.49|B6:5 B8:6 C1:4
school_elsewhere|8.47|
school_ensur|8.47|B5:5 B9:6 C10:12
school_every|7.49|A1:17 B7:9 C1:17 C5:8 G1:17
school_exclusion|8.47|
school_first|7.17|C3:37 D7:12
school_follow|8.47|C13:24
school_for|5.98|B4:-4 B7:18 C2:10 C4:-5 C5:8 C13:7 G3:17
school_gets|8.18|B5:17 G5:8
school_give|7.62|B2:-4 B6:8 C3:-5 D6:-4 E7:-4 G3:42
school_governor|8.18|E2:18 E4:15 F1:14 G7:23
school_grad|8.47|B6:12 F8:6
school_has|6.07|B5:4 B6:-6 C3:18 C4:5 D13:-15 D14:5 E1:9 F1:12 G4:10 G5:18
school_have|7.49|A1:13 A6:8 B2:9 B8:12 E3:5 G2:26
school_head|5.38|A6:4 B5:-16 B6:-16 C2:-5 C3:-6 C5:-5 C13:-4 E4:5 F1:-5 G1:12 G2:19 G5:40 G6:12
school_health|8.47|B8:11 D5:11 D13:8
school_hear|8.47|C1:9 C2:20 C3:-5
school_hold|7.96|B7:18 D10:14 G1:14 G5:4
school_hour|7.96|C2:12 C3:-4
school_how|7.96|B5:19 G5:8
school_if|7.17|B2:11 B5:13 B6:15 C3:13 D2:14
school_improvement|8.18|B4:-5 F1:17
school_in|6.01|A1:4 B6:-5 C3:13 C13:5 E1:13 E3:4 F7:13 G1:7 G4:5
school_indicator|7.96|F8:39 F10:11
school_is|5.24|A1:-6 B2:-4 B3:9 B6:-4 C3:18 C4:5 C5:5 C9:-5 C10:8 C11:14 C12:9 C13:9 D2:4 D15:10 E9:12 F7:10
school_it|8.47|C5:6 D16:11
school_keep|8.18|G1:26 G4:7 G8:24
school_know|7.77|A1:-5
school_life|8.18|A5:5 E14:13
school_list|7.62|A1:32 F8:12
school_look|7.26|B5:8 B6:12 C1:6 C3:4 C10:15 C11:5 G4:16
school_lunch|8.47|
school_make|8.18|D12:16
school_mark|8.18|B6:23
school_may|6.1|C1:-4 C2:6 C3:4 C6:8 C7:9 C10:9 C12:9 D6:20 D7:5 E14:10 G5:6
school_meal|6.57|A2:7 A3:11 B9:-13 D2:-6 D16:-9
school_meet|7.96|B6:-10 C5:65 F10:21
school_model|8.47|F4:23
school_monitor|7.49|A2:-19 C1:8 G4:33 G5:19 G6:23 G7:17
school_more|8.47|
school_must|7.62|C2:7
school_name|8.18|A1:14 B6:7
school_not|8.18|A4:15 A5:20
school_nurse|7.62|A1:16 A6:24 B2:15
school_offer|7.96|C3:-5 G7:40
school_office|7.37|B2:12
school_officer|8.47|A6:11 B6:8
school_on|6.68|B5:9 C1:9 C2:-5 C3:-4 C5:10 C11:-6 D14:10
school_one|8.47|
school_or|6.73|C3:20 C5:10 D15:14 E4:8 G1:8
school_parent|7.77|C12:15
school_part|7.26|B2:5 B7:21 D6:51 E9:8
school_pep|8.47|B1:-4 B7:17
school_plan|7.77|B7:11 B8:21 D13:6
school_provid|8.47|G3:15 G4:17 G7:34
school_publish|8.18|F1:-44 F10:24 G6:38
school_pupil|7.62|A3:5 A5:10 B1:4 B2:5 C12:14 D16:18
school_quality|7.17|B6:31 B9:9
school_read|7.96|B6:25
school_recognis|8.47|
school_record|7.49|B5:6 C3:6 C11:11
school_report|8.18|B5:7 F2:-9
school_return|8.47|C4:-18 D6:5
school_school|8.47|C10:24 C12:5 D10:13 D11:15
school_send|8.18|B5:9
school_senior|8.47|D6:5 D14:15
school_shall|6.93|A1:5 A6:8 C2:10 C3:-5 C10:23 C13:21 D11:11 E9:15
school_should|7.17|A4:13 C5:-6 C12:8 D14:9
school_social|6.27|A1:14 C1:14 C3:31 C13:31 G3:10
school_speak|8.47|C3:14 C7:-5 C11:20
school_staff|8.18|B2:4 B6:7 C1:7 D10:-10
school_take|8.47|B9:31 C9:10
school_talk|8.47|C12:17 D9:14
school_team|8.47|B6:-7 C3:-9 E12:23
school_term|7.96|B1:22 B6:15
school_than|8.18|
school_that|6.73|B2:13 B8:13 B9:16 C3:10 C7:10 C9:12 C11:16 D11:12 D15:13
school_they|8.18|A5:16 B5:9 G1:14 G2:15 G5:13
school_this|8.47|B7:12
school_through|7.77|C3:8 G2:5
school_to|6.16|B6:30 C7:4 E3:4 G3:7 G4:9 G7:6
school_too|7.62|E14:17 F1:20 F2:14
school_train|7.17|B6:-4 E1:13 E3:10 E4:6 F1:-5 G4:5 G5:8 G7:9
school_trie|8.47|C1:17 C5:8
school_trip|8.18|A6:15 C8:-29
school_trust|8.47|
school_two|8.18|E1:11
school_uses|8.18|C6:23
school_virtual|8.18|C2:31 C3:-10
school_visit|7.49|B6:7 B9:12 C10:12 C11:9 G1:10 G3:11 G4:13 G7:10
school_was|7.49|B6:-4 C3:-8
school_we|6.52|B6:10 B9:9 C10:8 C11:18 D7:12 E6:10
school_website|7.62|F4:5
school_what|8.18|C4:5 C13:17
school_when|7.96|C3:8
school_where|7.17|A5:11 B6:9 C3:14
school_whether|8.47|C3:8 D2:17
school_which|7.49|B5:-6 B6:10 G5:22
school_who|6.93|A2:19 A5:17 C13:11 E11:13
school_whose|8.47|B6:14
school_will|6.13|A1:14 A6:4 B1:7 B2:9 B5:7 B8:11 C3:-4 C4:10 C6:10 C10:15 C11:-4 D3:8 E9:6 E11:14 E14:13 G5:-4
school_with|6.62|A1:4 B8:5 C11:14 F3:12 G7:29
school_within|6.68|B6:11 B7:4 B8:7 C2:11 C3:-5 C11:12 E7:12
school_without|8.18|C2:14 C11:14
school_work|7.49|D13:16 E9:-6 F3:12 G2:5
school_would|7.96|B7:16 B8:12 C3:10 C13:14
school_year|6.39|B1:21 B6:10 B7:8 C7:8 E3:8 F1:5
science|7.77|D1:4 D9:12 D17:9
scope|5.88|A1:17 A5:9 C10:10 C11:5 D2:11 D10:16 D15:13 D16:5 D17:8 E6:6 E13:13 E14:5
scope_is|8.18|A5:11 C10:13 E14:13
scope_learner|7.49|C8:5 C10:10
scope_this|7.96|A1:11 C9:4 D10:21 D15:18 E6:12
scor|5.88|A1:-4 A2:10 B2:-5 B4:7 B6:6 D1:21 D2:46 D3:5 D6:69 D7:9 D10:-6 D15:7
scor_are|7.26|D2:18 D6:36 D10:-5
scor_at|7.96|B4:15 D1:19
scor_each|8.18|A3:9 B6:14 D6:23 D7:14
score|6.01|D1:8 D2:65 D3:21 D6:19 D15:16 F8:18 F10:6
score_for|8.18|D2:12 D6:8
score_is|7.62|D2:20 D6:15
scream|8.47|C9:32
screen|6.1|B2:16 B9:8 D6:15 D7:41 D8:5 D14:10 D17:7 E10:41
scrutinis|7.62|A2:14 B6:7 C1:8
sdq|5.65|B1:-5 B2:-6 C11:-4 D3:9 D6:126 D10:-4 D14:10 G3:11
sdq_for|8.18|D6:42
sdq_is|7.96|D6:10 D14:18
sdq_scor|8.18|D3:15 D6:37
sdq_score|8.18|D6:8
sdqs|6.86|D6:66 D14:13
sdqs_are|7.49|D6:41
seat|6.2|B9:14 D2:5 D8:32 D12:10 D15:13 D17:41 E1:6 E10:40
seat_on|8.47|E1:13
seat_plan|6.86|D8:29 D17:7 E10:53
second|5.15|A2:4 A5:12 B8:-5 C2:13 C4:-6 C7:54 C9:-5 C13:6 D3:-5 D7:6 D10:-4 D12:4 E4:14 E6:18 E14:10
second_day|8.47|C2:8 C11:15
second_one|7.96|C6:13 C7:30
second_school|8.47|A1:9 B7:7 B9:12
second_suspension|6.31|A2:8 B8:-4 C1:10 C3:-5 C7:58
second_time|8.18|C7:29
second_wednesday|8.47|A2:6 A3:5 D12:20 E13:11
second_year|7.77|C7:-11 E4:34 E14:25
secondary|6.13|A5:-5 C11:10 D10:11
secondary_academ|8.18|D10:17
secondary_phase|8.47|
secondary_pupil|8.47|B5:-4 D10:10
secondary_school|7.37|C11:16 D10:-5
secretary|8.18|A1:23 F5:23
section|4.73|A1:-5 A4:-4 A5:-7 B2:13 B3:28 B4:-5 B9:22 C1:-4 C2:-4 C9:-4 C10:-8 C11:-4 F1:9 F3:-4 F6:12 F8:28
section_act|7.96|
section_before|8.47|B2:6 B9:7
section_children|6.62|
section_explain|8.47|
section_in|8.47|B8:17
section_is|8.47|B3:38
section_on|7.62|B3:12 C8:8 F2:13 F5:4
section_or|7.96|B1:14 B2:21
section_pep|7.96|B2:20 B3:-20 B9:21
section_with|7.96|B3:22
sector|7.77|F10:37
sector_equality|7.77|F10:37
secur|8.18|B2:11 D15:19 D17:7
secure|6.35|A2:-4 A5:-6 B9:7 C1:16 C6:10 C11:9 D1:11 D3:12 D9:-6 D14:4 F8:22
secure_that|7.96|D1:20 D3:21 D8:8
seddonfield|8.18|
see|4.27|A2:6 A3:15 A4:-6 A6:-4 B1:-6 B2:-6 B4:7 B8:-6 C1:5 C2:-5 C4:-5 C6:-7 C7:-4 C8:11 C10:21 D1:9 D3:4 D4:-6 D9:-5 D11:12 D13:-4 D14:14 D15:4 D17:6 E2:-6 E3:5 E4:-4 E10:5 F2:-4 F3:14 F4:5 F5:7 F7:18 F9:7 G7:6
see_all|8.47|A3:23
see_behaviour|8.47|C9:22 E3:15
see_child|7.62|B9:14 C10:13 D8:23 D17:15
see_happen|8.47|B4:7
see_if|7.62|C3:12 C10:19 F7:20
see_it|8.18|A1:14 C10:24
see_more|8.47|D11:23
see_that|5.83|A3:10 A5:7 B3:12 C13:4 D11:17 D15:7 E3:7 E5:5 E8:6 F4:20 F7:7 F9:19
see_them|8.18|A5:13 C11:5 E9:18
see_to|7.08|C10:10 D1:10 D3:32 D11:10 D15:12 E1:6 E14:9 F3:10
see_us|8.47|B6:7
see_what|7.77|A2:9 B4:17 C8:28
see_whether|7.17|A2:17 C1:8 D17:7 E5:-8 F7:21
seek|6.31|A1:6 A3:6 B5:8 B9:6 C3:13 C7:9 C9:9 C10:13 C13:7 D7:4 E9:11 E14:14
seek_advice|8.47|C3:9
seek_to|7.37|A1:11 B9:9 C10:19 E9:17 E14:21
seem|8.18|B3:15 C2:26 C3:-4
seen|6.16|A1:7 B3:5 B4:11 C5:4 C8:20 D4:11 D8:5 D10:4 D14:12 E14:6
seen_by|7.96|A1:14 C8:28
seen_in|8.47|C5:10
sees|5.74|A5:17 B4:7 B6:7 C1:7 C10:5 C11:-5 D4:10 D5:6 D8:6 D10:20 D11:13 D14:18
sees_that|7|A2:5 B3:4 B4:11 D10:8 D11:23 D14:18 E3:5
sees_them|7.62|A5:12 D14:13
sees_to|7.96|C10:15 D5:9
seldom|7.96|D11:-7
selection|8.47|D11:10
self|6.93|C8:5 D6:-4 D14:16 F1:9 F8:85
semolina|7.77|C1:10 D6:12 E8:12
sen|6.68|A2:30 A3:7 C6:27 C12:5 D2:11 D3:11 D13:18
sen_support|7.96|A2:10 D3:19 D13:26
senco|4.8|A5:-5 B2:-6 B3:-6 B4:-5 B5:-5 C1:-7 C2:-4 C3:-5 C4:4 C6:30 C7:6 C9:-5 C10:-5 C11:-5 D2:-5 D3:26 D4:17 D5:55 D6:7 D7:11 D10:-4 D17:-4 E1:-5 E13:-11 F4:5 G1:5 G8:23
senco_is|8.47|C6:16
senco_keep|8.18|A1:-14 D3:10 D5:10 D6:17
senco_make|8.18|D3:8 D5:6
senco_mrs|8.18|
senco_sees|8.47|D5:15
senco_shall|8.18|
senco_will|8.47|D5:7 D7:17
senco_within|8.47|D5:4 D14:12
send|4.09|A1:-4 A2:17 A3:39 A5:-6 B2:6 B3:8 B6:9 B7:-5 B8:-5 B9:25 C1:-8 C2:-6 C4:5 C5:-4 C6:30 C11:14 C12:-4 C13:-5 D1:-7 D2:-6 D3:6 D4:-6 D7:-5 D8:-5 D10:-7 D11:-5 D12:8 D14:-4 D15:-4 D17:-5 E9:20 E13:-5 F1:7 F2:-7 F3:-8 F4:-5 F5:10 G3:9
send_are|8.18|C6:19 C9:7
send_back|8.47|B6:38 G3:32
send_behaviour|7.17|A2:27 A4:12
send_child|7.37|C6:22 C10:13
send_children|8.47|C9:14
send_code|7.96|D3:-6
send_copy|8.18|F1:7
send_ethnicity|8.47|A3:22
send_file|8.47|C11:6
send_for|8.47|A2:7 C11:12 E10:39
send_home|8.47|D12:17
send_in|8.18|B2:21 B9:10 D13:16
send_is|7.77|A3:23 B5:8 C6:15
send_it|6.93|B2:6 B6:21 B9:9 C10:12 F1:11 G3:12
send_learn|8.47|C11:31
send_one|8.47|D3:22 D5:7 E3:11
send_out|8.18|B1:13 C9:5
send_pep|8.18|B1:-6
send_policy|8.18|D5:-5
send_poverty|7.96|A2:-5 A3:25 C1:-4
send_pupil|7.96|A3:13 C6:23
send_record|7.96|B3:12 C11:6
send_report|7.37|E9:16 F1:9 F3:-8
send_somebody|8.18|B9:7 C6:9 E9:44
send_their|8.47|C11:10
send_them|8.47|A6:17 D6:15 D12:21
send_work|8.47|C4:43
send_written|8.18|B9:15 E9:26
send_you|8.47|B5:9 C3:12 C4:9
sendco|7.26|
senior|5.06|A2:25 A5:-4 C9:-4 D14:19 E1:26 E6:10 G8:8
senior_lead|8.47|D14:35
senior_leader|7.77|A2:37 C10:10 D14:12 E6:8
senior_leadership|7.08|E1:13
senior_mental|5.61|D6:6 E3:5 G8:10
senior_team|7.26|A2:13 E1:14
seniority|7.62|E1:37
sensitive|7.17|D9:52 E10:18
sent|4.78|A6:-5 B3:-4 B5:-4 B6:8 C2:-8 C3:5 C4:11 C6:22 C7:7 C9:-4 C11:17 D12:25 E9:6 F1:13
sent_back|8.47|B4:18 B6:19 C4:6
sent_home|5.96|A2:7 C3:8 C4:5 C6:40 D12:15
sent_on|8.18|C11:8 F1:4
sent_out|8.18|C3:11 D17:17
sent_to|6.1|A4:4 A6:-8 B2:-20 C2:-6 C7:10 D6:10 D12:11 E14:9 F1:22 F3:6
sent_within|7.26|
sentence|8.47|B5:22 C9:16
separate|6.62|A2:9 A3:17 B8:-4 D6:8 D13:12 D14:9 F2:11
sept|6.27|A1:8 D9:14 E3:16 E5:14 E8:5 F6:26
september|3.96|A3:-5 B1:7 B3:-5 B4:-7 B5:-4 B6:-4 B8:-5 C1:-5 C4:-5 C6:-8 C7:-4 C8:-5 C9:-6 C10:-5 D1:-4 D3:-4 D4:-5 D5:-4 D6:-4 D7:8 D12:-5 D14:-4 E1:-5 E3:23 E4:-5 E5:31 E8:10 E10:-5 E14:-4 F3:-5 F4:31 F6:33 F7:-4 F9:13
september_guidance|7.26|F9:9
september_in|7.96|D15:13 E3:5
september_inset|7.77|D8:14 E5:14
september_january|7.96|D2:4 D3:7 D7:14 D15:7
september_on|8.18|E3:11
september_sign|7.77|E5:15 F4:-5
september_that|8.18|E5:5 F4:10 F5:28 F6:30 F9:20
september_to|7.62|A1:6 A4:9 B1:13
september_train|8.47|E3:19 E5:22
september_we|7.77|A1:13 F6:33 F9:16
seri|8.18|
seriou|7.08|C13:25 E6:20
seriou_decision|8.18|E6:28
seriou_incident|7.96|C13:18 E12:4
serv|7.77|C4:7
serve|7.37|B8:20 C4:19
servic|5.51|A1:10 A5:-4 B3:-5 B8:-5 B9:8 C1:-5 C2:-4 C3:14 C7:-5 C12:5 C13:14 D3:-4 D10:4 D11:-4 D14:26 E9:27 F1:10
servic_are|7.96|C3:5 C12:9 C13:9 D10:10 E9:12
service|5.96|A2:-6 B2:-4 B9:5 C3:9 C13:6 D2:4 D5:8 D7:16 D11:10 D14:36 D15:6 G1:13 G4:14
session|5.38|A1:-4 A5:-4 B5:8 C1:17 D2:9 D3:17 D4:43 D7:-5 D15:13 E4:34 E8:12 E12:9
session_are|8.47|D4:14 D7:-5 D15:27
session_each|8.18|D4:9
session_for|8.47|D2:20 E4:25
session_on|7.77|E4:15
session_will|8.47|
session_with|8.47|D4:10 E12:28
set|4.54|A5:-5 B1:11 B4:15 B5:6 B7:9 B8:8 B9:-4 C2:-5 C4:10 C6:-6 C7:-5 C8:7 C11:-6 C13:-4 D1:12 D2:-6 D3:34 D4:6 D7:-4 D9:12 D12:-5 D13:9 E1:4 E6:4 F3:-5
set_aside|7.96|D7:6 D15:13 D16:20 E1:22
set_at|8.47|
set_beside|8.47|A2:12 D1:11
set_by|7.96|D2:-7
set_down|7.26|A4:8 B3:11 B5:8 B8:10 C8:10
set_for|8.47|D3:19 D9:20
set_in|8.47|
set_mark|7.08|
set_no|8.47|B4:13
set_number|8.47|C10:13 D3:14
set_on|7.96|A1:13
set_out|6.48|B5:8 C8:5 C9:6 D1:13 D10:8 F1:7 F5:8 G5:4
set_target|8.18|B5:13 D3:18
set_up|7.49|B7:21 C12:10 D1:16 D3:8
set_work|8.47|C4:24
sets|5.41|A1:-5 A3:7 A4:5 B3:14 B4:-4 B6:-5 B7:7 C8:16 C9:-5 C10:12 D4:9 D8:21 D13:5 D14:7 D17:8 F1:8 F3:7 F10:15
sets_agenda|8.47|B3:49
sets_child|8.47|D8:5
sets_out|6.13|B4:-10 C8:11 C10:17 D8:6 D13:9 F1:12 F3:12
sets_them|7.96|A3:12 D8:20
sets_thing|8.47|C8:8
sett|6.31|B2:5 B5:4 B9:22 C10:11 C11:10 D8:5 D17:7 E6:11 F5:13 G1:19 G3:10 G4:5
sett_out|7.62|B5:9 D8:9 D17:13 F1:6 F3:5
settl|6.48|B3:9 B4:12 C9:10 C10:7 D8:11 D9:9 G5:8
settl_child|8.47|A5:7 D8:11
settl_which|8.47|C10:15
settle|7.26|B1:10 B5:6 C1:15 C6:5 E13:22
settle_with|8.47|
seven|7|C1:14 D1:12 D14:16 D16:19 E3:10
several|6.2|A3:42 B8:-5 C7:30 C9:8 D3:-5 D13:39
several_plan|7.96|D13:28
several_time|7.77|C7:10
severe|7.62|C1:13
severe_complex|8.47|
sex|6.79|A3:-7 F8:7 F10:55
sex_disability|8.18|F10:20
sex_ethnicity|7.62|A3:5 F8:10 F10:34
sexual|8.47|A3:-4
sgo|7.77|B8:16
shaky|8.47|C3:19 C13:24
shall|3.46|A4:-4 B4:11 B9:7 C4:5 C10:5 C11:5 C12:6 C13:6 D1:5 D3:10 D4:5 D10:6 D11:11 E5:5 E6:10 E11:5 F3:4 F5:10 F6:9 F7:9 F9:5 F10:5
shall_account|8.18|B5:22
shall_act|8.18|A5:8 B6:10 E11:9
shall_at|8.18|A1:16 D4:16 D17:21
shall_be|4.17|A1:-5 B4:11 B5:-4 C4:7 C7:8 C8:5 C11:9 D5:4 D8:6 D10:4 D12:6 E5:6 E6:13 E10:5 E11:5 E12:5 E14:8 F6:9 F9:6
shall_cause|8.47|A1:10 E3:7 F9:10
shall_confer|8.18|E13:32
shall_contain|8.47|B4:22 F3:14
shall_convene|8.18|B1:10 B2:10 C12:26
shall_ensure|7.62|A1:8 B9:29 D6:8 D11:8 E1:4 E2:11
shall_furnish|8.18|B5:12 B9:15 E7:15 F1:9
shall_give|8.47|D1:26 D2:15 E6:9
shall_have|6.68|A3:10 A5:6 C12:14 D3:25 D4:6 D7:7 D11:18
shall_keep|8.18|A1:12 A2:18 F2:12 F10:13
shall_know|8.47|B4:25 D3:19
shall_lay|8.47|F1:13 F4:5 F5:14
shall_maintain|8.47|A1:25
shall_not|6.31|C4:8 C5:12 C9:18 C10:6 D2:6 D11:6 E10:9
shall_receive|7.37|D10:21 D17:8 E3:11 F2:16
shall_record|8.18|A1:10 E6:9
shall_report|7.17|A2:12 D1:4 D11:8 E8:15 F1:-5 F2:25 F6:18
shall_review|7.96|D1:5 F4:9 F5:12
shall_satisfy|7.77|A4:11 B4:9 C6:11 D11:5 F7:12
shall_secure|8.18|D1:21 D3:23
shall_see|8.47|D11:16
shall_speak|8.47|A5:13 E11:13
shall_state|7.96|B5:7 C10:6
shall_undertake|7.96|E1:10 E4:30
sham|6.68|C9:62 E10:-5 E14:4
shame|6.39|C6:-5 C8:33 C9:80 D14:12 E3:8 E10:-5 F9:7
shame_child|8.47|C9:7
shame_children|8.47|
shap|8.47|A4:34 D13:27
shape|7.62|A4:30 D8:10 D17:14
shar|5.02|A2:-4 A5:-5 B2:-7 B3:-5 B4:-6 B5:-5 B6:9 C2:13 C3:-5 C8:31 C9:-5 C11:-5 D3:-5 D6:13 D8:12 D9:-4 D12:32 D16:6 E5:5 E10:30 E13:8 F3:-5 F8:10 G3:6 G5:5
shar_in|8.47|D12:23
shar_it|8.47|A1:8 F8:32
shar_on|7.96|E10:-7
shar_only|8.47|E10:11
shar_out|8.18|B5:-6 B6:17 D2:18 D16:21 G3:20 G5:16
shar_with|5.67|B2:-4 B6:6 C1:7 C2:4 C8:27 D8:19 D12:28 E5:7 E10:17 F1:7
share|5.72|A1:13 A2:4 B8:13 C1:4 C2:-5 C3:-5 C8:11 C13:8 D2:4 D11:36 D12:8 D16:15 E9:11 E13:14 E14:8
share_it|7.62|A1:6 B8:30 C8:12 D16:20 E10:10
share_office|7.96|A2:9 C1:-6 E13:27
share_with|8.47|C13:27 D8:11
shaw|8.47|
she|4.79|A1:13 A2:9 A4:-4 A5:10 B1:5 B2:6 B5:8 B6:9 B8:-4 C1:7 C2:5 C9:-5 C10:-5 C11:-5 D3:-5 D8:-5 D12:4 D14:7 E1:35 E7:12 E13:27 F1:6 F2:7 F7:11
she_asks|8.47|E7:21
she_come|8.47|B6:13 C1:17
she_find|8.47|A2:19 A6:5 B6:14
she_has|6.93|A5:10 E1:36 E4:16 E5:6
she_is|6.73|A1:-5 E1:15 E8:5 F3:7
she_keep|8.18|A2:8 D14:17 F2:10
she_ring|8.47|C2:7 C3:19 C4:6
she_shall|8.18|A1:9 B1:9 B2:10 B4:10 B5:10
she_speak|8.47|
she_will|8.47|C2:5 D4:15
she_writ|8.47|F1:9
sheet|5.54|A1:22 A5:-4 A6:27 B2:-4 B5:17 C2:-5 C8:27 C9:-4 D8:14 D13:25 D14:4 E5:17 E13:11
sheet_for|8.18|A1:19 A6:9 D8:24
sheet_in|7.96|A6:16 B5:20 D8:6 D17:7
sheet_includ|8.47|E2:-4
sheet_with|7.77|A1:12 B5:24 B8:10 D13:6
shift|8.47|D8:18
shine|8.47|
shoe|8.18|E14:6
short|5.03|A1:-7 A5:-5 A6:-4 B1:-4 B2:7 B3:11 B4:7 B8:23 B9:-4 C4:35 C5:6 C6:13 C7:-4 C8:7 C9:-4 C11:6 C13:-5 D1:-4 D3:-5 D6:8 D8:18 D12:-4 E5:5 F2:-5 F5:6 F8:6
short_as|7.37|C4:27
short_break|6.93|B2:6 C4:-8
short_education|8.18|B8:23
short_term|8.18|B4:33
short_time|8.18|C10:6
shorter|7|B8:45 C4:16 C10:11 D13:9
shorter_plan|7.49|B8:28 D13:12
shortest|6.62|C4:48
shortest_period|8.47|C4:26
shortest_time|7.08|C4:27
should|4.15|A1:9 A3:-5 A6:6 B2:-9 B3:18 B9:-5 C6:-5 C9:-6 C10:5 C11:-6 D1:10 D6:-5 D9:6 D10:-6 D11:-4 D12:-6 D13:7 D17:5 E2:-5 E3:-4 E4:4 E5:-6 E11:-4 E14:4
should_as|8.18|A2:7 C5:14 D4:19
should_avoid|8.47|C5:-7 E10:12
should_be|5.49|A6:9 B1:-5 B3:20 B6:7 B7:-5 C2:5 C9:-5 C10:4 C11:-4 D1:12 D5:4 D13:11 D15:10 D17:16 E5:-7 E8:-4 E14:6 F4:4
should_consider|7.77|A5:10 B8:7 D2:10 D14:17
should_do|8.47|D8:18
should_have|7.62|A1:13 E4:17
should_ideal|7.96|A4:19 B4:23
should_if|7.77|B7:9 C2:8 C13:8 D8:12 D17:9 E5:5 F1:9
should_it|8.47|B6:18 C3:11
should_like|8.47|D9:15 E4:21
should_not|7.26|A4:-5 C6:12 C10:12 D13:16 F3:8
should_pupil|8.47|C3:11 C7:16 C11:14
should_speak|7.96|
should_try|7.08|A5:10 A6:19 C9:12 C12:7 D3:24 E7:13 E8:14
should_where|6.48|A1:-5 B1:17 B3:7 B8:8 C3:15 C4:4 C13:12 D1:10 D9:13 D17:-4 E1:19 E4:7 F3:11
shout|7|C6:-4 C9:72 E10:-4 F3:-4
show|4.75|A3:19 A4:5 A6:10 B3:12 B5:24 C1:6 C2:-5 C3:-4 C4:-4 C5:5 C6:-4 C8:7 C10:-5 C11:7 C13:-4 D1:-9 D2:4 D4:-4 D6:-4 D7:22 D8:-6 D9:-5 D11:13 D12:-5 D14:5 D17:-5 E6:8 E10:10 F5:10 F7:22
show_how|7.77|C8:14 C9:9
show_in|8.18|A3:9 A6:11 D7:8
show_it|8.18|C5:6 E10:8
show_that|6.86|A5:-4 B4:11 C7:9 F4:9 F7:7
show_them|8.47|C11:6 D10:8 E10:5
show_us|7.62|A5:19 B3:26
show_what|6.93|B1:10 B2:8 B3:16 B4:5 B5:16 B6:8 C5:5 C8:11 D7:21 D8:-5 F5:15 F6:6
show_where|8.18|A3:14 D3:-9 D7:14
show_who|7.96|A3:9 A4:9 A6:5 F3:25
show_you|7.96|B5:19 C11:18 E6:27
shown|5.88|A3:18 A4:10 A5:5 B3:10 B6:20 C3:5 C7:6 C11:13 D3:8 D7:14 D12:10 E10:10 F1:6 F2:8 F3:11 F5:14 F7:22
shown_on|7.77|A3:7 E10:22 F5:27
shown_round|7.77|A5:12 C11:30
shown_to|7.96|A3:10 D7:15 F3:8
shrink|7.96|D1:32
shrink_each|8.47|D1:12
shut|8.18|D10:24 E14:19
sibl|7.49|A6:13 B2:7 E14:11
side|5.96|A3:13 A5:21 B8:29 D8:27 D13:5 E13:26 F2:7 F5:14
side_by|7.08|A1:5 A2:6 A3:21 D13:10 E13:38 F5:22
side_paper|8.47|B8:20 D8:22
side_with|8.47|A2:4 D8:6 E13:26
sight|8.47|D3:17 D17:23
sign|4.34|A1:-8 A2:-4 A3:-4 A4:-5 B1:-5 B4:-6 B6:12 B8:-6 C1:-5 C2:-8 C3:6 C8:41 C9:7 C10:31 C13:18 D1:-5 D2:-5 D4:11 D7:-5 D8:12 D9:-6 D11:-4 D12:-6 D13:-5 D14:7 D17:-4 E2:-7 E5:32 E8:12 E10:-5 F3:-5
sign_abuse|8.47|E8:25
sign_are|8.47|C8:18
sign_by|7.08|C8:25 C11:10 C13:4 E5:8 F1:10
sign_calm|8.47|C8:15 D8:7
sign_chair|7.96|
sign_consent|8.18|A6:21 C2:-5
sign_for|7.77|E5:23
sign_it|6.68|B6:6 B9:15 C3:5 C8:24 C10:18 D4:8 E3:16 F4:18
sign_off|6.93|B3:10 B5:10 B6:23 C4:7 D4:7 E5:9 E6:11
sign_or|8.47|A5:15
sign_that|7.08|C3:6 C7:16 C13:18 D8:13
sign_them|8.47|B6:8 D4:21 D10:22
sign_to|7.08|E5:23
sign_what|7.37|C8:10 D8:21
signatur|8.47|E5:24
signature|8.18|B8:14 C10:19 D13:22
significant|7.77|E6:8
significant_harm|8.18|
similar|7.49|B8:47 D1:14
simon|8.47|E2:38
simple|8.18|B8:13 D1:17
sims|7.77|A1:39 A6:6
since|5.61|A3:10 A5:-4 B4:-4 B9:6 C6:5 C7:7 D12:8 D15:4 D16:16 E1:11 F5:31 G2:6
since_been|8.47|
since_last|7.62|B3:10 D12:20 F4:7 F5:31 F6:7
since_pupil|8.47|A1:9 A3:14 D11:9
since_we|8.47|C5:6
singl|7.96|E10:46
singl_out|8.18|E10:34
single|5.96|A1:9 B2:8 B3:-4 D3:6 D8:14 D13:55 F3:30 F5:6 G1:7 G5:8
single_child|8.18|C9:7 F3:23 G5:12
single_document|8.47|D13:28
single_page|8.18|D8:5 D13:12 F5:13
single_plan|8.18|B2:7 B8:9 D13:49
single_sheet|8.47|A1:14 D8:18
sister|7.96|C5:5
sit|5.63|A2:7 A5:8 B1:16 B2:15 B3:11 B5:6 C1:4 C7:5 C9:12 C11:17 C12:6 D10:8 D11:11 D16:5 D17:12 E1:4 E13:10 F1:5
sit_down|6.27|B1:23 B2:9 C1:8 C7:8 C12:8 E13:14 F1:7
sit_in|7.37|A2:8 A5:20 B3:9 C9:10 C11:13 D10:18 D16:10 D17:7
sit_on|8.18|B5:19 D11:28 E1:12
sit_with|7.77|B3:18 C11:24
site|5.8|B2:-4 B3:-5 B9:34 C2:4 C6:6 C10:35 D4:-10
site_manager|8.18|
site_placement|8.47|B9:13 C10:18
site_provider|7.96|B9:10 C10:5
site_provision|8.47|B9:21 C10:14
sits|6.52|B6:7 B9:11 C6:11 D8:18 D17:13 E1:16
sits_on|7.08|B9:13 E1:20
sits_with|8.47|A5:-4 B6:13
sitt|8.47|B2:23 C1:9 D11:5
situation|7.96|A3:36 C4:13 C8:22 D8:11
six|4.48|A1:17 A2:11 A4:10 A5:-5 A6:-4 B1:-9 B8:-6 C1:-6 C10:14 C13:-6 D1:7 D3:13 D5:5 D12:-4 E8:8 F3:23
six_month|7.49|B1:-11 B7:5 D5:8
six_time|8.47|A2:22 D1:17 F2:-20
six_week|5.58|A2:5 B4:11 B7:5 C1:-6 C10:26 C13:-5 D3:25 D5:6 D7:4 E3:5 E12:6 F2:8
six_year|5.42|A1:31 B3:7 B8:-5 D16:-4 E8:12
sixteen|7.26|D10:15
sixth|5.83|A2:6 A4:8 C11:5 D1:6 D3:9 D6:9 D8:5 D10:12 D11:10 D14:6 F1:9 F2:7
sixth_day|7.96|C4:-8
sixth_form|6.1|A1:5 A2:8 A4:10 B3:5 C5:5 D3:10 D8:6 D10:15 D11:12 D14:7 F1:10 F2:8
sixth_former|8.47|C11:12 D1:21 D6:25
size|8.47|E14:19
skill|7.49|D2:8 D7:29 D17:38 F2:13
sleep|7.17|A4:72 B4:5 C1:-5 D6:17 D14:19
slip|7.08|A1:12 C1:17 C13:24 D5:14 E5:15
slipp|7.77|A2:15 B1:11 D1:9
slow|7.62|A5:-4 C11:4 D1:27 D7:5
slt|6.73|A2:20 A4:4 C4:7 D15:6 E1:43 E6:7 F2:24
small|5.25|A1:-4 A4:-5 B4:17 C1:-4 C2:-4 C9:9 D1:-5 D2:16 D3:-5 D7:17 D9:-5 D10:-5 D12:23 D15:9 D17:12 E8:5 E10:5 F3:16
small_children|8.47|B4:11 E3:8
small_group|6.23|A2:-4 A4:-4 B5:8 D2:27 D7:28 D15:15 D17:20 F3:-6
small_school|8.18|
small_step|7.62|A2:6 B4:25
smaller|7.49|D1:39 D17:7 F1:13 F3:8
smaller_than|8.47|F1:17 F3:11
smart|6.13|B4:65 B5:5 B9:-4 D3:-5
smart_target|7.37|B1:10 B2:10 B3:13 B4:32 B5:15 B6:7
smell|7.96|C8:13 D8:-7
smhl|7.62|D6:5 D14:64 E3:8
so|3.83|A1:20 A4:7 B1:6 B2:10 B4:7 B5:-6 B7:4 B8:5 C1:8 C2:5 C4:-5 C7:12 C9:-9 C11:-5 C13:14 D1:10 D2:-4 D3:14 D4:-5 D5:9 D7:7 D8:-7 D9:6 D13:19 D17:20 E2:-4 E6:5 E8:-5 E10:5 E13:5 E14:4 F3:15
so_are|7.96|A1:6 B2:17 C3:13
so_by|8.47|A5:13 C2:22
so_do|8.18|B2:8 D9:4
so_does|7.96|B3:7 C2:7 F1:8
so_far|7.62|A1:7 C5:5 C7:19 D13:15 E10:6
so_few|7.77|F3:41
so_for|8.47|B9:15 F4:23
so_in|7.96|F2:15 F3:25
so_it|8.47|C8:10 C10:27
so_request|8.18|B7:17 B8:17 E7:12
so_that|4.6|A1:22 A3:5 A4:5 A5:-6 B1:5 B2:8 B4:5 B8:-8 B9:-4 C6:-5 C7:-5 C9:-5 C10:-4 C12:5 C13:24 D1:22 D2:-5 D3:18 D4:-5 D5:7 D6:6 D7:15 D8:-6 D13:20 D16:5 D17:12 E6:5 E13:9 E14:11 F9:6
so_there|8.47|A5:10 B8:22 D13:23
so_this|8.47|D8:7 D17:10
so_to|8.18|D12:11 E6:14 F1:13
so_we|6.73|A2:7 B4:11 B8:10 C1:14 C2:7 C5:11 C7:20 D7:4 D11:12 D12:12 D17:12 E10:18
so_will|8.47|B2:14
social|2.39|A1:13 A5:-6 A6:17 B1:5 B2:25 B3:-8 B4:-6 B5:-6 B6:-6 C1:8 C2:27 C3:10 C4:-4 C6:-6 C7:-4 C8:-7 C9:-8 C11:-7 C12:19 C13:28 D3:-8 D4:-6 D5:8 D6:-4 D7:-8 D8:-7 D9:-9 D11:-6 D14:-6 D15:4 D16:20 E1:-5 E3:-4 E9:12 E10:-6 E11:-6 E14:-5 F1:-5 F3:-5 F4:-5 G8:10
social_care|4.6|A1:28 A2:10 A3:11 A4:13 A5:-5 A6:-5 B1:-6 B2:6 B3:-6 B5:-4 B7:-4 B8:10 C1:21 C2:12 C3:-8 C9:-5 C10:-6 C12:13 C13:35 D3:-5 D5:7 D7:-5 D8:-4 D11:-4 D12:-7 D13:22 D14:-9 D15:4 D16:15 E9:37 E10:-4 F1:-5 F2:-5 G8:25
social_servic|8.47|C12:16 C13:9
social_work|6.23|B1:6 C13:4 E9:15
social_worker|2.52|A1:6 A5:-5 A6:20 B1:6 B2:26 B3:-7 B4:-6 B5:-6 B6:-6 C1:4 C2:28 C3:13 C6:-6 C8:-7 C9:-7 C10:5 C11:-7 C12:17 C13:24 D3:-8 D4:-6 D5:7 D6:-4 D7:-7 D8:-6 D9:-9 D11:-5 D16:18 E1:-4 E3:-4 E10:-6 E11:-6 E13:-5 E14:-4 F1:-4 F3:-5 F4:-5 G2:4
society|8.47|
some|4.88|A1:-6 A4:-4 A5:-5 B5:5 B8:-6 C1:-4 C5:-10 C10:-5 C11:-5 D2:-5 D3:-4 D8:-5 D9:6 D10:-6 D12:5 D16:20 E10:4
some_are|8.18|
some_children|7.62|D9:-13
some_have|7.77|
some_it|8.18|B2:13
some_live|8.18|
some_our|6.93|A3:20 B6:11 C5:-14 D16:9
some_pupil|7.77|C8:8
some_time|7.62|
some_topic|8.47|
some_train|8.47|E1:10 E3:15 E4:18
somebody|5.29|A5:34 B3:4 B9:5 C8:5 C9:-6 C10:5 C11:8 D10:-4 D11:-4 D12:9 D14:5 D17:6 E8:8 E9:16 E12:16 F7:9
somebody_else|7.37|A5:18 C8:4 E8:21 E12:17
somebody_from|7.37|B2:5 B6:9 B9:8 E12:17 F7:21
somebody_on|8.47|A5:22
somebody_they|8.47|A5:12 C11:12
somebody_to|7.77|A5:12 A6:12 B9:6 E9:20
somebody_who|7.49|A5:8 D2:11 D4:11 D7:6 D14:16 D17:18
someone|6.16|A5:20 B3:9 B6:14 C2:8 C4:11 C11:6 D6:12 D7:8 D17:5 E9:19 E12:14
someone_from|8.47|B6:7 E9:40 E12:6
someone_they|8.18|A5:6 B3:6 C4:12 D6:25
someone_who|8.47|B4:6 D17:16
someth|4.78|A1:-5 A4:8 A5:-6 A6:-6 B2:9 B4:7 B5:5 B8:9 C3:6 C7:31 C9:30 D1:-4 D3:7 D7:-5 D8:-4 D10:-5 D11:7 D12:43 E6:16 E7:7 E8:22 E10:-4 E11:16 F3:-4
someth_about|7.96|A4:23 C7:7 E8:11
someth_chang|8.47|A1:4
someth_different|8.18|C7:42
someth_else|7.37|C3:9 C7:21 D3:32
someth_goes|8.47|D12:24
someth_good|8.18|D12:45 E11:9
someth_in|8.47|B2:14
someth_is|7.49|A4:11 C1:23 C9:23 E11:10 E14:5
someth_that|7.08|B5:16 C4:9 E6:12 E11:8
someth_to|7.37|B2:10 C3:6 C9:9 D9:15 D11:15 D12:19 F2:5
someth_we|7.62|B4:14 B8:6 C9:7 E6:24
someth_wrong|7.96|C2:14 C7:18 E11:15
sometim|6.86|A5:12 B4:-5 E1:20
sometim_ask|8.47|B4:-7
somewhere|7.26|B4:8 C10:19
somewhere_else|7.96|B9:5 C10:23
somewhere_to|8.47|
song|7.96|B4:9 C11:7 D9:19
soon|5.93|A1:-4 A6:7 B1:-7 B2:-6 B7:41 C1:7 C2:19 C3:9 C11:-7 C13:21 D7:7 F6:10
soon_after|7.62|B1:-5 B7:31 C2:8
soon_as|6.23|A6:9 B7:13 C1:9 C2:15 C3:11 C13:25 D7:8 F6:11
sooner|7|B3:6 C11:12 C12:8 D1:13 F4:26
sooner_if|7.77|B7:5 F4:24
sooth|7.96|C8:12 D8:11
sooth_what|8.47|C8:15 D8:12
sorrel|8.47|E8:18
sorry|7.96|C9:7
sort|7.77|A5:-4 B8:12 C1:45 E14:36
sought|6.48|B2:20 C9:16 C13:8 D5:6 D7:6 D13:7 D14:18
sought_for|8.47|B2:19 B3:-4
sought_from|8.47|B2:17 D5:11
sound|8.18|D7:26
source|8.47|D13:33 E7:36
spare|7.77|D2:14 E14:37
spark|8.18|C8:26 D8:14 D12:19 D17:17
speak|4.77|A1:-6 A5:26 A6:-6 B3:19 B6:-4 C3:33 C4:-5 C6:-4 C7:-5 C11:7 D6:4 D8:-4 D9:13 D10:-4 D12:-6 D15:-4 E8:4 E11:16 F3:6
speak_first|8.47|B2:9 B3:26 C2:-4 C3:-7 D13:19
speak_for|6.93|A5:20 B3:7 E11:5
speak_in|8.47|C11:9
speak_on|8.18|A5:36
speak_to|5.61|A6:-5 C2:6 C3:29 C11:13 D9:9 E6:7 E8:8 E11:8 F1:5 F2:5
speak_up|7|A5:19
speak_with|6.73|C3:33 D9:18 E11:18
special|4.24|A2:16 A3:13 A4:-5 A6:-5 B3:-6 B8:6 C3:5 C4:-5 C6:18 D3:-5 D5:7 D7:-4 D8:-5 D10:-5 D13:7 D14:-5 D15:-4 E13:13
special_educational|5.6|A1:-8 A2:6 A3:14 C6:17 D5:11
special_grown|8.47|A5:9
special_guardian|6.16|B8:9 D9:11 D12:6 D13:23
special_guardianship|5.58|A1:8 C3:8 D1:6 D11:9
special_need|6.35|A2:30 A3:17 C6:23 D5:-5 E13:28
special_school|6.27|A1:8 A5:4 B5:5 B8:6 C1:8 C5:5 C7:8 C8:9 C9:7 C10:7 C13:4 D5:10
specialist|6.31|C3:6 C5:4 C7:22 D2:5 D7:53 D8:11 D14:20 D17:23 E14:11
specialist_servic|8.47|D7:7 D14:30
specialist_teacher|8.47|D7:45
specific|6.93|B4:47
specific_measurable|7.77|B4:17
specimen|8.47|E2:29 F7:12
specimen_okoro|8.47|E2:29 F7:12
spectre|8.47|D14:15 E12:13
speech|6.1|A4:7 B2:7 B3:8 C9:6 D1:9 D4:5 D7:43 D10:-6
speech_language|6.86|A4:11 B2:7 D7:10
speech_therapist|7.49|D7:30
spell|7.96|B3:5 D7:21
spend|5.42|A4:10 A5:-4 B1:-5 B3:-9 B4:-5 B5:61 B6:-7 B9:8 C3:-5 D1:-4 D4:14 D7:5 D8:-5 D16:19 D17:18 E2:6 E3:5 E4:9 E9:14 F1:17 F3:6 F7:7 G5:-7
spend_day|7.49|C4:13 D4:12 E3:9 E9:29 F7:19
spend_impact|8.18|B5:31
spend_on|8.47|B1:-5 D17:24
spend_our|8.47|A4:38
spend_part|8.18|B9:26
spend_pupil|8.47|G5:-10
spent|5.54|A4:-5 B3:-4 B4:-5 B5:61 B6:-6 C4:9 D3:-5 D7:5 D16:21 F1:7
spent_on|6.43|B5:26 C4:15 D16:32 G5:-5
spent_what|8.18|B5:9 F1:5
spoken|6.39|B2:-7 B3:32 C2:14 C3:47 D8:14 D9:21
spoken_to|7.08|B2:-7 C2:19 C3:37
spoken_with|7.77|C3:14 D8:23 D9:24
sport|6.79|D4:10 D11:42
sport_captain|7.96|D11:28
sport_leader|8.47|D11:24
spreadsheet|7.96|A1:40 A2:13
spring|5.15|B1:34 B3:-5 B4:-5 B9:-5 C9:-4 C11:8 D6:21 D11:-4 E3:5 E4:8 F4:12 F7:26 F8:5 G7:14
spring_in|8.47|B1:23
spring_once|8.47|B1:18 B2:10
spring_summer|6.73|B1:25 F2:11
spring_term|7.62|B1:5 E3:8
st|6.79|A1:8 D9:9 D17:29 E10:5 E14:8
st_quillan|8.47|E10:12 E14:14
stable|8.18|
staff|3.08|A2:-5 A3:5 A4:6 A5:18 B1:-7 B3:-11 B4:-7 B5:-5 B6:6 B7:-6 B8:-9 B9:4 C1:-9 C3:-7 C6:5 C7:-7 C8:26 C9:15 C10:-10 C11:-6 C12:-4 C13:-5 D1:-6 D2:-8 D3:-4 D4:8 D6:-5 D7:-5 D8:23 D9:-4 D10:-9 D12:-7 D13:-6 E2:-7 E3:31 E4:-5 E5:35 E6:5 E7:33 E8:20 E9:5 E10:12 E12:34 E13:-5 E14:-7 F2:14 F3:-10 F4:-5 F5:-4 F6:-4 G3:-5
staff_are|5.42|A1:17 A3:-5 A4:11 A5:-4 B4:-6 C1:-6 C9:26 C11:-8 D8:-8 D9:14 D11:9 E3:20 E4:-8 E5:22 E6:16 E8:5 E10:12
staff_at|7.62|E5:37 E12:14
staff_can|7.77|A1:17 D8:4 E7:4 E12:14
staff_complete|8.47|B9:27 E3:7 E5:8 E7:9
staff_do|7.62|B3:4 D1:8 D4:15 E3:21
staff_dont|8.47|C2:21 D4:21 D17:10
staff_each|8.47|A4:19 E1:-12
staff_every|8.18|E3:9 E12:14
staff_follow|8.47|C9:20 E8:15
staff_for|8.18|C6:8 E9:15
staff_get|7.96|C8:28 E3:4 E12:11
staff_governor|8.47|
staff_has|8.47|E3:7 E8:5 E12:13
staff_have|5.72|A1:-7 A6:13 B9:6 C8:14 D8:9 D10:6 E3:20 E5:-10 E12:19
staff_in|7.17|A4:8 A5:5 E3:15 E5:10 F7:9
staff_includ|7.96|E3:9
staff_is|7.17|C6:4 D4:21 E1:-8 E4:-7 E7:18
staff_know|7.26|C6:18 D8:-5 E8:32 E10:4
staff_may|7.77|C9:13 D6:11 D14:14 E12:37
staff_meet|7.37|A4:8 D4:-14 D8:15 E1:15 E5:21 E9:19 E12:6
staff_might|8.47|D11:19 D12:23
staff_must|7.49|A3:6 E8:13 F2:30
staff_need|7|D6:12 D8:-9 E4:-12 F1:23 F2:41
staff_on|7.49|A1:9 A2:30 E5:13 E7:15 E10:9
staff_read|7.17|C8:7 C10:-10 D8:8 E5:8
staff_receive|7.37|D8:18 E3:6 E5:21
staff_shall|6.79|E3:7 E5:13 E7:20
staff_should|7|A5:10 A6:19 C9:11 D3:23 E8:4
staff_sign|8.18|C8:20 E5:17
staff_to|6.79|A5:27 C4:7 D8:13 E4:12
staff_train|6.79|A3:12 B5:15 E4:7 F2:15 F3:-4
staff_trauma|8.47|E3:9
staff_use|8.47|C9:16 D6:11 D7:15
staff_visit|8.47|B6:8
staff_wellbe|8.47|D6:-30
staff_who|5.83|A1:23 A5:8 A6:4 C6:15 D8:11 E7:20 E8:5 E10:10 E12:26
staff_whom|7.62|A5:18
staff_will|6.57|C8:-5 D1:11 E3:25 E4:-4 E7:7 E11:5 E12:-6
staff_with|7.96|A5:7 E8:24
staff_within|8.18|E3:5 E5:6 E7:26 E8:7
staffroom|7.08|E10:45
staffroom_wall|8.47|E10:21
stag|7.49|C11:9
stage|6.48|C4:-8 C7:-6 C9:-7 C13:17 D1:17 D2:7 D8:5 D17:25
stair|8.47|
stand|5.46|A1:-6 A2:6 A4:34 A5:5 B1:-12 B2:-10 B3:-4 B5:-31 C9:-6 D1:9 D3:7 D5:6 D11:6 D14:-7 E1:20 E13:4 E14:10
stand_between|8.47|A4:26 E14:14
stand_for|7.49|B1:-18 B2:-16 B4:-8 B5:-55 D14:-10 E2:9
stand_in|6.79|A3:6 A4:30 D3:11 D8:4 E14:9
stand_item|7.96|A2:15 C1:5 F2:5
stand_to|8.47|C12:8 E1:6
stand_up|8.18|A5:19
standard|6.48|A6:4 B6:31 F2:6 F3:6 F8:16
standardis|8.18|D2:27 D3:7 D7:28
standardis_test|8.47|D3:8 D7:31
standby|7.49|E9:13
standish|8.18|
standish_rook|8.18|
stannage|7.96|
star|8.47|B2:-4 C2:-14 D12:40 F3:25
start|4.27|A2:-4 A4:11 A6:12 B3:19 B4:10 B5:-5 B6:-5 B7:15 B9:-4 C3:-4 C4:12 C5:7 C6:-5 C10:8 C11:18 D1:9 D2:-5 D3:29 D6:-4 D8:12 D10:23 E5:16 E10:-4 F3:-5
start_at|7.77|A6:19 B7:6 C11:7 D1:8 D8:10
start_date|7.49|A6:13 C11:5 D3:4
start_each|6.93|A5:8 B3:4 D8:12 E3:6 E13:18
start_end|7.96|A1:23 D3:16 D4:10
start_every|7.37|A1:8 A5:8 A6:12 D8:4 D17:7
start_from|7.77|A3:15 B3:5 B8:8 C9:11 D13:11
start_here|8.18|C10:15 D10:16
start_in|7.08|D1:11 D10:28 D12:7
start_later|8.18|
start_on|7.96|B7:33 C4:16 C11:-10 D10:17
start_point|6.73|B4:19 D1:10 D3:26
start_to|8.18|C1:16 C2:21 C13:6
start_with|6.62|B3:39 B4:15 C4:9 C11:14 D7:5 E11:7
start_within|7.62|C11:12 D15:17
starter|7.17|A1:8 E5:8
stat|7|A1:13 B4:7 B5:6 C5:-6 C10:16 D3:21 E7:11
state|7|B5:16 C10:4
state_care|8.47|
statement|5.78|A3:-4 B5:12 C6:5 D5:12 D8:10 E2:9 F4:9 F5:17
statement_special|7|A3:-4 D5:19
statement_was|8.47|F4:9
statistic|8.47|
statu|5.29|A1:36 A3:28 A6:9 C10:9 D8:-5 D11:6 E1:7 E10:45
statu_in|7.62|A1:7 E10:19
statu_is|6.93|E1:8
statu_shall|8.47|D11:16 E10:14
statute|8.47|B8:11 F6:19
statutory|5.25|A1:-4 A5:-5 B1:-5 B3:-4 B7:13 C1:-4 D5:15 D6:5 E5:13 F4:-5 F6:11 G2:9
statutory_guidance|6.35|E5:21 F6:18
statutory_health|8.47|D6:20
statutory_period|8.47|D5:9
statutory_plan|8.47|D5:9
statutory_review|7.08|B7:26 D5:-5
stay|5.28|A1:14 A5:27 B3:-5 B7:5 B9:16 C4:-9 C6:8 C9:8 C10:23 C11:10 D4:11 D10:-5 D12:-4 E10:5 F3:5 F7:7
stay_at|8.47|C6:9
stay_away|8.47|D9:15
stay_calm|8.47|C9:17
stay_close|8.18|A5:11 C9:14
stay_in|7.62|A5:22 C4:14 C11:16 E11:9
stay_on|6.86|B9:32 C10:40 C12:5 F7:15
stay_same|7.96|A5:9
stay_with|7.49|A5:7 C6:17 D4:28 E10:16 F3:16
steady|8.47|A5:13
step|5.74|B4:36 C3:10 C5:5 C9:-4 D2:9 D3:28 D10:9 E7:7 E13:12 G4:4
step_from|8.47|B4:20
step_in|7.77|B4:8 D2:20 E6:6 G4:9
step_that|8.18|B4:20
step_to|8.47|C5:7 D3:22
stigma|8.47|E14:46
still|5.56|A1:5 A4:6 B3:-4 B8:12 C1:6 C3:7 C6:9 C9:-4 C10:24 C11:8 C13:23 D4:5 D10:6 D15:4 F5:8 F6:19 F9:8
still_have|8.18|B8:11 D15:14
still_need|8.47|F1:11 F2:6
still_ours|8.47|C10:38
still_time|8.18|C13:39
stobb|8.47|
stobb_penhale|8.47|
stock|8.47|A2:10 D3:26
stood|8.47|B5:-4 D7:29
stop|6.48|A4:12 B3:9 B5:-6 B8:17 C1:4 C2:5 C3:8 C7:8 C10:8 C13:13 D3:18 D16:7 E12:13
stopp|7.49|A4:16 B5:17 B7:14 D3:16
stor|7.08|C11:7 D3:-5 D9:9 D10:11 F3:9
stormcastle|8.47|
story|6.62|A5:12 C9:8 C11:6 D5:10 D9:8 D13:31 E10:33
story_work|8.47|D9:15
straight|6.01|B7:5 C2:9 C11:5 C13:8 D1:6 D2:22 D7:5 E8:56
straight_away|6.35|B2:-4 B7:6 C2:11 C11:6 C13:9 D2:26 D7:6 E8:40
straight_to|7.62|A1:6 E8:32
stranger|7.77|B4:30
strateg|5.74|A1:-6 B4:-10 C3:6 C7:36 C8:7 D4:-4 D8:81 D17:8 E7:15 E10:17
strateg_are|8.47|D1:10 D8:13 E10:11
strategic|7.26|G2:79
strategy|6.86|A4:6 D1:-5 D3:-5 D8:-9 D16:21
strength|5.69|A1:-4 A4:48 B1:-4 B3:-4 B8:11 D6:49 D8:12 D14:9 F3:9
strength_are|8.47|A4:21
strength_difficult|6.2|D6:55
strict|8.47|C4:9
string|8.47|C1:8 C7:17 D3:30
strong|8.18|D7:21 E9:13
stuck|7.96|D7:15 D12:8
stud|7.96|A4:18 F3:18
student|3.31|A3:4 A5:17 B2:10 B3:24 B4:-5 B6:-6 C1:4 C2:6 C9:-7 C12:-4 C13:8 D1:4 D2:12 D8:4 D9:-7 D10:23 D11:24 D15:8 E1:-4 F3:4 G1:6 G3:4 G7:6
student_are|7.37|A1:9 A3:11 C1:15 D8:4 D17:13 F2:21
student_as|8.47|
student_at|8.47|C10:27 E11:9
student_attend|8.18|B9:11 C4:14
student_can|7.77|A5:36 F3:6
student_care|7.96|E10:14
student_carer|7.77|B2:14
student_every|8.18|A5:15 C1:15 G1:9
student_experience|8.47|F1:19
student_has|6.68|A5:32 B1:11 B3:11 D3:7 D5:6 D7:12 D8:9 D10:16
student_have|7.49|A4:12 D1:8
student_in|5.39|A1:5 B4:6 B5:5 B7:4 B9:5 C2:8 C9:6 C11:-5 D2:7 D6:8 D7:7 D12:6 D14:16 D15:13 D17:5 E7:13 E14:4 F1:17 G1:12 G3:10 G7:10
student_is|6.39|A1:8 B1:6 B3:8 B9:5 C3:14 C5:5 C6:6 D1:6 E10:13
student_leav|8.47|D10:23
student_living|8.47|C5:13
student_may|7.77|B3:10
student_mentor|8.18|A5:-6 C11:16 D10:18
student_on|7.17|A2:10 A5:13 C8:7 C13:12 D15:8
student_own|8.47|A5:10 B2:10 B3:7
student_parent|8.47|
student_passport|8.47|D8:11
student_servic|7.26|A1:6 C11:9 D10:-5 F1:20
student_shall|7.62|C7:7 C11:7 D6:17 E10:6
student_social|8.18|A6:18 D12:20
student_student|7.49|A5:8 B8:14 E2:24
student_support|8.18|C7:8
student_to|7.49|C13:6
student_under|7.96|C2:15
student_view|7.96|B2:-4 B3:25
student_voice|8.47|F7:14
student_week|8.47|A5:8 C1:4
student_what|8.47|A4:8 D17:10 E6:4
student_who|5.8|A5:5 B7:8 C2:12 D6:10 D7:8 D9:5 D10:7 D11:6 D13:-4 E13:5 E14:9 F10:11
student_whose|8.18|C1:19 C8:11
student_will|8.18|A5:11 D10:9
student_with|6.07|A3:10 B8:20 C1:6 C6:12 C13:17 D5:7 D15:16 E2:21
student_within|7.17|C11:5 D2:5 D14:10 E2:5 E6:20 E13:13
study|6.86|A1:10 A2:10 A4:46 A6:12 C4:4 C6:18 D2:5 D7:5 D17:-6
subject|4.65|A1:11 A4:-5 A5:-4 B3:5 B4:5 B9:-5 C1:-5 C10:-5 C11:-5 D1:50 D2:-4 D4:31 D6:-4 D7:-5 D8:8 D9:11 D12:-5 D15:8 D17:26 E4:11 E7:11
subject_by|8.18|A2:9 D1:24
subject_child|8.18|
subject_leader|7.49|D1:35 D17:6
subject_teacher|6.39|B1:9 B3:20 B4:7 D4:40 D8:23 D17:-5 E10:12
subject_to|6.07|A1:29 A3:5 B6:4 B8:5 C2:7 C12:7 D17:7
submit|7.77|B6:22 D5:17
submitt|7.37|B3:6 B5:11 B6:18
submitt_to|7.77|B5:12 B6:12
succe|7.62|D8:-4 D17:19
succeed|8.47|B4:10 C7:17
succes|6.43|A1:6 A4:-5 B4:38 B5:7 C11:-4 D12:40 E10:-5 F7:19
succes_criteria|8.47|B4:21 D3:14
succes_will|8.47|B4:18 B5:16
success|7.37|D10:17 D11:9 D12:73
success_are|8.47|D12:33
successful|7.77|D8:20 D9:-4
such|5|A3:9 A5:15 B2:6 B8:-4 C1:5 C5:5 C9:-5 C11:8 D2:-4 D7:15 D9:6 D10:-6 D11:30 D12:-5 D17:-4
such_as|5.88|A4:9 A5:6 B2:5 D7:8 D9:12 D10:-4 D11:18 D14:8 D16:6
such_meet|8.18|B2:12
such_pupil|6.86|A5:15 C1:16 C10:6 C11:11 D11:21 F2:5
such_student|8.18|C11:8
such_thing|8.18|A3:27 B5:9 C6:21 D7:15
suffer|7.62|D14:37
sufficient|8.47|E1:17
suggest|7|C3:26 C5:6 C9:-8 C12:12 D11:27
suggest_that|7.96|C9:-9
suit|6.62|A4:13 B3:35 E11:26
suit_child|8.18|A5:8 B3:14 C10:6 D9:5
suit_them|8.47|B3:12 E11:20
suitable|7|B3:21 C4:12 C10:23 D11:19 D12:14 E4:8
suitable_education|8.47|C4:21
sum|7.77|B4:6 B5:24
summary|6.62|A2:4 A6:17 D8:14 D17:9 F2:12 F3:-4 F5:55
summary_attainment|8.47|A2:8 F2:24
summary_what|8.18|F4:6 F5:47
summer|4.87|A1:-4 B1:49 B2:-8 B3:-6 B4:-5 B6:-5 B8:-5 C4:-4 C9:-4 C10:-5 D1:12 D3:-5 D6:5 D10:-5 D15:8 F1:35 F2:28 F4:11 F8:19 F9:9
summer_fair|8.47|B2:-31
summer_term|6.04|E3:4 F1:16
summer_we|8.18|F4:17 F8:36 F9:20
sums|7.96|B5:26
sunday|7.37|D9:20
sunniva|7.37|D14:4 E2:16
supervis|6.79|B2:-4 C2:-6 D2:13 D4:46
supervis_by|7.96|D4:7
supervis_social|8.18|B2:-5 C2:-8
supervise|7.96|C13:60 D4:36
supervision|5.93|A5:-10 D4:15 E12:107
supervision_every|8.18|E12:32
supervision_with|7.96|E3:6 E12:42
supervisor|7.49|A1:7 D4:12 E3:17 E12:17
supp|6.52|A1:6 A6:7 B9:7 C8:12 D8:23 D17:10 E5:11 E7:27 E10:9
supp_information|8.47|E7:44
supp_staff|8.47|C8:10 D8:23 E5:20
supp_teacher|7.77|A1:12 B4:5 C8:10 D8:16 E10:15
suppl|7.49|A1:24 C4:17 D6:10 D8:5 D17:13 E5:6
suppl_by|8.18|A1:29 D6:13
support|3.9|A1:-5 A3:7 A4:22 B1:-8 B2:-9 B3:-5 B4:-9 B5:-7 B6:-5 B7:-5 B8:12 B9:-5 C1:11 C2:-8 C3:13 C6:9 C7:49 C8:6 C9:-8 C10:-6 D1:-5 D2:31 D3:22 D4:21 D7:-8 D8:-6 D9:-7 D10:5 D11:-7 D12:-7 D13:15 D14:13 D15:-6 D16:9 D17:-4 E1:-4 E2:-5 E7:7 E9:-4 E14:-6 F2:-5 F3:-7 F4:-5
support_are|8.47|C5:15 C13:20
support_assistant|8.18|D4:19
support_by|8.47|C7:5 D10:26 D14:-10
support_can|8.47|A1:14 C11:14
support_child|7.96|A1:10 A6:12 D5:14 D8:15 E10:6
support_children|8.47|C9:10 D2:14
support_fami|8.18|C3:23 C13:4
support_for|7.37|C7:9 D4:12 D6:5 D14:14 D16:11 D17:8
support_from|8.18|
support_in|8.18|C4:12 D4:7 D17:13
support_is|6.39|A4:31 B8:11 C1:7 C4:-5 C6:10 C7:33 C11:5 D2:16 D3:29 D4:4 E10:11
support_plan|5.85|A3:14 A4:7 B8:31 C7:19 C8:27 D2:-6 D3:6 D13:26
support_pupil|7.77|D2:-5 D16:5 E7:13
support_servic|8.18|C3:38 C7:-6 C13:9
support_staff|6.68|A4:6 D3:6 D4:35 E3:8 E12:8
support_student|8.47|
support_team|7.77|A5:18 C3:19 D14:23
support_to|7.62|A4:10 B3:13 D2:25 D10:16 D16:8
support_was|8.47|C7:17 D3:19
support_worker|8.18|C1:23 D4:15
sure|5|A5:10 B1:5 B4:-6 C1:-4 C8:6 C9:-6 C12:5 D1:-4 D8:4 D11:25 D12:-4 E1:17 E4:-6 E5:13 E7:22 F6:12 F7:6
sure_that|5.35|A5:10 B4:-4 B9:6 C6:4 C9:-4 C10:6 D3:-6 D4:5 D11:4 D15:6 E1:6 E4:-7 F7:8
sure_there|8.47|A5:7 B1:4
sure_they|8.47|D3:13 D11:8
survey|6.79|A4:14 D6:26
suspend|4.61|A1:-6 A3:-5 A5:-6 B1:-4 B2:-4 B3:-6 B4:-4 B5:-4 B6:-6 B8:-5 C1:-6 C2:-7 C3:51 C4:53 C5:-7 C6:20 C7:42 C9:-7 C11:-9 D1:-5 D2:-6 D3:-7 D7:-5 D9:-4 D10:-5 D11:-6 D12:-5 D13:-4 E10:-4 F10:6
suspend_any|8.18|C2:-4 C3:13
suspend_child|7|C2:-6 C3:31 C4:13 C6:-5
suspend_cla|8.47|C3:5 C4:24
suspend_for|7.62|C4:23 C7:32
suspend_it|7.96|C4:18
suspend_look|7.17|C3:24 C4:7
suspend_more|7.37|C7:28
suspend_on|8.18|C7:29
suspend_or|8.18|C5:-4
suspend_pupil|7.26|C4:25 E6:-4
suspend_several|8.47|C7:12
suspend_until|8.18|C3:16 C6:16
suspend_we|8.18|C3:17 C4:6
suspension|3.69|A1:-8 A2:28 A4:-7 A5:-7 B1:-6 B2:-7 B3:-9 B4:-7 B5:-7 B6:-9 B7:-5 B8:-7 B9:-4 C2:-10 C3:56 C4:63 C5:-5 C6:27 C7:64 C8:-6 C9:-13 C10:-7 C11:-10 C12:-4 C13:12 D1:-7 D2:-7 D3:-9 D4:-5 D5:-4 D6:-5 D7:-7 D8:-6 D9:-7 D10:-7 D11:-6 D12:-8 D13:-6 D14:-5 D15:-5 D17:-5 E1:-4 E2:-5 E8:-4 E9:-5 E10:-6 E14:-5 F2:7 F3:13 F4:-6 F9:5 G4:28 G7:9
suspension_are|7.08|C4:32 C6:14
suspension_attendance|8.47|G4:15
suspension_child|7.26|C3:17 C4:19 C7:9
suspension_cla|8.18|C3:29 G3:14 G4:16 G7:12
suspension_cohort|8.47|A2:8 F2:11 F3:15
suspension_designat|7.77|C3:6
suspension_destination|8.18|A2:6 F1:5 F2:19 F3:11
suspension_exclusion|8.47|A2:-7 C7:-4 C13:-7 F9:5
suspension_for|7.62|A2:24 C1:17 C6:7 C7:12 E13:7
suspension_from|8.18|C7:14
suspension_group|7.96|C1:10 F1:10 F2:-8 F3:28
suspension_has|8.47|A2:16 C1:21 C4:12 C7:19
suspension_in|6.57|C7:49
suspension_is|6.1|C3:27 C4:39 C6:10 C13:5 F9:5
suspension_lead|8.47|C7:18
suspension_look|7.37|C3:32 C4:21
suspension_or|8.47|C3:7 C13:9
suspension_progres|8.47|A2:6 F2:8 G4:20 G5:14
suspension_pupil|7.96|C3:11 C4:6 G4:9
suspension_reduc|8.47|G4:34 G5:12 G7:19
suspension_send|7.96|A2:24 C1:14 F3:6
suspension_shall|7.17|C4:43 C7:6
suspension_should|8.47|C4:23
suspension_support|8.18|B8:-5 C7:13
suspension_tell|8.47|C7:24
suspension_to|8.47|A2:9 C7:17
suspension_we|8.18|C3:11 C4:16 C7:4
suspension_whole|8.47|A2:5
suspension_will|8.18|C4:13
sw|5.58|A1:12 A5:-6 A6:12 B1:-5 B2:34 B3:-6 B6:-7 B7:15 B8:-5 C2:41 C3:6 C6:-4 C8:8 C9:-5 C10:6 C11:-5 C12:16 C13:26 D3:-4 D5:10 D6:6 D9:-5 D12:8
sw_carer|7.49|A6:17 B2:44 C2:-4 C10:5 D5:21
sw_la|7.96|C12:33
swap|7.96|A5:36 E14:12
swift|8.18|C1:24 C11:43
swimm|7.62|B5:-4 D2:17 D10:20 E14:17
switch|7.96|B3:20
syke|8.18|
symbol|6.93|A1:13 A5:8 B3:45 E11:10
system|5.9|A1:59 A2:12 B1:7 B6:4 B8:4 D1:-4 D13:4 E8:5 F3:11 G4:8 G5:12 G7:10
t|6.93|E2:21 F4:12
ta|6.79|B3:10 B4:28 D4:71 D8:-5 D17:9
ta_led|8.18|D4:36
tabitha|8.18|
table|6.23|A3:4 B2:29 C2:-4 C12:16 D5:7 D13:27 E9:5 F3:6 F5:8 F7:24
table_with|7.96|B2:5 C12:8 D13:20 F3:12
tait|8.18|C1:4 E8:18 E13:29
take|4.03|A1:-5 A2:9 A3:15 A4:-5 A5:9 B1:-7 B2:7 B4:-5 B5:-6 C1:-6 C2:-6 C4:-6 C6:6 C9:11 D1:-8 D2:7 D3:-7 D4:8 D5:5 D7:-7 D10:11 D12:-5 D15:18 E4:8 E14:9 F3:-7 G2:8 G6:8
take_account|7.37|C8:14 C9:5 F9:15
take_action|8.47|D1:6 E14:26
take_advice|7.96|C3:17
take_as|8.47|
take_care|8.18|A3:17 D9:5 E7:5 E14:13
take_child|7.62|C6:16 C11:9 D15:13
take_children|7.96|C6:15 D2:20 D4:8 E10:14
take_in|7.62|A3:31 B8:7 D13:17 D15:21 F1:4
take_interest|8.18|A5:5 E2:19
take_into|8.18|A3:11 C9:13
take_it|6.86|A2:24 B8:6 C7:16 C9:15 D9:4 D15:11
take_on|7.26|A2:7 D11:11 G2:31
take_part|6.01|B2:31 B3:7 B9:18 D10:19 D17:9 E3:6 E4:11 E9:16 E14:4 G6:20
take_place|5.83|B1:-10 C9:6 C11:-10 C12:6 D2:-5 D5:18 D6:9 D17:-5 E3:-8 E4:7 F4:5
take_their|8.18|A5:12 C11:11
take_them|8.18|D2:15 D8:18 D12:8
take_up|7.17|A2:9 A5:31 D1:-6 D10:19 D15:34 E1:8 E4:5 E14:10
taken|5.28|A1:-8 A2:7 A4:9 B1:-4 B3:6 B4:-5 B7:8 C3:10 C11:-5 D6:5 D13:10 D14:11 D17:5 E5:23 F1:11 F3:9 F5:7
taken_at|8.18|A1:-8 B3:14 F1:10
taken_from|7.77|C3:8 C13:10
taken_into|7.49|A3:11 B7:21 D14:17
taken_off|7.37|
taken_out|7.49|D17:14 E10:9 F3:13 F5:17
taken_to|8.18|F2:13
taken_together|8.47|A2:30
taking|6.79|B7:11 C8:6 C12:5 D3:16 D5:-5 D9:5 D11:14 E14:17 F2:8 F3:7 F4:13 F9:12 G2:11
taking_register|8.18|D11:23
talk|4.36|A1:-8 A4:4 B3:22 B4:-5 B6:-4 B7:-4 B8:-6 B9:-4 C1:15 C3:12 C7:-4 C8:-6 C9:6 C10:-5 C12:23 C13:5 D2:-4 D7:9 D9:17 D10:28 D11:-6 D12:-8 D15:-5 E7:8 E10:12 E11:12 E12:31 E14:-5 F3:5 G7:4
talk_about|5.78|A5:-4 C1:16 D1:6 D9:-5 D10:31 E9:12 E10:28 E12:17
talk_before|8.47|C12:23
talk_group|8.18|A4:40 D7:9
talk_it|7.77|C12:24 E12:8
talk_mats|7.77|B3:26
talk_over|7.62|C1:12 C12:9 D6:20 D9:11 E12:18
talk_through|7.49|B1:15 B2:15 C9:17 C12:13 D9:6 D13:5 E12:37
talk_to|5.67|A5:10 A6:11 B3:-6 C2:5 C3:12 C11:-5 C13:13 D9:22 D10:-5 D12:-5 E7:20 E11:22 F3:8 G3:8 G7:9
talk_with|6.57|C5:15 C12:6 D9:8 D10:17 E11:4
tamsin|8.18|
tamsin_aldercott|8.18|
target|3.95|A1:-9 A2:-5 A3:-5 A4:-6 A5:-7 A6:-5 B1:-6 B4:80 B5:32 B6:-9 B7:-6 B8:18 B9:20 C1:-7 C2:-4 C3:-4 C4:-6 C5:-4 C6:-5 C7:-5 C8:-5 C9:-8 C10:-6 C11:-7 D1:16 D2:-5 D3:22 D4:-6 D5:-4 D6:-5 D7:-5 D8:7 D9:-6 D10:-6 D11:-5 D15:-4 D17:24 E2:-5 E14:-6 F1:-5 F2:-5 F3:-5 F4:-8
target_are|5.88|B1:6 B2:10 B3:17 B4:62 B5:-6 B6:5 B8:5 B9:15 D3:-5 F4:-8
target_at|8.47|B4:32
target_enter|8.18|B4:19
target_for|6.93|B3:11 B4:-16 B6:-6 B8:15 B9:5 D1:8 D3:8
target_from|8.18|B4:16 D3:18 D13:15 D17:19
target_has|8.18|B4:25 D3:-4
target_have|7.77|B4:22 D12:21
target_in|6.52|B2:5 B3:-7 B4:44 B5:6 B8:-4 B9:-5 D1:8 D3:-5 D17:17 G5:6
target_is|7.17|B1:-6 B4:33 B6:-19
target_must|7.77|B4:29
target_no|8.47|B5:9
target_report|8.18|B5:20
target_school|8.47|B5:20
target_should|8.47|B4:17
target_smart|8.47|B4:14
target_strateg|8.47|D8:31 D17:16 E10:18
target_that|7.26|B1:11 B2:10 B3:14 B4:54 B5:11 B6:8 B8:14
target_three|8.47|B4:24
target_trigger|7.96|D8:10 D17:6
target_were|8.18|B4:10
target_what|8.47|D8:10 D17:23
target_which|8.18|B4:4
target_with|8.18|B4:28 D1:20
tas|7.62|D4:55 D8:8 D15:-5 D17:5
taster|7.62|C11:5 D10:43 E14:11
taught|5.56|A1:-6 A5:-4 B3:-5 C1:-4 C4:15 C10:20 C11:-5 C12:6 D1:-4 D3:38 D4:6 D7:44 D8:-4 D9:15 D10:-5 D17:54 E1:8 E3:8 E4:9 E10:-6 G1:22
taught_about|8.47|E3:22 E4:26 E10:-6
taught_at|7.96|B9:6 C4:26
taught_by|7.96|D17:61
taught_for|8.18|C10:10 D3:13 E1:11
taught_in|8.18|D7:8 D9:-4 E1:11
taught_to|8.47|B4:19 C9:13
taxi|7.96|C1:29
tbc|7|D14:4 E4:6
tea|6.93|B1:6 C9:9 C11:20 C12:6 D12:19
tea_party|8.47|
teach|4.06|A1:11 A3:-5 A5:-5 A6:-6 B1:-6 B3:-10 B4:-5 B8:-6 B9:15 C1:-8 C2:-6 C3:-5 C6:-6 C9:-8 C10:7 C11:-9 C12:8 C13:-4 D2:-5 D3:19 D4:27 D6:-5 D7:23 D8:44 D10:-7 D11:-5 D12:-9 D13:-4 D14:-5 D15:-9 D17:70 E2:-4 E3:4 E7:8 E12:-4 E14:-5 F3:-6
teach_according|8.47|D8:16 D17:9
teach_assistant|5.72|A4:5 A5:6 D3:-6 D4:38 D7:-6 D8:-5 D17:-23
teach_begin|8.47|D4:10 D8:6 D17:-7
teach_child|6.93|B9:14 D8:28 D17:-4 E7:14 E10:5
teach_come|8.47|D2:13 D17:19
teach_every|8.47|D17:23
teach_first|7.96|D17:30
teach_for|8.47|D4:8 D17:13 E1:20
teach_high|8.47|D17:17
teach_in|7.26|A2:11 D1:5 D17:33 E3:6 F2:11
teach_is|7.26|C10:17 D8:-5 D17:-24
teach_it|8.18|D7:63 D17:-5
teach_or|8.47|A1:13
teach_pupil|7.62|A1:5 B5:14 C5:14 C8:6 D8:10 D17:12
teach_so|8.47|D17:28
teach_staff|7.49|A1:9 D3:-4 D4:32 D7:10
teach_support|7.96|E3:13
teach_them|7.26|A1:16 D8:21 E7:22
teach_to|7.77|D3:15 D4:9 D7:5 D8:4 D17:30
teach_we|8.47|C5:17 C10:17
teach_well|8.47|D17:23
teach_your|8.18|C10:10 C12:20 D8:10
teacher|2.47|A1:9 A3:-5 A5:-10 A6:-6 B2:9 B5:4 B6:-5 B8:-6 C1:-7 C2:-5 C4:-7 C5:-5 C6:-7 C7:-7 C9:-10 C10:-6 C13:-6 D2:-6 D4:52 D8:30 D9:10 D10:-11 D11:-5 D12:-6 D13:-7 D14:-6 D16:-4 D17:26 E1:19 E3:-6 E4:-6 E7:20 E8:-6 E9:-6 E11:-5 E12:-4 E13:10 E14:-7 F1:7 F2:12 F3:-5 F7:-4
teacher_adapt|8.47|
teacher_annual|7.96|F1:27 F4:14
teacher_answer|8.47|D4:20 D6:15
teacher_are|6.52|A1:-4 A3:7 A6:-16 B3:8 B4:-18 D4:-5 D8:21 D12:8 D17:7 E1:7 E10:19
teacher_ask|8.47|D9:31
teacher_asks|8.18|B7:11 C8:12
teacher_at|6.86|A2:-4 C1:12 D4:6 E6:5 E13:5 F2:19 F3:-5
teacher_attend|7.62|E3:-17 E4:-13 F2:5
teacher_before|7.77|C3:9 C11:10 E6:12 F2:13
teacher_bring|7.96|F4:33 G8:-6
teacher_by|8.18|B5:5 C11:14
teacher_call|7.77|C3:10
teacher_carer|8.18|D6:15
teacher_chair|8.18|A2:8 B2:-13
teacher_check|7.37|A1:4 D9:17 D11:23 F6:5
teacher_child|7.77|B2:10 B9:6 C11:8
teacher_contact|7.62|B7:5 C3:4 C13:-8
teacher_could|8.18|B4:6 D8:16 F1:4 F2:11
teacher_days|8.47|E1:12 E7:10
teacher_designat|6.79|A2:4 E2:5 E13:31
teacher_dsl|8.47|D3:28 E13:25
teacher_each|7|B2:15 B3:4 D15:18 E2:13 E4:18 E13:7
teacher_ensur|8.47|B4:13 B5:10 C3:10
teacher_every|7.17|A2:11 B4:9 E2:9 E13:7 F1:9 F2:-11
teacher_fill|7.96|D6:18 D7:6 E7:26
teacher_find|8.47|B3:5 D7:7 D8:9 D15:16 E10:19
teacher_first|8.18|A1:11 D15:17 E7:14
teacher_for|6.01|E1:26 E7:10 F4:6
teacher_fortnight|8.47|C1:12 D12:14 E13:10
teacher_forum|8.47|
teacher_from|8.18|D4:9 D6:20 E1:14
teacher_give|7.96|B6:7 G3:-16
teacher_goes|8.47|E1:6 E3:-10 G7:-5
teacher_half|8.18|A1:9 A3:12
teacher_has|5.93|C3:19 D8:18 D12:6 E1:19
teacher_have|7.49|A1:-5 B1:15 B3:6 B4:-6 C8:14 D3:14 D8:5 D17:30 E12:6 E13:11
teacher_here|8.47|D8:25
teacher_hold|7.26|A1:7 D11:-15 E1:4
teacher_how|8.18|D8:16 F2:14
teacher_in|7.17|A2:5 A5:5 B3:8 B5:11 D8:34 F2:11
teacher_inform|8.18|E7:13
teacher_is|5.58|A5:-6 C3:-5 D4:8 E1:21 E7:17 E13:-7 F2:-5 G7:8
teacher_its|8.47|E2:10
teacher_keep|7.49|A1:-5 A6:5 D4:14 D8:12
teacher_know|6.62|A1:17 A4:6 C8:14 D4:10 D8:15 D9:19 D17:-4
teacher_look|7.08|C12:7 D3:7 D4:37 D6:6 D8:8
teacher_may|7.08|A1:14 A2:11 C1:-5 D6:5 D8:14 E7:9 F2:20 F3:-5
teacher_meet|7.77|A2:-5 B8:9 C11:4 D1:16 F3:-4
teacher_member|7.49|E1:10
teacher_miss|7.77|E2:11
teacher_mr|7.96|
teacher_mrs|6.93|B1:12 B2:5 D4:12 E13:-6
teacher_ms|8.18|
teacher_must|7.77|D17:5 E1:6
teacher_note|8.18|B5:26 D9:15 E14:-12
teacher_on|6.86|D7:9 F2:12 F3:6
teacher_once|8.18|B2:10 F1:12
teacher_or|7.37|A5:10 B2:12 B3:13 B9:11 E7:23
teacher_overse|8.18|D3:7 D4:53 D15:7
teacher_plan|6.73|B8:-5 D1:9 D3:-5 D4:47 D8:4 D9:23 D17:33 E1:-15
teacher_present|7.77|A2:15 F1:16 F2:8
teacher_puts|8.47|G7:10
teacher_qualif|8.47|E1:24
teacher_read|7.77|A1:15 A6:18 D4:29 D8:14 D17:10
teacher_receive|7.96|B4:8 D8:11 D17:6
teacher_record|7.96|B3:-14 B4:13 B5:15
teacher_remain|8.47|D4:35
teacher_report|6.68|B1:-5 B2:4 B4:5 D4:23 D10:14 E1:-9 E2:6 E4:-7 E13:5 F1:5 F2:28
teacher_ring|7.62|C10:28 D9:23
teacher_safeguard|7.37|A2:5 E13:7 G8:35
teacher_see|7.62|D8:12 D17:14 E1:6
teacher_sees|8.47|B4:17 C1:14 D8:19
teacher_send|8.18|C4:11
teacher_shall|5.9|A2:7 B5:14 B8:7 B9:11 D3:9 D4:17 D8:8 D11:17 F1:6 F2:13
teacher_should|6.57|A1:8 A2:14 A5:6 B5:9 D1:11 D8:5 D9:16 E1:19 E7:6 E10:5
teacher_sits|7.62|D8:27 E1:6
teacher_social|7.62|B2:10 B7:15
teacher_speak|8.18|C3:11
teacher_statu|7.17|E1:16
teacher_supervis|8.47|D2:22 D4:40
teacher_take|8.18|B1:8 D8:17 E5:10
teacher_teach|8.47|D4:-37 D17:26
teacher_tell|8.18|D1:9 F1:-8 F2:29 F3:12
teacher_term|7|B1:9 F2:22
teacher_that|8.47|E1:7
teacher_to|6.57|A2:15 A4:10 B1:7 B2:11 D1:14 D4:20 D8:7 D17:6 E13:12 F2:10
teacher_undertak|8.47|
teacher_virtual|8.47|C3:11 E1:10 E13:18
teacher_visit|8.47|
teacher_week|8.47|D3:20 D4:27
teacher_when|7.96|E7:10 E10:5
teacher_where|8.18|B1:11 D3:9 D17:11
teacher_which|8.47|B5:11 F3:7
teacher_who|5.76|A5:-5 C1:4 D3:4 D4:48 D8:-5 D14:4 D17:5 E1:37 E7:15
teacher_will|6.01|A1:-5 B1:6 C2:4 C3:12 D4:-6 E1:-11 E13:-9 F2:-11 F7:6
teacher_with|6.86|D4:-4 D8:11 D17:14 E1:29 E7:23 E10:8 F1:5 F3:8
teacher_within|7.26|A1:9 D8:14 E3:5 E5:6 E7:23
teacher_work|8.47|B2:9 E13:37
teacher_writ|8.18|F1:6 F2:-6
teacher_write|8.18|C8:12 F1:-8 F2:8
teacher_year|8.18|B2:-5 D6:8 D7:29 F1:10
team|4.13|A4:7 B1:-5 B3:-7 B4:-4 B8:-6 B9:-4 C1:8 C2:-6 C3:12 C5:-4 C6:-5 C7:8 C10:-4 C11:-8 C13:9 D2:-4 D4:-10 D7:10 D8:18 D10:15 D11:14 D12:-4 D14:38 D15:-5 D17:-5 E1:22 E2:-4 E4:-4 E7:-4 E9:29 E12:28 E13:-4 F1:-4 F3:-5 G3:10 G8:9
team_around|7.77|C13:35 D13:19 E9:16
team_asks|8.47|A4:15 D6:7 D9:8
team_at|7.77|C3:-4 G1:13
team_attend|8.47|E9:31
team_captain|7.96|D11:18
team_for|8.47|C3:8
team_has|7.17|C8:6 E1:8 E12:7
team_have|7.77|D14:13 E1:11 E9:16 E12:39
team_is|7.17|C3:8 C13:7 D7:14 D14:8 E1:8
team_manager|7.96|A6:23
team_on|8.18|C1:8 E8:10 F2:8
team_what|8.47|D8:24 D14:21
team_who|8.18|A5:7 C1:15 C3:13
team_with|7.96|A2:8
team_work|8.47|C1:12 D14:25
teenager|8.47|B3:28
telephon|6.31|C1:25 C2:15 C3:7 C11:7 C13:4 E11:4 G4:21
telephon_home|7.77|C2:14 E11:7
telephon_on|8.47|C2:9
telephone|5.38|A6:38 B2:6 B3:-5 B6:-8 C1:13 C2:35 C3:19 C6:9 C11:11 C13:14 E10:6 E11:5
telephone_before|8.47|C2:20 C13:23
telephone_call|7.77|A6:16 C2:11 C3:11 C6:24 C11:24
telephone_in|8.47|B2:6 B3:-6 C2:15 E10:22
telephone_number|7.17|A6:14
telephone_social|8.47|C2:10 C13:4
telephone_virtual|8.47|C3:22
tell|4.07|A1:29 A2:-6 A3:-5 A4:-4 A6:6 B2:-6 B3:15 B5:-5 B6:4 B7:-4 B8:-7 B9:-4 C1:-4 C2:6 C3:4 C4:-6 C5:-4 C8:4 C9:16 C12:6 D2:-5 D4:-6 D8:17 D10:-7 D11:-5 D12:35 D13:13 D15:-4 D16:5 E7:-5 E8:30 E10:6 E13:-4 F2:11
tell_carer|7.77|C2:16 D12:10
tell_child|7.96|B3:39 D12:22
tell_clas|8.47|A1:39
tell_designat|8.47|C1:14 D14:13 F2:-5
tell_dsl|8.18|E8:36 E13:-5
tell_governor|7.77|B5:-4 D1:8 D16:30 F1:5 F2:24 F3:9
tell_her|8.47|A1:18 C13:10 D8:32
tell_me|8.18|A1:9 A6:12 F3:19
tell_mrs|7.96|E8:30
tell_new|8.47|A1:17 C11:9
tell_off|7.96|C9:15
tell_school|8.18|
tell_social|7.77|C10:12
tell_staff|8.47|D8:23 E10:8
tell_their|8.18|B1:6 D13:29
tell_them|7.77|A1:8 A6:8 C2:12 D17:8
tell_truste|8.47|F5:19 F6:15
tell_us|5.18|A1:16 A5:-4 B3:16 B6:16 B8:-4 C6:-4 C7:8 C9:31 C12:13 D6:6 D8:-6 D9:8 D13:11 E10:-5
tell_virtual|7.17|B5:6 B6:-8 C2:15 C3:13 G4:-4
tell_whether|7.96|B4:27
tell_you|7.49|A5:13 C9:8 D3:11 D9:5
template|7.77|D12:-8 F1:15 F4:21
ten|4.92|A1:-4 B2:-4 B6:13 B7:20 C2:6 C3:-4 C4:-5 C11:-8 D3:11 D7:9 D10:-4 F2:8
ten_days|6.57|A2:4 A5:7 B1:-6 B6:16 B7:7 D5:6
ten_minut|8.18|B4:10 F2:28
ten_per|8.47|
ten_pupil|8.47|F3:9
ten_school|6.16|B1:-5 B6:7 B7:16 C11:-5
ten_week|7.96|B1:17 D3:38 D4:15
ten_work|7.17|B7:11
tend|8.47|C9:13 D8:11
tend_to|8.47|C9:13 D8:11
tenth|7.49|B7:5 C13:17 D15:6 D16:11
term|2.76|A1:8 A2:16 A3:-5 A4:-4 A5:-7 A6:5 B1:48 B3:-12 B4:6 B8:9 B9:-5 C2:-7 C3:-5 C4:-6 C5:-6 C6:-6 C9:-9 C11:-5 C12:-6 D1:11 D2:-8 D3:14 D5:-5 D6:20 D7:4 D16:-5 E1:-6 E4:-5 E7:-6 E8:-5 E10:-5 E12:6 E13:14 E14:-6 F1:4 F2:44 F3:8 F4:-8 F7:6 F8:-4 G1:8 G7:6 G8:8
term_about|8.18|F1:12 F2:16
term_after|7.26|C11:16 D7:13 D12:8 E11:23
term_ahead|8.47|C11:6 D5:4
term_are|7.96|B1:32 B2:7 B4:12 D3:21
term_at|7.49|A2:20 B1:31 D1:11 F2:9 F3:15
term_by|7.08|A2:11 B4:9 B8:7 D1:8 D3:9 D4:4 D6:29
term_data|7.49|A2:12 F1:10 F2:41 F3:15
term_date|8.47|E11:-8
term_designat|6.52|A2:7 B1:16 D1:5 D8:7 D10:13 F1:-5 F2:14
term_dt|8.47|B1:17 F2:42 F3:19
term_each|7.96|D5:11 E3:6 E4:10 E5:24
term_every|8.18|B1:17 C8:5
term_exclusion|6.57|A2:9 C3:28 C4:14 C7:9 F1:7
term_for|6.35|A1:-4 A4:5 B1:47 B2:5 B8:-5 C12:-4 D3:8 D6:8
term_from|7.77|B8:25 D3:4 D10:15 F1:16 F2:15
term_head|8.18|A2:12 B1:11 C1:13 F7:34
term_how|7.77|A2:-5 B1:-7 C1:15 F1:-5 F3:5
term_in|6.68|B1:29 B2:6 D1:12 D13:14 F2:9 F3:10 F7:9
term_meet|7.77|B1:7 B2:9 C2:13 E13:17 F2:17
term_mr|8.47|A2:10 D7:6 D15:15
term_on|6.57|D1:11 D6:15 E11:6 F1:7 F2:22 G4:11 G5:15 G7:12
term_pep|7.26|B1:63 B5:5 B6:13 D13:9
term_peps|8.18|B1:43 B2:12 B3:19 B4:10 B5:15 B6:17
term_plan|7.96|A4:25 B9:22 C7:12 D3:-5 F4:5
term_read|8.47|B6:18 C10:14
term_receiv|8.47|E2:11
term_report|6.86|C10:12 D6:10 F2:44 F3:11
term_review|8.18|D8:14 D17:12 E13:8 F2:16
term_school|8.18|B1:14
term_so|7.96|A2:4 B1:10 E13:12
term_subject|8.47|B1:6 D1:12 D17:22
term_target|7.96|B1:-5 B2:6 B4:14 C13:12
term_tell|8.47|D8:10 D14:21 E10:17
term_that|7.26|A1:4 A6:4 B1:35 B2:6 B3:5 B4:5 C6:13 D1:30 D11:14
term_thereafter|8.47|A5:18 D6:24 E11:11
term_to|6.2|A2:10 D1:8 D9:9 D15:8 E9:15 E13:16 F2:38 F7:13 G1:8 G7:15
term_visit|7.96|B6:19 C11:11 F7:9
term_we|7.37|B2:8 B4:6 B7:7 B8:11 C7:13 D1:6
term_wellbe|8.47|D6:18 D14:7
term_with|6.1|A2:6 A6:13 B1:16 B2:7 B7:5 B8:9 D5:-8 D6:21 D9:7 E12:7 E13:14 F2:14 F3:-4
term_without|7.96|B1:38 D12:17
term_year|8.47|D10:4
test|5.63|B4:11 C2:4 C4:6 C6:10 C11:-5 D1:-4 D2:26 D3:17 D7:72 D15:-5 D17:-4 E6:18 E8:9 F3:14 F7:39
test_by|8.47|E6:24
test_for|8.18|D2:14 D7:23
test_in|7.26|D3:5 D7:40 E8:18
testcase|8.18|
text|6.2|B3:5 B8:7 C2:9 D9:51 D12:29 D13:11 E11:22 E14:13 F5:25
text_in|8.47|
text_or|8.47|E11:15
text_to|8.18|C2:21 D12:16 E14:26
th|7.49|F4:10
than|4.09|A1:-5 A3:11 A4:-5 B1:9 B3:-7 B7:-5 B8:-5 B9:5 C1:-5 C3:-5 C4:18 C7:8 C9:5 C12:5 C13:8 D1:22 D4:5 D9:-5 D12:-6 D13:8 D15:-5 E1:4 E14:-4 F1:4 F3:11 G4:4
than_any|8.47|D11:22 D17:19
than_at|7.62|B9:20 C11:5 C12:28
than_before|8.47|D1:26 D10:19
than_by|7.77|C6:23 D4:10
than_day|7.77|B9:11 C4:10 C13:16
than_days|8.47|C4:24
than_expect|8.47|D1:18
than_five|7.49|A2:7 C7:-8 F1:13 F3:23
than_four|7.77|A3:17 E1:5
than_half|7.62|
than_hour|7.37|C10:14
than_is|7.96|C4:26 E10:10
than_once|6.43|B1:15 C7:26 C11:6 E3:7 E11:12 E13:13
than_one|6.31|A1:-4 A2:9 A3:31 C4:5 C7:15 C11:9 D1:-4 D3:10 D13:13 E1:10 G4:13
than_other|6.73|
than_six|6.93|A2:4 C10:9 F3:29
than_ten|7.96|B1:-6 F3:7
than_that|7.49|A1:9 D1:17 D8:14 E10:11
than_their|7.77|D1:-12
than_they|8.18|C4:18 D1:12
than_three|7.08|B1:27 B2:5
than_two|7.62|A3:6 E1:6 E4:10 F2:7
thank|7.77|
that_adult|7.08|A5:26 B3:-4 D8:13
that_all|6.2|A6:5 C2:9 C13:10 D1:4 E3:4 E5:4 E8:6 F2:7 F3:8
that_annual|8.18|D5:11
that_any|7.62|B9:25 C10:4 D7:11 D15:17 G1:13 G7:23
that_anybody|8.47|C5:11
that_anyone|8.18|B4:8
that_are|7.62|B1:13 B2:11 B3:17 B4:7 B5:13 B6:13 B8:17 D3:16 D7:7 D17:11 G3:26
that_at|8.47|B4:11 E2:14 E11:21
that_attendance|8.47|C1:12 C13:20 D8:-9
that_behaviour|7.37|C6:6 C9:26
that_can|7.17|B4:43 E14:18
that_cannot|8.47|B2:8 F3:17
that_care|8.47|A3:20
that_carer|7.96|D13:21
that_chang|8.18|B4:19 E6:16 F9:17
that_child|5.47|A1:25 A3:10 A5:12 B1:-5 B3:10 B5:9 B7:8 C4:9 C6:11 C10:-4 D2:7 D7:-5 D8:-6 D12:14 D15:6 D17:19 E8:16 E10:11
that_children|6.13|A3:8 B3:7 D10:6 D11:5 D15:12 D16:11 F3:5 F10:15
that_cla|7.49|D11:46 D17:9
that_clas|8.47|A1:-8 D1:28 D15:7
that_come|7.77|B4:6 B5:20 B8:22 C13:9 D17:9
that_could|7.49|D9:34 D17:12 E6:10 F3:7
that_day|6.79|B2:-6 C1:-6 C2:34 C4:7 C11:6 C12:9 C13:-7 D11:14 E8:8
that_decision|7.96|A1:13
that_designat|6.93|C3:5 E1:15
that_difference|7.96|D1:19
that_does|7.96|B5:21 B6:13 D15:14
that_duty|8.47|
that_each|6.52|A1:8 A5:15 B1:9 B2:4 B7:5 F4:7 F7:40
that_every|6.52|A5:19 B2:11 D11:7 F5:4 F6:28
that_everybody|7.96|C12:7 D5:6 E3:15
that_everyone|8.47|C12:19 D8:12
that_fami|7.62|B1:9 D13:23
that_follow|8.47|F2:11
that_for|8.18|
that_form|8.18|A1:9 F1:15
that_gap|7.96|D1:20
that_goes|8.18|D10:9 F1:6 F2:6 F3:19
that_guidance|7.77|F4:7 F5:25 F6:40 F9:26
that_has|7|B1:8 B2:9 C9:8 C10:13 D3:13 D7:17 F1:10
that_have|7.62|D7:18 D12:13 D14:8 D17:9
that_he|7.49|B4:12 B5:18 C12:5 D8:18 E1:6 E5:7
that_help|7.96|A4:30 C2:12 C7:7 C8:24 C13:9 D8:15
that_how|8.47|B1:10 B3:15 F3:21
that_humiliate|8.47|C9:-5
that_in|7.77|A1:12
that_information|8.47|C11:30 E10:12
that_is|5.54|A2:5 B3:20 B4:9 B9:21 C4:14 C9:4 C13:6 D1:5 D8:14 D13:6 E6:5 E11:16 F3:-5 F6:17
that_it|6.16|B1:12 B7:8 C6:17 C9:6 C10:8 C12:-5 D3:9 E5:9 E6:6 F4:5 F7:5 F9:8 G1:10 G3:9
that_knowledge|8.47|A4:30
that_lac|7.37|C9:6 D7:13
that_look|6.52|A6:9 C1:4 C11:-4 G5:7
that_make|7.77|A4:16 B4:8 B5:11 C8:23 D3:20 D8:13
that_many|8.18|A3:11 A4:28 D2:13
that_may|7.37|A3:17 D9:57
that_meet|7.96|B1:7 B3:8 B7:5 C10:15 D17:17
that_might|8.18|B2:21 D9:24
that_morn|7.49|A1:16 C2:19 C3:8 C4:10
that_name|8.47|A5:18 F4:34
that_no|6.16|A1:6 A5:9 B1:5 C6:13 E10:5 E14:13
that_nobody|6.62|A1:8 C7:13 D3:16 D11:15 E6:14 E10:6 E14:19
that_one|7.26|A5:-4 B1:13 B3:6 B7:21
that_other|6.73|A2:-5 C3:9 D1:22 D11:12 D15:15 E10:17
that_our|6.93|A1:5 A4:13 C7:26 D4:11 F9:16
that_pep|7|B1:6 B2:4 B4:19 D3:17
that_peps|7.96|B6:21 D3:-7
that_permanent|8.47|
that_person|7.37|A5:14
that_place|7.96|B9:12 C10:27 C11:5
that_placement|8.47|C13:24
that_plan|7.37|B4:4 B6:9 B7:5 B9:4 C13:11 F6:-10
that_provider|7.96|B9:19 C10:5
that_provision|8.18|A4:8 C6:17 C7:22
that_pupil|5.78|A5:4 B3:8 B4:5 B5:19 B8:-5 C3:-5 C4:-6 C5:-5 C6:11 C8:10 C9:-4 D1:16 D2:5 D11:6 D17:-4 E10:5 E14:5
that_role|8.47|
that_says|8.18|B9:15 C8:16 F5:12
that_school|6.57|A2:-4 C1:10 C5:-6 D1:8
that_shame|8.18|C9:9
that_she|8.18|B5:8 D4:-5 F3:10
that_social|7.37|A1:10 A3:11 C3:5 D5:11 E9:23
that_some|7.96|D16:13 E10:22
that_somebody|7.96|A5:10 E8:25
that_someth|7.96|C9:26 C13:12
that_staff|6.93|A1:-8 E3:25 E4:-13 E5:23 F1:6
that_student|6.52|A3:15 B1:10 B2:13 B3:5 C7:8 D7:11 E10:14
that_suit|7.62|B3:23 E11:23
that_support|7.37|C3:7 C6:9 C7:10 C11:20 D4:12 D5:12
that_target|7.49|B1:11 B4:15 D1:16 D3:12
that_teach|8.18|B9:51 D3:14 D4:8
that_teacher|8.18|D3:17 E1:9
that_their|7.08|B1:12 B2:26 B3:10 B4:11 C10:11 D1:15
that_there|6.73|A6:9 C6:10 D3:10 D5:5 D14:14 E1:22 E3:15 E13:5
that_these|8.47|B4:13 D11:18
that_they|5.39|A1:-5 B1:-8 B4:5 C11:-5 D1:22 D2:6 D3:9 D8:5 D10:13 D11:11 E5:22 E7:13 E14:11
that_this|7|D10:8 D11:9 D14:16 E3:7 E14:13 F7:25
that_those|7.96|A1:9 A4:16 B4:6 E3:7
that_tutor|8.18|D8:9 D9:7 D15:11
that_virtual|7.96|B5:12 B6:8 C3:8
that_was|8.47|C5:11
that_we|5.93|A2:11 A3:6 C1:5 C3:8 C5:4 C6:18 C7:14 C11:13 C13:6 D1:5 D2:16 D6:16 D17:7 E9:4 F7:10
that_week|7.17|C1:9 C7:9 C11:6 C12:20 C13:14
that_weigh|8.47|E6:18
that_went|8.18|D12:8 E11:12
that_were|7.62|B4:8 E6:38
that_what|6.73|B3:7 B4:12 C1:8 C7:19 C12:4 D15:17 E2:10 F7:30
that_will|7.62|B6:11 C4:26
that_with|8.47|D1:13 D12:13 D14:25 E11:11
that_work|7.62|A6:6 E1:20
that_would|7.77|D2:19 F2:15 F3:20
that_year|8.47|C11:18 D5:7
that_you|7.62|A1:11 C13:8 D1:12 D15:17 E8:10 E10:9
that_young|8.18|B4:13 E8:14
theatre|8.47|D9:25 D10:40
their_age|7.96|B3:12 D1:38
their_attendance|7.49|A2:13 B5:8 C1:15 F1:8 F3:8
their_behalf|7.77|A5:27 D14:6
their_carer|7.08|B2:11 C1:7 C8:17 C11:16 D9:11 D10:15 D11:8 D12:51
their_champion|7.96|A5:32
their_child|6.52|A1:12 B2:13 B8:14 C12:-6 D9:6 D12:-5 D13:9 F1:-23
their_children|7.49|A1:9 B5:15 B8:15 D12:10
their_choice|7.77|B3:5
their_clas|8.47|D8:6
their_classmat|7|A2:6 D1:55 D15:6
their_corner|8.47|A5:13 D12:11
their_due|8.47|D5:17
their_education|8.18|B3:9
their_fami|7.96|B8:27
their_famil|7.62|A1:11 A5:7 B8:16 D12:18
their_file|7.96|
their_first|6.31|B2:6 B7:17 C11:9 D7:18 E3:10 E5:6
their_group|7.96|A1:26 A5:6 D11:16
their_history|8.47|C8:37
their_hour|8.47|C6:23 C10:15
their_induction|8.47|E3:22
their_key|7.96|A5:6
their_learn|7.49|A4:8 B1:7 B3:17 D1:28 D7:4 D15:17 E2:15
their_lesson|7.49|B4:9 D8:9 D17:39
their_name|8.47|A1:13
their_number|7.77|A6:17 E2:31
their_opinion|8.18|A6:12 B3:19 D5:11
their_own|5.44|A2:6 A5:12 B2:12 B3:4 B8:13 B9:14 C9:5 D1:6 D2:-5 D4:13 D13:6 E12:7 G1:12 G3:5 G5:12 G6:9 G7:5
their_parent|6.73|A4:8 A6:-4 B8:34 C8:4
their_part|7.77|A5:5 B2:13 D16:19
their_peer|6.48|A2:14 D1:37 F2:13
their_pep|7.26|A5:4 B3:53 B9:18
their_plan|7.77|B3:13 B5:22 C12:16 D4:4 E10:10
their_progres|8.47|C10:25 D1:21
their_record|8.47|C11:24
their_role|8.47|A6:15 G2:14
their_school|8.18|C5:19 E14:19
their_scor|7.37|A2:10 C1:10 D1:9 D2:34 D7:7 D15:14
their_section|8.47|B2:43
their_side|8.47|A5:30
their_start|8.47|D1:19
their_story|7.96|A5:7 B1:5 D13:27
their_teach|8.47|D8:11 D17:31
their_teacher|7.96|A1:12 D8:22 D15:10
their_turn|7.96|D11:51
their_tutor|8.18|A1:11 C11:12 D6:23
their_view|6.52|A5:5 B1:7 B2:33 B3:25 C3:12 D5:8
their_voice|8.47|B3:28
their_way|8.18|A3:10 A4:10 A5:-5 D11:12
their_word|8.18|B3:26
their_work|7.77|D4:42 E13:9
them|3.2|A1:12 A2:8 A3:9 A4:28 A5:13 A6:9 B1:-7 B4:5 B5:-7 B6:4 B7:-5 C1:5 C4:-5 C5:-4 C6:-8 C7:-7 C8:8 C11:7 D2:4 D3:6 D4:7 D5:-6 D6:-6 D7:6 D8:16 D9:19 D10:8 D11:9 D12:9 D13:12 D16:6 D17:13 E10:8 E13:6 F2:-5 F3:9 F4:-5 F7:-4
them_are|7.62|A1:15 C9:6 D9:12 D16:6
them_as|7.77|B5:10 F3:11
them_at|6.43|A5:26 C3:5 C11:25 D3:7 E2:8 E8:8
them_back|7.77|A4:17 A5:7 C10:20 D1:16 D8:22
them_before|7.77|B2:18 B4:28 C11:9 D3:6 D4:10 D15:14
them_beforehand|8.47|B3:16
them_each|7.77|A1:7 A5:13 D3:17 D10:6 D13:14
them_every|6.93|A5:18 B4:8 C10:6 D3:14 D4:16 D17:11 E3:7 G1:5
them_for|7.62|A3:10 C11:10 D8:9 E6:16 E7:8
them_go|8.18|A3:26 B8:36
them_has|8.18|A3:10 A5:6 B2:13 C8:12
them_if|8.47|A5:8 B3:7
them_in|6.52|A4:7 A6:6 B3:6 B8:24 C10:20 D12:19 D17:5 E10:7 F6:23
them_is|7.26|A4:10 B7:9 D11:6 D13:15
them_may|7.96|A6:10 E13:6
them_not|8.18|A5:13 B4:23
them_off|7.62|B6:6 D4:28 D8:18
them_on|7.08|A1:8 A6:7 C2:11 C5:9 D1:13 D2:14 D15:13 D17:5
them_once|8.18|B1:8 D3:11 D4:16 D10:4
them_one|8.47|D7:12 D8:4 D13:17
them_out|8.18|D13:8
them_say|8.18|A5:7 B3:7 C9:9
them_that|8.47|A1:9 C2:15 F3:11
them_their|8.47|D9:17
them_to|6.13|A1:5 A3:5 C1:7 C9:-5 D1:16 D6:6 D9:5 D10:8 D13:10 D14:6 D15:-4 E10:8 E14:6
them_together|7.62|A2:7 C12:25 D9:7
them_up|8.18|A4:17 C8:17 D1:9 D10:20
them_we|8.18|A4:15 B6:6 D7:8 D12:26
them_week|8.47|A2:7 A5:15 C1:13 D14:17 F3:16
them_well|8.18|A5:10 B3:4 D17:6
them_what|6.93|A6:10 C8:7 D8:26 D17:9
them_when|7.96|A5:7 B4:7 D11:22 D17:22
them_who|7.96|A5:24 A6:8 D4:5
them_will|8.47|A2:6 A3:5 E13:11
them_with|7.08|A2:10 C1:37 D1:-4 D7:7 D9:45
theme|8.47|D9:14
themselv|5.69|A5:4 B3:9 B8:-4 C8:14 C12:7 D4:24 D16:15 D17:15 E10:13 F7:5 F8:10 F10:5 G2:7
themselv_eligible|8.18|D16:10
themselv_or|7.96|C8:32
themselv_that|8.47|D10:10 F7:14
then|4.99|B3:10 B8:-5 C1:10 C2:12 C3:21 C4:-4 C6:6 C7:10 C9:28 C10:-4 C11:-5 C12:27 D3:12 D7:7 D12:-4 D13:23 E8:8 F4:11 F7:5
then_each|8.47|D7:18 F4:10 F7:18
then_in|8.47|C13:14 E8:14 F9:8
then_it|8.47|B7:6
then_social|6.86|C1:13 C2:33
then_to|8.47|C9:16 F1:17
then_virtual|7.49|C3:9
then_we|7.96|B4:6 B6:14 C7:9
then_what|8.47|C7:19 C9:11
theory|8.47|
therap|8.47|D17:25
therapeutic|7.62|C9:20 D3:13 D6:16 D14:29
therapeutic_support|8.47|D6:8 D14:37
therapist|5.98|A1:7 A4:9 B2:35 C7:7 D5:19 D7:16 D14:21
therapist_for|8.47|D5:8
therapist_or|8.47|
therapy|6.31|B5:13 D2:9 D3:25 D4:40 D7:8 D14:65
therapy_is|8.47|D14:36
there|3.79|A3:-6 A5:5 B1:13 B2:6 B3:-8 B4:-5 B6:-5 B8:10 B9:26 C4:5 C5:8 C9:17 C11:15 C13:6 D2:7 D6:-6 D8:-5 D9:-6 D17:6 E1:8 E8:-4 E12:6 F4:-5
there_are|5.9|A1:-4 B1:4 C1:6 C13:4 D11:4 D15:9 E1:4 E10:6 F2:5 F3:23
there_at|8.47|A5:11 B9:18
there_for|7.96|A5:10 E7:23
there_has|8.18|C6:16 C10:14 C12:5 D7:11
there_have|8.47|C1:13
there_is|4.47|A1:13 B2:-4 B3:-5 B8:9 C1:-5 C2:12 C4:-4 C8:6 C9:15 C11:10 C13:6 D1:-4 D2:6 D4:-4 D5:5 D6:-4 D7:7 D11:-4 D15:-4 D17:-5 E1:9 E2:6 E4:5 E10:-4 E11:8 E12:7 E14:5 F3:-6
there_no|8.47|B5:7 C5:14 D17:48
there_shall|7.96|A5:9 A6:6 B1:6 B2:7 E1:11
there_was|8.47|C3:13 C5:6
there_were|7.77|C5:15 D5:6 E6:7
there_will|7.26|A5:16 B1:10 B8:14 C4:7 C11:14
thereafter|6.86|A5:19 B1:9 B6:11 C4:5 C11:7 D6:15 E4:6 E11:7
therefore|7.96|A3:9 A4:8 D13:31
thereof|8.18|C10:19 E1:16
these|4.06|A1:13 A2:9 A3:18 A4:20 A5:-5 B1:-6 B2:-5 B3:-5 B5:-7 B8:-6 C1:7 C2:-4 C4:-5 C5:9 C6:-6 C7:-5 C11:-7 D1:19 D2:8 D3:5 D4:6 D7:-7 D8:-6 D9:5 D11:19 D12:-6 D13:-4 D15:15 D17:5 E2:21 E4:10 E6:12 E10:-6 E12:5 E13:5 F2:13 F4:-5 F8:9 F9:9
these_are|7.26|A1:8 A4:22 B4:8 C1:11 C5:17 C10:6 D9:14 F3:18
these_children|5|A1:6 A4:14 B3:-5 B5:-5 C1:9 C9:-5 D1:11 D3:-5 D6:7 D11:21 D14:-4 D15:17 E2:22 E4:16 E6:10 E12:7 F1:5 F2:18 F8:6 F10:7
these_group|6.73|A1:26 C5:4 D2:11 D14:8 D15:6 D17:5
these_learner|8.47|A2:13
these_pupil|5.65|A4:9 C5:9 C11:-4 D1:14 D4:5 D10:6 D11:6 D15:6 D17:9 E13:12 F2:9 F3:-4 F8:12 F9:20
these_student|7|A2:12 C3:9 D1:9 D2:8 D4:12 E12:9
these_together|7.77|A3:35
they_agree|8.47|C1:12 C3:22
they_are|4.75|A1:-5 A3:5 A4:8 A5:-6 A6:10 B1:5 B5:-5 B8:-4 C1:9 C9:9 C11:-6 D1:10 D6:-4 D10:9 D12:-5 E4:16 E7:9 E10:14 F3:12 G1:22 G2:4
they_arise|8.47|B2:-5 C2:13 E8:14
they_attract|8.47|D16:18
they_begin|8.47|D1:20 E3:9
they_belong|8.18|E14:29 G1:32
they_came|8.18|C7:-6 D1:9
they_can|6.23|A5:13 A6:6 B2:7 C9:14 C13:6 D8:-4 D9:8 D12:6 D13:6 D17:7 E12:6
they_cannot|8.47|E14:12
they_cant|8.18|B2:6 B3:10 B9:5
they_choose|7.96|D15:10
they_come|7.26|A2:11 D2:9 D8:9 D9:4
they_did|8.18|D4:25
they_do|6.48|A1:6 A6:8 B3:23 B5:4 C11:-4 D1:33 D2:21 D4:11 D15:15 G1:9 G2:8 G5:8
they_fall|8.18|C1:4 D2:8 D15:8
they_feel|7.49|A5:9 C9:12 D14:12 D17:6
they_find|8.47|E12:17
they_get|7.08|A5:6 B2:13 B3:13 D2:6 D11:10 D17:23 E10:21 F1:7 F2:6
they_go|6.73|A2:24 A5:7 B3:7 B5:5 C9:7 C10:10 D2:18 D3:5 D10:9 D12:10 E13:16 G1:32 G5:8 G7:18
they_have|5.44|A2:4 A5:5 B4:4 C9:-4 C11:5 D3:7 D7:7 D8:9 D10:6 D14:11 D15:4 D17:8 E5:28 E7:10 E10:20 E11:5 E13:4 F1:5
they_hear|8.47|D12:14 E11:7 F2:6
they_hold|7.96|B5:7 D11:11 E13:4 G1:13 G5:12
they_hope|8.18|B3:5 D10:9
they_join|8.47|D1:12 E5:27
they_know|6.62|A4:8 A5:16 B3:-6 C11:17 D8:-5 E10:27
they_learn|8.47|A2:14 D17:5
they_leave|7.37|C4:18 D1:31 D10:8
they_like|6.93|A5:15 B3:19 C4:8 D6:17 E4:13
they_live|7.77|B2:17 C11:13 D2:-4 D8:12 D11:7
they_look|8.18|A3:27
they_may|7.08|A3:6 A5:4 A6:9
they_meet|7.17|A3:14 D2:11 D10:10 D15:10
they_need|6.52|B5:9 B9:9 D1:10 D8:18 D17:11 E10:17
they_read|8.18|D6:25 D13:19 E3:6 E5:9 E7:10 E8:6
they_review|8.47|E13:20 F1:8 F4:16
they_run|8.18|D3:13 G3:37 G7:47
they_said|8.18|B3:9 C2:9 C3:9
they_say|7.49|B3:17 B6:19 C8:6 D3:14 D9:11
they_see|7.96|B9:16 E13:-4 F3:5
they_should|7.37|C2:-4 D1:29 D8:13
they_start|7.37|C11:13 D8:12 E5:26
they_teach|6.86|A1:13 D8:44 D17:9
they_tell|7.37|A6:9 B3:7 D13:16 E8:6
they_think|7.49|B3:9 B5:10 C9:-4 D5:22 F4:8
they_trust|7.49|A5:19 B3:7 B8:6
they_want|6.52|A5:15 A6:11 B1:10 B2:-4 B3:23 C11:10 E11:4
they_were|6.93|B4:4 C9:14 E6:14 G1:10
they_will|7.77|B2:17 B4:18 D1:21 D15:17
they_wish|7.62|B3:4 B8:9 C12:15
they_would|6.1|A5:20 D2:20 D9:5 D10:14 E12:11 F4:6
theyd|8.18|D10:13
theyd_like|8.18|D10:13
theyll|7.77|A4:13 A5:14 C10:14 G3:33 G7:42
theyre|7.49|B2:8 C10:19 C12:6 D1:14 E9:20
theyve|7.62|B3:12 B6:15 B8:15 C8:6 D13:16
thimble|8.18|A5:9
thimble_hall|8.47|
thimblethorpe|8.18|
thin|7.96|B6:17 C10:21 D7:12 G3:45
thing|4.75|A1:-6 A3:10 A4:6 A5:-7 B2:-5 B3:4 B5:7 B6:-5 B8:-5 C1:-5 C5:9 C6:5 C8:11 C9:12 C10:-4 C11:8 C13:20 D3:9 D6:10 D7:15 D8:15 D9:-5 D11:4 D12:43 D14:-4 D16:-5 D17:11 E10:-4 E11:4 E14:7 F7:9
thing_are|7.26|C3:13 C11:23 D12:10 E14:27
thing_go|8.18|C9:15 D12:15
thing_in|7.77|C11:12 D3:17
thing_is|8.47|D17:6 F4:13 F7:35
thing_off|8.47|C8:8
thing_right|7.26|C9:29
thing_that|7|A4:12 B4:13 B5:13 C8:17 D7:13 D8:14 D12:10 D17:9
thing_to|7.62|B3:15 B4:8 D7:17 D8:16 F8:12
thing_we|7.49|C5:32 C7:9 D7:11 D17:21
thing_which|7.96|D16:-6
think|5.12|A2:6 A3:4 C1:-4 C3:19 C5:8 C6:8 C7:6 C9:20 C12:24 D5:8 D7:-4 D8:-4 D9:7 D13:4 E2:7 E8:4 E12:11
think_about|6.79|A3:13 B2:6 C13:5 D9:10 D10:6 E12:23
think_ahead|8.18|D9:14
think_it|7.62|A2:20 B5:5 C5:5 C12:7 D12:18
think_teach|8.18|C12:34
think_that|7.96|C3:7 C4:5 C6:31
think_they|8.47|C9:17
think_what|8.18|C4:12 C9:32
third|6.68|B7:10 B9:8 C2:8 C7:30 D7:9 E9:7 F3:5 F4:10
third_year|8.47|F3:9 F4:17
thirsk|7.77|E2:11
thirty|7.62|B5:-17 C11:15 D5:6
this_area|8.47|E2:28
this_child|7.08|A4:18 C6:7 C8:39 C9:12 D8:11
this_cohort|7.37|A2:6 A3:14 C3:9 D2:8 D15:16
this_document|6.86|F4:20 G7:13
this_each|8.47|A4:16
this_goes|8.18|B3:4
this_group|6.35|A4:24 C1:24 C2:6 C4:14 C8:7 D1:13 D2:6 D15:18 E14:12 F3:-5 F8:14
this_is|6.13|A1:8 B3:10 B4:9 D5:4 D8:15 D10:14 D11:6 E1:8 E3:19 E14:10
this_job|8.47|E1:21
this_kind|8.18|C3:14 E6:6
this_list|7.96|C3:9 F6:24
this_may|8.18|E4:18 F2:6
this_model|8.18|
this_nursery|8.47|C9:14 D1:18
this_page|7.62|D8:-4 E5:31 E7:18 F6:25 F7:21
this_person|8.47|A5:12 D14:16 E11:13
this_policy|3.77|A1:8 A3:-6 A4:-6 A5:-6 A6:-5 B1:-5 B3:-6 B4:-6 B5:-5 B8:-5 C4:-5 C6:-5 C7:-5 C8:-5 C9:-6 C10:-8 C11:-6 D1:-5 D3:-6 D4:-5 D5:-6 D6:-5 D7:-6 D8:-6 D9:-5 D11:-5 D15:5 D17:-4 E2:7 E5:59 E8:-4 E12:-5 E13:10 E14:6 F1:-5 F3:-7 F4:47 F5:16 F6:14 F7:35 F9:-12 F10:15 G7:4
this_school|7|B2:4 C6:13 D2:24 D10:15 D15:8 D16:7 E1:19
this_section|7.96|D17:6
this_statement|7.62|C1:6 E2:18 F4:12
this_still|8.47|
this_will|7.96|
this_with|8.47|A2:13 C1:5 E8:-7
this_work|6.35|E1:42 E2:10 E12:4 F1:10 F8:22
this_year|7.17|A1:6 A4:15 C6:30 E3:9 F1:8 F5:32 F9:10
thornapple|8.47|
those|4.01|A1:21 A2:8 A3:10 A4:5 A5:-8 A6:9 B3:-4 B8:12 C1:12 C2:9 C3:-5 C4:-5 C9:-5 C10:5 C13:-5 D1:11 D8:6 D9:10 D12:13 D15:4 D16:17 E2:-4 E8:-4 E10:27 E14:-4 F3:-5 F5:5 G8:5
those_adult|8.47|A1:15 E10:31
those_at|8.18|C8:16 D9:24
those_for|8.47|D16:13
those_having|7.96|B8:10 D9:10 D12:20 E10:6 E11:22
those_in|7.08|B8:16 D10:11 D15:19
those_on|8.18|A1:-7 C1:14
those_other|7.96|A2:20 C1:34 D1:-6
those_previous|8.47|B8:5
those_pupil|7.96|A1:31 A3:9 C1:13 D1:4
those_responsible|8.47|C2:19 C9:-5
those_that|7.96|B2:19 B6:12 D3:17 D9:14 D14:9
those_who|4.93|A1:11 A3:-5 A4:-5 A5:-5 B3:-5 C1:-4 C9:-5 D1:5 D3:-4 D8:13 D9:-4 D10:5 D11:-5 D12:13 D13:8 D16:21 E3:6 E10:30 F5:9
those_whom|7.96|A1:5 A3:19
those_whose|7.96|
those_with|6.16|A6:21 B4:9 B8:5 C6:12 D1:5 D6:12 D12:5 D16:6
those_year|8.47|A2:14 D1:13
though|6.62|A5:7 A6:10 B1:5 B8:26 C3:6 C12:4 D2:4 D16:11
though_they|8.18|B8:20 D16:10
thought|6.31|B2:8 B3:11 C3:22 C6:8 C8:7 C13:8 D10:7 D11:28 D14:10 D15:-7 E6:18
thought_about|8.47|C3:33 C8:10 D9:7
three|4.11|A3:26 A4:-5 A5:-6 B1:49 B3:-8 B4:20 B6:7 B8:-6 C1:-4 C3:-4 C6:-5 C9:-5 C10:-4 C11:5 D1:-6 D2:-5 D3:-5 D5:-5 D9:-5 D10:-4 D12:5 D13:5 D14:-4 D15:-5 E10:-4 E11:8 E12:12 F1:-6 G3:7
three_are|8.47|B1:6 B4:7
three_children|8.47|A3:20 F3:7
three_days|7.37|B9:14 E1:14 G3:16
three_four|7.17|B1:8 G1:15 G3:12
three_goal|8.47|B4:13 B8:10
three_hour|8.47|
three_in|7.77|B1:14 B2:7 B6:19
three_month|8.47|
three_or|8.18|A3:26 B7:-5 D7:9
three_pep|7.77|B1:34
three_school|7.96|C11:21 E7:11
three_smart|8.47|B4:25
three_target|7.62|B4:37
three_term|7.08|B1:34 B2:5 B6:13 B7:-5 D13:9
three_thing|7.77|B4:9 B5:8 C11:11 D8:16 F8:12
three_time|6.04|B1:28 B2:7 B4:-5 C7:7 D6:14 D12:9 E2:6 E13:7 F2:7
three_week|5.9|A2:12 B1:-5 B4:7 B7:24 D4:10 E11:22 E12:30 E13:6
three_year|7|D11:8 E1:8 F3:18
threshold|6.48|A4:6 C13:-6 D2:77 D15:23
threshold_for|8.47|D2:19
thrive|8.18|B8:18 F3:10
through|4.25|A1:5 A2:8 A3:6 A4:-5 A6:-4 B2:9 B4:-5 B5:9 B8:-6 C1:7 C2:-5 C5:-5 C6:-4 C7:-4 C9:4 C10:-6 C11:-7 C12:8 C13:-5 D1:-5 D6:-5 D9:9 D12:-6 D14:12 E1:-5 E5:25 E12:11 E13:23 E14:-5 F1:-4 F3:-6 F4:21 F7:15 F9:6 G1:5 G2:6 G4:11 G5:5
through_adoption|7.08|
through_all|8.47|A2:12 A3:13 E13:32
through_attendance|8.47|A2:18 E13:17
through_before|8.47|C12:19
through_by|8.47|C1:11 C12:17 D4:17
through_censu|8.47|A1:11
through_clerk|7.77|E2:17
through_data|8.18|D1:17 G2:26
through_it|7.17|A2:9 C1:12 D5:9 E5:23 E13:6 F7:17
through_list|8.18|A3:26 E13:8
through_loss|8.47|
through_meet|8.18|C4:23
through_our|8.47|A1:16
through_pep|7.37|B5:42 B6:-4
through_play|8.47|B3:25 C13:-4
through_this|7.96|E5:22 F4:27 F7:10 F9:13
through_week|8.47|E12:23
through_what|8.47|C8:9 D8:12 E5:29
through_with|7.62|C12:7 E12:7 F7:11
through_year|8.18|D9:13
throughout|7.62|C4:17
thursday|6.62|A2:9 B9:14 C1:20 C11:5 D12:17 D14:4 D15:15 E1:10 E7:17 E9:11 F4:5
tick|6.86|A1:41 A3:23 B4:28 D2:17 D3:5 D16:8 E5:18
tick_or|8.47|B4:37
tight|8.47|B4:12 E14:47
till|7.62|A4:28 B2:15 C12:11 F2:14
time|3.41|A1:-6 A2:6 A5:5 B1:5 B3:-7 B4:19 B5:-6 B9:-7 C1:8 C4:22 C7:6 C10:27 C12:-5 D2:-7 D5:25 D6:6 D8:-6 D9:7 D10:-8 D13:-5 D16:-4 E1:16 E7:8 E8:-5 E9:5 E11:-4 E12:15 E14:-5 F1:-7 F2:5 F3:-8 F4:4 G4:6
time_all|8.47|D5:30
time_allow|7.26|A2:5 B6:9 B8:10 C3:8 D3:12 D4:8 D9:9
time_are|7.96|C1:24 C11:10
time_as|7.08|C4:12 C6:7 C11:14 E1:16 F4:7
time_asks|8.47|D5:15
time_away|7.77|C3:20 C4:35 D7:7
time_be|8.47|D4:18 D11:31 E4:17
time_before|8.47|A6:13 C7:-7 D5:4
time_education|8.18|C4:8 C10:16
time_every|8.47|C1:23 E1:13
time_for|6.23|A5:9 C11:19 D6:14 D12:10 E12:7
time_good|8.47|C10:16
time_in|6.13|A1:-4 A3:4 C9:13 C10:6
time_is|7.26|C7:10 E1:18 E3:10 F4:12
time_limit|7.96|B4:10 C10:23
time_necessary|8.47|C4:13
time_or|8.47|B1:12 D7:18
time_out|7.62|A2:11 C4:11 C9:30
time_that|6.68|B2:5 C1:8 D5:10 D15:9 E1:4 E10:18 F2:17 F9:17
time_they|8.47|D1:9
time_timetabl|6.52|C1:-4 C6:13 C10:42 G4:28
time_timetable|6.86|C10:19
time_to|5.78|A2:8 B8:8 C4:10 C10:6 C13:17 D5:5 D9:5 D11:11 D14:8 E1:21 E3:5 E4:13 E9:21 E12:49 F2:9 F4:9
time_train|8.18|E1:5
time_we|7.08|B4:35 B8:19 C1:10 C4:-4 C7:21 F5:15
time_with|7|A5:9 C10:5 D3:7 D5:14 D6:12 D12:14 D17:18
time_work|8.18|F2:8
time_writ|8.47|
time_year|6.52|A2:14 B1:26 B2:9 D1:7 D6:18 D9:16 E2:7 E13:9
timed|8.18|B4:-10 D3:14 D5:17
timescal|8.47|D5:23
timescale|8.47|D5:10
timetabl|5.88|A4:4 B1:5 C1:-6 C6:9 C10:30 F5:16 G4:57 G5:5 G7:8
timetabl_acros|8.18|G4:36 G5:11 G7:20
timetabl_are|7.17|C6:19 C10:14
timetabl_to|8.47|A4:13 C10:16
timetable|5.46|A4:18 B2:-5 C10:41 C11:7 D3:-4 D7:12 D9:5 D15:5 D17:5 E1:17 E12:7
timetable_fewer|8.47|
timetable_for|7.77|C10:13 D15:17 E1:22
timetable_is|7.17|B2:-4 C10:9 D17:-9 E1:5
timetable_or|8.47|C6:20 D17:18
timpson|8.47|
timpson_review|8.47|
title|8.18|
to_academy|7.49|B6:21 E8:6 F2:19
to_account|7.62|A2:15 B5:6 D1:32 F3:19 G1:12 G5:11
to_adapt|8.18|D8:13 D9:6 D17:19
to_add|7.96|A6:8 B2:23 B3:16
to_adult|8.18|D10:13 D14:17
to_agree|7.96|A2:7 B8:21 C3:9 D13:20 E13:7 F4:9
to_all|5.9|A1:4 A3:5 A5:-5 C8:6 D8:13 D15:11 F9:-11
to_annual|8.47|B2:-21
to_another|7.77|C7:17 C10:14 C11:19 E6:15
to_answer|7.62|A4:9 C9:15 C10:14 D8:20 E7:15 F2:5
to_any|6.62|A2:9 A4:-4 B6:7 C3:9 C13:5 D2:16 D11:8 D15:29 E14:8 F6:5
to_appoint|7.96|A5:15
to_arrange|7.26|B1:19 C11:27 C12:12 D4:8 E9:19
to_ask|6.79|A5:6 B3:11 C7:25 C9:6 D2:6 D3:5 D5:7 E7:7 E14:30 F3:7
to_attachment|8.47|E3:25
to_attend|6.35|B2:7 B3:15 B9:10 C1:17 E1:5 E4:16 E9:7
to_authority|6.79|C10:29 D5:13 D6:8 E4:6 F1:-9 G5:8
to_avoid|6.35|C3:6 C4:-8 C5:30 C6:10 C8:9 C9:6 D8:20 D17:6
to_be|4.04|A2:-4 A3:-4 A5:8 B1:19 B9:4 C1:7 C3:5 C4:12 C6:5 C7:4 C12:6 D2:8 D3:-7 D7:-4 D9:10 D10:11 D11:12 D12:5 D13:-5 D15:-6 E3:4 E6:7 E10:12 E11:-4 E14:-6 F1:-4 F3:6 F4:7 F7:8
to_become|8.47|C9:30 D10:15
to_behaviour|7.37|C9:19 C11:10 F9:13
to_birth|8.18|D12:31
to_board|7.08|F1:21 F2:13 F3:11 F4:4 F5:26 F7:10 F8:8 F10:8
to_bring|6.86|C9:5 C12:7 C13:15 D1:33 D3:17 D13:19 E1:6 E13:11
to_bursary|8.47|
to_call|8.18|C6:12 C8:6 C12:6
to_calm|7.62|C6:19
to_camh|7.37|D14:43
to_care|6.79|B1:-4 B7:54 C11:-7
to_carer|5.65|A6:-5 B1:-9 C2:24 C11:-6 D9:11 D12:38 E8:-4 E11:16 F2:-6
to_carry|8.47|E1:16
to_catch|7.96|D1:34 D15:-5
to_centre|8.47|A1:21 B4:8 B6:8
to_chair|8.47|
to_champion|8.18|E2:28
to_change|6.73|B3:11 C7:29 C11:7 C13:16
to_check|7.49|A1:26 A5:9 B1:-13 B4:6
to_child|5.74|A1:5 A6:12 B5:14 B8:4 C2:5 C4:5 C5:6 C9:-4 C11:10 C12:7 D10:8 D12:22 E10:10
to_children|6.13|A1:-5 B5:8 B8:15 C1:-5 C2:12 C11:-4 D1:6 D2:19 D4:8 D14:6 D15:13 D16:14 E12:6
to_choose|7.37|A5:23 B4:8 D11:5
to_clas|7.62|A5:6 B1:12 B4:7 D4:8 E9:13 G3:41
to_climb|8.47|A2:8 A3:28 B9:25
to_close|7.62|B4:8 C5:14
to_colleagu|7.77|
to_collect|7.77|C6:35
to_colleg|8.47|D10:22 G1:31 G3:27 G7:27
to_college|7.77|C11:23 D10:5
to_come|6.86|B2:8 B3:10 C11:5 D12:9
to_committee|7.62|F1:10 F4:21 F7:10
to_complete|7.77|B3:34 B9:-16
to_consider|6.93|A3:20 B3:6 C5:-5 C9:4 C12:22 E13:17
to_consult|8.47|C3:12 C7:30
to_contribute|6.86|A6:-5 B1:5 B2:18 B9:5 D5:29 E14:5
to_cool|7.08|C6:39
to_cope|8.47|
to_core|7.77|B9:11 E9:17
to_corridor|8.47|C4:9
to_county|8.18|E4:19 F1:36
to_curriculum|8.47|E14:23 F1:6
to_date|6.04|A1:33 A6:21 B2:-6 D3:-5 E1:17 E10:4 F4:12 F6:41
to_day|7.77|A6:10 B4:17 D14:13
to_decide|8.18|A6:10 B2:19 C3:7
to_designat|6.39|B2:11 E7:31 E8:38 G7:4
to_director|8.47|C3:5 D1:27
to_discharge|8.47|
to_discus|8.47|B6:19 C3:11 C12:10
to_distres|8.18|C9:24 D8:10 D9:12
to_do|5.26|A1:-7 A4:-6 C6:-5 C8:18 C9:5 C10:-4 D1:8 D8:5 D9:20 D10:4 D13:11 E1:10 E3:17 E5:4 E7:24 E10:5 F2:5
to_draw|8.47|A2:16 B2:5 C13:9
to_dsl|7.17|C2:-5 E8:40
to_dt|7.77|B3:10 B6:5 C1:21 C11:10 E7:52
to_each|5.85|A1:-6 A2:10 A6:23 B2:4 B9:23 C2:-4 D8:7 D10:12 D11:9 D12:14 D17:19 E5:19 E6:6 F1:-5 F2:19 F4:-4 F8:5 F10:5 G1:6
to_educate|6.86|C12:29
to_education|8.18|B8:16
to_end|7.62|B7:-5 C10:22 D12:16 E6:22 F10:16
to_ensure|7.49|B3:18 B7:7 E3:18
to_every|6.86|A5:14 B1:10 B2:13 B9:9 E9:30 F10:25
to_everyone|8.47|C9:-9
to_exclude|8.18|C3:7 C5:25
to_fami|8.18|C1:17 D9:21
to_famil|7.77|D9:24 E14:22
to_feel|7.77|D14:19 E14:26
to_fill|7.49|B2:13 B3:13 D6:10 D7:17
to_find|6.16|A1:13 A4:-4 A5:-5 A6:12 C3:5 C5:13 D7:21 D9:7 D10:5 D11:7 D14:22
to_first|7.96|C3:12
to_fit|8.47|A4:22 D17:11
to_follow|7.77|C1:21 F1:10
to_foster|7.96|B2:-5 C1:-5 C2:16 D9:18 D12:4
to_front|7.62|C11:19 D2:29 D3:13 D4:10 D7:7 D15:23
to_full|7.96|C10:13 F1:6
to_get|6.79|A1:7 A5:4 A6:18 C1:12 C6:13 C12:14 D1:12 D2:9 D7:13 D12:13
to_give|6.57|B2:4 B3:16 C9:18 C11:-4 D9:8 D17:7 E7:17 G3:11 G7:12
to_go|6.23|A2:7 A5:4 B1:6 B8:8 C2:11 C5:15 C11:16 D10:19 E1:11 E13:14
to_govern|7|A2:12 F1:19 F2:11 F3:16 F4:21
to_governor|5.2|A4:30 B5:14 C4:-9 D1:-8 E1:-8 E2:-14 E4:-15 E13:-5 F1:40 F2:35 F3:14 F4:12 F5:11
to_guidance|7.62|
to_hand|7.96|A6:10 C2:15 D8:13 D11:12 D17:4
to_happen|8.47|C4:9
to_have|5.85|A5:20 B3:8 B4:9 B6:6 C11:-4 C12:4 D2:4 D10:19 D11:4 D12:4 E2:9 E3:6 E4:16
to_head|7.08|A2:5 C7:14 C13:10 F1:-8 F2:15
to_headteacher|7.96|A2:5 E8:-8 E13:8 F2:14
to_hear|8.18|C7:10 D8:21 D13:11
to_help|6.62|C8:8 C9:12 D1:8 D10:9 D11:5 E7:8 E10:6 E14:29
to_her|8.47|D6:15
to_hold|7.17|A1:-5 A2:8 A6:11 B1:12 B7:8 D5:11
to_home|6.31|C1:10 C2:-4 C12:28 D9:13 D12:16 E11:17
to_identify|8.18|A1:14 A2:14 D7:11 F3:15
to_improve|7.37|C1:20 F1:11 F8:15
to_include|7.77|B2:19 B3:30 D11:4 E4:19
to_invite|8.47|A6:11 B6:17
to_involve|8.47|B2:10 C13:20
to_it|5.67|A4:13 B9:11 C4:14 C5:7 C8:5 C13:6 D1:4 D3:17 D8:5 D11:5 D15:6 D17:19 E3:6 E14:5 F3:5 F4:14
to_join|7.17|B2:13 C11:5 C12:5 C13:7 D10:30 D11:12 E14:-5
to_kcsie|8.47|
to_keep|5.96|A1:21 A6:-4 C1:6 C4:20 C6:11 C8:12 C9:-4 C13:14 D3:-6 E2:5 E11:30 F3:22 F6:17
to_know|5.63|A6:6 C2:6 D8:-6 D13:7 E7:8 E10:31 F3:16 G1:8 G8:11
to_leadership|8.47|F2:18
to_learn|6.39|A1:-6 A4:26 A6:11 C9:6 E9:12 F1:4 F2:20
to_leave|7|C5:15 C6:23 C13:7 E6:-4
to_let|8.18|C2:18 D8:21
to_library|8.47|C1:-14
to_link|8.18|D9:18 E2:10
to_listen|8.47|A5:5 E12:22
to_live|7.08|A5:-4 B7:11 D10:12
to_local|6.31|B5:-5 C10:26 F2:28 F4:-4
to_look|5.96|A1:17 B4:-5 B6:9 B8:4 C3:-4 C6:-4 C7:16 C9:14 D2:6 D3:5 D4:9 D5:5 D8:6 D15:6 F8:21
to_mainstream|8.47|C11:17 D1:13
to_make|5.67|B5:8 B7:11 B9:8 C4:6 C6:6 C9:15 C13:4 D1:7 D7:5 D9:5 D10:-4 D11:-4 D13:8 D15:6 E11:8
to_manage|8.47|C6:7 C10:16
to_management|7.62|F2:25
to_meet|5.6|A4:4 A5:5 B1:-6 B2:-5 B3:-7 B7:4 B8:-5 C6:16 C12:32 E9:11 E13:7 F10:11
to_mend|7.96|B6:12 C9:25
to_mental|8.47|D6:16 D14:34
to_minimum|7.96|C4:32
to_miss|8.18|A3:10 C1:17 E8:8
to_monitor|8.47|A2:39
to_more|8.47|
to_move|7.96|C11:12 E13:10
to_mr|7.62|E8:37
to_mrs|7.26|D2:5 E7:29 E8:30 F2:16
to_multi|8.47|C7:15 E9:15
to_named|8.47|B5:11
to_national|7.96|D1:26
to_need|7.37|B8:14 C5:5 C6:7 E3:15 E4:12 F10:30
to_new|7|C7:9 C11:16 D8:9
to_next|6.79|A6:-9 B1:25 B7:7 C11:18 D3:13
to_objectiv|8.47|B5:13 D3:23 D4:16 D17:18
to_obtain|8.47|A5:16 A6:10 C11:5
to_offer|7.37|B8:26 D2:9 E7:30 E12:20
to_office|7.96|D11:17 E5:19 E14:24
to_one|6.43|A5:-5 C11:7 D2:4 D3:8 D4:14 D7:12 D11:9 D13:12 D15:23 E7:4 F3:17
to_only|8.47|C5:11
to_open|8.47|D2:16
to_other|7|C11:11 D1:10 D2:11 D11:5 D14:10 E10:22 E13:8
to_our|6.93|B2:-21 B7:9 C1:13 C5:13 C11:6 D14:20 E11:5 E14:8 F1:10
to_parent|6.39|A2:-6 A3:8 C8:14 D12:9 E6:-6 G3:15 G4:10 G7:6
to_pass|8.47|B4:12 C11:10 E8:5
to_people|7.96|C2:20 D9:8 D12:9
to_pep|5.69|A6:-5 B1:-12 B2:22 B3:8 B4:-10 B6:-8 B7:-5 B8:23 B9:48 C2:-4 C10:-7 D3:6 D6:27 E11:-4
to_permanent|7.96|C3:30 C5:12
to_personal|8.18|C2:22 E2:32 F3:32
to_plac|8.47|B8:23
to_plan|6.48|A1:6 B2:16 B3:11 B9:25 C4:10 C8:5 D6:11 D8:7 D13:11 D17:5 E13:18
to_play|7.62|
to_prepare|8.47|B3:17 C4:7
to_prevent|7.37|C3:5 C13:34
to_previous|8.18|C3:19 D2:14
to_principal|7.77|A2:15 C5:9 E1:6 F10:11
to_promote|7.17|
to_provide|8.18|C4:20 C12:-5 E3:7 G1:29 G3:25 G7:25
to_provider|8.47|B9:12 C10:18
to_public|8.47|F10:23
to_pupil|6.13|A3:-5 A4:14 B3:6 C8:13 D2:12 D7:-5 D10:14 D13:7 D15:7 D16:9 D17:16
to_put|6.79|B2:6 B3:14 C4:17 C9:22 D17:15
to_raise|7.49|B5:7 C2:15 D1:12 D10:22
to_reach|7.08|A6:17 B4:10 D1:13 D10:15
to_read|7.62|A2:5 B6:15 D2:-5 D13:16 E5:11
to_receiv|8.18|C11:37
to_receive|7.77|A6:45 C10:14 D17:11 E3:5
to_reception|7.96|C11:12
to_record|7.96|A1:11 A6:29 B5:6
to_reduce|8.47|A4:20 C1:17
to_reflect|7.77|C9:7 E12:47
to_relevant|7.96|A1:15 A6:10 B5:4 B6:9 C8:6
to_remove|7.96|A4:13 C6:-6
to_report|7.96|C3:14 D4:17 F1:-6 F2:36
to_request|7.49|B6:-5 E7:35
to_respond|8.47|A4:9 E7:22
to_review|6.79|A6:9 B9:6 C7:17 D3:18 D5:6 F2:7 F4:11
to_ring|7.37|A6:45 E11:19
to_safeguard|6.93|A1:8 C2:-9 E5:5 E7:7 E8:20
to_say|5.26|A5:7 B3:16 B4:-4 C6:9 C11:4 C12:-6 D1:6 D8:8 D13:12 E5:15 E7:6 E11:18
to_school|5.69|A1:-4 A2:6 A6:5 B2:-4 B5:8 B7:11 C1:7 C13:23 D16:-7 E14:12 G1:33 G3:36 G4:7 G5:28 G6:9 G7:11
to_secondary|7.96|C11:21
to_secure|7.77|C1:27 C6:17
to_see|5.42|A3:16 B3:7 B4:5 C1:-4 C3:4 C8:-5 C10:20 C11:14 D1:-4 D8:4 D11:22 D15:5 E2:-5 E3:4 E5:-6 F3:-4 F4:-4 F7:35 F9:6 G1:6 G7:11
to_senco|8.47|A3:7 B1:15
to_send|7.26|B9:-5 C4:18 C6:7 C11:13 D12:5 E3:7 E9:25 F1:8
to_senior|8.18|A2:7 D6:9 D14:7 E1:4
to_set|8.18|B3:6 B7:18 F1:13
to_several|8.47|A3:43
to_share|7.77|A1:9 C8:11 D16:21 E14:18
to_shortest|8.47|C3:8 C4:12
to_show|6.68|A3:5 B3:10 B5:10 C5:8 C11:5 D2:11 D11:17 F4:8 F7:25
to_shrink|8.18|D1:31
to_sign|8.18|E8:29
to_sit|7.49|C9:10 C11:21 C12:4 D10:18
to_slip|8.18|C13:35
to_slt|7.62|A2:26 A4:6 D1:4 D15:8 F2:29
to_small|8.47|D2:18 E3:8
to_social|5.33|A1:-9 A2:8 A4:22 A6:-4 B2:-18 C2:36 C3:10 C11:-4 C12:8 C13:12 D1:8 D6:4 D10:4 D12:22 D14:-9 D15:9 D16:9 D17:4 E2:6 E9:-5
to_somebody|8.47|A5:5 D2:16
to_someth|8.47|A6:-5 B5:28
to_speak|7|A5:4 B3:14 C3:8
to_special|8.18|A1:15 C6:23
to_staff|6.73|A1:13 A4:10 C8:8 C9:-4 D8:22 E1:13 E5:16 E7:35 E10:10 E12:20 F2:-5 G3:-12
to_start|8.47|C4:24 C5:15 D5:17
to_statutory|8.47|
to_stay|8.18|C6:9
to_student|6.79|C11:8 C13:5 D8:4
to_study|8.47|A2:17 A4:35 C6:7
to_suit|7.96|A4:22 A5:7
to_summer|8.47|
to_support|7.17|B5:5 D2:13 D8:12 D16:8 E6:15 E7:10 E10:5
to_suspend|6.57|C3:17 C6:9 E6:10
to_sw|8.47|A1:43 D5:28
to_take|6.23|A4:7 B2:15 C6:19 C9:5 C11:13 D10:21 D11:6 E2:10 E14:6
to_talk|6.35|A5:21 D1:10 D4:5 E9:16 E11:12 E12:48
to_target|7.77|B4:-5 B5:25
to_teach|7.17|A1:-4 D3:12 D8:14 D17:10 E7:37
to_teacher|8.18|D4:11 E10:5
to_telephone|8.47|A6:15 C3:7
to_tell|6.35|A1:16 A6:7 B6:7 C2:12 C13:4 D12:10 D13:7 E8:10
to_that|6.86|A5:26 B3:11 C3:10 C5:8 C8:9 D1:10 D17:11
to_their|6.48|A3:7 B2:10 B3:15 D1:18 D10:12 D11:8 D12:9 E9:13
to_them|5.98|A4:27 A5:9 B3:4 D2:11 D4:7 D8:5 D12:7 D13:6 D15:6 D17:9 E7:10
to_themselv|7.77|E10:28
to_these|7.96|D2:7 E14:10
to_think|7|C4:7 C7:7 E8:11 E12:22
to_this|6.93|C8:17 C9:5 D2:19 D15:11 E2:27 E5:8
to_those|6.1|A1:5 C1:7 D6:9 D8:16 D12:21 D17:6 E10:41
to_three|8.47|
to_thursday|8.47|
to_time|6.57|A2:12 C1:6 C10:10 D3:5 D4:5 D5:4 D6:9 D11:16 E1:10 E3:9 E4:18 F1:-4 F2:14 F4:14
to_top|8.47|C11:-5 D2:36 D14:-4
to_train|8.18|E3:10 E4:18
to_trust|6.93|B1:7 B5:18 C7:7 D1:-6 F6:16
to_truste|8.18|F1:20 F3:27
to_try|7.17|B8:9 C1:19 C5:23 C7:12 C9:10 D11:12 E3:16
to_two|8.47|D2:19 D3:9
to_understand|7.49|A3:14 A4:21 C9:14
to_universit|8.47|D10:23
to_university|7.77|C11:8 D10:-4
to_us|5.65|A1:10 B1:5 B3:-4 B7:35 C4:-5 C7:13 C10:9 D1:7 D6:-9 E12:5
to_use|6.93|B5:8 C9:21 C13:9 D3:9 D7:31 D8:13 D16:7 D17:12
to_virtual|4.96|B5:15 B6:11 C2:-6 C3:27 E1:5 E6:4 F1:42 F3:-6 G5:-6
to_visit|7.62|C10:21 C11:-5 D10:18
to_vs|8.18|B5:12
to_vsh|8.47|C3:15 F1:8
to_what|7.08|A1:9 A6:12 B5:15 C9:9 D4:6
to_which|6.79|A1:-5 B1:5 B2:13 C10:10 D12:15 D13:6 E5:6 E9:6
to_who|7.37|A6:5 E11:22
to_whom|6.1|A1:18 A5:19 B1:7 C10:7 D2:4 D14:10 D15:9 E8:10 E14:17
to_with|7.62|E7:16
to_work|6.43|A4:5 B4:5 C1:-4 D3:9 D7:28 D8:8 E9:20
to_write|6.86|B1:4 B2:10 B8:-5 C8:15 C9:10 C13:11 D13:17
to_year|7.08|A5:6 B7:8 C11:10 D1:19 D6:18 D10:-5
to_you|7.08|C2:15 C3:6 C9:13 D15:19 D17:9 G3:14 G7:15
to_young|8.18|B3:14
to_£|8.47|
tobia|7.17|E8:13
tobia_quillfeather|8.18|
today|7.26|A1:11 B5:8 C2:13 D8:15 D9:7 D12:17
toddler|8.47|A1:22 B3:12 C9:15
together|4.41|A1:-9 A2:12 A3:47 A4:-5 A5:-5 A6:-5 B2:22 B3:-7 B5:-5 B6:-4 B8:-8 C1:18 C2:-9 C6:-5 C10:-5 C12:28 D1:5 D2:-4 D3:14 D4:-5 D5:-4 D6:-5 D8:-6 D10:-5 D11:-4 D12:-6 D13:29 D14:-4 D17:-6 E2:-4 E6:9 E9:-5 E13:61 F2:-4 F4:-5 G8:29
together_at|8.47|B4:7 D3:9 E13:16
together_by|8.47|B2:31 B9:26
together_designat|8.47|A3:13 E13:-4 G8:52
together_each|7.62|A2:8 A3:10 C1:8 E13:20
together_every|8.47|E3:21 E5:22 E13:12
together_in|7|A3:14 B1:15 B2:5 C1:5 D3:-6 D13:5 F3:5 G8:28
together_on|8.47|A3:11 E13:34
together_once|8.18|A2:8 D13:24 E6:21 E13:11
together_so|7.96|C1:11 D3:26 D13:15
together_they|8.47|C13:11
together_to|7.62|C1:-4 C7:5 C9:8 C12:12 C13:6
together_with|6.16|B2:16 C1:24 C8:9 C12:16 C13:4 E6:9 F1:7 G8:13
told|4.52|A1:37 A2:-4 A3:-4 A4:-5 A6:20 B2:-9 B4:-5 B6:-4 B7:9 C1:-7 C2:32 C4:-7 C6:-5 C8:-5 C10:27 D1:-5 D2:-5 D3:-5 D4:-6 D8:9 D9:11 D12:13 D14:9 D17:-5 E2:-5 E4:-8 E8:14 E10:19 F3:16
told_about|7.77|A6:4 D8:15 E10:9 F3:22
told_as|8.47|
told_at|8.18|A1:21 C2:28 D12:25
told_before|8.47|A1:13 C11:14 E8:24
told_by|7.49|A1:8 C2:10 C12:9 F2:7
told_how|8.18|B5:12 D8:8 E2:-6 E10:11 F2:20
told_on|8.18|C2:24
told_same|8.47|C2:22 D12:-9
told_that|7.37|A1:8 B7:12 C3:8 E10:27 F3:13
told_to|7.17|B2:-4 C3:8 C10:19 D10:17 D11:9 D12:25 E8:18 E10:8
told_us|6.93|A1:-5 B8:19 C2:4 D8:4 D9:15 D12:11 D13:4
told_what|6.86|A1:-5 A6:8 B3:7 D8:21 E4:-11 E5:13 E10:-5
told_which|8.47|A1:30
tolley|8.18|E13:34
too|5.38|B6:10 C3:-5 C5:6 C12:4 C13:4 D3:-4 D11:13 D12:22 D16:25 E3:12 E4:6 E8:9 E11:5 E14:6 F1:14 F2:11 F3:4
too_if|8.18|A1:8 C2:4
took|7.96|A3:26 E4:17
took_place|8.47|E4:20
toolkit|7.37|D7:43 F8:21 G1:12 G3:10 G5:13 G6:17 G7:47
top|7|A3:15 B3:6 C11:-6 D1:6 D2:18 D13:19 D17:35
topic|6.04|B2:8 D7:21 D9:92
topic_such|7.96|D9:12
topic_that|8.47|D9:13
torn|7.77|B2:12 C7:28 C9:16
torn_up|7.96|B2:12 C7:30
total|7.77|A2:5 C1:11 C6:49 D6:11 F3:18
touch|6.23|A1:5 A5:10 B8:10 D9:24 D12:-5 E9:11 E11:50
touch_with|7.08|A5:-5 D9:-4 E11:58
tour|6.79|A5:-8 C11:54 D10:14 D11:8
tour_with|8.47|C11:38
toward|6.73|B4:25 B5:12 C3:16 D1:16 D10:10 D13:10 E4:9
toward_children|8.47|E4:15
town|7.62|A4:8 B7:9
track|5.78|A1:5 A2:26 D1:26 D6:9 D10:6 D14:23 F2:4 G1:32 G3:6 G4:22 G5:14 G6:10 G7:6
track_academic|8.47|A2:25 D1:9
track_attainment|8.47|A2:16 F2:-7
track_attendance|8.18|A2:8 G1:26 G4:46 G5:13
track_progres|7.96|D1:9 G1:10
track_who|8.18|A1:19 D14:16 F2:7
tracker|6.23|A1:19 A2:45 A3:8 A4:26 C1:11 C9:6 D1:12 E10:8 E13:23 F2:16
tracker_on|8.47|A2:12 B1:5
tracker_pupil|8.18|C9:14 D1:25 E10:18
train|3.65|A1:-8 A4:-7 B1:-7 B2:-4 B3:-5 B4:-5 B8:8 C1:-7 C3:-5 C6:-4 C7:-4 C8:-5 C9:-6 C10:-5 C11:-7 D1:-7 D2:-4 D3:-5 D4:-11 D7:-5 D8:-6 D9:-5 D11:-5 D12:-5 D14:4 D15:-5 D17:-6 E1:38 E2:-5 E3:36 E4:60 E5:8 E8:-4 E9:-10 E10:-5 E13:28 E14:-4 F2:39 F4:-4 G1:6 G2:12 G3:14 G4:6 G5:8 G7:48
train_all|8.47|E1:-12 E3:38
train_annual|7.26|E3:16 E4:13 E5:6 E7:5 F1:-7 F3:9
train_are|8.18|E1:5 E5:19 F2:21
train_as|7.96|B6:-5 D14:20 E1:13 E4:15
train_day|7.17|A2:17 E3:22 E4:15 E5:25 E13:23
train_days|7.26|E1:11
train_designat|7.96|A2:7 E1:17 G4:6 G5:11 G7:34
train_does|8.18|G2:28
train_each|6.43|E1:22 E3:18 E4:-4
train_every|7.49|E3:17 E4:9 E5:4 E7:8 E8:5
train_for|6.2|D14:9 E4:19 E13:15 G2:8 G3:6 G4:9 G7:51
train_from|8.47|E1:24 E3:10 E4:18
train_in|5.8|A3:-4 D4:-10 D14:-12 E3:27 E4:24
train_is|7.17|C1:-6 D10:15 E1:7 F2:19 F3:19
train_need|6.79|D10:14 E4:-8 F2:23
train_on|5.93|B8:35 E4:64 F2:-4
train_once|8.47|E4:36
train_provider|8.47|B9:31 D10:22
train_staff|7.49|A2:29 D6:14 E4:-14 F1:19 F2:13
train_that|7.96|A1:-9 F1:9 F2:9
train_time|8.47|E1:13 F2:6
train_to|7.49|E3:5 E12:17 G1:24 G3:21 G7:20
train_together|7.77|E13:40
train_which|8.47|F2:6
train_within|8.47|E2:21 E4:22
train_year|6.93|D14:16 E1:31 E3:6
transfer|6.73|A1:11 B7:6 C11:53
transfer_to|8.47|B7:22 C11:7
transferr|8.47|B7:5 C11:12
transition|6.52|B2:-6 C11:75 D5:6 D10:23
transition_to|8.18|C11:13 D10:26
transport|6.62|A1:8 C1:16 D10:31 D15:19 E14:48
transport_escort|8.47|A1:22
transport_or|8.47|D10:45 E14:42
trauma|4.51|A1:-5 A4:-6 A5:-5 B3:-4 C1:-4 C7:14 C8:25 C9:8 C11:-5 D7:-5 D8:-6 D9:-4 D10:-5 D12:-5 D14:54 E3:73 E10:-4 F9:5
trauma_affect|8.47|
trauma_annual|8.47|E3:17
trauma_are|8.47|C8:8 D14:22 E3:16
trauma_as|8.18|A4:-4 E3:17
trauma_attachment|6.73|A3:-4 D14:6 E3:30 E4:-4
trauma_every|8.18|E3:7
trauma_in|7.96|E3:12
trauma_inform|6.48|C8:14 C9:21 E3:24
trauma_is|8.47|D14:24
trauma_may|7.62|A3:10 D14:24
trauma_train|6.93|E3:29 E4:10 E5:8 E7:12 E8:5
travel|7|A3:12 A4:27 C11:9 D10:5 E14:14
treat|6.39|A3:4 B2:8 C7:20 C9:32 D1:7 D12:13 D13:13 E10:17 F10:35
treat_as|7.26|A3:11 C6:4 C7:28 D1:11 D13:19
tree|6.73|D9:37
tree_baby|7.96|D9:23
trend|7.77|A2:17 C1:36 F3:32
trial|8.47|C11:27 D7:29
tribunal|8.47|
trie|7.37|C1:11 C3:11 C5:5 C7:-4 C12:5 D12:6 D13:10 E1:7
trie_to|7.49|C1:12 C5:6 C12:5 D12:7 D13:10 E1:7
tried|5.78|C3:25 C5:60 C7:7 D7:10
tried_first|8.47|C3:10 C5:34
tried_record|8.47|C5:7
tried_written|8.47|C5:15
trigger|5.39|A5:-5 B2:6 B3:-5 B4:-9 C2:8 C7:12 C8:35 D8:83 D17:6 E10:9
trigger_early|7.37|C8:28 D8:11
trigger_for|8.47|
trigger_helpful|8.18|D8:16 D17:6 E10:17
trigger_need|8.47|D8:6
trigger_review|7.96|C7:28
trigger_sign|8.18|C8:43 D8:-5
trigger_strateg|7.37|B4:-13 D8:19 D17:6
trigger_what|7.96|D8:11
trip|5.52|A5:-4 A6:17 C6:-5 C7:30 C8:-8 C9:-4 C11:-4 D9:8 D10:21 D16:4 E14:90 F3:-5 G5:9
trip_are|7.77|D9:21 E14:4
trip_club|7.77|A1:12 B5:10 E11:7 E14:25 G5:19
trip_ingredient|8.47|E14:15
trip_kit|8.47|E14:23
trip_or|8.18|D16:13 E14:12
trouble|7.26|A2:21 C3:18 C7:25 C13:14
true|8.18|C1:14 D8:23 F7:11
trust|4.25|A3:5 A5:36 B2:-5 B4:-6 B5:9 C1:-5 C9:-5 C11:-13 D2:-4 D4:-4 D10:-6 D11:9 E2:-5 E4:11 E5:-5 E10:-4 E14:-5 F3:9 F7:8 F8:17 F9:6
trust_adult|6.07|A5:58 B3:6 E11:9
trust_board|6.79|F1:10 F3:9 F4:22 F6:16
trust_finance|8.18|B5:33
trust_for|8.47|A4:15 B9:13 D1:15
trust_has|8.47|C5:4 G2:-5
trust_inclusion|8.47|B1:11 C5:5 C7:18
trust_is|8.18|D12:-16
trust_lead|8.47|
trust_policy|8.47|C6:7 F3:22
trust_portal|8.47|E4:35
trust_school|8.18|D6:14 D13:19 D14:11
trust_two|8.47|
trust_was|8.47|
trust_who|8.18|A5:10
trust_will|8.47|E4:15 F7:16
truste|6.01|E4:44 F1:27 F2:5 F3:32 F4:21 F5:42 F6:11 F9:6
truste_july|8.47|
truste_member|8.47|E4:25
trustee|7.17|E2:44
trustee_for|8.47|E2:25
trustee_with|7.96|E2:37
try|4.79|A6:6 B1:-5 B2:-6 B5:-5 B7:4 B8:6 C2:-5 C3:13 C4:12 C5:18 C6:-5 C7:5 C9:10 C10:-5 C12:10 C13:9 D1:6 D3:9 D9:8 D10:14 D11:7 D13:8 E3:6 E6:8 E10:12 E11:5 F6:9 F10:6
try_everyth|8.47|C3:8 C5:30
try_someth|8.18|C3:12 C7:22 D3:17
try_to|5.02|A5:5 A6:8 B1:-4 B2:-5 B3:5 B5:-5 B7:6 B8:6 C2:-5 C3:-7 C4:16 C6:-4 C7:-5 C9:7 C10:-4 C11:7 C12:12 C13:6 D1:8 D5:4 D7:5 D9:11 D13:5 E3:7 E6:9 E9:5 E10:15 E11:6 F6:10 F10:7
try_where|8.47|D3:19 D10:22
trying|7.96|C9:17
trying_to|8.18|C9:12
tuck|8.47|A6:13 D11:23
tuesday|6.43|A2:5 A3:10 B2:-4 B4:12 C2:20 D14:17 F3:13
tuffnell|8.47|C1:28 E8:8
tuition|5.72|A1:-7 A4:-4 A5:-5 B1:-6 B3:-5 B8:-5 B9:54 C1:-4 C4:10 C11:-8 D2:10 D3:-5 D11:-5 D15:121 D16:8 D17:-4
tuition_for|8.47|D15:38 D16:21
tuition_in|7.96|D15:34
tuition_is|8.47|D15:10
turn|5.76|A2:7 A4:14 A5:5 B3:9 B8:7 D2:15 D7:5 D11:23 D15:19 E6:7 E7:18 E14:11 F8:17
turn_as|8.18|D11:35
turn_away|8.18|B3:13 E14:13
turn_out|8.47|C2:9 D2:16 D7:10
turn_to|7.62|B3:11 D7:6 E7:29 E11:6
turn_up|7.62|C1:8 D15:21 E14:11
turnaround|8.47|
tutor|4.36|A1:8 A3:7 A5:15 B2:24 B4:5 B5:14 B8:-5 B9:34 C1:12 C2:8 C3:-7 C4:12 C6:-6 C9:-8 C10:-6 D1:-6 D2:11 D3:-6 D4:10 D6:5 D8:8 D9:19 D10:4 D12:-8 D14:-5 D15:99 E9:-4 E10:-5 E11:18 E12:7 E14:-6 F3:-6
tutor_are|8.47|A5:29 D15:12 E11:22
tutor_catch|8.47|D2:4 D7:-8 D15:12
tutor_could|8.47|B9:11 C2:28
tutor_every|8.47|C1:6 D3:-4 E11:22
tutor_from|8.47|B9:33 D15:15
tutor_group|7.77|C5:6 C11:9 D15:-11 E1:5
tutor_in|8.18|A5:11 D2:16 D15:36
tutor_meet|8.18|B1:15 D15:-12
tutor_might|8.47|B4:8 C4:8 D15:16
tutor_programme|7.49|D15:22
tutor_virtual|8.47|B2:11 C1:7
tutor_where|8.47|B2:43 B9:21
tutor_will|8.47|C1:10 D15:12 E12:15
twelve|6.13|B1:6 B4:4 C7:7 D5:24 D6:5 F4:17
twelve_month|6.52|C7:8 D5:28 D6:6 F4:20
twelve_week|8.18|B1:15 B4:11
twenty|6.2|B1:9 B7:26 C10:14 C11:-6 D6:6 E1:10
twenty_five|7.96|C10:25 D6:13
twenty_school|7.37|B1:18 B7:11
twenty_work|8.47|B7:17
twice|5.36|B1:-5 B4:6 B8:29 C3:-4 C4:-4 C7:33 C11:-4 D5:5 D11:7 D14:6 E2:10 E4:-13 E9:9 E13:6 E14:12 F7:19 F10:4
twice_in|7.49|C1:7 C2:8 C7:39
twice_we|8.18|C7:26 D13:15
twice_year|5.96|B8:38 D1:6 D5:8 D7:5 D11:15 E1:6 E2:15 E4:-15 E9:12 F7:25 F10:6
twilight|8.18|E3:46
twitter|7.77|
twitter_account|8.47|
two|3.73|A2:-6 A3:4 A5:-7 A6:-5 B1:-7 B2:-4 B3:-7 B5:-7 C1:-5 C3:-4 C5:-5 C6:-7 C7:14 C8:-4 C9:-7 C10:9 C11:11 C12:-4 C13:4 D1:6 D4:-6 D5:8 D6:-5 D8:-5 D11:-6 D12:-6 D13:-6 D15:-5 D17:-5 E1:15 E2:-6 E3:4 E4:5 E7:11 E10:-4 E13:20 F1:12
two_adult|8.47|C11:12
two_are|8.47|D6:7
two_children|8.18|C11:26
two_days|5.39|A4:8 B7:6 B9:5 D14:8 E1:31 E7:16 E9:9 E13:6 G1:8 G3:6
two_designat|8.18|A1:19
two_governor|8.18|C7:-10
two_next|8.47|B4:20
two_or|7|A3:14 B4:18 B7:10 C7:13 F3:4
two_other|8.47|C3:15 C13:15 E1:9
two_our|8.47|B9:20
two_part|6.86|B5:-6 F1:44 F8:7 F10:8
two_school|7.62|C10:14 C11:4 F7:13
two_secondary|8.47|
two_section|8.47|
two_side|8.18|B8:31 F2:9
two_suspension|8.18|C7:31
two_term|8.47|B1:14
two_them|8.47|A3:28 E13:6
two_three|7.77|
two_train|8.18|E1:5
two_week|6.23|B2:10 C1:-4 C10:18 C13:5 D5:26 D7:7 E11:11
two_work|7.62|E3:6 E5:6 E7:28 E8:4 G3:10
two_year|5.67|A4:9 B8:-4 C11:-4 D1:7 D2:15 E4:21 F4:21
type|7.49|A6:4 B3:6 B8:12
typed|8.18|A6:20 B3:31 C3:7
ucas|8.47|D10:26
unable|8.18|B2:16 C9:5
unable_to|8.18|B2:16 C9:5
unaccompan|7.96|A3:11
unaccompan_asylum|8.18|A3:12
unconsciou|8.47|E6:50
unconsciou_bias|8.47|E6:50
under|4.47|A1:-7 A4:-4 A5:-5 B3:-5 B8:-5 C1:18 C2:4 C4:-4 C6:13 C9:-4 C11:-6 D1:5 D4:10 D5:10 D6:-6 D8:-4 D10:-5 D12:-5 D17:-5 E7:-5 E14:-4 F2:11 F3:18 F4:-4 F10:19 G2:12
under_achievement|8.47|D1:14
under_care|7.37|A6:-15
under_child|7.62|
under_children|7.96|
under_complaint|8.47|
under_equality|7.17|A3:-6 C6:14 F10:55
under_five|7|A3:9 D5:18 F1:9 F2:9 F3:26
under_guidance|8.47|C13:13
under_order|8.47|B8:8
under_review|7.17|A2:12 C1:14 D3:16 D14:9 F2:9 F6:13 F9:7
under_section|6.73|D5:12
under_special|7|C3:14 D1:11
under_this|8.47|D2:17 E5:20
under_who|8.47|
understand|6.31|A3:23 A4:23 C8:7 C9:12 D8:9 E3:9 E5:10 E10:8
understand_that|7.77|A3:22 C9:7
understood|6.93|A4:17 C1:11 C6:11 C9:22 D14:22
undertak|7.37|C2:25 E2:15 E4:22
undertake|7.37|D6:15 E1:5 E4:35
undertake_train|7.96|E1:-4 E4:30
undertaken|7.49|A2:8 A4:16 C10:9 D6:31
undertaken_by|8.47|A2:11 C10:14 E1:6
unexplain|6.62|A6:8 C1:-8 C2:29 E8:14
unexplain_absence|6.68|A6:8 C1:-8 C2:30
unfair|8.18|C6:5 F10:37
unhappy|8.18|C2:16
uni|8.47|D10:28
uniform|5.9|A5:-7 B9:-4 C6:12 D10:-4 E14:82
uniform_are|8.18|E14:17
uniform_is|8.18|E14:16
uniform_trip|7.62|E14:27
unit|6.1|B2:-7 B3:7 B9:25 C3:4 C4:6 C6:5 C7:7 C9:8 C10:7 C11:5 C13:8 D7:8 D9:20 D12:-5 E4:23
unit_for|8.47|C3:12
universit|7.37|D10:30 D12:7
university|6.62|D10:55
unlawful|6.79|C6:57
unlawful_exclusion|7.37|C6:37
unles|6.1|A5:12 B2:11 B3:-5 B4:4 B8:17 B9:-5 C3:12 C5:30 D4:9 D7:13 E10:18
unles_all|8.47|C5:28
unles_every|8.47|C5:14
unles_it|8.18|A5:13 B4:10 C6:8 C10:9
unles_there|8.47|
unles_young|8.47|A5:11 B2:16
unmet|7.62|C6:32 C7:24 C9:13
unmet_need|7.77|C6:21 C7:16 C9:13
unofficial|7.96|C6:41
unofficial_exclusion|8.18|C6:45
unrecord|8.47|C6:27
unsettl|8.47|D17:10
unsure|7.08|D8:37 E7:76
unsure_how|8.47|E7:30
until|5.18|A1:-6 A6:6 B1:-4 B2:7 B4:10 B5:-5 B6:9 B8:-4 C1:-4 C2:-5 C3:20 C5:5 C10:-4 C12:14 D1:13 D2:-4 D3:-5 D7:-5 D10:11 D13:5 D14:8 F3:-4
until_child|8.18|B3:8 D14:5
until_it|8.18|B4:8 B6:14 D14:17
until_then|8.47|C12:7
until_there|8.47|A4:12 B4:10 C12:5
until_they|7.26|C12:5 D1:26 D10:8 D15:12 F1:6
until_we|8.18|C6:16 C12:18
up|3.69|A3:7 A5:19 B1:-5 B2:9 B4:-8 B5:-5 B8:6 B9:-6 C6:-5 C7:6 C8:8 C9:4 D1:25 D2:-6 D3:6 D6:5 D7:10 D9:-4 D10:8 D11:-5 D14:9 D15:47 E1:4 E7:-4 E8:-4 F2:-5 F3:-7 F6:13 G4:6
up_at|7.62|C2:8 D12:7 E14:12
up_by|6.31|B8:-12 C1:7 C5:16 D1:10 D15:8 E9:12
up_child|8.18|C6:10 D15:19
up_education|8.47|B8:22
up_for|6.27|A5:33 B8:18 D1:8 D6:9 D15:6 D17:7
up_group|7.49|A2:15 D2:8 D3:14 D4:14 D15:23
up_here|8.47|A5:16 B2:14
up_in|7|B2:12 B6:6 E10:11
up_is|8.47|A5:12 B2:15
up_no|8.18|B2:21 E14:12
up_pep|8.18|B2:18 B7:18
up_phone|8.47|C2:15 C3:10
up_plan|7.77|B8:-7 C13:13 D13:25 D15:-5
up_programm|8.47|D7:8 D15:14
up_referral|8.47|D14:24 E12:13
up_to|5.52|A1:25 A5:-5 A6:17 B2:-6 B4:-4 D1:11 D3:-5 D7:9 D10:-4 D15:-4 E1:13 F4:9 F6:34 G1:12 G3:11 G7:11
up_tuition|8.18|D1:15 D15:29
up_where|8.47|B7:18 B8:8 C8:7
up_who|8.47|A5:4 A6:11
up_with|6.79|A2:10 B8:8 C8:7 C9:10 D1:13 D3:18 D5:6 D8:7 D17:7 F1:6
up_written|8.47|C7:29
updat|6.1|A1:33 B9:-5 D8:18 E2:-6 F1:9 F2:24 F4:11 F6:15 F9:5
updat_at|8.47|
updat_for|8.18|
updat_it|8.47|A1:21 D8:25
updat_whenever|8.47|A1:9 F6:33 F9:10
update|7.26|A6:8 E1:-4 E8:16 F2:51 F3:14 F4:-5
upload|7|B2:13 B6:33 B7:-16
upload_within|7.96|B6:13 B7:-20
upon|5.39|A3:17 A4:14 A6:4 B5:21 B6:21 B7:5 C2:5 C7:7 C11:7 C12:8 D7:9 D13:6 E3:7 E12:6 F2:4 F8:11 G7:7
upon_its|8.47|B6:11 D3:8
upon_which|8.18|A1:5 C7:19 C9:13 G7:19
ups|7|A5:7 A6:8 B3:4 C6:14 D5:11
ups_who|8.47|D5:17
upset|6.48|A1:17 A2:10 B3:4 C9:25 D8:38 D9:20
upset_child|7.96|D8:28 D9:7
upset_them|7.77|B3:10 D8:17
upsett|8.18|D9:30
upthorpe|8.18|E8:13 E13:8
urgent|8.18|C3:18 E8:6
us|3.73|A1:14 A2:-5 B1:9 B3:7 B4:-7 B5:-6 B6:18 B7:24 B8:10 C1:-5 C4:-6 C7:10 C9:8 C10:4 C11:15 C12:13 D1:6 D2:-6 D3:-7 D4:-5 D6:-5 D8:-7 D9:8 D11:-7 D13:10 D17:-5 E3:6 E5:4 E7:-5 E9:6 F3:-6 G3:14 G7:9
us_after|8.47|C7:31
us_as|8.47|B9:11 C13:5 D14:20
us_at|8.18|C2:11 D15:14 E9:14
us_by|7.96|A5:11 C2:6
us_each|8.18|B8:13 E9:25
us_from|7.49|B7:13
us_goes|8.18|B3:10 B9:14 D13:18
us_has|8.18|B7:7 E12:15
us_have|8.47|E3:16
us_how|8.47|C9:10 D9:14
us_if|8.47|B6:18 D16:14
us_in|6.48|A1:11 B1:6 B7:6 C3:6 C12:4 C13:6 E5:6
us_on|7.37|B2:5 D6:17 D12:10
us_pep|7.96|B1:-6 B7:17 C11:-5
us_so|8.47|A1:27 B6:10
us_someth|7.26|C9:31
us_that|6.27|C7:16 C12:7 E8:6 E10:20
us_their|8.47|A1:8 C12:8
us_they|7.49|B8:16 C12:13 D12:16 D13:15
us_to|6.79|A4:9 A6:12 B8:4 D9:8 D12:8 E11:5 F4:9 F7:7
us_we|6.62|A5:8 B1:-5 B2:-4 B6:5 B7:7 C2:13 C6:13 C11:14 C13:6 D1:12
us_what|7.08|B3:13 B6:22 C7:11 D12:7
us_when|8.47|C13:14 D12:16 G3:39
us_with|7.77|A5:12
us_within|8.47|C7:5
use|4.62|A3:-4 A4:14 A5:-5 B1:-4 B5:24 B7:-4 B8:-5 C1:-6 C3:-5 C4:7 C6:8 C7:-4 C9:21 C10:18 D1:-7 D4:-6 D6:21 D7:30 D8:29 D9:-4 D10:-5 D11:-4 D12:-5 D14:8 D16:23 E10:-7 F7:5 F8:11 F9:4
use_fund|8.18|D1:-5 F1:16 F3:24
use_it|7.37|A4:16 C9:11 C13:10 D6:9 D8:24 D16:12 D17:15
use_its|8.18|A1:17 C6:8
use_naughty|8.47|C6:-4 C9:-5
use_ordinary|8.47|B5:7
use_our|8.47|C6:12
use_part|8.18|C10:29 D16:8
use_pupil|7.77|B5:15
use_restorative|8.18|C9:35
use_sanction|8.47|C9:9
use_some|8.47|D16:26
use_time|8.47|C4:41 C9:10
use_what|8.18|A4:37
used|4.68|A1:-4 A4:6 A5:-4 B4:-5 B5:40 B8:5 C1:-4 C4:9 C5:5 C6:11 C9:6 C10:13 C11:-5 D1:-4 D6:11 D8:-5 D9:-4 D12:-4 D16:8 D17:8 E10:-4 F1:8 F2:-4
used_as|7.77|C5:8 D2:22 D13:6
used_at|8.47|
used_by|8.47|C6:8
used_for|6.35|B5:17 B6:9 B8:9 C10:11 D3:6 D10:7 D16:17 D17:20
used_in|7.26|A4:10 C9:4 C10:8
used_only|7.37|C10:13
used_to|6.35|B5:9 B8:7 C4:16 C6:10 D7:7
used_what|8.47|B5:5 F1:19
used_with|8.47|C9:23
useful|6.93|A1:-7 B2:12 B8:24 C8:9 C13:12 D6:8 D8:14
useful_to|8.47|C8:6 C13:20 D9:7
uses|6.52|A3:5 A6:6 B5:5 C2:9 C4:18 C6:13 C9:18 D12:4 D13:15 F8:12
uses_its|7.96|C6:22
using|6.73|B3:11 B8:8 C5:-15 D1:10 D8:9 E11:17 F8:18
using_pupil|8.18|D8:14 D17:4
usual|6.04|C4:5 C9:18 C10:-13 C11:-4 D2:58
usual_criteria|7.96|D2:32
usual_threshold|7.96|D2:17 D15:11
v|7.26|D1:11 F2:14
vacant|7.96|E2:10
vacant_chair|8.18|E2:11
valu|7.37|
value|7.49|B5:12 D1:17 D7:12 E11:-5 F3:19
vane|7.62|E13:29
vane_tolley|8.18|E13:34
vary|7.77|
vehicle|8.47|B9:23 E9:-5
verify|8.18|A1:8 C10:6 F7:23
verity|8.47|
version|5.96|B8:5 E3:10 E5:7 F4:18 F5:62
version_this|8.47|E5:19
very|6.35|A3:19 A4:9 B1:6 B2:5 B7:8 B8:9 C4:6 C5:16
very_rare|8.47|C4:17
very_small|8.47|B1:14 B2:15 F3:11
very_well|8.47|
via|7.08|B5:9 E2:15
via_clerk|7.37|E2:17
vice|6.68|A2:37 C3:8 E13:-5 F4:8
vice_principal|6.68|A2:37 C3:8 E13:-5 F4:8
video|8.18|B3:13 B9:26
view|4.89|A1:-4 A6:-7 B2:27 B3:54 B4:4 B8:-6 B9:-5 C1:-4 C2:-5 C3:8 C9:-4 C11:-4 C13:-4 D3:-4 D5:44 D12:-4 D13:21 E13:11 F7:10
view_all|8.18|D5:8
view_are|7.37|B3:27
view_come|8.47|B2:13 B3:17 D13:13
view_from|8.47|D5:17
view_in|8.18|B2:16 B3:9
view_is|8.18|B3:7 C3:14 D5:23 D13:7
view_may|8.47|B2:14 D2:19 D13:17
view_on|8.18|B3:-19
view_pupil|8.47|B2:12 B3:16
view_section|8.47|B3:18
view_social|8.18|B2:6
vigilant|7.77|E8:42
village|7.96|A6:17 F3:25
vince|8.47|
violence|8.18|C8:28 D9:13
virtual|2.94|A2:-9 A3:-6 A4:-6 A5:-7 A6:6 B1:-7 B3:-5 B4:-6 B5:8 B6:45 B7:-8 B8:-7 C2:23 C3:43 C4:-8 C5:10 C6:-7 C8:-5 C9:-7 C10:-8 C11:-11 C13:-5 D1:-6 D2:-6 D3:-7 D4:-5 D6:-5 D7:-6 D8:-5 D9:-6 D10:-8 D11:-7 D12:-8 D13:-5 D14:-6 D16:-5 D17:-6 E1:16 E4:5 E8:-6 E10:-5 E11:-4 E14:-6 F1:20 F2:-5 F3:-7 G1:15 G2:8 G3:16 G4:16 G5:19 G6:13 G7:11 G8:8
virtual_head|8.47|B5:13 B6:16 C3:12
virtual_school|2.95|A2:-9 A3:-6 A4:-6 A5:-7 A6:6 B1:-7 B3:-5 B4:-6 B5:6 B6:44 B7:-8 B8:-7 C2:23 C3:43 C4:-8 C5:11 C6:-7 C8:-5 C9:-7 C10:-8 C11:-11 C13:-5 D1:-6 D2:-6 D3:-7 D4:-5 D6:-5 D7:-6 D8:-5 D9:-6 D10:-8 D11:-7 D12:-8 D13:-5 D14:-6 D16:-5 D17:-5 E1:16 E4:5 E8:-6 E10:-5 E11:-4 E14:-6 F1:21 F2:-5 F3:-7 G1:15 G2:8 G3:16 G4:16 G5:19 G6:13 G7:11 G8:9
visible|7.96|A3:13 D8:4 E10:19
visible_to|8.18|A3:14 D8:4 E10:21
vision|8.18|
visit|4.16|A1:-8 A2:-6 A3:-4 A4:-6 A5:-7 B1:-9 B2:-5 B3:-6 B4:-5 B5:-5 B6:24 B7:-4 B8:-5 C1:-6 C3:-6 C5:-4 C6:-6 C7:-4 C8:-5 C9:-6 C10:60 C11:48 D1:-5 D2:-6 D3:-6 D4:-5 D7:-6 D8:-5 D10:34 D14:-4 D15:-5 E2:6 E14:13 F2:-5 F4:-4 F7:33 G1:19 G3:6 G7:8
visit_as|7.77|C11:35
visit_at|7.26|B6:12 C4:11 C10:6 D10:6
visit_before|7.49|C10:32 C11:12
visit_by|8.47|F7:16
visit_child|8.47|C13:-6
visit_each|7.26|C10:11 F7:13 G1:51 G3:13 G7:20
visit_every|6.93|B1:-12 C10:17 E2:11 E11:8 F7:6 F8:12
visit_first|8.47|
visit_half|8.47|C10:37
visit_how|8.47|
visit_if|8.47|C2:27
visit_in|8.18|B9:19 F3:21
visit_once|7.96|F7:24 G3:13 G4:15 G7:11
visit_school|8.47|
visit_term|8.18|B6:10 E2:10
visit_to|6.68|C10:16 C11:17 D10:48 D12:5 G1:8
visit_twice|8.18|E2:25 F7:28
visit_university|8.18|D10:27
visit_we|8.18|C10:21 D9:11
visit_with|8.18|B6:8
visitor|5.9|A6:20 B2:6 B6:-6 D11:12 D13:13 D14:6 E9:17
visitor_social|8.18|A6:8 B2:6 D5:13 E9:28
visitor_virtual|8.47|B2:5 B6:-11
visitor_who|8.47|A6:11
voic|8.18|B2:7 C9:11 D5:10
voice|6.16|B3:61 D12:9 E11:7 F7:20
voice_child|8.47|B3:8
voice_in|8.18|A5:6 B3:15
voice_note|8.18|B3:21 E11:15
voluntary|7.96|
volunteer|7.26|D4:13 D10:-5 E5:13
vp|8.47|
vs|5.69|A1:16 A2:-5 A6:13 B1:-6 B2:4 B3:-4 B4:-5 B5:8 B6:31 C1:-5 C2:28 C3:35 C4:-5 C6:-6 C7:10 C9:-5 C11:-4 D3:-5 E1:14 E3:4 E4:13 F1:10 F2:-4 F7:9 F8:10
vs_adviser|7.96|B6:24 C2:21 C3:5
vsh|6.52|B1:-5 B6:5 C3:7 F1:11 G1:7 G3:7 G5:6
vulnerability|8.18|A1:21 A3:9 D2:19
vulnerable|6.1|A1:11 A2:19 A3:11 B3:-15 C1:5 C11:8 C12:16 D16:7 D17:8 E2:15 E4:7 F2:-4
vulnerable_children|8.18|C1:6 D16:14 E2:19
vulnerable_group|8.18|A3:24 F2:-4
vulnerable_learner|8.18|A1:4 A2:7 C6:11
vulnerable_pupil|6.86|A1:13 A2:21 A5:5 C1:5 C11:12 C12:14 D17:12 E2:7 E4:10
w|6.73|A5:7 B1:8 C4:5 C8:17 C9:-5 C10:8 D9:15 D12:6 D14:14 E3:15 E12:24
w_carer|8.47|B2:-4 C8:30 D9:29 D12:12
wait|5.28|A5:-5 B1:-4 B3:-4 B7:18 C1:-5 C2:11 C11:30 D2:18 D7:5 D14:68 E8:13 E9:10
wait_for|6.39|A4:6 B7:24 C2:10 C11:6 D2:12 D7:10 D14:34
wait_list|7.08|A1:-6 C11:26 D2:23 D14:22
wait_time|7.77|D14:11
wait_to|8.18|A1:21 E9:28
wait_until|8.47|B7:12 C9:10 D11:15
wait_what|8.47|D14:20
wale|8.18|
walk|6.93|B3:5 C1:12 C2:8 C4:8 C9:7 D17:32 E5:19 F7:34
walk_through|8.47|D17:15 F7:25
wall|6.52|A1:6 B6:9 C9:11 D17:11 E10:42
want|5|A1:-6 A5:7 B2:10 B3:31 B8:22 C1:-4 C2:-4 C6:-4 C9:-6 D1:6 D7:-4 D8:-5 D10:19 E7:14 E10:-4 E11:14 E14:20
want_it|7.77|B3:13 B8:37
want_one|8.47|B8:14
want_them|7.77|
want_these|8.47|D1:19 D10:21
want_to|6.07|A5:4 B1:6 B3:17 C11:6 C12:7 D10:25 E7:9 F3:7
ward|8.47|E8:-7
warn|7|C8:14 C9:-7 C13:19 D8:28 D9:18
warn_sign|7.96|C8:19 C13:26 D8:8
was|4|A2:-5 A3:-5 A4:-6 B1:-5 B2:-6 B3:6 B4:9 B5:22 B6:-6 B9:-5 C1:-6 C5:17 C6:7 C8:-5 C9:22 C11:-4 C13:-5 D1:-8 D3:10 D4:-4 D6:-6 D8:-7 D9:6 D12:-6 D14:-4 D15:-5 D16:4 D17:-5 E2:-5 E6:14 E8:-4 E10:-5 E14:-7 F1:9 F2:-5 F4:12 F7:5 F9:13
was_about|8.18|C9:16
was_adopt|7.37|B8:19 C3:6
was_agre|7.26|B4:19 C2:11 C10:10 D13:10 E9:11 F4:21
was_approv|7.96|
was_asked|8.18|B5:22 E6:12
was_bought|8.47|B5:18
was_broken|7.96|C9:10
was_consider|7.62|C3:5 C5:36 E6:22 F4:8
was_decid|8.18|B3:27 C3:5
was_done|7.49|B4:14 C4:17 C7:19 F1:4
was_first|7.96|B3:13 C9:13 F4:14
was_for|7.96|B5:20
was_found|8.18|
was_given|8.18|D3:27
was_hurt|7.77|C9:19
was_in|7.62|A1:7 C6:18 D3:15
was_last|7.49|C10:8 F1:-5 F4:11 F9:15
was_like|8.47|C9:22
was_look|7.77|A1:8 D10:18
was_met|8.47|C6:12 E14:-15
was_miss|8.18|C4:23 D7:10
was_not|7.49|C3:5 C5:11 E6:14 F7:37
was_previous|8.18|A1:14 C3:8
was_promis|8.47|B4:16 D3:20
was_reach|8.47|B4:19
was_rewritten|8.47|F9:12
was_spent|7.08|B5:20 D16:24 F1:16
was_tried|8.18|C5:24
was_used|7.37|B5:16 F1:19 G5:8
was_written|8.18|B7:-7 F9:9
watch|5.93|A1:-5 A2:31 C1:30 D1:6 D4:26 E2:6 E8:6 F3:6 F6:18 F7:10 G4:17
watch_for|8.18|C1:6 E8:14 F6:38 G4:10
watch_how|8.18|A2:24 D4:16
watch_over|7.37|A2:9 D4:9 E2:11 G4:19
way|5.12|A1:-6 A4:30 A5:-6 B3:11 C3:7 C5:15 C6:9 C7:-8 C9:27 C10:-4 D8:-5 D9:5 D12:-4 D13:-4 E11:8
way_adoption|8.18|
way_back|8.18|C4:15 C9:37
way_before|8.47|C5:14
way_in|8.47|A3:12
way_learn|8.47|A4:-6
way_that|7.26|B3:21 E11:20 F3:6
way_through|8.47|D9:5
way_with|8.47|C3:14
ways|7.08|B3:8 B5:9 C3:20 D7:5 D8:24 D12:16 E6:6 E10:12
ways_that|7.96|B5:12 D7:7 D8:17 E6:8 E10:20
we_act|7.96|A2:11 A4:13 B6:13 D1:23
we_agree|8.18|B4:10 B5:9 B6:7
we_aim|6.2|A6:8 B1:4 B4:10 C1:11 C2:10 C5:12 C7:5 C10:8 D3:4 D6:5 D7:10 D14:10 D17:4 F2:6
we_also|7.17|B1:12 B5:6 D16:12
we_alter|8.18|C6:25 C7:23
we_alway|8.47|A6:11 B3:15
we_are|5.72|A1:7 B3:4 B7:6 B9:12 C2:6 C11:13 E9:8 E12:6 F1:5 F7:7 F8:11
we_ask|4.98|A1:5 A4:19 A5:4 A6:6 B3:-7 B4:11 B6:8 C1:4 C2:-5 C3:-5 C8:-5 C9:13 C10:-4 C11:-6 C12:15 C13:5 D6:4 D7:6 D8:-6 D9:17 D10:10 D12:-4 F8:15 F9:6 G3:18 G7:9
we_begin|7.77|A6:21 B4:8 C7:13 C9:15 D10:10
we_believe|7.37|
we_bring|7.26|C7:7 C13:11 D13:8
we_call|7.17|B1:-4 B7:5 C3:5 C7:13 C13:8 D7:16 D12:15
we_can|5.98|A2:6 A6:8 C1:7 C2:10 C4:13 D6:5 D10:9 D17:8 E6:5 E9:10 E12:11 F7:10
we_cant|8.18|C2:6 D7:8
we_celebrate|8.18|D12:20
we_change|7.37|C4:8 C6:35 C9:-4 D1:13 F5:16 F6:23
we_check|6.48|B4:5 B5:20 C6:6 C10:25 D7:19 D10:10 D15:23 F6:15 F10:16
we_choose|7.77|C10:21 D3:-4 D7:30 D15:14
we_complete|8.47|B8:6 D6:25
we_consider|8.47|A3:9 C6:5 E6:10
we_contact|8.47|C3:8 C13:-4
we_could|7.37|B4:16 B5:8 B8:7 C6:8 C12:13 C13:12
we_count|7.49|B4:8 C10:18 D11:28
we_decide|7.96|A3:17 C3:9 C9:5 E6:26
we_did|7.49|B5:7 C5:8 C6:23 F1:11
we_do|4.99|A3:7 B2:-5 B3:-6 B5:-5 B6:5 B7:12 B8:8 C6:25 C7:-6 C8:10 C10:19 C11:5 C13:-4 D2:4 D3:-6 D7:7 D8:-6 D9:4 D10:-5 D14:-4 E10:13 F3:4 F7:14
we_dont|6.2|C2:8 C5:5 C6:27 C9:18 C10:8 D7:7 D13:11 E10:15 F2:10
we_draw|8.18|A6:17 B2:13 B8:10
we_endeavour|7.62|B2:7
we_expect|7.17|C1:16 D1:30
we_fill|7.77|B2:25 D6:36 D7:7
we_find|6.57|A4:19 A6:11 C6:20 C7:8 C9:10 D3:6 D7:24 D9:10 D10:13
we_follow|6.52|D10:6 F9:10
we_get|7.08|C3:9 C9:19 C12:12 C13:9 D1:14 D16:21 E9:13
we_give|7.62|A5:11 C4:11 C7:7 D2:22 F3:14
we_go|6.68|B1:10 C3:12 C10:14 C11:5 D5:7 E3:13 E5:23 E9:24 F7:14
we_have|5.32|C2:16 C4:-5 C6:14 C7:16 C9:-6 D12:-4 D14:13 F4:9 F9:10 F10:6
we_hear|7.62|A6:29 B7:18 C11:18 E14:16
we_help|7.77|C1:12 C9:20 C13:16 E14:6
we_hold|6.27|A6:19 B1:5 B7:4 C2:5 C5:11 C7:8 C12:9 D5:15 D6:7 D13:21
we_hope|6.79|A1:8 A4:21 B6:10 B8:13 D1:21 D10:9 E3:30 E12:8
we_host|8.47|E9:12
we_invite|8.47|D13:23 E14:14
we_keep|6.27|A1:15 A6:25 B3:-5 B6:18 C10:7 D3:8 D10:9 D12:9 D14:5 E8:14 E9:12 E14:10
we_know|6.16|A3:8 A4:27 A5:-5 A6:20 C1:6 C5:6 D8:-5 F7:20 F9:11
we_let|7.77|A5:11 B1:15 B2:-5 C1:-4 D11:32 D12:17
we_look|5.24|A2:-7 A3:25 A4:4 B3:-5 B4:23 B5:4 C3:-5 C5:6 C6:-4 C7:11 C9:19 C10:6 C11:-6 D1:20 D4:-4 D5:5 D6:5 D8:-4 D9:11 D10:-5 E12:9 E14:8 F4:17 F10:8
we_made|8.47|C6:13 D2:23
we_make|6.16|A1:6 A5:12 B3:-4 B8:4 C6:15 C10:11 D8:15 D11:7 D15:6 F6:21 F10:20
we_mark|8.18|C10:11 F8:42
we_may|7.37|A3:4 A6:4 B8:7 C2:5 C5:8 D14:28
we_mean|7.26|B4:5 F1:6
we_measure|7.96|D1:34 D6:8
we_meet|7.26|B1:13 B4:9 B6:6 B7:7 B8:12
we_mend|8.18|A1:15
we_might|7.49|A1:10 B8:27 C2:5 C7:5 D15:14
we_need|8.18|F2:5
we_never|7.26|B3:13 C6:17 C9:16 C11:24 E10:4
we_note|7.77|C1:22 D3:27
we_notice|7.96|C1:19 D6:19 D11:24 D12:22
we_offer|7.08|A4:27 B8:29 C7:13 C10:11 D2:14
we_open|8.47|B4:10 C5:-5
we_pay|8.18|D10:26 E14:33
we_pick|8.47|C3:10
we_plan|7.08|A3:31 A4:5 B8:30 C4:21 D13:12
we_provide|8.18|A4:12 C7:11 D15:19
we_put|7|A1:5 A6:5 B6:7 C9:-5 D1:4 D17:16
we_read|8.47|F4:29
we_recognise|7.62|
we_record|8.47|B4:19 D3:14
we_review|8.47|B4:21 F9:14
we_ring|6.13|A1:-5 A6:5 C1:-6 C2:41 C3:7 C11:18 D12:12 E11:12
we_run|7.96|A2:5 D2:30
we_say|7.17|B4:9 C11:8 D12:8 E6:10 F7:29
we_see|7.08|A2:17 A3:11 C8:5 C9:5 D7:10 D15:7 E9:13
we_seek|8.47|B9:14 C7:19 E9:23
we_send|7|B5:5 B6:8 B9:21 C10:10 C11:7 D12:5
we_set|7.77|B4:23 D13:6
we_shall|7.17|B3:11 B4:16 C5:12 C10:15 D3:13 F4:6 F7:13
we_share|7.49|C13:20 D12:18 E5:8 E9:22 E10:10
we_should|7.62|E4:17
we_show|7.96|B5:21 C11:8 F7:13
we_sign|8.47|C10:44
we_sit|6.93|B1:30 B2:6 B8:5 C1:10 C7:10 C12:8
we_speak|7.77|C11:14 D9:8
we_spend|8.47|A4:8 D17:24 G5:-9
we_start|7.26|B3:33 D3:9 D8:4 D17:7 F4:13
we_still|8.18|C1:11
we_stop|8.18|B3:20 C7:16 D3:17
we_support|8.47|C1:21 D2:-4
we_suspend|8.18|C4:44
we_take|6.73|A3:9 C7:15 C9:15 E6:6 E14:15
we_talk|6.62|C1:6 C6:4 C12:4 C13:5 D9:5 D10:35 E11:7
we_teach|8.47|D7:7 D9:15
we_telephone|7.77|C1:43 C2:30
we_tell|6.93|C2:6 C10:13 D3:9 D12:27 F1:9
we_think|7.49|A3:16 B8:15 C9:12 D9:17
we_track|8.18|A2:5 C1:17 D6:25
we_treat|8.47|C5:5 C9:39
we_try|5.78|A1:6 A4:5 A5:-4 A6:-5 B2:-5 B3:12 B8:5 B9:5 C1:-4 C4:-5 C9:5 C11:11 C13:6 D1:-4 D3:-5 D7:5 D10:12 D11:-4 D12:9 E6:14 E9:9 E10:-5 E11:6 F1:4 F6:15 F10:11
we_use|6.48|A4:25 C4:6 C6:6 C10:16 D6:9 D7:9 D14:15 D16:16 E11:4
we_visit|7.62|C10:40 C12:8
we_want|6.68|B9:10 D1:11 D10:8
we_watch|7.17|A5:6 B3:4 C1:28 F6:28
we_welcome|8.47|B6:17
we_were|7.96|C3:13 C13:15
we_will|5.83|A3:17 A5:9 B1:6 B2:-4 B3:-6 B7:20 B8:7 C8:11 C12:10 D7:8 D12:-4 D15:19 E6:13 E10:20 E14:16
we_work|6.86|C5:11 C9:11 C13:6 D1:9 D7:13 D13:5 E9:40
we_would|5.83|B3:-4 B5:13 B6:7 B8:7 C3:13 C4:5 C5:28 C7:7 C11:6 C12:7 C13:10 D10:5 D11:5 E6:4
we_write|5.96|A1:5 B3:-4 B5:6 B8:14 B9:14 C7:4 C8:30 C9:-4 D12:11 E6:12
we_wrote|7.96|D13:16 E6:27 F7:12
weak|8.47|A4:44 C1:-4 D17:16 F8:40
wear|7.96|B9:-5
webb|8.47|D14:4
website|5.47|A1:-4 A6:-12 B5:-8 C1:-5 C9:-8 C12:-9 D16:-5 E2:6 F3:-9 F4:21 F6:12
website_for|8.47|
website_or|8.47|
wed|7.49|C3:7 C4:8 C5:22 C8:7 D2:11 D11:13
wed_like|8.47|C8:10 D11:18
wednesday|6.68|C11:13 D12:11 D14:24 E9:20 E12:7 E13:41
week|3.24|A1:-5 A3:-7 A4:-4 A5:9 B1:19 B5:-4 B7:21 B8:-8 B9:16 C1:43 C3:-7 C4:-6 C5:-5 C6:-8 C7:-4 C8:-6 C9:-8 C10:23 D1:-6 D2:-7 D3:30 D4:15 D5:6 D6:-6 D7:7 D10:-4 D11:-7 D12:14 D13:-6 D14:10 D17:-10 E1:13 E2:-4 E10:-6 E11:27 E12:13 E14:-4 F1:-6 F3:-5 F4:-8
week_after|7.49|B6:10 B7:4 D7:12
week_ahead|7.26|B2:21 B3:6 B9:6 D5:17
week_are|8.18|D3:15 D7:18
week_at|7|B7:24 B9:17 C6:5 C10:21 C11:-5 D12:17 E11:7
week_attendance|7.62|C1:16 C2:8
week_before|6.13|B2:9 B3:6 B9:9 C13:-6 D5:18 D9:9
week_by|6.62|A2:-5 C1:41 D4:10 E11:30 F4:-12
week_come|8.47|A5:13
week_each|7.49|A1:8 E3:5 E9:15 E12:19
week_for|6.39|D14:11 E1:43
week_if|8.47|C1:10
week_in|7.77|A5:15 E11:16
week_is|7.96|B1:16 B9:4 C10:11 C11:13 D3:21
week_make|8.47|C7:13 E6:8
week_meet|8.18|B2:12
week_off|8.47|
week_one|7.96|C11:31 D7:26 E5:10
week_or|8.18|B1:15 D9:11
week_review|7.62|B4:6 D3:20
week_senco|8.47|A1:13 D3:36
week_september|8.47|B1:15
week_start|8.47|
week_term|8.47|B1:14 D9:19 E11:20
week_that|8.18|B9:9 E1:5 E11:10
week_then|8.47|D3:30
week_three|8.47|D7:19
week_to|7.17|A2:11 B1:8 B7:20 D4:13 E12:11
week_we|7.96|B7:21 D3:16
week_when|8.47|B7:7 D4:4 E2:8
week_with|6.35|A5:-4 B3:7 B9:7 C1:31 C10:9 D3:11 D4:13 E11:14 F3:8
week_year|8.47|D10:11 E5:4
weekend|7.96|C1:8 C9:9 D12:17
weigh|6.86|A2:6 A3:22 B5:11 C5:21 C12:5 E6:33 E13:8
weigh_on|7.96|A2:10 A3:20 E6:15 E13:11
welcom|7.62|B6:7 C3:6 C4:-4
welcome|6.13|B3:-5 B4:9 B6:17 C4:9 C11:12 D4:-20 D9:-5 E4:10 E9:10 E14:4
welcome_at|8.47|D9:-7 E4:20 E9:21
welcome_meet|8.47|
welfare|6.35|B3:8 C1:19 C10:7 E8:20 F4:8
welfare_officer|7.62|B2:7 C1:22 E13:-4
welfare_pupil|8.47|E8:18
welfare_to|8.47|E8:16
well|4.47|A1:-5 A3:10 A4:10 A5:5 B2:-7 B5:-5 B7:6 B9:5 C1:6 C2:8 C6:-5 C7:4 C8:11 C9:5 C10:-5 C11:5 C12:6 C13:7 D1:6 D2:-5 D4:-5 D6:9 D12:34 D15:-6 D17:19 E9:9 E10:-6 E11:26 E14:8
well_as|6.1|A2:4 A3:23 A4:6 B4:6 C1:7 D1:24 E11:34 F3:5
well_ask|7.77|C11:16 C12:13 C13:8 D5:14 D11:12
well_at|7.96|A3:8
well_before|8.18|C2:13 C13:20 D5:4
well_being|7.96|D6:44 D14:11
well_establish|8.47|
well_meet|8.47|B8:12 C7:31
well_tell|8.18|D9:6 D12:53
well_what|8.47|A4:21 B3:11
well_with|8.47|C2:22 E9:42
wellbe|5.72|A2:7 B1:-8 C1:-4 D1:-4 D6:78 D7:4 D14:13
wellbe_is|7.49|D6:19 D7:11 F2:-4
wellbe_scale|7.96|D6:29
wellbe_school|7|D6:-10
wellbe_scor|8.47|D6:36 D14:7 F2:6
wellbe_survey|8.47|D6:23
wellcomm|8.47|D6:11 D7:34
wendell|8.47|
went|6.62|B4:27 B5:6 C4:7 D3:11 D4:11 D12:4 E11:18 F1:5 F2:13 F3:8
went_right|8.47|D12:9 E11:13
went_wrong|8.47|C4:13 E11:18
were|4.64|A4:-5 B1:-6 B2:-5 B3:-7 B4:5 C1:-5 C2:-5 C3:7 C4:-4 C6:-8 C13:6 D2:-5 D3:-4 D6:-5 D7:13 D10:-4 D11:6 D15:-4 D17:-5 E6:24 F3:-4 F4:-5 F6:6 G3:4
were_adopt|7.37|A1:7 B8:4 D14:9 G3:15
were_doing|8.18|C7:22 D13:18
were_ever|8.47|C3:8
were_in|6.73|B8:13 C11:9 D7:13 D12:6 G1:10
were_look|7|A1:-4 D11:18
were_met|8.18|B4:18
were_miss|8.47|B1:-5 B2:-5 B4:8 F2:17
were_once|8.18|
were_previous|7.17|
west|8.47|
wetherspoke|7.96|B2:7 E1:5 E2:12 F1:5
weve|7.17|C7:9 C8:14 C11:7 C12:9 D10:16 D14:15 D17:11 E3:11
weve_got|8.47|C7:13 D14:22 D17:16
what|2.66|A1:-9 A4:30 A5:-10 A6:11 B1:-4 B2:-6 B3:24 B4:8 B5:27 B7:-7 C1:-4 C7:5 C8:19 C9:16 C11:-9 D1:6 D2:-6 D3:8 D4:14 D6:-8 D7:7 D8:31 D11:-9 D13:16 D17:5 E2:-6 E5:5 E6:6 E7:5 F1:5 F2:9 F5:17 F7:16
what_adult|8.47|C8:19 C9:16
what_agre|8.47|C1:9 D13:19
what_by|8.18|B4:28
what_calm|7.17|C8:14 D8:26
what_came|6.31|B3:11 B4:5 B5:39 D3:11 D14:12 F1:6
what_can|8.47|C13:5 D8:8
what_chang|7.17|B4:12 B5:43 D3:20 E13:20 F4:15
what_child|5.6|A4:6 B3:32 B5:-5 C4:-4 C6:-6 C8:4 C9:24 D3:-5 D8:10 D12:16 D14:7 E7:11 E11:6
what_children|8.18|B3:14 D10:7 D12:22
what_come|7.96|B6:9 D10:31 F1:13
what_could|8.18|B6:13 C2:14 C6:18 C8:15
what_difference|7|B5:38 D3:9
what_does|8.18|C7:16 C9:12 C13:16
what_each|6.2|A4:19 A6:13 B3:-5 B4:4 B9:10 C6:11 C10:10 C13:23 D7:24 D10:14 E13:5
what_else|6.57|A2:5 A3:18 C3:11 C5:6 C13:8 E6:46 E13:7
what_fami|8.18|B8:19 D13:25
what_frighten|7.49|A6:17 C8:31 D8:23 D17:7
what_gets|8.18|A4:30
what_good|7.96|B5:9 F8:11
what_happen|6.93|A3:12 B5:14 C8:8 C9:6 F7:15
what_has|5.8|B3:4 B4:8 C6:-4 C8:10 C9:17 D4:6 D7:11 D12:6 E11:17 F4:12 F5:42 F6:14 F9:5
what_he|7.37|A2:4 B3:13 B5:9 C6:16 C10:17 D1:15 D2:21 E9:12
what_help|5.65|A1:4 A4:-5 A6:7 B3:-5 C3:8 C8:32 C11:6 D4:-4 D8:53 D13:7 D17:22
what_is|5.12|A1:-5 A4:31 B3:4 B4:-7 B6:8 B9:14 C1:4 C8:5 C9:12 C10:-4 C11:-4 C12:10 D1:12 D4:6 D9:-5 D17:-5 E5:15 E10:11 E13:4 F4:-4 F5:32 F7:7
what_isnt|8.18|B6:5 D4:23 D5:47
what_it|5.67|A4:-4 B3:-6 B4:-5 B5:41 C9:20 C11:4 D3:24 D7:5 E4:12 E14:14 F5:13 F7:13 G6:13
what_lies|7.26|C9:14 D8:13 E5:11
what_make|7.08|A4:14 B3:8 C8:13 D8:23
what_matter|8.18|B3:10 D13:19 D17:4
what_may|7.96|A4:14 A5:12 A6:15
what_might|7.96|C8:32 C9:10 D9:16
what_need|8.18|B5:8 C9:11 F1:5
what_not|8.47|D8:32
what_other|7.77|D13:41 E6:8
what_our|8.47|A4:15 D4:15 F1:16
what_pep|8.47|B8:19
what_plan|7.37|B5:18 C6:13 D3:14
what_pupil|6.73|A5:8 B4:8 B5:17 C9:7 D7:8 D16:7 D17:5
what_result|8.47|B5:14 D13:17
what_school|8.18|B3:16 B8:16
what_sets|7|C8:14 D8:32
what_she|7.77|A2:16 B6:22 E1:16 E4:20
what_should|8.47|B3:39
what_sooth|7.96|C8:12 D8:11
what_staff|7.62|D8:7 F1:7 F2:62
what_stand|7.62|A3:8 A4:47
what_student|7.96|B3:13
what_support|8.47|B8:21 D4:19
what_teach|7.96|D4:19 D7:8
what_their|8.18|A4:7 B5:11 D12:11
what_they|4.92|A3:-4 A6:5 B2:4 B3:31 B4:-5 B8:-4 C1:-4 C3:13 C6:-5 C8:-5 C11:-5 C13:-5 D1:10 D3:-5 D4:11 D5:7 D8:10 D10:14 D13:7 D17:9 E8:6 E9:8 E10:16 E12:6
what_theyd|8.47|D10:14
what_this|7.26|A4:24 D8:11 E5:21 F7:31
what_to|5.76|A1:-5 A4:-5 B3:-6 C6:-4 C7:6 C8:18 C9:8 D8:48 D17:8 E7:41 E8:5
what_train|7|E4:-12 F1:6 F2:50 F3:17
what_trauma|7.96|D14:21 E3:19
what_upset|7.49|D8:34 D17:-5
what_virtual|8.47|B6:15 C3:13
what_was|5.69|B3:7 B4:21 B5:5 C2:6 C4:19 C5:22 C7:6 C9:19 D3:27 D8:-5 D13:4 D16:15 E9:6 F5:5 F7:18
what_we|5.16|A1:-5 A2:-5 A4:33 A6:6 B4:-5 B5:13 C4:-4 C6:14 C7:12 C8:23 D3:-6 D4:-4 D7:4 D8:-6 D9:5 D10:-4 D13:10 D16:6 E6:8 F2:6 F3:8 F7:32 F9:7
what_went|8.47|B5:12 C4:13 E11:18
what_were|8.47|C7:23 D13:20
what_who|8.47|A6:17
what_will|6.62|B5:-4 C1:5 C4:34 C8:23 D1:11 D8:12 F1:8
what_work|6.73|D8:45 D10:6 D17:17 E12:7
what_would|6.86|A3:11 B1:5 B6:8 C1:9 C9:5 C12:12 C13:4 D9:20 E9:16
what_you|7.26|B3:10 B8:6 D4:10 D8:29 D10:12 D13:14
whatever|5.76|A1:-5 A4:9 A5:-7 B3:25 B8:10 C1:-4 C6:11 C9:11 C11:9 D2:30 D4:7 D7:7 D10:17 D12:7 D15:6 E8:7 E11:7 F3:10 F10:13 G1:10
whatever_it|8.47|D12:23
whatever_mean|8.18|B3:13 E11:17
whatever_school|8.47|D2:15 G1:22
whatever_their|7.96|D2:9 D7:8 F10:26
whatsit|7.96|F1:8 F2:-5
when|3.54|A2:-5 A3:8 A4:5 B1:-7 B3:-12 B4:5 B5:-8 B7:6 C1:10 C2:12 C4:4 C5:6 C6:-9 C7:5 C8:-6 C9:8 C11:27 C13:7 D2:5 D4:4 D7:8 D8:-5 D9:5 D10:-6 D11:17 D12:15 D15:18 E7:21 E10:-7 E11:9 F5:6 F9:6 G3:4
when_all|7.96|C3:23 C4:29 C5:14
when_asked|7.62|E7:40 E14:8
when_attendance|7.96|C1:34 C2:12 C13:10
when_child|5.46|A1:7 B1:-6 B8:5 C1:15 C2:18 C9:17 C10:7 C11:25 C13:-4 D7:8 D12:15 D14:6 E7:5
when_children|7.77|C11:4 D7:5 D10:15 D15:12
when_decision|7.77|A5:15 C13:10 E6:8
when_everyth|8.18|C5:10
when_fami|8.47|C12:9
when_group|8.47|A3:11 D2:5 F3:10
when_guidance|8.47|F6:22 F9:11
when_it|6.39|A5:4 B6:9 C1:14 C7:5 C11:4 D5:10 D6:12 D14:6 E7:11 F5:17
when_learner|7.96|C5:10 C11:31
when_look|7.49|A3:4 B7:12 C3:7 C11:8 D7:7
when_noth|8.18|C3:5 C5:21
when_one|7.62|C11:14 D3:6
when_parent|8.47|C12:-16
when_plac|8.18|C11:22 D2:33 D15:5
when_prefect|8.47|D11:17
when_pupil|6.68|B7:7 C2:10 C4:9 C7:5 C11:19 D1:12
when_she|8.47|B6:13 E7:8
when_social|8.47|A6:26 C11:-6 E7:21
when_someth|7.26|C2:11 D2:11 D12:16 E11:21 E14:5
when_student|7.77|A3:21 D3:11 D7:9
when_teach|8.18|D4:20 D9:7
when_that|8.47|D12:22
when_their|8.47|C3:5 E11:22
when_there|7.26|C2:13 C5:8 D12:5 E11:24 F2:5
when_they|6.27|B4:-4 C1:11 C9:12 C10:8 C11:-10 D1:5 D2:12 D8:4 D12:7 D17:17 E5:16
when_thing|7.77|C2:-6 C9:14 C13:27 D12:12
when_this|8.47|E3:39 F5:12 F9:9
when_unsure|8.47|E7:17
when_we|6.43|A3:6 B2:8 B4:10 C4:10 C11:8 D7:9 D13:11 E6:17 E9:12 E12:5 E14:10 G3:21
whenever|6.2|A6:10 B4:9 C3:21 C6:9 F4:-6 F5:41 F6:21 F9:24
whenever_child|8.47|A1:9 C1:13
whenever_this|8.18|F5:47
where|3.39|A3:12 A4:9 B2:9 B3:-4 B5:-6 B8:8 B9:15 C2:17 C3:15 C4:-6 C8:8 C9:-5 C10:8 C12:8 C13:8 D1:14 D2:12 D3:8 D4:6 D7:10 D9:5 D10:9 D11:5 D12:6 D13:5 D14:7 E2:-5 E4:4 E7:-5 E8:-5 E9:-5 E10:-4 F2:8 F3:13 F6:8
where_any|8.47|B6:9 B9:5
where_appropriate|6.52|B1:-4 B2:14 B5:8 B8:10 C3:-6 C9:10 D3:12 D6:12 D12:7 D14:9
where_attendance|7.17|A2:6 A4:12 B8:-7 C1:-7 C2:42
where_carer|8.47|B2:16 C4:9 D10:6
where_child|6.01|A6:4 B3:-4 B4:8 B7:7 C2:5 C3:8 C7:5 C8:11 C11:-4 D1:9 D2:8 D13:10
where_cla|8.47|
where_exclusion|7.49|C3:28 C4:6 C6:12 C13:14 D5:-4
where_fami|7.77|B8:28 C12:12 D13:-6 E14:6
where_involv|8.47|B1:13 B2:41
where_it|6.57|A2:8 C1:7 C2:14 C10:8 D1:14 D4:8 D6:19 D14:11 D17:13 F2:15 F10:14
where_look|7.49|C3:9 D5:9 D14:7
where_money|8.47|E14:5 F1:9 F2:4
where_need|8.18|A3:8 C8:6 D14:11
where_no|8.47|C5:10
where_other|8.18|C3:12 D1:30 E10:7
where_parent|7.37|C12:23
where_possible|5.54|A1:15 A5:10 B1:8 B4:5 B6:-4 B8:-5 C9:5 C10:18 C13:5 D1:4 D2:-4 D3:-4 D5:5 D10:7 D12:11 D17:5 E1:11 E3:13 E4:22 F3:9
where_practicable|8.47|B8:16 C3:9 D13:32
where_pupil|5.88|A3:12 B6:8 B9:20 C2:6 C3:8 C6:8 C7:15 C10:-4 C13:5 D3:10
where_resourc|8.47|A4:23 D2:6 D10:7
where_social|7.96|A3:9 C12:10 D12:29
where_staff|7.96|A5:18 C11:5 E12:13 F2:24
where_student|7.08|B9:15 D1:5 D11:17
where_suspension|7.96|C3:20 C13:16
where_there|5.96|A1:-5 A6:-4 B8:6 B9:7 C1:13 C2:8 C8:8 C9:-5 C10:-6 D2:12 D5:8 D7:16 F3:13 G4:5
where_they|6.39|A4:15 A6:10 B1:9 B3:5 D1:30 D2:5 D10:8 D15:6
where_this|7.77|A3:9 C8:6 D5:9 D10:15 F3:14 F5:21
where_time|8.18|B6:13 D3:17 D9:12 F2:8
where_to|8.47|D8:13 D10:19
where_we|7.49|A5:5 D8:5 D10:17 D17:7 E12:11 F8:16
where_young|8.47|B9:18
wherever|6.16|A5:4 B3:7 B5:16 B9:12 C4:9 C13:5 D1:7 D5:7 D9:6 D13:8 G1:50 G5:7 G7:13
wherever_possible|7.26|A5:8 B3:13 B5:17 E14:6
wherever_they|7.37|B5:7 D1:13 G1:64 G5:10 G7:21
whether|4.39|A1:6 A2:6 A5:-6 B4:29 B5:18 C4:-5 C6:27 C7:4 C9:-9 C10:-5 D1:9 D2:16 D3:16 D4:-4 D6:5 D7:-6 D8:-5 D10:-6 D12:-5 D13:-4 D15:5 D16:8 D17:9 E5:-5 E6:19 F3:8 F6:4 F7:29 F9:4 F10:5
whether_any|8.47|F6:23 F10:29
whether_child|7.96|A1:7 C6:16 C11:11
whether_each|7.62|B4:10 D3:16 E5:-9 F7:13
whether_it|6.13|B3:6 B4:42 B5:23 C9:-4 D3:21 F3:9 F7:13
whether_or|6.31|B9:15 D2:28 D3:6 D15:18 D16:21
whether_our|8.47|A4:23 B6:7 F9:21
whether_pupil|8.18|A3:11 C7:13 D1:7 D17:11
whether_reasonable|8.47|C6:-10
whether_they|6.73|A1:6 A2:9 B4:8 B5:11 B6:5 D1:8 D2:16 E6:13 F3:6
whether_to|7.77|D9:7
whether_we|7.37|C6:33 C9:-4 F4:7 F7:25
whether_young|8.47|A1:20 B5:6 C1:15
which|3.57|A1:27 A6:5 B3:-6 B4:6 B6:7 B9:-6 C1:-9 C7:4 C8:5 C10:23 C11:-8 D5:-5 D6:-7 D7:12 D8:8 D9:21 D10:-4 D13:19 D15:-6 D16:-5 D17:4 E2:-5 E7:-4 E8:-4 E14:-6 F1:15 F2:7 F3:19 F9:4 G1:6 G5:5 G6:5 G7:8
which_are|7.49|B4:25
which_can|8.18|B4:16 E10:6
which_carer|7.96|A6:15 C2:-5 C8:9 D12:21 D13:6
which_child|7.49|F2:7 F3:9
which_children|7.77|A1:15 A2:5 A3:5 F3:22
which_come|7.96|B5:19 D14:20
which_each|7.62|A1:5 A6:18 B6:9 C3:5
which_every|8.18|C5:6
which_fami|8.18|B2:7 D3:19 D13:36 F3:9
which_form|8.47|B8:11
which_goes|7.77|D12:14 F1:11 F2:15 G6:27
which_has|7.49|B6:10 C7:20
which_have|8.18|D7:27
which_is|6.2|A1:6 B1:10 B2:5 B3:12 B4:-4 B8:-4 D3:11 D4:5 D7:6 D13:7 E10:9 F9:10
which_it|7.08|A1:5 B4:7 B5:12 B6:5 C10:6 E5:6 F6:15
which_its|7.96|A1:21 B4:9 D3:7
which_look|8.18|C4:13 C6:10
which_may|8.18|B6:6 D9:20
which_meet|8.47|B7:5
which_no|7.49|A2:7 C2:5 F1:34 F3:35
which_one|7.96|D11:19 F8:13 G1:13
which_our|7.77|A1:12 A4:15 C9:12 C10:20 D7:7 D17:16
which_plan|8.18|B6:16 B8:5 D13:18 D16:-6
which_pupil|7.08|A1:43 A5:7 C4:14
which_says|8.18|B8:12 C8:7 C10:11 D8:5 D17:9
which_school|7.62|C10:27
which_sets|8.18|D17:6 F1:7 F3:5
which_shall|8.47|A1:15
which_shame|8.47|C9:15 F9:14
which_social|7.77|A6:23 B1:8 B2:-7 C2:-5 E9:9
which_student|8.47|A1:13 D8:-4
which_support|8.47|C7:10
which_take|8.47|
which_there|7.77|B1:6 D5:6 D7:21 E1:10
which_these|8.18|A3:20 C8:13 D1:9 F2:19
which_they|7.17|B2:14 C8:10 D5:5 D12:9 E12:9 F1:5 F4:12
which_us|8.47|C10:35
which_we|7.08|C10:24 C12:6 E9:7 F1:8
whichever|7.49|B6:16 B9:14 D3:15 D12:6 D13:13 E11:22 G1:26
while|6.16|B7:16 C3:9 C4:10 C10:28 C11:9 C12:12 C13:27 D14:9
while_in|8.18|B7:21 C12:9
while_there|7.77|C3:5 C5:7 C13:33
whiteboard|8.18|E10:41
who|2.5|A1:11 A4:-5 A5:20 A6:25 B3:-6 B5:-9 B6:-6 B8:8 C1:-6 C4:-5 C5:-7 C6:-6 C7:-6 C8:7 C10:6 C11:7 C12:-4 C13:-5 D1:6 D3:-6 D4:9 D14:11 D15:5 D16:17 E2:9 E4:-6 E7:5 E10:7 E12:7 E14:-4 F1:-5 F2:-7 F3:9 F4:-4 F7:-4
who_acts|7.96|G1:14
who_also|8.47|A5:12 D14:15 E2:35 E8:47 E12:13
who_answer|7.62|C10:8 D4:19 D7:11
who_are|4.79|A1:-8 B1:9 B3:-5 B5:-4 B7:-5 B8:10 C1:-5 D1:5 D2:5 D12:6 D13:5 D14:-5 D15:5 D16:15 E7:10 E10:-5 F10:6 G2:5 G4:11
who_arent|8.47|B8:30 D16:21
who_asks|7.77|E2:50
who_attend|8.18|C1:-6 C10:17
who_can|6.79|A1:7 A6:40 C2:-4 D2:14 D14:13
who_cant|7.96|D5:7
who_ceas|8.47|
who_come|6.35|B1:5 B7:17 C1:7 C7:13
who_do|6.68|B3:10 D2:-4 D6:15 D9:4 D10:22 D16:32 E12:26
who_does|6.57|B3:5 B4:15 B8:4 C8:16 C10:9 D2:6 D10:10 D16:13 E10:6
who_dont|7.77|B3:9 D9:13 D16:14
who_find|8.18|C1:8 C11:13 E14:12
who_gets|7.77|A6:10 D11:24
who_greet|8.47|A5:9 C4:12
who_had|7.62|E8:27
who_has|4.93|A2:10 A5:-5 A6:23 B3:-5 B7:7 B8:9 C2:-5 C9:12 D3:-5 D4:4 D5:-4 D14:5 D15:8 E1:9
who_have|4.82|A3:-4 A4:-5 A6:-5 B2:9 B8:5 C8:5 C9:9 C13:-4 D1:15 D2:-4 D8:-5 D10:-6 D14:6 D16:19 D17:13 E3:4 E7:10 E10:-5 G2:4
who_help|7.37|B2:10 B4:5 B8:10 D5:23 E9:28
who_hold|6.73|A6:23 C10:18 D11:6 F1:6
who_is|4.68|A1:19 A2:8 A3:18 A5:11 A6:17 B8:8 C1:-4 C2:4 C9:-5 C10:22 C11:-5 D1:4 D4:9 D15:6 D17:-5 E1:4 E7:8
who_it|7.77|A5:31
who_join|7.17|B7:8 D1:8 D8:9 E3:20
who_keep|7.49|A1:9 E2:21 F4:24
who_know|6.43|A1:-4 A5:14 A6:-4 B2:26 D5:11 D7:11 D8:-5 D17:30
who_lead|8.18|D6:13 E1:15
who_learn|7.96|C10:6
who_leav|8.18|C11:13
who_leave|7.62|C11:9
who_left|6.62|A1:-4
who_live|6.93|A6:9 B2:9 B8:9 D1:14 D9:14 D11:14 D13:20
who_look|7.17|C1:9 C2:32 D8:8 E2:9 E10:14
who_make|8.18|D3:12 D6:9 D14:7 D15:8 E11:10
who_matter|8.47|A6:29 D12:20
who_may|6.23|A6:49 C8:23
who_meet|7.49|A3:16 A5:12 E2:21
who_move|8.18|C11:53
who_must|7|A6:15 E10:27
who_need|6.04|A1:11 A2:4 C11:7 D2:4 D8:-11 D12:-4 D14:15 D16:6 E3:5 E10:29 E14:9
who_report|8.18|C10:32 E1:6
who_require|8.47|E10:29
who_ring|7.77|A5:-4 C4:7 E11:16
who_run|8.47|A1:13 D4:12 F3:19
who_shall|7.62|A5:12 D8:5 D17:14 E1:10 E5:17 E11:10
who_share|8.47|
who_should|7.77|A1:8 A6:10 B3:16 C3:7
who_social|7.96|A6:21
who_speak|7.62|A5:15
who_start|7.77|D1:8 E11:11
who_stay|7.96|A5:13
who_support|8.47|A6:13 C3:14 D4:8 D17:14
who_take|7.77|D4:14 E6:8
who_teach|6.13|A1:26 A4:6 B2:6 C8:17 D8:43 E10:10
who_tell|8.47|C10:14 D12:-12
who_that|8.47|A5:21
who_they|6.93|A4:14 A5:21 A6:10 F3:35 F10:19
who_to|7.96|A1:32 A6:8 C8:5 C13:12
who_turn|8.47|D2:16 E14:14
who_used|7.62|
who_want|7.77|B8:6 C12:7 D10:20 E7:23
who_was|6.93|B8:12 C2:6 C3:12 C9:9 D9:17 E6:8
who_we|8.47|A5:23
who_were|6.01|A1:11 B8:11 C11:13 D7:9 D14:5 G3:9
who_who|8.47|A6:23
who_will|6.48|A1:9 A5:31 B4:6 C8:5 C11:18 D4:5 D14:12 E11:9
who_wish|8.47|C12:-7 D12:23
who_work|5.63|A5:-5 A6:-5 C1:4 C8:10 D5:16 D8:12 E3:15 E5:14 E10:13 E12:19
who_would|7.26|A5:12 B3:8 C12:8
whoever|5.93|A1:5 A6:6 B2:31 B4:6 B5:10 B9:18 C6:4 D4:8 D7:7 D9:6 E3:7 E8:23 E14:6
whoever_has|8.47|E8:48
whoever_is|8.47|B2:15 B4:13 C6:13
whoever_need|8.47|D7:18 E14:16
whoever_teach|8.47|B5:17 B9:22
whoever_was|8.18|C9:6
whole|5.42|A2:43 A3:19 A4:16 B4:-4 C9:9 C10:7 C11:-4 C12:6 D1:4 D8:12 E3:21 E13:30
whole_cohort|8.47|A2:21
whole_group|7.08|A2:38 A4:11 C1:-4
whole_list|7.77|A1:8 A2:6 E13:30
whole_school|7.77|A2:6 B4:-4 E3:16
whole_staff|7.37|A5:5 E3:28
whom|4.77|A1:10 A5:51 A6:17 B1:4 B3:-8 C2:-5 C9:-5 C10:6 D3:-4 D8:6 D10:-4 D11:-4 D12:-4 D15:8 D16:6 E8:4 E10:-5 E14:8 G1:6 G2:4
whom_any|8.47|E7:6 E8:23
whom_authority|8.47|G1:21
whom_child|7|A5:13
whom_each|8.47|A5:5
whom_he|8.47|A5:25
whom_it|7.62|A6:10 C10:13 E6:8 F3:13
whom_local|8.47|
whom_pupil|8.47|A5:11 B9:16 D16:13
whom_they|6.1|A5:47 B3:-4 C11:-4 D8:16 D17:8 G2:8
whom_this|7|A1:29 D2:7 D15:13 E14:23
whom_to|7.62|A5:9 A6:25 C8:9 D9:13
whom_we|7.77|A1:11 A6:6 B6:7 D15:15 D16:12
whose|5.51|A1:6 A2:5 A5:11 B6:13 B8:-4 C1:6 C4:6 C8:17 C13:14 D8:7 D9:10 D14:9 D16:6 F3:7 G5:5
whose_behaviour|8.18|C8:18 C13:14
whose_fami|7.96|
whose_job|7.77|A1:6 A5:23 B6:17 D14:18
whove|8.47|C8:6 D16:13
why|5.54|A1:-5 B3:-5 B9:6 C1:18 C2:12 C5:18 C6:-4 C9:10 C10:6 D11:43 D12:-4 E6:42 E10:23 F5:5
why_child|8.18|C2:6 E10:18
why_it|8.18|C3:6 E6:34
why_they|7.96|C5:6 D8:8 E10:39
why_we|8.47|E6:31
why_what|8.47|B5:16 C8:15 E6:17
wide|8.18|A4:9 B5:-4 G5:8 G6:38
widen|8.18|D10:19
wider|8.18|D1:-9 D12:17 G2:20
will_ask|7.77|B3:8 C12:17 F4:8 F7:15
will_attend|8.47|B1:19 E3:10 E9:6
will_be|4.38|A1:7 A3:-4 A5:10 A6:-5 B2:5 B4:11 B7:5 B8:-5 C4:20 C9:-6 C10:-7 C12:-5 D1:4 D3:-7 D4:-5 D8:-5 D9:-5 D12:-6 D13:-4 E2:-5 E3:5 E6:5 E14:7 F3:-5 F4:13 F6:4
will_check|8.18|A5:8 C6:16 F7:15
will_close|8.47|D1:11
will_consider|7.96|B8:9 C5:6 D16:11 F10:22
will_contact|8.47|C3:7
will_do|6.31|A1:5 B2:10 B8:7 B9:28 C4:19 C5:6 C8:10 C10:11 C13:24 D1:12 E13:5
will_endeavour|7.17|A4:5 B1:4 D7:15 D11:17 E11:19
will_ensure|7.96|D7:16
will_have|6.31|A3:15 A5:23 B1:11 B7:9 D15:9 E3:6 E11:8
will_help|7.37|B4:19 C8:11 D8:15
will_hold|8.47|A1:10
will_improve|8.47|F1:15
will_inform|8.47|C2:9
will_know|7.77|D8:6 E14:7
will_last|8.47|D3:34
will_look|7.08|A3:8 A5:10 B4:8 C11:5 F4:21
will_make|7.62|B2:20 E9:11
will_meet|6.93|A5:7 B7:10 C4:5 C11:15 D11:-14 D14:15 E12:9 F2:-5
will_not|6.62|B3:-4 B6:6 C3:12 C5:33 E10:26 F3:15
will_only|8.47|C3:7 C5:7
will_receive|7.77|D10:8 E4:12 F1:13
will_return|8.47|E7:17 F4:26
will_review|8.47|
will_ring|8.47|E11:16
will_see|7.96|A5:10 C8:19 D10:10 E5:12
will_seek|7.62|A1:12 B5:13 C3:7 C10:21 E14:23
will_serve|7.96|C4:20
will_speak|7.49|C3:20
will_take|7.96|E4:17
will_try|6.52|A2:11 A5:6 A6:5 B7:10 C4:12 D1:23 D5:9 D6:4 D7:4 D9:11 D10:8 D15:9 E11:4
window|7.49|A2:10 C9:18 D1:13
winifr|7.96|E2:11
winterbourne|7.77|
winterbourne_syke|8.18|
wintergreen|7.77|
wish|5.52|B2:-6 B3:58 B6:6 B8:9 C3:4 C9:9 C11:-5 C12:20 D12:6 D13:10 E2:7 E4:4
wish_feel|7.77|B3:34
wish_it|8.47|B8:22 D12:23
wish_to|6.27|A5:5 B3:19 C3:8 C9:15 C12:23 D16:5 E2:10 E4:6 F2:6 F4:7
with_accommodation|7.77|
with_adopter|8.47|
with_adoptive|8.47|B8:19
with_adult|6.93|A5:15 B3:20
with_adviser|8.47|B6:14 C3:12
with_agreement|7.37|B8:7 C10:6 D14:9
with_all|7.37|B1:14 C8:4 D3:8 D5:-9 D6:13 E5:14
with_another|7.96|B1:9 B9:14 C10:7
with_any|8.18|B4:9
with_at|8.18|C11:14 D12:13
with_attendance|7.77|A2:5 C1:22 C13:7 F3:6
with_authority|7.26|A1:25 B2:12 C5:4 C12:6 E9:16
with_baseline|8.47|B4:15 D3:18
with_behaviour|7.77|C2:7 C3:12 C9:17 E5:-12 F9:-19
with_best|8.18|A4:14 D12:22 E11:22
with_birth|8.18|A6:14 D9:15
with_both|8.47|A1:16
with_buddy|8.47|C11:5
with_camh|8.47|D14:10
with_care|7.77|C11:11 D9:7 D12:13 D13:-8
with_carer|4.97|A1:-8 A2:-6 A3:-4 A4:-4 A5:12 A6:13 B1:6 B9:5 C1:16 C2:7 C3:-8 C4:20 C6:-4 C7:-4 C8:12 C9:-4 C10:5 C11:9 C13:-6 D3:49 D6:16 D9:26 D12:-5 D13:5 E11:16
with_child|4.88|A1:-6 A5:7 A6:15 B2:24 B5:4 B8:8 C4:-4 C5:8 C8:11 C9:-6 C10:-5 C11:5 C13:-4 D3:5 D4:20 D5:10 D9:-5 D10:-4 D13:6 E9:7 E10:6
with_children|6.57|C13:24 D4:22 D7:15 D10:13 D17:14 F2:9
with_clas|7.62|D1:25 D4:7 D17:13 E10:17
with_concern|8.47|E8:23
with_consent|8.47|A1:12 B8:12 C10:13
with_curiosity|7.96|C9:37 C11:12
with_data|7.96|F2:5
with_date|7.26|A1:5 C5:16 C10:14
with_designat|6.48|A2:-4 C3:5 E2:6 E13:51 F3:11 F4:16 F8:10
with_dsl|7.77|C12:5 E8:11 E13:27
with_each|7.49|A1:5 A3:16 D8:10 D9:18 F5:9
with_education|7.62|C1:13 C3:7
with_educational|8.18|C4:15 E12:18
with_ehc|8.47|B1:12 C6:18 D5:15
with_ehcp|7.96|A6:11 C6:16 D5:20
with_every|7.37|A1:6 A5:8 A6:17 C5:13 C9:14
with_everybody|7.96|A2:17 C12:12 D5:9 E13:9
with_everyone|7.77|B1:8 C1:12 C7:19
with_evidence|8.47|
with_ewo|8.47|C1:22 C12:4
with_fami|5.41|A1:-4 A6:14 B1:-11 B8:26 C1:26 C2:-4 C8:9 C10:12 C12:19 C13:-5 D9:11 D13:16
with_famil|7.49|A1:9 B8:8 C8:5 D9:-5 E11:13
with_fewer|8.47|F3:20
with_foster|7.08|B7:19 D2:10 D9:5
with_good|7.26|D7:11 D12:15 E11:21
with_governor|8.47|F4:23 F8:32
with_grandparent|7.77|B8:6
with_group|7.96|A1:14 A2:5 D2:19 F1:13 F2:12 F3:14
with_guardian|8.47|B8:8 D8:28 D9:28
with_guidance|7.62|C1:7 C5:6 F9:13
with_head|7.62|A1:6
with_health|7.77|C1:10 E9:40
with_help|7.37|A1:5 D14:8
with_her|8.18|C4:16 D8:30
with_home|6.73|B8:12 C1:27 C8:16 D9:21 D12:-5 E11:34
with_in|8.18|
with_individual|7.96|D3:17 D17:16 G2:61
with_interpreter|8.47|E11:26 E14:7
with_it|7.26|B1:11 B3:7 B5:8 B6:13 E8:13 E11:7 F4:5 F5:24 F6:19 F9:15
with_its|7.62|B6:5 D3:7 E6:15 F1:7
with_kcsie|8.18|E8:6
with_key|8.18|A5:-6 B3:11 B6:18 C4:8
with_kinship|7.77|B8:6 D1:18 D9:17 D13:20
with_last|8.18|A2:13 D6:28
with_learn|8.47|C6:21 E3:8
with_learner|8.18|B2:8 D10:25
with_local|7.26|C1:13 E9:27
with_look|7.26|C2:15 C9:14 D3:10 D4:14 D7:12 D14:13 D15:12
with_me|8.47|B6:14 D8:7
with_measure|8.47|B4:30 D3:8
with_meet|8.47|C4:28 C10:17
with_mum|8.18|D13:15
with_name|8.18|C11:12
with_national|8.47|C13:6 F9:12
with_new|8.18|B7:11 B9:-4 C11:10 D8:18
with_no|7.77|C1:11 C2:12 D2:36 D15:19 F1:8 F3:10
with_note|7.96|B3:13 F4:9 F5:47
with_number|8.18|A6:7 B4:16 F1:7 F3:7
with_office|7.49|A1:25
with_one|7|A2:9 A5:11 B4:4 D3:15 D11:13 E13:12 F4:6 F5:6
with_or|8.47|C6:11
with_order|8.47|B8:20
with_other|6.39|B5:5 C13:6 D1:23 D17:5 E6:10 E9:54 E10:5 F1:12 F3:14
with_our|6.86|B6:4 C9:5 E8:-5 F4:15 F9:-25 F10:-9
with_oversight|7.62|E2:16
with_parent|5.56|A1:-5 B1:-5 B2:-6 B5:5 B8:13 C1:5 C2:-5 C3:-6 C8:10 C9:-5 C12:41 D9:10 E11:9
with_parental|6.79|A6:18 C2:-4
with_partner|8.18|C1:16 E9:14
with_pastoral|8.47|A1:11 C1:5
with_people|7.77|C1:8 D9:29
with_pep|7.08|B1:-5 B5:20 D3:10 D5:22 D13:13
with_person|8.47|C8:15 D3:17
with_personal|8.47|C1:20 D5:14 D10:-4
with_photo|8.47|C11:4 D12:21
with_plac|8.47|A1:8 B2:27 B7:12
with_plan|7.77|B5:19 C9:16 C12:6 D14:28 D16:12
with_programm|8.18|D7:22
with_protect|8.47|A5:17 F10:39
with_provider|8.18|B9:29
with_psychologist|7.49|E3:5 E12:42
with_pupil|6.01|A4:9 B3:5 C3:7 C8:29 C11:5 C13:7 D4:8 D5:5 D8:34 D9:13 E9:18 E10:7
with_qualif|8.47|D4:11 E1:9
with_question|8.47|D9:15 E7:21
with_reason|7.17|B6:9 E6:35
with_relativ|7.77|A5:7 C1:10
with_relative|8.47|B8:9
with_report|7.96|D5:20 E9:18
with_responsibility|8.47|E2:41
with_rest|8.18|A2:24 D1:18 D13:22
with_safeguard|7.77|E4:12 E8:10 E13:6
with_same|8.18|B8:11 D1:7 D6:5 D17:11
with_school|7.26|C1:7 C10:9 C12:7 C13:12 D3:14 G2:4 G5:10
with_seat|8.47|E1:13
with_sen|8.47|C6:28 C12:9
with_send|7.08|A3:7 C6:33
with_severe|8.18|
with_short|8.47|D6:13 D7:11
with_similar|8.47|D1:19
with_so|7.96|F3:33
with_social|3.78|A1:-6 A2:14 A3:13 A4:9 B2:-8 B3:-7 B4:-5 B5:-5 B8:12 B9:-4 C1:15 C2:-6 C3:6 C10:5 C12:5 C13:11 D1:5 D2:18 D7:-4 D9:-4 D10:6 D12:-5 D15:23 D16:25 E2:16 E4:5 E9:17 E10:-5 F2:5 F3:5 G2:11 G6:5 G8:4
with_somebody|8.18|C11:12 E12:42
with_someone|8.18|B3:7 D6:25 E12:26
with_someth|7.62|C4:10 C7:13 D12:25 E11:18
with_special|6.39|A1:-12 B8:14 C6:11
with_staff|7.62|E4:16 E10:19 F7:11
with_start|7.62|A1:21 B4:5 D3:19 D7:-4
with_statement|8.47|C6:17 D8:27
with_statutory|8.18|D5:10 E5:20
with_student|6.48|A1:13 A5:8 C3:13 C8:15 C9:9 D10:-4 D11:11
with_such|8.47|C5:10
with_support|8.18|C3:13 C6:10 D1:12 D4:15
with_sw|8.47|B2:22 C10:7
with_symbol|8.18|A5:13 B3:24
with_ta|8.18|B3:21 D17:16
with_target|7.37|B4:5 B8:33 D8:16 D17:19
with_teacher|7.62|A2:12 D4:27 D7:25 D15:14 D17:11
with_telephone|8.47|A6:34
with_that|6.2|A2:-6 B2:10 B3:14 B8:6 C1:14 D1:12 D14:23 D15:6 F6:13
with_their|5.88|A2:6 A4:5 A5:7 B8:23 C2:7 C3:8 C8:7 C11:34 D1:12 D3:-4 D6:10 D10:-4 D12:9 F2:6 F4:5
with_them|5.44|A1:10 A4:6 A5:8 B4:-5 B8:15 C1:5 C3:8 C11:12 D4:13 D9:9 D10:-5 D12:-5 D16:5 E9:9 E11:7
with_these|6.86|B4:7 C9:7 D4:11 D17:13 E2:13 E12:26 F8:15 F9:17
with_this|7.77|E2:23 E5:6 F7:30 F8:21
with_those|6.23|A2:21 C1:16 C8:8 D9:19 D12:15 E10:18 E11:12
with_three|8.47|A3:30 B8:11 F8:15
with_time|8.47|A3:11 C2:10 C4:24
with_trauma|8.47|D14:16
with_tutor|8.18|A2:11 B6:12 B9:13 C4:20
with_two|7.96|A1:15 C10:15 F1:5
with_under|7.96|
with_us|5.9|A4:9 B1:9 B2:11 B3:-4 B6:18 B8:20 B9:5 C2:-4 C3:7 C6:9 C11:12 D5:6 D7:7 D10:5 D13:6 D14:8 E9:12 G2:10
with_virtual|5.58|B5:6 B6:-10 C1:19 C2:-7 C3:33 C5:21 C7:14 E13:10 F1:20
with_visit|8.18|D10:21 G1:13
with_vs|8.47|A1:8 C3:10 E1:14
with_vsh|8.47|C3:11
with_what|6.23|B3:25 B4:-5 B5:25 C4:11 C8:23 C9:-4 D1:8 D12:36 F1:5 F2:4
with_who|7.96|A5:9 A6:15 D14:20
with_whoever|7.77|C9:6 E3:13
with_whom|6.86|A6:12 B2:7 B6:5 B9:10 E13:4
with_work|7.62|C3:13 C4:43
with_written|7.37|C10:11 D5:12 F1:6
with_year|8.47|A2:14 D6:5
with_you|6.27|A5:7 B3:-4 B8:10 C1:6 C4:9 C7:14 C8:12 C9:8 D5:6 D8:7 D9:21 E11:9
with_young|7.08|A5:5 A6:11 B1:11 B2:12 B3:-8 C9:15 D10:28 E12:6
with_your|7.62|B8:9 D1:12 D4:26
withdraw|8.47|C12:19
withdrawal|8.47|C9:-5 D17:6
withdrawn|7.77|C5:8 C12:19 D17:21
withdrawn_from|8.18|C5:9 D17:24
withheld|8.18|A2:6 F3:40
within|3.67|A4:-4 B2:-7 B3:-8 B4:-6 B5:-4 B6:19 B7:35 B9:-6 C1:-5 C2:18 C3:-6 C4:-7 C6:-5 C7:4 C9:-5 C10:-5 C11:19 C13:-4 D3:-6 D4:-4 D5:18 D7:-4 D9:-5 D12:-5 D13:-5 D14:4 D15:5 E3:7 E6:4 E7:20 E9:-4 F4:-4 F6:8 G3:10
within_days|6.86|A5:8 B6:8 B7:7 C11:5
within_fifteen|7.37|B6:10 C5:-4 C7:7 C11:-7
within_first|7.49|A5:8 B7:-5 D12:9 E5:7 E11:8
within_five|5.8|B1:22 B6:9 B7:-10 C11:32 E7:11 G3:7
within_fortnight|7.96|B6:9 B7:45 D1:15
within_four|7.37|B1:-4 B7:21 D7:5
within_half|8.18|C2:24 E3:18
within_hour|7.77|A6:17 C2:18 E7:6
within_mean|8.47|
within_month|7.49|D5:6 F6:42
within_one|7.26|C1:5 C2:27 E3:8
within_school|6.27|B6:-6 B7:29 C11:9 D10:6 D11:17
within_scope|8.47|D10:24 D15:20 E6:14
within_six|6.93|B7:6 E3:9 E5:5 E7:7 E8:5
within_statutory|7.49|D5:25
within_ten|5.63|B1:-6 B6:21 B7:21 C11:-5
within_their|8.18|D5:5
within_this|7.26|D2:5 D14:10 E2:6 E6:10 E13:13
within_three|7.17|B7:12 C11:13 E7:9 G3:15
within_time|8.47|C5:8
within_trust|8.18|A1:9 B8:12 C2:11
within_twelve|7.17|D5:37
within_twenty|7.17|B7:21
within_two|6.23|C11:5 D5:10 E3:7 E5:8 E7:45 E8:6 G1:11 G3:15
within_week|6.07|A6:7 B6:13 C11:7 D8:8 D14:5 D15:10
within_work|8.18|B7:7
within_year|8.47|D6:8 D14:21 E2:19 E4:28
without|4.4|A1:-7 A5:17 A6:-6 B1:14 B3:7 B4:-5 B5:-6 B6:-4 C1:-8 C2:13 C3:15 C6:18 C9:-5 C11:7 D1:-5 D2:20 D4:15 D8:-5 D9:12 D10:7 D11:-6 D12:16 D13:7 D16:7 E2:-4 E8:16 E10:5 E14:14 F3:15
without_anyone|8.47|A3:10 E14:5 F3:16
without_being|8.18|B3:7 D6:13 E14:6
without_conversation|8.47|C5:13
without_delay|6.27|C2:13 C3:-6 C11:19 D7:5 E8:27
without_explanation|7.77|C2:5
without_first|7.96|C3:8 C5:16 C7:14 D2:16
without_having|8.18|B3:10 B8:13 C13:16 D2:23 D13:21
without_name|7.62|F2:4 F3:52
without_one|7.96|A5:50 B1:9
without_pep|8.18|B1:31
without_proper|8.47|C4:14 C11:17
without_reason|8.18|C2:8
without_record|8.18|C6:28
without_their|8.18|B3:11 D12:19 D15:19
without_wait|7.77|A4:11 B7:17 C2:13 C11:8 D2:11 E8:23
without_word|8.47|A5:11 C2:10 D9:21
wk|7.49|B3:4 D7:7 D8:6 E1:11 E5:9
wkly|8.47|A1:7 C10:20 D12:32
wks|7.49|C10:12 C13:13 D3:10 D5:21 E3:21 E12:18
wobble|7.96|C2:-7 C3:10 C13:50
wonder|7.96|C9:46
wont|7.77|A6:17 B3:8 C3:7 C13:14 D3:17 F3:16
word|5.32|A5:-6 A6:-4 B1:9 B3:51 B4:23 B8:-5 C1:-4 C4:-4 C8:-4 C9:12 C11:-6 C13:5 D3:-5 D8:15 D9:9 D10:-5 D12:-4 D13:10 E11:11 E14:11 F3:5 F5:25 F7:-7
word_for|8.18|A5:-5 B3:12 D15:14
word_import|8.47|
word_in|8.18|B3:18
word_with|8.47|C2:7 D9:13 E11:16
work|3.33|A2:-9 A3:-7 A5:-8 B1:-6 B2:7 B3:-12 B8:-6 C1:-5 C2:-5 C4:40 C6:-11 C7:9 C9:-6 C10:-5 C11:-11 C12:-4 D3:8 D4:28 D6:-6 D7:10 D8:12 D10:18 D11:-7 D12:-7 D16:-4 E1:10 E4:-4 E7:6 E9:14 E11:-4 E12:19 E13:12 E14:-6 F4:-4 F7:5 F8:15 G2:10
work_act|6.57|
work_are|7.96|B5:21 D2:8
work_at|7.96|D8:4 D9:14
work_attend|8.47|E1:8
work_change|8.47|C7:6
work_close|7.37|E9:26 E12:30 E13:14
work_day|7.77|A1:7 C2:20
work_days|5.96|B1:-4 B6:10 B7:25 C4:-4 E7:27 G3:14
work_designat|8.47|E2:11 F1:16
work_does|8.47|E12:13
work_every|8.18|F4:16
work_experience|8.47|D10:56
work_for|7.62|B6:10 D7:22 D9:26 F8:26
work_from|8.18|C4:12 D13:18
work_goes|7.08|C4:28 D12:6 E1:6
work_has|8.47|
work_here|7|E3:26 E5:23 E7:16 E8:4
work_in|7.37|D3:13 D8:12 D13:16
work_is|6.27|C4:24 C6:-12 D1:-7 D4:5 D17:8
work_on|7.37|B4:6 C4:7 D4:25 D8:24 D17:13
work_out|7.26|A1:11 A4:8 C1:18 C9:11 D7:29
work_placement|8.18|B2:7 D10:48
work_sent|8.47|C4:16
work_set|7.26|C3:6 C4:24
work_shall|7.77|C4:-5 E12:15
work_teach|8.47|D4:24
work_team|8.18|C13:10 E9:28
work_that|7.77|B4:16 C4:14 D4:6 F3:17
work_to|7.08|B8:12 D1:10 D3:5 D4:11
work_together|7.96|C1:7
work_toward|8.18|D8:5 D13:16
work_under|8.47|D4:11
work_we|7.96|C7:40
work_will|7.62|C4:18
work_with|5.18|A4:5 A5:-6 A6:18 B3:-4 C2:-4 C4:-5 C5:4 C8:11 C9:-5 C11:-5 D3:-4 D4:24 D5:18 D7:-5 D8:9 D9:-4 D12:-4 D14:7 E10:4 E12:7 F2:5 F3:-4 F8:17 G2:19
worker|2.47|A1:5 A6:22 B1:5 B2:27 B3:-5 B4:-6 B5:-6 B6:-6 C1:7 C2:29 C3:12 C4:-4 C6:-6 C9:-8 C10:4 C12:17 C13:24 D3:-8 D4:-5 D5:6 D6:-4 D7:-7 D8:-6 D9:-8 D10:-4 D11:-5 D12:7 D16:17 E1:-5 E3:-4 E10:-6 E11:-4 E13:-5 E14:-5 F1:-4 F3:-5 F4:-5 G2:4
worker_about|8.18|C2:-6 C3:11 C4:25 C13:7
worker_added|8.18|
worker_after|8.18|A5:29 C2:14
worker_agreement|8.47|B2:-6 C10:19
worker_ahead|8.47|C3:14
worker_all|8.47|B2:22
worker_any|7.96|B2:7 C3:20 C13:12 D5:7
worker_are|6.04|A1:5 B2:6 C11:6 C13:19 D5:4 D14:5 D15:5 D16:15
worker_as|7.08|A2:14 B2:-5 C1:11 C2:-5 C13:14 D16:17
worker_at|6.27|B1:6 B2:6 C1:6 C2:-5 C13:24 D4:8 G2:14
worker_attend|7.96|A2:27 A5:-6 C13:-9 E9:18
worker_attendance|8.47|A6:11 C1:-16 C2:15
worker_authority|7.17|C12:30 C13:13
worker_before|6.93|B2:-4 C2:10 C3:4 C12:6
worker_but|7.96|B8:14 D16:27
worker_by|6.62|B2:-8 C1:-6 C2:47 C13:9 D12:7 D15:21
worker_carer|5.24|A6:16 B1:8 B2:51 B9:10 C1:-4 C3:-5 C13:-5 D5:15 E9:8
worker_chang|8.47|A1:15 A6:26 C11:6
worker_child|7.37|B2:30 C2:-4 C12:7 D16:22
worker_clas|7|B2:38 B3:9
worker_come|8.18|B2:19 B3:24 D15:8
worker_council|8.47|C12:32
worker_designat|8.18|B1:12 B2:11 C3:10
worker_do|8.18|B1:7 B2:11 D16:-39 E2:19
worker_dr|8.47|E2:19
worker_each|8.18|B2:6 C1:26 E12:15
worker_early|7.96|C13:27
worker_even|8.47|A1:20 D16:8
worker_everyone|8.47|C3:7 D5:4 E6:19
worker_fami|7.77|C3:6 C12:8 C13:15 D5:12
worker_first|8.18|C12:22
worker_for|6.48|A1:17 A6:20 B2:-5 B8:10 C1:-4 C2:13 C3:10 D16:7 G2:9
worker_foster|6.93|A6:8 B1:15 B2:36 C2:-5
worker_from|8.47|A5:8
worker_get|8.47|D2:16 D15:13 G1:20 G8:26
worker_goes|8.47|C11:22
worker_has|7.17|A5:7 C3:5 C7:4 D12:5
worker_have|7|B1:9 B2:13 B3:12 B4:7 B5:11 B6:8 B8:22 E12:22
worker_head|8.47|C3:10 C12:7 D16:13
worker_health|7.17|A6:10 B2:7 D5:9 D13:16
worker_hear|7.77|C2:16 C13:15
worker_home|8.18|B2:7 C2:13
worker_if|6.48|C1:22 C2:27 C7:5 C13:6 D12:10
worker_in|6.1|A2:6 B7:4 C3:-4 C13:13 E8:16 G6:15
worker_includ|8.47|D16:16
worker_inclusion|8.47|A2:10 C3:49 C13:9
worker_is|5.28|A1:-6 A3:6 A4:17 A5:-8 A6:10 B2:-12 C1:4 C2:18 C4:-4 C10:5 C13:21 D5:6 D11:6 D12:-5 D15:4 E2:10 E8:14 F2:-5
worker_isnt|8.47|A1:16 D16:14 D17:7
worker_know|7.37|A6:-5 B2:-8 C1:-4 C2:23 D11:12 D12:17
worker_local|7.62|C12:6
worker_make|8.47|D1:22 D17:9
worker_may|7.17|A3:13 C13:10
worker_must|7.62|A6:-4 B2:-6 C2:-5 C4:7 C5:5
worker_name|8.47|A6:23 C2:18
worker_now|7.37|A1:20
worker_on|7.37|A6:23 B2:-4 B7:25 C1:6 C2:13 C4:8 F3:19
worker_or|6.79|A1:10 B3:5 C3:11 D5:8 D12:11
worker_other|8.18|B2:9 D5:-4 E9:26
worker_parent|8.47|D5:20 G3:20
worker_plan|8.18|A3:12 B8:13 C8:16 D13:7
worker_pupil|7.96|B1:-6 B2:17 B9:23
worker_report|8.18|C10:7
worker_review|8.18|A5:11 A6:6
worker_rung|8.47|C2:27 C3:-4 C13:7
worker_same|7.96|C2:18 C13:10
worker_school|8.18|A4:15 B2:15 C12:9
worker_sees|8.47|C1:12
worker_send|8.47|A3:24 C3:10 E11:16
worker_shall|8.47|A5:7 C13:18
worker_she|8.47|C2:23
worker_should|7.49|B2:-7 B8:12 C3:-12 D5:10
worker_so|7.77|A1:12 B7:16 C2:10 C12:16 C13:13
worker_social|7.77|B2:5 C2:17 C13:5
worker_straight|8.47|
worker_support|8.18|A6:17 C3:11 C13:9
worker_teacher|7.77|B2:19 B9:18
worker_team|8.18|A6:26
worker_that|7.26|C2:15 C12:12
worker_therapist|8.47|A6:13 B2:5 D5:4
worker_to|6.27|B1:29 B2:12 C1:19 C2:-7 C9:7 C12:8 D1:9
worker_tutor|8.18|B1:16 B2:20
worker_under|8.47|
worker_virtual|5.88|A1:-5 A6:9 B2:10 B3:11 B6:-7 C1:12 C2:25 C3:-8 C5:5 C13:-7 D5:8 E8:-5 G2:7
worker_visit|7.96|C13:-6 D12:14
worker_we|7.62|B2:-5 B8:16 C12:14 D13:14 E9:24
worker_when|7.96|C12:10 C13:30
worker_where|8.18|C1:15 C2:15 D14:9
worker_whether|8.47|D3:15 D16:5
worker_who|6.2|B2:-5 B8:25 C13:-4 D2:8 D9:10 D16:23 E11:7
worker_whoever|8.47|A6:15
worker_will|7.49|C2:15 C13:10
worker_with|8.18|B2:8 C3:7 C13:10 F1:8
worker_within|7.26|C1:5 C2:19 G3:13
worker_without|8.18|C2:14 D2:17 D16:20
worker_your|8.47|B2:35
workplac|7.96|D10:27 D11:4 D12:10
workshop|7.77|B9:36 D2:37 D7:8 D10:16
worn|8.47|E14:6
worr|5.61|B2:-5 B3:9 B8:5 C1:-4 C2:33 C13:7 D8:10 D14:5 E8:61 E11:6
worr_about|6.52|B3:5 C2:14 C13:-4 D14:8 E8:36
worr_that|7.96|C3:4 C13:15 E8:26
worr_us|8.47|C2:21 C13:12
worr_what|8.47|B8:17 D8:22 D17:11
worry|5.98|A1:-4 A3:6 A6:6 B2:-5 C2:31 D12:13 E3:7 E8:66
worry_about|7|A6:13 C2:12 E8:33
worry_goes|8.18|E3:6 E5:7 E7:10 E8:24
worse|7.08|C2:11 C3:8 C8:18 C9:-8 C13:9 D7:15 F10:20
worship|7.77|D11:12 D12:17
worst|8.18|A3:27 D10:21
worst_thing|8.47|D10:23
worth|7.49|B5:13 C4:7 D7:9
would|4.19|A1:-5 A2:-5 A4:-6 A5:20 A6:-5 B2:-8 B3:-5 B8:26 B9:-5 C3:13 C5:25 C8:-5 C9:-6 C11:5 C12:6 C13:11 D1:8 D2:20 D3:-6 D7:-6 D8:-6 D9:15 D12:-7 D17:-5 E6:15 E9:9 E10:-5 F3:21
would_be|6.01|B1:5 B4:8 C3:6 C5:6 C6:13 C10:6 C11:5 C12:8 C13:4 D6:6 D9:8 D13:5 E4:8 F3:14
would_do|7.62|C4:13 C5:21 D2:9 E6:9
would_find|8.47|B8:10
would_have|7.17|A5:-5 B7:6 B8:10 D1:15 D2:14 E6:27
would_help|7.26|A3:14 B8:6 C1:11 C13:17 D2:8 D9:8 D14:12 E9:18
would_hope|7.96|B5:30 C11:19 E1:21
would_like|5.8|A5:14 B3:-6 B8:15 D9:10 D10:11 D11:5 E9:11 E12:9
would_make|7.96|A5:-5 B1:7 B6:11
would_normal|8.47|D2:16 D4:13
would_not|7.08|D2:37 D15:11 E6:12
would_rather|7.62|B3:8 D9:12
would_ring|8.18|C3:23 C4:9 C13:14
would_sooner|8.18|B3:9 C11:18 C12:11
would_try|7.49|C4:12 C5:31 C12:14 C13:11
would_want|8.47|
wow|8.18|D12:32
wow_moment|8.18|D12:32
wren|7.96|E2:14
writ|4.62|A1:-5 A2:-5 A5:-6 A6:4 B2:18 B3:14 B4:5 B5:4 B8:9 B9:15 C1:-5 C3:-6 C4:-5 C8:12 C9:-5 C10:24 C11:-5 C12:-6 D1:10 D8:-4 D10:-5 D11:5 D12:5 D13:5 E5:14 E6:19 E11:5 F1:25 F2:5 F3:-5 G6:9
writ_annual|8.18|F2:-5 G6:30
writ_down|6.73|A4:9 A6:6 B5:20 C6:5 D3:11 D4:14 E6:22 F2:7
writ_for|8.18|C8:17 C10:25 F1:5
writ_it|8.18|B1:17 B3:33 B8:17
writ_mathematic|8.47|D1:20
writ_pep|8.47|B2:18
writ_short|8.47|B8:5 F1:6 F2:-8
writ_that|8.18|B3:12 C6:9 E5:17
writ_to|7.37|C12:-9 D12:14 F1:17 F2:13
writ_what|8.18|B9:30 C5:15
writ_who|8.18|C10:13
writ_with|7.17|A6:10 C8:12 C10:17 E6:5
write|4.79|A3:-4 B2:18 B4:5 B8:26 B9:22 C1:-5 C3:-4 C8:41 C11:-4 D1:-4 D8:9 D10:-4 D12:7 D13:11 D17:-4 E6:10 E11:7 F1:7
write_annual|8.18|F1:10
write_down|6.23|A4:12 A5:5 A6:5 B5:10 B8:5 C2:7 C4:7 C8:24 C10:10 D3:4 D8:11 E6:20 E9:7
write_it|7|B9:16 C8:13 C9:12 D8:-4 D12:16 D13:12 E8:6
write_our|8.47|B9:34
write_part|8.47|B2:11 B3:7 B9:17
write_plan|8.18|B2:18 B8:18
write_record|8.47|B3:25
write_their|8.18|B2:31 B8:7 B9:6
write_to|7.77|A1:13 B9:5 F1:16 F2:10
write_with|8.18|B8:13 C8:14
written|4.38|A4:9 A5:8 A6:5 B2:10 B3:8 B4:13 B8:8 B9:17 C3:-5 C5:7 C8:23 C9:-6 C10:23 C11:-6 D1:-4 D3:-6 D5:5 D8:9 D9:-4 D10:-5 D12:-5 D13:10 E5:6 E6:13 E9:6 F1:17 F7:5
written_afresh|8.47|B1:10 C7:23
written_agreement|7|C10:35
written_by|7.49|B8:20 D8:8 D17:15 F1:7 F3:9
written_contribution|7.96|B9:32
written_down|6.48|A1:10 A4:19 B3:7 C4:7 C5:16 C6:5 C10:8 E6:13
written_for|7.77|C8:24
written_here|8.18|D13:20 E2:17 E5:27 F7:11
written_in|7.08|B1:6 B3:14 B4:14 B7:-6 C2:7 F4:9 F7:12
written_into|7.08|A4:13 B9:34 C1:5 C13:11
written_on|8.18|B5:16 B8:10 D8:23 E10:22
written_plan|8.47|C8:19 C10:20
written_report|6.93|B9:4 E9:21 F1:38
written_so|7.96|B4:11 F3:5
written_up|8.18|B5:6 B6:10 E6:30
written_view|8.18|B2:5 D5:19
written_with|6.73|A5:33 A6:22 B2:14 B8:4 C2:-4 C8:16 D8:6 D13:6
wrong|5.76|C1:9 C2:14 C7:54 C8:5 C9:24 D1:7 E11:20
wrong_we|8.47|C7:9 C9:10
wrong_well|8.47|C7:31 C9:5
wrong_with|7.37|C9:13
wrote|7.49|C8:9 D13:14 E6:23 F7:11
wrote_it|8.18|C8:12 D13:17
wtsc|8.47|
x|7.37|B1:4 B8:5 E1:16 E12:38 F7:35
xxx|8.47|B6:-12
xxxxx|8.18|B6:-11
y|7.17|D9:23 D10:54
year|2.66|A2:4 A3:-5 A4:9 A5:-5 A6:-5 B1:16 B2:-4 B3:-8 B4:-9 B8:4 B9:-7 C1:-9 C2:-7 C3:-8 C4:-8 C5:-5 C8:-9 C9:-9 C10:-7 C12:-5 C13:-8 D1:14 D2:-5 D3:-7 D4:-5 D5:11 D6:24 D10:26 D12:-6 D16:-4 D17:-5 E1:19 E3:23 E4:18 E7:-6 E10:-6 F1:32 F2:-8 F4:14 F7:9 F8:11 F10:4 G6:6
year_about|7.96|D14:22 E3:10 F1:20 F2:-5
year_after|7.77|D5:12 E3:13 E12:5
year_again|8.18|D10:17
year_against|7.77|F6:27 F8:11 F9:15
year_all|8.18|C7:5 E3:18
year_are|6.93|A1:17 C11:11 D5:13 D9:18
year_at|7.77|B8:30 D12:10 E11:9
year_before|8.47|D6:5
year_by|6.73|A2:15 A3:-6 A4:8 B1:11 B2:5 B5:-9 D1:9 F4:16 F7:13
year_career|8.18|D10:23
year_check|7.62|D2:16 E2:15 F7:9
year_children|7.96|C11:10 D10:16
year_designat|7.49|B5:4 D8:14 E2:6 E5:23 E13:12 F1:7 F2:14
year_each|8.47|D1:22 F1:-11
year_end|8.18|B5:12 D6:19 F2:24
year_every|7.62|D10:30
year_follow|8.47|A2:18 A4:16 C1:-4 D10:15
year_for|6.23|B6:11 C11:-5 D6:29 D10:10 D14:6 E1:8 E4:6 F1:20
year_from|7.62|A1:10 D10:4 F1:32 F7:13
year_group|6.68|A4:-5 C1:-5 C11:21 D1:31 D2:-6 D10:-5 F3:23
year_has|7.26|C11:9 D10:7 E1:17
year_have|8.47|D15:25
year_in|6.68|A2:8 A4:7 C11:10 D5:7 D11:12 D13:15 D17:6 E3:13 F1:10
year_is|6.57|A1:9 B1:9 D13:8 D15:7 E1:8 E3:11 E11:9
year_it|8.47|
year_know|8.18|A1:28 E8:13
year_lead|8.47|C7:12
year_leader|7.77|A2:13 E12:18
year_look|7.77|A1:13 A4:13 C11:14 D6:5 D10:-5 F10:11
year_old|7.49|B3:19 D10:11 G1:16 G3:14
year_olds|7|D1:13 D2:11
year_on|6.93|A2:10 D1:6 D10:16 E3:12 E4:21 E14:9 F1:7 G6:22
year_once|7.96|B1:14
year_or|7.96|A1:13 F4:10
year_our|8.47|F1:6 F2:9
year_pep|7|B1:10 B2:13 B4:6 B5:7 B6:12 B7:19 B8:5
year_plan|8.47|D9:29 F1:7 F3:8
year_pupil|6.57|B5:24 C11:9 D16:6
year_report|6.79|D6:8 F1:59 F2:-9 F3:6 F8:7 F10:8
year_review|8.18|C1:11 D5:25
year_school|8.18|A4:15 D10:7 D11:4 D12:10
year_session|8.47|E3:-15 E4:15
year_shall|8.18|
year_show|8.47|C5:-5 C7:7
year_so|7.96|A1:5 A5:9 D6:19 F1:8
year_social|8.47|D5:19
year_support|8.18|A4:10 C7:16
year_teacher|7.96|B5:-4 C3:-4 D4:11
year_that|7.62|E3:5 F1:20 F6:14
year_those|8.47|E3:21
year_to|6.13|A3:14 B7:5 D6:11 D7:5 D10:12 D11:13 E1:-8 E3:18 F3:13 F7:21 F9:8
year_train|8.18|D14:6 E3:16 E4:-5
year_trigger|8.47|C7:13
year_until|8.18|D1:18 D10:11 F1:8
year_visit|7.96|D6:13 D10:5
year_we|6.86|B1:4 C7:9 D5:8 D6:5 D10:16 E9:17 F1:7 F8:34
year_what|8.47|A2:11 B5:10 D10:8
year_who|8.47|B1:9 D15:12
year_will|8.47|C7:11 D11:7
year_with|6.62|B8:10 C11:5 D10:7 D11:11 E1:15 F4:32 F5:5 F8:43 F9:8
yellow|7.96|F5:29
yes|6.39|A5:20 A6:12 B8:10 B9:13 C8:11 C11:5 D7:15 D16:15 E14:10
yes_we|8.47|C1:5 D11:7
yet|6.68|A2:9 B4:7 B8:7 C1:6 C6:6 C7:14 D1:7
you|4.39|A3:-5 A4:-6 A6:-5 B1:-6 B2:14 B3:9 B5:6 B6:-5 B7:8 B8:17 C2:5 C3:7 C5:-4 C6:5 C8:6 C12:7 D5:11 D6:6 D8:9 D9:16 D10:4 D15:9 E6:5 E7:21 E8:21 E10:6 E11:9 E13:-4 E14:-4 G7:4
you_are|6.79|A1:8 B2:10 B5:9 C10:8 C12:9 D1:8 D2:5 D6:13 E8:28 E10:6
you_as|8.47|B2:8 C2:5 D9:6
you_by|8.47|E11:12
you_can|7.08|B2:7 B3:10 B5:8 B8:7 D6:15 D8:28 D9:11 D11:13 E6:21
you_cant|7.96|C6:12 E12:11
you_could|8.47|B4:7 F3:11
you_do|8.18|C7:17 D4:14
you_dont|7.96|D2:14 D16:14 G3:18 G7:19
you_for|8.47|C6:12 E7:49
you_go|8.18|B9:23 D1:14 E8:21
you_have|7.17|A1:9 B2:12 B7:11 C6:8 D3:14 D5:9 D16:11 E10:8 E12:7
you_like|8.47|B3:10
you_live|8.47|B8:12 C1:10 D2:16
you_need|8.47|D2:10
you_not|7.96|C9:19 D11:13
you_on|8.47|C4:11 G3:20 G7:21
you_social|7.62|B2:10 B7:27 C12:23 D5:10
you_to|7.26|A5:12 C2:14 C3:17 C6:8 C7:8 D10:13
you_want|7.37|A5:7 B2:7 B3:11 B8:34 D9:4 D10:12 D12:9
you_we|8.18|B5:8 C6:12 D15:26 D16:15
you_well|8.47|C2:23 C9:7 D1:15
you_what|7.49|D3:10 D5:13 D9:8 E6:24
you_will|7.37|B2:10 B4:7 D2:7 D6:14 E11:11
you_work|8.47|C4:9 E7:24
you_would|7.77|B8:11 D2:8
you_your|7.77|B3:-4 C4:8 D5:15 D9:15 D13:17
youll|7.17|B1:15 B3:6 B5:8 C8:8 D8:7 D15:15 E3:6
youll_be|8.47|B5:12 D15:22
youll_have|8.47|B1:5 D8:8 E3:9
young|4.56|A3:5 A5:7 B2:13 B3:27 B8:5 C8:8 C13:-5 D6:4 D9:-5 D10:8 D11:-4 D12:-7 D16:6 E10:-4 E11:-4
young_carer|7.26|A3:19
young_people|6.1|B3:6 B8:9 D15:6 D16:15 E2:4 E12:4
young_person|4.93|A5:10 B2:18 B3:33 C1:5 C3:4 C8:11 C11:6 D6:5 D9:-4 D10:13 D12:-5
younger|8.18|B3:27
youngest|8.18|A2:15 D10:20
your|4.89|A4:-5 A5:19 A6:-4 B1:17 B2:15 B3:7 B5:-5 B8:9 B9:4 C2:-6 C3:4 C6:-5 C9:-6 C10:4 C12:13 D1:6 D4:6 D5:14 D7:5 D8:9 D9:5 D12:5 D13:5 E8:-4 E9:9 E10:17 E11:-4
your_carer|7.49|B2:13 B3:-5 C3:9 D5:13 D9:12 D12:26
your_child|5.88|A3:7 A5:12 B1:6 B3:-8 B8:8 C12:10 D1:6 D3:4 D4:6 D5:5 D7:13 D8:8 D9:7 D10:9 D14:6 E9:7
your_fami|8.47|D13:28 E9:18
your_first|7.96|A5:16 B7:14 C4:8 C11:17 E3:8
your_own|8.18|B2:8 C11:19
your_pep|7.96|B1:29 B2:8 B3:25
your_plan|8.18|B4:9 B6:12 B9:23 D13:18
your_social|7.49|B2:23 C12:21 C13:7 D5:9
your_teacher|8.47|C8:25 D8:26 E10:18
youre|7.37|C10:11 D6:17 D14:15 E8:24 F3:14
youth|7.17|B2:8 C2:8 D13:26 E9:57
youth_justice|7.96|D13:11 E9:38
youth_offend|8.18|B2:14 C2:12 E9:21
yr|8.18|B1:23 B8:7 F7:21
yrly|8.47|D6:22 E4:35 F4:41
yrs|8.47|E4:37
zelda|8.18|
zelda_phantom|8.18|
£|6.79|B5:37 D15:-9 E14:-5
£_for|7.96|B5:-18
£_year|8.47|
`;
