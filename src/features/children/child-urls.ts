/** Addresses about children. Other features link here without knowing the pages. */

export const childrenUrl = '/children';
export const addChildUrl = '/children/add';

export const childUrl = (childId: string): string => `/children/${childId}`;

const under = (path: string) => (childId: string) => `${childUrl(childId)}/${path}`;

export const childUrls = {
  why: under('why'),
  legal: under('why/legal'),
  protection: under('why/protection'),
  order: under('why/order'),
  timeline: under('timeline'),
  looks: under('looks'),
  breakGlass: under('break-glass'),
  relatives: under('relatives'),
  adoption: under('adoption'),
  record: under('record'),
  details: under('details'),
  characteristics: under('characteristics'),
  send: under('send'),
  premium: under('premium'),
  joinSchool: under('school/join'),
  stay: (childId: string, stayId: string, what: 'class' | 'leave' | 'dates' | 'joined'): string =>
    `${childUrl(childId)}/school/${stayId}/${what}`,
  keyAdult: under('key-adult'),
  keyAdultView: under('key-adult/view'),
  write: under('write'),
  recordStatus: (childId: string, group: string): string => `${childUrl(childId)}/why/record/${group.toLowerCase()}`,
  status: (childId: string, statusId: string): string => `${childUrl(childId)}/why/${statusId}`,
} as const;
