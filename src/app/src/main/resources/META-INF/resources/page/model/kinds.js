// Kinds of findings, told by the family in a rule's id. Each has its own underline, so that none depends on color.
const FAMILIES = {
  WRD: 'wording',
  ATT: 'attribution',
  CAP: 'caption',
  HDL: 'headline',
  HEA: 'headline',
  HED: 'headline',
  NAM: 'naming',
};

/** In the order of the legend. */
export const KINDS = ['caption', 'headline', 'attribution', 'wording', 'naming', 'other'];

export function kindOf(rule) {
  return FAMILIES[rule.slice(0, 3)] ?? 'other';
}
