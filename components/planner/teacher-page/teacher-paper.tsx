import { i18n } from '#i18n';
import type { VisitOnPage } from './visits-on-page.ts';

type Props = {
  name: string;
  visits: readonly VisitOnPage[];
  /** Whether a line names nobody and repeats nothing private. */
  mayStand: (line: string) => boolean;
};

/** The page as it is printed. A line that would give something away is left blank. */
export function TeacherPaper({ name, visits, mayStand }: Props) {
  return (
    <article class="teacher-paper" translate={false}>
      <h2 class="paper-only">{i18n.t('teacherPage.title', { name })}</h2>
      {visits.map(({ key, when, dates, routine, lines }) => (
        <section key={key}>
          <h3>
            {when} · {routine}
          </h3>
          <p class="small">{dates}</p>
          <dl>
            {lines.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{mayStand(text) ? text : <span class="blank" />}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </article>
  );
}
