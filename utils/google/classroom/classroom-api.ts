import * as v from 'valibot';
import { ok, type Result } from '../../domain/result.ts';
import type { GoogleRequest } from '../http/create-request.ts';
import type { GoogleProblem } from '../http/problem.ts';
import { scopes } from '../scopes.ts';

const COURSES = 'https://classroom.googleapis.com/v1/courses';

/** A server that never stops handing out pages is left. */
const MOST_PAGES = 20;

/** Without either, an administrator would be told of every course of the domain. */
const AS_WHOM = ['teacherId', 'studentId'] as const;

const googleCourse = v.object({
  id: v.string(),
  name: v.optional(v.string(), ''),
  section: v.optional(v.string()),
  room: v.optional(v.string()),
  /** Google makes it some time after the course. */
  calendarId: v.optional(v.string()),
});
export type GoogleCourse = v.InferOutput<typeof googleCourse>;

/** An empty answer has no `courses` at all. */
const coursesPage = v.object({
  courses: v.optional(v.array(googleCourse), []),
  nextPageToken: v.optional(v.string()),
});

/** The one thing that is asked of Google Classroom: which courses there are. Never who is in them. */
export function createClassroomApi(request: GoogleRequest, signal: AbortSignal) {
  async function coursesAs(as: (typeof AS_WHOM)[number]): Promise<Result<GoogleCourse[], GoogleProblem>> {
    const found: GoogleCourse[] = [];
    let pageToken: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const answer = await request({
        method: 'GET',
        url: COURSES,
        query: {
          [as]: 'me',
          courseStates: 'ACTIVE',
          pageSize: 100,
          pageToken,
          fields: 'nextPageToken,courses(id,name,section,room,calendarId)',
        },
        answer: coursesPage,
        scopes: [scopes.courses],
        signal,
      });
      if (!answer.ok) return answer;
      found.push(...answer.value.courses);
      pageToken = answer.value.nextPageToken;
      // An empty one is none.
      if (!pageToken) break;
    }
    return ok(found);
  }

  return {
    /** Active courses that the person teaches or was added to, each once. */
    async courses(): Promise<Result<GoogleCourse[], GoogleProblem>> {
      const byId = new Map<string, GoogleCourse>();
      for (const as of AS_WHOM) {
        const answer = await coursesAs(as);
        if (!answer.ok) return answer;
        for (const course of answer.value) byId.set(course.id, course);
      }
      return ok([...byId.values()]);
    },
  };
}

export type ClassroomApi = ReturnType<typeof createClassroomApi>;
