import type { PlanQuestion } from '../../packs/model.ts';

/** Line drawings beside the words, for children who read few of them. They say nothing the words do not. */
const drawings = {
  star: 'M12 3l2.7 5.8 6.3.8-4.6 4.4 1.2 6.3L12 17.2 6.4 20.3l1.2-6.3L3 9.6l6.3-.8z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  people:
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM16 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 20c0-4 2-6 5-6s5 2 5 6M12 15c1-.7 2.300-1 4-1 3 0 5 2 5 6',
  house: 'M4 11l8-7 8 7M6 10v10h12V10M10 20v-6h4v6',
  cloud: 'M7 18h10a4 4 0 0 0 .6-8A6 6 0 0 0 6 9.500 4.300 4.300 0 0 0 7 18zM9 21l-1 1M13 21l-1 1M17 21l-1 1',
  hand: 'M7 13V6a1.500 1.500 0 0 1 3 0v5M10 11V4a1.500 1.500 0 0 1 3 0v7M13 11V5a1.500 1.500 0 0 1 3 0v7M16 12V8a1.500 1.500 0 0 1 3 0v7c0 4-3 6-6 6-4 0-5-2-8-7a1.600 1.600 0 0 1 2-2l2 2',
  talk: 'M4 5h16v11H10l-4 4v-4H4z',
  change: 'M4 9h13l-4-4M20 15H7l4 4',
  table: 'M3 10h18M6 10v10M18 10v10M8 6h8',
  pencil: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
  microphone: 'M12 3a3 3 0 0 0-3 3v6a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM6 11a6 6 0 0 0 12 0M12 17v4M9 21h6',
} as const;

const byId: Readonly<Record<string, keyof typeof drawings>> = {
  ...{ like: 'star', well: 'star', feel: 'sun', 'school-feels': 'sun', people: 'people', friends: 'people' },
  ...{ safe: 'house', worries: 'cloud', helps: 'hand', trusted: 'talk', hopes: 'sun', change: 'change' },
  ...{ 'at-the-meeting': 'table', 'who-should-come': 'people', 'who-helped': 'hand' },
};

/** The drawing for a question: by what it asks where we know it, else by how it is answered. */
export function Picture({ question }: { question: Pick<PlanQuestion, 'id' | 'kind'> }) {
  const name =
    question.kind === 'drawing' ? 'pencil' : question.kind === 'sound' ? 'microphone' : (byId[question.id] ?? 'talk');
  return (
    <svg class="kid__picture" viewBox="0 0 24 24" width="72" height="72" aria-hidden="true" focusable="false">
      <path
        d={drawings[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
