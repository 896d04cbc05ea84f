import * as v from 'valibot';
import { changeReasons, type Review } from '../domain/review.ts';
import type { RecordKind } from './record-kind.ts';
import { localDate } from './shapes.ts';

/** Its id is that of the series. */
export type ReviewRecord = Review & { id: string };

const because = v.picklist(changeReasons);

export const reviewKind: RecordKind<ReviewRecord> = {
  schema: v.object({
    id: v.string(),
    seriesId: v.string(),
    reviewOn: localDate,
    state: v.picklist(['running', 'paused', 'moved', 'ended']),
    history: v.array(
      v.variant('did', [
        v.object({ did: v.literal('kept'), on: localDate, until: localDate }),
        v.object({ did: v.picklist(['paused', 'moved', 'ended']), on: localDate, because }),
        v.object({ did: v.literal('resumed'), on: localDate }),
      ]),
    ),
  }),
  migrations: [],
  idIsRandom: true,
  inClear: () => ({}),
};
