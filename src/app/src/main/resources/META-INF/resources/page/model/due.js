// Until when something should be done: as a field has it, where the reader is, and as the service is told.
import { Problem } from '../api.js';
import { strings } from '../strings.js';

/** The moment of a field of type `datetime-local` in ISO 8601, absent where it is empty; one that has passed is a problem. */
export function dueOf(field, now = Date.now()) {
  if (!field) return undefined;
  const moment = new Date(field);
  if (moment.getTime() < now) throw new Problem({ title: strings.problem.pastDue, detail: strings.problem.pastDueDetail });
  return moment.toISOString();
}
