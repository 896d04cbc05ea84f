import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPastedDay } from './read-pasted-day.ts';
import { textOfHtml } from './text-of-html.ts';

test('a description of an all-day event becomes its lines', () => {
  const html =
    '<p>8:05-8:20 Morning work</p>8:20 &nbsp;MM<br>8:40&ndash;9:00 <b>Math</b> &amp; more<style>p{}</style><ul><li>x</li></ul>';
  expect(textOfHtml(html).split('\n')).toEqual(['8:05-8:20 Morning work', '8:20 MM', '8:40–9:00 Math & more', 'x']);
});

test('a table of a document keeps its cells, their lines and what spans several', () => {
  const html = `<!DOCTYPE html><meta charset="utf-8"><table style="x">
    <tr><th></th><th>Mon</th><th>Tue</th></tr>
    <tr><td>8:05-8:20</td><td colspan="2"><p>Arrival</p></td></tr>
    <tr><td rowspan=2>8:20-9:00</td><td>Art<br>8:30-8:45 Snack</td><td>Math</td></tr>
    <tr><td></td><td>PE</td></tr></table>`;
  const text = textOfHtml(html);
  expect(text).toBe(
    '\tMon\tTue\n8:05-8:20\tArrival\tArrival\n8:20-9:00\t"Art\n8:30-8:45 Snack"\tMath\n8:20-9:00\t\tPE',
  );
  const routines = readPastedDay(text).flatMap(({ reading }) => (reading.is === 'routines' ? reading.routines : []));
  expect(routines.map(({ weekdays, title }) => `${weekdays} ${title}`)).toEqual([
    '1,2 Arrival',
    '1 Art',
    '1 Snack',
    '2 Math',
    '2 PE',
  ]);
});

test('whatever is copied, it never throws and leaves no markup that was whole', () => {
  const piece = fc.constantFrom(
    '<table>',
    '<tr>',
    '<td colspan="999">',
    '</td>',
    '</table>',
    '<',
    '>',
    '&#0;',
    '&#x110000;',
    '8:05',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '"',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 60 }), (pieces) => {
      expect(textOfHtml(pieces.join(''))).not.toMatch(/<\/?(?:table|tr|td|script)\b[^<]*>/);
    }),
    { numRuns: 2_000 },
  );
});
