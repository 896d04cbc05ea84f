/** One row of what was pasted: a line, or the cells of a table's row. */
export type Row = {
  /** Counted from 1 over all lines, as an editor does. */
  line: number;
  text: string;
  /** null: a plain line. */
  cells: string[] | null;
};

const MOST_LINES = 500;
const MOST_CELLS = 24;
const ORNAMENT = /^[\s|:+=_-]+$/u;
const LINE_ENDS = /\r\n|[\n\r\u2028\u2029]/;

/** Lines and table rows that are not empty. Cells are divided by tabs or bars, and quoted where they hold lines of their own. */
export function rowsOfText(text: string): Row[] {
  const lines = text.split(LINE_ENDS, MOST_LINES);
  const rows: Row[] = [];
  for (let at = 0; at < lines.length; ) {
    const until = endOfQuoted(lines, at);
    const raw = lines.slice(at, until).join('\n');
    if (raw.trim() !== '') rows.push({ line: at + 1, text: raw.trim(), cells: cellsOf(raw) });
    at = until;
  }
  return rows;
}

/** Whether a row only draws a line between others. */
export function isOrnament({ text }: Row): boolean {
  return ORNAMENT.test(text) && /[|+=_-]{3}/u.test(text);
}

function cellsOf(raw: string): string[] | null {
  const cells = raw.includes('\t') ? tabbed(raw) : raw.includes('|') ? barred(raw) : null;
  return cells && cells.filter((cell) => cell !== '').length > 1 ? cells.slice(0, MOST_CELLS) : null;
}

function barred(raw: string): string[] {
  const inner = raw.trim().replace(/^\||\|$/g, '');
  return inner.split('|').map((cell) => cell.trim());
}

function tabbed(raw: string): string[] {
  return raw.split('\t').map((cell) => {
    const text = cell.trim();
    const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
    return isQuoted ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
  });
}

const MOST_LINES_IN_CELL = 12;

/** A spreadsheet writes a cell of several lines in quotes: the row goes on until the quotes are closed. */
function endOfQuoted(lines: readonly string[], at: number): number {
  if (!/(?:^|\t)"/u.test(lines[at] ?? '')) return at + 1;
  let quotes = 0;
  for (let end = at; end < Math.min(lines.length, at + MOST_LINES_IN_CELL); end++) {
    quotes += lines[end]?.split('"').length ?? 1;
    quotes -= 1;
    const isClosed = quotes % 2 === 0;
    if (isClosed) return lines.slice(at, end + 1).some((line) => line.includes('\t')) ? end + 1 : at + 1;
  }
  return at + 1;
}
