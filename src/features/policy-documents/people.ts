/** A person's name in a text. */
export interface PersonAt {
  readonly name: string;
  readonly at: number;
  readonly end: number;
  /** With a title: *Mrs Pseudonym*. Two words with capitals may be much else. */
  readonly titled: boolean;
}

const TITLE =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev(?:erend)?|Revd|Sir|Dame|Fr|Father|Sister|Sr|Cllr|Councillor|Prof(?:essor)?|Canon|Lady|Lord|Imam|Rabbi|MR|MRS|MS|MISS|DR|REVD|REV|CLLR)\\.?';
const INITIAL = '(?:[A-Z]\\.?\\s?)';
const PART = "(?:(?:van|de|du|von|la|le|O'|Mc|Mac|D')\\s?)?[A-Z][\\p{L}']*(?:-[\\p{L}][\\p{L}']*)*";
/** Mrs K. Pseudonym; Revd Canon Fictus; Father Basil Fictus. */
const TITLED = new RegExp(
  `(?<![\\p{L}])${TITLE}\\s+(?:(?:Canon|Father|Dr|Prof|and Mrs|& Mrs)\\s+)?(?:${INITIAL}){0,3}${PART}(?:\\s+(?:[A-Z]\\.\\s?)?${PART}){0,2}`,
  'gu',
);
/** Ash Patil, J. Patil, J P Patil: a name when none of its words says that it is something else. */
const BARE = new RegExp(
  `(?<![\\p{L}.])(?:(?:[A-Z]\\.?\\s?){1,3}(?<=[\\s.])${PART}|${PART})(?:\\s+(?:[A-Z]\\.?\\s+){0,2}${PART}){0,4}`,
  'gu',
);

const NO_NAMES = new Set(
  (
    'the a an and of for in on at to by with from as is are was our this that every each all any some no not we they it its who when where what if please see also ' +
    'school schools governor governors governing board boards head heads headteacher headteachers teacher teachers teaching lead leads leader leaders leadership safeguarding committee committees virtual policy policies ' +
    'assistant deputy designated principal centre academy academies trust trusts trustee trustees chair vice clerk senior executive acting interim college nursery primary secondary infant infants junior juniors special ' +
    'autumn spring term terms january february march september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'name names date dates role roles post posts contact contacts telephone tel phone email e-mail address number ext extension mobile website signed signature approved ratified reviewed adopted agreed written updated author owner version page section appendix annex part ' +
    'children childrens child pupil pupils student students learner learners looked after previously care cared year years early key stage phase form sixth upper lower personal education educational plan plans premium plus statutory guidance local authority authorities ' +
    'social worker workers staff team teams curriculum full full-time part-time need needs protection act acts working together keeping safe service services council county district borough city department government england english ' +
    'inclusion pastoral manager managers officer officers coordinator co-ordinator director directors adviser advisor advisers advisors family families support wellbeing well-being mental health behaviour attendance parent parents carer carers guardian ' +
    'senco sendco send sen dsl ddsl dt cla lac plac cpla pla cin csw pep peps vs vsh lado slt ceo hr ehcp pp link named nominated responsible responsibility responsibilities management member members body office administrator business finance ' +
    'maths mathematics science reading writing phonics arts music sport pe ict rse pshe attachment trauma aware informed nurture mentor tutor tutors community church catholic home house information meeting meetings report annual annually termly weekly daily review reviews next last current new previous equality act reception vacant vacancy tbc tba none n/a ' +
    'class classes room unit hub group groups days ' +
    'speak ask call ring write tell talk meet meets reports report works visit visits attends holds knows keeps makes has have will can may should must shall'
  ).split(' '),
);
/** A month is no name, unless a name follows it: *June Harper*. */
const MONTH = /^(?:April|May|June|July|August|Summer)$/i;
const LETTERS = /(?:,?\s(?:MA|BA|BEd|MEd|MSc|BSc|PhD|MBE|OBE|CBE|JP|NPQH|QTS|FRSA))+$/;

