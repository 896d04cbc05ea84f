import { i18n } from '#i18n';

/** Words of the interface's language that are nobody's name. */
export function codeNameList(): string[] {
  return i18n.t('planner.codeNames').split(' ');
}
