// A report laid out for reading: findings numbered in reading order, each field cut into pieces once.
import { kindOf } from './kinds.js';
import { paragraphs } from './paragraphs.js';
import { segments } from './segments.js';
import { shares } from './shares.js';
import { speakers, speechSpans } from './speech.js';

/** The fields of an article in reading order, as `{field, text}`. */
export function fieldsOf(article) {
  const fields = [];
  if (article.headline) fields.push({ field: 'headline', text: article.headline });
  if (article.deck) fields.push({ field: 'deck', text: article.deck });
  (article.captions ?? []).forEach((caption, index) => {
    fields.push({ field: `captions[${index}]`, text: caption.text });
  });
  fields.push({ field: 'body', text: article.body });
  return fields;
}

/** Everything that the report's view shows, computed once; `hrefOf` gives the address of a finding. */
export function reading(article, report, hrefOf) {
  const fields = fieldsOf(article);
  const findings = numbered(report.findings, fields, hrefOf);
  const laid = new Map(fields.map((f) => [f.field, layOut(f, findings, report)]));
  const voices = { speakers: speakers(report.attributions ?? []), shares: shares(report, article.body) };
  return { article, report, findings, fields: laid, ...voices };
}

function numbered(findings, fields, hrefOf) {
  const order = new Map(fields.map(({ field }, index) => [field, index]));
  return findings
    .map((finding) => ({ ...finding, kind: kindOf(finding.rule), href: hrefOf(finding.id) }))
    .filter((finding) => order.has(finding.field))
    .sort((a, b) => order.get(a.field) - order.get(b.field) || a.begin - b.begin || b.end - a.end)
    .map((finding, index) => ({ ...finding, number: index + 1 }));
}

function layOut({ field, text }, findings, report) {
  const here = findings.filter((f) => f.field === field);
  const blocks = field === 'body' ? paragraphs(text) : [{ begin: 0, end: text.length }];
  const marks = here.map(({ begin, end, kind }) => ({ begin, end, tag: kind }));
  const spans = [...marks, ...speechSpans(report.attributions ?? [], report.wording ?? [], field)];
  const pieces = segments(blocks, spans);
  const byEnd = distribute(blocks, here, (f) => f.end - 1);
  const byBegin = distribute(blocks, here, (f) => f.begin);
  const cited = (report.attributions ?? []).filter((a) => a.content[0]?.field === field);
  const bySpeech = distribute(blocks, cited, (a) => a.content[0].begin);
  return {
    field,
    text,
    findings: here,
    blocks: blocks.map((block, i) => ({
      ...block,
      pieces: withNumbers(pieces[i], byEnd[i]),
      findings: byBegin[i],
      attributions: bySpeech[i],
    })),
  };
}

/** The items of each block, in order of their place. Items past a block's end belong to the block before them. */
function distribute(blocks, items, place) {
  const lists = blocks.map(() => []);
  const sorted = [...items].sort((a, b) => place(a) - place(b));
  let at = 0;
  for (const item of sorted) {
    while (at + 1 < blocks.length && blocks[at + 1].begin <= place(item)) at += 1;
    lists[at]?.push(item);
  }
  return lists;
}

/** Hands each finding's number to the piece at whose end the finding ends. */
function withNumbers(pieces, findings) {
  let next = 0;
  return pieces.map((piece, i) => {
    const last = i === pieces.length - 1;
    const ending = [];
    while (next < findings.length && (last || findings[next].end <= piece.end)) ending.push(findings[next++]);
    return { ...piece, ending };
  });
}
