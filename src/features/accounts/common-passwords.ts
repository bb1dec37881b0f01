/**
 * Words that people put into passwords, in small letters. Not a dictionary: the ones that stand in every list of passwords
 * that were found out, with the words of this country and of a school. What is left when they are taken out has to be
 * long enough by itself (password-rules.ts), so "Password2026!" and "liverpoolliverpool" both fail.
 */
export const COMMON_WORDS: readonly string[] = [
  ...'password passwort passcode passphrase pass secret letmein welcome admin administrator login signin'.split(' '),
  ...'user username guest master default changeme temporary temp test testing example sample demo'.split(' '),
  ...'qwerty qwertyuiop qwert asdf asdfgh asdfghjkl zxcvbn zxcvbnm azerty qazwsx qazwsxedc wsxedc'.split(' '),
  ...'abc abcd abcde abcdef abcdefgh abcdefghijkl aaa iloveyou loveyou love lovely princess prince angel'.split(' '),
  ...'baby babygirl sunshine rainbow flower butterfly monkey dragon tiger lion eagle unicorn cookie'.split(' '),
  ...'chocolate banana cheese coffee summer winter spring autumn january february march april may june'.split(' '),
  ...'july august september october november december monday tuesday wednesday thursday friday'.split(' '),
  ...'saturday sunday football soccer cricket rugby baseball basketball hockey liverpool arsenal chelsea'.split(' '),
  ...'manchester united city everton tottenham spurs rangers celtic newcastle leeds villa england'.split(' '),
  ...'london britain scotland wales ireland superman batman spiderman starwars pokemon minecraft fortnite'.split(' '),
  ...'hogwarts harrypotter charlie daniel george thomas william michael james oliver jack harry joshua'.split(' '),
  ...'jessica charlotte sophie emily olivia hannah amelia ashley michelle nicole jordan taylor shadow'.split(' '),
  ...'freedom whatever trustno trust forever family mummy daddy mother father friend friends happy lucky'.split(' '),
  ...'hello goodbye computer internet laptop samsung google facebook apple microsoft windows office'.split(' '),
  ...'school schools teacher teachers teaching headteacher head class classroom pupil pupils student students'.split(
    ' ',
  ),
  ...'education learning primary secondary academy college nursery governor safeguarding children child'.split(' '),
  ...'council county virtual mainstay ofsted assembly playtime maths english science'.split(' '),
  ...'correcthorsebatterystaple correct horse battery staple the and for this that is my our you new old'.split(' '),
];

/** Rows of keys and of the alphabet: any run of four or more along one, either way, counts for nothing. */
export const RUNS: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '01234567890',
];
