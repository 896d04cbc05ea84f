/** The wordings of a block of data: one a line, or divided by semicolons. */
export function listed(block: string | undefined): string[] {
  const wordings: string[] = [];
  for (const part of (block ?? '').split(/[;\n]/)) {
    const wording = part.trim();
    if (wording !== '') wordings.push(wording);
  }
  return wordings;
}
