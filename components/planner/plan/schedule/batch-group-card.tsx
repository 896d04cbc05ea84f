import { i18n } from '#i18n';
import { localNow } from '../../../../utils/domain/local-now.ts';
import { mayIJoinSeveral } from '../../../../utils/outgoing/teacher-text.ts';
import { StudentChip } from '../../../shared/face.tsx';
import { sayDate, sayLongDate, sayTimeSpan } from '../../../shared/format.ts';
import { Icon } from '../../../shared/icons.tsx';
import { insideSentence, routineLabel } from '../../../shared/say-reason.ts';
import { TextToCopy } from '../../../shared/text-to-copy.tsx';
import { usePlanner } from '../../planner.ts';
import { RolesOpen } from '../../rooms/roles-open.tsx';
import { useOutgoingText } from '../../use-outgoing-text.ts';
import { agreementOf } from '../agreement-of.ts';
import type { BatchGroup, BatchItem } from './batch.ts';
import type { BatchState } from './batch-progress.ts';
import { settleAll } from './settle-all.ts';

type Props = {
  group: BatchGroup;
  isTicked: (id: string) => boolean;
  onTick: (ids: readonly string[], on: boolean) => void;
  state: BatchState;
  onRetry: (id: string) => void;
};

/** The new visits to one class, and one message to its teacher about all that is not agreed yet. */
export function BatchGroupCard({ group, isTicked, onTick, state, onRetry }: Props) {
  const { data } = usePlanner();
  const { classroom, items } = group;
  const school = data.caseload.schools.find(({ id }) => id === classroom.schoolId)?.name;
  const open = items.filter(({ visit, agreement }) => agreement !== 'please-not' && !state.done.includes(visit.id));
  const all = open.length > 0 && open.every(({ visit }) => isTicked(visit.id));
  const title = [classroom.teacherName, classroom.name].filter(Boolean).join(' · ');
  return (
    <section class="batch-group" aria-labelledby={`batch-${classroom.id}`}>
      <div class="row">
        <h2 id={`batch-${classroom.id}`} translate={false}>
          {title}
        </h2>
        <span class="small muted" translate={false}>
          {school}
        </span>
        {open.length > 1 && (
          <button
            type="button"
            class="btn quiet end"
            aria-label={`${i18n.t(all ? 'plan.schedule.tickNone' : 'plan.schedule.tickAll')}: ${title}`}
            onClick={() =>
              onTick(
                open.map(({ visit }) => visit.id),
                !all,
              )
            }
          >
            {i18n.t(all ? 'plan.schedule.tickNone' : 'plan.schedule.tickAll')}
          </button>
        )}
      </div>
      <ul class="batch-items">
        {items.map((item) => (
          <BatchLine
            key={item.visit.id}
            item={item}
            on={isTicked(item.visit.id)}
            onTick={(on) => onTick([item.visit.id], on)}
            state={state}
            onRetry={onRetry}
          />
        ))}
      </ul>
      <RolesOpen room={classroom} routines={[...new Set(items.map(({ visit }) => visit.routine))]} />
      <AskTeacher group={group} />
    </section>
  );
}

type LineProps = {
  item: BatchItem;
  on: boolean;
  onTick: (on: boolean) => void;
  state: BatchState;
  onRetry: (id: string) => void;
};

function BatchLine({ item: { visit, agreement }, on, onTick, state, onRetry }: LineProps) {
  const { caseload } = usePlanner().data;
  const students = caseload.students.filter(({ id }) => visit.studentIds.includes(id));
  const failed = state.failed.get(visit.id);
  const isFixed = agreement === 'please-not' || state.queue.includes(visit.id) || state.current === visit.id;
  return (
    <li>
      <label class="batch-line">
        <input
          type="checkbox"
          checked={on && agreement !== 'please-not'}
          disabled={isFixed}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span class="when tabular">
          {sayDate(visit.date)}
          <span class="small muted">{sayTimeSpan(visit)}</span>
        </span>
        <span class="what">
          {visit.type === 'pull-out' ? i18n.t('plan.apartTitle') : routineLabel(visit.routine)}
          <span class="small muted">
            {i18n.t(`plan.agreement.${agreementOf(visit, caseload.preferences.agreements)}`)}
          </span>
        </span>
        <span class="row" translate={false}>
          {students.map(({ id, codeName, color }) => (
            <StudentChip key={id} codeName={codeName} color={color} />
          ))}
        </span>
      </label>
      {failed !== undefined && (
        <p class="notice batch-failed">
          <Icon name="alert" />
          <span>{failed}</span>
          <button type="button" class="btn" onClick={() => onRetry(visit.id)}>
            {i18n.t('plan.schedule.retry')}
          </button>
        </p>
      )}
    </li>
  );
}

/** One text for one teacher; once it is sent, one click says that all of it was asked. */
function AskTeacher({ group: { classroom, items } }: { group: BatchGroup }) {
  const { vault, now } = usePlanner();
  const toAsk = items.filter(({ agreement }) => agreement === 'not-asked' || agreement === 'asked');
  const lines = toAsk.map(({ visit }) => ({
    routine: insideSentence(routineLabel(visit.routine)),
    day: sayLongDate(visit.date),
    time: sayTimeSpan(visit),
  }));
  const text = useOutgoingText(mayIJoinSeveral(lines));
  if (toAsk.length === 0) return null;
  const routines = [...new Set(toAsk.map(({ visit }) => visit.routine))];

  const setAll = (state: 'asked' | 'agreed') =>
    settleAll(vault, { classroomId: classroom.id, routines, state, since: localNow(now()).date });

  return (
    <details class="batch-ask">
      <summary>{i18n.t('plan.schedule.ask', toAsk.length)}</summary>
      <TextToCopy
        id={`ask-${classroom.id}`}
        label={i18n.t('plan.schedule.message')}
        text={text}
        onCopied={() => void setAll('asked')}
      />
      <p class="row">
        <span class="small muted">{i18n.t('plan.schedule.askHelp')}</span>
        <button type="button" class="btn" onClick={() => void setAll('agreed')}>
          <Icon name="check" />
          {i18n.t('plan.schedule.allAgreed')}
        </button>
      </p>
    </details>
  );
}
