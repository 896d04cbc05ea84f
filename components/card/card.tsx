import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardContent } from '../../utils/messages.ts';
import { VisitNoteForm } from '../visit-note/visit-note-form.tsx';
import { ActionsSection } from './actions-section.tsx';
import type { CardDesk } from './card-desk.ts';
import { CardHeader } from './card-header.tsx';
import { CardProblemView } from './card-problem.tsx';
import { NoteSection } from './note-section.tsx';
import { StudentSection } from './student-section.tsx';
import { TeacherSection } from './teacher-section.tsx';
import { VisitSection } from './visit-section.tsx';
import { wishedHeight } from './wished-height.ts';
import { withoutRepeats } from './without-repeats.ts';

/** The window card: why this time fits, what to mind, and everything that can be done about it. */
export function Card({ desk }: { desk: CardDesk }) {
  const view = desk.view.value;
  const root = useRef<HTMLElement>(null);

  // Other parts stand there after each drawing, so they are looked at anew each time.
  useLayoutEffect(() => (root.current ? wishedHeight(root.current, desk.reportHeight) : undefined));
  useEffect(() => {
    void desk.load();
    return closeOnEscape(desk);
  }, []);

  return (
    <main class="card" ref={root}>
      {view.is === 'loading' && <p class="card-loading" aria-busy="true" />}
      {view.is === 'problem' && <CardProblemView problem={view.problem} desk={desk} />}
      {view.is === 'content' && <CardBody content={view.content} desk={desk} />}
    </main>
  );
}

function CardBody({ content, desk }: { content: CardContent; desk: CardDesk }) {
  // Another window is another card: fields and opened parts start anew.
  const key = content.students.map(({ windowId }) => windowId).join();
  return (
    <>
      <CardHeader content={content} desk={desk} />
      <div class="card-scroll" key={key}>
        <div class="card-parts">
          {withoutRepeats(content.students).map(({ student, hasOwnReasons }) => (
            <StudentSection key={student.windowId} student={student} hasOwnReasons={hasOwnReasons} desk={desk} />
          ))}
          {content.visitNote && <VisitNotePart content={content} desk={desk} />}
          <NoteSection content={content} desk={desk} />
          <TeacherSection content={content} desk={desk} />
        </div>
      </div>
      <div class="card-foot" key={`${key}-foot`}>
        {content.visit && <VisitSection visit={content.visit} content={content} desk={desk} />}
        <ActionsSection content={content} desk={desk} />
      </div>
    </>
  );
}

function VisitNotePart({ content: { visitNote, students }, desk }: { content: CardContent; desk: CardDesk }) {
  if (!visitNote) return null;
  const { note, last, lately } = visitNote;
  const inVisit = students
    .filter(({ inVisit: isIn }) => isIn)
    .map((student) => ({ ...student, id: student.studentId }));
  return (
    <section class="card-part">
      <VisitNoteForm
        note={note}
        last={last}
        lately={lately}
        students={inVisit}
        save={(patch, typedAt) => desk.saveVisitNote(note.id, patch, typedAt)}
      />
    </section>
  );
}

/** Escape first closes what is open inside the card; what handles it there prevents the default. */
function closeOnEscape(desk: CardDesk): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) desk.close();
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}
