/** Calls `visit` with each wording of a block of data: one a line, or divided by semicolons. */
export function eachWording(block: string | undefined, visit: (wording: string) => void): void {
  if (block === undefined) return;
  const next = (mark: string, from: number) => {
    const at = block.indexOf(mark, from);
    return at < 0 ? block.length : at;
  };
  let semicolon = -1;
  let newLine = -1;
  for (let from = 0; from < block.length; ) {
    if (semicolon < from) semicolon = next(';', from);
    if (newLine < from) newLine = next('\n', from);
    const to = Math.min(semicolon, newLine);
    const wording = block.slice(from, to).trim();
    if (wording !== '') visit(wording);
    from = to + 1;
  }
}

/** The wordings of a block of data. */
export function listed(block: string | undefined): string[] {
  const wordings: string[] = [];
  eachWording(block, (wording) => wordings.push(wording));
  return wordings;
}
