// A report that the service keeps, by its id; a finding's id behind it opens that finding.
import * as api from '../api.js';
import { openReport } from './report.js';

export async function open([id, finding]) {
  return openReport(await api.analysis(id), { id, finding });
}
