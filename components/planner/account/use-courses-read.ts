import { useEffect, useState } from 'preact/hooks';
import { coursesRead } from '../../../utils/courses/courses-read-in-browser.ts';
import type { CoursesRead } from '../../../utils/courses/read-courses.ts';

/** When the account's courses were read last, followed as it changes; null: not since the browser started. */
export function useCoursesRead(): CoursesRead | null {
  const [read, setRead] = useState<CoursesRead | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const look = () =>
      void coursesRead.get().then((found) => {
        if (!gone.signal.aborted) setRead(found);
      });
    coursesRead.follow(look, gone.signal);
    look();
    return () => gone.abort();
  }, []);
  return read;
}
