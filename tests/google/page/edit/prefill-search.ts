import type { Draft } from '../../shared/draft.ts';

/** The address parameters that carry a draft to the edit page. */
export function prefillSearch({ title, start, end }: Draft): string {
  const compact = (text: string) => `${text.replaceAll(/[-:]/g, '')}${text.includes('T') ? '00' : ''}`;
  return `?${new URLSearchParams({ text: title, dates: `${compact(start)}/${compact(end)}` })}`;
}
