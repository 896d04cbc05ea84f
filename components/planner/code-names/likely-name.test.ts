import { describe, expect, it } from 'vitest';
import { likelyNames, withCodeName } from './likely-name.ts';

describe('likelyNames', () => {
  it.each<[string, string[]]>([
    ['Jayden will hang up his coat.', ['Jayden']],
    ["During recess, Mia's peers invite her.", ['Mia']],
    ['Zephyrine will zip a coat.', ['Zephyrine']],
    ['Kwabena needs two prompts.', ['Kwabena']],
    ['María podrá vestirse sola. Luego María juega.', ['María']],
    ['The student will write with a pencil grip.', []],
    ['Given a visual, student will follow two steps.', []],
    ['Will hang up a coat in May. Mark the page. Hope for spring.', []],
    ['Thimble will unpack.', []],
    ['Fox will unpack.', []],
    ['', []],
  ])('%j: %j', (text, names) => {
    expect(likelyNames(text, ['Thimble', 'Fox'])).toEqual(names);
  });
});

describe('withCodeName', () => {
  it('puts the code name in the place of each name, and keeps what is around it', () => {
    expect(withCodeName("Mia zips; Mia's coat, Miami.", ['Mia'], 'Fox')).toBe("Fox zips; Fox's coat, Miami.");
  });

  it('takes a name with signs of a pattern as it is written', () => {
    expect(withCodeName('A.J. will', ['A.J.'], '$1')).toBe('$1 will');
  });
});
