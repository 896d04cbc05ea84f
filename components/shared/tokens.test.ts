import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { studentColors } from './student-colors.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function token(name: string): { light: string; dark: string } {
  const match = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  if (!match) throw new Error(`no token ${name}`);
  return { light: match[1] ?? '', dark: match[2] ?? '' };
}

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

const text: [ink: string, paper: string][] = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'warm', 'stop'].flatMap((ink): [string, string][] => [
    [ink, 'paper'],
    [ink, 'paper-2'],
  ]),
  ['accent-ink', 'accent'],
  ['ink', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['ink-2', 'accent-soft'],
  ['warm', 'warm-soft'],
  ['ink', 'warm-soft'],
  ['stop', 'stop-soft'],
];

const shapes: [shape: string, paper: string][] = [
  ['edge', 'paper'],
  ['edge', 'paper-2'],
  ['focus', 'paper'],
  ['focus', 'paper-2'],
  ['accent', 'line'],
];

describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
  it.each(text)('text %s on %s keeps 4.5:1', (ink, paper) => {
    expect(contrast(token(ink)[theme], token(paper)[theme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('shape %s on %s keeps 3:1', (shape, paper) => {
    expect(contrast(token(shape)[theme], token(paper)[theme])).toBeGreaterThanOrEqual(3);
  });
});

it.each(studentColors)('a white letter on student color %s keeps 4.5:1', (color) => {
  expect(contrast('#ffffff', color)).toBeGreaterThanOrEqual(4.5);
});
