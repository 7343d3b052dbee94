// One draft under review: the report with what was decided about each finding, and what may come next.
import * as desk from '../review-api.js';
import { openReport } from './report.js';
import { Judging } from './judging.js';
import { strings } from '../strings.js';
import { people } from '../desk-api.js';
import { may } from '../who.js';

export async function open([id, number, finding]) {
  const review = await desk.review(id);
  const [draft, colleagues] = await Promise.all([desk.draft(review, Number(number)), may('review') ? people() : []]);
  const judging = new Judging(review, draft, colleagues);
  const view = await openReport(draft, { finding, judging });
  return { ...view, title: strings.review.title(review.summary.title) };
}
