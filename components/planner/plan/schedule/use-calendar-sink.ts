import { useEffect, useRef, useState } from 'preact/hooks';
import { usePlanner } from '../../planner.ts';
import { type CalendarSink, calendarSink } from './calendar-sink.ts';

/** Where visits go as things stand: null until it is known whether an account is connected. */
export function useCalendarSink(): CalendarSink | null {
  const { vault, data, now } = usePlanner();
  const known = useRef(data);
  known.current = data;
  const [sink, setSink] = useState<CalendarSink | null>(null);
  const calendarId = data.caseload.settings.visitCalendar?.calendarId;
  useEffect(() => {
    let isCurrent = true;
    const read = () => ({ vault, ...known.current, now: () => now().toInstant() });
    void calendarSink(read).then((found) => isCurrent && setSink(found));
    return () => {
      isCurrent = false;
    };
  }, [vault, calendarId]);
  return sink;
}
