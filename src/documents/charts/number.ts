/** Writes a number for people. */
export type FormatNumber = (value: number) => string;

const german = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 0, maximumFractionDigits: 2 });

/** German: a decimal comma, at most two digits after it. */
export const formatGerman: FormatNumber = (value) => german.format(value);
