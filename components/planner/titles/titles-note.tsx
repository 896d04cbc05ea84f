import { i18n } from '#i18n';
import type { ClassroomId } from '../../../utils/domain/ids.ts';
import { Icon } from '../../shared/icons.tsx';
import { usePlanner } from '../planner.ts';
import { hrefOf } from '../route.ts';
import { isOpenTitle } from './asked-titles.ts';
import { untoldNames } from './named-titles.ts';
import { useTitles } from './use-titles.ts';

/** One quiet line: how many titles wait for an answer, in all or in one class (C6), and whether a name stands in one (C8). */
export function TitlesNote({ room }: { room?: ClassroomId }) {
  const { caseload } = usePlanner().data;
  const titles = useTitles();
  if (!titles) return null;
  const open = titles.asked.filter(isOpenTitle).filter(({ rooms }) => !room || rooms.some(({ id }) => id === room));
  const untold = room ? [] : untoldNames(titles.named, caseload.settings.toldNames);
  if (open.length === 0 && untold.length === 0) return null;
  return (
    <p class="titles-note small">
      <Icon name="info" />
      {open.length > 0 && <a href={hrefOf({ page: 'titles' })}>{i18n.t('planner.titles.open', open.length)}</a>}
      {untold.length > 0 && <a href={hrefOf({ page: 'titles' })}>{i18n.t('planner.titles.named', untold.length)}</a>}
    </p>
  );
}
