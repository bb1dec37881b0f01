import type { Day } from '../../src/calendar/day.ts';
import type { AssetManifest } from '../../src/ui/manifest.ts';
import type { PageContext } from '../../src/ui/page-context.ts';

/** Everyone in the gallery is invented. */
export const today: Day = '2026-11-24';

export type Gallery = { readonly assets: AssetManifest };

const places = [
  ['/my-work', 'My work'],
  ['/children', 'Children'],
  ['/peps', 'PEPs'],
  ['/whats-due', 'What’s due'],
  ['/school', 'School'],
  ['/find', 'Find'],
] as const;

export function teacherContext(assets: AssetManifest, current: string, more: Partial<PageContext> = {}): PageContext {
  return {
    assets,
    signedIn: true,
    organisationName: 'Exampleton Primary School',
    personName: 'Mr Sampleton',
    postName: 'Designated teacher',
    words: {
      the: 'the school',
      theSchool: 'the school',
      headteacher: 'headteacher',
      governor: 'governor',
      governors: 'governors',
      chair: 'chair of governors',
      clerk: 'clerk to the governors',
    },
    places: places.map(([href, label]) => ({ href, label, current: label === current })),
    someoneLooking: false,
    csrfToken: 'a-token-of-the-gallery',
    demo: true,
    printedBy: 'Mr Sampleton, Designated teacher',
    printedAt: new Date('2026-11-24T10:38:00Z'),
    here: '/my-work',
    idleMinutes: 30,
    ...more,
  };
}

export function governorContext(assets: AssetManifest): PageContext {
  const labels = ['Promises', 'Reports', 'Training', 'Policies'];
  return teacherContext(assets, '', {
    organisationName: 'Overmoor School',
    personName: 'Mrs Quorum-Sample',
    postName: 'Link governor',
    printedBy: 'Mrs Quorum-Sample, Link governor',
    places: labels.map((label) => ({ href: `/${label.toLowerCase()}`, label, current: label === 'Promises' })),
    someoneLooking: null,
  });
}

export function visitorContext(assets: AssetManifest): PageContext {
  return teacherContext(assets, '', {
    signedIn: false,
    organisationName: null,
    personName: null,
    postName: null,
    printedBy: null,
    places: [],
    someoneLooking: null,
  });
}
