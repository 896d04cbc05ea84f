import { ApiError } from '../api-error.ts';
import type { ApiCall, ApiMethod } from '../api-host.ts';
import { pageOf } from '../calendar/pages.ts';
import type { ApiCourse, ApiCourses } from '../google-types.ts';
import { METHOD_SCOPES } from '../scopes.ts';

/** classroom.googleapis.com/v1: courses, and nothing about who is in them. */
export const CLASSROOM_METHODS: ApiMethod[] = [
  {
    method: 'GET',
    path: /^\/v1\/courses$/,
    query: ['courseStates', 'pageSize', 'pageToken', 'studentId', 'teacherId'],
    scopes: METHOD_SCOPES.courses,
    answer: listCourses,
  },
  {
    method: 'GET',
    path: /^\/v1\/courses\/(?<id>[^/]+)$/,
    query: [],
    scopes: METHOD_SCOPES.courses,
    answer: getCourse,
  },
];

/** An empty answer has no `courses` at all. */
function listCourses(call: ApiCall): ApiCourses {
  const { state, query } = call;
  const states = query.getAll('courseStates');
  const isMine = query.get('teacherId') === 'me';
  const items = () =>
    isMine ? state.courses.filter(({ courseState }) => states.length === 0 || states.includes(courseState ?? '')) : [];
  const page = pageOf(call, { defaultSize: 100, moment: 0, items });
  return {
    ...(page.items.length > 0 && { courses: page.items }),
    ...(page.nextPageToken && { nextPageToken: page.nextPageToken }),
  };
}

function getCourse({ state, path }: ApiCall): ApiCourse {
  const course = state.courses.find(({ id }) => id === path.id);
  if (!course) throw new ApiError(404, 'NOT_FOUND', 'Requested entity was not found.');
  return course;
}
