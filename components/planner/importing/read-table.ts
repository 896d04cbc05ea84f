/** A file's lines: the first one names the columns. */
export type Table = { columns: string[]; rows: string[][] };

/** More are no caseload, and would hold the page. */
export const MOST_ROWS = 500;

/** A table of comma, semicolon or tab separated text; null when there is nothing but a first line. Loads the reader on demand. */
export async function readTable(text: string): Promise<Table | null> {
  const { default: Papa } = await import('papaparse');
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [columns, ...rows] = data.map((row) => row.map((cell) => cell.trim()));
  return columns && rows.length > 0 ? { columns, rows: rows.slice(0, MOST_ROWS) } : null;
}

/** The text of a file: UTF-8, or what older spreadsheets write. */
export async function textOfFile(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
