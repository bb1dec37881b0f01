export const trainingUrl = '/school/training';
export const addTrainingUrl = '/school/training/add';
export const trainingCsvUrl = '/school/training.csv';
export const takeOutTrainingUrl = (row: string): string => `/school/training/${row}/take-out`;
