const LONGEST_HTML = 1_000_000;
const MOST_SPANNED = 40;
const MOST_ROWS = 500;

/** Elements that begin a line of their own. */
const BLOCKS = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'section',
]);
/** Elements whose text nobody sees. */
const UNSEEN = new Set(['style', 'script', 'head', 'title', 'template', 'noscript']);

type Cell = { text: string; colSpan: number; rowSpan: number };
type Token = { is: 'text'; text: string } | { is: 'open' | 'close'; name: string; attributes: string };

/**
 * What a copied document or a description says, as plain lines; tables as rows of cells with tabs between them, a cell that
 * spans several standing in each. The markup is only read through: nothing of it is ever put into a page.
 */
export function textOfHtml(html: string): string {
  const reader = new Reader();
  for (const token of tokensOf(html.slice(0, LONGEST_HTML))) reader.read(token);
  return reader.lines
    .map((line) => line.replace(/[^\S\t\n]+/gu, ' ').replace(/^ | $/gu, ''))
    .filter((line) => line.trim() !== '')
    .join('\n');
}

/** Reads through the markup, in or out of a table. */
class Reader {
  readonly #lines = [''];
  #rows: Cell[][] = [];
  /** How many tables are open: those within a cell are words of it. */
  #depth = 0;
  #unseen: string | null = null;

  get lines(): string[] {
    return [...this.#lines, ...linesOfTable(this.#rows)];
  }

  read(token: Token): void {
    if (this.#unseen !== null) {
      if (token.is === 'close' && token.name === this.#unseen) this.#unseen = null;
    } else if (token.is === 'text') this.#say(token.text);
    else if (token.is === 'open') this.#open(token.name, token.attributes);
    else this.#close(token.name);
  }

  #open(name: string, attributes: string): void {
    if (UNSEEN.has(name)) this.#unseen = name;
    else if (name === 'table') this.#depth += 1;
    else if (name === 'tr' && this.#depth === 1) this.#rows.push([]);
    else if ((name === 'td' || name === 'th') && this.#depth === 1) {
      this.#rows.at(-1)?.push({ text: '', ...spansOf(attributes) });
    } else if (BLOCKS.has(name)) this.#endLine();
  }

  #close(name: string): void {
    if (name !== 'table') return BLOCKS.has(name) ? this.#endLine() : undefined;
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#depth > 0) return;
    this.#lines.push(...linesOfTable(this.#rows), '');
    this.#rows = [];
  }

  #say(text: string): void {
    const cell = this.#depth > 0 ? this.#rows.at(-1)?.at(-1) : undefined;
    if (cell) cell.text += text;
    else if (this.#depth === 0) this.#lines.push(`${this.#lines.pop() ?? ''}${text}`);
  }

  #endLine(): void {
    if (this.#depth > 0) this.#say('\n');
    else this.#lines.push('');
  }
}

/** Whether plain text would lose something: cells and the lines in them. */
export function holdsTable(html: string): boolean {
  return /<table[\s>]/i.test(html);
}

function* tokensOf(html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) return yield textToken(html.slice(at));
    if (open > at) yield textToken(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const tag = /^<(\/?)([a-z][a-z0-9]*)/iu.exec(html.slice(open, open + 40));
    const end = html.indexOf('>', open);
    if (!tag || end < 0) {
      if (!/^<[!?]/u.test(html.slice(open, open + 2)) || end < 0) {
        yield textToken('<');
        at = open + 1;
      } else at = end + 1;
      continue;
    }
    const attributes = html.slice(open + tag[0].length, end);
    yield { is: tag[1] === '/' ? 'close' : 'open', name: (tag[2] ?? '').toLowerCase(), attributes };
    at = end + 1;
  }
}

function textToken(text: string): Token {
  return { is: 'text', text: decode(text).replace(/\s+/gu, ' ') };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
};

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{1,10});/giu, (whole, entity: string) => {
    if (!entity.startsWith('#')) return ENTITIES[entity.toLowerCase()] ?? whole;
    const code = /^#x/iu.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}

function spansOf(attributes: string): Pick<Cell, 'colSpan' | 'rowSpan'> {
  const span = (name: string) => {
    const match = new RegExp(String.raw`\b${name}\s*=\s*["']?(\d{1,3})`, 'iu').exec(attributes);
    return Math.min(MOST_SPANNED, Math.max(1, Number(match?.[1] ?? 1)));
  };
  return { colSpan: span('colspan'), rowSpan: span('rowspan') };
}

function linesOfTable(rows: readonly Cell[][]): string[] {
  const grid: string[][] = rows.slice(0, MOST_ROWS).map(() => []);
  grid.forEach((cells, top) => {
    let left = 0;
    for (const { text, colSpan, rowSpan } of rows[top] ?? []) {
      while (cells[left] !== undefined) left += 1;
      for (let down = 0; down < rowSpan; down++)
        for (let across = 0; across < colSpan; across++) {
          const row = grid[top + down];
          if (row) row[left + across] = written(text);
        }
      left += colSpan;
    }
  });
  return grid.map((cells) => Array.from(cells, (cell) => cell ?? '').join('\t')).filter((line) => line.trim() !== '');
}

/** Lines inside of a cell stand in quotes, as a spreadsheet writes them. */
function written(cell: string): string {
  const text = cell
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  return text.includes('\n') ? `"${text.replaceAll('"', '""')}"` : text;
}
