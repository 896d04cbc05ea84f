import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NamedRoutine, readReply } from './teacher-reply.ts';

const routines: NamedRoutine[] = [
  { kind: 'arrival', names: ['Arrival'] },
  { kind: 'writing', names: ['Writing', 'WW', "Writers' Workshop"] },
  { kind: 'learning_centers', names: ['Learning centers', 'Centers'] },
  { kind: 'math_lesson', names: ['Math'] },
  { kind: 'snack', names: ['Snack'] },
  { kind: 'recess', names: ['Recess', 'Recreo'] },
];

const read = (text: string) => readReply(text, routines).map(({ routine, preference }) => `${routine}: ${preference}`);

describe("S22: a teacher's short reply", () => {
  test.each<[string, string[]]>([
    ['Writing is fine!', ['writing: welcome']],
    ['WW works, please not during math.', ['writing: welcome', 'math_lesson: please-not']],
    ['Arrival, snack and recess are fine', ['arrival: welcome', 'snack: welcome', 'recess: welcome']],
    ['You are welcome at arrival, snack and recess', ['arrival: welcome', 'snack: welcome', 'recess: welcome']],
    ['Centers: ask me first. Math is not a good time.', ['learning_centers: ask-first', 'math_lesson: please-not']],
    ['Any time but math', []],
    ['Writing is fine but not during math', ['writing: welcome', 'math_lesson: please-not']],
    ['We have math at 10', []],
    ['Not during math\nwriting depends on the day', ['math_lesson: please-not', 'writing: ask-first']],
    ['Recreo, mejor no. Writing cuando quiera', ['recess: please-not', 'writing: welcome']],
    ['Thanks for writing! Come any time.', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('names only routines of the room, each once, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const found = readReply(text, routines);
        expect(found.every(({ routine }) => routines.some(({ kind }) => kind === routine))).toBe(true);
        expect(new Set(found.map(({ routine }) => routine)).size).toBe(found.length);
      }),
    );
  });
});
