export const schoolUrl = '/school';
export const aboutUrl = '/school/about';
export const yearUrl = '/school/year';
export const yearFormUrl = (academicYear: number | ':year'): string => `/school/year/${academicYear}`;
export const yearFileUrl = (academicYear: number | ':year'): string => `/school/year/${academicYear}/file`;
export const settingsUrl = '/school/settings';
export const settingUrl = (clock: string): string => `/school/settings/${clock}`;
export const dropSettingUrl = (clock: string): string => `/school/settings/${clock}/end`;
