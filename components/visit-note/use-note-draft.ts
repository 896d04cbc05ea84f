import { useRef, useState } from 'preact/hooks';
import type { VisitNote } from '../../utils/domain/visit-note.ts';
import { joinPatches, type NotePatch, withPatch } from '../../utils/visits/note-patch.ts';

/** Keeps a patch; null or a rejection: it was not kept. */
export type SaveNote = (patch: NotePatch, typedAt: string) => Promise<unknown>;

export type NoteDraft = {
  /** The note as it will be once everything on its way is kept. */
  note: VisitNote;
  change: (patch: NotePatch) => void;
  saving: 'idle' | 'saved' | 'failed';
};

/** A note that shows a tap at once and saves it at once. What could not be saved goes along with the next change. */
export function useNoteDraft(kept: VisitNote, save: SaveNote): NoteDraft {
  const [, redraw] = useState(0);
  const [saving, setSaving] = useState<NoteDraft['saving']>('idle');
  const echo = useRef<{ patch: NotePatch; typedAt: string } | null>(null);
  const unsaved = useRef<NotePatch>({});

  // The record has caught up with what was done here.
  if (echo.current && Temporal.Instant.compare(kept.updatedAt, echo.current.typedAt) >= 0) echo.current = null;

  async function change(patch: NotePatch) {
    const typedAt = Temporal.Now.instant().toString();
    echo.current = { patch: joinPatches(echo.current?.patch ?? {}, patch), typedAt };
    redraw((turn) => turn + 1);
    const whole = joinPatches(unsaved.current, patch);
    unsaved.current = {};
    try {
      if ((await save(whole, typedAt)) === null) throw new Error('not kept');
      setSaving('saved');
    } catch {
      unsaved.current = joinPatches(whole, unsaved.current);
      setSaving('failed');
    }
  }

  const note = echo.current ? withPatch(kept, echo.current.patch, echo.current.typedAt) : kept;
  return { note, change, saving };
}
