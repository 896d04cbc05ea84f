/// <reference types="@maxim_mazurok/gapi.client.calendar-v3" />
/// <reference types="@maxim_mazurok/gapi.client.classroom-v1" />

/** Google's own types of its answers, generated from its discovery documents. */
export type ApiEvent = gapi.client.calendar.Event;
export type ApiEventTime = gapi.client.calendar.EventDateTime;
export type ApiEvents = gapi.client.calendar.Events;
export type ApiCalendarList = gapi.client.calendar.CalendarList;
export type ApiCalendarListEntry = gapi.client.calendar.CalendarListEntry;
export type ApiCalendar = gapi.client.calendar.Calendar;
export type ApiSetting = gapi.client.calendar.Setting;
export type ApiFreeBusy = gapi.client.calendar.FreeBusyResponse;
export type ApiFreeBusyCalendar = gapi.client.calendar.FreeBusyCalendar;
export type ApiCourse = gapi.client.classroom.Course;
export type ApiCourses = gapi.client.classroom.ListCoursesResponse;
