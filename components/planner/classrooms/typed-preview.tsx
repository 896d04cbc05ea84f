import { i18n } from '#i18n';
import type { GradeBand } from '../../../utils/domain/classroom.ts';
import { clockTime, lengthOf } from '../../../utils/domain/minutes.ts';
import { recognizeRoutine } from '../../../utils/school/recognize-routine.ts';
import { type PastedLine, readPastedDay } from '../../../utils/sources/pasted/read-pasted-day.ts';
import { sayTimeSpan } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import { useDeferredText } from '../forms/use-deferred-text.ts';

const PREVIEW_DELAY_MS = 250;

/** What the typed lines are understood as, line by line, and what to change in those that are not. */
export function TypedPreview({ text, gradeBand }: { text: string; gradeBand: GradeBand | '' }) {
  const settled = useDeferredText(text, PREVIEW_DELAY_MS);
  const lines = readPastedDay(settled);
  if (lines.length === 0) return null;
  const understood = lines.filter(({ reading }) => reading.is === 'routine').length;
  return (
    <div class="preview">
      <p class="small muted" role="status">
        {i18n.t('planner.classDay.understood', { count: understood, all: lines.length })}
      </p>
      <ol translate={false}>
        {lines.map((line) => (
          <PreviewLine key={line.line} line={line} gradeBand={gradeBand} />
        ))}
      </ol>
    </div>
  );
}

function PreviewLine({ line: { text, reading }, gradeBand }: { line: PastedLine; gradeBand: GradeBand | '' }) {
  if (reading.is === 'not-understood') {
    return (
      <li class="problem">
        <Icon name="alert" />
        <span>{text}</span>
        <span class="kind small">{i18n.t(`planner.classDay.why.${whyKeys[reading.why]}`)}</span>
      </li>
    );
  }
  const kinds = recognizeRoutine(reading.title, {
    start: clockTime(reading.startMinute),
    minutes: lengthOf(reading),
    ...(gradeBand !== '' && { gradeBand }),
  }).parts.map(({ kind }) => kind);
  const labels = kinds.map((kind) =>
    kind === 'unknown' ? i18n.t('planner.classDay.notRecognized') : routineLabel(kind),
  );
  const said = [...new Set(labels)].join(' + ');
  return (
    <li>
      <span class="tabular">{sayTimeSpan(reading)}</span>
      <strong>{reading.title}</strong>
      {said !== reading.title && <span class="kind small muted">{said}</span>}
    </li>
  );
}

const whyKeys = {
  'no-time': 'noTime',
  'no-title': 'noTitle',
  'no-end': 'noEnd',
  'ends-before-start': 'endsBeforeStart',
  'several-times': 'severalTimes',
  'one-weekday': 'oneWeekday',
  'too-long': 'tooLong',
} as const;
