import { bookingTarget } from '../../utils/booking/booking-target.ts';
import type { Caseload } from '../../utils/caseload/load-caseload.ts';
import { googleAccount } from '../../utils/google/auth/account-in-browser.ts';
import type { ScheduleRequest } from '../../utils/visits/schedule-windows.ts';

/** Through the connected account, where there is one and a calendar was chosen for visits; null: by Google's page. */
export async function directBooking({
  settings,
  classrooms,
}: Pick<Caseload, 'settings' | 'classrooms'>): Promise<NonNullable<ScheduleRequest['booking']> | null> {
  const target = settings.visitCalendar && bookingTarget(settings, classrooms, await isConnected());
  return target ? { ...target, guests: [] } : null;
}

async function isConnected(): Promise<boolean> {
  return (await googleAccount.state()).connection !== null;
}
