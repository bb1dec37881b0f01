const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a single|a couple of|\\d+';
const people =
  'child|children|pupil|pupils|student|students|boy|boys|girl|girls|sibling|siblings|brother|brothers|sister|sisters|plan|plans|pep|peps|case|cases';
const between = '(?:\\s+(?:of the|of our|more|other|looked[- ]after|previously looked[- ]after|new|year \\d+)){0,2}';

const counted = new RegExp(`\\b(?:${small})${between}\\s+(?:${people})\\b`, 'iu');
const outOf = /\b\d+\s+(?:of|out of)\s+(?:the\s+|our\s+)?\d+\b/iu;

/** Names that are words of every day too: taken for the word. */
const everydayWords = new Set(
  (
    'Will May April June August Summer Autumn Mark Rose Hope Grace Joy Faith Art Bill Drew Frank Grant Miles Rich Sky Star ' +
    'Dawn Eve Ivy Holly Amber Ruby Pearl Jade Hazel Heather Olive Violet Daisy Lily Poppy Iris Bea Page Price Young Long ' +
    'Short Green Brown White Black Grey King Bishop Park Wood Hill Field Day Week Head Read Best Good Little Small Cook ' +
    'Carter Baker Taylor Mason Hunter Parker Reason Light Case Chance Justice Major Dean Ray Rob Sue Pat Jack Jay'
  ).split(' '),
);

/**
 * What is wrong with words that those who see no child will read; null when nothing is. Beside figures from which small
 * numbers were left out, “two children” in a sentence would put them back, and a name would tell everything. `names` are
 * those of the children of the organisation.
 */
export function whatTheyTell(words: string, names: readonly string[]): string | null {
  if (counted.test(words) || outOf.test(words)) {
    return 'This tells how many children: say it without a number. Small numbers are not shown to those who govern';
  }
  const said = new Set(words.split(/[^\p{L}’'-]+/u).map((word) => word.replace(/[’']s?$/u, '')));
  const named = names.find((name) => name.length > 1 && said.has(name) && !everydayWords.has(name));
  return named === undefined ? null : `${named} is the name of a child: say it without the name`;
}
