import { i18n } from '#i18n';
import { Face } from '../../shared/face.tsx';
import { FieldGroup } from '../../shared/field.tsx';
import { studentColors } from '../../shared/student-colors.ts';
import type { StudentForm } from './student-fields.tsx';

/** The color of a student's face; the letter on it says the same. */
export function ColorField({ form }: { form: StudentForm }) {
  const { draft, set } = form;
  return (
    <FieldGroup id="color" label={i18n.t('planner.student.color')} help={i18n.t('planner.student.colorHelp')}>
      <div class="colors">
        {studentColors.map((color, at) => (
          <label key={color} class="color">
            <input
              type="radio"
              name="color"
              class="visually-hidden"
              aria-label={i18n.t('planner.student.colorNumber', { number: at + 1 })}
              checked={color === draft.color}
              onChange={() => set({ color })}
            />
            <Face codeName={draft.codeName} color={color} />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