/** Without the letters after a name. */
const tidied = (name: string): string =>
  name
    .replace(/[.,;:]+$/, '')
    .replace(/'s?$/, '')
    .replace(/\s+/g, ' ')
    .replace(LETTERS, '');

/** Whether a word with a capital can be part of a name. */
export const isWordOfAName = (word: string): boolean =>
  /^[A-Z]\.?$/.test(word) || !NO_NAMES.has(word.toLowerCase().replace(/'s?$|[.,]/g, ''));

/** Everybody who is named in a text (plain), in order. */
export function peopleIn(text: string): PersonAt[] {
  const people: PersonAt[] = [];
  for (const { 0: words, index } of text.matchAll(TITLED)) {
    const [title = '', ...parts] = words.split(/\s+/);
    const own = upTo(parts, isWordOfAName);
    if (own.length === 0) continue;
    const length = lengthOf(words, own.length + 1);
    people.push({ name: tidied([title, ...own].join(' ')), at: index, end: index + length, titled: true });
  }
  for (const { 0: words, index } of text.matchAll(BARE))
    for (const one of bareIn(words, index))
      if (!people.some(({ at, end }) => one.at < end && at < one.end)) people.push(one);
  return people.sort((a, b) => a.at - b.at);
}

const upTo = <Item>(items: readonly Item[], holds: (item: Item) => boolean): Item[] => {
  const stop = items.findIndex((item) => !holds(item));
  return stop < 0 ? [...items] : items.slice(0, stop);
};

/** How long the first so many words of a text are. */
function lengthOf(text: string, words: number): number {
  const found = [...text.matchAll(/\S+/g)][words - 1];
  return found === undefined ? text.length : found.index + found[0].length;
}

/** *Red Kite Class* is a room, and nobody. */
const OF_A_PLACE =
  /^(?:class|classes|room|unit|hub|group|groups|team|house|centre|school|academy|nursery|college|primary|junior|infant|trust|road|street|lane)\b/i;

/** The names in a run of words with capitals: two or three that follow each other, none of which is no name. */
function bareIn(words: string, from: number): PersonAt[] {
  const found: PersonAt[] = [];
  let run: { word: string; at: number }[] = [];
  const close = (by = '') => {
    const [first] = run;
    const last = run.at(-1);
    const whole = run.map(({ word }) => word);
    if (
      first !== undefined &&
      last !== undefined &&
      run.length > 1 &&
      !OF_A_PLACE.test(by) &&
      run.length < 5 &&
      last.word.replace(/[.']/g, '').length > 1 &&
      !MONTH.test(last.word)
    )
      found.push({
        name: tidied(whole.join(' ')),
        at: from + first.at,
        end: from + last.at + last.word.length,
        titled: false,
      });
    run = [];
  };
  for (const { 0: word, index } of words.matchAll(/[A-Z]\.(?=[A-Z])|\S+/g))
    if (isWordOfAName(word)) run.push({ word, at: index });
    else close(word);
  close();
  return found;
}

const MAN = /^(?:Mr|Sir|Fr|Father)\b/i;
const WOMAN = /^(?:Mrs|Ms|Miss|Dame|Sister)\b/i;

/** Whether two names can be one person's: the same last name, and first names that don't differ. */
export function samePerson(a: string, b: string): boolean {
  const parts = (name: string) => name.replace(new RegExp(`^${TITLE}\\s+`, 'u'), '').split(/\s+/);
  const [one, other] = [parts(a), parts(b)];
  const [last = '', otherLast = ''] = [one.at(-1)?.toLowerCase(), other.at(-1)?.toLowerCase()];
  // Mrs Patil is Mrs Patil-Ash in another place.
  const shorter = last !== otherLast;
  if (shorter && !last.split('-').includes(otherLast) && !otherLast.split('-').includes(last)) return false;
  if ((MAN.test(a) && WOMAN.test(b)) || (WOMAN.test(a) && MAN.test(b))) return false;
  const [first = '', second = ''] = [one.length > 1 ? one[0] : '', other.length > 1 ? other[0] : ''];
  if (first === '' || second === '') return true;
  const [initial, otherInitial] = [first[0]?.toLowerCase(), second[0]?.toLowerCase()];
  if (shorter && !first.startsWith(second) && !second.startsWith(first)) return false;
  // Jo Patil and Joanna Patil are one; James Patil and Joanna Patil are not, and A. Patil may be any of them.
  return initial === otherInitial;
}
