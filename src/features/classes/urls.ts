export const classesUrl = '/school/classes';
export const timetableUrl = '/school/classes/timetable';
export const newYearUrl = '/school/classes/new-year';
export const oneClassUrl = '/school/classes/one';
export const classUrl = (name: string, academicYear: number): string =>
  `${oneClassUrl}?${new URLSearchParams({ name, year: String(academicYear) })}`;
export const endStaffUrl = (id: string): string => `/school/classes/staff/${id}/end`;
export const takeOutStaffUrl = (id: string): string => `/school/classes/staff/${id}/take-out`;
