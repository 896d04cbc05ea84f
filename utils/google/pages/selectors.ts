/**
 * Every hook into Google Calendar's page. All have lasted since 2017-2019 (dom.md section 14); none is a class name or a
 * word of some language.
 */
export const selectors = {
  /** Holds the view; `[role=main]` inside it is replaced now and then. */
  container: '#YPCqFe',
  main: '[role=main]',
  /** Two nodes in column views, header part and body part; the grid itself in the month. */
  range: '[data-start-date-key][data-end-date-key]',
  heading: '[data-view-heading]',
  column: '[role=gridcell][data-column-index][data-datekey]',
  /** What lies under a day of the month; days of other views carry no key together with this type. */
  monthDay: '[data-dragsource-type="8"][data-datekey]',
  /** The number of such a day has the key and no type. */
  monthNumber: '[data-datekey]:not([data-dragsource-type])',
  row: '[role=row]',
  cell: '[role=gridcell]',
  chip: '[data-eventchip][data-eventid]',
  movableChip: ':is([data-dragsource-type="2"], [data-dragsource-type="6"])[data-eventchip][data-eventid]',
  allDayChip: '[data-stacked-layout-chip-container=true][data-eventid]',
  accountFacts: '#xUserInfo',
  account: '#xUserEmail',
  zone: '#xTimezone',
  topBar: '[role=banner]',
} as const;

/** Attributes whose change may mean another view, another range or another chip. */
export const watchedAttributes = [
  'data-start-date-key',
  'data-end-date-key',
  'data-datekey',
  'data-view-heading',
  'data-eventid',
  'style',
];

/** Attributes of the body that say which view is on the screen. */
export const viewAttributes = ['data-viewkey', 'data-viewfamily'];
