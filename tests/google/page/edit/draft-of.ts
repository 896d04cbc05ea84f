import type { Draft } from '../../shared/draft.ts';
import type { EventInstance } from '../../shared/wire.ts';
import type { Page } from '../page.ts';

/** An existing event as the edit page shows it. */
export function draftOf(instance: EventInstance, { options }: Page): Draft {
  const local = (epochMs: number) =>
    Temporal.Instant.fromEpochMilliseconds(epochMs)
      .toZonedDateTimeISO(options.zone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' });
  return {
    title: instance.title,
    allDay: instance.allDay,
    start: instance.allDay ? instance.date : local(instance.startMs),
    end: instance.allDay ? instance.endDate : local(instance.endMs),
    zone: options.zone,
    location: instance.location ?? '',
    description: instance.description ?? '',
    guests: instance.guests,
    calendarId: instance.calendarId,
    recurrence: instance.repeats ?? null,
    busy: true,
  };
}
