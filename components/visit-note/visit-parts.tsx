import { i18n } from '#i18n';
import { parseLocalDate } from '../../utils/domain/local-date.ts';
import {
  activityRoles,
  places,
  type StaffRole,
  settingTags,
  staffRoles,
  staffViews,
  therapistActions,
} from '../../utils/domain/visit-note.ts';
import { placeOf } from '../../utils/visits/place-of.ts';
import { wordKey } from '../shared/word-key.ts';
import { ChoiceRow } from './choice-row.tsx';
import type { VisitPartProps } from './part-props.ts';
import { TagRow } from './tag-row.tsx';
import { TextLine } from './text-line.tsx';

export const sayRole = (role: StaffRole) => i18n.t(`staffRole.${wordKey(role)}`);

type TextField =
  | 'classTask'
  | 'materials'
  | 'adjustment'
  | 'toolTried'
  | 'toolNeeded'
  | 'barrierText'
  | 'supportText'
  | 'staffWords'
  | 'text';

function NoteLine({ note, set, field, rows }: VisitPartProps & { field: TextField; rows?: number }) {
  return (
    <TextLine
      id={`${field}-${note.id}`}
      label={i18n.t(`visitNote.${field}`)}
      text={note[field] ?? ''}
      save={(text) => set({ [field]: text })}
      {...(rows && { rows })}
    />
  );
}

/** S38: what the class did, and with what. */
export function ClassTaskPart(props: VisitPartProps) {
  return (
    <>
      <NoteLine {...props} field="classTask" />
      <NoteLine {...props} field="materials" />
    </>
  );
}

/** What the therapist did; what was modeled, and to whom (S7). */
export function DidPart({ note, set }: VisitPartProps) {
  const { what = '', toWhom } = note.modeled ?? {};
  return (
    <>
      <TagRow
        label={i18n.t('visitNote.did')}
        values={note.did ?? []}
        options={therapistActions}
        say={(one) => i18n.t(`visitNote.action.${wordKey(one)}`)}
        choose={(did) => set({ did })}
      />
      <TextLine
        id={`modeled-${note.id}`}
        label={i18n.t('visitNote.modeled')}
        text={what}
        save={(next) => set({ modeled: next.trim() || toWhom ? { what: next, ...(toWhom && { toWhom }) } : null })}
      />
      <ChoiceRow
        label={i18n.t('visitNote.toWhom')}
        value={toWhom}
        options={staffRoles.filter((role) => role !== 'therapist')}
        say={sayRole}
        choose={(role) => set({ modeled: what || role ? { what, ...(role && { toWhom: role }) } : null })}
      />
    </>
  );
}

/** S51: what was changed on the spot. A needed tool goes among the follow-ups. */
export function ChangesPart(props: VisitPartProps) {
  const { note, set } = props;
  return (
    <>
      <TagRow
        label={i18n.t('visitNote.changed')}
        values={note.stepsBrokenDown ? ['steps'] : []}
        options={['steps']}
        say={() => i18n.t('visitNote.steps')}
        choose={(values) => set({ stepsBrokenDown: values !== null })}
      />
      <NoteLine {...props} field="adjustment" />
      <NoteLine {...props} field="toolTried" />
      <NoteLine {...props} field="toolNeeded" />
    </>
  );
}

/** S47: barriers and supports of the setting, and what the activity is to the student. */
export function SettingPart(props: VisitPartProps) {
  const { note, set } = props;
  const tags = (kind: 'barriers' | 'supports') => (
    <TagRow
      label={i18n.t(`visitNote.${kind}`)}
      values={note[kind] ?? []}
      options={settingTags}
      say={(one) => i18n.t(`visitNote.settingTag.${one}`)}
      choose={(values) => set({ [kind]: values })}
    />
  );
  return (
    <>
      {tags('barriers')}
      <NoteLine {...props} field="barrierText" />
      {tags('supports')}
      <NoteLine {...props} field="supportText" />
      <ChoiceRow
        label={i18n.t('visitNote.activity')}
        value={note.activity}
        options={activityRoles}
        say={(one) => i18n.t(`visitNote.activityRole.${one}`)}
        choose={(activity) => set({ activity })}
      />
    </>
  );
}

