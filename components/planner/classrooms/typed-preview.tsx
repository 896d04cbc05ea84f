import { i18n } from '#i18n';
import type { GradeBand } from '../../../utils/domain/classroom.ts';
import { clockTime, lengthOf } from '../../../utils/domain/minutes.ts';
import { recognizeRoutine } from '../../../utils/school/recognize-routine.ts';
import { type PastedLine, type PastedRoutine, readPastedDay } from '../../../utils/sources/pasted/read-pasted-day.ts';
import { sayTimeSpan } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import { useDeferredText } from '../forms/use-deferred-text.ts';
import { sayDays } from './say-days.ts';

const PREVIEW_DELAY_MS = 250;

type Props = {
  text: string;
  gradeBand: GradeBand | '';
  /** The school has a rotation, so that "A day" can be told from "B day". */
  rotationKnown: boolean;
};

/** What the typed lines are understood as, line by line, and what to change in those that are not. */
export function TypedPreview({ text, gradeBand, rotationKnown }: Props) {
  const settled = useDeferredText(text, PREVIEW_DELAY_MS);
  const lines = readPastedDay(settled);
  const told = lines.filter(({ reading }) => reading.is !== 'head');
  if (told.length === 0) return null;
  const understood = told.filter(({ reading }) => reading.is !== 'not-understood').length;
  const needsRotation = !rotationKnown && told.some(namesCycleDays);
  return (
    <div class="preview">
      <p class="small muted" role="status">
        {i18n.t('planner.classDay.understood', { count: understood, all: told.length })}
      </p>
      {needsRotation && (
        <p class="notice">
          <Icon name="repeat" />
          <span>{i18n.t('schedule.needsRotation')}</span>
        </p>
      )}
      <ol translate={false}>
        {told.map((line) => (
          <PreviewLine key={line.line} line={line} gradeBand={gradeBand} />
        ))}
      </ol>
    </div>
  );
}

function namesCycleDays({ reading }: PastedLine): boolean {
  return reading.is === 'routines' && reading.routines.some(({ cycleDays }) => cycleDays !== null);
}

function PreviewLine({ line: { text, reading }, gradeBand }: { line: PastedLine; gradeBand: GradeBand | '' }) {
  switch (reading.is) {
    case 'not-understood':
      return (
        <li class="problem">
          <Icon name="alert" />
          <span>{text}</span>
          <span class="kind small">{i18n.t(`planner.classDay.why.${whyKeys[reading.why]}`)}</span>
        </li>
      );
    case 'days':
      return (
        <li class="preview-days small muted">{i18n.t('schedule.linesFor', { days: sayDays(reading.days) ?? '' })}</li>
      );
    case 'routines':
      return reading.routines.map((routine, at) => <PreviewRoutine key={at} routine={routine} gradeBand={gradeBand} />);
    default:
      return null;
  }
}

function PreviewRoutine({ routine, gradeBand }: { routine: PastedRoutine; gradeBand: GradeBand | '' }) {
  const kinds = recognizeRoutine(routine.title, {
    start: clockTime(routine.startMinute),
    minutes: lengthOf(routine),
    ...(gradeBand !== '' && { gradeBand }),
  }).parts.map(({ kind }) => kind);
  const labels = kinds.map((kind) =>
    kind === 'unknown' ? i18n.t('planner.classDay.notRecognized') : routineLabel(kind),
  );
  const said = [...new Set(labels)].join(' + ');
  const days = sayDays(routine);
  return (
    <li>
      <span class="tabular">{sayTimeSpan(routine)}</span>
      <span>
        <strong>{routine.title}</strong> {days && <span class="chip">{days}</span>}
      </span>
      {(said !== routine.title || !routine.endWritten) && (
        <span class="kind small muted">
          {[said !== routine.title && said, !routine.endWritten && i18n.t('schedule.endNotWritten')]
            .filter(Boolean)
            .join(' · ')}
        </span>
      )}
    </li>
  );
}

const whyKeys = {
  'no-time': 'noTime',
  'no-title': 'noTitle',
  'no-end': 'noEnd',
  'ends-before-start': 'endsBeforeStart',
  'several-times': 'severalTimes',
  'too-long': 'tooLong',
} as const;
