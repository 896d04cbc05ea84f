import type { PageOptions } from '../shared/wire.ts';

/** The page's own time: it starts at the moment the options name and runs on, whatever the machine's clock says. */
export class Clock {
  readonly #start: Temporal.ZonedDateTime;
  readonly #loadedAt = performance.now();

  constructor({ now, zone }: Pick<PageOptions, 'now' | 'zone'>) {
    this.#start = Temporal.ZonedDateTime.from(now).withTimeZone(zone);
  }

  now(): Temporal.ZonedDateTime {
    return this.#start.add({ milliseconds: Math.floor(performance.now() - this.#loadedAt) });
  }

  today(): string {
    return this.now().toPlainDate().toString();
  }

  minuteOfDay(): number {
    const { hour, minute } = this.now();
    return hour * 60 + minute;
  }
}
