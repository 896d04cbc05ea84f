import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DayChange } from '../../utils/domain/day-change.ts';
import type { LocalDate } from '../../utils/domain/local-date.ts';
import { clockTime, type MinuteOfDay, type MinuteSpan, minuteOfDay } from '../../utils/domain/minutes.ts';
import { type SchoolToday, USUAL_SHIFT_MINUTES } from './schools-today.ts';

type Props = {
  of: SchoolToday;
  date: LocalDate;
  isOut: boolean;
  say: (change: DayChange) => Promise<void>;
};

/** What a phone call at seven in the morning can say: the menu behind "Today at Lincoln…". */
export function DayChangeMenu({ of: { school, said, lateStart, earlyEnd }, date, isOut, say }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const id = `day-change-${school.id}`;
  const ofSchool = { schoolId: school.id, date };

  function take(change: DayChange) {
    menu.current?.hidePopover();
    void say(change);
  }

  return (
    <>
      <button type="button" class="btn quiet" popovertarget={id} style={{ 'anchor-name': `--${id}` }}>
        <span translate={false}>{i18n.t('dayChange.title', { school: school.name })}</span>
      </button>
      <div ref={menu} id={id} popover="auto" class="menu day-change" style={{ 'position-anchor': `--${id}` }}>
        <HourChoice
          wordFor={(minute) => sayLate(minute, school.bells)}
          label={i18n.t('dayChange.firstBell')}
          usual={lateStart}
          bells={school.bells}
          take={(startMinute) => take({ ...ofSchool, is: 'other-hours', startMinute })}
        />
        <HourChoice
          wordFor={() => i18n.t('dayChange.earlyRelease')}
          label={i18n.t('dayChange.lastBell')}
          usual={earlyEnd}
          bells={school.bells}
          take={(endMinute) => take({ ...ofSchool, is: 'other-hours', endMinute })}
        />
        {said?.is !== 'closed' && (
          <button type="button" class="btn quiet" onClick={() => take({ ...ofSchool, is: 'closed' })}>
            {i18n.t('dayChange.closed')}
          </button>
        )}
        {!isOut && (
          <button type="button" class="btn quiet" onClick={() => take({ is: 'therapist-out', date })}>
            {i18n.t('dayChange.out')}
          </button>
        )}
      </div>
    </>
  );
}

function sayLate(minute: MinuteOfDay | null, bells: MinuteSpan): string {
  return minute === bells.startMinute + USUAL_SHIFT_MINUTES
    ? i18n.t('dayChange.twoHourDelay')
    : i18n.t('dayChange.lateStart');
}

type HourChoiceProps = {
  wordFor: (minute: MinuteOfDay | null) => string;
  /** Of the hour. */
  label: string;
  usual: MinuteOfDay;
  bells: MinuteSpan;
  take: (minute: MinuteOfDay) => void;
};

/** One tap takes the hour that is likely; another can be typed before. */
function HourChoice({ wordFor, label, usual, bells, take }: HourChoiceProps) {
  const [minute, setMinute] = useState<MinuteOfDay | null>(usual);
  return (
    <form
      class="hour-choice"
      onSubmit={(event) => {
        event.preventDefault();
        if (minute !== null) take(minute);
      }}
    >
      <button type="submit" class="btn quiet">
        {wordFor(minute)}
      </button>
      <input
        class="input"
        type="time"
        aria-label={label}
        required
        // The browser itself says what is wrong with another hour.
        min={clockTime(bells.startMinute)}
        max={clockTime(bells.endMinute)}
        // While it is typed the control reads as empty; the value follows when it is a time.
        value={minute === null ? '' : clockTime(minute)}
        onInput={(event) => setMinute(minuteOfDay(event.currentTarget.value))}
      />
    </form>
  );
}
