import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TitleAnswer } from '../../../utils/domain/preferences.ts';
import { Icon } from '../../shared/icons.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { hrefOf } from '../route.ts';
import { type AskedTitle, isOpenTitle, openSisters } from './asked-titles.ts';
import { HiddenCalendars } from './hidden-calendars.tsx';
import { NamedTitles } from './named-titles-told.tsx';
import { TitleLine } from './title-line.tsx';
import { useTitles } from './use-titles.ts';

/** Few enough to be answered between two rooms. */
const SHORT_LIST = 12;

/** "Titles we could not read": asked once in one short list over all calendars, remembered, and open to correction (C6). */
export function TitlesPage() {
  const { data } = usePlanner();
  const titles = useTitles();
  return (
    <>
      <PageHead
        title={i18n.t('planner.titles.title')}
        lead={i18n.t('planner.titles.lead')}
        back={{ href: hrefOf({ page: 'week' }), label: i18n.t('planner.nav.week') }}
      />
      {titles === null && <p class="muted">{i18n.t('planner.week.reading')}</p>}
      {titles && <AskedTitles asked={titles.asked} />}
      {titles && <NamedTitles named={titles.named} />}
      <HiddenCalendars rooms={data.caseload.classrooms} />
    </>
  );
}

function AskedTitles({ asked }: { asked: readonly AskedTitle[] }) {
  const [showAll, setShowAll] = useState(false);
  // What is answered here stays in its place, so that it can be looked over and the keyboard keeps its focus.
  const listed = useRef(new Set<string>());
  const open = asked.filter((one) => isOpenTitle(one) || listed.current.has(one.id));
  const shown = showAll ? open : open.slice(0, SHORT_LIST);
  for (const { id } of shown) listed.current.add(id);
  const before = asked.filter((one) => !open.includes(one));

  return (
    <>
      {open.length === 0 ? (
        <p class="notice calm">
          <Icon name="check" />
          <span>{i18n.t('planner.titles.none')}</span>
        </p>
      ) : (
        <section class="sheet">
          <Lines titles={shown} asked={asked} />
          {shown.length < open.length && (
            <button type="button" class="btn quiet" onClick={() => setShowAll(true)}>
              {i18n.t('planner.week.showAll', open.length - shown.length)}
            </button>
          )}
        </section>
      )}
      {before.length > 0 && (
        <details class="sheet">
          <summary>{i18n.t('planner.titles.answered', before.length)}</summary>
          <Lines titles={before} asked={asked} />
        </details>
      )}
    </>
  );
}

function Lines({ titles, asked }: { titles: readonly AskedTitle[]; asked: readonly AskedTitle[] }) {
  const { vault } = usePlanner();

  function answer(about: readonly AskedTitle[], routine: TitleAnswer['routine'] | null) {
    return vault.apply(
      about.map(({ id, calendarId, family }) =>
        routine === null
          ? { store: 'titleAnswers', remove: id }
          : { store: 'titleAnswers', write: { id, calendarId, family, routine } },
      ),
    );
  }

  return (
    <ul class="title-lines">
      {titles.map((one) => {
        const sisters = openSisters(asked, one);
        return (
          <TitleLine
            key={one.id}
            asked={one}
            sisters={sisters.length}
            onAnswer={(routine) => void answer([one], routine)}
            onSameForAll={() => void answer(sisters, one.answer)}
          />
        );
      })}
    </ul>
  );
}
