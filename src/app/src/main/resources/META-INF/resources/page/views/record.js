// The record of a piece on one page, to be printed and signed off.
import { recordPage } from '../components/record-page.js';
import { render } from '../lit.js';
import * as api from '../api.js';
import * as desk from '../review-api.js';
import { strings } from '../strings.js';

export async function open([id]) {
  const [record, rules] = await Promise.all([desk.record(id), api.ruleIndex()]);
  const { title } = record.review.summary;
  return { title: strings.record.title(title), show: (root) => render(recordPage(record, rules), root) };
}
