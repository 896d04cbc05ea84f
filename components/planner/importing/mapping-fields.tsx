import { i18n } from '#i18n';
import { SelectField } from '../forms/select-field.tsx';
import { type ColumnMeaning, columnMeanings } from './columns.ts';
import type { Table } from './read-table.ts';

type Props = { table: Table; meanings: readonly ColumnMeaning[]; onMeanings: (meanings: ColumnMeaning[]) => void };

/** What each column is, with a look at its first cell. */
export function MappingFields({ table, meanings, onMeanings }: Props) {
  return (
    <section class="sheet">
      <h2>{i18n.t('importing.columns')}</h2>
      <p class="small muted">{i18n.t('importing.columnsHelp')}</p>
      <div class="grid-2">
        {table.columns.map((heading, at) => (
          <SelectField
            key={at}
            id={`column-${at}`}
            label={heading || i18n.t('importing.columnNumber', { number: at + 1 })}
            help={i18n.t('importing.forExample', { text: (table.rows[0]?.[at] ?? '').slice(0, 60) })}
            value={meanings[at] ?? 'ignore'}
            options={columnMeanings.map((value) => ({ value, label: i18n.t(`importing.meaning.${value}`) }))}
            onValue={(meaning) => onMeanings(meanings.map((before, index) => (index === at ? meaning : before)))}
          />
        ))}
      </div>
    </section>
  );
}
