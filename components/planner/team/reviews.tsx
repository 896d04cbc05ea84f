import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { serviceCalendarOf } from '../../../utils/caseload/minutes-of.ts';
import { addDays, type LocalDate, weekdayOf } from '../../../utils/domain/local-date.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { changeReasons } from '../../../utils/domain/review.ts';
import { defaultDistrictRules } from '../../../utils/minutes/default-rules.ts';
import { isSchoolDay } from '../../../utils/minutes/service-calendar.ts';
import { decideSeries, keepSeries } from '../../../utils/team/decide.ts';
import { isDue, runningSeries, type Series } from '../../../utils/team/series.ts';
import { scheduleWindows } from '../../../utils/visits/schedule-windows.ts';
import { StudentChip } from '../../shared/face.tsx';
import { sayDate, sayTimeSpan, sayWeekday } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import { showToast } from '../../shared/toast.tsx';
import { wordKey } from '../../shared/word-key.ts';
import { usePlanner } from '../planner.ts';
import { useRecords } from '../use-records.ts';

/** Standing visits whose time to be looked at has come; each is kept with one tap, all with one, or changed with two. */
export function Reviews() {
  const { data, now } = usePlanner();
  const reviews = useRecords('reviews');
  const keep = useKeep();
  if (reviews === null) return null;
  const today = localNow(now()).date;
  const running = runningSeries(data.recentVisits, reviews);
  const due = running.filter((series) => isDue(series, today));

  async function keepAll() {
    for (const series of due) await keep(series);
    showToast(i18n.t('team.keptAll', due.length));
  }

  return (
    <section class="sheet" aria-labelledby="reviews">
      <h2 id="reviews">{i18n.t('team.reviews')}</h2>
      <p class="small muted">{i18n.t('team.reviewsLead')}</p>
      {due.length > 1 && (
        <button type="button" class="btn" onClick={keepAll}>
          <Icon name="check" />
          {i18n.t('team.keepAll')}
        </button>
      )}
      {running.length === 0 && <p class="small muted">{i18n.t('team.noSeries')}</p>}
      <ul class="rows">
        {running.map((series) => (
          <SeriesRow key={series.id} series={series} isDue={due.includes(series)} />
        ))}
      </ul>
    </section>
  );
}

function SeriesRow({ series, isDue: due }: { series: Series; isDue: boolean }) {
  const { vault, data, now } = usePlanner();
  const keep = useKeep();
  const [first] = series.visits;
  const room = data.caseload.classrooms.find(({ id }) => id === first.classroomId);

  async function keepOne() {
    const url = await keep(series);
    if (url) await browser.tabs.create({ url });
  }

  return (
    <li class="visit-row">
      <span class="when">
        <time dateTime={series.reviewOn}>{i18n.t('team.reviewOn', { date: sayDate(series.reviewOn) })}</time>
        {due && <span class="chip">{i18n.t('team.reviewDue')}</span>}
      </span>
      <span class="what" translate={false}>
        <strong>{routineLabel(first.routine)}</strong>
        <span class="small muted">
          {[room?.name ?? i18n.t('panel.classGone'), sayWeekday(weekdayOf(first.date)), sayTimeSpan(first)].join(' · ')}
        </span>
        <span class="row faces">
          {data.caseload.students
            .filter(({ id }) => first.studentIds.includes(id))
            .map(({ id, codeName, color }) => (
              <StudentChip key={id} codeName={codeName} color={color} />
            ))}
        </span>
      </span>
      <span class="asks">
        <button type="button" class="btn" onClick={keepOne}>
          {i18n.t('team.keep')}
        </button>
        {(['paused', 'moved', 'ended'] as const).map((did) => (
          <WhyMenu
            key={did}
            id={`${did}-${series.id}`}
            label={i18n.t(`team.change.${did}`)}
            choose={async (because) => {
              const { undo } = await decideSeries(
                vault,
                series,
                { did, because },
                {
                  today: localNow(now()).date,
                  instant: () => now().toInstant(),
                },
              );
              showToast(i18n.t(`team.changed.${did}`), undo);
            }}
          />
        ))}
      </span>
    </li>
  );
}

type WhyProps = { id: string; label: string; choose: (because: (typeof changeReasons)[number]) => Promise<void> };

/** The second tap says why. */
function WhyMenu({ id, label, choose }: WhyProps) {
  return (
    <>
      <button type="button" class="btn quiet" popovertarget={id} style={{ 'anchor-name': `--${id}` }}>
        {label}
      </button>
      <div id={id} popover="auto" class="menu" style={{ 'position-anchor': `--${id}` }}>
        <p class="small muted">{i18n.t('team.why')}</p>
        <ul>
          {changeReasons.map((reason) => (
            <li key={reason}>
              <button
                type="button"
                class="btn quiet"
                popovertarget={id}
                popovertargetaction="hide"
                onClick={() => choose(reason)}
              >
                {i18n.t(`team.reason.${wordKey(reason)}`)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** Keeps a series: asks for its next weeks, and gives the address of Google's filled-in page. */
function useKeep(): (series: Series) => Promise<string | null> {
  const { vault, data, now } = usePlanner();
  const { caseload, notes } = data;
  const rules = caseload.settings.districtRules ?? defaultDistrictRules;
  return async (series) => {
    const [first] = series.visits;
    const today = localNow(now()).date;
    const calendar = serviceCalendarOf(first, caseload);
    const from = nextAfter(series, today);
    const all = Array.from({ length: rules.reviewAfterWeeks }, (_, week) => addDays(from, 7 * week));
    const until = all.at(-1) ?? from;
    const windowOf = (studentId: (typeof first.studentIds)[number]) => ({
      studentId,
      classroomId: first.classroomId,
      routine: first.routine,
      date: from,
      start: first.startMinute,
      end: first.endMinute,
    });
    const [student, ...others] = first.studentIds.map(windowOf);
    if (!student) return null;
    const scheduled = await scheduleWindows(
      vault,
      {
        windows: [student, ...others],
        type: first.type === 'pull-out' ? 'pull-out' : 'push-in',
        everyWeek: { dates: all.filter((date) => isSchoolDay(date, calendar)), until },
        eventTitle: caseload.settings.eventTitle ?? i18n.t('teacherText.eventTitle'),
        caseload,
        notes,
        page: null,
      },
      () => now().toInstant(),
    );
    if (scheduled.is === 'leak') {
      showToast(i18n.t('shared.titleTells', { words: scheduled.words.join(', ') }));
      return null;
    }
    await keepSeries(vault, series, until, today);
    return scheduled.url;
  };
}

/** The first of its weekdays after the last visit that there is, today at the earliest. */
function nextAfter({ visits }: Series, today: LocalDate): LocalDate {
  let date = addDays(visits.at(-1)?.date ?? today, 7);
  while (date < today) date = addDays(date, 7);
  return date;
}