/** S42: one tap says whether staff find that it works. */
export function StaffViewPart(props: VisitPartProps) {
  const { note, set } = props;
  return (
    <>
      <ChoiceRow
        label={i18n.t('visitNote.staffView')}
        value={note.staffView}
        options={staffViews}
        say={(one) => i18n.t(`visitNote.view.${wordKey(one)}`)}
        choose={(staffView) => set({ staffView })}
      />
      <NoteLine {...props} field="staffWords" />
    </>
  );
}

/** S54: who is to be told or to do what, until when. It goes among the follow-ups. */
export function NextStepPart(props: VisitPartProps) {
  return <StepPart {...props} field="nextStep" />;
}

/** S33: the task is out of reach; what is made ready in its place, by whom, until when. It goes among the follow-ups. */
export function AdaptedTaskPart(props: VisitPartProps) {
  return <StepPart {...props} field="adaptedTask" />;
}

function StepPart({ note, set, field }: VisitPartProps & { field: 'nextStep' | 'adaptedTask' }) {
  const { text = '', by, on } = note[field] ?? {};
  const keep = (next: { text?: string; by?: StaffRole | null; on?: string }) => {
    const words = next.text ?? text;
    const role = next.by === undefined ? by : next.by;
    const date = next.on === undefined ? on : parseLocalDate(next.on);
    set({ [field]: words.trim() ? { text: words, ...(role && { by: role }), ...(date && { on: date }) } : null });
  };
  return (
    <>
      <TextLine
        id={`${field}-${note.id}`}
        label={i18n.t(`visitNote.${field}`)}
        text={text}
        save={(words) => keep({ text: words })}
      />
      {text.trim() !== '' && (
        <>
          <ChoiceRow
            label={i18n.t('visitNote.nextBy')}
            value={by}
            options={staffRoles}
            say={sayRole}
            choose={(role) => keep({ by: role })}
          />
          <div class="text-line">
            <label class="small muted" for={`${field}-on-${note.id}`}>
              {i18n.t('visitNote.nextOn')}
            </label>
            <input
              id={`${field}-on-${note.id}`}
              class="input date"
              type="date"
              autocomplete="off"
              value={on ?? ''}
              onChange={(event) => keep({ on: event.currentTarget.value })}
            />
          </div>
        </>
      )}
    </>
  );
}

/** S15: what the teacher said beforehand. */
export function BeforePart({ note, set }: VisitPartProps) {
  const before = note.before ?? {};
  const line = (part: 'task' | 'format' | 'materials') => (
    <TextLine
      key={part}
      id={`before-${part}-${note.id}`}
      label={i18n.t(`visitNote.before.${part}`)}
      text={before[part] ?? ''}
      save={(words) => {
        const { [part]: _before, ...others } = before;
        const next = words.trim() ? { ...others, [part]: words } : others;
        set({ before: Object.keys(next).length > 0 ? next : null });
      }}
    />
  );
  return <>{(['task', 'format', 'materials'] as const).map(line)}</>;
}

/** S49: where it was. The routine's own place is said, and only another one is kept. */
export function PlacePart({ note, routine, set }: VisitPartProps) {
  const usual = placeOf(routine);
  return (
    <ChoiceRow
      label={i18n.t('visitNote.place')}
      value={note.place ?? usual}
      options={places}
      say={(one) => i18n.t(`visitNote.places.${one}`)}
      choose={(place) => set({ place: place === usual ? null : place })}
    />
  );
}

export function TextPart(props: VisitPartProps) {
  return <NoteLine {...props} field="text" rows={3} />;
}
