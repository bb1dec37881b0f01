export const trainingUrl = '/school/training';
export const addTrainingUrl = '/school/training/add';
export const trainingCsvUrl = '/school/training.csv';
export const takeOutTrainingUrl = (row: string): string => `/school/training/${row}/take-out`;
export const recordUrl = (row: string): string => `/school/training/${row}`;
export const confirmTrainingUrl = (row: string): string => `/school/training/${row}/confirm`;
export const certificatesUrl = (row: string): string => `/school/training/${row}/certificates`;
export const certificateUrl = (row: string, file: string): string => `/school/training/${row}/certificates/${file}`;
export const takeCertificateAwayUrl = (row: string, file: string): string =>
  `/school/training/${row}/certificates/${file}/take-away`;
export const coursesUrl = '/school/training/courses';
export const addCourseUrl = '/school/training/courses/add';
export const courseUrl = (course: string): string => `/school/training/courses/${course}`;
export const offerCourseUrl = (course: string): string => `/school/training/courses/${course}/offer`;
export const coverageUrl = '/school/training/coverage';
export const sessionsUrl = '/school/training/sessions';
export const addSessionUrl = '/school/training/sessions/add';
export const sessionUrl = (session: string): string => `/school/training/sessions/${session}`;
export const tickUrl = (session: string): string => `/school/training/sessions/${session}/tick`;
export const notThereUrl = (session: string): string => `/school/training/sessions/${session}/not-there`;
export const closeSessionUrl = (session: string): string => `/school/training/sessions/${session}/close`;
/** What the code on the wall leads to. */
export const hereUrl = (session: string, code: string): string => `/training/here/${session}/${code}`;
export const bringInTrainingUrl = '/school/training/bring-in';
export const broughtInUrl = (list: string): string => `/school/training/bring-in/${list}`;
export const postUrl = (post: string): string => `/school/register/${post}`;
export const addEvidenceUrl = (post: string, holding: string, requirement: string): string =>
  `/school/register/${post}/${holding}/${requirement}`;
export const takeBackEvidenceUrl = (post: string, holding: string): string =>
  `/school/register/${post}/${holding}/take-back`;
export const evidenceFileUrl = (post: string, file: string): string => `/school/register/${post}/papers/${file}`;
