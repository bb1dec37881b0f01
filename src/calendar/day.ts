/** A calendar day in England, `YYYY-MM-DD`, without a time or a zone. Compare with `<`: the order of the text is the order of time. */
export type Day = `${number}-${number}-${number}`;
