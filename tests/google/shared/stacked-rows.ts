/** Which row each all-day or month chip takes, so that no two share a cell. */
export interface CellSpan {
  firstCell: number;
  /** Exclusive. */
  endCell: number;
}

/** One row number per span, in the order given; earlier spans win the upper rows. */
export function stackRows(spans: readonly CellSpan[]): number[] {
  const taken: CellSpan[][] = [];
  return spans.map((span) => {
    const free = taken.findIndex((row) => row.every((other) => !sharesCell(span, other)));
    const rowNumber = free === -1 ? taken.push([]) - 1 : free;
    taken[rowNumber]!.push(span);
    return rowNumber;
  });
}

function sharesCell(a: CellSpan, b: CellSpan): boolean {
  return a.firstCell < b.endCell && b.firstCell < a.endCell;
}
