/** Less than half a page is not cut: rows, columns and letters of such a table at most. */
const most = { rows: 11, columns: 6, letters: 1200 };

/** Whether a table stays together on one page. */
export const staysWhole = (rows: readonly (readonly string[])[]): boolean =>
  rows.length <= most.rows &&
  (rows[0]?.length ?? 0) <= most.columns &&
  rows.flat().reduce((sum, text) => sum + text.length, 0) < most.letters;
