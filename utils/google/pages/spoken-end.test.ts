import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenEnd } from './spoken-end.ts';

const at = (clock: string) => clock.split(':').reduce((hours, minutes) => hours * 60 + Number(minutes), 0);
const drawn = (start: string, end: string) => ({ startMinute: at(start), endMinute: at(end) });

describe('spokenEnd', () => {
  test.each([
    ['1pm to 1:25pm, Read aloud, T Rivera, No location, November 16, 2026', '13:00', '13:30', '13:25'],
    ['8:10am to 8:30am, Morning Mtg, Room 12, November 16, 2026', '8:10', '8:40', '8:30'],
    ['9am to 10am, Math, November 16, 2026', '9:00', '10:00', '10:00'],
    ['11:50am to 12pm, Line up, November 16, 2026', '11:50', '12:20', '12:00'],
    ['11:45pm to 12am, Late, November 16, 2026', '23:45', '24:00', '24:00'],
    ['12am to 12:10am, Early, November 16, 2026', '0:00', '0:30', '0:10'],
    ['De 13:00 a 13:25, Lectura, Sin ubicación, 16 de noviembre de 2026', '13:00', '13:30', '13:25'],
    ['De 9am a 9:20am, Lectura, 16 de noviembre de 2026', '9:00', '9:30', '9:20'],
    ['13.00–13.25, Luku, 16. marraskuuta 2026', '13:00', '13:30', '13:25'],
    ['13 h 00 à 13 h 25, Lecture, 16 novembre 2026', '13:00', '13:30', '13:25'],
    ['午後1時～午後1時25分、読み聞かせ、2026年11月16日', '13:00', '13:30', '13:25'],
    ['오후 1시 5분~오후 1시 25분, 책 읽기, 2026년 11월 16일', '13:05', '13:35', '13:25'],
    ['下午1:05 - 下午1:25,阅读,2026年11月16日', '13:05', '13:35', '13:25'],
    ['١:٠٠ م إلى ١:٢٥ م، قراءة، ١٦ نوفمبر ٢٠٢٦', '13:00', '13:30', '13:25'],
  ])('%s', (sentence, start, end, truth) => {
    expect(spokenEnd(sentence, drawn(start, end))).toBe(at(truth));
  });

  test.each([
    ['nothing to read', '', '9:00', '9:30'],
    ['no digits', 'Morning meeting', '9:00', '9:30'],
    ['another start', '10am to 10:20am, Math', '9:00', '9:30'],
    ['an end after the drawn one', '9am to 9:40am, Math', '9:00', '9:30'],
    ['an end before the start', '9am to 8:50am, Math', '9:00', '9:30'],
    ['a start without an end', '9am, Math, November 16, 2026', '9:00', '9:30'],
    ['two that differ', '9am to 9:20am, Math 9:00 to 9:10', '9:00', '9:30'],
  ])('does not accept %s', (_what, sentence, start, end) => {
    expect(spokenEnd(sentence, drawn(start, end))).toBeNull();
  });

  const say12 = (minute: number) => {
    const hour = Math.floor(minute / 60) % 24;
    const minutes = minute % 60 ? `:${String(minute % 60).padStart(2, '0')}` : '';
    return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
  };
  const say24 = (mark: string) => (minute: number) =>
    `${String(Math.floor(minute / 60) % 24)}${mark}${String(minute % 60).padStart(2, '0')}`;
  const clock = fc.constantFrom(say12, say24(':'), say24('.'), say24(' h '), say24('時'));
  const short = fc.tuple(fc.integer({ min: 0, max: 1409 }), fc.integer({ min: 1, max: 30 }));

  test('finds every end of a short event, in 12 and 24 hours', () => {
    fc.assert(
      fc.property(
        short,
        clock,
        fc.constantFrom(' to ', ' – ', ' a ', '-', ' ～ '),
        ([start, minutes], say, between) => {
          const sentence = `${say(start)}${between}${say(start + minutes)}, Story, Room, November 16, 2026`;
          expect(spokenEnd(sentence, { startMinute: start, endMinute: start + 30 })).toBe(start + minutes);
        },
      ),
    );
  });

  test('never gives an end outside of the drawn box, whatever stands there', () => {
    const noise = fc.array(
      fc.oneof(fc.nat(2100).map(String), fc.constantFrom(':', ' ', 'am', '時', ' – ', ', ', '.')),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(noise, short, (parts, [start, minutes]) => {
        const end = spokenEnd(parts.join(''), { startMinute: start, endMinute: start + minutes });
        expect(end === null || (end > start && end <= start + minutes)).toBe(true);
      }),
    );
  });
});
