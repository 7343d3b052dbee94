// The report that nobody keeps: it lives as long as this page is open.
import { Problem } from '../api.js';
import { session } from '../session.js';
import { strings } from '../strings.js';
import { openReport } from './report.js';

export async function open([finding]) {
  if (!session.unsaved) throw new Problem({ title: strings.problem.gone, detail: strings.problem.goneDetail });
  return openReport(session.unsaved, { finding });
}
