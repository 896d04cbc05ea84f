/** Colors for students; white text keeps 4.5:1 on each. A letter always stands on the color, so none carries meaning alone. */
export const studentColors = [
  '#b04a12',
  '#5b5fc7',
  '#2a7548',
  '#a13a6d',
  '#33679f',
  '#7a5b18',
  '#5d6b2f',
  '#8a3ea8',
  '#0f7377',
  '#9c3d3d',
  '#4c5a67',
  '#6b4a3a',
] as const;

/** The color that fewest of the taken ones use, so that neighbors differ. */
export function nextStudentColor(taken: readonly string[]): string {
  const uses = (color: string) => taken.filter((one) => one === color).length;
  return studentColors.reduce((best, color) => (uses(color) < uses(best) ? color : best));
}
