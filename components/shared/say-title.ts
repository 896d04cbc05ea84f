import { i18n } from '#i18n';
import { withoutNames } from '../../utils/school/likely-names.ts';

/** A calendar's title wherever we repeat it: likely names are masked (C8), hidden titles are called so (C5). */
export function sayTitle(title: string | null): string {
  return title === null ? i18n.t('shared.titleHidden') : withoutNames(title);
}
