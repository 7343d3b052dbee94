// Whose words stand where: spans of quoted and attributed speech, of sources, cues and hops.

const OPENING = '“«„"';
const CLOSING = '”»“"';

/**
 * All spans of one field that the attributions paint, as `{begin, end, tag}`.
 *
 * @param wording the report's worded choices: what stands in scare quotes is the outlet's own, whatever surrounds it
 */
export function speechSpans(attributions, wording, field) {
  const spans = wording
    .filter((w) => w.field === field && w.category === 'scare-quote' && w.voice === 'outlet')
    .map(({ begin, end }) => ({ begin, end, tag: 'own' }));
  const add = (place, tag) => {
    if (place && place.field === field) spans.push({ begin: place.begin, end: place.end, tag });
  };
  for (const attribution of attributions) {
    add(attribution.source, 'source');
    add(attribution.cue, 'cue');
    for (const hop of attribution.chain) add(hop, 'hop');
    for (const content of attribution.content) {
      if (content.field !== field) continue;
      if (attribution.kind === 'direct') add(content, 'quoted');
      else add(content, 'attributed');
      if (attribution.kind === 'mixed') spans.push(...quotedWithin(content));
    }
  }
  return spans;
}

/** The stretches between quotation marks inside a mixed statement, marks included. */
export function quotedWithin({ begin, text }) {
  const spans = [];
  let open = -1;
  for (let i = 0; i < text.length; i += 1) {
    if (open >= 0 && CLOSING.includes(text[i])) {
      spans.push({ begin: begin + open, end: begin + i + 1, tag: 'quoted' });
      open = -1;
    } else if (open < 0 && OPENING.includes(text[i])) {
      open = i;
    }
  }
  return spans;
}

/** The attributions grouped by speaker, the most cited first; those without a source stand last. */
export function speakers(attributions) {
  const groups = new Map();
  for (const attribution of attributions) {
    const { source } = attribution;
    const key = source ? `s:${source.name ?? source.text}` : '';
    if (!groups.has(key)) {
      groups.set(key, { key, name: source ? (source.name ?? source.text) : '', types: new Set(), attributions: [] });
    }
    const group = groups.get(key);
    if (source) group.types.add(source.type);
    group.attributions.push(attribution);
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.name === '') - Number(b.name === '') || b.attributions.length - a.attributions.length,
  );
}

/** Every place that belongs to an attribution's speaker: the words, the source and the cue. */
export function placesOf(attribution) {
  const places = attribution.content.map((place) => ({ place, role: 'words' }));
  if (attribution.source) places.push({ place: attribution.source, role: 'source' });
  if (attribution.cue) places.push({ place: attribution.cue, role: 'source' });
  return places;
}
