import type { FastifyInstance } from 'fastify';
import type { House } from '../../web/house.ts';
import { meetingDayRoutes } from './meeting-day.routes.tsx';
import { planMeetingsRoutes } from './plan-meetings.routes.tsx';
import { viewMeetingRoutes } from './view-meeting.routes.tsx';

/** Every address of meetings. */
export function meetingRoutes(server: FastifyInstance, house: House): void {
  planMeetingsRoutes(server, house);
  meetingDayRoutes(server, house);
  viewMeetingRoutes(server, house);
}
