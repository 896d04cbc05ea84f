import type { Caseload } from '../../../utils/caseload/load-caseload.ts';

/** The therapist's own schools, classes and students: the sample class is not among them. */
export function ownRecords({ schools, classrooms, students, settings: { sample } }: Caseload) {
  return {
    schools: schools.filter((school) => school.id !== sample?.schoolId),
    classrooms: classrooms.filter((room) => room.id !== sample?.classroomId),
    students: students.filter((student) => student.id !== sample?.studentId),
  };
}
