// Findings counted by severity, in words.
import { strings } from '../strings.js';

export function severityCounts(counts = {}) {
  const said = ['error', 'warning', 'note'].filter((s) => counts[s] > 0).map((s) => strings.severityCount[s](counts[s]));
  return said.length > 0 ? said.join(', ') : strings.report.noFindings;
}
