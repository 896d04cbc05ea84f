import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type LocalDate, mondayOf } from '../../../../utils/domain/local-date.ts';
import { localNow } from '../../../../utils/domain/local-now.ts';
import { sayMonthDay } from '../../../shared/format.ts';
import { PageHead } from '../../page-head.tsx';
import { usePlanner } from '../../planner.ts';
import { PrintButton, WithCodeNames } from '../../print-parts.tsx';
import { hrefOf } from '../../route.ts';
import { boardVisits } from '../board-visits.ts';
import { planDeskOf } from '../plan-desk.ts';
import { useBoard } from '../use-board.ts';
import { PrintSheet } from './print-sheet.tsx';
import { type PrintBy, printSheets } from './print-sheets.ts';
import './print.css';

const ways = ['day', 'school'] as const satisfies readonly PrintBy[];

/** The week on paper: a page for each day or each school. Code names stand on it only if they are asked for. */
export function PrintPage({ monday: asked }: { monday: LocalDate | null }) {
  const { vault, data, now } = usePlanner();
  const monday = mondayOf(asked ?? localNow(now()).date);
  const desk = planDeskOf(vault, monday, { now: () => now().toInstant() });
  useEffect(() => void desk.refresh(), [desk, data]);
  const board = useBoard(monday);
  const [by, setBy] = useState<PrintBy>('day');
  const [withCodeNames, setWithCodeNames] = useState(false);
  const history = desk.history.value;
  const sheets =
    board && history
      ? printSheets(boardVisits({ draft: history.now, visits: board.visits, schoolOf: board.schoolOf }), board, by)
      : [];
  return (
    <div class="plan-print">
      <PageHead
        title={i18n.t('plan.print.title')}
        back={{
          href: hrefOf({ page: 'plan', monday }),
          label: i18n.t('planner.week.weekOf', { date: sayMonthDay(monday) }),
        }}
      >
        <PrintButton disabled={sheets.length === 0} />
      </PageHead>
      <div class="row no-print">
        <fieldset class="choices">
          <legend class="visually-hidden">{i18n.t('plan.print.by')}</legend>
          {ways.map((way) => (
            <label key={way} class="choice">
              <input type="radio" name="print-by" checked={way === by} onChange={() => setBy(way)} />
              {i18n.t(`plan.print.ways.${way}`)}
            </label>
          ))}
        </fieldset>
        <WithCodeNames checked={withCodeNames} onChange={setWithCodeNames} />
      </div>
      {!board && <p class="muted">{i18n.t('planner.week.reading')}</p>}
      {board && sheets.length === 0 && <p class="muted">{i18n.t('plan.print.empty')}</p>}
      {board &&
        sheets.map((sheet) => <PrintSheet key={sheet.key} sheet={sheet} board={board} withCodeNames={withCodeNames} />)}
    </div>
  );
}
