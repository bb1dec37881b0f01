export const caseloadsUrl = '/school/caseloads';
export const caseloadUrl = (role: string, worker: string): string =>
  `${caseloadsUrl}?${new URLSearchParams({ role, worker })}`;
export const roleUrl = (role: string): string => `${caseloadsUrl}?${new URLSearchParams({ role })}`;
