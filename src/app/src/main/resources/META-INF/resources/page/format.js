// Numbers as a person reads them: never more than two significant digits of an estimate.
import { strings } from './strings.js';

const whole = new Intl.NumberFormat(strings.locale, { maximumFractionDigits: 0 });

/** A probability or share between 0 and 1; the ends are never claimed. */
export function probability(value) {
  if (value > 0 && value < 0.01) return strings.below('0.01');
  if (value < 1 && value >= 0.995) return strings.above('0.99');
  return significant(value);
}

/** Two significant digits, without an exponent. */
export function significant(value) {
  const rounded = Number(value.toPrecision(2));
  if (rounded === 0) return '0';
  if (Math.abs(rounded) >= 10) return whole.format(rounded);
  return rounded.toFixed(Math.min(1 - Math.floor(Math.log10(Math.abs(rounded)) + 1e-12), 6));
}

/** A count in full, an estimate in two digits. */
export function measured(measure) {
  const counted = !measure.interval && Number.isInteger(measure.value);
  return counted ? whole.format(measure.value) : significant(measure.value);
}

/** Both ends of an interval. */
export function interval([low, high]) {
  return strings.interval(significant(low), significant(high));
}

export function count(value) {
  return whole.format(value);
}

/** Up to `limit` code units of a text, on one line. */
export function excerpt(text, limit = 120) {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  return `${line.slice(0, line.lastIndexOf(' ', limit) > limit / 2 ? line.lastIndexOf(' ', limit) : limit)}…`;
}

/** What a person calls a field of the article: `captions[0]` is the first caption. */
export function fieldName(field) {
  const [, list, index] = /^(captions|embeds)\[(\d+)\]$/u.exec(field) ?? [];
  if (list === 'captions') return strings.check.caption(Number(index) + 1);
  if (list === 'embeds') return strings.check.embed(Number(index) + 1);
  return strings.check[field] ?? field;
}

/** `missingNames`, `missing-names` or `names.missing` as words. */
export function words(key) {
  return key.replaceAll(/([a-z])([A-Z])/gu, '$1 $2').replaceAll('-', ' ').replaceAll('.', ', ').toLowerCase();
}

const days = new Intl.DateTimeFormat(strings.locale, { dateStyle: 'medium' });
const moments = new Intl.DateTimeFormat(strings.locale, { dateStyle: 'medium', timeStyle: 'short' });

/** The day of a moment (ISO 8601), where the reader is. */
export const day = (moment) => days.format(new Date(moment));

/** Day and time of a moment. */
export const moment = (iso) => moments.format(new Date(iso));

/** A span of time as a person says it. */
export function span(seconds) {
  if (seconds < 90) return strings.batch.seconds(Math.max(1, Math.round(seconds)));
  if (seconds < 5400) return strings.batch.minutes(Math.round(seconds / 60));
  return strings.batch.hours(Math.round(seconds / 3600));
}
