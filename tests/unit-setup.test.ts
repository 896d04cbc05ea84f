import { expect, test } from 'vitest';
import { i18n } from '#i18n';

test('unit tests read the English words', () => {
  expect(i18n.t('locale')).toBe('en-US');
});
