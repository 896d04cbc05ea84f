import { describe, expect, it } from 'vitest';
import { readPlace, viewPath } from './view-url.ts';

const read = (address: string) => readPlace(new URL(address, 'https://calendar.google.com'));

describe('readPlace', () => {
  it.each([
    ['/calendar/u/0/r', { page: 'view', view: null, date: null }],
    ['/calendar/r/week', { page: 'view', view: 'week', date: null }],
    ['/calendar/u/1/r/customday/2026/11/6', { page: 'view', view: 'customday', date: '2026-11-06' }],
    ['/calendar/u/0/r/eventedit?text=A', { page: 'edit', chipId: null, search: '?text=A' }],
    ['/calendar/u/0/r/eventedit/abc', { page: 'edit', chipId: 'abc', search: '' }],
  ])('understands %s', (address, place) => {
    expect(read(address)).toEqual(place);
  });

  it('leaves other pages alone', () => {
    expect(read('/calendar/u/0/r/settings/export')).toBeNull();
    expect(read('/calendar/u/0/companion')).toBeNull();
  });

  it('reads what viewPath writes', () => {
    expect(viewPath(0, 'week', '2026-11-06')).toBe('/calendar/u/0/r/week/2026/11/6');
    expect(read(viewPath(0, 'week', '2026-11-06'))).toEqual({ page: 'view', view: 'week', date: '2026-11-06' });
  });
});
