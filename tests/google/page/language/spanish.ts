import type { PageOptions } from '../../shared/wire.ts';
import { half, say, twelveHour, twentyFourHour } from './dates.ts';
import type { Words } from './words.ts';

const LOCALE = 'es-US';

const fullDate = (date: string) => say(LOCALE, date, { year: 'numeric', month: 'long', day: 'numeric' });
const dayMonth = (date: string) => say(LOCALE, date, { day: 'numeric', month: 'long' });
const longWeekday = (date: string) => say(LOCALE, date, { weekday: 'long' });
const shortDate = (date: string) => say(LOCALE, date, { year: 'numeric', month: 'short', day: 'numeric' });

export function spanish(clock: PageOptions['clock'], customDays: number): Words {
  const is12 = clock === '12h';
  const time = (minute: number) => (is12 ? twelveHour(minute) : twentyFourHour(minute, { padded: false }));
  return {
    locale: LOCALE,
    time,
    timeSpan: (start, end) => {
      const first = is12 ? twelveHour(start, { bare: half(start) === half(end) }) : time(start);
      return `${first} – ${time(end)}`;
    },
    spokenSpan: (start, end) => `De ${time(start)} a ${time(end)}`,
    spokenOverMidnight: (start, end) => `Del ${start} al ${end}`,
    hour: (hour) => (is12 ? `${hour % 12 || 12} ${hour < 12 ? 'AM' : 'PM'}` : `${hour}:00`),
    shortWeekday: (date) => say(LOCALE, date, { weekday: 'short' }).replace('.', ''),
    longWeekday,
    dayName: (date) => `${longWeekday(date)}, ${dayMonth(date)}`,
    fullDate,
    fullDates: (first, last) => {
      if (first === last) return fullDate(first);
      const sameMonth = first.slice(0, 7) === last.slice(0, 7);
      return `${sameMonth ? Number(first.slice(8)) : dayMonth(first)} – ${fullDate(last)}`;
    },
    monthName: (date) => say(LOCALE, date, { year: 'numeric', month: 'long' }),
    shortDate,
    weekOf: (date) => `Semana del ${fullDate(date)}`,
    eventCount: (count) => (count === 0 ? 'Ningún evento' : count === 1 ? '1 evento' : `${count} eventos`),
    allDayCount: (count) => {
      if (count === 0) return 'Ningún evento de todo el día';
      return count === 1 ? '1 evento de todo el día' : `${count} eventos de todo el día`;
    },
    today: 'hoy',
    allDay: 'Todo el día',
    noLocation: 'Ninguna ubicación',
    location: (place) => `Ubicación: ${place}`,
    color: (name) => `Color: ${name}`,
    calendar: (name) => `Calendario: ${name}`,
    accepted: 'Aceptado',
    needsRsvp: 'Debes confirmar asistencia',
    declined: 'Rechazado',
    tentative: 'Provisional',
    outOfOffice: (title) => `Fuera de la oficina: ${title}`,
    focusTime: (title) => `Tiempo de concentración: ${title}`,
    task: (title) => `Tarea: ${title}`,
    workingLocation: (place, owner) => `Ubicación de trabajo: ${place}, ${owner}`,
    busy: 'Ocupado',
    noTitle: '(Sin título)',
    more: (count) => `${count} más`,
    moment: (date, minute) => `${fullDate(date)} a las ${time(minute)}`,
    everyWeekday: 'Todos los días hábiles (lunes a viernes)',
    weeklyOn: (date, until) => `Cada semana el ${longWeekday(date)}${until ? `, hasta el ${shortDate(until)}` : ''}`,
    views: { day: 'Día', week: 'Semana', month: 'Mes', year: 'Año', agenda: 'Agenda', customday: `${customDays} días` },
    label: {
      todayButton: 'Hoy',
      search: 'Buscar',
      support: 'Asistencia',
      settings: 'Menú de configuración',
      mainMenu: 'Panel lateral principal',
      previous: 'Anterior',
      next: 'Siguiente',
      create: 'Crear',
      myCalendars: 'Mis calendarios',
      otherCalendars: 'Otros calendarios',
      editEvent: 'Editar evento',
      deleteEvent: 'Borrar evento',
      options: 'Opciones',
      close: 'Cerrar',
      respondYes: 'Responder Sí',
      yes: 'Sí',
      location: 'Ubicación:',
      description: 'Descripción:',
      calendar: 'Calendario:',
      guests: 'Invitados',
      addTitle: 'Agregar título',
      addLocation: 'Agregar ubicación',
      addDescription: 'Agregar descripción',
      addGuests: 'Agregar invitados',
      moreOptions: 'Más opciones',
      save: 'Guardar',
      eventSaved: 'Se guardó el evento',
      doesNotRepeat: 'No se repite',
      to: 'a',
      markCompleted: 'Marcar como completada',
      openInMaps: 'Abrir $ en Maps',
      eventTab: 'Detalles del evento',
      eventDetails: 'Detalles del evento',
      badTime: 'La hora de finalización debe ser posterior a la de inicio.',
    },
  };
}
