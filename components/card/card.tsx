import { useEffect, useRef } from 'preact/hooks';
import type { Reason } from '../../utils/domain/reason.ts';
import type { CardContent, CardStudent } from '../../utils/messages.ts';
import { ActionsSection } from './actions-section.tsx';
import type { CardDesk } from './card-desk.ts';
import { CardHeader } from './card-header.tsx';
import { CardProblemView } from './card-problem.tsx';
import { NoteSection } from './note-section.tsx';
import { StudentSection } from './student-section.tsx';
import { TeacherSection } from './teacher-section.tsx';
import { VisitSection } from './visit-section.tsx';

/** The window card: why this time fits, what to mind, and everything that can be done about it. */
export function Card({ desk }: { desk: CardDesk }) {
  const view = desk.view.value;
  const root = useRef<HTMLElement>(null);

  useEffect(() => reportHeightOf(root.current, desk), []);
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
        {withoutRepeats(content.students).map((student) => (
          <StudentSection key={student.windowId} student={student} desk={desk} />
        ))}
        <NoteSection content={content} desk={desk} />
        <TeacherSection content={content} desk={desk} />
      </div>
      <div class="card-foot" key={`${key}-foot`}>
        {content.visit && <VisitSection visit={content.visit} content={content} desk={desk} />}
        <ActionsSection content={content} desk={desk} />
      </div>
    </>
  );
}

/** What was said of the first student and holds for the others word for word is not said again. */
function withoutRepeats([first, ...others]: CardStudent[]): CardStudent[] {
  if (!first) return [];
  const said = new Set(
    [...first.reasons, ...first.cautions].map((reason) => JSON.stringify([reason.key, reason.args])),
  );
  const isNew = (reason: Reason) => !said.has(JSON.stringify([reason.key, reason.args]));
  const shorten = (student: CardStudent): CardStudent => ({
    ...student,
    reasons: student.reasons.filter(isNew),
    cautions: student.cautions.filter(isNew),
  });
  return [first, ...others.map(shorten)];
}

/** Escape first closes what is open inside the card; what handles it there stops the event. */
function closeOnEscape(desk: CardDesk): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) desk.close();
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}

function reportHeightOf(root: HTMLElement | null, desk: CardDesk): (() => void) | undefined {
  if (!root) return undefined;
  let last = 0;
  const observer = new ResizeObserver(() => {
    // The frame may be shorter than the card: what counts is how tall the card would like to be.
    const height = Math.ceil(root.scrollHeight);
    if (height === last) return;
    last = height;
    desk.reportHeight(height);
  });
  observer.observe(root);
  return () => observer.disconnect();
}
