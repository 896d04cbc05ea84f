import { i18n } from '#i18n';
import { sayDate, sayList } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { sayTitle } from '../../shared/say-title.ts';
import { usePlanner } from '../planner.ts';
import { changeSettings } from '../settings/change-settings.ts';
import { type NamedTitle, untoldNames } from './named-titles.ts';

/** Told privately, and once: a name seems to stand in a title that everyone who sees the calendar can read (C8). */
export function NamedTitles({ named }: { named: readonly NamedTitle[] }) {
  const { vault, data } = usePlanner();
  const told = data.caseload.settings.toldNames ?? [];
  const untold = untoldNames(named, told);
  if (untold.length === 0) return null;
  return (
    <section class="sheet">
      <h2>{i18n.t('planner.titles.namesTitle')}</h2>
      <p class="small muted">{i18n.t('planner.titles.namesLead')}</p>
      <ul class="title-lines">
        {untold.map(({ id, title, rooms, date }) => (
          <li key={id} class="title-line" translate={false}>
            <q>{sayTitle(title)}</q>
            <span class="small muted">
              {sayList(rooms)}, {sayDate(date)}
            </span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="btn"
        onClick={() => changeSettings(vault, { toldNames: [...told, ...untold.map(({ id }) => id)] })}
      >
        <Icon name="check" />
        {i18n.t('planner.titles.namesSeen')}
      </button>
    </section>
  );
}
