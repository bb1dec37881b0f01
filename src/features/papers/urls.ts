/** What a plan looks like as data, for whoever writes a program that reads one. */
export const planSchemaUrl = '/schemas/plan-export-1.json';
